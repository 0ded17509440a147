// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var $e=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(z){throw s=0,z}};var we=$e(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});function ke(r){let s=r.length,z=0,Z=0,x;for(;Z<
s;)z++,x=r.charCodeAt(Z++),x>=55296&&x<=56319&&Z<s&&(x=r.charCodeAt(Z),(x&64512)===56320&&Z++);return z}ce.default=ke;ke.
code='require("ajv/dist/runtime/ucs2length").default'});var De=ge,Fe=ge,A={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
type:"object","x-kind":"a map","x-what":"a file of rules",additionalProperties:!1,patternProperties:{"^x-":{}},properties:{
when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"a map of lists","x-what":"lists",additionalProperties:{
if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"\
array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,
"x-what":"a value of a list",properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},
"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}}}}},rules:{
type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules"},default:{allOf:[{$ref:"#/definitions/default"}]},
description:{type:["string","number","boolean"],"x-kind":"a text"},max_age:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd\
]$","x-kind":"a span such as 1h","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 1h"}},anyOf:[{required:[
"rules"]},{required:["default"]}],"x-missing":"This file has no rules.",definitions:{item:{if:{type:"object",required:["\
include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/gro\
up"},else:{$ref:"#/definitions/rule"}}},include:{type:"object","x-kind":"a map","x-what":"an include",additionalProperties:!1,
properties:{include:{type:["string","number","boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rule\
s","lists","default","description","name"]},group:{type:"object","x-kind":"a map","x-what":"a group",additionalProperties:!1,
properties:{when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"a map of lists","x-what":"lis\
ts",additionalProperties:{if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a l\
ist",properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"fil\
e",include:"file"}},else:{type:"array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:["list"]},
then:{type:"object",additionalProperties:!1,"x-what":"a value of a list",properties:{list:{type:["string","number","bool\
ean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:["string",
"number","boolean"],"x-kind":"a text"}}}}},rules:{type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rul\
es"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["string","number","boolean"],"x-kind":"a text"}},
required:["rules"],"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"\
when",match:"when"}},rule:{type:"object","x-kind":"a map","x-what":"a rule",additionalProperties:!1,properties:{name:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a \
text"},disabled:{type:"boolean","x-kind":"true or false"},continue:{type:"boolean","x-kind":"true or false"},when:{allOf:[
{$ref:"#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\
$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},
params:{type:"object","x-what":"params","x-kind":"a map of texts",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-p\
attern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["strin\
g","number","boolean"],"x-kind":"a text"}},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"\
a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handove\
r goes to page_inbox, or to an app by the digits of its id"}},required:["name","when"],anyOf:[{required:["route"]},{required:[
"reply"]},{required:["forward"]},{required:["handover"]}],"x-missing":"A rule without an outcome does nothing.","x-also":[
"rules","include","lists","default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",then:"\
reply",answer:"reply",response:"reply",replies:"reply",say:"reply",message:"reply",handler:"route",action:"route",webhook:"\
forward",url:"forward"}},default:{type:"object","x-kind":"a map","x-what":"a default",additionalProperties:!1,properties:{
description:{type:["string","number","boolean"],"x-kind":"a text"},route:{type:["string","number","boolean"],pattern:"^[\
A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_\
" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"a map of texts",propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"}},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"strin\
g","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-patter\
n":"A handover goes to page_inbox, or to an app by the digits of its id"}},anyOf:[{required:["route"]},{required:["reply"]},
{required:["forward"]},{required:["handover"]}],"x-missing":"A default without an outcome does nothing.","x-synonyms":{then:"\
reply",answer:"reply",response:"reply",replies:"reply",say:"reply",message:"reply",handler:"route",action:"route",webhook:"\
forward",url:"forward"}},condition:{type:"object","x-kind":"a map of fields and tests","x-what":"a condition","x-unknown":"\
unknown-field",additionalProperties:!1,properties:{event:{allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/\
definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[
{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/de\
finitions/test"}]},"referral.type":{allOf:[{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/t\
est"}]},"referral.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"\
sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[
{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of co\
nditions"},any:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions"},not:{allOf:[
{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+\
(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\
\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]}}},test:{if:{type:"object"},then:{$ref:"#/definitions/operato\
rs"},else:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},
else:{type:["string","number","boolean"],"x-kind":"a text, a list or a map of operators"}}},operators:{type:"object",minProperties:1,
"x-kind":"a map of operators","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{is:{allOf:[
{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},
ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/d\
efinitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{
allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/defini\
tions/bound"}]},exists:{type:"boolean","x-kind":"true or false"},not:{allOf:[{$ref:"#/definitions/test"}]},ignore_case:{
type:"boolean","x-kind":"true or false"}}},values:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string",
"number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a \
text"}},parts:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a tex\
t",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},names:{
if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's\
 name"},"x-kind":"a list of lists' names"},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},
bound:{type:["string","number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","x-kind":"a decimal nu\
mber","x-pattern":"The operator compares with a decimal number, such as 10 or 99.5"},time:{if:{type:"array"},then:{type:"\
array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",minProperties:1,"x-k\
ind":"a map such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{type:["string","numbe\
r","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},days:{if:{type:"array"},then:{
type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"a list of days"},else:{
type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"\
string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string","x-kind":"hours such as 09\
:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},not:{allOf:[{$ref:"#/definition\
s/time"}]}}}},reply:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a li\
st of messages"},else:{$ref:"#/definitions/message"}},message:{if:{type:"object"},then:{type:"object","x-kind":"a map","\
x-what":"a message",additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons"},quick_replies:{type:"\
array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies"},cards:{type:"array",minItems:1,
items:{$ref:"#/definitions/card"},"x-kind":"a list of cards"},image:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","bo\
olean"],"x-kind":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:[
"string"],"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-pattern":"Typing takes a time su\
ch as 2s or 500ms"},raw:{type:"object","x-kind":"a map"}},minProperties:1},else:{type:["string","number","boolean"],"x-k\
ind":"a text, a message or a list of messages",minLength:1}},button:{type:"object","x-kind":"a map","x-what":"a button",
additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
phone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title"]},quickReply:{type:"object",
"x-kind":"a map","x-what":"a quick reply",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["ti\
tle","payload"]},card:{type:"object","x-kind":"a map","x-what":"a card",additionalProperties:!1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x-kind":"a tex\
t"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-\
kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of but\
tons"}},required:["title"]}},"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"wh\
en",conditions:"when",match:"when"}},qe=new RegExp("^x-","u"),Le=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),H={type:"obje\
ct","x-kind":"a map of fields and tests","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{
event:{allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/defin\
itions/test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[
{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[{$ref:"#/d\
efinitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"#/defin\
itions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},
"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,
items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions"},any:{type:"array",minItems:1,items:{$ref:"#/defi\
nitions/condition"},"x-kind":"a list of conditions"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"\
#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"\
^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/te\
st"}]}}},de=Object.prototype.hasOwnProperty,Pe=new RegExp("^payload\\.json\\.[^.]+(\\.[^.]+)*$","u"),xe=new RegExp("^pay\
load\\.query\\..+$","u"),_e=new RegExp("^raw\\.[^.]+(\\.[^.]+)*$","u"),J={if:{type:"object"},then:{$ref:"#/definitions/o\
perators"},else:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of t\
ests"},else:{type:["string","number","boolean"],"x-kind":"a text, a list or a map of operators"}}},Q={type:"object",minProperties:1,
"x-kind":"a map of operators","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{is:{allOf:[
{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},
ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/d\
efinitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{
allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/defini\
tions/bound"}]},exists:{type:"boolean","x-kind":"true or false"},not:{allOf:[{$ref:"#/definitions/test"}]},ignore_case:{
type:"boolean","x-kind":"true or false"}}},B={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","num\
ber","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text"}},
T={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],minLength:1,"x-kind":"a lis\
t's name"},"x-kind":"a list of lists' names"},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's na\
me"}},P={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},K={type:["string","\
number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","x-kind":"a decimal number","x-pattern":"The \
operator compares with a decimal number, such as 10 or 99.5"},j=we().default,oe=new RegExp("^[+-]?([0-9]+(\\.[0-9]+)?|\\.[\
0-9]+)([eE][+-]?[0-9]+)?$","u"),se={validate:_};function fe(r,{instancePath:s="",parentData:z,parentDataProperty:Z,rootData:x=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Q,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!de.call(Q.properties,i)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:Q,data:r};e===null?e=[a]:e.push(a),t++}if(r.is!==void 0){let i=r.is,a=t,p=!0,
k=t;if(!Array.isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var h=k===t;t=a,e!==null&&(a?e.length=a:e=null);let f;if(h){
let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/is",schemaPath:"#/definitions/values/then/minItems",
keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.then,data:i};e===null?e=[g]:e.push(g),t++}let d=i.length;for(let g=0;g<
d;g++){let u=i[g];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let w={instancePath:s+
"/is/"+g,schemaPath:"#/definitions/values/then/items/type",keyword:"type",params:{type:B.then.items.type},schema:B.then.
items.type,parentSchema:B.then.items,data:u};e===null?e=[w]:e.push(w),t++}}}else{let d={instancePath:s+"/is",schemaPath:"\
#/definitions/values/then/type",keyword:"type",params:{type:"array"},schema:B.then.type,parentSchema:B.then,data:i};e===
null?e=[d]:e.push(d),t++}var h=o===t;p=h,f="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let d={instancePath:s+"/is",schemaPath:"#/definitions/values/else/type",keyword:"type",params:{type:B.
else.type},schema:B.else.type,parentSchema:B.else,data:i};e===null?e=[d]:e.push(d),t++}var h=o===t;p=h,f="else"}if(!p){let o={
instancePath:s+"/is",schemaPath:"#/definitions/values/if",keyword:"if",params:{failingKeyword:f},schema:B.if,parentSchema:B,
data:i};e===null?e=[o]:e.push(o),t++}}if(r.in!==void 0){let i=r.in,a=t,p=!0,k=t;if(!Array.isArray(i)){let o={};e===null?
e=[o]:e.push(o),t++}var y=k===t;t=a,e!==null&&(a?e.length=a:e=null);let f;if(y){let o=t;if(Array.isArray(i)){if(i.length<
1){let g={instancePath:s+"/in",schemaPath:"#/definitions/names/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:T.then,data:i};e===null?e=[g]:e.push(g),t++}let d=i.length;for(let g=0;g<d;g++){let u=i[g];if(typeof u!="st\
ring"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let w={instancePath:s+"/in/"+g,schemaPath:"#/definitions\
/names/then/items/type",keyword:"type",params:{type:T.then.items.type},schema:T.then.items.type,parentSchema:T.then.items,
data:u};e===null?e=[w]:e.push(w),t++}if(typeof u=="string"&&j(u)<1){let w={instancePath:s+"/in/"+g,schemaPath:"#/definit\
ions/names/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.then.items,data:u};e===null?
e=[w]:e.push(w),t++}}}else{let d={instancePath:s+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",params:{
type:"array"},schema:T.then.type,parentSchema:T.then,data:i};e===null?e=[d]:e.push(d),t++}var y=o===t;p=y,f="then"}else{
let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let d={instancePath:s+"/in",schemaPath:"\
#/definitions/names/else/type",keyword:"type",params:{type:T.else.type},schema:T.else.type,parentSchema:T.else,data:i};e===
null?e=[d]:e.push(d),t++}if(typeof i=="string"&&j(i)<1){let d={instancePath:s+"/in",schemaPath:"#/definitions/names/else\
/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.else,data:i};e===null?e=[d]:e.push(d),t++}var y=o===
t;p=y,f="else"}if(!p){let o={instancePath:s+"/in",schemaPath:"#/definitions/names/if",keyword:"if",params:{failingKeyword:f},
schema:T.if,parentSchema:T,data:i};e===null?e=[o]:e.push(o),t++}}if(r.starts_with!==void 0){let i=r.starts_with,a=t,p=!0,
k=t;if(!Array.isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var b=k===t;t=a,e!==null&&(a?e.length=a:e=null);let f;if(b){
let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/then/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:P.then,data:i};e===null?e=[g]:e.push(g),t++}let d=i.length;
for(let g=0;g<d;g++){let u=i[g];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let w={instancePath:s+
"/starts_with/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:P.then.items.type},schema:P.
then.items.type,parentSchema:P.then.items,data:u};e===null?e=[w]:e.push(w),t++}if(typeof u=="string"&&j(u)<1){let w={instancePath:s+
"/starts_with/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.
then.items,data:u};e===null?e=[w]:e.push(w),t++}}}else{let d={instancePath:s+"/starts_with",schemaPath:"#/definitions/pa\
rts/then/type",keyword:"type",params:{type:"array"},schema:P.then.type,parentSchema:P.then,data:i};e===null?e=[d]:e.push(
d),t++}var b=o===t;p=b,f="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let d={instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:P.else.
type},schema:P.else.type,parentSchema:P.else,data:i};e===null?e=[d]:e.push(d),t++}if(typeof i=="string"&&j(i)<1){let d={
instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:P.else,data:i};e===null?e=[d]:e.push(d),t++}var b=o===t;p=b,f="else"}if(!p){let o={instancePath:s+"/starts_\
with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:f},schema:P.if,parentSchema:P,data:i};e===
null?e=[o]:e.push(o),t++}}if(r.ends_with!==void 0){let i=r.ends_with,a=t,p=!0,k=t;if(!Array.isArray(i)){let o={};e===null?
e=[o]:e.push(o),t++}var c=k===t;t=a,e!==null&&(a?e.length=a:e=null);let f;if(c){let o=t;if(Array.isArray(i)){if(i.length<
1){let g={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:P.then,data:i};e===null?e=[g]:e.push(g),t++}let d=i.length;for(let g=0;g<d;g++){let u=i[g];if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let w={instancePath:s+"/ends_with/"+g,schemaPath:"#/d\
efinitions/parts/then/items/type",keyword:"type",params:{type:P.then.items.type},schema:P.then.items.type,parentSchema:P.
then.items,data:u};e===null?e=[w]:e.push(w),t++}if(typeof u=="string"&&j(u)<1){let w={instancePath:s+"/ends_with/"+g,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.then.items,data:u};
e===null?e=[w]:e.push(w),t++}}}else{let d={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:P.then.type,parentSchema:P.then,data:i};e===null?e=[d]:e.push(d),t++}var c=o===t;p=c,
f="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let d={instancePath:s+
"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:P.else.type},schema:P.else.type,parentSchema:P.
else,data:i};e===null?e=[d]:e.push(d),t++}if(typeof i=="string"&&j(i)<1){let d={instancePath:s+"/ends_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.else,data:i};e===null?e=
[d]:e.push(d),t++}var c=o===t;p=c,f="else"}if(!p){let o={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/if",
keyword:"if",params:{failingKeyword:f},schema:P.if,parentSchema:P,data:i};e===null?e=[o]:e.push(o),t++}}if(r.contains!==
void 0){let i=r.contains,a=t,p=!0,k=t;if(!Array.isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var m=k===t;t=a,e!==null&&
(a?e.length=a:e=null);let f;if(m){let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/contains",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:P.then,data:i};e===null?e=[
g]:e.push(g),t++}let d=i.length;for(let g=0;g<d;g++){let u=i[g];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&
typeof u!="boolean"){let w={instancePath:s+"/contains/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",
params:{type:P.then.items.type},schema:P.then.items.type,parentSchema:P.then.items,data:u};e===null?e=[w]:e.push(w),t++}
if(typeof u=="string"&&j(u)<1){let w={instancePath:s+"/contains/"+g,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.then.items,data:u};e===null?e=[w]:e.push(w),t++}}}else{let d={
instancePath:s+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:P.then.
type,parentSchema:P.then,data:i};e===null?e=[d]:e.push(d),t++}var m=o===t;p=m,f="then"}else{let o=t;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let d={instancePath:s+"/contains",schemaPath:"#/definitions/par\
ts/else/type",keyword:"type",params:{type:P.else.type},schema:P.else.type,parentSchema:P.else,data:i};e===null?e=[d]:e.push(
d),t++}if(typeof i=="string"&&j(i)<1){let d={instancePath:s+"/contains",schemaPath:"#/definitions/parts/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.else,data:i};e===null?e=[d]:e.push(d),t++}var m=o===t;p=m,f=
"else"}if(!p){let o={instancePath:s+"/contains",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:f},
schema:P.if,parentSchema:P,data:i};e===null?e=[o]:e.push(o),t++}}if(r.like!==void 0){let i=r.like,a=t,p=!0,k=t;if(!Array.
isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var n=k===t;t=a,e!==null&&(a?e.length=a:e=null);let f;if(n){let o=t;if(Array.
isArray(i)){if(i.length<1){let g={instancePath:s+"/like",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:P.then,data:i};e===null?e=[g]:e.push(g),t++}let d=i.length;for(let g=0;g<d;g++){
let u=i[g];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let w={instancePath:s+"/like/"+
g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:P.then.items.type},schema:P.then.items.type,
parentSchema:P.then.items,data:u};e===null?e=[w]:e.push(w),t++}if(typeof u=="string"&&j(u)<1){let w={instancePath:s+"/li\
ke/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.
then.items,data:u};e===null?e=[w]:e.push(w),t++}}}else{let d={instancePath:s+"/like",schemaPath:"#/definitions/parts/the\
n/type",keyword:"type",params:{type:"array"},schema:P.then.type,parentSchema:P.then,data:i};e===null?e=[d]:e.push(d),t++}
var n=o===t;p=n,f="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let d={
instancePath:s+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:P.else.type},schema:P.else.
type,parentSchema:P.else,data:i};e===null?e=[d]:e.push(d),t++}if(typeof i=="string"&&j(i)<1){let d={instancePath:s+"/lik\
e",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.else,data:i};
e===null?e=[d]:e.push(d),t++}var n=o===t;p=n,f="else"}if(!p){let o={instancePath:s+"/like",schemaPath:"#/definitions/par\
ts/if",keyword:"if",params:{failingKeyword:f},schema:P.if,parentSchema:P,data:i};e===null?e=[o]:e.push(o),t++}}if(r.regex!==
void 0){let i=r.regex,a=t,p=!0,k=t;if(!Array.isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var l=k===t;t=a,e!==null&&
(a?e.length=a:e=null);let f;if(l){let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:P.then,data:i};e===null?e=[
g]:e.push(g),t++}let d=i.length;for(let g=0;g<d;g++){let u=i[g];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&
typeof u!="boolean"){let w={instancePath:s+"/regex/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:P.then.items.type},schema:P.then.items.type,parentSchema:P.then.items,data:u};e===null?e=[w]:e.push(w),t++}if(typeof u==
"string"&&j(u)<1){let w={instancePath:s+"/regex/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:P.then.items,data:u};e===null?e=[w]:e.push(w),t++}}}else{let d={instancePath:s+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:P.then.type,parentSchema:P.
then,data:i};e===null?e=[d]:e.push(d),t++}var l=o===t;p=l,f="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let d={instancePath:s+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:P.else.type},schema:P.else.type,parentSchema:P.else,data:i};e===null?e=[d]:e.push(d),t++}if(typeof i==
"string"&&j(i)<1){let d={instancePath:s+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:P.else,data:i};e===null?e=[d]:e.push(d),t++}var l=o===t;p=l,f="else"}if(!p){let o={instancePath:s+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:f},schema:P.if,parentSchema:P,data:i};e===
null?e=[o]:e.push(o),t++}}if(r.at_least!==void 0){let i=r.at_least;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))){let a={instancePath:s+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:K.type},schema:K.
type,parentSchema:K,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!oe.test(i)){let a={instancePath:s+"/at_\
least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([e\
E][+-]?[0-9]+)?$"},schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:K,data:i};e===null?e=[a]:
e.push(a),t++}}if(r.at_most!==void 0){let i=r.at_most;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={
instancePath:s+"/at_most",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:K.type},schema:K.type,parentSchema:K,
data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!oe.test(i)){let a={instancePath:s+"/at_most",schemaPath:"#/\
definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},
schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:K,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
more_than!==void 0){let i=r.more_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={instancePath:s+"\
/more_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:K.type},schema:K.type,parentSchema:K,data:i};
e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!oe.test(i)){let a={instancePath:s+"/more_than",schemaPath:"#/defini\
tions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"\
^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:K,data:i};e===null?e=[a]:e.push(a),t++}}if(r.less_than!==
void 0){let i=r.less_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={instancePath:s+"/less_than",
schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:K.type},schema:K.type,parentSchema:K,data:i};e===null?
e=[a]:e.push(a),t++}if(typeof i=="string"&&!oe.test(i)){let a={instancePath:s+"/less_than",schemaPath:"#/definitions/bou\
nd/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"^[+-]?(\
[0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:K,data:i};e===null?e=[a]:e.push(a),t++}}if(r.exists!==void 0){
let i=r.exists;if(typeof i!="boolean"){let a={instancePath:s+"/exists",schemaPath:"#/properties/exists/type",keyword:"ty\
pe",params:{type:"boolean"},schema:Q.properties.exists.type,parentSchema:Q.properties.exists,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.not!==void 0&&(se.validate(r.not,{instancePath:s+"/not",parentData:r,parentDataProperty:"not",rootData:x})||
(e=e===null?se.validate.errors:q(e,se.validate.errors),t=e.length)),r.ignore_case!==void 0){let i=r.ignore_case;if(typeof i!=
"boolean"){let a={instancePath:s+"/ignore_case",schemaPath:"#/properties/ignore_case/type",keyword:"type",params:{type:"\
boolean"},schema:Q.properties.ignore_case.type,parentSchema:Q.properties.ignore_case,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Q.type,parentSchema:Q,data:r};e===
null?e=[i]:e.push(i),t++}return fe.errors=e,t===0}function _(r,{instancePath:s="",parentData:z,parentDataProperty:Z,rootData:x=r}={}){
let e=null,t=0,h=t,y=!0,b=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let l={};e===null?e=[l]:e.push(l),t++}var c=b===
t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(c){let l=t;fe(r,{instancePath:s,parentData:z,parentDataProperty:Z,rootData:x})||
(e=e===null?fe.errors:q(e,fe.errors),t=e.length);var c=l===t;y=c,m="then"}else{let l=t,i=t,a=!0,p=t;if(!Array.isArray(r)){
let o={};e===null?e=[o]:e.push(o),t++}var n=p===t;t=i,e!==null&&(i?e.length=i:e=null);let k;if(n){let o=t;if(Array.isArray(
r)){if(r.length<1){let g={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:J.else.then,data:r};e===null?e=[g]:e.push(g),t++}let d=r.length;for(let g=0;g<d;g++)se.validate(r[g],{instancePath:s+
"/"+g,parentData:r,parentDataProperty:g,rootData:x})||(e=e===null?se.validate.errors:q(e,se.validate.errors),t=e.length)}else{
let d={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"array"},schema:J.else.then.type,parentSchema:J.
else.then,data:r};e===null?e=[d]:e.push(d),t++}var n=o===t;a=n,k="then"}else{let o=t;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let d={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{
type:J.else.else.type},schema:J.else.else.type,parentSchema:J.else.else,data:r};e===null?e=[d]:e.push(d),t++}var n=o===t;
a=n,k="else"}if(!a){let o={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:k},schema:J.else.if,
parentSchema:J.else,data:r};e===null?e=[o]:e.push(o),t++}var c=l===t;y=c,m="else"}if(!y){let l={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:m},schema:J.if,parentSchema:J,data:r};e===null?e=[l]:e.push(l),t++}return _.errors=
e,t===0}var I={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of tim\
es"},else:{type:"object",minProperties:1,"x-kind":"a map such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,
properties:{from:{type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kin\
d":"a text"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as \
mon-fri"},"x-kind":"a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"arr\
ay"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},
else:{type:"string","x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}}}},ie={validate:ae};function ae(r,{instancePath:s="",parentData:z,
parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0,h=t,y=!0,b=t;if(!Array.isArray(r)){let i={};e===null?e=[i]:e.push(
i),t++}var c=b===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(c){let i=t;if(Array.isArray(r)){if(r.length<1){let k={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.then,data:r};e===null?e=[k]:e.push(
k),t++}let p=r.length;for(let k=0;k<p;k++)ie.validate(r[k],{instancePath:s+"/"+k,parentData:r,parentDataProperty:k,rootData:x})||
(e=e===null?ie.validate.errors:q(e,ie.validate.errors),t=e.length)}else{let p={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"array"},schema:I.then.type,parentSchema:I.then,data:r};e===null?e=[p]:e.push(p),t++}var c=i===t;y=c,
m="then"}else{let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let p={instancePath:s,schemaPath:"\
#/else/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:I.else,data:r};e===null?e=[p]:e.push(
p),t++}for(let p in r)if(!(p==="from"||p==="until"||p==="days"||p==="hours"||p==="timezone"||p==="not")){let k={instancePath:s,
schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:I.
else,data:r};e===null?e=[k]:e.push(k),t++}if(r.from!==void 0){let p=r.from;if(typeof p!="string"&&!(typeof p=="number"&&
isFinite(p))&&typeof p!="boolean"){let k={instancePath:s+"/from",schemaPath:"#/else/properties/from/type",keyword:"type",
params:{type:I.else.properties.from.type},schema:I.else.properties.from.type,parentSchema:I.else.properties.from,data:p};
e===null?e=[k]:e.push(k),t++}}if(r.until!==void 0){let p=r.until;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&
typeof p!="boolean"){let k={instancePath:s+"/until",schemaPath:"#/else/properties/until/type",keyword:"type",params:{type:I.
else.properties.until.type},schema:I.else.properties.until.type,parentSchema:I.else.properties.until,data:p};e===null?e=
[k]:e.push(k),t++}}if(r.days!==void 0){let p=r.days,k=t,f=!0,o=t;if(!Array.isArray(p)){let d={};e===null?e=[d]:e.push(d),
t++}var n=o===t;t=k,e!==null&&(k?e.length=k:e=null);let L;if(n){let d=t;if(Array.isArray(p)){if(p.length<1){let w={instancePath:s+
"/days",schemaPath:"#/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.else.
properties.days.then,data:p};e===null?e=[w]:e.push(w),t++}let u=p.length;for(let w=0;w<u;w++){let E=p[w];if(typeof E!="s\
tring"){let U={instancePath:s+"/days/"+w,schemaPath:"#/else/properties/days/then/items/type",keyword:"type",params:{type:"\
string"},schema:I.else.properties.days.then.items.type,parentSchema:I.else.properties.days.then.items,data:E};e===null?e=
[U]:e.push(U),t++}}}else{let u={instancePath:s+"/days",schemaPath:"#/else/properties/days/then/type",keyword:"type",params:{
type:"array"},schema:I.else.properties.days.then.type,parentSchema:I.else.properties.days.then,data:p};e===null?e=[u]:e.
push(u),t++}var n=d===t;f=n,L="then"}else{let d=t;if(typeof p!="string"){let u={instancePath:s+"/days",schemaPath:"#/els\
e/properties/days/else/type",keyword:"type",params:{type:"string"},schema:I.else.properties.days.else.type,parentSchema:I.
else.properties.days.else,data:p};e===null?e=[u]:e.push(u),t++}var n=d===t;f=n,L="else"}if(!f){let d={instancePath:s+"/d\
ays",schemaPath:"#/else/properties/days/if",keyword:"if",params:{failingKeyword:L},schema:I.else.properties.days.if,parentSchema:I.
else.properties.days,data:p};e===null?e=[d]:e.push(d),t++}}if(r.hours!==void 0){let p=r.hours,k=t,f=!0,o=t;if(!Array.isArray(
p)){let d={};e===null?e=[d]:e.push(d),t++}var l=o===t;t=k,e!==null&&(k?e.length=k:e=null);let L;if(l){let d=t;if(Array.isArray(
p)){if(p.length<1){let w={instancePath:s+"/hours",schemaPath:"#/else/properties/hours/then/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:I.else.properties.hours.then,data:p};e===null?e=[w]:e.push(w),t++}let u=p.length;
for(let w=0;w<u;w++){let E=p[w];if(typeof E!="string"){let U={instancePath:s+"/hours/"+w,schemaPath:"#/else/properties/h\
ours/then/items/type",keyword:"type",params:{type:"string"},schema:I.else.properties.hours.then.items.type,parentSchema:I.
else.properties.hours.then.items,data:E};e===null?e=[U]:e.push(U),t++}}}else{let u={instancePath:s+"/hours",schemaPath:"\
#/else/properties/hours/then/type",keyword:"type",params:{type:"array"},schema:I.else.properties.hours.then.type,parentSchema:I.
else.properties.hours.then,data:p};e===null?e=[u]:e.push(u),t++}var l=d===t;f=l,L="then"}else{let d=t;if(typeof p!="stri\
ng"){let u={instancePath:s+"/hours",schemaPath:"#/else/properties/hours/else/type",keyword:"type",params:{type:"string"},
schema:I.else.properties.hours.else.type,parentSchema:I.else.properties.hours.else,data:p};e===null?e=[u]:e.push(u),t++}
var l=d===t;f=l,L="else"}if(!f){let d={instancePath:s+"/hours",schemaPath:"#/else/properties/hours/if",keyword:"if",params:{
failingKeyword:L},schema:I.else.properties.hours.if,parentSchema:I.else.properties.hours,data:p};e===null?e=[d]:e.push(d),
t++}}if(r.timezone!==void 0){let p=r.timezone;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="bool\
ean"){let k={instancePath:s+"/timezone",schemaPath:"#/else/properties/timezone/type",keyword:"type",params:{type:I.else.
properties.timezone.type},schema:I.else.properties.timezone.type,parentSchema:I.else.properties.timezone,data:p};e===null?
e=[k]:e.push(k),t++}if(typeof p=="string"&&j(p)<1){let k={instancePath:s+"/timezone",schemaPath:"#/else/properties/timez\
one/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.else.properties.timezone,data:p};e===null?e=
[k]:e.push(k),t++}}r.not!==void 0&&(ie.validate(r.not,{instancePath:s+"/not",parentData:r,parentDataProperty:"not",rootData:x})||
(e=e===null?ie.validate.errors:q(e,ie.validate.errors),t=e.length))}else{let p={instancePath:s,schemaPath:"#/else/type",
keyword:"type",params:{type:"object"},schema:I.else.type,parentSchema:I.else,data:r};e===null?e=[p]:e.push(p),t++}var c=i===
t;y=c,m="else"}if(!y){let i={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:m},schema:I.if,parentSchema:I,
data:r};e===null?e=[i]:e.push(i),t++}return ae.errors=e,t===0}var V={validate:G};function G(r,{instancePath:s="",parentData:z,
parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let h in r)if(!(de.
call(H.properties,h)||Pe.test(h)||xe.test(h)||_e.test(h))){let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:H,data:r};e===null?e=[y]:e.push(y),t++}if(r.event!==
void 0&&(_(r.event,{instancePath:s+"/event",parentData:r,parentDataProperty:"event",rootData:x})||(e=e===null?_.errors:q(
e,_.errors),t=e.length)),r.channel!==void 0&&(_(r.channel,{instancePath:s+"/channel",parentData:r,parentDataProperty:"ch\
annel",rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r.payload!==void 0&&(_(r.payload,{instancePath:s+"/\
payload",parentData:r,parentDataProperty:"payload",rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r.title!==
void 0&&(_(r.title,{instancePath:s+"/title",parentData:r,parentDataProperty:"title",rootData:x})||(e=e===null?_.errors:q(
e,_.errors),t=e.length)),r.text!==void 0&&(_(r.text,{instancePath:s+"/text",parentData:r,parentDataProperty:"text",rootData:x})||
(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["referral.ref"]!==void 0&&(_(r["referral.ref"],{instancePath:s+"/refer\
ral.ref",parentData:r,parentDataProperty:"referral.ref",rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["\
referral.source"]!==void 0&&(_(r["referral.source"],{instancePath:s+"/referral.source",parentData:r,parentDataProperty:"\
referral.source",rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["referral.type"]!==void 0&&(_(r["referr\
al.type"],{instancePath:s+"/referral.type",parentData:r,parentDataProperty:"referral.type",rootData:x})||(e=e===null?_.errors:
q(e,_.errors),t=e.length)),r["referral.ad_id"]!==void 0&&(_(r["referral.ad_id"],{instancePath:s+"/referral.ad_id",parentData:r,
parentDataProperty:"referral.ad_id",rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["referral.referer_ur\
i"]!==void 0&&(_(r["referral.referer_uri"],{instancePath:s+"/referral.referer_uri",parentData:r,parentDataProperty:"refe\
rral.referer_uri",rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["sender.id"]!==void 0&&(_(r["sender.id"],
{instancePath:s+"/sender.id",parentData:r,parentDataProperty:"sender.id",rootData:x})||(e=e===null?_.errors:q(e,_.errors),
t=e.length)),r["sender.user_ref"]!==void 0&&(_(r["sender.user_ref"],{instancePath:s+"/sender.user_ref",parentData:r,parentDataProperty:"\
sender.user_ref",rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["recipient.id"]!==void 0&&(_(r["recipie\
nt.id"],{instancePath:s+"/recipient.id",parentData:r,parentDataProperty:"recipient.id",rootData:x})||(e=e===null?_.errors:
q(e,_.errors),t=e.length)),r.standby!==void 0&&(_(r.standby,{instancePath:s+"/standby",parentData:r,parentDataProperty:"\
standby",rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r.all!==void 0){let h=r.all;if(Array.isArray(h)){
if(h.length<1){let b={instancePath:s+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:H.properties.all,data:h};e===null?e=[b]:e.push(b),t++}let y=h.length;for(let b=0;b<y;b++)V.validate(h[b],{instancePath:s+
"/all/"+b,parentData:h,parentDataProperty:b,rootData:x})||(e=e===null?V.validate.errors:q(e,V.validate.errors),t=e.length)}else{
let y={instancePath:s+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type:"array"},schema:H.properties.
all.type,parentSchema:H.properties.all,data:h};e===null?e=[y]:e.push(y),t++}}if(r.any!==void 0){let h=r.any;if(Array.isArray(
h)){if(h.length<1){let b={instancePath:s+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:H.properties.any,data:h};e===null?e=[b]:e.push(b),t++}let y=h.length;for(let b=0;b<y;b++)V.validate(
h[b],{instancePath:s+"/any/"+b,parentData:h,parentDataProperty:b,rootData:x})||(e=e===null?V.validate.errors:q(e,V.validate.
errors),t=e.length)}else{let y={instancePath:s+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"ar\
ray"},schema:H.properties.any.type,parentSchema:H.properties.any,data:h};e===null?e=[y]:e.push(y),t++}}r.not!==void 0&&(V.
validate(r.not,{instancePath:s+"/not",parentData:r,parentDataProperty:"not",rootData:x})||(e=e===null?V.validate.errors:
q(e,V.validate.errors),t=e.length)),r.time!==void 0&&(ae(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:x})||(e=e===null?ae.errors:q(e,ae.errors),t=e.length));for(let h in r)Pe.test(h)&&(_(r[h],{instancePath:s+
"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:x})||(e=e===null?_.errors:q(e,_.
errors),t=e.length));for(let h in r)xe.test(h)&&(_(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:h,rootData:x})||(e=e===null?_.errors:q(e,_.errors),t=e.length));for(let h in r)_e.test(h)&&(_(r[h],{instancePath:s+
"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:x})||(e=e===null?_.errors:q(e,_.
errors),t=e.length))}else{let h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,
parentSchema:H,data:r};e===null?e=[h]:e.push(h),t++}return G.errors=e,t===0}var le={if:{type:"object",required:["include"]},
then:{$ref:"#/definitions/include"},else:{if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/group"},else:{
$ref:"#/definitions/rule"}}},Y={type:"object","x-kind":"a map","x-what":"an include",additionalProperties:!1,properties:{
include:{type:["string","number","boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","\
default","description","name"]},O={type:"object","x-kind":"a map","x-what":"a group",additionalProperties:!1,properties:{
when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"a map of lists","x-what":"lists",additionalProperties:{
if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"\
array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,
"x-what":"a value of a list",properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},
"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}}}}},rules:{
type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules"},default:{allOf:[{$ref:"#/definitions/default"}]},
description:{type:["string","number","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"default",
else:"default",fallback:"default",if:"when",condition:"when",conditions:"when",match:"when"}},D={type:"object","x-kind":"\
a map","x-what":"a default",additionalProperties:!1,properties:{description:{type:["string","number","boolean"],"x-kind":"\
a text"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-p\
attern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","\
x-what":"params","x-kind":"a map of texts",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name\
 is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],
"x-kind":"a text"}},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:[
"string","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or\
 to an app by the digits of its id"}},anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:[
"handover"]}],"x-missing":"A default without an outcome does nothing.","x-synonyms":{then:"reply",answer:"reply",response:"\
reply",replies:"reply",say:"reply",message:"reply",handler:"route",action:"route",webhook:"forward",url:"forward"}},ve=new RegExp(
"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),Se=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Ae=new RegExp("^(page_inbox|[0\
-9]{5,20})$","u"),ne={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a l\
ist of messages"},else:{$ref:"#/definitions/message"}},S={if:{type:"object"},then:{type:"object","x-kind":"a map","x-wha\
t":"a message",additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons"},quick_replies:{type:"\
array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies"},cards:{type:"array",minItems:1,
items:{$ref:"#/definitions/card"},"x-kind":"a list of cards"},image:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","bo\
olean"],"x-kind":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:[
"string"],"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-pattern":"Typing takes a time su\
ch as 2s or 500ms"},raw:{type:"object","x-kind":"a map"}},minProperties:1},else:{type:["string","number","boolean"],"x-k\
ind":"a text, a message or a list of messages",minLength:1}},$={type:"object","x-kind":"a map","x-what":"a button",additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title"]},N={type:"object","x-kind":"a map","x-wh\
at":"a quick reply",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title","payload"]},F={type:"objec\
t","x-kind":"a map","x-what":"a card",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-k\
ind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{
type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons"}},required:["title"]};function he(r,{
instancePath:s="",parentData:z,parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
schema:F.required,parentSchema:F,data:r};e===null?e=[h]:e.push(h),t++}for(let h in r)if(!(h==="title"||h==="subtitle"||h===
"image"||h==="url"||h==="buttons")){let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:h},schema:!1,parentSchema:F,data:r};e===null?e=[y]:e.push(y),t++}if(r.title!==void 0){let h=r.
title;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let y={instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:F.properties.title.type},schema:F.properties.title.type,parentSchema:F.
properties.title,data:h};e===null?e=[y]:e.push(y),t++}if(typeof h=="string"&&j(h)<1){let y={instancePath:s+"/title",schemaPath:"\
#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.properties.title,data:h};e===
null?e=[y]:e.push(y),t++}}if(r.subtitle!==void 0){let h=r.subtitle;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(
h))&&typeof h!="boolean"){let y={instancePath:s+"/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{
type:F.properties.subtitle.type},schema:F.properties.subtitle.type,parentSchema:F.properties.subtitle,data:h};e===null?e=
[y]:e.push(y),t++}}if(r.image!==void 0){let h=r.image;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!=
"boolean"){let y={instancePath:s+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:F.properties.
image.type},schema:F.properties.image.type,parentSchema:F.properties.image,data:h};e===null?e=[y]:e.push(y),t++}if(typeof h==
"string"&&j(h)<1){let y={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:F.properties.image,data:h};e===null?e=[y]:e.push(y),t++}}if(r.url!==void 0){let h=r.url;if(typeof h!=
"string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let y={instancePath:s+"/url",schemaPath:"#/properties\
/url/type",keyword:"type",params:{type:F.properties.url.type},schema:F.properties.url.type,parentSchema:F.properties.url,
data:h};e===null?e=[y]:e.push(y),t++}if(typeof h=="string"&&j(h)<1){let y={instancePath:s+"/url",schemaPath:"#/propertie\
s/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.properties.url,data:h};e===null?e=[y]:e.push(
y),t++}}if(r.buttons!==void 0){let h=r.buttons;if(Array.isArray(h)){if(h.length<1){let b={instancePath:s+"/buttons",schemaPath:"\
#/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:F.properties.buttons,data:h};e===
null?e=[b]:e.push(b),t++}let y=h.length;for(let b=0;b<y;b++){let c=h[b];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.
title===void 0){let m={instancePath:s+"/buttons/"+b,schemaPath:"#/definitions/button/required",keyword:"required",params:{
missingProperty:"title"},schema:$.required,parentSchema:$,data:c};e===null?e=[m]:e.push(m),t++}for(let m in c)if(!(m==="\
title"||m==="payload"||m==="url"||m==="phone")){let n={instancePath:s+"/buttons/"+b,schemaPath:"#/definitions/button/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:$,data:c};e===null?
e=[n]:e.push(n),t++}if(c.title!==void 0){let m=c.title;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!=
"boolean"){let n={instancePath:s+"/buttons/"+b+"/title",schemaPath:"#/definitions/button/properties/title/type",keyword:"\
type",params:{type:$.properties.title.type},schema:$.properties.title.type,parentSchema:$.properties.title,data:m};e===null?
e=[n]:e.push(n),t++}if(typeof m=="string"&&j(m)<1){let n={instancePath:s+"/buttons/"+b+"/title",schemaPath:"#/definition\
s/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.title,data:m};
e===null?e=[n]:e.push(n),t++}}if(c.payload!==void 0){let m=c.payload;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))&&typeof m!="boolean"){let n={instancePath:s+"/buttons/"+b+"/payload",schemaPath:"#/definitions/button/properties/pay\
load/type",keyword:"type",params:{type:$.properties.payload.type},schema:$.properties.payload.type,parentSchema:$.properties.
payload,data:m};e===null?e=[n]:e.push(n),t++}if(typeof m=="string"&&j(m)<1){let n={instancePath:s+"/buttons/"+b+"/payloa\
d",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.
properties.payload,data:m};e===null?e=[n]:e.push(n),t++}}if(c.url!==void 0){let m=c.url;if(typeof m!="string"&&!(typeof m==
"number"&&isFinite(m))&&typeof m!="boolean"){let n={instancePath:s+"/buttons/"+b+"/url",schemaPath:"#/definitions/button\
/properties/url/type",keyword:"type",params:{type:$.properties.url.type},schema:$.properties.url.type,parentSchema:$.properties.
url,data:m};e===null?e=[n]:e.push(n),t++}if(typeof m=="string"&&j(m)<1){let n={instancePath:s+"/buttons/"+b+"/url",schemaPath:"\
#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.url,
data:m};e===null?e=[n]:e.push(n),t++}}if(c.phone!==void 0){let m=c.phone;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))&&typeof m!="boolean"){let n={instancePath:s+"/buttons/"+b+"/phone",schemaPath:"#/definitions/button/properties/phone\
/type",keyword:"type",params:{type:$.properties.phone.type},schema:$.properties.phone.type,parentSchema:$.properties.phone,
data:m};e===null?e=[n]:e.push(n),t++}if(typeof m=="string"&&j(m)<1){let n={instancePath:s+"/buttons/"+b+"/phone",schemaPath:"\
#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.
phone,data:m};e===null?e=[n]:e.push(n),t++}}}else{let m={instancePath:s+"/buttons/"+b,schemaPath:"#/definitions/button/t\
ype",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:c};e===null?e=[m]:e.push(m),t++}}}else{let y={
instancePath:s+"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{type:"array"},schema:F.properties.
buttons.type,parentSchema:F.properties.buttons,data:h};e===null?e=[y]:e.push(y),t++}}}else{let h={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,data:r};e===null?e=[h]:e.push(h),t++}return he.
errors=e,t===0}var Oe=new RegExp("^[0-9]+(\\.[0-9]+)?(s|ms)$","u");function ee(r,{instancePath:s="",parentData:z,parentDataProperty:Z,
rootData:x=r}={}){let e=null,t=0,h=t,y=!0,b=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={};e===null?e=[n]:e.
push(n),t++}var c=b===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(c){let n=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let i={instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:S.then,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!de.call(S.then.properties,
i)){let a={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:S.then,data:r};e===null?e=[a]:e.push(a),t++}if(r.text!==void 0){let i=r.text;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/text",schemaPath:"#/then/properties/tex\
t/type",keyword:"type",params:{type:S.then.properties.text.type},schema:S.then.properties.text.type,parentSchema:S.then.
properties.text,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&j(i)<1){let a={instancePath:s+"/text",schemaPath:"\
#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.text,data:i};
e===null?e=[a]:e.push(a),t++}}if(r.buttons!==void 0){let i=r.buttons;if(Array.isArray(i)){if(i.length<1){let p={instancePath:s+
"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.then.
properties.buttons,data:i};e===null?e=[p]:e.push(p),t++}let a=i.length;for(let p=0;p<a;p++){let k=i[p];if(k&&typeof k=="\
object"&&!Array.isArray(k)){if(k.title===void 0){let f={instancePath:s+"/buttons/"+p,schemaPath:"#/definitions/button/re\
quired",keyword:"required",params:{missingProperty:"title"},schema:$.required,parentSchema:$,data:k};e===null?e=[f]:e.push(
f),t++}for(let f in k)if(!(f==="title"||f==="payload"||f==="url"||f==="phone")){let o={instancePath:s+"/buttons/"+p,schemaPath:"\
#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:$,
data:k};e===null?e=[o]:e.push(o),t++}if(k.title!==void 0){let f=k.title;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"){let o={instancePath:s+"/buttons/"+p+"/title",schemaPath:"#/definitions/button/properties/title\
/type",keyword:"type",params:{type:$.properties.title.type},schema:$.properties.title.type,parentSchema:$.properties.title,
data:f};e===null?e=[o]:e.push(o),t++}if(typeof f=="string"&&j(f)<1){let o={instancePath:s+"/buttons/"+p+"/title",schemaPath:"\
#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.
title,data:f};e===null?e=[o]:e.push(o),t++}}if(k.payload!==void 0){let f=k.payload;if(typeof f!="string"&&!(typeof f=="n\
umber"&&isFinite(f))&&typeof f!="boolean"){let o={instancePath:s+"/buttons/"+p+"/payload",schemaPath:"#/definitions/butt\
on/properties/payload/type",keyword:"type",params:{type:$.properties.payload.type},schema:$.properties.payload.type,parentSchema:$.
properties.payload,data:f};e===null?e=[o]:e.push(o),t++}if(typeof f=="string"&&j(f)<1){let o={instancePath:s+"/buttons/"+
p+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:$.properties.payload,data:f};e===null?e=[o]:e.push(o),t++}}if(k.url!==void 0){let f=k.url;if(typeof f!="str\
ing"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let o={instancePath:s+"/buttons/"+p+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:$.properties.url.type},schema:$.properties.url.type,
parentSchema:$.properties.url,data:f};e===null?e=[o]:e.push(o),t++}if(typeof f=="string"&&j(f)<1){let o={instancePath:s+
"/buttons/"+p+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:$.properties.url,data:f};e===null?e=[o]:e.push(o),t++}}if(k.phone!==void 0){let f=k.phone;if(typeof f!="str\
ing"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let o={instancePath:s+"/buttons/"+p+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:$.properties.phone.type},schema:$.properties.phone.
type,parentSchema:$.properties.phone,data:f};e===null?e=[o]:e.push(o),t++}if(typeof f=="string"&&j(f)<1){let o={instancePath:s+
"/buttons/"+p+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:$.properties.phone,data:f};e===null?e=[o]:e.push(o),t++}}}else{let f={instancePath:s+"/buttons/"+p,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:k};e===null?
e=[f]:e.push(f),t++}}}else{let a={instancePath:s+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:S.then.properties.buttons.type,parentSchema:S.then.properties.buttons,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.quick_replies!==void 0){let i=r.quick_replies;if(Array.isArray(i)){if(i.length<1){let p={instancePath:s+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.
then.properties.quick_replies,data:i};e===null?e=[p]:e.push(p),t++}let a=i.length;for(let p=0;p<a;p++){let k=i[p];if(k&&
typeof k=="object"&&!Array.isArray(k)){if(k.title===void 0){let f={instancePath:s+"/quick_replies/"+p,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:N.required,parentSchema:N,data:k};
e===null?e=[f]:e.push(f),t++}if(k.payload===void 0){let f={instancePath:s+"/quick_replies/"+p,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:N.required,parentSchema:N,data:k};e===
null?e=[f]:e.push(f),t++}for(let f in k)if(!(f==="title"||f==="payload")){let o={instancePath:s+"/quick_replies/"+p,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:N,
data:k};e===null?e=[o]:e.push(o),t++}if(k.title!==void 0){let f=k.title;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"){let o={instancePath:s+"/quick_replies/"+p+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:N.properties.title.type},schema:N.properties.title.type,parentSchema:N.properties.
title,data:f};e===null?e=[o]:e.push(o),t++}if(typeof f=="string"&&j(f)<1){let o={instancePath:s+"/quick_replies/"+p+"/ti\
tle",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.title,data:f};e===null?e=[o]:e.push(o),t++}}if(k.payload!==void 0){let f=k.payload;if(typeof f!="string"&&!(typeof f==
"number"&&isFinite(f))&&typeof f!="boolean"){let o={instancePath:s+"/quick_replies/"+p+"/payload",schemaPath:"#/definiti\
ons/quickReply/properties/payload/type",keyword:"type",params:{type:N.properties.payload.type},schema:N.properties.payload.
type,parentSchema:N.properties.payload,data:f};e===null?e=[o]:e.push(o),t++}if(typeof f=="string"&&j(f)<1){let o={instancePath:s+
"/quick_replies/"+p+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:N.properties.payload,data:f};e===null?e=[o]:e.push(o),t++}}}else{let f={instancePath:s+"/\
quick_replies/"+p,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,
data:k};e===null?e=[f]:e.push(f),t++}}}else{let a={instancePath:s+"/quick_replies",schemaPath:"#/then/properties/quick_r\
eplies/type",keyword:"type",params:{type:"array"},schema:S.then.properties.quick_replies.type,parentSchema:S.then.properties.
quick_replies,data:i};e===null?e=[a]:e.push(a),t++}}if(r.cards!==void 0){let i=r.cards;if(Array.isArray(i)){if(i.length<
1){let p={instancePath:s+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:S.then.properties.cards,data:i};e===null?e=[p]:e.push(p),t++}let a=i.length;for(let p=0;p<a;p++)he(i[p],{instancePath:s+
"/cards/"+p,parentData:i,parentDataProperty:p,rootData:x})||(e=e===null?he.errors:q(e,he.errors),t=e.length)}else{let a={
instancePath:s+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:S.then.properties.
cards.type,parentSchema:S.then.properties.cards,data:i};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let i=r.image;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/image",schemaPath:"\
#/then/properties/image/type",keyword:"type",params:{type:S.then.properties.image.type},schema:S.then.properties.image.type,
parentSchema:S.then.properties.image,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&j(i)<1){let a={instancePath:s+
"/image",schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.
properties.image,data:i};e===null?e=[a]:e.push(a),t++}}if(r.video!==void 0){let i=r.video;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:S.then.properties.video.type},schema:S.then.properties.video.type,parentSchema:S.then.properties.video,
data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&j(i)<1){let a={instancePath:s+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.video,data:i};e===
null?e=[a]:e.push(a),t++}}if(r.audio!==void 0){let i=r.audio;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let a={instancePath:s+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:S.
then.properties.audio.type},schema:S.then.properties.audio.type,parentSchema:S.then.properties.audio,data:i};e===null?e=
[a]:e.push(a),t++}if(typeof i=="string"&&j(i)<1){let a={instancePath:s+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.audio,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.file!==void 0){let i=r.file;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let a={instancePath:s+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:S.then.properties.file.
type},schema:S.then.properties.file.type,parentSchema:S.then.properties.file,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i==
"string"&&j(i)<1){let a={instancePath:s+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:S.then.properties.file,data:i};e===null?e=[a]:e.push(a),t++}}if(r.typing!==void 0){let i=r.
typing;if(typeof i=="string"){if(!Oe.test(i)){let a={instancePath:s+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$"},schema:"^[0-9]+(\\.[0-9]+)?(s|ms)$",parentSchema:S.then.
properties.typing,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/typing",schemaPath:"#/then/properti\
es/typing/type",keyword:"type",params:{type:S.then.properties.typing.type},schema:S.then.properties.typing.type,parentSchema:S.
then.properties.typing,data:i};e===null?e=[a]:e.push(a),t++}}if(r.raw!==void 0){let i=r.raw;if(!(i&&typeof i=="object"&&
!Array.isArray(i))){let a={instancePath:s+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:S.then.properties.raw.type,parentSchema:S.then.properties.raw,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let i={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},schema:S.then.type,parentSchema:S.then,
data:r};e===null?e=[i]:e.push(i),t++}var c=n===t;y=c,m="then"}else{let n=t;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"){let i={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:S.else.type},
schema:S.else.type,parentSchema:S.else,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&j(r)<1){let i={instancePath:s,
schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.else,data:r};e===null?e=[i]:e.
push(i),t++}var c=n===t;y=c,m="else"}if(!y){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:m},
schema:S.if,parentSchema:S,data:r};e===null?e=[n]:e.push(n),t++}return ee.errors=e,t===0}function te(r,{instancePath:s="",
parentData:z,parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0,h=t,y=!0,b=t;if(!Array.isArray(r)){let n={};e===null?
e=[n]:e.push(n),t++}var c=b===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(c){let n=t;if(Array.isArray(r)){if(r.length<
1){let a={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ne.then,
data:r};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)ee(r[a],{instancePath:s+"/"+a,parentData:r,parentDataProperty:a,
rootData:x})||(e=e===null?ee.errors:q(e,ee.errors),t=e.length)}else{let i={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"array"},schema:ne.then.type,parentSchema:ne.then,data:r};e===null?e=[i]:e.push(i),t++}var c=n===t;y=
c,m="then"}else{let n=t;ee(r,{instancePath:s,parentData:z,parentDataProperty:Z,rootData:x})||(e=e===null?ee.errors:q(e,ee.
errors),t=e.length);var c=n===t;y=c,m="else"}if(!y){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:m},
schema:ne.if,parentSchema:ne,data:r};e===null?e=[n]:e.push(n),t++}return te.errors=e,t===0}function re(r,{instancePath:s="",
parentData:z,parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0,h=t,y=!1,b=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.route===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
route"},schema:D.anyOf[0].required,parentSchema:D.anyOf[0],data:r};e===null?e=[n]:e.push(n),t++}var c=b===t;if(y=y||c,!y){
let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reply===void 0){let i={instancePath:s,schemaPath:"#/anyOf/1/requi\
red",keyword:"required",params:{missingProperty:"reply"},schema:D.anyOf[1].required,parentSchema:D.anyOf[1],data:r};e===
null?e=[i]:e.push(i),t++}var c=n===t;if(y=y||c,!y){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.forward===void 0){
let p={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"forward"},schema:D.anyOf[2].
required,parentSchema:D.anyOf[2],data:r};e===null?e=[p]:e.push(p),t++}var c=i===t;if(y=y||c,!y){let p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.handover===void 0){let f={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"require\
d",params:{missingProperty:"handover"},schema:D.anyOf[3].required,parentSchema:D.anyOf[3],data:r};e===null?e=[f]:e.push(
f),t++}var c=p===t;y=y||c}}}if(y)t=h,e!==null&&(h?e.length=h:e=null);else{let n={instancePath:s,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},schema:D.anyOf,parentSchema:D,data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r)if(!(n==="description"||n==="route"||n==="params"||n==="reply"||n==="forward"||n==="handover")){let l={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:D,data:r};e===null?e=[l]:e.push(l),t++}if(r.description!==void 0){let n=r.description;if(typeof n!="string"&&
!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:s+"/description",schemaPath:"#/properties/d\
escription/type",keyword:"type",params:{type:D.properties.description.type},schema:D.properties.description.type,parentSchema:D.
properties.description,data:n};e===null?e=[l]:e.push(l),t++}}if(r.route!==void 0){let n=r.route;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:s+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:D.properties.route.type},schema:D.properties.route.type,parentSchema:D.properties.route,data:n};e===null?
e=[l]:e.push(l),t++}if(typeof n=="string"&&!ve.test(n)){let l={instancePath:s+"/route",schemaPath:"#/properties/route/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]\
+)*$",parentSchema:D.properties.route,data:n};e===null?e=[l]:e.push(l),t++}}if(r.params!==void 0){let n=r.params;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let l in n){let i=t;if(typeof l=="string"&&!Se.test(l)){let a={instancePath:s+"/params",
schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:D.properties.params.propertyNames,data:l,propertyName:l};e===null?e=[a]:e.push(a),
t++}var m=i===t;if(!m){let a={instancePath:s+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyN\
ames",params:{propertyName:l},schema:D.properties.params.propertyNames,parentSchema:D.properties.params,data:n};e===null?
e=[a]:e.push(a),t++}}for(let l in n){let i=n[l];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bo\
olean"){let a={instancePath:s+"/params/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/additi\
onalProperties/type",keyword:"type",params:{type:D.properties.params.additionalProperties.type},schema:D.properties.params.
additionalProperties.type,parentSchema:D.properties.params.additionalProperties,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let l={instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:D.properties.
params.type,parentSchema:D.properties.params,data:n};e===null?e=[l]:e.push(l),t++}}if(r.reply!==void 0&&(te(r.reply,{instancePath:s+
"/reply",parentData:r,parentDataProperty:"reply",rootData:x})||(e=e===null?te.errors:q(e,te.errors),t=e.length)),r.forward!==
void 0){let n=r.forward;if(typeof n!="string"){let l={instancePath:s+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:D.properties.forward.type,parentSchema:D.properties.forward,data:n};e===null?e=[l]:e.
push(l),t++}}if(r.handover!==void 0){let n=r.handover;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let l={
instancePath:s+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type:D.properties.handover.type},
schema:D.properties.handover.type,parentSchema:D.properties.handover,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="\
string"&&!Ae.test(n)){let l={instancePath:s+"/handover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{
pattern:"^(page_inbox|[0-9]{5,20})$"},schema:"^(page_inbox|[0-9]{5,20})$",parentSchema:D.properties.handover,data:n};e===
null?e=[l]:e.push(l),t++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.
type,parentSchema:D,data:r};e===null?e=[n]:e.push(n),t++}return re.errors=e,t===0}var ue={validate:pe};function me(r,{instancePath:s="",
parentData:z,parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rules===
void 0){let b={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:O.required,
parentSchema:O,data:r};e===null?e=[b]:e.push(b),t++}for(let b in r)if(!(b==="when"||b==="lists"||b==="rules"||b==="defau\
lt"||b==="description")){let c={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},schema:!1,parentSchema:O,data:r};e===null?e=[c]:e.push(c),t++}if(r.when!==void 0&&(G(r.when,{instancePath:s+
"/when",parentData:r,parentDataProperty:"when",rootData:x})||(e=e===null?G.errors:q(e,G.errors),t=e.length)),r.lists!==void 0){
let b=r.lists;if(b&&typeof b=="object"&&!Array.isArray(b))for(let c in b){let m=b[c],n=t,l=!0,i=t;if(!(m&&typeof m=="obj\
ect"&&!Array.isArray(m))){let p={};e===null?e=[p]:e.push(p),t++}var h=i===t;t=n,e!==null&&(n?e.length=n:e=null);let a;if(h){
let p=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.file===void 0){let f={instancePath:s+"/lists/"+c.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"required",params:{
missingProperty:"file"},schema:O.properties.lists.additionalProperties.then.required,parentSchema:O.properties.lists.additionalProperties.
then,data:m};e===null?e=[f]:e.push(f),t++}for(let f in m)if(f!=="file"){let o={instancePath:s+"/lists/"+c.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:f},schema:!1,parentSchema:O.properties.lists.additionalProperties.then,data:m};
e===null?e=[o]:e.push(o),t++}if(m.file!==void 0){let f=m.file;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"){let o={instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/prop\
erties/lists/additionalProperties/then/properties/file/type",keyword:"type",params:{type:O.properties.lists.additionalProperties.
then.properties.file.type},schema:O.properties.lists.additionalProperties.then.properties.file.type,parentSchema:O.properties.
lists.additionalProperties.then.properties.file,data:f};e===null?e=[o]:e.push(o),t++}if(typeof f=="string"&&j(f)<1){let o={
instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalPrope\
rties/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.lists.additionalProperties.
then.properties.file,data:f};e===null?e=[o]:e.push(o),t++}}}else{let f={instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:O.
properties.lists.additionalProperties.then.type,parentSchema:O.properties.lists.additionalProperties.then,data:m};e===null?
e=[f]:e.push(f),t++}var h=p===t;l=h,a="then"}else{let p=t;if(Array.isArray(m)){if(m.length<1){let o={instancePath:s+"/li\
sts/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:O.properties.lists.additionalProperties.else,data:m};e===null?e=[o]:e.push(
o),t++}let f=m.length;for(let o=0;o<f;o++){let L=m[o],d=t,g=!0,u=t;if(t===u)if(L&&typeof L=="object"&&!Array.isArray(L)){
let E;if(L.list===void 0&&(E="list")){let U={};e===null?e=[U]:e.push(U),t++}}else{let E={};e===null?e=[E]:e.push(E),t++}
var y=u===t;t=d,e!==null&&(d?e.length=d:e=null);let w;if(y){let E=t;if(L&&typeof L=="object"&&!Array.isArray(L)){for(let R in L)
if(R!=="list"){let M={instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,schemaPath:"#/properties/l\
ists/additionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},
schema:!1,parentSchema:O.properties.lists.additionalProperties.else.items.then,data:L};e===null?e=[M]:e.push(M),t++}if(L.
list!==void 0){let R=L.list;if(typeof R!="string"&&!(typeof R=="number"&&isFinite(R))&&typeof R!="boolean"){let M={instancePath:s+
"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o+"/list",schemaPath:"#/properties/lists/additionalProperties/els\
e/items/then/properties/list/type",keyword:"type",params:{type:O.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:O.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:O.properties.
lists.additionalProperties.else.items.then.properties.list,data:R};e===null?e=[M]:e.push(M),t++}if(typeof R=="string"&&j(
R)<1){let M={instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.
properties.lists.additionalProperties.else.items.then.properties.list,data:R};e===null?e=[M]:e.push(M),t++}}}else{let R={
instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:O.properties.lists.additionalProperties.else.items.
then.type,parentSchema:O.properties.lists.additionalProperties.else.items.then,data:L};e===null?e=[R]:e.push(R),t++}var y=E===
t;g=y,w="then"}else{let E=t;if(typeof L!="string"&&!(typeof L=="number"&&isFinite(L))&&typeof L!="boolean"){let R={instancePath:s+
"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:O.properties.lists.additionalProperties.else.items.else.type},schema:O.properties.
lists.additionalProperties.else.items.else.type,parentSchema:O.properties.lists.additionalProperties.else.items.else,data:L};
e===null?e=[R]:e.push(R),t++}var y=E===t;g=y,w="else"}if(!g){let E={instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+o,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:w},
schema:O.properties.lists.additionalProperties.else.items.if,parentSchema:O.properties.lists.additionalProperties.else.items,
data:L};e===null?e=[E]:e.push(E),t++}}}else{let f={instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:O.properties.lists.additionalProperties.
else.type,parentSchema:O.properties.lists.additionalProperties.else,data:m};e===null?e=[f]:e.push(f),t++}var h=p===t;l=h,
a="else"}if(!l){let p={instancePath:s+"/lists/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:a},schema:O.properties.lists.additionalProperties.if,parentSchema:O.
properties.lists.additionalProperties,data:m};e===null?e=[p]:e.push(p),t++}}else{let c={instancePath:s+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:O.properties.lists.type,parentSchema:O.properties.
lists,data:b};e===null?e=[c]:e.push(c),t++}}if(r.rules!==void 0){let b=r.rules;if(Array.isArray(b)){let c=b.length;for(let m=0;m<
c;m++)ue.validate(b[m],{instancePath:s+"/rules/"+m,parentData:b,parentDataProperty:m,rootData:x})||(e=e===null?ue.validate.
errors:q(e,ue.validate.errors),t=e.length)}else{let c={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"\
type",params:{type:"array"},schema:O.properties.rules.type,parentSchema:O.properties.rules,data:b};e===null?e=[c]:e.push(
c),t++}}if(r.default!==void 0&&(re(r.default,{instancePath:s+"/default",parentData:r,parentDataProperty:"default",rootData:x})||
(e=e===null?re.errors:q(e,re.errors),t=e.length)),r.description!==void 0){let b=r.description;if(typeof b!="string"&&!(typeof b==
"number"&&isFinite(b))&&typeof b!="boolean"){let c={instancePath:s+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:O.properties.description.type},schema:O.properties.description.type,parentSchema:O.properties.
description,data:b};e===null?e=[c]:e.push(c),t++}}}else{let b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:O.type,parentSchema:O,data:r};e===null?e=[b]:e.push(b),t++}return me.errors=e,t===0}var v={type:"o\
bject","x-kind":"a map","x-what":"a rule",additionalProperties:!1,properties:{name:{type:["string","number","boolean"],"\
x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a text"},disabled:{type:"boolean",
"x-kind":"true or false"},continue:{type:"boolean","x-kind":"true or false"},when:{allOf:[{$ref:"#/definitions/condition"}]},
route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'\
A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","x-what":"\
params","x-kind":"a map of texts",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is lette\
rs, digits and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"\
a text"}},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string",
"number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to an ap\
p by the digits of its id"}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:["forwa\
rd"]},{required:["handover"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","lists",
"default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",then:"reply",answer:"reply",
response:"reply",replies:"reply",say:"reply",message:"reply",handler:"route",action:"route",webhook:"forward",url:"forwa\
rd"}};function ye(r,{instancePath:s="",parentData:z,parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0,h=t,y=!1,b=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.route===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"\
required",params:{missingProperty:"route"},schema:v.anyOf[0].required,parentSchema:v.anyOf[0],data:r};e===null?e=[n]:e.push(
n),t++}var c=b===t;if(y=y||c,!y){let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reply===void 0){let i={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:v.anyOf[1].required,parentSchema:v.
anyOf[1],data:r};e===null?e=[i]:e.push(i),t++}var c=n===t;if(y=y||c,!y){let i=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.forward===void 0){let p={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
forward"},schema:v.anyOf[2].required,parentSchema:v.anyOf[2],data:r};e===null?e=[p]:e.push(p),t++}var c=i===t;if(y=y||c,
!y){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.handover===void 0){let f={instancePath:s,schemaPath:"#/anyOf/\
3/required",keyword:"required",params:{missingProperty:"handover"},schema:v.anyOf[3].required,parentSchema:v.anyOf[3],data:r};
e===null?e=[f]:e.push(f),t++}var c=p===t;y=y||c}}}if(y)t=h,e!==null&&(h?e.length=h:e=null);else{let n={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},schema:v.anyOf,parentSchema:v,data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.name===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},schema:v.required,parentSchema:v,data:r};e===null?e=[n]:e.push(n),t++}if(r.when===void 0){let n={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"when"},schema:v.required,parentSchema:v,
data:r};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!de.call(v.properties,n)){let l={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v,data:r};e===null?
e=[l]:e.push(l),t++}if(r.name!==void 0){let n=r.name;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"){let l={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:v.properties.name.
type},schema:v.properties.name.type,parentSchema:v.properties.name,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="st\
ring"&&j(n)<1){let l={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:v.properties.name,data:n};e===null?e=[l]:e.push(l),t++}}if(r.description!==void 0){let n=r.description;
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:s+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:v.properties.description.type},schema:v.properties.description.
type,parentSchema:v.properties.description,data:n};e===null?e=[l]:e.push(l),t++}}if(r.disabled!==void 0){let n=r.disabled;
if(typeof n!="boolean"){let l={instancePath:s+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{
type:"boolean"},schema:v.properties.disabled.type,parentSchema:v.properties.disabled,data:n};e===null?e=[l]:e.push(l),t++}}
if(r.continue!==void 0){let n=r.continue;if(typeof n!="boolean"){let l={instancePath:s+"/continue",schemaPath:"#/propert\
ies/continue/type",keyword:"type",params:{type:"boolean"},schema:v.properties.continue.type,parentSchema:v.properties.continue,
data:n};e===null?e=[l]:e.push(l),t++}}if(r.when!==void 0&&(G(r.when,{instancePath:s+"/when",parentData:r,parentDataProperty:"\
when",rootData:x})||(e=e===null?G.errors:q(e,G.errors),t=e.length)),r.route!==void 0){let n=r.route;if(typeof n!="string"&&
!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:s+"/route",schemaPath:"#/properties/route/t\
ype",keyword:"type",params:{type:v.properties.route.type},schema:v.properties.route.type,parentSchema:v.properties.route,
data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="string"&&!ve.test(n)){let l={instancePath:s+"/route",schemaPath:"#/pr\
operties/route/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]\
+(\\.[A-Za-z0-9_-]+)*$",parentSchema:v.properties.route,data:n};e===null?e=[l]:e.push(l),t++}}if(r.params!==void 0){let n=r.
params;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let l in n){let i=t;if(typeof l=="string"&&!Se.test(l)){let a={instancePath:s+
"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9\
_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:v.properties.params.propertyNames,data:l,propertyName:l};e===null?
e=[a]:e.push(a),t++}var m=i===t;if(!m){let a={instancePath:s+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},schema:v.properties.params.propertyNames,parentSchema:v.properties.params,data:n};
e===null?e=[a]:e.push(a),t++}}for(let l in n){let i=n[l];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"){let a={instancePath:s+"/params/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/add\
itionalProperties/type",keyword:"type",params:{type:v.properties.params.additionalProperties.type},schema:v.properties.params.
additionalProperties.type,parentSchema:v.properties.params.additionalProperties,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let l={instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:v.properties.
params.type,parentSchema:v.properties.params,data:n};e===null?e=[l]:e.push(l),t++}}if(r.reply!==void 0&&(te(r.reply,{instancePath:s+
"/reply",parentData:r,parentDataProperty:"reply",rootData:x})||(e=e===null?te.errors:q(e,te.errors),t=e.length)),r.forward!==
void 0){let n=r.forward;if(typeof n!="string"){let l={instancePath:s+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:v.properties.forward.type,parentSchema:v.properties.forward,data:n};e===null?e=[l]:e.
push(l),t++}}if(r.handover!==void 0){let n=r.handover;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let l={
instancePath:s+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type:v.properties.handover.type},
schema:v.properties.handover.type,parentSchema:v.properties.handover,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="\
string"&&!Ae.test(n)){let l={instancePath:s+"/handover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{
pattern:"^(page_inbox|[0-9]{5,20})$"},schema:"^(page_inbox|[0-9]{5,20})$",parentSchema:v.properties.handover,data:n};e===
null?e=[l]:e.push(l),t++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.
type,parentSchema:v,data:r};e===null?e=[n]:e.push(n),t++}return ye.errors=e,t===0}function pe(r,{instancePath:s="",parentData:z,
parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0,h=t,y=!0,b=t;if(t===b)if(r&&typeof r=="object"&&!Array.isArray(r)){
let l;if(r.include===void 0&&(l="include")){let i={};e===null?e=[i]:e.push(i),t++}}else{let l={};e===null?e=[l]:e.push(l),
t++}var c=b===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(c){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)
if(a!=="include"){let p={instancePath:s,schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:a},schema:!1,parentSchema:Y,data:r};e===null?e=[p]:e.push(p),t++}if(r.include!==void 0){
let a=r.include;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let p={instancePath:s+"/\
include",schemaPath:"#/definitions/include/properties/include/type",keyword:"type",params:{type:Y.properties.include.type},
schema:Y.properties.include.type,parentSchema:Y.properties.include,data:a};e===null?e=[p]:e.push(p),t++}if(typeof a=="st\
ring"&&j(a)<1){let p={instancePath:s+"/include",schemaPath:"#/definitions/include/properties/include/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Y.properties.include,data:a};e===null?e=[p]:e.push(p),t++}}}else{let a={
instancePath:s,schemaPath:"#/definitions/include/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,
data:r};e===null?e=[a]:e.push(a),t++}var c=l===t;y=c,m="then"}else{let l=t,i=t,a=!0,p=t;if(t===p)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.rules===void 0&&(o="rules")){let L={};e===null?e=[L]:e.push(L),t++}}else{let o={};e===null?
e=[o]:e.push(o),t++}var n=p===t;t=i,e!==null&&(i?e.length=i:e=null);let k;if(n){let o=t;me(r,{instancePath:s,parentData:z,
parentDataProperty:Z,rootData:x})||(e=e===null?me.errors:q(e,me.errors),t=e.length);var n=o===t;a=n,k="then"}else{let o=t;
ye(r,{instancePath:s,parentData:z,parentDataProperty:Z,rootData:x})||(e=e===null?ye.errors:q(e,ye.errors),t=e.length);var n=o===
t;a=n,k="else"}if(!a){let o={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:k},schema:le.else.
if,parentSchema:le.else,data:r};e===null?e=[o]:e.push(o),t++}var c=l===t;y=c,m="else"}if(!y){let l={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:m},schema:le.if,parentSchema:le,data:r};e===null?e=[l]:e.push(l),t++}return pe.
errors=e,t===0}function ge(r,{instancePath:s="",parentData:z,parentDataProperty:Z,rootData:x=r}={}){let e=null,t=0,h=t,y=!1,
b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.rules===void 0){let l={instancePath:s,schemaPath:"#/anyOf/0/required",
keyword:"required",params:{missingProperty:"rules"},schema:A.anyOf[0].required,parentSchema:A.anyOf[0],data:r};e===null?
e=[l]:e.push(l),t++}var c=b===t;if(y=y||c,!y){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.default===void 0){let a={
instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"default"},schema:A.anyOf[1].required,
parentSchema:A.anyOf[1],data:r};e===null?e=[a]:e.push(a),t++}var c=l===t;y=y||c}if(y)t=h,e!==null&&(h?e.length=h:e=null);else{
let l={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:A.anyOf,parentSchema:A,data:r};e===null?e=[l]:
e.push(l),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l in r)if(!(l==="when"||l==="lists"||l==="rules"||l===
"default"||l==="description"||l==="max_age"||qe.test(l))){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:A,data:r};e===null?e=[i]:e.push(i),t++}if(r.when!==
void 0&&(G(r.when,{instancePath:s+"/when",parentData:r,parentDataProperty:"when",rootData:x})||(e=e===null?G.errors:q(e,
G.errors),t=e.length)),r.lists!==void 0){let l=r.lists;if(l&&typeof l=="object"&&!Array.isArray(l))for(let i in l){let a=l[i],
p=t,k=!0,f=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let L={};e===null?e=[L]:e.push(L),t++}var m=f===t;t=p,e!==null&&
(p?e.length=p:e=null);let o;if(m){let L=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.file===void 0){let g={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"\
required",params:{missingProperty:"file"},schema:A.properties.lists.additionalProperties.then.required,parentSchema:A.properties.
lists.additionalProperties.then,data:a};e===null?e=[g]:e.push(g),t++}for(let g in a)if(g!=="file"){let u={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:A.properties.lists.additionalProperties.
then,data:a};e===null?e=[u]:e.push(u),t++}if(a.file!==void 0){let g=a.file;if(typeof g!="string"&&!(typeof g=="number"&&
isFinite(g))&&typeof g!="boolean"){let u={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",params:{type:A.properties.lists.additionalProperties.
then.properties.file.type},schema:A.properties.lists.additionalProperties.then.properties.file.type,parentSchema:A.properties.
lists.additionalProperties.then.properties.file,data:g};e===null?e=[u]:e.push(u),t++}if(typeof g=="string"&&j(g)<1){let u={
instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalPrope\
rties/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.lists.additionalProperties.
then.properties.file,data:g};e===null?e=[u]:e.push(u),t++}}}else{let g={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:A.
properties.lists.additionalProperties.then.type,parentSchema:A.properties.lists.additionalProperties.then,data:a};e===null?
e=[g]:e.push(g),t++}var m=L===t;k=m,o="then"}else{let L=t;if(Array.isArray(a)){if(a.length<1){let u={instancePath:s+"/li\
sts/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:A.properties.lists.additionalProperties.else,data:a};e===null?e=[u]:e.push(
u),t++}let g=a.length;for(let u=0;u<g;u++){let w=a[u],E=t,U=!0,R=t;if(t===R)if(w&&typeof w=="object"&&!Array.isArray(w)){
let W;if(w.list===void 0&&(W="list")){let be={};e===null?e=[be]:e.push(be),t++}}else{let W={};e===null?e=[W]:e.push(W),t++}
var n=R===t;t=E,e!==null&&(E?e.length=E:e=null);let M;if(n){let W=t;if(w&&typeof w=="object"&&!Array.isArray(w)){for(let C in w)
if(C!=="list"){let X={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+u,schemaPath:"#/properties/l\
ists/additionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},
schema:!1,parentSchema:A.properties.lists.additionalProperties.else.items.then,data:w};e===null?e=[X]:e.push(X),t++}if(w.
list!==void 0){let C=w.list;if(typeof C!="string"&&!(typeof C=="number"&&isFinite(C))&&typeof C!="boolean"){let X={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+u+"/list",schemaPath:"#/properties/lists/additionalProperties/els\
e/items/then/properties/list/type",keyword:"type",params:{type:A.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:A.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:A.properties.
lists.additionalProperties.else.items.then.properties.list,data:C};e===null?e=[X]:e.push(X),t++}if(typeof C=="string"&&j(
C)<1){let X={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+u+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.
properties.lists.additionalProperties.else.items.then.properties.list,data:C};e===null?e=[X]:e.push(X),t++}}}else{let C={
instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+u,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:A.properties.lists.additionalProperties.else.items.
then.type,parentSchema:A.properties.lists.additionalProperties.else.items.then,data:w};e===null?e=[C]:e.push(C),t++}var n=W===
t;U=n,M="then"}else{let W=t;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let C={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+u,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:A.properties.lists.additionalProperties.else.items.else.type},schema:A.properties.
lists.additionalProperties.else.items.else.type,parentSchema:A.properties.lists.additionalProperties.else.items.else,data:w};
e===null?e=[C]:e.push(C),t++}var n=W===t;U=n,M="else"}if(!U){let W={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+u,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:M},
schema:A.properties.lists.additionalProperties.else.items.if,parentSchema:A.properties.lists.additionalProperties.else.items,
data:w};e===null?e=[W]:e.push(W),t++}}}else{let g={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:A.properties.lists.additionalProperties.
else.type,parentSchema:A.properties.lists.additionalProperties.else,data:a};e===null?e=[g]:e.push(g),t++}var m=L===t;k=m,
o="else"}if(!k){let L={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:o},schema:A.properties.lists.additionalProperties.if,parentSchema:A.
properties.lists.additionalProperties,data:a};e===null?e=[L]:e.push(L),t++}}else{let i={instancePath:s+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:A.properties.lists.type,parentSchema:A.properties.
lists,data:l};e===null?e=[i]:e.push(i),t++}}if(r.rules!==void 0){let l=r.rules;if(Array.isArray(l)){let i=l.length;for(let a=0;a<
i;a++)pe(l[a],{instancePath:s+"/rules/"+a,parentData:l,parentDataProperty:a,rootData:x})||(e=e===null?pe.errors:q(e,pe.errors),
t=e.length)}else{let i={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:A.properties.rules.type,parentSchema:A.properties.rules,data:l};e===null?e=[i]:e.push(i),t++}}if(r.default!==void 0&&
(re(r.default,{instancePath:s+"/default",parentData:r,parentDataProperty:"default",rootData:x})||(e=e===null?re.errors:q(
e,re.errors),t=e.length)),r.description!==void 0){let l=r.description;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){let i={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:A.properties.description.type},schema:A.properties.description.type,parentSchema:A.properties.description,data:l};
e===null?e=[i]:e.push(i),t++}}if(r.max_age!==void 0){let l=r.max_age;if(typeof l=="string"){if(!Le.test(l)){let i={instancePath:s+
"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:A.properties.max_age,data:l};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+
"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"string"},schema:A.properties.max_age.type,
parentSchema:A.properties.max_age,data:l};e===null?e=[i]:e.push(i),t++}}}else{let l={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:r};e===null?e=[l]:e.push(l),t++}return ge.errors=
e,t===0}function q(r,s){for(let z of s)r.push(z);return r}export{Fe as default,De as validate};
