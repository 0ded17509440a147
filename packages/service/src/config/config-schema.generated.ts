// Compiled from packages/service/schema/config.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var E=F,C=F,l={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/config.schema.json",type:"\
object","x-what":"the settings","x-kind":"settings, one a line","x-write":"Write one setting a line, such as port: 8080.",
additionalProperties:!1,properties:{rules:{$ref:"#/definitions/scalar"},host:{$ref:"#/definitions/scalar"},port:{$ref:"#\
/definitions/scalar"},path:{$ref:"#/definitions/scalar"},verify_token:{$ref:"#/definitions/secret"},apps:{type:"array","\
x-kind":"a list of apps","x-write":"Put a dash before each app: - name: shop",items:{type:"object","x-what":"an app","x-\
kind":"keys, such as { secret: ${APP_SECRET} }",additionalProperties:!1,required:["secret"],properties:{name:{$ref:"#/de\
finitions/scalar"},secret:{$ref:"#/definitions/secrets"}}}},pages:{type:"array","x-kind":"a list of pages","x-write":"Pu\
t a dash before each page: - id: 1234567890",items:{type:"object","x-what":"a page","x-kind":"keys, such as { id: 123456\
7890, token: ${PAGE_ACCESS_TOKEN} }",additionalProperties:!1,required:["id","token"],properties:{id:{$ref:"#/definitions\
/scalar"},token:{$ref:"#/definitions/secret"},app:{$ref:"#/definitions/scalar"},sends_per_second:{$ref:"#/definitions/sc\
alar"}}}},channels:{type:"object","x-what":'"channels"',"x-kind":"a map of channels",additionalProperties:{if:{type:"arr\
ay"},then:{items:{type:"object","x-what":"an account","x-kind":"a map"}},else:{type:"object","x-what":"an account","x-ki\
nd":"a map, or a list of maps"}}},dry_run:{$ref:"#/definitions/scalar"},allow_unsigned:{$ref:"#/definitions/scalar"},sends_per_second:{
$ref:"#/definitions/scalar"},inbox:{$ref:"#/definitions/scalar"},keep:{$ref:"#/definitions/scalar"},memory:{type:"object",
"x-what":'"memory"',"x-kind":"keys, such as { forget_after: 90d }",additionalProperties:!1,properties:{forget_after:{$ref:"\
#/definitions/scalar"}}},human:{type:"object","x-what":'"human"',"x-kind":"keys, such as { for: 1h }",additionalProperties:!1,
properties:{for:{$ref:"#/definitions/scalar"},other_bots:{if:{type:"array"},then:{items:{$ref:"#/definitions/scalar"}},else:{
$ref:"#/definitions/scalar"}}}},workers:{$ref:"#/definitions/scalar"},lease:{$ref:"#/definitions/scalar"},graph:{type:"o\
bject","x-what":'"graph"',"x-kind":"keys, such as { version: v26.0 }",additionalProperties:!1,properties:{url:{$ref:"#/d\
efinitions/scalar"},version:{$ref:"#/definitions/scalar"},timeout:{$ref:"#/definitions/scalar"}}},retries:{type:"object",
"x-what":'"retries"',"x-kind":"keys, such as { attempts: 8 }",additionalProperties:!1,properties:{attempts:{$ref:"#/defi\
nitions/scalar"},first:{$ref:"#/definitions/scalar"},longest:{$ref:"#/definitions/scalar"}}},forward:{type:"object","x-w\
hat":'"forward"',"x-kind":"keys, such as { timeout: 10s }",additionalProperties:!1,properties:{secret:{$ref:"#/definitio\
ns/secrets"},allow:{if:{type:"array"},then:{items:{$ref:"#/definitions/scalar"}},else:{$ref:"#/definitions/scalar"}},timeout:{
$ref:"#/definitions/scalar"}}},admin:{type:"object","x-what":'"admin"',"x-kind":"keys, such as { port: 9464 }",additionalProperties:!1,
properties:{host:{$ref:"#/definitions/scalar"},port:{$ref:"#/definitions/scalar"}}},log:{type:"object","x-what":'"log"',
"x-kind":"keys, such as { level: info }",additionalProperties:!1,properties:{level:{$ref:"#/definitions/scalar"},personal_data:{
$ref:"#/definitions/scalar"}}},traces:{type:"object","x-what":'"traces"',"x-kind":"keys, such as { endpoint: http://loca\
lhost:4318 }",additionalProperties:!1,properties:{endpoint:{$ref:"#/definitions/scalar"}}},limits:{type:"object","x-what":'\
"limits"',"x-kind":"keys, such as { body: 3MB }",additionalProperties:!1,properties:{body:{$ref:"#/definitions/scalar"},
connections:{$ref:"#/definitions/scalar"}}}},definitions:{scalar:{type:["string","number","boolean"],"x-kind":"a single \
value"},secret:{if:{type:"object"},then:{type:"object","x-what":"a secret",additionalProperties:!1,required:["file"],properties:{
file:{$ref:"#/definitions/scalar"}}},else:{type:"string","x-kind":"a reference such as ${NAME}"}},secrets:{if:{type:"arr\
ay"},then:{minItems:1,"x-kind":"a list of references",items:{$ref:"#/definitions/secret"}},else:{$ref:"#/definitions/sec\
ret"}}}},i={type:["string","number","boolean"],"x-kind":"a single value"},D=Object.prototype.hasOwnProperty,_={if:{type:"\
object"},then:{type:"object","x-what":"a secret",additionalProperties:!1,required:["file"],properties:{file:{$ref:"#/def\
initions/scalar"}}},else:{type:"string","x-kind":"a reference such as ${NAME}"}};function g(p,{instancePath:n="",parentData:j,
parentDataProperty:$,rootData:S=p}={}){let e=null,s=0,m=s,u=!0,P=s;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let a={};
e===null?e=[a]:e.push(a),s++}var r=P===s;s=m,e!==null&&(m?e.length=m:e=null);let t;if(r){let a=s;if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.file===void 0){let o={instancePath:n,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
file"},schema:_.then.required,parentSchema:_.then,data:p};e===null?e=[o]:e.push(o),s++}for(let o in p)if(o!=="file"){let y={
instancePath:n,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,
parentSchema:_.then,data:p};e===null?e=[y]:e.push(y),s++}if(p.file!==void 0){let o=p.file;if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:n+"/file",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:o};e===null?e=[y]:e.push(y),s++}}}else{let o={instancePath:n,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},schema:_.then.type,parentSchema:_.then,data:p};e===null?e=
[o]:e.push(o),s++}var r=a===s;u=r,t="then"}else{let a=s;if(typeof p!="string"){let o={instancePath:n,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"},schema:_.else.type,parentSchema:_.else,data:p};e===null?e=[o]:e.push(o),s++}
var r=a===s;u=r,t="else"}if(!u){let a={instancePath:n,schemaPath:"#/if",keyword:"if",params:{failingKeyword:t},schema:_.
if,parentSchema:_,data:p};e===null?e=[a]:e.push(a),s++}return g.errors=e,s===0}var x={if:{type:"array"},then:{minItems:1,
"x-kind":"a list of references",items:{$ref:"#/definitions/secret"}},else:{$ref:"#/definitions/secret"}};function v(p,{instancePath:n="",
parentData:j,parentDataProperty:$,rootData:S=p}={}){let e=null,s=0,m=s,u=!0,P=s;if(!Array.isArray(p)){let a={};e===null?
e=[a]:e.push(a),s++}var r=P===s;s=m,e!==null&&(m?e.length=m:e=null);let t;if(r){let a=s;if(Array.isArray(p)){if(p.length<
1){let y={instancePath:n,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,data:p};
e===null?e=[y]:e.push(y),s++}let o=p.length;for(let y=0;y<o;y++)g(p[y],{instancePath:n+"/"+y,parentData:p,parentDataProperty:y,
rootData:S})||(e=e===null?g.errors:A(e,g.errors),s=e.length)}var r=a===s;u=r,t="then"}else{let a=s;g(p,{instancePath:n,parentData:j,
parentDataProperty:$,rootData:S})||(e=e===null?g.errors:A(e,g.errors),s=e.length);var r=a===s;u=r,t="else"}if(!u){let a={
instancePath:n,schemaPath:"#/if",keyword:"if",params:{failingKeyword:t},schema:x.if,parentSchema:x,data:p};e===null?e=[a]:
e.push(a),s++}return v.errors=e,s===0}function F(p,{instancePath:n="",parentData:j,parentDataProperty:$,rootData:S=p}={}){
let e=null,s=0;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let r in p)if(!D.call(l.properties,r)){let t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:l,
data:p};e===null?e=[t]:e.push(t),s++}if(p.rules!==void 0){let r=p.rules;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"){let t={instancePath:n+"/rules",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.host!==void 0){let r=p.host;if(typeof r!="\
string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/host",schemaPath:"#/definition\
s/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.
port!==void 0){let r=p.port;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+
"/port",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};
e===null?e=[t]:e.push(t),s++}}if(p.path!==void 0){let r=p.path;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"){let t={instancePath:n+"/path",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.verify_token!==void 0&&(g(p.verify_token,{
instancePath:n+"/verify_token",parentData:p,parentDataProperty:"verify_token",rootData:S})||(e=e===null?g.errors:A(e,g.errors),
s=e.length)),p.apps!==void 0){let r=p.apps;if(Array.isArray(r)){let t=r.length;for(let a=0;a<t;a++){let f=r[a];if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.secret===void 0){let o={instancePath:n+"/apps/"+a,schemaPath:"#/properties/apps/items/\
required",keyword:"required",params:{missingProperty:"secret"},schema:l.properties.apps.items.required,parentSchema:l.properties.
apps.items,data:f};e===null?e=[o]:e.push(o),s++}for(let o in f)if(!(o==="name"||o==="secret")){let y={instancePath:n+"/a\
pps/"+a,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:l.properties.apps.items,data:f};e===null?e=[y]:e.push(y),s++}if(f.name!==void 0){let o=f.name;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:n+"/apps/"+a+"/name",schemaPath:"\
#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:o};e===null?e=[y]:e.push(
y),s++}}f.secret!==void 0&&(v(f.secret,{instancePath:n+"/apps/"+a+"/secret",parentData:f,parentDataProperty:"secret",rootData:S})||
(e=e===null?v.errors:A(e,v.errors),s=e.length))}else{let o={instancePath:n+"/apps/"+a,schemaPath:"#/properties/apps/item\
s/type",keyword:"type",params:{type:"object"},schema:l.properties.apps.items.type,parentSchema:l.properties.apps.items,data:f};
e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{
type:"array"},schema:l.properties.apps.type,parentSchema:l.properties.apps,data:r};e===null?e=[t]:e.push(t),s++}}if(p.pages!==
void 0){let r=p.pages;if(Array.isArray(r)){let t=r.length;for(let a=0;a<t;a++){let f=r[a];if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.id===void 0){let o={instancePath:n+"/pages/"+a,schemaPath:"#/properties/pages/items/required",keyword:"\
required",params:{missingProperty:"id"},schema:l.properties.pages.items.required,parentSchema:l.properties.pages.items,data:f};
e===null?e=[o]:e.push(o),s++}if(f.token===void 0){let o={instancePath:n+"/pages/"+a,schemaPath:"#/properties/pages/items\
/required",keyword:"required",params:{missingProperty:"token"},schema:l.properties.pages.items.required,parentSchema:l.properties.
pages.items,data:f};e===null?e=[o]:e.push(o),s++}for(let o in f)if(!(o==="id"||o==="token"||o==="app"||o==="sends_per_se\
cond")){let y={instancePath:n+"/pages/"+a,schemaPath:"#/properties/pages/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:o},schema:!1,parentSchema:l.properties.pages.items,data:f};e===null?e=[y]:e.push(
y),s++}if(f.id!==void 0){let o=f.id;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={
instancePath:n+"/pages/"+a+"/id",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:o};e===null?e=[y]:e.push(y),s++}}if(f.token!==void 0&&(g(f.token,{instancePath:n+"/pages/"+a+"/token",
parentData:f,parentDataProperty:"token",rootData:S})||(e=e===null?g.errors:A(e,g.errors),s=e.length)),f.app!==void 0){let o=f.
app;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:n+"/pages/"+a+"/\
app",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:o};e===
null?e=[y]:e.push(y),s++}}if(f.sends_per_second!==void 0){let o=f.sends_per_second;if(typeof o!="string"&&!(typeof o=="n\
umber"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:n+"/pages/"+a+"/sends_per_second",schemaPath:"#/definitio\
ns/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:o};e===null?e=[y]:e.push(y),s++}}}else{
let o={instancePath:n+"/pages/"+a,schemaPath:"#/properties/pages/items/type",keyword:"type",params:{type:"object"},schema:l.
properties.pages.items.type,parentSchema:l.properties.pages.items,data:f};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+
"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type:"array"},schema:l.properties.pages.type,parentSchema:l.
properties.pages,data:r};e===null?e=[t]:e.push(t),s++}}if(p.channels!==void 0){let r=p.channels;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let t in r){let a=r[t],f=s,o=!0,y=s;if(!Array.isArray(a)){let k={};e===null?e=[k]:e.push(k),s++}var m=y===
s;s=f,e!==null&&(f?e.length=f:e=null);let c;if(m){let k=s;if(Array.isArray(a)){let h=a.length;for(let d=0;d<h;d++){let b=a[d];
if(!(b&&typeof b=="object"&&!Array.isArray(b))){let q={instancePath:n+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/"+d,schemaPath:"#/properties/channels/additionalProperties/then/items/type",keyword:"type",params:{type:"object"},
schema:l.properties.channels.additionalProperties.then.items.type,parentSchema:l.properties.channels.additionalProperties.
then.items,data:b};e===null?e=[q]:e.push(q),s++}}}var m=k===s;o=m,c="then"}else{let k=s;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let h={instancePath:n+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/channe\
ls/additionalProperties/else/type",keyword:"type",params:{type:"object"},schema:l.properties.channels.additionalProperties.
else.type,parentSchema:l.properties.channels.additionalProperties.else,data:a};e===null?e=[h]:e.push(h),s++}var m=k===s;
o=m,c="else"}if(!o){let k={instancePath:n+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/channels/additionalProperties/if",keyword:"if",params:{failingKeyword:c},schema:l.properties.channels.additionalProperties.
if,parentSchema:l.properties.channels.additionalProperties,data:a};e===null?e=[k]:e.push(k),s++}}else{let t={instancePath:n+
"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"object"},schema:l.properties.channels.type,
parentSchema:l.properties.channels,data:r};e===null?e=[t]:e.push(t),s++}}if(p.dry_run!==void 0){let r=p.dry_run;if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/dry_run",schemaPath:"#/defini\
tions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}
if(p.allow_unsigned!==void 0){let r=p.allow_unsigned;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let t={instancePath:n+"/allow_unsigned",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.sends_per_second!==void 0){let r=p.sends_per_second;
if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/sends_per_second",
schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?
e=[t]:e.push(t),s++}}if(p.inbox!==void 0){let r=p.inbox;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let t={instancePath:n+"/inbox",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.
type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.keep!==void 0){let r=p.keep;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/keep",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.memory!==void 0){let r=p.
memory;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="forget_after"){let a={instancePath:n+"/memory",
schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,
parentSchema:l.properties.memory,data:r};e===null?e=[a]:e.push(a),s++}if(r.forget_after!==void 0){let t=r.forget_after;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/memory/forget_after",schemaPath:"\
#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(
a),s++}}}else{let t={instancePath:n+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"object"},
schema:l.properties.memory.type,parentSchema:l.properties.memory,data:r};e===null?e=[t]:e.push(t),s++}}if(p.human!==void 0){
let r=p.human;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="for"||t==="other_bots")){let a={instancePath:n+
"/human",schemaPath:"#/properties/human/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:l.properties.human,data:r};e===null?e=[a]:e.push(a),s++}if(r.for!==void 0){let t=r.for;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/human/for",schemaPath:"#/defi\
nitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}
if(r.other_bots!==void 0){let t=r.other_bots,a=s,f=!0,o=s;if(!Array.isArray(t)){let c={};e===null?e=[c]:e.push(c),s++}var u=o===
s;s=a,e!==null&&(a?e.length=a:e=null);let y;if(u){let c=s;if(Array.isArray(t)){let w=t.length;for(let h=0;h<w;h++){let d=t[h];
if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let b={instancePath:n+"/human/other_bots\
/"+h,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:d};e===
null?e=[b]:e.push(b),s++}}}var u=c===s;f=u,y="then"}else{let c=s;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"){let w={instancePath:n+"/human/other_bots",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{
type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[w]:e.push(w),s++}var u=c===s;f=u,y="else"}if(!f){let c={instancePath:n+
"/human/other_bots",schemaPath:"#/properties/human/properties/other_bots/if",keyword:"if",params:{failingKeyword:y},schema:l.
properties.human.properties.other_bots.if,parentSchema:l.properties.human.properties.other_bots,data:t};e===null?e=[c]:e.
push(c),s++}}}else{let t={instancePath:n+"/human",schemaPath:"#/properties/human/type",keyword:"type",params:{type:"obje\
ct"},schema:l.properties.human.type,parentSchema:l.properties.human,data:r};e===null?e=[t]:e.push(t),s++}}if(p.workers!==
void 0){let r=p.workers;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+
"/workers",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};
e===null?e=[t]:e.push(t),s++}}if(p.lease!==void 0){let r=p.lease;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"){let t={instancePath:n+"/lease",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.graph!==void 0){let r=p.graph;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let t in r)if(!(t==="url"||t==="version"||t==="timeout")){let a={instancePath:n+"/graph",
schemaPath:"#/properties/graph/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,
parentSchema:l.properties.graph,data:r};e===null?e=[a]:e.push(a),s++}if(r.url!==void 0){let t=r.url;if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/graph/url",schemaPath:"#/definitions/sc\
alar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.version!==
void 0){let t=r.version;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+
"/graph/version",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,
data:t};e===null?e=[a]:e.push(a),s++}}if(r.timeout!==void 0){let t=r.timeout;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/graph/timeout",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n+
"/graph",schemaPath:"#/properties/graph/type",keyword:"type",params:{type:"object"},schema:l.properties.graph.type,parentSchema:l.
properties.graph,data:r};e===null?e=[t]:e.push(t),s++}}if(p.retries!==void 0){let r=p.retries;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let t in r)if(!(t==="attempts"||t==="first"||t==="longest")){let a={instancePath:n+"/retries",schemaPath:"\
#/properties/retries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:l.
properties.retries,data:r};e===null?e=[a]:e.push(a),s++}if(r.attempts!==void 0){let t=r.attempts;if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/retries/attempts",schemaPath:"#/definit\
ions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}
if(r.first!==void 0){let t=r.first;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={
instancePath:n+"/retries/first",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.longest!==void 0){let t=r.longest;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/retries/longest",schemaPath:"#/definitions/scalar/t\
ype",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={
instancePath:n+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"object"},schema:l.properties.
retries.type,parentSchema:l.properties.retries,data:r};e===null?e=[t]:e.push(t),s++}}if(p.forward!==void 0){let r=p.forward;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="secret"||t==="allow"||t==="timeout")){let a={instancePath:n+
"/forward",schemaPath:"#/properties/forward/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:l.properties.forward,data:r};e===null?e=[a]:e.push(a),s++}if(r.secret!==void 0&&(v(r.secret,{instancePath:n+
"/forward/secret",parentData:r,parentDataProperty:"secret",rootData:S})||(e=e===null?v.errors:A(e,v.errors),s=e.length)),
r.allow!==void 0){let t=r.allow,a=s,f=!0,o=s;if(!Array.isArray(t)){let c={};e===null?e=[c]:e.push(c),s++}var P=o===s;s=a,
e!==null&&(a?e.length=a:e=null);let y;if(P){let c=s;if(Array.isArray(t)){let w=t.length;for(let h=0;h<w;h++){let d=t[h];
if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let b={instancePath:n+"/forward/allow/"+
h,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:d};e===null?
e=[b]:e.push(b),s++}}}var P=c===s;f=P,y="then"}else{let c=s;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"){let w={instancePath:n+"/forward/allow",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},
schema:i.type,parentSchema:i,data:t};e===null?e=[w]:e.push(w),s++}var P=c===s;f=P,y="else"}if(!f){let c={instancePath:n+
"/forward/allow",schemaPath:"#/properties/forward/properties/allow/if",keyword:"if",params:{failingKeyword:y},schema:l.properties.
forward.properties.allow.if,parentSchema:l.properties.forward.properties.allow,data:t};e===null?e=[c]:e.push(c),s++}}if(r.
timeout!==void 0){let t=r.timeout;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={
instancePath:n+"/forward/timeout",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n+"/forward",schemaPath:"#/properties/for\
ward/type",keyword:"type",params:{type:"object"},schema:l.properties.forward.type,parentSchema:l.properties.forward,data:r};
e===null?e=[t]:e.push(t),s++}}if(p.admin!==void 0){let r=p.admin;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="host"||t==="port")){let a={instancePath:n+"/admin",schemaPath:"#/properties/admin/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:l.properties.admin,data:r};e===null?e=[a]:e.push(
a),s++}if(r.host!==void 0){let t=r.host;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){
let a={instancePath:n+"/admin/host",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.
type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.port!==void 0){let t=r.port;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/admin/port",schemaPath:"#/definitions/scalar/type",
keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n+
"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type:"object"},schema:l.properties.admin.type,parentSchema:l.
properties.admin,data:r};e===null?e=[t]:e.push(t),s++}}if(p.log!==void 0){let r=p.log;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let t in r)if(!(t==="level"||t==="personal_data")){let a={instancePath:n+"/log",schemaPath:"#/properties/log/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:l.properties.log,
data:r};e===null?e=[a]:e.push(a),s++}if(r.level!==void 0){let t=r.level;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"){let a={instancePath:n+"/log/level",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{
type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.personal_data!==void 0){let t=r.personal_data;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/log/personal_dat\
a",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?
e=[a]:e.push(a),s++}}}else{let t={instancePath:n+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type:"\
object"},schema:l.properties.log.type,parentSchema:l.properties.log,data:r};e===null?e=[t]:e.push(t),s++}}if(p.traces!==
void 0){let r=p.traces;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="endpoint"){let a={instancePath:n+
"/traces",schemaPath:"#/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:l.properties.traces,data:r};e===null?e=[a]:e.push(a),s++}if(r.endpoint!==void 0){let t=r.endpoint;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/traces/endpoint",
schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?
e=[a]:e.push(a),s++}}}else{let t={instancePath:n+"/traces",schemaPath:"#/properties/traces/type",keyword:"type",params:{
type:"object"},schema:l.properties.traces.type,parentSchema:l.properties.traces,data:r};e===null?e=[t]:e.push(t),s++}}if(p.
limits!==void 0){let r=p.limits;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="body"||t==="connec\
tions")){let a={instancePath:n+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},schema:!1,parentSchema:l.properties.limits,data:r};e===null?e=[a]:e.push(a),s++}if(r.
body!==void 0){let t=r.body;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+
"/limits/body",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};
e===null?e=[a]:e.push(a),s++}}if(r.connections!==void 0){let t=r.connections;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/limits/connections",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n+
"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},schema:l.properties.limits.type,parentSchema:l.
properties.limits,data:r};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:l.type,parentSchema:l,data:p};e===null?e=[r]:e.push(r),s++}return F.errors=e,s===0}function A(p,n){
for(let j of n)p.push(j);return p}export{C as default,E as validate};
