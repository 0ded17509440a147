// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var rt=(s,r)=>()=>{try{return r||s((r={exports:{}}).exports,r),r.exports}catch(oe){throw r=0,oe}};var He=rt(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});function Ve(s){let r=s.length,oe=0,fe=0,Z;
for(;fe<r;)oe++,Z=s.charCodeAt(fe++),Z>=55296&&Z<=56319&&fe<r&&(Z=s.charCodeAt(fe),(Z&64512)===56320&&fe++);return oe}Ce.
default=Ve;Ve.code='require("ajv/dist/runtime/ucs2length").default'});var nt=Me,ot=Me,z={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
type:"object","x-kind":'keys such as "rules:"',"x-what":"a file of rules",additionalProperties:!1,patternProperties:{"^x\
-":{}},properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},when:{allOf:[{$ref:"#/definit\
ions/condition"}]},lists:{type:"object","x-kind":"lists with names, such as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{
if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"\
array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,
"x-what":"a value of a list",properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},
"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}},"x-wr\
ite":"Write: [$]"}},"x-write":"Write: { sizes: [S, M, L] }"},tables:{type:"object","x-kind":"tables with names, such as \
{ pizzas: { file: pizzas.csv } }","x-what":"tables",propertyNames:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$","x-pattern":`A\
 table's name is letters, digits, "_" and "-", and begins with a letter`},additionalProperties:{type:"object","x-kind":"\
a file or rows, such as { file: pizzas.csv }","x-what":"a table","x-write":"Write: { file: $ }",additionalProperties:!1,
properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"},key:{type:["string","number",
"boolean"],minLength:1,"x-kind":"a column's name"},rows:{type:"array",minItems:1,"x-kind":"a list of rows",items:{type:"\
object",minProperties:1,"x-kind":"cells by the names of columns, such as { id: n1, town: Nantes }","x-what":"a row",additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"}}}},"x-synonyms":{path:"file",csv:"file",include:"file",columns:"ro\
ws",id:"key",primary_key:"key",data:"rows",values:"rows"},if:{required:["rows"]},else:{required:["file"]}},"x-write":"Wr\
ite: { pizzas: { file: $ } }"},rules:{type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules","x-write":"\
Put a dash before each rule: - name: hello"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["string",
"number","boolean"],"x-kind":"a text"},max_age:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as\
 1h","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 1h"},typed_taps:{enum:[!0,!1,"true","false"],"x-\
kind":"true or false"}},anyOf:[{required:["rules"]},{required:["default"]}],"x-missing":"This file has no rules.",definitions:{
item:{if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"object",required:["rul\
es"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},include:{type:"object","x-kind":'keys such as\
 "include:"',"x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number","boolean"],minLength:1,
"x-kind":"a file or folder"}},"x-also":["when","rules","lists","tables","default","description","name"]},group:{type:"ob\
ject","x-kind":'keys such as "rules:"',"x-what":"a group",additionalProperties:!1,properties:{name:{type:["string","numb\
er","boolean"],"x-kind":"a text",minLength:1},when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-ki\
nd":"lists with names, such as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"\
object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:["string","number","boolean"],
minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"array",minItems:1,"x-kind":"\
a list of values",items:{if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,"x-what":"a va\
lue of a list",properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{
in:"list",include:"list",lists:"list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}},"x-write":"Write: [\
$]"}},"x-write":"Write: { sizes: [S, M, L] }"},tables:{type:"object","x-kind":"tables with names, such as { pizzas: { fi\
le: pizzas.csv } }","x-what":"tables",propertyNames:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$","x-pattern":`A table's name \
is letters, digits, "_" and "-", and begins with a letter`},additionalProperties:{type:"object","x-kind":"a file or rows\
, such as { file: pizzas.csv }","x-what":"a table","x-write":"Write: { file: $ }",additionalProperties:!1,properties:{file:{
type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"},key:{type:["string","number","boolean"],minLength:1,
"x-kind":"a column's name"},rows:{type:"array",minItems:1,"x-kind":"a list of rows",items:{type:"object",minProperties:1,
"x-kind":"cells by the names of columns, such as { id: n1, town: Nantes }","x-what":"a row",additionalProperties:{type:[
"string","number","boolean"],"x-kind":"a text"}}}},"x-synonyms":{path:"file",csv:"file",include:"file",columns:"rows",id:"\
key",primary_key:"key",data:"rows",values:"rows"},if:{required:["rows"]},else:{required:["file"]}},"x-write":"Write: { p\
izzas: { file: $ } }"},rules:{type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules","x-write":"Put a\
 dash before each rule: - name: hello"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["string","nu\
mber","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"default",else:"default",fallback:"defau\
lt",if:"when",condition:"when",conditions:"when",match:"when"},"x-below":{when:["event","channel","payload","title","tex\
t","referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","missed","typed","perso\
n","raw","split","memory","all","any","not","time"],default:["route","params","reply","forward","handover","remember","c\
ount","forget","ask","follow_up","cancel"]}},rule:{type:"object","x-kind":'keys such as "name:", "when:" and "reply:"',"\
x-what":"a rule",additionalProperties:!1,properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
description:{type:["string","number","boolean"],"x-kind":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true",
"false"]},continue:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},once:{type:"string",pattern:"^([1-9][0-9]{0,8}\
[smhd]|ever)$","x-kind":"a span such as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 30m or\
 24h, or ever"},when:{allOf:[{$ref:"#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Z\
a-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" a\
nd "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",
propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not b\
egin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size\
: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","\
number"],pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page\
_inbox, to bot, or to an app by the digits of its id, or is release or request"},remember:{allOf:[{$ref:"#/definitions/r\
emembered"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[
{$ref:"#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/\
cancelled"}]}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:[
"handover"]},{required:["remember"]},{required:["count"]},{required:["forget"]},{required:["ask"]},{required:["follow_up"]},
{required:["cancel"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","lists","tables",
"default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"\
route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"rep\
ly",webhook:"forward",url:"forward",set:"remember",save:"remember",store:"remember",set_attribute:"remember",set_slot:"r\
emember",assign:"remember",increment:"count",add:"count",score:"count",increase:"count",unset:"forget",delete:"forget",clear:"\
forget",reset:"forget",question:"ask",prompt:"ask",input:"ask",expect_answer:"ask",delay:"follow_up",schedule:"follow_up",
remind:"follow_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"follow_up",wait:"follow_up",unschedule:"cancel",
stop:"cancel"},"x-below":{when:["event","channel","payload","title","text","referral","sender","recipient","conversation",
"standby","human","answer_to","arrival","away","missed","typed","person","raw","split","memory","all","any","not","time"],
reply:["text","buttons","quick_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"Write: { n\
ame: $, when: { payload: MENU }, reply: Hello! }"},default:{type:"object","x-kind":"what to do, such as { reply: Hello! \
}","x-what":"a default",additionalProperties:!1,properties:{description:{type:["string","number","boolean"],"x-kind":"a \
text"},once:{type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$","x-kind":"a span such as 24h, or ever","x-pattern":"\
Write a whole number and s, m, h or d, such as 30m or 24h, or ever"},route:{type:["string","number","boolean"],pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, \
"_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size:\
 M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does\
 not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: \
{ size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["str\
ing","number"],pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes t\
o page_inbox, to bot, or to an app by the digits of its id, or is release or request"},remember:{allOf:[{$ref:"#/definit\
ions/remembered"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{
allOf:[{$ref:"#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/defin\
itions/cancelled"}]}},anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]},{required:[
"remember"]},{required:["count"]},{required:["forget"]},{required:["ask"]},{required:["follow_up"]},{required:["cancel"]}],
"x-missing":"A default without an outcome does nothing.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",
then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",
url:"forward",set:"remember",save:"remember",store:"remember",set_attribute:"remember",set_slot:"remember",assign:"remem\
ber",increment:"count",add:"count",score:"count",increase:"count",unset:"forget",delete:"forget",clear:"forget",reset:"f\
orget",question:"ask",prompt:"ask",input:"ask",expect_answer:"ask",delay:"follow_up",schedule:"follow_up",remind:"follow\
_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"follow_up",wait:"follow_up",unschedule:"cancel",stop:"cancel"},
"x-below":{reply:["text","buttons","quick_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"\
Write: { reply: $ }"},condition:{type:"object","x-kind":"fields and tests, such as { payload: MENU }","x-what":"a condit\
ion","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{allOf:[{$ref:"#/definitions/test"}]},channel:{
allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},title:{allOf:[{$ref:"#/definitions/te\
st"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{
allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"\
#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definit\
ions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},
"conversation.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.type":{allOf:[{$ref:"#/definitions/test"}]},standby:{
allOf:[{$ref:"#/definitions/test"}]},human:{allOf:[{$ref:"#/definitions/test"}]},answer_to:{allOf:[{$ref:"#/definitions/\
test"}]},"arrival.ref":{allOf:[{$ref:"#/definitions/test"}]},"arrival.source":{allOf:[{$ref:"#/definitions/test"}]},"arr\
ival.type":{allOf:[{$ref:"#/definitions/test"}]},"arrival.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"arrival.referer_\
uri":{allOf:[{$ref:"#/definitions/test"}]},"arrival.age":{allOf:[{$ref:"#/definitions/test"}]},away:{allOf:[{$ref:"#/def\
initions/test"}]},missed:{allOf:[{$ref:"#/definitions/test"}]},typed:{allOf:[{$ref:"#/definitions/test"}]},"person.first\
_name":{allOf:[{$ref:"#/definitions/test"}]},"person.last_name":{allOf:[{$ref:"#/definitions/test"}]},"person.language":{
allOf:[{$ref:"#/definitions/test"}]},"person.locale":{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,
items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - pa\
yload: MENU"},any:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-wri\
te":"Put a dash before each condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"\
#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"\
^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/te\
st"}]},"^split\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]},"^memory\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"\
#/definitions/test"}]}},"x-below":{time:["from","until","days","hours","timezone"]},"x-write":"Write: { payload: $ }"},test:{
if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"\
#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number","boolean"],"x-kind":"a text, a list, or o\
perators such as { contains: menu }"}}},operators:{type:"object",minProperties:1,"x-kind":"operators, such as { contains\
: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{words:{allOf:[{$ref:"#/de\
finitions/parts"}]},is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},lookup:{type:"o\
bject","x-kind":"a table and a name, such as { table: shops, as: shop }","x-what":"a lookup",required:["table","as"],additionalProperties:!1,
properties:{table:{type:["string","number","boolean"],minLength:1,"x-kind":"a table's name"},column:{type:["string","num\
ber","boolean"],minLength:1,"x-kind":"a column's name"},as:{type:["string","number","boolean"],minLength:1,pattern:"^[A-\
Za-z_][A-Za-z0-9_]*$","x-pattern":`A row's name is letters, digits and "_", and does not begin with a digit`,"x-kind":"a\
 name"},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a key of the table"}},"x-synonyms":{in:"table",name:"\
as",row:"as",otherwise:"else",default:"else"}},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},ends_with:{allOf:[{$ref:"\
#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/definitions/parts"}]},regex:{
allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{allOf:[{$ref:"#/definitio\
ns/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/definitions/bound"}]},exists:{"\
x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/definitions/test"}]},typos:{"x-kind":"true or \
false",enum:[!0,!1,"true","false"]},loose:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},ignore_case:{"x-kind":"\
true or false",enum:[!0,!1,"true","false"]}}},values:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["stri\
ng","number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"\
a text"}},parts:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a t\
ext",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},names:{
if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of lists' names",items:{if:{type:"object"},then:{type:"\
object",required:["list"],additionalProperties:!1,"x-what":'a value of "in"',properties:{list:{type:["string","number","\
boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list",table:"list"}},else:{
type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}}},else:{type:["string","number","boolean"],minLength:1,
"x-kind":"a list's name"}},bound:{type:["string","number"],pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)\
?|[0-9]{1,9}[smhd])$","x-kind":"a decimal number","x-pattern":"The operator compares with a decimal number, such as 10 o\
r 99.5"},time:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of tim\
es"},else:{type:"object",minProperties:1,"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,
properties:{from:{type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kin\
d":"a text"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as \
mon-fri"},"x-kind":"a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"arr\
ay"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},
else:{type:"string","x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"\
from",start:"from",begin:"from",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"\
hours",times:"hours",between:"hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:0\
0 }"}},reply:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a list of m\
essages"},else:{$ref:"#/definitions/message"}},message:{if:{type:"object"},then:{type:"object","x-kind":'keys such as "t\
ext:"',"x-what":"a message","x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",
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
minLength:1}},button:{type:"object","x-kind":"a title and what a click does, such as { title: Menu, payload: MENU }","x-\
what":"a button","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payl\
oad",id:"payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,properties:{title:{type:["string","nu\
mber","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},quickReply:{type:"object","x-kin\
d":"a title and a payload, such as { title: Menu, payload: MENU }","x-what":"a quick reply","x-synonyms":{label:"title",
caption:"title",name:"title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1}},required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},card:{type:"object","x-kind":"\
a title and more, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,properties:{
title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x\
-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","\
boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"\
a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { title: $, su\
btitle: From S to XL }"},variant:{if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-what":'a mes\
sage of "one_of"',"x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",carousel:"\
cards",gallery:"cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"one\
_of",any_of:"one_of",variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/\
button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"array",minItems:1,
items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title: $, payload: $ID }\
]"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-write":"Write: [{ tit\
le: $, subtitle: From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},video:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],"x-kind":"a\
 time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as 2s or 500ms"},
raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text: $ }"}},minProperties:1},
else:{type:["string","number","boolean"],"x-kind":"a text or a message",minLength:1}},remembered:{type:"object",minProperties:1,
"x-what":"what is remembered","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z0-9_-]{1,\
64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{if:{type:"ob\
ject"},then:{type:"object",required:["value"],additionalProperties:!1,"x-what":"what is remembered",properties:{value:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"\
a span such as 7d","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 7d"}}},else:{type:["string","numbe\
r","boolean"],"x-kind":"a text",minLength:1}},"x-write":"Write: { size: $ }"},counted:{if:{type:"object"},then:{type:"ob\
ject",minProperties:1,"x-what":"what is counted","x-kind":"names with numbers, such as { points: 5 }",propertyNames:{pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
if:{type:"object"},then:{type:"object",minProperties:1,additionalProperties:!1,"x-what":"what is counted",properties:{by:{
type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kind":"a whole number","x-pattern":"It counts by a whole number,\
 such as 5 or -1"},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write \
a whole number and s, m, h or d, such as 30m or 7d"}}},else:{type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kin\
d":"a whole number","x-pattern":"It counts by a whole number, such as 5 or -1"}}},else:{if:{type:"array"},then:{type:"ar\
ray",minItems:1,"x-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:["str\
ing","number","boolean"],"x-kind":"a text",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory\
 is letters, digits, "_" and "-", 64 at most'}}},forgotten:{if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a \
list of texts",items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","\
x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" \
and "-", 64 at most'}},asked:{if:{type:"object"},then:{type:"object",required:["question"],additionalProperties:!1,"x-wh\
at":"a question",properties:{question:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"^[A-Za-\
z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'A question is named by dot-separated words of letters, digits, "_" and "-", \
such as order.name'},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Writ\
e a whole number and s, m, h or d, such as 30m or 7d"}}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,
pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'A question is named by dot-separated words of letters, digit\
s, "_" and "-", such as order.name'}},followUps:{if:{type:"array"},then:{type:"array",minItems:1,maxItems:20,items:{type:"\
object",required:["payload"],additionalProperties:!1,"x-what":"a follow-up","x-kind":"a follow-up, such as { after: 1h, \
payload: NUDGE }",properties:{after:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pat\
tern":"Write a whole number and s, m, h or d, such as 30m or 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):[0-5][\
0-9]$","x-kind":"a time of day such as 09:00","x-pattern":"Write hours and minutes, such as 09:00"},days:{if:{type:"arra\
y"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a l\
ist of days"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},timezone:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},in_any_case:{
"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},"x-kind":"a list of follow-ups"},else:{type:"object",required:["\
payload"],additionalProperties:!1,"x-what":"a follow-up","x-kind":"a follow-up, such as { after: 1h, payload: NUDGE }",properties:{
after:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pattern":"Write a whole number an\
d s, m, h or d, such as 30m or 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","x-kind":"a time of day\
 such as 09:00","x-pattern":"Write hours and minutes, such as 09:00"},days:{if:{type:"array"},then:{type:"array",minItems:1,
items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of days"},else:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},in_any_case:{"x-kind":"true or false",enum:[!0,
!1,"true","false"]}}}},cancelled:{if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of texts",items:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1}},else:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1}}},"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"\
when",match:"when"},"x-below":{when:["event","channel","payload","title","text","referral","sender","recipient","convers\
ation","standby","human","answer_to","arrival","away","missed","typed","person","raw","split","memory","all","any","not",
"time"],default:["route","params","reply","forward","handover","remember","count","forget","ask","follow_up","cancel"]}},
Ae=Object.prototype.hasOwnProperty,j=He().default,st=new RegExp("^x-","u"),Qe=new RegExp("^[\\p{L}_][\\p{L}\\p{N}_-]*$",
"u"),ue=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),be={type:"object","x-kind":"fields and tests, such as { payload: MENU \
}","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{allOf:[{$ref:"#/definit\
ions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},title:{allOf:[
{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/tes\
t"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[{$ref:"#/definitions/test"}]},"ref\
erral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.\
id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[
{$ref:"#/definitions/test"}]},"conversation.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.type":{allOf:[{$ref:"\
#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},human:{allOf:[{$ref:"#/definitions/test"}]},answer_to:{
allOf:[{$ref:"#/definitions/test"}]},"arrival.ref":{allOf:[{$ref:"#/definitions/test"}]},"arrival.source":{allOf:[{$ref:"\
#/definitions/test"}]},"arrival.type":{allOf:[{$ref:"#/definitions/test"}]},"arrival.ad_id":{allOf:[{$ref:"#/definitions\
/test"}]},"arrival.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"arrival.age":{allOf:[{$ref:"#/definitions/test"}]},
away:{allOf:[{$ref:"#/definitions/test"}]},missed:{allOf:[{$ref:"#/definitions/test"}]},typed:{allOf:[{$ref:"#/definitio\
ns/test"}]},"person.first_name":{allOf:[{$ref:"#/definitions/test"}]},"person.last_name":{allOf:[{$ref:"#/definitions/te\
st"}]},"person.language":{allOf:[{$ref:"#/definitions/test"}]},"person.locale":{allOf:[{$ref:"#/definitions/test"}]},all:{
type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash bef\
ore each condition: - payload: MENU"},any:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a li\
st of conditions","x-write":"Put a dash before each condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condit\
ion"}]},time:{allOf:[{$ref:"#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"\
#/definitions/test"}]},"^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[
{$ref:"#/definitions/test"}]},"^split\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]},"^memory\\.[A-Za-z0-9\
_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{time:["from","until","days","hours","timezone"]},"x-write":"\
Write: { payload: $ }"},Te=new RegExp("^payload\\.json\\.[^.]+(\\.[^.]+)*$","u"),Xe=new RegExp("^payload\\.query\\..+$",
"u"),Ge=new RegExp("^raw\\.[^.]+(\\.[^.]+)*$","u"),Be=new RegExp("^split\\.[A-Za-z0-9_-]{1,64}$","u"),Je=new RegExp("^me\
mory\\.[A-Za-z0-9_-]{1,64}$","u"),we={if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{
type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number","boo\
lean"],"x-kind":"a text, a list, or operators such as { contains: menu }"}}},Y={type:"object",minProperties:1,"x-kind":"\
operators, such as { contains: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{
words:{allOf:[{$ref:"#/definitions/parts"}]},is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/\
names"}]},lookup:{type:"object","x-kind":"a table and a name, such as { table: shops, as: shop }","x-what":"a lookup",required:[
"table","as"],additionalProperties:!1,properties:{table:{type:["string","number","boolean"],minLength:1,"x-kind":"a tabl\
e's name"},column:{type:["string","number","boolean"],minLength:1,"x-kind":"a column's name"},as:{type:["string","number",
"boolean"],minLength:1,pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A row's name is letters, digits and "_", and does\
 not begin with a digit`,"x-kind":"a name"},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a key of the \
table"}},"x-synonyms":{in:"table",name:"as",row:"as",otherwise:"else",default:"else"}},starts_with:{allOf:[{$ref:"#/defi\
nitions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{
allOf:[{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions\
/bound"}]},at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[
{$ref:"#/definitions/bound"}]},exists:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/defini\
tions/test"}]},typos:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},loose:{"x-kind":"true or false",enum:[!0,!1,
"true","false"]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},D={if:{type:"array"},then:{type:"a\
rray",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1}},ce={if:{type:"array"},then:{type:"array",minItems:1,items:{
type:["string","number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],
"x-kind":"a text"}},ne={if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of lists' names",items:{if:{type:"\
object"},then:{type:"object",required:["list"],additionalProperties:!1,"x-what":'a value of "in"',properties:{list:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list",
table:"list"}},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}}},else:{type:["string","nu\
mber","boolean"],minLength:1,"x-kind":"a list's name"}},me={type:["string","number"],pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\
\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","x-kind":"a decimal number","x-pattern":"The operator compares with a d\
ecimal number, such as 10 or 99.5"},Re=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Ie=new RegExp("^([+-]?([0-9]+(\\.[0-9]+\
)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","u"),qe={validate:A};function Ze(s,{instancePath:r="",parentData:oe,
parentDataProperty:fe,rootData:Z=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<
1){let a={instancePath:r,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Y,data:s};
e===null?e=[a]:e.push(a),t++}for(let a in s)if(!Ae.call(Y.properties,a)){let o={instancePath:r,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:Y,data:s};e===null?e=[o]:
e.push(o),t++}if(s.words!==void 0){let a=s.words,o=t,f=!0,g=t;if(!Array.isArray(a)){let u={};e===null?e=[u]:e.push(u),t++}
var b=g===t;t=o,e!==null&&(o?e.length=o:e=null);let O;if(b){let u=t;if(Array.isArray(a)){if(a.length<1){let i={instancePath:r+
"/words",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.then,
data:a};e===null?e=[i]:e.push(i),t++}let x=a.length;for(let i=0;i<x;i++){let p=a[i];if(typeof p!="string"&&!(typeof p=="\
number"&&isFinite(p))&&typeof p!="boolean"){let c={instancePath:r+"/words/"+i,schemaPath:"#/definitions/parts/then/items\
/type",keyword:"type",params:{type:D.then.items.type},schema:D.then.items.type,parentSchema:D.then.items,data:p};e===null?
e=[c]:e.push(c),t++}if(typeof p=="string"&&j(p)<1){let c={instancePath:r+"/words/"+i,schemaPath:"#/definitions/parts/the\
n/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.then.items,data:p};e===null?e=[c]:e.push(
c),t++}}}else{let x={instancePath:r+"/words",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"arr\
ay"},schema:D.then.type,parentSchema:D.then,data:a};e===null?e=[x]:e.push(x),t++}var b=u===t;f=b,O="then"}else{let u=t;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let x={instancePath:r+"/words",schemaPath:"#/definiti\
ons/parts/else/type",keyword:"type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.else,data:a};e===null?e=
[x]:e.push(x),t++}if(typeof a=="string"&&j(a)<1){let x={instancePath:r+"/words",schemaPath:"#/definitions/parts/else/min\
Length",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.else,data:a};e===null?e=[x]:e.push(x),t++}var b=u===
t;f=b,O="else"}if(!f){let u={instancePath:r+"/words",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:O},
schema:D.if,parentSchema:D,data:a};e===null?e=[u]:e.push(u),t++}}if(s.is!==void 0){let a=s.is,o=t,f=!0,g=t;if(!Array.isArray(
a)){let u={};e===null?e=[u]:e.push(u),t++}var P=g===t;t=o,e!==null&&(o?e.length=o:e=null);let O;if(P){let u=t;if(Array.isArray(
a)){if(a.length<1){let i={instancePath:r+"/is",schemaPath:"#/definitions/values/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:ce.then,data:a};e===null?e=[i]:e.push(i),t++}let x=a.length;for(let i=0;i<x;i++){let p=a[i];
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let c={instancePath:r+"/is/"+i,schemaPath:"\
#/definitions/values/then/items/type",keyword:"type",params:{type:ce.then.items.type},schema:ce.then.items.type,parentSchema:ce.
then.items,data:p};e===null?e=[c]:e.push(c),t++}}}else{let x={instancePath:r+"/is",schemaPath:"#/definitions/values/then\
/type",keyword:"type",params:{type:"array"},schema:ce.then.type,parentSchema:ce.then,data:a};e===null?e=[x]:e.push(x),t++}
var P=u===t;f=P,O="then"}else{let u=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let x={
instancePath:r+"/is",schemaPath:"#/definitions/values/else/type",keyword:"type",params:{type:ce.else.type},schema:ce.else.
type,parentSchema:ce.else,data:a};e===null?e=[x]:e.push(x),t++}var P=u===t;f=P,O="else"}if(!f){let u={instancePath:r+"/i\
s",schemaPath:"#/definitions/values/if",keyword:"if",params:{failingKeyword:O},schema:ce.if,parentSchema:ce,data:a};e===
null?e=[u]:e.push(u),t++}}if(s.in!==void 0){let a=s.in,o=t,f=!0,g=t;if(!Array.isArray(a)){let u={};e===null?e=[u]:e.push(
u),t++}var R=g===t;t=o,e!==null&&(o?e.length=o:e=null);let O;if(R){let u=t;if(Array.isArray(a)){if(a.length<1){let i={instancePath:r+
"/in",schemaPath:"#/definitions/names/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ne.then,data:a};
e===null?e=[i]:e.push(i),t++}let x=a.length;for(let i=0;i<x;i++){let p=a[i],c=t,I=!0,E=t;if(!(p&&typeof p=="object"&&!Array.
isArray(p))){let G={};e===null?e=[G]:e.push(G),t++}var $=E===t;t=c,e!==null&&(c?e.length=c:e=null);let v;if($){let G=t;if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.list===void 0){let l={instancePath:r+"/in/"+i,schemaPath:"#/definitions/name\
s/then/items/then/required",keyword:"required",params:{missingProperty:"list"},schema:ne.then.items.then.required,parentSchema:ne.
then.items.then,data:p};e===null?e=[l]:e.push(l),t++}for(let l in p)if(l!=="list"){let y={instancePath:r+"/in/"+i,schemaPath:"\
#/definitions/names/then/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,
parentSchema:ne.then.items.then,data:p};e===null?e=[y]:e.push(y),t++}if(p.list!==void 0){let l=p.list;if(typeof l!="stri\
ng"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let y={instancePath:r+"/in/"+i+"/list",schemaPath:"#/defin\
itions/names/then/items/then/properties/list/type",keyword:"type",params:{type:ne.then.items.then.properties.list.type},
schema:ne.then.items.then.properties.list.type,parentSchema:ne.then.items.then.properties.list,data:l};e===null?e=[y]:e.
push(y),t++}if(typeof l=="string"&&j(l)<1){let y={instancePath:r+"/in/"+i+"/list",schemaPath:"#/definitions/names/then/i\
tems/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ne.then.items.then.properties.
list,data:l};e===null?e=[y]:e.push(y),t++}}}else{let l={instancePath:r+"/in/"+i,schemaPath:"#/definitions/names/then/ite\
ms/then/type",keyword:"type",params:{type:"object"},schema:ne.then.items.then.type,parentSchema:ne.then.items.then,data:p};
e===null?e=[l]:e.push(l),t++}var $=G===t;I=$,v="then"}else{let G=t;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"){let l={instancePath:r+"/in/"+i,schemaPath:"#/definitions/names/then/items/else/type",keyword:"\
type",params:{type:ne.then.items.else.type},schema:ne.then.items.else.type,parentSchema:ne.then.items.else,data:p};e===null?
e=[l]:e.push(l),t++}if(typeof p=="string"&&j(p)<1){let l={instancePath:r+"/in/"+i,schemaPath:"#/definitions/names/then/i\
tems/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ne.then.items.else,data:p};e===null?e=[l]:
e.push(l),t++}var $=G===t;I=$,v="else"}if(!I){let G={instancePath:r+"/in/"+i,schemaPath:"#/definitions/names/then/items/\
if",keyword:"if",params:{failingKeyword:v},schema:ne.then.items.if,parentSchema:ne.then.items,data:p};e===null?e=[G]:e.push(
G),t++}}}else{let x={instancePath:r+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",params:{type:"array"},
schema:ne.then.type,parentSchema:ne.then,data:a};e===null?e=[x]:e.push(x),t++}var R=u===t;f=R,O="then"}else{let u=t;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let x={instancePath:r+"/in",schemaPath:"#/definitions\
/names/else/type",keyword:"type",params:{type:ne.else.type},schema:ne.else.type,parentSchema:ne.else,data:a};e===null?e=
[x]:e.push(x),t++}if(typeof a=="string"&&j(a)<1){let x={instancePath:r+"/in",schemaPath:"#/definitions/names/else/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ne.else,data:a};e===null?e=[x]:e.push(x),t++}var R=u===t;
f=R,O="else"}if(!f){let u={instancePath:r+"/in",schemaPath:"#/definitions/names/if",keyword:"if",params:{failingKeyword:O},
schema:ne.if,parentSchema:ne,data:a};e===null?e=[u]:e.push(u),t++}}if(s.lookup!==void 0){let a=s.lookup;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.table===void 0){let o={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/requir\
ed",keyword:"required",params:{missingProperty:"table"},schema:Y.properties.lookup.required,parentSchema:Y.properties.lookup,
data:a};e===null?e=[o]:e.push(o),t++}if(a.as===void 0){let o={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/r\
equired",keyword:"required",params:{missingProperty:"as"},schema:Y.properties.lookup.required,parentSchema:Y.properties.
lookup,data:a};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o==="table"||o==="column"||o==="as"||o==="else")){let f={
instancePath:r+"/lookup",schemaPath:"#/properties/lookup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:Y.properties.lookup,data:a};e===null?e=[f]:e.push(f),t++}if(a.table!==void 0){let o=a.table;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let f={instancePath:r+"/lookup/table",schemaPath:"#/p\
roperties/lookup/properties/table/type",keyword:"type",params:{type:Y.properties.lookup.properties.table.type},schema:Y.
properties.lookup.properties.table.type,parentSchema:Y.properties.lookup.properties.table,data:o};e===null?e=[f]:e.push(
f),t++}if(typeof o=="string"&&j(o)<1){let f={instancePath:r+"/lookup/table",schemaPath:"#/properties/lookup/properties/t\
able/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.properties.lookup.properties.table,data:o};
e===null?e=[f]:e.push(f),t++}}if(a.column!==void 0){let o=a.column;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))&&typeof o!="boolean"){let f={instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/column/type",
keyword:"type",params:{type:Y.properties.lookup.properties.column.type},schema:Y.properties.lookup.properties.column.type,
parentSchema:Y.properties.lookup.properties.column,data:o};e===null?e=[f]:e.push(f),t++}if(typeof o=="string"&&j(o)<1){let f={
instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/column/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:Y.properties.lookup.properties.column,data:o};e===null?e=[f]:e.push(f),t++}}if(a.as!==void 0){
let o=a.as;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let f={instancePath:r+"/looku\
p/as",schemaPath:"#/properties/lookup/properties/as/type",keyword:"type",params:{type:Y.properties.lookup.properties.as.
type},schema:Y.properties.lookup.properties.as.type,parentSchema:Y.properties.lookup.properties.as,data:o};e===null?e=[f]:
e.push(f),t++}if(typeof o=="string"){if(j(o)<1){let f={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup/prope\
rties/as/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.properties.lookup.properties.as,data:o};
e===null?e=[f]:e.push(f),t++}if(!Re.test(o)){let f={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup/properti\
es/as/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:Y.
properties.lookup.properties.as,data:o};e===null?e=[f]:e.push(f),t++}}}if(a.else!==void 0){let o=a.else;if(typeof o!="st\
ring"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let f={instancePath:r+"/lookup/else",schemaPath:"#/prope\
rties/lookup/properties/else/type",keyword:"type",params:{type:Y.properties.lookup.properties.else.type},schema:Y.properties.
lookup.properties.else.type,parentSchema:Y.properties.lookup.properties.else,data:o};e===null?e=[f]:e.push(f),t++}if(typeof o==
"string"&&j(o)<1){let f={instancePath:r+"/lookup/else",schemaPath:"#/properties/lookup/properties/else/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Y.properties.lookup.properties.else,data:o};e===null?e=[f]:e.push(f),t++}}}else{
let o={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/type",keyword:"type",params:{type:"object"},schema:Y.properties.
lookup.type,parentSchema:Y.properties.lookup,data:a};e===null?e=[o]:e.push(o),t++}}if(s.starts_with!==void 0){let a=s.starts_with,
o=t,f=!0,g=t;if(!Array.isArray(a)){let u={};e===null?e=[u]:e.push(u),t++}var _=g===t;t=o,e!==null&&(o?e.length=o:e=null);
let O;if(_){let u=t;if(Array.isArray(a)){if(a.length<1){let i={instancePath:r+"/starts_with",schemaPath:"#/definitions/p\
arts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.then,data:a};e===null?e=[i]:e.push(i),t++}
let x=a.length;for(let i=0;i<x;i++){let p=a[i];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boo\
lean"){let c={instancePath:r+"/starts_with/"+i,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:D.
then.items.type},schema:D.then.items.type,parentSchema:D.then.items,data:p};e===null?e=[c]:e.push(c),t++}if(typeof p=="s\
tring"&&j(p)<1){let c={instancePath:r+"/starts_with/"+i,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:D.then.items,data:p};e===null?e=[c]:e.push(c),t++}}}else{let x={instancePath:r+
"/starts_with",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:D.then.type,parentSchema:D.
then,data:a};e===null?e=[x]:e.push(x),t++}var _=u===t;f=_,O="then"}else{let u=t;if(typeof a!="string"&&!(typeof a=="numb\
er"&&isFinite(a))&&typeof a!="boolean"){let x={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/else/type",
keyword:"type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.else,data:a};e===null?e=[x]:e.push(x),t++}if(typeof a==
"string"&&j(a)<1){let x={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:D.else,data:a};e===null?e=[x]:e.push(x),t++}var _=u===t;f=_,O="else"}if(!f){let u={
instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:O},schema:D.if,parentSchema:D,
data:a};e===null?e=[u]:e.push(u),t++}}if(s.ends_with!==void 0){let a=s.ends_with,o=t,f=!0,g=t;if(!Array.isArray(a)){let u={};
e===null?e=[u]:e.push(u),t++}var k=g===t;t=o,e!==null&&(o?e.length=o:e=null);let O;if(k){let u=t;if(Array.isArray(a)){if(a.
length<1){let i={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:D.then,data:a};e===null?e=[i]:e.push(i),t++}let x=a.length;for(let i=0;i<x;i++){let p=a[i];if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let c={instancePath:r+"/ends_with/"+i,schemaPath:"#/d\
efinitions/parts/then/items/type",keyword:"type",params:{type:D.then.items.type},schema:D.then.items.type,parentSchema:D.
then.items,data:p};e===null?e=[c]:e.push(c),t++}if(typeof p=="string"&&j(p)<1){let c={instancePath:r+"/ends_with/"+i,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.then.items,data:p};
e===null?e=[c]:e.push(c),t++}}}else{let x={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:D.then.type,parentSchema:D.then,data:a};e===null?e=[x]:e.push(x),t++}var k=u===t;f=k,
O="then"}else{let u=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let x={instancePath:r+
"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.
else,data:a};e===null?e=[x]:e.push(x),t++}if(typeof a=="string"&&j(a)<1){let x={instancePath:r+"/ends_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.else,data:a};e===null?e=
[x]:e.push(x),t++}var k=u===t;f=k,O="else"}if(!f){let u={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/if",
keyword:"if",params:{failingKeyword:O},schema:D.if,parentSchema:D,data:a};e===null?e=[u]:e.push(u),t++}}if(s.contains!==
void 0){let a=s.contains,o=t,f=!0,g=t;if(!Array.isArray(a)){let u={};e===null?e=[u]:e.push(u),t++}var q=g===t;t=o,e!==null&&
(o?e.length=o:e=null);let O;if(q){let u=t;if(Array.isArray(a)){if(a.length<1){let i={instancePath:r+"/contains",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.then,data:a};e===null?e=[
i]:e.push(i),t++}let x=a.length;for(let i=0;i<x;i++){let p=a[i];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&
typeof p!="boolean"){let c={instancePath:r+"/contains/"+i,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",
params:{type:D.then.items.type},schema:D.then.items.type,parentSchema:D.then.items,data:p};e===null?e=[c]:e.push(c),t++}
if(typeof p=="string"&&j(p)<1){let c={instancePath:r+"/contains/"+i,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.then.items,data:p};e===null?e=[c]:e.push(c),t++}}}else{let x={
instancePath:r+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:D.then.
type,parentSchema:D.then,data:a};e===null?e=[x]:e.push(x),t++}var q=u===t;f=q,O="then"}else{let u=t;if(typeof a!="string"&&
!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let x={instancePath:r+"/contains",schemaPath:"#/definitions/par\
ts/else/type",keyword:"type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.else,data:a};e===null?e=[x]:e.push(
x),t++}if(typeof a=="string"&&j(a)<1){let x={instancePath:r+"/contains",schemaPath:"#/definitions/parts/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.else,data:a};e===null?e=[x]:e.push(x),t++}var q=u===t;f=q,O=
"else"}if(!f){let u={instancePath:r+"/contains",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:O},
schema:D.if,parentSchema:D,data:a};e===null?e=[u]:e.push(u),t++}}if(s.like!==void 0){let a=s.like,o=t,f=!0,g=t;if(!Array.
isArray(a)){let u={};e===null?e=[u]:e.push(u),t++}var h=g===t;t=o,e!==null&&(o?e.length=o:e=null);let O;if(h){let u=t;if(Array.
isArray(a)){if(a.length<1){let i={instancePath:r+"/like",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:D.then,data:a};e===null?e=[i]:e.push(i),t++}let x=a.length;for(let i=0;i<x;i++){
let p=a[i];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let c={instancePath:r+"/like/"+
i,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:D.then.items.type},schema:D.then.items.type,
parentSchema:D.then.items,data:p};e===null?e=[c]:e.push(c),t++}if(typeof p=="string"&&j(p)<1){let c={instancePath:r+"/li\
ke/"+i,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.
then.items,data:p};e===null?e=[c]:e.push(c),t++}}}else{let x={instancePath:r+"/like",schemaPath:"#/definitions/parts/the\
n/type",keyword:"type",params:{type:"array"},schema:D.then.type,parentSchema:D.then,data:a};e===null?e=[x]:e.push(x),t++}
var h=u===t;f=h,O="then"}else{let u=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let x={
instancePath:r+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:D.else.type},schema:D.else.
type,parentSchema:D.else,data:a};e===null?e=[x]:e.push(x),t++}if(typeof a=="string"&&j(a)<1){let x={instancePath:r+"/lik\
e",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.else,data:a};
e===null?e=[x]:e.push(x),t++}var h=u===t;f=h,O="else"}if(!f){let u={instancePath:r+"/like",schemaPath:"#/definitions/par\
ts/if",keyword:"if",params:{failingKeyword:O},schema:D.if,parentSchema:D,data:a};e===null?e=[u]:e.push(u),t++}}if(s.regex!==
void 0){let a=s.regex,o=t,f=!0,g=t;if(!Array.isArray(a)){let u={};e===null?e=[u]:e.push(u),t++}var m=g===t;t=o,e!==null&&
(o?e.length=o:e=null);let O;if(m){let u=t;if(Array.isArray(a)){if(a.length<1){let i={instancePath:r+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.then,data:a};e===null?e=[
i]:e.push(i),t++}let x=a.length;for(let i=0;i<x;i++){let p=a[i];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&
typeof p!="boolean"){let c={instancePath:r+"/regex/"+i,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:D.then.items.type},schema:D.then.items.type,parentSchema:D.then.items,data:p};e===null?e=[c]:e.push(c),t++}if(typeof p==
"string"&&j(p)<1){let c={instancePath:r+"/regex/"+i,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:D.then.items,data:p};e===null?e=[c]:e.push(c),t++}}}else{let x={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:D.then.type,parentSchema:D.
then,data:a};e===null?e=[x]:e.push(x),t++}var m=u===t;f=m,O="then"}else{let u=t;if(typeof a!="string"&&!(typeof a=="numb\
er"&&isFinite(a))&&typeof a!="boolean"){let x={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.else,data:a};e===null?e=[x]:e.push(x),t++}if(typeof a==
"string"&&j(a)<1){let x={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:D.else,data:a};e===null?e=[x]:e.push(x),t++}var m=u===t;f=m,O="else"}if(!f){let u={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:O},schema:D.if,parentSchema:D,data:a};e===
null?e=[u]:e.push(u),t++}}if(s.at_least!==void 0){let a=s.at_least;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(
a))){let o={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:me.type},schema:me.
type,parentSchema:me,data:a};e===null?e=[o]:e.push(o),t++}if(typeof a=="string"&&!Ie.test(a)){let o={instancePath:r+"/at\
_least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)(\
[eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",
parentSchema:me,data:a};e===null?e=[o]:e.push(o),t++}}if(s.at_most!==void 0){let a=s.at_most;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))){let o={instancePath:r+"/at_most",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:me.
type},schema:me.type,parentSchema:me,data:a};e===null?e=[o]:e.push(o),t++}if(typeof a=="string"&&!Ie.test(a)){let o={instancePath:r+
"/at_most",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]\
+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd]\
)$",parentSchema:me,data:a};e===null?e=[o]:e.push(o),t++}}if(s.more_than!==void 0){let a=s.more_than;if(typeof a!="strin\
g"&&!(typeof a=="number"&&isFinite(a))){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/type",keyword:"\
type",params:{type:me.type},schema:me.type,parentSchema:me,data:a};e===null?e=[o]:e.push(o),t++}if(typeof a=="string"&&!Ie.
test(a)){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"\
^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)\
([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:me,data:a};e===null?e=[o]:e.push(o),t++}}if(s.less_than!==void 0){let a=s.
less_than;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))){let o={instancePath:r+"/less_than",schemaPath:"#/de\
finitions/bound/type",keyword:"type",params:{type:me.type},schema:me.type,parentSchema:me,data:a};e===null?e=[o]:e.push(
o),t++}if(typeof a=="string"&&!Ie.test(a)){let o={instancePath:r+"/less_than",schemaPath:"#/definitions/bound/pattern",keyword:"\
pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([\
0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:me,data:a};e===null?e=[o]:e.push(o),t++}}
if(s.exists!==void 0){let a=s.exists;if(!(a===!0||a===!1||a==="true"||a==="false")){let o={instancePath:r+"/exists",schemaPath:"\
#/properties/exists/enum",keyword:"enum",params:{allowedValues:Y.properties.exists.enum},schema:Y.properties.exists.enum,
parentSchema:Y.properties.exists,data:a};e===null?e=[o]:e.push(o),t++}}if(s.not!==void 0&&(qe.validate(s.not,{instancePath:r+
"/not",parentData:s,parentDataProperty:"not",rootData:Z})||(e=e===null?qe.validate.errors:M(e,qe.validate.errors),t=e.length)),
s.typos!==void 0){let a=s.typos;if(!(a===!0||a===!1||a==="true"||a==="false")){let o={instancePath:r+"/typos",schemaPath:"\
#/properties/typos/enum",keyword:"enum",params:{allowedValues:Y.properties.typos.enum},schema:Y.properties.typos.enum,parentSchema:Y.
properties.typos,data:a};e===null?e=[o]:e.push(o),t++}}if(s.loose!==void 0){let a=s.loose;if(!(a===!0||a===!1||a==="true"||
a==="false")){let o={instancePath:r+"/loose",schemaPath:"#/properties/loose/enum",keyword:"enum",params:{allowedValues:Y.
properties.loose.enum},schema:Y.properties.loose.enum,parentSchema:Y.properties.loose,data:a};e===null?e=[o]:e.push(o),t++}}
if(s.ignore_case!==void 0){let a=s.ignore_case;if(!(a===!0||a===!1||a==="true"||a==="false")){let o={instancePath:r+"/ig\
nore_case",schemaPath:"#/properties/ignore_case/enum",keyword:"enum",params:{allowedValues:Y.properties.ignore_case.enum},
schema:Y.properties.ignore_case.enum,parentSchema:Y.properties.ignore_case,data:a};e===null?e=[o]:e.push(o),t++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:s};e===null?e=
[a]:e.push(a),t++}return Ze.errors=e,t===0}function A(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){
let e=null,t=0,b=t,P=!0,R=t;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let q={};e===null?e=[q]:e.push(q),t++}var $=R===
t;t=b,e!==null&&(b?e.length=b:e=null);let _;if($){let q=t;Ze(s,{instancePath:r,parentData:oe,parentDataProperty:fe,rootData:Z})||
(e=e===null?Ze.errors:M(e,Ze.errors),t=e.length);var $=q===t;P=$,_="then"}else{let q=t,h=t,m=!0,a=t;if(!Array.isArray(s)){
let g={};e===null?e=[g]:e.push(g),t++}var k=a===t;t=h,e!==null&&(h?e.length=h:e=null);let o;if(k){let g=t;if(Array.isArray(
s)){if(s.length<1){let U={instancePath:r,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:we.else.then,data:s};e===null?e=[U]:e.push(U),t++}let u=s.length;for(let U=0;U<u;U++)qe.validate(s[U],{instancePath:r+
"/"+U,parentData:s,parentDataProperty:U,rootData:Z})||(e=e===null?qe.validate.errors:M(e,qe.validate.errors),t=e.length)}else{
let u={instancePath:r,schemaPath:"#/else/then/type",keyword:"type",params:{type:"array"},schema:we.else.then.type,parentSchema:we.
else.then,data:s};e===null?e=[u]:e.push(u),t++}var k=g===t;m=k,o="then"}else{let g=t;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"){let u={instancePath:r,schemaPath:"#/else/else/type",keyword:"type",params:{
type:we.else.else.type},schema:we.else.else.type,parentSchema:we.else.else,data:s};e===null?e=[u]:e.push(u),t++}var k=g===
t;m=k,o="else"}if(!m){let g={instancePath:r,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:o},schema:we.else.
if,parentSchema:we.else,data:s};e===null?e=[g]:e.push(g),t++}var $=q===t;P=$,_="else"}if(!P){let q={instancePath:r,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:_},schema:we.if,parentSchema:we,data:s};e===null?e=[q]:e.push(q),t++}return A.
errors=e,t===0}var te={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a lis\
t of times"},else:{type:"object",minProperties:1,"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,
properties:{from:{type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kin\
d":"a text"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as \
mon-fri"},"x-kind":"a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"arr\
ay"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},
else:{type:"string","x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"\
from",start:"from",begin:"from",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"\
hours",times:"hours",between:"hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:0\
0 }"}},$e={validate:Oe};function Oe(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){let e=null,
t=0,b=t,P=!0,R=t;if(!Array.isArray(s)){let h={};e===null?e=[h]:e.push(h),t++}var $=R===t;t=b,e!==null&&(b?e.length=b:e=null);
let _;if($){let h=t;if(Array.isArray(s)){if(s.length<1){let o={instancePath:r,schemaPath:"#/then/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:te.then,data:s};e===null?e=[o]:e.push(o),t++}let a=s.length;for(let o=0;o<a;o++)
$e.validate(s[o],{instancePath:r+"/"+o,parentData:s,parentDataProperty:o,rootData:Z})||(e=e===null?$e.validate.errors:M(
e,$e.validate.errors),t=e.length)}else{let a={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},
schema:te.then.type,parentSchema:te.then,data:s};e===null?e=[a]:e.push(a),t++}var $=h===t;P=$,_="then"}else{let h=t;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let a={instancePath:r,schemaPath:"#/else/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:te.else,data:s};e===null?e=[a]:e.push(a),t++}for(let a in s)
if(!(a==="from"||a==="until"||a==="days"||a==="hours"||a==="timezone"||a==="not")){let o={instancePath:r,schemaPath:"#/e\
lse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:te.else,data:s};
e===null?e=[o]:e.push(o),t++}if(s.from!==void 0){let a=s.from;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let o={instancePath:r+"/from",schemaPath:"#/else/properties/from/type",keyword:"type",params:{type:te.
else.properties.from.type},schema:te.else.properties.from.type,parentSchema:te.else.properties.from,data:a};e===null?e=[
o]:e.push(o),t++}}if(s.until!==void 0){let a=s.until;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let o={instancePath:r+"/until",schemaPath:"#/else/properties/until/type",keyword:"type",params:{type:te.else.
properties.until.type},schema:te.else.properties.until.type,parentSchema:te.else.properties.until,data:a};e===null?e=[o]:
e.push(o),t++}}if(s.days!==void 0){let a=s.days,o=t,f=!0,g=t;if(!Array.isArray(a)){let u={};e===null?e=[u]:e.push(u),t++}
var k=g===t;t=o,e!==null&&(o?e.length=o:e=null);let O;if(k){let u=t;if(Array.isArray(a)){if(a.length<1){let i={instancePath:r+
"/days",schemaPath:"#/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:te.else.
properties.days.then,data:a};e===null?e=[i]:e.push(i),t++}let x=a.length;for(let i=0;i<x;i++){let p=a[i];if(typeof p!="s\
tring"){let c={instancePath:r+"/days/"+i,schemaPath:"#/else/properties/days/then/items/type",keyword:"type",params:{type:"\
string"},schema:te.else.properties.days.then.items.type,parentSchema:te.else.properties.days.then.items,data:p};e===null?
e=[c]:e.push(c),t++}}}else{let x={instancePath:r+"/days",schemaPath:"#/else/properties/days/then/type",keyword:"type",params:{
type:"array"},schema:te.else.properties.days.then.type,parentSchema:te.else.properties.days.then,data:a};e===null?e=[x]:
e.push(x),t++}var k=u===t;f=k,O="then"}else{let u=t;if(typeof a!="string"){let x={instancePath:r+"/days",schemaPath:"#/e\
lse/properties/days/else/type",keyword:"type",params:{type:"string"},schema:te.else.properties.days.else.type,parentSchema:te.
else.properties.days.else,data:a};e===null?e=[x]:e.push(x),t++}var k=u===t;f=k,O="else"}if(!f){let u={instancePath:r+"/d\
ays",schemaPath:"#/else/properties/days/if",keyword:"if",params:{failingKeyword:O},schema:te.else.properties.days.if,parentSchema:te.
else.properties.days,data:a};e===null?e=[u]:e.push(u),t++}}if(s.hours!==void 0){let a=s.hours,o=t,f=!0,g=t;if(!Array.isArray(
a)){let u={};e===null?e=[u]:e.push(u),t++}var q=g===t;t=o,e!==null&&(o?e.length=o:e=null);let O;if(q){let u=t;if(Array.isArray(
a)){if(a.length<1){let i={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/then/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:te.else.properties.hours.then,data:a};e===null?e=[i]:e.push(i),t++}let x=a.length;
for(let i=0;i<x;i++){let p=a[i];if(typeof p!="string"){let c={instancePath:r+"/hours/"+i,schemaPath:"#/else/properties/h\
ours/then/items/type",keyword:"type",params:{type:"string"},schema:te.else.properties.hours.then.items.type,parentSchema:te.
else.properties.hours.then.items,data:p};e===null?e=[c]:e.push(c),t++}}}else{let x={instancePath:r+"/hours",schemaPath:"\
#/else/properties/hours/then/type",keyword:"type",params:{type:"array"},schema:te.else.properties.hours.then.type,parentSchema:te.
else.properties.hours.then,data:a};e===null?e=[x]:e.push(x),t++}var q=u===t;f=q,O="then"}else{let u=t;if(typeof a!="stri\
ng"){let x={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/else/type",keyword:"type",params:{type:"string"},
schema:te.else.properties.hours.else.type,parentSchema:te.else.properties.hours.else,data:a};e===null?e=[x]:e.push(x),t++}
var q=u===t;f=q,O="else"}if(!f){let u={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/if",keyword:"if",params:{
failingKeyword:O},schema:te.else.properties.hours.if,parentSchema:te.else.properties.hours,data:a};e===null?e=[u]:e.push(
u),t++}}if(s.timezone!==void 0){let a=s.timezone;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="b\
oolean"){let o={instancePath:r+"/timezone",schemaPath:"#/else/properties/timezone/type",keyword:"type",params:{type:te.else.
properties.timezone.type},schema:te.else.properties.timezone.type,parentSchema:te.else.properties.timezone,data:a};e===null?
e=[o]:e.push(o),t++}if(typeof a=="string"&&j(a)<1){let o={instancePath:r+"/timezone",schemaPath:"#/else/properties/timez\
one/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.else.properties.timezone,data:a};e===null?e=
[o]:e.push(o),t++}}s.not!==void 0&&($e.validate(s.not,{instancePath:r+"/not",parentData:s,parentDataProperty:"not",rootData:Z})||
(e=e===null?$e.validate.errors:M(e,$e.validate.errors),t=e.length))}else{let a={instancePath:r,schemaPath:"#/else/type",
keyword:"type",params:{type:"object"},schema:te.else.type,parentSchema:te.else,data:s};e===null?e=[a]:e.push(a),t++}var $=h===
t;P=$,_="else"}if(!P){let h={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:te.if,parentSchema:te,
data:s};e===null?e=[h]:e.push(h),t++}return Oe.errors=e,t===0}var ke={validate:ge};function ge(s,{instancePath:r="",parentData:oe,
parentDataProperty:fe,rootData:Z=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let b in s)if(!(Ae.
call(be.properties,b)||Te.test(b)||Xe.test(b)||Ge.test(b)||Be.test(b)||Je.test(b))){let P={instancePath:r,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:be,data:s};e===
null?e=[P]:e.push(P),t++}if(s.event!==void 0&&(A(s.event,{instancePath:r+"/event",parentData:s,parentDataProperty:"event",
rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s.channel!==void 0&&(A(s.channel,{instancePath:r+"/channel",
parentData:s,parentDataProperty:"channel",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s.payload!==void 0&&
(A(s.payload,{instancePath:r+"/payload",parentData:s,parentDataProperty:"payload",rootData:Z})||(e=e===null?A.errors:M(e,
A.errors),t=e.length)),s.title!==void 0&&(A(s.title,{instancePath:r+"/title",parentData:s,parentDataProperty:"title",rootData:Z})||
(e=e===null?A.errors:M(e,A.errors),t=e.length)),s.text!==void 0&&(A(s.text,{instancePath:r+"/text",parentData:s,parentDataProperty:"\
text",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["referral.ref"]!==void 0&&(A(s["referral.ref"],{instancePath:r+
"/referral.ref",parentData:s,parentDataProperty:"referral.ref",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),
s["referral.source"]!==void 0&&(A(s["referral.source"],{instancePath:r+"/referral.source",parentData:s,parentDataProperty:"\
referral.source",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["referral.type"]!==void 0&&(A(s["referr\
al.type"],{instancePath:r+"/referral.type",parentData:s,parentDataProperty:"referral.type",rootData:Z})||(e=e===null?A.errors:
M(e,A.errors),t=e.length)),s["referral.ad_id"]!==void 0&&(A(s["referral.ad_id"],{instancePath:r+"/referral.ad_id",parentData:s,
parentDataProperty:"referral.ad_id",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["referral.referer_ur\
i"]!==void 0&&(A(s["referral.referer_uri"],{instancePath:r+"/referral.referer_uri",parentData:s,parentDataProperty:"refe\
rral.referer_uri",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["sender.id"]!==void 0&&(A(s["sender.id"],
{instancePath:r+"/sender.id",parentData:s,parentDataProperty:"sender.id",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),
t=e.length)),s["sender.user_ref"]!==void 0&&(A(s["sender.user_ref"],{instancePath:r+"/sender.user_ref",parentData:s,parentDataProperty:"\
sender.user_ref",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["recipient.id"]!==void 0&&(A(s["recipie\
nt.id"],{instancePath:r+"/recipient.id",parentData:s,parentDataProperty:"recipient.id",rootData:Z})||(e=e===null?A.errors:
M(e,A.errors),t=e.length)),s["conversation.id"]!==void 0&&(A(s["conversation.id"],{instancePath:r+"/conversation.id",parentData:s,
parentDataProperty:"conversation.id",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["conversation.type"]!==
void 0&&(A(s["conversation.type"],{instancePath:r+"/conversation.type",parentData:s,parentDataProperty:"conversation.typ\
e",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s.standby!==void 0&&(A(s.standby,{instancePath:r+"/stan\
dby",parentData:s,parentDataProperty:"standby",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s.human!==void 0&&
(A(s.human,{instancePath:r+"/human",parentData:s,parentDataProperty:"human",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),
t=e.length)),s.answer_to!==void 0&&(A(s.answer_to,{instancePath:r+"/answer_to",parentData:s,parentDataProperty:"answer_t\
o",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["arrival.ref"]!==void 0&&(A(s["arrival.ref"],{instancePath:r+
"/arrival.ref",parentData:s,parentDataProperty:"arrival.ref",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),
s["arrival.source"]!==void 0&&(A(s["arrival.source"],{instancePath:r+"/arrival.source",parentData:s,parentDataProperty:"\
arrival.source",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["arrival.type"]!==void 0&&(A(s["arrival.\
type"],{instancePath:r+"/arrival.type",parentData:s,parentDataProperty:"arrival.type",rootData:Z})||(e=e===null?A.errors:
M(e,A.errors),t=e.length)),s["arrival.ad_id"]!==void 0&&(A(s["arrival.ad_id"],{instancePath:r+"/arrival.ad_id",parentData:s,
parentDataProperty:"arrival.ad_id",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["arrival.referer_uri"]!==
void 0&&(A(s["arrival.referer_uri"],{instancePath:r+"/arrival.referer_uri",parentData:s,parentDataProperty:"arrival.refe\
rer_uri",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["arrival.age"]!==void 0&&(A(s["arrival.age"],{instancePath:r+
"/arrival.age",parentData:s,parentDataProperty:"arrival.age",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),
s.away!==void 0&&(A(s.away,{instancePath:r+"/away",parentData:s,parentDataProperty:"away",rootData:Z})||(e=e===null?A.errors:
M(e,A.errors),t=e.length)),s.missed!==void 0&&(A(s.missed,{instancePath:r+"/missed",parentData:s,parentDataProperty:"mis\
sed",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s.typed!==void 0&&(A(s.typed,{instancePath:r+"/typed",
parentData:s,parentDataProperty:"typed",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["person.first_na\
me"]!==void 0&&(A(s["person.first_name"],{instancePath:r+"/person.first_name",parentData:s,parentDataProperty:"person.fi\
rst_name",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["person.last_name"]!==void 0&&(A(s["person.las\
t_name"],{instancePath:r+"/person.last_name",parentData:s,parentDataProperty:"person.last_name",rootData:Z})||(e=e===null?
A.errors:M(e,A.errors),t=e.length)),s["person.language"]!==void 0&&(A(s["person.language"],{instancePath:r+"/person.lang\
uage",parentData:s,parentDataProperty:"person.language",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s["\
person.locale"]!==void 0&&(A(s["person.locale"],{instancePath:r+"/person.locale",parentData:s,parentDataProperty:"person\
.locale",rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length)),s.all!==void 0){let b=s.all;if(Array.isArray(b)){
if(b.length<1){let R={instancePath:r+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:be.properties.all,data:b};e===null?e=[R]:e.push(R),t++}let P=b.length;for(let R=0;R<P;R++)ke.validate(b[R],
{instancePath:r+"/all/"+R,parentData:b,parentDataProperty:R,rootData:Z})||(e=e===null?ke.validate.errors:M(e,ke.validate.
errors),t=e.length)}else{let P={instancePath:r+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type:"ar\
ray"},schema:be.properties.all.type,parentSchema:be.properties.all,data:b};e===null?e=[P]:e.push(P),t++}}if(s.any!==void 0){
let b=s.any;if(Array.isArray(b)){if(b.length<1){let R={instancePath:r+"/any",schemaPath:"#/properties/any/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:be.properties.any,data:b};e===null?e=[R]:e.push(R),t++}let P=b.length;for(let R=0;R<
P;R++)ke.validate(b[R],{instancePath:r+"/any/"+R,parentData:b,parentDataProperty:R,rootData:Z})||(e=e===null?ke.validate.
errors:M(e,ke.validate.errors),t=e.length)}else{let P={instancePath:r+"/any",schemaPath:"#/properties/any/type",keyword:"\
type",params:{type:"array"},schema:be.properties.any.type,parentSchema:be.properties.any,data:b};e===null?e=[P]:e.push(P),
t++}}s.not!==void 0&&(ke.validate(s.not,{instancePath:r+"/not",parentData:s,parentDataProperty:"not",rootData:Z})||(e=e===
null?ke.validate.errors:M(e,ke.validate.errors),t=e.length)),s.time!==void 0&&(Oe(s.time,{instancePath:r+"/time",parentData:s,
parentDataProperty:"time",rootData:Z})||(e=e===null?Oe.errors:M(e,Oe.errors),t=e.length));for(let b in s)Te.test(b)&&(A(
s[b],{instancePath:r+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:b,rootData:Z})||(e=e===
null?A.errors:M(e,A.errors),t=e.length));for(let b in s)Xe.test(b)&&(A(s[b],{instancePath:r+"/"+b.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:s,parentDataProperty:b,rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length));for(let b in s)
Ge.test(b)&&(A(s[b],{instancePath:r+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:b,rootData:Z})||
(e=e===null?A.errors:M(e,A.errors),t=e.length));for(let b in s)Be.test(b)&&(A(s[b],{instancePath:r+"/"+b.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:s,parentDataProperty:b,rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length));
for(let b in s)Je.test(b)&&(A(s[b],{instancePath:r+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:b,
rootData:Z})||(e=e===null?A.errors:M(e,A.errors),t=e.length))}else{let b={instancePath:r,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},schema:be.type,parentSchema:be,data:s};e===null?e=[b]:e.push(b),t++}return ge.errors=e,t===0}
var Fe={if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"object",required:["r\
ules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},Pe={type:"object","x-kind":'keys such as "i\
nclude:"',"x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number","boolean"],minLength:1,
"x-kind":"a file or folder"}},"x-also":["when","rules","lists","tables","default","description","name"]},W={type:"object",
"x-kind":'keys such as "rules:"',"x-what":"a group",additionalProperties:!1,properties:{name:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1},when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"l\
ists with names, such as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"obj\
ect",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:["string","number","boolean"],minLength:1,
"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"array",minItems:1,"x-kind":"a list of \
values",items:{if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,"x-what":"a value of a l\
ist",properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",
include:"list",lists:"list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}},"x-write":"Write: [$]"}},"x-w\
rite":"Write: { sizes: [S, M, L] }"},tables:{type:"object","x-kind":"tables with names, such as { pizzas: { file: pizzas\
.csv } }","x-what":"tables",propertyNames:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$","x-pattern":`A table's name is letters\
, digits, "_" and "-", and begins with a letter`},additionalProperties:{type:"object","x-kind":"a file or rows, such as \
{ file: pizzas.csv }","x-what":"a table","x-write":"Write: { file: $ }",additionalProperties:!1,properties:{file:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a file's name"},key:{type:["string","number","boolean"],minLength:1,"\
x-kind":"a column's name"},rows:{type:"array",minItems:1,"x-kind":"a list of rows",items:{type:"object",minProperties:1,
"x-kind":"cells by the names of columns, such as { id: n1, town: Nantes }","x-what":"a row",additionalProperties:{type:[
"string","number","boolean"],"x-kind":"a text"}}}},"x-synonyms":{path:"file",csv:"file",include:"file",columns:"rows",id:"\
key",primary_key:"key",data:"rows",values:"rows"},if:{required:["rows"]},else:{required:["file"]}},"x-write":"Write: { p\
izzas: { file: $ } }"},rules:{type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules","x-write":"Put a\
 dash before each rule: - name: hello"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["string","nu\
mber","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"default",else:"default",fallback:"defau\
lt",if:"when",condition:"when",conditions:"when",match:"when"},"x-below":{when:["event","channel","payload","title","tex\
t","referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","missed","typed","perso\
n","raw","split","memory","all","any","not","time"],default:["route","params","reply","forward","handover","remember","c\
ount","forget","ask","follow_up","cancel"]}},T={type:"object","x-kind":"what to do, such as { reply: Hello! }","x-what":"\
a default",additionalProperties:!1,properties:{description:{type:["string","number","boolean"],"x-kind":"a text"},once:{
type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$","x-kind":"a span such as 24h, or ever","x-pattern":"Write a whole\
 number and s, m, h or d, such as 30m or 24h, or ever"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-\
]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", \
such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a dig\
it`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{
allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"\
^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, to bot, or\
 to an app by the digits of its id, or is release or request"},remember:{allOf:[{$ref:"#/definitions/remembered"}]},count:{
allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"#/definitio\
ns/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancelled"}]}},anyOf:[
{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]},{required:["remember"]},{required:[
"count"]},{required:["forget"]},{required:["ask"]},{required:["follow_up"]},{required:["cancel"]}],"x-missing":"A defaul\
t without an outcome does nothing.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"\
reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward",set:"re\
member",save:"remember",store:"remember",set_attribute:"remember",set_slot:"remember",assign:"remember",increment:"count",
add:"count",score:"count",increase:"count",unset:"forget",delete:"forget",clear:"forget",reset:"forget",question:"ask",prompt:"\
ask",input:"ask",expect_answer:"ask",delay:"follow_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"\
follow_up",smart_delay:"follow_up",wait:"follow_up",unschedule:"cancel",stop:"cancel"},"x-below":{reply:["text","buttons",
"quick_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},B={type:"obj\
ect",minProperties:1,"x-what":"what is remembered","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
if:{type:"object"},then:{type:"object",required:["value"],additionalProperties:!1,"x-what":"what is remembered",properties:{
value:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[sm\
hd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 7d"}}},else:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1}},"x-write":"Write: { size: $ }"},F={if:{type:"object"},then:{
type:"object",minProperties:1,"x-what":"what is counted","x-kind":"names with numbers, such as { points: 5 }",propertyNames:{
pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
if:{type:"object"},then:{type:"object",minProperties:1,additionalProperties:!1,"x-what":"what is counted",properties:{by:{
type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kind":"a whole number","x-pattern":"It counts by a whole number,\
 such as 5 or -1"},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write \
a whole number and s, m, h or d, such as 30m or 7d"}}},else:{type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kin\
d":"a whole number","x-pattern":"It counts by a whole number, such as 5 or -1"}}},else:{if:{type:"array"},then:{type:"ar\
ray",minItems:1,"x-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:["str\
ing","number","boolean"],"x-kind":"a text",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory\
 is letters, digits, "_" and "-", 64 at most'}}},se={if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of\
 texts",items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-patte\
rn":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:["string","number","boolean"],"x-kin\
d":"a text",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-\
", 64 at most'}},ee={if:{type:"object"},then:{type:"object",required:["question"],additionalProperties:!1,"x-what":"a qu\
estion",properties:{question:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"^[A-Za-z0-9_-]+(\
\\.[A-Za-z0-9_-]+)*$","x-pattern":'A question is named by dot-separated words of letters, digits, "_" and "-", such as o\
rder.name'},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole\
 number and s, m, h or d, such as 30m or 7d"}}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'A question is named by dot-separated words of letters, digits, "_" an\
d "-", such as order.name'}},w={if:{type:"array"},then:{type:"array",minItems:1,maxItems:20,items:{type:"object",required:[
"payload"],additionalProperties:!1,"x-what":"a follow-up","x-kind":"a follow-up, such as { after: 1h, payload: NUDGE }",
properties:{after:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pattern":"Write a who\
le number and s, m, h or d, such as 30m or 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","x-kind":"a\
 time of day such as 09:00","x-pattern":"Write hours and minutes, such as 09:00"},days:{if:{type:"array"},then:{type:"ar\
ray",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of days"},else:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1}},timezone:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},in_any_case:{"x-kind":"t\
rue or false",enum:[!0,!1,"true","false"]}}},"x-kind":"a list of follow-ups"},else:{type:"object",required:["payload"],additionalProperties:!1,
"x-what":"a follow-up","x-kind":"a follow-up, such as { after: 1h, payload: NUDGE }",properties:{after:{type:"string",pattern:"\
^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pattern":"Write a whole number and s, m, h or d, such as 30m or\
 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","x-kind":"a time of day such as 09:00","x-pattern":"W\
rite hours and minutes, such as 09:00"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","num\
ber","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of days"},else:{type:["string","number","boolean"],"x-ki\
nd":"a text",minLength:1}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["s\
tring","number","boolean"],"x-kind":"a text",minLength:1},in_any_case:{"x-kind":"true or false",enum:[!0,!1,"true","fals\
e"]}}}},ae={if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of texts",items:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},Ye=new RegExp(
"^([1-9][0-9]{0,8}[smhd]|ever)$","u"),Le=new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),et=new RegExp("^(page_in\
box|bot|release|request|[0-9]{5,20})$","u"),de=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),We=new RegExp("^[+-]?[0-9]{1,9}$",
"u"),Ee=new RegExp("^([01]?[0-9]|2[0-3]):[0-5][0-9]$","u"),je={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"\
#/definitions/message"},"x-kind":"a list of messages"},else:{$ref:"#/definitions/message"}},X={if:{type:"object"},then:{
type:"object","x-kind":'keys such as "text:"',"x-what":"a message","x-synonyms":{message:"text",say:"text",options:"quic\
k_replies",suggestions:"quick_replies",carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"image",wait:"\
typing",delay:"typing",pause:"typing",random:"one_of",any_of:"one_of",variants:"one_of",randomizer:"one_of",oneof:"one_o\
f"},additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{
type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, \
payload: $ID }]"},quick_replies:{type:"array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of qui\
ck replies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/c\
ard"},"x-kind":"a list of cards","x-write":"Write: [{ title: $, subtitle: From S to XL }]"},image:{type:["string","numbe\
r","boolean"],"x-kind":"a text",minLength:1},video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a t\
ext",minLength:1},typing:{type:["string"],"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",
"x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as {\
 text: Hello! }","x-write":"Write: { text: $ }"},one_of:{type:"array",minItems:1,items:{$ref:"#/definitions/variant"},"x\
-kind":"a list of messages","x-write":"Write: [$, Hello!]"}},minProperties:1},else:{type:["string","number","boolean"],"\
x-kind":"a text, a message or a list of messages",minLength:1}},K={type:"object","x-kind":"a title and what a click does\
, such as { title: Menu, payload: MENU }","x-what":"a button","x-synonyms":{link:"url",href:"url",label:"title",caption:"\
title",name:"title",text:"title",value:"payload",id:"payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $\
ID }"},ie={type:"object","x-kind":"a title and a payload, such as { title: Menu, payload: MENU }","x-what":"a quick repl\
y","x-synonyms":{label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},le={
type:"object","x-kind":"a title and more, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","\
boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},
"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { ti\
tle: $, subtitle: From S to XL }"};function xe(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.title===void 0){let b={instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"title"},schema:le.required,parentSchema:le,data:s};e===null?e=[b]:e.push(
b),t++}for(let b in s)if(!(b==="title"||b==="subtitle"||b==="image"||b==="url"||b==="buttons")){let P={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:le,data:s};e===
null?e=[P]:e.push(P),t++}if(s.title!==void 0){let b=s.title;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!=
"boolean"){let P={instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:le.properties.
title.type},schema:le.properties.title.type,parentSchema:le.properties.title,data:b};e===null?e=[P]:e.push(P),t++}if(typeof b==
"string"&&j(b)<1){let P={instancePath:r+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:le.properties.title,data:b};e===null?e=[P]:e.push(P),t++}}if(s.subtitle!==void 0){let b=s.subtitle;
if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let P={instancePath:r+"/subtitle",schemaPath:"\
#/properties/subtitle/type",keyword:"type",params:{type:le.properties.subtitle.type},schema:le.properties.subtitle.type,
parentSchema:le.properties.subtitle,data:b};e===null?e=[P]:e.push(P),t++}}if(s.image!==void 0){let b=s.image;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let P={instancePath:r+"/image",schemaPath:"#/properti\
es/image/type",keyword:"type",params:{type:le.properties.image.type},schema:le.properties.image.type,parentSchema:le.properties.
image,data:b};e===null?e=[P]:e.push(P),t++}if(typeof b=="string"&&j(b)<1){let P={instancePath:r+"/image",schemaPath:"#/p\
roperties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:le.properties.image,data:b};e===null?
e=[P]:e.push(P),t++}}if(s.url!==void 0){let b=s.url;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!=
"boolean"){let P={instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:le.properties.url.
type},schema:le.properties.url.type,parentSchema:le.properties.url,data:b};e===null?e=[P]:e.push(P),t++}if(typeof b=="st\
ring"&&j(b)<1){let P={instancePath:r+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:le.properties.url,data:b};e===null?e=[P]:e.push(P),t++}}if(s.buttons!==void 0){let b=s.buttons;if(Array.
isArray(b)){if(b.length<1){let R={instancePath:r+"/buttons",schemaPath:"#/properties/buttons/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:le.properties.buttons,data:b};e===null?e=[R]:e.push(R),t++}let P=b.length;for(let R=0;R<
P;R++){let $=b[R];if($&&typeof $=="object"&&!Array.isArray($)){if($.title===void 0){let _={instancePath:r+"/buttons/"+R,
schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:K.required,parentSchema:K,
data:$};e===null?e=[_]:e.push(_),t++}for(let _ in $)if(!(_==="title"||_==="payload"||_==="url"||_==="phone")){let k={instancePath:r+
"/buttons/"+R,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
schema:!1,parentSchema:K,data:$};e===null?e=[k]:e.push(k),t++}if($.title!==void 0){let _=$.title;if(typeof _!="string"&&
!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/buttons/"+R+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:K.properties.title.type},schema:K.properties.title.type,
parentSchema:K.properties.title,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="string"&&j(_)<1){let k={instancePath:r+
"/buttons/"+R+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:K.properties.title,data:_};e===null?e=[k]:e.push(k),t++}}if($.payload!==void 0){let _=$.payload;if(typeof _!=
"string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/buttons/"+R+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:K.properties.payload.type},schema:K.properties.
payload.type,parentSchema:K.properties.payload,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="string"&&j(_)<1){let k={
instancePath:r+"/buttons/"+R+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:K.properties.payload,data:_};e===null?e=[k]:e.push(k),t++}}if($.url!==void 0){
let _=$.url;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/butt\
ons/"+R+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:K.properties.url.type},
schema:K.properties.url.type,parentSchema:K.properties.url,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="string"&&j(
_)<1){let k={instancePath:r+"/buttons/"+R+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:K.properties.url,data:_};e===null?e=[k]:e.push(k),t++}}if($.phone!==void 0){
let _=$.phone;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/bu\
ttons/"+R+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:K.properties.phone.
type},schema:K.properties.phone.type,parentSchema:K.properties.phone,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="\
string"&&j(_)<1){let k={instancePath:r+"/buttons/"+R+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.phone,data:_};e===null?e=[k]:e.push(k),t++}}}else{
let _={instancePath:r+"/buttons/"+R,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:K.
type,parentSchema:K,data:$};e===null?e=[_]:e.push(_),t++}}}else{let P={instancePath:r+"/buttons",schemaPath:"#/propertie\
s/buttons/type",keyword:"type",params:{type:"array"},schema:le.properties.buttons.type,parentSchema:le.properties.buttons,
data:b};e===null?e=[P]:e.push(P),t++}}}else{let b={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:le.type,parentSchema:le,data:s};e===null?e=[b]:e.push(b),t++}return xe.errors=e,t===0}var J={if:{type:"object"},
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
nd":"a text or a message",minLength:1}},tt=new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","u");function Ue(s,{instancePath:r="",
parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){let e=null,t=0,b=t,P=!0,R=t;if(!(s&&typeof s=="object"&&!Array.isArray(
s))){let k={};e===null?e=[k]:e.push(k),t++}var $=R===t;t=b,e!==null&&(b?e.length=b:e=null);let _;if($){let k=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let h={instancePath:r,schemaPath:"#/then/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:J.then,data:s};e===null?e=[h]:e.push(h),t++}for(let h in s)if(!Ae.
call(J.then.properties,h)){let m={instancePath:r,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h},schema:!1,parentSchema:J.then,data:s};e===null?e=[m]:e.push(m),t++}if(s.text!==void 0){let h=s.
text;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let m={instancePath:r+"/text",schemaPath:"\
#/then/properties/text/type",keyword:"type",params:{type:J.then.properties.text.type},schema:J.then.properties.text.type,
parentSchema:J.then.properties.text,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="string"&&j(h)<1){let m={instancePath:r+
"/text",schemaPath:"#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.then.
properties.text,data:h};e===null?e=[m]:e.push(m),t++}}if(s.buttons!==void 0){let h=s.buttons;if(Array.isArray(h)){if(h.length<
1){let a={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:J.then.properties.buttons,data:h};e===null?e=[a]:e.push(a),t++}let m=h.length;for(let a=0;a<m;a++){
let o=h[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let f={instancePath:r+"/buttons/"+a,schemaPath:"\
#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:K.required,parentSchema:K,data:o};
e===null?e=[f]:e.push(f),t++}for(let f in o)if(!(f==="title"||f==="payload"||f==="url"||f==="phone")){let g={instancePath:r+
"/buttons/"+a,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:K,data:o};e===null?e=[g]:e.push(g),t++}if(o.title!==void 0){let f=o.title;if(typeof f!="string"&&
!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/buttons/"+a+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:K.properties.title.type},schema:K.properties.title.type,
parentSchema:K.properties.title,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={instancePath:r+
"/buttons/"+a+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:K.properties.title,data:f};e===null?e=[g]:e.push(g),t++}}if(o.payload!==void 0){let f=o.payload;if(typeof f!=
"string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/buttons/"+a+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:K.properties.payload.type},schema:K.properties.
payload.type,parentSchema:K.properties.payload,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={
instancePath:r+"/buttons/"+a+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:K.properties.payload,data:f};e===null?e=[g]:e.push(g),t++}}if(o.url!==void 0){
let f=o.url;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/butt\
ons/"+a+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:K.properties.url.type},
schema:K.properties.url.type,parentSchema:K.properties.url,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(
f)<1){let g={instancePath:r+"/buttons/"+a+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:K.properties.url,data:f};e===null?e=[g]:e.push(g),t++}}if(o.phone!==void 0){
let f=o.phone;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/bu\
ttons/"+a+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:K.properties.phone.
type},schema:K.properties.phone.type,parentSchema:K.properties.phone,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="\
string"&&j(f)<1){let g={instancePath:r+"/buttons/"+a+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.phone,data:f};e===null?e=[g]:e.push(g),t++}}}else{
let f={instancePath:r+"/buttons/"+a,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:K.
type,parentSchema:K,data:o};e===null?e=[f]:e.push(f),t++}}}else{let m={instancePath:r+"/buttons",schemaPath:"#/then/prop\
erties/buttons/type",keyword:"type",params:{type:"array"},schema:J.then.properties.buttons.type,parentSchema:J.then.properties.
buttons,data:h};e===null?e=[m]:e.push(m),t++}}if(s.quick_replies!==void 0){let h=s.quick_replies;if(Array.isArray(h)){if(h.
length<1){let a={instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:J.then.properties.quick_replies,data:h};e===null?e=[a]:e.push(a),t++}let m=h.length;
for(let a=0;a<m;a++){let o=h[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let f={instancePath:r+
"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:ie.
required,parentSchema:ie,data:o};e===null?e=[f]:e.push(f),t++}if(o.payload===void 0){let f={instancePath:r+"/quick_repli\
es/"+a,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:ie.required,
parentSchema:ie,data:o};e===null?e=[f]:e.push(f),t++}for(let f in o)if(!(f==="title"||f==="payload")){let g={instancePath:r+
"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:ie,data:o};e===null?e=[g]:e.push(g),t++}if(o.title!==void 0){let f=o.title;if(typeof f!="string"&&
!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/quick_replies/"+a+"/title",schemaPath:"\
#/definitions/quickReply/properties/title/type",keyword:"type",params:{type:ie.properties.title.type},schema:ie.properties.
title.type,parentSchema:ie.properties.title,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={instancePath:r+
"/quick_replies/"+a+"/title",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ie.properties.title,data:f};e===null?e=[g]:e.push(g),t++}}if(o.payload!==void 0){let f=o.
payload;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/quick_re\
plies/"+a+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/type",keyword:"type",params:{type:ie.properties.
payload.type},schema:ie.properties.payload.type,parentSchema:ie.properties.payload,data:f};e===null?e=[g]:e.push(g),t++}
if(typeof f=="string"&&j(f)<1){let g={instancePath:r+"/quick_replies/"+a+"/payload",schemaPath:"#/definitions/quickReply\
/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie.properties.payload,data:f};
e===null?e=[g]:e.push(g),t++}}}else{let f={instancePath:r+"/quick_replies/"+a,schemaPath:"#/definitions/quickReply/type",
keyword:"type",params:{type:"object"},schema:ie.type,parentSchema:ie,data:o};e===null?e=[f]:e.push(f),t++}}}else{let m={
instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:J.
then.properties.quick_replies.type,parentSchema:J.then.properties.quick_replies,data:h};e===null?e=[m]:e.push(m),t++}}if(s.
cards!==void 0){let h=s.cards;if(Array.isArray(h)){if(h.length<1){let a={instancePath:r+"/cards",schemaPath:"#/then/prop\
erties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:J.then.properties.cards,data:h};e===null?
e=[a]:e.push(a),t++}let m=h.length;for(let a=0;a<m;a++)xe(h[a],{instancePath:r+"/cards/"+a,parentData:h,parentDataProperty:a,
rootData:Z})||(e=e===null?xe.errors:M(e,xe.errors),t=e.length)}else{let m={instancePath:r+"/cards",schemaPath:"#/then/pr\
operties/cards/type",keyword:"type",params:{type:"array"},schema:J.then.properties.cards.type,parentSchema:J.then.properties.
cards,data:h};e===null?e=[m]:e.push(m),t++}}if(s.image!==void 0){let h=s.image;if(typeof h!="string"&&!(typeof h=="numbe\
r"&&isFinite(h))&&typeof h!="boolean"){let m={instancePath:r+"/image",schemaPath:"#/then/properties/image/type",keyword:"\
type",params:{type:J.then.properties.image.type},schema:J.then.properties.image.type,parentSchema:J.then.properties.image,
data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="string"&&j(h)<1){let m={instancePath:r+"/image",schemaPath:"#/then/pr\
operties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.then.properties.image,data:h};e===
null?e=[m]:e.push(m),t++}}if(s.video!==void 0){let h=s.video;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&
typeof h!="boolean"){let m={instancePath:r+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:J.
then.properties.video.type},schema:J.then.properties.video.type,parentSchema:J.then.properties.video,data:h};e===null?e=
[m]:e.push(m),t++}if(typeof h=="string"&&j(h)<1){let m={instancePath:r+"/video",schemaPath:"#/then/properties/video/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.then.properties.video,data:h};e===null?e=[m]:e.push(
m),t++}}if(s.audio!==void 0){let h=s.audio;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){
let m={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:J.then.properties.audio.
type},schema:J.then.properties.audio.type,parentSchema:J.then.properties.audio,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h==
"string"&&j(h)<1){let m={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:J.then.properties.audio,data:h};e===null?e=[m]:e.push(m),t++}}if(s.file!==void 0){let h=s.
file;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let m={instancePath:r+"/file",schemaPath:"\
#/then/properties/file/type",keyword:"type",params:{type:J.then.properties.file.type},schema:J.then.properties.file.type,
parentSchema:J.then.properties.file,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="string"&&j(h)<1){let m={instancePath:r+
"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.then.
properties.file,data:h};e===null?e=[m]:e.push(m),t++}}if(s.typing!==void 0){let h=s.typing;if(typeof h=="string"){if(!tt.
test(h)){let m={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:J.then.properties.typing,data:h};e===
null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/type",keyword:"type",
params:{type:J.then.properties.typing.type},schema:J.then.properties.typing.type,parentSchema:J.then.properties.typing,data:h};
e===null?e=[m]:e.push(m),t++}}if(s.raw!==void 0){let h=s.raw;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let m={instancePath:r+
"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"object"},schema:J.then.properties.raw.type,parentSchema:J.
then.properties.raw,data:h};e===null?e=[m]:e.push(m),t++}}}else{let h={instancePath:r,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"},schema:J.then.type,parentSchema:J.then,data:s};e===null?e=[h]:e.push(h),t++}var $=k===t;P=$,
_="then"}else{let k=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let h={instancePath:r,
schemaPath:"#/else/type",keyword:"type",params:{type:J.else.type},schema:J.else.type,parentSchema:J.else,data:s};e===null?
e=[h]:e.push(h),t++}if(typeof s=="string"&&j(s)<1){let h={instancePath:r,schemaPath:"#/else/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:J.else,data:s};e===null?e=[h]:e.push(h),t++}var $=k===t;P=$,_="else"}if(!P){let k={
instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:J.if,parentSchema:J,data:s};e===null?e=[k]:
e.push(k),t++}return Ue.errors=e,t===0}function _e(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){
let e=null,t=0,b=t,P=!0,R=t;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let k={};e===null?e=[k]:e.push(k),t++}var $=R===
t;t=b,e!==null&&(b?e.length=b:e=null);let _;if($){let k=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).
length<1){let h={instancePath:r,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:X.
then,data:s};e===null?e=[h]:e.push(h),t++}for(let h in s)if(!Ae.call(X.then.properties,h)){let m={instancePath:r,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:X.then,
data:s};e===null?e=[m]:e.push(m),t++}if(s.text!==void 0){let h=s.text;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(
h))&&typeof h!="boolean"){let m={instancePath:r+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:X.then.properties.text.type},schema:X.then.properties.text.type,parentSchema:X.then.properties.text,data:h};e===null?
e=[m]:e.push(m),t++}if(typeof h=="string"&&j(h)<1){let m={instancePath:r+"/text",schemaPath:"#/then/properties/text/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.text,data:h};e===null?e=[m]:e.push(m),
t++}}if(s.buttons!==void 0){let h=s.buttons;if(Array.isArray(h)){if(h.length<1){let a={instancePath:r+"/buttons",schemaPath:"\
#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.then.properties.buttons,
data:h};e===null?e=[a]:e.push(a),t++}let m=h.length;for(let a=0;a<m;a++){let o=h[a];if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.title===void 0){let f={instancePath:r+"/buttons/"+a,schemaPath:"#/definitions/button/required",keyword:"require\
d",params:{missingProperty:"title"},schema:K.required,parentSchema:K,data:o};e===null?e=[f]:e.push(f),t++}for(let f in o)
if(!(f==="title"||f==="payload"||f==="url"||f==="phone")){let g={instancePath:r+"/buttons/"+a,schemaPath:"#/definitions/\
button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:K,data:o};
e===null?e=[g]:e.push(g),t++}if(o.title!==void 0){let f=o.title;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"){let g={instancePath:r+"/buttons/"+a+"/title",schemaPath:"#/definitions/button/properties/title/type",
keyword:"type",params:{type:K.properties.title.type},schema:K.properties.title.type,parentSchema:K.properties.title,data:f};
e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={instancePath:r+"/buttons/"+a+"/title",schemaPath:"#/d\
efinitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.title,
data:f};e===null?e=[g]:e.push(g),t++}}if(o.payload!==void 0){let f=o.payload;if(typeof f!="string"&&!(typeof f=="number"&&
isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/buttons/"+a+"/payload",schemaPath:"#/definitions/button/prope\
rties/payload/type",keyword:"type",params:{type:K.properties.payload.type},schema:K.properties.payload.type,parentSchema:K.
properties.payload,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={instancePath:r+"/buttons/"+
a+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:K.properties.payload,data:f};e===null?e=[g]:e.push(g),t++}}if(o.url!==void 0){let f=o.url;if(typeof f!="str\
ing"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/buttons/"+a+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:K.properties.url.type},schema:K.properties.url.type,
parentSchema:K.properties.url,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={instancePath:r+
"/buttons/"+a+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:K.properties.url,data:f};e===null?e=[g]:e.push(g),t++}}if(o.phone!==void 0){let f=o.phone;if(typeof f!="str\
ing"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/buttons/"+a+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:K.properties.phone.type},schema:K.properties.phone.
type,parentSchema:K.properties.phone,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={instancePath:r+
"/buttons/"+a+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:K.properties.phone,data:f};e===null?e=[g]:e.push(g),t++}}}else{let f={instancePath:r+"/buttons/"+a,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,data:o};e===null?
e=[f]:e.push(f),t++}}}else{let m={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:X.then.properties.buttons.type,parentSchema:X.then.properties.buttons,data:h};e===null?e=[m]:e.push(
m),t++}}if(s.quick_replies!==void 0){let h=s.quick_replies;if(Array.isArray(h)){if(h.length<1){let a={instancePath:r+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.
then.properties.quick_replies,data:h};e===null?e=[a]:e.push(a),t++}let m=h.length;for(let a=0;a<m;a++){let o=h[a];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let f={instancePath:r+"/quick_replies/"+a,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:ie.required,parentSchema:ie,data:o};
e===null?e=[f]:e.push(f),t++}if(o.payload===void 0){let f={instancePath:r+"/quick_replies/"+a,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:ie.required,parentSchema:ie,data:o};e===
null?e=[f]:e.push(f),t++}for(let f in o)if(!(f==="title"||f==="payload")){let g={instancePath:r+"/quick_replies/"+a,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:ie,
data:o};e===null?e=[g]:e.push(g),t++}if(o.title!==void 0){let f=o.title;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"){let g={instancePath:r+"/quick_replies/"+a+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:ie.properties.title.type},schema:ie.properties.title.type,parentSchema:ie.properties.
title,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={instancePath:r+"/quick_replies/"+a+"/ti\
tle",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie.
properties.title,data:f};e===null?e=[g]:e.push(g),t++}}if(o.payload!==void 0){let f=o.payload;if(typeof f!="string"&&!(typeof f==
"number"&&isFinite(f))&&typeof f!="boolean"){let g={instancePath:r+"/quick_replies/"+a+"/payload",schemaPath:"#/definiti\
ons/quickReply/properties/payload/type",keyword:"type",params:{type:ie.properties.payload.type},schema:ie.properties.payload.
type,parentSchema:ie.properties.payload,data:f};e===null?e=[g]:e.push(g),t++}if(typeof f=="string"&&j(f)<1){let g={instancePath:r+
"/quick_replies/"+a+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ie.properties.payload,data:f};e===null?e=[g]:e.push(g),t++}}}else{let f={instancePath:r+"\
/quick_replies/"+a,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"object"},schema:ie.type,parentSchema:ie,
data:o};e===null?e=[f]:e.push(f),t++}}}else{let m={instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_r\
eplies/type",keyword:"type",params:{type:"array"},schema:X.then.properties.quick_replies.type,parentSchema:X.then.properties.
quick_replies,data:h};e===null?e=[m]:e.push(m),t++}}if(s.cards!==void 0){let h=s.cards;if(Array.isArray(h)){if(h.length<
1){let a={instancePath:r+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:X.then.properties.cards,data:h};e===null?e=[a]:e.push(a),t++}let m=h.length;for(let a=0;a<m;a++)xe(h[a],{instancePath:r+
"/cards/"+a,parentData:h,parentDataProperty:a,rootData:Z})||(e=e===null?xe.errors:M(e,xe.errors),t=e.length)}else{let m={
instancePath:r+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:X.then.properties.
cards.type,parentSchema:X.then.properties.cards,data:h};e===null?e=[m]:e.push(m),t++}}if(s.image!==void 0){let h=s.image;
if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let m={instancePath:r+"/image",schemaPath:"\
#/then/properties/image/type",keyword:"type",params:{type:X.then.properties.image.type},schema:X.then.properties.image.type,
parentSchema:X.then.properties.image,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="string"&&j(h)<1){let m={instancePath:r+
"/image",schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.
properties.image,data:h};e===null?e=[m]:e.push(m),t++}}if(s.video!==void 0){let h=s.video;if(typeof h!="string"&&!(typeof h==
"number"&&isFinite(h))&&typeof h!="boolean"){let m={instancePath:r+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:X.then.properties.video.type},schema:X.then.properties.video.type,parentSchema:X.then.properties.video,
data:h};e===null?e=[m]:e.push(m),t++}if(typeof h=="string"&&j(h)<1){let m={instancePath:r+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.video,data:h};e===
null?e=[m]:e.push(m),t++}}if(s.audio!==void 0){let h=s.audio;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&
typeof h!="boolean"){let m={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:X.
then.properties.audio.type},schema:X.then.properties.audio.type,parentSchema:X.then.properties.audio,data:h};e===null?e=
[m]:e.push(m),t++}if(typeof h=="string"&&j(h)<1){let m={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.audio,data:h};e===null?e=[m]:e.push(
m),t++}}if(s.file!==void 0){let h=s.file;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){
let m={instancePath:r+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:X.then.properties.file.
type},schema:X.then.properties.file.type,parentSchema:X.then.properties.file,data:h};e===null?e=[m]:e.push(m),t++}if(typeof h==
"string"&&j(h)<1){let m={instancePath:r+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:X.then.properties.file,data:h};e===null?e=[m]:e.push(m),t++}}if(s.typing!==void 0){let h=s.
typing;if(typeof h=="string"){if(!tt.test(h)){let m={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:X.
then.properties.typing,data:h};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:X.then.properties.typing.type},schema:X.then.properties.typing.type,parentSchema:X.
then.properties.typing,data:h};e===null?e=[m]:e.push(m),t++}}if(s.raw!==void 0){let h=s.raw;if(!(h&&typeof h=="object"&&
!Array.isArray(h))){let m={instancePath:r+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:X.then.properties.raw.type,parentSchema:X.then.properties.raw,data:h};e===null?e=[m]:e.push(m),t++}}if(s.one_of!==
void 0){let h=s.one_of;if(Array.isArray(h)){if(h.length<1){let a={instancePath:r+"/one_of",schemaPath:"#/then/properties\
/one_of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.then.properties.one_of,data:h};e===null?e=
[a]:e.push(a),t++}let m=h.length;for(let a=0;a<m;a++)Ue(h[a],{instancePath:r+"/one_of/"+a,parentData:h,parentDataProperty:a,
rootData:Z})||(e=e===null?Ue.errors:M(e,Ue.errors),t=e.length)}else{let m={instancePath:r+"/one_of",schemaPath:"#/then/p\
roperties/one_of/type",keyword:"type",params:{type:"array"},schema:X.then.properties.one_of.type,parentSchema:X.then.properties.
one_of,data:h};e===null?e=[m]:e.push(m),t++}}}else{let h={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"},schema:X.then.type,parentSchema:X.then,data:s};e===null?e=[h]:e.push(h),t++}var $=k===t;P=$,_="then"}else{
let k=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let h={instancePath:r,schemaPath:"\
#/else/type",keyword:"type",params:{type:X.else.type},schema:X.else.type,parentSchema:X.else,data:s};e===null?e=[h]:e.push(
h),t++}if(typeof s=="string"&&j(s)<1){let h={instancePath:r,schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:X.else,data:s};e===null?e=[h]:e.push(h),t++}var $=k===t;P=$,_="else"}if(!P){let k={instancePath:r,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:X.if,parentSchema:X,data:s};e===null?e=[k]:e.push(k),t++}
return _e.errors=e,t===0}function ve(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){let e=null,
t=0,b=t,P=!0,R=t;if(!Array.isArray(s)){let k={};e===null?e=[k]:e.push(k),t++}var $=R===t;t=b,e!==null&&(b?e.length=b:e=null);
let _;if($){let k=t;if(Array.isArray(s)){if(s.length<1){let m={instancePath:r,schemaPath:"#/then/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:je.then,data:s};e===null?e=[m]:e.push(m),t++}let h=s.length;for(let m=0;m<h;m++)
_e(s[m],{instancePath:r+"/"+m,parentData:s,parentDataProperty:m,rootData:Z})||(e=e===null?_e.errors:M(e,_e.errors),t=e.length)}else{
let h={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:je.then.type,parentSchema:je.
then,data:s};e===null?e=[h]:e.push(h),t++}var $=k===t;P=$,_="then"}else{let k=t;_e(s,{instancePath:r,parentData:oe,parentDataProperty:fe,
rootData:Z})||(e=e===null?_e.errors:M(e,_e.errors),t=e.length);var $=k===t;P=$,_="else"}if(!P){let k={instancePath:r,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:_},schema:je.if,parentSchema:je,data:s};e===null?e=[k]:e.push(k),t++}return ve.
errors=e,t===0}function Se(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){let e=null,t=0,b=t,
P=!1,R=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.route===void 0){let i={instancePath:r,schemaPath:"#/anyOf/0/requ\
ired",keyword:"required",params:{missingProperty:"route"},schema:T.anyOf[0].required,parentSchema:T.anyOf[0],data:s};e===
null?e=[i]:e.push(i),t++}var $=R===t;if(P=P||$,!P){let i=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.reply===void 0){
let c={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:T.anyOf[1].
required,parentSchema:T.anyOf[1],data:s};e===null?e=[c]:e.push(c),t++}var $=i===t;if(P=P||$,!P){let c=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.forward===void 0){let E={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"forward"},schema:T.anyOf[2].required,parentSchema:T.anyOf[2],data:s};e===null?e=[E]:e.push(E),t++}
var $=c===t;if(P=P||$,!P){let E=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.handover===void 0){let G={instancePath:r,
schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:T.anyOf[3].required,parentSchema:T.
anyOf[3],data:s};e===null?e=[G]:e.push(G),t++}var $=E===t;if(P=P||$,!P){let G=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.remember===void 0){let l={instancePath:r,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"\
remember"},schema:T.anyOf[4].required,parentSchema:T.anyOf[4],data:s};e===null?e=[l]:e.push(l),t++}var $=G===t;if(P=P||$,
!P){let l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.count===void 0){let d={instancePath:r,schemaPath:"#/anyOf/5/r\
equired",keyword:"required",params:{missingProperty:"count"},schema:T.anyOf[5].required,parentSchema:T.anyOf[5],data:s};
e===null?e=[d]:e.push(d),t++}var $=l===t;if(P=P||$,!P){let d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.forget===void 0){
let Q={instancePath:r,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"forget"},schema:T.anyOf[6].
required,parentSchema:T.anyOf[6],data:s};e===null?e=[Q]:e.push(Q),t++}var $=d===t;if(P=P||$,!P){let Q=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.ask===void 0){let V={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{
missingProperty:"ask"},schema:T.anyOf[7].required,parentSchema:T.anyOf[7],data:s};e===null?e=[V]:e.push(V),t++}var $=Q===
t;if(P=P||$,!P){let V=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.follow_up===void 0){let N={instancePath:r,schemaPath:"\
#/anyOf/8/required",keyword:"required",params:{missingProperty:"follow_up"},schema:T.anyOf[8].required,parentSchema:T.anyOf[8],
data:s};e===null?e=[N]:e.push(N),t++}var $=V===t;if(P=P||$,!P){let N=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.cancel===
void 0){let pe={instancePath:r,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:T.
anyOf[9].required,parentSchema:T.anyOf[9],data:s};e===null?e=[pe]:e.push(pe),t++}var $=N===t;P=P||$}}}}}}}}}if(P)t=b,e!==
null&&(b?e.length=b:e=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:T.anyOf,parentSchema:T,
data:s};e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!Ae.call(T.properties,
i)){let p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:T,data:s};e===null?e=[p]:e.push(p),t++}if(s.description!==void 0){let i=s.description;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let p={instancePath:r+"/description",schemaPath:"#/pr\
operties/description/type",keyword:"type",params:{type:T.properties.description.type},schema:T.properties.description.type,
parentSchema:T.properties.description,data:i};e===null?e=[p]:e.push(p),t++}}if(s.once!==void 0){let i=s.once;if(typeof i==
"string"){if(!Ye.test(i)){let p={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{
pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:T.properties.once,data:i};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{
type:"string"},schema:T.properties.once.type,parentSchema:T.properties.once,data:i};e===null?e=[p]:e.push(p),t++}}if(s.route!==
void 0){let i=s.route;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let p={instancePath:r+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:T.properties.route.type},schema:T.properties.route.
type,parentSchema:T.properties.route,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="string"&&!Le.test(i)){let p={instancePath:r+
"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},
schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:T.properties.route,data:i};e===null?e=[p]:e.push(p),t++}}if(s.
params!==void 0){let i=s.params;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let p in i){let c=t;if(typeof p=="strin\
g"&&!Re.test(p)){let I={instancePath:r+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:T.properties.params.propertyNames,
data:p,propertyName:p};e===null?e=[I]:e.push(I),t++}var _=c===t;if(!_){let I={instancePath:r+"/params",schemaPath:"#/pro\
perties/params/propertyNames",keyword:"propertyNames",params:{propertyName:p},schema:T.properties.params.propertyNames,parentSchema:T.
properties.params,data:i};e===null?e=[I]:e.push(I),t++}}for(let p in i){let c=i[p];if(typeof c!="string"&&!(typeof c=="n\
umber"&&isFinite(c))&&typeof c!="boolean"){let I={instancePath:r+"/params/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/params/additionalProperties/type",keyword:"type",params:{type:T.properties.params.additionalProperties.type},
schema:T.properties.params.additionalProperties.type,parentSchema:T.properties.params.additionalProperties,data:c};e===null?
e=[I]:e.push(I),t++}}}else{let p={instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{
type:"object"},schema:T.properties.params.type,parentSchema:T.properties.params,data:i};e===null?e=[p]:e.push(p),t++}}if(s.
reply!==void 0&&(ve(s.reply,{instancePath:r+"/reply",parentData:s,parentDataProperty:"reply",rootData:Z})||(e=e===null?ve.
errors:M(e,ve.errors),t=e.length)),s.forward!==void 0){let i=s.forward;if(typeof i!="string"){let p={instancePath:r+"/fo\
rward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},schema:T.properties.forward.type,parentSchema:T.
properties.forward,data:i};e===null?e=[p]:e.push(p),t++}}if(s.handover!==void 0){let i=s.handover;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))){let p={instancePath:r+"/handover",schemaPath:"#/properties/handover/type",keyword:"t\
ype",params:{type:T.properties.handover.type},schema:T.properties.handover.type,parentSchema:T.properties.handover,data:i};
e===null?e=[p]:e.push(p),t++}if(typeof i=="string"&&!et.test(i)){let p={instancePath:r+"/handover",schemaPath:"#/propert\
ies/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"^(page\
_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:T.properties.handover,data:i};e===null?e=[p]:e.push(p),t++}}if(s.
remember!==void 0){let i=s.remember;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let p={instancePath:r+
"/remember",schemaPath:"#/definitions/remembered/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:B,
data:i};e===null?e=[p]:e.push(p),t++}for(let p in i){let c=t;if(typeof p=="string"&&!de.test(p)){let I={instancePath:r+"\
/remember",schemaPath:"#/definitions/remembered/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:B.propertyNames,data:p,propertyName:p};e===null?e=[I]:e.push(I),t++}
var k=c===t;if(!k){let I={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/propertyNames",keyword:"proper\
tyNames",params:{propertyName:p},schema:B.propertyNames,parentSchema:B,data:i};e===null?e=[I]:e.push(I),t++}}for(let p in i){
let c=i[p],I=t,E=!0,v=t;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let n={};e===null?e=[n]:e.push(n),t++}var q=v===
t;t=I,e!==null&&(I?e.length=I:e=null);let G;if(q){let n=t;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.value===void 0){
let y={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/required",keyword:"required",params:{missingProperty:"value"},schema:B.additionalProperties.then.required,
parentSchema:B.additionalProperties.then,data:c};e===null?e=[y]:e.push(y),t++}for(let y in c)if(!(y==="value"||y==="for")){
let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:B.
additionalProperties.then,data:c};e===null?e=[d]:e.push(d),t++}if(c.value!==void 0){let y=c.value;if(typeof y!="string"&&
!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/value/type",keyword:"type",
params:{type:B.additionalProperties.then.properties.value.type},schema:B.additionalProperties.then.properties.value.type,
parentSchema:B.additionalProperties.then.properties.value,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"&&j(
y)<1){let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/rem\
embered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.
additionalProperties.then.properties.value,data:y};e===null?e=[d]:e.push(d),t++}}if(c.for!==void 0){let y=c.for;if(typeof y==
"string"){if(!ue.test(y)){let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:B.additionalProperties.then.properties.for,data:y};e===null?
e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:B.additionalProperties.
then.properties.for.type,parentSchema:B.additionalProperties.then.properties.for,data:y};e===null?e=[d]:e.push(d),t++}}}else{
let y={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:B.additionalProperties.then.type,parentSchema:B.additionalProperties.
then,data:c};e===null?e=[y]:e.push(y),t++}var q=n===t;E=q,G="then"}else{let n=t;if(typeof c!="string"&&!(typeof c=="numb\
er"&&isFinite(c))&&typeof c!="boolean"){let y={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:B.additionalProperties.else.type},schema:B.
additionalProperties.else.type,parentSchema:B.additionalProperties.else,data:c};e===null?e=[y]:e.push(y),t++}if(typeof c==
"string"&&j(c)<1){let y={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.additionalProperties.
else,data:c};e===null?e=[y]:e.push(y),t++}var q=n===t;E=q,G="else"}if(!E){let n={instancePath:r+"/remember/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:G},
schema:B.additionalProperties.if,parentSchema:B.additionalProperties,data:c};e===null?e=[n]:e.push(n),t++}}}else{let p={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:B.type,
parentSchema:B,data:i};e===null?e=[p]:e.push(p),t++}}if(s.count!==void 0){let i=s.count,p=t,c=!0,I=t;if(!(i&&typeof i=="\
object"&&!Array.isArray(i))){let v={};e===null?e=[v]:e.push(v),t++}var h=I===t;t=p,e!==null&&(p?e.length=p:e=null);let E;
if(h){let v=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let n={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:F.then,data:i};
e===null?e=[n]:e.push(n),t++}for(let n in i){let l=t;if(typeof n=="string"&&!de.test(n)){let y={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:F.then.propertyNames,data:n,propertyName:n};e===null?e=[y]:e.push(y),t++}var m=l===
t;if(!m){let y={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:F.then.propertyNames,parentSchema:F.then,data:i};e===null?e=[y]:e.push(y),t++}}for(let n in i){let l=i[n],
y=t,d=!0,L=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let H={};e===null?e=[H]:e.push(H),t++}var a=L===t;t=y,e!==null&&
(y?e.length=y:e=null);let Q;if(a){let H=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1){let S={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:F.then.additionalProperties.then,
data:l};e===null?e=[S]:e.push(S),t++}for(let S in l)if(!(S==="by"||S==="for")){let N={instancePath:r+"/count/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:F.then.additionalProperties.then,data:l};e===
null?e=[N]:e.push(N),t++}if(l.by!==void 0){let S=l.by;if(typeof S!="string"&&!(typeof S=="number"&&isFinite(S))){let N={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:F.then.additionalProperties.then.properties.by.type},schema:F.
then.additionalProperties.then.properties.by.type,parentSchema:F.then.additionalProperties.then.properties.by,data:S};e===
null?e=[N]:e.push(N),t++}if(typeof S=="string"&&!We.test(S)){let N={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(
/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"patte\
rn",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:F.then.additionalProperties.then.properties.
by,data:S};e===null?e=[N]:e.push(N),t++}}if(l.for!==void 0){let S=l.for;if(typeof S=="string"){if(!ue.test(S)){let N={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/definitions/counted/then/additionalProperties/th\
en/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",
parentSchema:F.then.additionalProperties.then.properties.for,data:S};e===null?e=[N]:e.push(N),t++}}else{let N={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/definitions/counted/then/additionalProperties/th\
en/properties/for/type",keyword:"type",params:{type:"string"},schema:F.then.additionalProperties.then.properties.for.type,
parentSchema:F.then.additionalProperties.then.properties.for,data:S};e===null?e=[N]:e.push(N),t++}}}else{let S={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/type",
keyword:"type",params:{type:"object"},schema:F.then.additionalProperties.then.type,parentSchema:F.then.additionalProperties.
then,data:l};e===null?e=[S]:e.push(S),t++}var a=H===t;d=a,Q="then"}else{let H=t;if(typeof l!="string"&&!(typeof l=="numb\
er"&&isFinite(l))){let S={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/co\
unted/then/additionalProperties/else/type",keyword:"type",params:{type:F.then.additionalProperties.else.type},schema:F.then.
additionalProperties.else.type,parentSchema:F.then.additionalProperties.else,data:l};e===null?e=[S]:e.push(S),t++}if(typeof l==
"string"&&!We.test(l)){let S={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[\
0-9]{1,9}$",parentSchema:F.then.additionalProperties.else,data:l};e===null?e=[S]:e.push(S),t++}var a=H===t;d=a,Q="else"}
if(!d){let H={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/a\
dditionalProperties/if",keyword:"if",params:{failingKeyword:Q},schema:F.then.additionalProperties.if,parentSchema:F.then.
additionalProperties,data:l};e===null?e=[H]:e.push(H),t++}}}else{let n={instancePath:r+"/count",schemaPath:"#/definition\
s/counted/then/type",keyword:"type",params:{type:"object"},schema:F.then.type,parentSchema:F.then,data:i};e===null?e=[n]:
e.push(n),t++}var h=v===t;c=h,E="then"}else{let v=t,G=t,n=!0,l=t;if(!Array.isArray(i)){let L={};e===null?e=[L]:e.push(L),
t++}var o=l===t;t=G,e!==null&&(G?e.length=G:e=null);let y;if(o){let L=t;if(Array.isArray(i)){if(i.length<1){let V={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:F.
else.then,data:i};e===null?e=[V]:e.push(V),t++}let H=i.length;for(let V=0;V<H;V++){let S=i[V];if(typeof S!="string"&&!(typeof S==
"number"&&isFinite(S))&&typeof S!="boolean"){let N={instancePath:r+"/count/"+V,schemaPath:"#/definitions/counted/else/th\
en/items/type",keyword:"type",params:{type:F.else.then.items.type},schema:F.else.then.items.type,parentSchema:F.else.then.
items,data:S};e===null?e=[N]:e.push(N),t++}if(typeof S=="string"){if(j(S)<1){let N={instancePath:r+"/count/"+V,schemaPath:"\
#/definitions/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.else.then.
items,data:S};e===null?e=[N]:e.push(N),t++}if(!de.test(S)){let N={instancePath:r+"/count/"+V,schemaPath:"#/definitions/c\
ounted/else/then/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",
parentSchema:F.else.then.items,data:S};e===null?e=[N]:e.push(N),t++}}}}else{let H={instancePath:r+"/count",schemaPath:"#\
/definitions/counted/else/then/type",keyword:"type",params:{type:"array"},schema:F.else.then.type,parentSchema:F.else.then,
data:i};e===null?e=[H]:e.push(H),t++}var o=L===t;n=o,y="then"}else{let L=t;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){let H={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"\
type",params:{type:F.else.else.type},schema:F.else.else.type,parentSchema:F.else.else,data:i};e===null?e=[H]:e.push(H),t++}
if(typeof i=="string"){if(j(i)<1){let H={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.else.else,data:i};e===null?e=[H]:e.push(H),t++}if(!de.test(
i)){let H={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:F.else.else,data:i};e===null?e=[H]:e.push(H),t++}}var o=L===
t;n=o,y="else"}if(!n){let L={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:y},
schema:F.else.if,parentSchema:F.else,data:i};e===null?e=[L]:e.push(L),t++}var h=v===t;c=h,E="else"}if(!c){let v={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:E},schema:F.if,parentSchema:F,data:i};
e===null?e=[v]:e.push(v),t++}}if(s.forget!==void 0){let i=s.forget,p=t,c=!0,I=t;if(!Array.isArray(i)){let v={};e===null?
e=[v]:e.push(v),t++}var f=I===t;t=p,e!==null&&(p?e.length=p:e=null);let E;if(f){let v=t;if(Array.isArray(i)){if(i.length<
1){let l={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:se.then,data:i};e===null?e=[l]:e.push(l),t++}let n=i.length;for(let l=0;l<n;l++){let y=i[l];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/forget/"+l,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:se.then.items.type},schema:se.then.items.type,parentSchema:se.
then.items,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"){if(j(y)<1){let d={instancePath:r+"/forget/"+l,schemaPath:"\
#/definitions/forgotten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se.then.items,data:y};
e===null?e=[d]:e.push(d),t++}if(!de.test(y)){let d={instancePath:r+"/forget/"+l,schemaPath:"#/definitions/forgotten/then\
/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:se.
then.items,data:y};e===null?e=[d]:e.push(d),t++}}}}else{let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgot\
ten/then/type",keyword:"type",params:{type:"array"},schema:se.then.type,parentSchema:se.then,data:i};e===null?e=[n]:e.push(
n),t++}var f=v===t;c=f,E="then"}else{let v=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/type",keyword:"type",params:{type:se.else.
type},schema:se.else.type,parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"){if(j(i)<1){let n={
instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}if(!de.test(i)){let n={instancePath:r+"/forget",schemaPath:"#/\
definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,\
64}$",parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}}var f=v===t;c=f,E="else"}if(!c){let v={instancePath:r+"\
/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:E},schema:se.if,parentSchema:se,data:i};
e===null?e=[v]:e.push(v),t++}}if(s.ask!==void 0){let i=s.ask,p=t,c=!0,I=t;if(!(i&&typeof i=="object"&&!Array.isArray(i))){
let v={};e===null?e=[v]:e.push(v),t++}var g=I===t;t=p,e!==null&&(p?e.length=p:e=null);let E;if(g){let v=t;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.question===void 0){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/then/r\
equired",keyword:"required",params:{missingProperty:"question"},schema:ee.then.required,parentSchema:ee.then,data:i};e===
null?e=[n]:e.push(n),t++}for(let n in i)if(!(n==="question"||n==="for")){let l={instancePath:r+"/ask",schemaPath:"#/defi\
nitions/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:ee.
then,data:i};e===null?e=[l]:e.push(l),t++}if(i.question!==void 0){let n=i.question;if(typeof n!="string"&&!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:ee.then.properties.question.type},schema:ee.then.properties.question.
type,parentSchema:ee.then.properties.question,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="string"){if(j(n)<1){let l={
instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ee.then.properties.question,data:n};e===null?e=[l]:e.push(l),t++}if(!Le.test(n)){let l={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:ee.then.properties.question,
data:n};e===null?e=[l]:e.push(l),t++}}}if(i.for!==void 0){let n=i.for;if(typeof n=="string"){if(!ue.test(n)){let l={instancePath:r+
"/ask/for",schemaPath:"#/definitions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0\
,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:ee.then.properties.for,data:n};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:r+"/ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"\
string"},schema:ee.then.properties.for.type,parentSchema:ee.then.properties.for,data:n};e===null?e=[l]:e.push(l),t++}}}else{
let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:ee.
then.type,parentSchema:ee.then,data:i};e===null?e=[n]:e.push(n),t++}var g=v===t;c=g,E="then"}else{let v=t;if(typeof i!="\
string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:r+"/ask",schemaPath:"#/definitions\
/asked/else/type",keyword:"type",params:{type:ee.else.type},schema:ee.else.type,parentSchema:ee.else,data:i};e===null?e=
[n]:e.push(n),t++}if(typeof i=="string"){if(j(i)<1){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ee.else,data:i};e===null?e=[n]:e.push(n),t++}if(!Le.
test(i)){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:ee.else,data:i};e===null?
e=[n]:e.push(n),t++}}var g=v===t;c=g,E="else"}if(!c){let v={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"\
if",params:{failingKeyword:E},schema:ee.if,parentSchema:ee,data:i};e===null?e=[v]:e.push(v),t++}}if(s.follow_up!==void 0){
let i=s.follow_up,p=t,c=!0,I=t;if(!Array.isArray(i)){let v={};e===null?e=[v]:e.push(v),t++}var O=I===t;t=p,e!==null&&(p?
e.length=p:e=null);let E;if(O){let v=t;if(Array.isArray(i)){if(i.length>20){let l={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/then/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:w.then,data:i};e===null?
e=[l]:e.push(l),t++}if(i.length<1){let l={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/minItems",
keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.then,data:i};e===null?e=[l]:e.push(l),t++}let n=i.length;for(let l=0;l<
n;l++){let y=i[l];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.payload===void 0){let d={instancePath:r+"/follow_up/"+
l,schemaPath:"#/definitions/followUps/then/items/required",keyword:"required",params:{missingProperty:"payload"},schema:w.
then.items.required,parentSchema:w.then.items,data:y};e===null?e=[d]:e.push(d),t++}for(let d in y)if(!(d==="after"||d===
"at"||d==="days"||d==="timezone"||d==="payload"||d==="in_any_case")){let L={instancePath:r+"/follow_up/"+l,schemaPath:"#\
/definitions/followUps/then/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:w.then.items,data:y};e===null?e=[L]:e.push(L),t++}if(y.after!==void 0){let d=y.after;if(typeof d=="string"){
if(!ue.test(d)){let L={instancePath:r+"/follow_up/"+l+"/after",schemaPath:"#/definitions/followUps/then/items/properties\
/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:w.
then.items.properties.after,data:d};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+"/follow_up/"+l+"/after",schemaPath:"\
#/definitions/followUps/then/items/properties/after/type",keyword:"type",params:{type:"string"},schema:w.then.items.properties.
after.type,parentSchema:w.then.items.properties.after,data:d};e===null?e=[L]:e.push(L),t++}}if(y.at!==void 0){let d=y.at;
if(typeof d=="string"){if(!Ee.test(d)){let L={instancePath:r+"/follow_up/"+l+"/at",schemaPath:"#/definitions/followUps/t\
hen/items/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0\
-9]|2[0-3]):[0-5][0-9]$",parentSchema:w.then.items.properties.at,data:d};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+
"/follow_up/"+l+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"st\
ring"},schema:w.then.items.properties.at.type,parentSchema:w.then.items.properties.at,data:d};e===null?e=[L]:e.push(L),t++}}
if(y.days!==void 0){let d=y.days,L=t,Q=!0,H=t;if(!Array.isArray(d)){let S={};e===null?e=[S]:e.push(S),t++}var u=H===t;t=
L,e!==null&&(L?e.length=L:e=null);let V;if(u){let S=t;if(Array.isArray(d)){if(d.length<1){let pe={instancePath:r+"/follo\
w_up/"+l+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:w.then.items.properties.days.then,data:d};e===null?e=[pe]:e.push(pe),t++}let re=d.length;
for(let pe=0;pe<re;pe++){let he=d[pe];if(typeof he!="string"&&!(typeof he=="number"&&isFinite(he))&&typeof he!="boolean"){
let ye={instancePath:r+"/follow_up/"+l+"/days/"+pe,schemaPath:"#/definitions/followUps/then/items/properties/days/then/i\
tems/type",keyword:"type",params:{type:w.then.items.properties.days.then.items.type},schema:w.then.items.properties.days.
then.items.type,parentSchema:w.then.items.properties.days.then.items,data:he};e===null?e=[ye]:e.push(ye),t++}if(typeof he==
"string"&&j(he)<1){let ye={instancePath:r+"/follow_up/"+l+"/days/"+pe,schemaPath:"#/definitions/followUps/then/items/pro\
perties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.days.
then.items,data:he};e===null?e=[ye]:e.push(ye),t++}}}else{let re={instancePath:r+"/follow_up/"+l+"/days",schemaPath:"#/d\
efinitions/followUps/then/items/properties/days/then/type",keyword:"type",params:{type:"array"},schema:w.then.items.properties.
days.then.type,parentSchema:w.then.items.properties.days.then,data:d};e===null?e=[re]:e.push(re),t++}var u=S===t;Q=u,V="\
then"}else{let S=t;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let re={instancePath:r+
"/follow_up/"+l+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{
type:w.then.items.properties.days.else.type},schema:w.then.items.properties.days.else.type,parentSchema:w.then.items.properties.
days.else,data:d};e===null?e=[re]:e.push(re),t++}if(typeof d=="string"&&j(d)<1){let re={instancePath:r+"/follow_up/"+l+"\
/days",schemaPath:"#/definitions/followUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.then.items.properties.days.else,data:d};e===null?e=[re]:e.push(re),t++}var u=S===t;Q=u,V="else"}
if(!Q){let S={instancePath:r+"/follow_up/"+l+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",
keyword:"if",params:{failingKeyword:V},schema:w.then.items.properties.days.if,parentSchema:w.then.items.properties.days,
data:d};e===null?e=[S]:e.push(S),t++}}if(y.timezone!==void 0){let d=y.timezone;if(typeof d!="string"&&!(typeof d=="numbe\
r"&&isFinite(d))&&typeof d!="boolean"){let L={instancePath:r+"/follow_up/"+l+"/timezone",schemaPath:"#/definitions/follo\
wUps/then/items/properties/timezone/type",keyword:"type",params:{type:w.then.items.properties.timezone.type},schema:w.then.
items.properties.timezone.type,parentSchema:w.then.items.properties.timezone,data:d};e===null?e=[L]:e.push(L),t++}if(typeof d==
"string"&&j(d)<1){let L={instancePath:r+"/follow_up/"+l+"/timezone",schemaPath:"#/definitions/followUps/then/items/prope\
rties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.timezone,data:d};
e===null?e=[L]:e.push(L),t++}}if(y.payload!==void 0){let d=y.payload;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let L={instancePath:r+"/follow_up/"+l+"/payload",schemaPath:"#/definitions/followUps/then/item\
s/properties/payload/type",keyword:"type",params:{type:w.then.items.properties.payload.type},schema:w.then.items.properties.
payload.type,parentSchema:w.then.items.properties.payload,data:d};e===null?e=[L]:e.push(L),t++}if(typeof d=="string"&&j(
d)<1){let L={instancePath:r+"/follow_up/"+l+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload\
/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.payload,data:d};e===null?
e=[L]:e.push(L),t++}}if(y.in_any_case!==void 0){let d=y.in_any_case;if(!(d===!0||d===!1||d==="true"||d==="false")){let L={
instancePath:r+"/follow_up/"+l+"/in_any_case",schemaPath:"#/definitions/followUps/then/items/properties/in_any_case/enum",
keyword:"enum",params:{allowedValues:w.then.items.properties.in_any_case.enum},schema:w.then.items.properties.in_any_case.
enum,parentSchema:w.then.items.properties.in_any_case,data:d};e===null?e=[L]:e.push(L),t++}}}else{let d={instancePath:r+
"/follow_up/"+l,schemaPath:"#/definitions/followUps/then/items/type",keyword:"type",params:{type:"object"},schema:w.then.
items.type,parentSchema:w.then.items,data:y};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:w.then.type,parentSchema:w.then,data:i};e===
null?e=[n]:e.push(n),t++}var O=v===t;c=O,E="then"}else{let v=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.payload===
void 0){let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/required",keyword:"required",params:{
missingProperty:"payload"},schema:w.else.required,parentSchema:w.else,data:i};e===null?e=[n]:e.push(n),t++}for(let n in i)
if(!(n==="after"||n==="at"||n==="days"||n==="timezone"||n==="payload"||n==="in_any_case")){let l={instancePath:r+"/follo\
w_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:w.else,data:i};e===null?e=[l]:e.push(l),t++}if(i.after!==void 0){let n=i.after;if(typeof n=="stri\
ng"){if(!ue.test(n)){let l={instancePath:r+"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/\
pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:w.else.
properties.after,data:n};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/follow_up/after",schemaPath:"#/defin\
itions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},schema:w.else.properties.after.type,parentSchema:w.
else.properties.after,data:n};e===null?e=[l]:e.push(l),t++}}if(i.at!==void 0){let n=i.at;if(typeof n=="string"){if(!Ee.test(
n)){let l={instancePath:r+"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/pattern",keyword:"patte\
rn",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:w.else.properties.
at,data:n};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/follow_up/at",schemaPath:"#/definitions/followUps/\
else/properties/at/type",keyword:"type",params:{type:"string"},schema:w.else.properties.at.type,parentSchema:w.else.properties.
at,data:n};e===null?e=[l]:e.push(l),t++}}if(i.days!==void 0){let n=i.days,l=t,y=!0,d=t;if(!Array.isArray(n)){let Q={};e===
null?e=[Q]:e.push(Q),t++}var U=d===t;t=l,e!==null&&(l?e.length=l:e=null);let L;if(U){let Q=t;if(Array.isArray(n)){if(n.length<
1){let S={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/then/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.else.properties.days.then,data:n};e===null?e=[S]:e.push(S),t++}let V=n.
length;for(let S=0;S<V;S++){let N=n[S];if(typeof N!="string"&&!(typeof N=="number"&&isFinite(N))&&typeof N!="boolean"){let re={
instancePath:r+"/follow_up/days/"+S,schemaPath:"#/definitions/followUps/else/properties/days/then/items/type",keyword:"t\
ype",params:{type:w.else.properties.days.then.items.type},schema:w.else.properties.days.then.items.type,parentSchema:w.else.
properties.days.then.items,data:N};e===null?e=[re]:e.push(re),t++}if(typeof N=="string"&&j(N)<1){let re={instancePath:r+
"/follow_up/days/"+S,schemaPath:"#/definitions/followUps/else/properties/days/then/items/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:w.else.properties.days.then.items,data:N};e===null?e=[re]:e.push(re),t++}}}else{let V={
instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/then/type",keyword:"type",params:{
type:"array"},schema:w.else.properties.days.then.type,parentSchema:w.else.properties.days.then,data:n};e===null?e=[V]:e.
push(V),t++}var U=Q===t;y=U,L="then"}else{let Q=t;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="\
boolean"){let V={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"\
type",params:{type:w.else.properties.days.else.type},schema:w.else.properties.days.else.type,parentSchema:w.else.properties.
days.else,data:n};e===null?e=[V]:e.push(V),t++}if(typeof n=="string"&&j(n)<1){let V={instancePath:r+"/follow_up/days",schemaPath:"\
#/definitions/followUps/else/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
else.properties.days.else,data:n};e===null?e=[V]:e.push(V),t++}var U=Q===t;y=U,L="else"}if(!y){let Q={instancePath:r+"/f\
ollow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:L},schema:w.
else.properties.days.if,parentSchema:w.else.properties.days,data:n};e===null?e=[Q]:e.push(Q),t++}}if(i.timezone!==void 0){
let n=i.timezone;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:r+"\
/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:w.else.
properties.timezone.type},schema:w.else.properties.timezone.type,parentSchema:w.else.properties.timezone,data:n};e===null?
e=[l]:e.push(l),t++}if(typeof n=="string"&&j(n)<1){let l={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions\
/followUps/else/properties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.else.properties.
timezone,data:n};e===null?e=[l]:e.push(l),t++}}if(i.payload!==void 0){let n=i.payload;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/follow\
Ups/else/properties/payload/type",keyword:"type",params:{type:w.else.properties.payload.type},schema:w.else.properties.payload.
type,parentSchema:w.else.properties.payload,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="string"&&j(n)<1){let l={instancePath:r+
"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.else.properties.payload,data:n};e===null?e=[l]:e.push(l),t++}}if(i.in_any_case!==void 0){
let n=i.in_any_case;if(!(n===!0||n===!1||n==="true"||n==="false")){let l={instancePath:r+"/follow_up/in_any_case",schemaPath:"\
#/definitions/followUps/else/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:w.else.properties.in_any_case.
enum},schema:w.else.properties.in_any_case.enum,parentSchema:w.else.properties.in_any_case,data:n};e===null?e=[l]:e.push(
l),t++}}}else{let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"\
object"},schema:w.else.type,parentSchema:w.else,data:i};e===null?e=[n]:e.push(n),t++}var O=v===t;c=O,E="else"}if(!c){let v={
instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/if",keyword:"if",params:{failingKeyword:E},schema:w.if,parentSchema:w,
data:i};e===null?e=[v]:e.push(v),t++}}if(s.cancel!==void 0){let i=s.cancel,p=t,c=!0,I=t;if(!Array.isArray(i)){let v={};e===
null?e=[v]:e.push(v),t++}var x=I===t;t=p,e!==null&&(p?e.length=p:e=null);let E;if(x){let v=t;if(Array.isArray(i)){if(i.length<
1){let l={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:ae.then,data:i};e===null?e=[l]:e.push(l),t++}let n=i.length;for(let l=0;l<n;l++){let y=i[l];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/cancel/"+l,schemaPath:"#/defi\
nitions/cancelled/then/items/type",keyword:"type",params:{type:ae.then.items.type},schema:ae.then.items.type,parentSchema:ae.
then.items,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"&&j(y)<1){let d={instancePath:r+"/cancel/"+l,schemaPath:"\
#/definitions/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.then.items,data:y};
e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"\
type",params:{type:"array"},schema:ae.then.type,parentSchema:ae.then,data:i};e===null?e=[n]:e.push(n),t++}var x=v===t;c=
x,E="then"}else{let v=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:ae.else.type},schema:ae.else.type,parentSchema:ae.
else,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&j(i)<1){let n={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.else,data:i};e===null?
e=[n]:e.push(n),t++}var x=v===t;c=x,E="else"}if(!c){let v={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:E},schema:ae.if,parentSchema:ae,data:i};e===null?e=[v]:e.push(v),t++}}}else{let i={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:s};e===null?e=
[i]:e.push(i),t++}return Se.errors=e,t===0}var Ke={validate:ze};function De(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,
rootData:Z=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.rules===void 0){let _={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:W.required,parentSchema:W,data:s};e===
null?e=[_]:e.push(_),t++}for(let _ in s)if(!(_==="name"||_==="when"||_==="lists"||_==="tables"||_==="rules"||_==="defaul\
t"||_==="description")){let k={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},schema:!1,parentSchema:W,data:s};e===null?e=[k]:e.push(k),t++}if(s.name!==void 0){let _=s.name;if(typeof _!=
"string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:W.properties.name.type},schema:W.properties.name.type,parentSchema:W.properties.
name,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="string"&&j(_)<1){let k={instancePath:r+"/name",schemaPath:"#/pro\
perties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.name,data:_};e===null?e=
[k]:e.push(k),t++}}if(s.when!==void 0&&(ge(s.when,{instancePath:r+"/when",parentData:s,parentDataProperty:"when",rootData:Z})||
(e=e===null?ge.errors:M(e,ge.errors),t=e.length)),s.lists!==void 0){let _=s.lists;if(_&&typeof _=="object"&&!Array.isArray(
_))for(let k in _){let q=_[k],h=t,m=!0,a=t;if(!(q&&typeof q=="object"&&!Array.isArray(q))){let f={};e===null?e=[f]:e.push(
f),t++}var b=a===t;t=h,e!==null&&(h?e.length=h:e=null);let o;if(b){let f=t;if(q&&typeof q=="object"&&!Array.isArray(q)){
if(q.file===void 0){let O={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/li\
sts/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:W.properties.lists.additionalProperties.
then.required,parentSchema:W.properties.lists.additionalProperties.then,data:q};e===null?e=[O]:e.push(O),t++}for(let O in q)
if(O!=="file"){let u={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/a\
dditionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},schema:!1,parentSchema:W.
properties.lists.additionalProperties.then,data:q};e===null?e=[u]:e.push(u),t++}if(q.file!==void 0){let O=q.file;if(typeof O!=
"string"&&!(typeof O=="number"&&isFinite(O))&&typeof O!="boolean"){let u={instancePath:r+"/lists/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",
params:{type:W.properties.lists.additionalProperties.then.properties.file.type},schema:W.properties.lists.additionalProperties.
then.properties.file.type,parentSchema:W.properties.lists.additionalProperties.then.properties.file,data:O};e===null?e=[
u]:e.push(u),t++}if(typeof O=="string"&&j(O)<1){let u={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:W.properties.lists.additionalProperties.then.properties.file,data:O};e===null?e=[u]:e.push(
u),t++}}}else{let O={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/ad\
ditionalProperties/then/type",keyword:"type",params:{type:"object"},schema:W.properties.lists.additionalProperties.then.
type,parentSchema:W.properties.lists.additionalProperties.then,data:q};e===null?e=[O]:e.push(O),t++}var b=f===t;m=b,o="t\
hen"}else{let f=t;if(Array.isArray(q)){if(q.length<1){let u={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.
properties.lists.additionalProperties.else,data:q};e===null?e=[u]:e.push(u),t++}let O=q.length;for(let u=0;u<O;u++){let U=q[u],
x=t,i=!0,p=t;if(t===p)if(U&&typeof U=="object"&&!Array.isArray(U)){let I;if(U.list===void 0&&(I="list")){let E={};e===null?
e=[E]:e.push(E),t++}}else{let I={};e===null?e=[I]:e.push(I),t++}var P=p===t;t=x,e!==null&&(x?e.length=x:e=null);let c;if(P){
let I=t;if(U&&typeof U=="object"&&!Array.isArray(U)){for(let v in U)if(v!=="list"){let G={instancePath:r+"/lists/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+u,schemaPath:"#/properties/lists/additionalProperties/else/items/then/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:W.properties.lists.additionalProperties.
else.items.then,data:U};e===null?e=[G]:e.push(G),t++}if(U.list!==void 0){let v=U.list;if(typeof v!="string"&&!(typeof v==
"number"&&isFinite(v))&&typeof v!="boolean"){let G={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
u+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/type",keyword:"type",params:{
type:W.properties.lists.additionalProperties.else.items.then.properties.list.type},schema:W.properties.lists.additionalProperties.
else.items.then.properties.list.type,parentSchema:W.properties.lists.additionalProperties.else.items.then.properties.list,
data:v};e===null?e=[G]:e.push(G),t++}if(typeof v=="string"&&j(v)<1){let G={instancePath:r+"/lists/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+u+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.lists.additionalProperties.else.items.then.
properties.list,data:v};e===null?e=[G]:e.push(G),t++}}}else{let v={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+u,schemaPath:"#/properties/lists/additionalProperties/else/items/then/type",keyword:"type",params:{type:"\
object"},schema:W.properties.lists.additionalProperties.else.items.then.type,parentSchema:W.properties.lists.additionalProperties.
else.items.then,data:U};e===null?e=[v]:e.push(v),t++}var P=I===t;i=P,c="then"}else{let I=t;if(typeof U!="string"&&!(typeof U==
"number"&&isFinite(U))&&typeof U!="boolean"){let v={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
u,schemaPath:"#/properties/lists/additionalProperties/else/items/else/type",keyword:"type",params:{type:W.properties.lists.
additionalProperties.else.items.else.type},schema:W.properties.lists.additionalProperties.else.items.else.type,parentSchema:W.
properties.lists.additionalProperties.else.items.else,data:U};e===null?e=[v]:e.push(v),t++}var P=I===t;i=P,c="else"}if(!i){
let I={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+u,schemaPath:"#/properties/lists/additional\
Properties/else/items/if",keyword:"if",params:{failingKeyword:c},schema:W.properties.lists.additionalProperties.else.items.
if,parentSchema:W.properties.lists.additionalProperties.else.items,data:U};e===null?e=[I]:e.push(I),t++}}}else{let O={instancePath:r+
"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"\
type",params:{type:"array"},schema:W.properties.lists.additionalProperties.else.type,parentSchema:W.properties.lists.additionalProperties.
else,data:q};e===null?e=[O]:e.push(O),t++}var b=f===t;m=b,o="else"}if(!m){let f={instancePath:r+"/lists/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:o},
schema:W.properties.lists.additionalProperties.if,parentSchema:W.properties.lists.additionalProperties,data:q};e===null?
e=[f]:e.push(f),t++}}else{let k={instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"\
object"},schema:W.properties.lists.type,parentSchema:W.properties.lists,data:_};e===null?e=[k]:e.push(k),t++}}if(s.tables!==
void 0){let _=s.tables;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let k in _){let q=t;if(typeof k=="string"&&!Qe.test(
k)){let h={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\\p{N}_-]*$",parentSchema:W.properties.tables.propertyNames,data:k,
propertyName:k};e===null?e=[h]:e.push(h),t++}var R=q===t;if(!R){let h={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames",keyword:"propertyNames",params:{propertyName:k},schema:W.properties.tables.propertyNames,parentSchema:W.
properties.tables,data:_};e===null?e=[h]:e.push(h),t++}}for(let k in _){let q=_[k],h=t,m=!0,a=t;if(q&&typeof q=="object"&&
!Array.isArray(q)){let o;if(q.rows===void 0&&(o="rows")){let f={};e===null?e=[f]:e.push(f),t++}}var $=a===t;if(t=h,e!==null&&
(h?e.length=h:e=null),!$){let o=t;if(q&&typeof q=="object"&&!Array.isArray(q)&&q.file===void 0){let g={instancePath:r+"/\
tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"\
required",params:{missingProperty:"file"},schema:W.properties.tables.additionalProperties.else.required,parentSchema:W.properties.
tables.additionalProperties.else,data:q};e===null?e=[g]:e.push(g),t++}var $=o===t;m=$}if(!m){let o={instancePath:r+"/tab\
les/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"},schema:W.properties.tables.additionalProperties.if,parentSchema:W.properties.tables.additionalProperties,
data:q};e===null?e=[o]:e.push(o),t++}if(q&&typeof q=="object"&&!Array.isArray(q)){for(let o in q)if(!(o==="file"||o==="k\
ey"||o==="rows")){let f={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tab\
les/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:W.
properties.tables.additionalProperties,data:q};e===null?e=[f]:e.push(f),t++}if(q.file!==void 0){let o=q.file;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let f={instancePath:r+"/tables/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{
type:W.properties.tables.additionalProperties.properties.file.type},schema:W.properties.tables.additionalProperties.properties.
file.type,parentSchema:W.properties.tables.additionalProperties.properties.file,data:o};e===null?e=[f]:e.push(f),t++}if(typeof o==
"string"&&j(o)<1){let f={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/proper\
ties/tables/additionalProperties/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.tables.additionalProperties.properties.file,data:o};e===null?e=[f]:e.push(f),t++}}if(q.key!==void 0){let o=q.
key;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let f={instancePath:r+"/tables/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"\
type",params:{type:W.properties.tables.additionalProperties.properties.key.type},schema:W.properties.tables.additionalProperties.
properties.key.type,parentSchema:W.properties.tables.additionalProperties.properties.key,data:o};e===null?e=[f]:e.push(f),
t++}if(typeof o=="string"&&j(o)<1){let f={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"\
#/properties/tables/additionalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.tables.additionalProperties.properties.key,data:o};e===null?e=[f]:e.push(f),t++}}if(q.rows!==void 0){let o=q.
rows;if(Array.isArray(o)){if(o.length<1){let g={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/row\
s",schemaPath:"#/properties/tables/additionalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:W.properties.tables.additionalProperties.properties.rows,data:o};e===null?e=[g]:e.push(g),t++}let f=o.length;
for(let g=0;g<f;g++){let O=o[g];if(O&&typeof O=="object"&&!Array.isArray(O)){if(Object.keys(O).length<1){let u={instancePath:r+
"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+g,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:W.properties.tables.additionalProperties.
properties.rows.items,data:O};e===null?e=[u]:e.push(u),t++}for(let u in O){let U=O[u];if(typeof U!="string"&&!(typeof U==
"number"&&isFinite(U))&&typeof U!="boolean"){let x={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/rows/"+g+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/r\
ows/items/additionalProperties/type",keyword:"type",params:{type:W.properties.tables.additionalProperties.properties.rows.
items.additionalProperties.type},schema:W.properties.tables.additionalProperties.properties.rows.items.additionalProperties.
type,parentSchema:W.properties.tables.additionalProperties.properties.rows.items.additionalProperties,data:U};e===null?e=
[x]:e.push(x),t++}}}else{let u={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+g,schemaPath:"\
#/properties/tables/additionalProperties/properties/rows/items/type",keyword:"type",params:{type:"object"},schema:W.properties.
tables.additionalProperties.properties.rows.items.type,parentSchema:W.properties.tables.additionalProperties.properties.
rows.items,data:O};e===null?e=[u]:e.push(u),t++}}}else{let f={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows",schemaPath:"#/properties/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"ar\
ray"},schema:W.properties.tables.additionalProperties.properties.rows.type,parentSchema:W.properties.tables.additionalProperties.
properties.rows,data:o};e===null?e=[f]:e.push(f),t++}}}else{let o={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type:"object"},schema:W.properties.
tables.additionalProperties.type,parentSchema:W.properties.tables.additionalProperties,data:q};e===null?e=[o]:e.push(o),
t++}}}else{let k={instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"},schema:W.
properties.tables.type,parentSchema:W.properties.tables,data:_};e===null?e=[k]:e.push(k),t++}}if(s.rules!==void 0){let _=s.
rules;if(Array.isArray(_)){let k=_.length;for(let q=0;q<k;q++)Ke.validate(_[q],{instancePath:r+"/rules/"+q,parentData:_,
parentDataProperty:q,rootData:Z})||(e=e===null?Ke.validate.errors:M(e,Ke.validate.errors),t=e.length)}else{let k={instancePath:r+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:W.properties.rules.type,parentSchema:W.
properties.rules,data:_};e===null?e=[k]:e.push(k),t++}}if(s.default!==void 0&&(Se(s.default,{instancePath:r+"/default",parentData:s,
parentDataProperty:"default",rootData:Z})||(e=e===null?Se.errors:M(e,Se.errors),t=e.length)),s.description!==void 0){let _=s.
description;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:W.properties.description.type},schema:W.
properties.description.type,parentSchema:W.properties.description,data:_};e===null?e=[k]:e.push(k),t++}}}else{let _={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:s};e===null?e=[_]:e.push(_),
t++}return De.errors=e,t===0}var C={type:"object","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",
additionalProperties:!1,properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{
type:["string","number","boolean"],"x-kind":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{
"x-kind":"true or false",enum:[!0,!1,"true","false"]},once:{type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$","x-ki\
nd":"a span such as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 24h, or ever"},when:{
allOf:[{$ref:"#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-\
9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.\
status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions\
/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|bot|release\
|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, to bot, or to an app by the digits\
 of its id, or is release or request"},remember:{allOf:[{$ref:"#/definitions/remembered"}]},count:{allOf:[{$ref:"#/defin\
itions/counted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"#/definitions/asked"}]},follow_up:{
allOf:[{$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancelled"}]}},required:["name","when"],anyOf:[
{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]},{required:["remember"]},{required:[
"count"]},{required:["forget"]},{required:["ask"]},{required:["follow_up"]},{required:["cancel"]}],"x-missing":"A rule w\
ithout an outcome does nothing.","x-also":["rules","include","lists","tables","default"],"x-synonyms":{if:"when",condition:"\
when",conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"re\
ply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward",set:"reme\
mber",save:"remember",store:"remember",set_attribute:"remember",set_slot:"remember",assign:"remember",increment:"count",
add:"count",score:"count",increase:"count",unset:"forget",delete:"forget",clear:"forget",reset:"forget",question:"ask",prompt:"\
ask",input:"ask",expect_answer:"ask",delay:"follow_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"\
follow_up",smart_delay:"follow_up",wait:"follow_up",unschedule:"cancel",stop:"cancel"},"x-below":{when:["event","channel",
"payload","title","text","referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","\
missed","typed","person","raw","split","memory","all","any","not","time"],reply:["text","buttons","quick_replies","cards",
"image","video","audio","file","typing","one_of"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"};
function Ne(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){let e=null,t=0,b=t,P=!1,R=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.route===void 0){let i={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"\
required",params:{missingProperty:"route"},schema:C.anyOf[0].required,parentSchema:C.anyOf[0],data:s};e===null?e=[i]:e.push(
i),t++}var $=R===t;if(P=P||$,!P){let i=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.reply===void 0){let c={instancePath:r,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:C.anyOf[1].required,parentSchema:C.
anyOf[1],data:s};e===null?e=[c]:e.push(c),t++}var $=i===t;if(P=P||$,!P){let c=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.forward===void 0){let E={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
forward"},schema:C.anyOf[2].required,parentSchema:C.anyOf[2],data:s};e===null?e=[E]:e.push(E),t++}var $=c===t;if(P=P||$,
!P){let E=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.handover===void 0){let G={instancePath:r,schemaPath:"#/anyOf/\
3/required",keyword:"required",params:{missingProperty:"handover"},schema:C.anyOf[3].required,parentSchema:C.anyOf[3],data:s};
e===null?e=[G]:e.push(G),t++}var $=E===t;if(P=P||$,!P){let G=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.remember===
void 0){let l={instancePath:r,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"remember"},schema:C.
anyOf[4].required,parentSchema:C.anyOf[4],data:s};e===null?e=[l]:e.push(l),t++}var $=G===t;if(P=P||$,!P){let l=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.count===void 0){let d={instancePath:r,schemaPath:"#/anyOf/5/required",keyword:"required",
params:{missingProperty:"count"},schema:C.anyOf[5].required,parentSchema:C.anyOf[5],data:s};e===null?e=[d]:e.push(d),t++}
var $=l===t;if(P=P||$,!P){let d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.forget===void 0){let Q={instancePath:r,
schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"forget"},schema:C.anyOf[6].required,parentSchema:C.
anyOf[6],data:s};e===null?e=[Q]:e.push(Q),t++}var $=d===t;if(P=P||$,!P){let Q=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.ask===void 0){let V={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"as\
k"},schema:C.anyOf[7].required,parentSchema:C.anyOf[7],data:s};e===null?e=[V]:e.push(V),t++}var $=Q===t;if(P=P||$,!P){let V=t;
if(s&&typeof s=="object"&&!Array.isArray(s)&&s.follow_up===void 0){let N={instancePath:r,schemaPath:"#/anyOf/8/required",
keyword:"required",params:{missingProperty:"follow_up"},schema:C.anyOf[8].required,parentSchema:C.anyOf[8],data:s};e===null?
e=[N]:e.push(N),t++}var $=V===t;if(P=P||$,!P){let N=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.cancel===void 0){let pe={
instancePath:r,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:C.anyOf[9].required,
parentSchema:C.anyOf[9],data:s};e===null?e=[pe]:e.push(pe),t++}var $=N===t;P=P||$}}}}}}}}}if(P)t=b,e!==null&&(b?e.length=
b:e=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:C.anyOf,parentSchema:C,data:s};
e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:C.required,parentSchema:C,data:s};e===null?e=[i]:e.
push(i),t++}if(s.when===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
when"},schema:C.required,parentSchema:C,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!Ae.call(C.properties,i)){
let p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,
parentSchema:C,data:s};e===null?e=[p]:e.push(p),t++}if(s.name!==void 0){let i=s.name;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let p={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:C.properties.name.type},schema:C.properties.name.type,parentSchema:C.properties.name,data:i};e===null?
e=[p]:e.push(p),t++}if(typeof i=="string"&&j(i)<1){let p={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.name,data:i};e===null?e=[p]:e.push(p),t++}}if(s.
description!==void 0){let i=s.description;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let p={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:C.properties.
description.type},schema:C.properties.description.type,parentSchema:C.properties.description,data:i};e===null?e=[p]:e.push(
p),t++}}if(s.disabled!==void 0){let i=s.disabled;if(!(i===!0||i===!1||i==="true"||i==="false")){let p={instancePath:r+"/\
disabled",schemaPath:"#/properties/disabled/enum",keyword:"enum",params:{allowedValues:C.properties.disabled.enum},schema:C.
properties.disabled.enum,parentSchema:C.properties.disabled,data:i};e===null?e=[p]:e.push(p),t++}}if(s.continue!==void 0){
let i=s.continue;if(!(i===!0||i===!1||i==="true"||i==="false")){let p={instancePath:r+"/continue",schemaPath:"#/properti\
es/continue/enum",keyword:"enum",params:{allowedValues:C.properties.continue.enum},schema:C.properties.continue.enum,parentSchema:C.
properties.continue,data:i};e===null?e=[p]:e.push(p),t++}}if(s.once!==void 0){let i=s.once;if(typeof i=="string"){if(!Ye.
test(i)){let p={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{pattern:"^([1-9]\
[0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:C.properties.once,data:i};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type:"strin\
g"},schema:C.properties.once.type,parentSchema:C.properties.once,data:i};e===null?e=[p]:e.push(p),t++}}if(s.when!==void 0&&
(ge(s.when,{instancePath:r+"/when",parentData:s,parentDataProperty:"when",rootData:Z})||(e=e===null?ge.errors:M(e,ge.errors),
t=e.length)),s.route!==void 0){let i=s.route;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let p={instancePath:r+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:C.properties.route.
type},schema:C.properties.route.type,parentSchema:C.properties.route,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="\
string"&&!Le.test(i)){let p={instancePath:r+"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:C.properties.route,data:i};
e===null?e=[p]:e.push(p),t++}}if(s.params!==void 0){let i=s.params;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let p in i){
let c=t;if(typeof p=="string"&&!Re.test(p)){let I={instancePath:r+"/params",schemaPath:"#/properties/params/propertyName\
s/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:C.
properties.params.propertyNames,data:p,propertyName:p};e===null?e=[I]:e.push(I),t++}var _=c===t;if(!_){let I={instancePath:r+
"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:p},schema:C.properties.
params.propertyNames,parentSchema:C.properties.params,data:i};e===null?e=[I]:e.push(I),t++}}for(let p in i){let c=i[p];if(typeof c!=
"string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let I={instancePath:r+"/params/"+p.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type:C.properties.
params.additionalProperties.type},schema:C.properties.params.additionalProperties.type,parentSchema:C.properties.params.
additionalProperties,data:c};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:r+"/params",schemaPath:"#/propertie\
s/params/type",keyword:"type",params:{type:"object"},schema:C.properties.params.type,parentSchema:C.properties.params,data:i};
e===null?e=[p]:e.push(p),t++}}if(s.reply!==void 0&&(ve(s.reply,{instancePath:r+"/reply",parentData:s,parentDataProperty:"\
reply",rootData:Z})||(e=e===null?ve.errors:M(e,ve.errors),t=e.length)),s.forward!==void 0){let i=s.forward;if(typeof i!=
"string"){let p={instancePath:r+"/forward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},
schema:C.properties.forward.type,parentSchema:C.properties.forward,data:i};e===null?e=[p]:e.push(p),t++}}if(s.handover!==
void 0){let i=s.handover;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let p={instancePath:r+"/handover",schemaPath:"\
#/properties/handover/type",keyword:"type",params:{type:C.properties.handover.type},schema:C.properties.handover.type,parentSchema:C.
properties.handover,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="string"&&!et.test(i)){let p={instancePath:r+"/han\
dover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|release|request|[0\
-9]{5,20})$"},schema:"^(page_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:C.properties.handover,data:i};e===null?
e=[p]:e.push(p),t++}}if(s.remember!==void 0){let i=s.remember;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1){let p={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/minProperties",keyword:"minPropertie\
s",params:{limit:1},schema:1,parentSchema:B,data:i};e===null?e=[p]:e.push(p),t++}for(let p in i){let c=t;if(typeof p=="s\
tring"&&!de.test(p)){let I={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:B.propertyNames,data:p,propertyName:p};
e===null?e=[I]:e.push(I),t++}var k=c===t;if(!k){let I={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:p},schema:B.propertyNames,parentSchema:B,data:i};e===null?e=[
I]:e.push(I),t++}}for(let p in i){let c=i[p],I=t,E=!0,v=t;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let n={};e===null?
e=[n]:e.push(n),t++}var q=v===t;t=I,e!==null&&(I?e.length=I:e=null);let G;if(q){let n=t;if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.value===void 0){let y={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/then/required",keyword:"required",params:{missingProperty:"value"},schema:B.
additionalProperties.then.required,parentSchema:B.additionalProperties.then,data:c};e===null?e=[y]:e.push(y),t++}for(let y in c)
if(!(y==="value"||y==="for")){let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
definitions/remembered/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:B.additionalProperties.then,data:c};e===null?e=[d]:e.push(d),t++}if(c.value!==void 0){let y=c.value;
if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/remember/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/value/\
type",keyword:"type",params:{type:B.additionalProperties.then.properties.value.type},schema:B.additionalProperties.then.
properties.value.type,parentSchema:B.additionalProperties.then.properties.value,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y==
"string"&&j(y)<1){let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/def\
initions/remembered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:B.additionalProperties.then.properties.value,data:y};e===null?e=[d]:e.push(d),t++}}if(c.for!==void 0){let y=c.
for;if(typeof y=="string"){if(!ue.test(y)){let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/for",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:B.additionalProperties.then.properties.for,data:y};
e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:B.additionalProperties.
then.properties.for.type,parentSchema:B.additionalProperties.then.properties.for,data:y};e===null?e=[d]:e.push(d),t++}}}else{
let y={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:B.additionalProperties.then.type,parentSchema:B.additionalProperties.
then,data:c};e===null?e=[y]:e.push(y),t++}var q=n===t;E=q,G="then"}else{let n=t;if(typeof c!="string"&&!(typeof c=="numb\
er"&&isFinite(c))&&typeof c!="boolean"){let y={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:B.additionalProperties.else.type},schema:B.
additionalProperties.else.type,parentSchema:B.additionalProperties.else,data:c};e===null?e=[y]:e.push(y),t++}if(typeof c==
"string"&&j(c)<1){let y={instancePath:r+"/remember/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.additionalProperties.
else,data:c};e===null?e=[y]:e.push(y),t++}var q=n===t;E=q,G="else"}if(!E){let n={instancePath:r+"/remember/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:G},
schema:B.additionalProperties.if,parentSchema:B.additionalProperties,data:c};e===null?e=[n]:e.push(n),t++}}}else{let p={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:B.type,
parentSchema:B,data:i};e===null?e=[p]:e.push(p),t++}}if(s.count!==void 0){let i=s.count,p=t,c=!0,I=t;if(!(i&&typeof i=="\
object"&&!Array.isArray(i))){let v={};e===null?e=[v]:e.push(v),t++}var h=I===t;t=p,e!==null&&(p?e.length=p:e=null);let E;
if(h){let v=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let n={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:F.then,data:i};
e===null?e=[n]:e.push(n),t++}for(let n in i){let l=t;if(typeof n=="string"&&!de.test(n)){let y={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:F.then.propertyNames,data:n,propertyName:n};e===null?e=[y]:e.push(y),t++}var m=l===
t;if(!m){let y={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:F.then.propertyNames,parentSchema:F.then,data:i};e===null?e=[y]:e.push(y),t++}}for(let n in i){let l=i[n],
y=t,d=!0,L=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let H={};e===null?e=[H]:e.push(H),t++}var a=L===t;t=y,e!==null&&
(y?e.length=y:e=null);let Q;if(a){let H=t;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length<1){let S={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:F.then.additionalProperties.then,
data:l};e===null?e=[S]:e.push(S),t++}for(let S in l)if(!(S==="by"||S==="for")){let N={instancePath:r+"/count/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:F.then.additionalProperties.then,data:l};e===
null?e=[N]:e.push(N),t++}if(l.by!==void 0){let S=l.by;if(typeof S!="string"&&!(typeof S=="number"&&isFinite(S))){let N={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:F.then.additionalProperties.then.properties.by.type},schema:F.
then.additionalProperties.then.properties.by.type,parentSchema:F.then.additionalProperties.then.properties.by,data:S};e===
null?e=[N]:e.push(N),t++}if(typeof S=="string"&&!We.test(S)){let N={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(
/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"patte\
rn",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:F.then.additionalProperties.then.properties.
by,data:S};e===null?e=[N]:e.push(N),t++}}if(l.for!==void 0){let S=l.for;if(typeof S=="string"){if(!ue.test(S)){let N={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/definitions/counted/then/additionalProperties/th\
en/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",
parentSchema:F.then.additionalProperties.then.properties.for,data:S};e===null?e=[N]:e.push(N),t++}}else{let N={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/definitions/counted/then/additionalProperties/th\
en/properties/for/type",keyword:"type",params:{type:"string"},schema:F.then.additionalProperties.then.properties.for.type,
parentSchema:F.then.additionalProperties.then.properties.for,data:S};e===null?e=[N]:e.push(N),t++}}}else{let S={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/type",
keyword:"type",params:{type:"object"},schema:F.then.additionalProperties.then.type,parentSchema:F.then.additionalProperties.
then,data:l};e===null?e=[S]:e.push(S),t++}var a=H===t;d=a,Q="then"}else{let H=t;if(typeof l!="string"&&!(typeof l=="numb\
er"&&isFinite(l))){let S={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/co\
unted/then/additionalProperties/else/type",keyword:"type",params:{type:F.then.additionalProperties.else.type},schema:F.then.
additionalProperties.else.type,parentSchema:F.then.additionalProperties.else,data:l};e===null?e=[S]:e.push(S),t++}if(typeof l==
"string"&&!We.test(l)){let S={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[\
0-9]{1,9}$",parentSchema:F.then.additionalProperties.else,data:l};e===null?e=[S]:e.push(S),t++}var a=H===t;d=a,Q="else"}
if(!d){let H={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/a\
dditionalProperties/if",keyword:"if",params:{failingKeyword:Q},schema:F.then.additionalProperties.if,parentSchema:F.then.
additionalProperties,data:l};e===null?e=[H]:e.push(H),t++}}}else{let n={instancePath:r+"/count",schemaPath:"#/definition\
s/counted/then/type",keyword:"type",params:{type:"object"},schema:F.then.type,parentSchema:F.then,data:i};e===null?e=[n]:
e.push(n),t++}var h=v===t;c=h,E="then"}else{let v=t,G=t,n=!0,l=t;if(!Array.isArray(i)){let L={};e===null?e=[L]:e.push(L),
t++}var o=l===t;t=G,e!==null&&(G?e.length=G:e=null);let y;if(o){let L=t;if(Array.isArray(i)){if(i.length<1){let V={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:F.
else.then,data:i};e===null?e=[V]:e.push(V),t++}let H=i.length;for(let V=0;V<H;V++){let S=i[V];if(typeof S!="string"&&!(typeof S==
"number"&&isFinite(S))&&typeof S!="boolean"){let N={instancePath:r+"/count/"+V,schemaPath:"#/definitions/counted/else/th\
en/items/type",keyword:"type",params:{type:F.else.then.items.type},schema:F.else.then.items.type,parentSchema:F.else.then.
items,data:S};e===null?e=[N]:e.push(N),t++}if(typeof S=="string"){if(j(S)<1){let N={instancePath:r+"/count/"+V,schemaPath:"\
#/definitions/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.else.then.
items,data:S};e===null?e=[N]:e.push(N),t++}if(!de.test(S)){let N={instancePath:r+"/count/"+V,schemaPath:"#/definitions/c\
ounted/else/then/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",
parentSchema:F.else.then.items,data:S};e===null?e=[N]:e.push(N),t++}}}}else{let H={instancePath:r+"/count",schemaPath:"#\
/definitions/counted/else/then/type",keyword:"type",params:{type:"array"},schema:F.else.then.type,parentSchema:F.else.then,
data:i};e===null?e=[H]:e.push(H),t++}var o=L===t;n=o,y="then"}else{let L=t;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){let H={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"\
type",params:{type:F.else.else.type},schema:F.else.else.type,parentSchema:F.else.else,data:i};e===null?e=[H]:e.push(H),t++}
if(typeof i=="string"){if(j(i)<1){let H={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:F.else.else,data:i};e===null?e=[H]:e.push(H),t++}if(!de.test(
i)){let H={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:F.else.else,data:i};e===null?e=[H]:e.push(H),t++}}var o=L===
t;n=o,y="else"}if(!n){let L={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:y},
schema:F.else.if,parentSchema:F.else,data:i};e===null?e=[L]:e.push(L),t++}var h=v===t;c=h,E="else"}if(!c){let v={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:E},schema:F.if,parentSchema:F,data:i};
e===null?e=[v]:e.push(v),t++}}if(s.forget!==void 0){let i=s.forget,p=t,c=!0,I=t;if(!Array.isArray(i)){let v={};e===null?
e=[v]:e.push(v),t++}var f=I===t;t=p,e!==null&&(p?e.length=p:e=null);let E;if(f){let v=t;if(Array.isArray(i)){if(i.length<
1){let l={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:se.then,data:i};e===null?e=[l]:e.push(l),t++}let n=i.length;for(let l=0;l<n;l++){let y=i[l];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/forget/"+l,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:se.then.items.type},schema:se.then.items.type,parentSchema:se.
then.items,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"){if(j(y)<1){let d={instancePath:r+"/forget/"+l,schemaPath:"\
#/definitions/forgotten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se.then.items,data:y};
e===null?e=[d]:e.push(d),t++}if(!de.test(y)){let d={instancePath:r+"/forget/"+l,schemaPath:"#/definitions/forgotten/then\
/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:se.
then.items,data:y};e===null?e=[d]:e.push(d),t++}}}}else{let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgot\
ten/then/type",keyword:"type",params:{type:"array"},schema:se.then.type,parentSchema:se.then,data:i};e===null?e=[n]:e.push(
n),t++}var f=v===t;c=f,E="then"}else{let v=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/type",keyword:"type",params:{type:se.else.
type},schema:se.else.type,parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"){if(j(i)<1){let n={
instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}if(!de.test(i)){let n={instancePath:r+"/forget",schemaPath:"#/\
definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,\
64}$",parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}}var f=v===t;c=f,E="else"}if(!c){let v={instancePath:r+"\
/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:E},schema:se.if,parentSchema:se,data:i};
e===null?e=[v]:e.push(v),t++}}if(s.ask!==void 0){let i=s.ask,p=t,c=!0,I=t;if(!(i&&typeof i=="object"&&!Array.isArray(i))){
let v={};e===null?e=[v]:e.push(v),t++}var g=I===t;t=p,e!==null&&(p?e.length=p:e=null);let E;if(g){let v=t;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.question===void 0){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/then/r\
equired",keyword:"required",params:{missingProperty:"question"},schema:ee.then.required,parentSchema:ee.then,data:i};e===
null?e=[n]:e.push(n),t++}for(let n in i)if(!(n==="question"||n==="for")){let l={instancePath:r+"/ask",schemaPath:"#/defi\
nitions/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:ee.
then,data:i};e===null?e=[l]:e.push(l),t++}if(i.question!==void 0){let n=i.question;if(typeof n!="string"&&!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:ee.then.properties.question.type},schema:ee.then.properties.question.
type,parentSchema:ee.then.properties.question,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="string"){if(j(n)<1){let l={
instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ee.then.properties.question,data:n};e===null?e=[l]:e.push(l),t++}if(!Le.test(n)){let l={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:ee.then.properties.question,
data:n};e===null?e=[l]:e.push(l),t++}}}if(i.for!==void 0){let n=i.for;if(typeof n=="string"){if(!ue.test(n)){let l={instancePath:r+
"/ask/for",schemaPath:"#/definitions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0\
,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:ee.then.properties.for,data:n};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:r+"/ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"\
string"},schema:ee.then.properties.for.type,parentSchema:ee.then.properties.for,data:n};e===null?e=[l]:e.push(l),t++}}}else{
let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:ee.
then.type,parentSchema:ee.then,data:i};e===null?e=[n]:e.push(n),t++}var g=v===t;c=g,E="then"}else{let v=t;if(typeof i!="\
string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:r+"/ask",schemaPath:"#/definitions\
/asked/else/type",keyword:"type",params:{type:ee.else.type},schema:ee.else.type,parentSchema:ee.else,data:i};e===null?e=
[n]:e.push(n),t++}if(typeof i=="string"){if(j(i)<1){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ee.else,data:i};e===null?e=[n]:e.push(n),t++}if(!Le.
test(i)){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:ee.else,data:i};e===null?
e=[n]:e.push(n),t++}}var g=v===t;c=g,E="else"}if(!c){let v={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"\
if",params:{failingKeyword:E},schema:ee.if,parentSchema:ee,data:i};e===null?e=[v]:e.push(v),t++}}if(s.follow_up!==void 0){
let i=s.follow_up,p=t,c=!0,I=t;if(!Array.isArray(i)){let v={};e===null?e=[v]:e.push(v),t++}var O=I===t;t=p,e!==null&&(p?
e.length=p:e=null);let E;if(O){let v=t;if(Array.isArray(i)){if(i.length>20){let l={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/then/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:w.then,data:i};e===null?
e=[l]:e.push(l),t++}if(i.length<1){let l={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/minItems",
keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.then,data:i};e===null?e=[l]:e.push(l),t++}let n=i.length;for(let l=0;l<
n;l++){let y=i[l];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.payload===void 0){let d={instancePath:r+"/follow_up/"+
l,schemaPath:"#/definitions/followUps/then/items/required",keyword:"required",params:{missingProperty:"payload"},schema:w.
then.items.required,parentSchema:w.then.items,data:y};e===null?e=[d]:e.push(d),t++}for(let d in y)if(!(d==="after"||d===
"at"||d==="days"||d==="timezone"||d==="payload"||d==="in_any_case")){let L={instancePath:r+"/follow_up/"+l,schemaPath:"#\
/definitions/followUps/then/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:w.then.items,data:y};e===null?e=[L]:e.push(L),t++}if(y.after!==void 0){let d=y.after;if(typeof d=="string"){
if(!ue.test(d)){let L={instancePath:r+"/follow_up/"+l+"/after",schemaPath:"#/definitions/followUps/then/items/properties\
/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:w.
then.items.properties.after,data:d};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+"/follow_up/"+l+"/after",schemaPath:"\
#/definitions/followUps/then/items/properties/after/type",keyword:"type",params:{type:"string"},schema:w.then.items.properties.
after.type,parentSchema:w.then.items.properties.after,data:d};e===null?e=[L]:e.push(L),t++}}if(y.at!==void 0){let d=y.at;
if(typeof d=="string"){if(!Ee.test(d)){let L={instancePath:r+"/follow_up/"+l+"/at",schemaPath:"#/definitions/followUps/t\
hen/items/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0\
-9]|2[0-3]):[0-5][0-9]$",parentSchema:w.then.items.properties.at,data:d};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+
"/follow_up/"+l+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"st\
ring"},schema:w.then.items.properties.at.type,parentSchema:w.then.items.properties.at,data:d};e===null?e=[L]:e.push(L),t++}}
if(y.days!==void 0){let d=y.days,L=t,Q=!0,H=t;if(!Array.isArray(d)){let S={};e===null?e=[S]:e.push(S),t++}var u=H===t;t=
L,e!==null&&(L?e.length=L:e=null);let V;if(u){let S=t;if(Array.isArray(d)){if(d.length<1){let pe={instancePath:r+"/follo\
w_up/"+l+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:w.then.items.properties.days.then,data:d};e===null?e=[pe]:e.push(pe),t++}let re=d.length;
for(let pe=0;pe<re;pe++){let he=d[pe];if(typeof he!="string"&&!(typeof he=="number"&&isFinite(he))&&typeof he!="boolean"){
let ye={instancePath:r+"/follow_up/"+l+"/days/"+pe,schemaPath:"#/definitions/followUps/then/items/properties/days/then/i\
tems/type",keyword:"type",params:{type:w.then.items.properties.days.then.items.type},schema:w.then.items.properties.days.
then.items.type,parentSchema:w.then.items.properties.days.then.items,data:he};e===null?e=[ye]:e.push(ye),t++}if(typeof he==
"string"&&j(he)<1){let ye={instancePath:r+"/follow_up/"+l+"/days/"+pe,schemaPath:"#/definitions/followUps/then/items/pro\
perties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.days.
then.items,data:he};e===null?e=[ye]:e.push(ye),t++}}}else{let re={instancePath:r+"/follow_up/"+l+"/days",schemaPath:"#/d\
efinitions/followUps/then/items/properties/days/then/type",keyword:"type",params:{type:"array"},schema:w.then.items.properties.
days.then.type,parentSchema:w.then.items.properties.days.then,data:d};e===null?e=[re]:e.push(re),t++}var u=S===t;Q=u,V="\
then"}else{let S=t;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let re={instancePath:r+
"/follow_up/"+l+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{
type:w.then.items.properties.days.else.type},schema:w.then.items.properties.days.else.type,parentSchema:w.then.items.properties.
days.else,data:d};e===null?e=[re]:e.push(re),t++}if(typeof d=="string"&&j(d)<1){let re={instancePath:r+"/follow_up/"+l+"\
/days",schemaPath:"#/definitions/followUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.then.items.properties.days.else,data:d};e===null?e=[re]:e.push(re),t++}var u=S===t;Q=u,V="else"}
if(!Q){let S={instancePath:r+"/follow_up/"+l+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",
keyword:"if",params:{failingKeyword:V},schema:w.then.items.properties.days.if,parentSchema:w.then.items.properties.days,
data:d};e===null?e=[S]:e.push(S),t++}}if(y.timezone!==void 0){let d=y.timezone;if(typeof d!="string"&&!(typeof d=="numbe\
r"&&isFinite(d))&&typeof d!="boolean"){let L={instancePath:r+"/follow_up/"+l+"/timezone",schemaPath:"#/definitions/follo\
wUps/then/items/properties/timezone/type",keyword:"type",params:{type:w.then.items.properties.timezone.type},schema:w.then.
items.properties.timezone.type,parentSchema:w.then.items.properties.timezone,data:d};e===null?e=[L]:e.push(L),t++}if(typeof d==
"string"&&j(d)<1){let L={instancePath:r+"/follow_up/"+l+"/timezone",schemaPath:"#/definitions/followUps/then/items/prope\
rties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.timezone,data:d};
e===null?e=[L]:e.push(L),t++}}if(y.payload!==void 0){let d=y.payload;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let L={instancePath:r+"/follow_up/"+l+"/payload",schemaPath:"#/definitions/followUps/then/item\
s/properties/payload/type",keyword:"type",params:{type:w.then.items.properties.payload.type},schema:w.then.items.properties.
payload.type,parentSchema:w.then.items.properties.payload,data:d};e===null?e=[L]:e.push(L),t++}if(typeof d=="string"&&j(
d)<1){let L={instancePath:r+"/follow_up/"+l+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload\
/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.payload,data:d};e===null?
e=[L]:e.push(L),t++}}if(y.in_any_case!==void 0){let d=y.in_any_case;if(!(d===!0||d===!1||d==="true"||d==="false")){let L={
instancePath:r+"/follow_up/"+l+"/in_any_case",schemaPath:"#/definitions/followUps/then/items/properties/in_any_case/enum",
keyword:"enum",params:{allowedValues:w.then.items.properties.in_any_case.enum},schema:w.then.items.properties.in_any_case.
enum,parentSchema:w.then.items.properties.in_any_case,data:d};e===null?e=[L]:e.push(L),t++}}}else{let d={instancePath:r+
"/follow_up/"+l,schemaPath:"#/definitions/followUps/then/items/type",keyword:"type",params:{type:"object"},schema:w.then.
items.type,parentSchema:w.then.items,data:y};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:w.then.type,parentSchema:w.then,data:i};e===
null?e=[n]:e.push(n),t++}var O=v===t;c=O,E="then"}else{let v=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.payload===
void 0){let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/required",keyword:"required",params:{
missingProperty:"payload"},schema:w.else.required,parentSchema:w.else,data:i};e===null?e=[n]:e.push(n),t++}for(let n in i)
if(!(n==="after"||n==="at"||n==="days"||n==="timezone"||n==="payload"||n==="in_any_case")){let l={instancePath:r+"/follo\
w_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:w.else,data:i};e===null?e=[l]:e.push(l),t++}if(i.after!==void 0){let n=i.after;if(typeof n=="stri\
ng"){if(!ue.test(n)){let l={instancePath:r+"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/\
pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:w.else.
properties.after,data:n};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/follow_up/after",schemaPath:"#/defin\
itions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},schema:w.else.properties.after.type,parentSchema:w.
else.properties.after,data:n};e===null?e=[l]:e.push(l),t++}}if(i.at!==void 0){let n=i.at;if(typeof n=="string"){if(!Ee.test(
n)){let l={instancePath:r+"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/pattern",keyword:"patte\
rn",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:w.else.properties.
at,data:n};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/follow_up/at",schemaPath:"#/definitions/followUps/\
else/properties/at/type",keyword:"type",params:{type:"string"},schema:w.else.properties.at.type,parentSchema:w.else.properties.
at,data:n};e===null?e=[l]:e.push(l),t++}}if(i.days!==void 0){let n=i.days,l=t,y=!0,d=t;if(!Array.isArray(n)){let Q={};e===
null?e=[Q]:e.push(Q),t++}var U=d===t;t=l,e!==null&&(l?e.length=l:e=null);let L;if(U){let Q=t;if(Array.isArray(n)){if(n.length<
1){let S={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/then/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.else.properties.days.then,data:n};e===null?e=[S]:e.push(S),t++}let V=n.
length;for(let S=0;S<V;S++){let N=n[S];if(typeof N!="string"&&!(typeof N=="number"&&isFinite(N))&&typeof N!="boolean"){let re={
instancePath:r+"/follow_up/days/"+S,schemaPath:"#/definitions/followUps/else/properties/days/then/items/type",keyword:"t\
ype",params:{type:w.else.properties.days.then.items.type},schema:w.else.properties.days.then.items.type,parentSchema:w.else.
properties.days.then.items,data:N};e===null?e=[re]:e.push(re),t++}if(typeof N=="string"&&j(N)<1){let re={instancePath:r+
"/follow_up/days/"+S,schemaPath:"#/definitions/followUps/else/properties/days/then/items/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:w.else.properties.days.then.items,data:N};e===null?e=[re]:e.push(re),t++}}}else{let V={
instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/then/type",keyword:"type",params:{
type:"array"},schema:w.else.properties.days.then.type,parentSchema:w.else.properties.days.then,data:n};e===null?e=[V]:e.
push(V),t++}var U=Q===t;y=U,L="then"}else{let Q=t;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="\
boolean"){let V={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"\
type",params:{type:w.else.properties.days.else.type},schema:w.else.properties.days.else.type,parentSchema:w.else.properties.
days.else,data:n};e===null?e=[V]:e.push(V),t++}if(typeof n=="string"&&j(n)<1){let V={instancePath:r+"/follow_up/days",schemaPath:"\
#/definitions/followUps/else/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
else.properties.days.else,data:n};e===null?e=[V]:e.push(V),t++}var U=Q===t;y=U,L="else"}if(!y){let Q={instancePath:r+"/f\
ollow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:L},schema:w.
else.properties.days.if,parentSchema:w.else.properties.days,data:n};e===null?e=[Q]:e.push(Q),t++}}if(i.timezone!==void 0){
let n=i.timezone;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:r+"\
/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:w.else.
properties.timezone.type},schema:w.else.properties.timezone.type,parentSchema:w.else.properties.timezone,data:n};e===null?
e=[l]:e.push(l),t++}if(typeof n=="string"&&j(n)<1){let l={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions\
/followUps/else/properties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.else.properties.
timezone,data:n};e===null?e=[l]:e.push(l),t++}}if(i.payload!==void 0){let n=i.payload;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let l={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/follow\
Ups/else/properties/payload/type",keyword:"type",params:{type:w.else.properties.payload.type},schema:w.else.properties.payload.
type,parentSchema:w.else.properties.payload,data:n};e===null?e=[l]:e.push(l),t++}if(typeof n=="string"&&j(n)<1){let l={instancePath:r+
"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.else.properties.payload,data:n};e===null?e=[l]:e.push(l),t++}}if(i.in_any_case!==void 0){
let n=i.in_any_case;if(!(n===!0||n===!1||n==="true"||n==="false")){let l={instancePath:r+"/follow_up/in_any_case",schemaPath:"\
#/definitions/followUps/else/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:w.else.properties.in_any_case.
enum},schema:w.else.properties.in_any_case.enum,parentSchema:w.else.properties.in_any_case,data:n};e===null?e=[l]:e.push(
l),t++}}}else{let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"\
object"},schema:w.else.type,parentSchema:w.else,data:i};e===null?e=[n]:e.push(n),t++}var O=v===t;c=O,E="else"}if(!c){let v={
instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/if",keyword:"if",params:{failingKeyword:E},schema:w.if,parentSchema:w,
data:i};e===null?e=[v]:e.push(v),t++}}if(s.cancel!==void 0){let i=s.cancel,p=t,c=!0,I=t;if(!Array.isArray(i)){let v={};e===
null?e=[v]:e.push(v),t++}var x=I===t;t=p,e!==null&&(p?e.length=p:e=null);let E;if(x){let v=t;if(Array.isArray(i)){if(i.length<
1){let l={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:ae.then,data:i};e===null?e=[l]:e.push(l),t++}let n=i.length;for(let l=0;l<n;l++){let y=i[l];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/cancel/"+l,schemaPath:"#/defi\
nitions/cancelled/then/items/type",keyword:"type",params:{type:ae.then.items.type},schema:ae.then.items.type,parentSchema:ae.
then.items,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"&&j(y)<1){let d={instancePath:r+"/cancel/"+l,schemaPath:"\
#/definitions/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.then.items,data:y};
e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"\
type",params:{type:"array"},schema:ae.then.type,parentSchema:ae.then,data:i};e===null?e=[n]:e.push(n),t++}var x=v===t;c=
x,E="then"}else{let v=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:ae.else.type},schema:ae.else.type,parentSchema:ae.
else,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&j(i)<1){let n={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.else,data:i};e===null?
e=[n]:e.push(n),t++}var x=v===t;c=x,E="else"}if(!c){let v={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:E},schema:ae.if,parentSchema:ae,data:i};e===null?e=[v]:e.push(v),t++}}}else{let i={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:s};e===null?e=
[i]:e.push(i),t++}return Ne.errors=e,t===0}function ze(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:Z=s}={}){
let e=null,t=0,b=t,P=!0,R=t;if(t===R)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.include===void 0&&(q="inclu\
de")){let h={};e===null?e=[h]:e.push(h),t++}}else{let q={};e===null?e=[q]:e.push(q),t++}var $=R===t;t=b,e!==null&&(b?e.length=
b:e=null);let _;if($){let q=t;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let m in s)if(m!=="include"){let a={instancePath:r,
schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,
parentSchema:Pe,data:s};e===null?e=[a]:e.push(a),t++}if(s.include!==void 0){let m=s.include;if(typeof m!="string"&&!(typeof m==
"number"&&isFinite(m))&&typeof m!="boolean"){let a={instancePath:r+"/include",schemaPath:"#/definitions/include/properti\
es/include/type",keyword:"type",params:{type:Pe.properties.include.type},schema:Pe.properties.include.type,parentSchema:Pe.
properties.include,data:m};e===null?e=[a]:e.push(a),t++}if(typeof m=="string"&&j(m)<1){let a={instancePath:r+"/include",
schemaPath:"#/definitions/include/properties/include/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Pe.
properties.include,data:m};e===null?e=[a]:e.push(a),t++}}}else{let m={instancePath:r,schemaPath:"#/definitions/include/t\
ype",keyword:"type",params:{type:"object"},schema:Pe.type,parentSchema:Pe,data:s};e===null?e=[m]:e.push(m),t++}var $=q===
t;P=$,_="then"}else{let q=t,h=t,m=!0,a=t;if(t===a)if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if(s.rules===void 0&&
(g="rules")){let O={};e===null?e=[O]:e.push(O),t++}}else{let g={};e===null?e=[g]:e.push(g),t++}var k=a===t;t=h,e!==null&&
(h?e.length=h:e=null);let o;if(k){let g=t;De(s,{instancePath:r,parentData:oe,parentDataProperty:fe,rootData:Z})||(e=e===
null?De.errors:M(e,De.errors),t=e.length);var k=g===t;m=k,o="then"}else{let g=t;Ne(s,{instancePath:r,parentData:oe,parentDataProperty:fe,
rootData:Z})||(e=e===null?Ne.errors:M(e,Ne.errors),t=e.length);var k=g===t;m=k,o="else"}if(!m){let g={instancePath:r,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:o},schema:Fe.else.if,parentSchema:Fe.else,data:s};e===null?e=[g]:e.push(g),
t++}var $=q===t;P=$,_="else"}if(!P){let q={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:Fe.
if,parentSchema:Fe,data:s};e===null?e=[q]:e.push(q),t++}return ze.errors=e,t===0}function Me(s,{instancePath:r="",parentData:oe,
parentDataProperty:fe,rootData:Z=s}={}){let e=null,t=0,b=t,P=!1,R=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.rules===
void 0){let m={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"rules"},schema:z.
anyOf[0].required,parentSchema:z.anyOf[0],data:s};e===null?e=[m]:e.push(m),t++}var $=R===t;if(P=P||$,!P){let m=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.default===void 0){let o={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",
params:{missingProperty:"default"},schema:z.anyOf[1].required,parentSchema:z.anyOf[1],data:s};e===null?e=[o]:e.push(o),t++}
var $=m===t;P=P||$}if(P)t=b,e!==null&&(b?e.length=b:e=null);else{let m={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},schema:z.anyOf,parentSchema:z,data:s};e===null?e=[m]:e.push(m),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let m in s)if(!(Ae.call(z.properties,m)||st.test(m))){let a={instancePath:r,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:z,data:s};e===null?e=[a]:e.push(a),t++}
if(s.name!==void 0){let m=s.name;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let a={
instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:z.properties.name.type},schema:z.
properties.name.type,parentSchema:z.properties.name,data:m};e===null?e=[a]:e.push(a),t++}if(typeof m=="string"&&j(m)<1){
let a={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.
properties.name,data:m};e===null?e=[a]:e.push(a),t++}}if(s.when!==void 0&&(ge(s.when,{instancePath:r+"/when",parentData:s,
parentDataProperty:"when",rootData:Z})||(e=e===null?ge.errors:M(e,ge.errors),t=e.length)),s.lists!==void 0){let m=s.lists;
if(m&&typeof m=="object"&&!Array.isArray(m))for(let a in m){let o=m[a],f=t,g=!0,O=t;if(!(o&&typeof o=="object"&&!Array.isArray(
o))){let U={};e===null?e=[U]:e.push(U),t++}var _=O===t;t=f,e!==null&&(f?e.length=f:e=null);let u;if(_){let U=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.file===void 0){let i={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:z.
properties.lists.additionalProperties.then.required,parentSchema:z.properties.lists.additionalProperties.then,data:o};e===
null?e=[i]:e.push(i),t++}for(let i in o)if(i!=="file"){let p={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:z.properties.lists.additionalProperties.then,data:o};e===null?e=[p]:e.push(
p),t++}if(o.file!==void 0){let i=o.file;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let p={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/addition\
alProperties/then/properties/file/type",keyword:"type",params:{type:z.properties.lists.additionalProperties.then.properties.
file.type},schema:z.properties.lists.additionalProperties.then.properties.file.type,parentSchema:z.properties.lists.additionalProperties.
then.properties.file,data:i};e===null?e=[p]:e.push(p),t++}if(typeof i=="string"&&j(i)<1){let p={instancePath:r+"/lists/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/fil\
e/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.lists.additionalProperties.then.properties.
file,data:i};e===null?e=[p]:e.push(p),t++}}}else{let i={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:z.properties.
lists.additionalProperties.then.type,parentSchema:z.properties.lists.additionalProperties.then,data:o};e===null?e=[i]:e.
push(i),t++}var _=U===t;g=_,u="then"}else{let U=t;if(Array.isArray(o)){if(o.length<1){let p={instancePath:r+"/lists/"+a.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minIt\
ems",params:{limit:1},schema:1,parentSchema:z.properties.lists.additionalProperties.else,data:o};e===null?e=[p]:e.push(p),
t++}let i=o.length;for(let p=0;p<i;p++){let c=o[p],I=t,E=!0,v=t;if(t===v)if(c&&typeof c=="object"&&!Array.isArray(c)){let n;
if(c.list===void 0&&(n="list")){let l={};e===null?e=[l]:e.push(l),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var k=v===
t;t=I,e!==null&&(I?e.length=I:e=null);let G;if(k){let n=t;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let y in c)if(y!==
"list"){let d={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,schemaPath:"#/properties/lists/ad\
ditionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,
parentSchema:z.properties.lists.additionalProperties.else.items.then,data:c};e===null?e=[d]:e.push(d),t++}if(c.list!==void 0){
let y=c.list;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/lis\
ts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p+"/list",schemaPath:"#/properties/lists/additionalProperties/else/ite\
ms/then/properties/list/type",keyword:"type",params:{type:z.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:z.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:z.properties.
lists.additionalProperties.else.items.then.properties.list,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"&&j(
y)<1){let d={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.
properties.lists.additionalProperties.else.items.then.properties.list,data:y};e===null?e=[d]:e.push(d),t++}}}else{let y={
instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:z.properties.lists.additionalProperties.else.items.
then.type,parentSchema:z.properties.lists.additionalProperties.else.items.then,data:c};e===null?e=[y]:e.push(y),t++}var k=n===
t;E=k,G="then"}else{let n=t;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let y={instancePath:r+
"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:z.properties.lists.additionalProperties.else.items.else.type},schema:z.properties.
lists.additionalProperties.else.items.else.type,parentSchema:z.properties.lists.additionalProperties.else.items.else,data:c};
e===null?e=[y]:e.push(y),t++}var k=n===t;E=k,G="else"}if(!E){let n={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+p,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:G},
schema:z.properties.lists.additionalProperties.else.items.if,parentSchema:z.properties.lists.additionalProperties.else.items,
data:c};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:z.properties.lists.additionalProperties.
else.type,parentSchema:z.properties.lists.additionalProperties.else,data:o};e===null?e=[i]:e.push(i),t++}var _=U===t;g=_,
u="else"}if(!g){let U={instancePath:r+"/lists/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:u},schema:z.properties.lists.additionalProperties.if,parentSchema:z.
properties.lists.additionalProperties,data:o};e===null?e=[U]:e.push(U),t++}}else{let a={instancePath:r+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:z.properties.lists.type,parentSchema:z.properties.
lists,data:m};e===null?e=[a]:e.push(a),t++}}if(s.tables!==void 0){let m=s.tables;if(m&&typeof m=="object"&&!Array.isArray(
m)){for(let a in m){let o=t;if(typeof a=="string"&&!Qe.test(a)){let f={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\
\\p{N}_-]*$",parentSchema:z.properties.tables.propertyNames,data:a,propertyName:a};e===null?e=[f]:e.push(f),t++}var q=o===
t;if(!q){let f={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:a},schema:z.properties.tables.propertyNames,parentSchema:z.properties.tables,data:m};e===null?e=[f]:e.push(
f),t++}}for(let a in m){let o=m[a],f=t,g=!0,O=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.rows===void 0&&(u=
"rows")){let U={};e===null?e=[U]:e.push(U),t++}}var h=O===t;if(t=f,e!==null&&(f?e.length=f:e=null),!h){let u=t;if(o&&typeof o==
"object"&&!Array.isArray(o)&&o.file===void 0){let x={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"required",params:{missingProperty:"file"},schema:z.
properties.tables.additionalProperties.else.required,parentSchema:z.properties.tables.additionalProperties.else,data:o};
e===null?e=[x]:e.push(x),t++}var h=u===t;g=h}if(!g){let u={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"},schema:z.properties.
tables.additionalProperties.if,parentSchema:z.properties.tables.additionalProperties,data:o};e===null?e=[u]:e.push(u),t++}
if(o&&typeof o=="object"&&!Array.isArray(o)){for(let u in o)if(!(u==="file"||u==="key"||u==="rows")){let U={instancePath:r+
"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:z.properties.tables.additionalProperties,
data:o};e===null?e=[U]:e.push(U),t++}if(o.file!==void 0){let u=o.file;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u))&&typeof u!="boolean"){let U={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{type:z.properties.tables.additionalProperties.
properties.file.type},schema:z.properties.tables.additionalProperties.properties.file.type,parentSchema:z.properties.tables.
additionalProperties.properties.file,data:u};e===null?e=[U]:e.push(U),t++}if(typeof u=="string"&&j(u)<1){let U={instancePath:r+
"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/propert\
ies/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.tables.additionalProperties.
properties.file,data:u};e===null?e=[U]:e.push(U),t++}}if(o.key!==void 0){let u=o.key;if(typeof u!="string"&&!(typeof u==
"number"&&isFinite(u))&&typeof u!="boolean"){let U={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"type",params:{type:z.properties.
tables.additionalProperties.properties.key.type},schema:z.properties.tables.additionalProperties.properties.key.type,parentSchema:z.
properties.tables.additionalProperties.properties.key,data:u};e===null?e=[U]:e.push(U),t++}if(typeof u=="string"&&j(u)<1){
let U={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additio\
nalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.tables.additionalProperties.
properties.key,data:u};e===null?e=[U]:e.push(U),t++}}if(o.rows!==void 0){let u=o.rows;if(Array.isArray(u)){if(u.length<1){
let x={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties/tables/additi\
onalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:z.properties.tables.additionalProperties.
properties.rows,data:u};e===null?e=[x]:e.push(x),t++}let U=u.length;for(let x=0;x<U;x++){let i=u[x];if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(Object.keys(i).length<1){let p={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows/"+x,schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:z.properties.tables.additionalProperties.properties.rows.items,data:i};
e===null?e=[p]:e.push(p),t++}for(let p in i){let c=i[p];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!=
"boolean"){let I={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+x+"/"+p.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/additionalProperties/type",
keyword:"type",params:{type:z.properties.tables.additionalProperties.properties.rows.items.additionalProperties.type},schema:z.
properties.tables.additionalProperties.properties.rows.items.additionalProperties.type,parentSchema:z.properties.tables.
additionalProperties.properties.rows.items.additionalProperties,data:c};e===null?e=[I]:e.push(I),t++}}}else{let p={instancePath:r+
"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+x,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/type",keyword:"type",params:{type:"object"},schema:z.properties.tables.additionalProperties.properties.
rows.items.type,parentSchema:z.properties.tables.additionalProperties.properties.rows.items,data:i};e===null?e=[p]:e.push(
p),t++}}}else{let U={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties\
/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"array"},schema:z.properties.tables.additionalProperties.
properties.rows.type,parentSchema:z.properties.tables.additionalProperties.properties.rows,data:u};e===null?e=[U]:e.push(
U),t++}}}else{let u={instancePath:r+"/tables/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/\
additionalProperties/type",keyword:"type",params:{type:"object"},schema:z.properties.tables.additionalProperties.type,parentSchema:z.
properties.tables.additionalProperties,data:o};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:r+"/tables",schemaPath:"\
#/properties/tables/type",keyword:"type",params:{type:"object"},schema:z.properties.tables.type,parentSchema:z.properties.
tables,data:m};e===null?e=[a]:e.push(a),t++}}if(s.rules!==void 0){let m=s.rules;if(Array.isArray(m)){let a=m.length;for(let o=0;o<
a;o++)ze(m[o],{instancePath:r+"/rules/"+o,parentData:m,parentDataProperty:o,rootData:Z})||(e=e===null?ze.errors:M(e,ze.errors),
t=e.length)}else{let a={instancePath:r+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:z.properties.rules.type,parentSchema:z.properties.rules,data:m};e===null?e=[a]:e.push(a),t++}}if(s.default!==void 0&&
(Se(s.default,{instancePath:r+"/default",parentData:s,parentDataProperty:"default",rootData:Z})||(e=e===null?Se.errors:M(
e,Se.errors),t=e.length)),s.description!==void 0){let m=s.description;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))&&typeof m!="boolean"){let a={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:z.properties.description.type},schema:z.properties.description.type,parentSchema:z.properties.description,data:m};
e===null?e=[a]:e.push(a),t++}}if(s.max_age!==void 0){let m=s.max_age;if(typeof m=="string"){if(!ue.test(m)){let a={instancePath:r+
"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:z.properties.max_age,data:m};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+
"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"string"},schema:z.properties.max_age.type,
parentSchema:z.properties.max_age,data:m};e===null?e=[a]:e.push(a),t++}}if(s.typed_taps!==void 0){let m=s.typed_taps;if(!(m===
!0||m===!1||m==="true"||m==="false")){let a={instancePath:r+"/typed_taps",schemaPath:"#/properties/typed_taps/enum",keyword:"\
enum",params:{allowedValues:z.properties.typed_taps.enum},schema:z.properties.typed_taps.enum,parentSchema:z.properties.
typed_taps,data:m};e===null?e=[a]:e.push(a),t++}}}else{let m={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:z.type,parentSchema:z,data:s};e===null?e=[m]:e.push(m),t++}return Me.errors=e,t===0}function M(s,r){
for(let oe of r)s.push(oe);return s}export{ot as default,nt as validate};
