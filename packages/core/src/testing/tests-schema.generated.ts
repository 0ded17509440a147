// Compiled from packages/core/schema/tests.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var z=(f,n)=>()=>{try{return n||f((n={exports:{}}).exports,n),n.exports}catch(D){throw n=0,D}};var W=z(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});function U(f){let n=f.length,D=0,R=0,O;for(;R<
n;)D++,O=f.charCodeAt(R++),O>=55296&&O<=56319&&R<n&&(O=f.charCodeAt(R),(O&64512)===56320&&R++);return D}N.default=U;U.code=
'require("ajv/dist/runtime/ucs2length").default'});var Q=T,X=T,q={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/tests.schema.json",type:"\
object","x-kind":"a map","x-what":"a file of tests",additionalProperties:!1,required:["tests"],properties:{description:{
type:["string","number","boolean"],"x-kind":"a text"},rules:{type:"string",minLength:1,"x-kind":"a file or folder"},tests:{
type:"array",minItems:1,"x-kind":"a list of tests",items:{$ref:"#/definitions/test"}}},definitions:{test:{type:"object",
"x-kind":"a test","x-what":"a test",additionalProperties:!1,required:["name"],properties:{name:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a text"},event:{allOf:[
{$ref:"#/definitions/event"}]},events:{type:"array",minItems:1,"x-kind":"a list of events",items:{$ref:"#/definitions/ev\
ent"}},webhook:{type:"object",minProperties:1,"x-kind":"a webhook body, or { file: \u2026 }",if:{required:["file"]},then:{
additionalProperties:!1,"x-what":"a webhook from a file",properties:{file:{type:"string",minLength:1,"x-kind":"a file's \
name"}}}},expect:{type:"object",minProperties:1,"x-kind":"a map such as { rule: menu }","x-what":"expect",additionalProperties:!1,
properties:{rule:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},rules:{if:{type:"array"},then:{items:{
type:["string","number","boolean"],"x-kind":"a rule's name"}},else:{type:["string","number","boolean"],"x-kind":"a list \
of rules' names"}},route:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},captures:{type:"object",minProperties:1,
"x-kind":"a map of texts","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},
params:{type:"object",minProperties:1,"x-kind":"a map of texts","x-what":"this map",additionalProperties:{type:["string",
"number","boolean"],"x-kind":"a text"}},reply:{if:{type:"array"},then:{items:{$ref:"#/definitions/message"}},else:{$ref:"\
#/definitions/message"}},forward:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},handover:{type:["str\
ing","number","boolean"],"x-kind":"a text",minLength:1},nothing:{const:!0,"x-kind":"true"}}}},anyOf:[{required:["event"]},
{required:["events"]},{required:["webhook"]}],"x-missing":"This test has no event."},event:{type:"object","x-kind":"an e\
vent, such as { payload: HUMAN }","x-what":"an event","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{
type:["string","number","boolean","null"],"x-kind":"a text"},channel:{type:["string","number","boolean","null"],"x-kind":"\
a text"},payload:{},title:{type:["string","number","boolean","null"],"x-kind":"a text"},text:{type:["string","number","b\
oolean","null"],"x-kind":"a text"},standby:{type:["string","number","boolean","null"],"x-kind":"a text"},id:{type:["stri\
ng","number","boolean","null"],"x-kind":"a text"},time:{type:["string","number","boolean","null"],"x-kind":"a text"},timestamp:{
type:["string","number","boolean","null"],"x-kind":"a text"},referral:{type:["object","null"],"x-kind":"a map","x-what":"\
a referral",additionalProperties:!1,properties:{ref:{type:["string","number","boolean","null"],"x-kind":"a text"},source:{
type:["string","number","boolean","null"],"x-kind":"a text"},type:{type:["string","number","boolean","null"],"x-kind":"a\
 text"},ad_id:{type:["string","number","boolean","null"],"x-kind":"a text"},referer_uri:{type:["string","number","boolea\
n","null"],"x-kind":"a text"}}},sender:{type:["object","null"],"x-kind":"a map","x-what":"a sender",additionalProperties:!1,
properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"},user_ref:{type:["string","number","boolean",
"null"],"x-kind":"a text"}}},recipient:{type:["object","null"],"x-kind":"a map","x-what":"a recipient",additionalProperties:!1,
properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"}}},raw:{},"referral.ref":{type:["string","nu\
mber","boolean","null"],"x-kind":"a text"},"referral.source":{type:["string","number","boolean","null"],"x-kind":"a text"},
"referral.type":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.ad_id":{type:["string","number",
"boolean","null"],"x-kind":"a text"},"referral.referer_uri":{type:["string","number","boolean","null"],"x-kind":"a text"},
"sender.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.user_ref":{type:["string","number","bo\
olean","null"],"x-kind":"a text"},"recipient.id":{type:["string","number","boolean","null"],"x-kind":"a text"}},patternProperties:{
"^raw\\.":{}}},message:{if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,minProperties:1,
properties:{text:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of button\
s",items:{$ref:"#/definitions/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{$ref:"#/de\
finitions/quickReply"}},cards:{type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{type:["\
string","number","boolean"],"x-kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{type:[
"string","number","boolean"],"x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{type:[
"string","number"],pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a time \
such as 2s or 500ms"},raw:{type:"object","x-kind":"a map"}}},else:{type:["string","number","boolean"],"x-kind":"a text, \
a message or a list of messages"}},button:{if:{type:"object"},then:{"x-what":"a button","x-kind":"a map",additionalProperties:!1,
minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number",
"boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},phone:{type:["string","number",
"boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],"x-kind":"a title or a button"}},quickReply:{if:{
type:"object"},then:{"x-what":"a quick reply","x-kind":"a map",additionalProperties:!1,minProperties:1,properties:{title:{
type:["string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{
type:["string","number","boolean"],"x-kind":"a title or a quick reply"}},card:{if:{type:"object"},then:{"x-what":"a card",
"x-kind":"a map",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"\
a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-ki\
nd":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of butto\
ns",items:{$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-kind":"a title or a card"}}}},C=W().
default,y={type:"object","x-kind":"a test","x-what":"a test",additionalProperties:!1,required:["name"],properties:{name:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kin\
d":"a text"},event:{allOf:[{$ref:"#/definitions/event"}]},events:{type:"array",minItems:1,"x-kind":"a list of events",items:{
$ref:"#/definitions/event"}},webhook:{type:"object",minProperties:1,"x-kind":"a webhook body, or { file: \u2026 }",if:{required:[
"file"]},then:{additionalProperties:!1,"x-what":"a webhook from a file",properties:{file:{type:"string",minLength:1,"x-k\
ind":"a file's name"}}}},expect:{type:"object",minProperties:1,"x-kind":"a map such as { rule: menu }","x-what":"expect",
additionalProperties:!1,properties:{rule:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},rules:{if:{type:"\
array"},then:{items:{type:["string","number","boolean"],"x-kind":"a rule's name"}},else:{type:["string","number","boolea\
n"],"x-kind":"a list of rules' names"}},route:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},captures:{
type:"object",minProperties:1,"x-kind":"a map of texts","x-what":"this map",additionalProperties:{type:["string","number",
"boolean"],"x-kind":"a text"}},params:{type:"object",minProperties:1,"x-kind":"a map of texts","x-what":"this map",additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"}},reply:{if:{type:"array"},then:{items:{$ref:"#/definitions/message"}},
else:{$ref:"#/definitions/message"}},forward:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},handover:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},nothing:{const:!0,"x-kind":"true"}}}},anyOf:[{required:[
"event"]},{required:["events"]},{required:["webhook"]}],"x-missing":"This test has no event."},a={type:"object","x-kind":"\
an event, such as { payload: HUMAN }","x-what":"an event","x-unknown":"unknown-field",additionalProperties:!1,properties:{
event:{type:["string","number","boolean","null"],"x-kind":"a text"},channel:{type:["string","number","boolean","null"],"\
x-kind":"a text"},payload:{},title:{type:["string","number","boolean","null"],"x-kind":"a text"},text:{type:["string","n\
umber","boolean","null"],"x-kind":"a text"},standby:{type:["string","number","boolean","null"],"x-kind":"a text"},id:{type:[
"string","number","boolean","null"],"x-kind":"a text"},time:{type:["string","number","boolean","null"],"x-kind":"a text"},
timestamp:{type:["string","number","boolean","null"],"x-kind":"a text"},referral:{type:["object","null"],"x-kind":"a map",
"x-what":"a referral",additionalProperties:!1,properties:{ref:{type:["string","number","boolean","null"],"x-kind":"a tex\
t"},source:{type:["string","number","boolean","null"],"x-kind":"a text"},type:{type:["string","number","boolean","null"],
"x-kind":"a text"},ad_id:{type:["string","number","boolean","null"],"x-kind":"a text"},referer_uri:{type:["string","numb\
er","boolean","null"],"x-kind":"a text"}}},sender:{type:["object","null"],"x-kind":"a map","x-what":"a sender",additionalProperties:!1,
properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"},user_ref:{type:["string","number","boolean",
"null"],"x-kind":"a text"}}},recipient:{type:["object","null"],"x-kind":"a map","x-what":"a recipient",additionalProperties:!1,
properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"}}},raw:{},"referral.ref":{type:["string","nu\
mber","boolean","null"],"x-kind":"a text"},"referral.source":{type:["string","number","boolean","null"],"x-kind":"a text"},
"referral.type":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.ad_id":{type:["string","number",
"boolean","null"],"x-kind":"a text"},"referral.referer_uri":{type:["string","number","boolean","null"],"x-kind":"a text"},
"sender.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.user_ref":{type:["string","number","bo\
olean","null"],"x-kind":"a text"},"recipient.id":{type:["string","number","boolean","null"],"x-kind":"a text"}},patternProperties:{
"^raw\\.":{}}},I=Object.prototype.hasOwnProperty,V=new RegExp("^raw\\.","u"),b={if:{type:"object"},then:{"x-what":"a mes\
sage","x-kind":"a message",additionalProperties:!1,minProperties:1,properties:{text:{type:["string","number","boolean"],
"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/definitions/button"}},quick_replies:{
type:"array","x-kind":"a list of quick replies",items:{$ref:"#/definitions/quickReply"}},cards:{type:"array","x-kind":"a\
 list of cards",items:{$ref:"#/definitions/card"}},image:{type:["string","number","boolean"],"x-kind":"a text"},video:{type:[
"string","number","boolean"],"x-kind":"a text"},audio:{type:["string","number","boolean"],"x-kind":"a text"},file:{type:[
"string","number","boolean"],"x-kind":"a text"},typing:{type:["string","number"],pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$","x\
-kind":"a time such as 2s or 500ms","x-pattern":"Write a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a map"}}},
else:{type:["string","number","boolean"],"x-kind":"a text, a message or a list of messages"}},c={if:{type:"object"},then:{
"x-what":"a button","x-kind":"a map",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number",
"boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["string","number",
"boolean"],"x-kind":"a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","numbe\
r","boolean"],"x-kind":"a title or a button"}},L={if:{type:"object"},then:{"x-what":"a quick reply","x-kind":"a map",additionalProperties:!1,
minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number",
"boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],"x-kind":"a title or a quick reply"}},w={if:{type:"\
object"},then:{"x-what":"a card","x-kind":"a map",additionalProperties:!1,minProperties:1,properties:{title:{type:["stri\
ng","number","boolean"],"x-kind":"a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:[
"string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"\
array","x-kind":"a list of buttons",items:{$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-k\
ind":"a title or a card"}};function E(f,{instancePath:n="",parentData:D,parentDataProperty:R,rootData:O=f}={}){let e=null,
i=0,h=i,x=!0,j=i;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let v={};e===null?e=[v]:e.push(v),i++}var S=j===i;i=h,e!==
null&&(h?e.length=h:e=null);let $;if(S){let v=i;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){
let r={instancePath:n,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:w.
then,data:f};e===null?e=[r]:e.push(r),i++}for(let r in f)if(!(r==="title"||r==="subtitle"||r==="image"||r==="url"||r==="\
buttons")){let t={instancePath:n,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
schema:!1,parentSchema:w.then,data:f};e===null?e=[t]:e.push(t),i++}if(f.title!==void 0){let r=f.title;if(typeof r!="stri\
ng"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/title",schemaPath:"#/then/properti\
es/title/type",keyword:"type",params:{type:w.then.properties.title.type},schema:w.then.properties.title.type,parentSchema:w.
then.properties.title,data:r};e===null?e=[t]:e.push(t),i++}}if(f.subtitle!==void 0){let r=f.subtitle;if(typeof r!="strin\
g"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/subtitle",schemaPath:"#/then/proper\
ties/subtitle/type",keyword:"type",params:{type:w.then.properties.subtitle.type},schema:w.then.properties.subtitle.type,
parentSchema:w.then.properties.subtitle,data:r};e===null?e=[t]:e.push(t),i++}}if(f.image!==void 0){let r=f.image;if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/image",schemaPath:"#/then/pro\
perties/image/type",keyword:"type",params:{type:w.then.properties.image.type},schema:w.then.properties.image.type,parentSchema:w.
then.properties.image,data:r};e===null?e=[t]:e.push(t),i++}}if(f.url!==void 0){let r=f.url;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/url",schemaPath:"#/then/properties/url/type",keyword:"\
type",params:{type:w.then.properties.url.type},schema:w.then.properties.url.type,parentSchema:w.then.properties.url,data:r};
e===null?e=[t]:e.push(t),i++}}if(f.buttons!==void 0){let r=f.buttons;if(Array.isArray(r)){let t=r.length;for(let o=0;o<t;o++){
let p=r[o],s=i,d=!0,_=i;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let k={};e===null?e=[k]:e.push(k),i++}var A=_===
i;i=s,e!==null&&(s?e.length=s:e=null);let F;if(A){let k=i;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).
length<1){let m={instancePath:n+"/buttons/"+o,schemaPath:"#/definitions/button/then/minProperties",keyword:"minPropertie\
s",params:{limit:1},schema:1,parentSchema:c.then,data:p};e===null?e=[m]:e.push(m),i++}for(let m in p)if(!(m==="title"||m===
"payload"||m==="url"||m==="phone")){let u={instancePath:n+"/buttons/"+o,schemaPath:"#/definitions/button/then/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:c.then,data:p};e===null?
e=[u]:e.push(u),i++}if(p.title!==void 0){let m=p.title;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!=
"boolean"){let u={instancePath:n+"/buttons/"+o+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"\
type",params:{type:c.then.properties.title.type},schema:c.then.properties.title.type,parentSchema:c.then.properties.title,
data:m};e===null?e=[u]:e.push(u),i++}}if(p.payload!==void 0){let m=p.payload;if(typeof m!="string"&&!(typeof m=="number"&&
isFinite(m))&&typeof m!="boolean"){let u={instancePath:n+"/buttons/"+o+"/payload",schemaPath:"#/definitions/button/then/\
properties/payload/type",keyword:"type",params:{type:c.then.properties.payload.type},schema:c.then.properties.payload.type,
parentSchema:c.then.properties.payload,data:m};e===null?e=[u]:e.push(u),i++}}if(p.url!==void 0){let m=p.url;if(typeof m!=
"string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let u={instancePath:n+"/buttons/"+o+"/url",schemaPath:"\
#/definitions/button/then/properties/url/type",keyword:"type",params:{type:c.then.properties.url.type},schema:c.then.properties.
url.type,parentSchema:c.then.properties.url,data:m};e===null?e=[u]:e.push(u),i++}}if(p.phone!==void 0){let m=p.phone;if(typeof m!=
"string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let u={instancePath:n+"/buttons/"+o+"/phone",schemaPath:"\
#/definitions/button/then/properties/phone/type",keyword:"type",params:{type:c.then.properties.phone.type},schema:c.then.
properties.phone.type,parentSchema:c.then.properties.phone,data:m};e===null?e=[u]:e.push(u),i++}}}var A=k===i;d=A,F="the\
n"}else{let k=i;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let m={instancePath:n+"/\
buttons/"+o,schemaPath:"#/definitions/button/else/type",keyword:"type",params:{type:c.else.type},schema:c.else.type,parentSchema:c.
else,data:p};e===null?e=[m]:e.push(m),i++}var A=k===i;d=A,F="else"}if(!d){let k={instancePath:n+"/buttons/"+o,schemaPath:"\
#/definitions/button/if",keyword:"if",params:{failingKeyword:F},schema:c.if,parentSchema:c,data:p};e===null?e=[k]:e.push(
k),i++}}}else{let t={instancePath:n+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"\
array"},schema:w.then.properties.buttons.type,parentSchema:w.then.properties.buttons,data:r};e===null?e=[t]:e.push(t),i++}}}
var S=v===i;x=S,$="then"}else{let v=i;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let r={
instancePath:n,schemaPath:"#/else/type",keyword:"type",params:{type:w.else.type},schema:w.else.type,parentSchema:w.else,
data:f};e===null?e=[r]:e.push(r),i++}var S=v===i;x=S,$="else"}if(!x){let v={instancePath:n,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:$},schema:w.if,parentSchema:w,data:f};e===null?e=[v]:e.push(v),i++}return E.errors=e,i===0}var B=new RegExp(
"^[0-9]+(\\.[0-9]+)?(s|ms)$","u");function K(f,{instancePath:n="",parentData:D,parentDataProperty:R,rootData:O=f}={}){let e=null,
i=0,h=i,x=!0,j=i;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let l={};e===null?e=[l]:e.push(l),i++}var S=j===i;i=h,e!==
null&&(h?e.length=h:e=null);let $;if(S){let l=i;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){
let t={instancePath:n,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:b.
then,data:f};e===null?e=[t]:e.push(t),i++}for(let t in f)if(!I.call(b.then.properties,t)){let o={instancePath:n,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:b.then,
data:f};e===null?e=[o]:e.push(o),i++}if(f.text!==void 0){let t=f.text;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(
t))&&typeof t!="boolean"){let o={instancePath:n+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:b.then.properties.text.type},schema:b.then.properties.text.type,parentSchema:b.then.properties.text,data:t};e===null?
e=[o]:e.push(o),i++}}if(f.buttons!==void 0){let t=f.buttons;if(Array.isArray(t)){let o=t.length;for(let p=0;p<o;p++){let s=t[p],
d=i,_=!0,F=i;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let g={};e===null?e=[g]:e.push(g),i++}var A=F===i;i=d,e!==null&&
(d?e.length=d:e=null);let k;if(A){let g=i;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let u={
instancePath:n+"/buttons/"+p,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:c.then,data:s};e===null?e=[u]:e.push(u),i++}for(let u in s)if(!(u==="title"||u==="payload"||u==="u\
rl"||u==="phone")){let P={instancePath:n+"/buttons/"+p,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:c.then,data:s};e===null?e=[P]:e.push(P),i++}if(s.
title!==void 0){let u=s.title;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let P={instancePath:n+
"/buttons/"+p+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:c.then.properties.
title.type},schema:c.then.properties.title.type,parentSchema:c.then.properties.title,data:u};e===null?e=[P]:e.push(P),i++}}
if(s.payload!==void 0){let u=s.payload;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let P={
instancePath:n+"/buttons/"+p+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:c.then.properties.payload.type},schema:c.then.properties.payload.type,parentSchema:c.then.properties.payload,data:u};
e===null?e=[P]:e.push(P),i++}}if(s.url!==void 0){let u=s.url;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&
typeof u!="boolean"){let P={instancePath:n+"/buttons/"+p+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:c.then.properties.url.type},schema:c.then.properties.url.type,parentSchema:c.then.properties.
url,data:u};e===null?e=[P]:e.push(P),i++}}if(s.phone!==void 0){let u=s.phone;if(typeof u!="string"&&!(typeof u=="number"&&
isFinite(u))&&typeof u!="boolean"){let P={instancePath:n+"/buttons/"+p+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:c.then.properties.phone.type},schema:c.then.properties.phone.type,parentSchema:c.
then.properties.phone,data:u};e===null?e=[P]:e.push(P),i++}}}var A=g===i;_=A,k="then"}else{let g=i;if(typeof s!="string"&&
!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let u={instancePath:n+"/buttons/"+p,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:c.else.type},schema:c.else.type,parentSchema:c.else,data:s};e===null?e=[u]:
e.push(u),i++}var A=g===i;_=A,k="else"}if(!_){let g={instancePath:n+"/buttons/"+p,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:k},schema:c.if,parentSchema:c,data:s};e===null?e=[g]:e.push(g),i++}}}else{let o={instancePath:n+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:b.then.properties.buttons.
type,parentSchema:b.then.properties.buttons,data:t};e===null?e=[o]:e.push(o),i++}}if(f.quick_replies!==void 0){let t=f.quick_replies;
if(Array.isArray(t)){let o=t.length;for(let p=0;p<o;p++){let s=t[p],d=i,_=!0,F=i;if(!(s&&typeof s=="object"&&!Array.isArray(
s))){let g={};e===null?e=[g]:e.push(g),i++}var v=F===i;i=d,e!==null&&(d?e.length=d:e=null);let k;if(v){let g=i;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let u={instancePath:n+"/quick_replies/"+p,schemaPath:"#/definit\
ions/quickReply/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.then,data:s};e===null?
e=[u]:e.push(u),i++}for(let u in s)if(!(u==="title"||u==="payload")){let P={instancePath:n+"/quick_replies/"+p,schemaPath:"\
#/definitions/quickReply/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,
parentSchema:L.then,data:s};e===null?e=[P]:e.push(P),i++}if(s.title!==void 0){let u=s.title;if(typeof u!="string"&&!(typeof u==
"number"&&isFinite(u))&&typeof u!="boolean"){let P={instancePath:n+"/quick_replies/"+p+"/title",schemaPath:"#/definition\
s/quickReply/then/properties/title/type",keyword:"type",params:{type:L.then.properties.title.type},schema:L.then.properties.
title.type,parentSchema:L.then.properties.title,data:u};e===null?e=[P]:e.push(P),i++}}if(s.payload!==void 0){let u=s.payload;
if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let P={instancePath:n+"/quick_replies/"+
p+"/payload",schemaPath:"#/definitions/quickReply/then/properties/payload/type",keyword:"type",params:{type:L.then.properties.
payload.type},schema:L.then.properties.payload.type,parentSchema:L.then.properties.payload,data:u};e===null?e=[P]:e.push(
P),i++}}}var v=g===i;_=v,k="then"}else{let g=i;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boo\
lean"){let u={instancePath:n+"/quick_replies/"+p,schemaPath:"#/definitions/quickReply/else/type",keyword:"type",params:{
type:L.else.type},schema:L.else.type,parentSchema:L.else,data:s};e===null?e=[u]:e.push(u),i++}var v=g===i;_=v,k="else"}if(!_){
let g={instancePath:n+"/quick_replies/"+p,schemaPath:"#/definitions/quickReply/if",keyword:"if",params:{failingKeyword:k},
schema:L.if,parentSchema:L,data:s};e===null?e=[g]:e.push(g),i++}}}else{let o={instancePath:n+"/quick_replies",schemaPath:"\
#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:b.then.properties.quick_replies.type,parentSchema:b.
then.properties.quick_replies,data:t};e===null?e=[o]:e.push(o),i++}}if(f.cards!==void 0){let t=f.cards;if(Array.isArray(
t)){let o=t.length;for(let p=0;p<o;p++)E(t[p],{instancePath:n+"/cards/"+p,parentData:t,parentDataProperty:p,rootData:O})||
(e=e===null?E.errors:H(e,E.errors),i=e.length)}else{let o={instancePath:n+"/cards",schemaPath:"#/then/properties/cards/t\
ype",keyword:"type",params:{type:"array"},schema:b.then.properties.cards.type,parentSchema:b.then.properties.cards,data:t};
e===null?e=[o]:e.push(o),i++}}if(f.image!==void 0){let t=f.image;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&
typeof t!="boolean"){let o={instancePath:n+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:b.
then.properties.image.type},schema:b.then.properties.image.type,parentSchema:b.then.properties.image,data:t};e===null?e=
[o]:e.push(o),i++}}if(f.video!==void 0){let t=f.video;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"){let o={instancePath:n+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:b.then.properties.
video.type},schema:b.then.properties.video.type,parentSchema:b.then.properties.video,data:t};e===null?e=[o]:e.push(o),i++}}
if(f.audio!==void 0){let t=f.audio;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let o={
instancePath:n+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:b.then.properties.audio.type},
schema:b.then.properties.audio.type,parentSchema:b.then.properties.audio,data:t};e===null?e=[o]:e.push(o),i++}}if(f.file!==
void 0){let t=f.file;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let o={instancePath:n+
"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:b.then.properties.file.type},schema:b.then.
properties.file.type,parentSchema:b.then.properties.file,data:t};e===null?e=[o]:e.push(o),i++}}if(f.typing!==void 0){let t=f.
typing;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))){let o={instancePath:n+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:b.then.properties.typing.type},schema:b.then.properties.typing.type,parentSchema:b.
then.properties.typing,data:t};e===null?e=[o]:e.push(o),i++}if(typeof t=="string"&&!B.test(t)){let o={instancePath:n+"/t\
yping",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(s|ms)$",parentSchema:b.then.properties.typing,data:t};e===null?e=[o]:e.push(o),i++}}if(f.raw!==void 0){
let t=f.raw;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let o={instancePath:n+"/raw",schemaPath:"#/then/properties/r\
aw/type",keyword:"type",params:{type:"object"},schema:b.then.properties.raw.type,parentSchema:b.then.properties.raw,data:t};
e===null?e=[o]:e.push(o),i++}}}var S=l===i;x=S,$="then"}else{let l=i;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"){let t={instancePath:n,schemaPath:"#/else/type",keyword:"type",params:{type:b.else.type},schema:b.
else.type,parentSchema:b.else,data:f};e===null?e=[t]:e.push(t),i++}var S=l===i;x=S,$="else"}if(!x){let l={instancePath:n,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:$},schema:b.if,parentSchema:b,data:f};e===null?e=[l]:e.push(l),i++}
return K.errors=e,i===0}function M(f,{instancePath:n="",parentData:D,parentDataProperty:R,rootData:O=f}={}){let e=null,i=0,
h=i,x=!1,j=i;if(f&&typeof f=="object"&&!Array.isArray(f)&&f.event===void 0){let l={instancePath:n,schemaPath:"#/anyOf/0/\
required",keyword:"required",params:{missingProperty:"event"},schema:y.anyOf[0].required,parentSchema:y.anyOf[0],data:f};
e===null?e=[l]:e.push(l),i++}var S=j===i;if(x=x||S,!x){let l=i;if(f&&typeof f=="object"&&!Array.isArray(f)&&f.events===void 0){
let t={instancePath:n,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"events"},schema:y.anyOf[1].
required,parentSchema:y.anyOf[1],data:f};e===null?e=[t]:e.push(t),i++}var S=l===i;if(x=x||S,!x){let t=i;if(f&&typeof f==
"object"&&!Array.isArray(f)&&f.webhook===void 0){let p={instancePath:n,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"webhook"},schema:y.anyOf[2].required,parentSchema:y.anyOf[2],data:f};e===null?e=[p]:e.push(p),i++}
var S=t===i;x=x||S}}if(x)i=h,e!==null&&(h?e.length=h:e=null);else{let l={instancePath:n,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{},schema:y.anyOf,parentSchema:y,data:f};e===null?e=[l]:e.push(l),i++}if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.name===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
schema:y.required,parentSchema:y,data:f};e===null?e=[l]:e.push(l),i++}for(let l in f)if(!(l==="name"||l==="description"||
l==="event"||l==="events"||l==="webhook"||l==="expect")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:y,data:f};e===null?e=[r]:e.push(r),i++}if(f.name!==
void 0){let l=f.name;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:y.properties.name.type},schema:y.properties.name.
type,parentSchema:y.properties.name,data:l};e===null?e=[r]:e.push(r),i++}if(typeof l=="string"&&C(l)<1){let r={instancePath:n+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.
name,data:l};e===null?e=[r]:e.push(r),i++}}if(f.description!==void 0){let l=f.description;if(typeof l!="string"&&!(typeof l==
"number"&&isFinite(l))&&typeof l!="boolean"){let r={instancePath:n+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:y.properties.description.type},schema:y.properties.description.type,parentSchema:y.properties.
description,data:l};e===null?e=[r]:e.push(r),i++}}if(f.event!==void 0){let l=f.event;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let r in l)if(!(I.call(a.properties,r)||V.test(r))){let t={instancePath:n+"/event",schemaPath:"#/definitions/eve\
nt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:a,data:l};e===
null?e=[t]:e.push(t),i++}if(l.event!==void 0){let r=l.event;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"&&r!==null){let t={instancePath:n+"/event/event",schemaPath:"#/definitions/event/properties/event/type",keyword:"\
type",params:{type:a.properties.event.type},schema:a.properties.event.type,parentSchema:a.properties.event,data:r};e===null?
e=[t]:e.push(t),i++}}if(l.channel!==void 0){let r=l.channel;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"&&r!==null){let t={instancePath:n+"/event/channel",schemaPath:"#/definitions/event/properties/channel/type",keyword:"\
type",params:{type:a.properties.channel.type},schema:a.properties.channel.type,parentSchema:a.properties.channel,data:r};
e===null?e=[t]:e.push(t),i++}}if(l.title!==void 0){let r=l.title;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/title",schemaPath:"#/definitions/event/properties/title/typ\
e",keyword:"type",params:{type:a.properties.title.type},schema:a.properties.title.type,parentSchema:a.properties.title,data:r};
e===null?e=[t]:e.push(t),i++}}if(l.text!==void 0){let r=l.text;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/text",schemaPath:"#/definitions/event/properties/text/type",
keyword:"type",params:{type:a.properties.text.type},schema:a.properties.text.type,parentSchema:a.properties.text,data:r};
e===null?e=[t]:e.push(t),i++}}if(l.standby!==void 0){let r=l.standby;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/standby",schemaPath:"#/definitions/event/properties/st\
andby/type",keyword:"type",params:{type:a.properties.standby.type},schema:a.properties.standby.type,parentSchema:a.properties.
standby,data:r};e===null?e=[t]:e.push(t),i++}}if(l.id!==void 0){let r=l.id;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/id",schemaPath:"#/definitions/event/propertie\
s/id/type",keyword:"type",params:{type:a.properties.id.type},schema:a.properties.id.type,parentSchema:a.properties.id,data:r};
e===null?e=[t]:e.push(t),i++}}if(l.time!==void 0){let r=l.time;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/time",schemaPath:"#/definitions/event/properties/time/type",
keyword:"type",params:{type:a.properties.time.type},schema:a.properties.time.type,parentSchema:a.properties.time,data:r};
e===null?e=[t]:e.push(t),i++}}if(l.timestamp!==void 0){let r=l.timestamp;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/timestamp",schemaPath:"#/definitions/event/properties/\
timestamp/type",keyword:"type",params:{type:a.properties.timestamp.type},schema:a.properties.timestamp.type,parentSchema:a.
properties.timestamp,data:r};e===null?e=[t]:e.push(t),i++}}if(l.referral!==void 0){let r=l.referral;if(!(r&&typeof r=="o\
bject"&&!Array.isArray(r))&&r!==null){let t={instancePath:n+"/event/referral",schemaPath:"#/definitions/event/properties\
/referral/type",keyword:"type",params:{type:a.properties.referral.type},schema:a.properties.referral.type,parentSchema:a.
properties.referral,data:r};e===null?e=[t]:e.push(t),i++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t===
"ref"||t==="source"||t==="type"||t==="ad_id"||t==="referer_uri")){let o={instancePath:n+"/event/referral",schemaPath:"#/\
definitions/event/properties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:a.properties.referral,data:r};e===null?e=[o]:e.push(o),i++}if(r.ref!==void 0){let t=r.ref;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){let o={instancePath:n+"/event/referral/ref",
schemaPath:"#/definitions/event/properties/referral/properties/ref/type",keyword:"type",params:{type:a.properties.referral.
properties.ref.type},schema:a.properties.referral.properties.ref.type,parentSchema:a.properties.referral.properties.ref,
data:t};e===null?e=[o]:e.push(o),i++}}if(r.source!==void 0){let t=r.source;if(typeof t!="string"&&!(typeof t=="number"&&
isFinite(t))&&typeof t!="boolean"&&t!==null){let o={instancePath:n+"/event/referral/source",schemaPath:"#/definitions/ev\
ent/properties/referral/properties/source/type",keyword:"type",params:{type:a.properties.referral.properties.source.type},
schema:a.properties.referral.properties.source.type,parentSchema:a.properties.referral.properties.source,data:t};e===null?
e=[o]:e.push(o),i++}}if(r.type!==void 0){let t=r.type;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){let o={instancePath:n+"/event/referral/type",schemaPath:"#/definitions/event/properties/referral/pr\
operties/type/type",keyword:"type",params:{type:a.properties.referral.properties.type.type},schema:a.properties.referral.
properties.type.type,parentSchema:a.properties.referral.properties.type,data:t};e===null?e=[o]:e.push(o),i++}}if(r.ad_id!==
void 0){let t=r.ad_id;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){let o={instancePath:n+
"/event/referral/ad_id",schemaPath:"#/definitions/event/properties/referral/properties/ad_id/type",keyword:"type",params:{
type:a.properties.referral.properties.ad_id.type},schema:a.properties.referral.properties.ad_id.type,parentSchema:a.properties.
referral.properties.ad_id,data:t};e===null?e=[o]:e.push(o),i++}}if(r.referer_uri!==void 0){let t=r.referer_uri;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){let o={instancePath:n+"/event/referral/refe\
rer_uri",schemaPath:"#/definitions/event/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:a.
properties.referral.properties.referer_uri.type},schema:a.properties.referral.properties.referer_uri.type,parentSchema:a.
properties.referral.properties.referer_uri,data:t};e===null?e=[o]:e.push(o),i++}}}}if(l.sender!==void 0){let r=l.sender;
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let t={instancePath:n+"/event/sender",schemaPath:"#/definition\
s/event/properties/sender/type",keyword:"type",params:{type:a.properties.sender.type},schema:a.properties.sender.type,parentSchema:a.
properties.sender,data:r};e===null?e=[t]:e.push(t),i++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t===
"id"||t==="user_ref")){let o={instancePath:n+"/event/sender",schemaPath:"#/definitions/event/properties/sender/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:a.properties.sender,data:r};
e===null?e=[o]:e.push(o),i++}if(r.id!==void 0){let t=r.id;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!=
"boolean"&&t!==null){let o={instancePath:n+"/event/sender/id",schemaPath:"#/definitions/event/properties/sender/properti\
es/id/type",keyword:"type",params:{type:a.properties.sender.properties.id.type},schema:a.properties.sender.properties.id.
type,parentSchema:a.properties.sender.properties.id,data:t};e===null?e=[o]:e.push(o),i++}}if(r.user_ref!==void 0){let t=r.
user_ref;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"&&t!==null){let o={instancePath:n+
"/event/sender/user_ref",schemaPath:"#/definitions/event/properties/sender/properties/user_ref/type",keyword:"type",params:{
type:a.properties.sender.properties.user_ref.type},schema:a.properties.sender.properties.user_ref.type,parentSchema:a.properties.
sender.properties.user_ref,data:t};e===null?e=[o]:e.push(o),i++}}}}if(l.recipient!==void 0){let r=l.recipient;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let t={instancePath:n+"/event/recipient",schemaPath:"#/definitions/event/propert\
ies/recipient/type",keyword:"type",params:{type:a.properties.recipient.type},schema:a.properties.recipient.type,parentSchema:a.
properties.recipient,data:r};e===null?e=[t]:e.push(t),i++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!==
"id"){let o={instancePath:n+"/event/recipient",schemaPath:"#/definitions/event/properties/recipient/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:a.properties.recipient,data:r};e===null?
e=[o]:e.push(o),i++}if(r.id!==void 0){let t=r.id;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="b\
oolean"&&t!==null){let o={instancePath:n+"/event/recipient/id",schemaPath:"#/definitions/event/properties/recipient/prop\
erties/id/type",keyword:"type",params:{type:a.properties.recipient.properties.id.type},schema:a.properties.recipient.properties.
id.type,parentSchema:a.properties.recipient.properties.id,data:t};e===null?e=[o]:e.push(o),i++}}}}if(l["referral.ref"]!==
void 0){let r=l["referral.ref"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){
let t={instancePath:n+"/event/referral.ref",schemaPath:"#/definitions/event/properties/referral.ref/type",keyword:"type",
params:{type:a.properties["referral.ref"].type},schema:a.properties["referral.ref"].type,parentSchema:a.properties["refe\
rral.ref"],data:r};e===null?e=[t]:e.push(t),i++}}if(l["referral.source"]!==void 0){let r=l["referral.source"];if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/referral.sour\
ce",schemaPath:"#/definitions/event/properties/referral.source/type",keyword:"type",params:{type:a.properties["referral.\
source"].type},schema:a.properties["referral.source"].type,parentSchema:a.properties["referral.source"],data:r};e===null?
e=[t]:e.push(t),i++}}if(l["referral.type"]!==void 0){let r=l["referral.type"];if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/referral.type",schemaPath:"#/definitions/even\
t/properties/referral.type/type",keyword:"type",params:{type:a.properties["referral.type"].type},schema:a.properties["re\
ferral.type"].type,parentSchema:a.properties["referral.type"],data:r};e===null?e=[t]:e.push(t),i++}}if(l["referral.ad_id"]!==
void 0){let r=l["referral.ad_id"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){
let t={instancePath:n+"/event/referral.ad_id",schemaPath:"#/definitions/event/properties/referral.ad_id/type",keyword:"t\
ype",params:{type:a.properties["referral.ad_id"].type},schema:a.properties["referral.ad_id"].type,parentSchema:a.properties["\
referral.ad_id"],data:r};e===null?e=[t]:e.push(t),i++}}if(l["referral.referer_uri"]!==void 0){let r=l["referral.referer_\
uri"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let t={instancePath:n+"/\
event/referral.referer_uri",schemaPath:"#/definitions/event/properties/referral.referer_uri/type",keyword:"type",params:{
type:a.properties["referral.referer_uri"].type},schema:a.properties["referral.referer_uri"].type,parentSchema:a.properties["\
referral.referer_uri"],data:r};e===null?e=[t]:e.push(t),i++}}if(l["sender.id"]!==void 0){let r=l["sender.id"];if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/sender.id",schemaPath:"\
#/definitions/event/properties/sender.id/type",keyword:"type",params:{type:a.properties["sender.id"].type},schema:a.properties["\
sender.id"].type,parentSchema:a.properties["sender.id"],data:r};e===null?e=[t]:e.push(t),i++}}if(l["sender.user_ref"]!==
void 0){let r=l["sender.user_ref"];if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){
let t={instancePath:n+"/event/sender.user_ref",schemaPath:"#/definitions/event/properties/sender.user_ref/type",keyword:"\
type",params:{type:a.properties["sender.user_ref"].type},schema:a.properties["sender.user_ref"].type,parentSchema:a.properties["\
sender.user_ref"],data:r};e===null?e=[t]:e.push(t),i++}}if(l["recipient.id"]!==void 0){let r=l["recipient.id"];if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let t={instancePath:n+"/event/recipient.id",
schemaPath:"#/definitions/event/properties/recipient.id/type",keyword:"type",params:{type:a.properties["recipient.id"].type},
schema:a.properties["recipient.id"].type,parentSchema:a.properties["recipient.id"],data:r};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:n+"/event",schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"object"},schema:a.type,
parentSchema:a,data:l};e===null?e=[r]:e.push(r),i++}}if(f.events!==void 0){let l=f.events;if(Array.isArray(l)){if(l.length<
1){let t={instancePath:n+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:y.properties.events,data:l};e===null?e=[t]:e.push(t),i++}let r=l.length;for(let t=0;t<r;t++){let o=l[t];if(o&&
typeof o=="object"&&!Array.isArray(o)){for(let p in o)if(!(I.call(a.properties,p)||V.test(p))){let s={instancePath:n+"/e\
vents/"+t,schemaPath:"#/definitions/event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:a,data:o};e===null?e=[s]:e.push(s),i++}if(o.event!==void 0){let p=o.event;if(typeof p!="string"&&
!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={instancePath:n+"/events/"+t+"/event",schemaPath:"\
#/definitions/event/properties/event/type",keyword:"type",params:{type:a.properties.event.type},schema:a.properties.event.
type,parentSchema:a.properties.event,data:p};e===null?e=[s]:e.push(s),i++}}if(o.channel!==void 0){let p=o.channel;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={instancePath:n+"/events/"+t+"/channe\
l",schemaPath:"#/definitions/event/properties/channel/type",keyword:"type",params:{type:a.properties.channel.type},schema:a.
properties.channel.type,parentSchema:a.properties.channel,data:p};e===null?e=[s]:e.push(s),i++}}if(o.title!==void 0){let p=o.
title;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={instancePath:n+"/\
events/"+t+"/title",schemaPath:"#/definitions/event/properties/title/type",keyword:"type",params:{type:a.properties.title.
type},schema:a.properties.title.type,parentSchema:a.properties.title,data:p};e===null?e=[s]:e.push(s),i++}}if(o.text!==void 0){
let p=o.text;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={instancePath:n+
"/events/"+t+"/text",schemaPath:"#/definitions/event/properties/text/type",keyword:"type",params:{type:a.properties.text.
type},schema:a.properties.text.type,parentSchema:a.properties.text,data:p};e===null?e=[s]:e.push(s),i++}}if(o.standby!==
void 0){let p=o.standby;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={
instancePath:n+"/events/"+t+"/standby",schemaPath:"#/definitions/event/properties/standby/type",keyword:"type",params:{type:a.
properties.standby.type},schema:a.properties.standby.type,parentSchema:a.properties.standby,data:p};e===null?e=[s]:e.push(
s),i++}}if(o.id!==void 0){let p=o.id;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==
null){let s={instancePath:n+"/events/"+t+"/id",schemaPath:"#/definitions/event/properties/id/type",keyword:"type",params:{
type:a.properties.id.type},schema:a.properties.id.type,parentSchema:a.properties.id,data:p};e===null?e=[s]:e.push(s),i++}}
if(o.time!==void 0){let p=o.time;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){
let s={instancePath:n+"/events/"+t+"/time",schemaPath:"#/definitions/event/properties/time/type",keyword:"type",params:{
type:a.properties.time.type},schema:a.properties.time.type,parentSchema:a.properties.time,data:p};e===null?e=[s]:e.push(
s),i++}}if(o.timestamp!==void 0){let p=o.timestamp;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let s={instancePath:n+"/events/"+t+"/timestamp",schemaPath:"#/definitions/event/properties/timestam\
p/type",keyword:"type",params:{type:a.properties.timestamp.type},schema:a.properties.timestamp.type,parentSchema:a.properties.
timestamp,data:p};e===null?e=[s]:e.push(s),i++}}if(o.referral!==void 0){let p=o.referral;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let s={instancePath:n+"/events/"+t+"/referral",schemaPath:"#/definitions/event/properties/referra\
l/type",keyword:"type",params:{type:a.properties.referral.type},schema:a.properties.referral.type,parentSchema:a.properties.
referral,data:p};e===null?e=[s]:e.push(s),i++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(let s in p)if(!(s==="ref"||
s==="source"||s==="type"||s==="ad_id"||s==="referer_uri")){let d={instancePath:n+"/events/"+t+"/referral",schemaPath:"#/\
definitions/event/properties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:a.properties.referral,data:p};e===null?e=[d]:e.push(d),i++}if(p.ref!==void 0){let s=p.ref;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let d={instancePath:n+"/events/"+t+"/referr\
al/ref",schemaPath:"#/definitions/event/properties/referral/properties/ref/type",keyword:"type",params:{type:a.properties.
referral.properties.ref.type},schema:a.properties.referral.properties.ref.type,parentSchema:a.properties.referral.properties.
ref,data:s};e===null?e=[d]:e.push(d),i++}}if(p.source!==void 0){let s=p.source;if(typeof s!="string"&&!(typeof s=="numbe\
r"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let d={instancePath:n+"/events/"+t+"/referral/source",schemaPath:"#/def\
initions/event/properties/referral/properties/source/type",keyword:"type",params:{type:a.properties.referral.properties.
source.type},schema:a.properties.referral.properties.source.type,parentSchema:a.properties.referral.properties.source,data:s};
e===null?e=[d]:e.push(d),i++}}if(p.type!==void 0){let s=p.type;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"&&s!==null){let d={instancePath:n+"/events/"+t+"/referral/type",schemaPath:"#/definitions/event/prope\
rties/referral/properties/type/type",keyword:"type",params:{type:a.properties.referral.properties.type.type},schema:a.properties.
referral.properties.type.type,parentSchema:a.properties.referral.properties.type,data:s};e===null?e=[d]:e.push(d),i++}}if(p.
ad_id!==void 0){let s=p.ad_id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){
let d={instancePath:n+"/events/"+t+"/referral/ad_id",schemaPath:"#/definitions/event/properties/referral/properties/ad_i\
d/type",keyword:"type",params:{type:a.properties.referral.properties.ad_id.type},schema:a.properties.referral.properties.
ad_id.type,parentSchema:a.properties.referral.properties.ad_id,data:s};e===null?e=[d]:e.push(d),i++}}if(p.referer_uri!==
void 0){let s=p.referer_uri;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let d={
instancePath:n+"/events/"+t+"/referral/referer_uri",schemaPath:"#/definitions/event/properties/referral/properties/refer\
er_uri/type",keyword:"type",params:{type:a.properties.referral.properties.referer_uri.type},schema:a.properties.referral.
properties.referer_uri.type,parentSchema:a.properties.referral.properties.referer_uri,data:s};e===null?e=[d]:e.push(d),i++}}}}
if(o.sender!==void 0){let p=o.sender;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let s={instancePath:n+"/e\
vents/"+t+"/sender",schemaPath:"#/definitions/event/properties/sender/type",keyword:"type",params:{type:a.properties.sender.
type},schema:a.properties.sender.type,parentSchema:a.properties.sender,data:p};e===null?e=[s]:e.push(s),i++}if(p&&typeof p==
"object"&&!Array.isArray(p)){for(let s in p)if(!(s==="id"||s==="user_ref")){let d={instancePath:n+"/events/"+t+"/sender",
schemaPath:"#/definitions/event/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:a.properties.sender,data:p};e===null?e=[d]:e.push(d),i++}if(p.id!==void 0){let s=p.id;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let d={instancePath:n+"/events/"+t+"/sender\
/id",schemaPath:"#/definitions/event/properties/sender/properties/id/type",keyword:"type",params:{type:a.properties.sender.
properties.id.type},schema:a.properties.sender.properties.id.type,parentSchema:a.properties.sender.properties.id,data:s};
e===null?e=[d]:e.push(d),i++}}if(p.user_ref!==void 0){let s=p.user_ref;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"&&s!==null){let d={instancePath:n+"/events/"+t+"/sender/user_ref",schemaPath:"#/definitions/even\
t/properties/sender/properties/user_ref/type",keyword:"type",params:{type:a.properties.sender.properties.user_ref.type},
schema:a.properties.sender.properties.user_ref.type,parentSchema:a.properties.sender.properties.user_ref,data:s};e===null?
e=[d]:e.push(d),i++}}}}if(o.recipient!==void 0){let p=o.recipient;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){
let s={instancePath:n+"/events/"+t+"/recipient",schemaPath:"#/definitions/event/properties/recipient/type",keyword:"type",
params:{type:a.properties.recipient.type},schema:a.properties.recipient.type,parentSchema:a.properties.recipient,data:p};
e===null?e=[s]:e.push(s),i++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(let s in p)if(s!=="id"){let d={instancePath:n+
"/events/"+t+"/recipient",schemaPath:"#/definitions/event/properties/recipient/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},schema:!1,parentSchema:a.properties.recipient,data:p};e===null?e=[d]:e.push(d),
i++}if(p.id!==void 0){let s=p.id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){
let d={instancePath:n+"/events/"+t+"/recipient/id",schemaPath:"#/definitions/event/properties/recipient/properties/id/ty\
pe",keyword:"type",params:{type:a.properties.recipient.properties.id.type},schema:a.properties.recipient.properties.id.type,
parentSchema:a.properties.recipient.properties.id,data:s};e===null?e=[d]:e.push(d),i++}}}}if(o["referral.ref"]!==void 0){
let p=o["referral.ref"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={
instancePath:n+"/events/"+t+"/referral.ref",schemaPath:"#/definitions/event/properties/referral.ref/type",keyword:"type",
params:{type:a.properties["referral.ref"].type},schema:a.properties["referral.ref"].type,parentSchema:a.properties["refe\
rral.ref"],data:p};e===null?e=[s]:e.push(s),i++}}if(o["referral.source"]!==void 0){let p=o["referral.source"];if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={instancePath:n+"/events/"+t+"/referr\
al.source",schemaPath:"#/definitions/event/properties/referral.source/type",keyword:"type",params:{type:a.properties["re\
ferral.source"].type},schema:a.properties["referral.source"].type,parentSchema:a.properties["referral.source"],data:p};e===
null?e=[s]:e.push(s),i++}}if(o["referral.type"]!==void 0){let p=o["referral.type"];if(typeof p!="string"&&!(typeof p=="n\
umber"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={instancePath:n+"/events/"+t+"/referral.type",schemaPath:"#/d\
efinitions/event/properties/referral.type/type",keyword:"type",params:{type:a.properties["referral.type"].type},schema:a.
properties["referral.type"].type,parentSchema:a.properties["referral.type"],data:p};e===null?e=[s]:e.push(s),i++}}if(o["\
referral.ad_id"]!==void 0){let p=o["referral.ad_id"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"&&p!==null){let s={instancePath:n+"/events/"+t+"/referral.ad_id",schemaPath:"#/definitions/event/properties/ref\
erral.ad_id/type",keyword:"type",params:{type:a.properties["referral.ad_id"].type},schema:a.properties["referral.ad_id"].
type,parentSchema:a.properties["referral.ad_id"],data:p};e===null?e=[s]:e.push(s),i++}}if(o["referral.referer_uri"]!==void 0){
let p=o["referral.referer_uri"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){
let s={instancePath:n+"/events/"+t+"/referral.referer_uri",schemaPath:"#/definitions/event/properties/referral.referer_u\
ri/type",keyword:"type",params:{type:a.properties["referral.referer_uri"].type},schema:a.properties["referral.referer_ur\
i"].type,parentSchema:a.properties["referral.referer_uri"],data:p};e===null?e=[s]:e.push(s),i++}}if(o["sender.id"]!==void 0){
let p=o["sender.id"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&p!==null){let s={instancePath:n+
"/events/"+t+"/sender.id",schemaPath:"#/definitions/event/properties/sender.id/type",keyword:"type",params:{type:a.properties["\
sender.id"].type},schema:a.properties["sender.id"].type,parentSchema:a.properties["sender.id"],data:p};e===null?e=[s]:e.
push(s),i++}}if(o["sender.user_ref"]!==void 0){let p=o["sender.user_ref"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"&&p!==null){let s={instancePath:n+"/events/"+t+"/sender.user_ref",schemaPath:"#/definitions/even\
t/properties/sender.user_ref/type",keyword:"type",params:{type:a.properties["sender.user_ref"].type},schema:a.properties["\
sender.user_ref"].type,parentSchema:a.properties["sender.user_ref"],data:p};e===null?e=[s]:e.push(s),i++}}if(o["recipien\
t.id"]!==void 0){let p=o["recipient.id"];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"&&
p!==null){let s={instancePath:n+"/events/"+t+"/recipient.id",schemaPath:"#/definitions/event/properties/recipient.id/typ\
e",keyword:"type",params:{type:a.properties["recipient.id"].type},schema:a.properties["recipient.id"].type,parentSchema:a.
properties["recipient.id"],data:p};e===null?e=[s]:e.push(s),i++}}}else{let p={instancePath:n+"/events/"+t,schemaPath:"#/\
definitions/event/type",keyword:"type",params:{type:"object"},schema:a.type,parentSchema:a,data:o};e===null?e=[p]:e.push(
p),i++}}}else{let r={instancePath:n+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},
schema:y.properties.events.type,parentSchema:y.properties.events,data:l};e===null?e=[r]:e.push(r),i++}}if(f.webhook!==void 0){
let l=f.webhook,r=i,t=!0,o=i;if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.file===void 0&&(p="file")){let s={};
e===null?e=[s]:e.push(s),i++}}var $=o===i;if(i=r,e!==null&&(r?e.length=r:e=null),$){let p=i;if(l&&typeof l=="object"&&!Array.
isArray(l)){for(let d in l)if(d!=="file"){let _={instancePath:n+"/webhook",schemaPath:"#/properties/webhook/then/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:y.properties.webhook.
then,data:l};e===null?e=[_]:e.push(_),i++}if(l.file!==void 0){let d=l.file;if(typeof d=="string"){if(C(d)<1){let _={instancePath:n+
"/webhook/file",schemaPath:"#/properties/webhook/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:y.properties.webhook.then.properties.file,data:d};e===null?e=[_]:e.push(_),i++}}else{let _={instancePath:n+
"/webhook/file",schemaPath:"#/properties/webhook/then/properties/file/type",keyword:"type",params:{type:"string"},schema:y.
properties.webhook.then.properties.file.type,parentSchema:y.properties.webhook.then.properties.file,data:d};e===null?e=[
_]:e.push(_),i++}}}var $=p===i;t=$}if(!t){let p={instancePath:n+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"\
if",params:{failingKeyword:"then"},schema:y.properties.webhook.if,parentSchema:y.properties.webhook,data:l};e===null?e=[
p]:e.push(p),i++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1){let p={instancePath:n+"/webhoo\
k",schemaPath:"#/properties/webhook/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.
webhook,data:l};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:n+"/webhook",schemaPath:"#/properties/webhook/typ\
e",keyword:"type",params:{type:"object"},schema:y.properties.webhook.type,parentSchema:y.properties.webhook,data:l};e===
null?e=[p]:e.push(p),i++}}if(f.expect!==void 0){let l=f.expect;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(
l).length<1){let r={instancePath:n+"/expect",schemaPath:"#/properties/expect/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:y.properties.expect,data:l};e===null?e=[r]:e.push(r),i++}for(let r in l)if(!I.call(y.properties.
expect.properties,r)){let t={instancePath:n+"/expect",schemaPath:"#/properties/expect/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:y.properties.expect,data:l};e===null?e=[t]:e.push(
t),i++}if(l.rule!==void 0){let r=l.rule;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){
let t={instancePath:n+"/expect/rule",schemaPath:"#/properties/expect/properties/rule/type",keyword:"type",params:{type:y.
properties.expect.properties.rule.type},schema:y.properties.expect.properties.rule.type,parentSchema:y.properties.expect.
properties.rule,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&C(r)<1){let t={instancePath:n+"/expect/rule",
schemaPath:"#/properties/expect/properties/rule/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.
properties.expect.properties.rule,data:r};e===null?e=[t]:e.push(t),i++}}if(l.rules!==void 0){let r=l.rules,t=i,o=!0,p=i;
if(!Array.isArray(r)){let d={};e===null?e=[d]:e.push(d),i++}var A=p===i;i=t,e!==null&&(t?e.length=t:e=null);let s;if(A){
let d=i;if(Array.isArray(r)){let F=r.length;for(let k=0;k<F;k++){let g=r[k];if(typeof g!="string"&&!(typeof g=="number"&&
isFinite(g))&&typeof g!="boolean"){let m={instancePath:n+"/expect/rules/"+k,schemaPath:"#/properties/expect/properties/r\
ules/then/items/type",keyword:"type",params:{type:y.properties.expect.properties.rules.then.items.type},schema:y.properties.
expect.properties.rules.then.items.type,parentSchema:y.properties.expect.properties.rules.then.items,data:g};e===null?e=
[m]:e.push(m),i++}}}var A=d===i;o=A,s="then"}else{let d=i;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let F={instancePath:n+"/expect/rules",schemaPath:"#/properties/expect/properties/rules/else/type",keyword:"ty\
pe",params:{type:y.properties.expect.properties.rules.else.type},schema:y.properties.expect.properties.rules.else.type,parentSchema:y.
properties.expect.properties.rules.else,data:r};e===null?e=[F]:e.push(F),i++}var A=d===i;o=A,s="else"}if(!o){let d={instancePath:n+
"/expect/rules",schemaPath:"#/properties/expect/properties/rules/if",keyword:"if",params:{failingKeyword:s},schema:y.properties.
expect.properties.rules.if,parentSchema:y.properties.expect.properties.rules,data:r};e===null?e=[d]:e.push(d),i++}}if(l.
route!==void 0){let r=l.route;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+
"/expect/route",schemaPath:"#/properties/expect/properties/route/type",keyword:"type",params:{type:y.properties.expect.properties.
route.type},schema:y.properties.expect.properties.route.type,parentSchema:y.properties.expect.properties.route,data:r};e===
null?e=[t]:e.push(t),i++}if(typeof r=="string"&&C(r)<1){let t={instancePath:n+"/expect/route",schemaPath:"#/properties/e\
xpect/properties/route/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.expect.properties.
route,data:r};e===null?e=[t]:e.push(t),i++}}if(l.captures!==void 0){let r=l.captures;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let t={instancePath:n+"/expect/captures",schemaPath:"#/properties/expect/properties/capt\
ures/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.expect.properties.captures,
data:r};e===null?e=[t]:e.push(t),i++}for(let t in r){let o=r[t];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"){let p={instancePath:n+"/expect/captures/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/expect/properties/captures/additionalProperties/type",keyword:"type",params:{type:y.properties.expect.properties.
captures.additionalProperties.type},schema:y.properties.expect.properties.captures.additionalProperties.type,parentSchema:y.
properties.expect.properties.captures.additionalProperties,data:o};e===null?e=[p]:e.push(p),i++}}}else{let t={instancePath:n+
"/expect/captures",schemaPath:"#/properties/expect/properties/captures/type",keyword:"type",params:{type:"object"},schema:y.
properties.expect.properties.captures.type,parentSchema:y.properties.expect.properties.captures,data:r};e===null?e=[t]:e.
push(t),i++}}if(l.params!==void 0){let r=l.params;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){let t={instancePath:n+"/expect/params",schemaPath:"#/properties/expect/properties/params/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:y.properties.expect.properties.params,data:r};e===null?e=[t]:e.push(t),
i++}for(let t in r){let o=r[t];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let p={instancePath:n+
"/expect/params/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/expect/properties/params/additionalP\
roperties/type",keyword:"type",params:{type:y.properties.expect.properties.params.additionalProperties.type},schema:y.properties.
expect.properties.params.additionalProperties.type,parentSchema:y.properties.expect.properties.params.additionalProperties,
data:o};e===null?e=[p]:e.push(p),i++}}}else{let t={instancePath:n+"/expect/params",schemaPath:"#/properties/expect/prope\
rties/params/type",keyword:"type",params:{type:"object"},schema:y.properties.expect.properties.params.type,parentSchema:y.
properties.expect.properties.params,data:r};e===null?e=[t]:e.push(t),i++}}if(l.reply!==void 0){let r=l.reply,t=i,o=!0,p=i;
if(!Array.isArray(r)){let d={};e===null?e=[d]:e.push(d),i++}var v=p===i;i=t,e!==null&&(t?e.length=t:e=null);let s;if(v){
let d=i;if(Array.isArray(r)){let F=r.length;for(let k=0;k<F;k++)K(r[k],{instancePath:n+"/expect/reply/"+k,parentData:r,parentDataProperty:k,
rootData:O})||(e=e===null?K.errors:H(e,K.errors),i=e.length)}var v=d===i;o=v,s="then"}else{let d=i;K(r,{instancePath:n+"\
/expect/reply",parentData:l,parentDataProperty:"reply",rootData:O})||(e=e===null?K.errors:H(e,K.errors),i=e.length);var v=d===
i;o=v,s="else"}if(!o){let d={instancePath:n+"/expect/reply",schemaPath:"#/properties/expect/properties/reply/if",keyword:"\
if",params:{failingKeyword:s},schema:y.properties.expect.properties.reply.if,parentSchema:y.properties.expect.properties.
reply,data:r};e===null?e=[d]:e.push(d),i++}}if(l.forward!==void 0){let r=l.forward;if(typeof r!="string"&&!(typeof r=="n\
umber"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:n+"/expect/forward",schemaPath:"#/properties/expect/prope\
rties/forward/type",keyword:"type",params:{type:y.properties.expect.properties.forward.type},schema:y.properties.expect.
properties.forward.type,parentSchema:y.properties.expect.properties.forward,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"&&C(r)<1){let t={instancePath:n+"/expect/forward",schemaPath:"#/properties/expect/properties/forward/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.expect.properties.forward,data:r};e===null?e=[t]:
e.push(t),i++}}if(l.handover!==void 0){let r=l.handover;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let t={instancePath:n+"/expect/handover",schemaPath:"#/properties/expect/properties/handover/type",keyword:"t\
ype",params:{type:y.properties.expect.properties.handover.type},schema:y.properties.expect.properties.handover.type,parentSchema:y.
properties.expect.properties.handover,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&C(r)<1){let t={instancePath:n+
"/expect/handover",schemaPath:"#/properties/expect/properties/handover/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:y.properties.expect.properties.handover,data:r};e===null?e=[t]:e.push(t),i++}}if(l.nothing!==void 0){let r=l.
nothing;if(r!==!0){let t={instancePath:n+"/expect/nothing",schemaPath:"#/properties/expect/properties/nothing/const",keyword:"\
const",params:{allowedValue:!0},schema:!0,parentSchema:y.properties.expect.properties.nothing,data:r};e===null?e=[t]:e.push(
t),i++}}}else{let r={instancePath:n+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"},
schema:y.properties.expect.type,parentSchema:y.properties.expect,data:l};e===null?e=[r]:e.push(r),i++}}}else{let l={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:y.type,parentSchema:y,data:f};e===null?e=[l]:e.push(l),
i++}return M.errors=e,i===0}function T(f,{instancePath:n="",parentData:D,parentDataProperty:R,rootData:O=f}={}){let e=null,
i=0;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.tests===void 0){let h={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tests"},schema:q.required,parentSchema:q,data:f};e===null?e=[h]:e.push(h),i++}for(let h in f)
if(!(h==="description"||h==="rules"||h==="tests")){let x={instancePath:n,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:q,data:f};e===null?e=[x]:e.push(x),i++}if(f.description!==
void 0){let h=f.description;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let x={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:q.properties.description.type},schema:q.
properties.description.type,parentSchema:q.properties.description,data:h};e===null?e=[x]:e.push(x),i++}}if(f.rules!==void 0){
let h=f.rules;if(typeof h=="string"){if(C(h)<1){let x={instancePath:n+"/rules",schemaPath:"#/properties/rules/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.properties.rules,data:h};e===null?e=[x]:e.push(x),i++}}else{
let x={instancePath:n+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"string"},schema:q.properties.
rules.type,parentSchema:q.properties.rules,data:h};e===null?e=[x]:e.push(x),i++}}if(f.tests!==void 0){let h=f.tests;if(Array.
isArray(h)){if(h.length<1){let j={instancePath:n+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:q.properties.tests,data:h};e===null?e=[j]:e.push(j),i++}let x=h.length;for(let j=0;j<x;j++)
M(h[j],{instancePath:n+"/tests/"+j,parentData:h,parentDataProperty:j,rootData:O})||(e=e===null?M.errors:H(e,M.errors),i=
e.length)}else{let x={instancePath:n+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"},
schema:q.properties.tests.type,parentSchema:q.properties.tests,data:h};e===null?e=[x]:e.push(x),i++}}}else{let h={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.type,parentSchema:q,data:f};e===null?e=[h]:e.push(h),
i++}return T.errors=e,i===0}function H(f,n){for(let D of n)f.push(D);return f}export{X as default,Q as validate};
