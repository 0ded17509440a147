// Compiled from packages/core/schema/tests.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var Ee=(l,a)=>()=>{try{return a||l((a={exports:{}}).exports,a),a.exports}catch(I){throw a=0,I}};var De=Ee(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});function We(l){let a=l.length,I=0,T=0,U;for(;T<
a;)I++,U=l.charCodeAt(T++),U>=55296&&U<=56319&&T<a&&(U=l.charCodeAt(T),(U&64512)===56320&&T++);return I}Ae.default=We;We.
code='require("ajv/dist/runtime/ucs2length").default'});var ze=Le,Te=Le,z={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/tests.schema.json",
type:"object","x-kind":'keys such as "tests:"',"x-what":"a file of tests",additionalProperties:!1,required:["tests"],patternProperties:{
"^x-":{}},properties:{description:{type:["string","number","boolean"],"x-kind":"a text"},rules:{type:"string",minLength:1,
"x-kind":"a file or folder"},tests:{type:"array",minItems:1,"x-kind":"a list of tests","x-write":"Put a dash before each\
 test: - name: menu",items:{$ref:"#/definitions/test"}}},definitions:{test:{type:"object","x-kind":"a test","x-what":"a \
test","x-synonyms":{given:"event",when:"event",input:"event",then:"expect",result:"expect",expected:"expect",should:"exp\
ect",id:"name",steps:"conversation",chat:"conversation",dialog:"conversation",dialogue:"conversation",talk:"conversation",
story:"conversation",user:"person",now:"at",time:"at",variables:"memory",remembered:"memory",splits:"split"},additionalProperties:!1,
required:["name"],properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:[
"string","number","boolean"],"x-kind":"a text"},event:{allOf:[{$ref:"#/definitions/event"}]},events:{type:"array",minItems:1,
"x-kind":"a list of events","x-write":"Put a dash before each event: - payload: MENU",items:{$ref:"#/definitions/event"}},
webhook:{allOf:[{$ref:"#/definitions/webhook"}]},conversation:{type:"array",minItems:1,"x-kind":"a list of steps","x-wri\
te":"Put a dash before each step: - say: hello",items:{$ref:"#/definitions/step"}},person:{type:"object",minProperties:1,
"x-kind":"keys such as { first_name: Ada }","x-what":"a person",additionalProperties:!1,properties:{id:{type:["string","\
number","boolean"],"x-kind":"a text"},first_name:{type:["string","number","boolean"],"x-kind":"a text"},last_name:{type:[
"string","number","boolean"],"x-kind":"a text"},language:{type:["string","number","boolean"],"x-kind":"a text"},locale:{
type:["string","number","boolean"],"x-kind":"a text"}}},channel:{type:"string","x-kind":"a channel"},split:{type:"object",
"x-kind":"names with numbers, such as { greeting: 20 }","x-what":"a split",additionalProperties:{type:["number","string",
"null"],"x-kind":"a number from 0 to 99.99"}},memory:{type:"object",minProperties:1,"x-kind":"names with texts, such as \
{ size: M }","x-what":"memory",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},at:{type:"st\
ring","x-kind":"a time, such as 2026-06-02T08:00:00Z"},answer_to:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
arrival:{type:"object",minProperties:1,"x-kind":"keys such as { source: ADS }","x-what":"an arrival",additionalProperties:!1,
properties:{ref:{type:["string","number","boolean"],"x-kind":"a text"},source:{type:["string","number","boolean"],"x-kin\
d":"a text"},type:{type:["string","number","boolean"],"x-kind":"a text"},ad_id:{type:["string","number","boolean"],"x-ki\
nd":"a text"},referer_uri:{type:["string","number","boolean"],"x-kind":"a text"},age:{type:"string",pattern:"^[1-9][0-9]\
*[smhd]$","x-kind":"a span of time, such as 2h","x-pattern":"Write a whole number and s, m, h or d, such as 2h"}}},human:{
enum:[!0,!1,"true","false"],"x-kind":"true or false"},expect:{allOf:[{$ref:"#/definitions/expect"}]}},anyOf:[{required:[
"event"]},{required:["events"]},{required:["webhook"]},{required:["conversation"]}],"x-missing":"This test has no event."},
event:{type:"object","x-kind":"an event, such as { payload: HUMAN }","x-write":"Write: { payload: $ }",if:{anyOf:[{required:[
"entry"]},{required:["messaging"]},{required:["changes"]},{required:["changed_fields"]},{required:["field","value"]},{required:[
"standby"],properties:{standby:{type:"array"}}},{required:["postback"]},{required:["message"]},{required:["optin"]},{required:[
"delivery"]},{required:["read"]},{required:["reaction"]},{required:["message_edit"]},{required:["messaging_feedback"]},{
required:["account_linking"]},{required:["pass_thread_control"]},{required:["request_thread_control"]},{required:["take_\
thread_control"]}]},then:{"x-kind":"what the platform sent"},else:{"x-what":"an event","x-unknown":"unknown-field",additionalProperties:!1,
properties:{event:{type:["string","number","boolean","null"],"x-kind":"a text"},channel:{type:["string","number","boolea\
n","null"],"x-kind":"a text"},payload:{},title:{type:["string","number","boolean","null"],"x-kind":"a text"},text:{type:[
"string","number","boolean","null"],"x-kind":"a text"},attachment:{type:["string","number","boolean","null"],"x-kind":"a\
 text"},standby:{type:["string","number","boolean","null"],"x-kind":"a text"},human:{type:["string","number","boolean","\
null"],"x-kind":"a text"},typed:{type:["string","number","boolean","null"],"x-kind":"a text"},id:{type:["string","number",
"boolean","null"],"x-kind":"a text"},time:{type:["string","number","boolean","null"],"x-kind":"a text"},age:{type:["stri\
ng","number","boolean","null"],"x-kind":"a text"},timestamp:{type:["string","number","boolean","null"],"x-kind":"a text"},
referral:{type:["object","null"],"x-kind":"keys, such as { ref: summer }","x-what":"a referral",additionalProperties:!1,
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
9"}}}},message:{if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,minProperties:1,
properties:{text:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of button\
s",items:{$ref:"#/definitions/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{$ref:"#/de\
finitions/quickReply"}},cards:{type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{type:["\
string","number","boolean"],"x-kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{type:[
"string","number","boolean"],"x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{type:[
"string","number"],pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)?$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a time\
 such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{type:[
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
a card"}},expect:{type:"object",minProperties:1,"x-kind":"what is decided, such as { rule: menu }","x-write":"Write: { r\
ule: $ }","x-what":"expect",additionalProperties:!1,properties:{rule:{type:["string","number","boolean"],"x-kind":"a tex\
t",minLength:1},default:{type:"string",minLength:1,"x-kind":"a group's name or a file, such as 50-hours.yaml","x-write":"\
Write the group's name or the file of the default, such as 50-hours.yaml, or rule: default for any."},rules:{if:{type:"a\
rray"},then:{items:{type:["string","number","boolean"],"x-kind":"a rule's name"}},else:{type:["string","number","boolean"],
"x-kind":"a list of rules' names"}},captures:{type:"object",minProperties:1,"x-kind":"names with texts, such as { size: \
M }","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},route:{type:["stri\
ng","number","boolean"],"x-kind":"a text",minLength:1},params:{type:"object",minProperties:1,"x-kind":"names with texts,\
 such as { size: M }","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},reply:{
allOf:[{$ref:"#/definitions/messages"}]},forward:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},handover:{
if:{type:"object"},then:{type:"object",minProperties:1,additionalProperties:!1,"x-kind":"who gets the conversation, such\
 as page_inbox","x-what":"a handover",properties:{to:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
metadata:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}}},else:{type:["string","number","boolean"],"\
x-kind":"a text",minLength:1}},memory:{type:"object",minProperties:1,"x-kind":"names with tests, such as { size: L }","x\
-what":"memory",additionalProperties:{}},ask:{type:["string","number","boolean"],"x-kind":"a question's name",minLength:1},
follow_up:{if:{type:"array"},then:{items:{$ref:"#/definitions/followUp"}},else:{$ref:"#/definitions/followUp"}},nothing:{
enum:[!0,"true"],"x-kind":"true"}}},followUp:{if:{type:"object"},then:{"x-what":"a follow-up","x-kind":"a follow-up",additionalProperties:!1,
required:["payload"],properties:{payload:{type:["string","number","boolean"],"x-kind":"a text"},after:{type:"string",pattern:"\
^[1-9][0-9]*[smhd]$","x-kind":"a span of time, such as 1h","x-pattern":"Write a whole number and s, m, h or d, such as 1\
h"}}},else:{type:["string","number","boolean"],"x-kind":"a payload or a follow-up",minLength:1}},webhook:{type:"object",
minProperties:1,"x-kind":"a webhook body, or { file: \u2026 }",if:{required:["file"]},then:{additionalProperties:!1,"x-w\
hat":"a webhook from a file",properties:{file:{type:"string",minLength:1,"x-kind":"a file's name"}}}},step:{type:"object",
"x-kind":"a step, such as { say: hello }","x-what":"a step","x-synonyms":{text:"say",says:"say",type:"say",types:"say",message:"\
say",write:"say",user:"say",payload:"click",clicks:"click",postback:"click",press:"tap",taps:"tap",button:"tap",quick_reply:"\
tap",choose:"tap",pause:"wait",sleep:"wait",after:"wait",later:"wait",agent:"human",operator:"human",inbox:"human",then:"\
expect",bot:"expect"},"x-elsewhere":{attachment:'Write what is sent as an event, such as "event: { attachment: image }".',
image:'Write what is sent as an event, such as "event: { attachment: image }".',photo:'Write what is sent as an event, s\
uch as "event: { attachment: image }".',picture:'Write what is sent as an event, such as "event: { attachment: image }".',
send:'Write what is sent as an event, such as "event: { attachment: image }".',sends:'Write what is sent as an event, su\
ch as "event: { attachment: image }".',video:'Write what is sent as an event, such as "event: { attachment: video }".',audio:'\
Write what is sent as an event, such as "event: { attachment: audio }".',voice:'Write what is sent as an event, such as \
"event: { attachment: audio }".',file:'Write what is sent as an event, such as "event: { attachment: file }".',sticker:'\
Write what is sent as an event, such as "event: { attachment: sticker }".',location:'Write what is sent as an event, suc\
h as "event: { attachment: location }".'},additionalProperties:!1,anyOf:[{required:["say"]},{required:["click"]},{required:[
"tap"]},{required:["event"]},{required:["webhook"]},{required:["wait"]},{required:["human"]}],"x-missing":"This step doe\
s nothing.","x-write":"Write: { say: $ }",properties:{say:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
click:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},tap:{if:{type:"object"},then:{"x-what":"a tap",
"x-kind":"a title",additionalProperties:!1,required:["title"],properties:{title:{type:["string","number","boolean"],"x-k\
ind":"a text",minLength:1},card:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}}},else:{type:["string",
"number","boolean"],"x-kind":"a title, or { title: \u2026, card: \u2026 }",minLength:1}},event:{allOf:[{$ref:"#/definiti\
ons/event"}]},webhook:{allOf:[{$ref:"#/definitions/webhook"}]},wait:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-\
kind":"a span of time, such as 2h","x-pattern":"Write a whole number and s, m, h or d, such as 2h"},human:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},expect:{if:{type:"array"},then:{items:{$ref:"#/definitions/expect"}},
else:{$ref:"#/definitions/expect"}}}},messages:{if:{type:"array"},then:{items:{$ref:"#/definitions/message"}},else:{$ref:"\
#/definitions/message"}}}},Ke=new RegExp("^x-","u"),E=De().default,k={type:"object","x-kind":"a test","x-what":"a test",
"x-synonyms":{given:"event",when:"event",input:"event",then:"expect",result:"expect",expected:"expect",should:"expect",id:"\
name",steps:"conversation",chat:"conversation",dialog:"conversation",dialogue:"conversation",talk:"conversation",story:"\
conversation",user:"person",now:"at",time:"at",variables:"memory",remembered:"memory",splits:"split"},additionalProperties:!1,
required:["name"],properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:[
"string","number","boolean"],"x-kind":"a text"},event:{allOf:[{$ref:"#/definitions/event"}]},events:{type:"array",minItems:1,
"x-kind":"a list of events","x-write":"Put a dash before each event: - payload: MENU",items:{$ref:"#/definitions/event"}},
webhook:{allOf:[{$ref:"#/definitions/webhook"}]},conversation:{type:"array",minItems:1,"x-kind":"a list of steps","x-wri\
te":"Put a dash before each step: - say: hello",items:{$ref:"#/definitions/step"}},person:{type:"object",minProperties:1,
"x-kind":"keys such as { first_name: Ada }","x-what":"a person",additionalProperties:!1,properties:{id:{type:["string","\
number","boolean"],"x-kind":"a text"},first_name:{type:["string","number","boolean"],"x-kind":"a text"},last_name:{type:[
"string","number","boolean"],"x-kind":"a text"},language:{type:["string","number","boolean"],"x-kind":"a text"},locale:{
type:["string","number","boolean"],"x-kind":"a text"}}},channel:{type:"string","x-kind":"a channel"},split:{type:"object",
"x-kind":"names with numbers, such as { greeting: 20 }","x-what":"a split",additionalProperties:{type:["number","string",
"null"],"x-kind":"a number from 0 to 99.99"}},memory:{type:"object",minProperties:1,"x-kind":"names with texts, such as \
{ size: M }","x-what":"memory",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},at:{type:"st\
ring","x-kind":"a time, such as 2026-06-02T08:00:00Z"},answer_to:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
arrival:{type:"object",minProperties:1,"x-kind":"keys such as { source: ADS }","x-what":"an arrival",additionalProperties:!1,
properties:{ref:{type:["string","number","boolean"],"x-kind":"a text"},source:{type:["string","number","boolean"],"x-kin\
d":"a text"},type:{type:["string","number","boolean"],"x-kind":"a text"},ad_id:{type:["string","number","boolean"],"x-ki\
nd":"a text"},referer_uri:{type:["string","number","boolean"],"x-kind":"a text"},age:{type:"string",pattern:"^[1-9][0-9]\
*[smhd]$","x-kind":"a span of time, such as 2h","x-pattern":"Write a whole number and s, m, h or d, such as 2h"}}},human:{
enum:[!0,!1,"true","false"],"x-kind":"true or false"},expect:{allOf:[{$ref:"#/definitions/expect"}]}},anyOf:[{required:[
"event"]},{required:["events"]},{required:["webhook"]},{required:["conversation"]}],"x-missing":"This test has no event."},
n={type:"object","x-kind":"an event, such as { payload: HUMAN }","x-write":"Write: { payload: $ }",if:{anyOf:[{required:[
"entry"]},{required:["messaging"]},{required:["changes"]},{required:["changed_fields"]},{required:["field","value"]},{required:[
"standby"],properties:{standby:{type:"array"}}},{required:["postback"]},{required:["message"]},{required:["optin"]},{required:[
"delivery"]},{required:["read"]},{required:["reaction"]},{required:["message_edit"]},{required:["messaging_feedback"]},{
required:["account_linking"]},{required:["pass_thread_control"]},{required:["request_thread_control"]},{required:["take_\
thread_control"]}]},then:{"x-kind":"what the platform sent"},else:{"x-what":"an event","x-unknown":"unknown-field",additionalProperties:!1,
properties:{event:{type:["string","number","boolean","null"],"x-kind":"a text"},channel:{type:["string","number","boolea\
n","null"],"x-kind":"a text"},payload:{},title:{type:["string","number","boolean","null"],"x-kind":"a text"},text:{type:[
"string","number","boolean","null"],"x-kind":"a text"},attachment:{type:["string","number","boolean","null"],"x-kind":"a\
 text"},standby:{type:["string","number","boolean","null"],"x-kind":"a text"},human:{type:["string","number","boolean","\
null"],"x-kind":"a text"},typed:{type:["string","number","boolean","null"],"x-kind":"a text"},id:{type:["string","number",
"boolean","null"],"x-kind":"a text"},time:{type:["string","number","boolean","null"],"x-kind":"a text"},age:{type:["stri\
ng","number","boolean","null"],"x-kind":"a text"},timestamp:{type:["string","number","boolean","null"],"x-kind":"a text"},
referral:{type:["object","null"],"x-kind":"keys, such as { ref: summer }","x-what":"a referral",additionalProperties:!1,
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
9"}}}},K={type:"object",minProperties:1,"x-kind":"a webhook body, or { file: \u2026 }",if:{required:["file"]},then:{additionalProperties:!1,
"x-what":"a webhook from a file",properties:{file:{type:"string",minLength:1,"x-kind":"a file's name"}}}},we=Object.prototype.
hasOwnProperty,Fe=new RegExp("^raw\\.","u"),ke=new RegExp("^split\\.","u"),qe=new RegExp("^[1-9][0-9]*[smhd]$","u"),j={type:"\
object","x-kind":"a step, such as { say: hello }","x-what":"a step","x-synonyms":{text:"say",says:"say",type:"say",types:"\
say",message:"say",write:"say",user:"say",payload:"click",clicks:"click",postback:"click",press:"tap",taps:"tap",button:"\
tap",quick_reply:"tap",choose:"tap",pause:"wait",sleep:"wait",after:"wait",later:"wait",agent:"human",operator:"human",inbox:"\
human",then:"expect",bot:"expect"},"x-elsewhere":{attachment:'Write what is sent as an event, such as "event: { attachme\
nt: image }".',image:'Write what is sent as an event, such as "event: { attachment: image }".',photo:'Write what is sent\
 as an event, such as "event: { attachment: image }".',picture:'Write what is sent as an event, such as "event: { attach\
ment: image }".',send:'Write what is sent as an event, such as "event: { attachment: image }".',sends:'Write what is sen\
t as an event, such as "event: { attachment: image }".',video:'Write what is sent as an event, such as "event: { attachm\
ent: video }".',audio:'Write what is sent as an event, such as "event: { attachment: audio }".',voice:'Write what is sen\
t as an event, such as "event: { attachment: audio }".',file:'Write what is sent as an event, such as "event: { attachme\
nt: file }".',sticker:'Write what is sent as an event, such as "event: { attachment: sticker }".',location:'Write what i\
s sent as an event, such as "event: { attachment: location }".'},additionalProperties:!1,anyOf:[{required:["say"]},{required:[
"click"]},{required:["tap"]},{required:["event"]},{required:["webhook"]},{required:["wait"]},{required:["human"]}],"x-mi\
ssing":"This step does nothing.","x-write":"Write: { say: $ }",properties:{say:{type:["string","number","boolean"],"x-ki\
nd":"a text",minLength:1},click:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},tap:{if:{type:"object"},
then:{"x-what":"a tap","x-kind":"a title",additionalProperties:!1,required:["title"],properties:{title:{type:["string","\
number","boolean"],"x-kind":"a text",minLength:1},card:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}}},
else:{type:["string","number","boolean"],"x-kind":"a title, or { title: \u2026, card: \u2026 }",minLength:1}},event:{allOf:[
{$ref:"#/definitions/event"}]},webhook:{allOf:[{$ref:"#/definitions/webhook"}]},wait:{type:"string",pattern:"^[1-9][0-9]\
{0,8}[smhd]$","x-kind":"a span of time, such as 2h","x-pattern":"Write a whole number and s, m, h or d, such as 2h"},human:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},expect:{if:{type:"array"},then:{items:{$ref:"#/definit\
ions/expect"}},else:{$ref:"#/definitions/expect"}}}},Me=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),w={type:"object",minProperties:1,
"x-kind":"what is decided, such as { rule: menu }","x-write":"Write: { rule: $ }","x-what":"expect",additionalProperties:!1,
properties:{rule:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},default:{type:"string",minLength:1,"\
x-kind":"a group's name or a file, such as 50-hours.yaml","x-write":"Write the group's name or the file of the default, \
such as 50-hours.yaml, or rule: default for any."},rules:{if:{type:"array"},then:{items:{type:["string","number","boolea\
n"],"x-kind":"a rule's name"}},else:{type:["string","number","boolean"],"x-kind":"a list of rules' names"}},captures:{type:"\
object",minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{type:[
"string","number","boolean"],"x-kind":"a text"}},route:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
params:{type:"object",minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"}},reply:{allOf:[{$ref:"#/definitions/messages"}]},forward:{type:["s\
tring","number","boolean"],"x-kind":"a text",minLength:1},handover:{if:{type:"object"},then:{type:"object",minProperties:1,
additionalProperties:!1,"x-kind":"who gets the conversation, such as page_inbox","x-what":"a handover",properties:{to:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},metadata:{type:["string","number","boolean"],"x-kind":"a tex\
t",minLength:1}}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},memory:{type:"object",minProperties:1,
"x-kind":"names with tests, such as { size: L }","x-what":"memory",additionalProperties:{}},ask:{type:["string","number",
"boolean"],"x-kind":"a question's name",minLength:1},follow_up:{if:{type:"array"},then:{items:{$ref:"#/definitions/follo\
wUp"}},else:{$ref:"#/definitions/followUp"}},nothing:{enum:[!0,"true"],"x-kind":"true"}}},W={if:{type:"object"},then:{"x\
-what":"a follow-up","x-kind":"a follow-up",additionalProperties:!1,required:["payload"],properties:{payload:{type:["str\
ing","number","boolean"],"x-kind":"a text"},after:{type:"string",pattern:"^[1-9][0-9]*[smhd]$","x-kind":"a span of time,\
 such as 1h","x-pattern":"Write a whole number and s, m, h or d, such as 1h"}}},else:{type:["string","number","boolean"],
"x-kind":"a payload or a follow-up",minLength:1}},Ue={if:{type:"array"},then:{items:{$ref:"#/definitions/message"}},else:{
$ref:"#/definitions/message"}},$={if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,
minProperties:1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"\
a list of buttons",items:{$ref:"#/definitions/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{
$ref:"#/definitions/quickReply"}},cards:{type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{
type:["string","number","boolean"],"x-kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{
type:["string","number","boolean"],"x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{
type:["string","number"],pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)?$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write \
a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{
type:["string","number","boolean"],"x-kind":"a text, a message or a list of messages"}},O={if:{type:"object"},then:{"x-w\
hat":"a button","x-kind":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:[
"string","number","boolean"],"x-kind":"a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:[
"string","number","boolean"],"x-kind":"a title or a button"}},N={if:{type:"object"},then:{"x-what":"a quick reply","x-ki\
nd":"keys, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","\
boolean"],"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","numb\
er","boolean"],"x-kind":"a title or a quick reply"}},C={if:{type:"object"},then:{"x-what":"a card","x-kind":"keys, such \
as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kin\
d":"a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"\
x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of b\
uttons",items:{$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-kind":"a title or a card"}};function xe(l,{
instancePath:a="",parentData:I,parentDataProperty:T,rootData:U=l}={}){let e=null,t=0,A=t,x=!0,D=t;if(!(l&&typeof l=="obj\
ect"&&!Array.isArray(l))){let m={};e===null?e=[m]:e.push(m),t++}var F=D===t;t=A,e!==null&&(A?e.length=A:e=null);let S;if(F){
let m=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1){let P={instancePath:a,schemaPath:"#/the\
n/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:C.then,data:l};e===null?e=[P]:e.push(P),
t++}for(let P in l)if(!(P==="title"||P==="subtitle"||P==="image"||P==="url"||P==="buttons")){let r={instancePath:a,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:C.then,
data:l};e===null?e=[r]:e.push(r),t++}if(l.title!==void 0){let P=l.title;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(
P))&&typeof P!="boolean"){let r={instancePath:a+"/title",schemaPath:"#/then/properties/title/type",keyword:"type",params:{
type:C.then.properties.title.type},schema:C.then.properties.title.type,parentSchema:C.then.properties.title,data:P};e===
null?e=[r]:e.push(r),t++}}if(l.subtitle!==void 0){let P=l.subtitle;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(
P))&&typeof P!="boolean"){let r={instancePath:a+"/subtitle",schemaPath:"#/then/properties/subtitle/type",keyword:"type",
params:{type:C.then.properties.subtitle.type},schema:C.then.properties.subtitle.type,parentSchema:C.then.properties.subtitle,
data:P};e===null?e=[r]:e.push(r),t++}}if(l.image!==void 0){let P=l.image;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(
P))&&typeof P!="boolean"){let r={instancePath:a+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{
type:C.then.properties.image.type},schema:C.then.properties.image.type,parentSchema:C.then.properties.image,data:P};e===
null?e=[r]:e.push(r),t++}}if(l.url!==void 0){let P=l.url;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!=
"boolean"){let r={instancePath:a+"/url",schemaPath:"#/then/properties/url/type",keyword:"type",params:{type:C.then.properties.
url.type},schema:C.then.properties.url.type,parentSchema:C.then.properties.url,data:P};e===null?e=[r]:e.push(r),t++}}if(l.
buttons!==void 0){let P=l.buttons;if(Array.isArray(P)){let r=P.length;for(let p=0;p<r;p++){let h=P[p],f=t,g=!0,c=t;if(!(h&&
typeof h=="object"&&!Array.isArray(h))){let b={};e===null?e=[b]:e.push(b),t++}var y=c===t;t=f,e!==null&&(f?e.length=f:e=
null);let q;if(y){let b=t;if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length<1){let i={instancePath:a+
"/buttons/"+p,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.
then,data:h};e===null?e=[i]:e.push(i),t++}for(let i in h)if(!(i==="title"||i==="payload"||i==="url"||i==="phone")){let s={
instancePath:a+"/buttons/"+p,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:O.then,data:h};e===null?e=[s]:e.push(s),t++}if(h.title!==void 0){let i=h.
title;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let s={instancePath:a+"/buttons/"+
p+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:O.then.properties.title.
type},schema:O.then.properties.title.type,parentSchema:O.then.properties.title,data:i};e===null?e=[s]:e.push(s),t++}}if(h.
payload!==void 0){let i=h.payload;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let s={
instancePath:a+"/buttons/"+p+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:O.then.properties.payload.type},schema:O.then.properties.payload.type,parentSchema:O.then.properties.payload,data:i};
e===null?e=[s]:e.push(s),t++}}if(h.url!==void 0){let i=h.url;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let s={instancePath:a+"/buttons/"+p+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:O.then.properties.url.type},schema:O.then.properties.url.type,parentSchema:O.then.properties.
url,data:i};e===null?e=[s]:e.push(s),t++}}if(h.phone!==void 0){let i=h.phone;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){let s={instancePath:a+"/buttons/"+p+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:O.then.properties.phone.type},schema:O.then.properties.phone.type,parentSchema:O.
then.properties.phone,data:i};e===null?e=[s]:e.push(s),t++}}}var y=b===t;g=y,q="then"}else{let b=t;if(typeof h!="string"&&
!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let i={instancePath:a+"/buttons/"+p,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:O.else.type},schema:O.else.type,parentSchema:O.else,data:h};e===null?e=[i]:
e.push(i),t++}var y=b===t;g=y,q="else"}if(!g){let b={instancePath:a+"/buttons/"+p,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:q},schema:O.if,parentSchema:O,data:h};e===null?e=[b]:e.push(b),t++}}}else{let r={instancePath:a+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:C.then.properties.buttons.
type,parentSchema:C.then.properties.buttons,data:P};e===null?e=[r]:e.push(r),t++}}}var F=m===t;x=F,S="then"}else{let m=t;
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let P={instancePath:a,schemaPath:"#/else\
/type",keyword:"type",params:{type:C.else.type},schema:C.else.type,parentSchema:C.else,data:l};e===null?e=[P]:e.push(P),
t++}var F=m===t;x=F,S="else"}if(!x){let m={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:S},schema:C.
if,parentSchema:C,data:l};e===null?e=[m]:e.push(m),t++}return xe.errors=e,t===0}var je=new RegExp("^[0-9]+(\\.[0-9]+)?(s|\
ms)?$","u");function ve(l,{instancePath:a="",parentData:I,parentDataProperty:T,rootData:U=l}={}){let e=null,t=0,A=t,x=!0,
D=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let L={};e===null?e=[L]:e.push(L),t++}var F=D===t;t=A,e!==null&&(A?e.
length=A:e=null);let S;if(F){let L=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1){let r={instancePath:a,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:$.then,data:l};e===null?
e=[r]:e.push(r),t++}for(let r in l)if(!we.call($.then.properties,r)){let p={instancePath:a,schemaPath:"#/then/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:$.then,data:l};e===null?
e=[p]:e.push(p),t++}if(l.text!==void 0){let r=l.text;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let p={instancePath:a+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{type:$.then.properties.
text.type},schema:$.then.properties.text.type,parentSchema:$.then.properties.text,data:r};e===null?e=[p]:e.push(p),t++}}
if(l.buttons!==void 0){let r=l.buttons;if(Array.isArray(r)){let p=r.length;for(let h=0;h<p;h++){let f=r[h],g=t,c=!0,q=t;
if(!(f&&typeof f=="object"&&!Array.isArray(f))){let v={};e===null?e=[v]:e.push(v),t++}var y=q===t;t=g,e!==null&&(g?e.length=
g:e=null);let b;if(y){let v=t;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let s={instancePath:a+
"/buttons/"+h,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.
then,data:f};e===null?e=[s]:e.push(s),t++}for(let s in f)if(!(s==="title"||s==="payload"||s==="url"||s==="phone")){let u={
instancePath:a+"/buttons/"+h,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},schema:!1,parentSchema:O.then,data:f};e===null?e=[u]:e.push(u),t++}if(f.title!==void 0){let s=f.
title;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let u={instancePath:a+"/buttons/"+
h+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:O.then.properties.title.
type},schema:O.then.properties.title.type,parentSchema:O.then.properties.title,data:s};e===null?e=[u]:e.push(u),t++}}if(f.
payload!==void 0){let s=f.payload;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let u={
instancePath:a+"/buttons/"+h+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:O.then.properties.payload.type},schema:O.then.properties.payload.type,parentSchema:O.then.properties.payload,data:s};
e===null?e=[u]:e.push(u),t++}}if(f.url!==void 0){let s=f.url;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"){let u={instancePath:a+"/buttons/"+h+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:O.then.properties.url.type},schema:O.then.properties.url.type,parentSchema:O.then.properties.
url,data:s};e===null?e=[u]:e.push(u),t++}}if(f.phone!==void 0){let s=f.phone;if(typeof s!="string"&&!(typeof s=="number"&&
isFinite(s))&&typeof s!="boolean"){let u={instancePath:a+"/buttons/"+h+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:O.then.properties.phone.type},schema:O.then.properties.phone.type,parentSchema:O.
then.properties.phone,data:s};e===null?e=[u]:e.push(u),t++}}}var y=v===t;c=y,b="then"}else{let v=t;if(typeof f!="string"&&
!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let s={instancePath:a+"/buttons/"+h,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:O.else.type},schema:O.else.type,parentSchema:O.else,data:f};e===null?e=[s]:
e.push(s),t++}var y=v===t;c=y,b="else"}if(!c){let v={instancePath:a+"/buttons/"+h,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:b},schema:O.if,parentSchema:O,data:f};e===null?e=[v]:e.push(v),t++}}}else{let p={instancePath:a+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:$.then.properties.buttons.
type,parentSchema:$.then.properties.buttons,data:r};e===null?e=[p]:e.push(p),t++}}if(l.quick_replies!==void 0){let r=l.quick_replies;
if(Array.isArray(r)){let p=r.length;for(let h=0;h<p;h++){let f=r[h],g=t,c=!0,q=t;if(!(f&&typeof f=="object"&&!Array.isArray(
f))){let v={};e===null?e=[v]:e.push(v),t++}var m=q===t;t=g,e!==null&&(g?e.length=g:e=null);let b;if(m){let v=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let s={instancePath:a+"/quick_replies/"+h,schemaPath:"#/definit\
ions/quickReply/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:N.then,data:f};e===null?
e=[s]:e.push(s),t++}for(let s in f)if(!(s==="title"||s==="payload")){let u={instancePath:a+"/quick_replies/"+h,schemaPath:"\
#/definitions/quickReply/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:N.then,data:f};e===null?e=[u]:e.push(u),t++}if(f.title!==void 0){let s=f.title;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"){let u={instancePath:a+"/quick_replies/"+h+"/title",schemaPath:"#/definition\
s/quickReply/then/properties/title/type",keyword:"type",params:{type:N.then.properties.title.type},schema:N.then.properties.
title.type,parentSchema:N.then.properties.title,data:s};e===null?e=[u]:e.push(u),t++}}if(f.payload!==void 0){let s=f.payload;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let u={instancePath:a+"/quick_replies/"+
h+"/payload",schemaPath:"#/definitions/quickReply/then/properties/payload/type",keyword:"type",params:{type:N.then.properties.
payload.type},schema:N.then.properties.payload.type,parentSchema:N.then.properties.payload,data:s};e===null?e=[u]:e.push(
u),t++}}}var m=v===t;c=m,b="then"}else{let v=t;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boo\
lean"){let s={instancePath:a+"/quick_replies/"+h,schemaPath:"#/definitions/quickReply/else/type",keyword:"type",params:{
type:N.else.type},schema:N.else.type,parentSchema:N.else,data:f};e===null?e=[s]:e.push(s),t++}var m=v===t;c=m,b="else"}if(!c){
let v={instancePath:a+"/quick_replies/"+h,schemaPath:"#/definitions/quickReply/if",keyword:"if",params:{failingKeyword:b},
schema:N.if,parentSchema:N,data:f};e===null?e=[v]:e.push(v),t++}}}else{let p={instancePath:a+"/quick_replies",schemaPath:"\
#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:$.then.properties.quick_replies.type,parentSchema:$.
then.properties.quick_replies,data:r};e===null?e=[p]:e.push(p),t++}}if(l.cards!==void 0){let r=l.cards;if(Array.isArray(
r)){let p=r.length;for(let h=0;h<p;h++)xe(r[h],{instancePath:a+"/cards/"+h,parentData:r,parentDataProperty:h,rootData:U})||
(e=e===null?xe.errors:be(e,xe.errors),t=e.length)}else{let p={instancePath:a+"/cards",schemaPath:"#/then/properties/card\
s/type",keyword:"type",params:{type:"array"},schema:$.then.properties.cards.type,parentSchema:$.then.properties.cards,data:r};
e===null?e=[p]:e.push(p),t++}}if(l.image!==void 0){let r=l.image;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"){let p={instancePath:a+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:$.
then.properties.image.type},schema:$.then.properties.image.type,parentSchema:$.then.properties.image,data:r};e===null?e=
[p]:e.push(p),t++}}if(l.video!==void 0){let r=l.video;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let p={instancePath:a+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:$.then.properties.
video.type},schema:$.then.properties.video.type,parentSchema:$.then.properties.video,data:r};e===null?e=[p]:e.push(p),t++}}
if(l.audio!==void 0){let r=l.audio;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let p={
instancePath:a+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:$.then.properties.audio.type},
schema:$.then.properties.audio.type,parentSchema:$.then.properties.audio,data:r};e===null?e=[p]:e.push(p),t++}}if(l.file!==
void 0){let r=l.file;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+
"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:$.then.properties.file.type},schema:$.then.
properties.file.type,parentSchema:$.then.properties.file,data:r};e===null?e=[p]:e.push(p),t++}}if(l.typing!==void 0){let r=l.
typing;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){let p={instancePath:a+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:$.then.properties.typing.type},schema:$.then.properties.typing.type,parentSchema:$.
then.properties.typing,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)&&typeof r=="number"&&!je.
test(String(r))){let p={instancePath:a+"/typing",schemaPath:"#/then/properties/typing/x-pattern",keyword:"x-pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)?$"},schema:"Write a time such as 2s or 500ms",parentSchema:$.then.properties.typing,data:r};
e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&!je.test(r)){let p={instancePath:a+"/typing",schemaPath:"#/then/prop\
erties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)?$"},schema:"^[0-9]+(\\.[0-9]+)?(s|ms)\
?$",parentSchema:$.then.properties.typing,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="boolean"&&typeof r=="number"&&
!je.test(String(r))){let p={instancePath:a+"/typing",schemaPath:"#/then/properties/typing/x-pattern",keyword:"x-pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)?$"},schema:"Write a time such as 2s or 500ms",parentSchema:$.then.properties.
typing,data:r};e===null?e=[p]:e.push(p),t++}}if(l.raw!==void 0){let r=l.raw;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
let p={instancePath:a+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"object"},schema:$.then.
properties.raw.type,parentSchema:$.then.properties.raw,data:r};e===null?e=[p]:e.push(p),t++}}}var F=L===t;x=F,S="then"}else{
let L=t;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let r={instancePath:a,schemaPath:"\
#/else/type",keyword:"type",params:{type:$.else.type},schema:$.else.type,parentSchema:$.else,data:l};e===null?e=[r]:e.push(
r),t++}var F=L===t;x=F,S="else"}if(!x){let L={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:S},schema:$.
if,parentSchema:$,data:l};e===null?e=[L]:e.push(L),t++}return ve.errors=e,t===0}function Pe(l,{instancePath:a="",parentData:I,
parentDataProperty:T,rootData:U=l}={}){let e=null,t=0,A=t,x=!0,D=t;if(!Array.isArray(l)){let y={};e===null?e=[y]:e.push(
y),t++}var F=D===t;t=A,e!==null&&(A?e.length=A:e=null);let S;if(F){let y=t;if(Array.isArray(l)){let L=l.length;for(let P=0;P<
L;P++)ve(l[P],{instancePath:a+"/"+P,parentData:l,parentDataProperty:P,rootData:U})||(e=e===null?ve.errors:be(e,ve.errors),
t=e.length)}var F=y===t;x=F,S="then"}else{let y=t;ve(l,{instancePath:a,parentData:I,parentDataProperty:T,rootData:U})||(e=
e===null?ve.errors:be(e,ve.errors),t=e.length);var F=y===t;x=F,S="else"}if(!x){let y={instancePath:a,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:S},schema:Ue.if,parentSchema:Ue,data:l};e===null?e=[y]:e.push(y),t++}return Pe.errors=e,t===0}
function ie(l,{instancePath:a="",parentData:I,parentDataProperty:T,rootData:U=l}={}){let e=null,t=0;if(l&&typeof l=="obj\
ect"&&!Array.isArray(l)){if(Object.keys(l).length<1){let y={instancePath:a,schemaPath:"#/minProperties",keyword:"minProp\
erties",params:{limit:1},schema:1,parentSchema:w,data:l};e===null?e=[y]:e.push(y),t++}for(let y in l)if(!we.call(w.properties,
y)){let m={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:w,data:l};e===null?e=[m]:e.push(m),t++}if(l.rule!==void 0){let y=l.rule;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let m={instancePath:a+"/rule",schemaPath:"#/properties/rule/type",keyword:"\
type",params:{type:w.properties.rule.type},schema:w.properties.rule.type,parentSchema:w.properties.rule,data:y};e===null?
e=[m]:e.push(m),t++}if(typeof y=="string"&&E(y)<1){let m={instancePath:a+"/rule",schemaPath:"#/properties/rule/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.rule,data:y};e===null?e=[m]:e.push(m),t++}}if(l.
default!==void 0){let y=l.default;if(typeof y=="string"){if(E(y)<1){let m={instancePath:a+"/default",schemaPath:"#/prope\
rties/default/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.default,data:y};e===null?
e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{
type:"string"},schema:w.properties.default.type,parentSchema:w.properties.default,data:y};e===null?e=[m]:e.push(m),t++}}
if(l.rules!==void 0){let y=l.rules,m=t,L=!0,P=t;if(!Array.isArray(y)){let p={};e===null?e=[p]:e.push(p),t++}var A=P===t;
t=m,e!==null&&(m?e.length=m:e=null);let r;if(A){let p=t;if(Array.isArray(y)){let f=y.length;for(let g=0;g<f;g++){let c=y[g];
if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let q={instancePath:a+"/rules/"+g,schemaPath:"\
#/properties/rules/then/items/type",keyword:"type",params:{type:w.properties.rules.then.items.type},schema:w.properties.
rules.then.items.type,parentSchema:w.properties.rules.then.items,data:c};e===null?e=[q]:e.push(q),t++}}}var A=p===t;L=A,
r="then"}else{let p=t;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let f={instancePath:a+
"/rules",schemaPath:"#/properties/rules/else/type",keyword:"type",params:{type:w.properties.rules.else.type},schema:w.properties.
rules.else.type,parentSchema:w.properties.rules.else,data:y};e===null?e=[f]:e.push(f),t++}var A=p===t;L=A,r="else"}if(!L){
let p={instancePath:a+"/rules",schemaPath:"#/properties/rules/if",keyword:"if",params:{failingKeyword:r},schema:w.properties.
rules.if,parentSchema:w.properties.rules,data:y};e===null?e=[p]:e.push(p),t++}}if(l.captures!==void 0){let y=l.captures;
if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){let m={instancePath:a+"/captures",schemaPath:"#\
/properties/captures/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:w.properties.captures,
data:y};e===null?e=[m]:e.push(m),t++}for(let m in y){let L=y[m];if(typeof L!="string"&&!(typeof L=="number"&&isFinite(L))&&
typeof L!="boolean"){let P={instancePath:a+"/captures/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/captures/additionalProperties/type",keyword:"type",params:{type:w.properties.captures.additionalProperties.type},schema:w.
properties.captures.additionalProperties.type,parentSchema:w.properties.captures.additionalProperties,data:L};e===null?e=
[P]:e.push(P),t++}}}else{let m={instancePath:a+"/captures",schemaPath:"#/properties/captures/type",keyword:"type",params:{
type:"object"},schema:w.properties.captures.type,parentSchema:w.properties.captures,data:y};e===null?e=[m]:e.push(m),t++}}
if(l.route!==void 0){let y=l.route;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let m={
instancePath:a+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:w.properties.route.type},schema:w.
properties.route.type,parentSchema:w.properties.route,data:y};e===null?e=[m]:e.push(m),t++}if(typeof y=="string"&&E(y)<1){
let m={instancePath:a+"/route",schemaPath:"#/properties/route/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
properties.route,data:y};e===null?e=[m]:e.push(m),t++}}if(l.params!==void 0){let y=l.params;if(y&&typeof y=="object"&&!Array.
isArray(y)){if(Object.keys(y).length<1){let m={instancePath:a+"/params",schemaPath:"#/properties/params/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:w.properties.params,data:y};e===null?e=[m]:e.push(m),t++}for(let m in y){
let L=y[m];if(typeof L!="string"&&!(typeof L=="number"&&isFinite(L))&&typeof L!="boolean"){let P={instancePath:a+"/param\
s/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{
type:w.properties.params.additionalProperties.type},schema:w.properties.params.additionalProperties.type,parentSchema:w.
properties.params.additionalProperties,data:L};e===null?e=[P]:e.push(P),t++}}}else{let m={instancePath:a+"/params",schemaPath:"\
#/properties/params/type",keyword:"type",params:{type:"object"},schema:w.properties.params.type,parentSchema:w.properties.
params,data:y};e===null?e=[m]:e.push(m),t++}}if(l.reply!==void 0&&(Pe(l.reply,{instancePath:a+"/reply",parentData:l,parentDataProperty:"\
reply",rootData:U})||(e=e===null?Pe.errors:be(e,Pe.errors),t=e.length)),l.forward!==void 0){let y=l.forward;if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let m={instancePath:a+"/forward",schemaPath:"#/proper\
ties/forward/type",keyword:"type",params:{type:w.properties.forward.type},schema:w.properties.forward.type,parentSchema:w.
properties.forward,data:y};e===null?e=[m]:e.push(m),t++}if(typeof y=="string"&&E(y)<1){let m={instancePath:a+"/forward",
schemaPath:"#/properties/forward/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.forward,
data:y};e===null?e=[m]:e.push(m),t++}}if(l.handover!==void 0){let y=l.handover,m=t,L=!0,P=t;if(!(y&&typeof y=="object"&&
!Array.isArray(y))){let p={};e===null?e=[p]:e.push(p),t++}var x=P===t;t=m,e!==null&&(m?e.length=m:e=null);let r;if(x){let p=t;
if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){let f={instancePath:a+"/handover",schemaPath:"#\
/properties/handover/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:w.properties.handover.
then,data:y};e===null?e=[f]:e.push(f),t++}for(let f in y)if(!(f==="to"||f==="metadata")){let g={instancePath:a+"/handove\
r",schemaPath:"#/properties/handover/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:w.properties.handover.then,data:y};e===null?e=[g]:e.push(g),t++}if(y.to!==void 0){let f=y.to;if(typeof f!=
"string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:a+"/handover/to",schemaPath:"#/pr\
operties/handover/then/properties/to/type",keyword:"type",params:{type:w.properties.handover.then.properties.to.type},schema:w.
properties.handover.then.properties.to.type,parentSchema:w.properties.handover.then.properties.to,data:f};e===null?e=[g]:
e.push(g),t++}if(typeof f=="string"&&E(f)<1){let g={instancePath:a+"/handover/to",schemaPath:"#/properties/handover/then\
/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.handover.then.properties.
to,data:f};e===null?e=[g]:e.push(g),t++}}if(y.metadata!==void 0){let f=y.metadata;if(typeof f!="string"&&!(typeof f=="nu\
mber"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:a+"/handover/metadata",schemaPath:"#/properties/handover/t\
hen/properties/metadata/type",keyword:"type",params:{type:w.properties.handover.then.properties.metadata.type},schema:w.
properties.handover.then.properties.metadata.type,parentSchema:w.properties.handover.then.properties.metadata,data:f};e===
null?e=[g]:e.push(g),t++}if(typeof f=="string"&&E(f)<1){let g={instancePath:a+"/handover/metadata",schemaPath:"#/propert\
ies/handover/then/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
handover.then.properties.metadata,data:f};e===null?e=[g]:e.push(g),t++}}}else{let f={instancePath:a+"/handover",schemaPath:"\
#/properties/handover/then/type",keyword:"type",params:{type:"object"},schema:w.properties.handover.then.type,parentSchema:w.
properties.handover.then,data:y};e===null?e=[f]:e.push(f),t++}var x=p===t;L=x,r="then"}else{let p=t;if(typeof y!="string"&&
!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let f={instancePath:a+"/handover",schemaPath:"#/properties/hand\
over/else/type",keyword:"type",params:{type:w.properties.handover.else.type},schema:w.properties.handover.else.type,parentSchema:w.
properties.handover.else,data:y};e===null?e=[f]:e.push(f),t++}if(typeof y=="string"&&E(y)<1){let f={instancePath:a+"/han\
dover",schemaPath:"#/properties/handover/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.
handover.else,data:y};e===null?e=[f]:e.push(f),t++}var x=p===t;L=x,r="else"}if(!L){let p={instancePath:a+"/handover",schemaPath:"\
#/properties/handover/if",keyword:"if",params:{failingKeyword:r},schema:w.properties.handover.if,parentSchema:w.properties.
handover,data:y};e===null?e=[p]:e.push(p),t++}}if(l.memory!==void 0){let y=l.memory;if(y&&typeof y=="object"&&!Array.isArray(
y)){if(Object.keys(y).length<1){let m={instancePath:a+"/memory",schemaPath:"#/properties/memory/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:w.properties.memory,data:y};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:a+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"object"},schema:w.properties.
memory.type,parentSchema:w.properties.memory,data:y};e===null?e=[m]:e.push(m),t++}}if(l.ask!==void 0){let y=l.ask;if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let m={instancePath:a+"/ask",schemaPath:"#/properties\
/ask/type",keyword:"type",params:{type:w.properties.ask.type},schema:w.properties.ask.type,parentSchema:w.properties.ask,
data:y};e===null?e=[m]:e.push(m),t++}if(typeof y=="string"&&E(y)<1){let m={instancePath:a+"/ask",schemaPath:"#/propertie\
s/ask/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.properties.ask,data:y};e===null?e=[m]:e.push(
m),t++}}if(l.follow_up!==void 0){let y=l.follow_up,m=t,L=!0,P=t;if(!Array.isArray(y)){let p={};e===null?e=[p]:e.push(p),
t++}var D=P===t;t=m,e!==null&&(m?e.length=m:e=null);let r;if(D){let p=t;if(Array.isArray(y)){let f=y.length;for(let g=0;g<
f;g++){let c=y[g],q=t,b=!0,v=t;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let s={};e===null?e=[s]:e.push(s),t++}var F=v===
t;t=q,e!==null&&(q?e.length=q:e=null);let i;if(F){let s=t;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.payload===void 0){
let o={instancePath:a+"/follow_up/"+g,schemaPath:"#/definitions/followUp/then/required",keyword:"required",params:{missingProperty:"\
payload"},schema:W.then.required,parentSchema:W.then,data:c};e===null?e=[o]:e.push(o),t++}for(let o in c)if(!(o==="paylo\
ad"||o==="after")){let d={instancePath:a+"/follow_up/"+g,schemaPath:"#/definitions/followUp/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:W.then,data:c};e===null?e=[d]:e.push(d),t++}if(c.
payload!==void 0){let o=c.payload;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let d={
instancePath:a+"/follow_up/"+g+"/payload",schemaPath:"#/definitions/followUp/then/properties/payload/type",keyword:"type",
params:{type:W.then.properties.payload.type},schema:W.then.properties.payload.type,parentSchema:W.then.properties.payload,
data:o};e===null?e=[d]:e.push(d),t++}}if(c.after!==void 0){let o=c.after;if(typeof o=="string"){if(!qe.test(o)){let d={instancePath:a+
"/follow_up/"+g+"/after",schemaPath:"#/definitions/followUp/then/properties/after/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]*[smhd]$"},schema:"^[1-9][0-9]*[smhd]$",parentSchema:W.then.properties.after,data:o};e===null?e=[d]:e.push(d),
t++}}else{let d={instancePath:a+"/follow_up/"+g+"/after",schemaPath:"#/definitions/followUp/then/properties/after/type",
keyword:"type",params:{type:"string"},schema:W.then.properties.after.type,parentSchema:W.then.properties.after,data:o};e===
null?e=[d]:e.push(d),t++}}}var F=s===t;b=F,i="then"}else{let s=t;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&
typeof c!="boolean"){let o={instancePath:a+"/follow_up/"+g,schemaPath:"#/definitions/followUp/else/type",keyword:"type",
params:{type:W.else.type},schema:W.else.type,parentSchema:W.else,data:c};e===null?e=[o]:e.push(o),t++}if(typeof c=="stri\
ng"&&E(c)<1){let o={instancePath:a+"/follow_up/"+g,schemaPath:"#/definitions/followUp/else/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:W.else,data:c};e===null?e=[o]:e.push(o),t++}var F=s===t;b=F,i="else"}if(!b){let s={
instancePath:a+"/follow_up/"+g,schemaPath:"#/definitions/followUp/if",keyword:"if",params:{failingKeyword:i},schema:W.if,
parentSchema:W,data:c};e===null?e=[s]:e.push(s),t++}}}var D=p===t;L=D,r="then"}else{let p=t,h=t,f=!0,g=t;if(!(y&&typeof y==
"object"&&!Array.isArray(y))){let b={};e===null?e=[b]:e.push(b),t++}var S=g===t;t=h,e!==null&&(h?e.length=h:e=null);let c;
if(S){let b=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.payload===void 0){let i={instancePath:a+"/follow_up",schemaPath:"\
#/definitions/followUp/then/required",keyword:"required",params:{missingProperty:"payload"},schema:W.then.required,parentSchema:W.
then,data:y};e===null?e=[i]:e.push(i),t++}for(let i in y)if(!(i==="payload"||i==="after")){let s={instancePath:a+"/follo\
w_up",schemaPath:"#/definitions/followUp/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:W.then,data:y};e===null?e=[s]:e.push(s),t++}if(y.payload!==void 0){let i=y.payload;if(typeof i!="\
string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let s={instancePath:a+"/follow_up/payload",schemaPath:"\
#/definitions/followUp/then/properties/payload/type",keyword:"type",params:{type:W.then.properties.payload.type},schema:W.
then.properties.payload.type,parentSchema:W.then.properties.payload,data:i};e===null?e=[s]:e.push(s),t++}}if(y.after!==void 0){
let i=y.after;if(typeof i=="string"){if(!qe.test(i)){let s={instancePath:a+"/follow_up/after",schemaPath:"#/definitions/\
followUp/then/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[smhd]$"},schema:"^[1-9][0-9]*[sm\
hd]$",parentSchema:W.then.properties.after,data:i};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:a+"/follow_up/\
after",schemaPath:"#/definitions/followUp/then/properties/after/type",keyword:"type",params:{type:"string"},schema:W.then.
properties.after.type,parentSchema:W.then.properties.after,data:i};e===null?e=[s]:e.push(s),t++}}}var S=b===t;f=S,c="the\
n"}else{let b=t;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let i={instancePath:a+"/\
follow_up",schemaPath:"#/definitions/followUp/else/type",keyword:"type",params:{type:W.else.type},schema:W.else.type,parentSchema:W.
else,data:y};e===null?e=[i]:e.push(i),t++}if(typeof y=="string"&&E(y)<1){let i={instancePath:a+"/follow_up",schemaPath:"\
#/definitions/followUp/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.else,data:y};e===null?
e=[i]:e.push(i),t++}var S=b===t;f=S,c="else"}if(!f){let b={instancePath:a+"/follow_up",schemaPath:"#/definitions/followU\
p/if",keyword:"if",params:{failingKeyword:c},schema:W.if,parentSchema:W,data:y};e===null?e=[b]:e.push(b),t++}var D=p===t;
L=D,r="else"}if(!L){let p={instancePath:a+"/follow_up",schemaPath:"#/properties/follow_up/if",keyword:"if",params:{failingKeyword:r},
schema:w.properties.follow_up.if,parentSchema:w.properties.follow_up,data:y};e===null?e=[p]:e.push(p),t++}}if(l.nothing!==
void 0){let y=l.nothing;if(!(y===!0||y==="true")){let m={instancePath:a+"/nothing",schemaPath:"#/properties/nothing/enum",
keyword:"enum",params:{allowedValues:w.properties.nothing.enum},schema:w.properties.nothing.enum,parentSchema:w.properties.
nothing,data:y};e===null?e=[m]:e.push(m),t++}}}else{let y={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:w.type,parentSchema:w,data:l};e===null?e=[y]:e.push(y),t++}return ie.errors=e,t===0}function _e(l,{instancePath:a="",
parentData:I,parentDataProperty:T,rootData:U=l}={}){let e=null,t=0,A=t,x=!1,D=t;if(l&&typeof l=="object"&&!Array.isArray(
l)&&l.say===void 0){let r={instancePath:a,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"sa\
y"},schema:j.anyOf[0].required,parentSchema:j.anyOf[0],data:l};e===null?e=[r]:e.push(r),t++}var F=D===t;if(x=x||F,!x){let r=t;
if(l&&typeof l=="object"&&!Array.isArray(l)&&l.click===void 0){let h={instancePath:a,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"click"},schema:j.anyOf[1].required,parentSchema:j.anyOf[1],data:l};e===null?e=[h]:e.push(
h),t++}var F=r===t;if(x=x||F,!x){let h=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.tap===void 0){let g={instancePath:a,
schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"tap"},schema:j.anyOf[2].required,parentSchema:j.
anyOf[2],data:l};e===null?e=[g]:e.push(g),t++}var F=h===t;if(x=x||F,!x){let g=t;if(l&&typeof l=="object"&&!Array.isArray(
l)&&l.event===void 0){let q={instancePath:a,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"\
event"},schema:j.anyOf[3].required,parentSchema:j.anyOf[3],data:l};e===null?e=[q]:e.push(q),t++}var F=g===t;if(x=x||F,!x){
let q=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.webhook===void 0){let v={instancePath:a,schemaPath:"#/anyOf/4/req\
uired",keyword:"required",params:{missingProperty:"webhook"},schema:j.anyOf[4].required,parentSchema:j.anyOf[4],data:l};
e===null?e=[v]:e.push(v),t++}var F=q===t;if(x=x||F,!x){let v=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.wait===void 0){
let s={instancePath:a,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"wait"},schema:j.anyOf[5].
required,parentSchema:j.anyOf[5],data:l};e===null?e=[s]:e.push(s),t++}var F=v===t;if(x=x||F,!x){let s=t;if(l&&typeof l==
"object"&&!Array.isArray(l)&&l.human===void 0){let o={instancePath:a,schemaPath:"#/anyOf/6/required",keyword:"required",
params:{missingProperty:"human"},schema:j.anyOf[6].required,parentSchema:j.anyOf[6],data:l};e===null?e=[o]:e.push(o),t++}
var F=s===t;x=x||F}}}}}}if(x)t=A,e!==null&&(A?e.length=A:e=null);else{let r={instancePath:a,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},schema:j.anyOf,parentSchema:j,data:l};e===null?e=[r]:e.push(r),t++}if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let r in l)if(!(r==="say"||r==="click"||r==="tap"||r==="event"||r==="webhook"||r==="wait"||r==="human"||r==="exp\
ect")){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
schema:!1,parentSchema:j,data:l};e===null?e=[p]:e.push(p),t++}if(l.say!==void 0){let r=l.say;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+"/say",schemaPath:"#/properties/say/type",keyword:"ty\
pe",params:{type:j.properties.say.type},schema:j.properties.say.type,parentSchema:j.properties.say,data:r};e===null?e=[p]:
e.push(p),t++}if(typeof r=="string"&&E(r)<1){let p={instancePath:a+"/say",schemaPath:"#/properties/say/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:j.properties.say,data:r};e===null?e=[p]:e.push(p),t++}}if(l.click!==void 0){
let r=l.click;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+"/cl\
ick",schemaPath:"#/properties/click/type",keyword:"type",params:{type:j.properties.click.type},schema:j.properties.click.
type,parentSchema:j.properties.click,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&E(r)<1){let p={instancePath:a+
"/click",schemaPath:"#/properties/click/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.
click,data:r};e===null?e=[p]:e.push(p),t++}}if(l.tap!==void 0){let r=l.tap,p=t,h=!0,f=t;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){let c={};e===null?e=[c]:e.push(c),t++}var S=f===t;t=p,e!==null&&(p?e.length=p:e=null);let g;if(S){let c=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0){let b={instancePath:a+"/tap",schemaPath:"#/properties/tap/th\
en/required",keyword:"required",params:{missingProperty:"title"},schema:j.properties.tap.then.required,parentSchema:j.properties.
tap.then,data:r};e===null?e=[b]:e.push(b),t++}for(let b in r)if(!(b==="title"||b==="card")){let v={instancePath:a+"/tap",
schemaPath:"#/properties/tap/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,
parentSchema:j.properties.tap.then,data:r};e===null?e=[v]:e.push(v),t++}if(r.title!==void 0){let b=r.title;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let v={instancePath:a+"/tap/title",schemaPath:"#/prop\
erties/tap/then/properties/title/type",keyword:"type",params:{type:j.properties.tap.then.properties.title.type},schema:j.
properties.tap.then.properties.title.type,parentSchema:j.properties.tap.then.properties.title,data:b};e===null?e=[v]:e.push(
v),t++}if(typeof b=="string"&&E(b)<1){let v={instancePath:a+"/tap/title",schemaPath:"#/properties/tap/then/properties/ti\
tle/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.tap.then.properties.title,data:b};
e===null?e=[v]:e.push(v),t++}}if(r.card!==void 0){let b=r.card;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&
typeof b!="boolean"){let v={instancePath:a+"/tap/card",schemaPath:"#/properties/tap/then/properties/card/type",keyword:"\
type",params:{type:j.properties.tap.then.properties.card.type},schema:j.properties.tap.then.properties.card.type,parentSchema:j.
properties.tap.then.properties.card,data:b};e===null?e=[v]:e.push(v),t++}if(typeof b=="string"&&E(b)<1){let v={instancePath:a+
"/tap/card",schemaPath:"#/properties/tap/then/properties/card/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.
properties.tap.then.properties.card,data:b};e===null?e=[v]:e.push(v),t++}}}var S=c===t;h=S,g="then"}else{let c=t;if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let b={instancePath:a+"/tap",schemaPath:"#/properties\
/tap/else/type",keyword:"type",params:{type:j.properties.tap.else.type},schema:j.properties.tap.else.type,parentSchema:j.
properties.tap.else,data:r};e===null?e=[b]:e.push(b),t++}if(typeof r=="string"&&E(r)<1){let b={instancePath:a+"/tap",schemaPath:"\
#/properties/tap/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.tap.else,data:r};
e===null?e=[b]:e.push(b),t++}var S=c===t;h=S,g="else"}if(!h){let c={instancePath:a+"/tap",schemaPath:"#/properties/tap/i\
f",keyword:"if",params:{failingKeyword:g},schema:j.properties.tap.if,parentSchema:j.properties.tap,data:r};e===null?e=[c]:
e.push(c),t++}}if(l.event!==void 0){let r=l.event;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let b={instancePath:a+
"/event",schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"object"},schema:n.type,parentSchema:n,data:r};
e===null?e=[b]:e.push(b),t++}let p=t,h=!0,f=t,g=t,c=!1,q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.entry===
void 0&&(b="entry")){let v={};e===null?e=[v]:e.push(v),t++}}var y=q===t;if(c=c||y,!c){let b=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let i;if(r.messaging===void 0&&(i="messaging")){let s={};e===null?e=[s]:e.push(s),t++}}var y=b===t;if(c=
c||y,!c){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.changes===void 0&&(u="changes")){let o={};e===null?
e=[o]:e.push(o),t++}}var y=i===t;if(c=c||y,!c){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.changed_fields===
void 0&&(d="changed_fields")){let _={};e===null?e=[_]:e.push(_),t++}}var y=u===t;if(c=c||y,!c){let d=t;if(r&&typeof r=="\
object"&&!Array.isArray(r)){let R;if(r.field===void 0&&(R="field")||r.value===void 0&&(R="value")){let se={};e===null?e=
[se]:e.push(se),t++}}var y=d===t;if(c=c||y,!c){let R=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if(r.standby===
void 0&&(V="standby")){let M={};e===null?e=[M]:e.push(M),t++}else if(r.standby!==void 0&&!Array.isArray(r.standby)){let M={};
e===null?e=[M]:e.push(M),t++}}var y=R===t;if(c=c||y,!c){let V=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Z;if(r.
postback===void 0&&(Z="postback")){let ne={};e===null?e=[ne]:e.push(ne),t++}}var y=V===t;if(c=c||y,!c){let Z=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let H;if(r.message===void 0&&(H="message")){let ae={};e===null?e=[ae]:e.push(ae),t++}}var y=Z===
t;if(c=c||y,!c){let H=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let B;if(r.optin===void 0&&(B="optin")){let pe={};e===
null?e=[pe]:e.push(pe),t++}}var y=H===t;if(c=c||y,!c){let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let G;if(r.delivery===
void 0&&(G="delivery")){let oe={};e===null?e=[oe]:e.push(oe),t++}}var y=B===t;if(c=c||y,!c){let G=t;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let J;if(r.read===void 0&&(J="read")){let le={};e===null?e=[le]:e.push(le),t++}}var y=G===t;if(c=
c||y,!c){let J=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Q;if(r.reaction===void 0&&(Q="reaction")){let fe={};e===
null?e=[fe]:e.push(fe),t++}}var y=J===t;if(c=c||y,!c){let Q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let X;if(r.message_edit===
void 0&&(X="message_edit")){let ye={};e===null?e=[ye]:e.push(ye),t++}}var y=Q===t;if(c=c||y,!c){let X=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let Y;if(r.messaging_feedback===void 0&&(Y="messaging_feedback")){let de={};e===null?e=[de]:
e.push(de),t++}}var y=X===t;if(c=c||y,!c){let Y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let ee;if(r.account_linking===
void 0&&(ee="account_linking")){let he={};e===null?e=[he]:e.push(he),t++}}var y=Y===t;if(c=c||y,!c){let ee=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let te;if(r.pass_thread_control===void 0&&(te="pass_thread_control")){let ce={};e===null?e=
[ce]:e.push(ce),t++}}var y=ee===t;if(c=c||y,!c){let te=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let re;if(r.request_thread_control===
void 0&&(re="request_thread_control")){let ue={};e===null?e=[ue]:e.push(ue),t++}}var y=te===t;if(c=c||y,!c){let re=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let ge;if(r.take_thread_control===void 0&&(ge="take_thread_control")){let me={};e===
null?e=[me]:e.push(me),t++}}var y=re===t;c=c||y}}}}}}}}}}}}}}}}}if(c)t=g,e!==null&&(g?e.length=g:e=null);else{let b={};e===
null?e=[b]:e.push(b),t++}var m=f===t;if(t=p,e!==null&&(p?e.length=p:e=null),!m){let b=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let i in r)if(!(we.call(n.else.properties,i)||Fe.test(i)||ke.test(i))){let s={instancePath:a+"/event",schemaPath:"\
#/definitions/event/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:n.
else,data:r};e===null?e=[s]:e.push(s),t++}if(r.event!==void 0){let i=r.event;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/event",schemaPath:"#/definitions/event/else/p\
roperties/event/type",keyword:"type",params:{type:n.else.properties.event.type},schema:n.else.properties.event.type,parentSchema:n.
else.properties.event,data:i};e===null?e=[s]:e.push(s),t++}}if(r.channel!==void 0){let i=r.channel;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/channel",schemaPath:"#/\
definitions/event/else/properties/channel/type",keyword:"type",params:{type:n.else.properties.channel.type},schema:n.else.
properties.channel.type,parentSchema:n.else.properties.channel,data:i};e===null?e=[s]:e.push(s),t++}}if(r.title!==void 0){
let i=r.title;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+
"/event/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{type:n.else.properties.
title.type},schema:n.else.properties.title.type,parentSchema:n.else.properties.title,data:i};e===null?e=[s]:e.push(s),t++}}
if(r.text!==void 0){let i=r.text;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
let s={instancePath:a+"/event/text",schemaPath:"#/definitions/event/else/properties/text/type",keyword:"type",params:{type:n.
else.properties.text.type},schema:n.else.properties.text.type,parentSchema:n.else.properties.text,data:i};e===null?e=[s]:
e.push(s),t++}}if(r.attachment!==void 0){let i=r.attachment;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let s={instancePath:a+"/event/attachment",schemaPath:"#/definitions/event/else/properties/attachmen\
t/type",keyword:"type",params:{type:n.else.properties.attachment.type},schema:n.else.properties.attachment.type,parentSchema:n.
else.properties.attachment,data:i};e===null?e=[s]:e.push(s),t++}}if(r.standby!==void 0){let i=r.standby;if(typeof i!="st\
ring"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/standby",schemaPath:"\
#/definitions/event/else/properties/standby/type",keyword:"type",params:{type:n.else.properties.standby.type},schema:n.else.
properties.standby.type,parentSchema:n.else.properties.standby,data:i};e===null?e=[s]:e.push(s),t++}}if(r.human!==void 0){
let i=r.human;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+
"/event/human",schemaPath:"#/definitions/event/else/properties/human/type",keyword:"type",params:{type:n.else.properties.
human.type},schema:n.else.properties.human.type,parentSchema:n.else.properties.human,data:i};e===null?e=[s]:e.push(s),t++}}
if(r.typed!==void 0){let i=r.typed;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
let s={instancePath:a+"/event/typed",schemaPath:"#/definitions/event/else/properties/typed/type",keyword:"type",params:{
type:n.else.properties.typed.type},schema:n.else.properties.typed.type,parentSchema:n.else.properties.typed,data:i};e===
null?e=[s]:e.push(s),t++}}if(r.id!==void 0){let i=r.id;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let s={instancePath:a+"/event/id",schemaPath:"#/definitions/event/else/properties/id/type",keyword:"\
type",params:{type:n.else.properties.id.type},schema:n.else.properties.id.type,parentSchema:n.else.properties.id,data:i};
e===null?e=[s]:e.push(s),t++}}if(r.time!==void 0){let i=r.time;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/time",schemaPath:"#/definitions/event/else/properties/time/\
type",keyword:"type",params:{type:n.else.properties.time.type},schema:n.else.properties.time.type,parentSchema:n.else.properties.
time,data:i};e===null?e=[s]:e.push(s),t++}}if(r.age!==void 0){let i=r.age;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/age",schemaPath:"#/definitions/event/else/properties/a\
ge/type",keyword:"type",params:{type:n.else.properties.age.type},schema:n.else.properties.age.type,parentSchema:n.else.properties.
age,data:i};e===null?e=[s]:e.push(s),t++}}if(r.timestamp!==void 0){let i=r.timestamp;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/timestamp",schemaPath:"#/definition\
s/event/else/properties/timestamp/type",keyword:"type",params:{type:n.else.properties.timestamp.type},schema:n.else.properties.
timestamp.type,parentSchema:n.else.properties.timestamp,data:i};e===null?e=[s]:e.push(s),t++}}if(r.referral!==void 0){let i=r.
referral;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:a+"/event/referral",schemaPath:"#\
/definitions/event/else/properties/referral/type",keyword:"type",params:{type:n.else.properties.referral.type},schema:n.
else.properties.referral.type,parentSchema:n.else.properties.referral,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let s in i)if(!(s==="ref"||s==="source"||s==="type"||s==="ad_id"||s==="referer_uri")){let u={
instancePath:a+"/event/referral",schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.else.properties.referral,data:i};e===null?e=
[u]:e.push(u),t++}if(i.ref!==void 0){let s=i.ref;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="b\
oolean"&&s!==null){let u={instancePath:a+"/event/referral/ref",schemaPath:"#/definitions/event/else/properties/referral/\
properties/ref/type",keyword:"type",params:{type:n.else.properties.referral.properties.ref.type},schema:n.else.properties.
referral.properties.ref.type,parentSchema:n.else.properties.referral.properties.ref,data:s};e===null?e=[u]:e.push(u),t++}}
if(i.source!==void 0){let s=i.source;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==
null){let u={instancePath:a+"/event/referral/source",schemaPath:"#/definitions/event/else/properties/referral/properties\
/source/type",keyword:"type",params:{type:n.else.properties.referral.properties.source.type},schema:n.else.properties.referral.
properties.source.type,parentSchema:n.else.properties.referral.properties.source,data:s};e===null?e=[u]:e.push(u),t++}}if(i.
type!==void 0){let s=i.type;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={
instancePath:a+"/event/referral/type",schemaPath:"#/definitions/event/else/properties/referral/properties/type/type",keyword:"\
type",params:{type:n.else.properties.referral.properties.type.type},schema:n.else.properties.referral.properties.type.type,
parentSchema:n.else.properties.referral.properties.type,data:s};e===null?e=[u]:e.push(u),t++}}if(i.ad_id!==void 0){let s=i.
ad_id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/\
event/referral/ad_id",schemaPath:"#/definitions/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{
type:n.else.properties.referral.properties.ad_id.type},schema:n.else.properties.referral.properties.ad_id.type,parentSchema:n.
else.properties.referral.properties.ad_id,data:s};e===null?e=[u]:e.push(u),t++}}if(i.referer_uri!==void 0){let s=i.referer_uri;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/event/\
referral/referer_uri",schemaPath:"#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"typ\
e",params:{type:n.else.properties.referral.properties.referer_uri.type},schema:n.else.properties.referral.properties.referer_uri.
type,parentSchema:n.else.properties.referral.properties.referer_uri,data:s};e===null?e=[u]:e.push(u),t++}}}}if(r.sender!==
void 0){let i=r.sender;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:a+"/event/sender",schemaPath:"\
#/definitions/event/else/properties/sender/type",keyword:"type",params:{type:n.else.properties.sender.type},schema:n.else.
properties.sender.type,parentSchema:n.else.properties.sender,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="user_ref")){let u={instancePath:a+"/event/sender",schemaPath:"\
#/definitions/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:n.else.properties.sender,data:i};e===null?e=[u]:e.push(u),t++}if(i.id!==void 0){let s=i.id;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/event/sender/id",schemaPath:"\
#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:n.else.properties.sender.properties.
id.type},schema:n.else.properties.sender.properties.id.type,parentSchema:n.else.properties.sender.properties.id,data:s};
e===null?e=[u]:e.push(u),t++}}if(i.user_ref!==void 0){let s=i.user_ref;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/event/sender/user_ref",schemaPath:"#/definitions/event/else/\
properties/sender/properties/user_ref/type",keyword:"type",params:{type:n.else.properties.sender.properties.user_ref.type},
schema:n.else.properties.sender.properties.user_ref.type,parentSchema:n.else.properties.sender.properties.user_ref,data:s};
e===null?e=[u]:e.push(u),t++}}}}if(r.recipient!==void 0){let i=r.recipient;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let s={instancePath:a+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"\
type",params:{type:n.else.properties.recipient.type},schema:n.else.properties.recipient.type,parentSchema:n.else.properties.
recipient,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(s!=="id"){
let u={instancePath:a+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.else.properties.recipient,data:i};
e===null?e=[u]:e.push(u),t++}if(i.id!==void 0){let s=i.id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let u={instancePath:a+"/event/recipient/id",schemaPath:"#/definitions/event/else/properties/recipie\
nt/properties/id/type",keyword:"type",params:{type:n.else.properties.recipient.properties.id.type},schema:n.else.properties.
recipient.properties.id.type,parentSchema:n.else.properties.recipient.properties.id,data:s};e===null?e=[u]:e.push(u),t++}}}}
if(r.conversation!==void 0){let i=r.conversation;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:a+
"/event/conversation",schemaPath:"#/definitions/event/else/properties/conversation/type",keyword:"type",params:{type:n.else.
properties.conversation.type},schema:n.else.properties.conversation.type,parentSchema:n.else.properties.conversation,data:i};
e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="type")){let u={
instancePath:a+"/event/conversation",schemaPath:"#/definitions/event/else/properties/conversation/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.else.properties.conversation,data:i};
e===null?e=[u]:e.push(u),t++}if(i.id!==void 0){let s=i.id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let u={instancePath:a+"/event/conversation/id",schemaPath:"#/definitions/event/else/properties/conv\
ersation/properties/id/type",keyword:"type",params:{type:n.else.properties.conversation.properties.id.type},schema:n.else.
properties.conversation.properties.id.type,parentSchema:n.else.properties.conversation.properties.id,data:s};e===null?e=
[u]:e.push(u),t++}}if(i.type!==void 0){let s=i.type;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let u={instancePath:a+"/event/conversation/type",schemaPath:"#/definitions/event/else/properties/co\
nversation/properties/type/type",keyword:"type",params:{type:n.else.properties.conversation.properties.type.type},schema:n.
else.properties.conversation.properties.type.type,parentSchema:n.else.properties.conversation.properties.type,data:s};e===
null?e=[u]:e.push(u),t++}}}}if(r.split!==void 0){let i=r.split;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){
let s={instancePath:a+"/event/split",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{
type:n.else.properties.split.type},schema:n.else.properties.split.type,parentSchema:n.else.properties.split,data:i};e===
null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i))for(let s in i){let u=i[s];if(!(typeof u=="number"&&
isFinite(u))&&typeof u!="string"&&u!==null){let o={instancePath:a+"/event/split/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/event/else/properties/split/additionalProperties/type",keyword:"type",params:{type:n.else.properties.
split.additionalProperties.type},schema:n.else.properties.split.additionalProperties.type,parentSchema:n.else.properties.
split.additionalProperties,data:u};e===null?e=[o]:e.push(o),t++}}}if(r["referral.ref"]!==void 0){let i=r["referral.ref"];
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/\
referral.ref",schemaPath:"#/definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:n.else.properties["\
referral.ref"].type},schema:n.else.properties["referral.ref"].type,parentSchema:n.else.properties["referral.ref"],data:i};
e===null?e=[s]:e.push(s),t++}}if(r["referral.source"]!==void 0){let i=r["referral.source"];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/referral.source",schemaPath:"#/defi\
nitions/event/else/properties/referral.source/type",keyword:"type",params:{type:n.else.properties["referral.source"].type},
schema:n.else.properties["referral.source"].type,parentSchema:n.else.properties["referral.source"],data:i};e===null?e=[s]:
e.push(s),t++}}if(r["referral.type"]!==void 0){let i=r["referral.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/referral.type",schemaPath:"#/definitions/event/else/pr\
operties/referral.type/type",keyword:"type",params:{type:n.else.properties["referral.type"].type},schema:n.else.properties["\
referral.type"].type,parentSchema:n.else.properties["referral.type"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referra\
l.ad_id"]!==void 0){let i=r["referral.ad_id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bool\
ean"&&i!==null){let s={instancePath:a+"/event/referral.ad_id",schemaPath:"#/definitions/event/else/properties/referral.a\
d_id/type",keyword:"type",params:{type:n.else.properties["referral.ad_id"].type},schema:n.else.properties["referral.ad_i\
d"].type,parentSchema:n.else.properties["referral.ad_id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.referer_u\
ri"]!==void 0){let i=r["referral.referer_uri"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boo\
lean"&&i!==null){let s={instancePath:a+"/event/referral.referer_uri",schemaPath:"#/definitions/event/else/properties/ref\
erral.referer_uri/type",keyword:"type",params:{type:n.else.properties["referral.referer_uri"].type},schema:n.else.properties["\
referral.referer_uri"].type,parentSchema:n.else.properties["referral.referer_uri"],data:i};e===null?e=[s]:e.push(s),t++}}
if(r["sender.id"]!==void 0){let i=r["sender.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="b\
oolean"&&i!==null){let s={instancePath:a+"/event/sender.id",schemaPath:"#/definitions/event/else/properties/sender.id/ty\
pe",keyword:"type",params:{type:n.else.properties["sender.id"].type},schema:n.else.properties["sender.id"].type,parentSchema:n.
else.properties["sender.id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["sender.user_ref"]!==void 0){let i=r["sender.use\
r_ref"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+
"/event/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/type",keyword:"type",params:{type:n.
else.properties["sender.user_ref"].type},schema:n.else.properties["sender.user_ref"].type,parentSchema:n.else.properties["\
sender.user_ref"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["recipient.id"]!==void 0){let i=r["recipient.id"];if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/recipient.id",
schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:n.else.properties["recipi\
ent.id"].type},schema:n.else.properties["recipient.id"].type,parentSchema:n.else.properties["recipient.id"],data:i};e===
null?e=[s]:e.push(s),t++}}if(r["conversation.id"]!==void 0){let i=r["conversation.id"];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/conversation.id",schemaPath:"#/defi\
nitions/event/else/properties/conversation.id/type",keyword:"type",params:{type:n.else.properties["conversation.id"].type},
schema:n.else.properties["conversation.id"].type,parentSchema:n.else.properties["conversation.id"],data:i};e===null?e=[s]:
e.push(s),t++}}if(r["conversation.type"]!==void 0){let i=r["conversation.type"];if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/conversation.type",schemaPath:"#/definit\
ions/event/else/properties/conversation.type/type",keyword:"type",params:{type:n.else.properties["conversation.type"].type},
schema:n.else.properties["conversation.type"].type,parentSchema:n.else.properties["conversation.type"],data:i};e===null?
e=[s]:e.push(s),t++}}for(let i in r)if(ke.test(i)){let s=r[i];if(!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&
s!==null){let u={instancePath:a+"/event/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/\
patternProperties/%5Esplit%5C./type",keyword:"type",params:{type:n.else.patternProperties["^split\\."].type},schema:n.else.
patternProperties["^split\\."].type,parentSchema:n.else.patternProperties["^split\\."],data:s};e===null?e=[u]:e.push(u),
t++}}}var m=b===t;h=m}if(!h){let b={instancePath:a+"/event",schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"\
else"},schema:n.if,parentSchema:n,data:r};e===null?e=[b]:e.push(b),t++}}if(l.webhook!==void 0){let r=l.webhook,p=t,h=!0,
f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.file===void 0&&(g="file")){let c={};e===null?e=[c]:e.push(c),
t++}}var L=f===t;if(t=p,e!==null&&(p?e.length=p:e=null),L){let g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let q in r)
if(q!=="file"){let b={instancePath:a+"/webhook",schemaPath:"#/definitions/webhook/then/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:K.then,data:r};e===null?e=[b]:e.push(b),t++}if(r.
file!==void 0){let q=r.file;if(typeof q=="string"){if(E(q)<1){let b={instancePath:a+"/webhook/file",schemaPath:"#/defini\
tions/webhook/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.then.properties.
file,data:q};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:a+"/webhook/file",schemaPath:"#/definitions/webhook/\
then/properties/file/type",keyword:"type",params:{type:"string"},schema:K.then.properties.file.type,parentSchema:K.then.
properties.file,data:q};e===null?e=[b]:e.push(b),t++}}}var L=g===t;h=L}if(!h){let g={instancePath:a+"/webhook",schemaPath:"\
#/definitions/webhook/if",keyword:"if",params:{failingKeyword:"then"},schema:K.if,parentSchema:K,data:r};e===null?e=[g]:
e.push(g),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let g={instancePath:a+"/webhook",
schemaPath:"#/definitions/webhook/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:K,data:r};
e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:a+"/webhook",schemaPath:"#/definitions/webhook/type",keyword:"typ\
e",params:{type:"object"},schema:K.type,parentSchema:K,data:r};e===null?e=[g]:e.push(g),t++}}if(l.wait!==void 0){let r=l.
wait;if(typeof r=="string"){if(!Me.test(r)){let p={instancePath:a+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:j.properties.wait,data:r};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{
type:"string"},schema:j.properties.wait.type,parentSchema:j.properties.wait,data:r};e===null?e=[p]:e.push(p),t++}}if(l.human!==
void 0){let r=l.human;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+
"/human",schemaPath:"#/properties/human/type",keyword:"type",params:{type:j.properties.human.type},schema:j.properties.human.
type,parentSchema:j.properties.human,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&E(r)<1){let p={instancePath:a+
"/human",schemaPath:"#/properties/human/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.
human,data:r};e===null?e=[p]:e.push(p),t++}}if(l.expect!==void 0){let r=l.expect,p=t,h=!0,f=t;if(!Array.isArray(r)){let c={};
e===null?e=[c]:e.push(c),t++}var P=f===t;t=p,e!==null&&(p?e.length=p:e=null);let g;if(P){let c=t;if(Array.isArray(r)){let b=r.
length;for(let v=0;v<b;v++)ie(r[v],{instancePath:a+"/expect/"+v,parentData:r,parentDataProperty:v,rootData:U})||(e=e===null?
ie.errors:be(e,ie.errors),t=e.length)}var P=c===t;h=P,g="then"}else{let c=t;ie(r,{instancePath:a+"/expect",parentData:l,
parentDataProperty:"expect",rootData:U})||(e=e===null?ie.errors:be(e,ie.errors),t=e.length);var P=c===t;h=P,g="else"}if(!h){
let c={instancePath:a+"/expect",schemaPath:"#/properties/expect/if",keyword:"if",params:{failingKeyword:g},schema:j.properties.
expect.if,parentSchema:j.properties.expect,data:r};e===null?e=[c]:e.push(c),t++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:j.type,parentSchema:j,data:l};e===null?e=[r]:e.push(r),t++}return _e.
errors=e,t===0}function Se(l,{instancePath:a="",parentData:I,parentDataProperty:T,rootData:U=l}={}){let e=null,t=0,A=t,x=!1,
D=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.event===void 0){let r={instancePath:a,schemaPath:"#/anyOf/0/required",
keyword:"required",params:{missingProperty:"event"},schema:k.anyOf[0].required,parentSchema:k.anyOf[0],data:l};e===null?
e=[r]:e.push(r),t++}var F=D===t;if(x=x||F,!x){let r=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.events===void 0){let h={
instancePath:a,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"events"},schema:k.anyOf[1].required,
parentSchema:k.anyOf[1],data:l};e===null?e=[h]:e.push(h),t++}var F=r===t;if(x=x||F,!x){let h=t;if(l&&typeof l=="object"&&
!Array.isArray(l)&&l.webhook===void 0){let g={instancePath:a,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:"webhook"},schema:k.anyOf[2].required,parentSchema:k.anyOf[2],data:l};e===null?e=[g]:e.push(g),t++}var F=h===
t;if(x=x||F,!x){let g=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.conversation===void 0){let q={instancePath:a,schemaPath:"\
#/anyOf/3/required",keyword:"required",params:{missingProperty:"conversation"},schema:k.anyOf[3].required,parentSchema:k.
anyOf[3],data:l};e===null?e=[q]:e.push(q),t++}var F=g===t;x=x||F}}}if(x)t=A,e!==null&&(A?e.length=A:e=null);else{let r={
instancePath:a,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:k.anyOf,parentSchema:k,data:l};e===null?e=[r]:e.push(
r),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},schema:k.required,parentSchema:k,data:l};e===null?e=[r]:e.push(r),t++}for(let r in l)
if(!we.call(k.properties,r)){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},schema:!1,parentSchema:k,data:l};e===null?e=[p]:e.push(p),t++}if(l.name!==void 0){let r=l.name;if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let p={instancePath:a+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:k.properties.name.type},schema:k.properties.name.type,parentSchema:k.properties.
name,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&E(r)<1){let p={instancePath:a+"/name",schemaPath:"#/pro\
perties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.name,data:r};e===null?e=
[p]:e.push(p),t++}}if(l.description!==void 0){let r=l.description;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"){let p={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:k.properties.description.type},schema:k.properties.description.type,parentSchema:k.properties.description,data:r};
e===null?e=[p]:e.push(p),t++}}if(l.event!==void 0){let r=l.event;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let b={
instancePath:a+"/event",schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"object"},schema:n.type,parentSchema:n,
data:r};e===null?e=[b]:e.push(b),t++}let p=t,h=!0,f=t,g=t,c=!1,q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.
entry===void 0&&(b="entry")){let v={};e===null?e=[v]:e.push(v),t++}}var S=q===t;if(c=c||S,!c){let b=t;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let i;if(r.messaging===void 0&&(i="messaging")){let s={};e===null?e=[s]:e.push(s),t++}}var S=b===
t;if(c=c||S,!c){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.changes===void 0&&(u="changes")){let o={};
e===null?e=[o]:e.push(o),t++}}var S=i===t;if(c=c||S,!c){let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
changed_fields===void 0&&(d="changed_fields")){let _={};e===null?e=[_]:e.push(_),t++}}var S=u===t;if(c=c||S,!c){let d=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let R;if(r.field===void 0&&(R="field")||r.value===void 0&&(R="value")){let se={};
e===null?e=[se]:e.push(se),t++}}var S=d===t;if(c=c||S,!c){let R=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if(r.
standby===void 0&&(V="standby")){let M={};e===null?e=[M]:e.push(M),t++}else if(r.standby!==void 0&&!Array.isArray(r.standby)){
let M={};e===null?e=[M]:e.push(M),t++}}var S=R===t;if(c=c||S,!c){let V=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Z;
if(r.postback===void 0&&(Z="postback")){let ne={};e===null?e=[ne]:e.push(ne),t++}}var S=V===t;if(c=c||S,!c){let Z=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let H;if(r.message===void 0&&(H="message")){let ae={};e===null?e=[ae]:e.push(ae),
t++}}var S=Z===t;if(c=c||S,!c){let H=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let B;if(r.optin===void 0&&(B="optin")){
let pe={};e===null?e=[pe]:e.push(pe),t++}}var S=H===t;if(c=c||S,!c){let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
let G;if(r.delivery===void 0&&(G="delivery")){let oe={};e===null?e=[oe]:e.push(oe),t++}}var S=B===t;if(c=c||S,!c){let G=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let J;if(r.read===void 0&&(J="read")){let le={};e===null?e=[le]:e.push(le),
t++}}var S=G===t;if(c=c||S,!c){let J=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Q;if(r.reaction===void 0&&(Q="re\
action")){let fe={};e===null?e=[fe]:e.push(fe),t++}}var S=J===t;if(c=c||S,!c){let Q=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let X;if(r.message_edit===void 0&&(X="message_edit")){let ye={};e===null?e=[ye]:e.push(ye),t++}}var S=Q===t;if(c=c||
S,!c){let X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Y;if(r.messaging_feedback===void 0&&(Y="messaging_feedbac\
k")){let de={};e===null?e=[de]:e.push(de),t++}}var S=X===t;if(c=c||S,!c){let Y=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let ee;if(r.account_linking===void 0&&(ee="account_linking")){let he={};e===null?e=[he]:e.push(he),t++}}var S=Y===t;
if(c=c||S,!c){let ee=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let te;if(r.pass_thread_control===void 0&&(te="pass_\
thread_control")){let ce={};e===null?e=[ce]:e.push(ce),t++}}var S=ee===t;if(c=c||S,!c){let te=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let re;if(r.request_thread_control===void 0&&(re="request_thread_control")){let ue={};e===null?e=[ue]:
e.push(ue),t++}}var S=te===t;if(c=c||S,!c){let re=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let ge;if(r.take_thread_control===
void 0&&(ge="take_thread_control")){let me={};e===null?e=[me]:e.push(me),t++}}var S=re===t;c=c||S}}}}}}}}}}}}}}}}}if(c)t=
g,e!==null&&(g?e.length=g:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var y=f===t;if(t=p,e!==null&&(p?e.length=p:
e=null),!y){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(we.call(n.else.properties,i)||Fe.test(
i)||ke.test(i))){let s={instancePath:a+"/event",schemaPath:"#/definitions/event/else/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:n.else,data:r};e===null?e=[s]:e.push(s),t++}if(r.
event!==void 0){let i=r.event;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
let s={instancePath:a+"/event/event",schemaPath:"#/definitions/event/else/properties/event/type",keyword:"type",params:{
type:n.else.properties.event.type},schema:n.else.properties.event.type,parentSchema:n.else.properties.event,data:i};e===
null?e=[s]:e.push(s),t++}}if(r.channel!==void 0){let i=r.channel;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/channel",schemaPath:"#/definitions/event/else/properties/ch\
annel/type",keyword:"type",params:{type:n.else.properties.channel.type},schema:n.else.properties.channel.type,parentSchema:n.
else.properties.channel,data:i};e===null?e=[s]:e.push(s),t++}}if(r.title!==void 0){let i=r.title;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/title",schemaPath:"#/de\
finitions/event/else/properties/title/type",keyword:"type",params:{type:n.else.properties.title.type},schema:n.else.properties.
title.type,parentSchema:n.else.properties.title,data:i};e===null?e=[s]:e.push(s),t++}}if(r.text!==void 0){let i=r.text;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/text",schemaPath:"\
#/definitions/event/else/properties/text/type",keyword:"type",params:{type:n.else.properties.text.type},schema:n.else.properties.
text.type,parentSchema:n.else.properties.text,data:i};e===null?e=[s]:e.push(s),t++}}if(r.attachment!==void 0){let i=r.attachment;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/\
attachment",schemaPath:"#/definitions/event/else/properties/attachment/type",keyword:"type",params:{type:n.else.properties.
attachment.type},schema:n.else.properties.attachment.type,parentSchema:n.else.properties.attachment,data:i};e===null?e=[
s]:e.push(s),t++}}if(r.standby!==void 0){let i=r.standby;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let s={instancePath:a+"/event/standby",schemaPath:"#/definitions/event/else/properties/standby/type",
keyword:"type",params:{type:n.else.properties.standby.type},schema:n.else.properties.standby.type,parentSchema:n.else.properties.
standby,data:i};e===null?e=[s]:e.push(s),t++}}if(r.human!==void 0){let i=r.human;if(typeof i!="string"&&!(typeof i=="num\
ber"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/human",schemaPath:"#/definitions/event/\
else/properties/human/type",keyword:"type",params:{type:n.else.properties.human.type},schema:n.else.properties.human.type,
parentSchema:n.else.properties.human,data:i};e===null?e=[s]:e.push(s),t++}}if(r.typed!==void 0){let i=r.typed;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/typed",schemaPath:"\
#/definitions/event/else/properties/typed/type",keyword:"type",params:{type:n.else.properties.typed.type},schema:n.else.
properties.typed.type,parentSchema:n.else.properties.typed,data:i};e===null?e=[s]:e.push(s),t++}}if(r.id!==void 0){let i=r.
id;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/eve\
nt/id",schemaPath:"#/definitions/event/else/properties/id/type",keyword:"type",params:{type:n.else.properties.id.type},schema:n.
else.properties.id.type,parentSchema:n.else.properties.id,data:i};e===null?e=[s]:e.push(s),t++}}if(r.time!==void 0){let i=r.
time;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/e\
vent/time",schemaPath:"#/definitions/event/else/properties/time/type",keyword:"type",params:{type:n.else.properties.time.
type},schema:n.else.properties.time.type,parentSchema:n.else.properties.time,data:i};e===null?e=[s]:e.push(s),t++}}if(r.
age!==void 0){let i=r.age;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={
instancePath:a+"/event/age",schemaPath:"#/definitions/event/else/properties/age/type",keyword:"type",params:{type:n.else.
properties.age.type},schema:n.else.properties.age.type,parentSchema:n.else.properties.age,data:i};e===null?e=[s]:e.push(
s),t++}}if(r.timestamp!==void 0){let i=r.timestamp;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let s={instancePath:a+"/event/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/\
type",keyword:"type",params:{type:n.else.properties.timestamp.type},schema:n.else.properties.timestamp.type,parentSchema:n.
else.properties.timestamp,data:i};e===null?e=[s]:e.push(s),t++}}if(r.referral!==void 0){let i=r.referral;if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let s={instancePath:a+"/event/referral",schemaPath:"#/definitions/event/else/pro\
perties/referral/type",keyword:"type",params:{type:n.else.properties.referral.type},schema:n.else.properties.referral.type,
parentSchema:n.else.properties.referral,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let s in i)if(!(s==="ref"||s==="source"||s==="type"||s==="ad_id"||s==="referer_uri")){let u={instancePath:a+"/event/\
referral",schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},schema:!1,parentSchema:n.else.properties.referral,data:i};e===null?e=[u]:e.push(u),t++}if(i.
ref!==void 0){let s=i.ref;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={
instancePath:a+"/event/referral/ref",schemaPath:"#/definitions/event/else/properties/referral/properties/ref/type",keyword:"\
type",params:{type:n.else.properties.referral.properties.ref.type},schema:n.else.properties.referral.properties.ref.type,
parentSchema:n.else.properties.referral.properties.ref,data:s};e===null?e=[u]:e.push(u),t++}}if(i.source!==void 0){let s=i.
source;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"\
/event/referral/source",schemaPath:"#/definitions/event/else/properties/referral/properties/source/type",keyword:"type",
params:{type:n.else.properties.referral.properties.source.type},schema:n.else.properties.referral.properties.source.type,
parentSchema:n.else.properties.referral.properties.source,data:s};e===null?e=[u]:e.push(u),t++}}if(i.type!==void 0){let s=i.
type;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/e\
vent/referral/type",schemaPath:"#/definitions/event/else/properties/referral/properties/type/type",keyword:"type",params:{
type:n.else.properties.referral.properties.type.type},schema:n.else.properties.referral.properties.type.type,parentSchema:n.
else.properties.referral.properties.type,data:s};e===null?e=[u]:e.push(u),t++}}if(i.ad_id!==void 0){let s=i.ad_id;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/event/referral/ad_i\
d",schemaPath:"#/definitions/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{type:n.else.properties.
referral.properties.ad_id.type},schema:n.else.properties.referral.properties.ad_id.type,parentSchema:n.else.properties.referral.
properties.ad_id,data:s};e===null?e=[u]:e.push(u),t++}}if(i.referer_uri!==void 0){let s=i.referer_uri;if(typeof s!="stri\
ng"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/event/referral/referer_u\
ri",schemaPath:"#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:n.
else.properties.referral.properties.referer_uri.type},schema:n.else.properties.referral.properties.referer_uri.type,parentSchema:n.
else.properties.referral.properties.referer_uri,data:s};e===null?e=[u]:e.push(u),t++}}}}if(r.sender!==void 0){let i=r.sender;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:a+"/event/sender",schemaPath:"#/definition\
s/event/else/properties/sender/type",keyword:"type",params:{type:n.else.properties.sender.type},schema:n.else.properties.
sender.type,parentSchema:n.else.properties.sender,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let s in i)if(!(s==="id"||s==="user_ref")){let u={instancePath:a+"/event/sender",schemaPath:"#/definitio\
ns/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:n.else.properties.sender,data:i};e===null?e=[u]:e.push(u),t++}if(i.id!==void 0){let s=i.id;if(typeof s!="st\
ring"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/event/sender/id",schemaPath:"\
#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:n.else.properties.sender.properties.
id.type},schema:n.else.properties.sender.properties.id.type,parentSchema:n.else.properties.sender.properties.id,data:s};
e===null?e=[u]:e.push(u),t++}}if(i.user_ref!==void 0){let s=i.user_ref;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"&&s!==null){let u={instancePath:a+"/event/sender/user_ref",schemaPath:"#/definitions/event/else/\
properties/sender/properties/user_ref/type",keyword:"type",params:{type:n.else.properties.sender.properties.user_ref.type},
schema:n.else.properties.sender.properties.user_ref.type,parentSchema:n.else.properties.sender.properties.user_ref,data:s};
e===null?e=[u]:e.push(u),t++}}}}if(r.recipient!==void 0){let i=r.recipient;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let s={instancePath:a+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"\
type",params:{type:n.else.properties.recipient.type},schema:n.else.properties.recipient.type,parentSchema:n.else.properties.
recipient,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(s!=="id"){
let u={instancePath:a+"/event/recipient",schemaPath:"#/definitions/event/else/properties/recipient/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.else.properties.recipient,data:i};
e===null?e=[u]:e.push(u),t++}if(i.id!==void 0){let s=i.id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let u={instancePath:a+"/event/recipient/id",schemaPath:"#/definitions/event/else/properties/recipie\
nt/properties/id/type",keyword:"type",params:{type:n.else.properties.recipient.properties.id.type},schema:n.else.properties.
recipient.properties.id.type,parentSchema:n.else.properties.recipient.properties.id,data:s};e===null?e=[u]:e.push(u),t++}}}}
if(r.conversation!==void 0){let i=r.conversation;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:a+
"/event/conversation",schemaPath:"#/definitions/event/else/properties/conversation/type",keyword:"type",params:{type:n.else.
properties.conversation.type},schema:n.else.properties.conversation.type,parentSchema:n.else.properties.conversation,data:i};
e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="type")){let u={
instancePath:a+"/event/conversation",schemaPath:"#/definitions/event/else/properties/conversation/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.else.properties.conversation,data:i};
e===null?e=[u]:e.push(u),t++}if(i.id!==void 0){let s=i.id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let u={instancePath:a+"/event/conversation/id",schemaPath:"#/definitions/event/else/properties/conv\
ersation/properties/id/type",keyword:"type",params:{type:n.else.properties.conversation.properties.id.type},schema:n.else.
properties.conversation.properties.id.type,parentSchema:n.else.properties.conversation.properties.id,data:s};e===null?e=
[u]:e.push(u),t++}}if(i.type!==void 0){let s=i.type;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let u={instancePath:a+"/event/conversation/type",schemaPath:"#/definitions/event/else/properties/co\
nversation/properties/type/type",keyword:"type",params:{type:n.else.properties.conversation.properties.type.type},schema:n.
else.properties.conversation.properties.type.type,parentSchema:n.else.properties.conversation.properties.type,data:s};e===
null?e=[u]:e.push(u),t++}}}}if(r.split!==void 0){let i=r.split;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){
let s={instancePath:a+"/event/split",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{
type:n.else.properties.split.type},schema:n.else.properties.split.type,parentSchema:n.else.properties.split,data:i};e===
null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i))for(let s in i){let u=i[s];if(!(typeof u=="number"&&
isFinite(u))&&typeof u!="string"&&u!==null){let o={instancePath:a+"/event/split/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/event/else/properties/split/additionalProperties/type",keyword:"type",params:{type:n.else.properties.
split.additionalProperties.type},schema:n.else.properties.split.additionalProperties.type,parentSchema:n.else.properties.
split.additionalProperties,data:u};e===null?e=[o]:e.push(o),t++}}}if(r["referral.ref"]!==void 0){let i=r["referral.ref"];
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/\
referral.ref",schemaPath:"#/definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:n.else.properties["\
referral.ref"].type},schema:n.else.properties["referral.ref"].type,parentSchema:n.else.properties["referral.ref"],data:i};
e===null?e=[s]:e.push(s),t++}}if(r["referral.source"]!==void 0){let i=r["referral.source"];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/referral.source",schemaPath:"#/defi\
nitions/event/else/properties/referral.source/type",keyword:"type",params:{type:n.else.properties["referral.source"].type},
schema:n.else.properties["referral.source"].type,parentSchema:n.else.properties["referral.source"],data:i};e===null?e=[s]:
e.push(s),t++}}if(r["referral.type"]!==void 0){let i=r["referral.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/referral.type",schemaPath:"#/definitions/event/else/pr\
operties/referral.type/type",keyword:"type",params:{type:n.else.properties["referral.type"].type},schema:n.else.properties["\
referral.type"].type,parentSchema:n.else.properties["referral.type"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referra\
l.ad_id"]!==void 0){let i=r["referral.ad_id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bool\
ean"&&i!==null){let s={instancePath:a+"/event/referral.ad_id",schemaPath:"#/definitions/event/else/properties/referral.a\
d_id/type",keyword:"type",params:{type:n.else.properties["referral.ad_id"].type},schema:n.else.properties["referral.ad_i\
d"].type,parentSchema:n.else.properties["referral.ad_id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.referer_u\
ri"]!==void 0){let i=r["referral.referer_uri"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boo\
lean"&&i!==null){let s={instancePath:a+"/event/referral.referer_uri",schemaPath:"#/definitions/event/else/properties/ref\
erral.referer_uri/type",keyword:"type",params:{type:n.else.properties["referral.referer_uri"].type},schema:n.else.properties["\
referral.referer_uri"].type,parentSchema:n.else.properties["referral.referer_uri"],data:i};e===null?e=[s]:e.push(s),t++}}
if(r["sender.id"]!==void 0){let i=r["sender.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="b\
oolean"&&i!==null){let s={instancePath:a+"/event/sender.id",schemaPath:"#/definitions/event/else/properties/sender.id/ty\
pe",keyword:"type",params:{type:n.else.properties["sender.id"].type},schema:n.else.properties["sender.id"].type,parentSchema:n.
else.properties["sender.id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["sender.user_ref"]!==void 0){let i=r["sender.use\
r_ref"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+
"/event/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/type",keyword:"type",params:{type:n.
else.properties["sender.user_ref"].type},schema:n.else.properties["sender.user_ref"].type,parentSchema:n.else.properties["\
sender.user_ref"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["recipient.id"]!==void 0){let i=r["recipient.id"];if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/recipient.id",
schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:n.else.properties["recipi\
ent.id"].type},schema:n.else.properties["recipient.id"].type,parentSchema:n.else.properties["recipient.id"],data:i};e===
null?e=[s]:e.push(s),t++}}if(r["conversation.id"]!==void 0){let i=r["conversation.id"];if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/conversation.id",schemaPath:"#/defi\
nitions/event/else/properties/conversation.id/type",keyword:"type",params:{type:n.else.properties["conversation.id"].type},
schema:n.else.properties["conversation.id"].type,parentSchema:n.else.properties["conversation.id"],data:i};e===null?e=[s]:
e.push(s),t++}}if(r["conversation.type"]!==void 0){let i=r["conversation.type"];if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:a+"/event/conversation.type",schemaPath:"#/definit\
ions/event/else/properties/conversation.type/type",keyword:"type",params:{type:n.else.properties["conversation.type"].type},
schema:n.else.properties["conversation.type"].type,parentSchema:n.else.properties["conversation.type"],data:i};e===null?
e=[s]:e.push(s),t++}}for(let i in r)if(ke.test(i)){let s=r[i];if(!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&
s!==null){let u={instancePath:a+"/event/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/\
patternProperties/%5Esplit%5C./type",keyword:"type",params:{type:n.else.patternProperties["^split\\."].type},schema:n.else.
patternProperties["^split\\."].type,parentSchema:n.else.patternProperties["^split\\."],data:s};e===null?e=[u]:e.push(u),
t++}}}var y=b===t;h=y}if(!h){let b={instancePath:a+"/event",schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"\
else"},schema:n.if,parentSchema:n,data:r};e===null?e=[b]:e.push(b),t++}}if(l.events!==void 0){let r=l.events;if(Array.isArray(
r)){if(r.length<1){let h={instancePath:a+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:k.properties.events,data:r};e===null?e=[h]:e.push(h),t++}let p=r.length;for(let h=0;h<p;h++){
let f=r[h];if(!(f&&typeof f=="object"&&!Array.isArray(f))){let s={instancePath:a+"/events/"+h,schemaPath:"#/definitions/\
event/type",keyword:"type",params:{type:"object"},schema:n.type,parentSchema:n,data:f};e===null?e=[s]:e.push(s),t++}let g=t,
c=!0,q=t,b=t,v=!1,i=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let s;if(f.entry===void 0&&(s="entry")){let u={};e===
null?e=[u]:e.push(u),t++}}var m=i===t;if(v=v||m,!v){let s=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let o;if(f.messaging===
void 0&&(o="messaging")){let d={};e===null?e=[d]:e.push(d),t++}}var m=s===t;if(v=v||m,!v){let o=t;if(f&&typeof f=="objec\
t"&&!Array.isArray(f)){let _;if(f.changes===void 0&&(_="changes")){let R={};e===null?e=[R]:e.push(R),t++}}var m=o===t;if(v=
v||m,!v){let _=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let se;if(f.changed_fields===void 0&&(se="changed_fields")){
let V={};e===null?e=[V]:e.push(V),t++}}var m=_===t;if(v=v||m,!v){let se=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let M;
if(f.field===void 0&&(M="field")||f.value===void 0&&(M="value")){let Z={};e===null?e=[Z]:e.push(Z),t++}}var m=se===t;if(v=
v||m,!v){let M=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let ne;if(f.standby===void 0&&(ne="standby")){let H={};e===
null?e=[H]:e.push(H),t++}else if(f.standby!==void 0&&!Array.isArray(f.standby)){let H={};e===null?e=[H]:e.push(H),t++}}var m=M===
t;if(v=v||m,!v){let ne=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let ae;if(f.postback===void 0&&(ae="postback")){let B={};
e===null?e=[B]:e.push(B),t++}}var m=ne===t;if(v=v||m,!v){let ae=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let pe;if(f.
message===void 0&&(pe="message")){let G={};e===null?e=[G]:e.push(G),t++}}var m=ae===t;if(v=v||m,!v){let pe=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){let oe;if(f.optin===void 0&&(oe="optin")){let J={};e===null?e=[J]:e.push(J),t++}}var m=pe===
t;if(v=v||m,!v){let oe=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let le;if(f.delivery===void 0&&(le="delivery")){let Q={};
e===null?e=[Q]:e.push(Q),t++}}var m=oe===t;if(v=v||m,!v){let le=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let fe;if(f.
read===void 0&&(fe="read")){let X={};e===null?e=[X]:e.push(X),t++}}var m=le===t;if(v=v||m,!v){let fe=t;if(f&&typeof f=="\
object"&&!Array.isArray(f)){let ye;if(f.reaction===void 0&&(ye="reaction")){let Y={};e===null?e=[Y]:e.push(Y),t++}}var m=fe===
t;if(v=v||m,!v){let ye=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let de;if(f.message_edit===void 0&&(de="message_ed\
it")){let ee={};e===null?e=[ee]:e.push(ee),t++}}var m=ye===t;if(v=v||m,!v){let de=t;if(f&&typeof f=="object"&&!Array.isArray(
f)){let he;if(f.messaging_feedback===void 0&&(he="messaging_feedback")){let te={};e===null?e=[te]:e.push(te),t++}}var m=de===
t;if(v=v||m,!v){let he=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let ce;if(f.account_linking===void 0&&(ce="account\
_linking")){let re={};e===null?e=[re]:e.push(re),t++}}var m=he===t;if(v=v||m,!v){let ce=t;if(f&&typeof f=="object"&&!Array.
isArray(f)){let ue;if(f.pass_thread_control===void 0&&(ue="pass_thread_control")){let ge={};e===null?e=[ge]:e.push(ge),t++}}
var m=ce===t;if(v=v||m,!v){let ue=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let me;if(f.request_thread_control===void 0&&
(me="request_thread_control")){let Oe={};e===null?e=[Oe]:e.push(Oe),t++}}var m=ue===t;if(v=v||m,!v){let me=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){let Ce;if(f.take_thread_control===void 0&&(Ce="take_thread_control")){let $e={};e===null?e=
[$e]:e.push($e),t++}}var m=me===t;v=v||m}}}}}}}}}}}}}}}}}if(v)t=b,e!==null&&(b?e.length=b:e=null);else{let s={};e===null?
e=[s]:e.push(s),t++}var L=q===t;if(t=g,e!==null&&(g?e.length=g:e=null),!L){let s=t;if(f&&typeof f=="object"&&!Array.isArray(
f)){for(let o in f)if(!(we.call(n.else.properties,o)||Fe.test(o)||ke.test(o))){let d={instancePath:a+"/events/"+h,schemaPath:"\
#/definitions/event/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:n.
else,data:f};e===null?e=[d]:e.push(d),t++}if(f.event!==void 0){let o=f.event;if(typeof o!="string"&&!(typeof o=="number"&&
isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/event",schemaPath:"#/definitions/event\
/else/properties/event/type",keyword:"type",params:{type:n.else.properties.event.type},schema:n.else.properties.event.type,
parentSchema:n.else.properties.event,data:o};e===null?e=[d]:e.push(d),t++}}if(f.channel!==void 0){let o=f.channel;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/channe\
l",schemaPath:"#/definitions/event/else/properties/channel/type",keyword:"type",params:{type:n.else.properties.channel.type},
schema:n.else.properties.channel.type,parentSchema:n.else.properties.channel,data:o};e===null?e=[d]:e.push(d),t++}}if(f.
title!==void 0){let o=f.title;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){
let d={instancePath:a+"/events/"+h+"/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{
type:n.else.properties.title.type},schema:n.else.properties.title.type,parentSchema:n.else.properties.title,data:o};e===
null?e=[d]:e.push(d),t++}}if(f.text!==void 0){let o=f.text;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/text",schemaPath:"#/definitions/event/else/properties/text/typ\
e",keyword:"type",params:{type:n.else.properties.text.type},schema:n.else.properties.text.type,parentSchema:n.else.properties.
text,data:o};e===null?e=[d]:e.push(d),t++}}if(f.attachment!==void 0){let o=f.attachment;if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/attachment",schemaPath:"#/de\
finitions/event/else/properties/attachment/type",keyword:"type",params:{type:n.else.properties.attachment.type},schema:n.
else.properties.attachment.type,parentSchema:n.else.properties.attachment,data:o};e===null?e=[d]:e.push(d),t++}}if(f.standby!==
void 0){let o=f.standby;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={
instancePath:a+"/events/"+h+"/standby",schemaPath:"#/definitions/event/else/properties/standby/type",keyword:"type",params:{
type:n.else.properties.standby.type},schema:n.else.properties.standby.type,parentSchema:n.else.properties.standby,data:o};
e===null?e=[d]:e.push(d),t++}}if(f.human!==void 0){let o=f.human;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/human",schemaPath:"#/definitions/event/else/properti\
es/human/type",keyword:"type",params:{type:n.else.properties.human.type},schema:n.else.properties.human.type,parentSchema:n.
else.properties.human,data:o};e===null?e=[d]:e.push(d),t++}}if(f.typed!==void 0){let o=f.typed;if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/typed",schemaPath:"#/definit\
ions/event/else/properties/typed/type",keyword:"type",params:{type:n.else.properties.typed.type},schema:n.else.properties.
typed.type,parentSchema:n.else.properties.typed,data:o};e===null?e=[d]:e.push(d),t++}}if(f.id!==void 0){let o=f.id;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/id",schemaPath:"\
#/definitions/event/else/properties/id/type",keyword:"type",params:{type:n.else.properties.id.type},schema:n.else.properties.
id.type,parentSchema:n.else.properties.id,data:o};e===null?e=[d]:e.push(d),t++}}if(f.time!==void 0){let o=f.time;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/time",
schemaPath:"#/definitions/event/else/properties/time/type",keyword:"type",params:{type:n.else.properties.time.type},schema:n.
else.properties.time.type,parentSchema:n.else.properties.time,data:o};e===null?e=[d]:e.push(d),t++}}if(f.age!==void 0){let o=f.
age;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/ev\
ents/"+h+"/age",schemaPath:"#/definitions/event/else/properties/age/type",keyword:"type",params:{type:n.else.properties.
age.type},schema:n.else.properties.age.type,parentSchema:n.else.properties.age,data:o};e===null?e=[d]:e.push(d),t++}}if(f.
timestamp!==void 0){let o=f.timestamp;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==
null){let d={instancePath:a+"/events/"+h+"/timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/type",keyword:"\
type",params:{type:n.else.properties.timestamp.type},schema:n.else.properties.timestamp.type,parentSchema:n.else.properties.
timestamp,data:o};e===null?e=[d]:e.push(d),t++}}if(f.referral!==void 0){let o=f.referral;if(!(o&&typeof o=="object"&&!Array.
isArray(o))&&o!==null){let d={instancePath:a+"/events/"+h+"/referral",schemaPath:"#/definitions/event/else/properties/re\
ferral/type",keyword:"type",params:{type:n.else.properties.referral.type},schema:n.else.properties.referral.type,parentSchema:n.
else.properties.referral,data:o};e===null?e=[d]:e.push(d),t++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(let d in o)
if(!(d==="ref"||d==="source"||d==="type"||d==="ad_id"||d==="referer_uri")){let _={instancePath:a+"/events/"+h+"/referral",
schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:n.else.properties.referral,data:o};e===null?e=[_]:e.push(_),t++}if(o.ref!==void 0){let d=o.ref;if(typeof d!=
"string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events/"+h+"/referr\
al/ref",schemaPath:"#/definitions/event/else/properties/referral/properties/ref/type",keyword:"type",params:{type:n.else.
properties.referral.properties.ref.type},schema:n.else.properties.referral.properties.ref.type,parentSchema:n.else.properties.
referral.properties.ref,data:d};e===null?e=[_]:e.push(_),t++}}if(o.source!==void 0){let d=o.source;if(typeof d!="string"&&
!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events/"+h+"/referral/source",
schemaPath:"#/definitions/event/else/properties/referral/properties/source/type",keyword:"type",params:{type:n.else.properties.
referral.properties.source.type},schema:n.else.properties.referral.properties.source.type,parentSchema:n.else.properties.
referral.properties.source,data:d};e===null?e=[_]:e.push(_),t++}}if(o.type!==void 0){let d=o.type;if(typeof d!="string"&&
!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events/"+h+"/referral/type",schemaPath:"\
#/definitions/event/else/properties/referral/properties/type/type",keyword:"type",params:{type:n.else.properties.referral.
properties.type.type},schema:n.else.properties.referral.properties.type.type,parentSchema:n.else.properties.referral.properties.
type,data:d};e===null?e=[_]:e.push(_),t++}}if(o.ad_id!==void 0){let d=o.ad_id;if(typeof d!="string"&&!(typeof d=="number"&&
isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events/"+h+"/referral/ad_id",schemaPath:"#/definiti\
ons/event/else/properties/referral/properties/ad_id/type",keyword:"type",params:{type:n.else.properties.referral.properties.
ad_id.type},schema:n.else.properties.referral.properties.ad_id.type,parentSchema:n.else.properties.referral.properties.ad_id,
data:d};e===null?e=[_]:e.push(_),t++}}if(o.referer_uri!==void 0){let d=o.referer_uri;if(typeof d!="string"&&!(typeof d==
"number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events/"+h+"/referral/referer_uri",schemaPath:"\
#/definitions/event/else/properties/referral/properties/referer_uri/type",keyword:"type",params:{type:n.else.properties.
referral.properties.referer_uri.type},schema:n.else.properties.referral.properties.referer_uri.type,parentSchema:n.else.
properties.referral.properties.referer_uri,data:d};e===null?e=[_]:e.push(_),t++}}}}if(f.sender!==void 0){let o=f.sender;
if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let d={instancePath:a+"/events/"+h+"/sender",schemaPath:"#/def\
initions/event/else/properties/sender/type",keyword:"type",params:{type:n.else.properties.sender.type},schema:n.else.properties.
sender.type,parentSchema:n.else.properties.sender,data:o};e===null?e=[d]:e.push(d),t++}if(o&&typeof o=="object"&&!Array.
isArray(o)){for(let d in o)if(!(d==="id"||d==="user_ref")){let _={instancePath:a+"/events/"+h+"/sender",schemaPath:"#/de\
finitions/event/else/properties/sender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:n.else.properties.sender,data:o};e===null?e=[_]:e.push(_),t++}if(o.id!==void 0){let d=o.id;if(typeof d!=
"string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events/"+h+"/sender\
/id",schemaPath:"#/definitions/event/else/properties/sender/properties/id/type",keyword:"type",params:{type:n.else.properties.
sender.properties.id.type},schema:n.else.properties.sender.properties.id.type,parentSchema:n.else.properties.sender.properties.
id,data:d};e===null?e=[_]:e.push(_),t++}}if(o.user_ref!==void 0){let d=o.user_ref;if(typeof d!="string"&&!(typeof d=="nu\
mber"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events/"+h+"/sender/user_ref",schemaPath:"#/\
definitions/event/else/properties/sender/properties/user_ref/type",keyword:"type",params:{type:n.else.properties.sender.
properties.user_ref.type},schema:n.else.properties.sender.properties.user_ref.type,parentSchema:n.else.properties.sender.
properties.user_ref,data:d};e===null?e=[_]:e.push(_),t++}}}}if(f.recipient!==void 0){let o=f.recipient;if(!(o&&typeof o==
"object"&&!Array.isArray(o))&&o!==null){let d={instancePath:a+"/events/"+h+"/recipient",schemaPath:"#/definitions/event/\
else/properties/recipient/type",keyword:"type",params:{type:n.else.properties.recipient.type},schema:n.else.properties.recipient.
type,parentSchema:n.else.properties.recipient,data:o};e===null?e=[d]:e.push(d),t++}if(o&&typeof o=="object"&&!Array.isArray(
o)){for(let d in o)if(d!=="id"){let _={instancePath:a+"/events/"+h+"/recipient",schemaPath:"#/definitions/event/else/pro\
perties/recipient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:n.
else.properties.recipient,data:o};e===null?e=[_]:e.push(_),t++}if(o.id!==void 0){let d=o.id;if(typeof d!="string"&&!(typeof d==
"number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events/"+h+"/recipient/id",schemaPath:"#/\
definitions/event/else/properties/recipient/properties/id/type",keyword:"type",params:{type:n.else.properties.recipient.
properties.id.type},schema:n.else.properties.recipient.properties.id.type,parentSchema:n.else.properties.recipient.properties.
id,data:d};e===null?e=[_]:e.push(_),t++}}}}if(f.conversation!==void 0){let o=f.conversation;if(!(o&&typeof o=="object"&&
!Array.isArray(o))&&o!==null){let d={instancePath:a+"/events/"+h+"/conversation",schemaPath:"#/definitions/event/else/pr\
operties/conversation/type",keyword:"type",params:{type:n.else.properties.conversation.type},schema:n.else.properties.conversation.
type,parentSchema:n.else.properties.conversation,data:o};e===null?e=[d]:e.push(d),t++}if(o&&typeof o=="object"&&!Array.isArray(
o)){for(let d in o)if(!(d==="id"||d==="type")){let _={instancePath:a+"/events/"+h+"/conversation",schemaPath:"#/definiti\
ons/event/else/properties/conversation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:n.else.properties.conversation,data:o};e===null?e=[_]:e.push(_),t++}if(o.id!==void 0){let d=o.id;
if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/events\
/"+h+"/conversation/id",schemaPath:"#/definitions/event/else/properties/conversation/properties/id/type",keyword:"type",
params:{type:n.else.properties.conversation.properties.id.type},schema:n.else.properties.conversation.properties.id.type,
parentSchema:n.else.properties.conversation.properties.id,data:d};e===null?e=[_]:e.push(_),t++}}if(o.type!==void 0){let d=o.
type;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:a+"/e\
vents/"+h+"/conversation/type",schemaPath:"#/definitions/event/else/properties/conversation/properties/type/type",keyword:"\
type",params:{type:n.else.properties.conversation.properties.type.type},schema:n.else.properties.conversation.properties.
type.type,parentSchema:n.else.properties.conversation.properties.type,data:d};e===null?e=[_]:e.push(_),t++}}}}if(f.split!==
void 0){let o=f.split;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let d={instancePath:a+"/events/"+h+"/spl\
it",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{type:n.else.properties.split.type},
schema:n.else.properties.split.type,parentSchema:n.else.properties.split,data:o};e===null?e=[d]:e.push(d),t++}if(o&&typeof o==
"object"&&!Array.isArray(o))for(let d in o){let _=o[d];if(!(typeof _=="number"&&isFinite(_))&&typeof _!="string"&&_!==null){
let R={instancePath:a+"/events/"+h+"/split/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/el\
se/properties/split/additionalProperties/type",keyword:"type",params:{type:n.else.properties.split.additionalProperties.
type},schema:n.else.properties.split.additionalProperties.type,parentSchema:n.else.properties.split.additionalProperties,
data:_};e===null?e=[R]:e.push(R),t++}}}if(f["referral.ref"]!==void 0){let o=f["referral.ref"];if(typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/referral.ref",schemaPath:"#/\
definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:n.else.properties["referral.ref"].type},
schema:n.else.properties["referral.ref"].type,parentSchema:n.else.properties["referral.ref"],data:o};e===null?e=[d]:e.push(
d),t++}}if(f["referral.source"]!==void 0){let o=f["referral.source"];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/referral.source",schemaPath:"#/definitions/even\
t/else/properties/referral.source/type",keyword:"type",params:{type:n.else.properties["referral.source"].type},schema:n.
else.properties["referral.source"].type,parentSchema:n.else.properties["referral.source"],data:o};e===null?e=[d]:e.push(
d),t++}}if(f["referral.type"]!==void 0){let o=f["referral.type"];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/referral.type",schemaPath:"#/definitions/event/else/\
properties/referral.type/type",keyword:"type",params:{type:n.else.properties["referral.type"].type},schema:n.else.properties["\
referral.type"].type,parentSchema:n.else.properties["referral.type"],data:o};e===null?e=[d]:e.push(d),t++}}if(f["referra\
l.ad_id"]!==void 0){let o=f["referral.ad_id"];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="bool\
ean"&&o!==null){let d={instancePath:a+"/events/"+h+"/referral.ad_id",schemaPath:"#/definitions/event/else/properties/ref\
erral.ad_id/type",keyword:"type",params:{type:n.else.properties["referral.ad_id"].type},schema:n.else.properties["referr\
al.ad_id"].type,parentSchema:n.else.properties["referral.ad_id"],data:o};e===null?e=[d]:e.push(d),t++}}if(f["referral.re\
ferer_uri"]!==void 0){let o=f["referral.referer_uri"];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/referral.referer_uri",schemaPath:"#/definitions/event/else/pro\
perties/referral.referer_uri/type",keyword:"type",params:{type:n.else.properties["referral.referer_uri"].type},schema:n.
else.properties["referral.referer_uri"].type,parentSchema:n.else.properties["referral.referer_uri"],data:o};e===null?e=[
d]:e.push(d),t++}}if(f["sender.id"]!==void 0){let o=f["sender.id"];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/sender.id",schemaPath:"#/definitions/event/else\
/properties/sender.id/type",keyword:"type",params:{type:n.else.properties["sender.id"].type},schema:n.else.properties["s\
ender.id"].type,parentSchema:n.else.properties["sender.id"],data:o};e===null?e=[d]:e.push(d),t++}}if(f["sender.user_ref"]!==
void 0){let o=f["sender.user_ref"];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){
let d={instancePath:a+"/events/"+h+"/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/ty\
pe",keyword:"type",params:{type:n.else.properties["sender.user_ref"].type},schema:n.else.properties["sender.user_ref"].type,
parentSchema:n.else.properties["sender.user_ref"],data:o};e===null?e=[d]:e.push(d),t++}}if(f["recipient.id"]!==void 0){let o=f["\
recipient.id"];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+
"/events/"+h+"/recipient.id",schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:n.
else.properties["recipient.id"].type},schema:n.else.properties["recipient.id"].type,parentSchema:n.else.properties["reci\
pient.id"],data:o};e===null?e=[d]:e.push(d),t++}}if(f["conversation.id"]!==void 0){let o=f["conversation.id"];if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/conver\
sation.id",schemaPath:"#/definitions/event/else/properties/conversation.id/type",keyword:"type",params:{type:n.else.properties["\
conversation.id"].type},schema:n.else.properties["conversation.id"].type,parentSchema:n.else.properties["conversation.id"],
data:o};e===null?e=[d]:e.push(d),t++}}if(f["conversation.type"]!==void 0){let o=f["conversation.type"];if(typeof o!="str\
ing"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&o!==null){let d={instancePath:a+"/events/"+h+"/conversati\
on.type",schemaPath:"#/definitions/event/else/properties/conversation.type/type",keyword:"type",params:{type:n.else.properties["\
conversation.type"].type},schema:n.else.properties["conversation.type"].type,parentSchema:n.else.properties["conversatio\
n.type"],data:o};e===null?e=[d]:e.push(d),t++}}for(let o in f)if(ke.test(o)){let d=f[o];if(!(typeof d=="number"&&isFinite(
d))&&typeof d!="string"&&d!==null){let _={instancePath:a+"/events/"+h+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/event/else/patternProperties/%5Esplit%5C./type",keyword:"type",params:{type:n.else.patternProperties["^spl\
it\\."].type},schema:n.else.patternProperties["^split\\."].type,parentSchema:n.else.patternProperties["^split\\."],data:d};
e===null?e=[_]:e.push(_),t++}}}var L=s===t;c=L}if(!c){let s={instancePath:a+"/events/"+h,schemaPath:"#/definitions/event\
/if",keyword:"if",params:{failingKeyword:"else"},schema:n.if,parentSchema:n,data:f};e===null?e=[s]:e.push(s),t++}}}else{
let p={instancePath:a+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},schema:k.properties.
events.type,parentSchema:k.properties.events,data:r};e===null?e=[p]:e.push(p),t++}}if(l.webhook!==void 0){let r=l.webhook,
p=t,h=!0,f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.file===void 0&&(g="file")){let c={};e===null?e=[c]:
e.push(c),t++}}var P=f===t;if(t=p,e!==null&&(p?e.length=p:e=null),P){let g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let q in r)if(q!=="file"){let b={instancePath:a+"/webhook",schemaPath:"#/definitions/webhook/then/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:K.then,data:r};e===null?e=[b]:e.
push(b),t++}if(r.file!==void 0){let q=r.file;if(typeof q=="string"){if(E(q)<1){let b={instancePath:a+"/webhook/file",schemaPath:"\
#/definitions/webhook/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.then.
properties.file,data:q};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:a+"/webhook/file",schemaPath:"#/definitio\
ns/webhook/then/properties/file/type",keyword:"type",params:{type:"string"},schema:K.then.properties.file.type,parentSchema:K.
then.properties.file,data:q};e===null?e=[b]:e.push(b),t++}}}var P=g===t;h=P}if(!h){let g={instancePath:a+"/webhook",schemaPath:"\
#/definitions/webhook/if",keyword:"if",params:{failingKeyword:"then"},schema:K.if,parentSchema:K,data:r};e===null?e=[g]:
e.push(g),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let g={instancePath:a+"/webhook",
schemaPath:"#/definitions/webhook/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:K,data:r};
e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:a+"/webhook",schemaPath:"#/definitions/webhook/type",keyword:"typ\
e",params:{type:"object"},schema:K.type,parentSchema:K,data:r};e===null?e=[g]:e.push(g),t++}}if(l.conversation!==void 0){
let r=l.conversation;if(Array.isArray(r)){if(r.length<1){let h={instancePath:a+"/conversation",schemaPath:"#/properties/\
conversation/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.conversation,data:r};e===null?
e=[h]:e.push(h),t++}let p=r.length;for(let h=0;h<p;h++)_e(r[h],{instancePath:a+"/conversation/"+h,parentData:r,parentDataProperty:h,
rootData:U})||(e=e===null?_e.errors:be(e,_e.errors),t=e.length)}else{let p={instancePath:a+"/conversation",schemaPath:"#\
/properties/conversation/type",keyword:"type",params:{type:"array"},schema:k.properties.conversation.type,parentSchema:k.
properties.conversation,data:r};e===null?e=[p]:e.push(p),t++}}if(l.person!==void 0){let r=l.person;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(Object.keys(r).length<1){let p={instancePath:a+"/person",schemaPath:"#/properties/person/minP\
roperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.person,data:r};e===null?e=[p]:e.push(
p),t++}for(let p in r)if(!(p==="id"||p==="first_name"||p==="last_name"||p==="language"||p==="locale")){let h={instancePath:a+
"/person",schemaPath:"#/properties/person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:k.properties.person,data:r};e===null?e=[h]:e.push(h),t++}if(r.id!==void 0){let p=r.id;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let h={instancePath:a+"/person/id",schemaPath:"#/prop\
erties/person/properties/id/type",keyword:"type",params:{type:k.properties.person.properties.id.type},schema:k.properties.
person.properties.id.type,parentSchema:k.properties.person.properties.id,data:p};e===null?e=[h]:e.push(h),t++}}if(r.first_name!==
void 0){let p=r.first_name;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let h={instancePath:a+
"/person/first_name",schemaPath:"#/properties/person/properties/first_name/type",keyword:"type",params:{type:k.properties.
person.properties.first_name.type},schema:k.properties.person.properties.first_name.type,parentSchema:k.properties.person.
properties.first_name,data:p};e===null?e=[h]:e.push(h),t++}}if(r.last_name!==void 0){let p=r.last_name;if(typeof p!="str\
ing"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let h={instancePath:a+"/person/last_name",schemaPath:"#/p\
roperties/person/properties/last_name/type",keyword:"type",params:{type:k.properties.person.properties.last_name.type},schema:k.
properties.person.properties.last_name.type,parentSchema:k.properties.person.properties.last_name,data:p};e===null?e=[h]:
e.push(h),t++}}if(r.language!==void 0){let p=r.language;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"){let h={instancePath:a+"/person/language",schemaPath:"#/properties/person/properties/language/type",keyword:"t\
ype",params:{type:k.properties.person.properties.language.type},schema:k.properties.person.properties.language.type,parentSchema:k.
properties.person.properties.language,data:p};e===null?e=[h]:e.push(h),t++}}if(r.locale!==void 0){let p=r.locale;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let h={instancePath:a+"/person/locale",schemaPath:"#/\
properties/person/properties/locale/type",keyword:"type",params:{type:k.properties.person.properties.locale.type},schema:k.
properties.person.properties.locale.type,parentSchema:k.properties.person.properties.locale,data:p};e===null?e=[h]:e.push(
h),t++}}}else{let p={instancePath:a+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type:"object"},
schema:k.properties.person.type,parentSchema:k.properties.person,data:r};e===null?e=[p]:e.push(p),t++}}if(l.channel!==void 0){
let r=l.channel;if(typeof r!="string"){let p={instancePath:a+"/channel",schemaPath:"#/properties/channel/type",keyword:"\
type",params:{type:"string"},schema:k.properties.channel.type,parentSchema:k.properties.channel,data:r};e===null?e=[p]:e.
push(p),t++}}if(l.split!==void 0){let r=l.split;if(r&&typeof r=="object"&&!Array.isArray(r))for(let p in r){let h=r[p];if(!(typeof h==
"number"&&isFinite(h))&&typeof h!="string"&&h!==null){let f={instancePath:a+"/split/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/split/additionalProperties/type",keyword:"type",params:{type:k.properties.split.additionalProperties.
type},schema:k.properties.split.additionalProperties.type,parentSchema:k.properties.split.additionalProperties,data:h};e===
null?e=[f]:e.push(f),t++}}else{let p={instancePath:a+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{
type:"object"},schema:k.properties.split.type,parentSchema:k.properties.split,data:r};e===null?e=[p]:e.push(p),t++}}if(l.
memory!==void 0){let r=l.memory;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let p={instancePath:a+
"/memory",schemaPath:"#/properties/memory/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.
properties.memory,data:r};e===null?e=[p]:e.push(p),t++}for(let p in r){let h=r[p];if(typeof h!="string"&&!(typeof h=="nu\
mber"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:a+"/memory/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/memory/additionalProperties/type",keyword:"type",params:{type:k.properties.memory.additionalProperties.type},
schema:k.properties.memory.additionalProperties.type,parentSchema:k.properties.memory.additionalProperties,data:h};e===null?
e=[f]:e.push(f),t++}}}else{let p={instancePath:a+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{
type:"object"},schema:k.properties.memory.type,parentSchema:k.properties.memory,data:r};e===null?e=[p]:e.push(p),t++}}if(l.
at!==void 0){let r=l.at;if(typeof r!="string"){let p={instancePath:a+"/at",schemaPath:"#/properties/at/type",keyword:"ty\
pe",params:{type:"string"},schema:k.properties.at.type,parentSchema:k.properties.at,data:r};e===null?e=[p]:e.push(p),t++}}
if(l.answer_to!==void 0){let r=l.answer_to;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){
let p={instancePath:a+"/answer_to",schemaPath:"#/properties/answer_to/type",keyword:"type",params:{type:k.properties.answer_to.
type},schema:k.properties.answer_to.type,parentSchema:k.properties.answer_to,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r==
"string"&&E(r)<1){let p={instancePath:a+"/answer_to",schemaPath:"#/properties/answer_to/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.answer_to,data:r};e===null?e=[p]:e.push(p),t++}}if(l.arrival!==void 0){let r=l.
arrival;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let p={instancePath:a+"/arrival",schemaPath:"\
#/properties/arrival/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.arrival,
data:r};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="ref"||p==="source"||p==="type"||p==="ad_id"||p==="referer_\
uri"||p==="age")){let h={instancePath:a+"/arrival",schemaPath:"#/properties/arrival/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:k.properties.arrival,data:r};e===null?e=[h]:e.push(
h),t++}if(r.ref!==void 0){let p=r.ref;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let h={
instancePath:a+"/arrival/ref",schemaPath:"#/properties/arrival/properties/ref/type",keyword:"type",params:{type:k.properties.
arrival.properties.ref.type},schema:k.properties.arrival.properties.ref.type,parentSchema:k.properties.arrival.properties.
ref,data:p};e===null?e=[h]:e.push(h),t++}}if(r.source!==void 0){let p=r.source;if(typeof p!="string"&&!(typeof p=="numbe\
r"&&isFinite(p))&&typeof p!="boolean"){let h={instancePath:a+"/arrival/source",schemaPath:"#/properties/arrival/properti\
es/source/type",keyword:"type",params:{type:k.properties.arrival.properties.source.type},schema:k.properties.arrival.properties.
source.type,parentSchema:k.properties.arrival.properties.source,data:p};e===null?e=[h]:e.push(h),t++}}if(r.type!==void 0){
let p=r.type;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let h={instancePath:a+"/arr\
ival/type",schemaPath:"#/properties/arrival/properties/type/type",keyword:"type",params:{type:k.properties.arrival.properties.
type.type},schema:k.properties.arrival.properties.type.type,parentSchema:k.properties.arrival.properties.type,data:p};e===
null?e=[h]:e.push(h),t++}}if(r.ad_id!==void 0){let p=r.ad_id;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&
typeof p!="boolean"){let h={instancePath:a+"/arrival/ad_id",schemaPath:"#/properties/arrival/properties/ad_id/type",keyword:"\
type",params:{type:k.properties.arrival.properties.ad_id.type},schema:k.properties.arrival.properties.ad_id.type,parentSchema:k.
properties.arrival.properties.ad_id,data:p};e===null?e=[h]:e.push(h),t++}}if(r.referer_uri!==void 0){let p=r.referer_uri;
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let h={instancePath:a+"/arrival/referer_\
uri",schemaPath:"#/properties/arrival/properties/referer_uri/type",keyword:"type",params:{type:k.properties.arrival.properties.
referer_uri.type},schema:k.properties.arrival.properties.referer_uri.type,parentSchema:k.properties.arrival.properties.referer_uri,
data:p};e===null?e=[h]:e.push(h),t++}}if(r.age!==void 0){let p=r.age;if(typeof p=="string"){if(!qe.test(p)){let h={instancePath:a+
"/arrival/age",schemaPath:"#/properties/arrival/properties/age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[\
smhd]$"},schema:"^[1-9][0-9]*[smhd]$",parentSchema:k.properties.arrival.properties.age,data:p};e===null?e=[h]:e.push(h),
t++}}else{let h={instancePath:a+"/arrival/age",schemaPath:"#/properties/arrival/properties/age/type",keyword:"type",params:{
type:"string"},schema:k.properties.arrival.properties.age.type,parentSchema:k.properties.arrival.properties.age,data:p};
e===null?e=[h]:e.push(h),t++}}}else{let p={instancePath:a+"/arrival",schemaPath:"#/properties/arrival/type",keyword:"typ\
e",params:{type:"object"},schema:k.properties.arrival.type,parentSchema:k.properties.arrival,data:r};e===null?e=[p]:e.push(
p),t++}}if(l.human!==void 0){let r=l.human;if(!(r===!0||r===!1||r==="true"||r==="false")){let p={instancePath:a+"/human",
schemaPath:"#/properties/human/enum",keyword:"enum",params:{allowedValues:k.properties.human.enum},schema:k.properties.human.
enum,parentSchema:k.properties.human,data:r};e===null?e=[p]:e.push(p),t++}}l.expect!==void 0&&(ie(l.expect,{instancePath:a+
"/expect",parentData:l,parentDataProperty:"expect",rootData:U})||(e=e===null?ie.errors:be(e,ie.errors),t=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:k.type,parentSchema:k,data:l};e===
null?e=[r]:e.push(r),t++}return Se.errors=e,t===0}function Le(l,{instancePath:a="",parentData:I,parentDataProperty:T,rootData:U=l}={}){
let e=null,t=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.tests===void 0){let A={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"tests"},schema:z.required,parentSchema:z,data:l};e===null?e=[A]:e.push(
A),t++}for(let A in l)if(!(A==="description"||A==="rules"||A==="tests"||Ke.test(A))){let x={instancePath:a,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,parentSchema:z,data:l};e===
null?e=[x]:e.push(x),t++}if(l.description!==void 0){let A=l.description;if(typeof A!="string"&&!(typeof A=="number"&&isFinite(
A))&&typeof A!="boolean"){let x={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:z.properties.description.type},schema:z.properties.description.type,parentSchema:z.properties.description,data:A};
e===null?e=[x]:e.push(x),t++}}if(l.rules!==void 0){let A=l.rules;if(typeof A=="string"){if(E(A)<1){let x={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.
rules,data:A};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"\
type",params:{type:"string"},schema:z.properties.rules.type,parentSchema:z.properties.rules,data:A};e===null?e=[x]:e.push(
x),t++}}if(l.tests!==void 0){let A=l.tests;if(Array.isArray(A)){if(A.length<1){let D={instancePath:a+"/tests",schemaPath:"\
#/properties/tests/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:z.properties.tests,data:A};e===null?
e=[D]:e.push(D),t++}let x=A.length;for(let D=0;D<x;D++)Se(A[D],{instancePath:a+"/tests/"+D,parentData:A,parentDataProperty:D,
rootData:U})||(e=e===null?Se.errors:be(e,Se.errors),t=e.length)}else{let x={instancePath:a+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:z.properties.tests.type,parentSchema:z.properties.tests,data:A};
e===null?e=[x]:e.push(x),t++}}}else{let A={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.
type,parentSchema:z,data:l};e===null?e=[A]:e.push(A),t++}return Le.errors=e,t===0}function be(l,a){for(let I of a)l.push(
I);return l}export{Te as default,ze as validate};
