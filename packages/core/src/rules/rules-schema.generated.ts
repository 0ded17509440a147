// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var Fe=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(M){throw i=0,M}};var ve=Fe(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});function _e(r){let i=r.length,M=0,K=0,S;for(;K<
i;)M++,S=r.charCodeAt(K++),S>=55296&&S<=56319&&K<i&&(S=r.charCodeAt(K),(S&64512)===56320&&K++);return M}ke.default=_e;_e.
code='require("ajv/dist/runtime/ucs2length").default'});var Re=xe,Ze=xe,x={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
type:"object","x-kind":'keys such as "rules:"',"x-what":"a file of rules",additionalProperties:!1,patternProperties:{"^x\
-":{}},properties:{when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"lists with names, such\
 as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"object",required:["file"],
additionalProperties:!1,"x-what":"a list",properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a f\
ile's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"array",minItems:1,"x-kind":"a list of values",items:{
if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,"x-what":"a value of a list",properties:{
list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"\
list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}},"x-write":"Write: [$]"}},"x-write":"Write: { sizes:\
 [S, M, L] }"},tables:{type:"object","x-kind":"tables with names, such as { pizzas: { file: pizzas.csv } }","x-what":"ta\
bles",propertyNames:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$","x-pattern":`A table's name is letters, digits, "_" and "-",\
 and begins with a letter`},additionalProperties:{type:"object","x-kind":"a file or rows, such as { file: pizzas.csv }",
"x-what":"a table","x-write":"Write: { file: $ }",additionalProperties:!1,properties:{file:{type:["string","number","boo\
lean"],minLength:1,"x-kind":"a file's name"},key:{type:["string","number","boolean"],minLength:1,"x-kind":"a column's na\
me"},rows:{type:"array",minItems:1,"x-kind":"a list of rows",items:{type:"object",minProperties:1,"x-kind":"cells by the\
 names of columns, such as { id: n1, town: Nantes }","x-what":"a row",additionalProperties:{type:["string","number","boo\
lean"],"x-kind":"a text"}}}},"x-synonyms":{path:"file",csv:"file",include:"file",columns:"rows",id:"key",primary_key:"ke\
y",data:"rows",values:"rows"},if:{required:["rows"]},else:{required:["file"]}},"x-write":"Write: { pizzas: { file: $ } }"},
rules:{type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules","x-write":"Put a dash before each rule:\
 - name: hello"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["string","number","boolean"],"x-kin\
d":"a text"},max_age:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pattern":"Write a \
whole number and s, m, h or d, such as 30m or 1h"}},anyOf:[{required:["rules"]},{required:["default"]}],"x-missing":"Thi\
s file has no rules.",definitions:{item:{if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{
if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},include:{type:"\
object","x-kind":'keys such as "include:"',"x-what":"an include",additionalProperties:!1,properties:{include:{type:["str\
ing","number","boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","tables","default","\
description","name"]},group:{type:"object","x-kind":'keys such as "rules:"',"x-what":"a group",additionalProperties:!1,properties:{
when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"lists with names, such as { sizes: [S, M,\
 L] }","x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,
"x-what":"a list",properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonym\
s":{path:"file",include:"file"}},else:{type:"array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:[
"list"]},then:{type:"object",additionalProperties:!1,"x-what":"a value of a list",properties:{list:{type:["string","numb\
er","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:[
"string","number","boolean"],"x-kind":"a text"}},"x-write":"Write: [$]"}},"x-write":"Write: { sizes: [S, M, L] }"},tables:{
type:"object","x-kind":"tables with names, such as { pizzas: { file: pizzas.csv } }","x-what":"tables",propertyNames:{pattern:"\
^[\\p{L}_][\\p{L}\\p{N}_-]*$","x-pattern":`A table's name is letters, digits, "_" and "-", and begins with a letter`},additionalProperties:{
type:"object","x-kind":"a file or rows, such as { file: pizzas.csv }","x-what":"a table","x-write":"Write: { file: $ }",
additionalProperties:!1,properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"},key:{
type:["string","number","boolean"],minLength:1,"x-kind":"a column's name"},rows:{type:"array",minItems:1,"x-kind":"a lis\
t of rows",items:{type:"object",minProperties:1,"x-kind":"cells by the names of columns, such as { id: n1, town: Nantes \
}","x-what":"a row",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}}}},"x-synonyms":{path:"f\
ile",csv:"file",include:"file",columns:"rows",id:"key",primary_key:"key",data:"rows",values:"rows"},if:{required:["rows"]},
else:{required:["file"]}},"x-write":"Write: { pizzas: { file: $ } }"},rules:{type:"array",items:{$ref:"#/definitions/ite\
m"},"x-kind":"a list of rules","x-write":"Put a dash before each rule: - name: hello"},default:{allOf:[{$ref:"#/definiti\
ons/default"}]},description:{type:["string","number","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"\
default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"when",match:"when"},"x-below":{when:["\
event","channel","payload","title","text","referral","sender","recipient","conversation","standby","raw","split","all","\
any","not","time"],default:["route","params","reply","forward","handover"]}},rule:{type:"object","x-kind":'keys such as \
"name:", "when:" and "reply:"',"x-what":"a rule",additionalProperties:!1,properties:{name:{type:["string","number","bool\
ean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a text"},disabled:{"x-kin\
d":"true or false",enum:[!0,!1,"true","false"]},continue:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},when:{allOf:[
{$ref:"#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\
$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},
params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions\
/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|bot|release\
|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, to bot, or to an app by the digits\
 of its id, or is release or request"}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:[
"forward"]},{required:["handover"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","\
lists","tables","default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",enabled:"di\
sabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"re\
ply",message:"reply",webhook:"forward",url:"forward"},"x-below":{when:["event","channel","payload","title","text","refer\
ral","sender","recipient","conversation","standby","raw","split","all","any","not","time"],reply:["text","buttons","quic\
k_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"Write: { name: $, when: { payload: MENU\
 }, reply: Hello! }"},default:{type:"object","x-kind":"what to do, such as { reply: Hello! }","x-what":"a default",additionalProperties:!1,
properties:{description:{type:["string","number","boolean"],"x-kind":"a text"},route:{type:["string","number","boolean"],
pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters,\
 digits, "_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such a\
s { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_",\
 and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"x-write":"\
Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:[
"string","number"],pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover go\
es to page_inbox, to bot, or to an app by the digits of its id, or is release or request"}},anyOf:[{required:["route"]},
{required:["reply"]},{required:["forward"]},{required:["handover"]}],"x-missing":"A default without an outcome does noth\
ing.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"\
reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward"},"x-below":{reply:["text","buttons","qui\
ck_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},condition:{type:"\
object","x-kind":"fields and tests, such as { payload: MENU }","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,
properties:{event:{allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"\
#/definitions/test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.\
ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[
{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"\
#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/\
test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.id":{allOf:[{$ref:"#/definitions/test"}]},"c\
onversation.type":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",
minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each cond\
ition: - payload: MENU"},any:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditi\
ons","x-write":"Put a dash before each condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{
allOf:[{$ref:"#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definiti\
ons/test"}]},"^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/\
definitions/test"}]},"^split\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{time:["from","unt\
il","days","hours","timezone"]},"x-write":"Write: { payload: $ }"},test:{if:{type:"object"},then:{$ref:"#/definitions/op\
erators"},else:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of te\
sts"},else:{type:["string","number","boolean"],"x-kind":"a text, a list, or operators such as { contains: menu }"}}},operators:{
type:"object",minProperties:1,"x-kind":"operators, such as { contains: menu }","x-what":"a test","x-unknown":"unknown-op\
erator",additionalProperties:!1,properties:{is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/n\
ames"}]},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[
{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},
at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"\
#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/definitions/bound"}]},exists:{"x-kind":"true or false",enum:[!0,!1,"t\
rue","false"]},not:{allOf:[{$ref:"#/definitions/test"}]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},
values:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text"},"x-\
kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text"}},parts:{if:{type:"array"},then:{type:"\
array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1}},names:{if:{type:"array"},then:{type:"array",minItems:1,
"x-kind":"a list of lists' names",items:{if:{type:"object"},then:{type:"object",required:["list"],additionalProperties:!1,
"x-what":'a value of "in"',properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"\
x-synonyms":{in:"list",include:"list",lists:"list",table:"list"}},else:{type:["string","number","boolean"],minLength:1,"\
x-kind":"a list's name"}}},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},bound:{type:[
"string","number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","x-kind":"a decimal number","x-patt\
ern":"The operator compares with a decimal number, such as 10 or 99.5"},time:{if:{type:"array"},then:{type:"array",minItems:1,
items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",minProperties:1,"x-kind":"a time, such\
 as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{type:["string","number","boolean"],"x\
-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},days:{if:{type:"array"},then:{type:"array",
minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"a list of days"},else:{type:"string",
"x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","\
x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string","x-kind":"hours such as 09:00-18:00"}},
timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}},"\
x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"from",start:"from",begin:"from",end:"until",to:"unti\
l",till:"until",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"hours",between:"hours",tz:"timezone",zone:"\
timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:00 }"}},reply:{if:{type:"array"},then:{type:"array",minItems:1,
items:{$ref:"#/definitions/message"},"x-kind":"a list of messages"},else:{$ref:"#/definitions/message"}},message:{if:{type:"\
object"},then:{type:"object","x-kind":'keys such as "text:"',"x-what":"a message","x-synonyms":{message:"text",say:"text",
options:"quick_replies",suggestions:"quick_replies",carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"\
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
ch as { text: Hello! }","x-write":"Write: { text: $ }"},one_of:{type:"array",minItems:1,items:{$ref:"#/definitions/varia\
nt"},"x-kind":"a list of messages","x-write":"Write: [$, Hello!]"}},minProperties:1},else:{type:["string","number","bool\
ean"],"x-kind":"a text, a message or a list of messages",minLength:1}},button:{type:"object","x-kind":"a title and what \
a click does, such as { title: Menu, payload: MENU }","x-what":"a button","x-synonyms":{link:"url",href:"url",label:"tit\
le",caption:"title",name:"title",text:"title",value:"payload",id:"payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $\
ID }"},quickReply:{type:"object","x-kind":"a title and a payload, such as { title: Menu, payload: MENU }","x-what":"a qu\
ick reply","x-synonyms":{label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},card:{
type:"object","x-kind":"a title and more, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","\
boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},
"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { ti\
tle: $, subtitle: From S to XL }"},variant:{if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-wh\
at":'a message of "one_of"',"x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",
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
 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text: $ }"}},
minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text or a message",minLength:1}}},"x-synonyms":{otherwise:"\
default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"when",match:"when"},"x-below":{when:["\
event","channel","payload","title","text","referral","sender","recipient","conversation","standby","raw","split","all","\
any","not","time"],default:["route","params","reply","forward","handover"]}},De=new RegExp("^x-","u"),Le=new RegExp("^[\\\
p{L}_][\\p{L}\\p{N}_-]*$","u"),Ne=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),Y={type:"object","x-kind":"fields and tests,\
 such as { payload: MENU }","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{
allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/\
test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[{
$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[{$ref:"#/de\
finitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"#/defini\
tions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},
"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.id":{allOf:[{$ref:"#/definitions/test"}]},"conversati\
on.type":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,
items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - pa\
yload: MENU"},any:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-wri\
te":"Put a dash before each condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"\
#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"\
^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/te\
st"}]},"^split\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{time:["from","until","days","ho\
urs","timezone"]},"x-write":"Write: { payload: $ }"},de=Object.prototype.hasOwnProperty,Se=new RegExp("^payload\\.json\\.[\
^.]+(\\.[^.]+)*$","u"),Ae=new RegExp("^payload\\.query\\..+$","u"),$e=new RegExp("^raw\\.[^.]+(\\.[^.]+)*$","u"),qe=new RegExp(
"^split\\.[A-Za-z0-9_-]{1,64}$","u"),ee={if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},
then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number",
"boolean"],"x-kind":"a text, a list, or operators such as { contains: menu }"}}},B={type:"object",minProperties:1,"x-kin\
d":"operators, such as { contains: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{
is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"#/defini\
tions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[
{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},
at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"\
#/definitions/bound"}]},exists:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/definitions/t\
est"}]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},G={if:{type:"array"},then:{type:"array",minItems:1,
items:{type:["string","number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","\
boolean"],"x-kind":"a text"}},Z={if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of lists' names",items:{
if:{type:"object"},then:{type:"object",required:["list"],additionalProperties:!1,"x-what":'a value of "in"',properties:{
list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"\
list",table:"list"}},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}}},else:{type:["strin\
g","number","boolean"],minLength:1,"x-kind":"a list's name"}},v={if:{type:"array"},then:{type:"array",minItems:1,items:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{type:["string","numb\
er","boolean"],"x-kind":"a text",minLength:1}},T={type:["string","number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([\
eE][+-]?[0-9]+)?$","x-kind":"a decimal number","x-pattern":"The operator compares with a decimal number, such as 10 or 9\
9.5"},L=ve().default,ye=new RegExp("^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","u"),le={validate:q};function ue(r,{
instancePath:i="",parentData:M,parentDataProperty:K,rootData:S=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let s={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:B,data:r};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!de.call(B.properties,s)){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:B,
data:r};e===null?e=[a]:e.push(a),t++}if(r.is!==void 0){let s=r.is,a=t,l=!0,o=t;if(!Array.isArray(s)){let u={};e===null?e=
[u]:e.push(u),t++}var m=o===t;t=a,e!==null&&(a?e.length=a:e=null);let h;if(m){let u=t;if(Array.isArray(s)){if(s.length<1){
let b={instancePath:i+"/is",schemaPath:"#/definitions/values/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:G.then,data:s};e===null?e=[b]:e.push(b),t++}let d=s.length;for(let b=0;b<d;b++){let c=s[b];if(typeof c!="st\
ring"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let P={instancePath:i+"/is/"+b,schemaPath:"#/definitions\
/values/then/items/type",keyword:"type",params:{type:G.then.items.type},schema:G.then.items.type,parentSchema:G.then.items,
data:c};e===null?e=[P]:e.push(P),t++}}}else{let d={instancePath:i+"/is",schemaPath:"#/definitions/values/then/type",keyword:"\
type",params:{type:"array"},schema:G.then.type,parentSchema:G.then,data:s};e===null?e=[d]:e.push(d),t++}var m=u===t;l=m,
h="then"}else{let u=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let d={instancePath:i+
"/is",schemaPath:"#/definitions/values/else/type",keyword:"type",params:{type:G.else.type},schema:G.else.type,parentSchema:G.
else,data:s};e===null?e=[d]:e.push(d),t++}var m=u===t;l=m,h="else"}if(!l){let u={instancePath:i+"/is",schemaPath:"#/defi\
nitions/values/if",keyword:"if",params:{failingKeyword:h},schema:G.if,parentSchema:G,data:s};e===null?e=[u]:e.push(u),t++}}
if(r.in!==void 0){let s=r.in,a=t,l=!0,o=t;if(!Array.isArray(s)){let u={};e===null?e=[u]:e.push(u),t++}var g=o===t;t=a,e!==
null&&(a?e.length=a:e=null);let h;if(g){let u=t;if(Array.isArray(s)){if(s.length<1){let b={instancePath:i+"/in",schemaPath:"\
#/definitions/names/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Z.then,data:s};e===null?e=[
b]:e.push(b),t++}let d=s.length;for(let b=0;b<d;b++){let c=s[b],P=t,F=!0,U=t;if(!(c&&typeof c=="object"&&!Array.isArray(
c))){let E={};e===null?e=[E]:e.push(E),t++}var $=U===t;t=P,e!==null&&(P?e.length=P:e=null);let Q;if($){let E=t;if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.list===void 0){let N={instancePath:i+"/in/"+b,schemaPath:"#/definitions/names/then/ite\
ms/then/required",keyword:"required",params:{missingProperty:"list"},schema:Z.then.items.then.required,parentSchema:Z.then.
items.then,data:c};e===null?e=[N]:e.push(N),t++}for(let N in c)if(N!=="list"){let V={instancePath:i+"/in/"+b,schemaPath:"\
#/definitions/names/then/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},schema:!1,
parentSchema:Z.then.items.then,data:c};e===null?e=[V]:e.push(V),t++}if(c.list!==void 0){let N=c.list;if(typeof N!="strin\
g"&&!(typeof N=="number"&&isFinite(N))&&typeof N!="boolean"){let V={instancePath:i+"/in/"+b+"/list",schemaPath:"#/defini\
tions/names/then/items/then/properties/list/type",keyword:"type",params:{type:Z.then.items.then.properties.list.type},schema:Z.
then.items.then.properties.list.type,parentSchema:Z.then.items.then.properties.list,data:N};e===null?e=[V]:e.push(V),t++}
if(typeof N=="string"&&L(N)<1){let V={instancePath:i+"/in/"+b+"/list",schemaPath:"#/definitions/names/then/items/then/pr\
operties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.then.items.then.properties.list,data:N};
e===null?e=[V]:e.push(V),t++}}}else{let N={instancePath:i+"/in/"+b,schemaPath:"#/definitions/names/then/items/then/type",
keyword:"type",params:{type:"object"},schema:Z.then.items.then.type,parentSchema:Z.then.items.then,data:c};e===null?e=[N]:
e.push(N),t++}var $=E===t;F=$,Q="then"}else{let E=t;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!=
"boolean"){let N={instancePath:i+"/in/"+b,schemaPath:"#/definitions/names/then/items/else/type",keyword:"type",params:{type:Z.
then.items.else.type},schema:Z.then.items.else.type,parentSchema:Z.then.items.else,data:c};e===null?e=[N]:e.push(N),t++}
if(typeof c=="string"&&L(c)<1){let N={instancePath:i+"/in/"+b,schemaPath:"#/definitions/names/then/items/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:Z.then.items.else,data:c};e===null?e=[N]:e.push(N),t++}var $=E===
t;F=$,Q="else"}if(!F){let E={instancePath:i+"/in/"+b,schemaPath:"#/definitions/names/then/items/if",keyword:"if",params:{
failingKeyword:Q},schema:Z.then.items.if,parentSchema:Z.then.items,data:c};e===null?e=[E]:e.push(E),t++}}}else{let d={instancePath:i+
"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",params:{type:"array"},schema:Z.then.type,parentSchema:Z.
then,data:s};e===null?e=[d]:e.push(d),t++}var g=u===t;l=g,h="then"}else{let u=t;if(typeof s!="string"&&!(typeof s=="numb\
er"&&isFinite(s))&&typeof s!="boolean"){let d={instancePath:i+"/in",schemaPath:"#/definitions/names/else/type",keyword:"\
type",params:{type:Z.else.type},schema:Z.else.type,parentSchema:Z.else,data:s};e===null?e=[d]:e.push(d),t++}if(typeof s==
"string"&&L(s)<1){let d={instancePath:i+"/in",schemaPath:"#/definitions/names/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:Z.else,data:s};e===null?e=[d]:e.push(d),t++}var g=u===t;l=g,h="else"}if(!l){let u={instancePath:i+
"/in",schemaPath:"#/definitions/names/if",keyword:"if",params:{failingKeyword:h},schema:Z.if,parentSchema:Z,data:s};e===
null?e=[u]:e.push(u),t++}}if(r.starts_with!==void 0){let s=r.starts_with,a=t,l=!0,o=t;if(!Array.isArray(s)){let u={};e===
null?e=[u]:e.push(u),t++}var k=o===t;t=a,e!==null&&(a?e.length=a:e=null);let h;if(k){let u=t;if(Array.isArray(s)){if(s.length<
1){let b={instancePath:i+"/starts_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:v.then,data:s};e===null?e=[b]:e.push(b),t++}let d=s.length;for(let b=0;b<d;b++){let c=s[b];if(typeof c!=
"string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let P={instancePath:i+"/starts_with/"+b,schemaPath:"#\
/definitions/parts/then/items/type",keyword:"type",params:{type:v.then.items.type},schema:v.then.items.type,parentSchema:v.
then.items,data:c};e===null?e=[P]:e.push(P),t++}if(typeof c=="string"&&L(c)<1){let P={instancePath:i+"/starts_with/"+b,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.then.items,data:c};
e===null?e=[P]:e.push(P),t++}}}else{let d={instancePath:i+"/starts_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:v.then.type,parentSchema:v.then,data:s};e===null?e=[d]:e.push(d),t++}var k=u===t;l=k,
h="then"}else{let u=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let d={instancePath:i+
"/starts_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:v.else.type},schema:v.else.type,parentSchema:v.
else,data:s};e===null?e=[d]:e.push(d),t++}if(typeof s=="string"&&L(s)<1){let d={instancePath:i+"/starts_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else,data:s};e===null?e=
[d]:e.push(d),t++}var k=u===t;l=k,h="else"}if(!l){let u={instancePath:i+"/starts_with",schemaPath:"#/definitions/parts/i\
f",keyword:"if",params:{failingKeyword:h},schema:v.if,parentSchema:v,data:s};e===null?e=[u]:e.push(u),t++}}if(r.ends_with!==
void 0){let s=r.ends_with,a=t,l=!0,o=t;if(!Array.isArray(s)){let u={};e===null?e=[u]:e.push(u),t++}var y=o===t;t=a,e!==null&&
(a?e.length=a:e=null);let h;if(y){let u=t;if(Array.isArray(s)){if(s.length<1){let b={instancePath:i+"/ends_with",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.then,data:s};e===null?e=[
b]:e.push(b),t++}let d=s.length;for(let b=0;b<d;b++){let c=s[b];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&
typeof c!="boolean"){let P={instancePath:i+"/ends_with/"+b,schemaPath:"#/definitions/parts/then/items/type",keyword:"typ\
e",params:{type:v.then.items.type},schema:v.then.items.type,parentSchema:v.then.items,data:c};e===null?e=[P]:e.push(P),t++}
if(typeof c=="string"&&L(c)<1){let P={instancePath:i+"/ends_with/"+b,schemaPath:"#/definitions/parts/then/items/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.then.items,data:c};e===null?e=[P]:e.push(P),t++}}}else{let d={
instancePath:i+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:v.then.
type,parentSchema:v.then,data:s};e===null?e=[d]:e.push(d),t++}var y=u===t;l=y,h="then"}else{let u=t;if(typeof s!="string"&&
!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let d={instancePath:i+"/ends_with",schemaPath:"#/definitions/pa\
rts/else/type",keyword:"type",params:{type:v.else.type},schema:v.else.type,parentSchema:v.else,data:s};e===null?e=[d]:e.
push(d),t++}if(typeof s=="string"&&L(s)<1){let d={instancePath:i+"/ends_with",schemaPath:"#/definitions/parts/else/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else,data:s};e===null?e=[d]:e.push(d),t++}var y=u===t;
l=y,h="else"}if(!l){let u={instancePath:i+"/ends_with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:h},
schema:v.if,parentSchema:v,data:s};e===null?e=[u]:e.push(u),t++}}if(r.contains!==void 0){let s=r.contains,a=t,l=!0,o=t;if(!Array.
isArray(s)){let u={};e===null?e=[u]:e.push(u),t++}var n=o===t;t=a,e!==null&&(a?e.length=a:e=null);let h;if(n){let u=t;if(Array.
isArray(s)){if(s.length<1){let b={instancePath:i+"/contains",schemaPath:"#/definitions/parts/then/minItems",keyword:"min\
Items",params:{limit:1},schema:1,parentSchema:v.then,data:s};e===null?e=[b]:e.push(b),t++}let d=s.length;for(let b=0;b<d;b++){
let c=s[b];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let P={instancePath:i+"/conta\
ins/"+b,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:v.then.items.type},schema:v.then.items.
type,parentSchema:v.then.items,data:c};e===null?e=[P]:e.push(P),t++}if(typeof c=="string"&&L(c)<1){let P={instancePath:i+
"/contains/"+b,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
then.items,data:c};e===null?e=[P]:e.push(P),t++}}}else{let d={instancePath:i+"/contains",schemaPath:"#/definitions/parts\
/then/type",keyword:"type",params:{type:"array"},schema:v.then.type,parentSchema:v.then,data:s};e===null?e=[d]:e.push(d),
t++}var n=u===t;l=n,h="then"}else{let u=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){
let d={instancePath:i+"/contains",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:v.else.type},schema:v.
else.type,parentSchema:v.else,data:s};e===null?e=[d]:e.push(d),t++}if(typeof s=="string"&&L(s)<1){let d={instancePath:i+
"/contains",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
else,data:s};e===null?e=[d]:e.push(d),t++}var n=u===t;l=n,h="else"}if(!l){let u={instancePath:i+"/contains",schemaPath:"\
#/definitions/parts/if",keyword:"if",params:{failingKeyword:h},schema:v.if,parentSchema:v,data:s};e===null?e=[u]:e.push(
u),t++}}if(r.like!==void 0){let s=r.like,a=t,l=!0,o=t;if(!Array.isArray(s)){let u={};e===null?e=[u]:e.push(u),t++}var f=o===
t;t=a,e!==null&&(a?e.length=a:e=null);let h;if(f){let u=t;if(Array.isArray(s)){if(s.length<1){let b={instancePath:i+"/li\
ke",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.then,data:s};
e===null?e=[b]:e.push(b),t++}let d=s.length;for(let b=0;b<d;b++){let c=s[b];if(typeof c!="string"&&!(typeof c=="number"&&
isFinite(c))&&typeof c!="boolean"){let P={instancePath:i+"/like/"+b,schemaPath:"#/definitions/parts/then/items/type",keyword:"\
type",params:{type:v.then.items.type},schema:v.then.items.type,parentSchema:v.then.items,data:c};e===null?e=[P]:e.push(P),
t++}if(typeof c=="string"&&L(c)<1){let P={instancePath:i+"/like/"+b,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.then.items,data:c};e===null?e=[P]:e.push(P),t++}}}else{let d={
instancePath:i+"/like",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:v.then.type,
parentSchema:v.then,data:s};e===null?e=[d]:e.push(d),t++}var f=u===t;l=f,h="then"}else{let u=t;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"){let d={instancePath:i+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:v.else.type},schema:v.else.type,parentSchema:v.else,data:s};e===null?e=[d]:e.push(d),t++}if(typeof s==
"string"&&L(s)<1){let d={instancePath:i+"/like",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:v.else,data:s};e===null?e=[d]:e.push(d),t++}var f=u===t;l=f,h="else"}if(!l){let u={instancePath:i+
"/like",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:h},schema:v.if,parentSchema:v,data:s};e===
null?e=[u]:e.push(u),t++}}if(r.regex!==void 0){let s=r.regex,a=t,l=!0,o=t;if(!Array.isArray(s)){let u={};e===null?e=[u]:
e.push(u),t++}var p=o===t;t=a,e!==null&&(a?e.length=a:e=null);let h;if(p){let u=t;if(Array.isArray(s)){if(s.length<1){let b={
instancePath:i+"/regex",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.
then,data:s};e===null?e=[b]:e.push(b),t++}let d=s.length;for(let b=0;b<d;b++){let c=s[b];if(typeof c!="string"&&!(typeof c==
"number"&&isFinite(c))&&typeof c!="boolean"){let P={instancePath:i+"/regex/"+b,schemaPath:"#/definitions/parts/then/item\
s/type",keyword:"type",params:{type:v.then.items.type},schema:v.then.items.type,parentSchema:v.then.items,data:c};e===null?
e=[P]:e.push(P),t++}if(typeof c=="string"&&L(c)<1){let P={instancePath:i+"/regex/"+b,schemaPath:"#/definitions/parts/the\
n/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.then.items,data:c};e===null?e=[P]:e.push(
P),t++}}}else{let d={instancePath:i+"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"arr\
ay"},schema:v.then.type,parentSchema:v.then,data:s};e===null?e=[d]:e.push(d),t++}var p=u===t;l=p,h="then"}else{let u=t;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let d={instancePath:i+"/regex",schemaPath:"#/definiti\
ons/parts/else/type",keyword:"type",params:{type:v.else.type},schema:v.else.type,parentSchema:v.else,data:s};e===null?e=
[d]:e.push(d),t++}if(typeof s=="string"&&L(s)<1){let d={instancePath:i+"/regex",schemaPath:"#/definitions/parts/else/min\
Length",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else,data:s};e===null?e=[d]:e.push(d),t++}var p=u===
t;l=p,h="else"}if(!l){let u={instancePath:i+"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:h},
schema:v.if,parentSchema:v,data:s};e===null?e=[u]:e.push(u),t++}}if(r.at_least!==void 0){let s=r.at_least;if(typeof s!="\
string"&&!(typeof s=="number"&&isFinite(s))){let a={instancePath:i+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"\
type",params:{type:T.type},schema:T.type,parentSchema:T,data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="string"&&!ye.
test(s)){let a={instancePath:i+"/at_least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^\
[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",
parentSchema:T,data:s};e===null?e=[a]:e.push(a),t++}}if(r.at_most!==void 0){let s=r.at_most;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))){let a={instancePath:i+"/at_most",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:T.
type},schema:T.type,parentSchema:T,data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="string"&&!ye.test(s)){let a={instancePath:i+
"/at_most",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+\
)([eE][+-]?[0-9]+)?$"},schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:T,data:s};e===null?
e=[a]:e.push(a),t++}}if(r.more_than!==void 0){let s=r.more_than;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))){
let a={instancePath:i+"/more_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:T.type},schema:T.type,
parentSchema:T,data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="string"&&!ye.test(s)){let a={instancePath:i+"/more_tha\
n",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+\
-]?[0-9]+)?$"},schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:T,data:s};e===null?e=[a]:e.
push(a),t++}}if(r.less_than!==void 0){let s=r.less_than;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))){let a={
instancePath:i+"/less_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:T.type},schema:T.type,parentSchema:T,
data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="string"&&!ye.test(s)){let a={instancePath:i+"/less_than",schemaPath:"\
#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},
schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:T,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
exists!==void 0){let s=r.exists;if(!(s===!0||s===!1||s==="true"||s==="false")){let a={instancePath:i+"/exists",schemaPath:"\
#/properties/exists/enum",keyword:"enum",params:{allowedValues:B.properties.exists.enum},schema:B.properties.exists.enum,
parentSchema:B.properties.exists,data:s};e===null?e=[a]:e.push(a),t++}}if(r.not!==void 0&&(le.validate(r.not,{instancePath:i+
"/not",parentData:r,parentDataProperty:"not",rootData:S})||(e=e===null?le.validate.errors:z(e,le.validate.errors),t=e.length)),
r.ignore_case!==void 0){let s=r.ignore_case;if(!(s===!0||s===!1||s==="true"||s==="false")){let a={instancePath:i+"/ignor\
e_case",schemaPath:"#/properties/ignore_case/enum",keyword:"enum",params:{allowedValues:B.properties.ignore_case.enum},schema:B.
properties.ignore_case.enum,parentSchema:B.properties.ignore_case,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,data:r};e===null?e=[s]:e.push(s),
t++}return ue.errors=e,t===0}function q(r,{instancePath:i="",parentData:M,parentDataProperty:K,rootData:S=r}={}){let e=null,
t=0,m=t,g=!0,$=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:e.push(f),t++}var k=$===t;t=m,e!==
null&&(m?e.length=m:e=null);let y;if(k){let f=t;ue(r,{instancePath:i,parentData:M,parentDataProperty:K,rootData:S})||(e=
e===null?ue.errors:z(e,ue.errors),t=e.length);var k=f===t;g=k,y="then"}else{let f=t,p=t,s=!0,a=t;if(!Array.isArray(r)){let h={};
e===null?e=[h]:e.push(h),t++}var n=a===t;t=p,e!==null&&(p?e.length=p:e=null);let l;if(n){let h=t;if(Array.isArray(r)){if(r.
length<1){let d={instancePath:i,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ee.
else.then,data:r};e===null?e=[d]:e.push(d),t++}let w=r.length;for(let d=0;d<w;d++)le.validate(r[d],{instancePath:i+"/"+d,
parentData:r,parentDataProperty:d,rootData:S})||(e=e===null?le.validate.errors:z(e,le.validate.errors),t=e.length)}else{
let w={instancePath:i,schemaPath:"#/else/then/type",keyword:"type",params:{type:"array"},schema:ee.else.then.type,parentSchema:ee.
else.then,data:r};e===null?e=[w]:e.push(w),t++}var n=h===t;s=n,l="then"}else{let h=t;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let w={instancePath:i,schemaPath:"#/else/else/type",keyword:"type",params:{
type:ee.else.else.type},schema:ee.else.else.type,parentSchema:ee.else.else,data:r};e===null?e=[w]:e.push(w),t++}var n=h===
t;s=n,l="else"}if(!s){let h={instancePath:i,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:l},schema:ee.else.
if,parentSchema:ee.else,data:r};e===null?e=[h]:e.push(h),t++}var k=f===t;g=k,y="else"}if(!g){let f={instancePath:i,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:y},schema:ee.if,parentSchema:ee,data:r};e===null?e=[f]:e.push(f),t++}return q.
errors=e,t===0}var D={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list\
 of times"},else:{type:"object",minProperties:1,"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,
properties:{from:{type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kin\
d":"a text"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as \
mon-fri"},"x-kind":"a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"arr\
ay"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},
else:{type:"string","x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"\
from",start:"from",begin:"from",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"\
hours",times:"hours",between:"hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:0\
0 }"}},oe={validate:he};function he(r,{instancePath:i="",parentData:M,parentDataProperty:K,rootData:S=r}={}){let e=null,
t=0,m=t,g=!0,$=t;if(!Array.isArray(r)){let p={};e===null?e=[p]:e.push(p),t++}var k=$===t;t=m,e!==null&&(m?e.length=m:e=null);
let y;if(k){let p=t;if(Array.isArray(r)){if(r.length<1){let l={instancePath:i,schemaPath:"#/then/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:D.then,data:r};e===null?e=[l]:e.push(l),t++}let a=r.length;for(let l=0;l<a;l++)
oe.validate(r[l],{instancePath:i+"/"+l,parentData:r,parentDataProperty:l,rootData:S})||(e=e===null?oe.validate.errors:z(
e,oe.validate.errors),t=e.length)}else{let a={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},
schema:D.then.type,parentSchema:D.then,data:r};e===null?e=[a]:e.push(a),t++}var k=p===t;g=k,y="then"}else{let p=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let a={instancePath:i,schemaPath:"#/else/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:D.else,data:r};e===null?e=[a]:e.push(a),t++}for(let a in r)
if(!(a==="from"||a==="until"||a==="days"||a==="hours"||a==="timezone"||a==="not")){let l={instancePath:i,schemaPath:"#/e\
lse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:D.else,data:r};
e===null?e=[l]:e.push(l),t++}if(r.from!==void 0){let a=r.from;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let l={instancePath:i+"/from",schemaPath:"#/else/properties/from/type",keyword:"type",params:{type:D.
else.properties.from.type},schema:D.else.properties.from.type,parentSchema:D.else.properties.from,data:a};e===null?e=[l]:
e.push(l),t++}}if(r.until!==void 0){let a=r.until;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="\
boolean"){let l={instancePath:i+"/until",schemaPath:"#/else/properties/until/type",keyword:"type",params:{type:D.else.properties.
until.type},schema:D.else.properties.until.type,parentSchema:D.else.properties.until,data:a};e===null?e=[l]:e.push(l),t++}}
if(r.days!==void 0){let a=r.days,l=t,o=!0,h=t;if(!Array.isArray(a)){let w={};e===null?e=[w]:e.push(w),t++}var n=h===t;t=
l,e!==null&&(l?e.length=l:e=null);let u;if(n){let w=t;if(Array.isArray(a)){if(a.length<1){let c={instancePath:i+"/days",
schemaPath:"#/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.else.properties.
days.then,data:a};e===null?e=[c]:e.push(c),t++}let b=a.length;for(let c=0;c<b;c++){let P=a[c];if(typeof P!="string"){let F={
instancePath:i+"/days/"+c,schemaPath:"#/else/properties/days/then/items/type",keyword:"type",params:{type:"string"},schema:D.
else.properties.days.then.items.type,parentSchema:D.else.properties.days.then.items,data:P};e===null?e=[F]:e.push(F),t++}}}else{
let b={instancePath:i+"/days",schemaPath:"#/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:D.
else.properties.days.then.type,parentSchema:D.else.properties.days.then,data:a};e===null?e=[b]:e.push(b),t++}var n=w===t;
o=n,u="then"}else{let w=t;if(typeof a!="string"){let b={instancePath:i+"/days",schemaPath:"#/else/properties/days/else/t\
ype",keyword:"type",params:{type:"string"},schema:D.else.properties.days.else.type,parentSchema:D.else.properties.days.else,
data:a};e===null?e=[b]:e.push(b),t++}var n=w===t;o=n,u="else"}if(!o){let w={instancePath:i+"/days",schemaPath:"#/else/pr\
operties/days/if",keyword:"if",params:{failingKeyword:u},schema:D.else.properties.days.if,parentSchema:D.else.properties.
days,data:a};e===null?e=[w]:e.push(w),t++}}if(r.hours!==void 0){let a=r.hours,l=t,o=!0,h=t;if(!Array.isArray(a)){let w={};
e===null?e=[w]:e.push(w),t++}var f=h===t;t=l,e!==null&&(l?e.length=l:e=null);let u;if(f){let w=t;if(Array.isArray(a)){if(a.
length<1){let c={instancePath:i+"/hours",schemaPath:"#/else/properties/hours/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:D.else.properties.hours.then,data:a};e===null?e=[c]:e.push(c),t++}let b=a.length;for(let c=0;c<b;c++){
let P=a[c];if(typeof P!="string"){let F={instancePath:i+"/hours/"+c,schemaPath:"#/else/properties/hours/then/items/type",
keyword:"type",params:{type:"string"},schema:D.else.properties.hours.then.items.type,parentSchema:D.else.properties.hours.
then.items,data:P};e===null?e=[F]:e.push(F),t++}}}else{let b={instancePath:i+"/hours",schemaPath:"#/else/properties/hour\
s/then/type",keyword:"type",params:{type:"array"},schema:D.else.properties.hours.then.type,parentSchema:D.else.properties.
hours.then,data:a};e===null?e=[b]:e.push(b),t++}var f=w===t;o=f,u="then"}else{let w=t;if(typeof a!="string"){let b={instancePath:i+
"/hours",schemaPath:"#/else/properties/hours/else/type",keyword:"type",params:{type:"string"},schema:D.else.properties.hours.
else.type,parentSchema:D.else.properties.hours.else,data:a};e===null?e=[b]:e.push(b),t++}var f=w===t;o=f,u="else"}if(!o){
let w={instancePath:i+"/hours",schemaPath:"#/else/properties/hours/if",keyword:"if",params:{failingKeyword:u},schema:D.else.
properties.hours.if,parentSchema:D.else.properties.hours,data:a};e===null?e=[w]:e.push(w),t++}}if(r.timezone!==void 0){let a=r.
timezone;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let l={instancePath:i+"/timezon\
e",schemaPath:"#/else/properties/timezone/type",keyword:"type",params:{type:D.else.properties.timezone.type},schema:D.else.
properties.timezone.type,parentSchema:D.else.properties.timezone,data:a};e===null?e=[l]:e.push(l),t++}if(typeof a=="stri\
ng"&&L(a)<1){let l={instancePath:i+"/timezone",schemaPath:"#/else/properties/timezone/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:D.else.properties.timezone,data:a};e===null?e=[l]:e.push(l),t++}}r.not!==void 0&&(oe.validate(
r.not,{instancePath:i+"/not",parentData:r,parentDataProperty:"not",rootData:S})||(e=e===null?oe.validate.errors:z(e,oe.validate.
errors),t=e.length))}else{let a={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"object"},schema:D.
else.type,parentSchema:D.else,data:r};e===null?e=[a]:e.push(a),t++}var k=p===t;g=k,y="else"}if(!g){let p={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:y},schema:D.if,parentSchema:D,data:r};e===null?e=[p]:e.push(p),t++}
return he.errors=e,t===0}var te={validate:J};function J(r,{instancePath:i="",parentData:M,parentDataProperty:K,rootData:S=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let m in r)if(!(de.call(Y.properties,m)||Se.test(m)||Ae.
test(m)||$e.test(m)||qe.test(m))){let g={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},schema:!1,parentSchema:Y,data:r};e===null?e=[g]:e.push(g),t++}if(r.event!==void 0&&(q(r.
event,{instancePath:i+"/event",parentData:r,parentDataProperty:"event",rootData:S})||(e=e===null?q.errors:z(e,q.errors),
t=e.length)),r.channel!==void 0&&(q(r.channel,{instancePath:i+"/channel",parentData:r,parentDataProperty:"channel",rootData:S})||
(e=e===null?q.errors:z(e,q.errors),t=e.length)),r.payload!==void 0&&(q(r.payload,{instancePath:i+"/payload",parentData:r,
parentDataProperty:"payload",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),r.title!==void 0&&(q(r.title,
{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),
r.text!==void 0&&(q(r.text,{instancePath:i+"/text",parentData:r,parentDataProperty:"text",rootData:S})||(e=e===null?q.errors:
z(e,q.errors),t=e.length)),r["referral.ref"]!==void 0&&(q(r["referral.ref"],{instancePath:i+"/referral.ref",parentData:r,
parentDataProperty:"referral.ref",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),r["referral.source"]!==void 0&&
(q(r["referral.source"],{instancePath:i+"/referral.source",parentData:r,parentDataProperty:"referral.source",rootData:S})||
(e=e===null?q.errors:z(e,q.errors),t=e.length)),r["referral.type"]!==void 0&&(q(r["referral.type"],{instancePath:i+"/ref\
erral.type",parentData:r,parentDataProperty:"referral.type",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),
r["referral.ad_id"]!==void 0&&(q(r["referral.ad_id"],{instancePath:i+"/referral.ad_id",parentData:r,parentDataProperty:"\
referral.ad_id",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),r["referral.referer_uri"]!==void 0&&(q(r["\
referral.referer_uri"],{instancePath:i+"/referral.referer_uri",parentData:r,parentDataProperty:"referral.referer_uri",rootData:S})||
(e=e===null?q.errors:z(e,q.errors),t=e.length)),r["sender.id"]!==void 0&&(q(r["sender.id"],{instancePath:i+"/sender.id",
parentData:r,parentDataProperty:"sender.id",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),r["sender.user\
_ref"]!==void 0&&(q(r["sender.user_ref"],{instancePath:i+"/sender.user_ref",parentData:r,parentDataProperty:"sender.user\
_ref",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),r["recipient.id"]!==void 0&&(q(r["recipient.id"],{instancePath:i+
"/recipient.id",parentData:r,parentDataProperty:"recipient.id",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),
r["conversation.id"]!==void 0&&(q(r["conversation.id"],{instancePath:i+"/conversation.id",parentData:r,parentDataProperty:"\
conversation.id",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),r["conversation.type"]!==void 0&&(q(r["co\
nversation.type"],{instancePath:i+"/conversation.type",parentData:r,parentDataProperty:"conversation.type",rootData:S})||
(e=e===null?q.errors:z(e,q.errors),t=e.length)),r.standby!==void 0&&(q(r.standby,{instancePath:i+"/standby",parentData:r,
parentDataProperty:"standby",rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length)),r.all!==void 0){let m=r.all;if(Array.
isArray(m)){if(m.length<1){let $={instancePath:i+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:Y.properties.all,data:m};e===null?e=[$]:e.push($),t++}let g=m.length;for(let $=0;$<g;$++)
te.validate(m[$],{instancePath:i+"/all/"+$,parentData:m,parentDataProperty:$,rootData:S})||(e=e===null?te.validate.errors:
z(e,te.validate.errors),t=e.length)}else{let g={instancePath:i+"/all",schemaPath:"#/properties/all/type",keyword:"type",
params:{type:"array"},schema:Y.properties.all.type,parentSchema:Y.properties.all,data:m};e===null?e=[g]:e.push(g),t++}}if(r.
any!==void 0){let m=r.any;if(Array.isArray(m)){if(m.length<1){let $={instancePath:i+"/any",schemaPath:"#/properties/any/\
minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Y.properties.any,data:m};e===null?e=[$]:e.push($),t++}
let g=m.length;for(let $=0;$<g;$++)te.validate(m[$],{instancePath:i+"/any/"+$,parentData:m,parentDataProperty:$,rootData:S})||
(e=e===null?te.validate.errors:z(e,te.validate.errors),t=e.length)}else{let g={instancePath:i+"/any",schemaPath:"#/prope\
rties/any/type",keyword:"type",params:{type:"array"},schema:Y.properties.any.type,parentSchema:Y.properties.any,data:m};
e===null?e=[g]:e.push(g),t++}}r.not!==void 0&&(te.validate(r.not,{instancePath:i+"/not",parentData:r,parentDataProperty:"\
not",rootData:S})||(e=e===null?te.validate.errors:z(e,te.validate.errors),t=e.length)),r.time!==void 0&&(he(r.time,{instancePath:i+
"/time",parentData:r,parentDataProperty:"time",rootData:S})||(e=e===null?he.errors:z(e,he.errors),t=e.length));for(let m in r)
Se.test(m)&&(q(r[m],{instancePath:i+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:m,rootData:S})||
(e=e===null?q.errors:z(e,q.errors),t=e.length));for(let m in r)Ae.test(m)&&(q(r[m],{instancePath:i+"/"+m.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:r,parentDataProperty:m,rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length));
for(let m in r)$e.test(m)&&(q(r[m],{instancePath:i+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:m,
rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length));for(let m in r)qe.test(m)&&(q(r[m],{instancePath:i+"/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:m,rootData:S})||(e=e===null?q.errors:z(e,q.errors),t=e.length))}else{
let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:r};e===
null?e=[m]:e.push(m),t++}return J.errors=e,t===0}var ce={if:{type:"object",required:["include"]},then:{$ref:"#/definitio\
ns/include"},else:{if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rul\
e"}}},ie={type:"object","x-kind":'keys such as "include:"',"x-what":"an include",additionalProperties:!1,properties:{include:{
type:["string","number","boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","tables","\
default","description","name"]},_={type:"object","x-kind":'keys such as "rules:"',"x-what":"a group",additionalProperties:!1,
properties:{when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"lists with names, such as { s\
izes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,
"x-what":"a list",properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonym\
s":{path:"file",include:"file"}},else:{type:"array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:[
"list"]},then:{type:"object",additionalProperties:!1,"x-what":"a value of a list",properties:{list:{type:["string","numb\
er","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:[
"string","number","boolean"],"x-kind":"a text"}},"x-write":"Write: [$]"}},"x-write":"Write: { sizes: [S, M, L] }"},tables:{
type:"object","x-kind":"tables with names, such as { pizzas: { file: pizzas.csv } }","x-what":"tables",propertyNames:{pattern:"\
^[\\p{L}_][\\p{L}\\p{N}_-]*$","x-pattern":`A table's name is letters, digits, "_" and "-", and begins with a letter`},additionalProperties:{
type:"object","x-kind":"a file or rows, such as { file: pizzas.csv }","x-what":"a table","x-write":"Write: { file: $ }",
additionalProperties:!1,properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"},key:{
type:["string","number","boolean"],minLength:1,"x-kind":"a column's name"},rows:{type:"array",minItems:1,"x-kind":"a lis\
t of rows",items:{type:"object",minProperties:1,"x-kind":"cells by the names of columns, such as { id: n1, town: Nantes \
}","x-what":"a row",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"}}}},"x-synonyms":{path:"f\
ile",csv:"file",include:"file",columns:"rows",id:"key",primary_key:"key",data:"rows",values:"rows"},if:{required:["rows"]},
else:{required:["file"]}},"x-write":"Write: { pizzas: { file: $ } }"},rules:{type:"array",items:{$ref:"#/definitions/ite\
m"},"x-kind":"a list of rules","x-write":"Put a dash before each rule: - name: hello"},default:{allOf:[{$ref:"#/definiti\
ons/default"}]},description:{type:["string","number","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"\
default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"when",match:"when"},"x-below":{when:["\
event","channel","payload","title","text","referral","sender","recipient","conversation","standby","raw","split","all","\
any","not","time"],default:["route","params","reply","forward","handover"]}},W={type:"object","x-kind":"what to do, such\
 as { reply: Hello! }","x-what":"a default",additionalProperties:!1,properties:{description:{type:["string","number","bo\
olean"],"x-kind":"a text"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-k\
ind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{
type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za\
-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions\
/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|bot|release\
|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, to bot, or to an app by the digits\
 of its id, or is release or request"}},anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:[
"handover"]}],"x-missing":"A default without an outcome does nothing.","x-synonyms":{enabled:"disabled",handler:"route",
action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"\
forward",url:"forward"},"x-below":{reply:["text","buttons","quick_replies","cards","image","video","audio","file","typin\
g","one_of"]},"x-write":"Write: { reply: $ }"},je=new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),Oe=new RegExp("\
^[A-Za-z_][A-Za-z0-9_]*$","u"),Ie=new RegExp("^(page_inbox|bot|release|request|[0-9]{5,20})$","u"),fe={if:{type:"array"},
then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a list of messages"},else:{$ref:"#/definiti\
ons/message"}},j={if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-what":"a message","x-synonym\
s":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",carousel:"cards",gallery:"cards",picture:"\
image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"one_of",any_of:"one_of",variants:"o\
ne_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of \
buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"array",minItems:1,items:{$ref:"#/definiti\
ons/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{type:"array",
minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-write":"Write: [{ title: $, subtitle: From S \
to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},video:{type:["string","number","bool\
ean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},file:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],"x-kind":"a time such as 2s or 500ms",
pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"object","x-ki\
nd":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text: $ }"},one_of:{type:"array",minItems:1,
items:{$ref:"#/definitions/variant"},"x-kind":"a list of messages","x-write":"Write: [$, Hello!]"}},minProperties:1},else:{
type:["string","number","boolean"],"x-kind":"a text, a message or a list of messages",minLength:1}},A={type:"object","x-\
kind":"a title and what a click does, such as { title: Menu, payload: MENU }","x-what":"a button","x-synonyms":{link:"ur\
l",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"payload",tel:"phone",call:"pho\
ne",number:"phone"},additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-ki\
nd":"a text",minLength:1},phone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title"],"\
x-write":"Write: { title: $, payload: $ID }"},R={type:"object","x-kind":"a title and a payload, such as { title: Menu, p\
ayload: MENU }","x-what":"a quick reply","x-synonyms":{label:"title",caption:"title",name:"title",text:"title",value:"pa\
yload",id:"payload"},additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"Writ\
e: { title: $, payload: $ID }"},C={type:"object","x-kind":"a title and more, such as { title: Red shirt, subtitle: Cotto\
n }","x-what":"a card",additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
subtitle:{type:["string","number","boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a te\
xt",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,
items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"}},required:[
"title"],"x-write":"Write: { title: $, subtitle: From S to XL }"};function ae(r,{instancePath:i="",parentData:M,parentDataProperty:K,
rootData:S=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0){let m={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:C.required,parentSchema:C,data:r};e===
null?e=[m]:e.push(m),t++}for(let m in r)if(!(m==="title"||m==="subtitle"||m==="image"||m==="url"||m==="buttons")){let g={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:C,data:r};e===null?e=[g]:e.push(g),t++}if(r.title!==void 0){let m=r.title;if(typeof m!="string"&&!(typeof m==
"number"&&isFinite(m))&&typeof m!="boolean"){let g={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:C.properties.title.type},schema:C.properties.title.type,parentSchema:C.properties.title,data:m};e===null?
e=[g]:e.push(g),t++}if(typeof m=="string"&&L(m)<1){let g={instancePath:i+"/title",schemaPath:"#/properties/title/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.title,data:m};e===null?e=[g]:e.push(g),t++}}
if(r.subtitle!==void 0){let m=r.subtitle;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){
let g={instancePath:i+"/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{type:C.properties.subtitle.
type},schema:C.properties.subtitle.type,parentSchema:C.properties.subtitle,data:m};e===null?e=[g]:e.push(g),t++}}if(r.image!==
void 0){let m=r.image;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let g={instancePath:i+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:C.properties.image.type},schema:C.properties.image.
type,parentSchema:C.properties.image,data:m};e===null?e=[g]:e.push(g),t++}if(typeof m=="string"&&L(m)<1){let g={instancePath:i+
"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.
image,data:m};e===null?e=[g]:e.push(g),t++}}if(r.url!==void 0){let m=r.url;if(typeof m!="string"&&!(typeof m=="number"&&
isFinite(m))&&typeof m!="boolean"){let g={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{
type:C.properties.url.type},schema:C.properties.url.type,parentSchema:C.properties.url,data:m};e===null?e=[g]:e.push(g),
t++}if(typeof m=="string"&&L(m)<1){let g={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:C.properties.url,data:m};e===null?e=[g]:e.push(g),t++}}if(r.buttons!==void 0){
let m=r.buttons;if(Array.isArray(m)){if(m.length<1){let $={instancePath:i+"/buttons",schemaPath:"#/properties/buttons/mi\
nItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:C.properties.buttons,data:m};e===null?e=[$]:e.push($),
t++}let g=m.length;for(let $=0;$<g;$++){let k=m[$];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.title===void 0){let y={
instancePath:i+"/buttons/"+$,schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"titl\
e"},schema:A.required,parentSchema:A,data:k};e===null?e=[y]:e.push(y),t++}for(let y in k)if(!(y==="title"||y==="payload"||
y==="url"||y==="phone")){let n={instancePath:i+"/buttons/"+$,schemaPath:"#/definitions/button/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:A,data:k};e===null?e=[n]:e.push(n),t++}if(k.title!==
void 0){let y=k.title;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let n={instancePath:i+
"/buttons/"+$+"/title",schemaPath:"#/definitions/button/properties/title/type",keyword:"type",params:{type:A.properties.
title.type},schema:A.properties.title.type,parentSchema:A.properties.title,data:y};e===null?e=[n]:e.push(n),t++}if(typeof y==
"string"&&L(y)<1){let n={instancePath:i+"/buttons/"+$+"/title",schemaPath:"#/definitions/button/properties/title/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.title,data:y};e===null?e=[n]:e.push(n),t++}}
if(k.payload!==void 0){let y=k.payload;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let n={
instancePath:i+"/buttons/"+$+"/payload",schemaPath:"#/definitions/button/properties/payload/type",keyword:"type",params:{
type:A.properties.payload.type},schema:A.properties.payload.type,parentSchema:A.properties.payload,data:y};e===null?e=[n]:
e.push(n),t++}if(typeof y=="string"&&L(y)<1){let n={instancePath:i+"/buttons/"+$+"/payload",schemaPath:"#/definitions/bu\
tton/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.payload,data:y};
e===null?e=[n]:e.push(n),t++}}if(k.url!==void 0){let y=k.url;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&
typeof y!="boolean"){let n={instancePath:i+"/buttons/"+$+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"\
type",params:{type:A.properties.url.type},schema:A.properties.url.type,parentSchema:A.properties.url,data:y};e===null?e=
[n]:e.push(n),t++}if(typeof y=="string"&&L(y)<1){let n={instancePath:i+"/buttons/"+$+"/url",schemaPath:"#/definitions/bu\
tton/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.url,data:y};e===null?
e=[n]:e.push(n),t++}}if(k.phone!==void 0){let y=k.phone;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!=
"boolean"){let n={instancePath:i+"/buttons/"+$+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"\
type",params:{type:A.properties.phone.type},schema:A.properties.phone.type,parentSchema:A.properties.phone,data:y};e===null?
e=[n]:e.push(n),t++}if(typeof y=="string"&&L(y)<1){let n={instancePath:i+"/buttons/"+$+"/phone",schemaPath:"#/definition\
s/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.phone,data:y};
e===null?e=[n]:e.push(n),t++}}}else{let y={instancePath:i+"/buttons/"+$,schemaPath:"#/definitions/button/type",keyword:"\
type",params:{type:"object"},schema:A.type,parentSchema:A,data:k};e===null?e=[y]:e.push(y),t++}}}else{let g={instancePath:i+
"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{type:"array"},schema:C.properties.buttons.type,
parentSchema:C.properties.buttons,data:m};e===null?e=[g]:e.push(g),t++}}}else{let m={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:r};e===null?e=[m]:e.push(m),t++}return ae.errors=
e,t===0}var I={if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-what":'a message of "one_of"',"\
x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",carousel:"cards",gallery:"car\
ds",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"one_of",any_of:"one_of",
variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"\
a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"array",minItems:1,items:{$ref:"\
#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{type:"\
array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-write":"Write: [{ title: $, subtitle: \
From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},video:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},file:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],"x-kind":"a time such as 2s or\
 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"objec\
t","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text: $ }"}},minProperties:1},else:{
type:["string","number","boolean"],"x-kind":"a text or a message",minLength:1}},ze=new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m\
|h)$","u");function ge(r,{instancePath:i="",parentData:M,parentDataProperty:K,rootData:S=r}={}){let e=null,t=0,m=t,g=!0,
$=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={};e===null?e=[n]:e.push(n),t++}var k=$===t;t=m,e!==null&&(m?e.
length=m:e=null);let y;if(k){let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let p={instancePath:i,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:I.then,data:r};e===null?
e=[p]:e.push(p),t++}for(let p in r)if(!de.call(I.then.properties,p)){let s={instancePath:i,schemaPath:"#/then/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:I.then,data:r};e===null?
e=[s]:e.push(s),t++}if(r.text!==void 0){let p=r.text;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"){let s={instancePath:i+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{type:I.then.properties.
text.type},schema:I.then.properties.text.type,parentSchema:I.then.properties.text,data:p};e===null?e=[s]:e.push(s),t++}if(typeof p==
"string"&&L(p)<1){let s={instancePath:i+"/text",schemaPath:"#/then/properties/text/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:I.then.properties.text,data:p};e===null?e=[s]:e.push(s),t++}}if(r.buttons!==void 0){let p=r.
buttons;if(Array.isArray(p)){if(p.length<1){let a={instancePath:i+"/buttons",schemaPath:"#/then/properties/buttons/minIt\
ems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.then.properties.buttons,data:p};e===null?e=[a]:e.push(a),
t++}let s=p.length;for(let a=0;a<s;a++){let l=p[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){let o={
instancePath:i+"/buttons/"+a,schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"titl\
e"},schema:A.required,parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}for(let o in l)if(!(o==="title"||o==="payload"||
o==="url"||o==="phone")){let h={instancePath:i+"/buttons/"+a,schemaPath:"#/definitions/button/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:A,data:l};e===null?e=[h]:e.push(h),t++}if(l.title!==
void 0){let o=l.title;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:i+
"/buttons/"+a+"/title",schemaPath:"#/definitions/button/properties/title/type",keyword:"type",params:{type:A.properties.
title.type},schema:A.properties.title.type,parentSchema:A.properties.title,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o==
"string"&&L(o)<1){let h={instancePath:i+"/buttons/"+a+"/title",schemaPath:"#/definitions/button/properties/title/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.title,data:o};e===null?e=[h]:e.push(h),t++}}
if(l.payload!==void 0){let o=l.payload;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={
instancePath:i+"/buttons/"+a+"/payload",schemaPath:"#/definitions/button/properties/payload/type",keyword:"type",params:{
type:A.properties.payload.type},schema:A.properties.payload.type,parentSchema:A.properties.payload,data:o};e===null?e=[h]:
e.push(h),t++}if(typeof o=="string"&&L(o)<1){let h={instancePath:i+"/buttons/"+a+"/payload",schemaPath:"#/definitions/bu\
tton/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.payload,data:o};
e===null?e=[h]:e.push(h),t++}}if(l.url!==void 0){let o=l.url;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"){let h={instancePath:i+"/buttons/"+a+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"\
type",params:{type:A.properties.url.type},schema:A.properties.url.type,parentSchema:A.properties.url,data:o};e===null?e=
[h]:e.push(h),t++}if(typeof o=="string"&&L(o)<1){let h={instancePath:i+"/buttons/"+a+"/url",schemaPath:"#/definitions/bu\
tton/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.url,data:o};e===null?
e=[h]:e.push(h),t++}}if(l.phone!==void 0){let o=l.phone;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){let h={instancePath:i+"/buttons/"+a+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"\
type",params:{type:A.properties.phone.type},schema:A.properties.phone.type,parentSchema:A.properties.phone,data:o};e===null?
e=[h]:e.push(h),t++}if(typeof o=="string"&&L(o)<1){let h={instancePath:i+"/buttons/"+a+"/phone",schemaPath:"#/definition\
s/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.phone,data:o};
e===null?e=[h]:e.push(h),t++}}}else{let o={instancePath:i+"/buttons/"+a,schemaPath:"#/definitions/button/type",keyword:"\
type",params:{type:"object"},schema:A.type,parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:I.then.properties.buttons.
type,parentSchema:I.then.properties.buttons,data:p};e===null?e=[s]:e.push(s),t++}}if(r.quick_replies!==void 0){let p=r.quick_replies;
if(Array.isArray(p)){if(p.length<1){let a={instancePath:i+"/quick_replies",schemaPath:"#/then/properties/quick_replies/m\
inItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.then.properties.quick_replies,data:p};e===null?e=[a]:
e.push(a),t++}let s=p.length;for(let a=0;a<s;a++){let l=p[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){
let o={instancePath:i+"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"\
title"},schema:R.required,parentSchema:R,data:l};e===null?e=[o]:e.push(o),t++}if(l.payload===void 0){let o={instancePath:i+
"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"payload"},
schema:R.required,parentSchema:R,data:l};e===null?e=[o]:e.push(o),t++}for(let o in l)if(!(o==="title"||o==="payload")){let h={
instancePath:i+"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:o},schema:!1,parentSchema:R,data:l};e===null?e=[h]:e.push(h),t++}if(l.title!==void 0){let o=l.
title;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:i+"/quick_repl\
ies/"+a+"/title",schemaPath:"#/definitions/quickReply/properties/title/type",keyword:"type",params:{type:R.properties.title.
type},schema:R.properties.title.type,parentSchema:R.properties.title,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="\
string"&&L(o)<1){let h={instancePath:i+"/quick_replies/"+a+"/title",schemaPath:"#/definitions/quickReply/properties/titl\
e/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,data:o};e===null?e=[h]:e.push(
h),t++}}if(l.payload!==void 0){let o=l.payload;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boo\
lean"){let h={instancePath:i+"/quick_replies/"+a+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/type",
keyword:"type",params:{type:R.properties.payload.type},schema:R.properties.payload.type,parentSchema:R.properties.payload,
data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="string"&&L(o)<1){let h={instancePath:i+"/quick_replies/"+a+"/payload",
schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.
properties.payload,data:o};e===null?e=[h]:e.push(h),t++}}}else{let o={instancePath:i+"/quick_replies/"+a,schemaPath:"#/d\
efinitions/quickReply/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:l};e===null?e=[o]:e.
push(o),t++}}}else{let s={instancePath:i+"/quick_replies",schemaPath:"#/then/properties/quick_replies/type",keyword:"typ\
e",params:{type:"array"},schema:I.then.properties.quick_replies.type,parentSchema:I.then.properties.quick_replies,data:p};
e===null?e=[s]:e.push(s),t++}}if(r.cards!==void 0){let p=r.cards;if(Array.isArray(p)){if(p.length<1){let a={instancePath:i+
"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.then.
properties.cards,data:p};e===null?e=[a]:e.push(a),t++}let s=p.length;for(let a=0;a<s;a++)ae(p[a],{instancePath:i+"/cards\
/"+a,parentData:p,parentDataProperty:a,rootData:S})||(e=e===null?ae.errors:z(e,ae.errors),t=e.length)}else{let s={instancePath:i+
"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:I.then.properties.cards.type,
parentSchema:I.then.properties.cards,data:p};e===null?e=[s]:e.push(s),t++}}if(r.image!==void 0){let p=r.image;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let s={instancePath:i+"/image",schemaPath:"#/then/pro\
perties/image/type",keyword:"type",params:{type:I.then.properties.image.type},schema:I.then.properties.image.type,parentSchema:I.
then.properties.image,data:p};e===null?e=[s]:e.push(s),t++}if(typeof p=="string"&&L(p)<1){let s={instancePath:i+"/image",
schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.then.properties.
image,data:p};e===null?e=[s]:e.push(s),t++}}if(r.video!==void 0){let p=r.video;if(typeof p!="string"&&!(typeof p=="numbe\
r"&&isFinite(p))&&typeof p!="boolean"){let s={instancePath:i+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:I.then.properties.video.type},schema:I.then.properties.video.type,parentSchema:I.then.properties.video,
data:p};e===null?e=[s]:e.push(s),t++}if(typeof p=="string"&&L(p)<1){let s={instancePath:i+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.then.properties.video,data:p};e===
null?e=[s]:e.push(s),t++}}if(r.audio!==void 0){let p=r.audio;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&
typeof p!="boolean"){let s={instancePath:i+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:I.
then.properties.audio.type},schema:I.then.properties.audio.type,parentSchema:I.then.properties.audio,data:p};e===null?e=
[s]:e.push(s),t++}if(typeof p=="string"&&L(p)<1){let s={instancePath:i+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.then.properties.audio,data:p};e===null?e=[s]:e.push(
s),t++}}if(r.file!==void 0){let p=r.file;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){
let s={instancePath:i+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:I.then.properties.file.
type},schema:I.then.properties.file.type,parentSchema:I.then.properties.file,data:p};e===null?e=[s]:e.push(s),t++}if(typeof p==
"string"&&L(p)<1){let s={instancePath:i+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:I.then.properties.file,data:p};e===null?e=[s]:e.push(s),t++}}if(r.typing!==void 0){let p=r.
typing;if(typeof p=="string"){if(!ze.test(p)){let s={instancePath:i+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:I.
then.properties.typing,data:p};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:I.then.properties.typing.type},schema:I.then.properties.typing.type,parentSchema:I.
then.properties.typing,data:p};e===null?e=[s]:e.push(s),t++}}if(r.raw!==void 0){let p=r.raw;if(!(p&&typeof p=="object"&&
!Array.isArray(p))){let s={instancePath:i+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:I.then.properties.raw.type,parentSchema:I.then.properties.raw,data:p};e===null?e=[s]:e.push(s),t++}}}else{
let p={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},schema:I.then.type,parentSchema:I.then,
data:r};e===null?e=[p]:e.push(p),t++}var k=n===t;g=k,y="then"}else{let n=t;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"){let p={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:I.else.type},
schema:I.else.type,parentSchema:I.else,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&L(r)<1){let p={instancePath:i,
schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.else,data:r};e===null?e=[p]:e.
push(p),t++}var k=n===t;g=k,y="else"}if(!g){let n={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:y},
schema:I.if,parentSchema:I,data:r};e===null?e=[n]:e.push(n),t++}return ge.errors=e,t===0}function se(r,{instancePath:i="",
parentData:M,parentDataProperty:K,rootData:S=r}={}){let e=null,t=0,m=t,g=!0,$=t;if(!(r&&typeof r=="object"&&!Array.isArray(
r))){let n={};e===null?e=[n]:e.push(n),t++}var k=$===t;t=m,e!==null&&(m?e.length=m:e=null);let y;if(k){let n=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let p={instancePath:i,schemaPath:"#/then/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:j.then,data:r};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!de.
call(j.then.properties,p)){let s={instancePath:i,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},schema:!1,parentSchema:j.then,data:r};e===null?e=[s]:e.push(s),t++}if(r.text!==void 0){let p=r.
text;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let s={instancePath:i+"/text",schemaPath:"\
#/then/properties/text/type",keyword:"type",params:{type:j.then.properties.text.type},schema:j.then.properties.text.type,
parentSchema:j.then.properties.text,data:p};e===null?e=[s]:e.push(s),t++}if(typeof p=="string"&&L(p)<1){let s={instancePath:i+
"/text",schemaPath:"#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.then.
properties.text,data:p};e===null?e=[s]:e.push(s),t++}}if(r.buttons!==void 0){let p=r.buttons;if(Array.isArray(p)){if(p.length<
1){let a={instancePath:i+"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:j.then.properties.buttons,data:p};e===null?e=[a]:e.push(a),t++}let s=p.length;for(let a=0;a<s;a++){
let l=p[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){let o={instancePath:i+"/buttons/"+a,schemaPath:"\
#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:A.required,parentSchema:A,data:l};
e===null?e=[o]:e.push(o),t++}for(let o in l)if(!(o==="title"||o==="payload"||o==="url"||o==="phone")){let h={instancePath:i+
"/buttons/"+a,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:A,data:l};e===null?e=[h]:e.push(h),t++}if(l.title!==void 0){let o=l.title;if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:i+"/buttons/"+a+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:A.properties.title.type},schema:A.properties.title.type,
parentSchema:A.properties.title,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="string"&&L(o)<1){let h={instancePath:i+
"/buttons/"+a+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:A.properties.title,data:o};e===null?e=[h]:e.push(h),t++}}if(l.payload!==void 0){let o=l.payload;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:i+"/buttons/"+a+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:A.properties.payload.type},schema:A.properties.
payload.type,parentSchema:A.properties.payload,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="string"&&L(o)<1){let h={
instancePath:i+"/buttons/"+a+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:A.properties.payload,data:o};e===null?e=[h]:e.push(h),t++}}if(l.url!==void 0){
let o=l.url;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:i+"/butt\
ons/"+a+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:A.properties.url.type},
schema:A.properties.url.type,parentSchema:A.properties.url,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="string"&&L(
o)<1){let h={instancePath:i+"/buttons/"+a+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:A.properties.url,data:o};e===null?e=[h]:e.push(h),t++}}if(l.phone!==void 0){
let o=l.phone;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:i+"/bu\
ttons/"+a+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:A.properties.phone.
type},schema:A.properties.phone.type,parentSchema:A.properties.phone,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="\
string"&&L(o)<1){let h={instancePath:i+"/buttons/"+a+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.phone,data:o};e===null?e=[h]:e.push(h),t++}}}else{
let o={instancePath:i+"/buttons/"+a,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:A.
type,parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i+"/buttons",schemaPath:"#/then/prop\
erties/buttons/type",keyword:"type",params:{type:"array"},schema:j.then.properties.buttons.type,parentSchema:j.then.properties.
buttons,data:p};e===null?e=[s]:e.push(s),t++}}if(r.quick_replies!==void 0){let p=r.quick_replies;if(Array.isArray(p)){if(p.
length<1){let a={instancePath:i+"/quick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:j.then.properties.quick_replies,data:p};e===null?e=[a]:e.push(a),t++}let s=p.length;
for(let a=0;a<s;a++){let l=p[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){let o={instancePath:i+
"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:R.
required,parentSchema:R,data:l};e===null?e=[o]:e.push(o),t++}if(l.payload===void 0){let o={instancePath:i+"/quick_replie\
s/"+a,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:R.required,
parentSchema:R,data:l};e===null?e=[o]:e.push(o),t++}for(let o in l)if(!(o==="title"||o==="payload")){let h={instancePath:i+
"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:R,data:l};e===null?e=[h]:e.push(h),t++}if(l.title!==void 0){let o=l.title;if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:i+"/quick_replies/"+a+"/title",schemaPath:"\
#/definitions/quickReply/properties/title/type",keyword:"type",params:{type:R.properties.title.type},schema:R.properties.
title.type,parentSchema:R.properties.title,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="string"&&L(o)<1){let h={instancePath:i+
"/quick_replies/"+a+"/title",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:R.properties.title,data:o};e===null?e=[h]:e.push(h),t++}}if(l.payload!==void 0){let o=l.payload;
if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:i+"/quick_replies/"+
a+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/type",keyword:"type",params:{type:R.properties.payload.
type},schema:R.properties.payload.type,parentSchema:R.properties.payload,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o==
"string"&&L(o)<1){let h={instancePath:i+"/quick_replies/"+a+"/payload",schemaPath:"#/definitions/quickReply/properties/p\
ayload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.payload,data:o};e===null?e=[h]:
e.push(h),t++}}}else{let o={instancePath:i+"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/type",keyword:"type",
params:{type:"object"},schema:R.type,parentSchema:R,data:l};e===null?e=[o]:e.push(o),t++}}}else{let s={instancePath:i+"/\
quick_replies",schemaPath:"#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:j.then.properties.
quick_replies.type,parentSchema:j.then.properties.quick_replies,data:p};e===null?e=[s]:e.push(s),t++}}if(r.cards!==void 0){
let p=r.cards;if(Array.isArray(p)){if(p.length<1){let a={instancePath:i+"/cards",schemaPath:"#/then/properties/cards/min\
Items",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.then.properties.cards,data:p};e===null?e=[a]:e.push(a),
t++}let s=p.length;for(let a=0;a<s;a++)ae(p[a],{instancePath:i+"/cards/"+a,parentData:p,parentDataProperty:a,rootData:S})||
(e=e===null?ae.errors:z(e,ae.errors),t=e.length)}else{let s={instancePath:i+"/cards",schemaPath:"#/then/properties/cards\
/type",keyword:"type",params:{type:"array"},schema:j.then.properties.cards.type,parentSchema:j.then.properties.cards,data:p};
e===null?e=[s]:e.push(s),t++}}if(r.image!==void 0){let p=r.image;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&
typeof p!="boolean"){let s={instancePath:i+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:j.
then.properties.image.type},schema:j.then.properties.image.type,parentSchema:j.then.properties.image,data:p};e===null?e=
[s]:e.push(s),t++}if(typeof p=="string"&&L(p)<1){let s={instancePath:i+"/image",schemaPath:"#/then/properties/image/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.then.properties.image,data:p};e===null?e=[s]:e.push(
s),t++}}if(r.video!==void 0){let p=r.video;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){
let s={instancePath:i+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:j.then.properties.video.
type},schema:j.then.properties.video.type,parentSchema:j.then.properties.video,data:p};e===null?e=[s]:e.push(s),t++}if(typeof p==
"string"&&L(p)<1){let s={instancePath:i+"/video",schemaPath:"#/then/properties/video/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:j.then.properties.video,data:p};e===null?e=[s]:e.push(s),t++}}if(r.audio!==void 0){let p=r.
audio;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let s={instancePath:i+"/audio",schemaPath:"\
#/then/properties/audio/type",keyword:"type",params:{type:j.then.properties.audio.type},schema:j.then.properties.audio.type,
parentSchema:j.then.properties.audio,data:p};e===null?e=[s]:e.push(s),t++}if(typeof p=="string"&&L(p)<1){let s={instancePath:i+
"/audio",schemaPath:"#/then/properties/audio/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.then.
properties.audio,data:p};e===null?e=[s]:e.push(s),t++}}if(r.file!==void 0){let p=r.file;if(typeof p!="string"&&!(typeof p==
"number"&&isFinite(p))&&typeof p!="boolean"){let s={instancePath:i+"/file",schemaPath:"#/then/properties/file/type",keyword:"\
type",params:{type:j.then.properties.file.type},schema:j.then.properties.file.type,parentSchema:j.then.properties.file,data:p};
e===null?e=[s]:e.push(s),t++}if(typeof p=="string"&&L(p)<1){let s={instancePath:i+"/file",schemaPath:"#/then/properties/\
file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.then.properties.file,data:p};e===null?e=[s]:
e.push(s),t++}}if(r.typing!==void 0){let p=r.typing;if(typeof p=="string"){if(!ze.test(p)){let s={instancePath:i+"/typin\
g",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:j.then.properties.typing,data:p};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i+"/typing",schemaPath:"#/then/properties/typing/type",keyword:"type",params:{type:j.then.properties.typing.
type},schema:j.then.properties.typing.type,parentSchema:j.then.properties.typing,data:p};e===null?e=[s]:e.push(s),t++}}if(r.
raw!==void 0){let p=r.raw;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let s={instancePath:i+"/raw",schemaPath:"#/the\
n/properties/raw/type",keyword:"type",params:{type:"object"},schema:j.then.properties.raw.type,parentSchema:j.then.properties.
raw,data:p};e===null?e=[s]:e.push(s),t++}}if(r.one_of!==void 0){let p=r.one_of;if(Array.isArray(p)){if(p.length<1){let a={
instancePath:i+"/one_of",schemaPath:"#/then/properties/one_of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.
then.properties.one_of,data:p};e===null?e=[a]:e.push(a),t++}let s=p.length;for(let a=0;a<s;a++)ge(p[a],{instancePath:i+"\
/one_of/"+a,parentData:p,parentDataProperty:a,rootData:S})||(e=e===null?ge.errors:z(e,ge.errors),t=e.length)}else{let s={
instancePath:i+"/one_of",schemaPath:"#/then/properties/one_of/type",keyword:"type",params:{type:"array"},schema:j.then.properties.
one_of.type,parentSchema:j.then.properties.one_of,data:p};e===null?e=[s]:e.push(s),t++}}}else{let p={instancePath:i,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"},schema:j.then.type,parentSchema:j.then,data:r};e===null?e=[p]:e.push(
p),t++}var k=n===t;g=k,y="then"}else{let n=t;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boole\
an"){let p={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:j.else.type},schema:j.else.type,parentSchema:j.
else,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&L(r)<1){let p={instancePath:i,schemaPath:"#/else/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.else,data:r};e===null?e=[p]:e.push(p),t++}var k=n===t;
g=k,y="else"}if(!g){let n={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:y},schema:j.if,parentSchema:j,
data:r};e===null?e=[n]:e.push(n),t++}return se.errors=e,t===0}function ne(r,{instancePath:i="",parentData:M,parentDataProperty:K,
rootData:S=r}={}){let e=null,t=0,m=t,g=!0,$=t;if(!Array.isArray(r)){let n={};e===null?e=[n]:e.push(n),t++}var k=$===t;t=
m,e!==null&&(m?e.length=m:e=null);let y;if(k){let n=t;if(Array.isArray(r)){if(r.length<1){let s={instancePath:i,schemaPath:"\
#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:fe.then,data:r};e===null?e=[s]:e.push(s),t++}
let p=r.length;for(let s=0;s<p;s++)se(r[s],{instancePath:i+"/"+s,parentData:r,parentDataProperty:s,rootData:S})||(e=e===
null?se.errors:z(e,se.errors),t=e.length)}else{let p={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"\
array"},schema:fe.then.type,parentSchema:fe.then,data:r};e===null?e=[p]:e.push(p),t++}var k=n===t;g=k,y="then"}else{let n=t;
se(r,{instancePath:i,parentData:M,parentDataProperty:K,rootData:S})||(e=e===null?se.errors:z(e,se.errors),t=e.length);var k=n===
t;g=k,y="else"}if(!g){let n={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:y},schema:fe.if,parentSchema:fe,
data:r};e===null?e=[n]:e.push(n),t++}return ne.errors=e,t===0}function pe(r,{instancePath:i="",parentData:M,parentDataProperty:K,
rootData:S=r}={}){let e=null,t=0,m=t,g=!1,$=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.route===void 0){let n={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"route"},schema:W.anyOf[0].required,parentSchema:W.
anyOf[0],data:r};e===null?e=[n]:e.push(n),t++}var k=$===t;if(g=g||k,!g){let n=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.reply===void 0){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
reply"},schema:W.anyOf[1].required,parentSchema:W.anyOf[1],data:r};e===null?e=[p]:e.push(p),t++}var k=n===t;if(g=g||k,!g){
let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.forward===void 0){let a={instancePath:i,schemaPath:"#/anyOf/2/req\
uired",keyword:"required",params:{missingProperty:"forward"},schema:W.anyOf[2].required,parentSchema:W.anyOf[2],data:r};
e===null?e=[a]:e.push(a),t++}var k=p===t;if(g=g||k,!g){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.handover===
void 0){let o={instancePath:i,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:W.
anyOf[3].required,parentSchema:W.anyOf[3],data:r};e===null?e=[o]:e.push(o),t++}var k=a===t;g=g||k}}}if(g)t=m,e!==null&&(m?
e.length=m:e=null);else{let n={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:W.anyOf,parentSchema:W,
data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="description"||
n==="route"||n==="params"||n==="reply"||n==="forward"||n==="handover")){let f={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:W,data:r};e===null?e=[f]:e.
push(f),t++}if(r.description!==void 0){let n=r.description;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"){let f={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:W.
properties.description.type},schema:W.properties.description.type,parentSchema:W.properties.description,data:n};e===null?
e=[f]:e.push(f),t++}}if(r.route!==void 0){let n=r.route;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"){let f={instancePath:i+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:W.properties.
route.type},schema:W.properties.route.type,parentSchema:W.properties.route,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n==
"string"&&!je.test(n)){let f={instancePath:i+"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:W.properties.
route,data:n};e===null?e=[f]:e.push(f),t++}}if(r.params!==void 0){let n=r.params;if(n&&typeof n=="object"&&!Array.isArray(
n)){for(let f in n){let p=t;if(typeof f=="string"&&!Oe.test(f)){let s={instancePath:i+"/params",schemaPath:"#/properties\
/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-\
9_]*$",parentSchema:W.properties.params.propertyNames,data:f,propertyName:f};e===null?e=[s]:e.push(s),t++}var y=p===t;if(!y){
let s={instancePath:i+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:f},
schema:W.properties.params.propertyNames,parentSchema:W.properties.params,data:n};e===null?e=[s]:e.push(s),t++}}for(let f in n){
let p=n[f];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let s={instancePath:i+"/param\
s/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{
type:W.properties.params.additionalProperties.type},schema:W.properties.params.additionalProperties.type,parentSchema:W.
properties.params.additionalProperties,data:p};e===null?e=[s]:e.push(s),t++}}}else{let f={instancePath:i+"/params",schemaPath:"\
#/properties/params/type",keyword:"type",params:{type:"object"},schema:W.properties.params.type,parentSchema:W.properties.
params,data:n};e===null?e=[f]:e.push(f),t++}}if(r.reply!==void 0&&(ne(r.reply,{instancePath:i+"/reply",parentData:r,parentDataProperty:"\
reply",rootData:S})||(e=e===null?ne.errors:z(e,ne.errors),t=e.length)),r.forward!==void 0){let n=r.forward;if(typeof n!=
"string"){let f={instancePath:i+"/forward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},
schema:W.properties.forward.type,parentSchema:W.properties.forward,data:n};e===null?e=[f]:e.push(f),t++}}if(r.handover!==
void 0){let n=r.handover;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let f={instancePath:i+"/handover",schemaPath:"\
#/properties/handover/type",keyword:"type",params:{type:W.properties.handover.type},schema:W.properties.handover.type,parentSchema:W.
properties.handover,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="string"&&!Ie.test(n)){let f={instancePath:i+"/han\
dover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|release|request|[0\
-9]{5,20})$"},schema:"^(page_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:W.properties.handover,data:n};e===null?
e=[f]:e.push(f),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,
parentSchema:W,data:r};e===null?e=[n]:e.push(n),t++}return pe.errors=e,t===0}var Pe={validate:me};function be(r,{instancePath:i="",
parentData:M,parentDataProperty:K,rootData:S=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rules===
void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:_.required,
parentSchema:_,data:r};e===null?e=[y]:e.push(y),t++}for(let y in r)if(!(y==="when"||y==="lists"||y==="tables"||y==="rule\
s"||y==="default"||y==="description")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:y},schema:!1,parentSchema:_,data:r};e===null?e=[n]:e.push(n),t++}if(r.when!==void 0&&
(J(r.when,{instancePath:i+"/when",parentData:r,parentDataProperty:"when",rootData:S})||(e=e===null?J.errors:z(e,J.errors),
t=e.length)),r.lists!==void 0){let y=r.lists;if(y&&typeof y=="object"&&!Array.isArray(y))for(let n in y){let f=y[n],p=t,
s=!0,a=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let o={};e===null?e=[o]:e.push(o),t++}var m=a===t;t=p,e!==null&&
(p?e.length=p:e=null);let l;if(m){let o=t;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.file===void 0){let u={instancePath:i+
"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"\
required",params:{missingProperty:"file"},schema:_.properties.lists.additionalProperties.then.required,parentSchema:_.properties.
lists.additionalProperties.then,data:f};e===null?e=[u]:e.push(u),t++}for(let u in f)if(u!=="file"){let w={instancePath:i+
"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:_.properties.lists.additionalProperties.
then,data:f};e===null?e=[w]:e.push(w),t++}if(f.file!==void 0){let u=f.file;if(typeof u!="string"&&!(typeof u=="number"&&
isFinite(u))&&typeof u!="boolean"){let w={instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",params:{type:_.properties.lists.additionalProperties.
then.properties.file.type},schema:_.properties.lists.additionalProperties.then.properties.file.type,parentSchema:_.properties.
lists.additionalProperties.then.properties.file,data:u};e===null?e=[w]:e.push(w),t++}if(typeof u=="string"&&L(u)<1){let w={
instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalPrope\
rties/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.lists.additionalProperties.
then.properties.file,data:u};e===null?e=[w]:e.push(w),t++}}}else{let u={instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:_.
properties.lists.additionalProperties.then.type,parentSchema:_.properties.lists.additionalProperties.then,data:f};e===null?
e=[u]:e.push(u),t++}var m=o===t;s=m,l="then"}else{let o=t;if(Array.isArray(f)){if(f.length<1){let w={instancePath:i+"/li\
sts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:_.properties.lists.additionalProperties.else,data:f};e===null?e=[w]:e.push(
w),t++}let u=f.length;for(let w=0;w<u;w++){let d=f[w],b=t,c=!0,P=t;if(t===P)if(d&&typeof d=="object"&&!Array.isArray(d)){
let U;if(d.list===void 0&&(U="list")){let Q={};e===null?e=[Q]:e.push(Q),t++}}else{let U={};e===null?e=[U]:e.push(U),t++}
var g=P===t;t=b,e!==null&&(b?e.length=b:e=null);let F;if(g){let U=t;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let E in d)
if(E!=="list"){let X={instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#/properties/l\
ists/additionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},
schema:!1,parentSchema:_.properties.lists.additionalProperties.else.items.then,data:d};e===null?e=[X]:e.push(X),t++}if(d.
list!==void 0){let E=d.list;if(typeof E!="string"&&!(typeof E=="number"&&isFinite(E))&&typeof E!="boolean"){let X={instancePath:i+
"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w+"/list",schemaPath:"#/properties/lists/additionalProperties/els\
e/items/then/properties/list/type",keyword:"type",params:{type:_.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:_.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:_.properties.
lists.additionalProperties.else.items.then.properties.list,data:E};e===null?e=[X]:e.push(X),t++}if(typeof E=="string"&&L(
E)<1){let X={instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.
properties.lists.additionalProperties.else.items.then.properties.list,data:E};e===null?e=[X]:e.push(X),t++}}}else{let E={
instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:_.properties.lists.additionalProperties.else.items.
then.type,parentSchema:_.properties.lists.additionalProperties.else.items.then,data:d};e===null?e=[E]:e.push(E),t++}var g=U===
t;c=g,F="then"}else{let U=t;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let E={instancePath:i+
"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:_.properties.lists.additionalProperties.else.items.else.type},schema:_.properties.
lists.additionalProperties.else.items.else.type,parentSchema:_.properties.lists.additionalProperties.else.items.else,data:d};
e===null?e=[E]:e.push(E),t++}var g=U===t;c=g,F="else"}if(!c){let U={instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+w,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:F},
schema:_.properties.lists.additionalProperties.else.items.if,parentSchema:_.properties.lists.additionalProperties.else.items,
data:d};e===null?e=[U]:e.push(U),t++}}}else{let u={instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:_.properties.lists.additionalProperties.
else.type,parentSchema:_.properties.lists.additionalProperties.else,data:f};e===null?e=[u]:e.push(u),t++}var m=o===t;s=m,
l="else"}if(!s){let o={instancePath:i+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:l},schema:_.properties.lists.additionalProperties.if,parentSchema:_.
properties.lists.additionalProperties,data:f};e===null?e=[o]:e.push(o),t++}}else{let n={instancePath:i+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:_.properties.lists.type,parentSchema:_.properties.
lists,data:y};e===null?e=[n]:e.push(n),t++}}if(r.tables!==void 0){let y=r.tables;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(let n in y){let f=t;if(typeof n=="string"&&!Le.test(n)){let p={instancePath:i+"/tables",schemaPath:"#/properties\
/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\
\\p{N}_-]*$",parentSchema:_.properties.tables.propertyNames,data:n,propertyName:n};e===null?e=[p]:e.push(p),t++}var $=f===
t;if(!$){let p={instancePath:i+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:_.properties.tables.propertyNames,parentSchema:_.properties.tables,data:y};e===null?e=[p]:e.push(
p),t++}}for(let n in y){let f=y[n],p=t,s=!0,a=t;if(f&&typeof f=="object"&&!Array.isArray(f)){let l;if(f.rows===void 0&&(l=
"rows")){let o={};e===null?e=[o]:e.push(o),t++}}var k=a===t;if(t=p,e!==null&&(p?e.length=p:e=null),!k){let l=t;if(f&&typeof f==
"object"&&!Array.isArray(f)&&f.file===void 0){let h={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"required",params:{missingProperty:"file"},schema:_.
properties.tables.additionalProperties.else.required,parentSchema:_.properties.tables.additionalProperties.else,data:f};
e===null?e=[h]:e.push(h),t++}var k=l===t;s=k}if(!s){let l={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"},schema:_.properties.
tables.additionalProperties.if,parentSchema:_.properties.tables.additionalProperties,data:f};e===null?e=[l]:e.push(l),t++}
if(f&&typeof f=="object"&&!Array.isArray(f)){for(let l in f)if(!(l==="file"||l==="key"||l==="rows")){let o={instancePath:i+
"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:_.properties.tables.additionalProperties,
data:f};e===null?e=[o]:e.push(o),t++}if(f.file!==void 0){let l=f.file;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){let o={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{type:_.properties.tables.additionalProperties.
properties.file.type},schema:_.properties.tables.additionalProperties.properties.file.type,parentSchema:_.properties.tables.
additionalProperties.properties.file,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="string"&&L(l)<1){let o={instancePath:i+
"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/propert\
ies/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.tables.additionalProperties.
properties.file,data:l};e===null?e=[o]:e.push(o),t++}}if(f.key!==void 0){let l=f.key;if(typeof l!="string"&&!(typeof l==
"number"&&isFinite(l))&&typeof l!="boolean"){let o={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"type",params:{type:_.properties.
tables.additionalProperties.properties.key.type},schema:_.properties.tables.additionalProperties.properties.key.type,parentSchema:_.
properties.tables.additionalProperties.properties.key,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="string"&&L(l)<1){
let o={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additio\
nalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.tables.additionalProperties.
properties.key,data:l};e===null?e=[o]:e.push(o),t++}}if(f.rows!==void 0){let l=f.rows;if(Array.isArray(l)){if(l.length<1){
let h={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties/tables/additi\
onalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:_.properties.tables.additionalProperties.
properties.rows,data:l};e===null?e=[h]:e.push(h),t++}let o=l.length;for(let h=0;h<o;h++){let u=l[h];if(u&&typeof u=="obj\
ect"&&!Array.isArray(u)){if(Object.keys(u).length<1){let w={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows/"+h,schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:_.properties.tables.additionalProperties.properties.rows.items,data:u};
e===null?e=[w]:e.push(w),t++}for(let w in u){let d=u[w];if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!=
"boolean"){let b={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+h+"/"+w.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/additionalProperties/type",
keyword:"type",params:{type:_.properties.tables.additionalProperties.properties.rows.items.additionalProperties.type},schema:_.
properties.tables.additionalProperties.properties.rows.items.additionalProperties.type,parentSchema:_.properties.tables.
additionalProperties.properties.rows.items.additionalProperties,data:d};e===null?e=[b]:e.push(b),t++}}}else{let w={instancePath:i+
"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+h,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/type",keyword:"type",params:{type:"object"},schema:_.properties.tables.additionalProperties.properties.
rows.items.type,parentSchema:_.properties.tables.additionalProperties.properties.rows.items,data:u};e===null?e=[w]:e.push(
w),t++}}}else{let o={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties\
/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"array"},schema:_.properties.tables.additionalProperties.
properties.rows.type,parentSchema:_.properties.tables.additionalProperties.properties.rows,data:l};e===null?e=[o]:e.push(
o),t++}}}else{let l={instancePath:i+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/\
additionalProperties/type",keyword:"type",params:{type:"object"},schema:_.properties.tables.additionalProperties.type,parentSchema:_.
properties.tables.additionalProperties,data:f};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:i+"/tables",schemaPath:"\
#/properties/tables/type",keyword:"type",params:{type:"object"},schema:_.properties.tables.type,parentSchema:_.properties.
tables,data:y};e===null?e=[n]:e.push(n),t++}}if(r.rules!==void 0){let y=r.rules;if(Array.isArray(y)){let n=y.length;for(let f=0;f<
n;f++)Pe.validate(y[f],{instancePath:i+"/rules/"+f,parentData:y,parentDataProperty:f,rootData:S})||(e=e===null?Pe.validate.
errors:z(e,Pe.validate.errors),t=e.length)}else{let n={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"\
type",params:{type:"array"},schema:_.properties.rules.type,parentSchema:_.properties.rules,data:y};e===null?e=[n]:e.push(
n),t++}}if(r.default!==void 0&&(pe(r.default,{instancePath:i+"/default",parentData:r,parentDataProperty:"default",rootData:S})||
(e=e===null?pe.errors:z(e,pe.errors),t=e.length)),r.description!==void 0){let y=r.description;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let n={instancePath:i+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:_.properties.description.type},schema:_.properties.description.type,parentSchema:_.properties.
description,data:y};e===null?e=[n]:e.push(n),t++}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:_.type,parentSchema:_,data:r};e===null?e=[y]:e.push(y),t++}return be.errors=e,t===0}var O={type:"o\
bject","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",additionalProperties:!1,properties:{name:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kin\
d":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{"x-kind":"true or false",enum:[!0,
!1,"true","false"]},when:{allOf:[{$ref:"#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^\
[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "\
_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: \
M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does \
not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: {\
 size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["stri\
ng","number"],pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to\
 page_inbox, to bot, or to an app by the digits of its id, or is release or request"}},required:["name","when"],anyOf:[{
required:["route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]}],"x-missing":"A rule without an \
outcome does nothing.","x-also":["rules","include","lists","tables","default"],"x-synonyms":{if:"when",condition:"when",
conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"\
reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward"},"x-below":{when:["event",
"channel","payload","title","text","referral","sender","recipient","conversation","standby","raw","split","all","any","n\
ot","time"],reply:["text","buttons","quick_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"\
Write: { name: $, when: { payload: MENU }, reply: Hello! }"};function we(r,{instancePath:i="",parentData:M,parentDataProperty:K,
rootData:S=r}={}){let e=null,t=0,m=t,g=!1,$=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.route===void 0){let n={instancePath:i,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"route"},schema:O.anyOf[0].required,parentSchema:O.
anyOf[0],data:r};e===null?e=[n]:e.push(n),t++}var k=$===t;if(g=g||k,!g){let n=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.reply===void 0){let p={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
reply"},schema:O.anyOf[1].required,parentSchema:O.anyOf[1],data:r};e===null?e=[p]:e.push(p),t++}var k=n===t;if(g=g||k,!g){
let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.forward===void 0){let a={instancePath:i,schemaPath:"#/anyOf/2/req\
uired",keyword:"required",params:{missingProperty:"forward"},schema:O.anyOf[2].required,parentSchema:O.anyOf[2],data:r};
e===null?e=[a]:e.push(a),t++}var k=p===t;if(g=g||k,!g){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.handover===
void 0){let o={instancePath:i,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:O.
anyOf[3].required,parentSchema:O.anyOf[3],data:r};e===null?e=[o]:e.push(o),t++}var k=a===t;g=g||k}}}if(g)t=m,e!==null&&(m?
e.length=m:e=null);else{let n={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:O.anyOf,parentSchema:O,
data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:O.required,parentSchema:O,data:r};e===
null?e=[n]:e.push(n),t++}if(r.when===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
when"},schema:O.required,parentSchema:O,data:r};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!de.call(O.properties,n)){
let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:O,data:r};e===null?e=[f]:e.push(f),t++}if(r.name!==void 0){let n=r.name;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let f={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:O.properties.name.type},schema:O.properties.name.type,parentSchema:O.properties.name,data:n};e===null?
e=[f]:e.push(f),t++}if(typeof n=="string"&&L(n)<1){let f={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.name,data:n};e===null?e=[f]:e.push(f),t++}}if(r.
description!==void 0){let n=r.description;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){
let f={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:O.properties.
description.type},schema:O.properties.description.type,parentSchema:O.properties.description,data:n};e===null?e=[f]:e.push(
f),t++}}if(r.disabled!==void 0){let n=r.disabled;if(!(n===!0||n===!1||n==="true"||n==="false")){let f={instancePath:i+"/\
disabled",schemaPath:"#/properties/disabled/enum",keyword:"enum",params:{allowedValues:O.properties.disabled.enum},schema:O.
properties.disabled.enum,parentSchema:O.properties.disabled,data:n};e===null?e=[f]:e.push(f),t++}}if(r.continue!==void 0){
let n=r.continue;if(!(n===!0||n===!1||n==="true"||n==="false")){let f={instancePath:i+"/continue",schemaPath:"#/properti\
es/continue/enum",keyword:"enum",params:{allowedValues:O.properties.continue.enum},schema:O.properties.continue.enum,parentSchema:O.
properties.continue,data:n};e===null?e=[f]:e.push(f),t++}}if(r.when!==void 0&&(J(r.when,{instancePath:i+"/when",parentData:r,
parentDataProperty:"when",rootData:S})||(e=e===null?J.errors:z(e,J.errors),t=e.length)),r.route!==void 0){let n=r.route;
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let f={instancePath:i+"/route",schemaPath:"\
#/properties/route/type",keyword:"type",params:{type:O.properties.route.type},schema:O.properties.route.type,parentSchema:O.
properties.route,data:n};e===null?e=[f]:e.push(f),t++}if(typeof n=="string"&&!je.test(n)){let f={instancePath:i+"/route",
schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:O.properties.route,data:n};e===null?e=[f]:e.push(f),t++}}if(r.params!==
void 0){let n=r.params;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let f in n){let p=t;if(typeof f=="string"&&!Oe.test(
f)){let s={instancePath:i+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:O.properties.params.propertyNames,data:f,propertyName:f};
e===null?e=[s]:e.push(s),t++}var y=p===t;if(!y){let s={instancePath:i+"/params",schemaPath:"#/properties/params/property\
Names",keyword:"propertyNames",params:{propertyName:f},schema:O.properties.params.propertyNames,parentSchema:O.properties.
params,data:n};e===null?e=[s]:e.push(s),t++}}for(let f in n){let p=n[f];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"){let s={instancePath:i+"/params/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/params/additionalProperties/type",keyword:"type",params:{type:O.properties.params.additionalProperties.type},schema:O.
properties.params.additionalProperties.type,parentSchema:O.properties.params.additionalProperties,data:p};e===null?e=[s]:
e.push(s),t++}}}else{let f={instancePath:i+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"\
object"},schema:O.properties.params.type,parentSchema:O.properties.params,data:n};e===null?e=[f]:e.push(f),t++}}if(r.reply!==
void 0&&(ne(r.reply,{instancePath:i+"/reply",parentData:r,parentDataProperty:"reply",rootData:S})||(e=e===null?ne.errors:
z(e,ne.errors),t=e.length)),r.forward!==void 0){let n=r.forward;if(typeof n!="string"){let f={instancePath:i+"/forward",
schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},schema:O.properties.forward.type,parentSchema:O.
properties.forward,data:n};e===null?e=[f]:e.push(f),t++}}if(r.handover!==void 0){let n=r.handover;if(typeof n!="string"&&
!(typeof n=="number"&&isFinite(n))){let f={instancePath:i+"/handover",schemaPath:"#/properties/handover/type",keyword:"t\
ype",params:{type:O.properties.handover.type},schema:O.properties.handover.type,parentSchema:O.properties.handover,data:n};
e===null?e=[f]:e.push(f),t++}if(typeof n=="string"&&!Ie.test(n)){let f={instancePath:i+"/handover",schemaPath:"#/propert\
ies/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"^(page\
_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:O.properties.handover,data:n};e===null?e=[f]:e.push(f),t++}}}else{
let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:r};e===
null?e=[n]:e.push(n),t++}return we.errors=e,t===0}function me(r,{instancePath:i="",parentData:M,parentDataProperty:K,rootData:S=r}={}){
let e=null,t=0,m=t,g=!0,$=t;if(t===$)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.include===void 0&&(f="inclu\
de")){let p={};e===null?e=[p]:e.push(p),t++}}else{let f={};e===null?e=[f]:e.push(f),t++}var k=$===t;t=m,e!==null&&(m?e.length=
m:e=null);let y;if(k){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="include"){let a={instancePath:i,
schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:ie,data:r};e===null?e=[a]:e.push(a),t++}if(r.include!==void 0){let s=r.include;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"){let a={instancePath:i+"/include",schemaPath:"#/definitions/include/properti\
es/include/type",keyword:"type",params:{type:ie.properties.include.type},schema:ie.properties.include.type,parentSchema:ie.
properties.include,data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="string"&&L(s)<1){let a={instancePath:i+"/include",
schemaPath:"#/definitions/include/properties/include/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie.
properties.include,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/definitions/include/t\
ype",keyword:"type",params:{type:"object"},schema:ie.type,parentSchema:ie,data:r};e===null?e=[s]:e.push(s),t++}var k=f===
t;g=k,y="then"}else{let f=t,p=t,s=!0,a=t;if(t===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.rules===void 0&&
(h="rules")){let u={};e===null?e=[u]:e.push(u),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var n=a===t;t=p,e!==null&&
(p?e.length=p:e=null);let l;if(n){let h=t;be(r,{instancePath:i,parentData:M,parentDataProperty:K,rootData:S})||(e=e===null?
be.errors:z(e,be.errors),t=e.length);var n=h===t;s=n,l="then"}else{let h=t;we(r,{instancePath:i,parentData:M,parentDataProperty:K,
rootData:S})||(e=e===null?we.errors:z(e,we.errors),t=e.length);var n=h===t;s=n,l="else"}if(!s){let h={instancePath:i,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:l},schema:ce.else.if,parentSchema:ce.else,data:r};e===null?e=[h]:e.push(h),
t++}var k=f===t;g=k,y="else"}if(!g){let f={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:y},schema:ce.
if,parentSchema:ce,data:r};e===null?e=[f]:e.push(f),t++}return me.errors=e,t===0}function xe(r,{instancePath:i="",parentData:M,
parentDataProperty:K,rootData:S=r}={}){let e=null,t=0,m=t,g=!1,$=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.rules===
void 0){let s={instancePath:i,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"rules"},schema:x.
anyOf[0].required,parentSchema:x.anyOf[0],data:r};e===null?e=[s]:e.push(s),t++}var k=$===t;if(g=g||k,!g){let s=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.default===void 0){let l={instancePath:i,schemaPath:"#/anyOf/1/required",keyword:"required",
params:{missingProperty:"default"},schema:x.anyOf[1].required,parentSchema:x.anyOf[1],data:r};e===null?e=[l]:e.push(l),t++}
var k=s===t;g=g||k}if(g)t=m,e!==null&&(m?e.length=m:e=null);else{let s={instancePath:i,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},schema:x.anyOf,parentSchema:x,data:r};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s in r)if(!(s==="when"||s==="lists"||s==="tables"||s==="rules"||s==="default"||s==="description"||s==="max_a\
ge"||De.test(s))){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:x,data:r};e===null?e=[a]:e.push(a),t++}if(r.when!==void 0&&(J(r.when,{instancePath:i+"/when",parentData:r,
parentDataProperty:"when",rootData:S})||(e=e===null?J.errors:z(e,J.errors),t=e.length)),r.lists!==void 0){let s=r.lists;
if(s&&typeof s=="object"&&!Array.isArray(s))for(let a in s){let l=s[a],o=t,h=!0,u=t;if(!(l&&typeof l=="object"&&!Array.isArray(
l))){let d={};e===null?e=[d]:e.push(d),t++}var y=u===t;t=o,e!==null&&(o?e.length=o:e=null);let w;if(y){let d=t;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.file===void 0){let c={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:x.
properties.lists.additionalProperties.then.required,parentSchema:x.properties.lists.additionalProperties.then,data:l};e===
null?e=[c]:e.push(c),t++}for(let c in l)if(c!=="file"){let P={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},schema:!1,parentSchema:x.properties.lists.additionalProperties.then,data:l};e===null?e=[P]:e.push(
P),t++}if(l.file!==void 0){let c=l.file;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){
let P={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/addition\
alProperties/then/properties/file/type",keyword:"type",params:{type:x.properties.lists.additionalProperties.then.properties.
file.type},schema:x.properties.lists.additionalProperties.then.properties.file.type,parentSchema:x.properties.lists.additionalProperties.
then.properties.file,data:c};e===null?e=[P]:e.push(P),t++}if(typeof c=="string"&&L(c)<1){let P={instancePath:i+"/lists/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/fil\
e/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.lists.additionalProperties.then.properties.
file,data:c};e===null?e=[P]:e.push(P),t++}}}else{let c={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:x.properties.
lists.additionalProperties.then.type,parentSchema:x.properties.lists.additionalProperties.then,data:l};e===null?e=[c]:e.
push(c),t++}var y=d===t;h=y,w="then"}else{let d=t;if(Array.isArray(l)){if(l.length<1){let P={instancePath:i+"/lists/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minIt\
ems",params:{limit:1},schema:1,parentSchema:x.properties.lists.additionalProperties.else,data:l};e===null?e=[P]:e.push(P),
t++}let c=l.length;for(let P=0;P<c;P++){let F=l[P],U=t,Q=!0,E=t;if(t===E)if(F&&typeof F=="object"&&!Array.isArray(F)){let N;
if(F.list===void 0&&(N="list")){let V={};e===null?e=[V]:e.push(V),t++}}else{let N={};e===null?e=[N]:e.push(N),t++}var n=E===
t;t=U,e!==null&&(U?e.length=U:e=null);let X;if(n){let N=t;if(F&&typeof F=="object"&&!Array.isArray(F)){for(let H in F)if(H!==
"list"){let re={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P,schemaPath:"#/properties/lists/a\
dditionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},schema:!1,
parentSchema:x.properties.lists.additionalProperties.else.items.then,data:F};e===null?e=[re]:e.push(re),t++}if(F.list!==
void 0){let H=F.list;if(typeof H!="string"&&!(typeof H=="number"&&isFinite(H))&&typeof H!="boolean"){let re={instancePath:i+
"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P+"/list",schemaPath:"#/properties/lists/additionalProperties/els\
e/items/then/properties/list/type",keyword:"type",params:{type:x.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:x.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:x.properties.
lists.additionalProperties.else.items.then.properties.list,data:H};e===null?e=[re]:e.push(re),t++}if(typeof H=="string"&&
L(H)<1){let re={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P+"/list",schemaPath:"#/properties\
/lists/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
properties.lists.additionalProperties.else.items.then.properties.list,data:H};e===null?e=[re]:e.push(re),t++}}}else{let H={
instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:x.properties.lists.additionalProperties.else.items.
then.type,parentSchema:x.properties.lists.additionalProperties.else.items.then,data:F};e===null?e=[H]:e.push(H),t++}var n=N===
t;Q=n,X="then"}else{let N=t;if(typeof F!="string"&&!(typeof F=="number"&&isFinite(F))&&typeof F!="boolean"){let H={instancePath:i+
"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:x.properties.lists.additionalProperties.else.items.else.type},schema:x.properties.
lists.additionalProperties.else.items.else.type,parentSchema:x.properties.lists.additionalProperties.else.items.else,data:F};
e===null?e=[H]:e.push(H),t++}var n=N===t;Q=n,X="else"}if(!Q){let N={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+P,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:X},
schema:x.properties.lists.additionalProperties.else.items.if,parentSchema:x.properties.lists.additionalProperties.else.items,
data:F};e===null?e=[N]:e.push(N),t++}}}else{let c={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:x.properties.lists.additionalProperties.
else.type,parentSchema:x.properties.lists.additionalProperties.else,data:l};e===null?e=[c]:e.push(c),t++}var y=d===t;h=y,
w="else"}if(!h){let d={instancePath:i+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:w},schema:x.properties.lists.additionalProperties.if,parentSchema:x.
properties.lists.additionalProperties,data:l};e===null?e=[d]:e.push(d),t++}}else{let a={instancePath:i+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:x.properties.lists.type,parentSchema:x.properties.
lists,data:s};e===null?e=[a]:e.push(a),t++}}if(r.tables!==void 0){let s=r.tables;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let a in s){let l=t;if(typeof a=="string"&&!Le.test(a)){let o={instancePath:i+"/tables",schemaPath:"#/properties\
/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\
\\p{N}_-]*$",parentSchema:x.properties.tables.propertyNames,data:a,propertyName:a};e===null?e=[o]:e.push(o),t++}var f=l===
t;if(!f){let o={instancePath:i+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:a},schema:x.properties.tables.propertyNames,parentSchema:x.properties.tables,data:s};e===null?e=[o]:e.push(
o),t++}}for(let a in s){let l=s[a],o=t,h=!0,u=t;if(l&&typeof l=="object"&&!Array.isArray(l)){let w;if(l.rows===void 0&&(w=
"rows")){let d={};e===null?e=[d]:e.push(d),t++}}var p=u===t;if(t=o,e!==null&&(o?e.length=o:e=null),!p){let w=t;if(l&&typeof l==
"object"&&!Array.isArray(l)&&l.file===void 0){let b={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"required",params:{missingProperty:"file"},schema:x.
properties.tables.additionalProperties.else.required,parentSchema:x.properties.tables.additionalProperties.else,data:l};
e===null?e=[b]:e.push(b),t++}var p=w===t;h=p}if(!h){let w={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"},schema:x.properties.
tables.additionalProperties.if,parentSchema:x.properties.tables.additionalProperties,data:l};e===null?e=[w]:e.push(w),t++}
if(l&&typeof l=="object"&&!Array.isArray(l)){for(let w in l)if(!(w==="file"||w==="key"||w==="rows")){let d={instancePath:i+
"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:x.properties.tables.additionalProperties,
data:l};e===null?e=[d]:e.push(d),t++}if(l.file!==void 0){let w=l.file;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(
w))&&typeof w!="boolean"){let d={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{type:x.properties.tables.additionalProperties.
properties.file.type},schema:x.properties.tables.additionalProperties.properties.file.type,parentSchema:x.properties.tables.
additionalProperties.properties.file,data:w};e===null?e=[d]:e.push(d),t++}if(typeof w=="string"&&L(w)<1){let d={instancePath:i+
"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/propert\
ies/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.tables.additionalProperties.
properties.file,data:w};e===null?e=[d]:e.push(d),t++}}if(l.key!==void 0){let w=l.key;if(typeof w!="string"&&!(typeof w==
"number"&&isFinite(w))&&typeof w!="boolean"){let d={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"type",params:{type:x.properties.
tables.additionalProperties.properties.key.type},schema:x.properties.tables.additionalProperties.properties.key.type,parentSchema:x.
properties.tables.additionalProperties.properties.key,data:w};e===null?e=[d]:e.push(d),t++}if(typeof w=="string"&&L(w)<1){
let d={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additio\
nalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.properties.tables.additionalProperties.
properties.key,data:w};e===null?e=[d]:e.push(d),t++}}if(l.rows!==void 0){let w=l.rows;if(Array.isArray(w)){if(w.length<1){
let b={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties/tables/additi\
onalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.properties.tables.additionalProperties.
properties.rows,data:w};e===null?e=[b]:e.push(b),t++}let d=w.length;for(let b=0;b<d;b++){let c=w[b];if(c&&typeof c=="obj\
ect"&&!Array.isArray(c)){if(Object.keys(c).length<1){let P={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows/"+b,schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:x.properties.tables.additionalProperties.properties.rows.items,data:c};
e===null?e=[P]:e.push(P),t++}for(let P in c){let F=c[P];if(typeof F!="string"&&!(typeof F=="number"&&isFinite(F))&&typeof F!=
"boolean"){let U={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+b+"/"+P.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/additionalProperties/type",
keyword:"type",params:{type:x.properties.tables.additionalProperties.properties.rows.items.additionalProperties.type},schema:x.
properties.tables.additionalProperties.properties.rows.items.additionalProperties.type,parentSchema:x.properties.tables.
additionalProperties.properties.rows.items.additionalProperties,data:F};e===null?e=[U]:e.push(U),t++}}}else{let P={instancePath:i+
"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+b,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/type",keyword:"type",params:{type:"object"},schema:x.properties.tables.additionalProperties.properties.
rows.items.type,parentSchema:x.properties.tables.additionalProperties.properties.rows.items,data:c};e===null?e=[P]:e.push(
P),t++}}}else{let d={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties\
/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"array"},schema:x.properties.tables.additionalProperties.
properties.rows.type,parentSchema:x.properties.tables.additionalProperties.properties.rows,data:w};e===null?e=[d]:e.push(
d),t++}}}else{let w={instancePath:i+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/\
additionalProperties/type",keyword:"type",params:{type:"object"},schema:x.properties.tables.additionalProperties.type,parentSchema:x.
properties.tables.additionalProperties,data:l};e===null?e=[w]:e.push(w),t++}}}else{let a={instancePath:i+"/tables",schemaPath:"\
#/properties/tables/type",keyword:"type",params:{type:"object"},schema:x.properties.tables.type,parentSchema:x.properties.
tables,data:s};e===null?e=[a]:e.push(a),t++}}if(r.rules!==void 0){let s=r.rules;if(Array.isArray(s)){let a=s.length;for(let l=0;l<
a;l++)me(s[l],{instancePath:i+"/rules/"+l,parentData:s,parentDataProperty:l,rootData:S})||(e=e===null?me.errors:z(e,me.errors),
t=e.length)}else{let a={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:x.properties.rules.type,parentSchema:x.properties.rules,data:s};e===null?e=[a]:e.push(a),t++}}if(r.default!==void 0&&
(pe(r.default,{instancePath:i+"/default",parentData:r,parentDataProperty:"default",rootData:S})||(e=e===null?pe.errors:z(
e,pe.errors),t=e.length)),r.description!==void 0){let s=r.description;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"){let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:x.properties.description.type},schema:x.properties.description.type,parentSchema:x.properties.description,data:s};
e===null?e=[a]:e.push(a),t++}}if(r.max_age!==void 0){let s=r.max_age;if(typeof s=="string"){if(!Ne.test(s)){let a={instancePath:i+
"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:x.properties.max_age,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"string"},schema:x.properties.max_age.type,
parentSchema:x.properties.max_age,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:x.type,parentSchema:x,data:r};e===null?e=[s]:e.push(s),t++}return xe.errors=
e,t===0}function z(r,i){for(let M of i)r.push(M);return r}export{Ze as default,Re as validate};
