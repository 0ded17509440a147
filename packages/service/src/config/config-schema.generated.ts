// Compiled from packages/service/schema/config.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var C=q,K=q,f={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/config.schema.json",type:"\
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
$ref:"#/definitions/scalar"}}},admin:{type:"object","x-what":'"admin"',"x-kind":"keys, such as { port: 9464 }","x-elsewh\
ere":{password:"Write the password into a file, and its path as password_file."},additionalProperties:!1,properties:{host:{
$ref:"#/definitions/scalar"},port:{$ref:"#/definitions/scalar"},desk:{$ref:"#/definitions/scalar"},password_file:{$ref:"\
#/definitions/scalar"},hosts:{if:{type:"array"},then:{items:{$ref:"#/definitions/scalar"}},else:{$ref:"#/definitions/sca\
lar"}},personal_data:{$ref:"#/definitions/scalar"}}},log:{type:"object","x-what":'"log"',"x-kind":"keys, such as { level\
: info }",additionalProperties:!1,properties:{level:{$ref:"#/definitions/scalar"},personal_data:{$ref:"#/definitions/sca\
lar"}}},traces:{type:"object","x-what":'"traces"',"x-kind":"keys, such as { endpoint: http://localhost:4318 }",additionalProperties:!1,
properties:{endpoint:{$ref:"#/definitions/scalar"}}},limits:{type:"object","x-what":'"limits"',"x-kind":"keys, such as {\
 body: 3MB }",additionalProperties:!1,properties:{body:{$ref:"#/definitions/scalar"},connections:{$ref:"#/definitions/sc\
alar"}}}},definitions:{scalar:{type:["string","number","boolean"],"x-kind":"a single value"},secret:{if:{type:"object"},
then:{type:"object","x-what":"a secret",additionalProperties:!1,required:["file"],properties:{file:{$ref:"#/definitions/\
scalar"}}},else:{type:"string","x-kind":"a reference such as ${NAME}"}},secrets:{if:{type:"array"},then:{minItems:1,"x-k\
ind":"a list of references",items:{$ref:"#/definitions/secret"}},else:{$ref:"#/definitions/secret"}}}},i={type:["string",
"number","boolean"],"x-kind":"a single value"},E=Object.prototype.hasOwnProperty,S={if:{type:"object"},then:{type:"objec\
t","x-what":"a secret",additionalProperties:!1,required:["file"],properties:{file:{$ref:"#/definitions/scalar"}}},else:{
type:"string","x-kind":"a reference such as ${NAME}"}};function w(n,{instancePath:p="",parentData:j,parentDataProperty:x,
rootData:v=n}={}){let e=null,s=0,b=s,g=!0,P=s;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let t={};e===null?e=[t]:e.
push(t),s++}var m=P===s;s=b,e!==null&&(b?e.length=b:e=null);let r;if(m){let t=s;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.file===void 0){let l={instancePath:p,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"f\
ile"},schema:S.then.required,parentSchema:S.then,data:n};e===null?e=[l]:e.push(l),s++}for(let l in n)if(l!=="file"){let o={
instancePath:p,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,
parentSchema:S.then,data:n};e===null?e=[o]:e.push(o),s++}if(n.file!==void 0){let l=n.file;if(typeof l!="string"&&!(typeof l==
"number"&&isFinite(l))&&typeof l!="boolean"){let o={instancePath:p+"/file",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:l};e===null?e=[o]:e.push(o),s++}}}else{let l={instancePath:p,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},schema:S.then.type,parentSchema:S.then,data:n};e===null?e=
[l]:e.push(l),s++}var m=t===s;g=m,r="then"}else{let t=s;if(typeof n!="string"){let l={instancePath:p,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"},schema:S.else.type,parentSchema:S.else,data:n};e===null?e=[l]:e.push(l),s++}
var m=t===s;g=m,r="else"}if(!g){let t={instancePath:p,schemaPath:"#/if",keyword:"if",params:{failingKeyword:r},schema:S.
if,parentSchema:S,data:n};e===null?e=[t]:e.push(t),s++}return w.errors=e,s===0}var F={if:{type:"array"},then:{minItems:1,
"x-kind":"a list of references",items:{$ref:"#/definitions/secret"}},else:{$ref:"#/definitions/secret"}};function A(n,{instancePath:p="",
parentData:j,parentDataProperty:x,rootData:v=n}={}){let e=null,s=0,b=s,g=!0,P=s;if(!Array.isArray(n)){let t={};e===null?
e=[t]:e.push(t),s++}var m=P===s;s=b,e!==null&&(b?e.length=b:e=null);let r;if(m){let t=s;if(Array.isArray(n)){if(n.length<
1){let o={instancePath:p,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:F.then,data:n};
e===null?e=[o]:e.push(o),s++}let l=n.length;for(let o=0;o<l;o++)w(n[o],{instancePath:p+"/"+o,parentData:n,parentDataProperty:o,
rootData:v})||(e=e===null?w.errors:$(e,w.errors),s=e.length)}var m=t===s;g=m,r="then"}else{let t=s;w(n,{instancePath:p,parentData:j,
parentDataProperty:x,rootData:v})||(e=e===null?w.errors:$(e,w.errors),s=e.length);var m=t===s;g=m,r="else"}if(!g){let t={
instancePath:p,schemaPath:"#/if",keyword:"if",params:{failingKeyword:r},schema:F.if,parentSchema:F,data:n};e===null?e=[t]:
e.push(t),s++}return A.errors=e,s===0}function q(n,{instancePath:p="",parentData:j,parentDataProperty:x,rootData:v=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let r in n)if(!E.call(f.properties,r)){let t={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:f,
data:n};e===null?e=[t]:e.push(t),s++}if(n.rules!==void 0){let r=n.rules;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"){let t={instancePath:p+"/rules",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(n.host!==void 0){let r=n.host;if(typeof r!="\
string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:p+"/host",schemaPath:"#/definition\
s/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(n.
port!==void 0){let r=n.port;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:p+
"/port",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};
e===null?e=[t]:e.push(t),s++}}if(n.path!==void 0){let r=n.path;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"){let t={instancePath:p+"/path",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(n.verify_token!==void 0&&(w(n.verify_token,{
instancePath:p+"/verify_token",parentData:n,parentDataProperty:"verify_token",rootData:v})||(e=e===null?w.errors:$(e,w.errors),
s=e.length)),n.apps!==void 0){let r=n.apps;if(Array.isArray(r)){let t=r.length;for(let a=0;a<t;a++){let l=r[a];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.secret===void 0){let o={instancePath:p+"/apps/"+a,schemaPath:"#/properties/apps/items/\
required",keyword:"required",params:{missingProperty:"secret"},schema:f.properties.apps.items.required,parentSchema:f.properties.
apps.items,data:l};e===null?e=[o]:e.push(o),s++}for(let o in l)if(!(o==="name"||o==="secret")){let d={instancePath:p+"/a\
pps/"+a,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:f.properties.apps.items,data:l};e===null?e=[d]:e.push(d),s++}if(l.name!==void 0){let o=l.name;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let d={instancePath:p+"/apps/"+a+"/name",schemaPath:"\
#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:o};e===null?e=[d]:e.push(
d),s++}}l.secret!==void 0&&(A(l.secret,{instancePath:p+"/apps/"+a+"/secret",parentData:l,parentDataProperty:"secret",rootData:v})||
(e=e===null?A.errors:$(e,A.errors),s=e.length))}else{let o={instancePath:p+"/apps/"+a,schemaPath:"#/properties/apps/item\
s/type",keyword:"type",params:{type:"object"},schema:f.properties.apps.items.type,parentSchema:f.properties.apps.items,data:l};
e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:p+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{
type:"array"},schema:f.properties.apps.type,parentSchema:f.properties.apps,data:r};e===null?e=[t]:e.push(t),s++}}if(n.pages!==
void 0){let r=n.pages;if(Array.isArray(r)){let t=r.length;for(let a=0;a<t;a++){let l=r[a];if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.id===void 0){let o={instancePath:p+"/pages/"+a,schemaPath:"#/properties/pages/items/required",keyword:"\
required",params:{missingProperty:"id"},schema:f.properties.pages.items.required,parentSchema:f.properties.pages.items,data:l};
e===null?e=[o]:e.push(o),s++}if(l.token===void 0){let o={instancePath:p+"/pages/"+a,schemaPath:"#/properties/pages/items\
/required",keyword:"required",params:{missingProperty:"token"},schema:f.properties.pages.items.required,parentSchema:f.properties.
pages.items,data:l};e===null?e=[o]:e.push(o),s++}for(let o in l)if(!(o==="id"||o==="token"||o==="app"||o==="sends_per_se\
cond")){let d={instancePath:p+"/pages/"+a,schemaPath:"#/properties/pages/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:o},schema:!1,parentSchema:f.properties.pages.items,data:l};e===null?e=[d]:e.push(
d),s++}if(l.id!==void 0){let o=l.id;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let d={
instancePath:p+"/pages/"+a+"/id",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:o};e===null?e=[d]:e.push(d),s++}}if(l.token!==void 0&&(w(l.token,{instancePath:p+"/pages/"+a+"/token",
parentData:l,parentDataProperty:"token",rootData:v})||(e=e===null?w.errors:$(e,w.errors),s=e.length)),l.app!==void 0){let o=l.
app;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let d={instancePath:p+"/pages/"+a+"/\
app",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:o};e===
null?e=[d]:e.push(d),s++}}if(l.sends_per_second!==void 0){let o=l.sends_per_second;if(typeof o!="string"&&!(typeof o=="n\
umber"&&isFinite(o))&&typeof o!="boolean"){let d={instancePath:p+"/pages/"+a+"/sends_per_second",schemaPath:"#/definitio\
ns/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:o};e===null?e=[d]:e.push(d),s++}}}else{
let o={instancePath:p+"/pages/"+a,schemaPath:"#/properties/pages/items/type",keyword:"type",params:{type:"object"},schema:f.
properties.pages.items.type,parentSchema:f.properties.pages.items,data:l};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:p+
"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type:"array"},schema:f.properties.pages.type,parentSchema:f.
properties.pages,data:r};e===null?e=[t]:e.push(t),s++}}if(n.channels!==void 0){let r=n.channels;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let t in r){let a=r[t],l=s,o=!0,d=s;if(!Array.isArray(a)){let _={};e===null?e=[_]:e.push(_),s++}var b=d===
s;s=l,e!==null&&(l?e.length=l:e=null);let y;if(b){let _=s;if(Array.isArray(a)){let h=a.length;for(let c=0;c<h;c++){let k=a[c];
if(!(k&&typeof k=="object"&&!Array.isArray(k))){let D={instancePath:p+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/"+c,schemaPath:"#/properties/channels/additionalProperties/then/items/type",keyword:"type",params:{type:"object"},
schema:f.properties.channels.additionalProperties.then.items.type,parentSchema:f.properties.channels.additionalProperties.
then.items,data:k};e===null?e=[D]:e.push(D),s++}}}var b=_===s;o=b,y="then"}else{let _=s;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let h={instancePath:p+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/channe\
ls/additionalProperties/else/type",keyword:"type",params:{type:"object"},schema:f.properties.channels.additionalProperties.
else.type,parentSchema:f.properties.channels.additionalProperties.else,data:a};e===null?e=[h]:e.push(h),s++}var b=_===s;
o=b,y="else"}if(!o){let _={instancePath:p+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/channels/additionalProperties/if",keyword:"if",params:{failingKeyword:y},schema:f.properties.channels.additionalProperties.
if,parentSchema:f.properties.channels.additionalProperties,data:a};e===null?e=[_]:e.push(_),s++}}else{let t={instancePath:p+
"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"object"},schema:f.properties.channels.type,
parentSchema:f.properties.channels,data:r};e===null?e=[t]:e.push(t),s++}}if(n.dry_run!==void 0){let r=n.dry_run;if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:p+"/dry_run",schemaPath:"#/defini\
tions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}
if(n.allow_unsigned!==void 0){let r=n.allow_unsigned;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let t={instancePath:p+"/allow_unsigned",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(n.sends_per_second!==void 0){let r=n.sends_per_second;
if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:p+"/sends_per_second",
schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?
e=[t]:e.push(t),s++}}if(n.inbox!==void 0){let r=n.inbox;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let t={instancePath:p+"/inbox",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.
type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(n.keep!==void 0){let r=n.keep;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:p+"/keep",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(n.memory!==void 0){let r=n.
memory;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="forget_after"){let a={instancePath:p+"/memory",
schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,
parentSchema:f.properties.memory,data:r};e===null?e=[a]:e.push(a),s++}if(r.forget_after!==void 0){let t=r.forget_after;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/memory/forget_after",schemaPath:"\
#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(
a),s++}}}else{let t={instancePath:p+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"object"},
schema:f.properties.memory.type,parentSchema:f.properties.memory,data:r};e===null?e=[t]:e.push(t),s++}}if(n.human!==void 0){
let r=n.human;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="for"||t==="other_bots")){let a={instancePath:p+
"/human",schemaPath:"#/properties/human/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:f.properties.human,data:r};e===null?e=[a]:e.push(a),s++}if(r.for!==void 0){let t=r.for;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/human/for",schemaPath:"#/defi\
nitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}
if(r.other_bots!==void 0){let t=r.other_bots,a=s,l=!0,o=s;if(!Array.isArray(t)){let y={};e===null?e=[y]:e.push(y),s++}var g=o===
s;s=a,e!==null&&(a?e.length=a:e=null);let d;if(g){let y=s;if(Array.isArray(t)){let u=t.length;for(let h=0;h<u;h++){let c=t[h];
if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let k={instancePath:p+"/human/other_bots\
/"+h,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:c};e===
null?e=[k]:e.push(k),s++}}}var g=y===s;l=g,d="then"}else{let y=s;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"){let u={instancePath:p+"/human/other_bots",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{
type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[u]:e.push(u),s++}var g=y===s;l=g,d="else"}if(!l){let y={instancePath:p+
"/human/other_bots",schemaPath:"#/properties/human/properties/other_bots/if",keyword:"if",params:{failingKeyword:d},schema:f.
properties.human.properties.other_bots.if,parentSchema:f.properties.human.properties.other_bots,data:t};e===null?e=[y]:e.
push(y),s++}}}else{let t={instancePath:p+"/human",schemaPath:"#/properties/human/type",keyword:"type",params:{type:"obje\
ct"},schema:f.properties.human.type,parentSchema:f.properties.human,data:r};e===null?e=[t]:e.push(t),s++}}if(n.workers!==
void 0){let r=n.workers;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:p+
"/workers",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};
e===null?e=[t]:e.push(t),s++}}if(n.lease!==void 0){let r=n.lease;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"){let t={instancePath:p+"/lease",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(n.graph!==void 0){let r=n.graph;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let t in r)if(!(t==="url"||t==="version"||t==="timeout")){let a={instancePath:p+"/graph",
schemaPath:"#/properties/graph/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,
parentSchema:f.properties.graph,data:r};e===null?e=[a]:e.push(a),s++}if(r.url!==void 0){let t=r.url;if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/graph/url",schemaPath:"#/definitions/sc\
alar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.version!==
void 0){let t=r.version;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+
"/graph/version",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,
data:t};e===null?e=[a]:e.push(a),s++}}if(r.timeout!==void 0){let t=r.timeout;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/graph/timeout",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:p+
"/graph",schemaPath:"#/properties/graph/type",keyword:"type",params:{type:"object"},schema:f.properties.graph.type,parentSchema:f.
properties.graph,data:r};e===null?e=[t]:e.push(t),s++}}if(n.retries!==void 0){let r=n.retries;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let t in r)if(!(t==="attempts"||t==="first"||t==="longest")){let a={instancePath:p+"/retries",schemaPath:"\
#/properties/retries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:f.
properties.retries,data:r};e===null?e=[a]:e.push(a),s++}if(r.attempts!==void 0){let t=r.attempts;if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/retries/attempts",schemaPath:"#/definit\
ions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}
if(r.first!==void 0){let t=r.first;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={
instancePath:p+"/retries/first",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.longest!==void 0){let t=r.longest;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/retries/longest",schemaPath:"#/definitions/scalar/t\
ype",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={
instancePath:p+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"object"},schema:f.properties.
retries.type,parentSchema:f.properties.retries,data:r};e===null?e=[t]:e.push(t),s++}}if(n.forward!==void 0){let r=n.forward;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="secret"||t==="allow"||t==="timeout")){let a={instancePath:p+
"/forward",schemaPath:"#/properties/forward/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:f.properties.forward,data:r};e===null?e=[a]:e.push(a),s++}if(r.secret!==void 0&&(A(r.secret,{instancePath:p+
"/forward/secret",parentData:r,parentDataProperty:"secret",rootData:v})||(e=e===null?A.errors:$(e,A.errors),s=e.length)),
r.allow!==void 0){let t=r.allow,a=s,l=!0,o=s;if(!Array.isArray(t)){let y={};e===null?e=[y]:e.push(y),s++}var P=o===s;s=a,
e!==null&&(a?e.length=a:e=null);let d;if(P){let y=s;if(Array.isArray(t)){let u=t.length;for(let h=0;h<u;h++){let c=t[h];
if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let k={instancePath:p+"/forward/allow/"+
h,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:c};e===null?
e=[k]:e.push(k),s++}}}var P=y===s;l=P,d="then"}else{let y=s;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"){let u={instancePath:p+"/forward/allow",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},
schema:i.type,parentSchema:i,data:t};e===null?e=[u]:e.push(u),s++}var P=y===s;l=P,d="else"}if(!l){let y={instancePath:p+
"/forward/allow",schemaPath:"#/properties/forward/properties/allow/if",keyword:"if",params:{failingKeyword:d},schema:f.properties.
forward.properties.allow.if,parentSchema:f.properties.forward.properties.allow,data:t};e===null?e=[y]:e.push(y),s++}}if(r.
timeout!==void 0){let t=r.timeout;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={
instancePath:p+"/forward/timeout",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:p+"/forward",schemaPath:"#/properties/for\
ward/type",keyword:"type",params:{type:"object"},schema:f.properties.forward.type,parentSchema:f.properties.forward,data:r};
e===null?e=[t]:e.push(t),s++}}if(n.admin!==void 0){let r=n.admin;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="host"||t==="port"||t==="desk"||t==="password_file"||t==="hosts"||t==="personal_data")){let a={instancePath:p+"\
/admin",schemaPath:"#/properties/admin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:f.properties.admin,data:r};e===null?e=[a]:e.push(a),s++}if(r.host!==void 0){let t=r.host;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/admin/host",schemaPath:"#/def\
initions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),
s++}}if(r.port!==void 0){let t=r.port;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={
instancePath:p+"/admin/port",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,
data:t};e===null?e=[a]:e.push(a),s++}}if(r.desk!==void 0){let t=r.desk;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"){let a={instancePath:p+"/admin/desk",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{
type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.password_file!==void 0){let t=r.password_file;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/admin/password_f\
ile",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===
null?e=[a]:e.push(a),s++}}if(r.hosts!==void 0){let t=r.hosts,a=s,l=!0,o=s;if(!Array.isArray(t)){let y={};e===null?e=[y]:
e.push(y),s++}var m=o===s;s=a,e!==null&&(a?e.length=a:e=null);let d;if(m){let y=s;if(Array.isArray(t)){let u=t.length;for(let h=0;h<
u;h++){let c=t[h];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let k={instancePath:p+
"/admin/hosts/"+h,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,
data:c};e===null?e=[k]:e.push(k),s++}}}var m=y===s;l=m,d="then"}else{let y=s;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"){let u={instancePath:p+"/admin/hosts",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[u]:e.push(u),s++}var m=y===s;l=m,d="else"}if(!l){
let y={instancePath:p+"/admin/hosts",schemaPath:"#/properties/admin/properties/hosts/if",keyword:"if",params:{failingKeyword:d},
schema:f.properties.admin.properties.hosts.if,parentSchema:f.properties.admin.properties.hosts,data:t};e===null?e=[y]:e.
push(y),s++}}if(r.personal_data!==void 0){let t=r.personal_data;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"){let a={instancePath:p+"/admin/personal_data",schemaPath:"#/definitions/scalar/type",keyword:"type",
params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:p+"/ad\
min",schemaPath:"#/properties/admin/type",keyword:"type",params:{type:"object"},schema:f.properties.admin.type,parentSchema:f.
properties.admin,data:r};e===null?e=[t]:e.push(t),s++}}if(n.log!==void 0){let r=n.log;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let t in r)if(!(t==="level"||t==="personal_data")){let a={instancePath:p+"/log",schemaPath:"#/properties/log/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:f.properties.log,
data:r};e===null?e=[a]:e.push(a),s++}if(r.level!==void 0){let t=r.level;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"){let a={instancePath:p+"/log/level",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{
type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.personal_data!==void 0){let t=r.personal_data;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/log/personal_dat\
a",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?
e=[a]:e.push(a),s++}}}else{let t={instancePath:p+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type:"\
object"},schema:f.properties.log.type,parentSchema:f.properties.log,data:r};e===null?e=[t]:e.push(t),s++}}if(n.traces!==
void 0){let r=n.traces;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="endpoint"){let a={instancePath:p+
"/traces",schemaPath:"#/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:f.properties.traces,data:r};e===null?e=[a]:e.push(a),s++}if(r.endpoint!==void 0){let t=r.endpoint;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/traces/endpoint",
schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?
e=[a]:e.push(a),s++}}}else{let t={instancePath:p+"/traces",schemaPath:"#/properties/traces/type",keyword:"type",params:{
type:"object"},schema:f.properties.traces.type,parentSchema:f.properties.traces,data:r};e===null?e=[t]:e.push(t),s++}}if(n.
limits!==void 0){let r=n.limits;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="body"||t==="connec\
tions")){let a={instancePath:p+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},schema:!1,parentSchema:f.properties.limits,data:r};e===null?e=[a]:e.push(a),s++}if(r.
body!==void 0){let t=r.body;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+
"/limits/body",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};
e===null?e=[a]:e.push(a),s++}}if(r.connections!==void 0){let t=r.connections;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"){let a={instancePath:p+"/limits/connections",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:p+
"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},schema:f.properties.limits.type,parentSchema:f.
properties.limits,data:r};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:f.type,parentSchema:f,data:n};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}function $(n,p){
for(let j of p)n.push(j);return n}export{K as default,C as validate};
