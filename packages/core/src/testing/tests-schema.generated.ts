// Compiled from packages/core/schema/tests.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var Ce=(a,p)=>()=>{try{return p||a((p={exports:{}}).exports,p),p.exports}catch(I){throw p=0,I}};var Ue=Ce(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});function De(a){let p=a.length,I=0,T=0,E;for(;T<
p;)I++,E=a.charCodeAt(T++),E>=55296&&E<=56319&&T<p&&(E=a.charCodeAt(T),(E&64512)===56320&&T++);return I}Ae.default=De;De.
code='require("ajv/dist/runtime/ucs2length").default'});var ze=Oe,Te=Oe,z={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/tests.schema.json",
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
"string","number","boolean","null"],"x-kind":"a text"},standby:{type:["string","number","boolean","null"],"x-kind":"a te\
xt"},typed:{type:["string","number","boolean","null"],"x-kind":"a text"},id:{type:["string","number","boolean","null"],"\
x-kind":"a text"},time:{type:["string","number","boolean","null"],"x-kind":"a text"},age:{type:["string","number","boole\
an","null"],"x-kind":"a text"},timestamp:{type:["string","number","boolean","null"],"x-kind":"a text"},referral:{type:["\
object","null"],"x-kind":"keys, such as { ref: summer }","x-what":"a referral",additionalProperties:!1,properties:{ref:{
type:["string","number","boolean","null"],"x-kind":"a text"},source:{type:["string","number","boolean","null"],"x-kind":"\
a text"},type:{type:["string","number","boolean","null"],"x-kind":"a text"},ad_id:{type:["string","number","boolean","nu\
ll"],"x-kind":"a text"},referer_uri:{type:["string","number","boolean","null"],"x-kind":"a text"}}},sender:{type:["objec\
t","null"],"x-kind":"keys, such as { id: 12 }","x-what":"a sender",additionalProperties:!1,properties:{id:{type:["string",
"number","boolean","null"],"x-kind":"a text"},user_ref:{type:["string","number","boolean","null"],"x-kind":"a text"}}},recipient:{
type:["object","null"],"x-kind":"keys, such as { id: 12 }","x-what":"a recipient",additionalProperties:!1,properties:{id:{
type:["string","number","boolean","null"],"x-kind":"a text"}}},conversation:{type:["object","null"],"x-kind":"keys with \
texts","x-what":"a conversation",additionalProperties:!1,properties:{id:{type:["string","number","boolean","null"],"x-ki\
nd":"a text"},type:{type:["string","number","boolean","null"],"x-kind":"a text"}}},split:{type:["object","null"],"x-kind":"\
names with numbers, such as { greeting: 20 }","x-what":"a split",additionalProperties:{type:["number","string","null"],"\
x-kind":"a number from 0 to 99.99"}},raw:{},"referral.ref":{type:["string","number","boolean","null"],"x-kind":"a text"},
"referral.source":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.type":{type:["string","number",
"boolean","null"],"x-kind":"a text"},"referral.ad_id":{type:["string","number","boolean","null"],"x-kind":"a text"},"ref\
erral.referer_uri":{type:["string","number","boolean","null"],"x-kind":"a text"},"sender.id":{type:["string","number","b\
oolean","null"],"x-kind":"a text"},"sender.user_ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"reci\
pient.id":{type:["string","number","boolean","null"],"x-kind":"a text"},"conversation.id":{type:["string","number","bool\
ean","null"],"x-kind":"a text"},"conversation.type":{type:["string","number","boolean","null"],"x-kind":"a text"}},patternProperties:{
"^raw\\.":{},"^split\\.":{type:["number","string","null"],"x-kind":"a number from 0 to 99.99"}}}},message:{if:{type:"obj\
ect"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,minProperties:1,properties:{text:{type:["s\
tring","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/definiti\
ons/button"}},quick_replies:{type:"array","x-kind":"a list of quick replies",items:{$ref:"#/definitions/quickReply"}},cards:{
type:"array","x-kind":"a list of cards",items:{$ref:"#/definitions/card"}},image:{type:["string","number","boolean"],"x-\
kind":"a text"},video:{type:["string","number","boolean"],"x-kind":"a text"},audio:{type:["string","number","boolean"],"\
x-kind":"a text"},file:{type:["string","number","boolean"],"x-kind":"a text"},typing:{type:["string","number"],pattern:"\
^[0-9]+(\\.[0-9]+)?(s|ms)?$","x-kind":"a time such as 2s or 500ms","x-pattern":"Write a time such as 2s or 500ms"},raw:{
type:"object","x-kind":"a message of the Send API, such as { text: Hello! }"}}},else:{type:["string","number","boolean"],
"x-kind":"a text, a message or a list of messages"}},button:{if:{type:"object"},then:{"x-what":"a button","x-kind":"keys\
, such as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],
"x-kind":"a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"},url:{type:["string","number","boolean"],
"x-kind":"a text"},phone:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],
"x-kind":"a title or a button"}},quickReply:{if:{type:"object"},then:{"x-what":"a quick reply","x-kind":"keys, such as {\
 title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"\
a text"},payload:{type:["string","number","boolean"],"x-kind":"a text"}}},else:{type:["string","number","boolean"],"x-ki\
nd":"a title or a quick reply"}},card:{if:{type:"object"},then:{"x-what":"a card","x-kind":"keys, such as { title: Menu \
}",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text"},subtitle:{
type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text"},url:{
type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of buttons",items:{$ref:"#/\
definitions/button"}}}},else:{type:["string","number","boolean"],"x-kind":"a title or a card"}},expect:{type:"object",minProperties:1,
"x-kind":"what is decided, such as { rule: menu }","x-write":"Write: { rule: $ }","x-what":"expect",additionalProperties:!1,
properties:{rule:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},default:{type:"string",minLength:1,"\
x-kind":"a group's name or a file, such as 50-hours.yaml","x-write":"Write the group's name or the file of the default, \
such as 50-hours.yaml, or rule: default for any."},rules:{if:{type:"array"},then:{items:{type:["string","number","boolea\
n"],"x-kind":"a rule's name"}},else:{type:["string","number","boolean"],"x-kind":"a list of rules' names"}},captures:{type:"\
object",minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{type:[
"string","number","boolean"],"x-kind":"a text"}},route:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
params:{type:"object",minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"this map",additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"}},reply:{allOf:[{$ref:"#/definitions/messages"}]},forward:{type:["s\
tring","number","boolean"],"x-kind":"a text",minLength:1},handover:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},memory:{type:"object",minProperties:1,"x-kind":"names with tests, such as { size: L }","x-what":"memory",additionalProperties:{}},
ask:{type:["string","number","boolean"],"x-kind":"a question's name",minLength:1},follow_up:{if:{type:"array"},then:{items:{
$ref:"#/definitions/followUp"}},else:{$ref:"#/definitions/followUp"}},nothing:{enum:[!0,"true"],"x-kind":"true"}}},followUp:{
if:{type:"object"},then:{"x-what":"a follow-up","x-kind":"a follow-up",additionalProperties:!1,required:["payload"],properties:{
payload:{type:["string","number","boolean"],"x-kind":"a text"},after:{type:"string",pattern:"^[1-9][0-9]*[smhd]$","x-kin\
d":"a span of time, such as 1h","x-pattern":"Write a whole number and s, m, h or d, such as 1h"}}},else:{type:["string",
"number","boolean"],"x-kind":"a payload or a follow-up",minLength:1}},webhook:{type:"object",minProperties:1,"x-kind":"a\
 webhook body, or { file: \u2026 }",if:{required:["file"]},then:{additionalProperties:!1,"x-what":"a webhook from a file",
properties:{file:{type:"string",minLength:1,"x-kind":"a file's name"}}}},step:{type:"object","x-kind":"a step, such as {\
 say: hello }","x-what":"a step","x-synonyms":{text:"say",says:"say",type:"say",types:"say",message:"say",write:"say",user:"\
say",payload:"click",clicks:"click",postback:"click",press:"tap",taps:"tap",button:"tap",quick_reply:"tap",choose:"tap",
pause:"wait",sleep:"wait",after:"wait",later:"wait",agent:"human",operator:"human",inbox:"human",then:"expect",bot:"expe\
ct"},additionalProperties:!1,anyOf:[{required:["say"]},{required:["click"]},{required:["tap"]},{required:["event"]},{required:[
"webhook"]},{required:["wait"]},{required:["human"]}],"x-missing":"This step does nothing.","x-write":"Write: { say: $ }",
properties:{say:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},click:{type:["string","number","boole\
an"],"x-kind":"a text",minLength:1},tap:{if:{type:"object"},then:{"x-what":"a tap","x-kind":"a title",additionalProperties:!1,
required:["title"],properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},card:{type:["str\
ing","number","boolean"],"x-kind":"a text",minLength:1}}},else:{type:["string","number","boolean"],"x-kind":"a title, or\
 { title: \u2026, card: \u2026 }",minLength:1}},event:{allOf:[{$ref:"#/definitions/event"}]},webhook:{allOf:[{$ref:"#/de\
finitions/webhook"}]},wait:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span of time, such as 2h","x-pat\
tern":"Write a whole number and s, m, h or d, such as 2h"},human:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
expect:{if:{type:"array"},then:{items:{$ref:"#/definitions/expect"}},else:{$ref:"#/definitions/expect"}}}},messages:{if:{
type:"array"},then:{items:{$ref:"#/definitions/message"}},else:{$ref:"#/definitions/message"}}}},Ke=new RegExp("^x-","u"),
C=Ue().default,k={type:"object","x-kind":"a test","x-what":"a test","x-synonyms":{given:"event",when:"event",input:"even\
t",then:"expect",result:"expect",expected:"expect",should:"expect",id:"name",steps:"conversation",chat:"conversation",dialog:"\
conversation",dialogue:"conversation",talk:"conversation",story:"conversation",user:"person",now:"at",time:"at",variables:"\
memory",remembered:"memory",splits:"split"},additionalProperties:!1,required:["name"],properties:{name:{type:["string","\
number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a text"},event:{
allOf:[{$ref:"#/definitions/event"}]},events:{type:"array",minItems:1,"x-kind":"a list of events","x-write":"Put a dash \
before each event: - payload: MENU",items:{$ref:"#/definitions/event"}},webhook:{allOf:[{$ref:"#/definitions/webhook"}]},
conversation:{type:"array",minItems:1,"x-kind":"a list of steps","x-write":"Put a dash before each step: - say: hello",items:{
$ref:"#/definitions/step"}},person:{type:"object",minProperties:1,"x-kind":"keys such as { first_name: Ada }","x-what":"\
a person",additionalProperties:!1,properties:{id:{type:["string","number","boolean"],"x-kind":"a text"},first_name:{type:[
"string","number","boolean"],"x-kind":"a text"},last_name:{type:["string","number","boolean"],"x-kind":"a text"},language:{
type:["string","number","boolean"],"x-kind":"a text"},locale:{type:["string","number","boolean"],"x-kind":"a text"}}},channel:{
type:"string","x-kind":"a channel"},split:{type:"object","x-kind":"names with numbers, such as { greeting: 20 }","x-what":"\
a split",additionalProperties:{type:["number","string","null"],"x-kind":"a number from 0 to 99.99"}},memory:{type:"objec\
t",minProperties:1,"x-kind":"names with texts, such as { size: M }","x-what":"memory",additionalProperties:{type:["strin\
g","number","boolean"],"x-kind":"a text"}},at:{type:"string","x-kind":"a time, such as 2026-06-02T08:00:00Z"},answer_to:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},arrival:{type:"object",minProperties:1,"x-kind":"keys \
such as { source: ADS }","x-what":"an arrival",additionalProperties:!1,properties:{ref:{type:["string","number","boolean"],
"x-kind":"a text"},source:{type:["string","number","boolean"],"x-kind":"a text"},type:{type:["string","number","boolean"],
"x-kind":"a text"},ad_id:{type:["string","number","boolean"],"x-kind":"a text"},referer_uri:{type:["string","number","bo\
olean"],"x-kind":"a text"},age:{type:"string",pattern:"^[1-9][0-9]*[smhd]$","x-kind":"a span of time, such as 2h","x-pat\
tern":"Write a whole number and s, m, h or d, such as 2h"}}},human:{enum:[!0,!1,"true","false"],"x-kind":"true or false"},
expect:{allOf:[{$ref:"#/definitions/expect"}]}},anyOf:[{required:["event"]},{required:["events"]},{required:["webhook"]},
{required:["conversation"]}],"x-missing":"This test has no event."},n={type:"object","x-kind":"an event, such as { paylo\
ad: HUMAN }","x-write":"Write: { payload: $ }",if:{anyOf:[{required:["entry"]},{required:["messaging"]},{required:["chan\
ges"]},{required:["changed_fields"]},{required:["field","value"]},{required:["standby"],properties:{standby:{type:"array"}}},
{required:["postback"]},{required:["message"]},{required:["optin"]},{required:["delivery"]},{required:["read"]},{required:[
"reaction"]},{required:["message_edit"]},{required:["messaging_feedback"]},{required:["account_linking"]},{required:["pa\
ss_thread_control"]},{required:["request_thread_control"]},{required:["take_thread_control"]}]},then:{"x-kind":"what the\
 platform sent"},else:{"x-what":"an event","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{type:[
"string","number","boolean","null"],"x-kind":"a text"},channel:{type:["string","number","boolean","null"],"x-kind":"a te\
xt"},payload:{},title:{type:["string","number","boolean","null"],"x-kind":"a text"},text:{type:["string","number","boole\
an","null"],"x-kind":"a text"},standby:{type:["string","number","boolean","null"],"x-kind":"a text"},typed:{type:["strin\
g","number","boolean","null"],"x-kind":"a text"},id:{type:["string","number","boolean","null"],"x-kind":"a text"},time:{
type:["string","number","boolean","null"],"x-kind":"a text"},age:{type:["string","number","boolean","null"],"x-kind":"a \
text"},timestamp:{type:["string","number","boolean","null"],"x-kind":"a text"},referral:{type:["object","null"],"x-kind":"\
keys, such as { ref: summer }","x-what":"a referral",additionalProperties:!1,properties:{ref:{type:["string","number","b\
oolean","null"],"x-kind":"a text"},source:{type:["string","number","boolean","null"],"x-kind":"a text"},type:{type:["str\
ing","number","boolean","null"],"x-kind":"a text"},ad_id:{type:["string","number","boolean","null"],"x-kind":"a text"},referer_uri:{
type:["string","number","boolean","null"],"x-kind":"a text"}}},sender:{type:["object","null"],"x-kind":"keys, such as { \
id: 12 }","x-what":"a sender",additionalProperties:!1,properties:{id:{type:["string","number","boolean","null"],"x-kind":"\
a text"},user_ref:{type:["string","number","boolean","null"],"x-kind":"a text"}}},recipient:{type:["object","null"],"x-k\
ind":"keys, such as { id: 12 }","x-what":"a recipient",additionalProperties:!1,properties:{id:{type:["string","number","\
boolean","null"],"x-kind":"a text"}}},conversation:{type:["object","null"],"x-kind":"keys with texts","x-what":"a conver\
sation",additionalProperties:!1,properties:{id:{type:["string","number","boolean","null"],"x-kind":"a text"},type:{type:[
"string","number","boolean","null"],"x-kind":"a text"}}},split:{type:["object","null"],"x-kind":"names with numbers, suc\
h as { greeting: 20 }","x-what":"a split",additionalProperties:{type:["number","string","null"],"x-kind":"a number from \
0 to 99.99"}},raw:{},"referral.ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.source":{type:[
"string","number","boolean","null"],"x-kind":"a text"},"referral.type":{type:["string","number","boolean","null"],"x-kin\
d":"a text"},"referral.ad_id":{type:["string","number","boolean","null"],"x-kind":"a text"},"referral.referer_uri":{type:[
"string","number","boolean","null"],"x-kind":"a text"},"sender.id":{type:["string","number","boolean","null"],"x-kind":"\
a text"},"sender.user_ref":{type:["string","number","boolean","null"],"x-kind":"a text"},"recipient.id":{type:["string",
"number","boolean","null"],"x-kind":"a text"},"conversation.id":{type:["string","number","boolean","null"],"x-kind":"a t\
ext"},"conversation.type":{type:["string","number","boolean","null"],"x-kind":"a text"}},patternProperties:{"^raw\\.":{},
"^split\\.":{type:["number","string","null"],"x-kind":"a number from 0 to 99.99"}}}},K={type:"object",minProperties:1,"x\
-kind":"a webhook body, or { file: \u2026 }",if:{required:["file"]},then:{additionalProperties:!1,"x-what":"a webhook fr\
om a file",properties:{file:{type:"string",minLength:1,"x-kind":"a file's name"}}}},we=Object.prototype.hasOwnProperty,qe=new RegExp(
"^raw\\.","u"),ke=new RegExp("^split\\.","u"),Fe=new RegExp("^[1-9][0-9]*[smhd]$","u"),j={type:"object","x-kind":"a step\
, such as { say: hello }","x-what":"a step","x-synonyms":{text:"say",says:"say",type:"say",types:"say",message:"say",write:"\
say",user:"say",payload:"click",clicks:"click",postback:"click",press:"tap",taps:"tap",button:"tap",quick_reply:"tap",choose:"\
tap",pause:"wait",sleep:"wait",after:"wait",later:"wait",agent:"human",operator:"human",inbox:"human",then:"expect",bot:"\
expect"},additionalProperties:!1,anyOf:[{required:["say"]},{required:["click"]},{required:["tap"]},{required:["event"]},
{required:["webhook"]},{required:["wait"]},{required:["human"]}],"x-missing":"This step does nothing.","x-write":"Write:\
 { say: $ }",properties:{say:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},click:{type:["string","n\
umber","boolean"],"x-kind":"a text",minLength:1},tap:{if:{type:"object"},then:{"x-what":"a tap","x-kind":"a title",additionalProperties:!1,
required:["title"],properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},card:{type:["str\
ing","number","boolean"],"x-kind":"a text",minLength:1}}},else:{type:["string","number","boolean"],"x-kind":"a title, or\
 { title: \u2026, card: \u2026 }",minLength:1}},event:{allOf:[{$ref:"#/definitions/event"}]},webhook:{allOf:[{$ref:"#/de\
finitions/webhook"}]},wait:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span of time, such as 2h","x-pat\
tern":"Write a whole number and s, m, h or d, such as 2h"},human:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
expect:{if:{type:"array"},then:{items:{$ref:"#/definitions/expect"}},else:{$ref:"#/definitions/expect"}}}},Me=new RegExp(
"^[1-9][0-9]{0,8}[smhd]$","u"),A={type:"object",minProperties:1,"x-kind":"what is decided, such as { rule: menu }","x-wr\
ite":"Write: { rule: $ }","x-what":"expect",additionalProperties:!1,properties:{rule:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1},default:{type:"string",minLength:1,"x-kind":"a group's name or a file, such as 50-hours.y\
aml","x-write":"Write the group's name or the file of the default, such as 50-hours.yaml, or rule: default for any."},rules:{
if:{type:"array"},then:{items:{type:["string","number","boolean"],"x-kind":"a rule's name"}},else:{type:["string","numbe\
r","boolean"],"x-kind":"a list of rules' names"}},captures:{type:"object",minProperties:1,"x-kind":"names with texts, su\
ch as { size: M }","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}},route:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},params:{type:"object",minProperties:1,"x-kind":"names \
with texts, such as { size: M }","x-what":"this map",additionalProperties:{type:["string","number","boolean"],"x-kind":"\
a text"}},reply:{allOf:[{$ref:"#/definitions/messages"}]},forward:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},handover:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},memory:{type:"object",minProperties:1,
"x-kind":"names with tests, such as { size: L }","x-what":"memory",additionalProperties:{}},ask:{type:["string","number",
"boolean"],"x-kind":"a question's name",minLength:1},follow_up:{if:{type:"array"},then:{items:{$ref:"#/definitions/follo\
wUp"}},else:{$ref:"#/definitions/followUp"}},nothing:{enum:[!0,"true"],"x-kind":"true"}}},$={if:{type:"object"},then:{"x\
-what":"a follow-up","x-kind":"a follow-up",additionalProperties:!1,required:["payload"],properties:{payload:{type:["str\
ing","number","boolean"],"x-kind":"a text"},after:{type:"string",pattern:"^[1-9][0-9]*[smhd]$","x-kind":"a span of time,\
 such as 1h","x-pattern":"Write a whole number and s, m, h or d, such as 1h"}}},else:{type:["string","number","boolean"],
"x-kind":"a payload or a follow-up",minLength:1}},Ee={if:{type:"array"},then:{items:{$ref:"#/definitions/message"}},else:{
$ref:"#/definitions/message"}},L={if:{type:"object"},then:{"x-what":"a message","x-kind":"a message",additionalProperties:!1,
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
er","boolean"],"x-kind":"a title or a quick reply"}},W={if:{type:"object"},then:{"x-what":"a card","x-kind":"keys, such \
as { title: Menu }",additionalProperties:!1,minProperties:1,properties:{title:{type:["string","number","boolean"],"x-kin\
d":"a text"},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"\
x-kind":"a text"},url:{type:["string","number","boolean"],"x-kind":"a text"},buttons:{type:"array","x-kind":"a list of b\
uttons",items:{$ref:"#/definitions/button"}}}},else:{type:["string","number","boolean"],"x-kind":"a title or a card"}};function xe(a,{
instancePath:p="",parentData:I,parentDataProperty:T,rootData:E=a}={}){let e=null,t=0,S=t,x=!0,U=t;if(!(a&&typeof a=="obj\
ect"&&!Array.isArray(a))){let w={};e===null?e=[w]:e.push(w),t++}var F=U===t;t=S,e!==null&&(S?e.length=S:e=null);let u;if(F){
let w=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let P={instancePath:p,schemaPath:"#/the\
n/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:W.then,data:a};e===null?e=[P]:e.push(P),
t++}for(let P in a)if(!(P==="title"||P==="subtitle"||P==="image"||P==="url"||P==="buttons")){let r={instancePath:p,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:W.then,
data:a};e===null?e=[r]:e.push(r),t++}if(a.title!==void 0){let P=a.title;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(
P))&&typeof P!="boolean"){let r={instancePath:p+"/title",schemaPath:"#/then/properties/title/type",keyword:"type",params:{
type:W.then.properties.title.type},schema:W.then.properties.title.type,parentSchema:W.then.properties.title,data:P};e===
null?e=[r]:e.push(r),t++}}if(a.subtitle!==void 0){let P=a.subtitle;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(
P))&&typeof P!="boolean"){let r={instancePath:p+"/subtitle",schemaPath:"#/then/properties/subtitle/type",keyword:"type",
params:{type:W.then.properties.subtitle.type},schema:W.then.properties.subtitle.type,parentSchema:W.then.properties.subtitle,
data:P};e===null?e=[r]:e.push(r),t++}}if(a.image!==void 0){let P=a.image;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(
P))&&typeof P!="boolean"){let r={instancePath:p+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{
type:W.then.properties.image.type},schema:W.then.properties.image.type,parentSchema:W.then.properties.image,data:P};e===
null?e=[r]:e.push(r),t++}}if(a.url!==void 0){let P=a.url;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!=
"boolean"){let r={instancePath:p+"/url",schemaPath:"#/then/properties/url/type",keyword:"type",params:{type:W.then.properties.
url.type},schema:W.then.properties.url.type,parentSchema:W.then.properties.url,data:P};e===null?e=[r]:e.push(r),t++}}if(a.
buttons!==void 0){let P=a.buttons;if(Array.isArray(P)){let r=P.length;for(let o=0;o<r;o++){let y=P[o],f=t,v=!0,h=t;if(!(y&&
typeof y=="object"&&!Array.isArray(y))){let g={};e===null?e=[g]:e.push(g),t++}var m=h===t;t=f,e!==null&&(f?e.length=f:e=
null);let q;if(m){let g=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1){let i={instancePath:p+
"/buttons/"+o,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.
then,data:y};e===null?e=[i]:e.push(i),t++}for(let i in y)if(!(i==="title"||i==="payload"||i==="url"||i==="phone")){let s={
instancePath:p+"/buttons/"+o,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:O.then,data:y};e===null?e=[s]:e.push(s),t++}if(y.title!==void 0){let i=y.
title;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let s={instancePath:p+"/buttons/"+
o+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:O.then.properties.title.
type},schema:O.then.properties.title.type,parentSchema:O.then.properties.title,data:i};e===null?e=[s]:e.push(s),t++}}if(y.
payload!==void 0){let i=y.payload;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let s={
instancePath:p+"/buttons/"+o+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:O.then.properties.payload.type},schema:O.then.properties.payload.type,parentSchema:O.then.properties.payload,data:i};
e===null?e=[s]:e.push(s),t++}}if(y.url!==void 0){let i=y.url;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let s={instancePath:p+"/buttons/"+o+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:O.then.properties.url.type},schema:O.then.properties.url.type,parentSchema:O.then.properties.
url,data:i};e===null?e=[s]:e.push(s),t++}}if(y.phone!==void 0){let i=y.phone;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){let s={instancePath:p+"/buttons/"+o+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:O.then.properties.phone.type},schema:O.then.properties.phone.type,parentSchema:O.
then.properties.phone,data:i};e===null?e=[s]:e.push(s),t++}}}var m=g===t;v=m,q="then"}else{let g=t;if(typeof y!="string"&&
!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let i={instancePath:p+"/buttons/"+o,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:O.else.type},schema:O.else.type,parentSchema:O.else,data:y};e===null?e=[i]:
e.push(i),t++}var m=g===t;v=m,q="else"}if(!v){let g={instancePath:p+"/buttons/"+o,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:q},schema:O.if,parentSchema:O,data:y};e===null?e=[g]:e.push(g),t++}}}else{let r={instancePath:p+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:W.then.properties.buttons.
type,parentSchema:W.then.properties.buttons,data:P};e===null?e=[r]:e.push(r),t++}}}var F=w===t;x=F,u="then"}else{let w=t;
if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let P={instancePath:p,schemaPath:"#/else\
/type",keyword:"type",params:{type:W.else.type},schema:W.else.type,parentSchema:W.else,data:a};e===null?e=[P]:e.push(P),
t++}var F=w===t;x=F,u="else"}if(!x){let w={instancePath:p,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u},schema:W.
if,parentSchema:W,data:a};e===null?e=[w]:e.push(w),t++}return xe.errors=e,t===0}var je=new RegExp("^[0-9]+(\\.[0-9]+)?(s|\
ms)?$","u");function ge(a,{instancePath:p="",parentData:I,parentDataProperty:T,rootData:E=a}={}){let e=null,t=0,S=t,x=!0,
U=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let D={};e===null?e=[D]:e.push(D),t++}var F=U===t;t=S,e!==null&&(S?e.
length=S:e=null);let u;if(F){let D=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let r={instancePath:p,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.then,data:a};e===null?
e=[r]:e.push(r),t++}for(let r in a)if(!we.call(L.then.properties,r)){let o={instancePath:p,schemaPath:"#/then/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:L.then,data:a};e===null?
e=[o]:e.push(o),t++}if(a.text!==void 0){let r=a.text;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let o={instancePath:p+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{type:L.then.properties.
text.type},schema:L.then.properties.text.type,parentSchema:L.then.properties.text,data:r};e===null?e=[o]:e.push(o),t++}}
if(a.buttons!==void 0){let r=a.buttons;if(Array.isArray(r)){let o=r.length;for(let y=0;y<o;y++){let f=r[y],v=t,h=!0,q=t;
if(!(f&&typeof f=="object"&&!Array.isArray(f))){let b={};e===null?e=[b]:e.push(b),t++}var m=q===t;t=v,e!==null&&(v?e.length=
v:e=null);let g;if(m){let b=t;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let s={instancePath:p+
"/buttons/"+y,schemaPath:"#/definitions/button/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.
then,data:f};e===null?e=[s]:e.push(s),t++}for(let s in f)if(!(s==="title"||s==="payload"||s==="url"||s==="phone")){let c={
instancePath:p+"/buttons/"+y,schemaPath:"#/definitions/button/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},schema:!1,parentSchema:O.then,data:f};e===null?e=[c]:e.push(c),t++}if(f.title!==void 0){let s=f.
title;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let c={instancePath:p+"/buttons/"+
y+"/title",schemaPath:"#/definitions/button/then/properties/title/type",keyword:"type",params:{type:O.then.properties.title.
type},schema:O.then.properties.title.type,parentSchema:O.then.properties.title,data:s};e===null?e=[c]:e.push(c),t++}}if(f.
payload!==void 0){let s=f.payload;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let c={
instancePath:p+"/buttons/"+y+"/payload",schemaPath:"#/definitions/button/then/properties/payload/type",keyword:"type",params:{
type:O.then.properties.payload.type},schema:O.then.properties.payload.type,parentSchema:O.then.properties.payload,data:s};
e===null?e=[c]:e.push(c),t++}}if(f.url!==void 0){let s=f.url;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"){let c={instancePath:p+"/buttons/"+y+"/url",schemaPath:"#/definitions/button/then/properties/url/typ\
e",keyword:"type",params:{type:O.then.properties.url.type},schema:O.then.properties.url.type,parentSchema:O.then.properties.
url,data:s};e===null?e=[c]:e.push(c),t++}}if(f.phone!==void 0){let s=f.phone;if(typeof s!="string"&&!(typeof s=="number"&&
isFinite(s))&&typeof s!="boolean"){let c={instancePath:p+"/buttons/"+y+"/phone",schemaPath:"#/definitions/button/then/pr\
operties/phone/type",keyword:"type",params:{type:O.then.properties.phone.type},schema:O.then.properties.phone.type,parentSchema:O.
then.properties.phone,data:s};e===null?e=[c]:e.push(c),t++}}}var m=b===t;h=m,g="then"}else{let b=t;if(typeof f!="string"&&
!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let s={instancePath:p+"/buttons/"+y,schemaPath:"#/definitions/b\
utton/else/type",keyword:"type",params:{type:O.else.type},schema:O.else.type,parentSchema:O.else,data:f};e===null?e=[s]:
e.push(s),t++}var m=b===t;h=m,g="else"}if(!h){let b={instancePath:p+"/buttons/"+y,schemaPath:"#/definitions/button/if",keyword:"\
if",params:{failingKeyword:g},schema:O.if,parentSchema:O,data:f};e===null?e=[b]:e.push(b),t++}}}else{let o={instancePath:p+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:L.then.properties.buttons.
type,parentSchema:L.then.properties.buttons,data:r};e===null?e=[o]:e.push(o),t++}}if(a.quick_replies!==void 0){let r=a.quick_replies;
if(Array.isArray(r)){let o=r.length;for(let y=0;y<o;y++){let f=r[y],v=t,h=!0,q=t;if(!(f&&typeof f=="object"&&!Array.isArray(
f))){let b={};e===null?e=[b]:e.push(b),t++}var w=q===t;t=v,e!==null&&(v?e.length=v:e=null);let g;if(w){let b=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let s={instancePath:p+"/quick_replies/"+y,schemaPath:"#/definit\
ions/quickReply/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:N.then,data:f};e===null?
e=[s]:e.push(s),t++}for(let s in f)if(!(s==="title"||s==="payload")){let c={instancePath:p+"/quick_replies/"+y,schemaPath:"\
#/definitions/quickReply/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:N.then,data:f};e===null?e=[c]:e.push(c),t++}if(f.title!==void 0){let s=f.title;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"){let c={instancePath:p+"/quick_replies/"+y+"/title",schemaPath:"#/definition\
s/quickReply/then/properties/title/type",keyword:"type",params:{type:N.then.properties.title.type},schema:N.then.properties.
title.type,parentSchema:N.then.properties.title,data:s};e===null?e=[c]:e.push(c),t++}}if(f.payload!==void 0){let s=f.payload;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let c={instancePath:p+"/quick_replies/"+
y+"/payload",schemaPath:"#/definitions/quickReply/then/properties/payload/type",keyword:"type",params:{type:N.then.properties.
payload.type},schema:N.then.properties.payload.type,parentSchema:N.then.properties.payload,data:s};e===null?e=[c]:e.push(
c),t++}}}var w=b===t;h=w,g="then"}else{let b=t;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boo\
lean"){let s={instancePath:p+"/quick_replies/"+y,schemaPath:"#/definitions/quickReply/else/type",keyword:"type",params:{
type:N.else.type},schema:N.else.type,parentSchema:N.else,data:f};e===null?e=[s]:e.push(s),t++}var w=b===t;h=w,g="else"}if(!h){
let b={instancePath:p+"/quick_replies/"+y,schemaPath:"#/definitions/quickReply/if",keyword:"if",params:{failingKeyword:g},
schema:N.if,parentSchema:N,data:f};e===null?e=[b]:e.push(b),t++}}}else{let o={instancePath:p+"/quick_replies",schemaPath:"\
#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:L.then.properties.quick_replies.type,parentSchema:L.
then.properties.quick_replies,data:r};e===null?e=[o]:e.push(o),t++}}if(a.cards!==void 0){let r=a.cards;if(Array.isArray(
r)){let o=r.length;for(let y=0;y<o;y++)xe(r[y],{instancePath:p+"/cards/"+y,parentData:r,parentDataProperty:y,rootData:E})||
(e=e===null?xe.errors:be(e,xe.errors),t=e.length)}else{let o={instancePath:p+"/cards",schemaPath:"#/then/properties/card\
s/type",keyword:"type",params:{type:"array"},schema:L.then.properties.cards.type,parentSchema:L.then.properties.cards,data:r};
e===null?e=[o]:e.push(o),t++}}if(a.image!==void 0){let r=a.image;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"){let o={instancePath:p+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:L.
then.properties.image.type},schema:L.then.properties.image.type,parentSchema:L.then.properties.image,data:r};e===null?e=
[o]:e.push(o),t++}}if(a.video!==void 0){let r=a.video;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"){let o={instancePath:p+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:L.then.properties.
video.type},schema:L.then.properties.video.type,parentSchema:L.then.properties.video,data:r};e===null?e=[o]:e.push(o),t++}}
if(a.audio!==void 0){let r=a.audio;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let o={
instancePath:p+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:L.then.properties.audio.type},
schema:L.then.properties.audio.type,parentSchema:L.then.properties.audio,data:r};e===null?e=[o]:e.push(o),t++}}if(a.file!==
void 0){let r=a.file;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let o={instancePath:p+
"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:L.then.properties.file.type},schema:L.then.
properties.file.type,parentSchema:L.then.properties.file,data:r};e===null?e=[o]:e.push(o),t++}}if(a.typing!==void 0){let r=a.
typing;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){let o={instancePath:p+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:L.then.properties.typing.type},schema:L.then.properties.typing.type,parentSchema:L.
then.properties.typing,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&typeof r=="number"&&!je.
test(String(r))){let o={instancePath:p+"/typing",schemaPath:"#/then/properties/typing/x-pattern",keyword:"x-pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)?$"},schema:"Write a time such as 2s or 500ms",parentSchema:L.then.properties.typing,data:r};
e===null?e=[o]:e.push(o),t++}if(typeof r=="string"&&!je.test(r)){let o={instancePath:p+"/typing",schemaPath:"#/then/prop\
erties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)?$"},schema:"^[0-9]+(\\.[0-9]+)?(s|ms)\
?$",parentSchema:L.then.properties.typing,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="boolean"&&typeof r=="number"&&
!je.test(String(r))){let o={instancePath:p+"/typing",schemaPath:"#/then/properties/typing/x-pattern",keyword:"x-pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(s|ms)?$"},schema:"Write a time such as 2s or 500ms",parentSchema:L.then.properties.
typing,data:r};e===null?e=[o]:e.push(o),t++}}if(a.raw!==void 0){let r=a.raw;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
let o={instancePath:p+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"object"},schema:L.then.
properties.raw.type,parentSchema:L.then.properties.raw,data:r};e===null?e=[o]:e.push(o),t++}}}var F=D===t;x=F,u="then"}else{
let D=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let r={instancePath:p,schemaPath:"\
#/else/type",keyword:"type",params:{type:L.else.type},schema:L.else.type,parentSchema:L.else,data:a};e===null?e=[r]:e.push(
r),t++}var F=D===t;x=F,u="else"}if(!x){let D={instancePath:p,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u},schema:L.
if,parentSchema:L,data:a};e===null?e=[D]:e.push(D),t++}return ge.errors=e,t===0}function Pe(a,{instancePath:p="",parentData:I,
parentDataProperty:T,rootData:E=a}={}){let e=null,t=0,S=t,x=!0,U=t;if(!Array.isArray(a)){let m={};e===null?e=[m]:e.push(
m),t++}var F=U===t;t=S,e!==null&&(S?e.length=S:e=null);let u;if(F){let m=t;if(Array.isArray(a)){let D=a.length;for(let P=0;P<
D;P++)ge(a[P],{instancePath:p+"/"+P,parentData:a,parentDataProperty:P,rootData:E})||(e=e===null?ge.errors:be(e,ge.errors),
t=e.length)}var F=m===t;x=F,u="then"}else{let m=t;ge(a,{instancePath:p,parentData:I,parentDataProperty:T,rootData:E})||(e=
e===null?ge.errors:be(e,ge.errors),t=e.length);var F=m===t;x=F,u="else"}if(!x){let m={instancePath:p,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:u},schema:Ee.if,parentSchema:Ee,data:a};e===null?e=[m]:e.push(m),t++}return Pe.errors=e,t===0}
function ie(a,{instancePath:p="",parentData:I,parentDataProperty:T,rootData:E=a}={}){let e=null,t=0;if(a&&typeof a=="obj\
ect"&&!Array.isArray(a)){if(Object.keys(a).length<1){let u={instancePath:p,schemaPath:"#/minProperties",keyword:"minProp\
erties",params:{limit:1},schema:1,parentSchema:A,data:a};e===null?e=[u]:e.push(u),t++}for(let u in a)if(!we.call(A.properties,
u)){let m={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:A,data:a};e===null?e=[m]:e.push(m),t++}if(a.rule!==void 0){let u=a.rule;if(typeof u!="string"&&!(typeof u==
"number"&&isFinite(u))&&typeof u!="boolean"){let m={instancePath:p+"/rule",schemaPath:"#/properties/rule/type",keyword:"\
type",params:{type:A.properties.rule.type},schema:A.properties.rule.type,parentSchema:A.properties.rule,data:u};e===null?
e=[m]:e.push(m),t++}if(typeof u=="string"&&C(u)<1){let m={instancePath:p+"/rule",schemaPath:"#/properties/rule/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.rule,data:u};e===null?e=[m]:e.push(m),t++}}if(a.
default!==void 0){let u=a.default;if(typeof u=="string"){if(C(u)<1){let m={instancePath:p+"/default",schemaPath:"#/prope\
rties/default/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.default,data:u};e===null?
e=[m]:e.push(m),t++}}else{let m={instancePath:p+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{
type:"string"},schema:A.properties.default.type,parentSchema:A.properties.default,data:u};e===null?e=[m]:e.push(m),t++}}
if(a.rules!==void 0){let u=a.rules,m=t,w=!0,D=t;if(!Array.isArray(u)){let r={};e===null?e=[r]:e.push(r),t++}var S=D===t;
t=m,e!==null&&(m?e.length=m:e=null);let P;if(S){let r=t;if(Array.isArray(u)){let y=u.length;for(let f=0;f<y;f++){let v=u[f];
if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"){let h={instancePath:p+"/rules/"+f,schemaPath:"\
#/properties/rules/then/items/type",keyword:"type",params:{type:A.properties.rules.then.items.type},schema:A.properties.
rules.then.items.type,parentSchema:A.properties.rules.then.items,data:v};e===null?e=[h]:e.push(h),t++}}}var S=r===t;w=S,
P="then"}else{let r=t;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:p+
"/rules",schemaPath:"#/properties/rules/else/type",keyword:"type",params:{type:A.properties.rules.else.type},schema:A.properties.
rules.else.type,parentSchema:A.properties.rules.else,data:u};e===null?e=[y]:e.push(y),t++}var S=r===t;w=S,P="else"}if(!w){
let r={instancePath:p+"/rules",schemaPath:"#/properties/rules/if",keyword:"if",params:{failingKeyword:P},schema:A.properties.
rules.if,parentSchema:A.properties.rules,data:u};e===null?e=[r]:e.push(r),t++}}if(a.captures!==void 0){let u=a.captures;
if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length<1){let m={instancePath:p+"/captures",schemaPath:"#\
/properties/captures/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:A.properties.captures,
data:u};e===null?e=[m]:e.push(m),t++}for(let m in u){let w=u[m];if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))&&
typeof w!="boolean"){let D={instancePath:p+"/captures/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/captures/additionalProperties/type",keyword:"type",params:{type:A.properties.captures.additionalProperties.type},schema:A.
properties.captures.additionalProperties.type,parentSchema:A.properties.captures.additionalProperties,data:w};e===null?e=
[D]:e.push(D),t++}}}else{let m={instancePath:p+"/captures",schemaPath:"#/properties/captures/type",keyword:"type",params:{
type:"object"},schema:A.properties.captures.type,parentSchema:A.properties.captures,data:u};e===null?e=[m]:e.push(m),t++}}
if(a.route!==void 0){let u=a.route;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let m={
instancePath:p+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:A.properties.route.type},schema:A.
properties.route.type,parentSchema:A.properties.route,data:u};e===null?e=[m]:e.push(m),t++}if(typeof u=="string"&&C(u)<1){
let m={instancePath:p+"/route",schemaPath:"#/properties/route/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.
properties.route,data:u};e===null?e=[m]:e.push(m),t++}}if(a.params!==void 0){let u=a.params;if(u&&typeof u=="object"&&!Array.
isArray(u)){if(Object.keys(u).length<1){let m={instancePath:p+"/params",schemaPath:"#/properties/params/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:A.properties.params,data:u};e===null?e=[m]:e.push(m),t++}for(let m in u){
let w=u[m];if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let D={instancePath:p+"/param\
s/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{
type:A.properties.params.additionalProperties.type},schema:A.properties.params.additionalProperties.type,parentSchema:A.
properties.params.additionalProperties,data:w};e===null?e=[D]:e.push(D),t++}}}else{let m={instancePath:p+"/params",schemaPath:"\
#/properties/params/type",keyword:"type",params:{type:"object"},schema:A.properties.params.type,parentSchema:A.properties.
params,data:u};e===null?e=[m]:e.push(m),t++}}if(a.reply!==void 0&&(Pe(a.reply,{instancePath:p+"/reply",parentData:a,parentDataProperty:"\
reply",rootData:E})||(e=e===null?Pe.errors:be(e,Pe.errors),t=e.length)),a.forward!==void 0){let u=a.forward;if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let m={instancePath:p+"/forward",schemaPath:"#/proper\
ties/forward/type",keyword:"type",params:{type:A.properties.forward.type},schema:A.properties.forward.type,parentSchema:A.
properties.forward,data:u};e===null?e=[m]:e.push(m),t++}if(typeof u=="string"&&C(u)<1){let m={instancePath:p+"/forward",
schemaPath:"#/properties/forward/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.forward,
data:u};e===null?e=[m]:e.push(m),t++}}if(a.handover!==void 0){let u=a.handover;if(typeof u!="string"&&!(typeof u=="numbe\
r"&&isFinite(u))&&typeof u!="boolean"){let m={instancePath:p+"/handover",schemaPath:"#/properties/handover/type",keyword:"\
type",params:{type:A.properties.handover.type},schema:A.properties.handover.type,parentSchema:A.properties.handover,data:u};
e===null?e=[m]:e.push(m),t++}if(typeof u=="string"&&C(u)<1){let m={instancePath:p+"/handover",schemaPath:"#/properties/h\
andover/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.handover,data:u};e===null?e=[
m]:e.push(m),t++}}if(a.memory!==void 0){let u=a.memory;if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length<
1){let m={instancePath:p+"/memory",schemaPath:"#/properties/memory/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:A.properties.memory,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:p+"/memory",schemaPath:"\
#/properties/memory/type",keyword:"type",params:{type:"object"},schema:A.properties.memory.type,parentSchema:A.properties.
memory,data:u};e===null?e=[m]:e.push(m),t++}}if(a.ask!==void 0){let u=a.ask;if(typeof u!="string"&&!(typeof u=="number"&&
isFinite(u))&&typeof u!="boolean"){let m={instancePath:p+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{
type:A.properties.ask.type},schema:A.properties.ask.type,parentSchema:A.properties.ask,data:u};e===null?e=[m]:e.push(m),
t++}if(typeof u=="string"&&C(u)<1){let m={instancePath:p+"/ask",schemaPath:"#/properties/ask/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:A.properties.ask,data:u};e===null?e=[m]:e.push(m),t++}}if(a.follow_up!==void 0){
let u=a.follow_up,m=t,w=!0,D=t;if(!Array.isArray(u)){let r={};e===null?e=[r]:e.push(r),t++}var x=D===t;t=m,e!==null&&(m?
e.length=m:e=null);let P;if(x){let r=t;if(Array.isArray(u)){let y=u.length;for(let f=0;f<y;f++){let v=u[f],h=t,q=!0,g=t;
if(!(v&&typeof v=="object"&&!Array.isArray(v))){let i={};e===null?e=[i]:e.push(i),t++}var U=g===t;t=h,e!==null&&(h?e.length=
h:e=null);let b;if(U){let i=t;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.payload===void 0){let c={instancePath:p+
"/follow_up/"+f,schemaPath:"#/definitions/followUp/then/required",keyword:"required",params:{missingProperty:"payload"},
schema:$.then.required,parentSchema:$.then,data:v};e===null?e=[c]:e.push(c),t++}for(let c in v)if(!(c==="payload"||c==="\
after")){let l={instancePath:p+"/follow_up/"+f,schemaPath:"#/definitions/followUp/then/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:$.then,data:v};e===null?e=[l]:e.push(l),t++}if(v.
payload!==void 0){let c=v.payload;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let l={
instancePath:p+"/follow_up/"+f+"/payload",schemaPath:"#/definitions/followUp/then/properties/payload/type",keyword:"type",
params:{type:$.then.properties.payload.type},schema:$.then.properties.payload.type,parentSchema:$.then.properties.payload,
data:c};e===null?e=[l]:e.push(l),t++}}if(v.after!==void 0){let c=v.after;if(typeof c=="string"){if(!Fe.test(c)){let l={instancePath:p+
"/follow_up/"+f+"/after",schemaPath:"#/definitions/followUp/then/properties/after/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]*[smhd]$"},schema:"^[1-9][0-9]*[smhd]$",parentSchema:$.then.properties.after,data:c};e===null?e=[l]:e.push(l),
t++}}else{let l={instancePath:p+"/follow_up/"+f+"/after",schemaPath:"#/definitions/followUp/then/properties/after/type",
keyword:"type",params:{type:"string"},schema:$.then.properties.after.type,parentSchema:$.then.properties.after,data:c};e===
null?e=[l]:e.push(l),t++}}}var U=i===t;q=U,b="then"}else{let i=t;if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&
typeof v!="boolean"){let c={instancePath:p+"/follow_up/"+f,schemaPath:"#/definitions/followUp/else/type",keyword:"type",
params:{type:$.else.type},schema:$.else.type,parentSchema:$.else,data:v};e===null?e=[c]:e.push(c),t++}if(typeof v=="stri\
ng"&&C(v)<1){let c={instancePath:p+"/follow_up/"+f,schemaPath:"#/definitions/followUp/else/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:$.else,data:v};e===null?e=[c]:e.push(c),t++}var U=i===t;q=U,b="else"}if(!q){let i={
instancePath:p+"/follow_up/"+f,schemaPath:"#/definitions/followUp/if",keyword:"if",params:{failingKeyword:b},schema:$.if,
parentSchema:$,data:v};e===null?e=[i]:e.push(i),t++}}}var x=r===t;w=x,P="then"}else{let r=t,o=t,y=!0,f=t;if(!(u&&typeof u==
"object"&&!Array.isArray(u))){let q={};e===null?e=[q]:e.push(q),t++}var F=f===t;t=o,e!==null&&(o?e.length=o:e=null);let v;
if(F){let q=t;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.payload===void 0){let b={instancePath:p+"/follow_up",schemaPath:"\
#/definitions/followUp/then/required",keyword:"required",params:{missingProperty:"payload"},schema:$.then.required,parentSchema:$.
then,data:u};e===null?e=[b]:e.push(b),t++}for(let b in u)if(!(b==="payload"||b==="after")){let i={instancePath:p+"/follo\
w_up",schemaPath:"#/definitions/followUp/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
schema:!1,parentSchema:$.then,data:u};e===null?e=[i]:e.push(i),t++}if(u.payload!==void 0){let b=u.payload;if(typeof b!="\
string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let i={instancePath:p+"/follow_up/payload",schemaPath:"\
#/definitions/followUp/then/properties/payload/type",keyword:"type",params:{type:$.then.properties.payload.type},schema:$.
then.properties.payload.type,parentSchema:$.then.properties.payload,data:b};e===null?e=[i]:e.push(i),t++}}if(u.after!==void 0){
let b=u.after;if(typeof b=="string"){if(!Fe.test(b)){let i={instancePath:p+"/follow_up/after",schemaPath:"#/definitions/\
followUp/then/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[smhd]$"},schema:"^[1-9][0-9]*[sm\
hd]$",parentSchema:$.then.properties.after,data:b};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:p+"/follow_up/\
after",schemaPath:"#/definitions/followUp/then/properties/after/type",keyword:"type",params:{type:"string"},schema:$.then.
properties.after.type,parentSchema:$.then.properties.after,data:b};e===null?e=[i]:e.push(i),t++}}}var F=q===t;y=F,v="the\
n"}else{let q=t;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let b={instancePath:p+"/\
follow_up",schemaPath:"#/definitions/followUp/else/type",keyword:"type",params:{type:$.else.type},schema:$.else.type,parentSchema:$.
else,data:u};e===null?e=[b]:e.push(b),t++}if(typeof u=="string"&&C(u)<1){let b={instancePath:p+"/follow_up",schemaPath:"\
#/definitions/followUp/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.else,data:u};e===null?
e=[b]:e.push(b),t++}var F=q===t;y=F,v="else"}if(!y){let q={instancePath:p+"/follow_up",schemaPath:"#/definitions/followU\
p/if",keyword:"if",params:{failingKeyword:v},schema:$.if,parentSchema:$,data:u};e===null?e=[q]:e.push(q),t++}var x=r===t;
w=x,P="else"}if(!w){let r={instancePath:p+"/follow_up",schemaPath:"#/properties/follow_up/if",keyword:"if",params:{failingKeyword:P},
schema:A.properties.follow_up.if,parentSchema:A.properties.follow_up,data:u};e===null?e=[r]:e.push(r),t++}}if(a.nothing!==
void 0){let u=a.nothing;if(!(u===!0||u==="true")){let m={instancePath:p+"/nothing",schemaPath:"#/properties/nothing/enum",
keyword:"enum",params:{allowedValues:A.properties.nothing.enum},schema:A.properties.nothing.enum,parentSchema:A.properties.
nothing,data:u};e===null?e=[m]:e.push(m),t++}}}else{let u={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:A.type,parentSchema:A,data:a};e===null?e=[u]:e.push(u),t++}return ie.errors=e,t===0}function _e(a,{instancePath:p="",
parentData:I,parentDataProperty:T,rootData:E=a}={}){let e=null,t=0,S=t,x=!1,U=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.say===void 0){let r={instancePath:p,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"sa\
y"},schema:j.anyOf[0].required,parentSchema:j.anyOf[0],data:a};e===null?e=[r]:e.push(r),t++}var F=U===t;if(x=x||F,!x){let r=t;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.click===void 0){let y={instancePath:p,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"click"},schema:j.anyOf[1].required,parentSchema:j.anyOf[1],data:a};e===null?e=[y]:e.push(
y),t++}var F=r===t;if(x=x||F,!x){let y=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.tap===void 0){let v={instancePath:p,
schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"tap"},schema:j.anyOf[2].required,parentSchema:j.
anyOf[2],data:a};e===null?e=[v]:e.push(v),t++}var F=y===t;if(x=x||F,!x){let v=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.event===void 0){let q={instancePath:p,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"\
event"},schema:j.anyOf[3].required,parentSchema:j.anyOf[3],data:a};e===null?e=[q]:e.push(q),t++}var F=v===t;if(x=x||F,!x){
let q=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.webhook===void 0){let b={instancePath:p,schemaPath:"#/anyOf/4/req\
uired",keyword:"required",params:{missingProperty:"webhook"},schema:j.anyOf[4].required,parentSchema:j.anyOf[4],data:a};
e===null?e=[b]:e.push(b),t++}var F=q===t;if(x=x||F,!x){let b=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.wait===void 0){
let s={instancePath:p,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"wait"},schema:j.anyOf[5].
required,parentSchema:j.anyOf[5],data:a};e===null?e=[s]:e.push(s),t++}var F=b===t;if(x=x||F,!x){let s=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.human===void 0){let l={instancePath:p,schemaPath:"#/anyOf/6/required",keyword:"required",
params:{missingProperty:"human"},schema:j.anyOf[6].required,parentSchema:j.anyOf[6],data:a};e===null?e=[l]:e.push(l),t++}
var F=s===t;x=x||F}}}}}}if(x)t=S,e!==null&&(S?e.length=S:e=null);else{let r={instancePath:p,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},schema:j.anyOf,parentSchema:j,data:a};e===null?e=[r]:e.push(r),t++}if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let r in a)if(!(r==="say"||r==="click"||r==="tap"||r==="event"||r==="webhook"||r==="wait"||r==="human"||r==="exp\
ect")){let o={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
schema:!1,parentSchema:j,data:a};e===null?e=[o]:e.push(o),t++}if(a.say!==void 0){let r=a.say;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let o={instancePath:p+"/say",schemaPath:"#/properties/say/type",keyword:"ty\
pe",params:{type:j.properties.say.type},schema:j.properties.say.type,parentSchema:j.properties.say,data:r};e===null?e=[o]:
e.push(o),t++}if(typeof r=="string"&&C(r)<1){let o={instancePath:p+"/say",schemaPath:"#/properties/say/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:j.properties.say,data:r};e===null?e=[o]:e.push(o),t++}}if(a.click!==void 0){
let r=a.click;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let o={instancePath:p+"/cl\
ick",schemaPath:"#/properties/click/type",keyword:"type",params:{type:j.properties.click.type},schema:j.properties.click.
type,parentSchema:j.properties.click,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="string"&&C(r)<1){let o={instancePath:p+
"/click",schemaPath:"#/properties/click/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.
click,data:r};e===null?e=[o]:e.push(o),t++}}if(a.tap!==void 0){let r=a.tap,o=t,y=!0,f=t;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){let h={};e===null?e=[h]:e.push(h),t++}var u=f===t;t=o,e!==null&&(o?e.length=o:e=null);let v;if(u){let h=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0){let g={instancePath:p+"/tap",schemaPath:"#/properties/tap/th\
en/required",keyword:"required",params:{missingProperty:"title"},schema:j.properties.tap.then.required,parentSchema:j.properties.
tap.then,data:r};e===null?e=[g]:e.push(g),t++}for(let g in r)if(!(g==="title"||g==="card")){let b={instancePath:p+"/tap",
schemaPath:"#/properties/tap/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,
parentSchema:j.properties.tap.then,data:r};e===null?e=[b]:e.push(b),t++}if(r.title!==void 0){let g=r.title;if(typeof g!=
"string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let b={instancePath:p+"/tap/title",schemaPath:"#/prop\
erties/tap/then/properties/title/type",keyword:"type",params:{type:j.properties.tap.then.properties.title.type},schema:j.
properties.tap.then.properties.title.type,parentSchema:j.properties.tap.then.properties.title,data:g};e===null?e=[b]:e.push(
b),t++}if(typeof g=="string"&&C(g)<1){let b={instancePath:p+"/tap/title",schemaPath:"#/properties/tap/then/properties/ti\
tle/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.tap.then.properties.title,data:g};
e===null?e=[b]:e.push(b),t++}}if(r.card!==void 0){let g=r.card;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&
typeof g!="boolean"){let b={instancePath:p+"/tap/card",schemaPath:"#/properties/tap/then/properties/card/type",keyword:"\
type",params:{type:j.properties.tap.then.properties.card.type},schema:j.properties.tap.then.properties.card.type,parentSchema:j.
properties.tap.then.properties.card,data:g};e===null?e=[b]:e.push(b),t++}if(typeof g=="string"&&C(g)<1){let b={instancePath:p+
"/tap/card",schemaPath:"#/properties/tap/then/properties/card/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.
properties.tap.then.properties.card,data:g};e===null?e=[b]:e.push(b),t++}}}var u=h===t;y=u,v="then"}else{let h=t;if(typeof r!=
"string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let g={instancePath:p+"/tap",schemaPath:"#/properties\
/tap/else/type",keyword:"type",params:{type:j.properties.tap.else.type},schema:j.properties.tap.else.type,parentSchema:j.
properties.tap.else,data:r};e===null?e=[g]:e.push(g),t++}if(typeof r=="string"&&C(r)<1){let g={instancePath:p+"/tap",schemaPath:"\
#/properties/tap/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.tap.else,data:r};
e===null?e=[g]:e.push(g),t++}var u=h===t;y=u,v="else"}if(!y){let h={instancePath:p+"/tap",schemaPath:"#/properties/tap/i\
f",keyword:"if",params:{failingKeyword:v},schema:j.properties.tap.if,parentSchema:j.properties.tap,data:r};e===null?e=[h]:
e.push(h),t++}}if(a.event!==void 0){let r=a.event;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let g={instancePath:p+
"/event",schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"object"},schema:n.type,parentSchema:n,data:r};
e===null?e=[g]:e.push(g),t++}let o=t,y=!0,f=t,v=t,h=!1,q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.entry===
void 0&&(g="entry")){let b={};e===null?e=[b]:e.push(b),t++}}var m=q===t;if(h=h||m,!h){let g=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let i;if(r.messaging===void 0&&(i="messaging")){let s={};e===null?e=[s]:e.push(s),t++}}var m=g===t;if(h=
h||m,!h){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.changes===void 0&&(c="changes")){let l={};e===null?
e=[l]:e.push(l),t++}}var m=i===t;if(h=h||m,!h){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.changed_fields===
void 0&&(d="changed_fields")){let _={};e===null?e=[_]:e.push(_),t++}}var m=c===t;if(h=h||m,!h){let d=t;if(r&&typeof r=="\
object"&&!Array.isArray(r)){let R;if(r.field===void 0&&(R="field")||r.value===void 0&&(R="value")){let se={};e===null?e=
[se]:e.push(se),t++}}var m=d===t;if(h=h||m,!h){let R=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if(r.standby===
void 0&&(V="standby")){let M={};e===null?e=[M]:e.push(M),t++}else if(r.standby!==void 0&&!Array.isArray(r.standby)){let M={};
e===null?e=[M]:e.push(M),t++}}var m=R===t;if(h=h||m,!h){let V=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Z;if(r.
postback===void 0&&(Z="postback")){let ne={};e===null?e=[ne]:e.push(ne),t++}}var m=V===t;if(h=h||m,!h){let Z=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let H;if(r.message===void 0&&(H="message")){let pe={};e===null?e=[pe]:e.push(pe),t++}}var m=Z===
t;if(h=h||m,!h){let H=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let B;if(r.optin===void 0&&(B="optin")){let ae={};e===
null?e=[ae]:e.push(ae),t++}}var m=H===t;if(h=h||m,!h){let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let G;if(r.delivery===
void 0&&(G="delivery")){let oe={};e===null?e=[oe]:e.push(oe),t++}}var m=B===t;if(h=h||m,!h){let G=t;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let J;if(r.read===void 0&&(J="read")){let le={};e===null?e=[le]:e.push(le),t++}}var m=G===t;if(h=
h||m,!h){let J=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Q;if(r.reaction===void 0&&(Q="reaction")){let fe={};e===
null?e=[fe]:e.push(fe),t++}}var m=J===t;if(h=h||m,!h){let Q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let X;if(r.message_edit===
void 0&&(X="message_edit")){let ye={};e===null?e=[ye]:e.push(ye),t++}}var m=Q===t;if(h=h||m,!h){let X=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let Y;if(r.messaging_feedback===void 0&&(Y="messaging_feedback")){let de={};e===null?e=[de]:
e.push(de),t++}}var m=X===t;if(h=h||m,!h){let Y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let ee;if(r.account_linking===
void 0&&(ee="account_linking")){let ue={};e===null?e=[ue]:e.push(ue),t++}}var m=Y===t;if(h=h||m,!h){let ee=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let te;if(r.pass_thread_control===void 0&&(te="pass_thread_control")){let ce={};e===null?e=
[ce]:e.push(ce),t++}}var m=ee===t;if(h=h||m,!h){let te=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let re;if(r.request_thread_control===
void 0&&(re="request_thread_control")){let he={};e===null?e=[he]:e.push(he),t++}}var m=te===t;if(h=h||m,!h){let re=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let ve;if(r.take_thread_control===void 0&&(ve="take_thread_control")){let me={};e===
null?e=[me]:e.push(me),t++}}var m=re===t;h=h||m}}}}}}}}}}}}}}}}}if(h)t=v,e!==null&&(v?e.length=v:e=null);else{let g={};e===
null?e=[g]:e.push(g),t++}var w=f===t;if(t=o,e!==null&&(o?e.length=o:e=null),!w){let g=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let i in r)if(!(we.call(n.else.properties,i)||qe.test(i)||ke.test(i))){let s={instancePath:p+"/event",schemaPath:"\
#/definitions/event/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:n.
else,data:r};e===null?e=[s]:e.push(s),t++}if(r.event!==void 0){let i=r.event;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/event",schemaPath:"#/definitions/event/else/p\
roperties/event/type",keyword:"type",params:{type:n.else.properties.event.type},schema:n.else.properties.event.type,parentSchema:n.
else.properties.event,data:i};e===null?e=[s]:e.push(s),t++}}if(r.channel!==void 0){let i=r.channel;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/channel",schemaPath:"#/\
definitions/event/else/properties/channel/type",keyword:"type",params:{type:n.else.properties.channel.type},schema:n.else.
properties.channel.type,parentSchema:n.else.properties.channel,data:i};e===null?e=[s]:e.push(s),t++}}if(r.title!==void 0){
let i=r.title;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+
"/event/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{type:n.else.properties.
title.type},schema:n.else.properties.title.type,parentSchema:n.else.properties.title,data:i};e===null?e=[s]:e.push(s),t++}}
if(r.text!==void 0){let i=r.text;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
let s={instancePath:p+"/event/text",schemaPath:"#/definitions/event/else/properties/text/type",keyword:"type",params:{type:n.
else.properties.text.type},schema:n.else.properties.text.type,parentSchema:n.else.properties.text,data:i};e===null?e=[s]:
e.push(s),t++}}if(r.standby!==void 0){let i=r.standby;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let s={instancePath:p+"/event/standby",schemaPath:"#/definitions/event/else/properties/standby/type",
keyword:"type",params:{type:n.else.properties.standby.type},schema:n.else.properties.standby.type,parentSchema:n.else.properties.
standby,data:i};e===null?e=[s]:e.push(s),t++}}if(r.typed!==void 0){let i=r.typed;if(typeof i!="string"&&!(typeof i=="num\
ber"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/typed",schemaPath:"#/definitions/event/\
else/properties/typed/type",keyword:"type",params:{type:n.else.properties.typed.type},schema:n.else.properties.typed.type,
parentSchema:n.else.properties.typed,data:i};e===null?e=[s]:e.push(s),t++}}if(r.id!==void 0){let i=r.id;if(typeof i!="st\
ring"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/id",schemaPath:"\
#/definitions/event/else/properties/id/type",keyword:"type",params:{type:n.else.properties.id.type},schema:n.else.properties.
id.type,parentSchema:n.else.properties.id,data:i};e===null?e=[s]:e.push(s),t++}}if(r.time!==void 0){let i=r.time;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/time",schemaPath:"\
#/definitions/event/else/properties/time/type",keyword:"type",params:{type:n.else.properties.time.type},schema:n.else.properties.
time.type,parentSchema:n.else.properties.time,data:i};e===null?e=[s]:e.push(s),t++}}if(r.age!==void 0){let i=r.age;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/age",schemaPath:"\
#/definitions/event/else/properties/age/type",keyword:"type",params:{type:n.else.properties.age.type},schema:n.else.properties.
age.type,parentSchema:n.else.properties.age,data:i};e===null?e=[s]:e.push(s),t++}}if(r.timestamp!==void 0){let i=r.timestamp;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/\
timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/type",keyword:"type",params:{type:n.else.properties.
timestamp.type},schema:n.else.properties.timestamp.type,parentSchema:n.else.properties.timestamp,data:i};e===null?e=[s]:
e.push(s),t++}}if(r.referral!==void 0){let i=r.referral;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={
instancePath:p+"/event/referral",schemaPath:"#/definitions/event/else/properties/referral/type",keyword:"type",params:{type:n.
else.properties.referral.type},schema:n.else.properties.referral.type,parentSchema:n.else.properties.referral,data:i};e===
null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="ref"||s==="source"||s==="\
type"||s==="ad_id"||s==="referer_uri")){let c={instancePath:p+"/event/referral",schemaPath:"#/definitions/event/else/pro\
perties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.
else.properties.referral,data:i};e===null?e=[c]:e.push(c),t++}if(i.ref!==void 0){let s=i.ref;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/referral/ref",schemaPath:"#/definit\
ions/event/else/properties/referral/properties/ref/type",keyword:"type",params:{type:n.else.properties.referral.properties.
ref.type},schema:n.else.properties.referral.properties.ref.type,parentSchema:n.else.properties.referral.properties.ref,data:s};
e===null?e=[c]:e.push(c),t++}}if(i.source!==void 0){let s=i.source;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/referral/source",schemaPath:"#/definitions/event/else/\
properties/referral/properties/source/type",keyword:"type",params:{type:n.else.properties.referral.properties.source.type},
schema:n.else.properties.referral.properties.source.type,parentSchema:n.else.properties.referral.properties.source,data:s};
e===null?e=[c]:e.push(c),t++}}if(i.type!==void 0){let s=i.type;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/referral/type",schemaPath:"#/definitions/event/else/propert\
ies/referral/properties/type/type",keyword:"type",params:{type:n.else.properties.referral.properties.type.type},schema:n.
else.properties.referral.properties.type.type,parentSchema:n.else.properties.referral.properties.type,data:s};e===null?e=
[c]:e.push(c),t++}}if(i.ad_id!==void 0){let s=i.ad_id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let c={instancePath:p+"/event/referral/ad_id",schemaPath:"#/definitions/event/else/properties/refer\
ral/properties/ad_id/type",keyword:"type",params:{type:n.else.properties.referral.properties.ad_id.type},schema:n.else.properties.
referral.properties.ad_id.type,parentSchema:n.else.properties.referral.properties.ad_id,data:s};e===null?e=[c]:e.push(c),
t++}}if(i.referer_uri!==void 0){let s=i.referer_uri;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let c={instancePath:p+"/event/referral/referer_uri",schemaPath:"#/definitions/event/else/properties\
/referral/properties/referer_uri/type",keyword:"type",params:{type:n.else.properties.referral.properties.referer_uri.type},
schema:n.else.properties.referral.properties.referer_uri.type,parentSchema:n.else.properties.referral.properties.referer_uri,
data:s};e===null?e=[c]:e.push(c),t++}}}}if(r.sender!==void 0){let i=r.sender;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null){let s={instancePath:p+"/event/sender",schemaPath:"#/definitions/event/else/properties/sender/type",keyword:"\
type",params:{type:n.else.properties.sender.type},schema:n.else.properties.sender.type,parentSchema:n.else.properties.sender,
data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="use\
r_ref")){let c={instancePath:p+"/event/sender",schemaPath:"#/definitions/event/else/properties/sender/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.else.properties.sender,data:i};
e===null?e=[c]:e.push(c),t++}if(i.id!==void 0){let s=i.id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let c={instancePath:p+"/event/sender/id",schemaPath:"#/definitions/event/else/properties/sender/pro\
perties/id/type",keyword:"type",params:{type:n.else.properties.sender.properties.id.type},schema:n.else.properties.sender.
properties.id.type,parentSchema:n.else.properties.sender.properties.id,data:s};e===null?e=[c]:e.push(c),t++}}if(i.user_ref!==
void 0){let s=i.user_ref;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={
instancePath:p+"/event/sender/user_ref",schemaPath:"#/definitions/event/else/properties/sender/properties/user_ref/type",
keyword:"type",params:{type:n.else.properties.sender.properties.user_ref.type},schema:n.else.properties.sender.properties.
user_ref.type,parentSchema:n.else.properties.sender.properties.user_ref,data:s};e===null?e=[c]:e.push(c),t++}}}}if(r.recipient!==
void 0){let i=r.recipient;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:p+"/event/recipi\
ent",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"type",params:{type:n.else.properties.recipient.
type},schema:n.else.properties.recipient.type,parentSchema:n.else.properties.recipient,data:i};e===null?e=[s]:e.push(s),
t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(s!=="id"){let c={instancePath:p+"/event/recipient",schemaPath:"\
#/definitions/event/else/properties/recipient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:n.else.properties.recipient,data:i};e===null?e=[c]:e.push(c),t++}if(i.id!==void 0){let s=i.id;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/recipient/id",
schemaPath:"#/definitions/event/else/properties/recipient/properties/id/type",keyword:"type",params:{type:n.else.properties.
recipient.properties.id.type},schema:n.else.properties.recipient.properties.id.type,parentSchema:n.else.properties.recipient.
properties.id,data:s};e===null?e=[c]:e.push(c),t++}}}}if(r.conversation!==void 0){let i=r.conversation;if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let s={instancePath:p+"/event/conversation",schemaPath:"#/definitions/event/else\
/properties/conversation/type",keyword:"type",params:{type:n.else.properties.conversation.type},schema:n.else.properties.
conversation.type,parentSchema:n.else.properties.conversation,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="type")){let c={instancePath:p+"/event/conversation",schemaPath:"\
#/definitions/event/else/properties/conversation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:n.else.properties.conversation,data:i};e===null?e=[c]:e.push(c),t++}if(i.id!==void 0){let s=i.id;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/\
conversation/id",schemaPath:"#/definitions/event/else/properties/conversation/properties/id/type",keyword:"type",params:{
type:n.else.properties.conversation.properties.id.type},schema:n.else.properties.conversation.properties.id.type,parentSchema:n.
else.properties.conversation.properties.id,data:s};e===null?e=[c]:e.push(c),t++}}if(i.type!==void 0){let s=i.type;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/conversation/\
type",schemaPath:"#/definitions/event/else/properties/conversation/properties/type/type",keyword:"type",params:{type:n.else.
properties.conversation.properties.type.type},schema:n.else.properties.conversation.properties.type.type,parentSchema:n.
else.properties.conversation.properties.type,data:s};e===null?e=[c]:e.push(c),t++}}}}if(r.split!==void 0){let i=r.split;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:p+"/event/split",schemaPath:"#/definitions\
/event/else/properties/split/type",keyword:"type",params:{type:n.else.properties.split.type},schema:n.else.properties.split.
type,parentSchema:n.else.properties.split,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(
i))for(let s in i){let c=i[s];if(!(typeof c=="number"&&isFinite(c))&&typeof c!="string"&&c!==null){let l={instancePath:p+
"/event/split/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/properties/split/additiona\
lProperties/type",keyword:"type",params:{type:n.else.properties.split.additionalProperties.type},schema:n.else.properties.
split.additionalProperties.type,parentSchema:n.else.properties.split.additionalProperties,data:c};e===null?e=[l]:e.push(
l),t++}}}if(r["referral.ref"]!==void 0){let i=r["referral.ref"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/referral.ref",schemaPath:"#/definitions/event/else/properti\
es/referral.ref/type",keyword:"type",params:{type:n.else.properties["referral.ref"].type},schema:n.else.properties["refe\
rral.ref"].type,parentSchema:n.else.properties["referral.ref"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.sour\
ce"]!==void 0){let i=r["referral.source"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&
i!==null){let s={instancePath:p+"/event/referral.source",schemaPath:"#/definitions/event/else/properties/referral.source\
/type",keyword:"type",params:{type:n.else.properties["referral.source"].type},schema:n.else.properties["referral.source"].
type,parentSchema:n.else.properties["referral.source"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.type"]!==void 0){
let i=r["referral.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={
instancePath:p+"/event/referral.type",schemaPath:"#/definitions/event/else/properties/referral.type/type",keyword:"type",
params:{type:n.else.properties["referral.type"].type},schema:n.else.properties["referral.type"].type,parentSchema:n.else.
properties["referral.type"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.ad_id"]!==void 0){let i=r["referral.ad_\
id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/e\
vent/referral.ad_id",schemaPath:"#/definitions/event/else/properties/referral.ad_id/type",keyword:"type",params:{type:n.
else.properties["referral.ad_id"].type},schema:n.else.properties["referral.ad_id"].type,parentSchema:n.else.properties["\
referral.ad_id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.referer_uri"]!==void 0){let i=r["referral.referer_\
uri"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/\
event/referral.referer_uri",schemaPath:"#/definitions/event/else/properties/referral.referer_uri/type",keyword:"type",params:{
type:n.else.properties["referral.referer_uri"].type},schema:n.else.properties["referral.referer_uri"].type,parentSchema:n.
else.properties["referral.referer_uri"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["sender.id"]!==void 0){let i=r["sende\
r.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"\
/event/sender.id",schemaPath:"#/definitions/event/else/properties/sender.id/type",keyword:"type",params:{type:n.else.properties["\
sender.id"].type},schema:n.else.properties["sender.id"].type,parentSchema:n.else.properties["sender.id"],data:i};e===null?
e=[s]:e.push(s),t++}}if(r["sender.user_ref"]!==void 0){let i=r["sender.user_ref"];if(typeof i!="string"&&!(typeof i=="nu\
mber"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/sender.user_ref",schemaPath:"#/definit\
ions/event/else/properties/sender.user_ref/type",keyword:"type",params:{type:n.else.properties["sender.user_ref"].type},
schema:n.else.properties["sender.user_ref"].type,parentSchema:n.else.properties["sender.user_ref"],data:i};e===null?e=[s]:
e.push(s),t++}}if(r["recipient.id"]!==void 0){let i=r["recipient.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/recipient.id",schemaPath:"#/definitions/event/else/pro\
perties/recipient.id/type",keyword:"type",params:{type:n.else.properties["recipient.id"].type},schema:n.else.properties["\
recipient.id"].type,parentSchema:n.else.properties["recipient.id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["conversat\
ion.id"]!==void 0){let i=r["conversation.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bool\
ean"&&i!==null){let s={instancePath:p+"/event/conversation.id",schemaPath:"#/definitions/event/else/properties/conversat\
ion.id/type",keyword:"type",params:{type:n.else.properties["conversation.id"].type},schema:n.else.properties["conversati\
on.id"].type,parentSchema:n.else.properties["conversation.id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["conversation.\
type"]!==void 0){let i=r["conversation.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bool\
ean"&&i!==null){let s={instancePath:p+"/event/conversation.type",schemaPath:"#/definitions/event/else/properties/convers\
ation.type/type",keyword:"type",params:{type:n.else.properties["conversation.type"].type},schema:n.else.properties["conv\
ersation.type"].type,parentSchema:n.else.properties["conversation.type"],data:i};e===null?e=[s]:e.push(s),t++}}for(let i in r)
if(ke.test(i)){let s=r[i];if(!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&s!==null){let c={instancePath:p+"/e\
vent/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/patternProperties/%5Esplit%5C./type",
keyword:"type",params:{type:n.else.patternProperties["^split\\."].type},schema:n.else.patternProperties["^split\\."].type,
parentSchema:n.else.patternProperties["^split\\."],data:s};e===null?e=[c]:e.push(c),t++}}}var w=g===t;y=w}if(!y){let g={
instancePath:p+"/event",schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"else"},schema:n.if,parentSchema:n,
data:r};e===null?e=[g]:e.push(g),t++}}if(a.webhook!==void 0){let r=a.webhook,o=t,y=!0,f=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let v;if(r.file===void 0&&(v="file")){let h={};e===null?e=[h]:e.push(h),t++}}var D=f===t;if(t=o,e!==null&&(o?
e.length=o:e=null),D){let v=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let q in r)if(q!=="file"){let g={instancePath:p+
"/webhook",schemaPath:"#/definitions/webhook/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
schema:!1,parentSchema:K.then,data:r};e===null?e=[g]:e.push(g),t++}if(r.file!==void 0){let q=r.file;if(typeof q=="string"){
if(C(q)<1){let g={instancePath:p+"/webhook/file",schemaPath:"#/definitions/webhook/then/properties/file/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:K.then.properties.file,data:q};e===null?e=[g]:e.push(g),t++}}else{let g={
instancePath:p+"/webhook/file",schemaPath:"#/definitions/webhook/then/properties/file/type",keyword:"type",params:{type:"\
string"},schema:K.then.properties.file.type,parentSchema:K.then.properties.file,data:q};e===null?e=[g]:e.push(g),t++}}}var D=v===
t;y=D}if(!y){let v={instancePath:p+"/webhook",schemaPath:"#/definitions/webhook/if",keyword:"if",params:{failingKeyword:"\
then"},schema:K.if,parentSchema:K,data:r};e===null?e=[v]:e.push(v),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length<1){let v={instancePath:p+"/webhook",schemaPath:"#/definitions/webhook/minProperties",keyword:"minProperti\
es",params:{limit:1},schema:1,parentSchema:K,data:r};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:p+"/webhook",
schemaPath:"#/definitions/webhook/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,data:r};e===null?
e=[v]:e.push(v),t++}}if(a.wait!==void 0){let r=a.wait;if(typeof r=="string"){if(!Me.test(r)){let o={instancePath:p+"/wai\
t",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-\
9]{0,8}[smhd]$",parentSchema:j.properties.wait,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:p+"/wait",
schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"string"},schema:j.properties.wait.type,parentSchema:j.properties.
wait,data:r};e===null?e=[o]:e.push(o),t++}}if(a.human!==void 0){let r=a.human;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"){let o={instancePath:p+"/human",schemaPath:"#/properties/human/type",keyword:"type",params:{
type:j.properties.human.type},schema:j.properties.human.type,parentSchema:j.properties.human,data:r};e===null?e=[o]:e.push(
o),t++}if(typeof r=="string"&&C(r)<1){let o={instancePath:p+"/human",schemaPath:"#/properties/human/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:j.properties.human,data:r};e===null?e=[o]:e.push(o),t++}}if(a.expect!==
void 0){let r=a.expect,o=t,y=!0,f=t;if(!Array.isArray(r)){let h={};e===null?e=[h]:e.push(h),t++}var P=f===t;t=o,e!==null&&
(o?e.length=o:e=null);let v;if(P){let h=t;if(Array.isArray(r)){let g=r.length;for(let b=0;b<g;b++)ie(r[b],{instancePath:p+
"/expect/"+b,parentData:r,parentDataProperty:b,rootData:E})||(e=e===null?ie.errors:be(e,ie.errors),t=e.length)}var P=h===
t;y=P,v="then"}else{let h=t;ie(r,{instancePath:p+"/expect",parentData:a,parentDataProperty:"expect",rootData:E})||(e=e===
null?ie.errors:be(e,ie.errors),t=e.length);var P=h===t;y=P,v="else"}if(!y){let h={instancePath:p+"/expect",schemaPath:"#\
/properties/expect/if",keyword:"if",params:{failingKeyword:v},schema:j.properties.expect.if,parentSchema:j.properties.expect,
data:r};e===null?e=[h]:e.push(h),t++}}}else{let r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:j.type,parentSchema:j,data:a};e===null?e=[r]:e.push(r),t++}return _e.errors=e,t===0}function Se(a,{instancePath:p="",
parentData:I,parentDataProperty:T,rootData:E=a}={}){let e=null,t=0,S=t,x=!1,U=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.event===void 0){let r={instancePath:p,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
event"},schema:k.anyOf[0].required,parentSchema:k.anyOf[0],data:a};e===null?e=[r]:e.push(r),t++}var F=U===t;if(x=x||F,!x){
let r=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.events===void 0){let y={instancePath:p,schemaPath:"#/anyOf/1/requ\
ired",keyword:"required",params:{missingProperty:"events"},schema:k.anyOf[1].required,parentSchema:k.anyOf[1],data:a};e===
null?e=[y]:e.push(y),t++}var F=r===t;if(x=x||F,!x){let y=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.webhook===void 0){
let v={instancePath:p,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"webhook"},schema:k.anyOf[2].
required,parentSchema:k.anyOf[2],data:a};e===null?e=[v]:e.push(v),t++}var F=y===t;if(x=x||F,!x){let v=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.conversation===void 0){let q={instancePath:p,schemaPath:"#/anyOf/3/required",keyword:"req\
uired",params:{missingProperty:"conversation"},schema:k.anyOf[3].required,parentSchema:k.anyOf[3],data:a};e===null?e=[q]:
e.push(q),t++}var F=v===t;x=x||F}}}if(x)t=S,e!==null&&(S?e.length=S:e=null);else{let r={instancePath:p,schemaPath:"#/any\
Of",keyword:"anyOf",params:{},schema:k.anyOf,parentSchema:k,data:a};e===null?e=[r]:e.push(r),t++}if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},schema:k.required,parentSchema:k,data:a};e===null?e=[r]:e.push(r),t++}for(let r in a)if(!we.call(k.properties,r)){
let o={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,
parentSchema:k,data:a};e===null?e=[o]:e.push(o),t++}if(a.name!==void 0){let r=a.name;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let o={instancePath:p+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:k.properties.name.type},schema:k.properties.name.type,parentSchema:k.properties.name,data:r};e===null?
e=[o]:e.push(o),t++}if(typeof r=="string"&&C(r)<1){let o={instancePath:p+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.properties.name,data:r};e===null?e=[o]:e.push(o),t++}}if(a.
description!==void 0){let r=a.description;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){
let o={instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:k.properties.
description.type},schema:k.properties.description.type,parentSchema:k.properties.description,data:r};e===null?e=[o]:e.push(
o),t++}}if(a.event!==void 0){let r=a.event;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let g={instancePath:p+"/event",
schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"object"},schema:n.type,parentSchema:n,data:r};e===null?
e=[g]:e.push(g),t++}let o=t,y=!0,f=t,v=t,h=!1,q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.entry===void 0&&
(g="entry")){let b={};e===null?e=[b]:e.push(b),t++}}var u=q===t;if(h=h||u,!h){let g=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.messaging===void 0&&(i="messaging")){let s={};e===null?e=[s]:e.push(s),t++}}var u=g===t;if(h=h||u,!h){let i=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.changes===void 0&&(c="changes")){let l={};e===null?e=[l]:e.push(
l),t++}}var u=i===t;if(h=h||u,!h){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.changed_fields===void 0&&
(d="changed_fields")){let _={};e===null?e=[_]:e.push(_),t++}}var u=c===t;if(h=h||u,!h){let d=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let R;if(r.field===void 0&&(R="field")||r.value===void 0&&(R="value")){let se={};e===null?e=[se]:e.push(
se),t++}}var u=d===t;if(h=h||u,!h){let R=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if(r.standby===void 0&&(V=
"standby")){let M={};e===null?e=[M]:e.push(M),t++}else if(r.standby!==void 0&&!Array.isArray(r.standby)){let M={};e===null?
e=[M]:e.push(M),t++}}var u=R===t;if(h=h||u,!h){let V=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Z;if(r.postback===
void 0&&(Z="postback")){let ne={};e===null?e=[ne]:e.push(ne),t++}}var u=V===t;if(h=h||u,!h){let Z=t;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let H;if(r.message===void 0&&(H="message")){let pe={};e===null?e=[pe]:e.push(pe),t++}}var u=Z===
t;if(h=h||u,!h){let H=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let B;if(r.optin===void 0&&(B="optin")){let ae={};e===
null?e=[ae]:e.push(ae),t++}}var u=H===t;if(h=h||u,!h){let B=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let G;if(r.delivery===
void 0&&(G="delivery")){let oe={};e===null?e=[oe]:e.push(oe),t++}}var u=B===t;if(h=h||u,!h){let G=t;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let J;if(r.read===void 0&&(J="read")){let le={};e===null?e=[le]:e.push(le),t++}}var u=G===t;if(h=
h||u,!h){let J=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let Q;if(r.reaction===void 0&&(Q="reaction")){let fe={};e===
null?e=[fe]:e.push(fe),t++}}var u=J===t;if(h=h||u,!h){let Q=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let X;if(r.message_edit===
void 0&&(X="message_edit")){let ye={};e===null?e=[ye]:e.push(ye),t++}}var u=Q===t;if(h=h||u,!h){let X=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let Y;if(r.messaging_feedback===void 0&&(Y="messaging_feedback")){let de={};e===null?e=[de]:
e.push(de),t++}}var u=X===t;if(h=h||u,!h){let Y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let ee;if(r.account_linking===
void 0&&(ee="account_linking")){let ue={};e===null?e=[ue]:e.push(ue),t++}}var u=Y===t;if(h=h||u,!h){let ee=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let te;if(r.pass_thread_control===void 0&&(te="pass_thread_control")){let ce={};e===null?e=
[ce]:e.push(ce),t++}}var u=ee===t;if(h=h||u,!h){let te=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let re;if(r.request_thread_control===
void 0&&(re="request_thread_control")){let he={};e===null?e=[he]:e.push(he),t++}}var u=te===t;if(h=h||u,!h){let re=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){let ve;if(r.take_thread_control===void 0&&(ve="take_thread_control")){let me={};e===
null?e=[me]:e.push(me),t++}}var u=re===t;h=h||u}}}}}}}}}}}}}}}}}if(h)t=v,e!==null&&(v?e.length=v:e=null);else{let g={};e===
null?e=[g]:e.push(g),t++}var m=f===t;if(t=o,e!==null&&(o?e.length=o:e=null),!m){let g=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let i in r)if(!(we.call(n.else.properties,i)||qe.test(i)||ke.test(i))){let s={instancePath:p+"/event",schemaPath:"\
#/definitions/event/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:n.
else,data:r};e===null?e=[s]:e.push(s),t++}if(r.event!==void 0){let i=r.event;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/event",schemaPath:"#/definitions/event/else/p\
roperties/event/type",keyword:"type",params:{type:n.else.properties.event.type},schema:n.else.properties.event.type,parentSchema:n.
else.properties.event,data:i};e===null?e=[s]:e.push(s),t++}}if(r.channel!==void 0){let i=r.channel;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/channel",schemaPath:"#/\
definitions/event/else/properties/channel/type",keyword:"type",params:{type:n.else.properties.channel.type},schema:n.else.
properties.channel.type,parentSchema:n.else.properties.channel,data:i};e===null?e=[s]:e.push(s),t++}}if(r.title!==void 0){
let i=r.title;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+
"/event/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{type:n.else.properties.
title.type},schema:n.else.properties.title.type,parentSchema:n.else.properties.title,data:i};e===null?e=[s]:e.push(s),t++}}
if(r.text!==void 0){let i=r.text;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){
let s={instancePath:p+"/event/text",schemaPath:"#/definitions/event/else/properties/text/type",keyword:"type",params:{type:n.
else.properties.text.type},schema:n.else.properties.text.type,parentSchema:n.else.properties.text,data:i};e===null?e=[s]:
e.push(s),t++}}if(r.standby!==void 0){let i=r.standby;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&i!==null){let s={instancePath:p+"/event/standby",schemaPath:"#/definitions/event/else/properties/standby/type",
keyword:"type",params:{type:n.else.properties.standby.type},schema:n.else.properties.standby.type,parentSchema:n.else.properties.
standby,data:i};e===null?e=[s]:e.push(s),t++}}if(r.typed!==void 0){let i=r.typed;if(typeof i!="string"&&!(typeof i=="num\
ber"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/typed",schemaPath:"#/definitions/event/\
else/properties/typed/type",keyword:"type",params:{type:n.else.properties.typed.type},schema:n.else.properties.typed.type,
parentSchema:n.else.properties.typed,data:i};e===null?e=[s]:e.push(s),t++}}if(r.id!==void 0){let i=r.id;if(typeof i!="st\
ring"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/id",schemaPath:"\
#/definitions/event/else/properties/id/type",keyword:"type",params:{type:n.else.properties.id.type},schema:n.else.properties.
id.type,parentSchema:n.else.properties.id,data:i};e===null?e=[s]:e.push(s),t++}}if(r.time!==void 0){let i=r.time;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/time",schemaPath:"\
#/definitions/event/else/properties/time/type",keyword:"type",params:{type:n.else.properties.time.type},schema:n.else.properties.
time.type,parentSchema:n.else.properties.time,data:i};e===null?e=[s]:e.push(s),t++}}if(r.age!==void 0){let i=r.age;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/age",schemaPath:"\
#/definitions/event/else/properties/age/type",keyword:"type",params:{type:n.else.properties.age.type},schema:n.else.properties.
age.type,parentSchema:n.else.properties.age,data:i};e===null?e=[s]:e.push(s),t++}}if(r.timestamp!==void 0){let i=r.timestamp;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/\
timestamp",schemaPath:"#/definitions/event/else/properties/timestamp/type",keyword:"type",params:{type:n.else.properties.
timestamp.type},schema:n.else.properties.timestamp.type,parentSchema:n.else.properties.timestamp,data:i};e===null?e=[s]:
e.push(s),t++}}if(r.referral!==void 0){let i=r.referral;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={
instancePath:p+"/event/referral",schemaPath:"#/definitions/event/else/properties/referral/type",keyword:"type",params:{type:n.
else.properties.referral.type},schema:n.else.properties.referral.type,parentSchema:n.else.properties.referral,data:i};e===
null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="ref"||s==="source"||s==="\
type"||s==="ad_id"||s==="referer_uri")){let c={instancePath:p+"/event/referral",schemaPath:"#/definitions/event/else/pro\
perties/referral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.
else.properties.referral,data:i};e===null?e=[c]:e.push(c),t++}if(i.ref!==void 0){let s=i.ref;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/referral/ref",schemaPath:"#/definit\
ions/event/else/properties/referral/properties/ref/type",keyword:"type",params:{type:n.else.properties.referral.properties.
ref.type},schema:n.else.properties.referral.properties.ref.type,parentSchema:n.else.properties.referral.properties.ref,data:s};
e===null?e=[c]:e.push(c),t++}}if(i.source!==void 0){let s=i.source;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/referral/source",schemaPath:"#/definitions/event/else/\
properties/referral/properties/source/type",keyword:"type",params:{type:n.else.properties.referral.properties.source.type},
schema:n.else.properties.referral.properties.source.type,parentSchema:n.else.properties.referral.properties.source,data:s};
e===null?e=[c]:e.push(c),t++}}if(i.type!==void 0){let s=i.type;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/referral/type",schemaPath:"#/definitions/event/else/propert\
ies/referral/properties/type/type",keyword:"type",params:{type:n.else.properties.referral.properties.type.type},schema:n.
else.properties.referral.properties.type.type,parentSchema:n.else.properties.referral.properties.type,data:s};e===null?e=
[c]:e.push(c),t++}}if(i.ad_id!==void 0){let s=i.ad_id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let c={instancePath:p+"/event/referral/ad_id",schemaPath:"#/definitions/event/else/properties/refer\
ral/properties/ad_id/type",keyword:"type",params:{type:n.else.properties.referral.properties.ad_id.type},schema:n.else.properties.
referral.properties.ad_id.type,parentSchema:n.else.properties.referral.properties.ad_id,data:s};e===null?e=[c]:e.push(c),
t++}}if(i.referer_uri!==void 0){let s=i.referer_uri;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let c={instancePath:p+"/event/referral/referer_uri",schemaPath:"#/definitions/event/else/properties\
/referral/properties/referer_uri/type",keyword:"type",params:{type:n.else.properties.referral.properties.referer_uri.type},
schema:n.else.properties.referral.properties.referer_uri.type,parentSchema:n.else.properties.referral.properties.referer_uri,
data:s};e===null?e=[c]:e.push(c),t++}}}}if(r.sender!==void 0){let i=r.sender;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null){let s={instancePath:p+"/event/sender",schemaPath:"#/definitions/event/else/properties/sender/type",keyword:"\
type",params:{type:n.else.properties.sender.type},schema:n.else.properties.sender.type,parentSchema:n.else.properties.sender,
data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="use\
r_ref")){let c={instancePath:p+"/event/sender",schemaPath:"#/definitions/event/else/properties/sender/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:n.else.properties.sender,data:i};
e===null?e=[c]:e.push(c),t++}if(i.id!==void 0){let s=i.id;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"&&s!==null){let c={instancePath:p+"/event/sender/id",schemaPath:"#/definitions/event/else/properties/sender/pro\
perties/id/type",keyword:"type",params:{type:n.else.properties.sender.properties.id.type},schema:n.else.properties.sender.
properties.id.type,parentSchema:n.else.properties.sender.properties.id,data:s};e===null?e=[c]:e.push(c),t++}}if(i.user_ref!==
void 0){let s=i.user_ref;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={
instancePath:p+"/event/sender/user_ref",schemaPath:"#/definitions/event/else/properties/sender/properties/user_ref/type",
keyword:"type",params:{type:n.else.properties.sender.properties.user_ref.type},schema:n.else.properties.sender.properties.
user_ref.type,parentSchema:n.else.properties.sender.properties.user_ref,data:s};e===null?e=[c]:e.push(c),t++}}}}if(r.recipient!==
void 0){let i=r.recipient;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:p+"/event/recipi\
ent",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"type",params:{type:n.else.properties.recipient.
type},schema:n.else.properties.recipient.type,parentSchema:n.else.properties.recipient,data:i};e===null?e=[s]:e.push(s),
t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(s!=="id"){let c={instancePath:p+"/event/recipient",schemaPath:"\
#/definitions/event/else/properties/recipient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:n.else.properties.recipient,data:i};e===null?e=[c]:e.push(c),t++}if(i.id!==void 0){let s=i.id;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/recipient/id",
schemaPath:"#/definitions/event/else/properties/recipient/properties/id/type",keyword:"type",params:{type:n.else.properties.
recipient.properties.id.type},schema:n.else.properties.recipient.properties.id.type,parentSchema:n.else.properties.recipient.
properties.id,data:s};e===null?e=[c]:e.push(c),t++}}}}if(r.conversation!==void 0){let i=r.conversation;if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let s={instancePath:p+"/event/conversation",schemaPath:"#/definitions/event/else\
/properties/conversation/type",keyword:"type",params:{type:n.else.properties.conversation.type},schema:n.else.properties.
conversation.type,parentSchema:n.else.properties.conversation,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="type")){let c={instancePath:p+"/event/conversation",schemaPath:"\
#/definitions/event/else/properties/conversation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:n.else.properties.conversation,data:i};e===null?e=[c]:e.push(c),t++}if(i.id!==void 0){let s=i.id;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/\
conversation/id",schemaPath:"#/definitions/event/else/properties/conversation/properties/id/type",keyword:"type",params:{
type:n.else.properties.conversation.properties.id.type},schema:n.else.properties.conversation.properties.id.type,parentSchema:n.
else.properties.conversation.properties.id,data:s};e===null?e=[c]:e.push(c),t++}}if(i.type!==void 0){let s=i.type;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null){let c={instancePath:p+"/event/conversation/\
type",schemaPath:"#/definitions/event/else/properties/conversation/properties/type/type",keyword:"type",params:{type:n.else.
properties.conversation.properties.type.type},schema:n.else.properties.conversation.properties.type.type,parentSchema:n.
else.properties.conversation.properties.type,data:s};e===null?e=[c]:e.push(c),t++}}}}if(r.split!==void 0){let i=r.split;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let s={instancePath:p+"/event/split",schemaPath:"#/definitions\
/event/else/properties/split/type",keyword:"type",params:{type:n.else.properties.split.type},schema:n.else.properties.split.
type,parentSchema:n.else.properties.split,data:i};e===null?e=[s]:e.push(s),t++}if(i&&typeof i=="object"&&!Array.isArray(
i))for(let s in i){let c=i[s];if(!(typeof c=="number"&&isFinite(c))&&typeof c!="string"&&c!==null){let l={instancePath:p+
"/event/split/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/properties/split/additiona\
lProperties/type",keyword:"type",params:{type:n.else.properties.split.additionalProperties.type},schema:n.else.properties.
split.additionalProperties.type,parentSchema:n.else.properties.split.additionalProperties,data:c};e===null?e=[l]:e.push(
l),t++}}}if(r["referral.ref"]!==void 0){let i=r["referral.ref"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/referral.ref",schemaPath:"#/definitions/event/else/properti\
es/referral.ref/type",keyword:"type",params:{type:n.else.properties["referral.ref"].type},schema:n.else.properties["refe\
rral.ref"].type,parentSchema:n.else.properties["referral.ref"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.sour\
ce"]!==void 0){let i=r["referral.source"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&
i!==null){let s={instancePath:p+"/event/referral.source",schemaPath:"#/definitions/event/else/properties/referral.source\
/type",keyword:"type",params:{type:n.else.properties["referral.source"].type},schema:n.else.properties["referral.source"].
type,parentSchema:n.else.properties["referral.source"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.type"]!==void 0){
let i=r["referral.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={
instancePath:p+"/event/referral.type",schemaPath:"#/definitions/event/else/properties/referral.type/type",keyword:"type",
params:{type:n.else.properties["referral.type"].type},schema:n.else.properties["referral.type"].type,parentSchema:n.else.
properties["referral.type"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.ad_id"]!==void 0){let i=r["referral.ad_\
id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/e\
vent/referral.ad_id",schemaPath:"#/definitions/event/else/properties/referral.ad_id/type",keyword:"type",params:{type:n.
else.properties["referral.ad_id"].type},schema:n.else.properties["referral.ad_id"].type,parentSchema:n.else.properties["\
referral.ad_id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["referral.referer_uri"]!==void 0){let i=r["referral.referer_\
uri"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/\
event/referral.referer_uri",schemaPath:"#/definitions/event/else/properties/referral.referer_uri/type",keyword:"type",params:{
type:n.else.properties["referral.referer_uri"].type},schema:n.else.properties["referral.referer_uri"].type,parentSchema:n.
else.properties["referral.referer_uri"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["sender.id"]!==void 0){let i=r["sende\
r.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"\
/event/sender.id",schemaPath:"#/definitions/event/else/properties/sender.id/type",keyword:"type",params:{type:n.else.properties["\
sender.id"].type},schema:n.else.properties["sender.id"].type,parentSchema:n.else.properties["sender.id"],data:i};e===null?
e=[s]:e.push(s),t++}}if(r["sender.user_ref"]!==void 0){let i=r["sender.user_ref"];if(typeof i!="string"&&!(typeof i=="nu\
mber"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/sender.user_ref",schemaPath:"#/definit\
ions/event/else/properties/sender.user_ref/type",keyword:"type",params:{type:n.else.properties["sender.user_ref"].type},
schema:n.else.properties["sender.user_ref"].type,parentSchema:n.else.properties["sender.user_ref"],data:i};e===null?e=[s]:
e.push(s),t++}}if(r["recipient.id"]!==void 0){let i=r["recipient.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"&&i!==null){let s={instancePath:p+"/event/recipient.id",schemaPath:"#/definitions/event/else/pro\
perties/recipient.id/type",keyword:"type",params:{type:n.else.properties["recipient.id"].type},schema:n.else.properties["\
recipient.id"].type,parentSchema:n.else.properties["recipient.id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["conversat\
ion.id"]!==void 0){let i=r["conversation.id"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bool\
ean"&&i!==null){let s={instancePath:p+"/event/conversation.id",schemaPath:"#/definitions/event/else/properties/conversat\
ion.id/type",keyword:"type",params:{type:n.else.properties["conversation.id"].type},schema:n.else.properties["conversati\
on.id"].type,parentSchema:n.else.properties["conversation.id"],data:i};e===null?e=[s]:e.push(s),t++}}if(r["conversation.\
type"]!==void 0){let i=r["conversation.type"];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bool\
ean"&&i!==null){let s={instancePath:p+"/event/conversation.type",schemaPath:"#/definitions/event/else/properties/convers\
ation.type/type",keyword:"type",params:{type:n.else.properties["conversation.type"].type},schema:n.else.properties["conv\
ersation.type"].type,parentSchema:n.else.properties["conversation.type"],data:i};e===null?e=[s]:e.push(s),t++}}for(let i in r)
if(ke.test(i)){let s=r[i];if(!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&s!==null){let c={instancePath:p+"/e\
vent/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/else/patternProperties/%5Esplit%5C./type",
keyword:"type",params:{type:n.else.patternProperties["^split\\."].type},schema:n.else.patternProperties["^split\\."].type,
parentSchema:n.else.patternProperties["^split\\."],data:s};e===null?e=[c]:e.push(c),t++}}}var m=g===t;y=m}if(!y){let g={
instancePath:p+"/event",schemaPath:"#/definitions/event/if",keyword:"if",params:{failingKeyword:"else"},schema:n.if,parentSchema:n,
data:r};e===null?e=[g]:e.push(g),t++}}if(a.events!==void 0){let r=a.events;if(Array.isArray(r)){if(r.length<1){let y={instancePath:p+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.
events,data:r};e===null?e=[y]:e.push(y),t++}let o=r.length;for(let y=0;y<o;y++){let f=r[y];if(!(f&&typeof f=="object"&&!Array.
isArray(f))){let s={instancePath:p+"/events/"+y,schemaPath:"#/definitions/event/type",keyword:"type",params:{type:"objec\
t"},schema:n.type,parentSchema:n,data:f};e===null?e=[s]:e.push(s),t++}let v=t,h=!0,q=t,g=t,b=!1,i=t;if(f&&typeof f=="obj\
ect"&&!Array.isArray(f)){let s;if(f.entry===void 0&&(s="entry")){let c={};e===null?e=[c]:e.push(c),t++}}var w=i===t;if(b=
b||w,!b){let s=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let l;if(f.messaging===void 0&&(l="messaging")){let d={};e===
null?e=[d]:e.push(d),t++}}var w=s===t;if(b=b||w,!b){let l=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.changes===
void 0&&(_="changes")){let R={};e===null?e=[R]:e.push(R),t++}}var w=l===t;if(b=b||w,!b){let _=t;if(f&&typeof f=="object"&&
!Array.isArray(f)){let se;if(f.changed_fields===void 0&&(se="changed_fields")){let V={};e===null?e=[V]:e.push(V),t++}}var w=_===
t;if(b=b||w,!b){let se=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let M;if(f.field===void 0&&(M="field")||f.value===
void 0&&(M="value")){let Z={};e===null?e=[Z]:e.push(Z),t++}}var w=se===t;if(b=b||w,!b){let M=t;if(f&&typeof f=="object"&&
!Array.isArray(f)){let ne;if(f.standby===void 0&&(ne="standby")){let H={};e===null?e=[H]:e.push(H),t++}else if(f.standby!==
void 0&&!Array.isArray(f.standby)){let H={};e===null?e=[H]:e.push(H),t++}}var w=M===t;if(b=b||w,!b){let ne=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){let pe;if(f.postback===void 0&&(pe="postback")){let B={};e===null?e=[B]:e.push(B),t++}}var w=ne===
t;if(b=b||w,!b){let pe=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let ae;if(f.message===void 0&&(ae="message")){let G={};
e===null?e=[G]:e.push(G),t++}}var w=pe===t;if(b=b||w,!b){let ae=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let oe;if(f.
optin===void 0&&(oe="optin")){let J={};e===null?e=[J]:e.push(J),t++}}var w=ae===t;if(b=b||w,!b){let oe=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){let le;if(f.delivery===void 0&&(le="delivery")){let Q={};e===null?e=[Q]:e.push(Q),t++}}var w=oe===
t;if(b=b||w,!b){let le=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let fe;if(f.read===void 0&&(fe="read")){let X={};e===
null?e=[X]:e.push(X),t++}}var w=le===t;if(b=b||w,!b){let fe=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let ye;if(f.reaction===
void 0&&(ye="reaction")){let Y={};e===null?e=[Y]:e.push(Y),t++}}var w=fe===t;if(b=b||w,!b){let ye=t;if(f&&typeof f=="obj\
ect"&&!Array.isArray(f)){let de;if(f.message_edit===void 0&&(de="message_edit")){let ee={};e===null?e=[ee]:e.push(ee),t++}}
var w=ye===t;if(b=b||w,!b){let de=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let ue;if(f.messaging_feedback===void 0&&
(ue="messaging_feedback")){let te={};e===null?e=[te]:e.push(te),t++}}var w=de===t;if(b=b||w,!b){let ue=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){let ce;if(f.account_linking===void 0&&(ce="account_linking")){let re={};e===null?e=[re]:e.push(
re),t++}}var w=ue===t;if(b=b||w,!b){let ce=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let he;if(f.pass_thread_control===
void 0&&(he="pass_thread_control")){let ve={};e===null?e=[ve]:e.push(ve),t++}}var w=ce===t;if(b=b||w,!b){let he=t;if(f&&
typeof f=="object"&&!Array.isArray(f)){let me;if(f.request_thread_control===void 0&&(me="request_thread_control")){let Le={};
e===null?e=[Le]:e.push(Le),t++}}var w=he===t;if(b=b||w,!b){let me=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let We;
if(f.take_thread_control===void 0&&(We="take_thread_control")){let $e={};e===null?e=[$e]:e.push($e),t++}}var w=me===t;b=
b||w}}}}}}}}}}}}}}}}}if(b)t=g,e!==null&&(g?e.length=g:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var D=q===t;if(t=
v,e!==null&&(v?e.length=v:e=null),!D){let s=t;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let l in f)if(!(we.call(n.
else.properties,l)||qe.test(l)||ke.test(l))){let d={instancePath:p+"/events/"+y,schemaPath:"#/definitions/event/else/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:n.else,data:f};e===
null?e=[d]:e.push(d),t++}if(f.event!==void 0){let l=f.event;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!=
"boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/event",schemaPath:"#/definitions/event/else/properties/event/t\
ype",keyword:"type",params:{type:n.else.properties.event.type},schema:n.else.properties.event.type,parentSchema:n.else.properties.
event,data:l};e===null?e=[d]:e.push(d),t++}}if(f.channel!==void 0){let l=f.channel;if(typeof l!="string"&&!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/channel",schemaPath:"#/definit\
ions/event/else/properties/channel/type",keyword:"type",params:{type:n.else.properties.channel.type},schema:n.else.properties.
channel.type,parentSchema:n.else.properties.channel,data:l};e===null?e=[d]:e.push(d),t++}}if(f.title!==void 0){let l=f.title;
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events\
/"+y+"/title",schemaPath:"#/definitions/event/else/properties/title/type",keyword:"type",params:{type:n.else.properties.
title.type},schema:n.else.properties.title.type,parentSchema:n.else.properties.title,data:l};e===null?e=[d]:e.push(d),t++}}
if(f.text!==void 0){let l=f.text;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){
let d={instancePath:p+"/events/"+y+"/text",schemaPath:"#/definitions/event/else/properties/text/type",keyword:"type",params:{
type:n.else.properties.text.type},schema:n.else.properties.text.type,parentSchema:n.else.properties.text,data:l};e===null?
e=[d]:e.push(d),t++}}if(f.standby!==void 0){let l=f.standby;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!=
"boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/standby",schemaPath:"#/definitions/event/else/properties/stand\
by/type",keyword:"type",params:{type:n.else.properties.standby.type},schema:n.else.properties.standby.type,parentSchema:n.
else.properties.standby,data:l};e===null?e=[d]:e.push(d),t++}}if(f.typed!==void 0){let l=f.typed;if(typeof l!="string"&&
!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/typed",schemaPath:"\
#/definitions/event/else/properties/typed/type",keyword:"type",params:{type:n.else.properties.typed.type},schema:n.else.
properties.typed.type,parentSchema:n.else.properties.typed,data:l};e===null?e=[d]:e.push(d),t++}}if(f.id!==void 0){let l=f.
id;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/eve\
nts/"+y+"/id",schemaPath:"#/definitions/event/else/properties/id/type",keyword:"type",params:{type:n.else.properties.id.
type},schema:n.else.properties.id.type,parentSchema:n.else.properties.id,data:l};e===null?e=[d]:e.push(d),t++}}if(f.time!==
void 0){let l=f.time;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+
"/events/"+y+"/time",schemaPath:"#/definitions/event/else/properties/time/type",keyword:"type",params:{type:n.else.properties.
time.type},schema:n.else.properties.time.type,parentSchema:n.else.properties.time,data:l};e===null?e=[d]:e.push(d),t++}}
if(f.age!==void 0){let l=f.age;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){
let d={instancePath:p+"/events/"+y+"/age",schemaPath:"#/definitions/event/else/properties/age/type",keyword:"type",params:{
type:n.else.properties.age.type},schema:n.else.properties.age.type,parentSchema:n.else.properties.age,data:l};e===null?e=
[d]:e.push(d),t++}}if(f.timestamp!==void 0){let l=f.timestamp;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/timestamp",schemaPath:"#/definitions/event/else/prop\
erties/timestamp/type",keyword:"type",params:{type:n.else.properties.timestamp.type},schema:n.else.properties.timestamp.
type,parentSchema:n.else.properties.timestamp,data:l};e===null?e=[d]:e.push(d),t++}}if(f.referral!==void 0){let l=f.referral;
if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let d={instancePath:p+"/events/"+y+"/referral",schemaPath:"#/d\
efinitions/event/else/properties/referral/type",keyword:"type",params:{type:n.else.properties.referral.type},schema:n.else.
properties.referral.type,parentSchema:n.else.properties.referral,data:l};e===null?e=[d]:e.push(d),t++}if(l&&typeof l=="o\
bject"&&!Array.isArray(l)){for(let d in l)if(!(d==="ref"||d==="source"||d==="type"||d==="ad_id"||d==="referer_uri")){let _={
instancePath:p+"/events/"+y+"/referral",schemaPath:"#/definitions/event/else/properties/referral/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:n.else.properties.referral,data:l};e===null?e=
[_]:e.push(_),t++}if(l.ref!==void 0){let d=l.ref;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="b\
oolean"&&d!==null){let _={instancePath:p+"/events/"+y+"/referral/ref",schemaPath:"#/definitions/event/else/properties/re\
ferral/properties/ref/type",keyword:"type",params:{type:n.else.properties.referral.properties.ref.type},schema:n.else.properties.
referral.properties.ref.type,parentSchema:n.else.properties.referral.properties.ref,data:d};e===null?e=[_]:e.push(_),t++}}
if(l.source!==void 0){let d=l.source;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==
null){let _={instancePath:p+"/events/"+y+"/referral/source",schemaPath:"#/definitions/event/else/properties/referral/pro\
perties/source/type",keyword:"type",params:{type:n.else.properties.referral.properties.source.type},schema:n.else.properties.
referral.properties.source.type,parentSchema:n.else.properties.referral.properties.source,data:d};e===null?e=[_]:e.push(
_),t++}}if(l.type!==void 0){let d=l.type;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&
d!==null){let _={instancePath:p+"/events/"+y+"/referral/type",schemaPath:"#/definitions/event/else/properties/referral/p\
roperties/type/type",keyword:"type",params:{type:n.else.properties.referral.properties.type.type},schema:n.else.properties.
referral.properties.type.type,parentSchema:n.else.properties.referral.properties.type,data:d};e===null?e=[_]:e.push(_),t++}}
if(l.ad_id!==void 0){let d=l.ad_id;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){
let _={instancePath:p+"/events/"+y+"/referral/ad_id",schemaPath:"#/definitions/event/else/properties/referral/properties\
/ad_id/type",keyword:"type",params:{type:n.else.properties.referral.properties.ad_id.type},schema:n.else.properties.referral.
properties.ad_id.type,parentSchema:n.else.properties.referral.properties.ad_id,data:d};e===null?e=[_]:e.push(_),t++}}if(l.
referer_uri!==void 0){let d=l.referer_uri;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&
d!==null){let _={instancePath:p+"/events/"+y+"/referral/referer_uri",schemaPath:"#/definitions/event/else/properties/ref\
erral/properties/referer_uri/type",keyword:"type",params:{type:n.else.properties.referral.properties.referer_uri.type},schema:n.
else.properties.referral.properties.referer_uri.type,parentSchema:n.else.properties.referral.properties.referer_uri,data:d};
e===null?e=[_]:e.push(_),t++}}}}if(f.sender!==void 0){let l=f.sender;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==
null){let d={instancePath:p+"/events/"+y+"/sender",schemaPath:"#/definitions/event/else/properties/sender/type",keyword:"\
type",params:{type:n.else.properties.sender.type},schema:n.else.properties.sender.type,parentSchema:n.else.properties.sender,
data:l};e===null?e=[d]:e.push(d),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let d in l)if(!(d==="id"||d==="use\
r_ref")){let _={instancePath:p+"/events/"+y+"/sender",schemaPath:"#/definitions/event/else/properties/sender/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:n.else.properties.sender,
data:l};e===null?e=[_]:e.push(_),t++}if(l.id!==void 0){let d=l.id;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"&&d!==null){let _={instancePath:p+"/events/"+y+"/sender/id",schemaPath:"#/definitions/event/else\
/properties/sender/properties/id/type",keyword:"type",params:{type:n.else.properties.sender.properties.id.type},schema:n.
else.properties.sender.properties.id.type,parentSchema:n.else.properties.sender.properties.id,data:d};e===null?e=[_]:e.push(
_),t++}}if(l.user_ref!==void 0){let d=l.user_ref;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="b\
oolean"&&d!==null){let _={instancePath:p+"/events/"+y+"/sender/user_ref",schemaPath:"#/definitions/event/else/properties\
/sender/properties/user_ref/type",keyword:"type",params:{type:n.else.properties.sender.properties.user_ref.type},schema:n.
else.properties.sender.properties.user_ref.type,parentSchema:n.else.properties.sender.properties.user_ref,data:d};e===null?
e=[_]:e.push(_),t++}}}}if(f.recipient!==void 0){let l=f.recipient;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){
let d={instancePath:p+"/events/"+y+"/recipient",schemaPath:"#/definitions/event/else/properties/recipient/type",keyword:"\
type",params:{type:n.else.properties.recipient.type},schema:n.else.properties.recipient.type,parentSchema:n.else.properties.
recipient,data:l};e===null?e=[d]:e.push(d),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let d in l)if(d!=="id"){
let _={instancePath:p+"/events/"+y+"/recipient",schemaPath:"#/definitions/event/else/properties/recipient/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:n.else.properties.recipient,
data:l};e===null?e=[_]:e.push(_),t++}if(l.id!==void 0){let d=l.id;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"&&d!==null){let _={instancePath:p+"/events/"+y+"/recipient/id",schemaPath:"#/definitions/event/e\
lse/properties/recipient/properties/id/type",keyword:"type",params:{type:n.else.properties.recipient.properties.id.type},
schema:n.else.properties.recipient.properties.id.type,parentSchema:n.else.properties.recipient.properties.id,data:d};e===
null?e=[_]:e.push(_),t++}}}}if(f.conversation!==void 0){let l=f.conversation;if(!(l&&typeof l=="object"&&!Array.isArray(
l))&&l!==null){let d={instancePath:p+"/events/"+y+"/conversation",schemaPath:"#/definitions/event/else/properties/conver\
sation/type",keyword:"type",params:{type:n.else.properties.conversation.type},schema:n.else.properties.conversation.type,
parentSchema:n.else.properties.conversation,data:l};e===null?e=[d]:e.push(d),t++}if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let d in l)if(!(d==="id"||d==="type")){let _={instancePath:p+"/events/"+y+"/conversation",schemaPath:"#/definiti\
ons/event/else/properties/conversation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:n.else.properties.conversation,data:l};e===null?e=[_]:e.push(_),t++}if(l.id!==void 0){let d=l.id;
if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:p+"/events\
/"+y+"/conversation/id",schemaPath:"#/definitions/event/else/properties/conversation/properties/id/type",keyword:"type",
params:{type:n.else.properties.conversation.properties.id.type},schema:n.else.properties.conversation.properties.id.type,
parentSchema:n.else.properties.conversation.properties.id,data:d};e===null?e=[_]:e.push(_),t++}}if(l.type!==void 0){let d=l.
type;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&d!==null){let _={instancePath:p+"/e\
vents/"+y+"/conversation/type",schemaPath:"#/definitions/event/else/properties/conversation/properties/type/type",keyword:"\
type",params:{type:n.else.properties.conversation.properties.type.type},schema:n.else.properties.conversation.properties.
type.type,parentSchema:n.else.properties.conversation.properties.type,data:d};e===null?e=[_]:e.push(_),t++}}}}if(f.split!==
void 0){let l=f.split;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let d={instancePath:p+"/events/"+y+"/spl\
it",schemaPath:"#/definitions/event/else/properties/split/type",keyword:"type",params:{type:n.else.properties.split.type},
schema:n.else.properties.split.type,parentSchema:n.else.properties.split,data:l};e===null?e=[d]:e.push(d),t++}if(l&&typeof l==
"object"&&!Array.isArray(l))for(let d in l){let _=l[d];if(!(typeof _=="number"&&isFinite(_))&&typeof _!="string"&&_!==null){
let R={instancePath:p+"/events/"+y+"/split/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/event/el\
se/properties/split/additionalProperties/type",keyword:"type",params:{type:n.else.properties.split.additionalProperties.
type},schema:n.else.properties.split.additionalProperties.type,parentSchema:n.else.properties.split.additionalProperties,
data:_};e===null?e=[R]:e.push(R),t++}}}if(f["referral.ref"]!==void 0){let l=f["referral.ref"];if(typeof l!="string"&&!(typeof l==
"number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/referral.ref",schemaPath:"#/\
definitions/event/else/properties/referral.ref/type",keyword:"type",params:{type:n.else.properties["referral.ref"].type},
schema:n.else.properties["referral.ref"].type,parentSchema:n.else.properties["referral.ref"],data:l};e===null?e=[d]:e.push(
d),t++}}if(f["referral.source"]!==void 0){let l=f["referral.source"];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/referral.source",schemaPath:"#/definitions/even\
t/else/properties/referral.source/type",keyword:"type",params:{type:n.else.properties["referral.source"].type},schema:n.
else.properties["referral.source"].type,parentSchema:n.else.properties["referral.source"],data:l};e===null?e=[d]:e.push(
d),t++}}if(f["referral.type"]!==void 0){let l=f["referral.type"];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/referral.type",schemaPath:"#/definitions/event/else/\
properties/referral.type/type",keyword:"type",params:{type:n.else.properties["referral.type"].type},schema:n.else.properties["\
referral.type"].type,parentSchema:n.else.properties["referral.type"],data:l};e===null?e=[d]:e.push(d),t++}}if(f["referra\
l.ad_id"]!==void 0){let l=f["referral.ad_id"];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="bool\
ean"&&l!==null){let d={instancePath:p+"/events/"+y+"/referral.ad_id",schemaPath:"#/definitions/event/else/properties/ref\
erral.ad_id/type",keyword:"type",params:{type:n.else.properties["referral.ad_id"].type},schema:n.else.properties["referr\
al.ad_id"].type,parentSchema:n.else.properties["referral.ad_id"],data:l};e===null?e=[d]:e.push(d),t++}}if(f["referral.re\
ferer_uri"]!==void 0){let l=f["referral.referer_uri"];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!=
"boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/referral.referer_uri",schemaPath:"#/definitions/event/else/pro\
perties/referral.referer_uri/type",keyword:"type",params:{type:n.else.properties["referral.referer_uri"].type},schema:n.
else.properties["referral.referer_uri"].type,parentSchema:n.else.properties["referral.referer_uri"],data:l};e===null?e=[
d]:e.push(d),t++}}if(f["sender.id"]!==void 0){let l=f["sender.id"];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/sender.id",schemaPath:"#/definitions/event/else\
/properties/sender.id/type",keyword:"type",params:{type:n.else.properties["sender.id"].type},schema:n.else.properties["s\
ender.id"].type,parentSchema:n.else.properties["sender.id"],data:l};e===null?e=[d]:e.push(d),t++}}if(f["sender.user_ref"]!==
void 0){let l=f["sender.user_ref"];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){
let d={instancePath:p+"/events/"+y+"/sender.user_ref",schemaPath:"#/definitions/event/else/properties/sender.user_ref/ty\
pe",keyword:"type",params:{type:n.else.properties["sender.user_ref"].type},schema:n.else.properties["sender.user_ref"].type,
parentSchema:n.else.properties["sender.user_ref"],data:l};e===null?e=[d]:e.push(d),t++}}if(f["recipient.id"]!==void 0){let l=f["\
recipient.id"];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+
"/events/"+y+"/recipient.id",schemaPath:"#/definitions/event/else/properties/recipient.id/type",keyword:"type",params:{type:n.
else.properties["recipient.id"].type},schema:n.else.properties["recipient.id"].type,parentSchema:n.else.properties["reci\
pient.id"],data:l};e===null?e=[d]:e.push(d),t++}}if(f["conversation.id"]!==void 0){let l=f["conversation.id"];if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/conver\
sation.id",schemaPath:"#/definitions/event/else/properties/conversation.id/type",keyword:"type",params:{type:n.else.properties["\
conversation.id"].type},schema:n.else.properties["conversation.id"].type,parentSchema:n.else.properties["conversation.id"],
data:l};e===null?e=[d]:e.push(d),t++}}if(f["conversation.type"]!==void 0){let l=f["conversation.type"];if(typeof l!="str\
ing"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let d={instancePath:p+"/events/"+y+"/conversati\
on.type",schemaPath:"#/definitions/event/else/properties/conversation.type/type",keyword:"type",params:{type:n.else.properties["\
conversation.type"].type},schema:n.else.properties["conversation.type"].type,parentSchema:n.else.properties["conversatio\
n.type"],data:l};e===null?e=[d]:e.push(d),t++}}for(let l in f)if(ke.test(l)){let d=f[l];if(!(typeof d=="number"&&isFinite(
d))&&typeof d!="string"&&d!==null){let _={instancePath:p+"/events/"+y+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/event/else/patternProperties/%5Esplit%5C./type",keyword:"type",params:{type:n.else.patternProperties["^spl\
it\\."].type},schema:n.else.patternProperties["^split\\."].type,parentSchema:n.else.patternProperties["^split\\."],data:d};
e===null?e=[_]:e.push(_),t++}}}var D=s===t;h=D}if(!h){let s={instancePath:p+"/events/"+y,schemaPath:"#/definitions/event\
/if",keyword:"if",params:{failingKeyword:"else"},schema:n.if,parentSchema:n,data:f};e===null?e=[s]:e.push(s),t++}}}else{
let o={instancePath:p+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},schema:k.properties.
events.type,parentSchema:k.properties.events,data:r};e===null?e=[o]:e.push(o),t++}}if(a.webhook!==void 0){let r=a.webhook,
o=t,y=!0,f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.file===void 0&&(v="file")){let h={};e===null?e=[h]:
e.push(h),t++}}var P=f===t;if(t=o,e!==null&&(o?e.length=o:e=null),P){let v=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let q in r)if(q!=="file"){let g={instancePath:p+"/webhook",schemaPath:"#/definitions/webhook/then/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:K.then,data:r};e===null?e=[g]:e.
push(g),t++}if(r.file!==void 0){let q=r.file;if(typeof q=="string"){if(C(q)<1){let g={instancePath:p+"/webhook/file",schemaPath:"\
#/definitions/webhook/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.then.
properties.file,data:q};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:p+"/webhook/file",schemaPath:"#/definitio\
ns/webhook/then/properties/file/type",keyword:"type",params:{type:"string"},schema:K.then.properties.file.type,parentSchema:K.
then.properties.file,data:q};e===null?e=[g]:e.push(g),t++}}}var P=v===t;y=P}if(!y){let v={instancePath:p+"/webhook",schemaPath:"\
#/definitions/webhook/if",keyword:"if",params:{failingKeyword:"then"},schema:K.if,parentSchema:K,data:r};e===null?e=[v]:
e.push(v),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let v={instancePath:p+"/webhook",
schemaPath:"#/definitions/webhook/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:K,data:r};
e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:p+"/webhook",schemaPath:"#/definitions/webhook/type",keyword:"typ\
e",params:{type:"object"},schema:K.type,parentSchema:K,data:r};e===null?e=[v]:e.push(v),t++}}if(a.conversation!==void 0){
let r=a.conversation;if(Array.isArray(r)){if(r.length<1){let y={instancePath:p+"/conversation",schemaPath:"#/properties/\
conversation/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.conversation,data:r};e===null?
e=[y]:e.push(y),t++}let o=r.length;for(let y=0;y<o;y++)_e(r[y],{instancePath:p+"/conversation/"+y,parentData:r,parentDataProperty:y,
rootData:E})||(e=e===null?_e.errors:be(e,_e.errors),t=e.length)}else{let o={instancePath:p+"/conversation",schemaPath:"#\
/properties/conversation/type",keyword:"type",params:{type:"array"},schema:k.properties.conversation.type,parentSchema:k.
properties.conversation,data:r};e===null?e=[o]:e.push(o),t++}}if(a.person!==void 0){let r=a.person;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(Object.keys(r).length<1){let o={instancePath:p+"/person",schemaPath:"#/properties/person/minP\
roperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.person,data:r};e===null?e=[o]:e.push(
o),t++}for(let o in r)if(!(o==="id"||o==="first_name"||o==="last_name"||o==="language"||o==="locale")){let y={instancePath:p+
"/person",schemaPath:"#/properties/person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:k.properties.person,data:r};e===null?e=[y]:e.push(y),t++}if(r.id!==void 0){let o=r.id;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:p+"/person/id",schemaPath:"#/prop\
erties/person/properties/id/type",keyword:"type",params:{type:k.properties.person.properties.id.type},schema:k.properties.
person.properties.id.type,parentSchema:k.properties.person.properties.id,data:o};e===null?e=[y]:e.push(y),t++}}if(r.first_name!==
void 0){let o=r.first_name;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:p+
"/person/first_name",schemaPath:"#/properties/person/properties/first_name/type",keyword:"type",params:{type:k.properties.
person.properties.first_name.type},schema:k.properties.person.properties.first_name.type,parentSchema:k.properties.person.
properties.first_name,data:o};e===null?e=[y]:e.push(y),t++}}if(r.last_name!==void 0){let o=r.last_name;if(typeof o!="str\
ing"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:p+"/person/last_name",schemaPath:"#/p\
roperties/person/properties/last_name/type",keyword:"type",params:{type:k.properties.person.properties.last_name.type},schema:k.
properties.person.properties.last_name.type,parentSchema:k.properties.person.properties.last_name,data:o};e===null?e=[y]:
e.push(y),t++}}if(r.language!==void 0){let o=r.language;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){let y={instancePath:p+"/person/language",schemaPath:"#/properties/person/properties/language/type",keyword:"t\
ype",params:{type:k.properties.person.properties.language.type},schema:k.properties.person.properties.language.type,parentSchema:k.
properties.person.properties.language,data:o};e===null?e=[y]:e.push(y),t++}}if(r.locale!==void 0){let o=r.locale;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:p+"/person/locale",schemaPath:"#/\
properties/person/properties/locale/type",keyword:"type",params:{type:k.properties.person.properties.locale.type},schema:k.
properties.person.properties.locale.type,parentSchema:k.properties.person.properties.locale,data:o};e===null?e=[y]:e.push(
y),t++}}}else{let o={instancePath:p+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type:"object"},
schema:k.properties.person.type,parentSchema:k.properties.person,data:r};e===null?e=[o]:e.push(o),t++}}if(a.channel!==void 0){
let r=a.channel;if(typeof r!="string"){let o={instancePath:p+"/channel",schemaPath:"#/properties/channel/type",keyword:"\
type",params:{type:"string"},schema:k.properties.channel.type,parentSchema:k.properties.channel,data:r};e===null?e=[o]:e.
push(o),t++}}if(a.split!==void 0){let r=a.split;if(r&&typeof r=="object"&&!Array.isArray(r))for(let o in r){let y=r[o];if(!(typeof y==
"number"&&isFinite(y))&&typeof y!="string"&&y!==null){let f={instancePath:p+"/split/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/split/additionalProperties/type",keyword:"type",params:{type:k.properties.split.additionalProperties.
type},schema:k.properties.split.additionalProperties.type,parentSchema:k.properties.split.additionalProperties,data:y};e===
null?e=[f]:e.push(f),t++}}else{let o={instancePath:p+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{
type:"object"},schema:k.properties.split.type,parentSchema:k.properties.split,data:r};e===null?e=[o]:e.push(o),t++}}if(a.
memory!==void 0){let r=a.memory;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let o={instancePath:p+
"/memory",schemaPath:"#/properties/memory/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.
properties.memory,data:r};e===null?e=[o]:e.push(o),t++}for(let o in r){let y=r[o];if(typeof y!="string"&&!(typeof y=="nu\
mber"&&isFinite(y))&&typeof y!="boolean"){let f={instancePath:p+"/memory/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/memory/additionalProperties/type",keyword:"type",params:{type:k.properties.memory.additionalProperties.type},
schema:k.properties.memory.additionalProperties.type,parentSchema:k.properties.memory.additionalProperties,data:y};e===null?
e=[f]:e.push(f),t++}}}else{let o={instancePath:p+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{
type:"object"},schema:k.properties.memory.type,parentSchema:k.properties.memory,data:r};e===null?e=[o]:e.push(o),t++}}if(a.
at!==void 0){let r=a.at;if(typeof r!="string"){let o={instancePath:p+"/at",schemaPath:"#/properties/at/type",keyword:"ty\
pe",params:{type:"string"},schema:k.properties.at.type,parentSchema:k.properties.at,data:r};e===null?e=[o]:e.push(o),t++}}
if(a.answer_to!==void 0){let r=a.answer_to;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){
let o={instancePath:p+"/answer_to",schemaPath:"#/properties/answer_to/type",keyword:"type",params:{type:k.properties.answer_to.
type},schema:k.properties.answer_to.type,parentSchema:k.properties.answer_to,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r==
"string"&&C(r)<1){let o={instancePath:p+"/answer_to",schemaPath:"#/properties/answer_to/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:k.properties.answer_to,data:r};e===null?e=[o]:e.push(o),t++}}if(a.arrival!==void 0){let r=a.
arrival;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let o={instancePath:p+"/arrival",schemaPath:"\
#/properties/arrival/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.arrival,
data:r};e===null?e=[o]:e.push(o),t++}for(let o in r)if(!(o==="ref"||o==="source"||o==="type"||o==="ad_id"||o==="referer_\
uri"||o==="age")){let y={instancePath:p+"/arrival",schemaPath:"#/properties/arrival/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:k.properties.arrival,data:r};e===null?e=[y]:e.push(
y),t++}if(r.ref!==void 0){let o=r.ref;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={
instancePath:p+"/arrival/ref",schemaPath:"#/properties/arrival/properties/ref/type",keyword:"type",params:{type:k.properties.
arrival.properties.ref.type},schema:k.properties.arrival.properties.ref.type,parentSchema:k.properties.arrival.properties.
ref,data:o};e===null?e=[y]:e.push(y),t++}}if(r.source!==void 0){let o=r.source;if(typeof o!="string"&&!(typeof o=="numbe\
r"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:p+"/arrival/source",schemaPath:"#/properties/arrival/properti\
es/source/type",keyword:"type",params:{type:k.properties.arrival.properties.source.type},schema:k.properties.arrival.properties.
source.type,parentSchema:k.properties.arrival.properties.source,data:o};e===null?e=[y]:e.push(y),t++}}if(r.type!==void 0){
let o=r.type;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:p+"/arr\
ival/type",schemaPath:"#/properties/arrival/properties/type/type",keyword:"type",params:{type:k.properties.arrival.properties.
type.type},schema:k.properties.arrival.properties.type.type,parentSchema:k.properties.arrival.properties.type,data:o};e===
null?e=[y]:e.push(y),t++}}if(r.ad_id!==void 0){let o=r.ad_id;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"){let y={instancePath:p+"/arrival/ad_id",schemaPath:"#/properties/arrival/properties/ad_id/type",keyword:"\
type",params:{type:k.properties.arrival.properties.ad_id.type},schema:k.properties.arrival.properties.ad_id.type,parentSchema:k.
properties.arrival.properties.ad_id,data:o};e===null?e=[y]:e.push(y),t++}}if(r.referer_uri!==void 0){let o=r.referer_uri;
if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let y={instancePath:p+"/arrival/referer_\
uri",schemaPath:"#/properties/arrival/properties/referer_uri/type",keyword:"type",params:{type:k.properties.arrival.properties.
referer_uri.type},schema:k.properties.arrival.properties.referer_uri.type,parentSchema:k.properties.arrival.properties.referer_uri,
data:o};e===null?e=[y]:e.push(y),t++}}if(r.age!==void 0){let o=r.age;if(typeof o=="string"){if(!Fe.test(o)){let y={instancePath:p+
"/arrival/age",schemaPath:"#/properties/arrival/properties/age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[\
smhd]$"},schema:"^[1-9][0-9]*[smhd]$",parentSchema:k.properties.arrival.properties.age,data:o};e===null?e=[y]:e.push(y),
t++}}else{let y={instancePath:p+"/arrival/age",schemaPath:"#/properties/arrival/properties/age/type",keyword:"type",params:{
type:"string"},schema:k.properties.arrival.properties.age.type,parentSchema:k.properties.arrival.properties.age,data:o};
e===null?e=[y]:e.push(y),t++}}}else{let o={instancePath:p+"/arrival",schemaPath:"#/properties/arrival/type",keyword:"typ\
e",params:{type:"object"},schema:k.properties.arrival.type,parentSchema:k.properties.arrival,data:r};e===null?e=[o]:e.push(
o),t++}}if(a.human!==void 0){let r=a.human;if(!(r===!0||r===!1||r==="true"||r==="false")){let o={instancePath:p+"/human",
schemaPath:"#/properties/human/enum",keyword:"enum",params:{allowedValues:k.properties.human.enum},schema:k.properties.human.
enum,parentSchema:k.properties.human,data:r};e===null?e=[o]:e.push(o),t++}}a.expect!==void 0&&(ie(a.expect,{instancePath:p+
"/expect",parentData:a,parentDataProperty:"expect",rootData:E})||(e=e===null?ie.errors:be(e,ie.errors),t=e.length))}else{
let r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:k.type,parentSchema:k,data:a};e===
null?e=[r]:e.push(r),t++}return Se.errors=e,t===0}function Oe(a,{instancePath:p="",parentData:I,parentDataProperty:T,rootData:E=a}={}){
let e=null,t=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.tests===void 0){let S={instancePath:p,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"tests"},schema:z.required,parentSchema:z,data:a};e===null?e=[S]:e.push(
S),t++}for(let S in a)if(!(S==="description"||S==="rules"||S==="tests"||Ke.test(S))){let x={instancePath:p,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:z,data:a};e===
null?e=[x]:e.push(x),t++}if(a.description!==void 0){let S=a.description;if(typeof S!="string"&&!(typeof S=="number"&&isFinite(
S))&&typeof S!="boolean"){let x={instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:z.properties.description.type},schema:z.properties.description.type,parentSchema:z.properties.description,data:S};
e===null?e=[x]:e.push(x),t++}}if(a.rules!==void 0){let S=a.rules;if(typeof S=="string"){if(C(S)<1){let x={instancePath:p+
"/rules",schemaPath:"#/properties/rules/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.
rules,data:S};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:p+"/rules",schemaPath:"#/properties/rules/type",keyword:"\
type",params:{type:"string"},schema:z.properties.rules.type,parentSchema:z.properties.rules,data:S};e===null?e=[x]:e.push(
x),t++}}if(a.tests!==void 0){let S=a.tests;if(Array.isArray(S)){if(S.length<1){let U={instancePath:p+"/tests",schemaPath:"\
#/properties/tests/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:z.properties.tests,data:S};e===null?
e=[U]:e.push(U),t++}let x=S.length;for(let U=0;U<x;U++)Se(S[U],{instancePath:p+"/tests/"+U,parentData:S,parentDataProperty:U,
rootData:E})||(e=e===null?Se.errors:be(e,Se.errors),t=e.length)}else{let x={instancePath:p+"/tests",schemaPath:"#/proper\
ties/tests/type",keyword:"type",params:{type:"array"},schema:z.properties.tests.type,parentSchema:z.properties.tests,data:S};
e===null?e=[x]:e.push(x),t++}}}else{let S={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.
type,parentSchema:z,data:a};e===null?e=[S]:e.push(S),t++}return Oe.errors=e,t===0}function be(a,p){for(let I of p)a.push(
I);return a}export{Te as default,ze as validate};
