// Compiled from packages/core/schema/tests.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var Fe=(y,n)=>()=>{try{return n||y((n={exports:{}}).exports,n),n.exports}catch(K){throw n=0,K}};var Se=Fe(ve=>{"use strict";Object.defineProperty(ve,"__esModule",{value:!0});function Ae(y){let n=y.length,K=0,z=0,R;for(;z<
n;)K++,R=y.charCodeAt(z++),R>=55296&&R<=56319&&z<n&&(R=y.charCodeAt(z),(R&64512)===56320&&z++);return K}ve.default=Ae;Ae.
code='require("ajv/dist/runtime/ucs2length").default'});var Me=Pe,Re=Pe,M={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/tests.schema.json",
type:"object","x-kind":'keys such as "tests:"',"x-what":"a file of tests",additionalProperties:!1,required:["tests"],patternProperties:{
"^x-":{}},properties:{description:{type:["string","number","boolean"],"x-kind":"a text"},rules:{type:"string",minLength:1,
"x-kind":"a file or folder"},tests:{type:"array",minItems:1,"x-kind":"a list of tests","x-write":"Put a dash before each\
 test: - name: menu",items:{$ref:"#/definitions/test"}}},definitions:{test:{type:"object","x-kind":"a test","x-what":"a \
test","x-synonyms":{given:"event",when:"event",input:"event",then:"expect",result:"expect",expected:"expect",should:"exp\
ect",id:"name"},additionalProperties:!1,required:["name"],properties:{name:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a text"},event:{allOf:[{$ref:"#/definitio\
ns/event"}]},events:{type:"array",minItems:1,"x-kind":"a list of events","x-write":"Put a dash before each event: - payl\
oad: MENU",items:{$ref:"#/definitions/event"}},webhook:{type:"object",minProperties:1,"x-kind":"a webhook body, or { fil\
e: \u2026 }",if:{required:["file"]},then:{additionalProperties:!1,"x-what":"a webhook from a file",properties:{file:{type:"\
string",minLength:1,"x-kind":"a file's name"}}}},expect:{type:"object",minProperties:1,"x-kind":"what is decided, such a\
s { rule: menu }","x-write":"Write: { rule: $ }","x-what":"expect",additionalProperties:!1,properties:{rule:{type:["stri\
ng","number","boolean"],"x-kind":"a text",minLength:1},default:{type:"string",minLength:1,"x-kind":"a file, such as 50-h\
ours.yaml","x-write":"Write the file of the default, such as 50-hours.yaml, or rule: default for any."},rules:{if:{type:"\
array"},then:{items:{type:["string","number","boolean"],"x-kind":"a rule's name"}},else:{type:["string","number","boolea\
n"],"x-kind":"a list of rules' names"}},route:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},captures:{
type:"object",minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"}},params:{type:"object",minProperties:1,"x-kind":"names with texts,\
 such as { size: M }","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},reply:{
if:{type:"array"},then:{items:{$ref:"#/definitions/message"}},else:{$ref:"#/definitions/message"}},forward:{type:["strin\
g","number","boolean"],"x-kind":"a text",minLength:1},handover:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
nothing:{enum:[!0,"true"],"x-kind":"true"}}}},anyOf:[{required:["event"]},{required:["events"]},{required:["webhook"]}],
"x-missing":"This test has no event."},event:{type:"object","x-kind":"an event, such as { payload: HUMAN }","x-write":"W\
rite: { payload: $ }",if:{anyOf:[{required:["entry"]},{required:["messaging"]},{required:["changes"]},{required:["change\
d_fields"]},{required:["field","value"]},{required:["standby"],properties:{standby:{type:"array"}}},{required:["postback"]},
{required:["message"]},{required:["optin"]},{required:["delivery"]},{required:["read"]},{required:["reaction"]},{required:[
"message_edit"]},{required:["messaging_feedback"]},{required:["account_linking"]},{required:["pass_thread_control"]},{required:[
"request_thread_control"]},{required:["take_thread_control"]}]},then:{"x-kind":"what the platform sent"},else:{"x-what":"\
an event","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{type:["string","number","boolean","null"],
"x-kind":"a text"},channel:{type:["string","number","boolean","null"],"x-kind":"a text"},payload:{},title:{type:["string",
"number","boolean","null"],"x-kind":"a text"},text:{type:["string","number","boolean","null"],"x-kind":"a text"},standby:{
type:["string","number","boolean","null"],"x-kind":"a text"},id:{type:["string","number","boolean","null"],"x-kind":"a t\
ext"},time:{type:["string","number","boolean","null"],"x-kind":"a text"},age:{type:["string","number","boolean","null"],
"x-kind":"a text"},timestamp:{type:["string","number","boolean","null"],"x-kind":"a text"},referral:{type:["object","nul\
l"],"x-kind":"keys, such as { ref: summer }","x-what":"a referral",additionalProperties:!1,properties:{ref:{type:["strin\
g","number","boolean","null"],"x-kind":"a text"},source:{type:["string","number","boolean","null"],"x-kind":"a text"},type:{
type:["string","number","boolean","null"],"x-kind":"a text"},ad_id:{type:["string","number","boolean","null"],"x-kind":"\
a text"},referer_uri:{type:["string","number","boolean","null"],"x-kind":"a text"}}},sender:{type:["object","null"],"x-k\
ind":"keys, such as { id: 12 }","x-what":"a sender",additionalProperties:!1,properties:{id:{type:["string","number","boo\
lean","null"],"x-kind":"a text"},user_ref:{type:["string","number","boolean","null"],"x-kind":"a text"}}},recipient:{type:[
"object","null"],"x-kind":"keys, such as { id: 12 }","x-what":"a recipient",additionalProperties:!1,properties:{id:{type:[
"string","number","boolean","null"],"x-kind":"a text"}}},split:{type:["object","null"],"x-kind":"names with numbers, suc\
h as { greeting: 20 }","x-what":"a split",additionalProperties:{type:["number","string","null"],"x-kind":"a number from \
0 to 99.99"}},raw:{},"referral.ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.source":{type:[
"string","number","boolean","null"],"x-kind":"a text"},"referral.type":{type:["string","number","boolean","null"],"x-kin\
d":"a text"},"referral.ad_id":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.referer_uri":{type:[
"string","number","boolean","null"],"x-kind":"a text"},"sender.id":{type:["string","number","boolean","null"],"x-kind":"\
a text"},"sender.user_ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"recipient.id":{type:["string",
"number","boolean","null"],"x-kind":"a text"}},patternProperties:{"^raw\\.":{},"^split\\.":{type:["number","string","nul\
l"],"x-kind":"a number from 0 to 99.99"}}}},message:{if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",
additionalProperties:!1,minProperties:1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{
type:"array","x-kind":"a list of buttons",items:{$ref:"#/definitions/button"}},quick_replies:{type:"array","x-kind":"a l\
ist of quick replies",items:{$ref:"#/definitions/quickReply"}},cards:{type:"array","x-kind":"a list of cards",items:{$ref:"\
#/definitions/card"}},image:{type:["string","number","boolean"],"x-kind":"a text"},video:{type:["string","number","boole\
an"],"x-kind":"a text"},audio:{type:["string","number","boolean"],"x-kind":"a text"},file:{type:["string","number","bool\
ean"],"x-kind":"a text"},typing:{type:["string","number"],pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-kind":"a time such as \
2s or 500ms","x-pattern":"Write a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, suc\
h as { text: Hello! }"}}},else:{type:["string","number","boolean"],"x-kind":"a text, a message or a list of messages"}},
button:{if:{type:"object"},then:{"x-what":"a button","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-\
kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},phone:{type:["string","number","boolean"],"x-\
kind":"a text"}}},else:{type:["string","number","boolean"],"x-kind":"a title or a button"}},quickReply:{if:{type:"object"},
then:{"x-what":"a quick reply","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{
title:{type:["string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a tex\
t"}}},else:{type:["string","number","boolean"],"x-kind":"a title or a quick reply"}},card:{if:{type:"object"},then:{"x-w\
hat":"a card","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:[
"string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"\
array","x-kind":"a list of buttons",items:{$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-k\
ind":"a title or a card"}}}},Le=new RegExp("^x-","u"),N=Se().default,m={type:"object","x-kind":"a test","x-what":"a test",
"x-synonyms":{given:"event",when:"event",input:"event",then:"expect",result:"expect",expected:"expect",should:"expect",id:"\
name"},additionalProperties:!1,required:["name"],properties:{name:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},description:{type:["string","number","boolean"],"x-kind":"a text"},event:{allOf:[{$ref:"#/definitions/event"}]},
events:{type:"array",minItems:1,"x-kind":"a list of events","x-write":"Put a dash before each event: - payload: MENU",items:{
$ref:"#/definitions/event"}},webhook:{type:"object",minProperties:1,"x-kind":"a webhook body, or { file: \u2026 }",if:{required:[
"file"]},then:{additionalProperties:!1,"x-what":"a webhook from a file",properties:{file:{type:"string",minLength:1,"x-k\
ind":"a file's name"}}}},expect:{type:"object",minProperties:1,"x-kind":"what is decided, such as { rule: menu }","x-wri\
te":"Write: { rule: $ }","x-what":"expect",additionalProperties:!1,properties:{rule:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1},default:{type:"string",minLength:1,"x-kind":"a file, such as 50-hours.yaml","x-write":"Wr\
ite the file of the default, such as 50-hours.yaml, or rule: default for any."},rules:{if:{type:"array"},then:{items:{type:[
"string","number","boolean"],"x-kind":"a rule's name"}},else:{type:["string","number","boolean"],"x-kind":"a list of rul\
es' names"}},route:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},captures:{type:"object",minProperties:1,
"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{type:["string","number","bool\
ean"],"x-kind":"a text"}},params:{type:"object",minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"\
this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},reply:{if:{type:"array"},then:{items:{
$ref:"#/definitions/message"}},else:{$ref:"#/definitions/message"}},forward:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1},handover:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},nothing:{enum:[!0,"true"],
"x-kind":"true"}}}},anyOf:[{required:["event"]},{required:["events"]},{required:["webhook"]}],"x-missing":"This test has\
 no event."},s={type:"object","x-kind":"an event, such as { payload: HUMAN }","x-write":"Write: { payload: $ }",if:{anyOf:[
{required:["entry"]},{required:["messaging"]},{required:["changes"]},{required:["changed_fields"]},{required:["field","v\
alue"]},{required:["standby"],properties:{standby:{type:"array"}}},{required:["postback"]},{required:["message"]},{required:[
"optin"]},{required:["delivery"]},{required:["read"]},{required:["reaction"]},{required:["message_edit"]},{required:["me\
ssaging_feedback"]},{required:["account_linking"]},{required:["pass_thread_control"]},{required:["request_thread_control"]},
{required:["take_thread_control"]}]},then:{"x-kind":"what the platform sent"},else:{"x-what":"an event","x-unknown":"unk\
nown-field",additionalProperties:!1,properties:{event:{type:["string","number","boolean","null"],"x-kind":"a text"},channel:{
type:["string","number","boolean","null"],"x-kind":"a text"},payload:{},title:{type:["string","number","boolean","null"],
"x-kind":"a text"},text:{type:["string","number","boolean","null"],"x-kind":"a text"},standby:{type:["string","number","\
boolean","null"],"x-kind":"a text"},id:{type:["string","number","boolean","null"],"x-kind":"a text"},time:{type:["string",
"number","boolean","null"],"x-kind":"a text"},age:{type:["string","number","boolean","null"],"x-kind":"a text"},timestamp:{
type:["string","number","boolean","null"],"x-kind":"a text"},referral:{type:["object","null"],"x-kind":"keys, such as { \
ref: summer }","x-what":"a referral",additionalProperties:!1,properties:{ref:{type:["string","number","boolean","null"],
"x-kind":"a text"},source:{type:["string","number","boolean","null"],"x-kind":"a text"},type:{type:["string","number","b\
oolean","null"],"x-kind":"a text"},ad_id:{type:["string","number","boolean","null"],"x-kind":"a text"},referer_uri:{type:[
"string","number","boolean","null"],"x-kind":"a text"}}},sender:{type:["object","null"],"x-kind":"keys, such as { id: 12\
 }","x-what":"a sender",additionalProperties:!1,properties:{id:{type:["string","number","boolean","null"],"x-kind":"a te\
xt"},user_ref:{type:["string","number","boolean","null"],"x-kind":"a text"}}},recipient:{type:["object","null"],"x-kind":"\
keys, such as { id: 12 }","x-what":"a recipient",additionalProperties:!1,properties:{id:{type:["string","number","boolea\
n","null"],"x-kind":"a text"}}},split:{type:["object","null"],"x-kind":"names with numbers, such as { greeting: 20 }","x\
-what":"a split",additionalProperties:{type:["number","string","null"],"x-kind":"a number from 0 to 99.99"}},raw:{},"ref\
erral.ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.source":{type:["string","number","boo\
lean","null"],"x-kind":"a text"},"referral.type":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral\
.ad_id":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.referer_uri":{type:["string","number","b\
oolean","null"],"x-kind":"a text"},"sender.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.use\
r_ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"recipient.id":{type:["string","number","boolean","\
null"],"x-kind":"a text"}},patternProperties:{"^raw\\.":{},"^split\\.":{type:["number","string","null"],"x-kind":"a numb\
er from 0 to 99.99"}}}},be=Object.prototype.hasOwnProperty,je=new RegExp("^raw\\.","u"),me=new RegExp("^split\\.","u"),q={
if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,minProperties:1,properties:{text:{
type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/\
definitions/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{$ref:"#/definitions/quickRep\
ly"}},cards:{type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{type:["string","number","\
boolean"],"x-kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{type:["string","number",
"boolean"],"x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{type:["string","number"],
pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a time such as 2s or 500ms"},
raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{type:["string","number","bool\
ean"],"x-kind":"a text, a message or a list of messages"}},j={if:{type:"object"},then:{"x-what":"a button","x-kind":"key\
s, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],
"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],
"x-kind":"a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],
"x-kind":"a title or a button"}},C={if:{type:"object"},then:{"x-what":"a quick reply","x-kind":"keys, such as { title: M\
enu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},
payload:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],"x-kind":"a ti\
tle or a quick reply"}},L={if:{type:"object"},then:{"x-what":"a card","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,
minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},subtitle:{type:["string","numbe\
r","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["string","numbe\
r","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/definitions/button"}}}},
else:{type:["string","number","boolean"],"x-kind":"a title or a card"}};function ge(y,{instancePath:n="",parentData:K,parentDataProperty:z,
rootData:R=y}={}){let e=null,t=0,A=t,F=!0,D=t;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let k={};e===null?e=[k]:e.
push(k),t++}var O=D===t;t=A,e!==null&&(A?e.length=A:e=null);let w;if(O){let k=t;if(y&&typeof y=="object"&&!Array.isArray(
y)){if(Object.keys(y).length<1){let _={instancePath:n,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:L.then,data:y};e===null?e=[_]:e.push(_),t++}for(let _ in y)if(!(_==="title"||_==="subtitl\
e"||_==="image"||_==="url"||_==="buttons")){let c={instancePath:n,schemaPath:"#/then/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:_},schema:!1,parentSchema:L.then,data:y};e===null?e=[c]:e.push(c),t++}if(y.
title!==void 0){let _=y.title;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let c={instancePath:n+
"/title",schemaPath:"#/then/properties/title/type",keyword:"type",params:{type:L.then.properties.title.type},schema:L.then.
properties.title.type,parentSchema:L.then.properties.title,data:_};e===null?e=[c]:e.push(c),t++}}if(y.subtitle!==void 0){
let _=y.subtitle;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let c={instancePath:n+"\
/subtitle",schemaPath:"#/then/properties/subtitle/type",keyword:"type",params:{type:L.then.properties.subtitle.type},schema:L.
then.properties.subtitle.type,parentSchema:L.then.properties.subtitle,data:_};e===null?e=[c]:e.push(c),t++}}if(y.image!==
void 0){let _=y.image;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let c={instancePath:n+
"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:L.then.properties.image.type},schema:L.then.
properties.image.type,parentSchema:L.then.properties.image,data:_};e===null?e=[c]:e.push(c),t++}}if(y.url!==void 0){let _=y.
url;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let c={instancePath:n+"/url",schemaPath:"\
#/then/properties/url/type",keyword:"type",params:{type:L.then.properties.url.type},schema:L.then.properties.url.type,parentSchema:L.
then.properties.url,data:_};e===null?e=[c]:e.push(c),t++}}if(y.buttons!==void 0){let _=y.buttons;if(Array.isArray(_)){let c=_.
length;for(let g=0;g<c;g++){let r=_[g],o=t,u=!0,l=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let h={};e===null?e=
[h]:e.push(h),t++}var $=l===t;t=o,e!==null&&(o?e.length=o:e=null);let S;if($){let h=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let b={instancePath:n+"/buttons/"+g,schemaPath:"#/definitions/button/then/minProperties",
keyword:"minProperties",params:{limit:1},schema:1,parentSchema:j.then,data:r};e===null?e=[b]:e.push(b),t++}for(let b in r)
if(!(b==="title"||b==="payload"||b==="url"||b==="phone")){let d={instancePath:n+"/buttons/"+g,schemaPath:"#/definitions/\
button/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:j.
then,data:r};e===null?e=[d]:e.push(d),t++}if(r.title!==void 0){let b=r.title;if(typeof b!="string"&&!(typeof b=="number"&&
isFinite(b))&&typeof b!="boolean"){let d={instancePath:n+"/buttons/"+g+"/title",schemaPath:"#/definitions/button/then/pr\
operties/title/type",keyword:"type",params:{type:j.then.properties.title.type},schema:j.then.properties.title.type,parentSchema:j.
then.properties.title,data:b};e===null?e=[d]:e.push(d),t++}}if(r.payload!==void 0){let b=r.payload;if(typeof b!="string"&&
!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let d={instancePath:n+"/buttons/"+g+"/payload",schemaPath:"#/de\
finitions/button/then/properties/payload/type",keyword:"type",params:{type:j.then.properties.payload.type},schema:j.then.
properties.payload.type,parentSchema:j.then.properties.payload,data:b};e===null?e=[d]:e.push(d),t++}}if(r.url!==void 0){
let b=r.url;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let d={instancePath:n+"/butt\
ons/"+g+"/url",schemaPath:"#/definitions/button/then/properties/url/type",keyword:"type",params:{type:j.then.properties.
url.type},schema:j.then.properties.url.type,parentSchema:j.then.properties.url,data:b};e===null?e=[d]:e.push(d),t++}}if(r.
phone!==void 0){let b=r.phone;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let d={instancePath:n+
"/buttons/"+g+"/phone",schemaPath:"#/definitions/button/then/properties/phone/type",keyword:"type",params:{type:j.then.properties.
phone.type},schema:j.then.properties.phone.type,parentSchema:j.then.properties.phone,data:b};e===null?e=[d]:e.push(d),t++}}}
var $=h===t;u=$,S="then"}else{let h=t;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let b={
instancePath:n+"/buttons/"+g,schemaPath:"#/definitions/button/else/type",keyword:"type",params:{type:j.else.type},schema:j.
else.type,parentSchema:j.else,data:r};e===null?e=[b]:e.push(b),t++}var $=h===t;u=$,S="else"}if(!u){let h={instancePath:n+
"/buttons/"+g,schemaPath:"#/definitions/button/if",keyword:"if",params:{failingKeyword:S},schema:j.if,parentSchema:j,data:r};
e===null?e=[h]:e.push(h),t++}}}else{let c={instancePath:n+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"\
type",params:{type:"array"},schema:L.then.properties.buttons.type,parentSchema:L.then.properties.buttons,data:_};e===null?
e=[c]:e.push(c),t++}}}var O=k===t;F=O,w="then"}else{let k=t;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let _={instancePath:n,schemaPath:"#/else/type",keyword:"type",params:{type:L.else.type},schema:L.else.type,parentSchema:L.
else,data:y};e===null?e=[_]:e.push(_),t++}var O=k===t;F=O,w="else"}if(!F){let k={instancePath:n,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:w},schema:L.if,parentSchema:L,data:y};e===null?e=[k]:e.push(k),t++}return ge.errors=e,t===0}var Oe=new RegExp(
"^[0-9]+(\\.[0-9]+)?(s|ms)$","u");function U(y,{instancePath:n="",parentData:K,parentDataProperty:z,rootData:R=y}={}){let e=null,
t=0,A=t,F=!0,D=t;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let E={};e===null?e=[E]:e.push(E),t++}var O=D===t;t=A,e!==
null&&(A?e.length=A:e=null);let w;if(O){let E=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){
let c={instancePath:n,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.
then,data:y};e===null?e=[c]:e.push(c),t++}for(let c in y)if(!be.call(q.then.properties,c)){let g={instancePath:n,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:q.then,
data:y};e===null?e=[g]:e.push(g),t++}if(y.text!==void 0){let c=y.text;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))&&typeof c!="boolean"){let g={instancePath:n+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:q.then.properties.text.type},schema:q.then.properties.text.type,parentSchema:q.then.properties.text,data:c};e===null?
e=[g]:e.push(g),t++}}if(y.buttons!==void 0){let c=y.buttons;if(Array.isArray(c)){let g=c.length;for(let r=0;r<g;r++){let o=c[r],
u=t,l=!0,S=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let x={};e===null?e=[x]:e.push(x),t++}var $=S===t;t=u,e!==null&&
(u?e.length=u:e=null);let h;if($){let x=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let d={
instancePath:n+"/buttons/"+r,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:j.then,data:o};e===null?e=[d]:e.push(d),t++}for(let d in o)if(!(d==="title"||d==="payload"||d==="u\
rl"||d==="phone")){let i={instancePath:n+"/buttons/"+r,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:j.then,data:o};e===null?e=[i]:e.push(i),t++}if(o.
title!==void 0){let d=o.title;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let i={instancePath:n+
"/buttons/"+r+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:j.then.properties.
title.type},schema:j.then.properties.title.type,parentSchema:j.then.properties.title,data:d};e===null?e=[i]:e.push(i),t++}}
if(o.payload!==void 0){let d=o.payload;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let i={
instancePath:n+"/buttons/"+r+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:j.then.properties.payload.type},schema:j.then.properties.payload.type,parentSchema:j.then.properties.payload,data:d};
e===null?e=[i]:e.push(i),t++}}if(o.url!==void 0){let d=o.url;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&
typeof d!="boolean"){let i={instancePath:n+"/buttons/"+r+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:j.then.properties.url.type},schema:j.then.properties.url.type,parentSchema:j.then.properties.
url,data:d};e===null?e=[i]:e.push(i),t++}}if(o.phone!==void 0){let d=o.phone;if(typeof d!="string"&&!(typeof d=="number"&&
isFinite(d))&&typeof d!="boolean"){let i={instancePath:n+"/buttons/"+r+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:j.then.properties.phone.type},schema:j.then.properties.phone.type,parentSchema:j.
then.properties.phone,data:d};e===null?e=[i]:e.push(i),t++}}}var $=x===t;l=$,h="then"}else{let x=t;if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let d={instancePath:n+"/buttons/"+r,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:j.else.type},schema:j.else.type,parentSchema:j.else,data:o};e===null?e=[d]:
e.push(d),t++}var $=x===t;l=$,h="else"}if(!l){let x={instancePath:n+"/buttons/"+r,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:h},schema:j.if,parentSchema:j,data:o};e===null?e=[x]:e.push(x),t++}}}else{let g={instancePath:n+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:q.then.properties.buttons.
type,parentSchema:q.then.properties.buttons,data:c};e===null?e=[g]:e.push(g),t++}}if(y.quick_replies!==void 0){let c=y.quick_replies;
if(Array.isArray(c)){let g=c.length;for(let r=0;r<g;r++){let o=c[r],u=t,l=!0,S=t;if(!(o&&typeof o=="object"&&!Array.isArray(
o))){let x={};e===null?e=[x]:e.push(x),t++}var k=S===t;t=u,e!==null&&(u?e.length=u:e=null);let h;if(k){let x=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let d={instancePath:n+"/quick_replies/"+r,schemaPath:"#/definit\
ions/quickReply/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:C.then,data:o};e===null?
e=[d]:e.push(d),t++}for(let d in o)if(!(d==="title"||d==="payload")){let i={instancePath:n+"/quick_replies/"+r,schemaPath:"\
#/definitions/quickReply/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:C.then,data:o};e===null?e=[i]:e.push(i),t++}if(o.title!==void 0){let d=o.title;if(typeof d!="string"&&!(typeof d==
"number"&&isFinite(d))&&typeof d!="boolean"){let i={instancePath:n+"/quick_replies/"+r+"/title",schemaPath:"#/definition\
s/quickReply/then/properties/title/type",keyword:"type",params:{type:C.then.properties.title.type},schema:C.then.properties.
title.type,parentSchema:C.then.properties.title,data:d};e===null?e=[i]:e.push(i),t++}}if(o.payload!==void 0){let d=o.payload;
if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let i={instancePath:n+"/quick_replies/"+
r+"/payload",schemaPath:"#/definitions/quickReply/then/properties/payload/type",keyword:"type",params:{type:C.then.properties.
payload.type},schema:C.then.properties.payload.type,parentSchema:C.then.properties.payload,data:d};e===null?e=[i]:e.push(
i),t++}}}var k=x===t;l=k,h="then"}else{let x=t;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boo\
lean"){let d={instancePath:n+"/quick_replies/"+r,schemaPath:"#/definitions/quickReply/else/type",keyword:"type",params:{
type:C.else.type},schema:C.else.type,parentSchema:C.else,data:o};e===null?e=[d]:e.push(d),t++}var k=x===t;l=k,h="else"}if(!l){
let x={instancePath:n+"/quick_replies/"+r,schemaPath:"#/definitions/quickReply/if",keyword:"if",params:{failingKeyword:h},
schema:C.if,parentSchema:C,data:o};e===null?e=[x]:e.push(x),t++}}}else{let g={instancePath:n+"/quick_replies",schemaPath:"\
#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:q.then.properties.quick_replies.type,parentSchema:q.
then.properties.quick_replies,data:c};e===null?e=[g]:e.push(g),t++}}if(y.cards!==void 0){let c=y.cards;if(Array.isArray(
c)){let g=c.length;for(let r=0;r<g;r++)ge(c[r],{instancePath:n+"/cards/"+r,parentData:c,parentDataProperty:r,rootData:R})||
(e=e===null?ge.errors:xe(e,ge.errors),t=e.length)}else{let g={instancePath:n+"/cards",schemaPath:"#/then/properties/card\
s/type",keyword:"type",params:{type:"array"},schema:q.then.properties.cards.type,parentSchema:q.then.properties.cards,data:c};
e===null?e=[g]:e.push(g),t++}}if(y.image!==void 0){let c=y.image;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&
typeof c!="boolean"){let g={instancePath:n+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:q.
then.properties.image.type},schema:q.then.properties.image.type,parentSchema:q.then.properties.image,data:c};e===null?e=
[g]:e.push(g),t++}}if(y.video!==void 0){let c=y.video;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!=
"boolean"){let g={instancePath:n+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:q.then.properties.
video.type},schema:q.then.properties.video.type,parentSchema:q.then.properties.video,data:c};e===null?e=[g]:e.push(g),t++}}
if(y.audio!==void 0){let c=y.audio;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let g={
instancePath:n+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:q.then.properties.audio.type},
schema:q.then.properties.audio.type,parentSchema:q.then.properties.audio,data:c};e===null?e=[g]:e.push(g),t++}}if(y.file!==
void 0){let c=y.file;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let g={instancePath:n+
"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:q.then.properties.file.type},schema:q.then.
properties.file.type,parentSchema:q.then.properties.file,data:c};e===null?e=[g]:e.push(g),t++}}if(y.typing!==void 0){let c=y.
typing;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))){let g={instancePath:n+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:q.then.properties.typing.type},schema:q.then.properties.typing.type,parentSchema:q.
then.properties.typing,data:c};e===null?e=[g]:e.push(g),t++}if(typeof c=="string"&&!Oe.test(c)){let g={instancePath:n+"/\
typing",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(s|ms)$",parentSchema:q.then.properties.typing,data:c};e===null?e=[g]:e.push(g),t++}}if(y.raw!==void 0){
let c=y.raw;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let g={instancePath:n+"/raw",schemaPath:"#/then/properties/r\
aw/type",keyword:"type",params:{type:"object"},schema:q.then.properties.raw.type,parentSchema:q.then.properties.raw,data:c};
e===null?e=[g]:e.push(g),t++}}}var O=E===t;F=O,w="then"}else{let E=t;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(
y))&&typeof y!="boolean"){let c={instancePath:n,schemaPath:"#/else/type",keyword:"type",params:{type:q.else.type},schema:q.
else.type,parentSchema:q.else,data:y};e===null?e=[c]:e.push(c),t++}var O=E===t;F=O,w="else"}if(!F){let E={instancePath:n,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:w},schema:q.if,parentSchema:q,data:y};e===null?e=[E]:e.push(E),t++}
return U.errors=e,t===0}function ke(y,{instancePath:n="",parentData:K,parentDataProperty:z,rootData:R=y}={}){let e=null,
t=0,A=t,F=!1,D=t;if(y&&typeof y=="object"&&!Array.isArray(y)&&y.event===void 0){let r={instancePath:n,schemaPath:"#/anyO\
f/0/required",keyword:"required",params:{missingProperty:"event"},schema:m.anyOf[0].required,parentSchema:m.anyOf[0],data:y};
e===null?e=[r]:e.push(r),t++}var O=D===t;if(F=F||O,!F){let r=t;if(y&&typeof y=="object"&&!Array.isArray(y)&&y.events===void 0){
let u={instancePath:n,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"events"},schema:m.anyOf[1].
required,parentSchema:m.anyOf[1],data:y};e===null?e=[u]:e.push(u),t++}var O=r===t;if(F=F||O,!F){let u=t;if(y&&typeof y==
"object"&&!Array.isArray(y)&&y.webhook===void 0){let S={instancePath:n,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"webhook"},schema:m.anyOf[2].required,parentSchema:m.anyOf[2],data:y};e===null?e=[S]:e.push(S),t++}
var O=u===t;F=F||O}}if(F)t=A,e!==null&&(A?e.length=A:e=null);else{let r={instancePath:n,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{},schema:m.anyOf,parentSchema:m,data:y};e===null?e=[r]:e.push(r),t++}if(y&&typeof y=="object"&&!Array.isArray(
y)){if(y.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
schema:m.required,parentSchema:m,data:y};e===null?e=[r]:e.push(r),t++}for(let r in y)if(!(r==="name"||r==="description"||
r==="event"||r==="events"||r==="webhook"||r==="expect")){let o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:m,data:y};e===null?e=[o]:e.push(o),t++}if(y.name!==
void 0){let r=y.name;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let o={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:m.properties.name.type},schema:m.properties.name.
type,parentSchema:m.properties.name,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="string"&&N(r)<1){let o={instancePath:n+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.
name,data:r};e===null?e=[o]:e.push(o),t++}}if(y.description!==void 0){let r=y.description;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let o={instancePath:n+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:m.properties.description.type},schema:m.properties.description.type,parentSchema:m.properties.
description,data:r};e===null?e=[o]:e.push(o),t++}}if(y.event!==void 0){let r=y.event;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){let b={instancePath:n+"/event",schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"object"},
schema:s.type,parentSchema:s,data:r};e===null?e=[b]:e.push(b),t++}let o=t,u=!0,l=t,S=t,h=!1,x=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let b;if(r.entry===void 0&&(b="entry")){let d={};e===null?e=[d]:e.push(d),t++}}var w=x===t;if(h=h||w,
!h){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.messaging===void 0&&(i="messaging")){let a={};e===null?
e=[a]:e.push(a),t++}}var w=b===t;if(h=h||w,!h){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.changes===
void 0&&(v="changes")){let p={};e===null?e=[p]:e.push(p),t++}}var w=i===t;if(h=h||w,!h){let v=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let f;if(r.changed_fields===void 0&&(f="changed_fields")){let P={};e===null?e=[P]:e.push(P),t++}}var w=v===
t;if(h=h||w,!h){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let I;if(r.field===void 0&&(I="field")||r.value===void 0&&
(I="value")){let T={};e===null?e=[T]:e.push(T),t++}}var w=f===t;if(h=h||w,!h){let I=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let V;if(r.standby===void 0&&(V="standby")){let W={};e===null?e=[W]:e.push(W),t++}else if(r.standby!==void 0&&!Array.
isArray(r.standby)){let W={};e===null?e=[W]:e.push(W),t++}}var w=I===t;if(h=h||w,!h){let V=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let B;if(r.postback===void 0&&(B="postback")){let G={};e===null?e=[G]:e.push(G),t++}}var w=V===t;if(h=h||w,!h){
let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let H;if(r.message===void 0&&(H="message")){let J={};e===null?e=[J]:
e.push(J),t++}}var w=B===t;if(h=h||w,!h){let H=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Q;if(r.optin===void 0&&
(Q="optin")){let X={};e===null?e=[X]:e.push(X),t++}}var w=H===t;if(h=h||w,!h){let Q=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let Y;if(r.delivery===void 0&&(Y="delivery")){let Z={};e===null?e=[Z]:e.push(Z),t++}}var w=Q===t;if(h=h||w,!h){let Y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let ee;if(r.read===void 0&&(ee="read")){let te={};e===null?e=[te]:e.push(te),
t++}}var w=Y===t;if(h=h||w,!h){let ee=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let re;if(r.reaction===void 0&&(re=
"reaction")){let ie={};e===null?e=[ie]:e.push(ie),t++}}var w=ee===t;if(h=h||w,!h){let re=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let se;if(r.message_edit===void 0&&(se="message_edit")){let pe={};e===null?e=[pe]:e.push(pe),t++}}var w=re===
t;if(h=h||w,!h){let se=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let ne;if(r.messaging_feedback===void 0&&(ne="mess\
aging_feedback")){let ae={};e===null?e=[ae]:e.push(ae),t++}}var w=se===t;if(h=h||w,!h){let ne=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let oe;if(r.account_linking===void 0&&(oe="account_linking")){let le={};e===null?e=[le]:e.push(le),t++}}
var w=ne===t;if(h=h||w,!h){let oe=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let fe;if(r.pass_thread_control===void 0&&
(fe="pass_thread_control")){let de={};e===null?e=[de]:e.push(de),t++}}var w=oe===t;if(h=h||w,!h){let fe=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let ye;if(r.request_thread_control===void 0&&(ye="request_thread_control")){let ue={};e===null?
e=[ue]:e.push(ue),t++}}var w=fe===t;if(h=h||w,!h){let ye=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let he;if(r.take_thread_control===
void 0&&(he="take_thread_control")){let ce={};e===null?e=[ce]:e.push(ce),t++}}var w=ye===t;h=h||w}}}}}}}}}}}}}}}}}if(h)t=
S,e!==null&&(S?e.length=S:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var $=l===t;if(t=o,e!==null&&(o?e.length=o:
e=null),!$){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(be.call(s.else.properties,i)||je.test(
i)||me.test(i))){let a={instancePath:n+"/event",schemaPath:"#/definitions/event/else/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:s.else,data:r};e===null?e=[a]:e.push(a),t++}if(r.
event!==void 0){let i=r.event;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
let a={instancePath:n+"/event/event",schemaPath:"#/definitions/event/else/properties/event/type",keyword:"type",params:{
type:s.else.properties.event.type},schema:s.else.properties.event.type,parentSchema:s.else.properties.event,data:i};e===
null?e=[a]:e.push(a),t++}}if(r.channel!==void 0){let i=r.channel;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"&&i!==null){let a={instancePath:n+"/event/channel",schemaPath:"#/definitions/event/else/properties/ch\
annel/type",keyword:"type",params:{type:s.else.properties.channel.type},schema:s.else.properties.channel.type,parentSchema:s.
else.properties.channel,data:i};e===null?e=[a]:e.push(a),t++}}if(r.title!==void 0){let i=r.title;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:n+"/event/title",schemaPath:"#/de\
finitions/event/else/properties/title/type",keyword:"type",params:{type:s.else.properties.title.type},schema:s.else.properties.
title.type,parentSchema:s.else.properties.title,data:i};e===null?e=[a]:e.push(a),t++}}if(r.text!==void 0){let i=r.text;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:n+"/event/text",schemaPath:"\
#/definitions/event/else/properties/text/type",keyword:"type",params:{type:s.else.properties.text.type},schema:s.else.properties.
text.type,parentSchema:s.else.properties.text,data:i};e===null?e=[a]:e.push(a),t++}}if(r.standby!==void 0){let i=r.standby;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:n+"/event/\
standby",schemaPath:"#/definitions/event/else/properties/standby/type",keyword:"type",params:{type:s.else.properties.standby.
type},schema:s.else.properties.standby.type,parentSchema:s.else.properties.standby,data:i};e===null?e=[a]:e.push(a),t++}}
if(r.id!==void 0){let i=r.id;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={
instancePath:n+"/event/id",schemaPath:"#/definitions/event/else/properties/id/type",keyword:"type",params:{type:s.else.properties.
id.type},schema:s.else.properties.id.type,parentSchema:s.else.properties.id,data:i};e===null?e=[a]:e.push(a),t++}}if(r.time!==
void 0){let i=r.time;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:n+
"/event/time",schemaPath:"#/definitions/event/else/properties/time/type",keyword:"type",params:{type:s.else.properties.time.
type},schema:s.else.properties.time.type,parentSchema:s.else.properties.time,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
age!==void 0){let i=r.age;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={
instancePath:n+"/event/age",schemaPath:"#/definitions/event/else/properties/age/type",keyword:"type",params:{type:s.else.
properties.age.type},schema:s.else.properties.age.type,parentSchema:s.else.properties.age,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.timestamp!==void 0){let i=r.timestamp;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let a={instancePath:n+"/event/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/\
type",keyword:"type",params:{type:s.else.properties.timestamp.type},schema:s.else.properties.timestamp.type,parentSchema:s.
else.properties.timestamp,data:i};e===null?e=[a]:e.push(a),t++}}if(r.referral!==void 0){let i=r.referral;if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let a={instancePath:n+"/event/referral",schemaPath:"#/definitions/event/else/pro\
perties/referral/type",keyword:"type",params:{type:s.else.properties.referral.type},schema:s.else.properties.referral.type,
parentSchema:s.else.properties.referral,data:i};e===null?e=[a]:e.push(a),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let a in i)if(!(a==="ref"||a==="source"||a==="type"||a==="ad_id"||a==="referer_uri")){let v={instancePath:n+"/event/\
referral",schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:s.else.properties.referral,data:i};e===null?e=[v]:e.push(v),t++}if(i.
ref!==void 0){let a=i.ref;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let v={
instancePath:n+"/event/referral/ref",schemaPath:"#/definitions/event/else/properties/referral/properties/ref/type",keyword:"\
type",params:{type:s.else.properties.referral.properties.ref.type},schema:s.else.properties.referral.properties.ref.type,
parentSchema:s.else.properties.referral.properties.ref,data:a};e===null?e=[v]:e.push(v),t++}}if(i.source!==void 0){let a=i.
source;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let v={instancePath:n+"\
/event/referral/source",schemaPath:"#/definitions/event/else/properties/referral/properties/source/type",keyword:"type",
params:{type:s.else.properties.referral.properties.source.type},schema:s.else.properties.referral.properties.source.type,
parentSchema:s.else.properties.referral.properties.source,data:a};e===null?e=[v]:e.push(v),t++}}if(i.type!==void 0){let a=i.
type;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let v={instancePath:n+"/e\
vent/referral/type",schemaPath:"#/definitions/event/else/properties/referral/properties/type/type",keyword:"type",params:{
type:s.else.properties.referral.properties.type.type},schema:s.else.properties.referral.properties.type.type,parentSchema:s.
else.properties.referral.properties.type,data:a};e===null?e=[v]:e.push(v),t++}}if(i.ad_id!==void 0){let a=i.ad_id;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let v={instancePath:n+"/event/referral/ad_i\
d",schemaPath:"#/definitions/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{type:s.else.properties.
referral.properties.ad_id.type},schema:s.else.properties.referral.properties.ad_id.type,parentSchema:s.else.properties.referral.
properties.ad_id,data:a};e===null?e=[v]:e.push(v),t++}}if(i.referer_uri!==void 0){let a=i.referer_uri;if(typeof a!="stri\
ng"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let v={instancePath:n+"/event/referral/referer_u\
ri",schemaPath:"#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:s.
else.properties.referral.properties.referer_uri.type},schema:s.else.properties.referral.properties.referer_uri.type,parentSchema:s.
else.properties.referral.properties.referer_uri,data:a};e===null?e=[v]:e.push(v),t++}}}}if(r.sender!==void 0){let i=r.sender;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let a={instancePath:n+"/event/sender",schemaPath:"#/definition\
s/event/else/properties/sender/type",keyword:"type",params:{type:s.else.properties.sender.type},schema:s.else.properties.
sender.type,parentSchema:s.else.properties.sender,data:i};e===null?e=[a]:e.push(a),t++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a in i)if(!(a==="id"||a==="user_ref")){let v={instancePath:n+"/event/sender",schemaPath:"#/definitio\
ns/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:s.else.properties.sender,data:i};e===null?e=[v]:e.push(v),t++}if(i.id!==void 0){let a=i.id;if(typeof a!="st\
ring"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let v={instancePath:n+"/event/sender/id",schemaPath:"\
#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:s.else.properties.sender.properties.
id.type},schema:s.else.properties.sender.properties.id.type,parentSchema:s.else.properties.sender.properties.id,data:a};
e===null?e=[v]:e.push(v),t++}}if(i.user_ref!==void 0){let a=i.user_ref;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(
a))&&typeof a!="boolean"&&a!==null){let v={instancePath:n+"/event/sender/user_ref",schemaPath:"#/definitions/event/else/\
properties/sender/properties/user_ref/type",keyword:"type",params:{type:s.else.properties.sender.properties.user_ref.type},
schema:s.else.properties.sender.properties.user_ref.type,parentSchema:s.else.properties.sender.properties.user_ref,data:a};
e===null?e=[v]:e.push(v),t++}}}}if(r.recipient!==void 0){let i=r.recipient;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let a={instancePath:n+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"\
type",params:{type:s.else.properties.recipient.type},schema:s.else.properties.recipient.type,parentSchema:s.else.properties.
recipient,data:i};e===null?e=[a]:e.push(a),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(a!=="id"){
let v={instancePath:n+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:s.else.properties.recipient,data:i};
e===null?e=[v]:e.push(v),t++}if(i.id!==void 0){let a=i.id;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"&&a!==null){let v={instancePath:n+"/event/recipient/id",schemaPath:"#/definitions/event/else/properties/recipie\
nt/properties/id/type",keyword:"type",params:{type:s.else.properties.recipient.properties.id.type},schema:s.else.properties.
recipient.properties.id.type,parentSchema:s.else.properties.recipient.properties.id,data:a};e===null?e=[v]:e.push(v),t++}}}}
if(r.split!==void 0){let i=r.split;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let a={instancePath:n+"/eve\
nt/split",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{type:s.else.properties.split.
type},schema:s.else.properties.split.type,parentSchema:s.else.properties.split,data:i};e===null?e=[a]:e.push(a),t++}if(i&&
typeof i=="object"&&!Array.isArray(i))for(let a in i){let v=i[a];if(!(typeof v=="number"&&isFinite(v))&&typeof v!="strin\
g"&&v!==null){let p={instancePath:n+"/event/split/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/e\
vent/else/properties/split/additionalProperties/type",keyword:"type",params:{type:s.else.properties.split.additionalProperties.
type},schema:s.else.properties.split.additionalProperties.type,parentSchema:s.else.properties.split.additionalProperties,
data:v};e===null?e=[p]:e.push(p),t++}}}if(r["referral.ref"]!==void 0){let i=r["referral.ref"];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:n+"/event/referral.ref",schemaPath:"#/definit\
ions/event/else/properties/referral.ref/type",keyword:"type",params:{type:s.else.properties["referral.ref"].type},schema:s.
else.properties["referral.ref"].type,parentSchema:s.else.properties["referral.ref"],data:i};e===null?e=[a]:e.push(a),t++}}
if(r["referral.source"]!==void 0){let i=r["referral.source"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"&&i!==null){let a={instancePath:n+"/event/referral.source",schemaPath:"#/definitions/event/else/prope\
rties/referral.source/type",keyword:"type",params:{type:s.else.properties["referral.source"].type},schema:s.else.properties["\
referral.source"].type,parentSchema:s.else.properties["referral.source"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["ref\
erral.type"]!==void 0){let i=r["referral.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bo\
olean"&&i!==null){let a={instancePath:n+"/event/referral.type",schemaPath:"#/definitions/event/else/properties/referral.\
type/type",keyword:"type",params:{type:s.else.properties["referral.type"].type},schema:s.else.properties["referral.type"].
type,parentSchema:s.else.properties["referral.type"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["referral.ad_id"]!==void 0){
let i=r["referral.ad_id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={
instancePath:n+"/event/referral.ad_id",schemaPath:"#/definitions/event/else/properties/referral.ad_id/type",keyword:"typ\
e",params:{type:s.else.properties["referral.ad_id"].type},schema:s.else.properties["referral.ad_id"].type,parentSchema:s.
else.properties["referral.ad_id"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["referral.referer_uri"]!==void 0){let i=r["\
referral.referer_uri"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={
instancePath:n+"/event/referral.referer_uri",schemaPath:"#/definitions/event/else/properties/referral.referer_uri/type",
keyword:"type",params:{type:s.else.properties["referral.referer_uri"].type},schema:s.else.properties["referral.referer_u\
ri"].type,parentSchema:s.else.properties["referral.referer_uri"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["sender.id"]!==
void 0){let i=r["sender.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={
instancePath:n+"/event/sender.id",schemaPath:"#/definitions/event/else/properties/sender.id/type",keyword:"type",params:{
type:s.else.properties["sender.id"].type},schema:s.else.properties["sender.id"].type,parentSchema:s.else.properties["sen\
der.id"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["sender.user_ref"]!==void 0){let i=r["sender.user_ref"];if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:n+"/event/sender.user_r\
ef",schemaPath:"#/definitions/event/else/properties/sender.user_ref/type",keyword:"type",params:{type:s.else.properties["\
sender.user_ref"].type},schema:s.else.properties["sender.user_ref"].type,parentSchema:s.else.properties["sender.user_ref"],
data:i};e===null?e=[a]:e.push(a),t++}}if(r["recipient.id"]!==void 0){let i=r["recipient.id"];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:n+"/event/recipient.id",schemaPath:"#/definit\
ions/event/else/properties/recipient.id/type",keyword:"type",params:{type:s.else.properties["recipient.id"].type},schema:s.
else.properties["recipient.id"].type,parentSchema:s.else.properties["recipient.id"],data:i};e===null?e=[a]:e.push(a),t++}}
for(let i in r)if(me.test(i)){let a=r[i];if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&a!==null){let v={instancePath:n+
"/event/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/patternProperties/%5Esplit%5C./t\
ype",keyword:"type",params:{type:s.else.patternProperties["^split\\."].type},schema:s.else.patternProperties["^split\\."].
type,parentSchema:s.else.patternProperties["^split\\."],data:a};e===null?e=[v]:e.push(v),t++}}}var $=b===t;u=$}if(!u){let b={
instancePath:n+"/event",schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"else"},schema:s.if,parentSchema:s,
data:r};e===null?e=[b]:e.push(b),t++}}if(y.events!==void 0){let r=y.events;if(Array.isArray(r)){if(r.length<1){let u={instancePath:n+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:m.properties.
events,data:r};e===null?e=[u]:e.push(u),t++}let o=r.length;for(let u=0;u<o;u++){let l=r[u];if(!(l&&typeof l=="object"&&!Array.
isArray(l))){let a={instancePath:n+"/events/"+u,schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"objec\
t"},schema:s.type,parentSchema:s,data:l};e===null?e=[a]:e.push(a),t++}let S=t,h=!0,x=t,b=t,d=!1,i=t;if(l&&typeof l=="obj\
ect"&&!Array.isArray(l)){let a;if(l.entry===void 0&&(a="entry")){let v={};e===null?e=[v]:e.push(v),t++}}var k=i===t;if(d=
d||k,!d){let a=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.messaging===void 0&&(p="messaging")){let f={};e===
null?e=[f]:e.push(f),t++}}var k=a===t;if(d=d||k,!d){let p=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let P;if(l.changes===
void 0&&(P="changes")){let I={};e===null?e=[I]:e.push(I),t++}}var k=p===t;if(d=d||k,!d){let P=t;if(l&&typeof l=="object"&&
!Array.isArray(l)){let T;if(l.changed_fields===void 0&&(T="changed_fields")){let V={};e===null?e=[V]:e.push(V),t++}}var k=P===
t;if(d=d||k,!d){let T=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let W;if(l.field===void 0&&(W="field")||l.value===void 0&&
(W="value")){let B={};e===null?e=[B]:e.push(B),t++}}var k=T===t;if(d=d||k,!d){let W=t;if(l&&typeof l=="object"&&!Array.isArray(
l)){let G;if(l.standby===void 0&&(G="standby")){let H={};e===null?e=[H]:e.push(H),t++}else if(l.standby!==void 0&&!Array.
isArray(l.standby)){let H={};e===null?e=[H]:e.push(H),t++}}var k=W===t;if(d=d||k,!d){let G=t;if(l&&typeof l=="object"&&!Array.
isArray(l)){let J;if(l.postback===void 0&&(J="postback")){let Q={};e===null?e=[Q]:e.push(Q),t++}}var k=G===t;if(d=d||k,!d){
let J=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let X;if(l.message===void 0&&(X="message")){let Y={};e===null?e=[Y]:
e.push(Y),t++}}var k=J===t;if(d=d||k,!d){let X=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let Z;if(l.optin===void 0&&
(Z="optin")){let ee={};e===null?e=[ee]:e.push(ee),t++}}var k=X===t;if(d=d||k,!d){let Z=t;if(l&&typeof l=="object"&&!Array.
isArray(l)){let te;if(l.delivery===void 0&&(te="delivery")){let re={};e===null?e=[re]:e.push(re),t++}}var k=Z===t;if(d=d||
k,!d){let te=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let ie;if(l.read===void 0&&(ie="read")){let se={};e===null?e=
[se]:e.push(se),t++}}var k=te===t;if(d=d||k,!d){let ie=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let pe;if(l.reaction===
void 0&&(pe="reaction")){let ne={};e===null?e=[ne]:e.push(ne),t++}}var k=ie===t;if(d=d||k,!d){let pe=t;if(l&&typeof l=="\
object"&&!Array.isArray(l)){let ae;if(l.message_edit===void 0&&(ae="message_edit")){let oe={};e===null?e=[oe]:e.push(oe),
t++}}var k=pe===t;if(d=d||k,!d){let ae=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let le;if(l.messaging_feedback===void 0&&
(le="messaging_feedback")){let fe={};e===null?e=[fe]:e.push(fe),t++}}var k=ae===t;if(d=d||k,!d){let le=t;if(l&&typeof l==
"object"&&!Array.isArray(l)){let de;if(l.account_linking===void 0&&(de="account_linking")){let ye={};e===null?e=[ye]:e.push(
ye),t++}}var k=le===t;if(d=d||k,!d){let de=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let ue;if(l.pass_thread_control===
void 0&&(ue="pass_thread_control")){let he={};e===null?e=[he]:e.push(he),t++}}var k=de===t;if(d=d||k,!d){let ue=t;if(l&&
typeof l=="object"&&!Array.isArray(l)){let ce;if(l.request_thread_control===void 0&&(ce="request_thread_control")){let _e={};
e===null?e=[_e]:e.push(_e),t++}}var k=ue===t;if(d=d||k,!d){let ce=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let qe;
if(l.take_thread_control===void 0&&(qe="take_thread_control")){let we={};e===null?e=[we]:e.push(we),t++}}var k=ce===t;d=
d||k}}}}}}}}}}}}}}}}}if(d)t=b,e!==null&&(b?e.length=b:e=null);else{let a={};e===null?e=[a]:e.push(a),t++}var E=x===t;if(t=
S,e!==null&&(S?e.length=S:e=null),!E){let a=t;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(be.call(s.
else.properties,p)||je.test(p)||me.test(p))){let f={instancePath:n+"/events/"+u,schemaPath:"#/definitions/event/else/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.else,data:l};e===
null?e=[f]:e.push(f),t++}if(l.event!==void 0){let p=l.event;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/event",schemaPath:"#/definitions/event/else/properties/event/t\
ype",keyword:"type",params:{type:s.else.properties.event.type},schema:s.else.properties.event.type,parentSchema:s.else.properties.
event,data:p};e===null?e=[f]:e.push(f),t++}}if(l.channel!==void 0){let p=l.channel;if(typeof p!="string"&&!(typeof p=="n\
umber"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/channel",schemaPath:"#/definit\
ions/event/else/properties/channel/type",keyword:"type",params:{type:s.else.properties.channel.type},schema:s.else.properties.
channel.type,parentSchema:s.else.properties.channel,data:p};e===null?e=[f]:e.push(f),t++}}if(l.title!==void 0){let p=l.title;
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events\
/"+u+"/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{type:s.else.properties.
title.type},schema:s.else.properties.title.type,parentSchema:s.else.properties.title,data:p};e===null?e=[f]:e.push(f),t++}}
if(l.text!==void 0){let p=l.text;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){
let f={instancePath:n+"/events/"+u+"/text",schemaPath:"#/definitions/event/else/properties/text/type",keyword:"type",params:{
type:s.else.properties.text.type},schema:s.else.properties.text.type,parentSchema:s.else.properties.text,data:p};e===null?
e=[f]:e.push(f),t++}}if(l.standby!==void 0){let p=l.standby;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/standby",schemaPath:"#/definitions/event/else/properties/stand\
by/type",keyword:"type",params:{type:s.else.properties.standby.type},schema:s.else.properties.standby.type,parentSchema:s.
else.properties.standby,data:p};e===null?e=[f]:e.push(f),t++}}if(l.id!==void 0){let p=l.id;if(typeof p!="string"&&!(typeof p==
"number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/id",schemaPath:"#/definition\
s/event/else/properties/id/type",keyword:"type",params:{type:s.else.properties.id.type},schema:s.else.properties.id.type,
parentSchema:s.else.properties.id,data:p};e===null?e=[f]:e.push(f),t++}}if(l.time!==void 0){let p=l.time;if(typeof p!="s\
tring"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/time",schemaPath:"\
#/definitions/event/else/properties/time/type",keyword:"type",params:{type:s.else.properties.time.type},schema:s.else.properties.
time.type,parentSchema:s.else.properties.time,data:p};e===null?e=[f]:e.push(f),t++}}if(l.age!==void 0){let p=l.age;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/age",schemaPath:"\
#/definitions/event/else/properties/age/type",keyword:"type",params:{type:s.else.properties.age.type},schema:s.else.properties.
age.type,parentSchema:s.else.properties.age,data:p};e===null?e=[f]:e.push(f),t++}}if(l.timestamp!==void 0){let p=l.timestamp;
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events\
/"+u+"/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/type",keyword:"type",params:{type:s.else.properties.
timestamp.type},schema:s.else.properties.timestamp.type,parentSchema:s.else.properties.timestamp,data:p};e===null?e=[f]:
e.push(f),t++}}if(l.referral!==void 0){let p=l.referral;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let f={
instancePath:n+"/events/"+u+"/referral",schemaPath:"#/definitions/event/else/properties/referral/type",keyword:"type",params:{
type:s.else.properties.referral.type},schema:s.else.properties.referral.type,parentSchema:s.else.properties.referral,data:p};
e===null?e=[f]:e.push(f),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(let f in p)if(!(f==="ref"||f==="source"||f===
"type"||f==="ad_id"||f==="referer_uri")){let P={instancePath:n+"/events/"+u+"/referral",schemaPath:"#/definitions/event/\
else/properties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:s.
else.properties.referral,data:p};e===null?e=[P]:e.push(P),t++}if(p.ref!==void 0){let f=p.ref;if(typeof f!="string"&&!(typeof f==
"number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let P={instancePath:n+"/events/"+u+"/referral/ref",schemaPath:"#/\
definitions/event/else/properties/referral/properties/ref/type",keyword:"type",params:{type:s.else.properties.referral.properties.
ref.type},schema:s.else.properties.referral.properties.ref.type,parentSchema:s.else.properties.referral.properties.ref,data:f};
e===null?e=[P]:e.push(P),t++}}if(p.source!==void 0){let f=p.source;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"&&f!==null){let P={instancePath:n+"/events/"+u+"/referral/source",schemaPath:"#/definitions/even\
t/else/properties/referral/properties/source/type",keyword:"type",params:{type:s.else.properties.referral.properties.source.
type},schema:s.else.properties.referral.properties.source.type,parentSchema:s.else.properties.referral.properties.source,
data:f};e===null?e=[P]:e.push(P),t++}}if(p.type!==void 0){let f=p.type;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"&&f!==null){let P={instancePath:n+"/events/"+u+"/referral/type",schemaPath:"#/definitions/event/\
else/properties/referral/properties/type/type",keyword:"type",params:{type:s.else.properties.referral.properties.type.type},
schema:s.else.properties.referral.properties.type.type,parentSchema:s.else.properties.referral.properties.type,data:f};e===
null?e=[P]:e.push(P),t++}}if(p.ad_id!==void 0){let f=p.ad_id;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"&&f!==null){let P={instancePath:n+"/events/"+u+"/referral/ad_id",schemaPath:"#/definitions/event/else\
/properties/referral/properties/ad_id/type",keyword:"type",params:{type:s.else.properties.referral.properties.ad_id.type},
schema:s.else.properties.referral.properties.ad_id.type,parentSchema:s.else.properties.referral.properties.ad_id,data:f};
e===null?e=[P]:e.push(P),t++}}if(p.referer_uri!==void 0){let f=p.referer_uri;if(typeof f!="string"&&!(typeof f=="number"&&
isFinite(f))&&typeof f!="boolean"&&f!==null){let P={instancePath:n+"/events/"+u+"/referral/referer_uri",schemaPath:"#/de\
finitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:s.else.properties.referral.
properties.referer_uri.type},schema:s.else.properties.referral.properties.referer_uri.type,parentSchema:s.else.properties.
referral.properties.referer_uri,data:f};e===null?e=[P]:e.push(P),t++}}}}if(l.sender!==void 0){let p=l.sender;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let f={instancePath:n+"/events/"+u+"/sender",schemaPath:"#/definitions/event/els\
e/properties/sender/type",keyword:"type",params:{type:s.else.properties.sender.type},schema:s.else.properties.sender.type,
parentSchema:s.else.properties.sender,data:p};e===null?e=[f]:e.push(f),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){
for(let f in p)if(!(f==="id"||f==="user_ref")){let P={instancePath:n+"/events/"+u+"/sender",schemaPath:"#/definitions/ev\
ent/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,
parentSchema:s.else.properties.sender,data:p};e===null?e=[P]:e.push(P),t++}if(p.id!==void 0){let f=p.id;if(typeof f!="st\
ring"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let P={instancePath:n+"/events/"+u+"/sender/id",
schemaPath:"#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:s.else.properties.
sender.properties.id.type},schema:s.else.properties.sender.properties.id.type,parentSchema:s.else.properties.sender.properties.
id,data:f};e===null?e=[P]:e.push(P),t++}}if(p.user_ref!==void 0){let f=p.user_ref;if(typeof f!="string"&&!(typeof f=="nu\
mber"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let P={instancePath:n+"/events/"+u+"/sender/user_ref",schemaPath:"#/\
definitions/event/else/properties/sender/properties/user_ref/type",keyword:"type",params:{type:s.else.properties.sender.
properties.user_ref.type},schema:s.else.properties.sender.properties.user_ref.type,parentSchema:s.else.properties.sender.
properties.user_ref,data:f};e===null?e=[P]:e.push(P),t++}}}}if(l.recipient!==void 0){let p=l.recipient;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let f={instancePath:n+"/events/"+u+"/recipient",schemaPath:"#/definitions/event/\
else/properties/recipient/type",keyword:"type",params:{type:s.else.properties.recipient.type},schema:s.else.properties.recipient.
type,parentSchema:s.else.properties.recipient,data:p};e===null?e=[f]:e.push(f),t++}if(p&&typeof p=="object"&&!Array.isArray(
p)){for(let f in p)if(f!=="id"){let P={instancePath:n+"/events/"+u+"/recipient",schemaPath:"#/definitions/event/else/pro\
perties/recipient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:s.
else.properties.recipient,data:p};e===null?e=[P]:e.push(P),t++}if(p.id!==void 0){let f=p.id;if(typeof f!="string"&&!(typeof f==
"number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let P={instancePath:n+"/events/"+u+"/recipient/id",schemaPath:"#/\
definitions/event/else/properties/recipient/properties/id/type",keyword:"type",params:{type:s.else.properties.recipient.
properties.id.type},schema:s.else.properties.recipient.properties.id.type,parentSchema:s.else.properties.recipient.properties.
id,data:f};e===null?e=[P]:e.push(P),t++}}}}if(l.split!==void 0){let p=l.split;if(!(p&&typeof p=="object"&&!Array.isArray(
p))&&p!==null){let f={instancePath:n+"/events/"+u+"/split",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"\
type",params:{type:s.else.properties.split.type},schema:s.else.properties.split.type,parentSchema:s.else.properties.split,
data:p};e===null?e=[f]:e.push(f),t++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let f in p){let P=p[f];if(!(typeof P==
"number"&&isFinite(P))&&typeof P!="string"&&P!==null){let I={instancePath:n+"/events/"+u+"/split/"+f.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/properties/split/additionalProperties/type",keyword:"type",params:{
type:s.else.properties.split.additionalProperties.type},schema:s.else.properties.split.additionalProperties.type,parentSchema:s.
else.properties.split.additionalProperties,data:P};e===null?e=[I]:e.push(I),t++}}}if(l["referral.ref"]!==void 0){let p=l["\
referral.ref"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+
"/events/"+u+"/referral.ref",schemaPath:"#/definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:s.
else.properties["referral.ref"].type},schema:s.else.properties["referral.ref"].type,parentSchema:s.else.properties["refe\
rral.ref"],data:p};e===null?e=[f]:e.push(f),t++}}if(l["referral.source"]!==void 0){let p=l["referral.source"];if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referr\
al.source",schemaPath:"#/definitions/event/else/properties/referral.source/type",keyword:"type",params:{type:s.else.properties["\
referral.source"].type},schema:s.else.properties["referral.source"].type,parentSchema:s.else.properties["referral.source"],
data:p};e===null?e=[f]:e.push(f),t++}}if(l["referral.type"]!==void 0){let p=l["referral.type"];if(typeof p!="string"&&!(typeof p==
"number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referral.type",schemaPath:"#\
/definitions/event/else/properties/referral.type/type",keyword:"type",params:{type:s.else.properties["referral.type"].type},
schema:s.else.properties["referral.type"].type,parentSchema:s.else.properties["referral.type"],data:p};e===null?e=[f]:e.
push(f),t++}}if(l["referral.ad_id"]!==void 0){let p=l["referral.ad_id"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referral.ad_id",schemaPath:"#/definitions/event\
/else/properties/referral.ad_id/type",keyword:"type",params:{type:s.else.properties["referral.ad_id"].type},schema:s.else.
properties["referral.ad_id"].type,parentSchema:s.else.properties["referral.ad_id"],data:p};e===null?e=[f]:e.push(f),t++}}
if(l["referral.referer_uri"]!==void 0){let p=l["referral.referer_uri"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referral.referer_uri",schemaPath:"#/definitions\
/event/else/properties/referral.referer_uri/type",keyword:"type",params:{type:s.else.properties["referral.referer_uri"].
type},schema:s.else.properties["referral.referer_uri"].type,parentSchema:s.else.properties["referral.referer_uri"],data:p};
e===null?e=[f]:e.push(f),t++}}if(l["sender.id"]!==void 0){let p=l["sender.id"];if(typeof p!="string"&&!(typeof p=="numbe\
r"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/sender.id",schemaPath:"#/definitio\
ns/event/else/properties/sender.id/type",keyword:"type",params:{type:s.else.properties["sender.id"].type},schema:s.else.
properties["sender.id"].type,parentSchema:s.else.properties["sender.id"],data:p};e===null?e=[f]:e.push(f),t++}}if(l["sen\
der.user_ref"]!==void 0){let p=l["sender.user_ref"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/sender.user_ref",schemaPath:"#/definitions/event/else/properti\
es/sender.user_ref/type",keyword:"type",params:{type:s.else.properties["sender.user_ref"].type},schema:s.else.properties["\
sender.user_ref"].type,parentSchema:s.else.properties["sender.user_ref"],data:p};e===null?e=[f]:e.push(f),t++}}if(l["rec\
ipient.id"]!==void 0){let p=l["recipient.id"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="bool\
ean"&&p!==null){let f={instancePath:n+"/events/"+u+"/recipient.id",schemaPath:"#/definitions/event/else/properties/recip\
ient.id/type",keyword:"type",params:{type:s.else.properties["recipient.id"].type},schema:s.else.properties["recipient.id"].
type,parentSchema:s.else.properties["recipient.id"],data:p};e===null?e=[f]:e.push(f),t++}}for(let p in l)if(me.test(p)){
let f=l[p];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&f!==null){let P={instancePath:n+"/events/"+u+"/"+p.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/patternProperties/%5Esplit%5C./type",keyword:"\
type",params:{type:s.else.patternProperties["^split\\."].type},schema:s.else.patternProperties["^split\\."].type,parentSchema:s.
else.patternProperties["^split\\."],data:f};e===null?e=[P]:e.push(P),t++}}}var E=a===t;h=E}if(!h){let a={instancePath:n+
"/events/"+u,schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"else"},schema:s.if,parentSchema:s,
data:l};e===null?e=[a]:e.push(a),t++}}}else{let o={instancePath:n+"/events",schemaPath:"#/properties/events/type",keyword:"\
type",params:{type:"array"},schema:m.properties.events.type,parentSchema:m.properties.events,data:r};e===null?e=[o]:e.push(
o),t++}}if(y.webhook!==void 0){let r=y.webhook,o=t,u=!0,l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if(r.file===
void 0&&(S="file")){let h={};e===null?e=[h]:e.push(h),t++}}var _=l===t;if(t=o,e!==null&&(o?e.length=o:e=null),_){let S=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let x in r)if(x!=="file"){let b={instancePath:n+"/webhook",schemaPath:"\
#/properties/webhook/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:m.
properties.webhook.then,data:r};e===null?e=[b]:e.push(b),t++}if(r.file!==void 0){let x=r.file;if(typeof x=="string"){if(N(
x)<1){let b={instancePath:n+"/webhook/file",schemaPath:"#/properties/webhook/then/properties/file/minLength",keyword:"mi\
nLength",params:{limit:1},schema:1,parentSchema:m.properties.webhook.then.properties.file,data:x};e===null?e=[b]:e.push(
b),t++}}else{let b={instancePath:n+"/webhook/file",schemaPath:"#/properties/webhook/then/properties/file/type",keyword:"\
type",params:{type:"string"},schema:m.properties.webhook.then.properties.file.type,parentSchema:m.properties.webhook.then.
properties.file,data:x};e===null?e=[b]:e.push(b),t++}}}var _=S===t;u=_}if(!u){let S={instancePath:n+"/webhook",schemaPath:"\
#/properties/webhook/if",keyword:"if",params:{failingKeyword:"then"},schema:m.properties.webhook.if,parentSchema:m.properties.
webhook,data:r};e===null?e=[S]:e.push(S),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let S={
instancePath:n+"/webhook",schemaPath:"#/properties/webhook/minProperties",keyword:"minProperties",params:{limit:1},schema:1,
parentSchema:m.properties.webhook,data:r};e===null?e=[S]:e.push(S),t++}}else{let S={instancePath:n+"/webhook",schemaPath:"\
#/properties/webhook/type",keyword:"type",params:{type:"object"},schema:m.properties.webhook.type,parentSchema:m.properties.
webhook,data:r};e===null?e=[S]:e.push(S),t++}}if(y.expect!==void 0){let r=y.expect;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let o={instancePath:n+"/expect",schemaPath:"#/properties/expect/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:m.properties.expect,data:r};e===null?e=[o]:e.push(o),t++}for(let o in r)
if(!be.call(m.properties.expect.properties,o)){let u={instancePath:n+"/expect",schemaPath:"#/properties/expect/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:m.properties.expect,data:r};
e===null?e=[u]:e.push(u),t++}if(r.rule!==void 0){let o=r.rule;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"){let u={instancePath:n+"/expect/rule",schemaPath:"#/properties/expect/properties/rule/type",keyword:"\
type",params:{type:m.properties.expect.properties.rule.type},schema:m.properties.expect.properties.rule.type,parentSchema:m.
properties.expect.properties.rule,data:o};e===null?e=[u]:e.push(u),t++}if(typeof o=="string"&&N(o)<1){let u={instancePath:n+
"/expect/rule",schemaPath:"#/properties/expect/properties/rule/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:m.properties.expect.properties.rule,data:o};e===null?e=[u]:e.push(u),t++}}if(r.default!==void 0){let o=r.default;
if(typeof o=="string"){if(N(o)<1){let u={instancePath:n+"/expect/default",schemaPath:"#/properties/expect/properties/def\
ault/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.default,data:o};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n+"/expect/default",schemaPath:"#/properties/expect/properties/de\
fault/type",keyword:"type",params:{type:"string"},schema:m.properties.expect.properties.default.type,parentSchema:m.properties.
expect.properties.default,data:o};e===null?e=[u]:e.push(u),t++}}if(r.rules!==void 0){let o=r.rules,u=t,l=!0,S=t;if(!Array.
isArray(o)){let x={};e===null?e=[x]:e.push(x),t++}var c=S===t;t=u,e!==null&&(u?e.length=u:e=null);let h;if(c){let x=t;if(Array.
isArray(o)){let d=o.length;for(let i=0;i<d;i++){let a=o[i];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let v={instancePath:n+"/expect/rules/"+i,schemaPath:"#/properties/expect/properties/rules/then/items/type",keyword:"\
type",params:{type:m.properties.expect.properties.rules.then.items.type},schema:m.properties.expect.properties.rules.then.
items.type,parentSchema:m.properties.expect.properties.rules.then.items,data:a};e===null?e=[v]:e.push(v),t++}}}var c=x===
t;l=c,h="then"}else{let x=t;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let d={instancePath:n+
"/expect/rules",schemaPath:"#/properties/expect/properties/rules/else/type",keyword:"type",params:{type:m.properties.expect.
properties.rules.else.type},schema:m.properties.expect.properties.rules.else.type,parentSchema:m.properties.expect.properties.
rules.else,data:o};e===null?e=[d]:e.push(d),t++}var c=x===t;l=c,h="else"}if(!l){let x={instancePath:n+"/expect/rules",schemaPath:"\
#/properties/expect/properties/rules/if",keyword:"if",params:{failingKeyword:h},schema:m.properties.expect.properties.rules.
if,parentSchema:m.properties.expect.properties.rules,data:o};e===null?e=[x]:e.push(x),t++}}if(r.route!==void 0){let o=r.
route;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let u={instancePath:n+"/expect/rou\
te",schemaPath:"#/properties/expect/properties/route/type",keyword:"type",params:{type:m.properties.expect.properties.route.
type},schema:m.properties.expect.properties.route.type,parentSchema:m.properties.expect.properties.route,data:o};e===null?
e=[u]:e.push(u),t++}if(typeof o=="string"&&N(o)<1){let u={instancePath:n+"/expect/route",schemaPath:"#/properties/expect\
/properties/route/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.route,
data:o};e===null?e=[u]:e.push(u),t++}}if(r.captures!==void 0){let o=r.captures;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(Object.keys(o).length<1){let u={instancePath:n+"/expect/captures",schemaPath:"#/properties/expect/properties/capt\
ures/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.captures,
data:o};e===null?e=[u]:e.push(u),t++}for(let u in o){let l=o[u];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let S={instancePath:n+"/expect/captures/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/expect/properties/captures/additionalProperties/type",keyword:"type",params:{type:m.properties.expect.properties.
captures.additionalProperties.type},schema:m.properties.expect.properties.captures.additionalProperties.type,parentSchema:m.
properties.expect.properties.captures.additionalProperties,data:l};e===null?e=[S]:e.push(S),t++}}}else{let u={instancePath:n+
"/expect/captures",schemaPath:"#/properties/expect/properties/captures/type",keyword:"type",params:{type:"object"},schema:m.
properties.expect.properties.captures.type,parentSchema:m.properties.expect.properties.captures,data:o};e===null?e=[u]:e.
push(u),t++}}if(r.params!==void 0){let o=r.params;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<
1){let u={instancePath:n+"/expect/params",schemaPath:"#/properties/expect/properties/params/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.params,data:o};e===null?e=[u]:e.push(u),
t++}for(let u in o){let l=o[u];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let S={instancePath:n+
"/expect/params/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/expect/properties/params/additionalP\
roperties/type",keyword:"type",params:{type:m.properties.expect.properties.params.additionalProperties.type},schema:m.properties.
expect.properties.params.additionalProperties.type,parentSchema:m.properties.expect.properties.params.additionalProperties,
data:l};e===null?e=[S]:e.push(S),t++}}}else{let u={instancePath:n+"/expect/params",schemaPath:"#/properties/expect/prope\
rties/params/type",keyword:"type",params:{type:"object"},schema:m.properties.expect.properties.params.type,parentSchema:m.
properties.expect.properties.params,data:o};e===null?e=[u]:e.push(u),t++}}if(r.reply!==void 0){let o=r.reply,u=t,l=!0,S=t;
if(!Array.isArray(o)){let x={};e===null?e=[x]:e.push(x),t++}var g=S===t;t=u,e!==null&&(u?e.length=u:e=null);let h;if(g){
let x=t;if(Array.isArray(o)){let d=o.length;for(let i=0;i<d;i++)U(o[i],{instancePath:n+"/expect/reply/"+i,parentData:o,parentDataProperty:i,
rootData:R})||(e=e===null?U.errors:xe(e,U.errors),t=e.length)}var g=x===t;l=g,h="then"}else{let x=t;U(o,{instancePath:n+
"/expect/reply",parentData:r,parentDataProperty:"reply",rootData:R})||(e=e===null?U.errors:xe(e,U.errors),t=e.length);var g=x===
t;l=g,h="else"}if(!l){let x={instancePath:n+"/expect/reply",schemaPath:"#/properties/expect/properties/reply/if",keyword:"\
if",params:{failingKeyword:h},schema:m.properties.expect.properties.reply.if,parentSchema:m.properties.expect.properties.
reply,data:o};e===null?e=[x]:e.push(x),t++}}if(r.forward!==void 0){let o=r.forward;if(typeof o!="string"&&!(typeof o=="n\
umber"&&isFinite(o))&&typeof o!="boolean"){let u={instancePath:n+"/expect/forward",schemaPath:"#/properties/expect/prope\
rties/forward/type",keyword:"type",params:{type:m.properties.expect.properties.forward.type},schema:m.properties.expect.
properties.forward.type,parentSchema:m.properties.expect.properties.forward,data:o};e===null?e=[u]:e.push(u),t++}if(typeof o==
"string"&&N(o)<1){let u={instancePath:n+"/expect/forward",schemaPath:"#/properties/expect/properties/forward/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.forward,data:o};e===null?e=[u]:
e.push(u),t++}}if(r.handover!==void 0){let o=r.handover;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){let u={instancePath:n+"/expect/handover",schemaPath:"#/properties/expect/properties/handover/type",keyword:"t\
ype",params:{type:m.properties.expect.properties.handover.type},schema:m.properties.expect.properties.handover.type,parentSchema:m.
properties.expect.properties.handover,data:o};e===null?e=[u]:e.push(u),t++}if(typeof o=="string"&&N(o)<1){let u={instancePath:n+
"/expect/handover",schemaPath:"#/properties/expect/properties/handover/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:m.properties.expect.properties.handover,data:o};e===null?e=[u]:e.push(u),t++}}if(r.nothing!==void 0){let o=r.
nothing;if(!(o===!0||o==="true")){let u={instancePath:n+"/expect/nothing",schemaPath:"#/properties/expect/properties/not\
hing/enum",keyword:"enum",params:{allowedValues:m.properties.expect.properties.nothing.enum},schema:m.properties.expect.
properties.nothing.enum,parentSchema:m.properties.expect.properties.nothing,data:o};e===null?e=[u]:e.push(u),t++}}}else{
let o={instancePath:n+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"},schema:m.properties.
expect.type,parentSchema:m.properties.expect,data:r};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:m.type,parentSchema:m,data:y};e===null?e=[r]:e.push(r),t++}return ke.
errors=e,t===0}function Pe(y,{instancePath:n="",parentData:K,parentDataProperty:z,rootData:R=y}={}){let e=null,t=0;if(y&&
typeof y=="object"&&!Array.isArray(y)){if(y.tests===void 0){let A={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"tests"},schema:M.required,parentSchema:M,data:y};e===null?e=[A]:e.push(A),t++}for(let A in y)
if(!(A==="description"||A==="rules"||A==="tests"||Le.test(A))){let F={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,parentSchema:M,data:y};e===null?e=[F]:e.push(F),t++}
if(y.description!==void 0){let A=y.description;if(typeof A!="string"&&!(typeof A=="number"&&isFinite(A))&&typeof A!="boo\
lean"){let F={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:M.properties.
description.type},schema:M.properties.description.type,parentSchema:M.properties.description,data:A};e===null?e=[F]:e.push(
F),t++}}if(y.rules!==void 0){let A=y.rules;if(typeof A=="string"){if(N(A)<1){let F={instancePath:n+"/rules",schemaPath:"\
#/properties/rules/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.properties.rules,data:A};e===
null?e=[F]:e.push(F),t++}}else{let F={instancePath:n+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"string"},schema:M.properties.rules.type,parentSchema:M.properties.rules,data:A};e===null?e=[F]:e.push(F),t++}}if(y.
tests!==void 0){let A=y.tests;if(Array.isArray(A)){if(A.length<1){let D={instancePath:n+"/tests",schemaPath:"#/propertie\
s/tests/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:M.properties.tests,data:A};e===null?e=[D]:e.
push(D),t++}let F=A.length;for(let D=0;D<F;D++)ke(A[D],{instancePath:n+"/tests/"+D,parentData:A,parentDataProperty:D,rootData:R})||
(e=e===null?ke.errors:xe(e,ke.errors),t=e.length)}else{let F={instancePath:n+"/tests",schemaPath:"#/properties/tests/typ\
e",keyword:"type",params:{type:"array"},schema:M.properties.tests.type,parentSchema:M.properties.tests,data:A};e===null?
e=[F]:e.push(F),t++}}}else{let A={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,
parentSchema:M,data:y};e===null?e=[A]:e.push(A),t++}return Pe.errors=e,t===0}function xe(y,n){for(let K of n)y.push(K);return y}export{Re as default,Me as validate};
