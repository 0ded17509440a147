// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var Oe=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(E){throw s=0,E}};var Pe=Oe(ge=>{"use strict";Object.defineProperty(ge,"__esModule",{value:!0});function xe(r){let s=r.length,E=0,Z=0,P;for(;Z<
s;)E++,P=r.charCodeAt(Z++),P>=55296&&P<=56319&&Z<s&&(P=r.charCodeAt(Z),(P&64512)===56320&&Z++);return E}ge.default=xe;xe.
code='require("ajv/dist/runtime/ucs2length").default'});var Ee=ke,We=ke,L={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
type:"object","x-kind":'keys such as "rules:"',"x-what":"a file of rules",additionalProperties:!1,patternProperties:{"^x\
-":{}},properties:{when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"lists with names, such\
 as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"object",required:["file"],
additionalProperties:!1,"x-what":"a list",properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a f\
ile's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"array",minItems:1,"x-kind":"a list of values",items:{
if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,"x-what":"a value of a list",properties:{
list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"\
list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}},"x-write":"Write: [$]"}},"x-write":"Write: { sizes:\
 [S, M, L] }"},rules:{type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules","x-write":"Put a dash be\
fore each rule: - name: hello"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["string","number","b\
oolean"],"x-kind":"a text"},max_age:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pat\
tern":"Write a whole number and s, m, h or d, such as 30m or 1h"}},anyOf:[{required:["rules"]},{required:["default"]}],"\
x-missing":"This file has no rules.",definitions:{item:{if:{type:"object",required:["include"]},then:{$ref:"#/definition\
s/include"},else:{if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},
include:{type:"object","x-kind":'keys such as "include:"',"x-what":"an include",additionalProperties:!1,properties:{include:{
type:["string","number","boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","default",
"description","name"]},group:{type:"object","x-kind":'keys such as "rules:"',"x-what":"a group",additionalProperties:!1,
properties:{when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"lists with names, such as { s\
izes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,
"x-what":"a list",properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonym\
s":{path:"file",include:"file"}},else:{type:"array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:[
"list"]},then:{type:"object",additionalProperties:!1,"x-what":"a value of a list",properties:{list:{type:["string","numb\
er","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:[
"string","number","boolean"],"x-kind":"a text"}},"x-write":"Write: [$]"}},"x-write":"Write: { sizes: [S, M, L] }"},rules:{
type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules","x-write":"Put a dash before each rule: - name\
: hello"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["string","number","boolean"],"x-kind":"a t\
ext"}},required:["rules"],"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"when",
conditions:"when",match:"when"},"x-below":{when:["event","channel","payload","title","text","referral","sender","recipie\
nt","conversation","standby","raw","split","all","any","not","time"],default:["route","params","reply","forward","handov\
er"]}},rule:{type:"object","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",additionalProperties:!1,
properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number",
"boolean"],"x-kind":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{"x-kind":"true o\
r false",enum:[!0,!1,"true","false"]},when:{allOf:[{$ref:"#/definitions/condition"}]},route:{type:["string","number","bo\
olean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of \
letters, digits, "_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts\
, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits \
and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"\
x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{
type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inb\
ox, or to an app by the digits of its id"}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:[
"forward"]},{required:["handover"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","\
lists","default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"\
route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"rep\
ly",webhook:"forward",url:"forward"},"x-below":{when:["event","channel","payload","title","text","referral","sender","re\
cipient","conversation","standby","raw","split","all","any","not","time"],reply:["text","buttons","quick_replies","cards",
"image","video","audio","file","typing","one_of"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"},
default:{type:"object","x-kind":"what to do, such as { reply: Hello! }","x-what":"a default",additionalProperties:!1,properties:{
description:{type:["string","number","boolean"],"x-kind":"a text"},route:{type:["string","number","boolean"],pattern:"^[\
A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_\
" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: M\
 }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does n\
ot begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { \
size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["strin\
g","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to an\
 app by the digits of its id"}},anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["hand\
over"]}],"x-missing":"A default without an outcome does nothing.","x-synonyms":{enabled:"disabled",handler:"route",action:"\
route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"fo\
rward",url:"forward"},"x-below":{reply:["text","buttons","quick_replies","cards","image","video","audio","file","typing",
"one_of"]},"x-write":"Write: { reply: $ }"},condition:{type:"object","x-kind":"fields and tests, such as { payload: MENU\
 }","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{allOf:[{$ref:"#/defini\
tions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},title:{allOf:[
{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/tes\
t"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[{$ref:"#/definitions/test"}]},"ref\
erral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.\
id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[
{$ref:"#/definitions/test"}]},"conversation.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.type":{allOf:[{$ref:"\
#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,items:{$ref:"#/definit\
ions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - payload: MENU"},any:{type:"\
array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before ea\
ch condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"#/definitions/time"}]}},
patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^payload\\.query\\..+$":{
allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^split\\.[A-Za-z0-\
9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{time:["from","until","days","hours","timezone"]},"x-write":"\
Write: { payload: $ }"},test:{if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{type:"\
array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number","boolean"],
"x-kind":"a text, a list, or operators such as { contains: menu }"}}},operators:{type:"object",minProperties:1,"x-kind":"\
operators, such as { contains: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{
is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"#/defini\
tions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[
{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},
at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"\
#/definitions/bound"}]},exists:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/definitions/t\
est"}]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},values:{if:{type:"array"},then:{type:"array",
minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string",
"number","boolean"],"x-kind":"a text"}},parts:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","nu\
mber","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-\
kind":"a text",minLength:1}},names:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","bool\
ean"],minLength:1,"x-kind":"a list's name"},"x-kind":"a list of lists' names"},else:{type:["string","number","boolean"],
minLength:1,"x-kind":"a list's name"}},bound:{type:["string","number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][\
+-]?[0-9]+)?$","x-kind":"a decimal number","x-pattern":"The operator compares with a decimal number, such as 10 or 99.5"},
time:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{
type:"object",minProperties:1,"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{
from:{type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},
days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-\
kind":"a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"\
array",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"str\
ing","x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
not:{allOf:[{$ref:"#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"from",start:"\
from",begin:"from",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"\
hours",between:"hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:00 }"}},reply:{
if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a list of messages"},else:{
$ref:"#/definitions/message"}},message:{if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-what":"\
a message","x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",carousel:"cards",
gallery:"cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"one_of",any_of:"\
one_of",variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{type:["string","\
number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"\
x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"array",minItems:1,items:{
$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{
type:"array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-write":"Write: [{ title: $, subt\
itle: From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},video:{type:["string","\
number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],"x-kind":"a time such as\
 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"\
object","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text: $ }"},one_of:{type:"arr\
ay",minItems:1,items:{$ref:"#/definitions/variant"},"x-kind":"a list of messages","x-write":"Write: [$, Hello!]"}},minProperties:1},
else:{type:["string","number","boolean"],"x-kind":"a text, a message or a list of messages",minLength:1}},button:{type:"\
object","x-kind":"a title and what a click does, such as { title: Menu, payload: MENU }","x-what":"a button","x-synonyms":{
link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"payload",tel:"phone",call:"\
phone",number:"phone"},additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-ki\
nd":"a text",minLength:1},phone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title"],"\
x-write":"Write: { title: $, payload: $ID }"},quickReply:{type:"object","x-kind":"a title and a payload, such as { title\
: Menu, payload: MENU }","x-what":"a quick reply","x-synonyms":{label:"title",caption:"title",name:"title",text:"title",
value:"payload",id:"payload"},additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a \
text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title","payloa\
d"],"x-write":"Write: { title: $, payload: $ID }"},card:{type:"object","x-kind":"a title and more, such as { title: Red \
shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","nu\
mber","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{
type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, \
payload: $ID }]"}},required:["title"],"x-write":"Write: { title: $, subtitle: From S to XL }"},variant:{if:{type:"object"},
then:{type:"object","x-kind":'keys such as "text:"',"x-what":'a message of "one_of"',"x-synonyms":{message:"text",say:"t\
ext",options:"quick_replies",suggestions:"quick_replies",carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"\
image",wait:"typing",delay:"typing",pause:"typing",random:"one_of",any_of:"one_of",variants:"one_of",randomizer:"one_of",
oneof:"one_of"},additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ t\
itle: $, payload: $ID }]"},quick_replies:{type:"array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a li\
st of quick replies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/defi\
nitions/card"},"x-kind":"a list of cards","x-write":"Write: [{ title: $, subtitle: From S to XL }]"},image:{type:["strin\
g","number","boolean"],"x-kind":"a text",minLength:1},video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
audio:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kin\
d":"a text",minLength:1},typing:{type:["string"],"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|\
m|h)$","x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, su\
ch as { text: Hello! }","x-write":"Write: { text: $ }"}},minProperties:1},else:{type:["string","number","boolean"],"x-ki\
nd":"a text or a message",minLength:1}}},"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"\
when",conditions:"when",match:"when"},"x-below":{when:["event","channel","payload","title","text","referral","sender","r\
ecipient","conversation","standby","raw","split","all","any","not","time"],default:["route","params","reply","forward","\
handover"]}},Ie=new RegExp("^x-","u"),De=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),G={type:"object","x-kind":"fields and\
 tests, such as { payload: MENU }","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{
event:{allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/defin\
itions/test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[
{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[{$ref:"#/d\
efinitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"#/defin\
itions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},
"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.id":{allOf:[{$ref:"#/definitions/test"}]},"conversati\
on.type":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,
items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - pa\
yload: MENU"},any:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-wri\
te":"Put a dash before each condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"\
#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"\
^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/te\
st"}]},"^split\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{time:["from","until","days","ho\
urs","timezone"]},"x-write":"Write: { payload: $ }"},fe=Object.prototype.hasOwnProperty,_e=new RegExp("^payload\\.json\\.[\
^.]+(\\.[^.]+)*$","u"),ve=new RegExp("^payload\\.query\\..+$","u"),Se=new RegExp("^raw\\.[^.]+(\\.[^.]+)*$","u"),$e=new RegExp(
"^split\\.[A-Za-z0-9_-]{1,64}$","u"),J={if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},
then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number",
"boolean"],"x-kind":"a text, a list, or operators such as { contains: menu }"}}},X={type:"object",minProperties:1,"x-kin\
d":"operators, such as { contains: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{
is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"#/defini\
tions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[
{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},
at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"\
#/definitions/bound"}]},exists:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/definitions/t\
est"}]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},V={if:{type:"array"},then:{type:"array",minItems:1,
items:{type:["string","number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","\
boolean"],"x-kind":"a text"}},K={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],
minLength:1,"x-kind":"a list's name"},"x-kind":"a list of lists' names"},else:{type:["string","number","boolean"],minLength:1,
"x-kind":"a list's name"}},x={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},
C={type:["string","number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","x-kind":"a decimal number",
"x-pattern":"The operator compares with a decimal number, such as 10 or 99.5"},S=Pe().default,he=new RegExp("^[+-]?([0-9\
]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","u"),ae={validate:v};function ye(r,{instancePath:s="",parentData:E,parentDataProperty:Z,
rootData:P=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:X,data:r};e===null?e=[i]:e.push(
i),t++}for(let i in r)if(!fe.call(X.properties,i)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:X,data:r};e===null?e=[n]:e.push(n),t++}if(r.is!==
void 0){let i=r.is,n=t,o=!0,m=t;if(!Array.isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var h=m===t;t=n,e!==null&&(n?
e.length=n:e=null);let a;if(h){let l=t;if(Array.isArray(i)){if(i.length<1){let b={instancePath:s+"/is",schemaPath:"#/def\
initions/values/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V.then,data:i};e===null?e=[b]:e.
push(b),t++}let c=i.length;for(let b=0;b<c;b++){let g=i[b];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let w={instancePath:s+"/is/"+b,schemaPath:"#/definitions/values/then/items/type",keyword:"type",params:{type:V.
then.items.type},schema:V.then.items.type,parentSchema:V.then.items,data:g};e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:s+
"/is",schemaPath:"#/definitions/values/then/type",keyword:"type",params:{type:"array"},schema:V.then.type,parentSchema:V.
then,data:i};e===null?e=[c]:e.push(c),t++}var h=l===t;o=h,a="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let c={instancePath:s+"/is",schemaPath:"#/definitions/values/else/type",keyword:"\
type",params:{type:V.else.type},schema:V.else.type,parentSchema:V.else,data:i};e===null?e=[c]:e.push(c),t++}var h=l===t;
o=h,a="else"}if(!o){let l={instancePath:s+"/is",schemaPath:"#/definitions/values/if",keyword:"if",params:{failingKeyword:a},
schema:V.if,parentSchema:V,data:i};e===null?e=[l]:e.push(l),t++}}if(r.in!==void 0){let i=r.in,n=t,o=!0,m=t;if(!Array.isArray(
i)){let l={};e===null?e=[l]:e.push(l),t++}var d=m===t;t=n,e!==null&&(n?e.length=n:e=null);let a;if(d){let l=t;if(Array.isArray(
i)){if(i.length<1){let b={instancePath:s+"/in",schemaPath:"#/definitions/names/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:K.then,data:i};e===null?e=[b]:e.push(b),t++}let c=i.length;for(let b=0;b<c;b++){let g=i[b];
if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let w={instancePath:s+"/in/"+b,schemaPath:"\
#/definitions/names/then/items/type",keyword:"type",params:{type:K.then.items.type},schema:K.then.items.type,parentSchema:K.
then.items,data:g};e===null?e=[w]:e.push(w),t++}if(typeof g=="string"&&S(g)<1){let w={instancePath:s+"/in/"+b,schemaPath:"\
#/definitions/names/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.then.items,data:g};
e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:s+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",
params:{type:"array"},schema:K.then.type,parentSchema:K.then,data:i};e===null?e=[c]:e.push(c),t++}var d=l===t;o=d,a="the\
n"}else{let l=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let c={instancePath:s+"/\
in",schemaPath:"#/definitions/names/else/type",keyword:"type",params:{type:K.else.type},schema:K.else.type,parentSchema:K.
else,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="string"&&S(i)<1){let c={instancePath:s+"/in",schemaPath:"#/defin\
itions/names/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.else,data:i};e===null?e=[c]:e.
push(c),t++}var d=l===t;o=d,a="else"}if(!o){let l={instancePath:s+"/in",schemaPath:"#/definitions/names/if",keyword:"if",
params:{failingKeyword:a},schema:K.if,parentSchema:K,data:i};e===null?e=[l]:e.push(l),t++}}if(r.starts_with!==void 0){let i=r.
starts_with,n=t,o=!0,m=t;if(!Array.isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var k=m===t;t=n,e!==null&&(n?e.length=
n:e=null);let a;if(k){let l=t;if(Array.isArray(i)){if(i.length<1){let b={instancePath:s+"/starts_with",schemaPath:"#/def\
initions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,data:i};e===null?e=[b]:e.
push(b),t++}let c=i.length;for(let b=0;b<c;b++){let g=i[b];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let w={instancePath:s+"/starts_with/"+b,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:x.then.items.type},schema:x.then.items.type,parentSchema:x.then.items,data:g};e===null?e=[w]:e.push(w),t++}if(typeof g==
"string"&&S(g)<1){let w={instancePath:s+"/starts_with/"+b,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:x.then.items,data:g};e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:s+
"/starts_with",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:x.then.type,parentSchema:x.
then,data:i};e===null?e=[c]:e.push(c),t++}var k=l===t;o=k,a="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let c={instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/else/type",
keyword:"type",params:{type:x.else.type},schema:x.else.type,parentSchema:x.else,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i==
"string"&&S(i)<1){let c={instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:x.else,data:i};e===null?e=[c]:e.push(c),t++}var k=l===t;o=k,a="else"}if(!o){let l={
instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:a},schema:x.if,parentSchema:x,
data:i};e===null?e=[l]:e.push(l),t++}}if(r.ends_with!==void 0){let i=r.ends_with,n=t,o=!0,m=t;if(!Array.isArray(i)){let l={};
e===null?e=[l]:e.push(l),t++}var u=m===t;t=n,e!==null&&(n?e.length=n:e=null);let a;if(u){let l=t;if(Array.isArray(i)){if(i.
length<1){let b={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:x.then,data:i};e===null?e=[b]:e.push(b),t++}let c=i.length;for(let b=0;b<c;b++){let g=i[b];if(typeof g!=
"string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let w={instancePath:s+"/ends_with/"+b,schemaPath:"#/d\
efinitions/parts/then/items/type",keyword:"type",params:{type:x.then.items.type},schema:x.then.items.type,parentSchema:x.
then.items,data:g};e===null?e=[w]:e.push(w),t++}if(typeof g=="string"&&S(g)<1){let w={instancePath:s+"/ends_with/"+b,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.then.items,data:g};
e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:x.then.type,parentSchema:x.then,data:i};e===null?e=[c]:e.push(c),t++}var u=l===t;o=u,
a="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let c={instancePath:s+
"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:x.else.type},schema:x.else.type,parentSchema:x.
else,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="string"&&S(i)<1){let c={instancePath:s+"/ends_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else,data:i};e===null?e=
[c]:e.push(c),t++}var u=l===t;o=u,a="else"}if(!o){let l={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/if",
keyword:"if",params:{failingKeyword:a},schema:x.if,parentSchema:x,data:i};e===null?e=[l]:e.push(l),t++}}if(r.contains!==
void 0){let i=r.contains,n=t,o=!0,m=t;if(!Array.isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var y=m===t;t=n,e!==null&&
(n?e.length=n:e=null);let a;if(y){let l=t;if(Array.isArray(i)){if(i.length<1){let b={instancePath:s+"/contains",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,data:i};e===null?e=[
b]:e.push(b),t++}let c=i.length;for(let b=0;b<c;b++){let g=i[b];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&
typeof g!="boolean"){let w={instancePath:s+"/contains/"+b,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",
params:{type:x.then.items.type},schema:x.then.items.type,parentSchema:x.then.items,data:g};e===null?e=[w]:e.push(w),t++}
if(typeof g=="string"&&S(g)<1){let w={instancePath:s+"/contains/"+b,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.then.items,data:g};e===null?e=[w]:e.push(w),t++}}}else{let c={
instancePath:s+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:x.then.
type,parentSchema:x.then,data:i};e===null?e=[c]:e.push(c),t++}var y=l===t;o=y,a="then"}else{let l=t;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let c={instancePath:s+"/contains",schemaPath:"#/definitions/par\
ts/else/type",keyword:"type",params:{type:x.else.type},schema:x.else.type,parentSchema:x.else,data:i};e===null?e=[c]:e.push(
c),t++}if(typeof i=="string"&&S(i)<1){let c={instancePath:s+"/contains",schemaPath:"#/definitions/parts/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else,data:i};e===null?e=[c]:e.push(c),t++}var y=l===t;o=y,a=
"else"}if(!o){let l={instancePath:s+"/contains",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:a},
schema:x.if,parentSchema:x,data:i};e===null?e=[l]:e.push(l),t++}}if(r.like!==void 0){let i=r.like,n=t,o=!0,m=t;if(!Array.
isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var p=m===t;t=n,e!==null&&(n?e.length=n:e=null);let a;if(p){let l=t;if(Array.
isArray(i)){if(i.length<1){let b={instancePath:s+"/like",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:x.then,data:i};e===null?e=[b]:e.push(b),t++}let c=i.length;for(let b=0;b<c;b++){
let g=i[b];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let w={instancePath:s+"/like/"+
b,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:x.then.items.type},schema:x.then.items.type,
parentSchema:x.then.items,data:g};e===null?e=[w]:e.push(w),t++}if(typeof g=="string"&&S(g)<1){let w={instancePath:s+"/li\
ke/"+b,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
then.items,data:g};e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:s+"/like",schemaPath:"#/definitions/parts/the\
n/type",keyword:"type",params:{type:"array"},schema:x.then.type,parentSchema:x.then,data:i};e===null?e=[c]:e.push(c),t++}
var p=l===t;o=p,a="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let c={
instancePath:s+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:x.else.type},schema:x.else.
type,parentSchema:x.else,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="string"&&S(i)<1){let c={instancePath:s+"/lik\
e",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else,data:i};
e===null?e=[c]:e.push(c),t++}var p=l===t;o=p,a="else"}if(!o){let l={instancePath:s+"/like",schemaPath:"#/definitions/par\
ts/if",keyword:"if",params:{failingKeyword:a},schema:x.if,parentSchema:x,data:i};e===null?e=[l]:e.push(l),t++}}if(r.regex!==
void 0){let i=r.regex,n=t,o=!0,m=t;if(!Array.isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var f=m===t;t=n,e!==null&&
(n?e.length=n:e=null);let a;if(f){let l=t;if(Array.isArray(i)){if(i.length<1){let b={instancePath:s+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,data:i};e===null?e=[
b]:e.push(b),t++}let c=i.length;for(let b=0;b<c;b++){let g=i[b];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&
typeof g!="boolean"){let w={instancePath:s+"/regex/"+b,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:x.then.items.type},schema:x.then.items.type,parentSchema:x.then.items,data:g};e===null?e=[w]:e.push(w),t++}if(typeof g==
"string"&&S(g)<1){let w={instancePath:s+"/regex/"+b,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:x.then.items,data:g};e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:s+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:x.then.type,parentSchema:x.
then,data:i};e===null?e=[c]:e.push(c),t++}var f=l===t;o=f,a="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let c={instancePath:s+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:x.else.type},schema:x.else.type,parentSchema:x.else,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i==
"string"&&S(i)<1){let c={instancePath:s+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:x.else,data:i};e===null?e=[c]:e.push(c),t++}var f=l===t;o=f,a="else"}if(!o){let l={instancePath:s+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:a},schema:x.if,parentSchema:x,data:i};e===
null?e=[l]:e.push(l),t++}}if(r.at_least!==void 0){let i=r.at_least;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))){let n={instancePath:s+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:C.type},schema:C.
type,parentSchema:C,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&!he.test(i)){let n={instancePath:s+"/at_\
least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([e\
E][+-]?[0-9]+)?$"},schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:C,data:i};e===null?e=[n]:
e.push(n),t++}}if(r.at_most!==void 0){let i=r.at_most;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let n={
instancePath:s+"/at_most",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:C.type},schema:C.type,parentSchema:C,
data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&!he.test(i)){let n={instancePath:s+"/at_most",schemaPath:"#/\
definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},
schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:C,data:i};e===null?e=[n]:e.push(n),t++}}if(r.
more_than!==void 0){let i=r.more_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let n={instancePath:s+"\
/more_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:C.type},schema:C.type,parentSchema:C,data:i};
e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&!he.test(i)){let n={instancePath:s+"/more_than",schemaPath:"#/defini\
tions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"\
^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:C,data:i};e===null?e=[n]:e.push(n),t++}}if(r.less_than!==
void 0){let i=r.less_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let n={instancePath:s+"/less_than",
schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:C.type},schema:C.type,parentSchema:C,data:i};e===null?
e=[n]:e.push(n),t++}if(typeof i=="string"&&!he.test(i)){let n={instancePath:s+"/less_than",schemaPath:"#/definitions/bou\
nd/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"^[+-]?(\
[0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:C,data:i};e===null?e=[n]:e.push(n),t++}}if(r.exists!==void 0){
let i=r.exists;if(!(i===!0||i===!1||i==="true"||i==="false")){let n={instancePath:s+"/exists",schemaPath:"#/properties/e\
xists/enum",keyword:"enum",params:{allowedValues:X.properties.exists.enum},schema:X.properties.exists.enum,parentSchema:X.
properties.exists,data:i};e===null?e=[n]:e.push(n),t++}}if(r.not!==void 0&&(ae.validate(r.not,{instancePath:s+"/not",parentData:r,
parentDataProperty:"not",rootData:P})||(e=e===null?ae.validate.errors:j(e,ae.validate.errors),t=e.length)),r.ignore_case!==
void 0){let i=r.ignore_case;if(!(i===!0||i===!1||i==="true"||i==="false")){let n={instancePath:s+"/ignore_case",schemaPath:"\
#/properties/ignore_case/enum",keyword:"enum",params:{allowedValues:X.properties.ignore_case.enum},schema:X.properties.ignore_case.
enum,parentSchema:X.properties.ignore_case,data:i};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:X.type,parentSchema:X,data:r};e===null?e=[i]:e.push(i),t++}return ye.
errors=e,t===0}function v(r,{instancePath:s="",parentData:E,parentDataProperty:Z,rootData:P=r}={}){let e=null,t=0,h=t,d=!0,
k=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:e.push(f),t++}var u=k===t;t=h,e!==null&&(h?e.
length=h:e=null);let y;if(u){let f=t;ye(r,{instancePath:s,parentData:E,parentDataProperty:Z,rootData:P})||(e=e===null?ye.
errors:j(e,ye.errors),t=e.length);var u=f===t;d=u,y="then"}else{let f=t,i=t,n=!0,o=t;if(!Array.isArray(r)){let l={};e===
null?e=[l]:e.push(l),t++}var p=o===t;t=i,e!==null&&(i?e.length=i:e=null);let m;if(p){let l=t;if(Array.isArray(r)){if(r.length<
1){let b={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:J.else.
then,data:r};e===null?e=[b]:e.push(b),t++}let c=r.length;for(let b=0;b<c;b++)ae.validate(r[b],{instancePath:s+"/"+b,parentData:r,
parentDataProperty:b,rootData:P})||(e=e===null?ae.validate.errors:j(e,ae.validate.errors),t=e.length)}else{let c={instancePath:s,
schemaPath:"#/else/then/type",keyword:"type",params:{type:"array"},schema:J.else.then.type,parentSchema:J.else.then,data:r};
e===null?e=[c]:e.push(c),t++}var p=l===t;n=p,m="then"}else{let l=t;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"){let c={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:J.else.else.type},
schema:J.else.else.type,parentSchema:J.else.else,data:r};e===null?e=[c]:e.push(c),t++}var p=l===t;n=p,m="else"}if(!n){let l={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:m},schema:J.else.if,parentSchema:J.else,data:r};
e===null?e=[l]:e.push(l),t++}var u=f===t;d=u,y="else"}if(!d){let f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:y},schema:J.if,parentSchema:J,data:r};e===null?e=[f]:e.push(f),t++}return v.errors=e,t===0}var D={if:{type:"\
array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",
minProperties:1,"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{
type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},days:{
if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"\
a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"arr\
ay",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string",
"x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},not:{
allOf:[{$ref:"#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"from",start:"\
from",begin:"from",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"\
hours",between:"hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:00 }"}},ne={validate:oe};
function oe(r,{instancePath:s="",parentData:E,parentDataProperty:Z,rootData:P=r}={}){let e=null,t=0,h=t,d=!0,k=t;if(!Array.
isArray(r)){let i={};e===null?e=[i]:e.push(i),t++}var u=k===t;t=h,e!==null&&(h?e.length=h:e=null);let y;if(u){let i=t;if(Array.
isArray(r)){if(r.length<1){let m={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:D.then,data:r};e===null?e=[m]:e.push(m),t++}let o=r.length;for(let m=0;m<o;m++)ne.validate(r[m],{instancePath:s+
"/"+m,parentData:r,parentDataProperty:m,rootData:P})||(e=e===null?ne.validate.errors:j(e,ne.validate.errors),t=e.length)}else{
let o={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:D.then.type,parentSchema:D.then,
data:r};e===null?e=[o]:e.push(o),t++}var u=i===t;d=u,y="then"}else{let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let o={instancePath:s,schemaPath:"#/else/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:D.else,data:r};e===null?e=[o]:e.push(o),t++}for(let o in r)if(!(o==="from"||o==="until"||o==="days"||
o==="hours"||o==="timezone"||o==="not")){let m={instancePath:s,schemaPath:"#/else/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o},schema:!1,parentSchema:D.else,data:r};e===null?e=[m]:e.push(m),t++}if(r.from!==
void 0){let o=r.from;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let m={instancePath:s+
"/from",schemaPath:"#/else/properties/from/type",keyword:"type",params:{type:D.else.properties.from.type},schema:D.else.
properties.from.type,parentSchema:D.else.properties.from,data:o};e===null?e=[m]:e.push(m),t++}}if(r.until!==void 0){let o=r.
until;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let m={instancePath:s+"/until",schemaPath:"\
#/else/properties/until/type",keyword:"type",params:{type:D.else.properties.until.type},schema:D.else.properties.until.type,
parentSchema:D.else.properties.until,data:o};e===null?e=[m]:e.push(m),t++}}if(r.days!==void 0){let o=r.days,m=t,a=!0,l=t;
if(!Array.isArray(o)){let c={};e===null?e=[c]:e.push(c),t++}var p=l===t;t=m,e!==null&&(m?e.length=m:e=null);let O;if(p){
let c=t;if(Array.isArray(o)){if(o.length<1){let w={instancePath:s+"/days",schemaPath:"#/else/properties/days/then/minIte\
ms",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.else.properties.days.then,data:o};e===null?e=[w]:e.push(
w),t++}let g=o.length;for(let w=0;w<g;w++){let R=o[w];if(typeof R!="string"){let U={instancePath:s+"/days/"+w,schemaPath:"\
#/else/properties/days/then/items/type",keyword:"type",params:{type:"string"},schema:D.else.properties.days.then.items.type,
parentSchema:D.else.properties.days.then.items,data:R};e===null?e=[U]:e.push(U),t++}}}else{let g={instancePath:s+"/days",
schemaPath:"#/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:D.else.properties.days.then.type,
parentSchema:D.else.properties.days.then,data:o};e===null?e=[g]:e.push(g),t++}var p=c===t;a=p,O="then"}else{let c=t;if(typeof o!=
"string"){let g={instancePath:s+"/days",schemaPath:"#/else/properties/days/else/type",keyword:"type",params:{type:"strin\
g"},schema:D.else.properties.days.else.type,parentSchema:D.else.properties.days.else,data:o};e===null?e=[g]:e.push(g),t++}
var p=c===t;a=p,O="else"}if(!a){let c={instancePath:s+"/days",schemaPath:"#/else/properties/days/if",keyword:"if",params:{
failingKeyword:O},schema:D.else.properties.days.if,parentSchema:D.else.properties.days,data:o};e===null?e=[c]:e.push(c),
t++}}if(r.hours!==void 0){let o=r.hours,m=t,a=!0,l=t;if(!Array.isArray(o)){let c={};e===null?e=[c]:e.push(c),t++}var f=l===
t;t=m,e!==null&&(m?e.length=m:e=null);let O;if(f){let c=t;if(Array.isArray(o)){if(o.length<1){let w={instancePath:s+"/ho\
urs",schemaPath:"#/else/properties/hours/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.else.
properties.hours.then,data:o};e===null?e=[w]:e.push(w),t++}let g=o.length;for(let w=0;w<g;w++){let R=o[w];if(typeof R!="\
string"){let U={instancePath:s+"/hours/"+w,schemaPath:"#/else/properties/hours/then/items/type",keyword:"type",params:{type:"\
string"},schema:D.else.properties.hours.then.items.type,parentSchema:D.else.properties.hours.then.items,data:R};e===null?
e=[U]:e.push(U),t++}}}else{let g={instancePath:s+"/hours",schemaPath:"#/else/properties/hours/then/type",keyword:"type",
params:{type:"array"},schema:D.else.properties.hours.then.type,parentSchema:D.else.properties.hours.then,data:o};e===null?
e=[g]:e.push(g),t++}var f=c===t;a=f,O="then"}else{let c=t;if(typeof o!="string"){let g={instancePath:s+"/hours",schemaPath:"\
#/else/properties/hours/else/type",keyword:"type",params:{type:"string"},schema:D.else.properties.hours.else.type,parentSchema:D.
else.properties.hours.else,data:o};e===null?e=[g]:e.push(g),t++}var f=c===t;a=f,O="else"}if(!a){let c={instancePath:s+"/\
hours",schemaPath:"#/else/properties/hours/if",keyword:"if",params:{failingKeyword:O},schema:D.else.properties.hours.if,
parentSchema:D.else.properties.hours,data:o};e===null?e=[c]:e.push(c),t++}}if(r.timezone!==void 0){let o=r.timezone;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let m={instancePath:s+"/timezone",schemaPath:"#/else/\
properties/timezone/type",keyword:"type",params:{type:D.else.properties.timezone.type},schema:D.else.properties.timezone.
type,parentSchema:D.else.properties.timezone,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="string"&&S(o)<1){let m={
instancePath:s+"/timezone",schemaPath:"#/else/properties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:D.else.properties.timezone,data:o};e===null?e=[m]:e.push(m),t++}}r.not!==void 0&&(ne.validate(r.not,{instancePath:s+
"/not",parentData:r,parentDataProperty:"not",rootData:P})||(e=e===null?ne.validate.errors:j(e,ne.validate.errors),t=e.length))}else{
let o={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"object"},schema:D.else.type,parentSchema:D.else,
data:r};e===null?e=[o]:e.push(o),t++}var u=i===t;d=u,y="else"}if(!d){let i={instancePath:s,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:y},schema:D.if,parentSchema:D,data:r};e===null?e=[i]:e.push(i),t++}return oe.errors=e,t===0}var Q={
validate:B};function B(r,{instancePath:s="",parentData:E,parentDataProperty:Z,rootData:P=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let h in r)if(!(fe.call(G.properties,h)||_e.test(h)||ve.test(h)||Se.test(h)||$e.test(h))){
let d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,
parentSchema:G,data:r};e===null?e=[d]:e.push(d),t++}if(r.event!==void 0&&(v(r.event,{instancePath:s+"/event",parentData:r,
parentDataProperty:"event",rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length)),r.channel!==void 0&&(v(r.channel,
{instancePath:s+"/channel",parentData:r,parentDataProperty:"channel",rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=
e.length)),r.payload!==void 0&&(v(r.payload,{instancePath:s+"/payload",parentData:r,parentDataProperty:"payload",rootData:P})||
(e=e===null?v.errors:j(e,v.errors),t=e.length)),r.title!==void 0&&(v(r.title,{instancePath:s+"/title",parentData:r,parentDataProperty:"\
title",rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length)),r.text!==void 0&&(v(r.text,{instancePath:s+"/text",
parentData:r,parentDataProperty:"text",rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length)),r["referral.ref"]!==
void 0&&(v(r["referral.ref"],{instancePath:s+"/referral.ref",parentData:r,parentDataProperty:"referral.ref",rootData:P})||
(e=e===null?v.errors:j(e,v.errors),t=e.length)),r["referral.source"]!==void 0&&(v(r["referral.source"],{instancePath:s+"\
/referral.source",parentData:r,parentDataProperty:"referral.source",rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.
length)),r["referral.type"]!==void 0&&(v(r["referral.type"],{instancePath:s+"/referral.type",parentData:r,parentDataProperty:"\
referral.type",rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length)),r["referral.ad_id"]!==void 0&&(v(r["referra\
l.ad_id"],{instancePath:s+"/referral.ad_id",parentData:r,parentDataProperty:"referral.ad_id",rootData:P})||(e=e===null?v.
errors:j(e,v.errors),t=e.length)),r["referral.referer_uri"]!==void 0&&(v(r["referral.referer_uri"],{instancePath:s+"/ref\
erral.referer_uri",parentData:r,parentDataProperty:"referral.referer_uri",rootData:P})||(e=e===null?v.errors:j(e,v.errors),
t=e.length)),r["sender.id"]!==void 0&&(v(r["sender.id"],{instancePath:s+"/sender.id",parentData:r,parentDataProperty:"se\
nder.id",rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length)),r["sender.user_ref"]!==void 0&&(v(r["sender.user_\
ref"],{instancePath:s+"/sender.user_ref",parentData:r,parentDataProperty:"sender.user_ref",rootData:P})||(e=e===null?v.errors:
j(e,v.errors),t=e.length)),r["recipient.id"]!==void 0&&(v(r["recipient.id"],{instancePath:s+"/recipient.id",parentData:r,
parentDataProperty:"recipient.id",rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length)),r["conversation.id"]!==void 0&&
(v(r["conversation.id"],{instancePath:s+"/conversation.id",parentData:r,parentDataProperty:"conversation.id",rootData:P})||
(e=e===null?v.errors:j(e,v.errors),t=e.length)),r["conversation.type"]!==void 0&&(v(r["conversation.type"],{instancePath:s+
"/conversation.type",parentData:r,parentDataProperty:"conversation.type",rootData:P})||(e=e===null?v.errors:j(e,v.errors),
t=e.length)),r.standby!==void 0&&(v(r.standby,{instancePath:s+"/standby",parentData:r,parentDataProperty:"standby",rootData:P})||
(e=e===null?v.errors:j(e,v.errors),t=e.length)),r.all!==void 0){let h=r.all;if(Array.isArray(h)){if(h.length<1){let k={instancePath:s+
"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:G.properties.all,
data:h};e===null?e=[k]:e.push(k),t++}let d=h.length;for(let k=0;k<d;k++)Q.validate(h[k],{instancePath:s+"/all/"+k,parentData:h,
parentDataProperty:k,rootData:P})||(e=e===null?Q.validate.errors:j(e,Q.validate.errors),t=e.length)}else{let d={instancePath:s+
"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type:"array"},schema:G.properties.all.type,parentSchema:G.
properties.all,data:h};e===null?e=[d]:e.push(d),t++}}if(r.any!==void 0){let h=r.any;if(Array.isArray(h)){if(h.length<1){
let k={instancePath:s+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:G.
properties.any,data:h};e===null?e=[k]:e.push(k),t++}let d=h.length;for(let k=0;k<d;k++)Q.validate(h[k],{instancePath:s+"\
/any/"+k,parentData:h,parentDataProperty:k,rootData:P})||(e=e===null?Q.validate.errors:j(e,Q.validate.errors),t=e.length)}else{
let d={instancePath:s+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"},schema:G.properties.
any.type,parentSchema:G.properties.any,data:h};e===null?e=[d]:e.push(d),t++}}r.not!==void 0&&(Q.validate(r.not,{instancePath:s+
"/not",parentData:r,parentDataProperty:"not",rootData:P})||(e=e===null?Q.validate.errors:j(e,Q.validate.errors),t=e.length)),
r.time!==void 0&&(oe(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"time",rootData:P})||(e=e===null?oe.
errors:j(e,oe.errors),t=e.length));for(let h in r)_e.test(h)&&(v(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:r,parentDataProperty:h,rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length));for(let h in r)ve.
test(h)&&(v(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:P})||
(e=e===null?v.errors:j(e,v.errors),t=e.length));for(let h in r)Se.test(h)&&(v(r[h],{instancePath:s+"/"+h.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length));
for(let h in r)$e.test(h)&&(v(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,
rootData:P})||(e=e===null?v.errors:j(e,v.errors),t=e.length))}else{let h={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},schema:G.type,parentSchema:G,data:r};e===null?e=[h]:e.push(h),t++}return B.errors=e,t===0}var me={
if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"object",required:["rules"]},
then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},ee={type:"object","x-kind":'keys such as "include:"',
"x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number","boolean"],minLength:1,"x-kin\
d":"a file or folder"}},"x-also":["when","rules","lists","default","description","name"]},I={type:"object","x-kind":'key\
s such as "rules:"',"x-what":"a group",additionalProperties:!1,properties:{when:{allOf:[{$ref:"#/definitions/condition"}]},
lists:{type:"object","x-kind":"lists with names, such as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{
type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:["\
string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"\
array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,
"x-what":"a value of a list",properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},
"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}},"x-wr\
ite":"Write: [$]"}},"x-write":"Write: { sizes: [S, M, L] }"},rules:{type:"array",items:{$ref:"#/definitions/item"},"x-ki\
nd":"a list of rules","x-write":"Put a dash before each rule: - name: hello"},default:{allOf:[{$ref:"#/definitions/defau\
lt"}]},description:{type:["string","number","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"d\
efault",else:"default",fallback:"default",if:"when",condition:"when",conditions:"when",match:"when"},"x-below":{when:["e\
vent","channel","payload","title","text","referral","sender","recipient","conversation","standby","raw","split","all","a\
ny","not","time"],default:["route","params","reply","forward","handover"]}},z={type:"object","x-kind":"what to do, such \
as { reply: Hello! }","x-what":"a default",additionalProperties:!1,properties:{description:{type:["string","number","boo\
lean"],"x-kind":"a text"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-ki\
nd":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{
type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za\
-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions\
/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20}\
)$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to an app by the digits of its id"}},anyOf:[{required:[
"route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]}],"x-missing":"A default without an outcome\
 does nothing.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"re\
ply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward"},"x-below":{reply:["text",
"buttons","quick_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},Ae=new RegExp(
"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),qe=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Le=new RegExp("^(page_inbox|[0\
-9]{5,20})$","u"),pe={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a l\
ist of messages"},else:{$ref:"#/definitions/message"}},$={if:{type:"object"},then:{type:"object","x-kind":'keys such as \
"text:"',"x-what":"a message","x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",
carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"\
one_of",any_of:"one_of",variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/defini\
tions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"array",
minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title: $, pay\
load: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-write":"Wr\
ite: [{ title: $, subtitle: From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},video:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-kind":"a \
text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],"x-ki\
nd":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as 2s or\
 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text: $ }"},
one_of:{type:"array",minItems:1,items:{$ref:"#/definitions/variant"},"x-kind":"a list of messages","x-write":"Write: [$,\
 Hello!]"}},minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text, a message or a list of messages",
minLength:1}},_={type:"object","x-kind":"a title and what a click does, such as { title: Menu, payload: MENU }","x-what":"\
a button","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"\
payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,properties:{title:{type:["string","number","bo\
olean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},F={type:"object","x-kind":"a title and a\
 payload, such as { title: Menu, payload: MENU }","x-what":"a quick reply","x-synonyms":{label:"title",caption:"title",name:"\
title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,properties:{title:{type:["string","number","bo\
olean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:[
"title","payload"],"x-write":"Write: { title: $, payload: $ID }"},W={type:"object","x-kind":"a title and more, such as {\
 title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,properties:{title:{type:["string","numb\
er","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ t\
itle: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { title: $, subtitle: From S to XL }"};function re(r,{instancePath:s="",
parentData:E,parentDataProperty:Z,rootData:P=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===
void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:W.required,
parentSchema:W,data:r};e===null?e=[h]:e.push(h),t++}for(let h in r)if(!(h==="title"||h==="subtitle"||h==="image"||h==="u\
rl"||h==="buttons")){let d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
schema:!1,parentSchema:W,data:r};e===null?e=[d]:e.push(d),t++}if(r.title!==void 0){let h=r.title;if(typeof h!="string"&&
!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let d={instancePath:s+"/title",schemaPath:"#/properties/title/t\
ype",keyword:"type",params:{type:W.properties.title.type},schema:W.properties.title.type,parentSchema:W.properties.title,
data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="string"&&S(h)<1){let d={instancePath:s+"/title",schemaPath:"#/propert\
ies/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.title,data:h};e===null?e=[d]:
e.push(d),t++}}if(r.subtitle!==void 0){let h=r.subtitle;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!=
"boolean"){let d={instancePath:s+"/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{type:W.properties.
subtitle.type},schema:W.properties.subtitle.type,parentSchema:W.properties.subtitle,data:h};e===null?e=[d]:e.push(d),t++}}
if(r.image!==void 0){let h=r.image;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let d={
instancePath:s+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:W.properties.image.type},schema:W.
properties.image.type,parentSchema:W.properties.image,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="string"&&S(h)<1){
let d={instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.image,data:h};e===null?e=[d]:e.push(d),t++}}if(r.url!==void 0){let h=r.url;if(typeof h!="string"&&!(typeof h==
"number"&&isFinite(h))&&typeof h!="boolean"){let d={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"ty\
pe",params:{type:W.properties.url.type},schema:W.properties.url.type,parentSchema:W.properties.url,data:h};e===null?e=[d]:
e.push(d),t++}if(typeof h=="string"&&S(h)<1){let d={instancePath:s+"/url",schemaPath:"#/properties/url/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:W.properties.url,data:h};e===null?e=[d]:e.push(d),t++}}if(r.buttons!==
void 0){let h=r.buttons;if(Array.isArray(h)){if(h.length<1){let k={instancePath:s+"/buttons",schemaPath:"#/properties/bu\
ttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.properties.buttons,data:h};e===null?e=[k]:e.
push(k),t++}let d=h.length;for(let k=0;k<d;k++){let u=h[k];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.title===void 0){
let y={instancePath:s+"/buttons/"+k,schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"\
title"},schema:_.required,parentSchema:_,data:u};e===null?e=[y]:e.push(y),t++}for(let y in u)if(!(y==="title"||y==="payl\
oad"||y==="url"||y==="phone")){let p={instancePath:s+"/buttons/"+k,schemaPath:"#/definitions/button/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:_,data:u};e===null?e=[p]:e.push(p),t++}
if(u.title!==void 0){let y=u.title;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let p={
instancePath:s+"/buttons/"+k+"/title",schemaPath:"#/definitions/button/properties/title/type",keyword:"type",params:{type:_.
properties.title.type},schema:_.properties.title.type,parentSchema:_.properties.title,data:y};e===null?e=[p]:e.push(p),t++}
if(typeof y=="string"&&S(y)<1){let p={instancePath:s+"/buttons/"+k+"/title",schemaPath:"#/definitions/button/properties/\
title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.title,data:y};e===null?e=[p]:e.
push(p),t++}}if(u.payload!==void 0){let y=u.payload;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let p={instancePath:s+"/buttons/"+k+"/payload",schemaPath:"#/definitions/button/properties/payload/type",keyword:"\
type",params:{type:_.properties.payload.type},schema:_.properties.payload.type,parentSchema:_.properties.payload,data:y};
e===null?e=[p]:e.push(p),t++}if(typeof y=="string"&&S(y)<1){let p={instancePath:s+"/buttons/"+k+"/payload",schemaPath:"#\
/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
payload,data:y};e===null?e=[p]:e.push(p),t++}}if(u.url!==void 0){let y=u.url;if(typeof y!="string"&&!(typeof y=="number"&&
isFinite(y))&&typeof y!="boolean"){let p={instancePath:s+"/buttons/"+k+"/url",schemaPath:"#/definitions/button/propertie\
s/url/type",keyword:"type",params:{type:_.properties.url.type},schema:_.properties.url.type,parentSchema:_.properties.url,
data:y};e===null?e=[p]:e.push(p),t++}if(typeof y=="string"&&S(y)<1){let p={instancePath:s+"/buttons/"+k+"/url",schemaPath:"\
#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.url,
data:y};e===null?e=[p]:e.push(p),t++}}if(u.phone!==void 0){let y=u.phone;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(
y))&&typeof y!="boolean"){let p={instancePath:s+"/buttons/"+k+"/phone",schemaPath:"#/definitions/button/properties/phone\
/type",keyword:"type",params:{type:_.properties.phone.type},schema:_.properties.phone.type,parentSchema:_.properties.phone,
data:y};e===null?e=[p]:e.push(p),t++}if(typeof y=="string"&&S(y)<1){let p={instancePath:s+"/buttons/"+k+"/phone",schemaPath:"\
#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
phone,data:y};e===null?e=[p]:e.push(p),t++}}}else{let y={instancePath:s+"/buttons/"+k,schemaPath:"#/definitions/button/t\
ype",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,data:u};e===null?e=[y]:e.push(y),t++}}}else{let d={
instancePath:s+"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{type:"array"},schema:W.properties.
buttons.type,parentSchema:W.properties.buttons,data:h};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:r};e===null?e=[h]:e.push(h),t++}return re.
errors=e,t===0}var q={if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-what":'a message of "one\
_of"',"x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",carousel:"cards",gallery:"\
cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"one_of",any_of:"one\
_of",variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{type:["string","num\
ber","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-k\
ind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"array",minItems:1,items:{
$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{
type:"array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-write":"Write: [{ title: $, subt\
itle: From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},video:{type:["string","\
number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],"x-kind":"a time such as\
 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"\
object","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text: $ }"}},minProperties:1},
else:{type:["string","number","boolean"],"x-kind":"a text or a message",minLength:1}},je=new RegExp("^[0-9]+(\\.[0-9]+)?(\
ms|s|m|h)$","u");function de(r,{instancePath:s="",parentData:E,parentDataProperty:Z,rootData:P=r}={}){let e=null,t=0,h=t,
d=!0,k=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let p={};e===null?e=[p]:e.push(p),t++}var u=k===t;t=h,e!==null&&
(h?e.length=h:e=null);let y;if(u){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={
instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.then,data:r};
e===null?e=[i]:e.push(i),t++}for(let i in r)if(!fe.call(q.then.properties,i)){let n={instancePath:s,schemaPath:"#/then/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:q.then,data:r};
e===null?e=[n]:e.push(n),t++}if(r.text!==void 0){let i=r.text;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let n={instancePath:s+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{type:q.
then.properties.text.type},schema:q.then.properties.text.type,parentSchema:q.then.properties.text,data:i};e===null?e=[n]:
e.push(n),t++}if(typeof i=="string"&&S(i)<1){let n={instancePath:s+"/text",schemaPath:"#/then/properties/text/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.then.properties.text,data:i};e===null?e=[n]:e.push(n),t++}}
if(r.buttons!==void 0){let i=r.buttons;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+"/buttons",schemaPath:"\
#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:q.then.properties.buttons,
data:i};e===null?e=[o]:e.push(o),t++}let n=i.length;for(let o=0;o<n;o++){let m=i[o];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.title===void 0){let a={instancePath:s+"/buttons/"+o,schemaPath:"#/definitions/button/required",keyword:"require\
d",params:{missingProperty:"title"},schema:_.required,parentSchema:_,data:m};e===null?e=[a]:e.push(a),t++}for(let a in m)
if(!(a==="title"||a==="payload"||a==="url"||a==="phone")){let l={instancePath:s+"/buttons/"+o,schemaPath:"#/definitions/\
button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:_,data:m};
e===null?e=[l]:e.push(l),t++}if(m.title!==void 0){let a=m.title;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let l={instancePath:s+"/buttons/"+o+"/title",schemaPath:"#/definitions/button/properties/title/type",
keyword:"type",params:{type:_.properties.title.type},schema:_.properties.title.type,parentSchema:_.properties.title,data:a};
e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+"/buttons/"+o+"/title",schemaPath:"#/d\
efinitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.title,
data:a};e===null?e=[l]:e.push(l),t++}}if(m.payload!==void 0){let a=m.payload;if(typeof a!="string"&&!(typeof a=="number"&&
isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/buttons/"+o+"/payload",schemaPath:"#/definitions/button/prope\
rties/payload/type",keyword:"type",params:{type:_.properties.payload.type},schema:_.properties.payload.type,parentSchema:_.
properties.payload,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+"/buttons/"+
o+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:_.properties.payload,data:a};e===null?e=[l]:e.push(l),t++}}if(m.url!==void 0){let a=m.url;if(typeof a!="str\
ing"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/buttons/"+o+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:_.properties.url.type},schema:_.properties.url.type,
parentSchema:_.properties.url,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+
"/buttons/"+o+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:_.properties.url,data:a};e===null?e=[l]:e.push(l),t++}}if(m.phone!==void 0){let a=m.phone;if(typeof a!="str\
ing"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/buttons/"+o+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:_.properties.phone.type},schema:_.properties.phone.
type,parentSchema:_.properties.phone,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+
"/buttons/"+o+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.phone,data:a};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:s+"/buttons/"+o,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,data:m};e===null?
e=[a]:e.push(a),t++}}}else{let n={instancePath:s+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:q.then.properties.buttons.type,parentSchema:q.then.properties.buttons,data:i};e===null?e=[n]:e.push(
n),t++}}if(r.quick_replies!==void 0){let i=r.quick_replies;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:q.
then.properties.quick_replies,data:i};e===null?e=[o]:e.push(o),t++}let n=i.length;for(let o=0;o<n;o++){let m=i[o];if(m&&
typeof m=="object"&&!Array.isArray(m)){if(m.title===void 0){let a={instancePath:s+"/quick_replies/"+o,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:F.required,parentSchema:F,data:m};
e===null?e=[a]:e.push(a),t++}if(m.payload===void 0){let a={instancePath:s+"/quick_replies/"+o,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:F.required,parentSchema:F,data:m};e===
null?e=[a]:e.push(a),t++}for(let a in m)if(!(a==="title"||a==="payload")){let l={instancePath:s+"/quick_replies/"+o,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:F,
data:m};e===null?e=[l]:e.push(l),t++}if(m.title!==void 0){let a=m.title;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(
a))&&typeof a!="boolean"){let l={instancePath:s+"/quick_replies/"+o+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:F.properties.title.type},schema:F.properties.title.type,parentSchema:F.properties.
title,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+"/quick_replies/"+o+"/ti\
tle",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.
properties.title,data:a};e===null?e=[l]:e.push(l),t++}}if(m.payload!==void 0){let a=m.payload;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/quick_replies/"+o+"/payload",schemaPath:"#/definiti\
ons/quickReply/properties/payload/type",keyword:"type",params:{type:F.properties.payload.type},schema:F.properties.payload.
type,parentSchema:F.properties.payload,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+
"/quick_replies/"+o+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:F.properties.payload,data:a};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:s+"/\
quick_replies/"+o,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"object"},schema:F.type,parentSchema:F,
data:m};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:s+"/quick_replies",schemaPath:"#/then/properties/quick_r\
eplies/type",keyword:"type",params:{type:"array"},schema:q.then.properties.quick_replies.type,parentSchema:q.then.properties.
quick_replies,data:i};e===null?e=[n]:e.push(n),t++}}if(r.cards!==void 0){let i=r.cards;if(Array.isArray(i)){if(i.length<
1){let o={instancePath:s+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:q.then.properties.cards,data:i};e===null?e=[o]:e.push(o),t++}let n=i.length;for(let o=0;o<n;o++)re(i[o],{instancePath:s+
"/cards/"+o,parentData:i,parentDataProperty:o,rootData:P})||(e=e===null?re.errors:j(e,re.errors),t=e.length)}else{let n={
instancePath:s+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:q.then.properties.
cards.type,parentSchema:q.then.properties.cards,data:i};e===null?e=[n]:e.push(n),t++}}if(r.image!==void 0){let i=r.image;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:s+"/image",schemaPath:"\
#/then/properties/image/type",keyword:"type",params:{type:q.then.properties.image.type},schema:q.then.properties.image.type,
parentSchema:q.then.properties.image,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&S(i)<1){let n={instancePath:s+
"/image",schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.then.
properties.image,data:i};e===null?e=[n]:e.push(n),t++}}if(r.video!==void 0){let i=r.video;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:s+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:q.then.properties.video.type},schema:q.then.properties.video.type,parentSchema:q.then.properties.video,
data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&S(i)<1){let n={instancePath:s+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.then.properties.video,data:i};e===
null?e=[n]:e.push(n),t++}}if(r.audio!==void 0){let i=r.audio;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let n={instancePath:s+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:q.
then.properties.audio.type},schema:q.then.properties.audio.type,parentSchema:q.then.properties.audio,data:i};e===null?e=
[n]:e.push(n),t++}if(typeof i=="string"&&S(i)<1){let n={instancePath:s+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.then.properties.audio,data:i};e===null?e=[n]:e.push(
n),t++}}if(r.file!==void 0){let i=r.file;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let n={instancePath:s+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:q.then.properties.file.
type},schema:q.then.properties.file.type,parentSchema:q.then.properties.file,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i==
"string"&&S(i)<1){let n={instancePath:s+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:q.then.properties.file,data:i};e===null?e=[n]:e.push(n),t++}}if(r.typing!==void 0){let i=r.
typing;if(typeof i=="string"){if(!je.test(i)){let n={instancePath:s+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:q.
then.properties.typing,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:q.then.properties.typing.type},schema:q.then.properties.typing.type,parentSchema:q.
then.properties.typing,data:i};e===null?e=[n]:e.push(n),t++}}if(r.raw!==void 0){let i=r.raw;if(!(i&&typeof i=="object"&&
!Array.isArray(i))){let n={instancePath:s+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:q.then.properties.raw.type,parentSchema:q.then.properties.raw,data:i};e===null?e=[n]:e.push(n),t++}}}else{
let i={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},schema:q.then.type,parentSchema:q.then,
data:r};e===null?e=[i]:e.push(i),t++}var u=p===t;d=u,y="then"}else{let p=t;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"){let i={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:q.else.type},
schema:q.else.type,parentSchema:q.else,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&S(r)<1){let i={instancePath:s,
schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.else,data:r};e===null?e=[i]:e.
push(i),t++}var u=p===t;d=u,y="else"}if(!d){let p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:y},
schema:q.if,parentSchema:q,data:r};e===null?e=[p]:e.push(p),t++}return de.errors=e,t===0}function te(r,{instancePath:s="",
parentData:E,parentDataProperty:Z,rootData:P=r}={}){let e=null,t=0,h=t,d=!0,k=t;if(!(r&&typeof r=="object"&&!Array.isArray(
r))){let p={};e===null?e=[p]:e.push(p),t++}var u=k===t;t=h,e!==null&&(h?e.length=h:e=null);let y;if(u){let p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:s,schemaPath:"#/then/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:$.then,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!fe.
call($.then.properties,i)){let n={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:$.then,data:r};e===null?e=[n]:e.push(n),t++}if(r.text!==void 0){let i=r.
text;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:s+"/text",schemaPath:"\
#/then/properties/text/type",keyword:"type",params:{type:$.then.properties.text.type},schema:$.then.properties.text.type,
parentSchema:$.then.properties.text,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&S(i)<1){let n={instancePath:s+
"/text",schemaPath:"#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.then.
properties.text,data:i};e===null?e=[n]:e.push(n),t++}}if(r.buttons!==void 0){let i=r.buttons;if(Array.isArray(i)){if(i.length<
1){let o={instancePath:s+"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:$.then.properties.buttons,data:i};e===null?e=[o]:e.push(o),t++}let n=i.length;for(let o=0;o<n;o++){
let m=i[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.title===void 0){let a={instancePath:s+"/buttons/"+o,schemaPath:"\
#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:_.required,parentSchema:_,data:m};
e===null?e=[a]:e.push(a),t++}for(let a in m)if(!(a==="title"||a==="payload"||a==="url"||a==="phone")){let l={instancePath:s+
"/buttons/"+o,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:_,data:m};e===null?e=[l]:e.push(l),t++}if(m.title!==void 0){let a=m.title;if(typeof a!="string"&&
!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/buttons/"+o+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:_.properties.title.type},schema:_.properties.title.type,
parentSchema:_.properties.title,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+
"/buttons/"+o+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.title,data:a};e===null?e=[l]:e.push(l),t++}}if(m.payload!==void 0){let a=m.payload;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/buttons/"+o+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:_.properties.payload.type},schema:_.properties.
payload.type,parentSchema:_.properties.payload,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={
instancePath:s+"/buttons/"+o+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:_.properties.payload,data:a};e===null?e=[l]:e.push(l),t++}}if(m.url!==void 0){
let a=m.url;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/butt\
ons/"+o+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:_.properties.url.type},
schema:_.properties.url.type,parentSchema:_.properties.url,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(
a)<1){let l={instancePath:s+"/buttons/"+o+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:_.properties.url,data:a};e===null?e=[l]:e.push(l),t++}}if(m.phone!==void 0){
let a=m.phone;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/bu\
ttons/"+o+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:_.properties.phone.
type},schema:_.properties.phone.type,parentSchema:_.properties.phone,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="\
string"&&S(a)<1){let l={instancePath:s+"/buttons/"+o+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.phone,data:a};e===null?e=[l]:e.push(l),t++}}}else{
let a={instancePath:s+"/buttons/"+o,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:_.
type,parentSchema:_,data:m};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:s+"/buttons",schemaPath:"#/then/prop\
erties/buttons/type",keyword:"type",params:{type:"array"},schema:$.then.properties.buttons.type,parentSchema:$.then.properties.
buttons,data:i};e===null?e=[n]:e.push(n),t++}}if(r.quick_replies!==void 0){let i=r.quick_replies;if(Array.isArray(i)){if(i.
length<1){let o={instancePath:s+"/quick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:$.then.properties.quick_replies,data:i};e===null?e=[o]:e.push(o),t++}let n=i.length;
for(let o=0;o<n;o++){let m=i[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.title===void 0){let a={instancePath:s+
"/quick_replies/"+o,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:F.
required,parentSchema:F,data:m};e===null?e=[a]:e.push(a),t++}if(m.payload===void 0){let a={instancePath:s+"/quick_replie\
s/"+o,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:F.required,
parentSchema:F,data:m};e===null?e=[a]:e.push(a),t++}for(let a in m)if(!(a==="title"||a==="payload")){let l={instancePath:s+
"/quick_replies/"+o,schemaPath:"#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:F,data:m};e===null?e=[l]:e.push(l),t++}if(m.title!==void 0){let a=m.title;if(typeof a!="string"&&
!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/quick_replies/"+o+"/title",schemaPath:"\
#/definitions/quickReply/properties/title/type",keyword:"type",params:{type:F.properties.title.type},schema:F.properties.
title.type,parentSchema:F.properties.title,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+
"/quick_replies/"+o+"/title",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:F.properties.title,data:a};e===null?e=[l]:e.push(l),t++}}if(m.payload!==void 0){let a=m.payload;
if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/quick_replies/"+
o+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/type",keyword:"type",params:{type:F.properties.payload.
type},schema:F.properties.payload.type,parentSchema:F.properties.payload,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a==
"string"&&S(a)<1){let l={instancePath:s+"/quick_replies/"+o+"/payload",schemaPath:"#/definitions/quickReply/properties/p\
ayload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.properties.payload,data:a};e===null?e=[l]:
e.push(l),t++}}}else{let a={instancePath:s+"/quick_replies/"+o,schemaPath:"#/definitions/quickReply/type",keyword:"type",
params:{type:"object"},schema:F.type,parentSchema:F,data:m};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:s+"/\
quick_replies",schemaPath:"#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:$.then.properties.
quick_replies.type,parentSchema:$.then.properties.quick_replies,data:i};e===null?e=[n]:e.push(n),t++}}if(r.cards!==void 0){
let i=r.cards;if(Array.isArray(i)){if(i.length<1){let o={instancePath:s+"/cards",schemaPath:"#/then/properties/cards/min\
Items",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.then.properties.cards,data:i};e===null?e=[o]:e.push(o),
t++}let n=i.length;for(let o=0;o<n;o++)re(i[o],{instancePath:s+"/cards/"+o,parentData:i,parentDataProperty:o,rootData:P})||
(e=e===null?re.errors:j(e,re.errors),t=e.length)}else{let n={instancePath:s+"/cards",schemaPath:"#/then/properties/cards\
/type",keyword:"type",params:{type:"array"},schema:$.then.properties.cards.type,parentSchema:$.then.properties.cards,data:i};
e===null?e=[n]:e.push(n),t++}}if(r.image!==void 0){let i=r.image;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let n={instancePath:s+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:$.
then.properties.image.type},schema:$.then.properties.image.type,parentSchema:$.then.properties.image,data:i};e===null?e=
[n]:e.push(n),t++}if(typeof i=="string"&&S(i)<1){let n={instancePath:s+"/image",schemaPath:"#/then/properties/image/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.then.properties.image,data:i};e===null?e=[n]:e.push(
n),t++}}if(r.video!==void 0){let i=r.video;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let n={instancePath:s+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:$.then.properties.video.
type},schema:$.then.properties.video.type,parentSchema:$.then.properties.video,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i==
"string"&&S(i)<1){let n={instancePath:s+"/video",schemaPath:"#/then/properties/video/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:$.then.properties.video,data:i};e===null?e=[n]:e.push(n),t++}}if(r.audio!==void 0){let i=r.
audio;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:s+"/audio",schemaPath:"\
#/then/properties/audio/type",keyword:"type",params:{type:$.then.properties.audio.type},schema:$.then.properties.audio.type,
parentSchema:$.then.properties.audio,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&S(i)<1){let n={instancePath:s+
"/audio",schemaPath:"#/then/properties/audio/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.then.
properties.audio,data:i};e===null?e=[n]:e.push(n),t++}}if(r.file!==void 0){let i=r.file;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:s+"/file",schemaPath:"#/then/properties/file/type",keyword:"\
type",params:{type:$.then.properties.file.type},schema:$.then.properties.file.type,parentSchema:$.then.properties.file,data:i};
e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&S(i)<1){let n={instancePath:s+"/file",schemaPath:"#/then/properties/\
file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.then.properties.file,data:i};e===null?e=[n]:
e.push(n),t++}}if(r.typing!==void 0){let i=r.typing;if(typeof i=="string"){if(!je.test(i)){let n={instancePath:s+"/typin\
g",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:$.then.properties.typing,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:s+"/typing",schemaPath:"#/then/properties/typing/type",keyword:"type",params:{type:$.then.properties.typing.
type},schema:$.then.properties.typing.type,parentSchema:$.then.properties.typing,data:i};e===null?e=[n]:e.push(n),t++}}if(r.
raw!==void 0){let i=r.raw;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let n={instancePath:s+"/raw",schemaPath:"#/the\
n/properties/raw/type",keyword:"type",params:{type:"object"},schema:$.then.properties.raw.type,parentSchema:$.then.properties.
raw,data:i};e===null?e=[n]:e.push(n),t++}}if(r.one_of!==void 0){let i=r.one_of;if(Array.isArray(i)){if(i.length<1){let o={
instancePath:s+"/one_of",schemaPath:"#/then/properties/one_of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.
then.properties.one_of,data:i};e===null?e=[o]:e.push(o),t++}let n=i.length;for(let o=0;o<n;o++)de(i[o],{instancePath:s+"\
/one_of/"+o,parentData:i,parentDataProperty:o,rootData:P})||(e=e===null?de.errors:j(e,de.errors),t=e.length)}else{let n={
instancePath:s+"/one_of",schemaPath:"#/then/properties/one_of/type",keyword:"type",params:{type:"array"},schema:$.then.properties.
one_of.type,parentSchema:$.then.properties.one_of,data:i};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"},schema:$.then.type,parentSchema:$.then,data:r};e===null?e=[i]:e.push(
i),t++}var u=p===t;d=u,y="then"}else{let p=t;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boole\
an"){let i={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:$.else.type},schema:$.else.type,parentSchema:$.
else,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&S(r)<1){let i={instancePath:s,schemaPath:"#/else/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.else,data:r};e===null?e=[i]:e.push(i),t++}var u=p===t;
d=u,y="else"}if(!d){let p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:y},schema:$.if,parentSchema:$,
data:r};e===null?e=[p]:e.push(p),t++}return te.errors=e,t===0}function ie(r,{instancePath:s="",parentData:E,parentDataProperty:Z,
rootData:P=r}={}){let e=null,t=0,h=t,d=!0,k=t;if(!Array.isArray(r)){let p={};e===null?e=[p]:e.push(p),t++}var u=k===t;t=
h,e!==null&&(h?e.length=h:e=null);let y;if(u){let p=t;if(Array.isArray(r)){if(r.length<1){let n={instancePath:s,schemaPath:"\
#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:pe.then,data:r};e===null?e=[n]:e.push(n),t++}
let i=r.length;for(let n=0;n<i;n++)te(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,rootData:P})||(e=e===
null?te.errors:j(e,te.errors),t=e.length)}else{let i={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
array"},schema:pe.then.type,parentSchema:pe.then,data:r};e===null?e=[i]:e.push(i),t++}var u=p===t;d=u,y="then"}else{let p=t;
te(r,{instancePath:s,parentData:E,parentDataProperty:Z,rootData:P})||(e=e===null?te.errors:j(e,te.errors),t=e.length);var u=p===
t;d=u,y="else"}if(!d){let p={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:y},schema:pe.if,parentSchema:pe,
data:r};e===null?e=[p]:e.push(p),t++}return ie.errors=e,t===0}function se(r,{instancePath:s="",parentData:E,parentDataProperty:Z,
rootData:P=r}={}){let e=null,t=0,h=t,d=!1,k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.route===void 0){let p={instancePath:s,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"route"},schema:z.anyOf[0].required,parentSchema:z.
anyOf[0],data:r};e===null?e=[p]:e.push(p),t++}var u=k===t;if(d=d||u,!d){let p=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.reply===void 0){let i={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
reply"},schema:z.anyOf[1].required,parentSchema:z.anyOf[1],data:r};e===null?e=[i]:e.push(i),t++}var u=p===t;if(d=d||u,!d){
let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.forward===void 0){let o={instancePath:s,schemaPath:"#/anyOf/2/req\
uired",keyword:"required",params:{missingProperty:"forward"},schema:z.anyOf[2].required,parentSchema:z.anyOf[2],data:r};
e===null?e=[o]:e.push(o),t++}var u=i===t;if(d=d||u,!d){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.handover===
void 0){let a={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:z.
anyOf[3].required,parentSchema:z.anyOf[3],data:r};e===null?e=[a]:e.push(a),t++}var u=o===t;d=d||u}}}if(d)t=h,e!==null&&(h?
e.length=h:e=null);else{let p={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:z.anyOf,parentSchema:z,
data:r};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let p in r)if(!(p==="description"||
p==="route"||p==="params"||p==="reply"||p==="forward"||p==="handover")){let f={instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:z,data:r};e===null?e=[f]:e.
push(f),t++}if(r.description!==void 0){let p=r.description;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"){let f={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:z.
properties.description.type},schema:z.properties.description.type,parentSchema:z.properties.description,data:p};e===null?
e=[f]:e.push(f),t++}}if(r.route!==void 0){let p=r.route;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"){let f={instancePath:s+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:z.properties.
route.type},schema:z.properties.route.type,parentSchema:z.properties.route,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p==
"string"&&!Ae.test(p)){let f={instancePath:s+"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:z.properties.
route,data:p};e===null?e=[f]:e.push(f),t++}}if(r.params!==void 0){let p=r.params;if(p&&typeof p=="object"&&!Array.isArray(
p)){for(let f in p){let i=t;if(typeof f=="string"&&!qe.test(f)){let n={instancePath:s+"/params",schemaPath:"#/properties\
/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-\
9_]*$",parentSchema:z.properties.params.propertyNames,data:f,propertyName:f};e===null?e=[n]:e.push(n),t++}var y=i===t;if(!y){
let n={instancePath:s+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:f},
schema:z.properties.params.propertyNames,parentSchema:z.properties.params,data:p};e===null?e=[n]:e.push(n),t++}}for(let f in p){
let i=p[f];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:s+"/param\
s/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{
type:z.properties.params.additionalProperties.type},schema:z.properties.params.additionalProperties.type,parentSchema:z.
properties.params.additionalProperties,data:i};e===null?e=[n]:e.push(n),t++}}}else{let f={instancePath:s+"/params",schemaPath:"\
#/properties/params/type",keyword:"type",params:{type:"object"},schema:z.properties.params.type,parentSchema:z.properties.
params,data:p};e===null?e=[f]:e.push(f),t++}}if(r.reply!==void 0&&(ie(r.reply,{instancePath:s+"/reply",parentData:r,parentDataProperty:"\
reply",rootData:P})||(e=e===null?ie.errors:j(e,ie.errors),t=e.length)),r.forward!==void 0){let p=r.forward;if(typeof p!=
"string"){let f={instancePath:s+"/forward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},
schema:z.properties.forward.type,parentSchema:z.properties.forward,data:p};e===null?e=[f]:e.push(f),t++}}if(r.handover!==
void 0){let p=r.handover;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))){let f={instancePath:s+"/handover",schemaPath:"\
#/properties/handover/type",keyword:"type",params:{type:z.properties.handover.type},schema:z.properties.handover.type,parentSchema:z.
properties.handover,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="string"&&!Le.test(p)){let f={instancePath:s+"/han\
dover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|[0-9]{5,20})$"},schema:"\
^(page_inbox|[0-9]{5,20})$",parentSchema:z.properties.handover,data:p};e===null?e=[f]:e.push(f),t++}}}else{let p={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.type,parentSchema:z,data:r};e===null?e=[p]:e.push(p),
t++}return se.errors=e,t===0}var be={validate:le};function ue(r,{instancePath:s="",parentData:E,parentDataProperty:Z,rootData:P=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rules===void 0){let k={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"rules"},schema:I.required,parentSchema:I,data:r};e===null?e=[k]:e.push(
k),t++}for(let k in r)if(!(k==="when"||k==="lists"||k==="rules"||k==="default"||k==="description")){let u={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:I,
data:r};e===null?e=[u]:e.push(u),t++}if(r.when!==void 0&&(B(r.when,{instancePath:s+"/when",parentData:r,parentDataProperty:"\
when",rootData:P})||(e=e===null?B.errors:j(e,B.errors),t=e.length)),r.lists!==void 0){let k=r.lists;if(k&&typeof k=="obj\
ect"&&!Array.isArray(k))for(let u in k){let y=k[u],p=t,f=!0,i=t;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let o={};
e===null?e=[o]:e.push(o),t++}var h=i===t;t=p,e!==null&&(p?e.length=p:e=null);let n;if(h){let o=t;if(y&&typeof y=="object"&&
!Array.isArray(y)){if(y.file===void 0){let a={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:I.properties.
lists.additionalProperties.then.required,parentSchema:I.properties.lists.additionalProperties.then,data:y};e===null?e=[a]:
e.push(a),t++}for(let a in y)if(a!=="file"){let l={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:I.properties.lists.additionalProperties.then,data:y};e===null?e=[l]:e.push(l),t++}if(y.file!==void 0){
let a=y.file;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:s+"/lis\
ts/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/propertie\
s/file/type",keyword:"type",params:{type:I.properties.lists.additionalProperties.then.properties.file.type},schema:I.properties.
lists.additionalProperties.then.properties.file.type,parentSchema:I.properties.lists.additionalProperties.then.properties.
file,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="string"&&S(a)<1){let l={instancePath:s+"/lists/"+u.replace(/~/g,
"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:I.properties.lists.additionalProperties.then.properties.file,data:a};e===
null?e=[l]:e.push(l),t++}}}else{let a={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:I.properties.lists.additionalProperties.
then.type,parentSchema:I.properties.lists.additionalProperties.then,data:y};e===null?e=[a]:e.push(a),t++}var h=o===t;f=h,
n="then"}else{let o=t;if(Array.isArray(y)){if(y.length<1){let l={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.
properties.lists.additionalProperties.else,data:y};e===null?e=[l]:e.push(l),t++}let a=y.length;for(let l=0;l<a;l++){let O=y[l],
c=t,b=!0,g=t;if(t===g)if(O&&typeof O=="object"&&!Array.isArray(O)){let R;if(O.list===void 0&&(R="list")){let U={};e===null?
e=[U]:e.push(U),t++}}else{let R={};e===null?e=[R]:e.push(R),t++}var d=g===t;t=c,e!==null&&(c?e.length=c:e=null);let w;if(d){
let R=t;if(O&&typeof O=="object"&&!Array.isArray(O)){for(let N in O)if(N!=="list"){let H={instancePath:s+"/lists/"+u.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalProperties/else/items/then/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:N},schema:!1,parentSchema:I.properties.lists.additionalProperties.
else.items.then,data:O};e===null?e=[H]:e.push(H),t++}if(O.list!==void 0){let N=O.list;if(typeof N!="string"&&!(typeof N==
"number"&&isFinite(N))&&typeof N!="boolean"){let H={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
l+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/type",keyword:"type",params:{
type:I.properties.lists.additionalProperties.else.items.then.properties.list.type},schema:I.properties.lists.additionalProperties.
else.items.then.properties.list.type,parentSchema:I.properties.lists.additionalProperties.else.items.then.properties.list,
data:N};e===null?e=[H]:e.push(H),t++}if(typeof N=="string"&&S(N)<1){let H={instancePath:s+"/lists/"+u.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+l+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.lists.additionalProperties.else.items.then.
properties.list,data:N};e===null?e=[H]:e.push(H),t++}}}else{let N={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalProperties/else/items/then/type",keyword:"type",params:{type:"\
object"},schema:I.properties.lists.additionalProperties.else.items.then.type,parentSchema:I.properties.lists.additionalProperties.
else.items.then,data:O};e===null?e=[N]:e.push(N),t++}var d=R===t;b=d,w="then"}else{let R=t;if(typeof O!="string"&&!(typeof O==
"number"&&isFinite(O))&&typeof O!="boolean"){let N={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
l,schemaPath:"#/properties/lists/additionalProperties/else/items/else/type",keyword:"type",params:{type:I.properties.lists.
additionalProperties.else.items.else.type},schema:I.properties.lists.additionalProperties.else.items.else.type,parentSchema:I.
properties.lists.additionalProperties.else.items.else,data:O};e===null?e=[N]:e.push(N),t++}var d=R===t;b=d,w="else"}if(!b){
let R={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additional\
Properties/else/items/if",keyword:"if",params:{failingKeyword:w},schema:I.properties.lists.additionalProperties.else.items.
if,parentSchema:I.properties.lists.additionalProperties.else.items,data:O};e===null?e=[R]:e.push(R),t++}}}else{let a={instancePath:s+
"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"\
type",params:{type:"array"},schema:I.properties.lists.additionalProperties.else.type,parentSchema:I.properties.lists.additionalProperties.
else,data:y};e===null?e=[a]:e.push(a),t++}var h=o===t;f=h,n="else"}if(!f){let o={instancePath:s+"/lists/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:n},
schema:I.properties.lists.additionalProperties.if,parentSchema:I.properties.lists.additionalProperties,data:y};e===null?
e=[o]:e.push(o),t++}}else{let u={instancePath:s+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"\
object"},schema:I.properties.lists.type,parentSchema:I.properties.lists,data:k};e===null?e=[u]:e.push(u),t++}}if(r.rules!==
void 0){let k=r.rules;if(Array.isArray(k)){let u=k.length;for(let y=0;y<u;y++)be.validate(k[y],{instancePath:s+"/rules/"+
y,parentData:k,parentDataProperty:y,rootData:P})||(e=e===null?be.validate.errors:j(e,be.validate.errors),t=e.length)}else{
let u={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:I.properties.
rules.type,parentSchema:I.properties.rules,data:k};e===null?e=[u]:e.push(u),t++}}if(r.default!==void 0&&(se(r.default,{instancePath:s+
"/default",parentData:r,parentDataProperty:"default",rootData:P})||(e=e===null?se.errors:j(e,se.errors),t=e.length)),r.description!==
void 0){let k=r.description;if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let u={instancePath:s+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:I.properties.description.type},schema:I.
properties.description.type,parentSchema:I.properties.description,data:k};e===null?e=[u]:e.push(u),t++}}}else{let k={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.type,parentSchema:I,data:r};e===null?e=[k]:e.push(k),
t++}return ue.errors=e,t===0}var A={type:"object","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",
additionalProperties:!1,properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{
type:["string","number","boolean"],"x-kind":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{
"x-kind":"true or false",enum:[!0,!1,"true","false"]},when:{allOf:[{$ref:"#/definitions/condition"}]},route:{type:["stri\
ng","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-sep\
arated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"\
names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is \
letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-k\
ind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-ki\
nd":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A ha\
ndover goes to page_inbox, or to an app by the digits of its id"}},required:["name","when"],anyOf:[{required:["route"]},
{required:["reply"]},{required:["forward"]},{required:["handover"]}],"x-missing":"A rule without an outcome does nothing\
.","x-also":["rules","include","lists","default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",
id:"name",enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",
say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward"},"x-below":{when:["event","channel","payload","\
title","text","referral","sender","recipient","conversation","standby","raw","split","all","any","not","time"],reply:["t\
ext","buttons","quick_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"Write: { name: $, w\
hen: { payload: MENU }, reply: Hello! }"};function ce(r,{instancePath:s="",parentData:E,parentDataProperty:Z,rootData:P=r}={}){
let e=null,t=0,h=t,d=!1,k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.route===void 0){let p={instancePath:s,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:"route"},schema:A.anyOf[0].required,parentSchema:A.anyOf[0],
data:r};e===null?e=[p]:e.push(p),t++}var u=k===t;if(d=d||u,!d){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reply===
void 0){let i={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:A.
anyOf[1].required,parentSchema:A.anyOf[1],data:r};e===null?e=[i]:e.push(i),t++}var u=p===t;if(d=d||u,!d){let i=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.forward===void 0){let o={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"forward"},schema:A.anyOf[2].required,parentSchema:A.anyOf[2],data:r};e===null?e=[o]:e.push(o),t++}
var u=i===t;if(d=d||u,!d){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.handover===void 0){let a={instancePath:s,
schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:A.anyOf[3].required,parentSchema:A.
anyOf[3],data:r};e===null?e=[a]:e.push(a),t++}var u=o===t;d=d||u}}}if(d)t=h,e!==null&&(h?e.length=h:e=null);else{let p={
instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:A.anyOf,parentSchema:A,data:r};e===null?e=[p]:e.push(
p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},schema:A.required,parentSchema:A,data:r};e===null?e=[p]:e.push(p),t++}if(r.when===
void 0){let p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"when"},schema:A.required,
parentSchema:A,data:r};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!fe.call(A.properties,p)){let f={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:A,data:r};e===
null?e=[f]:e.push(f),t++}if(r.name!==void 0){let p=r.name;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"){let f={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:A.properties.name.
type},schema:A.properties.name.type,parentSchema:A.properties.name,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="st\
ring"&&S(p)<1){let f={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:A.properties.name,data:p};e===null?e=[f]:e.push(f),t++}}if(r.description!==void 0){let p=r.description;
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let f={instancePath:s+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:A.properties.description.type},schema:A.properties.description.
type,parentSchema:A.properties.description,data:p};e===null?e=[f]:e.push(f),t++}}if(r.disabled!==void 0){let p=r.disabled;
if(!(p===!0||p===!1||p==="true"||p==="false")){let f={instancePath:s+"/disabled",schemaPath:"#/properties/disabled/enum",
keyword:"enum",params:{allowedValues:A.properties.disabled.enum},schema:A.properties.disabled.enum,parentSchema:A.properties.
disabled,data:p};e===null?e=[f]:e.push(f),t++}}if(r.continue!==void 0){let p=r.continue;if(!(p===!0||p===!1||p==="true"||
p==="false")){let f={instancePath:s+"/continue",schemaPath:"#/properties/continue/enum",keyword:"enum",params:{allowedValues:A.
properties.continue.enum},schema:A.properties.continue.enum,parentSchema:A.properties.continue,data:p};e===null?e=[f]:e.
push(f),t++}}if(r.when!==void 0&&(B(r.when,{instancePath:s+"/when",parentData:r,parentDataProperty:"when",rootData:P})||
(e=e===null?B.errors:j(e,B.errors),t=e.length)),r.route!==void 0){let p=r.route;if(typeof p!="string"&&!(typeof p=="numb\
er"&&isFinite(p))&&typeof p!="boolean"){let f={instancePath:s+"/route",schemaPath:"#/properties/route/type",keyword:"typ\
e",params:{type:A.properties.route.type},schema:A.properties.route.type,parentSchema:A.properties.route,data:p};e===null?
e=[f]:e.push(f),t++}if(typeof p=="string"&&!Ae.test(p)){let f={instancePath:s+"/route",schemaPath:"#/properties/route/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]\
+)*$",parentSchema:A.properties.route,data:p};e===null?e=[f]:e.push(f),t++}}if(r.params!==void 0){let p=r.params;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(let f in p){let i=t;if(typeof f=="string"&&!qe.test(f)){let n={instancePath:s+"/params",
schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:A.properties.params.propertyNames,data:f,propertyName:f};e===null?e=[n]:e.push(n),
t++}var y=i===t;if(!y){let n={instancePath:s+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyN\
ames",params:{propertyName:f},schema:A.properties.params.propertyNames,parentSchema:A.properties.params,data:p};e===null?
e=[n]:e.push(n),t++}}for(let f in p){let i=p[f];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bo\
olean"){let n={instancePath:s+"/params/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/additi\
onalProperties/type",keyword:"type",params:{type:A.properties.params.additionalProperties.type},schema:A.properties.params.
additionalProperties.type,parentSchema:A.properties.params.additionalProperties,data:i};e===null?e=[n]:e.push(n),t++}}}else{
let f={instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:A.properties.
params.type,parentSchema:A.properties.params,data:p};e===null?e=[f]:e.push(f),t++}}if(r.reply!==void 0&&(ie(r.reply,{instancePath:s+
"/reply",parentData:r,parentDataProperty:"reply",rootData:P})||(e=e===null?ie.errors:j(e,ie.errors),t=e.length)),r.forward!==
void 0){let p=r.forward;if(typeof p!="string"){let f={instancePath:s+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:A.properties.forward.type,parentSchema:A.properties.forward,data:p};e===null?e=[f]:e.
push(f),t++}}if(r.handover!==void 0){let p=r.handover;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))){let f={
instancePath:s+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type:A.properties.handover.type},
schema:A.properties.handover.type,parentSchema:A.properties.handover,data:p};e===null?e=[f]:e.push(f),t++}if(typeof p=="\
string"&&!Le.test(p)){let f={instancePath:s+"/handover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{
pattern:"^(page_inbox|[0-9]{5,20})$"},schema:"^(page_inbox|[0-9]{5,20})$",parentSchema:A.properties.handover,data:p};e===
null?e=[f]:e.push(f),t++}}}else{let p={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.
type,parentSchema:A,data:r};e===null?e=[p]:e.push(p),t++}return ce.errors=e,t===0}function le(r,{instancePath:s="",parentData:E,
parentDataProperty:Z,rootData:P=r}={}){let e=null,t=0,h=t,d=!0,k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f;if(r.include===void 0&&(f="include")){let i={};e===null?e=[i]:e.push(i),t++}}else{let f={};e===null?e=[f]:e.push(f),
t++}var u=k===t;t=h,e!==null&&(h?e.length=h:e=null);let y;if(u){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(n!=="include"){let o={instancePath:s,schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:n},schema:!1,parentSchema:ee,data:r};e===null?e=[o]:e.push(o),t++}if(r.include!==void 0){
let n=r.include;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let o={instancePath:s+"/\
include",schemaPath:"#/definitions/include/properties/include/type",keyword:"type",params:{type:ee.properties.include.type},
schema:ee.properties.include.type,parentSchema:ee.properties.include,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="\
string"&&S(n)<1){let o={instancePath:s+"/include",schemaPath:"#/definitions/include/properties/include/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:ee.properties.include,data:n};e===null?e=[o]:e.push(o),t++}}}else{let n={
instancePath:s,schemaPath:"#/definitions/include/type",keyword:"type",params:{type:"object"},schema:ee.type,parentSchema:ee,
data:r};e===null?e=[n]:e.push(n),t++}var u=f===t;d=u,y="then"}else{let f=t,i=t,n=!0,o=t;if(t===o)if(r&&typeof r=="object"&&
!Array.isArray(r)){let l;if(r.rules===void 0&&(l="rules")){let O={};e===null?e=[O]:e.push(O),t++}}else{let l={};e===null?
e=[l]:e.push(l),t++}var p=o===t;t=i,e!==null&&(i?e.length=i:e=null);let m;if(p){let l=t;ue(r,{instancePath:s,parentData:E,
parentDataProperty:Z,rootData:P})||(e=e===null?ue.errors:j(e,ue.errors),t=e.length);var p=l===t;n=p,m="then"}else{let l=t;
ce(r,{instancePath:s,parentData:E,parentDataProperty:Z,rootData:P})||(e=e===null?ce.errors:j(e,ce.errors),t=e.length);var p=l===
t;n=p,m="else"}if(!n){let l={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:m},schema:me.else.
if,parentSchema:me.else,data:r};e===null?e=[l]:e.push(l),t++}var u=f===t;d=u,y="else"}if(!d){let f={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:y},schema:me.if,parentSchema:me,data:r};e===null?e=[f]:e.push(f),t++}return le.
errors=e,t===0}function ke(r,{instancePath:s="",parentData:E,parentDataProperty:Z,rootData:P=r}={}){let e=null,t=0,h=t,d=!1,
k=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.rules===void 0){let f={instancePath:s,schemaPath:"#/anyOf/0/required",
keyword:"required",params:{missingProperty:"rules"},schema:L.anyOf[0].required,parentSchema:L.anyOf[0],data:r};e===null?
e=[f]:e.push(f),t++}var u=k===t;if(d=d||u,!d){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.default===void 0){let n={
instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"default"},schema:L.anyOf[1].required,
parentSchema:L.anyOf[1],data:r};e===null?e=[n]:e.push(n),t++}var u=f===t;d=d||u}if(d)t=h,e!==null&&(h?e.length=h:e=null);else{
let f={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:L.anyOf,parentSchema:L,data:r};e===null?e=[f]:
e.push(f),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let f in r)if(!(f==="when"||f==="lists"||f==="rules"||f===
"default"||f==="description"||f==="max_age"||Ie.test(f))){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}if(r.when!==
void 0&&(B(r.when,{instancePath:s+"/when",parentData:r,parentDataProperty:"when",rootData:P})||(e=e===null?B.errors:j(e,
B.errors),t=e.length)),r.lists!==void 0){let f=r.lists;if(f&&typeof f=="object"&&!Array.isArray(f))for(let i in f){let n=f[i],
o=t,m=!0,a=t;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let O={};e===null?e=[O]:e.push(O),t++}var y=a===t;t=o,e!==null&&
(o?e.length=o:e=null);let l;if(y){let O=t;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.file===void 0){let b={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"\
required",params:{missingProperty:"file"},schema:L.properties.lists.additionalProperties.then.required,parentSchema:L.properties.
lists.additionalProperties.then,data:n};e===null?e=[b]:e.push(b),t++}for(let b in n)if(b!=="file"){let g={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:L.properties.lists.additionalProperties.
then,data:n};e===null?e=[g]:e.push(g),t++}if(n.file!==void 0){let b=n.file;if(typeof b!="string"&&!(typeof b=="number"&&
isFinite(b))&&typeof b!="boolean"){let g={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",params:{type:L.properties.lists.additionalProperties.
then.properties.file.type},schema:L.properties.lists.additionalProperties.then.properties.file.type,parentSchema:L.properties.
lists.additionalProperties.then.properties.file,data:b};e===null?e=[g]:e.push(g),t++}if(typeof b=="string"&&S(b)<1){let g={
instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalPrope\
rties/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.properties.lists.additionalProperties.
then.properties.file,data:b};e===null?e=[g]:e.push(g),t++}}}else{let b={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:L.
properties.lists.additionalProperties.then.type,parentSchema:L.properties.lists.additionalProperties.then,data:n};e===null?
e=[b]:e.push(b),t++}var y=O===t;m=y,l="then"}else{let O=t;if(Array.isArray(n)){if(n.length<1){let g={instancePath:s+"/li\
sts/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:L.properties.lists.additionalProperties.else,data:n};e===null?e=[g]:e.push(
g),t++}let b=n.length;for(let g=0;g<b;g++){let w=n[g],R=t,U=!0,N=t;if(t===N)if(w&&typeof w=="object"&&!Array.isArray(w)){
let T;if(w.list===void 0&&(T="list")){let we={};e===null?e=[we]:e.push(we),t++}}else{let T={};e===null?e=[T]:e.push(T),t++}
var p=N===t;t=R,e!==null&&(R?e.length=R:e=null);let H;if(p){let T=t;if(w&&typeof w=="object"&&!Array.isArray(w)){for(let M in w)
if(M!=="list"){let Y={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,schemaPath:"#/properties/l\
ists/additionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},
schema:!1,parentSchema:L.properties.lists.additionalProperties.else.items.then,data:w};e===null?e=[Y]:e.push(Y),t++}if(w.
list!==void 0){let M=w.list;if(typeof M!="string"&&!(typeof M=="number"&&isFinite(M))&&typeof M!="boolean"){let Y={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g+"/list",schemaPath:"#/properties/lists/additionalProperties/els\
e/items/then/properties/list/type",keyword:"type",params:{type:L.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:L.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:L.properties.
lists.additionalProperties.else.items.then.properties.list,data:M};e===null?e=[Y]:e.push(Y),t++}if(typeof M=="string"&&S(
M)<1){let Y={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.
properties.lists.additionalProperties.else.items.then.properties.list,data:M};e===null?e=[Y]:e.push(Y),t++}}}else{let M={
instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:L.properties.lists.additionalProperties.else.items.
then.type,parentSchema:L.properties.lists.additionalProperties.else.items.then,data:w};e===null?e=[M]:e.push(M),t++}var p=T===
t;U=p,H="then"}else{let T=t;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let M={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:L.properties.lists.additionalProperties.else.items.else.type},schema:L.properties.
lists.additionalProperties.else.items.else.type,parentSchema:L.properties.lists.additionalProperties.else.items.else,data:w};
e===null?e=[M]:e.push(M),t++}var p=T===t;U=p,H="else"}if(!U){let T={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+g,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:H},
schema:L.properties.lists.additionalProperties.else.items.if,parentSchema:L.properties.lists.additionalProperties.else.items,
data:w};e===null?e=[T]:e.push(T),t++}}}else{let b={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:L.properties.lists.additionalProperties.
else.type,parentSchema:L.properties.lists.additionalProperties.else,data:n};e===null?e=[b]:e.push(b),t++}var y=O===t;m=y,
l="else"}if(!m){let O={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:l},schema:L.properties.lists.additionalProperties.if,parentSchema:L.
properties.lists.additionalProperties,data:n};e===null?e=[O]:e.push(O),t++}}else{let i={instancePath:s+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:L.properties.lists.type,parentSchema:L.properties.
lists,data:f};e===null?e=[i]:e.push(i),t++}}if(r.rules!==void 0){let f=r.rules;if(Array.isArray(f)){let i=f.length;for(let n=0;n<
i;n++)le(f[n],{instancePath:s+"/rules/"+n,parentData:f,parentDataProperty:n,rootData:P})||(e=e===null?le.errors:j(e,le.errors),
t=e.length)}else{let i={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:L.properties.rules.type,parentSchema:L.properties.rules,data:f};e===null?e=[i]:e.push(i),t++}}if(r.default!==void 0&&
(se(r.default,{instancePath:s+"/default",parentData:r,parentDataProperty:"default",rootData:P})||(e=e===null?se.errors:j(
e,se.errors),t=e.length)),r.description!==void 0){let f=r.description;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"){let i={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:L.properties.description.type},schema:L.properties.description.type,parentSchema:L.properties.description,data:f};
e===null?e=[i]:e.push(i),t++}}if(r.max_age!==void 0){let f=r.max_age;if(typeof f=="string"){if(!De.test(f)){let i={instancePath:s+
"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:L.properties.max_age,data:f};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+
"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"string"},schema:L.properties.max_age.type,
parentSchema:L.properties.max_age,data:f};e===null?e=[i]:e.push(i),t++}}}else{let f={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,data:r};e===null?e=[f]:e.push(f),t++}return ke.errors=
e,t===0}function j(r,s){for(let E of s)r.push(E);return r}export{We as default,Ee as validate};
