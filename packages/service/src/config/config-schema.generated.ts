// Compiled from packages/service/schema/config.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var D=x,E=x,f={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/config.schema.json",type:"\
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
$ref:"#/definitions/scalar"},inbox:{$ref:"#/definitions/scalar"},keep:{$ref:"#/definitions/scalar"},workers:{$ref:"#/def\
initions/scalar"},lease:{$ref:"#/definitions/scalar"},graph:{type:"object","x-what":'"graph"',"x-kind":"keys, such as { \
version: v26.0 }",additionalProperties:!1,properties:{url:{$ref:"#/definitions/scalar"},version:{$ref:"#/definitions/sca\
lar"},timeout:{$ref:"#/definitions/scalar"}}},retries:{type:"object","x-what":'"retries"',"x-kind":"keys, such as { atte\
mpts: 8 }",additionalProperties:!1,properties:{attempts:{$ref:"#/definitions/scalar"},first:{$ref:"#/definitions/scalar"},
longest:{$ref:"#/definitions/scalar"}}},forward:{type:"object","x-what":'"forward"',"x-kind":"keys, such as { timeout: 1\
0s }",additionalProperties:!1,properties:{secret:{$ref:"#/definitions/secrets"},allow:{if:{type:"array"},then:{items:{$ref:"\
#/definitions/scalar"}},else:{$ref:"#/definitions/scalar"}},timeout:{$ref:"#/definitions/scalar"}}},admin:{type:"object",
"x-what":'"admin"',"x-kind":"keys, such as { port: 9464 }",additionalProperties:!1,properties:{host:{$ref:"#/definitions\
/scalar"},port:{$ref:"#/definitions/scalar"}}},log:{type:"object","x-what":'"log"',"x-kind":"keys, such as { level: info\
 }",additionalProperties:!1,properties:{level:{$ref:"#/definitions/scalar"},personal_data:{$ref:"#/definitions/scalar"}}},
traces:{type:"object","x-what":'"traces"',"x-kind":"keys, such as { endpoint: http://localhost:4318 }",additionalProperties:!1,
properties:{endpoint:{$ref:"#/definitions/scalar"}}},limits:{type:"object","x-what":'"limits"',"x-kind":"keys, such as {\
 body: 3MB }",additionalProperties:!1,properties:{body:{$ref:"#/definitions/scalar"},connections:{$ref:"#/definitions/sc\
alar"}}}},definitions:{scalar:{type:["string","number","boolean"],"x-kind":"a single value"},secret:{if:{type:"object"},
then:{type:"object","x-what":"a secret",additionalProperties:!1,required:["file"],properties:{file:{$ref:"#/definitions/\
scalar"}}},else:{type:"string","x-kind":"a reference such as ${NAME}"}},secrets:{if:{type:"array"},then:{minItems:1,"x-k\
ind":"a list of references",items:{$ref:"#/definitions/secret"}},else:{$ref:"#/definitions/secret"}}}},i={type:["string",
"number","boolean"],"x-kind":"a single value"},q=Object.prototype.hasOwnProperty,P={if:{type:"object"},then:{type:"objec\
t","x-what":"a secret",additionalProperties:!1,required:["file"],properties:{file:{$ref:"#/definitions/scalar"}}},else:{
type:"string","x-kind":"a reference such as ${NAME}"}};function m(p,{instancePath:n="",parentData:v,parentDataProperty:j,
rootData:w=p}={}){let e=null,s=0,d=s,h=!0,r=s;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let o={};e===null?e=[o]:e.
push(o),s++}var t=r===s;s=d,e!==null&&(d?e.length=d:e=null);let a;if(t){let o=s;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.file===void 0){let y={instancePath:n,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"f\
ile"},schema:P.then.required,parentSchema:P.then,data:p};e===null?e=[y]:e.push(y),s++}for(let y in p)if(y!=="file"){let c={
instancePath:n,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,
parentSchema:P.then,data:p};e===null?e=[c]:e.push(c),s++}if(p.file!==void 0){let y=p.file;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let c={instancePath:n+"/file",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:y};e===null?e=[c]:e.push(c),s++}}}else{let y={instancePath:n,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"},schema:P.then.type,parentSchema:P.then,data:p};e===null?e=
[y]:e.push(y),s++}var t=o===s;h=t,a="then"}else{let o=s;if(typeof p!="string"){let y={instancePath:n,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"},schema:P.else.type,parentSchema:P.else,data:p};e===null?e=[y]:e.push(y),s++}
var t=o===s;h=t,a="else"}if(!h){let o={instancePath:n,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a},schema:P.
if,parentSchema:P,data:p};e===null?e=[o]:e.push(o),s++}return m.errors=e,s===0}var $={if:{type:"array"},then:{minItems:1,
"x-kind":"a list of references",items:{$ref:"#/definitions/secret"}},else:{$ref:"#/definitions/secret"}};function S(p,{instancePath:n="",
parentData:v,parentDataProperty:j,rootData:w=p}={}){let e=null,s=0,d=s,h=!0,r=s;if(!Array.isArray(p)){let o={};e===null?
e=[o]:e.push(o),s++}var t=r===s;s=d,e!==null&&(d?e.length=d:e=null);let a;if(t){let o=s;if(Array.isArray(p)){if(p.length<
1){let c={instancePath:n,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.then,data:p};
e===null?e=[c]:e.push(c),s++}let y=p.length;for(let c=0;c<y;c++)m(p[c],{instancePath:n+"/"+c,parentData:p,parentDataProperty:c,
rootData:w})||(e=e===null?m.errors:_(e,m.errors),s=e.length)}var t=o===s;h=t,a="then"}else{let o=s;m(p,{instancePath:n,parentData:v,
parentDataProperty:j,rootData:w})||(e=e===null?m.errors:_(e,m.errors),s=e.length);var t=o===s;h=t,a="else"}if(!h){let o={
instancePath:n,schemaPath:"#/if",keyword:"if",params:{failingKeyword:a},schema:$.if,parentSchema:$,data:p};e===null?e=[o]:
e.push(o),s++}return S.errors=e,s===0}function x(p,{instancePath:n="",parentData:v,parentDataProperty:j,rootData:w=p}={}){
let e=null,s=0;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let r in p)if(!q.call(f.properties,r)){let t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:f,
data:p};e===null?e=[t]:e.push(t),s++}if(p.rules!==void 0){let r=p.rules;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"){let t={instancePath:n+"/rules",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.host!==void 0){let r=p.host;if(typeof r!="\
string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/host",schemaPath:"#/definition\
s/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.
port!==void 0){let r=p.port;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+
"/port",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};
e===null?e=[t]:e.push(t),s++}}if(p.path!==void 0){let r=p.path;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"){let t={instancePath:n+"/path",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.
type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.verify_token!==void 0&&(m(p.verify_token,{
instancePath:n+"/verify_token",parentData:p,parentDataProperty:"verify_token",rootData:w})||(e=e===null?m.errors:_(e,m.errors),
s=e.length)),p.apps!==void 0){let r=p.apps;if(Array.isArray(r)){let t=r.length;for(let a=0;a<t;a++){let o=r[a];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.secret===void 0){let l={instancePath:n+"/apps/"+a,schemaPath:"#/properties/apps/items/\
required",keyword:"required",params:{missingProperty:"secret"},schema:f.properties.apps.items.required,parentSchema:f.properties.
apps.items,data:o};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!(l==="name"||l==="secret")){let y={instancePath:n+"/a\
pps/"+a,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
schema:!1,parentSchema:f.properties.apps.items,data:o};e===null?e=[y]:e.push(y),s++}if(o.name!==void 0){let l=o.name;if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let y={instancePath:n+"/apps/"+a+"/name",schemaPath:"\
#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:l};e===null?e=[y]:e.push(
y),s++}}o.secret!==void 0&&(S(o.secret,{instancePath:n+"/apps/"+a+"/secret",parentData:o,parentDataProperty:"secret",rootData:w})||
(e=e===null?S.errors:_(e,S.errors),s=e.length))}else{let l={instancePath:n+"/apps/"+a,schemaPath:"#/properties/apps/item\
s/type",keyword:"type",params:{type:"object"},schema:f.properties.apps.items.type,parentSchema:f.properties.apps.items,data:o};
e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:n+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{
type:"array"},schema:f.properties.apps.type,parentSchema:f.properties.apps,data:r};e===null?e=[t]:e.push(t),s++}}if(p.pages!==
void 0){let r=p.pages;if(Array.isArray(r)){let t=r.length;for(let a=0;a<t;a++){let o=r[a];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0){let l={instancePath:n+"/pages/"+a,schemaPath:"#/properties/pages/items/required",keyword:"\
required",params:{missingProperty:"id"},schema:f.properties.pages.items.required,parentSchema:f.properties.pages.items,data:o};
e===null?e=[l]:e.push(l),s++}if(o.token===void 0){let l={instancePath:n+"/pages/"+a,schemaPath:"#/properties/pages/items\
/required",keyword:"required",params:{missingProperty:"token"},schema:f.properties.pages.items.required,parentSchema:f.properties.
pages.items,data:o};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!(l==="id"||l==="token"||l==="app"||l==="sends_per_se\
cond")){let y={instancePath:n+"/pages/"+a,schemaPath:"#/properties/pages/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:l},schema:!1,parentSchema:f.properties.pages.items,data:o};e===null?e=[y]:e.push(
y),s++}if(o.id!==void 0){let l=o.id;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let y={
instancePath:n+"/pages/"+a+"/id",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:l};e===null?e=[y]:e.push(y),s++}}if(o.token!==void 0&&(m(o.token,{instancePath:n+"/pages/"+a+"/token",
parentData:o,parentDataProperty:"token",rootData:w})||(e=e===null?m.errors:_(e,m.errors),s=e.length)),o.app!==void 0){let l=o.
app;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let y={instancePath:n+"/pages/"+a+"/\
app",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:l};e===
null?e=[y]:e.push(y),s++}}if(o.sends_per_second!==void 0){let l=o.sends_per_second;if(typeof l!="string"&&!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="boolean"){let y={instancePath:n+"/pages/"+a+"/sends_per_second",schemaPath:"#/definitio\
ns/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:l};e===null?e=[y]:e.push(y),s++}}}else{
let l={instancePath:n+"/pages/"+a,schemaPath:"#/properties/pages/items/type",keyword:"type",params:{type:"object"},schema:f.
properties.pages.items.type,parentSchema:f.properties.pages.items,data:o};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:n+
"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type:"array"},schema:f.properties.pages.type,parentSchema:f.
properties.pages,data:r};e===null?e=[t]:e.push(t),s++}}if(p.channels!==void 0){let r=p.channels;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let t in r){let a=r[t],o=s,l=!0,y=s;if(!Array.isArray(a)){let g={};e===null?e=[g]:e.push(g),s++}var d=y===
s;s=o,e!==null&&(o?e.length=o:e=null);let c;if(d){let g=s;if(Array.isArray(a)){let k=a.length;for(let u=0;u<k;u++){let b=a[u];
if(!(b&&typeof b=="object"&&!Array.isArray(b))){let F={instancePath:n+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/"+u,schemaPath:"#/properties/channels/additionalProperties/then/items/type",keyword:"type",params:{type:"object"},
schema:f.properties.channels.additionalProperties.then.items.type,parentSchema:f.properties.channels.additionalProperties.
then.items,data:b};e===null?e=[F]:e.push(F),s++}}}var d=g===s;l=d,c="then"}else{let g=s;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let k={instancePath:n+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/channe\
ls/additionalProperties/else/type",keyword:"type",params:{type:"object"},schema:f.properties.channels.additionalProperties.
else.type,parentSchema:f.properties.channels.additionalProperties.else,data:a};e===null?e=[k]:e.push(k),s++}var d=g===s;
l=d,c="else"}if(!l){let g={instancePath:n+"/channels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/channels/additionalProperties/if",keyword:"if",params:{failingKeyword:c},schema:f.properties.channels.additionalProperties.
if,parentSchema:f.properties.channels.additionalProperties,data:a};e===null?e=[g]:e.push(g),s++}}else{let t={instancePath:n+
"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"object"},schema:f.properties.channels.type,
parentSchema:f.properties.channels,data:r};e===null?e=[t]:e.push(t),s++}}if(p.dry_run!==void 0){let r=p.dry_run;if(typeof r!=
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
type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.workers!==void 0){let r=p.
workers;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/workers",
schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:r};e===null?
e=[t]:e.push(t),s++}}if(p.lease!==void 0){let r=p.lease;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let t={instancePath:n+"/lease",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.
type,parentSchema:i,data:r};e===null?e=[t]:e.push(t),s++}}if(p.graph!==void 0){let r=p.graph;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let t in r)if(!(t==="url"||t==="version"||t==="timeout")){let a={instancePath:n+"/graph",schemaPath:"#/p\
roperties/graph/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:f.
properties.graph,data:r};e===null?e=[a]:e.push(a),s++}if(r.url!==void 0){let t=r.url;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/graph/url",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.version!==void 0){let t=r.
version;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/graph/ve\
rsion",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===
null?e=[a]:e.push(a),s++}}if(r.timeout!==void 0){let t=r.timeout;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"){let a={instancePath:n+"/graph/timeout",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{
type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n+"/graph",schemaPath:"\
#/properties/graph/type",keyword:"type",params:{type:"object"},schema:f.properties.graph.type,parentSchema:f.properties.
graph,data:r};e===null?e=[t]:e.push(t),s++}}if(p.retries!==void 0){let r=p.retries;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let t in r)if(!(t==="attempts"||t==="first"||t==="longest")){let a={instancePath:n+"/retries",schemaPath:"#/prop\
erties/retries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:f.
properties.retries,data:r};e===null?e=[a]:e.push(a),s++}if(r.attempts!==void 0){let t=r.attempts;if(typeof t!="string"&&
!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/retries/attempts",schemaPath:"#/definit\
ions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}
if(r.first!==void 0){let t=r.first;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={
instancePath:n+"/retries/first",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.longest!==void 0){let t=r.longest;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/retries/longest",schemaPath:"#/definitions/scalar/t\
ype",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={
instancePath:n+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"object"},schema:f.properties.
retries.type,parentSchema:f.properties.retries,data:r};e===null?e=[t]:e.push(t),s++}}if(p.forward!==void 0){let r=p.forward;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="secret"||t==="allow"||t==="timeout")){let a={instancePath:n+
"/forward",schemaPath:"#/properties/forward/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:f.properties.forward,data:r};e===null?e=[a]:e.push(a),s++}if(r.secret!==void 0&&(S(r.secret,{instancePath:n+
"/forward/secret",parentData:r,parentDataProperty:"secret",rootData:w})||(e=e===null?S.errors:_(e,S.errors),s=e.length)),
r.allow!==void 0){let t=r.allow,a=s,o=!0,l=s;if(!Array.isArray(t)){let c={};e===null?e=[c]:e.push(c),s++}var h=l===s;s=a,
e!==null&&(a?e.length=a:e=null);let y;if(h){let c=s;if(Array.isArray(t)){let A=t.length;for(let k=0;k<A;k++){let u=t[k];
if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let b={instancePath:n+"/forward/allow/"+
k,schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:u};e===null?
e=[b]:e.push(b),s++}}}var h=c===s;o=h,y="then"}else{let c=s;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"){let A={instancePath:n+"/forward/allow",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},
schema:i.type,parentSchema:i,data:t};e===null?e=[A]:e.push(A),s++}var h=c===s;o=h,y="else"}if(!o){let c={instancePath:n+
"/forward/allow",schemaPath:"#/properties/forward/properties/allow/if",keyword:"if",params:{failingKeyword:y},schema:f.properties.
forward.properties.allow.if,parentSchema:f.properties.forward.properties.allow,data:t};e===null?e=[c]:e.push(c),s++}}if(r.
timeout!==void 0){let t=r.timeout;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={
instancePath:n+"/forward/timeout",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,
parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n+"/forward",schemaPath:"#/properties/for\
ward/type",keyword:"type",params:{type:"object"},schema:f.properties.forward.type,parentSchema:f.properties.forward,data:r};
e===null?e=[t]:e.push(t),s++}}if(p.admin!==void 0){let r=p.admin;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="host"||t==="port")){let a={instancePath:n+"/admin",schemaPath:"#/properties/admin/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:f.properties.admin,data:r};e===null?e=[a]:e.push(
a),s++}if(r.host!==void 0){let t=r.host;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){
let a={instancePath:n+"/admin/host",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.
type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.port!==void 0){let t=r.port;if(typeof t!="string"&&!(typeof t==
"number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/admin/port",schemaPath:"#/definitions/scalar/type",
keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n+
"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type:"object"},schema:f.properties.admin.type,parentSchema:f.
properties.admin,data:r};e===null?e=[t]:e.push(t),s++}}if(p.log!==void 0){let r=p.log;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let t in r)if(!(t==="level"||t==="personal_data")){let a={instancePath:n+"/log",schemaPath:"#/properties/log/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:f.properties.log,
data:r};e===null?e=[a]:e.push(a),s++}if(r.level!==void 0){let t=r.level;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"){let a={instancePath:n+"/log/level",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{
type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}if(r.personal_data!==void 0){let t=r.personal_data;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/log/personal_dat\
a",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?
e=[a]:e.push(a),s++}}}else{let t={instancePath:n+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type:"\
object"},schema:f.properties.log.type,parentSchema:f.properties.log,data:r};e===null?e=[t]:e.push(t),s++}}if(p.traces!==
void 0){let r=p.traces;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="endpoint"){let a={instancePath:n+
"/traces",schemaPath:"#/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:f.properties.traces,data:r};e===null?e=[a]:e.push(a),s++}if(r.endpoint!==void 0){let t=r.endpoint;
if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/traces/endpoint",
schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?
e=[a]:e.push(a),s++}}}else{let t={instancePath:n+"/traces",schemaPath:"#/properties/traces/type",keyword:"type",params:{
type:"object"},schema:f.properties.traces.type,parentSchema:f.properties.traces,data:r};e===null?e=[t]:e.push(t),s++}}if(p.
limits!==void 0){let r=p.limits;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="body"||t==="connec\
tions")){let a={instancePath:n+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},schema:!1,parentSchema:f.properties.limits,data:r};e===null?e=[a]:e.push(a),s++}if(r.
body!==void 0){let t=r.body;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+
"/limits/body",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};
e===null?e=[a]:e.push(a),s++}}if(r.connections!==void 0){let t=r.connections;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"){let a={instancePath:n+"/limits/connections",schemaPath:"#/definitions/scalar/type",keyword:"\
type",params:{type:i.type},schema:i.type,parentSchema:i,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:n+
"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},schema:f.properties.limits.type,parentSchema:f.
properties.limits,data:r};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:f.type,parentSchema:f,data:p};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}function _(p,n){
for(let v of n)p.push(v);return p}export{E as default,D as validate};
