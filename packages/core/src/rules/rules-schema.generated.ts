// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var Pe=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(F){throw s=0,F}};var de=Pe(fe=>{"use strict";Object.defineProperty(fe,"__esModule",{value:!0});function ye(r){let s=r.length,F=0,z=0,P;for(;z<
s;)F++,P=r.charCodeAt(z++),P>=55296&&P<=56319&&z<s&&(P=r.charCodeAt(z),(P&64512)===56320&&z++);return F}fe.default=ye;ye.
code='require("ajv/dist/runtime/ucs2length").default'});var Se=me,Ae=me,j={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
type:"object","x-kind":"a map","x-what":"a file of rules",additionalProperties:!1,properties:{when:{allOf:[{$ref:"#/defi\
nitions/condition"}]},lists:{type:"object","x-kind":"a map of lists","x-what":"lists",additionalProperties:{if:{type:"ob\
ject"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:["string",
"number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"array",
minItems:1,"x-kind":"a list of values",items:{type:["string","number","boolean"],"x-kind":"a text"}}}},rules:{type:"arra\
y",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{
type:["string","number","boolean"],"x-kind":"a text"}},anyOf:[{required:["rules"]},{required:["default"]}],"x-missing":"\
This file has no rules.",definitions:{item:{if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},
else:{if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},include:{
type:"object","x-kind":"a map","x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number",
"boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","default","description","name"]},group:{
type:"object","x-kind":"a map","x-what":"a group",additionalProperties:!1,properties:{when:{allOf:[{$ref:"#/definitions/\
condition"}]},lists:{type:"object","x-kind":"a map of lists","x-what":"lists",additionalProperties:{if:{type:"object"},then:{
type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:["string","number","boo\
lean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"array",minItems:1,"\
x-kind":"a list of values",items:{type:["string","number","boolean"],"x-kind":"a text"}}}},rules:{type:"array",items:{$ref:"\
#/definitions/item"},"x-kind":"a list of rules"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["st\
ring","number","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"default",else:"default",fallback:"\
default",if:"when",condition:"when",conditions:"when",match:"when"}},rule:{type:"object","x-kind":"a map","x-what":"a ru\
le",additionalProperties:!1,properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{
type:["string","number","boolean"],"x-kind":"a text"},disabled:{type:"boolean","x-kind":"true or false"},continue:{type:"\
boolean","x-kind":"true or false"},when:{allOf:[{$ref:"#/definitions/condition"}]},route:{type:["string","number","boole\
an"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of let\
ters, digits, "_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"a map of texts",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a dig\
it`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},reply:{allOf:[{$ref:"#/definitions/rep\
ly"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20})$",
"x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to an app by the digits of its id"}},required:["name","\
when"],anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]}],"x-missing":"A r\
ule without an outcome does nothing.","x-also":["rules","include","lists","default"],"x-synonyms":{if:"when",condition:"\
when",conditions:"when",match:"when",id:"name",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",
message:"reply",handler:"route",action:"route",webhook:"forward",url:"forward"}},default:{type:"object","x-kind":"a map",
"x-what":"a default",additionalProperties:!1,properties:{description:{type:["string","number","boolean"],"x-kind":"a tex\
t"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-patter\
n":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","x-wha\
t":"params","x-kind":"a map of texts",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is l\
etters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-ki\
nd":"a text"}},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["st\
ring","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to\
 an app by the digits of its id"}},anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["h\
andover"]}],"x-missing":"A default without an outcome does nothing.","x-synonyms":{then:"reply",answer:"reply",response:"\
reply",replies:"reply",say:"reply",message:"reply",handler:"route",action:"route",webhook:"forward",url:"forward"}},condition:{
type:"object","x-kind":"a map of fields and tests","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,
properties:{event:{allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"\
#/definitions/test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.\
ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[
{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"\
#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/\
test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},all:{type:"a\
rray",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions"},any:{type:"array",minItems:1,items:{
$ref:"#/definitions/condition"},"x-kind":"a list of conditions"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[
{$ref:"#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/tes\
t"}]},"^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definit\
ions/test"}]}}},test:{if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{type:"array",
minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number","boolean"],"x-kin\
d":"a text, a list or a map of operators"}}},operators:{type:"object",minProperties:1,"x-kind":"a map of operators","x-w\
hat":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{is:{allOf:[{$ref:"#/definitions/values"}]},
in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},ends_with:{allOf:[{$ref:"#/\
definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/definitions/parts"}]},regex:{
allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{allOf:[{$ref:"#/definitio\
ns/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/definitions/bound"}]},exists:{type:"\
boolean","x-kind":"true or false"},not:{allOf:[{$ref:"#/definitions/test"}]},ignore_case:{type:"boolean","x-kind":"true \
or false"}}},values:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"\
a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text"}},parts:{if:{type:"array"},
then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list \
of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},names:{if:{type:"array"},then:{type:"\
array",minItems:1,items:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"},"x-kind":"a list of li\
sts' names"},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},bound:{type:["string","numb\
er"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","x-kind":"a decimal number","x-pattern":"The oper\
ator compares with a decimal number, such as 10 or 99.5"},time:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"\
#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",minProperties:1,"x-kind":"a map such as { days: mon\
-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{type:["string","number","boolean"],"x-kind":"a text"},
until:{type:["string","number","boolean"],"x-kind":"a text"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{
type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"a list of days"},else:{type:"string","x-kind":"a day o\
r days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"hours su\
ch as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string","x-kind":"hours such as 09:00-18:00"}},timezone:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}}}},reply:{if:{type:"\
array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a list of messages"},else:{$ref:"#/\
definitions/message"}},message:{if:{type:"object"},then:{type:"object","x-kind":"a map","x-what":"a message",additionalProperties:!1,
properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{
$ref:"#/definitions/button"},"x-kind":"a list of buttons"},quick_replies:{type:"array",minItems:1,items:{$ref:"#/definit\
ions/quickReply"},"x-kind":"a list of quick replies"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/card"},"\
x-kind":"a list of cards"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},video:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],"x-kind":"a time such as\
 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"obj\
ect","x-kind":"a map"}},minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text, a message or a list \
of messages",minLength:1}},button:{type:"object","x-kind":"a map","x-what":"a button",additionalProperties:!1,properties:{
title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-\
kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1}},required:["title"]},quickReply:{type:"object","x-kind":"a map","x-wh\
at":"a quick reply",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title","payload"]},card:{type:"ob\
ject","x-kind":"a map","x-what":"a card",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"\
x-kind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","num\
ber","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{
type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons"}},required:["title"]}},"x-synon\
yms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"when",match:"when"}},
T={type:"object","x-kind":"a map of fields and tests","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,
properties:{event:{allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"\
#/definitions/test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.\
ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[
{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"\
#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/\
test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},all:{type:"a\
rray",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions"},any:{type:"array",minItems:1,items:{
$ref:"#/definitions/condition"},"x-kind":"a list of conditions"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[
{$ref:"#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/tes\
t"}]},"^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definit\
ions/test"}]}}},le=Object.prototype.hasOwnProperty,ce=new RegExp("^payload\\.json\\.[^.]+(\\.[^.]+)*$","u"),ue=new RegExp(
"^payload\\.query\\..+$","u"),ge=new RegExp("^raw\\.[^.]+(\\.[^.]+)*$","u"),U={if:{type:"object"},then:{$ref:"#/definiti\
ons/operators"},else:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list\
 of tests"},else:{type:["string","number","boolean"],"x-kind":"a text, a list or a map of operators"}}},M={type:"object",
minProperties:1,"x-kind":"a map of operators","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{
is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"#/defini\
tions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[
{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},
at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"\
#/definitions/bound"}]},exists:{type:"boolean","x-kind":"true or false"},not:{allOf:[{$ref:"#/definitions/test"}]},ignore_case:{
type:"boolean","x-kind":"true or false"}}},K={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","num\
ber","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text"}},
C={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],minLength:1,"x-kind":"a lis\
t's name"},"x-kind":"a list of lists' names"},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's na\
me"}},w={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},Z={type:["string","\
number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","x-kind":"a decimal number","x-pattern":"The \
operator compares with a decimal number, such as 10 or 99.5"},O=de().default,ie=new RegExp("^[+-]?([0-9]+(\\.[0-9]+)?|\\.[\
0-9]+)([eE][+-]?[0-9]+)?$","u"),W={validate:_};function ne(r,{instancePath:s="",parentData:F,parentDataProperty:z,rootData:P=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:M,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!le.call(M.properties,i)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}if(r.is!==void 0){let i=r.is,a=t,p=!0,
d=t;if(!Array.isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var h=d===t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(h){
let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/is",schemaPath:"#/definitions/values/then/minItems",
keyword:"minItems",params:{limit:1},schema:1,parentSchema:K.then,data:i};e===null?e=[g]:e.push(g),t++}let y=i.length;for(let g=0;g<
y;g++){let k=i[g];if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let x={instancePath:s+
"/is/"+g,schemaPath:"#/definitions/values/then/items/type",keyword:"type",params:{type:K.then.items.type},schema:K.then.
items.type,parentSchema:K.then.items,data:k};e===null?e=[x]:e.push(x),t++}}}else{let y={instancePath:s+"/is",schemaPath:"\
#/definitions/values/then/type",keyword:"type",params:{type:"array"},schema:K.then.type,parentSchema:K.then,data:i};e===
null?e=[y]:e.push(y),t++}var h=o===t;p=h,l="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let y={instancePath:s+"/is",schemaPath:"#/definitions/values/else/type",keyword:"type",params:{type:K.
else.type},schema:K.else.type,parentSchema:K.else,data:i};e===null?e=[y]:e.push(y),t++}var h=o===t;p=h,l="else"}if(!p){let o={
instancePath:s+"/is",schemaPath:"#/definitions/values/if",keyword:"if",params:{failingKeyword:l},schema:K.if,parentSchema:K,
data:i};e===null?e=[o]:e.push(o),t++}}if(r.in!==void 0){let i=r.in,a=t,p=!0,d=t;if(!Array.isArray(i)){let o={};e===null?
e=[o]:e.push(o),t++}var m=d===t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(m){let o=t;if(Array.isArray(i)){if(i.length<
1){let g={instancePath:s+"/in",schemaPath:"#/definitions/names/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:C.then,data:i};e===null?e=[g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){let k=i[g];if(typeof k!="st\
ring"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let x={instancePath:s+"/in/"+g,schemaPath:"#/definitions\
/names/then/items/type",keyword:"type",params:{type:C.then.items.type},schema:C.then.items.type,parentSchema:C.then.items,
data:k};e===null?e=[x]:e.push(x),t++}if(typeof k=="string"&&O(k)<1){let x={instancePath:s+"/in/"+g,schemaPath:"#/definit\
ions/names/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.then.items,data:k};e===null?
e=[x]:e.push(x),t++}}}else{let y={instancePath:s+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",params:{
type:"array"},schema:C.then.type,parentSchema:C.then,data:i};e===null?e=[y]:e.push(y),t++}var m=o===t;p=m,l="then"}else{
let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+"/in",schemaPath:"\
#/definitions/names/else/type",keyword:"type",params:{type:C.else.type},schema:C.else.type,parentSchema:C.else,data:i};e===
null?e=[y]:e.push(y),t++}if(typeof i=="string"&&O(i)<1){let y={instancePath:s+"/in",schemaPath:"#/definitions/names/else\
/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.else,data:i};e===null?e=[y]:e.push(y),t++}var m=o===
t;p=m,l="else"}if(!p){let o={instancePath:s+"/in",schemaPath:"#/definitions/names/if",keyword:"if",params:{failingKeyword:l},
schema:C.if,parentSchema:C,data:i};e===null?e=[o]:e.push(o),t++}}if(r.starts_with!==void 0){let i=r.starts_with,a=t,p=!0,
d=t;if(!Array.isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var b=d===t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(b){
let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/then/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.then,data:i};e===null?e=[g]:e.push(g),t++}let y=i.length;
for(let g=0;g<y;g++){let k=i[g];if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let x={instancePath:s+
"/starts_with/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:w.then.items.type},schema:w.
then.items.type,parentSchema:w.then.items,data:k};e===null?e=[x]:e.push(x),t++}if(typeof k=="string"&&O(k)<1){let x={instancePath:s+
"/starts_with/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
then.items,data:k};e===null?e=[x]:e.push(x),t++}}}else{let y={instancePath:s+"/starts_with",schemaPath:"#/definitions/pa\
rts/then/type",keyword:"type",params:{type:"array"},schema:w.then.type,parentSchema:w.then,data:i};e===null?e=[y]:e.push(
y),t++}var b=o===t;p=b,l="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let y={instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:w.else.
type},schema:w.else.type,parentSchema:w.else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i=="string"&&O(i)<1){let y={
instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:w.else,data:i};e===null?e=[y]:e.push(y),t++}var b=o===t;p=b,l="else"}if(!p){let o={instancePath:s+"/starts_\
with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:l},schema:w.if,parentSchema:w,data:i};e===
null?e=[o]:e.push(o),t++}}if(r.ends_with!==void 0){let i=r.ends_with,a=t,p=!0,d=t;if(!Array.isArray(i)){let o={};e===null?
e=[o]:e.push(o),t++}var c=d===t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(c){let o=t;if(Array.isArray(i)){if(i.length<
1){let g={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:w.then,data:i};e===null?e=[g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){let k=i[g];if(typeof k!=
"string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let x={instancePath:s+"/ends_with/"+g,schemaPath:"#/d\
efinitions/parts/then/items/type",keyword:"type",params:{type:w.then.items.type},schema:w.then.items.type,parentSchema:w.
then.items,data:k};e===null?e=[x]:e.push(x),t++}if(typeof k=="string"&&O(k)<1){let x={instancePath:s+"/ends_with/"+g,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items,data:k};
e===null?e=[x]:e.push(x),t++}}}else{let y={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:w.then.type,parentSchema:w.then,data:i};e===null?e=[y]:e.push(y),t++}var c=o===t;p=c,
l="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+
"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:w.else.type},schema:w.else.type,parentSchema:w.
else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i=="string"&&O(i)<1){let y={instancePath:s+"/ends_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.else,data:i};e===null?e=
[y]:e.push(y),t++}var c=o===t;p=c,l="else"}if(!p){let o={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/if",
keyword:"if",params:{failingKeyword:l},schema:w.if,parentSchema:w,data:i};e===null?e=[o]:e.push(o),t++}}if(r.contains!==
void 0){let i=r.contains,a=t,p=!0,d=t;if(!Array.isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var u=d===t;t=a,e!==null&&
(a?e.length=a:e=null);let l;if(u){let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/contains",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.then,data:i};e===null?e=[
g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){let k=i[g];if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&
typeof k!="boolean"){let x={instancePath:s+"/contains/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",
params:{type:w.then.items.type},schema:w.then.items.type,parentSchema:w.then.items,data:k};e===null?e=[x]:e.push(x),t++}
if(typeof k=="string"&&O(k)<1){let x={instancePath:s+"/contains/"+g,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items,data:k};e===null?e=[x]:e.push(x),t++}}}else{let y={
instancePath:s+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:w.then.
type,parentSchema:w.then,data:i};e===null?e=[y]:e.push(y),t++}var u=o===t;p=u,l="then"}else{let o=t;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+"/contains",schemaPath:"#/definitions/par\
ts/else/type",keyword:"type",params:{type:w.else.type},schema:w.else.type,parentSchema:w.else,data:i};e===null?e=[y]:e.push(
y),t++}if(typeof i=="string"&&O(i)<1){let y={instancePath:s+"/contains",schemaPath:"#/definitions/parts/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.else,data:i};e===null?e=[y]:e.push(y),t++}var u=o===t;p=u,l=
"else"}if(!p){let o={instancePath:s+"/contains",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:l},
schema:w.if,parentSchema:w,data:i};e===null?e=[o]:e.push(o),t++}}if(r.like!==void 0){let i=r.like,a=t,p=!0,d=t;if(!Array.
isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var n=d===t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(n){let o=t;if(Array.
isArray(i)){if(i.length<1){let g={instancePath:s+"/like",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:w.then,data:i};e===null?e=[g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){
let k=i[g];if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let x={instancePath:s+"/like/"+
g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:w.then.items.type},schema:w.then.items.type,
parentSchema:w.then.items,data:k};e===null?e=[x]:e.push(x),t++}if(typeof k=="string"&&O(k)<1){let x={instancePath:s+"/li\
ke/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
then.items,data:k};e===null?e=[x]:e.push(x),t++}}}else{let y={instancePath:s+"/like",schemaPath:"#/definitions/parts/the\
n/type",keyword:"type",params:{type:"array"},schema:w.then.type,parentSchema:w.then,data:i};e===null?e=[y]:e.push(y),t++}
var n=o===t;p=n,l="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={
instancePath:s+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:w.else.type},schema:w.else.
type,parentSchema:w.else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i=="string"&&O(i)<1){let y={instancePath:s+"/lik\
e",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.else,data:i};
e===null?e=[y]:e.push(y),t++}var n=o===t;p=n,l="else"}if(!p){let o={instancePath:s+"/like",schemaPath:"#/definitions/par\
ts/if",keyword:"if",params:{failingKeyword:l},schema:w.if,parentSchema:w,data:i};e===null?e=[o]:e.push(o),t++}}if(r.regex!==
void 0){let i=r.regex,a=t,p=!0,d=t;if(!Array.isArray(i)){let o={};e===null?e=[o]:e.push(o),t++}var f=d===t;t=a,e!==null&&
(a?e.length=a:e=null);let l;if(f){let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.then,data:i};e===null?e=[
g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){let k=i[g];if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&
typeof k!="boolean"){let x={instancePath:s+"/regex/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:w.then.items.type},schema:w.then.items.type,parentSchema:w.then.items,data:k};e===null?e=[x]:e.push(x),t++}if(typeof k==
"string"&&O(k)<1){let x={instancePath:s+"/regex/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:w.then.items,data:k};e===null?e=[x]:e.push(x),t++}}}else{let y={instancePath:s+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:w.then.type,parentSchema:w.
then,data:i};e===null?e=[y]:e.push(y),t++}var f=o===t;p=f,l="then"}else{let o=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:w.else.type},schema:w.else.type,parentSchema:w.else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i==
"string"&&O(i)<1){let y={instancePath:s+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.else,data:i};e===null?e=[y]:e.push(y),t++}var f=o===t;p=f,l="else"}if(!p){let o={instancePath:s+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:l},schema:w.if,parentSchema:w,data:i};e===
null?e=[o]:e.push(o),t++}}if(r.at_least!==void 0){let i=r.at_least;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))){let a={instancePath:s+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:Z.type},schema:Z.
type,parentSchema:Z,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!ie.test(i)){let a={instancePath:s+"/at_\
least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([e\
E][+-]?[0-9]+)?$"},schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:Z,data:i};e===null?e=[a]:
e.push(a),t++}}if(r.at_most!==void 0){let i=r.at_most;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={
instancePath:s+"/at_most",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:Z.type},schema:Z.type,parentSchema:Z,
data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!ie.test(i)){let a={instancePath:s+"/at_most",schemaPath:"#/\
definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},
schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:Z,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
more_than!==void 0){let i=r.more_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={instancePath:s+"\
/more_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:Z.type},schema:Z.type,parentSchema:Z,data:i};
e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!ie.test(i)){let a={instancePath:s+"/more_than",schemaPath:"#/defini\
tions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"\
^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:Z,data:i};e===null?e=[a]:e.push(a),t++}}if(r.less_than!==
void 0){let i=r.less_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={instancePath:s+"/less_than",
schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:Z.type},schema:Z.type,parentSchema:Z,data:i};e===null?
e=[a]:e.push(a),t++}if(typeof i=="string"&&!ie.test(i)){let a={instancePath:s+"/less_than",schemaPath:"#/definitions/bou\
nd/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"^[+-]?(\
[0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:Z,data:i};e===null?e=[a]:e.push(a),t++}}if(r.exists!==void 0){
let i=r.exists;if(typeof i!="boolean"){let a={instancePath:s+"/exists",schemaPath:"#/properties/exists/type",keyword:"ty\
pe",params:{type:"boolean"},schema:M.properties.exists.type,parentSchema:M.properties.exists,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.not!==void 0&&(W.validate(r.not,{instancePath:s+"/not",parentData:r,parentDataProperty:"not",rootData:P})||
(e=e===null?W.validate.errors:$(e,W.validate.errors),t=e.length)),r.ignore_case!==void 0){let i=r.ignore_case;if(typeof i!=
"boolean"){let a={instancePath:s+"/ignore_case",schemaPath:"#/properties/ignore_case/type",keyword:"type",params:{type:"\
boolean"},schema:M.properties.ignore_case.type,parentSchema:M.properties.ignore_case,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:r};e===
null?e=[i]:e.push(i),t++}return ne.errors=e,t===0}function _(r,{instancePath:s="",parentData:F,parentDataProperty:z,rootData:P=r}={}){
let e=null,t=0,h=t,m=!0,b=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:e.push(f),t++}var c=b===
t;t=h,e!==null&&(h?e.length=h:e=null);let u;if(c){let f=t;ne(r,{instancePath:s,parentData:F,parentDataProperty:z,rootData:P})||
(e=e===null?ne.errors:$(e,ne.errors),t=e.length);var c=f===t;m=c,u="then"}else{let f=t,i=t,a=!0,p=t;if(!Array.isArray(r)){
let o={};e===null?e=[o]:e.push(o),t++}var n=p===t;t=i,e!==null&&(i?e.length=i:e=null);let d;if(n){let o=t;if(Array.isArray(
r)){if(r.length<1){let g={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:U.else.then,data:r};e===null?e=[g]:e.push(g),t++}let y=r.length;for(let g=0;g<y;g++)W.validate(r[g],{instancePath:s+
"/"+g,parentData:r,parentDataProperty:g,rootData:P})||(e=e===null?W.validate.errors:$(e,W.validate.errors),t=e.length)}else{
let y={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"array"},schema:U.else.then.type,parentSchema:U.
else.then,data:r};e===null?e=[y]:e.push(y),t++}var n=o===t;a=n,d="then"}else{let o=t;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let y={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{
type:U.else.else.type},schema:U.else.else.type,parentSchema:U.else.else,data:r};e===null?e=[y]:e.push(y),t++}var n=o===t;
a=n,d="else"}if(!a){let o={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:d},schema:U.else.if,
parentSchema:U.else,data:r};e===null?e=[o]:e.push(o),t++}var c=f===t;m=c,u="else"}if(!m){let f={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:u},schema:U.if,parentSchema:U,data:r};e===null?e=[f]:e.push(f),t++}return _.errors=
e,t===0}var q={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of tim\
es"},else:{type:"object",minProperties:1,"x-kind":"a map such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,
properties:{from:{type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kin\
d":"a text"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as \
mon-fri"},"x-kind":"a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"arr\
ay"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},
else:{type:"string","x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}}}},V={validate:te};function te(r,{instancePath:s="",parentData:F,
parentDataProperty:z,rootData:P=r}={}){let e=null,t=0,h=t,m=!0,b=t;if(!Array.isArray(r)){let i={};e===null?e=[i]:e.push(
i),t++}var c=b===t;t=h,e!==null&&(h?e.length=h:e=null);let u;if(c){let i=t;if(Array.isArray(r)){if(r.length<1){let d={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:q.then,data:r};e===null?e=[d]:e.push(
d),t++}let p=r.length;for(let d=0;d<p;d++)V.validate(r[d],{instancePath:s+"/"+d,parentData:r,parentDataProperty:d,rootData:P})||
(e=e===null?V.validate.errors:$(e,V.validate.errors),t=e.length)}else{let p={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"array"},schema:q.then.type,parentSchema:q.then,data:r};e===null?e=[p]:e.push(p),t++}var c=i===t;m=c,
u="then"}else{let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let p={instancePath:s,schemaPath:"\
#/else/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.else,data:r};e===null?e=[p]:e.push(
p),t++}for(let p in r)if(!(p==="from"||p==="until"||p==="days"||p==="hours"||p==="timezone"||p==="not")){let d={instancePath:s,
schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:q.
else,data:r};e===null?e=[d]:e.push(d),t++}if(r.from!==void 0){let p=r.from;if(typeof p!="string"&&!(typeof p=="number"&&
isFinite(p))&&typeof p!="boolean"){let d={instancePath:s+"/from",schemaPath:"#/else/properties/from/type",keyword:"type",
params:{type:q.else.properties.from.type},schema:q.else.properties.from.type,parentSchema:q.else.properties.from,data:p};
e===null?e=[d]:e.push(d),t++}}if(r.until!==void 0){let p=r.until;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&
typeof p!="boolean"){let d={instancePath:s+"/until",schemaPath:"#/else/properties/until/type",keyword:"type",params:{type:q.
else.properties.until.type},schema:q.else.properties.until.type,parentSchema:q.else.properties.until,data:p};e===null?e=
[d]:e.push(d),t++}}if(r.days!==void 0){let p=r.days,d=t,l=!0,o=t;if(!Array.isArray(p)){let y={};e===null?e=[y]:e.push(y),
t++}var n=o===t;t=d,e!==null&&(d?e.length=d:e=null);let R;if(n){let y=t;if(Array.isArray(p)){if(p.length<1){let x={instancePath:s+
"/days",schemaPath:"#/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:q.else.
properties.days.then,data:p};e===null?e=[x]:e.push(x),t++}let k=p.length;for(let x=0;x<k;x++){let X=p[x];if(typeof X!="s\
tring"){let Y={instancePath:s+"/days/"+x,schemaPath:"#/else/properties/days/then/items/type",keyword:"type",params:{type:"\
string"},schema:q.else.properties.days.then.items.type,parentSchema:q.else.properties.days.then.items,data:X};e===null?e=
[Y]:e.push(Y),t++}}}else{let k={instancePath:s+"/days",schemaPath:"#/else/properties/days/then/type",keyword:"type",params:{
type:"array"},schema:q.else.properties.days.then.type,parentSchema:q.else.properties.days.then,data:p};e===null?e=[k]:e.
push(k),t++}var n=y===t;l=n,R="then"}else{let y=t;if(typeof p!="string"){let k={instancePath:s+"/days",schemaPath:"#/els\
e/properties/days/else/type",keyword:"type",params:{type:"string"},schema:q.else.properties.days.else.type,parentSchema:q.
else.properties.days.else,data:p};e===null?e=[k]:e.push(k),t++}var n=y===t;l=n,R="else"}if(!l){let y={instancePath:s+"/d\
ays",schemaPath:"#/else/properties/days/if",keyword:"if",params:{failingKeyword:R},schema:q.else.properties.days.if,parentSchema:q.
else.properties.days,data:p};e===null?e=[y]:e.push(y),t++}}if(r.hours!==void 0){let p=r.hours,d=t,l=!0,o=t;if(!Array.isArray(
p)){let y={};e===null?e=[y]:e.push(y),t++}var f=o===t;t=d,e!==null&&(d?e.length=d:e=null);let R;if(f){let y=t;if(Array.isArray(
p)){if(p.length<1){let x={instancePath:s+"/hours",schemaPath:"#/else/properties/hours/then/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:q.else.properties.hours.then,data:p};e===null?e=[x]:e.push(x),t++}let k=p.length;
for(let x=0;x<k;x++){let X=p[x];if(typeof X!="string"){let Y={instancePath:s+"/hours/"+x,schemaPath:"#/else/properties/h\
ours/then/items/type",keyword:"type",params:{type:"string"},schema:q.else.properties.hours.then.items.type,parentSchema:q.
else.properties.hours.then.items,data:X};e===null?e=[Y]:e.push(Y),t++}}}else{let k={instancePath:s+"/hours",schemaPath:"\
#/else/properties/hours/then/type",keyword:"type",params:{type:"array"},schema:q.else.properties.hours.then.type,parentSchema:q.
else.properties.hours.then,data:p};e===null?e=[k]:e.push(k),t++}var f=y===t;l=f,R="then"}else{let y=t;if(typeof p!="stri\
ng"){let k={instancePath:s+"/hours",schemaPath:"#/else/properties/hours/else/type",keyword:"type",params:{type:"string"},
schema:q.else.properties.hours.else.type,parentSchema:q.else.properties.hours.else,data:p};e===null?e=[k]:e.push(k),t++}
var f=y===t;l=f,R="else"}if(!l){let y={instancePath:s+"/hours",schemaPath:"#/else/properties/hours/if",keyword:"if",params:{
failingKeyword:R},schema:q.else.properties.hours.if,parentSchema:q.else.properties.hours,data:p};e===null?e=[y]:e.push(y),
t++}}if(r.timezone!==void 0){let p=r.timezone;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="bool\
ean"){let d={instancePath:s+"/timezone",schemaPath:"#/else/properties/timezone/type",keyword:"type",params:{type:q.else.
properties.timezone.type},schema:q.else.properties.timezone.type,parentSchema:q.else.properties.timezone,data:p};e===null?
e=[d]:e.push(d),t++}if(typeof p=="string"&&O(p)<1){let d={instancePath:s+"/timezone",schemaPath:"#/else/properties/timez\
one/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.else.properties.timezone,data:p};e===null?e=
[d]:e.push(d),t++}}r.not!==void 0&&(V.validate(r.not,{instancePath:s+"/not",parentData:r,parentDataProperty:"not",rootData:P})||
(e=e===null?V.validate.errors:$(e,V.validate.errors),t=e.length))}else{let p={instancePath:s,schemaPath:"#/else/type",keyword:"\
type",params:{type:"object"},schema:q.else.type,parentSchema:q.else,data:r};e===null?e=[p]:e.push(p),t++}var c=i===t;m=c,
u="else"}if(!m){let i={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u},schema:q.if,parentSchema:q,
data:r};e===null?e=[i]:e.push(i),t++}return te.errors=e,t===0}var B={validate:N};function N(r,{instancePath:s="",parentData:F,
parentDataProperty:z,rootData:P=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let h in r)if(!(le.
call(T.properties,h)||ce.test(h)||ue.test(h)||ge.test(h))){let m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:T,data:r};e===null?e=[m]:e.push(m),t++}if(r.event!==
void 0&&(_(r.event,{instancePath:s+"/event",parentData:r,parentDataProperty:"event",rootData:P})||(e=e===null?_.errors:$(
e,_.errors),t=e.length)),r.channel!==void 0&&(_(r.channel,{instancePath:s+"/channel",parentData:r,parentDataProperty:"ch\
annel",rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length)),r.payload!==void 0&&(_(r.payload,{instancePath:s+"/\
payload",parentData:r,parentDataProperty:"payload",rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length)),r.title!==
void 0&&(_(r.title,{instancePath:s+"/title",parentData:r,parentDataProperty:"title",rootData:P})||(e=e===null?_.errors:$(
e,_.errors),t=e.length)),r.text!==void 0&&(_(r.text,{instancePath:s+"/text",parentData:r,parentDataProperty:"text",rootData:P})||
(e=e===null?_.errors:$(e,_.errors),t=e.length)),r["referral.ref"]!==void 0&&(_(r["referral.ref"],{instancePath:s+"/refer\
ral.ref",parentData:r,parentDataProperty:"referral.ref",rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length)),r["\
referral.source"]!==void 0&&(_(r["referral.source"],{instancePath:s+"/referral.source",parentData:r,parentDataProperty:"\
referral.source",rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length)),r["referral.type"]!==void 0&&(_(r["referr\
al.type"],{instancePath:s+"/referral.type",parentData:r,parentDataProperty:"referral.type",rootData:P})||(e=e===null?_.errors:
$(e,_.errors),t=e.length)),r["referral.ad_id"]!==void 0&&(_(r["referral.ad_id"],{instancePath:s+"/referral.ad_id",parentData:r,
parentDataProperty:"referral.ad_id",rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length)),r["referral.referer_ur\
i"]!==void 0&&(_(r["referral.referer_uri"],{instancePath:s+"/referral.referer_uri",parentData:r,parentDataProperty:"refe\
rral.referer_uri",rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length)),r["sender.id"]!==void 0&&(_(r["sender.id"],
{instancePath:s+"/sender.id",parentData:r,parentDataProperty:"sender.id",rootData:P})||(e=e===null?_.errors:$(e,_.errors),
t=e.length)),r["sender.user_ref"]!==void 0&&(_(r["sender.user_ref"],{instancePath:s+"/sender.user_ref",parentData:r,parentDataProperty:"\
sender.user_ref",rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length)),r["recipient.id"]!==void 0&&(_(r["recipie\
nt.id"],{instancePath:s+"/recipient.id",parentData:r,parentDataProperty:"recipient.id",rootData:P})||(e=e===null?_.errors:
$(e,_.errors),t=e.length)),r.standby!==void 0&&(_(r.standby,{instancePath:s+"/standby",parentData:r,parentDataProperty:"\
standby",rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length)),r.all!==void 0){let h=r.all;if(Array.isArray(h)){
if(h.length<1){let b={instancePath:s+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:T.properties.all,data:h};e===null?e=[b]:e.push(b),t++}let m=h.length;for(let b=0;b<m;b++)B.validate(h[b],{instancePath:s+
"/all/"+b,parentData:h,parentDataProperty:b,rootData:P})||(e=e===null?B.validate.errors:$(e,B.validate.errors),t=e.length)}else{
let m={instancePath:s+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type:"array"},schema:T.properties.
all.type,parentSchema:T.properties.all,data:h};e===null?e=[m]:e.push(m),t++}}if(r.any!==void 0){let h=r.any;if(Array.isArray(
h)){if(h.length<1){let b={instancePath:s+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:T.properties.any,data:h};e===null?e=[b]:e.push(b),t++}let m=h.length;for(let b=0;b<m;b++)B.validate(
h[b],{instancePath:s+"/any/"+b,parentData:h,parentDataProperty:b,rootData:P})||(e=e===null?B.validate.errors:$(e,B.validate.
errors),t=e.length)}else{let m={instancePath:s+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"ar\
ray"},schema:T.properties.any.type,parentSchema:T.properties.any,data:h};e===null?e=[m]:e.push(m),t++}}r.not!==void 0&&(B.
validate(r.not,{instancePath:s+"/not",parentData:r,parentDataProperty:"not",rootData:P})||(e=e===null?B.validate.errors:
$(e,B.validate.errors),t=e.length)),r.time!==void 0&&(te(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:P})||(e=e===null?te.errors:$(e,te.errors),t=e.length));for(let h in r)ce.test(h)&&(_(r[h],{instancePath:s+
"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:P})||(e=e===null?_.errors:$(e,_.
errors),t=e.length));for(let h in r)ue.test(h)&&(_(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:h,rootData:P})||(e=e===null?_.errors:$(e,_.errors),t=e.length));for(let h in r)ge.test(h)&&(_(r[h],{instancePath:s+
"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:P})||(e=e===null?_.errors:$(e,_.
errors),t=e.length))}else{let h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,
parentSchema:T,data:r};e===null?e=[h]:e.push(h),t++}return N.errors=e,t===0}var se={if:{type:"object",required:["include"]},
then:{$ref:"#/definitions/include"},else:{if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/group"},else:{
$ref:"#/definitions/rule"}}},G={type:"object","x-kind":"a map","x-what":"an include",additionalProperties:!1,properties:{
include:{type:["string","number","boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","\
default","description","name"]},I={type:"object","x-kind":"a map","x-what":"a group",additionalProperties:!1,properties:{
when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"a map of lists","x-what":"lists",additionalProperties:{
if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"\
array",minItems:1,"x-kind":"a list of values",items:{type:["string","number","boolean"],"x-kind":"a text"}}}},rules:{type:"\
array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{
type:["string","number","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"default",else:"defaul\
t",fallback:"default",if:"when",condition:"when",conditions:"when",match:"when"}},L={type:"object","x-kind":"a map","x-w\
hat":"a default",additionalProperties:!1,properties:{description:{type:["string","number","boolean"],"x-kind":"a text"},
route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'\
A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","x-what":"\
params","x-kind":"a map of texts",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is lette\
rs, digits and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"\
a text"}},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string",
"number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to an ap\
p by the digits of its id"}},anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["handove\
r"]}],"x-missing":"A default without an outcome does nothing.","x-synonyms":{then:"reply",answer:"reply",response:"reply",
replies:"reply",say:"reply",message:"reply",handler:"route",action:"route",webhook:"forward",url:"forward"}},be=new RegExp(
"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),ke=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),we=new RegExp("^(page_inbox|[0\
-9]{5,20})$","u"),ee={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a l\
ist of messages"},else:{$ref:"#/definitions/message"}},S={if:{type:"object"},then:{type:"object","x-kind":"a map","x-wha\
t":"a message",additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons"},quick_replies:{type:"\
array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies"},cards:{type:"array",minItems:1,
items:{$ref:"#/definitions/card"},"x-kind":"a list of cards"},image:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","bo\
olean"],"x-kind":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:[
"string"],"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-pattern":"Typing takes a time su\
ch as 2s or 500ms"},raw:{type:"object","x-kind":"a map"}},minProperties:1},else:{type:["string","number","boolean"],"x-k\
ind":"a text, a message or a list of messages",minLength:1}},A={type:"object","x-kind":"a map","x-what":"a button",additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title"]},E={type:"object","x-kind":"a map","x-wh\
at":"a quick reply",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title","payload"]},D={type:"objec\
t","x-kind":"a map","x-what":"a card",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-k\
ind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{
type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons"}},required:["title"]};function ae(r,{
instancePath:s="",parentData:F,parentDataProperty:z,rootData:P=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
schema:D.required,parentSchema:D,data:r};e===null?e=[h]:e.push(h),t++}for(let h in r)if(!(h==="title"||h==="subtitle"||h===
"image"||h==="url"||h==="buttons")){let m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:h},schema:!1,parentSchema:D,data:r};e===null?e=[m]:e.push(m),t++}if(r.title!==void 0){let h=r.
title;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let m={instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:D.properties.title.type},schema:D.properties.title.type,parentSchema:D.
properties.title,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="string"&&O(h)<1){let m={instancePath:s+"/title",schemaPath:"\
#/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.title,data:h};e===
null?e=[m]:e.push(m),t++}}if(r.subtitle!==void 0){let h=r.subtitle;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(
h))&&typeof h!="boolean"){let m={instancePath:s+"/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{
type:D.properties.subtitle.type},schema:D.properties.subtitle.type,parentSchema:D.properties.subtitle,data:h};e===null?e=
[m]:e.push(m),t++}}if(r.image!==void 0){let h=r.image;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!=
"boolean"){let m={instancePath:s+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:D.properties.
image.type},schema:D.properties.image.type,parentSchema:D.properties.image,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h==
"string"&&O(h)<1){let m={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:D.properties.image,data:h};e===null?e=[m]:e.push(m),t++}}if(r.url!==void 0){let h=r.url;if(typeof h!=
"string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let m={instancePath:s+"/url",schemaPath:"#/properties\
/url/type",keyword:"type",params:{type:D.properties.url.type},schema:D.properties.url.type,parentSchema:D.properties.url,
data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="string"&&O(h)<1){let m={instancePath:s+"/url",schemaPath:"#/propertie\
s/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.url,data:h};e===null?e=[m]:e.push(
m),t++}}if(r.buttons!==void 0){let h=r.buttons;if(Array.isArray(h)){if(h.length<1){let b={instancePath:s+"/buttons",schemaPath:"\
#/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.properties.buttons,data:h};e===
null?e=[b]:e.push(b),t++}let m=h.length;for(let b=0;b<m;b++){let c=h[b];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.
title===void 0){let u={instancePath:s+"/buttons/"+b,schemaPath:"#/definitions/button/required",keyword:"required",params:{
missingProperty:"title"},schema:A.required,parentSchema:A,data:c};e===null?e=[u]:e.push(u),t++}for(let u in c)if(!(u==="\
title"||u==="payload"||u==="url"||u==="phone")){let n={instancePath:s+"/buttons/"+b,schemaPath:"#/definitions/button/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:A,data:c};e===null?
e=[n]:e.push(n),t++}if(c.title!==void 0){let u=c.title;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!=
"boolean"){let n={instancePath:s+"/buttons/"+b+"/title",schemaPath:"#/definitions/button/properties/title/type",keyword:"\
type",params:{type:A.properties.title.type},schema:A.properties.title.type,parentSchema:A.properties.title,data:u};e===null?
e=[n]:e.push(n),t++}if(typeof u=="string"&&O(u)<1){let n={instancePath:s+"/buttons/"+b+"/title",schemaPath:"#/definition\
s/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.title,data:u};
e===null?e=[n]:e.push(n),t++}}if(c.payload!==void 0){let u=c.payload;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))&&typeof u!="boolean"){let n={instancePath:s+"/buttons/"+b+"/payload",schemaPath:"#/definitions/button/properties/pay\
load/type",keyword:"type",params:{type:A.properties.payload.type},schema:A.properties.payload.type,parentSchema:A.properties.
payload,data:u};e===null?e=[n]:e.push(n),t++}if(typeof u=="string"&&O(u)<1){let n={instancePath:s+"/buttons/"+b+"/payloa\
d",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.
properties.payload,data:u};e===null?e=[n]:e.push(n),t++}}if(c.url!==void 0){let u=c.url;if(typeof u!="string"&&!(typeof u==
"number"&&isFinite(u))&&typeof u!="boolean"){let n={instancePath:s+"/buttons/"+b+"/url",schemaPath:"#/definitions/button\
/properties/url/type",keyword:"type",params:{type:A.properties.url.type},schema:A.properties.url.type,parentSchema:A.properties.
url,data:u};e===null?e=[n]:e.push(n),t++}if(typeof u=="string"&&O(u)<1){let n={instancePath:s+"/buttons/"+b+"/url",schemaPath:"\
#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.url,
data:u};e===null?e=[n]:e.push(n),t++}}if(c.phone!==void 0){let u=c.phone;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))&&typeof u!="boolean"){let n={instancePath:s+"/buttons/"+b+"/phone",schemaPath:"#/definitions/button/properties/phone\
/type",keyword:"type",params:{type:A.properties.phone.type},schema:A.properties.phone.type,parentSchema:A.properties.phone,
data:u};e===null?e=[n]:e.push(n),t++}if(typeof u=="string"&&O(u)<1){let n={instancePath:s+"/buttons/"+b+"/phone",schemaPath:"\
#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.
phone,data:u};e===null?e=[n]:e.push(n),t++}}}else{let u={instancePath:s+"/buttons/"+b,schemaPath:"#/definitions/button/t\
ype",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:c};e===null?e=[u]:e.push(u),t++}}}else{let m={
instancePath:s+"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{type:"array"},schema:D.properties.
buttons.type,parentSchema:D.properties.buttons,data:h};e===null?e=[m]:e.push(m),t++}}}else{let h={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:r};e===null?e=[h]:e.push(h),t++}return ae.
errors=e,t===0}var xe=new RegExp("^[0-9]+(\\.[0-9]+)?(s|ms)$","u");function H(r,{instancePath:s="",parentData:F,parentDataProperty:z,
rootData:P=r}={}){let e=null,t=0,h=t,m=!0,b=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={};e===null?e=[n]:e.
push(n),t++}var c=b===t;t=h,e!==null&&(h?e.length=h:e=null);let u;if(c){let n=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let i={instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:S.then,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!le.call(S.then.properties,
i)){let a={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:S.then,data:r};e===null?e=[a]:e.push(a),t++}if(r.text!==void 0){let i=r.text;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/text",schemaPath:"#/then/properties/tex\
t/type",keyword:"type",params:{type:S.then.properties.text.type},schema:S.then.properties.text.type,parentSchema:S.then.
properties.text,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&O(i)<1){let a={instancePath:s+"/text",schemaPath:"\
#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.text,data:i};
e===null?e=[a]:e.push(a),t++}}if(r.buttons!==void 0){let i=r.buttons;if(Array.isArray(i)){if(i.length<1){let p={instancePath:s+
"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.then.
properties.buttons,data:i};e===null?e=[p]:e.push(p),t++}let a=i.length;for(let p=0;p<a;p++){let d=i[p];if(d&&typeof d=="\
object"&&!Array.isArray(d)){if(d.title===void 0){let l={instancePath:s+"/buttons/"+p,schemaPath:"#/definitions/button/re\
quired",keyword:"required",params:{missingProperty:"title"},schema:A.required,parentSchema:A,data:d};e===null?e=[l]:e.push(
l),t++}for(let l in d)if(!(l==="title"||l==="payload"||l==="url"||l==="phone")){let o={instancePath:s+"/buttons/"+p,schemaPath:"\
#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:A,
data:d};e===null?e=[o]:e.push(o),t++}if(d.title!==void 0){let l=d.title;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){let o={instancePath:s+"/buttons/"+p+"/title",schemaPath:"#/definitions/button/properties/title\
/type",keyword:"type",params:{type:A.properties.title.type},schema:A.properties.title.type,parentSchema:A.properties.title,
data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="string"&&O(l)<1){let o={instancePath:s+"/buttons/"+p+"/title",schemaPath:"\
#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.
title,data:l};e===null?e=[o]:e.push(o),t++}}if(d.payload!==void 0){let l=d.payload;if(typeof l!="string"&&!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="boolean"){let o={instancePath:s+"/buttons/"+p+"/payload",schemaPath:"#/definitions/butt\
on/properties/payload/type",keyword:"type",params:{type:A.properties.payload.type},schema:A.properties.payload.type,parentSchema:A.
properties.payload,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="string"&&O(l)<1){let o={instancePath:s+"/buttons/"+
p+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:A.properties.payload,data:l};e===null?e=[o]:e.push(o),t++}}if(d.url!==void 0){let l=d.url;if(typeof l!="str\
ing"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let o={instancePath:s+"/buttons/"+p+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:A.properties.url.type},schema:A.properties.url.type,
parentSchema:A.properties.url,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="string"&&O(l)<1){let o={instancePath:s+
"/buttons/"+p+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:A.properties.url,data:l};e===null?e=[o]:e.push(o),t++}}if(d.phone!==void 0){let l=d.phone;if(typeof l!="str\
ing"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let o={instancePath:s+"/buttons/"+p+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:A.properties.phone.type},schema:A.properties.phone.
type,parentSchema:A.properties.phone,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="string"&&O(l)<1){let o={instancePath:s+
"/buttons/"+p+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:A.properties.phone,data:l};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:s+"/buttons/"+p,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:A.type,parentSchema:A,data:d};e===null?
e=[l]:e.push(l),t++}}}else{let a={instancePath:s+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:S.then.properties.buttons.type,parentSchema:S.then.properties.buttons,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.quick_replies!==void 0){let i=r.quick_replies;if(Array.isArray(i)){if(i.length<1){let p={instancePath:s+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.
then.properties.quick_replies,data:i};e===null?e=[p]:e.push(p),t++}let a=i.length;for(let p=0;p<a;p++){let d=i[p];if(d&&
typeof d=="object"&&!Array.isArray(d)){if(d.title===void 0){let l={instancePath:s+"/quick_replies/"+p,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:E.required,parentSchema:E,data:d};
e===null?e=[l]:e.push(l),t++}if(d.payload===void 0){let l={instancePath:s+"/quick_replies/"+p,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:E.required,parentSchema:E,data:d};e===
null?e=[l]:e.push(l),t++}for(let l in d)if(!(l==="title"||l==="payload")){let o={instancePath:s+"/quick_replies/"+p,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:E,
data:d};e===null?e=[o]:e.push(o),t++}if(d.title!==void 0){let l=d.title;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){let o={instancePath:s+"/quick_replies/"+p+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:E.properties.title.type},schema:E.properties.title.type,parentSchema:E.properties.
title,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="string"&&O(l)<1){let o={instancePath:s+"/quick_replies/"+p+"/ti\
tle",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.
properties.title,data:l};e===null?e=[o]:e.push(o),t++}}if(d.payload!==void 0){let l=d.payload;if(typeof l!="string"&&!(typeof l==
"number"&&isFinite(l))&&typeof l!="boolean"){let o={instancePath:s+"/quick_replies/"+p+"/payload",schemaPath:"#/definiti\
ons/quickReply/properties/payload/type",keyword:"type",params:{type:E.properties.payload.type},schema:E.properties.payload.
type,parentSchema:E.properties.payload,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="string"&&O(l)<1){let o={instancePath:s+
"/quick_replies/"+p+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:E.properties.payload,data:l};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:s+"/\
quick_replies/"+p,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"object"},schema:E.type,parentSchema:E,
data:d};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:s+"/quick_replies",schemaPath:"#/then/properties/quick_r\
eplies/type",keyword:"type",params:{type:"array"},schema:S.then.properties.quick_replies.type,parentSchema:S.then.properties.
quick_replies,data:i};e===null?e=[a]:e.push(a),t++}}if(r.cards!==void 0){let i=r.cards;if(Array.isArray(i)){if(i.length<
1){let p={instancePath:s+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:S.then.properties.cards,data:i};e===null?e=[p]:e.push(p),t++}let a=i.length;for(let p=0;p<a;p++)ae(i[p],{instancePath:s+
"/cards/"+p,parentData:i,parentDataProperty:p,rootData:P})||(e=e===null?ae.errors:$(e,ae.errors),t=e.length)}else{let a={
instancePath:s+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:S.then.properties.
cards.type,parentSchema:S.then.properties.cards,data:i};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let i=r.image;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/image",schemaPath:"\
#/then/properties/image/type",keyword:"type",params:{type:S.then.properties.image.type},schema:S.then.properties.image.type,
parentSchema:S.then.properties.image,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&O(i)<1){let a={instancePath:s+
"/image",schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.
properties.image,data:i};e===null?e=[a]:e.push(a),t++}}if(r.video!==void 0){let i=r.video;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:S.then.properties.video.type},schema:S.then.properties.video.type,parentSchema:S.then.properties.video,
data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&O(i)<1){let a={instancePath:s+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.video,data:i};e===
null?e=[a]:e.push(a),t++}}if(r.audio!==void 0){let i=r.audio;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let a={instancePath:s+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:S.
then.properties.audio.type},schema:S.then.properties.audio.type,parentSchema:S.then.properties.audio,data:i};e===null?e=
[a]:e.push(a),t++}if(typeof i=="string"&&O(i)<1){let a={instancePath:s+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.audio,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.file!==void 0){let i=r.file;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let a={instancePath:s+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:S.then.properties.file.
type},schema:S.then.properties.file.type,parentSchema:S.then.properties.file,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i==
"string"&&O(i)<1){let a={instancePath:s+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:S.then.properties.file,data:i};e===null?e=[a]:e.push(a),t++}}if(r.typing!==void 0){let i=r.
typing;if(typeof i=="string"){if(!xe.test(i)){let a={instancePath:s+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$"},schema:"^[0-9]+(\\.[0-9]+)?(s|ms)$",parentSchema:S.then.
properties.typing,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/typing",schemaPath:"#/then/properti\
es/typing/type",keyword:"type",params:{type:S.then.properties.typing.type},schema:S.then.properties.typing.type,parentSchema:S.
then.properties.typing,data:i};e===null?e=[a]:e.push(a),t++}}if(r.raw!==void 0){let i=r.raw;if(!(i&&typeof i=="object"&&
!Array.isArray(i))){let a={instancePath:s+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:S.then.properties.raw.type,parentSchema:S.then.properties.raw,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let i={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},schema:S.then.type,parentSchema:S.then,
data:r};e===null?e=[i]:e.push(i),t++}var c=n===t;m=c,u="then"}else{let n=t;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"){let i={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:S.else.type},
schema:S.else.type,parentSchema:S.else,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&O(r)<1){let i={instancePath:s,
schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.else,data:r};e===null?e=[i]:e.
push(i),t++}var c=n===t;m=c,u="else"}if(!m){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u},
schema:S.if,parentSchema:S,data:r};e===null?e=[n]:e.push(n),t++}return H.errors=e,t===0}function J(r,{instancePath:s="",
parentData:F,parentDataProperty:z,rootData:P=r}={}){let e=null,t=0,h=t,m=!0,b=t;if(!Array.isArray(r)){let n={};e===null?
e=[n]:e.push(n),t++}var c=b===t;t=h,e!==null&&(h?e.length=h:e=null);let u;if(c){let n=t;if(Array.isArray(r)){if(r.length<
1){let a={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ee.then,
data:r};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)H(r[a],{instancePath:s+"/"+a,parentData:r,parentDataProperty:a,
rootData:P})||(e=e===null?H.errors:$(e,H.errors),t=e.length)}else{let i={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"array"},schema:ee.then.type,parentSchema:ee.then,data:r};e===null?e=[i]:e.push(i),t++}var c=n===t;m=
c,u="then"}else{let n=t;H(r,{instancePath:s,parentData:F,parentDataProperty:z,rootData:P})||(e=e===null?H.errors:$(e,H.errors),
t=e.length);var c=n===t;m=c,u="else"}if(!m){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u},
schema:ee.if,parentSchema:ee,data:r};e===null?e=[n]:e.push(n),t++}return J.errors=e,t===0}function Q(r,{instancePath:s="",
parentData:F,parentDataProperty:z,rootData:P=r}={}){let e=null,t=0,h=t,m=!1,b=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.route===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
route"},schema:L.anyOf[0].required,parentSchema:L.anyOf[0],data:r};e===null?e=[n]:e.push(n),t++}var c=b===t;if(m=m||c,!m){
let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reply===void 0){let i={instancePath:s,schemaPath:"#/anyOf/1/requi\
red",keyword:"required",params:{missingProperty:"reply"},schema:L.anyOf[1].required,parentSchema:L.anyOf[1],data:r};e===
null?e=[i]:e.push(i),t++}var c=n===t;if(m=m||c,!m){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.forward===void 0){
let p={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"forward"},schema:L.anyOf[2].
required,parentSchema:L.anyOf[2],data:r};e===null?e=[p]:e.push(p),t++}var c=i===t;if(m=m||c,!m){let p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.handover===void 0){let l={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"require\
d",params:{missingProperty:"handover"},schema:L.anyOf[3].required,parentSchema:L.anyOf[3],data:r};e===null?e=[l]:e.push(
l),t++}var c=p===t;m=m||c}}}if(m)t=h,e!==null&&(h?e.length=h:e=null);else{let n={instancePath:s,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},schema:L.anyOf,parentSchema:L,data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r)if(!(n==="description"||n==="route"||n==="params"||n==="reply"||n==="forward"||n==="handover")){let f={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:L,data:r};e===null?e=[f]:e.push(f),t++}if(r.description!==void 0){let n=r.description;if(typeof n!="string"&&
!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let f={instancePath:s+"/description",schemaPath:"#/properties/d\
escription/type",keyword:"type",params:{type:L.properties.description.type},schema:L.properties.description.type,parentSchema:L.
properties.description,data:n};e===null?e=[f]:e.push(f),t++}}if(r.route!==void 0){let n=r.route;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let f={instancePath:s+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:L.properties.route.type},schema:L.properties.route.type,parentSchema:L.properties.route,data:n};e===null?
e=[f]:e.push(f),t++}if(typeof n=="string"&&!be.test(n)){let f={instancePath:s+"/route",schemaPath:"#/properties/route/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]\
+)*$",parentSchema:L.properties.route,data:n};e===null?e=[f]:e.push(f),t++}}if(r.params!==void 0){let n=r.params;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let f in n){let i=t;if(typeof f=="string"&&!ke.test(f)){let a={instancePath:s+"/params",
schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:L.properties.params.propertyNames,data:f,propertyName:f};e===null?e=[a]:e.push(a),
t++}var u=i===t;if(!u){let a={instancePath:s+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyN\
ames",params:{propertyName:f},schema:L.properties.params.propertyNames,parentSchema:L.properties.params,data:n};e===null?
e=[a]:e.push(a),t++}}for(let f in n){let i=n[f];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bo\
olean"){let a={instancePath:s+"/params/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/additi\
onalProperties/type",keyword:"type",params:{type:L.properties.params.additionalProperties.type},schema:L.properties.params.
additionalProperties.type,parentSchema:L.properties.params.additionalProperties,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let f={instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:L.properties.
params.type,parentSchema:L.properties.params,data:n};e===null?e=[f]:e.push(f),t++}}if(r.reply!==void 0&&(J(r.reply,{instancePath:s+
"/reply",parentData:r,parentDataProperty:"reply",rootData:P})||(e=e===null?J.errors:$(e,J.errors),t=e.length)),r.forward!==
void 0){let n=r.forward;if(typeof n!="string"){let f={instancePath:s+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:L.properties.forward.type,parentSchema:L.properties.forward,data:n};e===null?e=[f]:e.
push(f),t++}}if(r.handover!==void 0){let n=r.handover;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let f={
instancePath:s+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type:L.properties.handover.type},
schema:L.properties.handover.type,parentSchema:L.properties.handover,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="\
string"&&!we.test(n)){let f={instancePath:s+"/handover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{
pattern:"^(page_inbox|[0-9]{5,20})$"},schema:"^(page_inbox|[0-9]{5,20})$",parentSchema:L.properties.handover,data:n};e===
null?e=[f]:e.push(f),t++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.
type,parentSchema:L,data:r};e===null?e=[n]:e.push(n),t++}return Q.errors=e,t===0}var he={validate:re};function pe(r,{instancePath:s="",
parentData:F,parentDataProperty:z,rootData:P=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rules===
void 0){let m={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:I.required,
parentSchema:I,data:r};e===null?e=[m]:e.push(m),t++}for(let m in r)if(!(m==="when"||m==="lists"||m==="rules"||m==="defau\
lt"||m==="description")){let b={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},schema:!1,parentSchema:I,data:r};e===null?e=[b]:e.push(b),t++}if(r.when!==void 0&&(N(r.when,{instancePath:s+
"/when",parentData:r,parentDataProperty:"when",rootData:P})||(e=e===null?N.errors:$(e,N.errors),t=e.length)),r.lists!==void 0){
let m=r.lists;if(m&&typeof m=="object"&&!Array.isArray(m))for(let b in m){let c=m[b],u=t,n=!0,f=t;if(!(c&&typeof c=="obj\
ect"&&!Array.isArray(c))){let a={};e===null?e=[a]:e.push(a),t++}var h=f===t;t=u,e!==null&&(u?e.length=u:e=null);let i;if(h){
let a=t;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.file===void 0){let d={instancePath:s+"/lists/"+b.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"required",params:{
missingProperty:"file"},schema:I.properties.lists.additionalProperties.then.required,parentSchema:I.properties.lists.additionalProperties.
then,data:c};e===null?e=[d]:e.push(d),t++}for(let d in c)if(d!=="file"){let l={instancePath:s+"/lists/"+b.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:d},schema:!1,parentSchema:I.properties.lists.additionalProperties.then,data:c};
e===null?e=[l]:e.push(l),t++}if(c.file!==void 0){let d=c.file;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&
typeof d!="boolean"){let l={instancePath:s+"/lists/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/prop\
erties/lists/additionalProperties/then/properties/file/type",keyword:"type",params:{type:I.properties.lists.additionalProperties.
then.properties.file.type},schema:I.properties.lists.additionalProperties.then.properties.file.type,parentSchema:I.properties.
lists.additionalProperties.then.properties.file,data:d};e===null?e=[l]:e.push(l),t++}if(typeof d=="string"&&O(d)<1){let l={
instancePath:s+"/lists/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalPrope\
rties/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.lists.additionalProperties.
then.properties.file,data:d};e===null?e=[l]:e.push(l),t++}}}else{let d={instancePath:s+"/lists/"+b.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:I.
properties.lists.additionalProperties.then.type,parentSchema:I.properties.lists.additionalProperties.then,data:c};e===null?
e=[d]:e.push(d),t++}var h=a===t;n=h,i="then"}else{let a=t;if(Array.isArray(c)){if(c.length<1){let l={instancePath:s+"/li\
sts/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:I.properties.lists.additionalProperties.else,data:c};e===null?e=[l]:e.push(
l),t++}let d=c.length;for(let l=0;l<d;l++){let o=c[l];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){let R={instancePath:s+"/lists/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists\
/additionalProperties/else/items/type",keyword:"type",params:{type:I.properties.lists.additionalProperties.else.items.type},
schema:I.properties.lists.additionalProperties.else.items.type,parentSchema:I.properties.lists.additionalProperties.else.
items,data:o};e===null?e=[R]:e.push(R),t++}}}else{let d={instancePath:s+"/lists/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:I.properties.
lists.additionalProperties.else.type,parentSchema:I.properties.lists.additionalProperties.else,data:c};e===null?e=[d]:e.
push(d),t++}var h=a===t;n=h,i="else"}if(!n){let a={instancePath:s+"/lists/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:i},schema:I.properties.lists.additionalProperties.
if,parentSchema:I.properties.lists.additionalProperties,data:c};e===null?e=[a]:e.push(a),t++}}else{let b={instancePath:s+
"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"object"},schema:I.properties.lists.type,parentSchema:I.
properties.lists,data:m};e===null?e=[b]:e.push(b),t++}}if(r.rules!==void 0){let m=r.rules;if(Array.isArray(m)){let b=m.length;
for(let c=0;c<b;c++)he.validate(m[c],{instancePath:s+"/rules/"+c,parentData:m,parentDataProperty:c,rootData:P})||(e=e===
null?he.validate.errors:$(e,he.validate.errors),t=e.length)}else{let b={instancePath:s+"/rules",schemaPath:"#/properties\
/rules/type",keyword:"type",params:{type:"array"},schema:I.properties.rules.type,parentSchema:I.properties.rules,data:m};
e===null?e=[b]:e.push(b),t++}}if(r.default!==void 0&&(Q(r.default,{instancePath:s+"/default",parentData:r,parentDataProperty:"\
default",rootData:P})||(e=e===null?Q.errors:$(e,Q.errors),t=e.length)),r.description!==void 0){let m=r.description;if(typeof m!=
"string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let b={instancePath:s+"/description",schemaPath:"#/pr\
operties/description/type",keyword:"type",params:{type:I.properties.description.type},schema:I.properties.description.type,
parentSchema:I.properties.description,data:m};e===null?e=[b]:e.push(b),t++}}}else{let m={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:r};e===null?e=[m]:e.push(m),t++}return pe.errors=
e,t===0}var v={type:"object","x-kind":"a map","x-what":"a rule",additionalProperties:!1,properties:{name:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a text"},disabled:{
type:"boolean","x-kind":"true or false"},continue:{type:"boolean","x-kind":"true or false"},when:{allOf:[{$ref:"#/defini\
tions/condition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a\
 text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"\
object","x-what":"params","x-kind":"a map of texts",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A par\
am's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","b\
oolean"],"x-kind":"a text"}},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{
type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inb\
ox, or to an app by the digits of its id"}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:[
"forward"]},{required:["handover"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","\
lists","default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",then:"reply",answer:"\
reply",response:"reply",replies:"reply",say:"reply",message:"reply",handler:"route",action:"route",webhook:"forward",url:"\
forward"}};function oe(r,{instancePath:s="",parentData:F,parentDataProperty:z,rootData:P=r}={}){let e=null,t=0,h=t,m=!1,
b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.route===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",
keyword:"required",params:{missingProperty:"route"},schema:v.anyOf[0].required,parentSchema:v.anyOf[0],data:r};e===null?
e=[n]:e.push(n),t++}var c=b===t;if(m=m||c,!m){let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reply===void 0){let i={
instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:v.anyOf[1].required,
parentSchema:v.anyOf[1],data:r};e===null?e=[i]:e.push(i),t++}var c=n===t;if(m=m||c,!m){let i=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.forward===void 0){let p={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:"forward"},schema:v.anyOf[2].required,parentSchema:v.anyOf[2],data:r};e===null?e=[p]:e.push(p),t++}var c=i===
t;if(m=m||c,!m){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.handover===void 0){let l={instancePath:s,schemaPath:"\
#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:v.anyOf[3].required,parentSchema:v.anyOf[3],
data:r};e===null?e=[l]:e.push(l),t++}var c=p===t;m=m||c}}}if(m)t=h,e!==null&&(h?e.length=h:e=null);else{let n={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:v.anyOf,parentSchema:v,data:r};e===null?e=[n]:e.push(n),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"},schema:v.required,parentSchema:v,data:r};e===null?e=[n]:e.push(n),t++}if(r.when===void 0){
let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"when"},schema:v.required,parentSchema:v,
data:r};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!le.call(v.properties,n)){let f={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v,data:r};e===null?
e=[f]:e.push(f),t++}if(r.name!==void 0){let n=r.name;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"){let f={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:v.properties.name.
type},schema:v.properties.name.type,parentSchema:v.properties.name,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="st\
ring"&&O(n)<1){let f={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:v.properties.name,data:n};e===null?e=[f]:e.push(f),t++}}if(r.description!==void 0){let n=r.description;
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let f={instancePath:s+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:v.properties.description.type},schema:v.properties.description.
type,parentSchema:v.properties.description,data:n};e===null?e=[f]:e.push(f),t++}}if(r.disabled!==void 0){let n=r.disabled;
if(typeof n!="boolean"){let f={instancePath:s+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{
type:"boolean"},schema:v.properties.disabled.type,parentSchema:v.properties.disabled,data:n};e===null?e=[f]:e.push(f),t++}}
if(r.continue!==void 0){let n=r.continue;if(typeof n!="boolean"){let f={instancePath:s+"/continue",schemaPath:"#/propert\
ies/continue/type",keyword:"type",params:{type:"boolean"},schema:v.properties.continue.type,parentSchema:v.properties.continue,
data:n};e===null?e=[f]:e.push(f),t++}}if(r.when!==void 0&&(N(r.when,{instancePath:s+"/when",parentData:r,parentDataProperty:"\
when",rootData:P})||(e=e===null?N.errors:$(e,N.errors),t=e.length)),r.route!==void 0){let n=r.route;if(typeof n!="string"&&
!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let f={instancePath:s+"/route",schemaPath:"#/properties/route/t\
ype",keyword:"type",params:{type:v.properties.route.type},schema:v.properties.route.type,parentSchema:v.properties.route,
data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="string"&&!be.test(n)){let f={instancePath:s+"/route",schemaPath:"#/pr\
operties/route/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]\
+(\\.[A-Za-z0-9_-]+)*$",parentSchema:v.properties.route,data:n};e===null?e=[f]:e.push(f),t++}}if(r.params!==void 0){let n=r.
params;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let f in n){let i=t;if(typeof f=="string"&&!ke.test(f)){let a={instancePath:s+
"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9\
_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:v.properties.params.propertyNames,data:f,propertyName:f};e===null?
e=[a]:e.push(a),t++}var u=i===t;if(!u){let a={instancePath:s+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"\
propertyNames",params:{propertyName:f},schema:v.properties.params.propertyNames,parentSchema:v.properties.params,data:n};
e===null?e=[a]:e.push(a),t++}}for(let f in n){let i=n[f];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"){let a={instancePath:s+"/params/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/add\
itionalProperties/type",keyword:"type",params:{type:v.properties.params.additionalProperties.type},schema:v.properties.params.
additionalProperties.type,parentSchema:v.properties.params.additionalProperties,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let f={instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:v.properties.
params.type,parentSchema:v.properties.params,data:n};e===null?e=[f]:e.push(f),t++}}if(r.reply!==void 0&&(J(r.reply,{instancePath:s+
"/reply",parentData:r,parentDataProperty:"reply",rootData:P})||(e=e===null?J.errors:$(e,J.errors),t=e.length)),r.forward!==
void 0){let n=r.forward;if(typeof n!="string"){let f={instancePath:s+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:v.properties.forward.type,parentSchema:v.properties.forward,data:n};e===null?e=[f]:e.
push(f),t++}}if(r.handover!==void 0){let n=r.handover;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let f={
instancePath:s+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type:v.properties.handover.type},
schema:v.properties.handover.type,parentSchema:v.properties.handover,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="\
string"&&!we.test(n)){let f={instancePath:s+"/handover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{
pattern:"^(page_inbox|[0-9]{5,20})$"},schema:"^(page_inbox|[0-9]{5,20})$",parentSchema:v.properties.handover,data:n};e===
null?e=[f]:e.push(f),t++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.
type,parentSchema:v,data:r};e===null?e=[n]:e.push(n),t++}return oe.errors=e,t===0}function re(r,{instancePath:s="",parentData:F,
parentDataProperty:z,rootData:P=r}={}){let e=null,t=0,h=t,m=!0,b=t;if(t===b)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f;if(r.include===void 0&&(f="include")){let i={};e===null?e=[i]:e.push(i),t++}}else{let f={};e===null?e=[f]:e.push(f),
t++}var c=b===t;t=h,e!==null&&(h?e.length=h:e=null);let u;if(c){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)
if(a!=="include"){let p={instancePath:s,schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:a},schema:!1,parentSchema:G,data:r};e===null?e=[p]:e.push(p),t++}if(r.include!==void 0){
let a=r.include;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let p={instancePath:s+"/\
include",schemaPath:"#/definitions/include/properties/include/type",keyword:"type",params:{type:G.properties.include.type},
schema:G.properties.include.type,parentSchema:G.properties.include,data:a};e===null?e=[p]:e.push(p),t++}if(typeof a=="st\
ring"&&O(a)<1){let p={instancePath:s+"/include",schemaPath:"#/definitions/include/properties/include/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:G.properties.include,data:a};e===null?e=[p]:e.push(p),t++}}}else{let a={
instancePath:s,schemaPath:"#/definitions/include/type",keyword:"type",params:{type:"object"},schema:G.type,parentSchema:G,
data:r};e===null?e=[a]:e.push(a),t++}var c=f===t;m=c,u="then"}else{let f=t,i=t,a=!0,p=t;if(t===p)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.rules===void 0&&(o="rules")){let R={};e===null?e=[R]:e.push(R),t++}}else{let o={};e===null?
e=[o]:e.push(o),t++}var n=p===t;t=i,e!==null&&(i?e.length=i:e=null);let d;if(n){let o=t;pe(r,{instancePath:s,parentData:F,
parentDataProperty:z,rootData:P})||(e=e===null?pe.errors:$(e,pe.errors),t=e.length);var n=o===t;a=n,d="then"}else{let o=t;
oe(r,{instancePath:s,parentData:F,parentDataProperty:z,rootData:P})||(e=e===null?oe.errors:$(e,oe.errors),t=e.length);var n=o===
t;a=n,d="else"}if(!a){let o={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:d},schema:se.else.
if,parentSchema:se.else,data:r};e===null?e=[o]:e.push(o),t++}var c=f===t;m=c,u="else"}if(!m){let f={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:u},schema:se.if,parentSchema:se,data:r};e===null?e=[f]:e.push(f),t++}return re.
errors=e,t===0}function me(r,{instancePath:s="",parentData:F,parentDataProperty:z,rootData:P=r}={}){let e=null,t=0,h=t,m=!1,
b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.rules===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",
keyword:"required",params:{missingProperty:"rules"},schema:j.anyOf[0].required,parentSchema:j.anyOf[0],data:r};e===null?
e=[n]:e.push(n),t++}var c=b===t;if(m=m||c,!m){let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.default===void 0){let i={
instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"default"},schema:j.anyOf[1].required,
parentSchema:j.anyOf[1],data:r};e===null?e=[i]:e.push(i),t++}var c=n===t;m=m||c}if(m)t=h,e!==null&&(h?e.length=h:e=null);else{
let n={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:j.anyOf,parentSchema:j,data:r};e===null?e=[n]:
e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="when"||n==="lists"||n==="rules"||n===
"default"||n==="description")){let f={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},schema:!1,parentSchema:j,data:r};e===null?e=[f]:e.push(f),t++}if(r.when!==void 0&&(N(r.when,
{instancePath:s+"/when",parentData:r,parentDataProperty:"when",rootData:P})||(e=e===null?N.errors:$(e,N.errors),t=e.length)),
r.lists!==void 0){let n=r.lists;if(n&&typeof n=="object"&&!Array.isArray(n))for(let f in n){let i=n[f],a=t,p=!0,d=t;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){let o={};e===null?e=[o]:e.push(o),t++}var u=d===t;t=a,e!==null&&(a?e.length=a:e=
null);let l;if(u){let o=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.file===void 0){let y={instancePath:s+"/lists\
/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"\
required",params:{missingProperty:"file"},schema:j.properties.lists.additionalProperties.then.required,parentSchema:j.properties.
lists.additionalProperties.then,data:i};e===null?e=[y]:e.push(y),t++}for(let y in i)if(y!=="file"){let g={instancePath:s+
"/lists/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:j.properties.lists.additionalProperties.
then,data:i};e===null?e=[g]:e.push(g),t++}if(i.file!==void 0){let y=i.file;if(typeof y!="string"&&!(typeof y=="number"&&
isFinite(y))&&typeof y!="boolean"){let g={instancePath:s+"/lists/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",params:{type:j.properties.lists.additionalProperties.
then.properties.file.type},schema:j.properties.lists.additionalProperties.then.properties.file.type,parentSchema:j.properties.
lists.additionalProperties.then.properties.file,data:y};e===null?e=[g]:e.push(g),t++}if(typeof y=="string"&&O(y)<1){let g={
instancePath:s+"/lists/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalPrope\
rties/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.lists.additionalProperties.
then.properties.file,data:y};e===null?e=[g]:e.push(g),t++}}}else{let y={instancePath:s+"/lists/"+f.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:j.
properties.lists.additionalProperties.then.type,parentSchema:j.properties.lists.additionalProperties.then,data:i};e===null?
e=[y]:e.push(y),t++}var u=o===t;p=u,l="then"}else{let o=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/li\
sts/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:j.properties.lists.additionalProperties.else,data:i};e===null?e=[g]:e.push(
g),t++}let y=i.length;for(let g=0;g<y;g++){let k=i[g];if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!=
"boolean"){let x={instancePath:s+"/lists/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,schemaPath:"#/properties/lists\
/additionalProperties/else/items/type",keyword:"type",params:{type:j.properties.lists.additionalProperties.else.items.type},
schema:j.properties.lists.additionalProperties.else.items.type,parentSchema:j.properties.lists.additionalProperties.else.
items,data:k};e===null?e=[x]:e.push(x),t++}}}else{let y={instancePath:s+"/lists/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:j.properties.
lists.additionalProperties.else.type,parentSchema:j.properties.lists.additionalProperties.else,data:i};e===null?e=[y]:e.
push(y),t++}var u=o===t;p=u,l="else"}if(!p){let o={instancePath:s+"/lists/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:l},schema:j.properties.lists.additionalProperties.
if,parentSchema:j.properties.lists.additionalProperties,data:i};e===null?e=[o]:e.push(o),t++}}else{let f={instancePath:s+
"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"object"},schema:j.properties.lists.type,parentSchema:j.
properties.lists,data:n};e===null?e=[f]:e.push(f),t++}}if(r.rules!==void 0){let n=r.rules;if(Array.isArray(n)){let f=n.length;
for(let i=0;i<f;i++)re(n[i],{instancePath:s+"/rules/"+i,parentData:n,parentDataProperty:i,rootData:P})||(e=e===null?re.errors:
$(e,re.errors),t=e.length)}else{let f={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"array"},schema:j.properties.rules.type,parentSchema:j.properties.rules,data:n};e===null?e=[f]:e.push(f),t++}}if(r.
default!==void 0&&(Q(r.default,{instancePath:s+"/default",parentData:r,parentDataProperty:"default",rootData:P})||(e=e===
null?Q.errors:$(e,Q.errors),t=e.length)),r.description!==void 0){let n=r.description;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let f={instancePath:s+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:j.properties.description.type},schema:j.properties.description.type,parentSchema:j.properties.
description,data:n};e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:j.type,parentSchema:j,data:r};e===null?e=[n]:e.push(n),t++}return me.errors=e,t===0}function $(r,s){
for(let F of s)r.push(F);return r}export{Ae as default,Se as validate};
