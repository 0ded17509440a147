// Compiled from packages/core/schema/tests.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var qe=(y,n)=>()=>{try{return n||y((n={exports:{}}).exports,n),n.exports}catch(E){throw n=0,E}};var Ae=qe(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});function we(y){let n=y.length,E=0,W=0,R;for(;W<
n;)E++,R=y.charCodeAt(W++),R>=55296&&R<=56319&&W<n&&(R=y.charCodeAt(W),(R&64512)===56320&&W++);return E}ke.default=we;we.
code='require("ajv/dist/runtime/ucs2length").default'});var De=ve,Me=ve,M={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/tests.schema.json",
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
"string","number","boolean","null"],"x-kind":"a text"}}},raw:{},"referral.ref":{type:["string","number","boolean","null"],
"x-kind":"a text"},"referral.source":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.type":{type:[
"string","number","boolean","null"],"x-kind":"a text"},"referral.ad_id":{type:["string","number","boolean","null"],"x-ki\
nd":"a text"},"referral.referer_uri":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.id":{type:["s\
tring","number","boolean","null"],"x-kind":"a text"},"sender.user_ref":{type:["string","number","boolean","null"],"x-kin\
d":"a text"},"recipient.id":{type:["string","number","boolean","null"],"x-kind":"a text"}},patternProperties:{"^raw\\.":{}}}},
message:{if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,minProperties:1,properties:{
text:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"\
#/definitions/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{$ref:"#/definitions/quickR\
eply"}},cards:{type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{type:["string","number",
"boolean"],"x-kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{type:["string","number",
"boolean"],"x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{type:["string","number"],
pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a time such as 2s or 500ms"},
raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{type:["string","number","bool\
ean"],"x-kind":"a text, a message or a list of messages"}},button:{if:{type:"object"},then:{"x-what":"a button","x-kind":"\
keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boole\
an"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boo\
lean"],"x-kind":"a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","\
boolean"],"x-kind":"a title or a button"}},quickReply:{if:{type:"object"},then:{"x-what":"a quick reply","x-kind":"keys,\
 such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],
"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","boole\
an"],"x-kind":"a title or a quick reply"}},card:{if:{type:"object"},then:{"x-what":"a card","x-kind":"keys, such as { ti\
tle: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a t\
ext"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"\
a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{
$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-kind":"a title or a card"}}}},Fe=new RegExp(
"^x-","u"),H=Ae().default,m={type:"object","x-kind":"a test","x-what":"a test","x-synonyms":{given:"event",when:"event",
input:"event",then:"expect",result:"expect",expected:"expect",should:"expect",id:"name"},additionalProperties:!1,required:[
"name"],properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string",
"number","boolean"],"x-kind":"a text"},event:{allOf:[{$ref:"#/definitions/event"}]},events:{type:"array",minItems:1,"x-k\
ind":"a list of events","x-write":"Put a dash before each event: - payload: MENU",items:{$ref:"#/definitions/event"}},webhook:{
type:"object",minProperties:1,"x-kind":"a webhook body, or { file: \u2026 }",if:{required:["file"]},then:{additionalProperties:!1,
"x-what":"a webhook from a file",properties:{file:{type:"string",minLength:1,"x-kind":"a file's name"}}}},expect:{type:"\
object",minProperties:1,"x-kind":"what is decided, such as { rule: menu }","x-write":"Write: { rule: $ }","x-what":"expe\
ct",additionalProperties:!1,properties:{rule:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},default:{
type:"string",minLength:1,"x-kind":"a file, such as 50-hours.yaml","x-write":"Write the file of the default, such as 50-\
hours.yaml, or rule: default for any."},rules:{if:{type:"array"},then:{items:{type:["string","number","boolean"],"x-kind":"\
a rule's name"}},else:{type:["string","number","boolean"],"x-kind":"a list of rules' names"}},route:{type:["string","num\
ber","boolean"],"x-kind":"a text",minLength:1},captures:{type:"object",minProperties:1,"x-kind":"names with texts, such \
as { size: M }","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},params:{
type:"object",minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"}},reply:{if:{type:"array"},then:{items:{$ref:"#/definitions/message"}},
else:{$ref:"#/definitions/message"}},forward:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},handover:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},nothing:{enum:[!0,"true"],"x-kind":"true"}}}},anyOf:[{
required:["event"]},{required:["events"]},{required:["webhook"]}],"x-missing":"This test has no event."},s={type:"object",
"x-kind":"an event, such as { payload: HUMAN }","x-write":"Write: { payload: $ }",if:{anyOf:[{required:["entry"]},{required:[
"messaging"]},{required:["changes"]},{required:["changed_fields"]},{required:["field","value"]},{required:["standby"],properties:{
standby:{type:"array"}}},{required:["postback"]},{required:["message"]},{required:["optin"]},{required:["delivery"]},{required:[
"read"]},{required:["reaction"]},{required:["message_edit"]},{required:["messaging_feedback"]},{required:["account_linki\
ng"]},{required:["pass_thread_control"]},{required:["request_thread_control"]},{required:["take_thread_control"]}]},then:{
"x-kind":"what the platform sent"},else:{"x-what":"an event","x-unknown":"unknown-field",additionalProperties:!1,properties:{
event:{type:["string","number","boolean","null"],"x-kind":"a text"},channel:{type:["string","number","boolean","null"],"\
x-kind":"a text"},payload:{},title:{type:["string","number","boolean","null"],"x-kind":"a text"},text:{type:["string","n\
umber","boolean","null"],"x-kind":"a text"},standby:{type:["string","number","boolean","null"],"x-kind":"a text"},id:{type:[
"string","number","boolean","null"],"x-kind":"a text"},time:{type:["string","number","boolean","null"],"x-kind":"a text"},
age:{type:["string","number","boolean","null"],"x-kind":"a text"},timestamp:{type:["string","number","boolean","null"],"\
x-kind":"a text"},referral:{type:["object","null"],"x-kind":"keys, such as { ref: summer }","x-what":"a referral",additionalProperties:!1,
properties:{ref:{type:["string","number","boolean","null"],"x-kind":"a text"},source:{type:["string","number","boolean",
"null"],"x-kind":"a text"},type:{type:["string","number","boolean","null"],"x-kind":"a text"},ad_id:{type:["string","num\
ber","boolean","null"],"x-kind":"a text"},referer_uri:{type:["string","number","boolean","null"],"x-kind":"a text"}}},sender:{
type:["object","null"],"x-kind":"keys, such as { id: 12 }","x-what":"a sender",additionalProperties:!1,properties:{id:{type:[
"string","number","boolean","null"],"x-kind":"a text"},user_ref:{type:["string","number","boolean","null"],"x-kind":"a t\
ext"}}},recipient:{type:["object","null"],"x-kind":"keys, such as { id: 12 }","x-what":"a recipient",additionalProperties:!1,
properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"}}},raw:{},"referral.ref":{type:["string","nu\
mber","boolean","null"],"x-kind":"a text"},"referral.source":{type:["string","number","boolean","null"],"x-kind":"a text"},
"referral.type":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.ad_id":{type:["string","number",
"boolean","null"],"x-kind":"a text"},"referral.referer_uri":{type:["string","number","boolean","null"],"x-kind":"a text"},
"sender.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.user_ref":{type:["string","number","bo\
olean","null"],"x-kind":"a text"},"recipient.id":{type:["string","number","boolean","null"],"x-kind":"a text"}},patternProperties:{
"^raw\\.":{}}}},me=Object.prototype.hasOwnProperty,Se=new RegExp("^raw\\.","u"),q={if:{type:"object"},then:{"x-what":"a \
message","x-kind":"a message",additionalProperties:!1,minProperties:1,properties:{text:{type:["string","number","boolean"],
"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/definitions/button"}},quick_replies:{
type:"array","x-kind":"a list of quick replies",items:{$ref:"#/definitions/quickReply"}},cards:{type:"array","x-kind":"a\
 list of cards",items:{$ref:"#/definitions/card"}},image:{type:["string","number","boolean"],"x-kind":"a text"},video:{type:[
"string","number","boolean"],"x-kind":"a text"},audio:{type:["string","number","boolean"],"x-kind":"a text"},file:{type:[
"string","number","boolean"],"x-kind":"a text"},typing:{type:["string","number"],pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x\
-kind":"a time such as 2s or 500ms","x-pattern":"Write a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a messa\
ge of the Send API, such as { text: Hello! }"}}},else:{type:["string","number","boolean"],"x-kind":"a text, a message or\
 a list of messages"}},j={if:{type:"object"},then:{"x-what":"a button","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,
minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number",
"boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},phone:{type:["string","number",
"boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],"x-kind":"a title or a button"}},C={if:{type:"o\
bject"},then:{"x-what":"a quick reply","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-\
kind":"a text"}}},else:{type:["string","number","boolean"],"x-kind":"a title or a quick reply"}},L={if:{type:"object"},then:{
"x-what":"a card","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:[
"string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"\
array","x-kind":"a list of buttons",items:{$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-k\
ind":"a title or a card"}};function be(y,{instancePath:n="",parentData:E,parentDataProperty:W,rootData:R=y}={}){let e=null,
t=0,P=t,F=!0,D=t;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let x={};e===null?e=[x]:e.push(x),t++}var O=D===t;t=P,e!==
null&&(P?e.length=P:e=null);let _;if(O){let x=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){
let v={instancePath:n,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.
then,data:y};e===null?e=[v]:e.push(v),t++}for(let v in y)if(!(v==="title"||v==="subtitle"||v==="image"||v==="url"||v==="\
buttons")){let c={instancePath:n,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
schema:!1,parentSchema:L.then,data:y};e===null?e=[c]:e.push(c),t++}if(y.title!==void 0){let v=y.title;if(typeof v!="stri\
ng"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"){let c={instancePath:n+"/title",schemaPath:"#/then/properti\
es/title/type",keyword:"type",params:{type:L.then.properties.title.type},schema:L.then.properties.title.type,parentSchema:L.
then.properties.title,data:v};e===null?e=[c]:e.push(c),t++}}if(y.subtitle!==void 0){let v=y.subtitle;if(typeof v!="strin\
g"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"){let c={instancePath:n+"/subtitle",schemaPath:"#/then/proper\
ties/subtitle/type",keyword:"type",params:{type:L.then.properties.subtitle.type},schema:L.then.properties.subtitle.type,
parentSchema:L.then.properties.subtitle,data:v};e===null?e=[c]:e.push(c),t++}}if(y.image!==void 0){let v=y.image;if(typeof v!=
"string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"){let c={instancePath:n+"/image",schemaPath:"#/then/pro\
perties/image/type",keyword:"type",params:{type:L.then.properties.image.type},schema:L.then.properties.image.type,parentSchema:L.
then.properties.image,data:v};e===null?e=[c]:e.push(c),t++}}if(y.url!==void 0){let v=y.url;if(typeof v!="string"&&!(typeof v==
"number"&&isFinite(v))&&typeof v!="boolean"){let c={instancePath:n+"/url",schemaPath:"#/then/properties/url/type",keyword:"\
type",params:{type:L.then.properties.url.type},schema:L.then.properties.url.type,parentSchema:L.then.properties.url,data:v};
e===null?e=[c]:e.push(c),t++}}if(y.buttons!==void 0){let v=y.buttons;if(Array.isArray(v)){let c=v.length;for(let g=0;g<c;g++){
let r=v[g],a=t,u=!0,o=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let h={};e===null?e=[h]:e.push(h),t++}var $=o===
t;t=a,e!==null&&(a?e.length=a:e=null);let A;if($){let h=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length<1){let b={instancePath:n+"/buttons/"+g,schemaPath:"#/definitions/button/then/minProperties",keyword:"minPropertie\
s",params:{limit:1},schema:1,parentSchema:j.then,data:r};e===null?e=[b]:e.push(b),t++}for(let b in r)if(!(b==="title"||b===
"payload"||b==="url"||b==="phone")){let d={instancePath:n+"/buttons/"+g,schemaPath:"#/definitions/button/then/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:j.then,data:r};e===null?
e=[d]:e.push(d),t++}if(r.title!==void 0){let b=r.title;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!=
"boolean"){let d={instancePath:n+"/buttons/"+g+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"\
type",params:{type:j.then.properties.title.type},schema:j.then.properties.title.type,parentSchema:j.then.properties.title,
data:b};e===null?e=[d]:e.push(d),t++}}if(r.payload!==void 0){let b=r.payload;if(typeof b!="string"&&!(typeof b=="number"&&
isFinite(b))&&typeof b!="boolean"){let d={instancePath:n+"/buttons/"+g+"/payload",schemaPath:"#/definitions/button/then/\
properties/payload/type",keyword:"type",params:{type:j.then.properties.payload.type},schema:j.then.properties.payload.type,
parentSchema:j.then.properties.payload,data:b};e===null?e=[d]:e.push(d),t++}}if(r.url!==void 0){let b=r.url;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let d={instancePath:n+"/buttons/"+g+"/url",schemaPath:"\
#/definitions/button/then/properties/url/type",keyword:"type",params:{type:j.then.properties.url.type},schema:j.then.properties.
url.type,parentSchema:j.then.properties.url,data:b};e===null?e=[d]:e.push(d),t++}}if(r.phone!==void 0){let b=r.phone;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let d={instancePath:n+"/buttons/"+g+"/phone",schemaPath:"\
#/definitions/button/then/properties/phone/type",keyword:"type",params:{type:j.then.properties.phone.type},schema:j.then.
properties.phone.type,parentSchema:j.then.properties.phone,data:b};e===null?e=[d]:e.push(d),t++}}}var $=h===t;u=$,A="the\
n"}else{let h=t;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let b={instancePath:n+"/\
buttons/"+g,schemaPath:"#/definitions/button/else/type",keyword:"type",params:{type:j.else.type},schema:j.else.type,parentSchema:j.
else,data:r};e===null?e=[b]:e.push(b),t++}var $=h===t;u=$,A="else"}if(!u){let h={instancePath:n+"/buttons/"+g,schemaPath:"\
#/definitions/button/if",keyword:"if",params:{failingKeyword:A},schema:j.if,parentSchema:j,data:r};e===null?e=[h]:e.push(
h),t++}}}else{let c={instancePath:n+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"\
array"},schema:L.then.properties.buttons.type,parentSchema:L.then.properties.buttons,data:v};e===null?e=[c]:e.push(c),t++}}}
var O=x===t;F=O,_="then"}else{let x=t;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let v={
instancePath:n,schemaPath:"#/else/type",keyword:"type",params:{type:L.else.type},schema:L.else.type,parentSchema:L.else,
data:y};e===null?e=[v]:e.push(v),t++}var O=x===t;F=O,_="else"}if(!F){let x={instancePath:n,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:_},schema:L.if,parentSchema:L,data:y};e===null?e=[x]:e.push(x),t++}return be.errors=e,t===0}var Le=new RegExp(
"^[0-9]+(\\.[0-9]+)?(s|ms)$","u");function U(y,{instancePath:n="",parentData:E,parentDataProperty:W,rootData:R=y}={}){let e=null,
t=0,P=t,F=!0,D=t;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let K={};e===null?e=[K]:e.push(K),t++}var O=D===t;t=P,e!==
null&&(P?e.length=P:e=null);let _;if(O){let K=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){
let c={instancePath:n,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.
then,data:y};e===null?e=[c]:e.push(c),t++}for(let c in y)if(!me.call(q.then.properties,c)){let g={instancePath:n,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:q.then,
data:y};e===null?e=[g]:e.push(g),t++}if(y.text!==void 0){let c=y.text;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))&&typeof c!="boolean"){let g={instancePath:n+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:q.then.properties.text.type},schema:q.then.properties.text.type,parentSchema:q.then.properties.text,data:c};e===null?
e=[g]:e.push(g),t++}}if(y.buttons!==void 0){let c=y.buttons;if(Array.isArray(c)){let g=c.length;for(let r=0;r<g;r++){let a=c[r],
u=t,o=!0,A=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let k={};e===null?e=[k]:e.push(k),t++}var $=A===t;t=u,e!==null&&
(u?e.length=u:e=null);let h;if($){let k=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let d={
instancePath:n+"/buttons/"+r,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:j.then,data:a};e===null?e=[d]:e.push(d),t++}for(let d in a)if(!(d==="title"||d==="payload"||d==="u\
rl"||d==="phone")){let i={instancePath:n+"/buttons/"+r,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:j.then,data:a};e===null?e=[i]:e.push(i),t++}if(a.
title!==void 0){let d=a.title;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let i={instancePath:n+
"/buttons/"+r+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:j.then.properties.
title.type},schema:j.then.properties.title.type,parentSchema:j.then.properties.title,data:d};e===null?e=[i]:e.push(i),t++}}
if(a.payload!==void 0){let d=a.payload;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let i={
instancePath:n+"/buttons/"+r+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:j.then.properties.payload.type},schema:j.then.properties.payload.type,parentSchema:j.then.properties.payload,data:d};
e===null?e=[i]:e.push(i),t++}}if(a.url!==void 0){let d=a.url;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&
typeof d!="boolean"){let i={instancePath:n+"/buttons/"+r+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:j.then.properties.url.type},schema:j.then.properties.url.type,parentSchema:j.then.properties.
url,data:d};e===null?e=[i]:e.push(i),t++}}if(a.phone!==void 0){let d=a.phone;if(typeof d!="string"&&!(typeof d=="number"&&
isFinite(d))&&typeof d!="boolean"){let i={instancePath:n+"/buttons/"+r+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:j.then.properties.phone.type},schema:j.then.properties.phone.type,parentSchema:j.
then.properties.phone,data:d};e===null?e=[i]:e.push(i),t++}}}var $=k===t;o=$,h="then"}else{let k=t;if(typeof a!="string"&&
!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let d={instancePath:n+"/buttons/"+r,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:j.else.type},schema:j.else.type,parentSchema:j.else,data:a};e===null?e=[d]:
e.push(d),t++}var $=k===t;o=$,h="else"}if(!o){let k={instancePath:n+"/buttons/"+r,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:h},schema:j.if,parentSchema:j,data:a};e===null?e=[k]:e.push(k),t++}}}else{let g={instancePath:n+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:q.then.properties.buttons.
type,parentSchema:q.then.properties.buttons,data:c};e===null?e=[g]:e.push(g),t++}}if(y.quick_replies!==void 0){let c=y.quick_replies;
if(Array.isArray(c)){let g=c.length;for(let r=0;r<g;r++){let a=c[r],u=t,o=!0,A=t;if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let k={};e===null?e=[k]:e.push(k),t++}var x=A===t;t=u,e!==null&&(u?e.length=u:e=null);let h;if(x){let k=t;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let d={instancePath:n+"/quick_replies/"+r,schemaPath:"#/definit\
ions/quickReply/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:C.then,data:a};e===null?
e=[d]:e.push(d),t++}for(let d in a)if(!(d==="title"||d==="payload")){let i={instancePath:n+"/quick_replies/"+r,schemaPath:"\
#/definitions/quickReply/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:C.then,data:a};e===null?e=[i]:e.push(i),t++}if(a.title!==void 0){let d=a.title;if(typeof d!="string"&&!(typeof d==
"number"&&isFinite(d))&&typeof d!="boolean"){let i={instancePath:n+"/quick_replies/"+r+"/title",schemaPath:"#/definition\
s/quickReply/then/properties/title/type",keyword:"type",params:{type:C.then.properties.title.type},schema:C.then.properties.
title.type,parentSchema:C.then.properties.title,data:d};e===null?e=[i]:e.push(i),t++}}if(a.payload!==void 0){let d=a.payload;
if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let i={instancePath:n+"/quick_replies/"+
r+"/payload",schemaPath:"#/definitions/quickReply/then/properties/payload/type",keyword:"type",params:{type:C.then.properties.
payload.type},schema:C.then.properties.payload.type,parentSchema:C.then.properties.payload,data:d};e===null?e=[i]:e.push(
i),t++}}}var x=k===t;o=x,h="then"}else{let k=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boo\
lean"){let d={instancePath:n+"/quick_replies/"+r,schemaPath:"#/definitions/quickReply/else/type",keyword:"type",params:{
type:C.else.type},schema:C.else.type,parentSchema:C.else,data:a};e===null?e=[d]:e.push(d),t++}var x=k===t;o=x,h="else"}if(!o){
let k={instancePath:n+"/quick_replies/"+r,schemaPath:"#/definitions/quickReply/if",keyword:"if",params:{failingKeyword:h},
schema:C.if,parentSchema:C,data:a};e===null?e=[k]:e.push(k),t++}}}else{let g={instancePath:n+"/quick_replies",schemaPath:"\
#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:q.then.properties.quick_replies.type,parentSchema:q.
then.properties.quick_replies,data:c};e===null?e=[g]:e.push(g),t++}}if(y.cards!==void 0){let c=y.cards;if(Array.isArray(
c)){let g=c.length;for(let r=0;r<g;r++)be(c[r],{instancePath:n+"/cards/"+r,parentData:c,parentDataProperty:r,rootData:R})||
(e=e===null?be.errors:xe(e,be.errors),t=e.length)}else{let g={instancePath:n+"/cards",schemaPath:"#/then/properties/card\
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
then.properties.typing,data:c};e===null?e=[g]:e.push(g),t++}if(typeof c=="string"&&!Le.test(c)){let g={instancePath:n+"/\
typing",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(s|ms)$",parentSchema:q.then.properties.typing,data:c};e===null?e=[g]:e.push(g),t++}}if(y.raw!==void 0){
let c=y.raw;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let g={instancePath:n+"/raw",schemaPath:"#/then/properties/r\
aw/type",keyword:"type",params:{type:"object"},schema:q.then.properties.raw.type,parentSchema:q.then.properties.raw,data:c};
e===null?e=[g]:e.push(g),t++}}}var O=K===t;F=O,_="then"}else{let K=t;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(
y))&&typeof y!="boolean"){let c={instancePath:n,schemaPath:"#/else/type",keyword:"type",params:{type:q.else.type},schema:q.
else.type,parentSchema:q.else,data:y};e===null?e=[c]:e.push(c),t++}var O=K===t;F=O,_="else"}if(!F){let K={instancePath:n,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:q.if,parentSchema:q,data:y};e===null?e=[K]:e.push(K),t++}
return U.errors=e,t===0}function ge(y,{instancePath:n="",parentData:E,parentDataProperty:W,rootData:R=y}={}){let e=null,
t=0,P=t,F=!1,D=t;if(y&&typeof y=="object"&&!Array.isArray(y)&&y.event===void 0){let r={instancePath:n,schemaPath:"#/anyO\
f/0/required",keyword:"required",params:{missingProperty:"event"},schema:m.anyOf[0].required,parentSchema:m.anyOf[0],data:y};
e===null?e=[r]:e.push(r),t++}var O=D===t;if(F=F||O,!F){let r=t;if(y&&typeof y=="object"&&!Array.isArray(y)&&y.events===void 0){
let u={instancePath:n,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"events"},schema:m.anyOf[1].
required,parentSchema:m.anyOf[1],data:y};e===null?e=[u]:e.push(u),t++}var O=r===t;if(F=F||O,!F){let u=t;if(y&&typeof y==
"object"&&!Array.isArray(y)&&y.webhook===void 0){let A={instancePath:n,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"webhook"},schema:m.anyOf[2].required,parentSchema:m.anyOf[2],data:y};e===null?e=[A]:e.push(A),t++}
var O=u===t;F=F||O}}if(F)t=P,e!==null&&(P?e.length=P:e=null);else{let r={instancePath:n,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{},schema:m.anyOf,parentSchema:m,data:y};e===null?e=[r]:e.push(r),t++}if(y&&typeof y=="object"&&!Array.isArray(
y)){if(y.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
schema:m.required,parentSchema:m,data:y};e===null?e=[r]:e.push(r),t++}for(let r in y)if(!(r==="name"||r==="description"||
r==="event"||r==="events"||r==="webhook"||r==="expect")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:m,data:y};e===null?e=[a]:e.push(a),t++}if(y.name!==
void 0){let r=y.name;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let a={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:m.properties.name.type},schema:m.properties.name.
type,parentSchema:m.properties.name,data:r};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&H(r)<1){let a={instancePath:n+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.
name,data:r};e===null?e=[a]:e.push(a),t++}}if(y.description!==void 0){let r=y.description;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let a={instancePath:n+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:m.properties.description.type},schema:m.properties.description.type,parentSchema:m.properties.
description,data:r};e===null?e=[a]:e.push(a),t++}}if(y.event!==void 0){let r=y.event;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){let b={instancePath:n+"/event",schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"object"},
schema:s.type,parentSchema:s,data:r};e===null?e=[b]:e.push(b),t++}let a=t,u=!0,o=t,A=t,h=!1,k=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let b;if(r.entry===void 0&&(b="entry")){let d={};e===null?e=[d]:e.push(d),t++}}var _=k===t;if(h=h||_,
!h){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.messaging===void 0&&(i="messaging")){let l={};e===null?
e=[l]:e.push(l),t++}}var _=b===t;if(h=h||_,!h){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.changes===
void 0&&(w="changes")){let p={};e===null?e=[p]:e.push(p),t++}}var _=i===t;if(h=h||_,!h){let w=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let f;if(r.changed_fields===void 0&&(f="changed_fields")){let S={};e===null?e=[S]:e.push(S),t++}}var _=w===
t;if(h=h||_,!h){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let N;if(r.field===void 0&&(N="field")||r.value===void 0&&
(N="value")){let T={};e===null?e=[T]:e.push(T),t++}}var _=f===t;if(h=h||_,!h){let N=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let V;if(r.standby===void 0&&(V="standby")){let I={};e===null?e=[I]:e.push(I),t++}else if(r.standby!==void 0&&!Array.
isArray(r.standby)){let I={};e===null?e=[I]:e.push(I),t++}}var _=N===t;if(h=h||_,!h){let V=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let B;if(r.postback===void 0&&(B="postback")){let G={};e===null?e=[G]:e.push(G),t++}}var _=V===t;if(h=h||_,!h){
let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let z;if(r.message===void 0&&(z="message")){let J={};e===null?e=[J]:
e.push(J),t++}}var _=B===t;if(h=h||_,!h){let z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Q;if(r.optin===void 0&&
(Q="optin")){let X={};e===null?e=[X]:e.push(X),t++}}var _=z===t;if(h=h||_,!h){let Q=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let Y;if(r.delivery===void 0&&(Y="delivery")){let Z={};e===null?e=[Z]:e.push(Z),t++}}var _=Q===t;if(h=h||_,!h){let Y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let ee;if(r.read===void 0&&(ee="read")){let te={};e===null?e=[te]:e.push(te),
t++}}var _=Y===t;if(h=h||_,!h){let ee=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let re;if(r.reaction===void 0&&(re=
"reaction")){let ie={};e===null?e=[ie]:e.push(ie),t++}}var _=ee===t;if(h=h||_,!h){let re=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let se;if(r.message_edit===void 0&&(se="message_edit")){let ne={};e===null?e=[ne]:e.push(ne),t++}}var _=re===
t;if(h=h||_,!h){let se=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let pe;if(r.messaging_feedback===void 0&&(pe="mess\
aging_feedback")){let ae={};e===null?e=[ae]:e.push(ae),t++}}var _=se===t;if(h=h||_,!h){let pe=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let oe;if(r.account_linking===void 0&&(oe="account_linking")){let le={};e===null?e=[le]:e.push(le),t++}}
var _=pe===t;if(h=h||_,!h){let oe=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let fe;if(r.pass_thread_control===void 0&&
(fe="pass_thread_control")){let de={};e===null?e=[de]:e.push(de),t++}}var _=oe===t;if(h=h||_,!h){let fe=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let ye;if(r.request_thread_control===void 0&&(ye="request_thread_control")){let ue={};e===null?
e=[ue]:e.push(ue),t++}}var _=fe===t;if(h=h||_,!h){let ye=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let he;if(r.take_thread_control===
void 0&&(he="take_thread_control")){let ce={};e===null?e=[ce]:e.push(ce),t++}}var _=ye===t;h=h||_}}}}}}}}}}}}}}}}}if(h)t=
A,e!==null&&(A?e.length=A:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var $=o===t;if(t=a,e!==null&&(a?e.length=a:
e=null),!$){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(me.call(s.else.properties,i)||Se.test(
i))){let l={instancePath:n+"/event",schemaPath:"#/definitions/event/else/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},schema:!1,parentSchema:s.else,data:r};e===null?e=[l]:e.push(l),t++}if(r.event!==void 0){
let i=r.event;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+
"/event/event",schemaPath:"#/definitions/event/else/properties/event/type",keyword:"type",params:{type:s.else.properties.
event.type},schema:s.else.properties.event.type,parentSchema:s.else.properties.event,data:i};e===null?e=[l]:e.push(l),t++}}
if(r.channel!==void 0){let i=r.channel;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==
null){let l={instancePath:n+"/event/channel",schemaPath:"#/definitions/event/else/properties/channel/type",keyword:"type",
params:{type:s.else.properties.channel.type},schema:s.else.properties.channel.type,parentSchema:s.else.properties.channel,
data:i};e===null?e=[l]:e.push(l),t++}}if(r.title!==void 0){let i=r.title;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+"/event/title",schemaPath:"#/definitions/event/else/properties\
/title/type",keyword:"type",params:{type:s.else.properties.title.type},schema:s.else.properties.title.type,parentSchema:s.
else.properties.title,data:i};e===null?e=[l]:e.push(l),t++}}if(r.text!==void 0){let i=r.text;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+"/event/text",schemaPath:"#/definitions/eve\
nt/else/properties/text/type",keyword:"type",params:{type:s.else.properties.text.type},schema:s.else.properties.text.type,
parentSchema:s.else.properties.text,data:i};e===null?e=[l]:e.push(l),t++}}if(r.standby!==void 0){let i=r.standby;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+"/event/standby",schemaPath:"\
#/definitions/event/else/properties/standby/type",keyword:"type",params:{type:s.else.properties.standby.type},schema:s.else.
properties.standby.type,parentSchema:s.else.properties.standby,data:i};e===null?e=[l]:e.push(l),t++}}if(r.id!==void 0){let i=r.
id;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+"/eve\
nt/id",schemaPath:"#/definitions/event/else/properties/id/type",keyword:"type",params:{type:s.else.properties.id.type},schema:s.
else.properties.id.type,parentSchema:s.else.properties.id,data:i};e===null?e=[l]:e.push(l),t++}}if(r.time!==void 0){let i=r.
time;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+"/e\
vent/time",schemaPath:"#/definitions/event/else/properties/time/type",keyword:"type",params:{type:s.else.properties.time.
type},schema:s.else.properties.time.type,parentSchema:s.else.properties.time,data:i};e===null?e=[l]:e.push(l),t++}}if(r.
age!==void 0){let i=r.age;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={
instancePath:n+"/event/age",schemaPath:"#/definitions/event/else/properties/age/type",keyword:"type",params:{type:s.else.
properties.age.type},schema:s.else.properties.age.type,parentSchema:s.else.properties.age,data:i};e===null?e=[l]:e.push(
l),t++}}if(r.timestamp!==void 0){let i=r.timestamp;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let l={instancePath:n+"/event/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/\
type",keyword:"type",params:{type:s.else.properties.timestamp.type},schema:s.else.properties.timestamp.type,parentSchema:s.
else.properties.timestamp,data:i};e===null?e=[l]:e.push(l),t++}}if(r.referral!==void 0){let i=r.referral;if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let l={instancePath:n+"/event/referral",schemaPath:"#/definitions/event/else/pro\
perties/referral/type",keyword:"type",params:{type:s.else.properties.referral.type},schema:s.else.properties.referral.type,
parentSchema:s.else.properties.referral,data:i};e===null?e=[l]:e.push(l),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let l in i)if(!(l==="ref"||l==="source"||l==="type"||l==="ad_id"||l==="referer_uri")){let w={instancePath:n+"/event/\
referral",schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l},schema:!1,parentSchema:s.else.properties.referral,data:i};e===null?e=[w]:e.push(w),t++}if(i.
ref!==void 0){let l=i.ref;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let w={
instancePath:n+"/event/referral/ref",schemaPath:"#/definitions/event/else/properties/referral/properties/ref/type",keyword:"\
type",params:{type:s.else.properties.referral.properties.ref.type},schema:s.else.properties.referral.properties.ref.type,
parentSchema:s.else.properties.referral.properties.ref,data:l};e===null?e=[w]:e.push(w),t++}}if(i.source!==void 0){let l=i.
source;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let w={instancePath:n+"\
/event/referral/source",schemaPath:"#/definitions/event/else/properties/referral/properties/source/type",keyword:"type",
params:{type:s.else.properties.referral.properties.source.type},schema:s.else.properties.referral.properties.source.type,
parentSchema:s.else.properties.referral.properties.source,data:l};e===null?e=[w]:e.push(w),t++}}if(i.type!==void 0){let l=i.
type;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let w={instancePath:n+"/e\
vent/referral/type",schemaPath:"#/definitions/event/else/properties/referral/properties/type/type",keyword:"type",params:{
type:s.else.properties.referral.properties.type.type},schema:s.else.properties.referral.properties.type.type,parentSchema:s.
else.properties.referral.properties.type,data:l};e===null?e=[w]:e.push(w),t++}}if(i.ad_id!==void 0){let l=i.ad_id;if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let w={instancePath:n+"/event/referral/ad_i\
d",schemaPath:"#/definitions/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{type:s.else.properties.
referral.properties.ad_id.type},schema:s.else.properties.referral.properties.ad_id.type,parentSchema:s.else.properties.referral.
properties.ad_id,data:l};e===null?e=[w]:e.push(w),t++}}if(i.referer_uri!==void 0){let l=i.referer_uri;if(typeof l!="stri\
ng"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let w={instancePath:n+"/event/referral/referer_u\
ri",schemaPath:"#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:s.
else.properties.referral.properties.referer_uri.type},schema:s.else.properties.referral.properties.referer_uri.type,parentSchema:s.
else.properties.referral.properties.referer_uri,data:l};e===null?e=[w]:e.push(w),t++}}}}if(r.sender!==void 0){let i=r.sender;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let l={instancePath:n+"/event/sender",schemaPath:"#/definition\
s/event/else/properties/sender/type",keyword:"type",params:{type:s.else.properties.sender.type},schema:s.else.properties.
sender.type,parentSchema:s.else.properties.sender,data:i};e===null?e=[l]:e.push(l),t++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let l in i)if(!(l==="id"||l==="user_ref")){let w={instancePath:n+"/event/sender",schemaPath:"#/definitio\
ns/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,
parentSchema:s.else.properties.sender,data:i};e===null?e=[w]:e.push(w),t++}if(i.id!==void 0){let l=i.id;if(typeof l!="st\
ring"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let w={instancePath:n+"/event/sender/id",schemaPath:"\
#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:s.else.properties.sender.properties.
id.type},schema:s.else.properties.sender.properties.id.type,parentSchema:s.else.properties.sender.properties.id,data:l};
e===null?e=[w]:e.push(w),t++}}if(i.user_ref!==void 0){let l=i.user_ref;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"&&l!==null){let w={instancePath:n+"/event/sender/user_ref",schemaPath:"#/definitions/event/else/\
properties/sender/properties/user_ref/type",keyword:"type",params:{type:s.else.properties.sender.properties.user_ref.type},
schema:s.else.properties.sender.properties.user_ref.type,parentSchema:s.else.properties.sender.properties.user_ref,data:l};
e===null?e=[w]:e.push(w),t++}}}}if(r.recipient!==void 0){let i=r.recipient;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let l={instancePath:n+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"\
type",params:{type:s.else.properties.recipient.type},schema:s.else.properties.recipient.type,parentSchema:s.else.properties.
recipient,data:i};e===null?e=[l]:e.push(l),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let l in i)if(l!=="id"){
let w={instancePath:n+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:s.else.properties.recipient,data:i};
e===null?e=[w]:e.push(w),t++}if(i.id!==void 0){let l=i.id;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!=
"boolean"&&l!==null){let w={instancePath:n+"/event/recipient/id",schemaPath:"#/definitions/event/else/properties/recipie\
nt/properties/id/type",keyword:"type",params:{type:s.else.properties.recipient.properties.id.type},schema:s.else.properties.
recipient.properties.id.type,parentSchema:s.else.properties.recipient.properties.id,data:l};e===null?e=[w]:e.push(w),t++}}}}
if(r["referral.ref"]!==void 0){let i=r["referral.ref"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let l={instancePath:n+"/event/referral.ref",schemaPath:"#/definitions/event/else/properties/referra\
l.ref/type",keyword:"type",params:{type:s.else.properties["referral.ref"].type},schema:s.else.properties["referral.ref"].
type,parentSchema:s.else.properties["referral.ref"],data:i};e===null?e=[l]:e.push(l),t++}}if(r["referral.source"]!==void 0){
let i=r["referral.source"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={
instancePath:n+"/event/referral.source",schemaPath:"#/definitions/event/else/properties/referral.source/type",keyword:"t\
ype",params:{type:s.else.properties["referral.source"].type},schema:s.else.properties["referral.source"].type,parentSchema:s.
else.properties["referral.source"],data:i};e===null?e=[l]:e.push(l),t++}}if(r["referral.type"]!==void 0){let i=r["referr\
al.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+
"/event/referral.type",schemaPath:"#/definitions/event/else/properties/referral.type/type",keyword:"type",params:{type:s.
else.properties["referral.type"].type},schema:s.else.properties["referral.type"].type,parentSchema:s.else.properties["re\
ferral.type"],data:i};e===null?e=[l]:e.push(l),t++}}if(r["referral.ad_id"]!==void 0){let i=r["referral.ad_id"];if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+"/event/referral.ad_i\
d",schemaPath:"#/definitions/event/else/properties/referral.ad_id/type",keyword:"type",params:{type:s.else.properties["r\
eferral.ad_id"].type},schema:s.else.properties["referral.ad_id"].type,parentSchema:s.else.properties["referral.ad_id"],data:i};
e===null?e=[l]:e.push(l),t++}}if(r["referral.referer_uri"]!==void 0){let i=r["referral.referer_uri"];if(typeof i!="strin\
g"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+"/event/referral.referer_ur\
i",schemaPath:"#/definitions/event/else/properties/referral.referer_uri/type",keyword:"type",params:{type:s.else.properties["\
referral.referer_uri"].type},schema:s.else.properties["referral.referer_uri"].type,parentSchema:s.else.properties["refer\
ral.referer_uri"],data:i};e===null?e=[l]:e.push(l),t++}}if(r["sender.id"]!==void 0){let i=r["sender.id"];if(typeof i!="s\
tring"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let l={instancePath:n+"/event/sender.id",schemaPath:"\
#/definitions/event/else/properties/sender.id/type",keyword:"type",params:{type:s.else.properties["sender.id"].type},schema:s.
else.properties["sender.id"].type,parentSchema:s.else.properties["sender.id"],data:i};e===null?e=[l]:e.push(l),t++}}if(r["\
sender.user_ref"]!==void 0){let i=r["sender.user_ref"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let l={instancePath:n+"/event/sender.user_ref",schemaPath:"#/definitions/event/else/properties/send\
er.user_ref/type",keyword:"type",params:{type:s.else.properties["sender.user_ref"].type},schema:s.else.properties["sende\
r.user_ref"].type,parentSchema:s.else.properties["sender.user_ref"],data:i};e===null?e=[l]:e.push(l),t++}}if(r["recipien\
t.id"]!==void 0){let i=r["recipient.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&
i!==null){let l={instancePath:n+"/event/recipient.id",schemaPath:"#/definitions/event/else/properties/recipient.id/type",
keyword:"type",params:{type:s.else.properties["recipient.id"].type},schema:s.else.properties["recipient.id"].type,parentSchema:s.
else.properties["recipient.id"],data:i};e===null?e=[l]:e.push(l),t++}}}var $=b===t;u=$}if(!u){let b={instancePath:n+"/ev\
ent",schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"else"},schema:s.if,parentSchema:s,data:r};
e===null?e=[b]:e.push(b),t++}}if(y.events!==void 0){let r=y.events;if(Array.isArray(r)){if(r.length<1){let u={instancePath:n+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:m.properties.
events,data:r};e===null?e=[u]:e.push(u),t++}let a=r.length;for(let u=0;u<a;u++){let o=r[u];if(!(o&&typeof o=="object"&&!Array.
isArray(o))){let l={instancePath:n+"/events/"+u,schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"objec\
t"},schema:s.type,parentSchema:s,data:o};e===null?e=[l]:e.push(l),t++}let A=t,h=!0,k=t,b=t,d=!1,i=t;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){let l;if(o.entry===void 0&&(l="entry")){let w={};e===null?e=[w]:e.push(w),t++}}var x=i===t;if(d=
d||x,!d){let l=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.messaging===void 0&&(p="messaging")){let f={};e===
null?e=[f]:e.push(f),t++}}var x=l===t;if(d=d||x,!d){let p=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let S;if(o.changes===
void 0&&(S="changes")){let N={};e===null?e=[N]:e.push(N),t++}}var x=p===t;if(d=d||x,!d){let S=t;if(o&&typeof o=="object"&&
!Array.isArray(o)){let T;if(o.changed_fields===void 0&&(T="changed_fields")){let V={};e===null?e=[V]:e.push(V),t++}}var x=S===
t;if(d=d||x,!d){let T=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let I;if(o.field===void 0&&(I="field")||o.value===void 0&&
(I="value")){let B={};e===null?e=[B]:e.push(B),t++}}var x=T===t;if(d=d||x,!d){let I=t;if(o&&typeof o=="object"&&!Array.isArray(
o)){let G;if(o.standby===void 0&&(G="standby")){let z={};e===null?e=[z]:e.push(z),t++}else if(o.standby!==void 0&&!Array.
isArray(o.standby)){let z={};e===null?e=[z]:e.push(z),t++}}var x=I===t;if(d=d||x,!d){let G=t;if(o&&typeof o=="object"&&!Array.
isArray(o)){let J;if(o.postback===void 0&&(J="postback")){let Q={};e===null?e=[Q]:e.push(Q),t++}}var x=G===t;if(d=d||x,!d){
let J=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let X;if(o.message===void 0&&(X="message")){let Y={};e===null?e=[Y]:
e.push(Y),t++}}var x=J===t;if(d=d||x,!d){let X=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let Z;if(o.optin===void 0&&
(Z="optin")){let ee={};e===null?e=[ee]:e.push(ee),t++}}var x=X===t;if(d=d||x,!d){let Z=t;if(o&&typeof o=="object"&&!Array.
isArray(o)){let te;if(o.delivery===void 0&&(te="delivery")){let re={};e===null?e=[re]:e.push(re),t++}}var x=Z===t;if(d=d||
x,!d){let te=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let ie;if(o.read===void 0&&(ie="read")){let se={};e===null?e=
[se]:e.push(se),t++}}var x=te===t;if(d=d||x,!d){let ie=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let ne;if(o.reaction===
void 0&&(ne="reaction")){let pe={};e===null?e=[pe]:e.push(pe),t++}}var x=ie===t;if(d=d||x,!d){let ne=t;if(o&&typeof o=="\
object"&&!Array.isArray(o)){let ae;if(o.message_edit===void 0&&(ae="message_edit")){let oe={};e===null?e=[oe]:e.push(oe),
t++}}var x=ne===t;if(d=d||x,!d){let ae=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let le;if(o.messaging_feedback===void 0&&
(le="messaging_feedback")){let fe={};e===null?e=[fe]:e.push(fe),t++}}var x=ae===t;if(d=d||x,!d){let le=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){let de;if(o.account_linking===void 0&&(de="account_linking")){let ye={};e===null?e=[ye]:e.push(
ye),t++}}var x=le===t;if(d=d||x,!d){let de=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let ue;if(o.pass_thread_control===
void 0&&(ue="pass_thread_control")){let he={};e===null?e=[he]:e.push(he),t++}}var x=de===t;if(d=d||x,!d){let ue=t;if(o&&
typeof o=="object"&&!Array.isArray(o)){let ce;if(o.request_thread_control===void 0&&(ce="request_thread_control")){let _e={};
e===null?e=[_e]:e.push(_e),t++}}var x=ue===t;if(d=d||x,!d){let ce=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let je;
if(o.take_thread_control===void 0&&(je="take_thread_control")){let Pe={};e===null?e=[Pe]:e.push(Pe),t++}}var x=ce===t;d=
d||x}}}}}}}}}}}}}}}}}if(d)t=b,e!==null&&(b?e.length=b:e=null);else{let l={};e===null?e=[l]:e.push(l),t++}var K=k===t;if(t=
A,e!==null&&(A?e.length=A:e=null),!K){let l=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let p in o)if(!(me.call(s.
else.properties,p)||Se.test(p))){let f={instancePath:n+"/events/"+u,schemaPath:"#/definitions/event/else/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.else,data:o};e===null?e=[f]:
e.push(f),t++}if(o.event!==void 0){let p=o.event;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="b\
oolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/event",schemaPath:"#/definitions/event/else/properties/event/typ\
e",keyword:"type",params:{type:s.else.properties.event.type},schema:s.else.properties.event.type,parentSchema:s.else.properties.
event,data:p};e===null?e=[f]:e.push(f),t++}}if(o.channel!==void 0){let p=o.channel;if(typeof p!="string"&&!(typeof p=="n\
umber"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/channel",schemaPath:"#/definit\
ions/event/else/properties/channel/type",keyword:"type",params:{type:s.else.properties.channel.type},schema:s.else.properties.
channel.type,parentSchema:s.else.properties.channel,data:p};e===null?e=[f]:e.push(f),t++}}if(o.title!==void 0){let p=o.title;
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events\
/"+u+"/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{type:s.else.properties.
title.type},schema:s.else.properties.title.type,parentSchema:s.else.properties.title,data:p};e===null?e=[f]:e.push(f),t++}}
if(o.text!==void 0){let p=o.text;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){
let f={instancePath:n+"/events/"+u+"/text",schemaPath:"#/definitions/event/else/properties/text/type",keyword:"type",params:{
type:s.else.properties.text.type},schema:s.else.properties.text.type,parentSchema:s.else.properties.text,data:p};e===null?
e=[f]:e.push(f),t++}}if(o.standby!==void 0){let p=o.standby;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/standby",schemaPath:"#/definitions/event/else/properties/stand\
by/type",keyword:"type",params:{type:s.else.properties.standby.type},schema:s.else.properties.standby.type,parentSchema:s.
else.properties.standby,data:p};e===null?e=[f]:e.push(f),t++}}if(o.id!==void 0){let p=o.id;if(typeof p!="string"&&!(typeof p==
"number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/id",schemaPath:"#/definition\
s/event/else/properties/id/type",keyword:"type",params:{type:s.else.properties.id.type},schema:s.else.properties.id.type,
parentSchema:s.else.properties.id,data:p};e===null?e=[f]:e.push(f),t++}}if(o.time!==void 0){let p=o.time;if(typeof p!="s\
tring"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/time",schemaPath:"\
#/definitions/event/else/properties/time/type",keyword:"type",params:{type:s.else.properties.time.type},schema:s.else.properties.
time.type,parentSchema:s.else.properties.time,data:p};e===null?e=[f]:e.push(f),t++}}if(o.age!==void 0){let p=o.age;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/age",schemaPath:"\
#/definitions/event/else/properties/age/type",keyword:"type",params:{type:s.else.properties.age.type},schema:s.else.properties.
age.type,parentSchema:s.else.properties.age,data:p};e===null?e=[f]:e.push(f),t++}}if(o.timestamp!==void 0){let p=o.timestamp;
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events\
/"+u+"/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/type",keyword:"type",params:{type:s.else.properties.
timestamp.type},schema:s.else.properties.timestamp.type,parentSchema:s.else.properties.timestamp,data:p};e===null?e=[f]:
e.push(f),t++}}if(o.referral!==void 0){let p=o.referral;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let f={
instancePath:n+"/events/"+u+"/referral",schemaPath:"#/definitions/event/else/properties/referral/type",keyword:"type",params:{
type:s.else.properties.referral.type},schema:s.else.properties.referral.type,parentSchema:s.else.properties.referral,data:p};
e===null?e=[f]:e.push(f),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(let f in p)if(!(f==="ref"||f==="source"||f===
"type"||f==="ad_id"||f==="referer_uri")){let S={instancePath:n+"/events/"+u+"/referral",schemaPath:"#/definitions/event/\
else/properties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:s.
else.properties.referral,data:p};e===null?e=[S]:e.push(S),t++}if(p.ref!==void 0){let f=p.ref;if(typeof f!="string"&&!(typeof f==
"number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let S={instancePath:n+"/events/"+u+"/referral/ref",schemaPath:"#/\
definitions/event/else/properties/referral/properties/ref/type",keyword:"type",params:{type:s.else.properties.referral.properties.
ref.type},schema:s.else.properties.referral.properties.ref.type,parentSchema:s.else.properties.referral.properties.ref,data:f};
e===null?e=[S]:e.push(S),t++}}if(p.source!==void 0){let f=p.source;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"&&f!==null){let S={instancePath:n+"/events/"+u+"/referral/source",schemaPath:"#/definitions/even\
t/else/properties/referral/properties/source/type",keyword:"type",params:{type:s.else.properties.referral.properties.source.
type},schema:s.else.properties.referral.properties.source.type,parentSchema:s.else.properties.referral.properties.source,
data:f};e===null?e=[S]:e.push(S),t++}}if(p.type!==void 0){let f=p.type;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"&&f!==null){let S={instancePath:n+"/events/"+u+"/referral/type",schemaPath:"#/definitions/event/\
else/properties/referral/properties/type/type",keyword:"type",params:{type:s.else.properties.referral.properties.type.type},
schema:s.else.properties.referral.properties.type.type,parentSchema:s.else.properties.referral.properties.type,data:f};e===
null?e=[S]:e.push(S),t++}}if(p.ad_id!==void 0){let f=p.ad_id;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"&&f!==null){let S={instancePath:n+"/events/"+u+"/referral/ad_id",schemaPath:"#/definitions/event/else\
/properties/referral/properties/ad_id/type",keyword:"type",params:{type:s.else.properties.referral.properties.ad_id.type},
schema:s.else.properties.referral.properties.ad_id.type,parentSchema:s.else.properties.referral.properties.ad_id,data:f};
e===null?e=[S]:e.push(S),t++}}if(p.referer_uri!==void 0){let f=p.referer_uri;if(typeof f!="string"&&!(typeof f=="number"&&
isFinite(f))&&typeof f!="boolean"&&f!==null){let S={instancePath:n+"/events/"+u+"/referral/referer_uri",schemaPath:"#/de\
finitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:s.else.properties.referral.
properties.referer_uri.type},schema:s.else.properties.referral.properties.referer_uri.type,parentSchema:s.else.properties.
referral.properties.referer_uri,data:f};e===null?e=[S]:e.push(S),t++}}}}if(o.sender!==void 0){let p=o.sender;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let f={instancePath:n+"/events/"+u+"/sender",schemaPath:"#/definitions/event/els\
e/properties/sender/type",keyword:"type",params:{type:s.else.properties.sender.type},schema:s.else.properties.sender.type,
parentSchema:s.else.properties.sender,data:p};e===null?e=[f]:e.push(f),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){
for(let f in p)if(!(f==="id"||f==="user_ref")){let S={instancePath:n+"/events/"+u+"/sender",schemaPath:"#/definitions/ev\
ent/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,
parentSchema:s.else.properties.sender,data:p};e===null?e=[S]:e.push(S),t++}if(p.id!==void 0){let f=p.id;if(typeof f!="st\
ring"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let S={instancePath:n+"/events/"+u+"/sender/id",
schemaPath:"#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:s.else.properties.
sender.properties.id.type},schema:s.else.properties.sender.properties.id.type,parentSchema:s.else.properties.sender.properties.
id,data:f};e===null?e=[S]:e.push(S),t++}}if(p.user_ref!==void 0){let f=p.user_ref;if(typeof f!="string"&&!(typeof f=="nu\
mber"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let S={instancePath:n+"/events/"+u+"/sender/user_ref",schemaPath:"#/\
definitions/event/else/properties/sender/properties/user_ref/type",keyword:"type",params:{type:s.else.properties.sender.
properties.user_ref.type},schema:s.else.properties.sender.properties.user_ref.type,parentSchema:s.else.properties.sender.
properties.user_ref,data:f};e===null?e=[S]:e.push(S),t++}}}}if(o.recipient!==void 0){let p=o.recipient;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let f={instancePath:n+"/events/"+u+"/recipient",schemaPath:"#/definitions/event/\
else/properties/recipient/type",keyword:"type",params:{type:s.else.properties.recipient.type},schema:s.else.properties.recipient.
type,parentSchema:s.else.properties.recipient,data:p};e===null?e=[f]:e.push(f),t++}if(p&&typeof p=="object"&&!Array.isArray(
p)){for(let f in p)if(f!=="id"){let S={instancePath:n+"/events/"+u+"/recipient",schemaPath:"#/definitions/event/else/pro\
perties/recipient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:s.
else.properties.recipient,data:p};e===null?e=[S]:e.push(S),t++}if(p.id!==void 0){let f=p.id;if(typeof f!="string"&&!(typeof f==
"number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let S={instancePath:n+"/events/"+u+"/recipient/id",schemaPath:"#/\
definitions/event/else/properties/recipient/properties/id/type",keyword:"type",params:{type:s.else.properties.recipient.
properties.id.type},schema:s.else.properties.recipient.properties.id.type,parentSchema:s.else.properties.recipient.properties.
id,data:f};e===null?e=[S]:e.push(S),t++}}}}if(o["referral.ref"]!==void 0){let p=o["referral.ref"];if(typeof p!="string"&&
!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referral.ref",schemaPath:"\
#/definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:s.else.properties["referral.ref"].type},
schema:s.else.properties["referral.ref"].type,parentSchema:s.else.properties["referral.ref"],data:p};e===null?e=[f]:e.push(
f),t++}}if(o["referral.source"]!==void 0){let p=o["referral.source"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referral.source",schemaPath:"#/definitions/even\
t/else/properties/referral.source/type",keyword:"type",params:{type:s.else.properties["referral.source"].type},schema:s.
else.properties["referral.source"].type,parentSchema:s.else.properties["referral.source"],data:p};e===null?e=[f]:e.push(
f),t++}}if(o["referral.type"]!==void 0){let p=o["referral.type"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&
typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referral.type",schemaPath:"#/definitions/event/else/\
properties/referral.type/type",keyword:"type",params:{type:s.else.properties["referral.type"].type},schema:s.else.properties["\
referral.type"].type,parentSchema:s.else.properties["referral.type"],data:p};e===null?e=[f]:e.push(f),t++}}if(o["referra\
l.ad_id"]!==void 0){let p=o["referral.ad_id"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="bool\
ean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referral.ad_id",schemaPath:"#/definitions/event/else/properties/ref\
erral.ad_id/type",keyword:"type",params:{type:s.else.properties["referral.ad_id"].type},schema:s.else.properties["referr\
al.ad_id"].type,parentSchema:s.else.properties["referral.ad_id"],data:p};e===null?e=[f]:e.push(f),t++}}if(o["referral.re\
ferer_uri"]!==void 0){let p=o["referral.referer_uri"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/referral.referer_uri",schemaPath:"#/definitions/event/else/pro\
perties/referral.referer_uri/type",keyword:"type",params:{type:s.else.properties["referral.referer_uri"].type},schema:s.
else.properties["referral.referer_uri"].type,parentSchema:s.else.properties["referral.referer_uri"],data:p};e===null?e=[
f]:e.push(f),t++}}if(o["sender.id"]!==void 0){let p=o["sender.id"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+"/events/"+u+"/sender.id",schemaPath:"#/definitions/event/else\
/properties/sender.id/type",keyword:"type",params:{type:s.else.properties["sender.id"].type},schema:s.else.properties["s\
ender.id"].type,parentSchema:s.else.properties["sender.id"],data:p};e===null?e=[f]:e.push(f),t++}}if(o["sender.user_ref"]!==
void 0){let p=o["sender.user_ref"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){
let f={instancePath:n+"/events/"+u+"/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/ty\
pe",keyword:"type",params:{type:s.else.properties["sender.user_ref"].type},schema:s.else.properties["sender.user_ref"].type,
parentSchema:s.else.properties["sender.user_ref"],data:p};e===null?e=[f]:e.push(f),t++}}if(o["recipient.id"]!==void 0){let p=o["\
recipient.id"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let f={instancePath:n+
"/events/"+u+"/recipient.id",schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:s.
else.properties["recipient.id"].type},schema:s.else.properties["recipient.id"].type,parentSchema:s.else.properties["reci\
pient.id"],data:p};e===null?e=[f]:e.push(f),t++}}}var K=l===t;h=K}if(!h){let l={instancePath:n+"/events/"+u,schemaPath:"\
#/definitions/event/if",keyword:"if",params:{failingKeyword:"else"},schema:s.if,parentSchema:s,data:o};e===null?e=[l]:e.
push(l),t++}}}else{let a={instancePath:n+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"ar\
ray"},schema:m.properties.events.type,parentSchema:m.properties.events,data:r};e===null?e=[a]:e.push(a),t++}}if(y.webhook!==
void 0){let r=y.webhook,a=t,u=!0,o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if(r.file===void 0&&(A="file")){
let h={};e===null?e=[h]:e.push(h),t++}}var v=o===t;if(t=a,e!==null&&(a?e.length=a:e=null),v){let A=t;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){for(let k in r)if(k!=="file"){let b={instancePath:n+"/webhook",schemaPath:"#/properties/webhoo\
k/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:m.properties.
webhook.then,data:r};e===null?e=[b]:e.push(b),t++}if(r.file!==void 0){let k=r.file;if(typeof k=="string"){if(H(k)<1){let b={
instancePath:n+"/webhook/file",schemaPath:"#/properties/webhook/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:m.properties.webhook.then.properties.file,data:k};e===null?e=[b]:e.push(b),t++}}else{let b={
instancePath:n+"/webhook/file",schemaPath:"#/properties/webhook/then/properties/file/type",keyword:"type",params:{type:"\
string"},schema:m.properties.webhook.then.properties.file.type,parentSchema:m.properties.webhook.then.properties.file,data:k};
e===null?e=[b]:e.push(b),t++}}}var v=A===t;u=v}if(!u){let A={instancePath:n+"/webhook",schemaPath:"#/properties/webhook/\
if",keyword:"if",params:{failingKeyword:"then"},schema:m.properties.webhook.if,parentSchema:m.properties.webhook,data:r};
e===null?e=[A]:e.push(A),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let A={instancePath:n+
"/webhook",schemaPath:"#/properties/webhook/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:m.
properties.webhook,data:r};e===null?e=[A]:e.push(A),t++}}else{let A={instancePath:n+"/webhook",schemaPath:"#/properties/\
webhook/type",keyword:"type",params:{type:"object"},schema:m.properties.webhook.type,parentSchema:m.properties.webhook,data:r};
e===null?e=[A]:e.push(A),t++}}if(y.expect!==void 0){let r=y.expect;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length<1){let a={instancePath:n+"/expect",schemaPath:"#/properties/expect/minProperties",keyword:"minProperties",
params:{limit:1},schema:1,parentSchema:m.properties.expect,data:r};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!me.call(
m.properties.expect.properties,a)){let u={instancePath:n+"/expect",schemaPath:"#/properties/expect/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:m.properties.expect,data:r};e===null?
e=[u]:e.push(u),t++}if(r.rule!==void 0){let a=r.rule;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let u={instancePath:n+"/expect/rule",schemaPath:"#/properties/expect/properties/rule/type",keyword:"type",params:{
type:m.properties.expect.properties.rule.type},schema:m.properties.expect.properties.rule.type,parentSchema:m.properties.
expect.properties.rule,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="string"&&H(a)<1){let u={instancePath:n+"/expec\
t/rule",schemaPath:"#/properties/expect/properties/rule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.
properties.expect.properties.rule,data:a};e===null?e=[u]:e.push(u),t++}}if(r.default!==void 0){let a=r.default;if(typeof a==
"string"){if(H(a)<1){let u={instancePath:n+"/expect/default",schemaPath:"#/properties/expect/properties/default/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.default,data:a};e===null?e=
[u]:e.push(u),t++}}else{let u={instancePath:n+"/expect/default",schemaPath:"#/properties/expect/properties/default/type",
keyword:"type",params:{type:"string"},schema:m.properties.expect.properties.default.type,parentSchema:m.properties.expect.
properties.default,data:a};e===null?e=[u]:e.push(u),t++}}if(r.rules!==void 0){let a=r.rules,u=t,o=!0,A=t;if(!Array.isArray(
a)){let k={};e===null?e=[k]:e.push(k),t++}var c=A===t;t=u,e!==null&&(u?e.length=u:e=null);let h;if(c){let k=t;if(Array.isArray(
a)){let d=a.length;for(let i=0;i<d;i++){let l=a[i];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!=
"boolean"){let w={instancePath:n+"/expect/rules/"+i,schemaPath:"#/properties/expect/properties/rules/then/items/type",keyword:"\
type",params:{type:m.properties.expect.properties.rules.then.items.type},schema:m.properties.expect.properties.rules.then.
items.type,parentSchema:m.properties.expect.properties.rules.then.items,data:l};e===null?e=[w]:e.push(w),t++}}}var c=k===
t;o=c,h="then"}else{let k=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let d={instancePath:n+
"/expect/rules",schemaPath:"#/properties/expect/properties/rules/else/type",keyword:"type",params:{type:m.properties.expect.
properties.rules.else.type},schema:m.properties.expect.properties.rules.else.type,parentSchema:m.properties.expect.properties.
rules.else,data:a};e===null?e=[d]:e.push(d),t++}var c=k===t;o=c,h="else"}if(!o){let k={instancePath:n+"/expect/rules",schemaPath:"\
#/properties/expect/properties/rules/if",keyword:"if",params:{failingKeyword:h},schema:m.properties.expect.properties.rules.
if,parentSchema:m.properties.expect.properties.rules,data:a};e===null?e=[k]:e.push(k),t++}}if(r.route!==void 0){let a=r.
route;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let u={instancePath:n+"/expect/rou\
te",schemaPath:"#/properties/expect/properties/route/type",keyword:"type",params:{type:m.properties.expect.properties.route.
type},schema:m.properties.expect.properties.route.type,parentSchema:m.properties.expect.properties.route,data:a};e===null?
e=[u]:e.push(u),t++}if(typeof a=="string"&&H(a)<1){let u={instancePath:n+"/expect/route",schemaPath:"#/properties/expect\
/properties/route/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.route,
data:a};e===null?e=[u]:e.push(u),t++}}if(r.captures!==void 0){let a=r.captures;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(Object.keys(a).length<1){let u={instancePath:n+"/expect/captures",schemaPath:"#/properties/expect/properties/capt\
ures/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.captures,
data:a};e===null?e=[u]:e.push(u),t++}for(let u in a){let o=a[u];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"){let A={instancePath:n+"/expect/captures/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/expect/properties/captures/additionalProperties/type",keyword:"type",params:{type:m.properties.expect.properties.
captures.additionalProperties.type},schema:m.properties.expect.properties.captures.additionalProperties.type,parentSchema:m.
properties.expect.properties.captures.additionalProperties,data:o};e===null?e=[A]:e.push(A),t++}}}else{let u={instancePath:n+
"/expect/captures",schemaPath:"#/properties/expect/properties/captures/type",keyword:"type",params:{type:"object"},schema:m.
properties.expect.properties.captures.type,parentSchema:m.properties.expect.properties.captures,data:a};e===null?e=[u]:e.
push(u),t++}}if(r.params!==void 0){let a=r.params;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<
1){let u={instancePath:n+"/expect/params",schemaPath:"#/properties/expect/properties/params/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.params,data:a};e===null?e=[u]:e.push(u),
t++}for(let u in a){let o=a[u];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let A={instancePath:n+
"/expect/params/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/expect/properties/params/additionalP\
roperties/type",keyword:"type",params:{type:m.properties.expect.properties.params.additionalProperties.type},schema:m.properties.
expect.properties.params.additionalProperties.type,parentSchema:m.properties.expect.properties.params.additionalProperties,
data:o};e===null?e=[A]:e.push(A),t++}}}else{let u={instancePath:n+"/expect/params",schemaPath:"#/properties/expect/prope\
rties/params/type",keyword:"type",params:{type:"object"},schema:m.properties.expect.properties.params.type,parentSchema:m.
properties.expect.properties.params,data:a};e===null?e=[u]:e.push(u),t++}}if(r.reply!==void 0){let a=r.reply,u=t,o=!0,A=t;
if(!Array.isArray(a)){let k={};e===null?e=[k]:e.push(k),t++}var g=A===t;t=u,e!==null&&(u?e.length=u:e=null);let h;if(g){
let k=t;if(Array.isArray(a)){let d=a.length;for(let i=0;i<d;i++)U(a[i],{instancePath:n+"/expect/reply/"+i,parentData:a,parentDataProperty:i,
rootData:R})||(e=e===null?U.errors:xe(e,U.errors),t=e.length)}var g=k===t;o=g,h="then"}else{let k=t;U(a,{instancePath:n+
"/expect/reply",parentData:r,parentDataProperty:"reply",rootData:R})||(e=e===null?U.errors:xe(e,U.errors),t=e.length);var g=k===
t;o=g,h="else"}if(!o){let k={instancePath:n+"/expect/reply",schemaPath:"#/properties/expect/properties/reply/if",keyword:"\
if",params:{failingKeyword:h},schema:m.properties.expect.properties.reply.if,parentSchema:m.properties.expect.properties.
reply,data:a};e===null?e=[k]:e.push(k),t++}}if(r.forward!==void 0){let a=r.forward;if(typeof a!="string"&&!(typeof a=="n\
umber"&&isFinite(a))&&typeof a!="boolean"){let u={instancePath:n+"/expect/forward",schemaPath:"#/properties/expect/prope\
rties/forward/type",keyword:"type",params:{type:m.properties.expect.properties.forward.type},schema:m.properties.expect.
properties.forward.type,parentSchema:m.properties.expect.properties.forward,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a==
"string"&&H(a)<1){let u={instancePath:n+"/expect/forward",schemaPath:"#/properties/expect/properties/forward/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.forward,data:a};e===null?e=[u]:
e.push(u),t++}}if(r.handover!==void 0){let a=r.handover;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let u={instancePath:n+"/expect/handover",schemaPath:"#/properties/expect/properties/handover/type",keyword:"t\
ype",params:{type:m.properties.expect.properties.handover.type},schema:m.properties.expect.properties.handover.type,parentSchema:m.
properties.expect.properties.handover,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="string"&&H(a)<1){let u={instancePath:n+
"/expect/handover",schemaPath:"#/properties/expect/properties/handover/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:m.properties.expect.properties.handover,data:a};e===null?e=[u]:e.push(u),t++}}if(r.nothing!==void 0){let a=r.
nothing;if(!(a===!0||a==="true")){let u={instancePath:n+"/expect/nothing",schemaPath:"#/properties/expect/properties/not\
hing/enum",keyword:"enum",params:{allowedValues:m.properties.expect.properties.nothing.enum},schema:m.properties.expect.
properties.nothing.enum,parentSchema:m.properties.expect.properties.nothing,data:a};e===null?e=[u]:e.push(u),t++}}}else{
let a={instancePath:n+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"},schema:m.properties.
expect.type,parentSchema:m.properties.expect,data:r};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:m.type,parentSchema:m,data:y};e===null?e=[r]:e.push(r),t++}return ge.
errors=e,t===0}function ve(y,{instancePath:n="",parentData:E,parentDataProperty:W,rootData:R=y}={}){let e=null,t=0;if(y&&
typeof y=="object"&&!Array.isArray(y)){if(y.tests===void 0){let P={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"tests"},schema:M.required,parentSchema:M,data:y};e===null?e=[P]:e.push(P),t++}for(let P in y)
if(!(P==="description"||P==="rules"||P==="tests"||Fe.test(P))){let F={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:M,data:y};e===null?e=[F]:e.push(F),t++}
if(y.description!==void 0){let P=y.description;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!="boo\
lean"){let F={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:M.properties.
description.type},schema:M.properties.description.type,parentSchema:M.properties.description,data:P};e===null?e=[F]:e.push(
F),t++}}if(y.rules!==void 0){let P=y.rules;if(typeof P=="string"){if(H(P)<1){let F={instancePath:n+"/rules",schemaPath:"\
#/properties/rules/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.properties.rules,data:P};e===
null?e=[F]:e.push(F),t++}}else{let F={instancePath:n+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"string"},schema:M.properties.rules.type,parentSchema:M.properties.rules,data:P};e===null?e=[F]:e.push(F),t++}}if(y.
tests!==void 0){let P=y.tests;if(Array.isArray(P)){if(P.length<1){let D={instancePath:n+"/tests",schemaPath:"#/propertie\
s/tests/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:M.properties.tests,data:P};e===null?e=[D]:e.
push(D),t++}let F=P.length;for(let D=0;D<F;D++)ge(P[D],{instancePath:n+"/tests/"+D,parentData:P,parentDataProperty:D,rootData:R})||
(e=e===null?ge.errors:xe(e,ge.errors),t=e.length)}else{let F={instancePath:n+"/tests",schemaPath:"#/properties/tests/typ\
e",keyword:"type",params:{type:"array"},schema:M.properties.tests.type,parentSchema:M.properties.tests,data:P};e===null?
e=[F]:e.push(F),t++}}}else{let P={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,
parentSchema:M,data:y};e===null?e=[P]:e.push(P),t++}return ve.errors=e,t===0}function xe(y,n){for(let E of n)y.push(E);return y}export{Me as default,De as validate};
