// Compiled from packages/core/schema/tests.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var Fe=(u,p)=>()=>{try{return p||u((p={exports:{}}).exports,p),p.exports}catch(K){throw p=0,K}};var Se=Fe(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});function Ae(u){let p=u.length,K=0,z=0,R;for(;z<
p;)K++,R=u.charCodeAt(z++),R>=55296&&R<=56319&&z<p&&(R=u.charCodeAt(z),(R&64512)===56320&&z++);return K}xe.default=Ae;Ae.
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
"^raw\\.":{},"^split\\.":{type:["number","string","null"],"x-kind":"a number from 0 to 99.99"}}}},message:{if:{type:"obj\
ect"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,minProperties:1,properties:{text:{type:["s\
tring","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/definiti\
ons/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{$ref:"#/definitions/quickReply"}},cards:{
type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{type:["string","number","boolean"],"x-\
kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{type:["string","number","boolean"],"\
x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{type:["string","number"],pattern:"\
^[0-9]+(\\.[0-9]+)?(s|ms)$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a time such as 2s or 500ms"},raw:{type:"\
object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{type:["string","number","boolean"],"x-ki\
nd":"a text, a message or a list of messages"}},button:{if:{type:"object"},then:{"x-what":"a button","x-kind":"keys, suc\
h as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-k\
ind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x\
-kind":"a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],
"x-kind":"a title or a button"}},quickReply:{if:{type:"object"},then:{"x-what":"a quick reply","x-kind":"keys, such as {\
 title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"\
a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],"x-ki\
nd":"a title or a quick reply"}},card:{if:{type:"object"},then:{"x-what":"a card","x-kind":"keys, such as { title: Menu \
}",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},subtitle:{
type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text"},url:{
type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/\
definitions/button"}}}},else:{type:["string","number","boolean"],"x-kind":"a title or a card"}}}},Le=new RegExp("^x-","u"),
N=Se().default,m={type:"object","x-kind":"a test","x-what":"a test","x-synonyms":{given:"event",when:"event",input:"even\
t",then:"expect",result:"expect",expected:"expect",should:"expect",id:"name"},additionalProperties:!1,required:["name"],
properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number",
"boolean"],"x-kind":"a text"},event:{allOf:[{$ref:"#/definitions/event"}]},events:{type:"array",minItems:1,"x-kind":"a l\
ist of events","x-write":"Put a dash before each event: - payload: MENU",items:{$ref:"#/definitions/event"}},webhook:{type:"\
object",minProperties:1,"x-kind":"a webhook body, or { file: \u2026 }",if:{required:["file"]},then:{additionalProperties:!1,
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
properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"}}},conversation:{type:["object","null"],"x-k\
ind":"keys with texts","x-what":"a conversation",additionalProperties:!1,properties:{id:{type:["string","number","boolea\
n","null"],"x-kind":"a text"},type:{type:["string","number","boolean","null"],"x-kind":"a text"}}},split:{type:["object",
"null"],"x-kind":"names with numbers, such as { greeting: 20 }","x-what":"a split",additionalProperties:{type:["number",
"string","null"],"x-kind":"a number from 0 to 99.99"}},raw:{},"referral.ref":{type:["string","number","boolean","null"],
"x-kind":"a text"},"referral.source":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.type":{type:[
"string","number","boolean","null"],"x-kind":"a text"},"referral.ad_id":{type:["string","number","boolean","null"],"x-ki\
nd":"a text"},"referral.referer_uri":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.id":{type:["s\
tring","number","boolean","null"],"x-kind":"a text"},"sender.user_ref":{type:["string","number","boolean","null"],"x-kin\
d":"a text"},"recipient.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"conversation.id":{type:["stri\
ng","number","boolean","null"],"x-kind":"a text"},"conversation.type":{type:["string","number","boolean","null"],"x-kind":"\
a text"}},patternProperties:{"^raw\\.":{},"^split\\.":{type:["number","string","null"],"x-kind":"a number from 0 to 99.9\
9"}}}},be=Object.prototype.hasOwnProperty,je=new RegExp("^raw\\.","u"),me=new RegExp("^split\\.","u"),q={if:{type:"objec\
t"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,minProperties:1,properties:{text:{type:["str\
ing","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/definition\
s/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{$ref:"#/definitions/quickReply"}},cards:{
type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{type:["string","number","boolean"],"x-\
kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{type:["string","number","boolean"],"\
x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{type:["string","number"],pattern:"\
^[0-9]+(\\.[0-9]+)?(s|ms)$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a time such as 2s or 500ms"},raw:{type:"\
object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{type:["string","number","boolean"],"x-ki\
nd":"a text, a message or a list of messages"}},j={if:{type:"object"},then:{"x-what":"a button","x-kind":"keys, such as \
{ title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"\
a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"\
a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],"x-kind":"\
a title or a button"}},C={if:{type:"object"},then:{"x-what":"a quick reply","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,
minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number",
"boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],"x-kind":"a title or a quick reply"}},L={if:{type:"\
object"},then:{"x-what":"a card","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{
title:{type:["string","number","boolean"],"x-kind":"a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a te\
xt"},image:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a te\
xt"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/definitions/button"}}}},else:{type:["string","num\
ber","boolean"],"x-kind":"a title or a card"}};function ge(u,{instancePath:p="",parentData:K,parentDataProperty:z,rootData:R=u}={}){
let e=null,t=0,A=t,F=!0,D=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let x={};e===null?e=[x]:e.push(x),t++}var O=D===
t;t=A,e!==null&&(A?e.length=A:e=null);let _;if(O){let x=t;if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).
length<1){let w={instancePath:p,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.
then,data:u};e===null?e=[w]:e.push(w),t++}for(let w in u)if(!(w==="title"||w==="subtitle"||w==="image"||w==="url"||w==="\
buttons")){let c={instancePath:p,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
schema:!1,parentSchema:L.then,data:u};e===null?e=[c]:e.push(c),t++}if(u.title!==void 0){let w=u.title;if(typeof w!="stri\
ng"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let c={instancePath:p+"/title",schemaPath:"#/then/properti\
es/title/type",keyword:"type",params:{type:L.then.properties.title.type},schema:L.then.properties.title.type,parentSchema:L.
then.properties.title,data:w};e===null?e=[c]:e.push(c),t++}}if(u.subtitle!==void 0){let w=u.subtitle;if(typeof w!="strin\
g"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let c={instancePath:p+"/subtitle",schemaPath:"#/then/proper\
ties/subtitle/type",keyword:"type",params:{type:L.then.properties.subtitle.type},schema:L.then.properties.subtitle.type,
parentSchema:L.then.properties.subtitle,data:w};e===null?e=[c]:e.push(c),t++}}if(u.image!==void 0){let w=u.image;if(typeof w!=
"string"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let c={instancePath:p+"/image",schemaPath:"#/then/pro\
perties/image/type",keyword:"type",params:{type:L.then.properties.image.type},schema:L.then.properties.image.type,parentSchema:L.
then.properties.image,data:w};e===null?e=[c]:e.push(c),t++}}if(u.url!==void 0){let w=u.url;if(typeof w!="string"&&!(typeof w==
"number"&&isFinite(w))&&typeof w!="boolean"){let c={instancePath:p+"/url",schemaPath:"#/then/properties/url/type",keyword:"\
type",params:{type:L.then.properties.url.type},schema:L.then.properties.url.type,parentSchema:L.then.properties.url,data:w};
e===null?e=[c]:e.push(c),t++}}if(u.buttons!==void 0){let w=u.buttons;if(Array.isArray(w)){let c=w.length;for(let k=0;k<c;k++){
let r=w[k],f=t,d=!0,l=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let h={};e===null?e=[h]:e.push(h),t++}var $=l===
t;t=f,e!==null&&(f?e.length=f:e=null);let S;if($){let h=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length<1){let b={instancePath:p+"/buttons/"+k,schemaPath:"#/definitions/button/then/minProperties",keyword:"minPropertie\
s",params:{limit:1},schema:1,parentSchema:j.then,data:r};e===null?e=[b]:e.push(b),t++}for(let b in r)if(!(b==="title"||b===
"payload"||b==="url"||b==="phone")){let y={instancePath:p+"/buttons/"+k,schemaPath:"#/definitions/button/then/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:j.then,data:r};e===null?
e=[y]:e.push(y),t++}if(r.title!==void 0){let b=r.title;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!=
"boolean"){let y={instancePath:p+"/buttons/"+k+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"\
type",params:{type:j.then.properties.title.type},schema:j.then.properties.title.type,parentSchema:j.then.properties.title,
data:b};e===null?e=[y]:e.push(y),t++}}if(r.payload!==void 0){let b=r.payload;if(typeof b!="string"&&!(typeof b=="number"&&
isFinite(b))&&typeof b!="boolean"){let y={instancePath:p+"/buttons/"+k+"/payload",schemaPath:"#/definitions/button/then/\
properties/payload/type",keyword:"type",params:{type:j.then.properties.payload.type},schema:j.then.properties.payload.type,
parentSchema:j.then.properties.payload,data:b};e===null?e=[y]:e.push(y),t++}}if(r.url!==void 0){let b=r.url;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let y={instancePath:p+"/buttons/"+k+"/url",schemaPath:"\
#/definitions/button/then/properties/url/type",keyword:"type",params:{type:j.then.properties.url.type},schema:j.then.properties.
url.type,parentSchema:j.then.properties.url,data:b};e===null?e=[y]:e.push(y),t++}}if(r.phone!==void 0){let b=r.phone;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let y={instancePath:p+"/buttons/"+k+"/phone",schemaPath:"\
#/definitions/button/then/properties/phone/type",keyword:"type",params:{type:j.then.properties.phone.type},schema:j.then.
properties.phone.type,parentSchema:j.then.properties.phone,data:b};e===null?e=[y]:e.push(y),t++}}}var $=h===t;d=$,S="the\
n"}else{let h=t;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let b={instancePath:p+"/\
buttons/"+k,schemaPath:"#/definitions/button/else/type",keyword:"type",params:{type:j.else.type},schema:j.else.type,parentSchema:j.
else,data:r};e===null?e=[b]:e.push(b),t++}var $=h===t;d=$,S="else"}if(!d){let h={instancePath:p+"/buttons/"+k,schemaPath:"\
#/definitions/button/if",keyword:"if",params:{failingKeyword:S},schema:j.if,parentSchema:j,data:r};e===null?e=[h]:e.push(
h),t++}}}else{let c={instancePath:p+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"\
array"},schema:L.then.properties.buttons.type,parentSchema:L.then.properties.buttons,data:w};e===null?e=[c]:e.push(c),t++}}}
var O=x===t;F=O,_="then"}else{let x=t;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let w={
instancePath:p,schemaPath:"#/else/type",keyword:"type",params:{type:L.else.type},schema:L.else.type,parentSchema:L.else,
data:u};e===null?e=[w]:e.push(w),t++}var O=x===t;F=O,_="else"}if(!F){let x={instancePath:p,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:_},schema:L.if,parentSchema:L,data:u};e===null?e=[x]:e.push(x),t++}return ge.errors=e,t===0}var Oe=new RegExp(
"^[0-9]+(\\.[0-9]+)?(s|ms)$","u");function U(u,{instancePath:p="",parentData:K,parentDataProperty:z,rootData:R=u}={}){let e=null,
t=0,A=t,F=!0,D=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let E={};e===null?e=[E]:e.push(E),t++}var O=D===t;t=A,e!==
null&&(A?e.length=A:e=null);let _;if(O){let E=t;if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length<1){
let c={instancePath:p,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.
then,data:u};e===null?e=[c]:e.push(c),t++}for(let c in u)if(!be.call(q.then.properties,c)){let k={instancePath:p,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:q.then,
data:u};e===null?e=[k]:e.push(k),t++}if(u.text!==void 0){let c=u.text;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))&&typeof c!="boolean"){let k={instancePath:p+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:q.then.properties.text.type},schema:q.then.properties.text.type,parentSchema:q.then.properties.text,data:c};e===null?
e=[k]:e.push(k),t++}}if(u.buttons!==void 0){let c=u.buttons;if(Array.isArray(c)){let k=c.length;for(let r=0;r<k;r++){let f=c[r],
d=t,l=!0,S=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let P={};e===null?e=[P]:e.push(P),t++}var $=S===t;t=d,e!==null&&
(d?e.length=d:e=null);let h;if($){let P=t;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let y={
instancePath:p+"/buttons/"+r,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:j.then,data:f};e===null?e=[y]:e.push(y),t++}for(let y in f)if(!(y==="title"||y==="payload"||y==="u\
rl"||y==="phone")){let i={instancePath:p+"/buttons/"+r,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:j.then,data:f};e===null?e=[i]:e.push(i),t++}if(f.
title!==void 0){let y=f.title;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let i={instancePath:p+
"/buttons/"+r+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:j.then.properties.
title.type},schema:j.then.properties.title.type,parentSchema:j.then.properties.title,data:y};e===null?e=[i]:e.push(i),t++}}
if(f.payload!==void 0){let y=f.payload;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let i={
instancePath:p+"/buttons/"+r+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:j.then.properties.payload.type},schema:j.then.properties.payload.type,parentSchema:j.then.properties.payload,data:y};
e===null?e=[i]:e.push(i),t++}}if(f.url!==void 0){let y=f.url;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&
typeof y!="boolean"){let i={instancePath:p+"/buttons/"+r+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:j.then.properties.url.type},schema:j.then.properties.url.type,parentSchema:j.then.properties.
url,data:y};e===null?e=[i]:e.push(i),t++}}if(f.phone!==void 0){let y=f.phone;if(typeof y!="string"&&!(typeof y=="number"&&
isFinite(y))&&typeof y!="boolean"){let i={instancePath:p+"/buttons/"+r+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:j.then.properties.phone.type},schema:j.then.properties.phone.type,parentSchema:j.
then.properties.phone,data:y};e===null?e=[i]:e.push(i),t++}}}var $=P===t;l=$,h="then"}else{let P=t;if(typeof f!="string"&&
!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let y={instancePath:p+"/buttons/"+r,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:j.else.type},schema:j.else.type,parentSchema:j.else,data:f};e===null?e=[y]:
e.push(y),t++}var $=P===t;l=$,h="else"}if(!l){let P={instancePath:p+"/buttons/"+r,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:h},schema:j.if,parentSchema:j,data:f};e===null?e=[P]:e.push(P),t++}}}else{let k={instancePath:p+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:q.then.properties.buttons.
type,parentSchema:q.then.properties.buttons,data:c};e===null?e=[k]:e.push(k),t++}}if(u.quick_replies!==void 0){let c=u.quick_replies;
if(Array.isArray(c)){let k=c.length;for(let r=0;r<k;r++){let f=c[r],d=t,l=!0,S=t;if(!(f&&typeof f=="object"&&!Array.isArray(
f))){let P={};e===null?e=[P]:e.push(P),t++}var x=S===t;t=d,e!==null&&(d?e.length=d:e=null);let h;if(x){let P=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let y={instancePath:p+"/quick_replies/"+r,schemaPath:"#/definit\
ions/quickReply/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:C.then,data:f};e===null?
e=[y]:e.push(y),t++}for(let y in f)if(!(y==="title"||y==="payload")){let i={instancePath:p+"/quick_replies/"+r,schemaPath:"\
#/definitions/quickReply/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,
parentSchema:C.then,data:f};e===null?e=[i]:e.push(i),t++}if(f.title!==void 0){let y=f.title;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let i={instancePath:p+"/quick_replies/"+r+"/title",schemaPath:"#/definition\
s/quickReply/then/properties/title/type",keyword:"type",params:{type:C.then.properties.title.type},schema:C.then.properties.
title.type,parentSchema:C.then.properties.title,data:y};e===null?e=[i]:e.push(i),t++}}if(f.payload!==void 0){let y=f.payload;
if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let i={instancePath:p+"/quick_replies/"+
r+"/payload",schemaPath:"#/definitions/quickReply/then/properties/payload/type",keyword:"type",params:{type:C.then.properties.
payload.type},schema:C.then.properties.payload.type,parentSchema:C.then.properties.payload,data:y};e===null?e=[i]:e.push(
i),t++}}}var x=P===t;l=x,h="then"}else{let P=t;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boo\
lean"){let y={instancePath:p+"/quick_replies/"+r,schemaPath:"#/definitions/quickReply/else/type",keyword:"type",params:{
type:C.else.type},schema:C.else.type,parentSchema:C.else,data:f};e===null?e=[y]:e.push(y),t++}var x=P===t;l=x,h="else"}if(!l){
let P={instancePath:p+"/quick_replies/"+r,schemaPath:"#/definitions/quickReply/if",keyword:"if",params:{failingKeyword:h},
schema:C.if,parentSchema:C,data:f};e===null?e=[P]:e.push(P),t++}}}else{let k={instancePath:p+"/quick_replies",schemaPath:"\
#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:q.then.properties.quick_replies.type,parentSchema:q.
then.properties.quick_replies,data:c};e===null?e=[k]:e.push(k),t++}}if(u.cards!==void 0){let c=u.cards;if(Array.isArray(
c)){let k=c.length;for(let r=0;r<k;r++)ge(c[r],{instancePath:p+"/cards/"+r,parentData:c,parentDataProperty:r,rootData:R})||
(e=e===null?ge.errors:ve(e,ge.errors),t=e.length)}else{let k={instancePath:p+"/cards",schemaPath:"#/then/properties/card\
s/type",keyword:"type",params:{type:"array"},schema:q.then.properties.cards.type,parentSchema:q.then.properties.cards,data:c};
e===null?e=[k]:e.push(k),t++}}if(u.image!==void 0){let c=u.image;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&
typeof c!="boolean"){let k={instancePath:p+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:q.
then.properties.image.type},schema:q.then.properties.image.type,parentSchema:q.then.properties.image,data:c};e===null?e=
[k]:e.push(k),t++}}if(u.video!==void 0){let c=u.video;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!=
"boolean"){let k={instancePath:p+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:q.then.properties.
video.type},schema:q.then.properties.video.type,parentSchema:q.then.properties.video,data:c};e===null?e=[k]:e.push(k),t++}}
if(u.audio!==void 0){let c=u.audio;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let k={
instancePath:p+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:q.then.properties.audio.type},
schema:q.then.properties.audio.type,parentSchema:q.then.properties.audio,data:c};e===null?e=[k]:e.push(k),t++}}if(u.file!==
void 0){let c=u.file;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let k={instancePath:p+
"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:q.then.properties.file.type},schema:q.then.
properties.file.type,parentSchema:q.then.properties.file,data:c};e===null?e=[k]:e.push(k),t++}}if(u.typing!==void 0){let c=u.
typing;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))){let k={instancePath:p+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:q.then.properties.typing.type},schema:q.then.properties.typing.type,parentSchema:q.
then.properties.typing,data:c};e===null?e=[k]:e.push(k),t++}if(typeof c=="string"&&!Oe.test(c)){let k={instancePath:p+"/\
typing",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(s|ms)$",parentSchema:q.then.properties.typing,data:c};e===null?e=[k]:e.push(k),t++}}if(u.raw!==void 0){
let c=u.raw;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let k={instancePath:p+"/raw",schemaPath:"#/then/properties/r\
aw/type",keyword:"type",params:{type:"object"},schema:q.then.properties.raw.type,parentSchema:q.then.properties.raw,data:c};
e===null?e=[k]:e.push(k),t++}}}var O=E===t;F=O,_="then"}else{let E=t;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))&&typeof u!="boolean"){let c={instancePath:p,schemaPath:"#/else/type",keyword:"type",params:{type:q.else.type},schema:q.
else.type,parentSchema:q.else,data:u};e===null?e=[c]:e.push(c),t++}var O=E===t;F=O,_="else"}if(!F){let E={instancePath:p,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:q.if,parentSchema:q,data:u};e===null?e=[E]:e.push(E),t++}
return U.errors=e,t===0}function ke(u,{instancePath:p="",parentData:K,parentDataProperty:z,rootData:R=u}={}){let e=null,
t=0,A=t,F=!1,D=t;if(u&&typeof u=="object"&&!Array.isArray(u)&&u.event===void 0){let r={instancePath:p,schemaPath:"#/anyO\
f/0/required",keyword:"required",params:{missingProperty:"event"},schema:m.anyOf[0].required,parentSchema:m.anyOf[0],data:u};
e===null?e=[r]:e.push(r),t++}var O=D===t;if(F=F||O,!F){let r=t;if(u&&typeof u=="object"&&!Array.isArray(u)&&u.events===void 0){
let d={instancePath:p,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"events"},schema:m.anyOf[1].
required,parentSchema:m.anyOf[1],data:u};e===null?e=[d]:e.push(d),t++}var O=r===t;if(F=F||O,!F){let d=t;if(u&&typeof u==
"object"&&!Array.isArray(u)&&u.webhook===void 0){let S={instancePath:p,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"webhook"},schema:m.anyOf[2].required,parentSchema:m.anyOf[2],data:u};e===null?e=[S]:e.push(S),t++}
var O=d===t;F=F||O}}if(F)t=A,e!==null&&(A?e.length=A:e=null);else{let r={instancePath:p,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{},schema:m.anyOf,parentSchema:m,data:u};e===null?e=[r]:e.push(r),t++}if(u&&typeof u=="object"&&!Array.isArray(
u)){if(u.name===void 0){let r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
schema:m.required,parentSchema:m,data:u};e===null?e=[r]:e.push(r),t++}for(let r in u)if(!(r==="name"||r==="description"||
r==="event"||r==="events"||r==="webhook"||r==="expect")){let f={instancePath:p,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:m,data:u};e===null?e=[f]:e.push(f),t++}if(u.name!==
void 0){let r=u.name;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let f={instancePath:p+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:m.properties.name.type},schema:m.properties.name.
type,parentSchema:m.properties.name,data:r};e===null?e=[f]:e.push(f),t++}if(typeof r=="string"&&N(r)<1){let f={instancePath:p+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.
name,data:r};e===null?e=[f]:e.push(f),t++}}if(u.description!==void 0){let r=u.description;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let f={instancePath:p+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:m.properties.description.type},schema:m.properties.description.type,parentSchema:m.properties.
description,data:r};e===null?e=[f]:e.push(f),t++}}if(u.event!==void 0){let r=u.event;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){let b={instancePath:p+"/event",schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"object"},
schema:s.type,parentSchema:s,data:r};e===null?e=[b]:e.push(b),t++}let f=t,d=!0,l=t,S=t,h=!1,P=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let b;if(r.entry===void 0&&(b="entry")){let y={};e===null?e=[y]:e.push(y),t++}}var _=P===t;if(h=h||_,
!h){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.messaging===void 0&&(i="messaging")){let a={};e===null?
e=[a]:e.push(a),t++}}var _=b===t;if(h=h||_,!h){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.changes===
void 0&&(g="changes")){let n={};e===null?e=[n]:e.push(n),t++}}var _=i===t;if(h=h||_,!h){let g=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.changed_fields===void 0&&(o="changed_fields")){let v={};e===null?e=[v]:e.push(v),t++}}var _=g===
t;if(h=h||_,!h){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let I;if(r.field===void 0&&(I="field")||r.value===void 0&&
(I="value")){let T={};e===null?e=[T]:e.push(T),t++}}var _=o===t;if(h=h||_,!h){let I=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let V;if(r.standby===void 0&&(V="standby")){let W={};e===null?e=[W]:e.push(W),t++}else if(r.standby!==void 0&&!Array.
isArray(r.standby)){let W={};e===null?e=[W]:e.push(W),t++}}var _=I===t;if(h=h||_,!h){let V=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let B;if(r.postback===void 0&&(B="postback")){let G={};e===null?e=[G]:e.push(G),t++}}var _=V===t;if(h=h||_,!h){
let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let H;if(r.message===void 0&&(H="message")){let J={};e===null?e=[J]:
e.push(J),t++}}var _=B===t;if(h=h||_,!h){let H=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Q;if(r.optin===void 0&&
(Q="optin")){let X={};e===null?e=[X]:e.push(X),t++}}var _=H===t;if(h=h||_,!h){let Q=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let Y;if(r.delivery===void 0&&(Y="delivery")){let Z={};e===null?e=[Z]:e.push(Z),t++}}var _=Q===t;if(h=h||_,!h){let Y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let ee;if(r.read===void 0&&(ee="read")){let te={};e===null?e=[te]:e.push(te),
t++}}var _=Y===t;if(h=h||_,!h){let ee=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let re;if(r.reaction===void 0&&(re=
"reaction")){let ie={};e===null?e=[ie]:e.push(ie),t++}}var _=ee===t;if(h=h||_,!h){let re=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let se;if(r.message_edit===void 0&&(se="message_edit")){let ne={};e===null?e=[ne]:e.push(ne),t++}}var _=re===
t;if(h=h||_,!h){let se=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let pe;if(r.messaging_feedback===void 0&&(pe="mess\
aging_feedback")){let ae={};e===null?e=[ae]:e.push(ae),t++}}var _=se===t;if(h=h||_,!h){let pe=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let oe;if(r.account_linking===void 0&&(oe="account_linking")){let le={};e===null?e=[le]:e.push(le),t++}}
var _=pe===t;if(h=h||_,!h){let oe=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let fe;if(r.pass_thread_control===void 0&&
(fe="pass_thread_control")){let ye={};e===null?e=[ye]:e.push(ye),t++}}var _=oe===t;if(h=h||_,!h){let fe=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let de;if(r.request_thread_control===void 0&&(de="request_thread_control")){let ue={};e===null?
e=[ue]:e.push(ue),t++}}var _=fe===t;if(h=h||_,!h){let de=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let he;if(r.take_thread_control===
void 0&&(he="take_thread_control")){let ce={};e===null?e=[ce]:e.push(ce),t++}}var _=de===t;h=h||_}}}}}}}}}}}}}}}}}if(h)t=
S,e!==null&&(S?e.length=S:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var $=l===t;if(t=f,e!==null&&(f?e.length=f:
e=null),!$){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(be.call(s.else.properties,i)||je.test(
i)||me.test(i))){let a={instancePath:p+"/event",schemaPath:"#/definitions/event/else/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:s.else,data:r};e===null?e=[a]:e.push(a),t++}if(r.
event!==void 0){let i=r.event;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
let a={instancePath:p+"/event/event",schemaPath:"#/definitions/event/else/properties/event/type",keyword:"type",params:{
type:s.else.properties.event.type},schema:s.else.properties.event.type,parentSchema:s.else.properties.event,data:i};e===
null?e=[a]:e.push(a),t++}}if(r.channel!==void 0){let i=r.channel;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/channel",schemaPath:"#/definitions/event/else/properties/ch\
annel/type",keyword:"type",params:{type:s.else.properties.channel.type},schema:s.else.properties.channel.type,parentSchema:s.
else.properties.channel,data:i};e===null?e=[a]:e.push(a),t++}}if(r.title!==void 0){let i=r.title;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/title",schemaPath:"#/de\
finitions/event/else/properties/title/type",keyword:"type",params:{type:s.else.properties.title.type},schema:s.else.properties.
title.type,parentSchema:s.else.properties.title,data:i};e===null?e=[a]:e.push(a),t++}}if(r.text!==void 0){let i=r.text;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/text",schemaPath:"\
#/definitions/event/else/properties/text/type",keyword:"type",params:{type:s.else.properties.text.type},schema:s.else.properties.
text.type,parentSchema:s.else.properties.text,data:i};e===null?e=[a]:e.push(a),t++}}if(r.standby!==void 0){let i=r.standby;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/\
standby",schemaPath:"#/definitions/event/else/properties/standby/type",keyword:"type",params:{type:s.else.properties.standby.
type},schema:s.else.properties.standby.type,parentSchema:s.else.properties.standby,data:i};e===null?e=[a]:e.push(a),t++}}
if(r.id!==void 0){let i=r.id;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={
instancePath:p+"/event/id",schemaPath:"#/definitions/event/else/properties/id/type",keyword:"type",params:{type:s.else.properties.
id.type},schema:s.else.properties.id.type,parentSchema:s.else.properties.id,data:i};e===null?e=[a]:e.push(a),t++}}if(r.time!==
void 0){let i=r.time;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+
"/event/time",schemaPath:"#/definitions/event/else/properties/time/type",keyword:"type",params:{type:s.else.properties.time.
type},schema:s.else.properties.time.type,parentSchema:s.else.properties.time,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
age!==void 0){let i=r.age;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={
instancePath:p+"/event/age",schemaPath:"#/definitions/event/else/properties/age/type",keyword:"type",params:{type:s.else.
properties.age.type},schema:s.else.properties.age.type,parentSchema:s.else.properties.age,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.timestamp!==void 0){let i=r.timestamp;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let a={instancePath:p+"/event/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/\
type",keyword:"type",params:{type:s.else.properties.timestamp.type},schema:s.else.properties.timestamp.type,parentSchema:s.
else.properties.timestamp,data:i};e===null?e=[a]:e.push(a),t++}}if(r.referral!==void 0){let i=r.referral;if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let a={instancePath:p+"/event/referral",schemaPath:"#/definitions/event/else/pro\
perties/referral/type",keyword:"type",params:{type:s.else.properties.referral.type},schema:s.else.properties.referral.type,
parentSchema:s.else.properties.referral,data:i};e===null?e=[a]:e.push(a),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let a in i)if(!(a==="ref"||a==="source"||a==="type"||a==="ad_id"||a==="referer_uri")){let g={instancePath:p+"/event/\
referral",schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},schema:!1,parentSchema:s.else.properties.referral,data:i};e===null?e=[g]:e.push(g),t++}if(i.
ref!==void 0){let a=i.ref;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let g={
instancePath:p+"/event/referral/ref",schemaPath:"#/definitions/event/else/properties/referral/properties/ref/type",keyword:"\
type",params:{type:s.else.properties.referral.properties.ref.type},schema:s.else.properties.referral.properties.ref.type,
parentSchema:s.else.properties.referral.properties.ref,data:a};e===null?e=[g]:e.push(g),t++}}if(i.source!==void 0){let a=i.
source;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let g={instancePath:p+"\
/event/referral/source",schemaPath:"#/definitions/event/else/properties/referral/properties/source/type",keyword:"type",
params:{type:s.else.properties.referral.properties.source.type},schema:s.else.properties.referral.properties.source.type,
parentSchema:s.else.properties.referral.properties.source,data:a};e===null?e=[g]:e.push(g),t++}}if(i.type!==void 0){let a=i.
type;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let g={instancePath:p+"/e\
vent/referral/type",schemaPath:"#/definitions/event/else/properties/referral/properties/type/type",keyword:"type",params:{
type:s.else.properties.referral.properties.type.type},schema:s.else.properties.referral.properties.type.type,parentSchema:s.
else.properties.referral.properties.type,data:a};e===null?e=[g]:e.push(g),t++}}if(i.ad_id!==void 0){let a=i.ad_id;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let g={instancePath:p+"/event/referral/ad_i\
d",schemaPath:"#/definitions/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{type:s.else.properties.
referral.properties.ad_id.type},schema:s.else.properties.referral.properties.ad_id.type,parentSchema:s.else.properties.referral.
properties.ad_id,data:a};e===null?e=[g]:e.push(g),t++}}if(i.referer_uri!==void 0){let a=i.referer_uri;if(typeof a!="stri\
ng"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let g={instancePath:p+"/event/referral/referer_u\
ri",schemaPath:"#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:s.
else.properties.referral.properties.referer_uri.type},schema:s.else.properties.referral.properties.referer_uri.type,parentSchema:s.
else.properties.referral.properties.referer_uri,data:a};e===null?e=[g]:e.push(g),t++}}}}if(r.sender!==void 0){let i=r.sender;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let a={instancePath:p+"/event/sender",schemaPath:"#/definition\
s/event/else/properties/sender/type",keyword:"type",params:{type:s.else.properties.sender.type},schema:s.else.properties.
sender.type,parentSchema:s.else.properties.sender,data:i};e===null?e=[a]:e.push(a),t++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a in i)if(!(a==="id"||a==="user_ref")){let g={instancePath:p+"/event/sender",schemaPath:"#/definitio\
ns/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:s.else.properties.sender,data:i};e===null?e=[g]:e.push(g),t++}if(i.id!==void 0){let a=i.id;if(typeof a!="st\
ring"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"&&a!==null){let g={instancePath:p+"/event/sender/id",schemaPath:"\
#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:s.else.properties.sender.properties.
id.type},schema:s.else.properties.sender.properties.id.type,parentSchema:s.else.properties.sender.properties.id,data:a};
e===null?e=[g]:e.push(g),t++}}if(i.user_ref!==void 0){let a=i.user_ref;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(
a))&&typeof a!="boolean"&&a!==null){let g={instancePath:p+"/event/sender/user_ref",schemaPath:"#/definitions/event/else/\
properties/sender/properties/user_ref/type",keyword:"type",params:{type:s.else.properties.sender.properties.user_ref.type},
schema:s.else.properties.sender.properties.user_ref.type,parentSchema:s.else.properties.sender.properties.user_ref,data:a};
e===null?e=[g]:e.push(g),t++}}}}if(r.recipient!==void 0){let i=r.recipient;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let a={instancePath:p+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"\
type",params:{type:s.else.properties.recipient.type},schema:s.else.properties.recipient.type,parentSchema:s.else.properties.
recipient,data:i};e===null?e=[a]:e.push(a),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(a!=="id"){
let g={instancePath:p+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:s.else.properties.recipient,data:i};
e===null?e=[g]:e.push(g),t++}if(i.id!==void 0){let a=i.id;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"&&a!==null){let g={instancePath:p+"/event/recipient/id",schemaPath:"#/definitions/event/else/properties/recipie\
nt/properties/id/type",keyword:"type",params:{type:s.else.properties.recipient.properties.id.type},schema:s.else.properties.
recipient.properties.id.type,parentSchema:s.else.properties.recipient.properties.id,data:a};e===null?e=[g]:e.push(g),t++}}}}
if(r.conversation!==void 0){let i=r.conversation;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let a={instancePath:p+
"/event/conversation",schemaPath:"#/definitions/event/else/properties/conversation/type",keyword:"type",params:{type:s.else.
properties.conversation.type},schema:s.else.properties.conversation.type,parentSchema:s.else.properties.conversation,data:i};
e===null?e=[a]:e.push(a),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a in i)if(!(a==="id"||a==="type")){let g={
instancePath:p+"/event/conversation",schemaPath:"#/definitions/event/else/properties/conversation/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:s.else.properties.conversation,data:i};
e===null?e=[g]:e.push(g),t++}if(i.id!==void 0){let a=i.id;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"&&a!==null){let g={instancePath:p+"/event/conversation/id",schemaPath:"#/definitions/event/else/properties/conv\
ersation/properties/id/type",keyword:"type",params:{type:s.else.properties.conversation.properties.id.type},schema:s.else.
properties.conversation.properties.id.type,parentSchema:s.else.properties.conversation.properties.id,data:a};e===null?e=
[g]:e.push(g),t++}}if(i.type!==void 0){let a=i.type;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"&&a!==null){let g={instancePath:p+"/event/conversation/type",schemaPath:"#/definitions/event/else/properties/co\
nversation/properties/type/type",keyword:"type",params:{type:s.else.properties.conversation.properties.type.type},schema:s.
else.properties.conversation.properties.type.type,parentSchema:s.else.properties.conversation.properties.type,data:a};e===
null?e=[g]:e.push(g),t++}}}}if(r.split!==void 0){let i=r.split;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){
let a={instancePath:p+"/event/split",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{
type:s.else.properties.split.type},schema:s.else.properties.split.type,parentSchema:s.else.properties.split,data:i};e===
null?e=[a]:e.push(a),t++}if(i&&typeof i=="object"&&!Array.isArray(i))for(let a in i){let g=i[a];if(!(typeof g=="number"&&
isFinite(g))&&typeof g!="string"&&g!==null){let n={instancePath:p+"/event/split/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/event/else/properties/split/additionalProperties/type",keyword:"type",params:{type:s.else.properties.
split.additionalProperties.type},schema:s.else.properties.split.additionalProperties.type,parentSchema:s.else.properties.
split.additionalProperties,data:g};e===null?e=[n]:e.push(n),t++}}}if(r["referral.ref"]!==void 0){let i=r["referral.ref"];
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/\
referral.ref",schemaPath:"#/definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:s.else.properties["\
referral.ref"].type},schema:s.else.properties["referral.ref"].type,parentSchema:s.else.properties["referral.ref"],data:i};
e===null?e=[a]:e.push(a),t++}}if(r["referral.source"]!==void 0){let i=r["referral.source"];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/referral.source",schemaPath:"#/defi\
nitions/event/else/properties/referral.source/type",keyword:"type",params:{type:s.else.properties["referral.source"].type},
schema:s.else.properties["referral.source"].type,parentSchema:s.else.properties["referral.source"],data:i};e===null?e=[a]:
e.push(a),t++}}if(r["referral.type"]!==void 0){let i=r["referral.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/referral.type",schemaPath:"#/definitions/event/else/pr\
operties/referral.type/type",keyword:"type",params:{type:s.else.properties["referral.type"].type},schema:s.else.properties["\
referral.type"].type,parentSchema:s.else.properties["referral.type"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["referra\
l.ad_id"]!==void 0){let i=r["referral.ad_id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bool\
ean"&&i!==null){let a={instancePath:p+"/event/referral.ad_id",schemaPath:"#/definitions/event/else/properties/referral.a\
d_id/type",keyword:"type",params:{type:s.else.properties["referral.ad_id"].type},schema:s.else.properties["referral.ad_i\
d"].type,parentSchema:s.else.properties["referral.ad_id"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["referral.referer_u\
ri"]!==void 0){let i=r["referral.referer_uri"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boo\
lean"&&i!==null){let a={instancePath:p+"/event/referral.referer_uri",schemaPath:"#/definitions/event/else/properties/ref\
erral.referer_uri/type",keyword:"type",params:{type:s.else.properties["referral.referer_uri"].type},schema:s.else.properties["\
referral.referer_uri"].type,parentSchema:s.else.properties["referral.referer_uri"],data:i};e===null?e=[a]:e.push(a),t++}}
if(r["sender.id"]!==void 0){let i=r["sender.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="b\
oolean"&&i!==null){let a={instancePath:p+"/event/sender.id",schemaPath:"#/definitions/event/else/properties/sender.id/ty\
pe",keyword:"type",params:{type:s.else.properties["sender.id"].type},schema:s.else.properties["sender.id"].type,parentSchema:s.
else.properties["sender.id"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["sender.user_ref"]!==void 0){let i=r["sender.use\
r_ref"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+
"/event/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/type",keyword:"type",params:{type:s.
else.properties["sender.user_ref"].type},schema:s.else.properties["sender.user_ref"].type,parentSchema:s.else.properties["\
sender.user_ref"],data:i};e===null?e=[a]:e.push(a),t++}}if(r["recipient.id"]!==void 0){let i=r["recipient.id"];if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/recipient.id",
schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:s.else.properties["recipi\
ent.id"].type},schema:s.else.properties["recipient.id"].type,parentSchema:s.else.properties["recipient.id"],data:i};e===
null?e=[a]:e.push(a),t++}}if(r["conversation.id"]!==void 0){let i=r["conversation.id"];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/conversation.id",schemaPath:"#/defi\
nitions/event/else/properties/conversation.id/type",keyword:"type",params:{type:s.else.properties["conversation.id"].type},
schema:s.else.properties["conversation.id"].type,parentSchema:s.else.properties["conversation.id"],data:i};e===null?e=[a]:
e.push(a),t++}}if(r["conversation.type"]!==void 0){let i=r["conversation.type"];if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let a={instancePath:p+"/event/conversation.type",schemaPath:"#/definit\
ions/event/else/properties/conversation.type/type",keyword:"type",params:{type:s.else.properties["conversation.type"].type},
schema:s.else.properties["conversation.type"].type,parentSchema:s.else.properties["conversation.type"],data:i};e===null?
e=[a]:e.push(a),t++}}for(let i in r)if(me.test(i)){let a=r[i];if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&
a!==null){let g={instancePath:p+"/event/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/\
patternProperties/%5Esplit%5C./type",keyword:"type",params:{type:s.else.patternProperties["^split\\."].type},schema:s.else.
patternProperties["^split\\."].type,parentSchema:s.else.patternProperties["^split\\."],data:a};e===null?e=[g]:e.push(g),
t++}}}var $=b===t;d=$}if(!d){let b={instancePath:p+"/event",schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"\
else"},schema:s.if,parentSchema:s,data:r};e===null?e=[b]:e.push(b),t++}}if(u.events!==void 0){let r=u.events;if(Array.isArray(
r)){if(r.length<1){let d={instancePath:p+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:m.properties.events,data:r};e===null?e=[d]:e.push(d),t++}let f=r.length;for(let d=0;d<f;d++){
let l=r[d];if(!(l&&typeof l=="object"&&!Array.isArray(l))){let a={instancePath:p+"/events/"+d,schemaPath:"#/definitions/\
event/type",keyword:"type",params:{type:"object"},schema:s.type,parentSchema:s,data:l};e===null?e=[a]:e.push(a),t++}let S=t,
h=!0,P=t,b=t,y=!1,i=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let a;if(l.entry===void 0&&(a="entry")){let g={};e===
null?e=[g]:e.push(g),t++}}var x=i===t;if(y=y||x,!y){let a=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.messaging===
void 0&&(n="messaging")){let o={};e===null?e=[o]:e.push(o),t++}}var x=a===t;if(y=y||x,!y){let n=t;if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){let v;if(l.changes===void 0&&(v="changes")){let I={};e===null?e=[I]:e.push(I),t++}}var x=n===t;if(y=
y||x,!y){let v=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let T;if(l.changed_fields===void 0&&(T="changed_fields")){
let V={};e===null?e=[V]:e.push(V),t++}}var x=v===t;if(y=y||x,!y){let T=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let W;
if(l.field===void 0&&(W="field")||l.value===void 0&&(W="value")){let B={};e===null?e=[B]:e.push(B),t++}}var x=T===t;if(y=
y||x,!y){let W=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let G;if(l.standby===void 0&&(G="standby")){let H={};e===null?
e=[H]:e.push(H),t++}else if(l.standby!==void 0&&!Array.isArray(l.standby)){let H={};e===null?e=[H]:e.push(H),t++}}var x=W===
t;if(y=y||x,!y){let G=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let J;if(l.postback===void 0&&(J="postback")){let Q={};
e===null?e=[Q]:e.push(Q),t++}}var x=G===t;if(y=y||x,!y){let J=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let X;if(l.
message===void 0&&(X="message")){let Y={};e===null?e=[Y]:e.push(Y),t++}}var x=J===t;if(y=y||x,!y){let X=t;if(l&&typeof l==
"object"&&!Array.isArray(l)){let Z;if(l.optin===void 0&&(Z="optin")){let ee={};e===null?e=[ee]:e.push(ee),t++}}var x=X===
t;if(y=y||x,!y){let Z=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let te;if(l.delivery===void 0&&(te="delivery")){let re={};
e===null?e=[re]:e.push(re),t++}}var x=Z===t;if(y=y||x,!y){let te=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let ie;if(l.
read===void 0&&(ie="read")){let se={};e===null?e=[se]:e.push(se),t++}}var x=te===t;if(y=y||x,!y){let ie=t;if(l&&typeof l==
"object"&&!Array.isArray(l)){let ne;if(l.reaction===void 0&&(ne="reaction")){let pe={};e===null?e=[pe]:e.push(pe),t++}}var x=ie===
t;if(y=y||x,!y){let ne=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let ae;if(l.message_edit===void 0&&(ae="message_ed\
it")){let oe={};e===null?e=[oe]:e.push(oe),t++}}var x=ne===t;if(y=y||x,!y){let ae=t;if(l&&typeof l=="object"&&!Array.isArray(
l)){let le;if(l.messaging_feedback===void 0&&(le="messaging_feedback")){let fe={};e===null?e=[fe]:e.push(fe),t++}}var x=ae===
t;if(y=y||x,!y){let le=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let ye;if(l.account_linking===void 0&&(ye="account\
_linking")){let de={};e===null?e=[de]:e.push(de),t++}}var x=le===t;if(y=y||x,!y){let ye=t;if(l&&typeof l=="object"&&!Array.
isArray(l)){let ue;if(l.pass_thread_control===void 0&&(ue="pass_thread_control")){let he={};e===null?e=[he]:e.push(he),t++}}
var x=ye===t;if(y=y||x,!y){let ue=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let ce;if(l.request_thread_control===void 0&&
(ce="request_thread_control")){let we={};e===null?e=[we]:e.push(we),t++}}var x=ue===t;if(y=y||x,!y){let ce=t;if(l&&typeof l==
"object"&&!Array.isArray(l)){let qe;if(l.take_thread_control===void 0&&(qe="take_thread_control")){let _e={};e===null?e=
[_e]:e.push(_e),t++}}var x=ce===t;y=y||x}}}}}}}}}}}}}}}}}if(y)t=b,e!==null&&(b?e.length=b:e=null);else{let a={};e===null?
e=[a]:e.push(a),t++}var E=P===t;if(t=S,e!==null&&(S?e.length=S:e=null),!E){let a=t;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let n in l)if(!(be.call(s.else.properties,n)||je.test(n)||me.test(n))){let o={instancePath:p+"/events/"+d,schemaPath:"\
#/definitions/event/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:s.
else,data:l};e===null?e=[o]:e.push(o),t++}if(l.event!==void 0){let n=l.event;if(typeof n!="string"&&!(typeof n=="number"&&
isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/event",schemaPath:"#/definitions/event\
/else/properties/event/type",keyword:"type",params:{type:s.else.properties.event.type},schema:s.else.properties.event.type,
parentSchema:s.else.properties.event,data:n};e===null?e=[o]:e.push(o),t++}}if(l.channel!==void 0){let n=l.channel;if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/channe\
l",schemaPath:"#/definitions/event/else/properties/channel/type",keyword:"type",params:{type:s.else.properties.channel.type},
schema:s.else.properties.channel.type,parentSchema:s.else.properties.channel,data:n};e===null?e=[o]:e.push(o),t++}}if(l.
title!==void 0){let n=l.title;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){
let o={instancePath:p+"/events/"+d+"/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{
type:s.else.properties.title.type},schema:s.else.properties.title.type,parentSchema:s.else.properties.title,data:n};e===
null?e=[o]:e.push(o),t++}}if(l.text!==void 0){let n=l.text;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/text",schemaPath:"#/definitions/event/else/properties/text/typ\
e",keyword:"type",params:{type:s.else.properties.text.type},schema:s.else.properties.text.type,parentSchema:s.else.properties.
text,data:n};e===null?e=[o]:e.push(o),t++}}if(l.standby!==void 0){let n=l.standby;if(typeof n!="string"&&!(typeof n=="nu\
mber"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/standby",schemaPath:"#/definiti\
ons/event/else/properties/standby/type",keyword:"type",params:{type:s.else.properties.standby.type},schema:s.else.properties.
standby.type,parentSchema:s.else.properties.standby,data:n};e===null?e=[o]:e.push(o),t++}}if(l.id!==void 0){let n=l.id;if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/id",schemaPath:"\
#/definitions/event/else/properties/id/type",keyword:"type",params:{type:s.else.properties.id.type},schema:s.else.properties.
id.type,parentSchema:s.else.properties.id,data:n};e===null?e=[o]:e.push(o),t++}}if(l.time!==void 0){let n=l.time;if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/time",
schemaPath:"#/definitions/event/else/properties/time/type",keyword:"type",params:{type:s.else.properties.time.type},schema:s.
else.properties.time.type,parentSchema:s.else.properties.time,data:n};e===null?e=[o]:e.push(o),t++}}if(l.age!==void 0){let n=l.
age;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/ev\
ents/"+d+"/age",schemaPath:"#/definitions/event/else/properties/age/type",keyword:"type",params:{type:s.else.properties.
age.type},schema:s.else.properties.age.type,parentSchema:s.else.properties.age,data:n};e===null?e=[o]:e.push(o),t++}}if(l.
timestamp!==void 0){let n=l.timestamp;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==
null){let o={instancePath:p+"/events/"+d+"/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/type",keyword:"\
type",params:{type:s.else.properties.timestamp.type},schema:s.else.properties.timestamp.type,parentSchema:s.else.properties.
timestamp,data:n};e===null?e=[o]:e.push(o),t++}}if(l.referral!==void 0){let n=l.referral;if(!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null){let o={instancePath:p+"/events/"+d+"/referral",schemaPath:"#/definitions/event/else/properties/re\
ferral/type",keyword:"type",params:{type:s.else.properties.referral.type},schema:s.else.properties.referral.type,parentSchema:s.
else.properties.referral,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)
if(!(o==="ref"||o==="source"||o==="type"||o==="ad_id"||o==="referer_uri")){let v={instancePath:p+"/events/"+d+"/referral",
schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:s.else.properties.referral,data:n};e===null?e=[v]:e.push(v),t++}if(n.ref!==void 0){let o=n.ref;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events/"+d+"/referr\
al/ref",schemaPath:"#/definitions/event/else/properties/referral/properties/ref/type",keyword:"type",params:{type:s.else.
properties.referral.properties.ref.type},schema:s.else.properties.referral.properties.ref.type,parentSchema:s.else.properties.
referral.properties.ref,data:o};e===null?e=[v]:e.push(v),t++}}if(n.source!==void 0){let o=n.source;if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events/"+d+"/referral/source",
schemaPath:"#/definitions/event/else/properties/referral/properties/source/type",keyword:"type",params:{type:s.else.properties.
referral.properties.source.type},schema:s.else.properties.referral.properties.source.type,parentSchema:s.else.properties.
referral.properties.source,data:o};e===null?e=[v]:e.push(v),t++}}if(n.type!==void 0){let o=n.type;if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events/"+d+"/referral/type",schemaPath:"\
#/definitions/event/else/properties/referral/properties/type/type",keyword:"type",params:{type:s.else.properties.referral.
properties.type.type},schema:s.else.properties.referral.properties.type.type,parentSchema:s.else.properties.referral.properties.
type,data:o};e===null?e=[v]:e.push(v),t++}}if(n.ad_id!==void 0){let o=n.ad_id;if(typeof o!="string"&&!(typeof o=="number"&&
isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events/"+d+"/referral/ad_id",schemaPath:"#/definiti\
ons/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{type:s.else.properties.referral.properties.
ad_id.type},schema:s.else.properties.referral.properties.ad_id.type,parentSchema:s.else.properties.referral.properties.ad_id,
data:o};e===null?e=[v]:e.push(v),t++}}if(n.referer_uri!==void 0){let o=n.referer_uri;if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events/"+d+"/referral/referer_uri",schemaPath:"\
#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:s.else.properties.
referral.properties.referer_uri.type},schema:s.else.properties.referral.properties.referer_uri.type,parentSchema:s.else.
properties.referral.properties.referer_uri,data:o};e===null?e=[v]:e.push(v),t++}}}}if(l.sender!==void 0){let n=l.sender;
if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let o={instancePath:p+"/events/"+d+"/sender",schemaPath:"#/def\
initions/event/else/properties/sender/type",keyword:"type",params:{type:s.else.properties.sender.type},schema:s.else.properties.
sender.type,parentSchema:s.else.properties.sender,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.
isArray(n)){for(let o in n)if(!(o==="id"||o==="user_ref")){let v={instancePath:p+"/events/"+d+"/sender",schemaPath:"#/de\
finitions/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:s.else.properties.sender,data:n};e===null?e=[v]:e.push(v),t++}if(n.id!==void 0){let o=n.id;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events/"+d+"/sender\
/id",schemaPath:"#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:s.else.properties.
sender.properties.id.type},schema:s.else.properties.sender.properties.id.type,parentSchema:s.else.properties.sender.properties.
id,data:o};e===null?e=[v]:e.push(v),t++}}if(n.user_ref!==void 0){let o=n.user_ref;if(typeof o!="string"&&!(typeof o=="nu\
mber"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events/"+d+"/sender/user_ref",schemaPath:"#/\
definitions/event/else/properties/sender/properties/user_ref/type",keyword:"type",params:{type:s.else.properties.sender.
properties.user_ref.type},schema:s.else.properties.sender.properties.user_ref.type,parentSchema:s.else.properties.sender.
properties.user_ref,data:o};e===null?e=[v]:e.push(v),t++}}}}if(l.recipient!==void 0){let n=l.recipient;if(!(n&&typeof n==
"object"&&!Array.isArray(n))&&n!==null){let o={instancePath:p+"/events/"+d+"/recipient",schemaPath:"#/definitions/event/\
else/properties/recipient/type",keyword:"type",params:{type:s.else.properties.recipient.type},schema:s.else.properties.recipient.
type,parentSchema:s.else.properties.recipient,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.isArray(
n)){for(let o in n)if(o!=="id"){let v={instancePath:p+"/events/"+d+"/recipient",schemaPath:"#/definitions/event/else/pro\
perties/recipient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:s.
else.properties.recipient,data:n};e===null?e=[v]:e.push(v),t++}if(n.id!==void 0){let o=n.id;if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events/"+d+"/recipient/id",schemaPath:"#/\
definitions/event/else/properties/recipient/properties/id/type",keyword:"type",params:{type:s.else.properties.recipient.
properties.id.type},schema:s.else.properties.recipient.properties.id.type,parentSchema:s.else.properties.recipient.properties.
id,data:o};e===null?e=[v]:e.push(v),t++}}}}if(l.conversation!==void 0){let n=l.conversation;if(!(n&&typeof n=="object"&&
!Array.isArray(n))&&n!==null){let o={instancePath:p+"/events/"+d+"/conversation",schemaPath:"#/definitions/event/else/pr\
operties/conversation/type",keyword:"type",params:{type:s.else.properties.conversation.type},schema:s.else.properties.conversation.
type,parentSchema:s.else.properties.conversation,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.isArray(
n)){for(let o in n)if(!(o==="id"||o==="type")){let v={instancePath:p+"/events/"+d+"/conversation",schemaPath:"#/definiti\
ons/event/else/properties/conversation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:s.else.properties.conversation,data:n};e===null?e=[v]:e.push(v),t++}if(n.id!==void 0){let o=n.id;
if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/events\
/"+d+"/conversation/id",schemaPath:"#/definitions/event/else/properties/conversation/properties/id/type",keyword:"type",
params:{type:s.else.properties.conversation.properties.id.type},schema:s.else.properties.conversation.properties.id.type,
parentSchema:s.else.properties.conversation.properties.id,data:o};e===null?e=[v]:e.push(v),t++}}if(n.type!==void 0){let o=n.
type;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let v={instancePath:p+"/e\
vents/"+d+"/conversation/type",schemaPath:"#/definitions/event/else/properties/conversation/properties/type/type",keyword:"\
type",params:{type:s.else.properties.conversation.properties.type.type},schema:s.else.properties.conversation.properties.
type.type,parentSchema:s.else.properties.conversation.properties.type,data:o};e===null?e=[v]:e.push(v),t++}}}}if(l.split!==
void 0){let n=l.split;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let o={instancePath:p+"/events/"+d+"/spl\
it",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{type:s.else.properties.split.type},
schema:s.else.properties.split.type,parentSchema:s.else.properties.split,data:n};e===null?e=[o]:e.push(o),t++}if(n&&typeof n==
"object"&&!Array.isArray(n))for(let o in n){let v=n[o];if(!(typeof v=="number"&&isFinite(v))&&typeof v!="string"&&v!==null){
let I={instancePath:p+"/events/"+d+"/split/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/el\
se/properties/split/additionalProperties/type",keyword:"type",params:{type:s.else.properties.split.additionalProperties.
type},schema:s.else.properties.split.additionalProperties.type,parentSchema:s.else.properties.split.additionalProperties,
data:v};e===null?e=[I]:e.push(I),t++}}}if(l["referral.ref"]!==void 0){let n=l["referral.ref"];if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/referral.ref",schemaPath:"#/\
definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:s.else.properties["referral.ref"].type},
schema:s.else.properties["referral.ref"].type,parentSchema:s.else.properties["referral.ref"],data:n};e===null?e=[o]:e.push(
o),t++}}if(l["referral.source"]!==void 0){let n=l["referral.source"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(
n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/referral.source",schemaPath:"#/definitions/even\
t/else/properties/referral.source/type",keyword:"type",params:{type:s.else.properties["referral.source"].type},schema:s.
else.properties["referral.source"].type,parentSchema:s.else.properties["referral.source"],data:n};e===null?e=[o]:e.push(
o),t++}}if(l["referral.type"]!==void 0){let n=l["referral.type"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&
typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/referral.type",schemaPath:"#/definitions/event/else/\
properties/referral.type/type",keyword:"type",params:{type:s.else.properties["referral.type"].type},schema:s.else.properties["\
referral.type"].type,parentSchema:s.else.properties["referral.type"],data:n};e===null?e=[o]:e.push(o),t++}}if(l["referra\
l.ad_id"]!==void 0){let n=l["referral.ad_id"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="bool\
ean"&&n!==null){let o={instancePath:p+"/events/"+d+"/referral.ad_id",schemaPath:"#/definitions/event/else/properties/ref\
erral.ad_id/type",keyword:"type",params:{type:s.else.properties["referral.ad_id"].type},schema:s.else.properties["referr\
al.ad_id"].type,parentSchema:s.else.properties["referral.ad_id"],data:n};e===null?e=[o]:e.push(o),t++}}if(l["referral.re\
ferer_uri"]!==void 0){let n=l["referral.referer_uri"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/referral.referer_uri",schemaPath:"#/definitions/event/else/pro\
perties/referral.referer_uri/type",keyword:"type",params:{type:s.else.properties["referral.referer_uri"].type},schema:s.
else.properties["referral.referer_uri"].type,parentSchema:s.else.properties["referral.referer_uri"],data:n};e===null?e=[
o]:e.push(o),t++}}if(l["sender.id"]!==void 0){let n=l["sender.id"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(
n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/sender.id",schemaPath:"#/definitions/event/else\
/properties/sender.id/type",keyword:"type",params:{type:s.else.properties["sender.id"].type},schema:s.else.properties["s\
ender.id"].type,parentSchema:s.else.properties["sender.id"],data:n};e===null?e=[o]:e.push(o),t++}}if(l["sender.user_ref"]!==
void 0){let n=l["sender.user_ref"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){
let o={instancePath:p+"/events/"+d+"/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/ty\
pe",keyword:"type",params:{type:s.else.properties["sender.user_ref"].type},schema:s.else.properties["sender.user_ref"].type,
parentSchema:s.else.properties["sender.user_ref"],data:n};e===null?e=[o]:e.push(o),t++}}if(l["recipient.id"]!==void 0){let n=l["\
recipient.id"];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+
"/events/"+d+"/recipient.id",schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:s.
else.properties["recipient.id"].type},schema:s.else.properties["recipient.id"].type,parentSchema:s.else.properties["reci\
pient.id"],data:n};e===null?e=[o]:e.push(o),t++}}if(l["conversation.id"]!==void 0){let n=l["conversation.id"];if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/conver\
sation.id",schemaPath:"#/definitions/event/else/properties/conversation.id/type",keyword:"type",params:{type:s.else.properties["\
conversation.id"].type},schema:s.else.properties["conversation.id"].type,parentSchema:s.else.properties["conversation.id"],
data:n};e===null?e=[o]:e.push(o),t++}}if(l["conversation.type"]!==void 0){let n=l["conversation.type"];if(typeof n!="str\
ing"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let o={instancePath:p+"/events/"+d+"/conversati\
on.type",schemaPath:"#/definitions/event/else/properties/conversation.type/type",keyword:"type",params:{type:s.else.properties["\
conversation.type"].type},schema:s.else.properties["conversation.type"].type,parentSchema:s.else.properties["conversatio\
n.type"],data:n};e===null?e=[o]:e.push(o),t++}}for(let n in l)if(me.test(n)){let o=l[n];if(!(typeof o=="number"&&isFinite(
o))&&typeof o!="string"&&o!==null){let v={instancePath:p+"/events/"+d+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/event/else/patternProperties/%5Esplit%5C./type",keyword:"type",params:{type:s.else.patternProperties["^spl\
it\\."].type},schema:s.else.patternProperties["^split\\."].type,parentSchema:s.else.patternProperties["^split\\."],data:o};
e===null?e=[v]:e.push(v),t++}}}var E=a===t;h=E}if(!h){let a={instancePath:p+"/events/"+d,schemaPath:"#/definitions/event\
/if",keyword:"if",params:{failingKeyword:"else"},schema:s.if,parentSchema:s,data:l};e===null?e=[a]:e.push(a),t++}}}else{
let f={instancePath:p+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},schema:m.properties.
events.type,parentSchema:m.properties.events,data:r};e===null?e=[f]:e.push(f),t++}}if(u.webhook!==void 0){let r=u.webhook,
f=t,d=!0,l=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if(r.file===void 0&&(S="file")){let h={};e===null?e=[h]:
e.push(h),t++}}var w=l===t;if(t=f,e!==null&&(f?e.length=f:e=null),w){let S=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let P in r)if(P!=="file"){let b={instancePath:p+"/webhook",schemaPath:"#/properties/webhook/then/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:m.properties.webhook.then,data:r};
e===null?e=[b]:e.push(b),t++}if(r.file!==void 0){let P=r.file;if(typeof P=="string"){if(N(P)<1){let b={instancePath:p+"/\
webhook/file",schemaPath:"#/properties/webhook/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:m.properties.webhook.then.properties.file,data:P};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:p+
"/webhook/file",schemaPath:"#/properties/webhook/then/properties/file/type",keyword:"type",params:{type:"string"},schema:m.
properties.webhook.then.properties.file.type,parentSchema:m.properties.webhook.then.properties.file,data:P};e===null?e=[
b]:e.push(b),t++}}}var w=S===t;d=w}if(!d){let S={instancePath:p+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"\
if",params:{failingKeyword:"then"},schema:m.properties.webhook.if,parentSchema:m.properties.webhook,data:r};e===null?e=[
S]:e.push(S),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let S={instancePath:p+"/webhoo\
k",schemaPath:"#/properties/webhook/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:m.properties.
webhook,data:r};e===null?e=[S]:e.push(S),t++}}else{let S={instancePath:p+"/webhook",schemaPath:"#/properties/webhook/typ\
e",keyword:"type",params:{type:"object"},schema:m.properties.webhook.type,parentSchema:m.properties.webhook,data:r};e===
null?e=[S]:e.push(S),t++}}if(u.expect!==void 0){let r=u.expect;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1){let f={instancePath:p+"/expect",schemaPath:"#/properties/expect/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:m.properties.expect,data:r};e===null?e=[f]:e.push(f),t++}for(let f in r)if(!be.call(m.properties.
expect.properties,f)){let d={instancePath:p+"/expect",schemaPath:"#/properties/expect/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:m.properties.expect,data:r};e===null?e=[d]:e.push(
d),t++}if(r.rule!==void 0){let f=r.rule;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){
let d={instancePath:p+"/expect/rule",schemaPath:"#/properties/expect/properties/rule/type",keyword:"type",params:{type:m.
properties.expect.properties.rule.type},schema:m.properties.expect.properties.rule.type,parentSchema:m.properties.expect.
properties.rule,data:f};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&N(f)<1){let d={instancePath:p+"/expect/rule",
schemaPath:"#/properties/expect/properties/rule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.
properties.expect.properties.rule,data:f};e===null?e=[d]:e.push(d),t++}}if(r.default!==void 0){let f=r.default;if(typeof f==
"string"){if(N(f)<1){let d={instancePath:p+"/expect/default",schemaPath:"#/properties/expect/properties/default/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.default,data:f};e===null?e=
[d]:e.push(d),t++}}else{let d={instancePath:p+"/expect/default",schemaPath:"#/properties/expect/properties/default/type",
keyword:"type",params:{type:"string"},schema:m.properties.expect.properties.default.type,parentSchema:m.properties.expect.
properties.default,data:f};e===null?e=[d]:e.push(d),t++}}if(r.rules!==void 0){let f=r.rules,d=t,l=!0,S=t;if(!Array.isArray(
f)){let P={};e===null?e=[P]:e.push(P),t++}var c=S===t;t=d,e!==null&&(d?e.length=d:e=null);let h;if(c){let P=t;if(Array.isArray(
f)){let y=f.length;for(let i=0;i<y;i++){let a=f[i];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let g={instancePath:p+"/expect/rules/"+i,schemaPath:"#/properties/expect/properties/rules/then/items/type",keyword:"\
type",params:{type:m.properties.expect.properties.rules.then.items.type},schema:m.properties.expect.properties.rules.then.
items.type,parentSchema:m.properties.expect.properties.rules.then.items,data:a};e===null?e=[g]:e.push(g),t++}}}var c=P===
t;l=c,h="then"}else{let P=t;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let y={instancePath:p+
"/expect/rules",schemaPath:"#/properties/expect/properties/rules/else/type",keyword:"type",params:{type:m.properties.expect.
properties.rules.else.type},schema:m.properties.expect.properties.rules.else.type,parentSchema:m.properties.expect.properties.
rules.else,data:f};e===null?e=[y]:e.push(y),t++}var c=P===t;l=c,h="else"}if(!l){let P={instancePath:p+"/expect/rules",schemaPath:"\
#/properties/expect/properties/rules/if",keyword:"if",params:{failingKeyword:h},schema:m.properties.expect.properties.rules.
if,parentSchema:m.properties.expect.properties.rules,data:f};e===null?e=[P]:e.push(P),t++}}if(r.route!==void 0){let f=r.
route;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let d={instancePath:p+"/expect/rou\
te",schemaPath:"#/properties/expect/properties/route/type",keyword:"type",params:{type:m.properties.expect.properties.route.
type},schema:m.properties.expect.properties.route.type,parentSchema:m.properties.expect.properties.route,data:f};e===null?
e=[d]:e.push(d),t++}if(typeof f=="string"&&N(f)<1){let d={instancePath:p+"/expect/route",schemaPath:"#/properties/expect\
/properties/route/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.route,
data:f};e===null?e=[d]:e.push(d),t++}}if(r.captures!==void 0){let f=r.captures;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(Object.keys(f).length<1){let d={instancePath:p+"/expect/captures",schemaPath:"#/properties/expect/properties/capt\
ures/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.captures,
data:f};e===null?e=[d]:e.push(d),t++}for(let d in f){let l=f[d];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let S={instancePath:p+"/expect/captures/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/expect/properties/captures/additionalProperties/type",keyword:"type",params:{type:m.properties.expect.properties.
captures.additionalProperties.type},schema:m.properties.expect.properties.captures.additionalProperties.type,parentSchema:m.
properties.expect.properties.captures.additionalProperties,data:l};e===null?e=[S]:e.push(S),t++}}}else{let d={instancePath:p+
"/expect/captures",schemaPath:"#/properties/expect/properties/captures/type",keyword:"type",params:{type:"object"},schema:m.
properties.expect.properties.captures.type,parentSchema:m.properties.expect.properties.captures,data:f};e===null?e=[d]:e.
push(d),t++}}if(r.params!==void 0){let f=r.params;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<
1){let d={instancePath:p+"/expect/params",schemaPath:"#/properties/expect/properties/params/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.params,data:f};e===null?e=[d]:e.push(d),
t++}for(let d in f){let l=f[d];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let S={instancePath:p+
"/expect/params/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/expect/properties/params/additionalP\
roperties/type",keyword:"type",params:{type:m.properties.expect.properties.params.additionalProperties.type},schema:m.properties.
expect.properties.params.additionalProperties.type,parentSchema:m.properties.expect.properties.params.additionalProperties,
data:l};e===null?e=[S]:e.push(S),t++}}}else{let d={instancePath:p+"/expect/params",schemaPath:"#/properties/expect/prope\
rties/params/type",keyword:"type",params:{type:"object"},schema:m.properties.expect.properties.params.type,parentSchema:m.
properties.expect.properties.params,data:f};e===null?e=[d]:e.push(d),t++}}if(r.reply!==void 0){let f=r.reply,d=t,l=!0,S=t;
if(!Array.isArray(f)){let P={};e===null?e=[P]:e.push(P),t++}var k=S===t;t=d,e!==null&&(d?e.length=d:e=null);let h;if(k){
let P=t;if(Array.isArray(f)){let y=f.length;for(let i=0;i<y;i++)U(f[i],{instancePath:p+"/expect/reply/"+i,parentData:f,parentDataProperty:i,
rootData:R})||(e=e===null?U.errors:ve(e,U.errors),t=e.length)}var k=P===t;l=k,h="then"}else{let P=t;U(f,{instancePath:p+
"/expect/reply",parentData:r,parentDataProperty:"reply",rootData:R})||(e=e===null?U.errors:ve(e,U.errors),t=e.length);var k=P===
t;l=k,h="else"}if(!l){let P={instancePath:p+"/expect/reply",schemaPath:"#/properties/expect/properties/reply/if",keyword:"\
if",params:{failingKeyword:h},schema:m.properties.expect.properties.reply.if,parentSchema:m.properties.expect.properties.
reply,data:f};e===null?e=[P]:e.push(P),t++}}if(r.forward!==void 0){let f=r.forward;if(typeof f!="string"&&!(typeof f=="n\
umber"&&isFinite(f))&&typeof f!="boolean"){let d={instancePath:p+"/expect/forward",schemaPath:"#/properties/expect/prope\
rties/forward/type",keyword:"type",params:{type:m.properties.expect.properties.forward.type},schema:m.properties.expect.
properties.forward.type,parentSchema:m.properties.expect.properties.forward,data:f};e===null?e=[d]:e.push(d),t++}if(typeof f==
"string"&&N(f)<1){let d={instancePath:p+"/expect/forward",schemaPath:"#/properties/expect/properties/forward/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.properties.expect.properties.forward,data:f};e===null?e=[d]:
e.push(d),t++}}if(r.handover!==void 0){let f=r.handover;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!=
"boolean"){let d={instancePath:p+"/expect/handover",schemaPath:"#/properties/expect/properties/handover/type",keyword:"t\
ype",params:{type:m.properties.expect.properties.handover.type},schema:m.properties.expect.properties.handover.type,parentSchema:m.
properties.expect.properties.handover,data:f};e===null?e=[d]:e.push(d),t++}if(typeof f=="string"&&N(f)<1){let d={instancePath:p+
"/expect/handover",schemaPath:"#/properties/expect/properties/handover/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:m.properties.expect.properties.handover,data:f};e===null?e=[d]:e.push(d),t++}}if(r.nothing!==void 0){let f=r.
nothing;if(!(f===!0||f==="true")){let d={instancePath:p+"/expect/nothing",schemaPath:"#/properties/expect/properties/not\
hing/enum",keyword:"enum",params:{allowedValues:m.properties.expect.properties.nothing.enum},schema:m.properties.expect.
properties.nothing.enum,parentSchema:m.properties.expect.properties.nothing,data:f};e===null?e=[d]:e.push(d),t++}}}else{
let f={instancePath:p+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"},schema:m.properties.
expect.type,parentSchema:m.properties.expect,data:r};e===null?e=[f]:e.push(f),t++}}}else{let r={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:m.type,parentSchema:m,data:u};e===null?e=[r]:e.push(r),t++}return ke.
errors=e,t===0}function Pe(u,{instancePath:p="",parentData:K,parentDataProperty:z,rootData:R=u}={}){let e=null,t=0;if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.tests===void 0){let A={instancePath:p,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"tests"},schema:M.required,parentSchema:M,data:u};e===null?e=[A]:e.push(A),t++}for(let A in u)
if(!(A==="description"||A==="rules"||A==="tests"||Le.test(A))){let F={instancePath:p,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,parentSchema:M,data:u};e===null?e=[F]:e.push(F),t++}
if(u.description!==void 0){let A=u.description;if(typeof A!="string"&&!(typeof A=="number"&&isFinite(A))&&typeof A!="boo\
lean"){let F={instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:M.properties.
description.type},schema:M.properties.description.type,parentSchema:M.properties.description,data:A};e===null?e=[F]:e.push(
F),t++}}if(u.rules!==void 0){let A=u.rules;if(typeof A=="string"){if(N(A)<1){let F={instancePath:p+"/rules",schemaPath:"\
#/properties/rules/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.properties.rules,data:A};e===
null?e=[F]:e.push(F),t++}}else{let F={instancePath:p+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"string"},schema:M.properties.rules.type,parentSchema:M.properties.rules,data:A};e===null?e=[F]:e.push(F),t++}}if(u.
tests!==void 0){let A=u.tests;if(Array.isArray(A)){if(A.length<1){let D={instancePath:p+"/tests",schemaPath:"#/propertie\
s/tests/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:M.properties.tests,data:A};e===null?e=[D]:e.
push(D),t++}let F=A.length;for(let D=0;D<F;D++)ke(A[D],{instancePath:p+"/tests/"+D,parentData:A,parentDataProperty:D,rootData:R})||
(e=e===null?ke.errors:ve(e,ke.errors),t=e.length)}else{let F={instancePath:p+"/tests",schemaPath:"#/properties/tests/typ\
e",keyword:"type",params:{type:"array"},schema:M.properties.tests.type,parentSchema:M.properties.tests,data:A};e===null?
e=[F]:e.push(F),t++}}}else{let A={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,
parentSchema:M,data:u};e===null?e=[A]:e.push(A),t++}return Pe.errors=e,t===0}function ve(u,p){for(let K of p)u.push(K);return u}export{Re as default,Me as validate};
