// Compiled from packages/core/schema/tests.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var Oe=(d,a)=>()=>{try{return a||d((a={exports:{}}).exports,a),a.exports}catch(C){throw a=0,C}};var Se=Oe(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});function Ae(d){let a=d.length,C=0,K=0,D;for(;K<
a;)C++,D=d.charCodeAt(K++),D>=55296&&D<=56319&&K<a&&(D=d.charCodeAt(K),(D&64512)===56320&&K++);return C}xe.default=Ae;Ae.
code='require("ajv/dist/runtime/ucs2length").default'});var Ee=Pe,Re=Pe,E={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/tests.schema.json",
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
n"],"x-kind":"a list of rules' names"}},captures:{type:"object",minProperties:1,"x-kind":"names with texts, such as { si\
ze: M }","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},route:{type:["\
string","number","boolean"],"x-kind":"a text",minLength:1},params:{type:"object",minProperties:1,"x-kind":"names with te\
xts, such as { size: M }","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},
reply:{allOf:[{$ref:"#/definitions/messages"}]},forward:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
handover:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},nothing:{enum:[!0,"true"],"x-kind":"true"}}}},
anyOf:[{required:["event"]},{required:["events"]},{required:["webhook"]}],"x-missing":"This test has no event."},event:{
type:"object","x-kind":"an event, such as { payload: HUMAN }","x-write":"Write: { payload: $ }",if:{anyOf:[{required:["e\
ntry"]},{required:["messaging"]},{required:["changes"]},{required:["changed_fields"]},{required:["field","value"]},{required:[
"standby"],properties:{standby:{type:"array"}}},{required:["postback"]},{required:["message"]},{required:["optin"]},{required:[
"delivery"]},{required:["read"]},{required:["reaction"]},{required:["message_edit"]},{required:["messaging_feedback"]},{
required:["account_linking"]},{required:["pass_thread_control"]},{required:["request_thread_control"]},{required:["take_\
thread_control"]}]},then:{"x-kind":"what the platform sent"},else:{"x-what":"an event","x-unknown":"unknown-field",additionalProperties:!1,
properties:{event:{type:["string","number","boolean","null"],"x-kind":"a text"},channel:{type:["string","number","boolea\
n","null"],"x-kind":"a text"},payload:{},title:{type:["string","number","boolean","null"],"x-kind":"a text"},text:{type:[
"string","number","boolean","null"],"x-kind":"a text"},standby:{type:["string","number","boolean","null"],"x-kind":"a te\
xt"},id:{type:["string","number","boolean","null"],"x-kind":"a text"},time:{type:["string","number","boolean","null"],"x\
-kind":"a text"},age:{type:["string","number","boolean","null"],"x-kind":"a text"},timestamp:{type:["string","number","b\
oolean","null"],"x-kind":"a text"},referral:{type:["object","null"],"x-kind":"keys, such as { ref: summer }","x-what":"a\
 referral",additionalProperties:!1,properties:{ref:{type:["string","number","boolean","null"],"x-kind":"a text"},source:{
type:["string","number","boolean","null"],"x-kind":"a text"},type:{type:["string","number","boolean","null"],"x-kind":"a\
 text"},ad_id:{type:["string","number","boolean","null"],"x-kind":"a text"},referer_uri:{type:["string","number","boolea\
n","null"],"x-kind":"a text"}}},sender:{type:["object","null"],"x-kind":"keys, such as { id: 12 }","x-what":"a sender",additionalProperties:!1,
properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"},user_ref:{type:["string","number","boolean",
"null"],"x-kind":"a text"}}},recipient:{type:["object","null"],"x-kind":"keys, such as { id: 12 }","x-what":"a recipient",
additionalProperties:!1,properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"}}},conversation:{type:[
"object","null"],"x-kind":"keys with texts","x-what":"a conversation",additionalProperties:!1,properties:{id:{type:["str\
ing","number","boolean","null"],"x-kind":"a text"},type:{type:["string","number","boolean","null"],"x-kind":"a text"}}},
split:{type:["object","null"],"x-kind":"names with numbers, such as { greeting: 20 }","x-what":"a split",additionalProperties:{
type:["number","string","null"],"x-kind":"a number from 0 to 99.99"}},raw:{},"referral.ref":{type:["string","number","bo\
olean","null"],"x-kind":"a text"},"referral.source":{type:["string","number","boolean","null"],"x-kind":"a text"},"refer\
ral.type":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.ad_id":{type:["string","number","boole\
an","null"],"x-kind":"a text"},"referral.referer_uri":{type:["string","number","boolean","null"],"x-kind":"a text"},"sen\
der.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.user_ref":{type:["string","number","boolea\
n","null"],"x-kind":"a text"},"recipient.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"conversation\
.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"conversation.type":{type:["string","number","boolean",
"null"],"x-kind":"a text"}},patternProperties:{"^raw\\.":{},"^split\\.":{type:["number","string","null"],"x-kind":"a num\
ber from 0 to 99.99"}}}},message:{if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,
minProperties:1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"\
a list of buttons",items:{$ref:"#/definitions/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{
$ref:"#/definitions/quickReply"}},cards:{type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{
type:["string","number","boolean"],"x-kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{
type:["string","number","boolean"],"x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{
type:["string","number"],pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a\
 time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{type:[
"string","number","boolean"],"x-kind":"a text, a message or a list of messages"}},button:{if:{type:"object"},then:{"x-wh\
at":"a button","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:[
"string","number","boolean"],"x-kind":"a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:[
"string","number","boolean"],"x-kind":"a title or a button"}},quickReply:{if:{type:"object"},then:{"x-what":"a quick rep\
ly","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","\
number","boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["stri\
ng","number","boolean"],"x-kind":"a title or a quick reply"}},card:{if:{type:"object"},then:{"x-what":"a card","x-kind":"\
keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boole\
an"],"x-kind":"a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","\
boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"\
a list of buttons",items:{$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-kind":"a title or \
a card"}},messages:{if:{type:"array"},then:{items:{$ref:"#/definitions/message"}},else:{$ref:"#/definitions/message"}}}},
Le=new RegExp("^x-","u"),H=Se().default,h={type:"object","x-kind":"a test","x-what":"a test","x-synonyms":{given:"event",
when:"event",input:"event",then:"expect",result:"expect",expected:"expect",should:"expect",id:"name"},additionalProperties:!1,
required:["name"],properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:[
"string","number","boolean"],"x-kind":"a text"},event:{allOf:[{$ref:"#/definitions/event"}]},events:{type:"array",minItems:1,
"x-kind":"a list of events","x-write":"Put a dash before each event: - payload: MENU",items:{$ref:"#/definitions/event"}},
webhook:{type:"object",minProperties:1,"x-kind":"a webhook body, or { file: \u2026 }",if:{required:["file"]},then:{additionalProperties:!1,
"x-what":"a webhook from a file",properties:{file:{type:"string",minLength:1,"x-kind":"a file's name"}}}},expect:{type:"\
object",minProperties:1,"x-kind":"what is decided, such as { rule: menu }","x-write":"Write: { rule: $ }","x-what":"expe\
ct",additionalProperties:!1,properties:{rule:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},default:{
type:"string",minLength:1,"x-kind":"a file, such as 50-hours.yaml","x-write":"Write the file of the default, such as 50-\
hours.yaml, or rule: default for any."},rules:{if:{type:"array"},then:{items:{type:["string","number","boolean"],"x-kind":"\
a rule's name"}},else:{type:["string","number","boolean"],"x-kind":"a list of rules' names"}},captures:{type:"object",minProperties:1,
"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{type:["string","number","bool\
ean"],"x-kind":"a text"}},route:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},params:{type:"object",
minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{type:["string",
"number","boolean"],"x-kind":"a text"}},reply:{allOf:[{$ref:"#/definitions/messages"}]},forward:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},handover:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},nothing:{
enum:[!0,"true"],"x-kind":"true"}}}},anyOf:[{required:["event"]},{required:["events"]},{required:["webhook"]}],"x-missin\
g":"This test has no event."},s={type:"object","x-kind":"an event, such as { payload: HUMAN }","x-write":"Write: { paylo\
ad: $ }",if:{anyOf:[{required:["entry"]},{required:["messaging"]},{required:["changes"]},{required:["changed_fields"]},{
required:["field","value"]},{required:["standby"],properties:{standby:{type:"array"}}},{required:["postback"]},{required:[
"message"]},{required:["optin"]},{required:["delivery"]},{required:["read"]},{required:["reaction"]},{required:["message\
_edit"]},{required:["messaging_feedback"]},{required:["account_linking"]},{required:["pass_thread_control"]},{required:[
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
"string","number","boolean","null"],"x-kind":"a text"}}},conversation:{type:["object","null"],"x-kind":"keys with texts",
"x-what":"a conversation",additionalProperties:!1,properties:{id:{type:["string","number","boolean","null"],"x-kind":"a \
text"},type:{type:["string","number","boolean","null"],"x-kind":"a text"}}},split:{type:["object","null"],"x-kind":"name\
s with numbers, such as { greeting: 20 }","x-what":"a split",additionalProperties:{type:["number","string","null"],"x-ki\
nd":"a number from 0 to 99.99"}},raw:{},"referral.ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"re\
ferral.source":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.type":{type:["string","number","b\
oolean","null"],"x-kind":"a text"},"referral.ad_id":{type:["string","number","boolean","null"],"x-kind":"a text"},"refer\
ral.referer_uri":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.id":{type:["string","number","boo\
lean","null"],"x-kind":"a text"},"sender.user_ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"recipi\
ent.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"conversation.id":{type:["string","number","boolea\
n","null"],"x-kind":"a text"},"conversation.type":{type:["string","number","boolean","null"],"x-kind":"a text"}},patternProperties:{
"^raw\\.":{},"^split\\.":{type:["number","string","null"],"x-kind":"a number from 0 to 99.99"}}}},be=Object.prototype.hasOwnProperty,
je=new RegExp("^raw\\.","u"),me=new RegExp("^split\\.","u"),qe={if:{type:"array"},then:{items:{$ref:"#/definitions/messa\
ge"}},else:{$ref:"#/definitions/message"}},q={if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,
minProperties:1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"\
a list of buttons",items:{$ref:"#/definitions/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{
$ref:"#/definitions/quickReply"}},cards:{type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{
type:["string","number","boolean"],"x-kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{
type:["string","number","boolean"],"x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{
type:["string","number"],pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a\
 time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{type:[
"string","number","boolean"],"x-kind":"a text, a message or a list of messages"}},j={if:{type:"object"},then:{"x-what":"\
a button","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["str\
ing","number","boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["s\
tring","number","boolean"],"x-kind":"a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:[
"string","number","boolean"],"x-kind":"a title or a button"}},R={if:{type:"object"},then:{"x-what":"a quick reply","x-ki\
nd":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","\
boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","numb\
er","boolean"],"x-kind":"a title or a quick reply"}},L={if:{type:"object"},then:{"x-what":"a card","x-kind":"keys, such \
as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kin\
d":"a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"\
x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of b\
uttons",items:{$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-kind":"a title or a card"}};function ge(d,{
instancePath:a="",parentData:C,parentDataProperty:K,rootData:D=d}={}){let e=null,t=0,w=t,S=!0,$=t;if(!(d&&typeof d=="obj\
ect"&&!Array.isArray(d))){let k={};e===null?e=[k]:e.push(k),t++}var O=$===t;t=w,e!==null&&(w?e.length=w:e=null);let x;if(O){
let k=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length<1){let v={instancePath:a,schemaPath:"#/the\
n/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.then,data:d};e===null?e=[v]:e.push(v),
t++}for(let v in d)if(!(v==="title"||v==="subtitle"||v==="image"||v==="url"||v==="buttons")){let c={instancePath:a,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:L.then,
data:d};e===null?e=[c]:e.push(c),t++}if(d.title!==void 0){let v=d.title;if(typeof v!="string"&&!(typeof v=="number"&&isFinite(
v))&&typeof v!="boolean"){let c={instancePath:a+"/title",schemaPath:"#/then/properties/title/type",keyword:"type",params:{
type:L.then.properties.title.type},schema:L.then.properties.title.type,parentSchema:L.then.properties.title,data:v};e===
null?e=[c]:e.push(c),t++}}if(d.subtitle!==void 0){let v=d.subtitle;if(typeof v!="string"&&!(typeof v=="number"&&isFinite(
v))&&typeof v!="boolean"){let c={instancePath:a+"/subtitle",schemaPath:"#/then/properties/subtitle/type",keyword:"type",
params:{type:L.then.properties.subtitle.type},schema:L.then.properties.subtitle.type,parentSchema:L.then.properties.subtitle,
data:v};e===null?e=[c]:e.push(c),t++}}if(d.image!==void 0){let v=d.image;if(typeof v!="string"&&!(typeof v=="number"&&isFinite(
v))&&typeof v!="boolean"){let c={instancePath:a+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{
type:L.then.properties.image.type},schema:L.then.properties.image.type,parentSchema:L.then.properties.image,data:v};e===
null?e=[c]:e.push(c),t++}}if(d.url!==void 0){let v=d.url;if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!=
"boolean"){let c={instancePath:a+"/url",schemaPath:"#/then/properties/url/type",keyword:"type",params:{type:L.then.properties.
url.type},schema:L.then.properties.url.type,parentSchema:L.then.properties.url,data:v};e===null?e=[c]:e.push(c),t++}}if(d.
buttons!==void 0){let v=d.buttons;if(Array.isArray(v)){let c=v.length;for(let i=0;i<c;i++){let y=v[i],l=t,f=!0,_=t;if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let A={};e===null?e=[A]:e.push(A),t++}var F=_===t;t=l,e!==null&&(l?e.length=l:e=
null);let m;if(F){let A=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){let u={instancePath:a+
"/buttons/"+i,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:j.
then,data:y};e===null?e=[u]:e.push(u),t++}for(let u in y)if(!(u==="title"||u==="payload"||u==="url"||u==="phone")){let r={
instancePath:a+"/buttons/"+i,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u},schema:!1,parentSchema:j.then,data:y};e===null?e=[r]:e.push(r),t++}if(y.title!==void 0){let u=y.
title;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let r={instancePath:a+"/buttons/"+
i+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:j.then.properties.title.
type},schema:j.then.properties.title.type,parentSchema:j.then.properties.title,data:u};e===null?e=[r]:e.push(r),t++}}if(y.
payload!==void 0){let u=y.payload;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let r={
instancePath:a+"/buttons/"+i+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:j.then.properties.payload.type},schema:j.then.properties.payload.type,parentSchema:j.then.properties.payload,data:u};
e===null?e=[r]:e.push(r),t++}}if(y.url!==void 0){let u=y.url;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&
typeof u!="boolean"){let r={instancePath:a+"/buttons/"+i+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:j.then.properties.url.type},schema:j.then.properties.url.type,parentSchema:j.then.properties.
url,data:u};e===null?e=[r]:e.push(r),t++}}if(y.phone!==void 0){let u=y.phone;if(typeof u!="string"&&!(typeof u=="number"&&
isFinite(u))&&typeof u!="boolean"){let r={instancePath:a+"/buttons/"+i+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:j.then.properties.phone.type},schema:j.then.properties.phone.type,parentSchema:j.
then.properties.phone,data:u};e===null?e=[r]:e.push(r),t++}}}var F=A===t;f=F,m="then"}else{let A=t;if(typeof y!="string"&&
!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let u={instancePath:a+"/buttons/"+i,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:j.else.type},schema:j.else.type,parentSchema:j.else,data:y};e===null?e=[u]:
e.push(u),t++}var F=A===t;f=F,m="else"}if(!f){let A={instancePath:a+"/buttons/"+i,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:m},schema:j.if,parentSchema:j,data:y};e===null?e=[A]:e.push(A),t++}}}else{let c={instancePath:a+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:L.then.properties.buttons.
type,parentSchema:L.then.properties.buttons,data:v};e===null?e=[c]:e.push(c),t++}}}var O=k===t;S=O,x="then"}else{let k=t;
if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let v={instancePath:a,schemaPath:"#/else\
/type",keyword:"type",params:{type:L.else.type},schema:L.else.type,parentSchema:L.else,data:d};e===null?e=[v]:e.push(v),
t++}var O=k===t;S=O,x="else"}if(!S){let k={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},schema:L.
if,parentSchema:L,data:d};e===null?e=[k]:e.push(k),t++}return ge.errors=e,t===0}var $e=new RegExp("^[0-9]+(\\.[0-9]+)?(s|\
ms)$","u");function N(d,{instancePath:a="",parentData:C,parentDataProperty:K,rootData:D=d}={}){let e=null,t=0,w=t,S=!0,$=t;
if(!(d&&typeof d=="object"&&!Array.isArray(d))){let M={};e===null?e=[M]:e.push(M),t++}var O=$===t;t=w,e!==null&&(w?e.length=
w:e=null);let x;if(O){let M=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length<1){let c={instancePath:a,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.then,data:d};e===null?
e=[c]:e.push(c),t++}for(let c in d)if(!be.call(q.then.properties,c)){let i={instancePath:a,schemaPath:"#/then/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:q.then,data:d};e===null?
e=[i]:e.push(i),t++}if(d.text!==void 0){let c=d.text;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!=
"boolean"){let i={instancePath:a+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{type:q.then.properties.
text.type},schema:q.then.properties.text.type,parentSchema:q.then.properties.text,data:c};e===null?e=[i]:e.push(i),t++}}
if(d.buttons!==void 0){let c=d.buttons;if(Array.isArray(c)){let i=c.length;for(let y=0;y<i;y++){let l=c[y],f=t,_=!0,m=t;
if(!(l&&typeof l=="object"&&!Array.isArray(l))){let P={};e===null?e=[P]:e.push(P),t++}var F=m===t;t=f,e!==null&&(f?e.length=
f:e=null);let A;if(F){let P=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1){let r={instancePath:a+
"/buttons/"+y,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:j.
then,data:l};e===null?e=[r]:e.push(r),t++}for(let r in l)if(!(r==="title"||r==="payload"||r==="url"||r==="phone")){let p={
instancePath:a+"/buttons/"+y,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},schema:!1,parentSchema:j.then,data:l};e===null?e=[p]:e.push(p),t++}if(l.title!==void 0){let r=l.
title;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+"/buttons/"+
y+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:j.then.properties.title.
type},schema:j.then.properties.title.type,parentSchema:j.then.properties.title,data:r};e===null?e=[p]:e.push(p),t++}}if(l.
payload!==void 0){let r=l.payload;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let p={
instancePath:a+"/buttons/"+y+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:j.then.properties.payload.type},schema:j.then.properties.payload.type,parentSchema:j.then.properties.payload,data:r};
e===null?e=[p]:e.push(p),t++}}if(l.url!==void 0){let r=l.url;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"){let p={instancePath:a+"/buttons/"+y+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:j.then.properties.url.type},schema:j.then.properties.url.type,parentSchema:j.then.properties.
url,data:r};e===null?e=[p]:e.push(p),t++}}if(l.phone!==void 0){let r=l.phone;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+"/buttons/"+y+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:j.then.properties.phone.type},schema:j.then.properties.phone.type,parentSchema:j.
then.properties.phone,data:r};e===null?e=[p]:e.push(p),t++}}}var F=P===t;_=F,A="then"}else{let P=t;if(typeof l!="string"&&
!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let r={instancePath:a+"/buttons/"+y,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:j.else.type},schema:j.else.type,parentSchema:j.else,data:l};e===null?e=[r]:
e.push(r),t++}var F=P===t;_=F,A="else"}if(!_){let P={instancePath:a+"/buttons/"+y,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:A},schema:j.if,parentSchema:j,data:l};e===null?e=[P]:e.push(P),t++}}}else{let i={instancePath:a+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:q.then.properties.buttons.
type,parentSchema:q.then.properties.buttons,data:c};e===null?e=[i]:e.push(i),t++}}if(d.quick_replies!==void 0){let c=d.quick_replies;
if(Array.isArray(c)){let i=c.length;for(let y=0;y<i;y++){let l=c[y],f=t,_=!0,m=t;if(!(l&&typeof l=="object"&&!Array.isArray(
l))){let P={};e===null?e=[P]:e.push(P),t++}var k=m===t;t=f,e!==null&&(f?e.length=f:e=null);let A;if(k){let P=t;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(Object.keys(l).length<1){let r={instancePath:a+"/quick_replies/"+y,schemaPath:"#/definit\
ions/quickReply/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:R.then,data:l};e===null?
e=[r]:e.push(r),t++}for(let r in l)if(!(r==="title"||r==="payload")){let p={instancePath:a+"/quick_replies/"+y,schemaPath:"\
#/definitions/quickReply/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,
parentSchema:R.then,data:l};e===null?e=[p]:e.push(p),t++}if(l.title!==void 0){let r=l.title;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+"/quick_replies/"+y+"/title",schemaPath:"#/definition\
s/quickReply/then/properties/title/type",keyword:"type",params:{type:R.then.properties.title.type},schema:R.then.properties.
title.type,parentSchema:R.then.properties.title,data:r};e===null?e=[p]:e.push(p),t++}}if(l.payload!==void 0){let r=l.payload;
if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+"/quick_replies/"+
y+"/payload",schemaPath:"#/definitions/quickReply/then/properties/payload/type",keyword:"type",params:{type:R.then.properties.
payload.type},schema:R.then.properties.payload.type,parentSchema:R.then.properties.payload,data:r};e===null?e=[p]:e.push(
p),t++}}}var k=P===t;_=k,A="then"}else{let P=t;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boo\
lean"){let r={instancePath:a+"/quick_replies/"+y,schemaPath:"#/definitions/quickReply/else/type",keyword:"type",params:{
type:R.else.type},schema:R.else.type,parentSchema:R.else,data:l};e===null?e=[r]:e.push(r),t++}var k=P===t;_=k,A="else"}if(!_){
let P={instancePath:a+"/quick_replies/"+y,schemaPath:"#/definitions/quickReply/if",keyword:"if",params:{failingKeyword:A},
schema:R.if,parentSchema:R,data:l};e===null?e=[P]:e.push(P),t++}}}else{let i={instancePath:a+"/quick_replies",schemaPath:"\
#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:q.then.properties.quick_replies.type,parentSchema:q.
then.properties.quick_replies,data:c};e===null?e=[i]:e.push(i),t++}}if(d.cards!==void 0){let c=d.cards;if(Array.isArray(
c)){let i=c.length;for(let y=0;y<i;y++)ge(c[y],{instancePath:a+"/cards/"+y,parentData:c,parentDataProperty:y,rootData:D})||
(e=e===null?ge.errors:ce(e,ge.errors),t=e.length)}else{let i={instancePath:a+"/cards",schemaPath:"#/then/properties/card\
s/type",keyword:"type",params:{type:"array"},schema:q.then.properties.cards.type,parentSchema:q.then.properties.cards,data:c};
e===null?e=[i]:e.push(i),t++}}if(d.image!==void 0){let c=d.image;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&
typeof c!="boolean"){let i={instancePath:a+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:q.
then.properties.image.type},schema:q.then.properties.image.type,parentSchema:q.then.properties.image,data:c};e===null?e=
[i]:e.push(i),t++}}if(d.video!==void 0){let c=d.video;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!=
"boolean"){let i={instancePath:a+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:q.then.properties.
video.type},schema:q.then.properties.video.type,parentSchema:q.then.properties.video,data:c};e===null?e=[i]:e.push(i),t++}}
if(d.audio!==void 0){let c=d.audio;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let i={
instancePath:a+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:q.then.properties.audio.type},
schema:q.then.properties.audio.type,parentSchema:q.then.properties.audio,data:c};e===null?e=[i]:e.push(i),t++}}if(d.file!==
void 0){let c=d.file;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let i={instancePath:a+
"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:q.then.properties.file.type},schema:q.then.
properties.file.type,parentSchema:q.then.properties.file,data:c};e===null?e=[i]:e.push(i),t++}}if(d.typing!==void 0){let c=d.
typing;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))){let i={instancePath:a+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:q.then.properties.typing.type},schema:q.then.properties.typing.type,parentSchema:q.
then.properties.typing,data:c};e===null?e=[i]:e.push(i),t++}if(typeof c=="string"&&!$e.test(c)){let i={instancePath:a+"/\
typing",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(s|ms)$",parentSchema:q.then.properties.typing,data:c};e===null?e=[i]:e.push(i),t++}}if(d.raw!==void 0){
let c=d.raw;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let i={instancePath:a+"/raw",schemaPath:"#/then/properties/r\
aw/type",keyword:"type",params:{type:"object"},schema:q.then.properties.raw.type,parentSchema:q.then.properties.raw,data:c};
e===null?e=[i]:e.push(i),t++}}}var O=M===t;S=O,x="then"}else{let M=t;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let c={instancePath:a,schemaPath:"#/else/type",keyword:"type",params:{type:q.else.type},schema:q.
else.type,parentSchema:q.else,data:d};e===null?e=[c]:e.push(c),t++}var O=M===t;S=O,x="else"}if(!S){let M={instancePath:a,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},schema:q.if,parentSchema:q,data:d};e===null?e=[M]:e.push(M),t++}
return N.errors=e,t===0}function ke(d,{instancePath:a="",parentData:C,parentDataProperty:K,rootData:D=d}={}){let e=null,
t=0,w=t,S=!0,$=t;if(!Array.isArray(d)){let F={};e===null?e=[F]:e.push(F),t++}var O=$===t;t=w,e!==null&&(w?e.length=w:e=null);
let x;if(O){let F=t;if(Array.isArray(d)){let M=d.length;for(let v=0;v<M;v++)N(d[v],{instancePath:a+"/"+v,parentData:d,parentDataProperty:v,
rootData:D})||(e=e===null?N.errors:ce(e,N.errors),t=e.length)}var O=F===t;S=O,x="then"}else{let F=t;N(d,{instancePath:a,
parentData:C,parentDataProperty:K,rootData:D})||(e=e===null?N.errors:ce(e,N.errors),t=e.length);var O=F===t;S=O,x="else"}
if(!S){let F={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},schema:qe.if,parentSchema:qe,data:d};
e===null?e=[F]:e.push(F),t++}return ke.errors=e,t===0}function ve(d,{instancePath:a="",parentData:C,parentDataProperty:K,
rootData:D=d}={}){let e=null,t=0,w=t,S=!1,$=t;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.event===void 0){let i={instancePath:a,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"event"},schema:h.anyOf[0].required,parentSchema:h.
anyOf[0],data:d};e===null?e=[i]:e.push(i),t++}var O=$===t;if(S=S||O,!S){let i=t;if(d&&typeof d=="object"&&!Array.isArray(
d)&&d.events===void 0){let l={instancePath:a,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
events"},schema:h.anyOf[1].required,parentSchema:h.anyOf[1],data:d};e===null?e=[l]:e.push(l),t++}var O=i===t;if(S=S||O,!S){
let l=t;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.webhook===void 0){let _={instancePath:a,schemaPath:"#/anyOf/2/req\
uired",keyword:"required",params:{missingProperty:"webhook"},schema:h.anyOf[2].required,parentSchema:h.anyOf[2],data:d};
e===null?e=[_]:e.push(_),t++}var O=l===t;S=S||O}}if(S)t=w,e!==null&&(w?e.length=w:e=null);else{let i={instancePath:a,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},schema:h.anyOf,parentSchema:h,data:d};e===null?e=[i]:e.push(i),t++}if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){if(d.name===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},schema:h.required,parentSchema:h,data:d};e===null?e=[i]:e.push(i),t++}for(let i in d)if(!(i==="n\
ame"||i==="description"||i==="event"||i==="events"||i==="webhook"||i==="expect")){let y={instancePath:a,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:h,data:d};e===null?
e=[y]:e.push(y),t++}if(d.name!==void 0){let i=d.name;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"){let y={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:h.properties.name.
type},schema:h.properties.name.type,parentSchema:h.properties.name,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i=="st\
ring"&&H(i)<1){let y={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:h.properties.name,data:i};e===null?e=[y]:e.push(y),t++}}if(d.description!==void 0){let i=d.description;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:a+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:h.properties.description.type},schema:h.properties.description.
type,parentSchema:h.properties.description,data:i};e===null?e=[y]:e.push(y),t++}}if(d.event!==void 0){let i=d.event;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){let P={instancePath:a+"/event",schemaPath:"#/definitions/event/type",keyword:"ty\
pe",params:{type:"object"},schema:s.type,parentSchema:s,data:i};e===null?e=[P]:e.push(P),t++}let y=t,l=!0,f=t,_=t,m=!1,A=t;
if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.entry===void 0&&(P="entry")){let u={};e===null?e=[u]:e.push(u),t++}}
var x=A===t;if(m=m||x,!m){let P=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let r;if(i.messaging===void 0&&(r="messag\
ing")){let p={};e===null?e=[p]:e.push(p),t++}}var x=P===t;if(m=m||x,!m){let r=t;if(i&&typeof i=="object"&&!Array.isArray(
i)){let b;if(i.changes===void 0&&(b="changes")){let n={};e===null?e=[n]:e.push(n),t++}}var x=r===t;if(m=m||x,!m){let b=t;
if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if(i.changed_fields===void 0&&(o="changed_fields")){let g={};e===null?
e=[g]:e.push(g),t++}}var x=b===t;if(m=m||x,!m){let o=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let I;if(i.field===void 0&&
(I="field")||i.value===void 0&&(I="value")){let U={};e===null?e=[U]:e.push(U),t++}}var x=o===t;if(m=m||x,!m){let I=t;if(i&&
typeof i=="object"&&!Array.isArray(i)){let T;if(i.standby===void 0&&(T="standby")){let W={};e===null?e=[W]:e.push(W),t++}else if(i.
standby!==void 0&&!Array.isArray(i.standby)){let W={};e===null?e=[W]:e.push(W),t++}}var x=I===t;if(m=m||x,!m){let T=t;if(i&&
typeof i=="object"&&!Array.isArray(i)){let V;if(i.postback===void 0&&(V="postback")){let B={};e===null?e=[B]:e.push(B),t++}}
var x=T===t;if(m=m||x,!m){let V=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let z;if(i.message===void 0&&(z="message")){
let G={};e===null?e=[G]:e.push(G),t++}}var x=V===t;if(m=m||x,!m){let z=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let J;
if(i.optin===void 0&&(J="optin")){let Q={};e===null?e=[Q]:e.push(Q),t++}}var x=z===t;if(m=m||x,!m){let J=t;if(i&&typeof i==
"object"&&!Array.isArray(i)){let X;if(i.delivery===void 0&&(X="delivery")){let Y={};e===null?e=[Y]:e.push(Y),t++}}var x=J===
t;if(m=m||x,!m){let X=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let Z;if(i.read===void 0&&(Z="read")){let ee={};e===
null?e=[ee]:e.push(ee),t++}}var x=X===t;if(m=m||x,!m){let Z=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let te;if(i.reaction===
void 0&&(te="reaction")){let re={};e===null?e=[re]:e.push(re),t++}}var x=Z===t;if(m=m||x,!m){let te=t;if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){let ie;if(i.message_edit===void 0&&(ie="message_edit")){let se={};e===null?e=[se]:e.push(se),
t++}}var x=te===t;if(m=m||x,!m){let ie=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let ne;if(i.messaging_feedback===void 0&&
(ne="messaging_feedback")){let pe={};e===null?e=[pe]:e.push(pe),t++}}var x=ie===t;if(m=m||x,!m){let ne=t;if(i&&typeof i==
"object"&&!Array.isArray(i)){let ae;if(i.account_linking===void 0&&(ae="account_linking")){let oe={};e===null?e=[oe]:e.push(
oe),t++}}var x=ne===t;if(m=m||x,!m){let ae=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let le;if(i.pass_thread_control===
void 0&&(le="pass_thread_control")){let fe={};e===null?e=[fe]:e.push(fe),t++}}var x=ae===t;if(m=m||x,!m){let le=t;if(i&&
typeof i=="object"&&!Array.isArray(i)){let ye;if(i.request_thread_control===void 0&&(ye="request_thread_control")){let de={};
e===null?e=[de]:e.push(de),t++}}var x=le===t;if(m=m||x,!m){let ye=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let he;
if(i.take_thread_control===void 0&&(he="take_thread_control")){let ue={};e===null?e=[ue]:e.push(ue),t++}}var x=ye===t;m=
m||x}}}}}}}}}}}}}}}}}if(m)t=_,e!==null&&(_?e.length=_:e=null);else{let P={};e===null?e=[P]:e.push(P),t++}var F=f===t;if(t=
y,e!==null&&(y?e.length=y:e=null),!F){let P=t;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(be.call(s.
else.properties,r)||je.test(r)||me.test(r))){let p={instancePath:a+"/event",schemaPath:"#/definitions/event/else/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:s.else,data:i};e===null?
e=[p]:e.push(p),t++}if(i.event!==void 0){let r=i.event;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"&&r!==null){let p={instancePath:a+"/event/event",schemaPath:"#/definitions/event/else/properties/event/type",keyword:"\
type",params:{type:s.else.properties.event.type},schema:s.else.properties.event.type,parentSchema:s.else.properties.event,
data:r};e===null?e=[p]:e.push(p),t++}}if(i.channel!==void 0){let r=i.channel;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/channel",schemaPath:"#/definitions/event/else\
/properties/channel/type",keyword:"type",params:{type:s.else.properties.channel.type},schema:s.else.properties.channel.type,
parentSchema:s.else.properties.channel,data:r};e===null?e=[p]:e.push(p),t++}}if(i.title!==void 0){let r=i.title;if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/title",schemaPath:"\
#/definitions/event/else/properties/title/type",keyword:"type",params:{type:s.else.properties.title.type},schema:s.else.
properties.title.type,parentSchema:s.else.properties.title,data:r};e===null?e=[p]:e.push(p),t++}}if(i.text!==void 0){let r=i.
text;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/e\
vent/text",schemaPath:"#/definitions/event/else/properties/text/type",keyword:"type",params:{type:s.else.properties.text.
type},schema:s.else.properties.text.type,parentSchema:s.else.properties.text,data:r};e===null?e=[p]:e.push(p),t++}}if(i.
standby!==void 0){let r=i.standby;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){
let p={instancePath:a+"/event/standby",schemaPath:"#/definitions/event/else/properties/standby/type",keyword:"type",params:{
type:s.else.properties.standby.type},schema:s.else.properties.standby.type,parentSchema:s.else.properties.standby,data:r};
e===null?e=[p]:e.push(p),t++}}if(i.id!==void 0){let r=i.id;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"&&r!==null){let p={instancePath:a+"/event/id",schemaPath:"#/definitions/event/else/properties/id/type",keyword:"\
type",params:{type:s.else.properties.id.type},schema:s.else.properties.id.type,parentSchema:s.else.properties.id,data:r};
e===null?e=[p]:e.push(p),t++}}if(i.time!==void 0){let r=i.time;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/time",schemaPath:"#/definitions/event/else/properties/time/\
type",keyword:"type",params:{type:s.else.properties.time.type},schema:s.else.properties.time.type,parentSchema:s.else.properties.
time,data:r};e===null?e=[p]:e.push(p),t++}}if(i.age!==void 0){let r=i.age;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/age",schemaPath:"#/definitions/event/else/properties/a\
ge/type",keyword:"type",params:{type:s.else.properties.age.type},schema:s.else.properties.age.type,parentSchema:s.else.properties.
age,data:r};e===null?e=[p]:e.push(p),t++}}if(i.timestamp!==void 0){let r=i.timestamp;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/timestamp",schemaPath:"#/definition\
s/event/else/properties/timestamp/type",keyword:"type",params:{type:s.else.properties.timestamp.type},schema:s.else.properties.
timestamp.type,parentSchema:s.else.properties.timestamp,data:r};e===null?e=[p]:e.push(p),t++}}if(i.referral!==void 0){let r=i.
referral;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let p={instancePath:a+"/event/referral",schemaPath:"#\
/definitions/event/else/properties/referral/type",keyword:"type",params:{type:s.else.properties.referral.type},schema:s.
else.properties.referral.type,parentSchema:s.else.properties.referral,data:r};e===null?e=[p]:e.push(p),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let p in r)if(!(p==="ref"||p==="source"||p==="type"||p==="ad_id"||p==="referer_uri")){let b={
instancePath:a+"/event/referral",schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.else.properties.referral,data:r};e===null?e=
[b]:e.push(b),t++}if(r.ref!==void 0){let p=r.ref;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="b\
oolean"&&p!==null){let b={instancePath:a+"/event/referral/ref",schemaPath:"#/definitions/event/else/properties/referral/\
properties/ref/type",keyword:"type",params:{type:s.else.properties.referral.properties.ref.type},schema:s.else.properties.
referral.properties.ref.type,parentSchema:s.else.properties.referral.properties.ref,data:p};e===null?e=[b]:e.push(b),t++}}
if(r.source!==void 0){let p=r.source;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==
null){let b={instancePath:a+"/event/referral/source",schemaPath:"#/definitions/event/else/properties/referral/properties\
/source/type",keyword:"type",params:{type:s.else.properties.referral.properties.source.type},schema:s.else.properties.referral.
properties.source.type,parentSchema:s.else.properties.referral.properties.source,data:p};e===null?e=[b]:e.push(b),t++}}if(r.
type!==void 0){let p=r.type;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let b={
instancePath:a+"/event/referral/type",schemaPath:"#/definitions/event/else/properties/referral/properties/type/type",keyword:"\
type",params:{type:s.else.properties.referral.properties.type.type},schema:s.else.properties.referral.properties.type.type,
parentSchema:s.else.properties.referral.properties.type,data:p};e===null?e=[b]:e.push(b),t++}}if(r.ad_id!==void 0){let p=r.
ad_id;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let b={instancePath:a+"/\
event/referral/ad_id",schemaPath:"#/definitions/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{
type:s.else.properties.referral.properties.ad_id.type},schema:s.else.properties.referral.properties.ad_id.type,parentSchema:s.
else.properties.referral.properties.ad_id,data:p};e===null?e=[b]:e.push(b),t++}}if(r.referer_uri!==void 0){let p=r.referer_uri;
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let b={instancePath:a+"/event/\
referral/referer_uri",schemaPath:"#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"typ\
e",params:{type:s.else.properties.referral.properties.referer_uri.type},schema:s.else.properties.referral.properties.referer_uri.
type,parentSchema:s.else.properties.referral.properties.referer_uri,data:p};e===null?e=[b]:e.push(b),t++}}}}if(i.sender!==
void 0){let r=i.sender;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let p={instancePath:a+"/event/sender",schemaPath:"\
#/definitions/event/else/properties/sender/type",keyword:"type",params:{type:s.else.properties.sender.type},schema:s.else.
properties.sender.type,parentSchema:s.else.properties.sender,data:r};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(let p in r)if(!(p==="id"||p==="user_ref")){let b={instancePath:a+"/event/sender",schemaPath:"\
#/definitions/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:s.else.properties.sender,data:r};e===null?e=[b]:e.push(b),t++}if(r.id!==void 0){let p=r.id;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let b={instancePath:a+"/event/sender/id",schemaPath:"\
#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:s.else.properties.sender.properties.
id.type},schema:s.else.properties.sender.properties.id.type,parentSchema:s.else.properties.sender.properties.id,data:p};
e===null?e=[b]:e.push(b),t++}}if(r.user_ref!==void 0){let p=r.user_ref;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"&&p!==null){let b={instancePath:a+"/event/sender/user_ref",schemaPath:"#/definitions/event/else/\
properties/sender/properties/user_ref/type",keyword:"type",params:{type:s.else.properties.sender.properties.user_ref.type},
schema:s.else.properties.sender.properties.user_ref.type,parentSchema:s.else.properties.sender.properties.user_ref,data:p};
e===null?e=[b]:e.push(b),t++}}}}if(i.recipient!==void 0){let r=i.recipient;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&
r!==null){let p={instancePath:a+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"\
type",params:{type:s.else.properties.recipient.type},schema:s.else.properties.recipient.type,parentSchema:s.else.properties.
recipient,data:r};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let p in r)if(p!=="id"){
let b={instancePath:a+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.else.properties.recipient,data:r};
e===null?e=[b]:e.push(b),t++}if(r.id!==void 0){let p=r.id;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let b={instancePath:a+"/event/recipient/id",schemaPath:"#/definitions/event/else/properties/recipie\
nt/properties/id/type",keyword:"type",params:{type:s.else.properties.recipient.properties.id.type},schema:s.else.properties.
recipient.properties.id.type,parentSchema:s.else.properties.recipient.properties.id,data:p};e===null?e=[b]:e.push(b),t++}}}}
if(i.conversation!==void 0){let r=i.conversation;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let p={instancePath:a+
"/event/conversation",schemaPath:"#/definitions/event/else/properties/conversation/type",keyword:"type",params:{type:s.else.
properties.conversation.type},schema:s.else.properties.conversation.type,parentSchema:s.else.properties.conversation,data:r};
e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let p in r)if(!(p==="id"||p==="type")){let b={
instancePath:a+"/event/conversation",schemaPath:"#/definitions/event/else/properties/conversation/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.else.properties.conversation,data:r};
e===null?e=[b]:e.push(b),t++}if(r.id!==void 0){let p=r.id;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let b={instancePath:a+"/event/conversation/id",schemaPath:"#/definitions/event/else/properties/conv\
ersation/properties/id/type",keyword:"type",params:{type:s.else.properties.conversation.properties.id.type},schema:s.else.
properties.conversation.properties.id.type,parentSchema:s.else.properties.conversation.properties.id,data:p};e===null?e=
[b]:e.push(b),t++}}if(r.type!==void 0){let p=r.type;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let b={instancePath:a+"/event/conversation/type",schemaPath:"#/definitions/event/else/properties/co\
nversation/properties/type/type",keyword:"type",params:{type:s.else.properties.conversation.properties.type.type},schema:s.
else.properties.conversation.properties.type.type,parentSchema:s.else.properties.conversation.properties.type,data:p};e===
null?e=[b]:e.push(b),t++}}}}if(i.split!==void 0){let r=i.split;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){
let p={instancePath:a+"/event/split",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{
type:s.else.properties.split.type},schema:s.else.properties.split.type,parentSchema:s.else.properties.split,data:r};e===
null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r))for(let p in r){let b=r[p];if(!(typeof b=="number"&&
isFinite(b))&&typeof b!="string"&&b!==null){let n={instancePath:a+"/event/split/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/event/else/properties/split/additionalProperties/type",keyword:"type",params:{type:s.else.properties.
split.additionalProperties.type},schema:s.else.properties.split.additionalProperties.type,parentSchema:s.else.properties.
split.additionalProperties,data:b};e===null?e=[n]:e.push(n),t++}}}if(i["referral.ref"]!==void 0){let r=i["referral.ref"];
if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/\
referral.ref",schemaPath:"#/definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:s.else.properties["\
referral.ref"].type},schema:s.else.properties["referral.ref"].type,parentSchema:s.else.properties["referral.ref"],data:r};
e===null?e=[p]:e.push(p),t++}}if(i["referral.source"]!==void 0){let r=i["referral.source"];if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/referral.source",schemaPath:"#/defi\
nitions/event/else/properties/referral.source/type",keyword:"type",params:{type:s.else.properties["referral.source"].type},
schema:s.else.properties["referral.source"].type,parentSchema:s.else.properties["referral.source"],data:r};e===null?e=[p]:
e.push(p),t++}}if(i["referral.type"]!==void 0){let r=i["referral.type"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/referral.type",schemaPath:"#/definitions/event/else/pr\
operties/referral.type/type",keyword:"type",params:{type:s.else.properties["referral.type"].type},schema:s.else.properties["\
referral.type"].type,parentSchema:s.else.properties["referral.type"],data:r};e===null?e=[p]:e.push(p),t++}}if(i["referra\
l.ad_id"]!==void 0){let r=i["referral.ad_id"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="bool\
ean"&&r!==null){let p={instancePath:a+"/event/referral.ad_id",schemaPath:"#/definitions/event/else/properties/referral.a\
d_id/type",keyword:"type",params:{type:s.else.properties["referral.ad_id"].type},schema:s.else.properties["referral.ad_i\
d"].type,parentSchema:s.else.properties["referral.ad_id"],data:r};e===null?e=[p]:e.push(p),t++}}if(i["referral.referer_u\
ri"]!==void 0){let r=i["referral.referer_uri"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boo\
lean"&&r!==null){let p={instancePath:a+"/event/referral.referer_uri",schemaPath:"#/definitions/event/else/properties/ref\
erral.referer_uri/type",keyword:"type",params:{type:s.else.properties["referral.referer_uri"].type},schema:s.else.properties["\
referral.referer_uri"].type,parentSchema:s.else.properties["referral.referer_uri"],data:r};e===null?e=[p]:e.push(p),t++}}
if(i["sender.id"]!==void 0){let r=i["sender.id"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="b\
oolean"&&r!==null){let p={instancePath:a+"/event/sender.id",schemaPath:"#/definitions/event/else/properties/sender.id/ty\
pe",keyword:"type",params:{type:s.else.properties["sender.id"].type},schema:s.else.properties["sender.id"].type,parentSchema:s.
else.properties["sender.id"],data:r};e===null?e=[p]:e.push(p),t++}}if(i["sender.user_ref"]!==void 0){let r=i["sender.use\
r_ref"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+
"/event/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/type",keyword:"type",params:{type:s.
else.properties["sender.user_ref"].type},schema:s.else.properties["sender.user_ref"].type,parentSchema:s.else.properties["\
sender.user_ref"],data:r};e===null?e=[p]:e.push(p),t++}}if(i["recipient.id"]!==void 0){let r=i["recipient.id"];if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/recipient.id",
schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:s.else.properties["recipi\
ent.id"].type},schema:s.else.properties["recipient.id"].type,parentSchema:s.else.properties["recipient.id"],data:r};e===
null?e=[p]:e.push(p),t++}}if(i["conversation.id"]!==void 0){let r=i["conversation.id"];if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/conversation.id",schemaPath:"#/defi\
nitions/event/else/properties/conversation.id/type",keyword:"type",params:{type:s.else.properties["conversation.id"].type},
schema:s.else.properties["conversation.id"].type,parentSchema:s.else.properties["conversation.id"],data:r};e===null?e=[p]:
e.push(p),t++}}if(i["conversation.type"]!==void 0){let r=i["conversation.type"];if(typeof r!="string"&&!(typeof r=="numb\
er"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let p={instancePath:a+"/event/conversation.type",schemaPath:"#/definit\
ions/event/else/properties/conversation.type/type",keyword:"type",params:{type:s.else.properties["conversation.type"].type},
schema:s.else.properties["conversation.type"].type,parentSchema:s.else.properties["conversation.type"],data:r};e===null?
e=[p]:e.push(p),t++}}for(let r in i)if(me.test(r)){let p=i[r];if(!(typeof p=="number"&&isFinite(p))&&typeof p!="string"&&
p!==null){let b={instancePath:a+"/event/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/\
patternProperties/%5Esplit%5C./type",keyword:"type",params:{type:s.else.patternProperties["^split\\."].type},schema:s.else.
patternProperties["^split\\."].type,parentSchema:s.else.patternProperties["^split\\."],data:p};e===null?e=[b]:e.push(b),
t++}}}var F=P===t;l=F}if(!l){let P={instancePath:a+"/event",schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"\
else"},schema:s.if,parentSchema:s,data:i};e===null?e=[P]:e.push(P),t++}}if(d.events!==void 0){let i=d.events;if(Array.isArray(
i)){if(i.length<1){let l={instancePath:a+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:h.properties.events,data:i};e===null?e=[l]:e.push(l),t++}let y=i.length;for(let l=0;l<y;l++){
let f=i[l];if(!(f&&typeof f=="object"&&!Array.isArray(f))){let p={instancePath:a+"/events/"+l,schemaPath:"#/definitions/\
event/type",keyword:"type",params:{type:"object"},schema:s.type,parentSchema:s,data:f};e===null?e=[p]:e.push(p),t++}let _=t,
m=!0,A=t,P=t,u=!1,r=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let p;if(f.entry===void 0&&(p="entry")){let b={};e===
null?e=[b]:e.push(b),t++}}var k=r===t;if(u=u||k,!u){let p=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let n;if(f.messaging===
void 0&&(n="messaging")){let o={};e===null?e=[o]:e.push(o),t++}}var k=p===t;if(u=u||k,!u){let n=t;if(f&&typeof f=="objec\
t"&&!Array.isArray(f)){let g;if(f.changes===void 0&&(g="changes")){let I={};e===null?e=[I]:e.push(I),t++}}var k=n===t;if(u=
u||k,!u){let g=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let U;if(f.changed_fields===void 0&&(U="changed_fields")){
let T={};e===null?e=[T]:e.push(T),t++}}var k=g===t;if(u=u||k,!u){let U=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let W;
if(f.field===void 0&&(W="field")||f.value===void 0&&(W="value")){let V={};e===null?e=[V]:e.push(V),t++}}var k=U===t;if(u=
u||k,!u){let W=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let B;if(f.standby===void 0&&(B="standby")){let z={};e===null?
e=[z]:e.push(z),t++}else if(f.standby!==void 0&&!Array.isArray(f.standby)){let z={};e===null?e=[z]:e.push(z),t++}}var k=W===
t;if(u=u||k,!u){let B=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let G;if(f.postback===void 0&&(G="postback")){let J={};
e===null?e=[J]:e.push(J),t++}}var k=B===t;if(u=u||k,!u){let G=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let Q;if(f.
message===void 0&&(Q="message")){let X={};e===null?e=[X]:e.push(X),t++}}var k=G===t;if(u=u||k,!u){let Q=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){let Y;if(f.optin===void 0&&(Y="optin")){let Z={};e===null?e=[Z]:e.push(Z),t++}}var k=Q===t;
if(u=u||k,!u){let Y=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let ee;if(f.delivery===void 0&&(ee="delivery")){let te={};
e===null?e=[te]:e.push(te),t++}}var k=Y===t;if(u=u||k,!u){let ee=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let re;if(f.
read===void 0&&(re="read")){let ie={};e===null?e=[ie]:e.push(ie),t++}}var k=ee===t;if(u=u||k,!u){let re=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){let se;if(f.reaction===void 0&&(se="reaction")){let ne={};e===null?e=[ne]:e.push(ne),t++}}var k=re===
t;if(u=u||k,!u){let se=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let pe;if(f.message_edit===void 0&&(pe="message_ed\
it")){let ae={};e===null?e=[ae]:e.push(ae),t++}}var k=se===t;if(u=u||k,!u){let pe=t;if(f&&typeof f=="object"&&!Array.isArray(
f)){let oe;if(f.messaging_feedback===void 0&&(oe="messaging_feedback")){let le={};e===null?e=[le]:e.push(le),t++}}var k=pe===
t;if(u=u||k,!u){let oe=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let fe;if(f.account_linking===void 0&&(fe="account\
_linking")){let ye={};e===null?e=[ye]:e.push(ye),t++}}var k=oe===t;if(u=u||k,!u){let fe=t;if(f&&typeof f=="object"&&!Array.
isArray(f)){let de;if(f.pass_thread_control===void 0&&(de="pass_thread_control")){let he={};e===null?e=[he]:e.push(he),t++}}
var k=fe===t;if(u=u||k,!u){let de=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let ue;if(f.request_thread_control===void 0&&
(ue="request_thread_control")){let we={};e===null?e=[we]:e.push(we),t++}}var k=de===t;if(u=u||k,!u){let ue=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){let Fe;if(f.take_thread_control===void 0&&(Fe="take_thread_control")){let _e={};e===null?e=
[_e]:e.push(_e),t++}}var k=ue===t;u=u||k}}}}}}}}}}}}}}}}}if(u)t=P,e!==null&&(P?e.length=P:e=null);else{let p={};e===null?
e=[p]:e.push(p),t++}var M=A===t;if(t=_,e!==null&&(_?e.length=_:e=null),!M){let p=t;if(f&&typeof f=="object"&&!Array.isArray(
f)){for(let n in f)if(!(be.call(s.else.properties,n)||je.test(n)||me.test(n))){let o={instancePath:a+"/events/"+l,schemaPath:"\
#/definitions/event/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:s.
else,data:f};e===null?e=[o]:e.push(o),t++}if(f.event!==void 0){let n=f.event;if(typeof n!="string"&&!(typeof n=="number"&&
isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/event",schemaPath:"#/definitions/event\
/else/properties/event/type",keyword:"type",params:{type:s.else.properties.event.type},schema:s.else.properties.event.type,
parentSchema:s.else.properties.event,data:n};e===null?e=[o]:e.push(o),t++}}if(f.channel!==void 0){let n=f.channel;if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/channe\
l",schemaPath:"#/definitions/event/else/properties/channel/type",keyword:"type",params:{type:s.else.properties.channel.type},
schema:s.else.properties.channel.type,parentSchema:s.else.properties.channel,data:n};e===null?e=[o]:e.push(o),t++}}if(f.
title!==void 0){let n=f.title;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){
let o={instancePath:a+"/events/"+l+"/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{
type:s.else.properties.title.type},schema:s.else.properties.title.type,parentSchema:s.else.properties.title,data:n};e===
null?e=[o]:e.push(o),t++}}if(f.text!==void 0){let n=f.text;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/text",schemaPath:"#/definitions/event/else/properties/text/typ\
e",keyword:"type",params:{type:s.else.properties.text.type},schema:s.else.properties.text.type,parentSchema:s.else.properties.
text,data:n};e===null?e=[o]:e.push(o),t++}}if(f.standby!==void 0){let n=f.standby;if(typeof n!="string"&&!(typeof n=="nu\
mber"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/standby",schemaPath:"#/definiti\
ons/event/else/properties/standby/type",keyword:"type",params:{type:s.else.properties.standby.type},schema:s.else.properties.
standby.type,parentSchema:s.else.properties.standby,data:n};e===null?e=[o]:e.push(o),t++}}if(f.id!==void 0){let n=f.id;if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/id",schemaPath:"\
#/definitions/event/else/properties/id/type",keyword:"type",params:{type:s.else.properties.id.type},schema:s.else.properties.
id.type,parentSchema:s.else.properties.id,data:n};e===null?e=[o]:e.push(o),t++}}if(f.time!==void 0){let n=f.time;if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/time",
schemaPath:"#/definitions/event/else/properties/time/type",keyword:"type",params:{type:s.else.properties.time.type},schema:s.
else.properties.time.type,parentSchema:s.else.properties.time,data:n};e===null?e=[o]:e.push(o),t++}}if(f.age!==void 0){let n=f.
age;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/ev\
ents/"+l+"/age",schemaPath:"#/definitions/event/else/properties/age/type",keyword:"type",params:{type:s.else.properties.
age.type},schema:s.else.properties.age.type,parentSchema:s.else.properties.age,data:n};e===null?e=[o]:e.push(o),t++}}if(f.
timestamp!==void 0){let n=f.timestamp;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==
null){let o={instancePath:a+"/events/"+l+"/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/type",keyword:"\
type",params:{type:s.else.properties.timestamp.type},schema:s.else.properties.timestamp.type,parentSchema:s.else.properties.
timestamp,data:n};e===null?e=[o]:e.push(o),t++}}if(f.referral!==void 0){let n=f.referral;if(!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null){let o={instancePath:a+"/events/"+l+"/referral",schemaPath:"#/definitions/event/else/properties/re\
ferral/type",keyword:"type",params:{type:s.else.properties.referral.type},schema:s.else.properties.referral.type,parentSchema:s.
else.properties.referral,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)
if(!(o==="ref"||o==="source"||o==="type"||o==="ad_id"||o==="referer_uri")){let g={instancePath:a+"/events/"+l+"/referral",
schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:s.else.properties.referral,data:n};e===null?e=[g]:e.push(g),t++}if(n.ref!==void 0){let o=n.ref;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events/"+l+"/referr\
al/ref",schemaPath:"#/definitions/event/else/properties/referral/properties/ref/type",keyword:"type",params:{type:s.else.
properties.referral.properties.ref.type},schema:s.else.properties.referral.properties.ref.type,parentSchema:s.else.properties.
referral.properties.ref,data:o};e===null?e=[g]:e.push(g),t++}}if(n.source!==void 0){let o=n.source;if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events/"+l+"/referral/source",
schemaPath:"#/definitions/event/else/properties/referral/properties/source/type",keyword:"type",params:{type:s.else.properties.
referral.properties.source.type},schema:s.else.properties.referral.properties.source.type,parentSchema:s.else.properties.
referral.properties.source,data:o};e===null?e=[g]:e.push(g),t++}}if(n.type!==void 0){let o=n.type;if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events/"+l+"/referral/type",schemaPath:"\
#/definitions/event/else/properties/referral/properties/type/type",keyword:"type",params:{type:s.else.properties.referral.
properties.type.type},schema:s.else.properties.referral.properties.type.type,parentSchema:s.else.properties.referral.properties.
type,data:o};e===null?e=[g]:e.push(g),t++}}if(n.ad_id!==void 0){let o=n.ad_id;if(typeof o!="string"&&!(typeof o=="number"&&
isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events/"+l+"/referral/ad_id",schemaPath:"#/definiti\
ons/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{type:s.else.properties.referral.properties.
ad_id.type},schema:s.else.properties.referral.properties.ad_id.type,parentSchema:s.else.properties.referral.properties.ad_id,
data:o};e===null?e=[g]:e.push(g),t++}}if(n.referer_uri!==void 0){let o=n.referer_uri;if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events/"+l+"/referral/referer_uri",schemaPath:"\
#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:s.else.properties.
referral.properties.referer_uri.type},schema:s.else.properties.referral.properties.referer_uri.type,parentSchema:s.else.
properties.referral.properties.referer_uri,data:o};e===null?e=[g]:e.push(g),t++}}}}if(f.sender!==void 0){let n=f.sender;
if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let o={instancePath:a+"/events/"+l+"/sender",schemaPath:"#/def\
initions/event/else/properties/sender/type",keyword:"type",params:{type:s.else.properties.sender.type},schema:s.else.properties.
sender.type,parentSchema:s.else.properties.sender,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.
isArray(n)){for(let o in n)if(!(o==="id"||o==="user_ref")){let g={instancePath:a+"/events/"+l+"/sender",schemaPath:"#/de\
finitions/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:s.else.properties.sender,data:n};e===null?e=[g]:e.push(g),t++}if(n.id!==void 0){let o=n.id;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events/"+l+"/sender\
/id",schemaPath:"#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:s.else.properties.
sender.properties.id.type},schema:s.else.properties.sender.properties.id.type,parentSchema:s.else.properties.sender.properties.
id,data:o};e===null?e=[g]:e.push(g),t++}}if(n.user_ref!==void 0){let o=n.user_ref;if(typeof o!="string"&&!(typeof o=="nu\
mber"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events/"+l+"/sender/user_ref",schemaPath:"#/\
definitions/event/else/properties/sender/properties/user_ref/type",keyword:"type",params:{type:s.else.properties.sender.
properties.user_ref.type},schema:s.else.properties.sender.properties.user_ref.type,parentSchema:s.else.properties.sender.
properties.user_ref,data:o};e===null?e=[g]:e.push(g),t++}}}}if(f.recipient!==void 0){let n=f.recipient;if(!(n&&typeof n==
"object"&&!Array.isArray(n))&&n!==null){let o={instancePath:a+"/events/"+l+"/recipient",schemaPath:"#/definitions/event/\
else/properties/recipient/type",keyword:"type",params:{type:s.else.properties.recipient.type},schema:s.else.properties.recipient.
type,parentSchema:s.else.properties.recipient,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.isArray(
n)){for(let o in n)if(o!=="id"){let g={instancePath:a+"/events/"+l+"/recipient",schemaPath:"#/definitions/event/else/pro\
perties/recipient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:s.
else.properties.recipient,data:n};e===null?e=[g]:e.push(g),t++}if(n.id!==void 0){let o=n.id;if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events/"+l+"/recipient/id",schemaPath:"#/\
definitions/event/else/properties/recipient/properties/id/type",keyword:"type",params:{type:s.else.properties.recipient.
properties.id.type},schema:s.else.properties.recipient.properties.id.type,parentSchema:s.else.properties.recipient.properties.
id,data:o};e===null?e=[g]:e.push(g),t++}}}}if(f.conversation!==void 0){let n=f.conversation;if(!(n&&typeof n=="object"&&
!Array.isArray(n))&&n!==null){let o={instancePath:a+"/events/"+l+"/conversation",schemaPath:"#/definitions/event/else/pr\
operties/conversation/type",keyword:"type",params:{type:s.else.properties.conversation.type},schema:s.else.properties.conversation.
type,parentSchema:s.else.properties.conversation,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.isArray(
n)){for(let o in n)if(!(o==="id"||o==="type")){let g={instancePath:a+"/events/"+l+"/conversation",schemaPath:"#/definiti\
ons/event/else/properties/conversation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:s.else.properties.conversation,data:n};e===null?e=[g]:e.push(g),t++}if(n.id!==void 0){let o=n.id;
if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/events\
/"+l+"/conversation/id",schemaPath:"#/definitions/event/else/properties/conversation/properties/id/type",keyword:"type",
params:{type:s.else.properties.conversation.properties.id.type},schema:s.else.properties.conversation.properties.id.type,
parentSchema:s.else.properties.conversation.properties.id,data:o};e===null?e=[g]:e.push(g),t++}}if(n.type!==void 0){let o=n.
type;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let g={instancePath:a+"/e\
vents/"+l+"/conversation/type",schemaPath:"#/definitions/event/else/properties/conversation/properties/type/type",keyword:"\
type",params:{type:s.else.properties.conversation.properties.type.type},schema:s.else.properties.conversation.properties.
type.type,parentSchema:s.else.properties.conversation.properties.type,data:o};e===null?e=[g]:e.push(g),t++}}}}if(f.split!==
void 0){let n=f.split;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let o={instancePath:a+"/events/"+l+"/spl\
it",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{type:s.else.properties.split.type},
schema:s.else.properties.split.type,parentSchema:s.else.properties.split,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n==
"object"&&!Array.isArray(n))for(let o in n){let g=n[o];if(!(typeof g=="number"&&isFinite(g))&&typeof g!="string"&&g!==null){
let I={instancePath:a+"/events/"+l+"/split/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/el\
se/properties/split/additionalProperties/type",keyword:"type",params:{type:s.else.properties.split.additionalProperties.
type},schema:s.else.properties.split.additionalProperties.type,parentSchema:s.else.properties.split.additionalProperties,
data:g};e===null?e=[I]:e.push(I),t++}}}if(f["referral.ref"]!==void 0){let n=f["referral.ref"];if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/referral.ref",schemaPath:"#/\
definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:s.else.properties["referral.ref"].type},
schema:s.else.properties["referral.ref"].type,parentSchema:s.else.properties["referral.ref"],data:n};e===null?e=[o]:e.push(
o),t++}}if(f["referral.source"]!==void 0){let n=f["referral.source"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(
n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/referral.source",schemaPath:"#/definitions/even\
t/else/properties/referral.source/type",keyword:"type",params:{type:s.else.properties["referral.source"].type},schema:s.
else.properties["referral.source"].type,parentSchema:s.else.properties["referral.source"],data:n};e===null?e=[o]:e.push(
o),t++}}if(f["referral.type"]!==void 0){let n=f["referral.type"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&
typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/referral.type",schemaPath:"#/definitions/event/else/\
properties/referral.type/type",keyword:"type",params:{type:s.else.properties["referral.type"].type},schema:s.else.properties["\
referral.type"].type,parentSchema:s.else.properties["referral.type"],data:n};e===null?e=[o]:e.push(o),t++}}if(f["referra\
l.ad_id"]!==void 0){let n=f["referral.ad_id"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="bool\
ean"&&n!==null){let o={instancePath:a+"/events/"+l+"/referral.ad_id",schemaPath:"#/definitions/event/else/properties/ref\
erral.ad_id/type",keyword:"type",params:{type:s.else.properties["referral.ad_id"].type},schema:s.else.properties["referr\
al.ad_id"].type,parentSchema:s.else.properties["referral.ad_id"],data:n};e===null?e=[o]:e.push(o),t++}}if(f["referral.re\
ferer_uri"]!==void 0){let n=f["referral.referer_uri"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/referral.referer_uri",schemaPath:"#/definitions/event/else/pro\
perties/referral.referer_uri/type",keyword:"type",params:{type:s.else.properties["referral.referer_uri"].type},schema:s.
else.properties["referral.referer_uri"].type,parentSchema:s.else.properties["referral.referer_uri"],data:n};e===null?e=[
o]:e.push(o),t++}}if(f["sender.id"]!==void 0){let n=f["sender.id"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(
n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/sender.id",schemaPath:"#/definitions/event/else\
/properties/sender.id/type",keyword:"type",params:{type:s.else.properties["sender.id"].type},schema:s.else.properties["s\
ender.id"].type,parentSchema:s.else.properties["sender.id"],data:n};e===null?e=[o]:e.push(o),t++}}if(f["sender.user_ref"]!==
void 0){let n=f["sender.user_ref"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){
let o={instancePath:a+"/events/"+l+"/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/ty\
pe",keyword:"type",params:{type:s.else.properties["sender.user_ref"].type},schema:s.else.properties["sender.user_ref"].type,
parentSchema:s.else.properties["sender.user_ref"],data:n};e===null?e=[o]:e.push(o),t++}}if(f["recipient.id"]!==void 0){let n=f["\
recipient.id"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+
"/events/"+l+"/recipient.id",schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:s.
else.properties["recipient.id"].type},schema:s.else.properties["recipient.id"].type,parentSchema:s.else.properties["reci\
pient.id"],data:n};e===null?e=[o]:e.push(o),t++}}if(f["conversation.id"]!==void 0){let n=f["conversation.id"];if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/conver\
sation.id",schemaPath:"#/definitions/event/else/properties/conversation.id/type",keyword:"type",params:{type:s.else.properties["\
conversation.id"].type},schema:s.else.properties["conversation.id"].type,parentSchema:s.else.properties["conversation.id"],
data:n};e===null?e=[o]:e.push(o),t++}}if(f["conversation.type"]!==void 0){let n=f["conversation.type"];if(typeof n!="str\
ing"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:a+"/events/"+l+"/conversati\
on.type",schemaPath:"#/definitions/event/else/properties/conversation.type/type",keyword:"type",params:{type:s.else.properties["\
conversation.type"].type},schema:s.else.properties["conversation.type"].type,parentSchema:s.else.properties["conversatio\
n.type"],data:n};e===null?e=[o]:e.push(o),t++}}for(let n in f)if(me.test(n)){let o=f[n];if(!(typeof o=="number"&&isFinite(
o))&&typeof o!="string"&&o!==null){let g={instancePath:a+"/events/"+l+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/event/else/patternProperties/%5Esplit%5C./type",keyword:"type",params:{type:s.else.patternProperties["^spl\
it\\."].type},schema:s.else.patternProperties["^split\\."].type,parentSchema:s.else.patternProperties["^split\\."],data:o};
e===null?e=[g]:e.push(g),t++}}}var M=p===t;m=M}if(!m){let p={instancePath:a+"/events/"+l,schemaPath:"#/definitions/event\
/if",keyword:"if",params:{failingKeyword:"else"},schema:s.if,parentSchema:s,data:f};e===null?e=[p]:e.push(p),t++}}}else{
let y={instancePath:a+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},schema:h.properties.
events.type,parentSchema:h.properties.events,data:i};e===null?e=[y]:e.push(y),t++}}if(d.webhook!==void 0){let i=d.webhook,
y=t,l=!0,f=t;if(i&&typeof i=="object"&&!Array.isArray(i)){let _;if(i.file===void 0&&(_="file")){let m={};e===null?e=[m]:
e.push(m),t++}}var v=f===t;if(t=y,e!==null&&(y?e.length=y:e=null),v){let _=t;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let A in i)if(A!=="file"){let P={instancePath:a+"/webhook",schemaPath:"#/properties/webhook/then/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,parentSchema:h.properties.webhook.then,data:i};
e===null?e=[P]:e.push(P),t++}if(i.file!==void 0){let A=i.file;if(typeof A=="string"){if(H(A)<1){let P={instancePath:a+"/\
webhook/file",schemaPath:"#/properties/webhook/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:h.properties.webhook.then.properties.file,data:A};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:a+
"/webhook/file",schemaPath:"#/properties/webhook/then/properties/file/type",keyword:"type",params:{type:"string"},schema:h.
properties.webhook.then.properties.file.type,parentSchema:h.properties.webhook.then.properties.file,data:A};e===null?e=[
P]:e.push(P),t++}}}var v=_===t;l=v}if(!l){let _={instancePath:a+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"\
if",params:{failingKeyword:"then"},schema:h.properties.webhook.if,parentSchema:h.properties.webhook,data:i};e===null?e=[
_]:e.push(_),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let _={instancePath:a+"/webhoo\
k",schemaPath:"#/properties/webhook/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:h.properties.
webhook,data:i};e===null?e=[_]:e.push(_),t++}}else{let _={instancePath:a+"/webhook",schemaPath:"#/properties/webhook/typ\
e",keyword:"type",params:{type:"object"},schema:h.properties.webhook.type,parentSchema:h.properties.webhook,data:i};e===
null?e=[_]:e.push(_),t++}}if(d.expect!==void 0){let i=d.expect;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1){let y={instancePath:a+"/expect",schemaPath:"#/properties/expect/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:h.properties.expect,data:i};e===null?e=[y]:e.push(y),t++}for(let y in i)if(!be.call(h.properties.
expect.properties,y)){let l={instancePath:a+"/expect",schemaPath:"#/properties/expect/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:h.properties.expect,data:i};e===null?e=[l]:e.push(
l),t++}if(i.rule!==void 0){let y=i.rule;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){
let l={instancePath:a+"/expect/rule",schemaPath:"#/properties/expect/properties/rule/type",keyword:"type",params:{type:h.
properties.expect.properties.rule.type},schema:h.properties.expect.properties.rule.type,parentSchema:h.properties.expect.
properties.rule,data:y};e===null?e=[l]:e.push(l),t++}if(typeof y=="string"&&H(y)<1){let l={instancePath:a+"/expect/rule",
schemaPath:"#/properties/expect/properties/rule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:h.
properties.expect.properties.rule,data:y};e===null?e=[l]:e.push(l),t++}}if(i.default!==void 0){let y=i.default;if(typeof y==
"string"){if(H(y)<1){let l={instancePath:a+"/expect/default",schemaPath:"#/properties/expect/properties/default/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:h.properties.expect.properties.default,data:y};e===null?e=
[l]:e.push(l),t++}}else{let l={instancePath:a+"/expect/default",schemaPath:"#/properties/expect/properties/default/type",
keyword:"type",params:{type:"string"},schema:h.properties.expect.properties.default.type,parentSchema:h.properties.expect.
properties.default,data:y};e===null?e=[l]:e.push(l),t++}}if(i.rules!==void 0){let y=i.rules,l=t,f=!0,_=t;if(!Array.isArray(
y)){let A={};e===null?e=[A]:e.push(A),t++}var c=_===t;t=l,e!==null&&(l?e.length=l:e=null);let m;if(c){let A=t;if(Array.isArray(
y)){let u=y.length;for(let r=0;r<u;r++){let p=y[r];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"){let b={instancePath:a+"/expect/rules/"+r,schemaPath:"#/properties/expect/properties/rules/then/items/type",keyword:"\
type",params:{type:h.properties.expect.properties.rules.then.items.type},schema:h.properties.expect.properties.rules.then.
items.type,parentSchema:h.properties.expect.properties.rules.then.items,data:p};e===null?e=[b]:e.push(b),t++}}}var c=A===
t;f=c,m="then"}else{let A=t;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let u={instancePath:a+
"/expect/rules",schemaPath:"#/properties/expect/properties/rules/else/type",keyword:"type",params:{type:h.properties.expect.
properties.rules.else.type},schema:h.properties.expect.properties.rules.else.type,parentSchema:h.properties.expect.properties.
rules.else,data:y};e===null?e=[u]:e.push(u),t++}var c=A===t;f=c,m="else"}if(!f){let A={instancePath:a+"/expect/rules",schemaPath:"\
#/properties/expect/properties/rules/if",keyword:"if",params:{failingKeyword:m},schema:h.properties.expect.properties.rules.
if,parentSchema:h.properties.expect.properties.rules,data:y};e===null?e=[A]:e.push(A),t++}}if(i.captures!==void 0){let y=i.
captures;if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){let l={instancePath:a+"/expect/capture\
s",schemaPath:"#/properties/expect/properties/captures/minProperties",keyword:"minProperties",params:{limit:1},schema:1,
parentSchema:h.properties.expect.properties.captures,data:y};e===null?e=[l]:e.push(l),t++}for(let l in y){let f=y[l];if(typeof f!=
"string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let _={instancePath:a+"/expect/captures/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/expect/properties/captures/additionalProperties/type",keyword:"type",
params:{type:h.properties.expect.properties.captures.additionalProperties.type},schema:h.properties.expect.properties.captures.
additionalProperties.type,parentSchema:h.properties.expect.properties.captures.additionalProperties,data:f};e===null?e=[
_]:e.push(_),t++}}}else{let l={instancePath:a+"/expect/captures",schemaPath:"#/properties/expect/properties/captures/typ\
e",keyword:"type",params:{type:"object"},schema:h.properties.expect.properties.captures.type,parentSchema:h.properties.expect.
properties.captures,data:y};e===null?e=[l]:e.push(l),t++}}if(i.route!==void 0){let y=i.route;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let l={instancePath:a+"/expect/route",schemaPath:"#/properties/expect/prope\
rties/route/type",keyword:"type",params:{type:h.properties.expect.properties.route.type},schema:h.properties.expect.properties.
route.type,parentSchema:h.properties.expect.properties.route,data:y};e===null?e=[l]:e.push(l),t++}if(typeof y=="string"&&
H(y)<1){let l={instancePath:a+"/expect/route",schemaPath:"#/properties/expect/properties/route/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:h.properties.expect.properties.route,data:y};e===null?e=[l]:e.push(l),t++}}
if(i.params!==void 0){let y=i.params;if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){let l={instancePath:a+
"/expect/params",schemaPath:"#/properties/expect/properties/params/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:h.properties.expect.properties.params,data:y};e===null?e=[l]:e.push(l),t++}for(let l in y){let f=y[l];
if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let _={instancePath:a+"/expect/params/"+
l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/expect/properties/params/additionalProperties/type",keyword:"\
type",params:{type:h.properties.expect.properties.params.additionalProperties.type},schema:h.properties.expect.properties.
params.additionalProperties.type,parentSchema:h.properties.expect.properties.params.additionalProperties,data:f};e===null?
e=[_]:e.push(_),t++}}}else{let l={instancePath:a+"/expect/params",schemaPath:"#/properties/expect/properties/params/type",
keyword:"type",params:{type:"object"},schema:h.properties.expect.properties.params.type,parentSchema:h.properties.expect.
properties.params,data:y};e===null?e=[l]:e.push(l),t++}}if(i.reply!==void 0&&(ke(i.reply,{instancePath:a+"/expect/reply",
parentData:i,parentDataProperty:"reply",rootData:D})||(e=e===null?ke.errors:ce(e,ke.errors),t=e.length)),i.forward!==void 0){
let y=i.forward;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let l={instancePath:a+"/\
expect/forward",schemaPath:"#/properties/expect/properties/forward/type",keyword:"type",params:{type:h.properties.expect.
properties.forward.type},schema:h.properties.expect.properties.forward.type,parentSchema:h.properties.expect.properties.
forward,data:y};e===null?e=[l]:e.push(l),t++}if(typeof y=="string"&&H(y)<1){let l={instancePath:a+"/expect/forward",schemaPath:"\
#/properties/expect/properties/forward/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:h.properties.
expect.properties.forward,data:y};e===null?e=[l]:e.push(l),t++}}if(i.handover!==void 0){let y=i.handover;if(typeof y!="s\
tring"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let l={instancePath:a+"/expect/handover",schemaPath:"#/\
properties/expect/properties/handover/type",keyword:"type",params:{type:h.properties.expect.properties.handover.type},schema:h.
properties.expect.properties.handover.type,parentSchema:h.properties.expect.properties.handover,data:y};e===null?e=[l]:e.
push(l),t++}if(typeof y=="string"&&H(y)<1){let l={instancePath:a+"/expect/handover",schemaPath:"#/properties/expect/prop\
erties/handover/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:h.properties.expect.properties.handover,
data:y};e===null?e=[l]:e.push(l),t++}}if(i.nothing!==void 0){let y=i.nothing;if(!(y===!0||y==="true")){let l={instancePath:a+
"/expect/nothing",schemaPath:"#/properties/expect/properties/nothing/enum",keyword:"enum",params:{allowedValues:h.properties.
expect.properties.nothing.enum},schema:h.properties.expect.properties.nothing.enum,parentSchema:h.properties.expect.properties.
nothing,data:y};e===null?e=[l]:e.push(l),t++}}}else{let y={instancePath:a+"/expect",schemaPath:"#/properties/expect/type",
keyword:"type",params:{type:"object"},schema:h.properties.expect.type,parentSchema:h.properties.expect,data:i};e===null?
e=[y]:e.push(y),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:h.type,
parentSchema:h,data:d};e===null?e=[i]:e.push(i),t++}return ve.errors=e,t===0}function Pe(d,{instancePath:a="",parentData:C,
parentDataProperty:K,rootData:D=d}={}){let e=null,t=0;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.tests===void 0){
let w={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tests"},schema:E.required,parentSchema:E,
data:d};e===null?e=[w]:e.push(w),t++}for(let w in d)if(!(w==="description"||w==="rules"||w==="tests"||Le.test(w))){let S={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,
parentSchema:E,data:d};e===null?e=[S]:e.push(S),t++}if(d.description!==void 0){let w=d.description;if(typeof w!="string"&&
!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let S={instancePath:a+"/description",schemaPath:"#/properties/d\
escription/type",keyword:"type",params:{type:E.properties.description.type},schema:E.properties.description.type,parentSchema:E.
properties.description,data:w};e===null?e=[S]:e.push(S),t++}}if(d.rules!==void 0){let w=d.rules;if(typeof w=="string"){if(H(
w)<1){let S={instancePath:a+"/rules",schemaPath:"#/properties/rules/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:E.properties.rules,data:w};e===null?e=[S]:e.push(S),t++}}else{let S={instancePath:a+"/rules",schemaPath:"#/\
properties/rules/type",keyword:"type",params:{type:"string"},schema:E.properties.rules.type,parentSchema:E.properties.rules,
data:w};e===null?e=[S]:e.push(S),t++}}if(d.tests!==void 0){let w=d.tests;if(Array.isArray(w)){if(w.length<1){let $={instancePath:a+
"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.properties.
tests,data:w};e===null?e=[$]:e.push($),t++}let S=w.length;for(let $=0;$<S;$++)ve(w[$],{instancePath:a+"/tests/"+$,parentData:w,
parentDataProperty:$,rootData:D})||(e=e===null?ve.errors:ce(e,ve.errors),t=e.length)}else{let S={instancePath:a+"/tests",
schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"},schema:E.properties.tests.type,parentSchema:E.
properties.tests,data:w};e===null?e=[S]:e.push(S),t++}}}else{let w={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:E.type,parentSchema:E,data:d};e===null?e=[w]:e.push(w),t++}return Pe.errors=e,t===0}function ce(d,a){
for(let C of a)d.push(C);return d}export{Re as default,Ee as validate};
