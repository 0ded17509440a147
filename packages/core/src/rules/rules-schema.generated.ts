// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var rt=(a,r)=>()=>{try{return r||a((r={exports:{}}).exports,r),r.exports}catch(he){throw r=0,he}};var He=rt(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});function Ve(a){let r=a.length,he=0,de=0,U;
for(;de<r;)he++,U=a.charCodeAt(de++),U>=55296&&U<=56319&&de<r&&(U=a.charCodeAt(de),(U&64512)===56320&&de++);return he}Ke.
default=Ve;Ve.code='require("ajv/dist/runtime/ucs2length").default'});var nt=Me,ot=Me,I={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
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
a span such as 7d","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 7d"}},"x-synonyms":{text:"value",to:"\
value",is:"value",ttl:"for",expires:"for",until:"for",within:"for",after:"for"}},else:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1}},"x-write":'Write: { $NAME: "{$NAME}" }'},counted:{if:{type:"object"},then:{type:"object",
minProperties:1,"x-what":"what is counted","x-kind":"names with numbers, such as { points: 5 }",propertyNames:{pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
if:{type:"object"},then:{type:"object",minProperties:1,additionalProperties:!1,"x-what":"what is counted",properties:{by:{
type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kind":"a whole number","x-pattern":"It counts by a whole number,\
 such as 5 or -1"},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write \
a whole number and s, m, h or d, such as 30m or 7d"}},"x-synonyms":{value:"by",amount:"by",add:"by",step:"by",ttl:"for",
expires:"for",until:"for",within:"for",after:"for"}},else:{type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kind":"\
a whole number","x-pattern":"It counts by a whole number, such as 5 or -1"}}},else:{if:{type:"array"},then:{type:"array",
minItems:1,"x-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a name in the memory",minLength:1,
pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:[
"string","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A \
name in the memory is letters, digits, "_" and "-", 64 at most'}}},forgotten:{if:{type:"array"},then:{type:"array",minItems:1,
"x-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:["str\
ing","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name\
 in the memory is letters, digits, "_" and "-", 64 at most'}},asked:{if:{type:"object"},then:{type:"object",required:["q\
uestion"],additionalProperties:!1,"x-what":"a question",properties:{question:{type:["string","number","boolean"],"x-kind":"\
the name of a question, such as order.name",minLength:1,pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'The \
words of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name'},for:{
type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole number and s, m,\
 h or d, such as 30m or 7d"}},"x-kind":"the name of a question, such as order.name","x-synonyms":{name:"question",id:"qu\
estion",ask:"question",within:"for",timeout:"for",expires:"for",until:"for"},"x-elsewhere":{text:'The words of a questio\
n are a reply: write them as "reply:" beside "ask:".',reply:'The words of a question are a reply: write them as "reply:"\
 beside "ask:".',message:'The words of a question are a reply: write them as "reply:" beside "ask:".',buttons:'The words\
 of a question are a reply: write them as "reply:" beside "ask:".',quick_replies:'The words of a question are a reply: w\
rite them as "reply:" beside "ask:".',prompt:'The words of a question are a reply: write them as "reply:" beside "ask:".',
save:'Take the answer in a rule of its own, with "when: { answer_to: NAME }" and "remember:".',save_as:'Take the answer \
in a rule of its own, with "when: { answer_to: NAME }" and "remember:".',remember:'Take the answer in a rule of its own,\
 with "when: { answer_to: NAME }" and "remember:".',store:'Take the answer in a rule of its own, with "when: { answer_to\
: NAME }" and "remember:".',set:'Take the answer in a rule of its own, with "when: { answer_to: NAME }" and "remember:".'}},
else:{type:["string","number","boolean"],"x-kind":"the name of a question, such as order.name",minLength:1,pattern:"^[A-\
Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name'}},followUps:{if:{type:"array"},then:{type:"array",minItems:1,maxItems:20,items:{
type:"object",required:["payload"],additionalProperties:!1,"x-what":"a follow-up","x-kind":"a follow-up, such as { after\
: 1h, payload: NUDGE }",properties:{after:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h",
"x-pattern":"Write a whole number and s, m, h or d, such as 30m or 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):\
[0-5][0-9]$","x-kind":"a time of day such as 09:00","x-pattern":"Write hours and minutes, such as 09:00"},days:{if:{type:"\
array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"\
a list of days"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},timezone:{type:["string","numb\
er","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
in_any_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}},"x-synonyms":{in:"after",delay:"after",wait:"after",
for:"after",within:"after",time:"at",hour:"at",hours:"at",day:"days",weekdays:"days",tz:"timezone",time_zone:"timezone",
zone:"timezone",event:"payload",name:"payload",id:"payload",always:"in_any_case",anyway:"in_any_case"},"x-elsewhere":{text:'\
A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload\
: \u2026 }".',reply:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { even\
t: follow_up, payload: \u2026 }".',message:'A follow-up is an event of its own: give it a "payload:", and say this in a \
rule with "when: { event: follow_up, payload: \u2026 }".',say:'A follow-up is an event of its own: give it a "payload:",\
 and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',send:'A follow-up is an event of its own: g\
ive it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',buttons:'A follow-up is\
 an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',
quick_replies:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: fol\
low_up, payload: \u2026 }".',route:'A follow-up is an event of its own: give it a "payload:", and say this in a rule wit\
h "when: { event: follow_up, payload: \u2026 }".',handover:'A follow-up is an event of its own: give it a "payload:", an\
d say this in a rule with "when: { event: follow_up, payload: \u2026 }".',forward:'A follow-up is an event of its own: g\
ive it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',remember:'A follow-up i\
s an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',
count:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, \
payload: \u2026 }".',forget:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when\
: { event: follow_up, payload: \u2026 }".',ask:'A follow-up is an event of its own: give it a "payload:", and say this i\
n a rule with "when: { event: follow_up, payload: \u2026 }".',if:'A follow-up is an event of its own: give it a "payload\
:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',when:'A follow-up is an event of its own\
: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',unless:'A follow-up \
is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".'},
"x-write":"Write: { after: 1h, payload: NUDGE }"},"x-kind":"a list of follow-ups"},else:{type:"object",required:["payloa\
d"],additionalProperties:!1,"x-what":"a follow-up","x-kind":"a follow-up, such as { after: 1h, payload: NUDGE }",properties:{
after:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pattern":"Write a whole number an\
d s, m, h or d, such as 30m or 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","x-kind":"a time of day\
 such as 09:00","x-pattern":"Write hours and minutes, such as 09:00"},days:{if:{type:"array"},then:{type:"array",minItems:1,
items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of days"},else:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},in_any_case:{"x-kind":"true or false",enum:[!0,
!1,"true","false"]}},"x-synonyms":{in:"after",delay:"after",wait:"after",for:"after",within:"after",time:"at",hour:"at",
hours:"at",day:"days",weekdays:"days",tz:"timezone",time_zone:"timezone",zone:"timezone",event:"payload",name:"payload",
id:"payload",always:"in_any_case",anyway:"in_any_case"},"x-elsewhere":{text:'A follow-up is an event of its own: give it\
 a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',reply:'A follow-up is an even\
t of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',message:'\
A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload\
: \u2026 }".',say:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event:\
 follow_up, payload: \u2026 }".',send:'A follow-up is an event of its own: give it a "payload:", and say this in a rule \
with "when: { event: follow_up, payload: \u2026 }".',buttons:'A follow-up is an event of its own: give it a "payload:", \
and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',quick_replies:'A follow-up is an event of it\
s own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',route:'A follow\
-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',
handover:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_u\
p, payload: \u2026 }".',forward:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "\
when: { event: follow_up, payload: \u2026 }".',remember:'A follow-up is an event of its own: give it a "payload:", and s\
ay this in a rule with "when: { event: follow_up, payload: \u2026 }".',count:'A follow-up is an event of its own: give i\
t a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',forget:'A follow-up is an ev\
ent of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',ask:'A\
 follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload:\
 \u2026 }".',if:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: f\
ollow_up, payload: \u2026 }".',when:'A follow-up is an event of its own: give it a "payload:", and say this in a rule wi\
th "when: { event: follow_up, payload: \u2026 }".',unless:'A follow-up is an event of its own: give it a "payload:", and\
 say this in a rule with "when: { event: follow_up, payload: \u2026 }".'},"x-write":"Write: { after: 1h, payload: NUDGE \
}"}},cancelled:{if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of texts",items:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}}},"x-\
synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"when",match:"whe\
n"},"x-below":{when:["event","channel","payload","title","text","referral","sender","recipient","conversation","standby",
"human","answer_to","arrival","away","missed","typed","person","raw","split","memory","all","any","not","time"],default:[
"route","params","reply","forward","handover","remember","count","forget","ask","follow_up","cancel"]}},ze=Object.prototype.
hasOwnProperty,O=He().default,st=new RegExp("^x-","u"),Ye=new RegExp("^[\\p{L}_][\\p{L}\\p{N}_-]*$","u"),be=new RegExp("\
^[1-9][0-9]{0,8}[smhd]$","u"),Pe={type:"object","x-kind":"fields and tests, such as { payload: MENU }","x-what":"a condi\
tion","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{allOf:[{$ref:"#/definitions/test"}]},channel:{
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
#/definitions/test"}]}},"x-below":{time:["from","until","days","hours","timezone"]},"x-write":"Write: { payload: $ }"},Ge=new RegExp(
"^payload\\.json\\.[^.]+(\\.[^.]+)*$","u"),Xe=new RegExp("^payload\\.query\\..+$","u"),Be=new RegExp("^raw\\.[^.]+(\\.[^.]\
+)*$","u"),Je=new RegExp("^split\\.[A-Za-z0-9_-]{1,64}$","u"),Qe=new RegExp("^memory\\.[A-Za-z0-9_-]{1,64}$","u"),_e={if:{
type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"\
#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number","boolean"],"x-kind":"a text, a list, or o\
perators such as { contains: menu }"}}},te={type:"object",minProperties:1,"x-kind":"operators, such as { contains: menu \
}","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{words:{allOf:[{$ref:"#/definitio\
ns/parts"}]},is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},lookup:{type:"object",
"x-kind":"a table and a name, such as { table: shops, as: shop }","x-what":"a lookup",required:["table","as"],additionalProperties:!1,
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
true or false",enum:[!0,!1,"true","false"]}}},D={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","\
number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"\
x-kind":"a text",minLength:1}},ge={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boole\
an"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text"}},pe={if:{
type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of lists' names",items:{if:{type:"object"},then:{type:"obje\
ct",required:["list"],additionalProperties:!1,"x-what":'a value of "in"',properties:{list:{type:["string","number","bool\
ean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list",table:"list"}},else:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a list's name"}}},else:{type:["string","number","boolean"],minLength:1,
"x-kind":"a list's name"}},le={type:["string","number"],pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[\
0-9]{1,9}[smhd])$","x-kind":"a decimal number","x-pattern":"The operator compares with a decimal number, such as 10 or 9\
9.5"},Ae=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),ue=new RegExp("^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\
|[0-9]{1,9}[smhd])$","u"),Oe={validate:$};function De(a,{instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){
let e=null,t=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let i={instancePath:r,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:te,data:a};e===null?e=[i]:e.push(i),t++}
for(let i in a)if(!ze.call(te.properties,i)){let o={instancePath:r,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:i},schema:!1,parentSchema:te,data:a};e===null?e=[o]:e.push(o),t++}if(a.words!==
void 0){let i=a.words,o=t,h=!0,g=t;if(!Array.isArray(i)){let c={};e===null?e=[c]:e.push(c),t++}var b=g===t;t=o,e!==null&&
(o?e.length=o:e=null);let Z;if(b){let c=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+"/words",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.then,data:i};e===null?e=[
s]:e.push(s),t++}let v=i.length;for(let s=0;s<v;s++){let l=i[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let u={instancePath:r+"/words/"+s,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:D.then.items.type},schema:D.then.items.type,parentSchema:D.then.items,data:l};e===null?e=[u]:e.push(u),t++}if(typeof l==
"string"&&O(l)<1){let u={instancePath:r+"/words/"+s,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:D.then.items,data:l};e===null?e=[u]:e.push(u),t++}}}else{let v={instancePath:r+
"/words",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:D.then.type,parentSchema:D.
then,data:i};e===null?e=[v]:e.push(v),t++}var b=c===t;h=b,Z="then"}else{let c=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let v={instancePath:r+"/words",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.else,data:i};e===null?e=[v]:e.push(v),t++}if(typeof i==
"string"&&O(i)<1){let v={instancePath:r+"/words",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:D.else,data:i};e===null?e=[v]:e.push(v),t++}var b=c===t;h=b,Z="else"}if(!h){let c={instancePath:r+
"/words",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:Z},schema:D.if,parentSchema:D,data:i};e===
null?e=[c]:e.push(c),t++}}if(a.is!==void 0){let i=a.is,o=t,h=!0,g=t;if(!Array.isArray(i)){let c={};e===null?e=[c]:e.push(
c),t++}var _=g===t;t=o,e!==null&&(o?e.length=o:e=null);let Z;if(_){let c=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+
"/is",schemaPath:"#/definitions/values/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ge.then,
data:i};e===null?e=[s]:e.push(s),t++}let v=i.length;for(let s=0;s<v;s++){let l=i[s];if(typeof l!="string"&&!(typeof l=="\
number"&&isFinite(l))&&typeof l!="boolean"){let u={instancePath:r+"/is/"+s,schemaPath:"#/definitions/values/then/items/t\
ype",keyword:"type",params:{type:ge.then.items.type},schema:ge.then.items.type,parentSchema:ge.then.items,data:l};e===null?
e=[u]:e.push(u),t++}}}else{let v={instancePath:r+"/is",schemaPath:"#/definitions/values/then/type",keyword:"type",params:{
type:"array"},schema:ge.then.type,parentSchema:ge.then,data:i};e===null?e=[v]:e.push(v),t++}var _=c===t;h=_,Z="then"}else{
let c=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let v={instancePath:r+"/is",schemaPath:"\
#/definitions/values/else/type",keyword:"type",params:{type:ge.else.type},schema:ge.else.type,parentSchema:ge.else,data:i};
e===null?e=[v]:e.push(v),t++}var _=c===t;h=_,Z="else"}if(!h){let c={instancePath:r+"/is",schemaPath:"#/definitions/value\
s/if",keyword:"if",params:{failingKeyword:Z},schema:ge.if,parentSchema:ge,data:i};e===null?e=[c]:e.push(c),t++}}if(a.in!==
void 0){let i=a.in,o=t,h=!0,g=t;if(!Array.isArray(i)){let c={};e===null?e=[c]:e.push(c),t++}var M=g===t;t=o,e!==null&&(o?
e.length=o:e=null);let Z;if(M){let c=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+"/in",schemaPath:"#/def\
initions/names/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:pe.then,data:i};e===null?e=[s]:e.
push(s),t++}let v=i.length;for(let s=0;s<v;s++){let l=i[s],u=t,F=!0,K=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){
let B={};e===null?e=[B]:e.push(B),t++}var q=K===t;t=u,e!==null&&(u?e.length=u:e=null);let S;if(q){let B=t;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.list===void 0){let p={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/ite\
ms/then/required",keyword:"required",params:{missingProperty:"list"},schema:pe.then.items.then.required,parentSchema:pe.
then.items.then,data:l};e===null?e=[p]:e.push(p),t++}for(let p in l)if(p!=="list"){let d={instancePath:r+"/in/"+s,schemaPath:"\
#/definitions/names/then/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,
parentSchema:pe.then.items.then,data:l};e===null?e=[d]:e.push(d),t++}if(l.list!==void 0){let p=l.list;if(typeof p!="stri\
ng"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let d={instancePath:r+"/in/"+s+"/list",schemaPath:"#/defin\
itions/names/then/items/then/properties/list/type",keyword:"type",params:{type:pe.then.items.then.properties.list.type},
schema:pe.then.items.then.properties.list.type,parentSchema:pe.then.items.then.properties.list,data:p};e===null?e=[d]:e.
push(d),t++}if(typeof p=="string"&&O(p)<1){let d={instancePath:r+"/in/"+s+"/list",schemaPath:"#/definitions/names/then/i\
tems/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pe.then.items.then.properties.
list,data:p};e===null?e=[d]:e.push(d),t++}}}else{let p={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/ite\
ms/then/type",keyword:"type",params:{type:"object"},schema:pe.then.items.then.type,parentSchema:pe.then.items.then,data:l};
e===null?e=[p]:e.push(p),t++}var q=B===t;F=q,S="then"}else{let B=t;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){let p={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/items/else/type",keyword:"\
type",params:{type:pe.then.items.else.type},schema:pe.then.items.else.type,parentSchema:pe.then.items.else,data:l};e===null?
e=[p]:e.push(p),t++}if(typeof l=="string"&&O(l)<1){let p={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/i\
tems/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pe.then.items.else,data:l};e===null?e=[p]:
e.push(p),t++}var q=B===t;F=q,S="else"}if(!F){let B={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/items/\
if",keyword:"if",params:{failingKeyword:S},schema:pe.then.items.if,parentSchema:pe.then.items,data:l};e===null?e=[B]:e.push(
B),t++}}}else{let v={instancePath:r+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",params:{type:"array"},
schema:pe.then.type,parentSchema:pe.then,data:i};e===null?e=[v]:e.push(v),t++}var M=c===t;h=M,Z="then"}else{let c=t;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let v={instancePath:r+"/in",schemaPath:"#/definitions\
/names/else/type",keyword:"type",params:{type:pe.else.type},schema:pe.else.type,parentSchema:pe.else,data:i};e===null?e=
[v]:e.push(v),t++}if(typeof i=="string"&&O(i)<1){let v={instancePath:r+"/in",schemaPath:"#/definitions/names/else/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pe.else,data:i};e===null?e=[v]:e.push(v),t++}var M=c===t;
h=M,Z="else"}if(!h){let c={instancePath:r+"/in",schemaPath:"#/definitions/names/if",keyword:"if",params:{failingKeyword:Z},
schema:pe.if,parentSchema:pe,data:i};e===null?e=[c]:e.push(c),t++}}if(a.lookup!==void 0){let i=a.lookup;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.table===void 0){let o={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/requir\
ed",keyword:"required",params:{missingProperty:"table"},schema:te.properties.lookup.required,parentSchema:te.properties.
lookup,data:i};e===null?e=[o]:e.push(o),t++}if(i.as===void 0){let o={instancePath:r+"/lookup",schemaPath:"#/properties/l\
ookup/required",keyword:"required",params:{missingProperty:"as"},schema:te.properties.lookup.required,parentSchema:te.properties.
lookup,data:i};e===null?e=[o]:e.push(o),t++}for(let o in i)if(!(o==="table"||o==="column"||o==="as"||o==="else")){let h={
instancePath:r+"/lookup",schemaPath:"#/properties/lookup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:te.properties.lookup,data:i};e===null?e=[h]:e.push(h),t++}if(i.table!==void 0){let o=i.table;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:r+"/lookup/table",schemaPath:"#/p\
roperties/lookup/properties/table/type",keyword:"type",params:{type:te.properties.lookup.properties.table.type},schema:te.
properties.lookup.properties.table.type,parentSchema:te.properties.lookup.properties.table,data:o};e===null?e=[h]:e.push(
h),t++}if(typeof o=="string"&&O(o)<1){let h={instancePath:r+"/lookup/table",schemaPath:"#/properties/lookup/properties/t\
able/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.table,data:o};
e===null?e=[h]:e.push(h),t++}}if(i.column!==void 0){let o=i.column;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))&&typeof o!="boolean"){let h={instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/column/type",
keyword:"type",params:{type:te.properties.lookup.properties.column.type},schema:te.properties.lookup.properties.column.type,
parentSchema:te.properties.lookup.properties.column,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="string"&&O(o)<1){
let h={instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/column/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.column,data:o};e===null?e=[h]:e.push(h),t++}}if(i.
as!==void 0){let o=i.as;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/type",keyword:"type",params:{type:te.properties.lookup.properties.
as.type},schema:te.properties.lookup.properties.as.type,parentSchema:te.properties.lookup.properties.as,data:o};e===null?
e=[h]:e.push(h),t++}if(typeof o=="number"&&isFinite(o)){if(typeof o=="number"&&!Ae.test(String(o))){let h={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-\
Za-z0-9_]*$"},schema:`A row's name is letters, digits and "_", and does not begin with a digit`,parentSchema:te.properties.
lookup.properties.as,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="boolean"&&!Ae.test(String(o))){let h={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-\
Za-z0-9_]*$"},schema:`A row's name is letters, digits and "_", and does not begin with a digit`,parentSchema:te.properties.
lookup.properties.as,data:o};e===null?e=[h]:e.push(h),t++}}if(typeof o=="string"){if(O(o)<1){let h={instancePath:r+"/loo\
kup/as",schemaPath:"#/properties/lookup/properties/as/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.
properties.lookup.properties.as,data:o};e===null?e=[h]:e.push(h),t++}if(!Ae.test(o)){let h={instancePath:r+"/lookup/as",
schemaPath:"#/properties/lookup/properties/as/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:te.properties.lookup.properties.as,data:o};e===null?e=[h]:e.push(h),t++}}if(typeof o==
"boolean"){if(typeof o=="number"&&!Ae.test(String(o))){let h={instancePath:r+"/lookup/as",schemaPath:"#/properties/looku\
p/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:`A row's name is lette\
rs, digits and "_", and does not begin with a digit`,parentSchema:te.properties.lookup.properties.as,data:o};e===null?e=
[h]:e.push(h),t++}if(typeof o=="boolean"&&!Ae.test(String(o))){let h={instancePath:r+"/lookup/as",schemaPath:"#/properti\
es/lookup/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:`A row's name \
is letters, digits and "_", and does not begin with a digit`,parentSchema:te.properties.lookup.properties.as,data:o};e===
null?e=[h]:e.push(h),t++}}}if(i.else!==void 0){let o=i.else;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){let h={instancePath:r+"/lookup/else",schemaPath:"#/properties/lookup/properties/else/type",keyword:"type",params:{
type:te.properties.lookup.properties.else.type},schema:te.properties.lookup.properties.else.type,parentSchema:te.properties.
lookup.properties.else,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o=="string"&&O(o)<1){let h={instancePath:r+"/looku\
p/else",schemaPath:"#/properties/lookup/properties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.
properties.lookup.properties.else,data:o};e===null?e=[h]:e.push(h),t++}}}else{let o={instancePath:r+"/lookup",schemaPath:"\
#/properties/lookup/type",keyword:"type",params:{type:"object"},schema:te.properties.lookup.type,parentSchema:te.properties.
lookup,data:i};e===null?e=[o]:e.push(o),t++}}if(a.starts_with!==void 0){let i=a.starts_with,o=t,h=!0,g=t;if(!Array.isArray(
i)){let c={};e===null?e=[c]:e.push(c),t++}var x=g===t;t=o,e!==null&&(o?e.length=o:e=null);let Z;if(x){let c=t;if(Array.isArray(
i)){if(i.length<1){let s={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:D.then,data:i};e===null?e=[s]:e.push(s),t++}let v=i.length;for(let s=0;s<v;s++){let l=i[s];
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let u={instancePath:r+"/starts_with/"+s,
schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:D.then.items.type},schema:D.then.items.type,
parentSchema:D.then.items,data:l};e===null?e=[u]:e.push(u),t++}if(typeof l=="string"&&O(l)<1){let u={instancePath:r+"/st\
arts_with/"+s,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.
then.items,data:l};e===null?e=[u]:e.push(u),t++}}}else{let v={instancePath:r+"/starts_with",schemaPath:"#/definitions/pa\
rts/then/type",keyword:"type",params:{type:"array"},schema:D.then.type,parentSchema:D.then,data:i};e===null?e=[v]:e.push(
v),t++}var x=c===t;h=x,Z="then"}else{let c=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let v={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:D.else.
type},schema:D.else.type,parentSchema:D.else,data:i};e===null?e=[v]:e.push(v),t++}if(typeof i=="string"&&O(i)<1){let v={
instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:D.else,data:i};e===null?e=[v]:e.push(v),t++}var x=c===t;h=x,Z="else"}if(!h){let c={instancePath:r+"/starts_\
with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:Z},schema:D.if,parentSchema:D,data:i};e===
null?e=[c]:e.push(c),t++}}if(a.ends_with!==void 0){let i=a.ends_with,o=t,h=!0,g=t;if(!Array.isArray(i)){let c={};e===null?
e=[c]:e.push(c),t++}var P=g===t;t=o,e!==null&&(o?e.length=o:e=null);let Z;if(P){let c=t;if(Array.isArray(i)){if(i.length<
1){let s={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:D.then,data:i};e===null?e=[s]:e.push(s),t++}let v=i.length;for(let s=0;s<v;s++){let l=i[s];if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let u={instancePath:r+"/ends_with/"+s,schemaPath:"#/d\
efinitions/parts/then/items/type",keyword:"type",params:{type:D.then.items.type},schema:D.then.items.type,parentSchema:D.
then.items,data:l};e===null?e=[u]:e.push(u),t++}if(typeof l=="string"&&O(l)<1){let u={instancePath:r+"/ends_with/"+s,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.then.items,data:l};
e===null?e=[u]:e.push(u),t++}}}else{let v={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:D.then.type,parentSchema:D.then,data:i};e===null?e=[v]:e.push(v),t++}var P=c===t;h=P,
Z="then"}else{let c=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let v={instancePath:r+
"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.
else,data:i};e===null?e=[v]:e.push(v),t++}if(typeof i=="string"&&O(i)<1){let v={instancePath:r+"/ends_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.else,data:i};e===null?e=
[v]:e.push(v),t++}var P=c===t;h=P,Z="else"}if(!h){let c={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/if",
keyword:"if",params:{failingKeyword:Z},schema:D.if,parentSchema:D,data:i};e===null?e=[c]:e.push(c),t++}}if(a.contains!==
void 0){let i=a.contains,o=t,h=!0,g=t;if(!Array.isArray(i)){let c={};e===null?e=[c]:e.push(c),t++}var z=g===t;t=o,e!==null&&
(o?e.length=o:e=null);let Z;if(z){let c=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+"/contains",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.then,data:i};e===null?e=[
s]:e.push(s),t++}let v=i.length;for(let s=0;s<v;s++){let l=i[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let u={instancePath:r+"/contains/"+s,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",
params:{type:D.then.items.type},schema:D.then.items.type,parentSchema:D.then.items,data:l};e===null?e=[u]:e.push(u),t++}
if(typeof l=="string"&&O(l)<1){let u={instancePath:r+"/contains/"+s,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.then.items,data:l};e===null?e=[u]:e.push(u),t++}}}else{let v={
instancePath:r+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:D.then.
type,parentSchema:D.then,data:i};e===null?e=[v]:e.push(v),t++}var z=c===t;h=z,Z="then"}else{let c=t;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let v={instancePath:r+"/contains",schemaPath:"#/definitions/par\
ts/else/type",keyword:"type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.else,data:i};e===null?e=[v]:e.push(
v),t++}if(typeof i=="string"&&O(i)<1){let v={instancePath:r+"/contains",schemaPath:"#/definitions/parts/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.else,data:i};e===null?e=[v]:e.push(v),t++}var z=c===t;h=z,Z=
"else"}if(!h){let c={instancePath:r+"/contains",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:Z},
schema:D.if,parentSchema:D,data:i};e===null?e=[c]:e.push(c),t++}}if(a.like!==void 0){let i=a.like,o=t,h=!0,g=t;if(!Array.
isArray(i)){let c={};e===null?e=[c]:e.push(c),t++}var f=g===t;t=o,e!==null&&(o?e.length=o:e=null);let Z;if(f){let c=t;if(Array.
isArray(i)){if(i.length<1){let s={instancePath:r+"/like",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:D.then,data:i};e===null?e=[s]:e.push(s),t++}let v=i.length;for(let s=0;s<v;s++){
let l=i[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let u={instancePath:r+"/like/"+
s,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:D.then.items.type},schema:D.then.items.type,
parentSchema:D.then.items,data:l};e===null?e=[u]:e.push(u),t++}if(typeof l=="string"&&O(l)<1){let u={instancePath:r+"/li\
ke/"+s,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.
then.items,data:l};e===null?e=[u]:e.push(u),t++}}}else{let v={instancePath:r+"/like",schemaPath:"#/definitions/parts/the\
n/type",keyword:"type",params:{type:"array"},schema:D.then.type,parentSchema:D.then,data:i};e===null?e=[v]:e.push(v),t++}
var f=c===t;h=f,Z="then"}else{let c=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let v={
instancePath:r+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:D.else.type},schema:D.else.
type,parentSchema:D.else,data:i};e===null?e=[v]:e.push(v),t++}if(typeof i=="string"&&O(i)<1){let v={instancePath:r+"/lik\
e",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.else,data:i};
e===null?e=[v]:e.push(v),t++}var f=c===t;h=f,Z="else"}if(!h){let c={instancePath:r+"/like",schemaPath:"#/definitions/par\
ts/if",keyword:"if",params:{failingKeyword:Z},schema:D.if,parentSchema:D,data:i};e===null?e=[c]:e.push(c),t++}}if(a.regex!==
void 0){let i=a.regex,o=t,h=!0,g=t;if(!Array.isArray(i)){let c={};e===null?e=[c]:e.push(c),t++}var y=g===t;t=o,e!==null&&
(o?e.length=o:e=null);let Z;if(y){let c=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.then,data:i};e===null?e=[
s]:e.push(s),t++}let v=i.length;for(let s=0;s<v;s++){let l=i[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let u={instancePath:r+"/regex/"+s,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:D.then.items.type},schema:D.then.items.type,parentSchema:D.then.items,data:l};e===null?e=[u]:e.push(u),t++}if(typeof l==
"string"&&O(l)<1){let u={instancePath:r+"/regex/"+s,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:D.then.items,data:l};e===null?e=[u]:e.push(u),t++}}}else{let v={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:D.then.type,parentSchema:D.
then,data:i};e===null?e=[v]:e.push(v),t++}var y=c===t;h=y,Z="then"}else{let c=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let v={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:D.else.type},schema:D.else.type,parentSchema:D.else,data:i};e===null?e=[v]:e.push(v),t++}if(typeof i==
"string"&&O(i)<1){let v={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:D.else,data:i};e===null?e=[v]:e.push(v),t++}var y=c===t;h=y,Z="else"}if(!h){let c={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:Z},schema:D.if,parentSchema:D,data:i};e===
null?e=[c]:e.push(c),t++}}if(a.at_least!==void 0){let i=a.at_least;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))){let o={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:le.type},schema:le.
type,parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&typeof i=="number"&&!ue.test(
String(i))){let o={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"\
^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decima\
l number, such as 10 or 99.5",parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&!ue.test(i)){let o={
instancePath:r+"/at_least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.\
[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\
|[0-9]{1,9}[smhd])$",parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&typeof i=="number"&&!ue.
test(String(i))){let o={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{
pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with\
 a decimal number, such as 10 or 99.5",parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}}if(a.at_most!==void 0){let i=a.
at_most;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let o={instancePath:r+"/at_most",schemaPath:"#/defini\
tions/bound/type",keyword:"type",params:{type:le.type},schema:le.type,parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}
if(typeof i=="number"&&isFinite(i)&&typeof i=="number"&&!ue.test(String(i))){let o={instancePath:r+"/at_most",schemaPath:"\
#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)\
?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",parentSchema:le,data:i};
e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&!ue.test(i)){let o={instancePath:r+"/at_most",schemaPath:"#/definiti\
ons/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[s\
mhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:le,data:i};e===
null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&typeof i=="number"&&!ue.test(String(i))){let o={instancePath:r+"/at_mos\
t",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([\
eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",parentSchema:le,
data:i};e===null?e=[o]:e.push(o),t++}}if(a.more_than!==void 0){let i=a.more_than;if(typeof i!="string"&&!(typeof i=="num\
ber"&&isFinite(i))){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:le.
type},schema:le.type,parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&typeof i==
"number"&&!ue.test(String(i))){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-\
pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The opera\
tor compares with a decimal number, such as 10 or 99.5",parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"string"&&!ue.test(i)){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{
pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\
\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="bool\
ean"&&typeof i=="number"&&!ue.test(String(i))){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/x-patt\
ern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"\
The operator compares with a decimal number, such as 10 or 99.5",parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}}if(a.
less_than!==void 0){let i=a.less_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let o={instancePath:r+"\
/less_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:le.type},schema:le.type,parentSchema:le,data:i};
e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&typeof i=="number"&&!ue.test(String(i))){let o={instancePath:r+
"/less_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\\
.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",
parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&!ue.test(i)){let o={instancePath:r+"/less_th\
an",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE]\
[+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:le,
data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&typeof i=="number"&&!ue.test(String(i))){let o={instancePath:r+
"/less_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\\
.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",
parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}}if(a.exists!==void 0){let i=a.exists;if(!(i===!0||i===!1||i==="tru\
e"||i==="false")){let o={instancePath:r+"/exists",schemaPath:"#/properties/exists/enum",keyword:"enum",params:{allowedValues:te.
properties.exists.enum},schema:te.properties.exists.enum,parentSchema:te.properties.exists,data:i};e===null?e=[o]:e.push(
o),t++}}if(a.not!==void 0&&(Oe.validate(a.not,{instancePath:r+"/not",parentData:a,parentDataProperty:"not",rootData:U})||
(e=e===null?Oe.validate.errors:V(e,Oe.validate.errors),t=e.length)),a.typos!==void 0){let i=a.typos;if(!(i===!0||i===!1||
i==="true"||i==="false")){let o={instancePath:r+"/typos",schemaPath:"#/properties/typos/enum",keyword:"enum",params:{allowedValues:te.
properties.typos.enum},schema:te.properties.typos.enum,parentSchema:te.properties.typos,data:i};e===null?e=[o]:e.push(o),
t++}}if(a.loose!==void 0){let i=a.loose;if(!(i===!0||i===!1||i==="true"||i==="false")){let o={instancePath:r+"/loose",schemaPath:"\
#/properties/loose/enum",keyword:"enum",params:{allowedValues:te.properties.loose.enum},schema:te.properties.loose.enum,
parentSchema:te.properties.loose,data:i};e===null?e=[o]:e.push(o),t++}}if(a.ignore_case!==void 0){let i=a.ignore_case;if(!(i===
!0||i===!1||i==="true"||i==="false")){let o={instancePath:r+"/ignore_case",schemaPath:"#/properties/ignore_case/enum",keyword:"\
enum",params:{allowedValues:te.properties.ignore_case.enum},schema:te.properties.ignore_case.enum,parentSchema:te.properties.
ignore_case,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:te.type,parentSchema:te,data:a};e===null?e=[i]:e.push(i),t++}return De.errors=e,t===0}function $(a,{
instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){let e=null,t=0,b=t,_=!0,M=t;if(!(a&&typeof a=="o\
bject"&&!Array.isArray(a))){let z={};e===null?e=[z]:e.push(z),t++}var q=M===t;t=b,e!==null&&(b?e.length=b:e=null);let x;
if(q){let z=t;De(a,{instancePath:r,parentData:he,parentDataProperty:de,rootData:U})||(e=e===null?De.errors:V(e,De.errors),
t=e.length);var q=z===t;_=q,x="then"}else{let z=t,f=t,y=!0,i=t;if(!Array.isArray(a)){let g={};e===null?e=[g]:e.push(g),t++}
var P=i===t;t=f,e!==null&&(f?e.length=f:e=null);let o;if(P){let g=t;if(Array.isArray(a)){if(a.length<1){let N={instancePath:r,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:_e.else.then,data:a};e===null?
e=[N]:e.push(N),t++}let c=a.length;for(let N=0;N<c;N++)Oe.validate(a[N],{instancePath:r+"/"+N,parentData:a,parentDataProperty:N,
rootData:U})||(e=e===null?Oe.validate.errors:V(e,Oe.validate.errors),t=e.length)}else{let c={instancePath:r,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"array"},schema:_e.else.then.type,parentSchema:_e.else.then,data:a};e===null?
e=[c]:e.push(c),t++}var P=g===t;y=P,o="then"}else{let g=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let c={instancePath:r,schemaPath:"#/else/else/type",keyword:"type",params:{type:_e.else.else.type},schema:_e.
else.else.type,parentSchema:_e.else.else,data:a};e===null?e=[c]:e.push(c),t++}var P=g===t;y=P,o="else"}if(!y){let g={instancePath:r,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:o},schema:_e.else.if,parentSchema:_e.else,data:a};e===null?e=
[g]:e.push(g),t++}var q=z===t;_=q,x="else"}if(!_){let z={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},
schema:_e.if,parentSchema:_e,data:a};e===null?e=[z]:e.push(z),t++}return $.errors=e,t===0}var se={if:{type:"array"},then:{
type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",minProperties:1,
"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{type:["string",
"number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},days:{if:{type:"arra\
y"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"a list of day\
s"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"array",minItems:1,
items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string","x-kind":"hou\
rs such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},not:{allOf:[{$ref:"\
#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"from",start:"from",begin:"f\
rom",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"hours",between:"\
hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:00 }"}},je={validate:Fe};function Fe(a,{
instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){let e=null,t=0,b=t,_=!0,M=t;if(!Array.isArray(a)){
let f={};e===null?e=[f]:e.push(f),t++}var q=M===t;t=b,e!==null&&(b?e.length=b:e=null);let x;if(q){let f=t;if(Array.isArray(
a)){if(a.length<1){let o={instancePath:r,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:se.
then,data:a};e===null?e=[o]:e.push(o),t++}let i=a.length;for(let o=0;o<i;o++)je.validate(a[o],{instancePath:r+"/"+o,parentData:a,
parentDataProperty:o,rootData:U})||(e=e===null?je.validate.errors:V(e,je.validate.errors),t=e.length)}else{let i={instancePath:r,
schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:se.then.type,parentSchema:se.then,data:a};e===null?
e=[i]:e.push(i),t++}var q=f===t;_=q,x="then"}else{let f=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length<1){let i={instancePath:r,schemaPath:"#/else/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:se.
else,data:a};e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="from"||i==="until"||i==="days"||i==="hours"||i==="tim\
ezone"||i==="not")){let o={instancePath:r,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:se.else,data:a};e===null?e=[o]:e.push(o),t++}if(a.from!==void 0){let i=a.from;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/from",schemaPath:"\
#/else/properties/from/type",keyword:"type",params:{type:se.else.properties.from.type},schema:se.else.properties.from.type,
parentSchema:se.else.properties.from,data:i};e===null?e=[o]:e.push(o),t++}}if(a.until!==void 0){let i=a.until;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/until",schemaPath:"#/else/pro\
perties/until/type",keyword:"type",params:{type:se.else.properties.until.type},schema:se.else.properties.until.type,parentSchema:se.
else.properties.until,data:i};e===null?e=[o]:e.push(o),t++}}if(a.days!==void 0){let i=a.days,o=t,h=!0,g=t;if(!Array.isArray(
i)){let c={};e===null?e=[c]:e.push(c),t++}var P=g===t;t=o,e!==null&&(o?e.length=o:e=null);let Z;if(P){let c=t;if(Array.isArray(
i)){if(i.length<1){let s={instancePath:r+"/days",schemaPath:"#/else/properties/days/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:se.else.properties.days.then,data:i};e===null?e=[s]:e.push(s),t++}let v=i.length;for(let s=0;s<
v;s++){let l=i[s];if(typeof l!="string"){let u={instancePath:r+"/days/"+s,schemaPath:"#/else/properties/days/then/items/\
type",keyword:"type",params:{type:"string"},schema:se.else.properties.days.then.items.type,parentSchema:se.else.properties.
days.then.items,data:l};e===null?e=[u]:e.push(u),t++}}}else{let v={instancePath:r+"/days",schemaPath:"#/else/properties/\
days/then/type",keyword:"type",params:{type:"array"},schema:se.else.properties.days.then.type,parentSchema:se.else.properties.
days.then,data:i};e===null?e=[v]:e.push(v),t++}var P=c===t;h=P,Z="then"}else{let c=t;if(typeof i!="string"){let v={instancePath:r+
"/days",schemaPath:"#/else/properties/days/else/type",keyword:"type",params:{type:"string"},schema:se.else.properties.days.
else.type,parentSchema:se.else.properties.days.else,data:i};e===null?e=[v]:e.push(v),t++}var P=c===t;h=P,Z="else"}if(!h){
let c={instancePath:r+"/days",schemaPath:"#/else/properties/days/if",keyword:"if",params:{failingKeyword:Z},schema:se.else.
properties.days.if,parentSchema:se.else.properties.days,data:i};e===null?e=[c]:e.push(c),t++}}if(a.hours!==void 0){let i=a.
hours,o=t,h=!0,g=t;if(!Array.isArray(i)){let c={};e===null?e=[c]:e.push(c),t++}var z=g===t;t=o,e!==null&&(o?e.length=o:e=
null);let Z;if(z){let c=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+"/hours",schemaPath:"#/else/properti\
es/hours/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:se.else.properties.hours.then,data:i};
e===null?e=[s]:e.push(s),t++}let v=i.length;for(let s=0;s<v;s++){let l=i[s];if(typeof l!="string"){let u={instancePath:r+
"/hours/"+s,schemaPath:"#/else/properties/hours/then/items/type",keyword:"type",params:{type:"string"},schema:se.else.properties.
hours.then.items.type,parentSchema:se.else.properties.hours.then.items,data:l};e===null?e=[u]:e.push(u),t++}}}else{let v={
instancePath:r+"/hours",schemaPath:"#/else/properties/hours/then/type",keyword:"type",params:{type:"array"},schema:se.else.
properties.hours.then.type,parentSchema:se.else.properties.hours.then,data:i};e===null?e=[v]:e.push(v),t++}var z=c===t;h=
z,Z="then"}else{let c=t;if(typeof i!="string"){let v={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/else/t\
ype",keyword:"type",params:{type:"string"},schema:se.else.properties.hours.else.type,parentSchema:se.else.properties.hours.
else,data:i};e===null?e=[v]:e.push(v),t++}var z=c===t;h=z,Z="else"}if(!h){let c={instancePath:r+"/hours",schemaPath:"#/e\
lse/properties/hours/if",keyword:"if",params:{failingKeyword:Z},schema:se.else.properties.hours.if,parentSchema:se.else.
properties.hours,data:i};e===null?e=[c]:e.push(c),t++}}if(a.timezone!==void 0){let i=a.timezone;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/timezone",schemaPath:"#/else/properties/timezone/ty\
pe",keyword:"type",params:{type:se.else.properties.timezone.type},schema:se.else.properties.timezone.type,parentSchema:se.
else.properties.timezone,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&O(i)<1){let o={instancePath:r+"/tim\
ezone",schemaPath:"#/else/properties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se.else.
properties.timezone,data:i};e===null?e=[o]:e.push(o),t++}}a.not!==void 0&&(je.validate(a.not,{instancePath:r+"/not",parentData:a,
parentDataProperty:"not",rootData:U})||(e=e===null?je.validate.errors:V(e,je.validate.errors),t=e.length))}else{let i={instancePath:r,
schemaPath:"#/else/type",keyword:"type",params:{type:"object"},schema:se.else.type,parentSchema:se.else,data:a};e===null?
e=[i]:e.push(i),t++}var q=f===t;_=q,x="else"}if(!_){let f={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},
schema:se.if,parentSchema:se,data:a};e===null?e=[f]:e.push(f),t++}return Fe.errors=e,t===0}var xe={validate:ke};function ke(a,{
instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){let e=null,t=0;if(a&&typeof a=="object"&&!Array.
isArray(a)){for(let b in a)if(!(ze.call(Pe.properties,b)||Ge.test(b)||Xe.test(b)||Be.test(b)||Je.test(b)||Qe.test(b))){let _={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,
parentSchema:Pe,data:a};e===null?e=[_]:e.push(_),t++}if(a.event!==void 0&&($(a.event,{instancePath:r+"/event",parentData:a,
parentDataProperty:"event",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a.channel!==void 0&&($(a.channel,
{instancePath:r+"/channel",parentData:a,parentDataProperty:"channel",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=
e.length)),a.payload!==void 0&&($(a.payload,{instancePath:r+"/payload",parentData:a,parentDataProperty:"payload",rootData:U})||
(e=e===null?$.errors:V(e,$.errors),t=e.length)),a.title!==void 0&&($(a.title,{instancePath:r+"/title",parentData:a,parentDataProperty:"\
title",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a.text!==void 0&&($(a.text,{instancePath:r+"/text",
parentData:a,parentDataProperty:"text",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["referral.ref"]!==
void 0&&($(a["referral.ref"],{instancePath:r+"/referral.ref",parentData:a,parentDataProperty:"referral.ref",rootData:U})||
(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["referral.source"]!==void 0&&($(a["referral.source"],{instancePath:r+"\
/referral.source",parentData:a,parentDataProperty:"referral.source",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.
length)),a["referral.type"]!==void 0&&($(a["referral.type"],{instancePath:r+"/referral.type",parentData:a,parentDataProperty:"\
referral.type",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["referral.ad_id"]!==void 0&&($(a["referra\
l.ad_id"],{instancePath:r+"/referral.ad_id",parentData:a,parentDataProperty:"referral.ad_id",rootData:U})||(e=e===null?$.
errors:V(e,$.errors),t=e.length)),a["referral.referer_uri"]!==void 0&&($(a["referral.referer_uri"],{instancePath:r+"/ref\
erral.referer_uri",parentData:a,parentDataProperty:"referral.referer_uri",rootData:U})||(e=e===null?$.errors:V(e,$.errors),
t=e.length)),a["sender.id"]!==void 0&&($(a["sender.id"],{instancePath:r+"/sender.id",parentData:a,parentDataProperty:"se\
nder.id",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["sender.user_ref"]!==void 0&&($(a["sender.user_\
ref"],{instancePath:r+"/sender.user_ref",parentData:a,parentDataProperty:"sender.user_ref",rootData:U})||(e=e===null?$.errors:
V(e,$.errors),t=e.length)),a["recipient.id"]!==void 0&&($(a["recipient.id"],{instancePath:r+"/recipient.id",parentData:a,
parentDataProperty:"recipient.id",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["conversation.id"]!==void 0&&
($(a["conversation.id"],{instancePath:r+"/conversation.id",parentData:a,parentDataProperty:"conversation.id",rootData:U})||
(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["conversation.type"]!==void 0&&($(a["conversation.type"],{instancePath:r+
"/conversation.type",parentData:a,parentDataProperty:"conversation.type",rootData:U})||(e=e===null?$.errors:V(e,$.errors),
t=e.length)),a.standby!==void 0&&($(a.standby,{instancePath:r+"/standby",parentData:a,parentDataProperty:"standby",rootData:U})||
(e=e===null?$.errors:V(e,$.errors),t=e.length)),a.human!==void 0&&($(a.human,{instancePath:r+"/human",parentData:a,parentDataProperty:"\
human",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a.answer_to!==void 0&&($(a.answer_to,{instancePath:r+
"/answer_to",parentData:a,parentDataProperty:"answer_to",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["\
arrival.ref"]!==void 0&&($(a["arrival.ref"],{instancePath:r+"/arrival.ref",parentData:a,parentDataProperty:"arrival.ref",
rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["arrival.source"]!==void 0&&($(a["arrival.source"],{instancePath:r+
"/arrival.source",parentData:a,parentDataProperty:"arrival.source",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.
length)),a["arrival.type"]!==void 0&&($(a["arrival.type"],{instancePath:r+"/arrival.type",parentData:a,parentDataProperty:"\
arrival.type",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["arrival.ad_id"]!==void 0&&($(a["arrival.a\
d_id"],{instancePath:r+"/arrival.ad_id",parentData:a,parentDataProperty:"arrival.ad_id",rootData:U})||(e=e===null?$.errors:
V(e,$.errors),t=e.length)),a["arrival.referer_uri"]!==void 0&&($(a["arrival.referer_uri"],{instancePath:r+"/arrival.refe\
rer_uri",parentData:a,parentDataProperty:"arrival.referer_uri",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),
a["arrival.age"]!==void 0&&($(a["arrival.age"],{instancePath:r+"/arrival.age",parentData:a,parentDataProperty:"arrival.a\
ge",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a.away!==void 0&&($(a.away,{instancePath:r+"/away",parentData:a,
parentDataProperty:"away",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a.missed!==void 0&&($(a.missed,{
instancePath:r+"/missed",parentData:a,parentDataProperty:"missed",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),
a.typed!==void 0&&($(a.typed,{instancePath:r+"/typed",parentData:a,parentDataProperty:"typed",rootData:U})||(e=e===null?
$.errors:V(e,$.errors),t=e.length)),a["person.first_name"]!==void 0&&($(a["person.first_name"],{instancePath:r+"/person.\
first_name",parentData:a,parentDataProperty:"person.first_name",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),
a["person.last_name"]!==void 0&&($(a["person.last_name"],{instancePath:r+"/person.last_name",parentData:a,parentDataProperty:"\
person.last_name",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a["person.language"]!==void 0&&($(a["per\
son.language"],{instancePath:r+"/person.language",parentData:a,parentDataProperty:"person.language",rootData:U})||(e=e===
null?$.errors:V(e,$.errors),t=e.length)),a["person.locale"]!==void 0&&($(a["person.locale"],{instancePath:r+"/person.loc\
ale",parentData:a,parentDataProperty:"person.locale",rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length)),a.all!==
void 0){let b=a.all;if(Array.isArray(b)){if(b.length<1){let M={instancePath:r+"/all",schemaPath:"#/properties/all/minIte\
ms",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Pe.properties.all,data:b};e===null?e=[M]:e.push(M),t++}let _=b.
length;for(let M=0;M<_;M++)xe.validate(b[M],{instancePath:r+"/all/"+M,parentData:b,parentDataProperty:M,rootData:U})||(e=
e===null?xe.validate.errors:V(e,xe.validate.errors),t=e.length)}else{let _={instancePath:r+"/all",schemaPath:"#/properti\
es/all/type",keyword:"type",params:{type:"array"},schema:Pe.properties.all.type,parentSchema:Pe.properties.all,data:b};e===
null?e=[_]:e.push(_),t++}}if(a.any!==void 0){let b=a.any;if(Array.isArray(b)){if(b.length<1){let M={instancePath:r+"/any",
schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Pe.properties.any,data:b};
e===null?e=[M]:e.push(M),t++}let _=b.length;for(let M=0;M<_;M++)xe.validate(b[M],{instancePath:r+"/any/"+M,parentData:b,
parentDataProperty:M,rootData:U})||(e=e===null?xe.validate.errors:V(e,xe.validate.errors),t=e.length)}else{let _={instancePath:r+
"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"},schema:Pe.properties.any.type,parentSchema:Pe.
properties.any,data:b};e===null?e=[_]:e.push(_),t++}}a.not!==void 0&&(xe.validate(a.not,{instancePath:r+"/not",parentData:a,
parentDataProperty:"not",rootData:U})||(e=e===null?xe.validate.errors:V(e,xe.validate.errors),t=e.length)),a.time!==void 0&&
(Fe(a.time,{instancePath:r+"/time",parentData:a,parentDataProperty:"time",rootData:U})||(e=e===null?Fe.errors:V(e,Fe.errors),
t=e.length));for(let b in a)Ge.test(b)&&($(a[b],{instancePath:r+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:b,rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length));for(let b in a)Xe.test(b)&&($(a[b],{instancePath:r+
"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:b,rootData:U})||(e=e===null?$.errors:V(e,$.
errors),t=e.length));for(let b in a)Be.test(b)&&($(a[b],{instancePath:r+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:b,rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length));for(let b in a)Je.test(b)&&($(a[b],{instancePath:r+
"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:b,rootData:U})||(e=e===null?$.errors:V(e,$.
errors),t=e.length));for(let b in a)Qe.test(b)&&($(a[b],{instancePath:r+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:b,rootData:U})||(e=e===null?$.errors:V(e,$.errors),t=e.length))}else{let b={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Pe.type,parentSchema:Pe,data:a};e===null?e=[b]:e.push(b),t++}return ke.
errors=e,t===0}var Ne={if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"objec\
t",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},ve={type:"object","x-kind":'\
keys such as "include:"',"x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number","boo\
lean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","tables","default","description","name"]},
W={type:"object","x-kind":'keys such as "rules:"',"x-what":"a group",additionalProperties:!1,properties:{name:{type:["st\
ring","number","boolean"],"x-kind":"a text",minLength:1},when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"ob\
ject","x-kind":"lists with names, such as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{type:"object"},
then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:["string","number",
"boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"array",minItems:1,
"x-kind":"a list of values",items:{if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,"x-w\
hat":"a value of a list",properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-\
synonyms":{in:"list",include:"list",lists:"list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}},"x-write":"\
Write: [$]"}},"x-write":"Write: { sizes: [S, M, L] }"},tables:{type:"object","x-kind":"tables with names, such as { pizz\
as: { file: pizzas.csv } }","x-what":"tables",propertyNames:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$","x-pattern":`A table\
's name is letters, digits, "_" and "-", and begins with a letter`},additionalProperties:{type:"object","x-kind":"a file\
 or rows, such as { file: pizzas.csv }","x-what":"a table","x-write":"Write: { file: $ }",additionalProperties:!1,properties:{
file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"},key:{type:["string","number","boolean"],minLength:1,
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
ount","forget","ask","follow_up","cancel"]}},H={type:"object","x-kind":"what to do, such as { reply: Hello! }","x-what":"\
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
"quick_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},J={type:"obj\
ect",minProperties:1,"x-what":"what is remembered","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
if:{type:"object"},then:{type:"object",required:["value"],additionalProperties:!1,"x-what":"what is remembered",properties:{
value:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[sm\
hd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 7d"}},"x-synonyms":{
text:"value",to:"value",is:"value",ttl:"for",expires:"for",until:"for",within:"for",after:"for"}},else:{type:["string","\
number","boolean"],"x-kind":"a text",minLength:1}},"x-write":'Write: { $NAME: "{$NAME}" }'},L={if:{type:"object"},then:{
type:"object",minProperties:1,"x-what":"what is counted","x-kind":"names with numbers, such as { points: 5 }",propertyNames:{
pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
if:{type:"object"},then:{type:"object",minProperties:1,additionalProperties:!1,"x-what":"what is counted",properties:{by:{
type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kind":"a whole number","x-pattern":"It counts by a whole number,\
 such as 5 or -1"},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write \
a whole number and s, m, h or d, such as 30m or 7d"}},"x-synonyms":{value:"by",amount:"by",add:"by",step:"by",ttl:"for",
expires:"for",until:"for",within:"for",after:"for"}},else:{type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kind":"\
a whole number","x-pattern":"It counts by a whole number, such as 5 or -1"}}},else:{if:{type:"array"},then:{type:"array",
minItems:1,"x-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a name in the memory",minLength:1,
pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:[
"string","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A \
name in the memory is letters, digits, "_" and "-", 64 at most'}}},Y={if:{type:"array"},then:{type:"array",minItems:1,"x\
-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:["str\
ing","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name\
 in the memory is letters, digits, "_" and "-", 64 at most'}},G={if:{type:"object"},then:{type:"object",required:["quest\
ion"],additionalProperties:!1,"x-what":"a question",properties:{question:{type:["string","number","boolean"],"x-kind":"t\
he name of a question, such as order.name",minLength:1,pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'The w\
ords of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name'},for:{
type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole number and s, m,\
 h or d, such as 30m or 7d"}},"x-kind":"the name of a question, such as order.name","x-synonyms":{name:"question",id:"qu\
estion",ask:"question",within:"for",timeout:"for",expires:"for",until:"for"},"x-elsewhere":{text:'The words of a questio\
n are a reply: write them as "reply:" beside "ask:".',reply:'The words of a question are a reply: write them as "reply:"\
 beside "ask:".',message:'The words of a question are a reply: write them as "reply:" beside "ask:".',buttons:'The words\
 of a question are a reply: write them as "reply:" beside "ask:".',quick_replies:'The words of a question are a reply: w\
rite them as "reply:" beside "ask:".',prompt:'The words of a question are a reply: write them as "reply:" beside "ask:".',
save:'Take the answer in a rule of its own, with "when: { answer_to: NAME }" and "remember:".',save_as:'Take the answer \
in a rule of its own, with "when: { answer_to: NAME }" and "remember:".',remember:'Take the answer in a rule of its own,\
 with "when: { answer_to: NAME }" and "remember:".',store:'Take the answer in a rule of its own, with "when: { answer_to\
: NAME }" and "remember:".',set:'Take the answer in a rule of its own, with "when: { answer_to: NAME }" and "remember:".'}},
else:{type:["string","number","boolean"],"x-kind":"the name of a question, such as order.name",minLength:1,pattern:"^[A-\
Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name'}},k={if:{type:"array"},then:{type:"array",minItems:1,maxItems:20,items:{type:"\
object",required:["payload"],additionalProperties:!1,"x-what":"a follow-up","x-kind":"a follow-up, such as { after: 1h, \
payload: NUDGE }",properties:{after:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pat\
tern":"Write a whole number and s, m, h or d, such as 30m or 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):[0-5][\
0-9]$","x-kind":"a time of day such as 09:00","x-pattern":"Write hours and minutes, such as 09:00"},days:{if:{type:"arra\
y"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a l\
ist of days"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},timezone:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},in_any_case:{
"x-kind":"true or false",enum:[!0,!1,"true","false"]}},"x-synonyms":{in:"after",delay:"after",wait:"after",for:"after",within:"\
after",time:"at",hour:"at",hours:"at",day:"days",weekdays:"days",tz:"timezone",time_zone:"timezone",zone:"timezone",event:"\
payload",name:"payload",id:"payload",always:"in_any_case",anyway:"in_any_case"},"x-elsewhere":{text:'A follow-up is an e\
vent of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',reply:'\
A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload\
: \u2026 }".',message:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { ev\
ent: follow_up, payload: \u2026 }".',say:'A follow-up is an event of its own: give it a "payload:", and say this in a ru\
le with "when: { event: follow_up, payload: \u2026 }".',send:'A follow-up is an event of its own: give it a "payload:", \
and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',buttons:'A follow-up is an event of its own:\
 give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',quick_replies:'A foll\
ow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }"\
.',route:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_u\
p, payload: \u2026 }".',handover:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with \
"when: { event: follow_up, payload: \u2026 }".',forward:'A follow-up is an event of its own: give it a "payload:", and s\
ay this in a rule with "when: { event: follow_up, payload: \u2026 }".',remember:'A follow-up is an event of its own: giv\
e it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',count:'A follow-up is an \
event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',forget:'\
A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload\
: \u2026 }".',ask:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event:\
 follow_up, payload: \u2026 }".',if:'A follow-up is an event of its own: give it a "payload:", and say this in a rule wi\
th "when: { event: follow_up, payload: \u2026 }".',when:'A follow-up is an event of its own: give it a "payload:", and s\
ay this in a rule with "when: { event: follow_up, payload: \u2026 }".',unless:'A follow-up is an event of its own: give \
it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".'},"x-write":"Write: { after:\
 1h, payload: NUDGE }"},"x-kind":"a list of follow-ups"},else:{type:"object",required:["payload"],additionalProperties:!1,
"x-what":"a follow-up","x-kind":"a follow-up, such as { after: 1h, payload: NUDGE }",properties:{after:{type:"string",pattern:"\
^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-pattern":"Write a whole number and s, m, h or d, such as 30m or\
 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","x-kind":"a time of day such as 09:00","x-pattern":"W\
rite hours and minutes, such as 09:00"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","num\
ber","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of days"},else:{type:["string","number","boolean"],"x-ki\
nd":"a text",minLength:1}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["s\
tring","number","boolean"],"x-kind":"a text",minLength:1},in_any_case:{"x-kind":"true or false",enum:[!0,!1,"true","fals\
e"]}},"x-synonyms":{in:"after",delay:"after",wait:"after",for:"after",within:"after",time:"at",hour:"at",hours:"at",day:"\
days",weekdays:"days",tz:"timezone",time_zone:"timezone",zone:"timezone",event:"payload",name:"payload",id:"payload",always:"\
in_any_case",anyway:"in_any_case"},"x-elsewhere":{text:'A follow-up is an event of its own: give it a "payload:", and sa\
y this in a rule with "when: { event: follow_up, payload: \u2026 }".',reply:'A follow-up is an event of its own: give it\
 a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',message:'A follow-up is an ev\
ent of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',say:'A\
 follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload:\
 \u2026 }".',send:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event:\
 follow_up, payload: \u2026 }".',buttons:'A follow-up is an event of its own: give it a "payload:", and say this in a ru\
le with "when: { event: follow_up, payload: \u2026 }".',quick_replies:'A follow-up is an event of its own: give it a "pa\
yload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',route:'A follow-up is an event of i\
ts own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',handover:'A fo\
llow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 \
}".',forward:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: foll\
ow_up, payload: \u2026 }".',remember:'A follow-up is an event of its own: give it a "payload:", and say this in a rule w\
ith "when: { event: follow_up, payload: \u2026 }".',count:'A follow-up is an event of its own: give it a "payload:", and\
 say this in a rule with "when: { event: follow_up, payload: \u2026 }".',forget:'A follow-up is an event of its own: giv\
e it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',ask:'A follow-up is an ev\
ent of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \u2026 }".',if:'A \
follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: follow_up, payload: \
\u2026 }".',when:'A follow-up is an event of its own: give it a "payload:", and say this in a rule with "when: { event: \
follow_up, payload: \u2026 }".',unless:'A follow-up is an event of its own: give it a "payload:", and say this in a rule\
 with "when: { event: follow_up, payload: \u2026 }".'},"x-write":"Write: { after: 1h, payload: NUDGE }"}},oe={if:{type:"\
array"},then:{type:"array",minItems:1,"x-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a t\
ext",minLength:1}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},et=new RegExp("^([1-9][0-9]{\
0,8}[smhd]|ever)$","u"),ie=new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),Ze=new RegExp("^(page_inbox|bot|releas\
e|request|[0-9]{5,20})$","u"),re=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),ce=new RegExp("^[+-]?[0-9]{1,9}$","u"),Ce=new RegExp(
"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","u"),Ie={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/m\
essage"},"x-kind":"a list of messages"},else:{$ref:"#/definitions/message"}},X={if:{type:"object"},then:{type:"object","\
x-kind":'keys such as "text:"',"x-what":"a message","x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"\
quick_replies",carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"\
typing",random:"one_of",any_of:"one_of",variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{
text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/\
definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"\
array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title:\
 $, payload: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-wri\
te":"Write: [{ title: $, subtitle: From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-ki\
nd":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],
"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as \
2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text\
: $ }"},one_of:{type:"array",minItems:1,items:{$ref:"#/definitions/variant"},"x-kind":"a list of messages","x-write":"Wr\
ite: [$, Hello!]"}},minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text, a message or a list of m\
essages",minLength:1}},R={type:"object","x-kind":"a title and what a click does, such as { title: Menu, payload: MENU }",
"x-what":"a button","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"p\
ayload",id:"payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,properties:{title:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},ne={type:"object","x-kind":"a ti\
tle and a payload, such as { title: Menu, payload: MENU }","x-what":"a quick reply","x-synonyms":{label:"title",caption:"\
title",name:"title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,properties:{title:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},
required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},me={type:"object","x-kind":"a title and more\
, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,properties:{title:{type:["st\
ring","number","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},
image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","\
x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { title: $, subtitle: From S to XL\
 }"};function $e(a,{instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){let e=null,t=0;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.title===void 0){let b={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},schema:me.required,parentSchema:me,data:a};e===null?e=[b]:e.push(b),t++}for(let b in a)if(!(b===
"title"||b==="subtitle"||b==="image"||b==="url"||b==="buttons")){let _={instancePath:r,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:me,data:a};e===null?e=[_]:e.push(
_),t++}if(a.title!==void 0){let b=a.title;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){
let _={instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:me.properties.title.type},
schema:me.properties.title.type,parentSchema:me.properties.title,data:b};e===null?e=[_]:e.push(_),t++}if(typeof b=="stri\
ng"&&O(b)<1){let _={instancePath:r+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:me.properties.title,data:b};e===null?e=[_]:e.push(_),t++}}if(a.subtitle!==void 0){let b=a.subtitle;
if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let _={instancePath:r+"/subtitle",schemaPath:"\
#/properties/subtitle/type",keyword:"type",params:{type:me.properties.subtitle.type},schema:me.properties.subtitle.type,
parentSchema:me.properties.subtitle,data:b};e===null?e=[_]:e.push(_),t++}}if(a.image!==void 0){let b=a.image;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let _={instancePath:r+"/image",schemaPath:"#/properti\
es/image/type",keyword:"type",params:{type:me.properties.image.type},schema:me.properties.image.type,parentSchema:me.properties.
image,data:b};e===null?e=[_]:e.push(_),t++}if(typeof b=="string"&&O(b)<1){let _={instancePath:r+"/image",schemaPath:"#/p\
roperties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.properties.image,data:b};e===null?
e=[_]:e.push(_),t++}}if(a.url!==void 0){let b=a.url;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!=
"boolean"){let _={instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:me.properties.url.
type},schema:me.properties.url.type,parentSchema:me.properties.url,data:b};e===null?e=[_]:e.push(_),t++}if(typeof b=="st\
ring"&&O(b)<1){let _={instancePath:r+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:me.properties.url,data:b};e===null?e=[_]:e.push(_),t++}}if(a.buttons!==void 0){let b=a.buttons;if(Array.
isArray(b)){if(b.length<1){let M={instancePath:r+"/buttons",schemaPath:"#/properties/buttons/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:me.properties.buttons,data:b};e===null?e=[M]:e.push(M),t++}let _=b.length;for(let M=0;M<
_;M++){let q=b[M];if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.title===void 0){let x={instancePath:r+"/buttons/"+M,
schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:R.required,parentSchema:R,
data:q};e===null?e=[x]:e.push(x),t++}for(let x in q)if(!(x==="title"||x==="payload"||x==="url"||x==="phone")){let P={instancePath:r+
"/buttons/"+M,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
schema:!1,parentSchema:R,data:q};e===null?e=[P]:e.push(P),t++}if(q.title!==void 0){let x=q.title;if(typeof x!="string"&&
!(typeof x=="number"&&isFinite(x))&&typeof x!="boolean"){let P={instancePath:r+"/buttons/"+M+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:R.properties.title.type},schema:R.properties.title.type,
parentSchema:R.properties.title,data:x};e===null?e=[P]:e.push(P),t++}if(typeof x=="string"&&O(x)<1){let P={instancePath:r+
"/buttons/"+M+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:R.properties.title,data:x};e===null?e=[P]:e.push(P),t++}}if(q.payload!==void 0){let x=q.payload;if(typeof x!=
"string"&&!(typeof x=="number"&&isFinite(x))&&typeof x!="boolean"){let P={instancePath:r+"/buttons/"+M+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:R.properties.payload.type},schema:R.properties.
payload.type,parentSchema:R.properties.payload,data:x};e===null?e=[P]:e.push(P),t++}if(typeof x=="string"&&O(x)<1){let P={
instancePath:r+"/buttons/"+M+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:R.properties.payload,data:x};e===null?e=[P]:e.push(P),t++}}if(q.url!==void 0){
let x=q.url;if(typeof x!="string"&&!(typeof x=="number"&&isFinite(x))&&typeof x!="boolean"){let P={instancePath:r+"/butt\
ons/"+M+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:R.properties.url.type},
schema:R.properties.url.type,parentSchema:R.properties.url,data:x};e===null?e=[P]:e.push(P),t++}if(typeof x=="string"&&O(
x)<1){let P={instancePath:r+"/buttons/"+M+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:R.properties.url,data:x};e===null?e=[P]:e.push(P),t++}}if(q.phone!==void 0){
let x=q.phone;if(typeof x!="string"&&!(typeof x=="number"&&isFinite(x))&&typeof x!="boolean"){let P={instancePath:r+"/bu\
ttons/"+M+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:R.properties.phone.
type},schema:R.properties.phone.type,parentSchema:R.properties.phone,data:x};e===null?e=[P]:e.push(P),t++}if(typeof x=="\
string"&&O(x)<1){let P={instancePath:r+"/buttons/"+M+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.phone,data:x};e===null?e=[P]:e.push(P),t++}}}else{
let x={instancePath:r+"/buttons/"+M,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:R.
type,parentSchema:R,data:q};e===null?e=[x]:e.push(x),t++}}}else{let _={instancePath:r+"/buttons",schemaPath:"#/propertie\
s/buttons/type",keyword:"type",params:{type:"array"},schema:me.properties.buttons.type,parentSchema:me.properties.buttons,
data:b};e===null?e=[_]:e.push(_),t++}}}else{let b={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:me.type,parentSchema:me,data:a};e===null?e=[b]:e.push(b),t++}return $e.errors=e,t===0}var Q={if:{type:"object"},
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
nd":"a text or a message",minLength:1}},tt=new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","u");function Ee(a,{instancePath:r="",
parentData:he,parentDataProperty:de,rootData:U=a}={}){let e=null,t=0,b=t,_=!0,M=t;if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let P={};e===null?e=[P]:e.push(P),t++}var q=M===t;t=b,e!==null&&(b?e.length=b:e=null);let x;if(q){let P=t;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let f={instancePath:r,schemaPath:"#/then/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:Q.then,data:a};e===null?e=[f]:e.push(f),t++}for(let f in a)if(!ze.
call(Q.then.properties,f)){let y={instancePath:r,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f},schema:!1,parentSchema:Q.then,data:a};e===null?e=[y]:e.push(y),t++}if(a.text!==void 0){let f=a.
text;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let y={instancePath:r+"/text",schemaPath:"\
#/then/properties/text/type",keyword:"type",params:{type:Q.then.properties.text.type},schema:Q.then.properties.text.type,
parentSchema:Q.then.properties.text,data:f};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&O(f)<1){let y={instancePath:r+
"/text",schemaPath:"#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.
properties.text,data:f};e===null?e=[y]:e.push(y),t++}}if(a.buttons!==void 0){let f=a.buttons;if(Array.isArray(f)){if(f.length<
1){let i={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:Q.then.properties.buttons,data:f};e===null?e=[i]:e.push(i),t++}let y=f.length;for(let i=0;i<y;i++){
let o=f[i];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let h={instancePath:r+"/buttons/"+i,schemaPath:"\
#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:R.required,parentSchema:R,data:o};
e===null?e=[h]:e.push(h),t++}for(let h in o)if(!(h==="title"||h==="payload"||h==="url"||h==="phone")){let g={instancePath:r+
"/buttons/"+i,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
schema:!1,parentSchema:R,data:o};e===null?e=[g]:e.push(g),t++}if(o.title!==void 0){let h=o.title;if(typeof h!="string"&&
!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/buttons/"+i+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:R.properties.title.type},schema:R.properties.title.type,
parentSchema:R.properties.title,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={instancePath:r+
"/buttons/"+i+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:R.properties.title,data:h};e===null?e=[g]:e.push(g),t++}}if(o.payload!==void 0){let h=o.payload;if(typeof h!=
"string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/buttons/"+i+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:R.properties.payload.type},schema:R.properties.
payload.type,parentSchema:R.properties.payload,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={
instancePath:r+"/buttons/"+i+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:R.properties.payload,data:h};e===null?e=[g]:e.push(g),t++}}if(o.url!==void 0){
let h=o.url;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/butt\
ons/"+i+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:R.properties.url.type},
schema:R.properties.url.type,parentSchema:R.properties.url,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(
h)<1){let g={instancePath:r+"/buttons/"+i+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:R.properties.url,data:h};e===null?e=[g]:e.push(g),t++}}if(o.phone!==void 0){
let h=o.phone;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/bu\
ttons/"+i+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:R.properties.phone.
type},schema:R.properties.phone.type,parentSchema:R.properties.phone,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="\
string"&&O(h)<1){let g={instancePath:r+"/buttons/"+i+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.phone,data:h};e===null?e=[g]:e.push(g),t++}}}else{
let h={instancePath:r+"/buttons/"+i,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:R.
type,parentSchema:R,data:o};e===null?e=[h]:e.push(h),t++}}}else{let y={instancePath:r+"/buttons",schemaPath:"#/then/prop\
erties/buttons/type",keyword:"type",params:{type:"array"},schema:Q.then.properties.buttons.type,parentSchema:Q.then.properties.
buttons,data:f};e===null?e=[y]:e.push(y),t++}}if(a.quick_replies!==void 0){let f=a.quick_replies;if(Array.isArray(f)){if(f.
length<1){let i={instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:Q.then.properties.quick_replies,data:f};e===null?e=[i]:e.push(i),t++}let y=f.length;
for(let i=0;i<y;i++){let o=f[i];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let h={instancePath:r+
"/quick_replies/"+i,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:ne.
required,parentSchema:ne,data:o};e===null?e=[h]:e.push(h),t++}if(o.payload===void 0){let h={instancePath:r+"/quick_repli\
es/"+i,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:ne.required,
parentSchema:ne,data:o};e===null?e=[h]:e.push(h),t++}for(let h in o)if(!(h==="title"||h==="payload")){let g={instancePath:r+
"/quick_replies/"+i,schemaPath:"#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
schema:!1,parentSchema:ne,data:o};e===null?e=[g]:e.push(g),t++}if(o.title!==void 0){let h=o.title;if(typeof h!="string"&&
!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/quick_replies/"+i+"/title",schemaPath:"\
#/definitions/quickReply/properties/title/type",keyword:"type",params:{type:ne.properties.title.type},schema:ne.properties.
title.type,parentSchema:ne.properties.title,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={instancePath:r+
"/quick_replies/"+i+"/title",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ne.properties.title,data:h};e===null?e=[g]:e.push(g),t++}}if(o.payload!==void 0){let h=o.
payload;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/quick_re\
plies/"+i+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/type",keyword:"type",params:{type:ne.properties.
payload.type},schema:ne.properties.payload.type,parentSchema:ne.properties.payload,data:h};e===null?e=[g]:e.push(g),t++}
if(typeof h=="string"&&O(h)<1){let g={instancePath:r+"/quick_replies/"+i+"/payload",schemaPath:"#/definitions/quickReply\
/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ne.properties.payload,data:h};
e===null?e=[g]:e.push(g),t++}}}else{let h={instancePath:r+"/quick_replies/"+i,schemaPath:"#/definitions/quickReply/type",
keyword:"type",params:{type:"object"},schema:ne.type,parentSchema:ne,data:o};e===null?e=[h]:e.push(h),t++}}}else{let y={
instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:Q.
then.properties.quick_replies.type,parentSchema:Q.then.properties.quick_replies,data:f};e===null?e=[y]:e.push(y),t++}}if(a.
cards!==void 0){let f=a.cards;if(Array.isArray(f)){if(f.length<1){let i={instancePath:r+"/cards",schemaPath:"#/then/prop\
erties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Q.then.properties.cards,data:f};e===null?
e=[i]:e.push(i),t++}let y=f.length;for(let i=0;i<y;i++)$e(f[i],{instancePath:r+"/cards/"+i,parentData:f,parentDataProperty:i,
rootData:U})||(e=e===null?$e.errors:V(e,$e.errors),t=e.length)}else{let y={instancePath:r+"/cards",schemaPath:"#/then/pr\
operties/cards/type",keyword:"type",params:{type:"array"},schema:Q.then.properties.cards.type,parentSchema:Q.then.properties.
cards,data:f};e===null?e=[y]:e.push(y),t++}}if(a.image!==void 0){let f=a.image;if(typeof f!="string"&&!(typeof f=="numbe\
r"&&isFinite(f))&&typeof f!="boolean"){let y={instancePath:r+"/image",schemaPath:"#/then/properties/image/type",keyword:"\
type",params:{type:Q.then.properties.image.type},schema:Q.then.properties.image.type,parentSchema:Q.then.properties.image,
data:f};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&O(f)<1){let y={instancePath:r+"/image",schemaPath:"#/then/pr\
operties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.properties.image,data:f};e===
null?e=[y]:e.push(y),t++}}if(a.video!==void 0){let f=a.video;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"){let y={instancePath:r+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:Q.
then.properties.video.type},schema:Q.then.properties.video.type,parentSchema:Q.then.properties.video,data:f};e===null?e=
[y]:e.push(y),t++}if(typeof f=="string"&&O(f)<1){let y={instancePath:r+"/video",schemaPath:"#/then/properties/video/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.properties.video,data:f};e===null?e=[y]:e.push(
y),t++}}if(a.audio!==void 0){let f=a.audio;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){
let y={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:Q.then.properties.audio.
type},schema:Q.then.properties.audio.type,parentSchema:Q.then.properties.audio,data:f};e===null?e=[y]:e.push(y),t++}if(typeof f==
"string"&&O(f)<1){let y={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:Q.then.properties.audio,data:f};e===null?e=[y]:e.push(y),t++}}if(a.file!==void 0){let f=a.
file;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let y={instancePath:r+"/file",schemaPath:"\
#/then/properties/file/type",keyword:"type",params:{type:Q.then.properties.file.type},schema:Q.then.properties.file.type,
parentSchema:Q.then.properties.file,data:f};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&O(f)<1){let y={instancePath:r+
"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.
properties.file,data:f};e===null?e=[y]:e.push(y),t++}}if(a.typing!==void 0){let f=a.typing;if(typeof f=="string"){if(!tt.
test(f)){let y={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:Q.then.properties.typing,data:f};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/type",keyword:"type",
params:{type:Q.then.properties.typing.type},schema:Q.then.properties.typing.type,parentSchema:Q.then.properties.typing,data:f};
e===null?e=[y]:e.push(y),t++}}if(a.raw!==void 0){let f=a.raw;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let y={instancePath:r+
"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"object"},schema:Q.then.properties.raw.type,parentSchema:Q.
then.properties.raw,data:f};e===null?e=[y]:e.push(y),t++}}}else{let f={instancePath:r,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"},schema:Q.then.type,parentSchema:Q.then,data:a};e===null?e=[f]:e.push(f),t++}var q=P===t;_=q,
x="then"}else{let P=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let f={instancePath:r,
schemaPath:"#/else/type",keyword:"type",params:{type:Q.else.type},schema:Q.else.type,parentSchema:Q.else,data:a};e===null?
e=[f]:e.push(f),t++}if(typeof a=="string"&&O(a)<1){let f={instancePath:r,schemaPath:"#/else/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:Q.else,data:a};e===null?e=[f]:e.push(f),t++}var q=P===t;_=q,x="else"}if(!_){let P={
instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},schema:Q.if,parentSchema:Q,data:a};e===null?e=[P]:
e.push(P),t++}return Ee.errors=e,t===0}function Se(a,{instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){
let e=null,t=0,b=t,_=!0,M=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let P={};e===null?e=[P]:e.push(P),t++}var q=M===
t;t=b,e!==null&&(b?e.length=b:e=null);let x;if(q){let P=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length<1){let f={instancePath:r,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:X.
then,data:a};e===null?e=[f]:e.push(f),t++}for(let f in a)if(!ze.call(X.then.properties,f)){let y={instancePath:r,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},schema:!1,parentSchema:X.then,
data:a};e===null?e=[y]:e.push(y),t++}if(a.text!==void 0){let f=a.text;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"){let y={instancePath:r+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:X.then.properties.text.type},schema:X.then.properties.text.type,parentSchema:X.then.properties.text,data:f};e===null?
e=[y]:e.push(y),t++}if(typeof f=="string"&&O(f)<1){let y={instancePath:r+"/text",schemaPath:"#/then/properties/text/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.text,data:f};e===null?e=[y]:e.push(y),
t++}}if(a.buttons!==void 0){let f=a.buttons;if(Array.isArray(f)){if(f.length<1){let i={instancePath:r+"/buttons",schemaPath:"\
#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.then.properties.buttons,
data:f};e===null?e=[i]:e.push(i),t++}let y=f.length;for(let i=0;i<y;i++){let o=f[i];if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.title===void 0){let h={instancePath:r+"/buttons/"+i,schemaPath:"#/definitions/button/required",keyword:"require\
d",params:{missingProperty:"title"},schema:R.required,parentSchema:R,data:o};e===null?e=[h]:e.push(h),t++}for(let h in o)
if(!(h==="title"||h==="payload"||h==="url"||h==="phone")){let g={instancePath:r+"/buttons/"+i,schemaPath:"#/definitions/\
button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:R,data:o};
e===null?e=[g]:e.push(g),t++}if(o.title!==void 0){let h=o.title;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&
typeof h!="boolean"){let g={instancePath:r+"/buttons/"+i+"/title",schemaPath:"#/definitions/button/properties/title/type",
keyword:"type",params:{type:R.properties.title.type},schema:R.properties.title.type,parentSchema:R.properties.title,data:h};
e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={instancePath:r+"/buttons/"+i+"/title",schemaPath:"#/d\
efinitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,
data:h};e===null?e=[g]:e.push(g),t++}}if(o.payload!==void 0){let h=o.payload;if(typeof h!="string"&&!(typeof h=="number"&&
isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/buttons/"+i+"/payload",schemaPath:"#/definitions/button/prope\
rties/payload/type",keyword:"type",params:{type:R.properties.payload.type},schema:R.properties.payload.type,parentSchema:R.
properties.payload,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={instancePath:r+"/buttons/"+
i+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:R.properties.payload,data:h};e===null?e=[g]:e.push(g),t++}}if(o.url!==void 0){let h=o.url;if(typeof h!="str\
ing"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/buttons/"+i+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:R.properties.url.type},schema:R.properties.url.type,
parentSchema:R.properties.url,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={instancePath:r+
"/buttons/"+i+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:R.properties.url,data:h};e===null?e=[g]:e.push(g),t++}}if(o.phone!==void 0){let h=o.phone;if(typeof h!="str\
ing"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/buttons/"+i+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:R.properties.phone.type},schema:R.properties.phone.
type,parentSchema:R.properties.phone,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={instancePath:r+
"/buttons/"+i+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:R.properties.phone,data:h};e===null?e=[g]:e.push(g),t++}}}else{let h={instancePath:r+"/buttons/"+i,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:o};e===null?
e=[h]:e.push(h),t++}}}else{let y={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:X.then.properties.buttons.type,parentSchema:X.then.properties.buttons,data:f};e===null?e=[y]:e.push(
y),t++}}if(a.quick_replies!==void 0){let f=a.quick_replies;if(Array.isArray(f)){if(f.length<1){let i={instancePath:r+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.
then.properties.quick_replies,data:f};e===null?e=[i]:e.push(i),t++}let y=f.length;for(let i=0;i<y;i++){let o=f[i];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let h={instancePath:r+"/quick_replies/"+i,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:ne.required,parentSchema:ne,data:o};
e===null?e=[h]:e.push(h),t++}if(o.payload===void 0){let h={instancePath:r+"/quick_replies/"+i,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:ne.required,parentSchema:ne,data:o};e===
null?e=[h]:e.push(h),t++}for(let h in o)if(!(h==="title"||h==="payload")){let g={instancePath:r+"/quick_replies/"+i,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:ne,
data:o};e===null?e=[g]:e.push(g),t++}if(o.title!==void 0){let h=o.title;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(
h))&&typeof h!="boolean"){let g={instancePath:r+"/quick_replies/"+i+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:ne.properties.title.type},schema:ne.properties.title.type,parentSchema:ne.properties.
title,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={instancePath:r+"/quick_replies/"+i+"/ti\
tle",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ne.
properties.title,data:h};e===null?e=[g]:e.push(g),t++}}if(o.payload!==void 0){let h=o.payload;if(typeof h!="string"&&!(typeof h==
"number"&&isFinite(h))&&typeof h!="boolean"){let g={instancePath:r+"/quick_replies/"+i+"/payload",schemaPath:"#/definiti\
ons/quickReply/properties/payload/type",keyword:"type",params:{type:ne.properties.payload.type},schema:ne.properties.payload.
type,parentSchema:ne.properties.payload,data:h};e===null?e=[g]:e.push(g),t++}if(typeof h=="string"&&O(h)<1){let g={instancePath:r+
"/quick_replies/"+i+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ne.properties.payload,data:h};e===null?e=[g]:e.push(g),t++}}}else{let h={instancePath:r+"\
/quick_replies/"+i,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"object"},schema:ne.type,parentSchema:ne,
data:o};e===null?e=[h]:e.push(h),t++}}}else{let y={instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_r\
eplies/type",keyword:"type",params:{type:"array"},schema:X.then.properties.quick_replies.type,parentSchema:X.then.properties.
quick_replies,data:f};e===null?e=[y]:e.push(y),t++}}if(a.cards!==void 0){let f=a.cards;if(Array.isArray(f)){if(f.length<
1){let i={instancePath:r+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:X.then.properties.cards,data:f};e===null?e=[i]:e.push(i),t++}let y=f.length;for(let i=0;i<y;i++)$e(f[i],{instancePath:r+
"/cards/"+i,parentData:f,parentDataProperty:i,rootData:U})||(e=e===null?$e.errors:V(e,$e.errors),t=e.length)}else{let y={
instancePath:r+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:X.then.properties.
cards.type,parentSchema:X.then.properties.cards,data:f};e===null?e=[y]:e.push(y),t++}}if(a.image!==void 0){let f=a.image;
if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let y={instancePath:r+"/image",schemaPath:"\
#/then/properties/image/type",keyword:"type",params:{type:X.then.properties.image.type},schema:X.then.properties.image.type,
parentSchema:X.then.properties.image,data:f};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&O(f)<1){let y={instancePath:r+
"/image",schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.
properties.image,data:f};e===null?e=[y]:e.push(y),t++}}if(a.video!==void 0){let f=a.video;if(typeof f!="string"&&!(typeof f==
"number"&&isFinite(f))&&typeof f!="boolean"){let y={instancePath:r+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:X.then.properties.video.type},schema:X.then.properties.video.type,parentSchema:X.then.properties.video,
data:f};e===null?e=[y]:e.push(y),t++}if(typeof f=="string"&&O(f)<1){let y={instancePath:r+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.video,data:f};e===
null?e=[y]:e.push(y),t++}}if(a.audio!==void 0){let f=a.audio;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"){let y={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:X.
then.properties.audio.type},schema:X.then.properties.audio.type,parentSchema:X.then.properties.audio,data:f};e===null?e=
[y]:e.push(y),t++}if(typeof f=="string"&&O(f)<1){let y={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.audio,data:f};e===null?e=[y]:e.push(
y),t++}}if(a.file!==void 0){let f=a.file;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){
let y={instancePath:r+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:X.then.properties.file.
type},schema:X.then.properties.file.type,parentSchema:X.then.properties.file,data:f};e===null?e=[y]:e.push(y),t++}if(typeof f==
"string"&&O(f)<1){let y={instancePath:r+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:X.then.properties.file,data:f};e===null?e=[y]:e.push(y),t++}}if(a.typing!==void 0){let f=a.
typing;if(typeof f=="string"){if(!tt.test(f)){let y={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:X.
then.properties.typing,data:f};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:X.then.properties.typing.type},schema:X.then.properties.typing.type,parentSchema:X.
then.properties.typing,data:f};e===null?e=[y]:e.push(y),t++}}if(a.raw!==void 0){let f=a.raw;if(!(f&&typeof f=="object"&&
!Array.isArray(f))){let y={instancePath:r+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:X.then.properties.raw.type,parentSchema:X.then.properties.raw,data:f};e===null?e=[y]:e.push(y),t++}}if(a.one_of!==
void 0){let f=a.one_of;if(Array.isArray(f)){if(f.length<1){let i={instancePath:r+"/one_of",schemaPath:"#/then/properties\
/one_of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.then.properties.one_of,data:f};e===null?e=
[i]:e.push(i),t++}let y=f.length;for(let i=0;i<y;i++)Ee(f[i],{instancePath:r+"/one_of/"+i,parentData:f,parentDataProperty:i,
rootData:U})||(e=e===null?Ee.errors:V(e,Ee.errors),t=e.length)}else{let y={instancePath:r+"/one_of",schemaPath:"#/then/p\
roperties/one_of/type",keyword:"type",params:{type:"array"},schema:X.then.properties.one_of.type,parentSchema:X.then.properties.
one_of,data:f};e===null?e=[y]:e.push(y),t++}}}else{let f={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"},schema:X.then.type,parentSchema:X.then,data:a};e===null?e=[f]:e.push(f),t++}var q=P===t;_=q,x="then"}else{
let P=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let f={instancePath:r,schemaPath:"\
#/else/type",keyword:"type",params:{type:X.else.type},schema:X.else.type,parentSchema:X.else,data:a};e===null?e=[f]:e.push(
f),t++}if(typeof a=="string"&&O(a)<1){let f={instancePath:r,schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:X.else,data:a};e===null?e=[f]:e.push(f),t++}var q=P===t;_=q,x="else"}if(!_){let P={instancePath:r,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},schema:X.if,parentSchema:X,data:a};e===null?e=[P]:e.push(P),t++}
return Se.errors=e,t===0}function qe(a,{instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){let e=null,
t=0,b=t,_=!0,M=t;if(!Array.isArray(a)){let P={};e===null?e=[P]:e.push(P),t++}var q=M===t;t=b,e!==null&&(b?e.length=b:e=null);
let x;if(q){let P=t;if(Array.isArray(a)){if(a.length<1){let y={instancePath:r,schemaPath:"#/then/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:Ie.then,data:a};e===null?e=[y]:e.push(y),t++}let f=a.length;for(let y=0;y<f;y++)
Se(a[y],{instancePath:r+"/"+y,parentData:a,parentDataProperty:y,rootData:U})||(e=e===null?Se.errors:V(e,Se.errors),t=e.length)}else{
let f={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:Ie.then.type,parentSchema:Ie.
then,data:a};e===null?e=[f]:e.push(f),t++}var q=P===t;_=q,x="then"}else{let P=t;Se(a,{instancePath:r,parentData:he,parentDataProperty:de,
rootData:U})||(e=e===null?Se.errors:V(e,Se.errors),t=e.length);var q=P===t;_=q,x="else"}if(!_){let P={instancePath:r,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:x},schema:Ie.if,parentSchema:Ie,data:a};e===null?e=[P]:e.push(P),t++}return qe.
errors=e,t===0}function Le(a,{instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){let e=null,t=0,b=t,
_=!1,M=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.route===void 0){let s={instancePath:r,schemaPath:"#/anyOf/0/requ\
ired",keyword:"required",params:{missingProperty:"route"},schema:H.anyOf[0].required,parentSchema:H.anyOf[0],data:a};e===
null?e=[s]:e.push(s),t++}var q=M===t;if(_=_||q,!_){let s=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.reply===void 0){
let u={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:H.anyOf[1].
required,parentSchema:H.anyOf[1],data:a};e===null?e=[u]:e.push(u),t++}var q=s===t;if(_=_||q,!_){let u=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.forward===void 0){let K={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"forward"},schema:H.anyOf[2].required,parentSchema:H.anyOf[2],data:a};e===null?e=[K]:e.push(K),t++}
var q=u===t;if(_=_||q,!_){let K=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.handover===void 0){let B={instancePath:r,
schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:H.anyOf[3].required,parentSchema:H.
anyOf[3],data:a};e===null?e=[B]:e.push(B),t++}var q=K===t;if(_=_||q,!_){let B=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.remember===void 0){let p={instancePath:r,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"\
remember"},schema:H.anyOf[4].required,parentSchema:H.anyOf[4],data:a};e===null?e=[p]:e.push(p),t++}var q=B===t;if(_=_||q,
!_){let p=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.count===void 0){let m={instancePath:r,schemaPath:"#/anyOf/5/r\
equired",keyword:"required",params:{missingProperty:"count"},schema:H.anyOf[5].required,parentSchema:H.anyOf[5],data:a};
e===null?e=[m]:e.push(m),t++}var q=p===t;if(_=_||q,!_){let m=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.forget===void 0){
let ee={instancePath:r,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"forget"},schema:H.anyOf[6].
required,parentSchema:H.anyOf[6],data:a};e===null?e=[ee]:e.push(ee),t++}var q=m===t;if(_=_||q,!_){let ee=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.ask===void 0){let C={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{
missingProperty:"ask"},schema:H.anyOf[7].required,parentSchema:H.anyOf[7],data:a};e===null?e=[C]:e.push(C),t++}var q=ee===
t;if(_=_||q,!_){let C=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.follow_up===void 0){let A={instancePath:r,schemaPath:"\
#/anyOf/8/required",keyword:"required",params:{missingProperty:"follow_up"},schema:H.anyOf[8].required,parentSchema:H.anyOf[8],
data:a};e===null?e=[A]:e.push(A),t++}var q=C===t;if(_=_||q,!_){let A=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.cancel===
void 0){let fe={instancePath:r,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:H.
anyOf[9].required,parentSchema:H.anyOf[9],data:a};e===null?e=[fe]:e.push(fe),t++}var q=A===t;_=_||q}}}}}}}}}if(_)t=b,e!==
null&&(b?e.length=b:e=null);else{let s={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:H.anyOf,parentSchema:H,
data:a};e===null?e=[s]:e.push(s),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(!ze.call(H.properties,
s)){let l={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:H,data:a};e===null?e=[l]:e.push(l),t++}if(a.description!==void 0){let s=a.description;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let l={instancePath:r+"/description",schemaPath:"#/pr\
operties/description/type",keyword:"type",params:{type:H.properties.description.type},schema:H.properties.description.type,
parentSchema:H.properties.description,data:s};e===null?e=[l]:e.push(l),t++}}if(a.once!==void 0){let s=a.once;if(typeof s==
"string"){if(!et.test(s)){let l={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{
pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:H.properties.once,data:s};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{
type:"string"},schema:H.properties.once.type,parentSchema:H.properties.once,data:s};e===null?e=[l]:e.push(l),t++}}if(a.route!==
void 0){let s=a.route;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let l={instancePath:r+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:H.properties.route.type},schema:H.properties.route.
type,parentSchema:H.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s==
"number"&&!ie.test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-patte\
rn",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "\
_" and "-", such as orders.status',parentSchema:H.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="bo\
olean"&&!ie.test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",
params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" a\
nd "-", such as orders.status',parentSchema:H.properties.route,data:s};e===null?e=[l]:e.push(l),t++}}if(typeof s=="strin\
g"&&!ie.test(s)){let l={instancePath:r+"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:H.properties.route,data:s};
e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"){if(typeof s=="number"&&!ie.test(String(s))){let l={instancePath:r+"\
/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)\
*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status',parentSchema:H.properties.
route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"&&!ie.test(String(s))){let l={instancePath:r+"/route",schemaPath:"\
#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A rout\
e is dot-separated words of letters, digits, "_" and "-", such as orders.status',parentSchema:H.properties.route,data:s};
e===null?e=[l]:e.push(l),t++}}}if(a.params!==void 0){let s=a.params;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let l in s){
let u=t;if(typeof l=="string"&&!Ae.test(l)){let F={instancePath:r+"/params",schemaPath:"#/properties/params/propertyName\
s/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:H.
properties.params.propertyNames,data:l,propertyName:l};e===null?e=[F]:e.push(F),t++}var x=u===t;if(!x){let F={instancePath:r+
"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:l},schema:H.properties.
params.propertyNames,parentSchema:H.properties.params,data:s};e===null?e=[F]:e.push(F),t++}}for(let l in s){let u=s[l];if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let F={instancePath:r+"/params/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type:H.properties.
params.additionalProperties.type},schema:H.properties.params.additionalProperties.type,parentSchema:H.properties.params.
additionalProperties,data:u};e===null?e=[F]:e.push(F),t++}}}else{let l={instancePath:r+"/params",schemaPath:"#/propertie\
s/params/type",keyword:"type",params:{type:"object"},schema:H.properties.params.type,parentSchema:H.properties.params,data:s};
e===null?e=[l]:e.push(l),t++}}if(a.reply!==void 0&&(qe(a.reply,{instancePath:r+"/reply",parentData:a,parentDataProperty:"\
reply",rootData:U})||(e=e===null?qe.errors:V(e,qe.errors),t=e.length)),a.forward!==void 0){let s=a.forward;if(typeof s!=
"string"){let l={instancePath:r+"/forward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},
schema:H.properties.forward.type,parentSchema:H.properties.forward,data:s};e===null?e=[l]:e.push(l),t++}}if(a.handover!==
void 0){let s=a.handover;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))){let l={instancePath:r+"/handover",schemaPath:"\
#/properties/handover/type",keyword:"type",params:{type:H.properties.handover.type},schema:H.properties.handover.type,parentSchema:H.
properties.handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&isFinite(s)&&typeof s=="number"&&!Ze.test(
String(s))){let l={instancePath:r+"/handover",schemaPath:"#/properties/handover/x-pattern",keyword:"x-pattern",params:{pattern:"\
^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A handover goes to page_inbox, to bot, or to an app by the digi\
ts of its id, or is release or request",parentSchema:H.properties.handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s==
"string"&&!Ze.test(s)){let l={instancePath:r+"/handover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{
pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"^(page_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:H.
properties.handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"&&typeof s=="number"&&!Ze.test(String(s))){
let l={instancePath:r+"/handover",schemaPath:"#/properties/handover/x-pattern",keyword:"x-pattern",params:{pattern:"^(pa\
ge_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A handover goes to page_inbox, to bot, or to an app by the digits o\
f its id, or is release or request",parentSchema:H.properties.handover,data:s};e===null?e=[l]:e.push(l),t++}}if(a.remember!==
void 0){let s=a.remember;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let l={instancePath:r+
"/remember",schemaPath:"#/definitions/remembered/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:J,
data:s};e===null?e=[l]:e.push(l),t++}for(let l in s){let u=t;if(typeof l=="string"&&!re.test(l)){let F={instancePath:r+"\
/remember",schemaPath:"#/definitions/remembered/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:J.propertyNames,data:l,propertyName:l};e===null?e=[F]:e.push(F),t++}
var P=u===t;if(!P){let F={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/propertyNames",keyword:"proper\
tyNames",params:{propertyName:l},schema:J.propertyNames,parentSchema:J,data:s};e===null?e=[F]:e.push(F),t++}}for(let l in s){
let u=s[l],F=t,K=!0,S=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let n={};e===null?e=[n]:e.push(n),t++}var z=S===
t;t=F,e!==null&&(F?e.length=F:e=null);let B;if(z){let n=t;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.value===void 0){
let d={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/required",keyword:"required",params:{missingProperty:"value"},schema:J.additionalProperties.then.required,
parentSchema:J.additionalProperties.then,data:u};e===null?e=[d]:e.push(d),t++}for(let d in u)if(!(d==="value"||d==="for")){
let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:J.
additionalProperties.then,data:u};e===null?e=[m]:e.push(m),t++}if(u.value!==void 0){let d=u.value;if(typeof d!="string"&&
!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(
/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/value/type",keyword:"type",
params:{type:J.additionalProperties.then.properties.value.type},schema:J.additionalProperties.then.properties.value.type,
parentSchema:J.additionalProperties.then.properties.value,data:d};e===null?e=[m]:e.push(m),t++}if(typeof d=="string"&&O(
d)<1){let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/rem\
embered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.
additionalProperties.then.properties.value,data:d};e===null?e=[m]:e.push(m),t++}}if(u.for!==void 0){let d=u.for;if(typeof d==
"string"){if(!be.test(d)){let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:J.additionalProperties.then.properties.for,data:d};e===null?
e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:J.additionalProperties.
then.properties.for.type,parentSchema:J.additionalProperties.then.properties.for,data:d};e===null?e=[m]:e.push(m),t++}}}else{
let d={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:J.additionalProperties.then.type,parentSchema:J.additionalProperties.
then,data:u};e===null?e=[d]:e.push(d),t++}var z=n===t;K=z,B="then"}else{let n=t;if(typeof u!="string"&&!(typeof u=="numb\
er"&&isFinite(u))&&typeof u!="boolean"){let d={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:J.additionalProperties.else.type},schema:J.
additionalProperties.else.type,parentSchema:J.additionalProperties.else,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u==
"string"&&O(u)<1){let d={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.additionalProperties.
else,data:u};e===null?e=[d]:e.push(d),t++}var z=n===t;K=z,B="else"}if(!K){let n={instancePath:r+"/remember/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:B},
schema:J.additionalProperties.if,parentSchema:J.additionalProperties,data:u};e===null?e=[n]:e.push(n),t++}}}else{let l={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:J.type,
parentSchema:J,data:s};e===null?e=[l]:e.push(l),t++}}if(a.count!==void 0){let s=a.count,l=t,u=!0,F=t;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))){let S={};e===null?e=[S]:e.push(S),t++}var f=F===t;t=l,e!==null&&(l?e.length=l:e=null);let K;
if(f){let S=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let n={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.then,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;if(typeof n=="string"&&!re.test(n)){let d={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:L.then.propertyNames,data:n,propertyName:n};e===null?e=[d]:e.push(d),t++}var y=p===
t;if(!y){let d={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:L.then.propertyNames,parentSchema:L.then,data:s};e===null?e=[d]:e.push(d),t++}}for(let n in s){let p=s[n],
d=t,m=!0,j=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let E={};e===null?e=[E]:e.push(E),t++}var i=j===t;t=d,e!==null&&
(d?e.length=d:e=null);let ee;if(i){let E=t;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let w={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.then.additionalProperties.then,
data:p};e===null?e=[w]:e.push(w),t++}for(let w in p)if(!(w==="by"||w==="for")){let A={instancePath:r+"/count/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:L.then.additionalProperties.then,data:p};e===
null?e=[A]:e.push(A),t++}if(p.by!==void 0){let w=p.by;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))){let A={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:L.then.additionalProperties.then.properties.by.type},schema:L.
then.additionalProperties.then.properties.by.type,parentSchema:L.then.additionalProperties.then.properties.by,data:w};e===
null?e=[A]:e.push(A),t++}if(typeof w=="number"&&isFinite(w)&&typeof w=="number"&&!ce.test(String(w))){let A={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/the\
n/properties/by/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number,\
 such as 5 or -1",parentSchema:L.then.additionalProperties.then.properties.by,data:w};e===null?e=[A]:e.push(A),t++}if(typeof w==
"string"&&!ce.test(w)){let A={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/defi\
nitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9\
}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:L.then.additionalProperties.then.properties.by,data:w};e===null?e=[A]:e.push(
A),t++}if(typeof w=="boolean"&&typeof w=="number"&&!ce.test(String(w))){let A={instancePath:r+"/count/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/x-pattern",
keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such as 5 or -1",parentSchema:L.
then.additionalProperties.then.properties.by,data:w};e===null?e=[A]:e.push(A),t++}}if(p.for!==void 0){let w=p.for;if(typeof w==
"string"){if(!be.test(w)){let A={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/\
definitions/counted/then/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:L.then.additionalProperties.then.properties.for,data:w};e===
null?e=[A]:e.push(A),t++}}else{let A={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/counted/then/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:L.
then.additionalProperties.then.properties.for.type,parentSchema:L.then.additionalProperties.then.properties.for,data:w};
e===null?e=[A]:e.push(A),t++}}}else{let w={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/counted/then/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:L.then.additionalProperties.
then.type,parentSchema:L.then.additionalProperties.then,data:p};e===null?e=[w]:e.push(w),t++}var i=E===t;m=i,ee="then"}else{
let E=t;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))){let w={instancePath:r+"/count/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/else/type",keyword:"type",params:{type:L.
then.additionalProperties.else.type},schema:L.then.additionalProperties.else.type,parentSchema:L.then.additionalProperties.
else,data:p};e===null?e=[w]:e.push(w),t++}if(typeof p=="number"&&isFinite(p)&&typeof p=="number"&&!ce.test(String(p))){let w={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such\
 as 5 or -1",parentSchema:L.then.additionalProperties.else,data:p};e===null?e=[w]:e.push(w),t++}if(typeof p=="string"&&!ce.
test(p)){let w={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then\
/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:L.
then.additionalProperties.else,data:p};e===null?e=[w]:e.push(w),t++}if(typeof p=="boolean"&&typeof p=="number"&&!ce.test(
String(p))){let w={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/t\
hen/additionalProperties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a\
 whole number, such as 5 or -1",parentSchema:L.then.additionalProperties.else,data:p};e===null?e=[w]:e.push(w),t++}var i=E===
t;m=i,ee="else"}if(!m){let E={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},schema:L.then.additionalProperties.if,parentSchema:L.
then.additionalProperties,data:p};e===null?e=[E]:e.push(E),t++}}}else{let n={instancePath:r+"/count",schemaPath:"#/defin\
itions/counted/then/type",keyword:"type",params:{type:"object"},schema:L.then.type,parentSchema:L.then,data:s};e===null?
e=[n]:e.push(n),t++}var f=S===t;u=f,K="then"}else{let S=t,B=t,n=!0,p=t;if(!Array.isArray(s)){let j={};e===null?e=[j]:e.push(
j),t++}var o=p===t;t=B,e!==null&&(B?e.length=B:e=null);let d;if(o){let j=t;if(Array.isArray(s)){if(s.length<1){let C={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.
else.then,data:s};e===null?e=[C]:e.push(C),t++}let E=s.length;for(let C=0;C<E;C++){let w=s[C];if(typeof w!="string"&&!(typeof w==
"number"&&isFinite(w))&&typeof w!="boolean"){let A={instancePath:r+"/count/"+C,schemaPath:"#/definitions/counted/else/th\
en/items/type",keyword:"type",params:{type:L.else.then.items.type},schema:L.else.then.items.type,parentSchema:L.else.then.
items,data:w};e===null?e=[A]:e.push(A),t++}if(typeof w=="number"&&isFinite(w)){if(typeof w=="number"&&!re.test(String(w))){
let A={instancePath:r+"/count/"+C,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.
else.then.items,data:w};e===null?e=[A]:e.push(A),t++}if(typeof w=="boolean"&&!re.test(String(w))){let A={instancePath:r+
"/count/"+C,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-\
9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.else.then.items,data:w};
e===null?e=[A]:e.push(A),t++}}if(typeof w=="string"){if(O(w)<1){let A={instancePath:r+"/count/"+C,schemaPath:"#/definiti\
ons/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.else.then.items,data:w};
e===null?e=[A]:e.push(A),t++}if(!re.test(w)){let A={instancePath:r+"/count/"+C,schemaPath:"#/definitions/counted/else/th\
en/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:L.
else.then.items,data:w};e===null?e=[A]:e.push(A),t++}}if(typeof w=="boolean"){if(typeof w=="number"&&!re.test(String(w))){
let A={instancePath:r+"/count/"+C,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.
else.then.items,data:w};e===null?e=[A]:e.push(A),t++}if(typeof w=="boolean"&&!re.test(String(w))){let A={instancePath:r+
"/count/"+C,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-\
9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.else.then.items,data:w};
e===null?e=[A]:e.push(A),t++}}}}else{let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/then/type",keyword:"\
type",params:{type:"array"},schema:L.else.then.type,parentSchema:L.else.then,data:s};e===null?e=[E]:e.push(E),t++}var o=j===
t;n=o,d="then"}else{let j=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let E={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"type",params:{type:L.else.else.type},schema:L.else.else.
type,parentSchema:L.else.else,data:s};e===null?e=[E]:e.push(E),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s=="num\
ber"&&!re.test(String(s))){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at \
most',parentSchema:L.else.else,data:s};e===null?e=[E]:e.push(E),t++}if(typeof s=="boolean"&&!re.test(String(s))){let E={
instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-\
Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.else.else,data:s};
e===null?e=[E]:e.push(E),t++}}if(typeof s=="string"){if(O(s)<1){let E={instancePath:r+"/count",schemaPath:"#/definitions\
/counted/else/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.else.else,data:s};e===null?e=
[E]:e.push(E),t++}if(!re.test(s)){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:L.else.else,data:s};e===null?
e=[E]:e.push(E),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!re.test(String(s))){let E={instancePath:r+"/count",
schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'\
A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.else.else,data:s};e===null?e=[E]:e.push(
E),t++}if(typeof s=="boolean"&&!re.test(String(s))){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/els\
e/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, \
digits, "_" and "-", 64 at most',parentSchema:L.else.else,data:s};e===null?e=[E]:e.push(E),t++}}var o=j===t;n=o,d="else"}
if(!n){let j={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:d},
schema:L.else.if,parentSchema:L.else,data:s};e===null?e=[j]:e.push(j),t++}var f=S===t;u=f,K="else"}if(!u){let S={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:K},schema:L.if,parentSchema:L,data:s};
e===null?e=[S]:e.push(S),t++}}if(a.forget!==void 0){let s=a.forget,l=t,u=!0,F=t;if(!Array.isArray(s)){let S={};e===null?
e=[S]:e.push(S),t++}var h=F===t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(h){let S=t;if(Array.isArray(s)){if(s.length<
1){let p={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:Y.then,data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let d=s[p];if(typeof d!=
"string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let m={instancePath:r+"/forget/"+p,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:Y.then.items.type},schema:Y.then.items.type,parentSchema:Y.
then.items,data:d};e===null?e=[m]:e.push(m),t++}if(typeof d=="number"&&isFinite(d)){if(typeof d=="number"&&!re.test(String(
d))){let m={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
then.items,data:d};e===null?e=[m]:e.push(m),t++}if(typeof d=="boolean"&&!re.test(String(d))){let m={instancePath:r+"/for\
get/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,\
64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:d};e===null?
e=[m]:e.push(m),t++}}if(typeof d=="string"){if(O(d)<1){let m={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forg\
otten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.then.items,data:d};e===null?e=[
m]:e.push(m),t++}if(!re.test(d)){let m={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:Y.then.items,
data:d};e===null?e=[m]:e.push(m),t++}}if(typeof d=="boolean"){if(typeof d=="number"&&!re.test(String(d))){let m={instancePath:r+
"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_\
-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:d};
e===null?e=[m]:e.push(m),t++}if(typeof d=="boolean"&&!re.test(String(d))){let m={instancePath:r+"/forget/"+p,schemaPath:"\
#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A nam\
e in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:d};e===null?e=[m]:e.push(m),
t++}}}}else{let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/type",keyword:"type",params:{type:"\
array"},schema:Y.then.type,parentSchema:Y.then,data:s};e===null?e=[n]:e.push(n),t++}var h=S===t;u=h,K="then"}else{let S=t;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/type",keyword:"type",params:{type:Y.else.type},schema:Y.else.type,parentSchema:Y.else,data:s};
e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s=="number"&&!re.test(String(s))){let n={instancePath:r+
"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(
n),t++}if(typeof s=="boolean"&&!re.test(String(s))){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/\
else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, di\
gits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="string"){if(O(s)<
1){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}if(!re.test(s)){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{\
1,64}$",parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!re.test(
String(s))){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!re.test(String(s))){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in t\
he memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}var h=S===
t;u=h,K="else"}if(!u){let S={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:K},
schema:Y.if,parentSchema:Y,data:s};e===null?e=[S]:e.push(S),t++}}if(a.ask!==void 0){let s=a.ask,l=t,u=!0,F=t;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let S={};e===null?e=[S]:e.push(S),t++}var g=F===t;t=l,e!==null&&(l?e.length=l:e=null);let K;
if(g){let S=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.question===void 0){let n={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/required",keyword:"required",params:{missingProperty:"question"},schema:G.then.required,parentSchema:G.
then,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="question"||n==="for")){let p={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:G.
then,data:s};e===null?e=[p]:e.push(p),t++}if(s.question!==void 0){let n=s.question;if(typeof n!="string"&&!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:G.then.properties.question.type},schema:G.then.properties.question.type,
parentSchema:G.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(typeof n==
"number"&&!ie.test(String(n))){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/que\
stion/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a ques\
tion are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.then.
properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&!ie.test(String(n))){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:G.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}
if(typeof n=="string"){if(O(n)<1){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/\
question/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.then.properties.question,data:n};e===null?
e=[p]:e.push(p),t++}if(!ie.test(n)){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/propertie\
s/question/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.\
[A-Za-z0-9_-]+)*$",parentSchema:G.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}if(typeof n=="boolean"){
if(typeof n=="number"&&!ie.test(String(n))){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/p\
roperties/question/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The wo\
rds of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.
then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&!ie.test(String(n))){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:G.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}}
if(s.for!==void 0){let n=s.for;if(typeof n=="string"){if(!be.test(n)){let p={instancePath:r+"/ask/for",schemaPath:"#/def\
initions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][\
0-9]{0,8}[smhd]$",parentSchema:G.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/\
ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"string"},schema:G.then.properties.
for.type,parentSchema:G.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:G.then.type,parentSchema:G.then,data:s};e===
null?e=[n]:e.push(n),t++}var g=S===t;u=g,K="then"}else{let S=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/type",keyword:"type",params:{type:G.
else.type},schema:G.else.type,parentSchema:G.else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)){
if(typeof s=="number"&&!ie.test(String(s))){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",
keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply:\
 write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.else,data:s};e===null?
e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!ie.test(String(s))){let n={instancePath:r+"/ask",schemaPath:"#/definitions/\
asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a\
 question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.
else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="string"){if(O(s)<1){let n={instancePath:r+"/ask",schemaPath:"#/\
definitions/asked/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.else,data:s};e===null?e=[
n]:e.push(n),t++}if(!ie.test(s)){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:G.
else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!ie.test(String(s))){let n={instancePath:r+
"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9\
_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, suc\
h as order.name',parentSchema:G.else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!ie.test(String(s))){let n={
instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-\
]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a \
name for it, such as order.name',parentSchema:G.else,data:s};e===null?e=[n]:e.push(n),t++}}var g=S===t;u=g,K="else"}if(!u){
let S={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"if",params:{failingKeyword:K},schema:G.if,parentSchema:G,
data:s};e===null?e=[S]:e.push(S),t++}}if(a.follow_up!==void 0){let s=a.follow_up,l=t,u=!0,F=t;if(!Array.isArray(s)){let S={};
e===null?e=[S]:e.push(S),t++}var Z=F===t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(Z){let S=t;if(Array.isArray(s)){if(s.
length>20){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/maxItems",keyword:"maxItems",params:{
limit:20},schema:20,parentSchema:k.then,data:s};e===null?e=[p]:e.push(p),t++}if(s.length<1){let p={instancePath:r+"/foll\
ow_up",schemaPath:"#/definitions/followUps/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.then,
data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let d=s[p];if(d&&typeof d=="object"&&!Array.isArray(
d)){if(d.payload===void 0){let m={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/required",
keyword:"required",params:{missingProperty:"payload"},schema:k.then.items.required,parentSchema:k.then.items,data:d};e===
null?e=[m]:e.push(m),t++}for(let m in d)if(!(m==="after"||m==="at"||m==="days"||m==="timezone"||m==="payload"||m==="in_a\
ny_case")){let j={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:k.then.items,data:d};e===null?e=[j]:e.push(j),
t++}if(d.after!==void 0){let m=d.after;if(typeof m=="string"){if(!be.test(m)){let j={instancePath:r+"/follow_up/"+p+"/af\
ter",schemaPath:"#/definitions/followUps/then/items/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][\
0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:k.then.items.properties.after,data:m};e===null?e=[j]:e.
push(j),t++}}else{let j={instancePath:r+"/follow_up/"+p+"/after",schemaPath:"#/definitions/followUps/then/items/properti\
es/after/type",keyword:"type",params:{type:"string"},schema:k.then.items.properties.after.type,parentSchema:k.then.items.
properties.after,data:m};e===null?e=[j]:e.push(j),t++}}if(d.at!==void 0){let m=d.at;if(typeof m=="string"){if(!Ce.test(m)){
let j={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/pattern",keyword:"\
pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:k.then.
items.properties.at,data:m};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#\
/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"string"},schema:k.then.items.properties.
at.type,parentSchema:k.then.items.properties.at,data:m};e===null?e=[j]:e.push(j),t++}}if(d.days!==void 0){let m=d.days,j=t,
ee=!0,E=t;if(!Array.isArray(m)){let w={};e===null?e=[w]:e.push(w),t++}var c=E===t;t=j,e!==null&&(j?e.length=j:e=null);let C;
if(c){let w=t;if(Array.isArray(m)){if(m.length<1){let fe={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitio\
ns/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.then.
items.properties.days.then,data:m};e===null?e=[fe]:e.push(fe),t++}let ae=m.length;for(let fe=0;fe<ae;fe++){let ye=m[fe];
if(typeof ye!="string"&&!(typeof ye=="number"&&isFinite(ye))&&typeof ye!="boolean"){let we={instancePath:r+"/follow_up/"+
p+"/days/"+fe,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/type",keyword:"type",params:{type:k.
then.items.properties.days.then.items.type},schema:k.then.items.properties.days.then.items.type,parentSchema:k.then.items.
properties.days.then.items,data:ye};e===null?e=[we]:e.push(we),t++}if(typeof ye=="string"&&O(ye)<1){let we={instancePath:r+
"/follow_up/"+p+"/days/"+fe,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:k.then.items.properties.days.then.items,data:ye};e===null?e=[we]:e.push(
we),t++}}}else{let ae={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/\
days/then/type",keyword:"type",params:{type:"array"},schema:k.then.items.properties.days.then.type,parentSchema:k.then.items.
properties.days.then,data:m};e===null?e=[ae]:e.push(ae),t++}var c=w===t;ee=c,C="then"}else{let w=t;if(typeof m!="string"&&
!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let ae={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/de\
finitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{type:k.then.items.properties.days.else.
type},schema:k.then.items.properties.days.else.type,parentSchema:k.then.items.properties.days.else,data:m};e===null?e=[ae]:
e.push(ae),t++}if(typeof m=="string"&&O(m)<1){let ae={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/f\
ollowUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.then.items.
properties.days.else,data:m};e===null?e=[ae]:e.push(ae),t++}var c=w===t;ee=c,C="else"}if(!ee){let w={instancePath:r+"/fo\
llow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",keyword:"if",params:{failingKeyword:C},
schema:k.then.items.properties.days.if,parentSchema:k.then.items.properties.days,data:m};e===null?e=[w]:e.push(w),t++}}if(d.
timezone!==void 0){let m=d.timezone;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let j={
instancePath:r+"/follow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/type",keyword:"\
type",params:{type:k.then.items.properties.timezone.type},schema:k.then.items.properties.timezone.type,parentSchema:k.then.
items.properties.timezone,data:m};e===null?e=[j]:e.push(j),t++}if(typeof m=="string"&&O(m)<1){let j={instancePath:r+"/fo\
llow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:k.then.items.properties.timezone,data:m};e===null?e=[j]:e.push(j),t++}}if(d.payload!==
void 0){let m=d.payload;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let j={instancePath:r+
"/follow_up/"+p+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload/type",keyword:"type",params:{
type:k.then.items.properties.payload.type},schema:k.then.items.properties.payload.type,parentSchema:k.then.items.properties.
payload,data:m};e===null?e=[j]:e.push(j),t++}if(typeof m=="string"&&O(m)<1){let j={instancePath:r+"/follow_up/"+p+"/payl\
oad",schemaPath:"#/definitions/followUps/then/items/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:k.then.items.properties.payload,data:m};e===null?e=[j]:e.push(j),t++}}if(d.in_any_case!==void 0){let m=d.in_any_case;
if(!(m===!0||m===!1||m==="true"||m==="false")){let j={instancePath:r+"/follow_up/"+p+"/in_any_case",schemaPath:"#/defini\
tions/followUps/then/items/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:k.then.items.properties.in_any_case.
enum},schema:k.then.items.properties.in_any_case.enum,parentSchema:k.then.items.properties.in_any_case,data:m};e===null?
e=[j]:e.push(j),t++}}}else{let m={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/type",keyword:"\
type",params:{type:"object"},schema:k.then.items.type,parentSchema:k.then.items,data:d};e===null?e=[m]:e.push(m),t++}}}else{
let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:k.
then.type,parentSchema:k.then,data:s};e===null?e=[n]:e.push(n),t++}var Z=S===t;u=Z,K="then"}else{let S=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.payload===void 0){let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followU\
ps/else/required",keyword:"required",params:{missingProperty:"payload"},schema:k.else.required,parentSchema:k.else,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="after"||n==="at"||n==="days"||n==="timezone"||n==="payload"||n==="\
in_any_case")){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:k.else,data:s};e===null?e=[p]:e.push(p),t++}if(s.
after!==void 0){let n=s.after;if(typeof n=="string"){if(!be.test(n)){let p={instancePath:r+"/follow_up/after",schemaPath:"\
#/definitions/followUps/else/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:k.else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},
schema:k.else.properties.after.type,parentSchema:k.else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}if(s.at!==
void 0){let n=s.at;if(typeof n=="string"){if(!Ce.test(n)){let p={instancePath:r+"/follow_up/at",schemaPath:"#/definition\
s/followUps/else/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^(\
[01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:k.else.properties.at,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/type",keyword:"type",params:{type:"string"},schema:k.
else.properties.at.type,parentSchema:k.else.properties.at,data:n};e===null?e=[p]:e.push(p),t++}}if(s.days!==void 0){let n=s.
days,p=t,d=!0,m=t;if(!Array.isArray(n)){let ee={};e===null?e=[ee]:e.push(ee),t++}var N=m===t;t=p,e!==null&&(p?e.length=p:
e=null);let j;if(N){let ee=t;if(Array.isArray(n)){if(n.length<1){let w={instancePath:r+"/follow_up/days",schemaPath:"#/d\
efinitions/followUps/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.else.
properties.days.then,data:n};e===null?e=[w]:e.push(w),t++}let C=n.length;for(let w=0;w<C;w++){let A=n[w];if(typeof A!="s\
tring"&&!(typeof A=="number"&&isFinite(A))&&typeof A!="boolean"){let ae={instancePath:r+"/follow_up/days/"+w,schemaPath:"\
#/definitions/followUps/else/properties/days/then/items/type",keyword:"type",params:{type:k.else.properties.days.then.items.
type},schema:k.else.properties.days.then.items.type,parentSchema:k.else.properties.days.then.items,data:A};e===null?e=[ae]:
e.push(ae),t++}if(typeof A=="string"&&O(A)<1){let ae={instancePath:r+"/follow_up/days/"+w,schemaPath:"#/definitions/foll\
owUps/else/properties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.else.properties.
days.then.items,data:A};e===null?e=[ae]:e.push(ae),t++}}}else{let C={instancePath:r+"/follow_up/days",schemaPath:"#/defi\
nitions/followUps/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:k.else.properties.days.then.
type,parentSchema:k.else.properties.days.then,data:n};e===null?e=[C]:e.push(C),t++}var N=ee===t;d=N,j="then"}else{let ee=t;
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let C={instancePath:r+"/follow_up/days",
schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"type",params:{type:k.else.properties.days.else.
type},schema:k.else.properties.days.else.type,parentSchema:k.else.properties.days.else,data:n};e===null?e=[C]:e.push(C),
t++}if(typeof n=="string"&&O(n)<1){let C={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/prop\
erties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.else.properties.days.else,data:n};
e===null?e=[C]:e.push(C),t++}var N=ee===t;d=N,j="else"}if(!d){let ee={instancePath:r+"/follow_up/days",schemaPath:"#/def\
initions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:j},schema:k.else.properties.days.if,parentSchema:k.
else.properties.days,data:n};e===null?e=[ee]:e.push(ee),t++}}if(s.timezone!==void 0){let n=s.timezone;if(typeof n!="stri\
ng"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/\
definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:k.else.properties.timezone.type},schema:k.
else.properties.timezone.type,parentSchema:k.else.properties.timezone,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"string"&&O(n)<1){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezo\
ne/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.else.properties.timezone,data:n};e===null?e=[
p]:e.push(p),t++}}if(s.payload!==void 0){let n=s.payload;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"){let p={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/type",
keyword:"type",params:{type:k.else.properties.payload.type},schema:k.else.properties.payload.type,parentSchema:k.else.properties.
payload,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&O(n)<1){let p={instancePath:r+"/follow_up/payload",schemaPath:"\
#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
else.properties.payload,data:n};e===null?e=[p]:e.push(p),t++}}if(s.in_any_case!==void 0){let n=s.in_any_case;if(!(n===!0||
n===!1||n==="true"||n==="false")){let p={instancePath:r+"/follow_up/in_any_case",schemaPath:"#/definitions/followUps/els\
e/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:k.else.properties.in_any_case.enum},schema:k.else.properties.
in_any_case.enum,parentSchema:k.else.properties.in_any_case,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+
"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"object"},schema:k.else.type,parentSchema:k.
else,data:s};e===null?e=[n]:e.push(n),t++}var Z=S===t;u=Z,K="else"}if(!u){let S={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/if",keyword:"if",params:{failingKeyword:K},schema:k.if,parentSchema:k,data:s};e===null?e=[S]:e.push(
S),t++}}if(a.cancel!==void 0){let s=a.cancel,l=t,u=!0,F=t;if(!Array.isArray(s)){let S={};e===null?e=[S]:e.push(S),t++}var v=F===
t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(v){let S=t;if(Array.isArray(s)){if(s.length<1){let p={instancePath:r+"/ca\
ncel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:oe.then,
data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let d=s[p];if(typeof d!="string"&&!(typeof d=="\
number"&&isFinite(d))&&typeof d!="boolean"){let m={instancePath:r+"/cancel/"+p,schemaPath:"#/definitions/cancelled/then/\
items/type",keyword:"type",params:{type:oe.then.items.type},schema:oe.then.items.type,parentSchema:oe.then.items,data:d};
e===null?e=[m]:e.push(m),t++}if(typeof d=="string"&&O(d)<1){let m={instancePath:r+"/cancel/"+p,schemaPath:"#/definitions\
/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe.then.items,data:d};e===null?
e=[m]:e.push(m),t++}}}else{let n={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"type",
params:{type:"array"},schema:oe.then.type,parentSchema:oe.then,data:s};e===null?e=[n]:e.push(n),t++}var v=S===t;u=v,K="t\
hen"}else{let S=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let n={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:oe.else.type},schema:oe.else.type,parentSchema:oe.
else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&O(s)<1){let n={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe.else,data:s};e===null?
e=[n]:e.push(n),t++}var v=S===t;u=v,K="else"}if(!u){let S={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:K},schema:oe.if,parentSchema:oe,data:s};e===null?e=[S]:e.push(S),t++}}}else{let s={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,data:a};e===null?e=
[s]:e.push(s),t++}return Le.errors=e,t===0}var Re={validate:Ue};function We(a,{instancePath:r="",parentData:he,parentDataProperty:de,
rootData:U=a}={}){let e=null,t=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.rules===void 0){let x={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:W.required,parentSchema:W,data:a};e===
null?e=[x]:e.push(x),t++}for(let x in a)if(!(x==="name"||x==="when"||x==="lists"||x==="tables"||x==="rules"||x==="defaul\
t"||x==="description")){let P={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x},schema:!1,parentSchema:W,data:a};e===null?e=[P]:e.push(P),t++}if(a.name!==void 0){let x=a.name;if(typeof x!=
"string"&&!(typeof x=="number"&&isFinite(x))&&typeof x!="boolean"){let P={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:W.properties.name.type},schema:W.properties.name.type,parentSchema:W.properties.
name,data:x};e===null?e=[P]:e.push(P),t++}if(typeof x=="string"&&O(x)<1){let P={instancePath:r+"/name",schemaPath:"#/pro\
perties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.name,data:x};e===null?e=
[P]:e.push(P),t++}}if(a.when!==void 0&&(ke(a.when,{instancePath:r+"/when",parentData:a,parentDataProperty:"when",rootData:U})||
(e=e===null?ke.errors:V(e,ke.errors),t=e.length)),a.lists!==void 0){let x=a.lists;if(x&&typeof x=="object"&&!Array.isArray(
x))for(let P in x){let z=x[P],f=t,y=!0,i=t;if(!(z&&typeof z=="object"&&!Array.isArray(z))){let h={};e===null?e=[h]:e.push(
h),t++}var b=i===t;t=f,e!==null&&(f?e.length=f:e=null);let o;if(b){let h=t;if(z&&typeof z=="object"&&!Array.isArray(z)){
if(z.file===void 0){let Z={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/li\
sts/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:W.properties.lists.additionalProperties.
then.required,parentSchema:W.properties.lists.additionalProperties.then,data:z};e===null?e=[Z]:e.push(Z),t++}for(let Z in z)
if(Z!=="file"){let c={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/a\
dditionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},schema:!1,parentSchema:W.
properties.lists.additionalProperties.then,data:z};e===null?e=[c]:e.push(c),t++}if(z.file!==void 0){let Z=z.file;if(typeof Z!=
"string"&&!(typeof Z=="number"&&isFinite(Z))&&typeof Z!="boolean"){let c={instancePath:r+"/lists/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",
params:{type:W.properties.lists.additionalProperties.then.properties.file.type},schema:W.properties.lists.additionalProperties.
then.properties.file.type,parentSchema:W.properties.lists.additionalProperties.then.properties.file,data:Z};e===null?e=[
c]:e.push(c),t++}if(typeof Z=="string"&&O(Z)<1){let c={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:W.properties.lists.additionalProperties.then.properties.file,data:Z};e===null?e=[c]:e.push(
c),t++}}}else{let Z={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/ad\
ditionalProperties/then/type",keyword:"type",params:{type:"object"},schema:W.properties.lists.additionalProperties.then.
type,parentSchema:W.properties.lists.additionalProperties.then,data:z};e===null?e=[Z]:e.push(Z),t++}var b=h===t;y=b,o="t\
hen"}else{let h=t;if(Array.isArray(z)){if(z.length<1){let c={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.
properties.lists.additionalProperties.else,data:z};e===null?e=[c]:e.push(c),t++}let Z=z.length;for(let c=0;c<Z;c++){let N=z[c],
v=t,s=!0,l=t;if(t===l)if(N&&typeof N=="object"&&!Array.isArray(N)){let F;if(N.list===void 0&&(F="list")){let K={};e===null?
e=[K]:e.push(K),t++}}else{let F={};e===null?e=[F]:e.push(F),t++}var _=l===t;t=v,e!==null&&(v?e.length=v:e=null);let u;if(_){
let F=t;if(N&&typeof N=="object"&&!Array.isArray(N)){for(let S in N)if(S!=="list"){let B={instancePath:r+"/lists/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+c,schemaPath:"#/properties/lists/additionalProperties/else/items/then/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:W.properties.lists.additionalProperties.
else.items.then,data:N};e===null?e=[B]:e.push(B),t++}if(N.list!==void 0){let S=N.list;if(typeof S!="string"&&!(typeof S==
"number"&&isFinite(S))&&typeof S!="boolean"){let B={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
c+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/type",keyword:"type",params:{
type:W.properties.lists.additionalProperties.else.items.then.properties.list.type},schema:W.properties.lists.additionalProperties.
else.items.then.properties.list.type,parentSchema:W.properties.lists.additionalProperties.else.items.then.properties.list,
data:S};e===null?e=[B]:e.push(B),t++}if(typeof S=="string"&&O(S)<1){let B={instancePath:r+"/lists/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+c+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.lists.additionalProperties.else.items.then.
properties.list,data:S};e===null?e=[B]:e.push(B),t++}}}else{let S={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+c,schemaPath:"#/properties/lists/additionalProperties/else/items/then/type",keyword:"type",params:{type:"\
object"},schema:W.properties.lists.additionalProperties.else.items.then.type,parentSchema:W.properties.lists.additionalProperties.
else.items.then,data:N};e===null?e=[S]:e.push(S),t++}var _=F===t;s=_,u="then"}else{let F=t;if(typeof N!="string"&&!(typeof N==
"number"&&isFinite(N))&&typeof N!="boolean"){let S={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
c,schemaPath:"#/properties/lists/additionalProperties/else/items/else/type",keyword:"type",params:{type:W.properties.lists.
additionalProperties.else.items.else.type},schema:W.properties.lists.additionalProperties.else.items.else.type,parentSchema:W.
properties.lists.additionalProperties.else.items.else,data:N};e===null?e=[S]:e.push(S),t++}var _=F===t;s=_,u="else"}if(!s){
let F={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,schemaPath:"#/properties/lists/additional\
Properties/else/items/if",keyword:"if",params:{failingKeyword:u},schema:W.properties.lists.additionalProperties.else.items.
if,parentSchema:W.properties.lists.additionalProperties.else.items,data:N};e===null?e=[F]:e.push(F),t++}}}else{let Z={instancePath:r+
"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"\
type",params:{type:"array"},schema:W.properties.lists.additionalProperties.else.type,parentSchema:W.properties.lists.additionalProperties.
else,data:z};e===null?e=[Z]:e.push(Z),t++}var b=h===t;y=b,o="else"}if(!y){let h={instancePath:r+"/lists/"+P.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:o},
schema:W.properties.lists.additionalProperties.if,parentSchema:W.properties.lists.additionalProperties,data:z};e===null?
e=[h]:e.push(h),t++}}else{let P={instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"\
object"},schema:W.properties.lists.type,parentSchema:W.properties.lists,data:x};e===null?e=[P]:e.push(P),t++}}if(a.tables!==
void 0){let x=a.tables;if(x&&typeof x=="object"&&!Array.isArray(x)){for(let P in x){let z=t;if(typeof P=="string"&&!Ye.test(
P)){let f={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\\p{N}_-]*$",parentSchema:W.properties.tables.propertyNames,data:P,
propertyName:P};e===null?e=[f]:e.push(f),t++}var M=z===t;if(!M){let f={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames",keyword:"propertyNames",params:{propertyName:P},schema:W.properties.tables.propertyNames,parentSchema:W.
properties.tables,data:x};e===null?e=[f]:e.push(f),t++}}for(let P in x){let z=x[P],f=t,y=!0,i=t;if(z&&typeof z=="object"&&
!Array.isArray(z)){let o;if(z.rows===void 0&&(o="rows")){let h={};e===null?e=[h]:e.push(h),t++}}var q=i===t;if(t=f,e!==null&&
(f?e.length=f:e=null),!q){let o=t;if(z&&typeof z=="object"&&!Array.isArray(z)&&z.file===void 0){let g={instancePath:r+"/\
tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"\
required",params:{missingProperty:"file"},schema:W.properties.tables.additionalProperties.else.required,parentSchema:W.properties.
tables.additionalProperties.else,data:z};e===null?e=[g]:e.push(g),t++}var q=o===t;y=q}if(!y){let o={instancePath:r+"/tab\
les/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"},schema:W.properties.tables.additionalProperties.if,parentSchema:W.properties.tables.additionalProperties,
data:z};e===null?e=[o]:e.push(o),t++}if(z&&typeof z=="object"&&!Array.isArray(z)){for(let o in z)if(!(o==="file"||o==="k\
ey"||o==="rows")){let h={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tab\
les/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:W.
properties.tables.additionalProperties,data:z};e===null?e=[h]:e.push(h),t++}if(z.file!==void 0){let o=z.file;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:r+"/tables/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{
type:W.properties.tables.additionalProperties.properties.file.type},schema:W.properties.tables.additionalProperties.properties.
file.type,parentSchema:W.properties.tables.additionalProperties.properties.file,data:o};e===null?e=[h]:e.push(h),t++}if(typeof o==
"string"&&O(o)<1){let h={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/proper\
ties/tables/additionalProperties/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.tables.additionalProperties.properties.file,data:o};e===null?e=[h]:e.push(h),t++}}if(z.key!==void 0){let o=z.
key;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let h={instancePath:r+"/tables/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"\
type",params:{type:W.properties.tables.additionalProperties.properties.key.type},schema:W.properties.tables.additionalProperties.
properties.key.type,parentSchema:W.properties.tables.additionalProperties.properties.key,data:o};e===null?e=[h]:e.push(h),
t++}if(typeof o=="string"&&O(o)<1){let h={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"\
#/properties/tables/additionalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.tables.additionalProperties.properties.key,data:o};e===null?e=[h]:e.push(h),t++}}if(z.rows!==void 0){let o=z.
rows;if(Array.isArray(o)){if(o.length<1){let g={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/row\
s",schemaPath:"#/properties/tables/additionalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:W.properties.tables.additionalProperties.properties.rows,data:o};e===null?e=[g]:e.push(g),t++}let h=o.length;
for(let g=0;g<h;g++){let Z=o[g];if(Z&&typeof Z=="object"&&!Array.isArray(Z)){if(Object.keys(Z).length<1){let c={instancePath:r+
"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+g,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:W.properties.tables.additionalProperties.
properties.rows.items,data:Z};e===null?e=[c]:e.push(c),t++}for(let c in Z){let N=Z[c];if(typeof N!="string"&&!(typeof N==
"number"&&isFinite(N))&&typeof N!="boolean"){let v={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/rows/"+g+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/r\
ows/items/additionalProperties/type",keyword:"type",params:{type:W.properties.tables.additionalProperties.properties.rows.
items.additionalProperties.type},schema:W.properties.tables.additionalProperties.properties.rows.items.additionalProperties.
type,parentSchema:W.properties.tables.additionalProperties.properties.rows.items.additionalProperties,data:N};e===null?e=
[v]:e.push(v),t++}}}else{let c={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+g,schemaPath:"\
#/properties/tables/additionalProperties/properties/rows/items/type",keyword:"type",params:{type:"object"},schema:W.properties.
tables.additionalProperties.properties.rows.items.type,parentSchema:W.properties.tables.additionalProperties.properties.
rows.items,data:Z};e===null?e=[c]:e.push(c),t++}}}else{let h={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows",schemaPath:"#/properties/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"ar\
ray"},schema:W.properties.tables.additionalProperties.properties.rows.type,parentSchema:W.properties.tables.additionalProperties.
properties.rows,data:o};e===null?e=[h]:e.push(h),t++}}}else{let o={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type:"object"},schema:W.properties.
tables.additionalProperties.type,parentSchema:W.properties.tables.additionalProperties,data:z};e===null?e=[o]:e.push(o),
t++}}}else{let P={instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"},schema:W.
properties.tables.type,parentSchema:W.properties.tables,data:x};e===null?e=[P]:e.push(P),t++}}if(a.rules!==void 0){let x=a.
rules;if(Array.isArray(x)){let P=x.length;for(let z=0;z<P;z++)Re.validate(x[z],{instancePath:r+"/rules/"+z,parentData:x,
parentDataProperty:z,rootData:U})||(e=e===null?Re.validate.errors:V(e,Re.validate.errors),t=e.length)}else{let P={instancePath:r+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:W.properties.rules.type,parentSchema:W.
properties.rules,data:x};e===null?e=[P]:e.push(P),t++}}if(a.default!==void 0&&(Le(a.default,{instancePath:r+"/default",parentData:a,
parentDataProperty:"default",rootData:U})||(e=e===null?Le.errors:V(e,Le.errors),t=e.length)),a.description!==void 0){let x=a.
description;if(typeof x!="string"&&!(typeof x=="number"&&isFinite(x))&&typeof x!="boolean"){let P={instancePath:r+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:W.properties.description.type},schema:W.
properties.description.type,parentSchema:W.properties.description,data:x};e===null?e=[P]:e.push(P),t++}}}else{let x={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:a};e===null?e=[x]:e.push(x),
t++}return We.errors=e,t===0}var T={type:"object","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",
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
function Te(a,{instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){let e=null,t=0,b=t,_=!1,M=t;if(a&&
typeof a=="object"&&!Array.isArray(a)&&a.route===void 0){let s={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"\
required",params:{missingProperty:"route"},schema:T.anyOf[0].required,parentSchema:T.anyOf[0],data:a};e===null?e=[s]:e.push(
s),t++}var q=M===t;if(_=_||q,!_){let s=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.reply===void 0){let u={instancePath:r,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:T.anyOf[1].required,parentSchema:T.
anyOf[1],data:a};e===null?e=[u]:e.push(u),t++}var q=s===t;if(_=_||q,!_){let u=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.forward===void 0){let K={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
forward"},schema:T.anyOf[2].required,parentSchema:T.anyOf[2],data:a};e===null?e=[K]:e.push(K),t++}var q=u===t;if(_=_||q,
!_){let K=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.handover===void 0){let B={instancePath:r,schemaPath:"#/anyOf/\
3/required",keyword:"required",params:{missingProperty:"handover"},schema:T.anyOf[3].required,parentSchema:T.anyOf[3],data:a};
e===null?e=[B]:e.push(B),t++}var q=K===t;if(_=_||q,!_){let B=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.remember===
void 0){let p={instancePath:r,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"remember"},schema:T.
anyOf[4].required,parentSchema:T.anyOf[4],data:a};e===null?e=[p]:e.push(p),t++}var q=B===t;if(_=_||q,!_){let p=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.count===void 0){let m={instancePath:r,schemaPath:"#/anyOf/5/required",keyword:"required",
params:{missingProperty:"count"},schema:T.anyOf[5].required,parentSchema:T.anyOf[5],data:a};e===null?e=[m]:e.push(m),t++}
var q=p===t;if(_=_||q,!_){let m=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.forget===void 0){let ee={instancePath:r,
schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"forget"},schema:T.anyOf[6].required,parentSchema:T.
anyOf[6],data:a};e===null?e=[ee]:e.push(ee),t++}var q=m===t;if(_=_||q,!_){let ee=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.ask===void 0){let C={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"as\
k"},schema:T.anyOf[7].required,parentSchema:T.anyOf[7],data:a};e===null?e=[C]:e.push(C),t++}var q=ee===t;if(_=_||q,!_){let C=t;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.follow_up===void 0){let A={instancePath:r,schemaPath:"#/anyOf/8/required",
keyword:"required",params:{missingProperty:"follow_up"},schema:T.anyOf[8].required,parentSchema:T.anyOf[8],data:a};e===null?
e=[A]:e.push(A),t++}var q=C===t;if(_=_||q,!_){let A=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.cancel===void 0){let fe={
instancePath:r,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:T.anyOf[9].required,
parentSchema:T.anyOf[9],data:a};e===null?e=[fe]:e.push(fe),t++}var q=A===t;_=_||q}}}}}}}}}if(_)t=b,e!==null&&(b?e.length=
b:e=null);else{let s={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:T.anyOf,parentSchema:T,data:a};
e===null?e=[s]:e.push(s),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:T.required,parentSchema:T,data:a};e===null?e=[s]:e.
push(s),t++}if(a.when===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
when"},schema:T.required,parentSchema:T,data:a};e===null?e=[s]:e.push(s),t++}for(let s in a)if(!ze.call(T.properties,s)){
let l={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:T,data:a};e===null?e=[l]:e.push(l),t++}if(a.name!==void 0){let s=a.name;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"){let l={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:T.properties.name.type},schema:T.properties.name.type,parentSchema:T.properties.name,data:s};e===null?
e=[l]:e.push(l),t++}if(typeof s=="string"&&O(s)<1){let l={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.name,data:s};e===null?e=[l]:e.push(l),t++}}if(a.
description!==void 0){let s=a.description;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){
let l={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:T.properties.
description.type},schema:T.properties.description.type,parentSchema:T.properties.description,data:s};e===null?e=[l]:e.push(
l),t++}}if(a.disabled!==void 0){let s=a.disabled;if(!(s===!0||s===!1||s==="true"||s==="false")){let l={instancePath:r+"/\
disabled",schemaPath:"#/properties/disabled/enum",keyword:"enum",params:{allowedValues:T.properties.disabled.enum},schema:T.
properties.disabled.enum,parentSchema:T.properties.disabled,data:s};e===null?e=[l]:e.push(l),t++}}if(a.continue!==void 0){
let s=a.continue;if(!(s===!0||s===!1||s==="true"||s==="false")){let l={instancePath:r+"/continue",schemaPath:"#/properti\
es/continue/enum",keyword:"enum",params:{allowedValues:T.properties.continue.enum},schema:T.properties.continue.enum,parentSchema:T.
properties.continue,data:s};e===null?e=[l]:e.push(l),t++}}if(a.once!==void 0){let s=a.once;if(typeof s=="string"){if(!et.
test(s)){let l={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{pattern:"^([1-9]\
[0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:T.properties.once,data:s};e===null?e=[l]:
e.push(l),t++}}else{let l={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type:"strin\
g"},schema:T.properties.once.type,parentSchema:T.properties.once,data:s};e===null?e=[l]:e.push(l),t++}}if(a.when!==void 0&&
(ke(a.when,{instancePath:r+"/when",parentData:a,parentDataProperty:"when",rootData:U})||(e=e===null?ke.errors:V(e,ke.errors),
t=e.length)),a.route!==void 0){let s=a.route;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boole\
an"){let l={instancePath:r+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:T.properties.route.
type},schema:T.properties.route.type,parentSchema:T.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="\
number"&&isFinite(s)){if(typeof s=="number"&&!ie.test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/propertie\
s/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-se\
parated words of letters, digits, "_" and "-", such as orders.status',parentSchema:T.properties.route,data:s};e===null?e=
[l]:e.push(l),t++}if(typeof s=="boolean"&&!ie.test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/properties/r\
oute/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separ\
ated words of letters, digits, "_" and "-", such as orders.status',parentSchema:T.properties.route,data:s};e===null?e=[l]:
e.push(l),t++}}if(typeof s=="string"&&!ie.test(s)){let l={instancePath:r+"/route",schemaPath:"#/properties/route/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",
parentSchema:T.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"){if(typeof s=="number"&&!ie.
test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as o\
rders.status',parentSchema:T.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"&&!ie.test(String(
s))){let l={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Z\
a-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as orders\
.status',parentSchema:T.properties.route,data:s};e===null?e=[l]:e.push(l),t++}}}if(a.params!==void 0){let s=a.params;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let l in s){let u=t;if(typeof l=="string"&&!Ae.test(l)){let F={instancePath:r+
"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9\
_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:T.properties.params.propertyNames,data:l,propertyName:l};e===null?
e=[F]:e.push(F),t++}var x=u===t;if(!x){let F={instancePath:r+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},schema:T.properties.params.propertyNames,parentSchema:T.properties.params,data:s};
e===null?e=[F]:e.push(F),t++}}for(let l in s){let u=s[l];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!=
"boolean"){let F={instancePath:r+"/params/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/add\
itionalProperties/type",keyword:"type",params:{type:T.properties.params.additionalProperties.type},schema:T.properties.params.
additionalProperties.type,parentSchema:T.properties.params.additionalProperties,data:u};e===null?e=[F]:e.push(F),t++}}}else{
let l={instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:T.properties.
params.type,parentSchema:T.properties.params,data:s};e===null?e=[l]:e.push(l),t++}}if(a.reply!==void 0&&(qe(a.reply,{instancePath:r+
"/reply",parentData:a,parentDataProperty:"reply",rootData:U})||(e=e===null?qe.errors:V(e,qe.errors),t=e.length)),a.forward!==
void 0){let s=a.forward;if(typeof s!="string"){let l={instancePath:r+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:T.properties.forward.type,parentSchema:T.properties.forward,data:s};e===null?e=[l]:e.
push(l),t++}}if(a.handover!==void 0){let s=a.handover;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))){let l={
instancePath:r+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type:T.properties.handover.type},
schema:T.properties.handover.type,parentSchema:T.properties.handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="\
number"&&isFinite(s)&&typeof s=="number"&&!Ze.test(String(s))){let l={instancePath:r+"/handover",schemaPath:"#/propertie\
s/handover/x-pattern",keyword:"x-pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A ha\
ndover goes to page_inbox, to bot, or to an app by the digits of its id, or is release or request",parentSchema:T.properties.
handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="string"&&!Ze.test(s)){let l={instancePath:r+"/handover",schemaPath:"\
#/properties/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"\
^(page_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:T.properties.handover,data:s};e===null?e=[l]:e.push(l),t++}
if(typeof s=="boolean"&&typeof s=="number"&&!Ze.test(String(s))){let l={instancePath:r+"/handover",schemaPath:"#/propert\
ies/handover/x-pattern",keyword:"x-pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A \
handover goes to page_inbox, to bot, or to an app by the digits of its id, or is release or request",parentSchema:T.properties.
handover,data:s};e===null?e=[l]:e.push(l),t++}}if(a.remember!==void 0){let s=a.remember;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(Object.keys(s).length<1){let l={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:J,data:s};e===null?e=[l]:e.push(l),t++}for(let l in s){
let u=t;if(typeof l=="string"&&!re.test(l)){let F={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:J.
propertyNames,data:l,propertyName:l};e===null?e=[F]:e.push(F),t++}var P=u===t;if(!P){let F={instancePath:r+"/remember",schemaPath:"\
#/definitions/remembered/propertyNames",keyword:"propertyNames",params:{propertyName:l},schema:J.propertyNames,parentSchema:J,
data:s};e===null?e=[F]:e.push(F),t++}}for(let l in s){let u=s[l],F=t,K=!0,S=t;if(!(u&&typeof u=="object"&&!Array.isArray(
u))){let n={};e===null?e=[n]:e.push(n),t++}var z=S===t;t=F,e!==null&&(F?e.length=F:e=null);let B;if(z){let n=t;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.value===void 0){let d={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/remembered/additionalProperties/then/required",keyword:"required",params:{missingProperty:"\
value"},schema:J.additionalProperties.then.required,parentSchema:J.additionalProperties.then,data:u};e===null?e=[d]:e.push(
d),t++}for(let d in u)if(!(d==="value"||d==="for")){let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/remembered/additionalProperties/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d},schema:!1,parentSchema:J.additionalProperties.then,data:u};e===null?e=[m]:e.push(m),t++}if(u.
value!==void 0){let d=u.value;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let m={instancePath:r+
"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties\
/then/properties/value/type",keyword:"type",params:{type:J.additionalProperties.then.properties.value.type},schema:J.additionalProperties.
then.properties.value.type,parentSchema:J.additionalProperties.then.properties.value,data:d};e===null?e=[m]:e.push(m),t++}
if(typeof d=="string"&&O(d)<1){let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:J.additionalProperties.then.properties.value,data:d};e===null?e=[m]:e.push(m),t++}}if(u.for!==void 0){let d=u.
for;if(typeof d=="string"){if(!be.test(d)){let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/for",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:J.additionalProperties.then.properties.for,data:d};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:J.additionalProperties.
then.properties.for.type,parentSchema:J.additionalProperties.then.properties.for,data:d};e===null?e=[m]:e.push(m),t++}}}else{
let d={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:J.additionalProperties.then.type,parentSchema:J.additionalProperties.
then,data:u};e===null?e=[d]:e.push(d),t++}var z=n===t;K=z,B="then"}else{let n=t;if(typeof u!="string"&&!(typeof u=="numb\
er"&&isFinite(u))&&typeof u!="boolean"){let d={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:J.additionalProperties.else.type},schema:J.
additionalProperties.else.type,parentSchema:J.additionalProperties.else,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u==
"string"&&O(u)<1){let d={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.additionalProperties.
else,data:u};e===null?e=[d]:e.push(d),t++}var z=n===t;K=z,B="else"}if(!K){let n={instancePath:r+"/remember/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:B},
schema:J.additionalProperties.if,parentSchema:J.additionalProperties,data:u};e===null?e=[n]:e.push(n),t++}}}else{let l={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:J.type,
parentSchema:J,data:s};e===null?e=[l]:e.push(l),t++}}if(a.count!==void 0){let s=a.count,l=t,u=!0,F=t;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))){let S={};e===null?e=[S]:e.push(S),t++}var f=F===t;t=l,e!==null&&(l?e.length=l:e=null);let K;
if(f){let S=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let n={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.then,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;if(typeof n=="string"&&!re.test(n)){let d={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:L.then.propertyNames,data:n,propertyName:n};e===null?e=[d]:e.push(d),t++}var y=p===
t;if(!y){let d={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:L.then.propertyNames,parentSchema:L.then,data:s};e===null?e=[d]:e.push(d),t++}}for(let n in s){let p=s[n],
d=t,m=!0,j=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let E={};e===null?e=[E]:e.push(E),t++}var i=j===t;t=d,e!==null&&
(d?e.length=d:e=null);let ee;if(i){let E=t;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let w={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.then.additionalProperties.then,
data:p};e===null?e=[w]:e.push(w),t++}for(let w in p)if(!(w==="by"||w==="for")){let A={instancePath:r+"/count/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:L.then.additionalProperties.then,data:p};e===
null?e=[A]:e.push(A),t++}if(p.by!==void 0){let w=p.by;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))){let A={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:L.then.additionalProperties.then.properties.by.type},schema:L.
then.additionalProperties.then.properties.by.type,parentSchema:L.then.additionalProperties.then.properties.by,data:w};e===
null?e=[A]:e.push(A),t++}if(typeof w=="number"&&isFinite(w)&&typeof w=="number"&&!ce.test(String(w))){let A={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/the\
n/properties/by/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number,\
 such as 5 or -1",parentSchema:L.then.additionalProperties.then.properties.by,data:w};e===null?e=[A]:e.push(A),t++}if(typeof w==
"string"&&!ce.test(w)){let A={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/defi\
nitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9\
}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:L.then.additionalProperties.then.properties.by,data:w};e===null?e=[A]:e.push(
A),t++}if(typeof w=="boolean"&&typeof w=="number"&&!ce.test(String(w))){let A={instancePath:r+"/count/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/x-pattern",
keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such as 5 or -1",parentSchema:L.
then.additionalProperties.then.properties.by,data:w};e===null?e=[A]:e.push(A),t++}}if(p.for!==void 0){let w=p.for;if(typeof w==
"string"){if(!be.test(w)){let A={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/\
definitions/counted/then/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:L.then.additionalProperties.then.properties.for,data:w};e===
null?e=[A]:e.push(A),t++}}else{let A={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/counted/then/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:L.
then.additionalProperties.then.properties.for.type,parentSchema:L.then.additionalProperties.then.properties.for,data:w};
e===null?e=[A]:e.push(A),t++}}}else{let w={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/counted/then/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:L.then.additionalProperties.
then.type,parentSchema:L.then.additionalProperties.then,data:p};e===null?e=[w]:e.push(w),t++}var i=E===t;m=i,ee="then"}else{
let E=t;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))){let w={instancePath:r+"/count/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/else/type",keyword:"type",params:{type:L.
then.additionalProperties.else.type},schema:L.then.additionalProperties.else.type,parentSchema:L.then.additionalProperties.
else,data:p};e===null?e=[w]:e.push(w),t++}if(typeof p=="number"&&isFinite(p)&&typeof p=="number"&&!ce.test(String(p))){let w={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such\
 as 5 or -1",parentSchema:L.then.additionalProperties.else,data:p};e===null?e=[w]:e.push(w),t++}if(typeof p=="string"&&!ce.
test(p)){let w={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then\
/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:L.
then.additionalProperties.else,data:p};e===null?e=[w]:e.push(w),t++}if(typeof p=="boolean"&&typeof p=="number"&&!ce.test(
String(p))){let w={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/t\
hen/additionalProperties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a\
 whole number, such as 5 or -1",parentSchema:L.then.additionalProperties.else,data:p};e===null?e=[w]:e.push(w),t++}var i=E===
t;m=i,ee="else"}if(!m){let E={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},schema:L.then.additionalProperties.if,parentSchema:L.
then.additionalProperties,data:p};e===null?e=[E]:e.push(E),t++}}}else{let n={instancePath:r+"/count",schemaPath:"#/defin\
itions/counted/then/type",keyword:"type",params:{type:"object"},schema:L.then.type,parentSchema:L.then,data:s};e===null?
e=[n]:e.push(n),t++}var f=S===t;u=f,K="then"}else{let S=t,B=t,n=!0,p=t;if(!Array.isArray(s)){let j={};e===null?e=[j]:e.push(
j),t++}var o=p===t;t=B,e!==null&&(B?e.length=B:e=null);let d;if(o){let j=t;if(Array.isArray(s)){if(s.length<1){let C={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.
else.then,data:s};e===null?e=[C]:e.push(C),t++}let E=s.length;for(let C=0;C<E;C++){let w=s[C];if(typeof w!="string"&&!(typeof w==
"number"&&isFinite(w))&&typeof w!="boolean"){let A={instancePath:r+"/count/"+C,schemaPath:"#/definitions/counted/else/th\
en/items/type",keyword:"type",params:{type:L.else.then.items.type},schema:L.else.then.items.type,parentSchema:L.else.then.
items,data:w};e===null?e=[A]:e.push(A),t++}if(typeof w=="number"&&isFinite(w)){if(typeof w=="number"&&!re.test(String(w))){
let A={instancePath:r+"/count/"+C,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.
else.then.items,data:w};e===null?e=[A]:e.push(A),t++}if(typeof w=="boolean"&&!re.test(String(w))){let A={instancePath:r+
"/count/"+C,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-\
9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.else.then.items,data:w};
e===null?e=[A]:e.push(A),t++}}if(typeof w=="string"){if(O(w)<1){let A={instancePath:r+"/count/"+C,schemaPath:"#/definiti\
ons/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.else.then.items,data:w};
e===null?e=[A]:e.push(A),t++}if(!re.test(w)){let A={instancePath:r+"/count/"+C,schemaPath:"#/definitions/counted/else/th\
en/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:L.
else.then.items,data:w};e===null?e=[A]:e.push(A),t++}}if(typeof w=="boolean"){if(typeof w=="number"&&!re.test(String(w))){
let A={instancePath:r+"/count/"+C,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.
else.then.items,data:w};e===null?e=[A]:e.push(A),t++}if(typeof w=="boolean"&&!re.test(String(w))){let A={instancePath:r+
"/count/"+C,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-\
9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.else.then.items,data:w};
e===null?e=[A]:e.push(A),t++}}}}else{let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/then/type",keyword:"\
type",params:{type:"array"},schema:L.else.then.type,parentSchema:L.else.then,data:s};e===null?e=[E]:e.push(E),t++}var o=j===
t;n=o,d="then"}else{let j=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let E={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"type",params:{type:L.else.else.type},schema:L.else.else.
type,parentSchema:L.else.else,data:s};e===null?e=[E]:e.push(E),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s=="num\
ber"&&!re.test(String(s))){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at \
most',parentSchema:L.else.else,data:s};e===null?e=[E]:e.push(E),t++}if(typeof s=="boolean"&&!re.test(String(s))){let E={
instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-\
Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.else.else,data:s};
e===null?e=[E]:e.push(E),t++}}if(typeof s=="string"){if(O(s)<1){let E={instancePath:r+"/count",schemaPath:"#/definitions\
/counted/else/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:L.else.else,data:s};e===null?e=
[E]:e.push(E),t++}if(!re.test(s)){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:L.else.else,data:s};e===null?
e=[E]:e.push(E),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!re.test(String(s))){let E={instancePath:r+"/count",
schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'\
A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:L.else.else,data:s};e===null?e=[E]:e.push(
E),t++}if(typeof s=="boolean"&&!re.test(String(s))){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/els\
e/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, \
digits, "_" and "-", 64 at most',parentSchema:L.else.else,data:s};e===null?e=[E]:e.push(E),t++}}var o=j===t;n=o,d="else"}
if(!n){let j={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:d},
schema:L.else.if,parentSchema:L.else,data:s};e===null?e=[j]:e.push(j),t++}var f=S===t;u=f,K="else"}if(!u){let S={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:K},schema:L.if,parentSchema:L,data:s};
e===null?e=[S]:e.push(S),t++}}if(a.forget!==void 0){let s=a.forget,l=t,u=!0,F=t;if(!Array.isArray(s)){let S={};e===null?
e=[S]:e.push(S),t++}var h=F===t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(h){let S=t;if(Array.isArray(s)){if(s.length<
1){let p={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:Y.then,data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let d=s[p];if(typeof d!=
"string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let m={instancePath:r+"/forget/"+p,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:Y.then.items.type},schema:Y.then.items.type,parentSchema:Y.
then.items,data:d};e===null?e=[m]:e.push(m),t++}if(typeof d=="number"&&isFinite(d)){if(typeof d=="number"&&!re.test(String(
d))){let m={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
then.items,data:d};e===null?e=[m]:e.push(m),t++}if(typeof d=="boolean"&&!re.test(String(d))){let m={instancePath:r+"/for\
get/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,\
64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:d};e===null?
e=[m]:e.push(m),t++}}if(typeof d=="string"){if(O(d)<1){let m={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forg\
otten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.then.items,data:d};e===null?e=[
m]:e.push(m),t++}if(!re.test(d)){let m={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:Y.then.items,
data:d};e===null?e=[m]:e.push(m),t++}}if(typeof d=="boolean"){if(typeof d=="number"&&!re.test(String(d))){let m={instancePath:r+
"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_\
-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:d};
e===null?e=[m]:e.push(m),t++}if(typeof d=="boolean"&&!re.test(String(d))){let m={instancePath:r+"/forget/"+p,schemaPath:"\
#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A nam\
e in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:d};e===null?e=[m]:e.push(m),
t++}}}}else{let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/type",keyword:"type",params:{type:"\
array"},schema:Y.then.type,parentSchema:Y.then,data:s};e===null?e=[n]:e.push(n),t++}var h=S===t;u=h,K="then"}else{let S=t;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/type",keyword:"type",params:{type:Y.else.type},schema:Y.else.type,parentSchema:Y.else,data:s};
e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s=="number"&&!re.test(String(s))){let n={instancePath:r+
"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(
n),t++}if(typeof s=="boolean"&&!re.test(String(s))){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/\
else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, di\
gits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="string"){if(O(s)<
1){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}if(!re.test(s)){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{\
1,64}$",parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!re.test(
String(s))){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!re.test(String(s))){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in t\
he memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}var h=S===
t;u=h,K="else"}if(!u){let S={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:K},
schema:Y.if,parentSchema:Y,data:s};e===null?e=[S]:e.push(S),t++}}if(a.ask!==void 0){let s=a.ask,l=t,u=!0,F=t;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let S={};e===null?e=[S]:e.push(S),t++}var g=F===t;t=l,e!==null&&(l?e.length=l:e=null);let K;
if(g){let S=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.question===void 0){let n={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/required",keyword:"required",params:{missingProperty:"question"},schema:G.then.required,parentSchema:G.
then,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="question"||n==="for")){let p={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:G.
then,data:s};e===null?e=[p]:e.push(p),t++}if(s.question!==void 0){let n=s.question;if(typeof n!="string"&&!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:G.then.properties.question.type},schema:G.then.properties.question.type,
parentSchema:G.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(typeof n==
"number"&&!ie.test(String(n))){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/que\
stion/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a ques\
tion are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.then.
properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&!ie.test(String(n))){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:G.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}
if(typeof n=="string"){if(O(n)<1){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/\
question/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.then.properties.question,data:n};e===null?
e=[p]:e.push(p),t++}if(!ie.test(n)){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/propertie\
s/question/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.\
[A-Za-z0-9_-]+)*$",parentSchema:G.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}if(typeof n=="boolean"){
if(typeof n=="number"&&!ie.test(String(n))){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/p\
roperties/question/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The wo\
rds of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.
then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&!ie.test(String(n))){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:G.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}}
if(s.for!==void 0){let n=s.for;if(typeof n=="string"){if(!be.test(n)){let p={instancePath:r+"/ask/for",schemaPath:"#/def\
initions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][\
0-9]{0,8}[smhd]$",parentSchema:G.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/\
ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"string"},schema:G.then.properties.
for.type,parentSchema:G.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:G.then.type,parentSchema:G.then,data:s};e===
null?e=[n]:e.push(n),t++}var g=S===t;u=g,K="then"}else{let S=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/type",keyword:"type",params:{type:G.
else.type},schema:G.else.type,parentSchema:G.else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)){
if(typeof s=="number"&&!ie.test(String(s))){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",
keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply:\
 write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.else,data:s};e===null?
e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!ie.test(String(s))){let n={instancePath:r+"/ask",schemaPath:"#/definitions/\
asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a\
 question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.
else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="string"){if(O(s)<1){let n={instancePath:r+"/ask",schemaPath:"#/\
definitions/asked/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.else,data:s};e===null?e=[
n]:e.push(n),t++}if(!ie.test(s)){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:G.
else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!ie.test(String(s))){let n={instancePath:r+
"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9\
_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, suc\
h as order.name',parentSchema:G.else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!ie.test(String(s))){let n={
instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-\
]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a \
name for it, such as order.name',parentSchema:G.else,data:s};e===null?e=[n]:e.push(n),t++}}var g=S===t;u=g,K="else"}if(!u){
let S={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"if",params:{failingKeyword:K},schema:G.if,parentSchema:G,
data:s};e===null?e=[S]:e.push(S),t++}}if(a.follow_up!==void 0){let s=a.follow_up,l=t,u=!0,F=t;if(!Array.isArray(s)){let S={};
e===null?e=[S]:e.push(S),t++}var Z=F===t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(Z){let S=t;if(Array.isArray(s)){if(s.
length>20){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/maxItems",keyword:"maxItems",params:{
limit:20},schema:20,parentSchema:k.then,data:s};e===null?e=[p]:e.push(p),t++}if(s.length<1){let p={instancePath:r+"/foll\
ow_up",schemaPath:"#/definitions/followUps/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.then,
data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let d=s[p];if(d&&typeof d=="object"&&!Array.isArray(
d)){if(d.payload===void 0){let m={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/required",
keyword:"required",params:{missingProperty:"payload"},schema:k.then.items.required,parentSchema:k.then.items,data:d};e===
null?e=[m]:e.push(m),t++}for(let m in d)if(!(m==="after"||m==="at"||m==="days"||m==="timezone"||m==="payload"||m==="in_a\
ny_case")){let j={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:k.then.items,data:d};e===null?e=[j]:e.push(j),
t++}if(d.after!==void 0){let m=d.after;if(typeof m=="string"){if(!be.test(m)){let j={instancePath:r+"/follow_up/"+p+"/af\
ter",schemaPath:"#/definitions/followUps/then/items/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][\
0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:k.then.items.properties.after,data:m};e===null?e=[j]:e.
push(j),t++}}else{let j={instancePath:r+"/follow_up/"+p+"/after",schemaPath:"#/definitions/followUps/then/items/properti\
es/after/type",keyword:"type",params:{type:"string"},schema:k.then.items.properties.after.type,parentSchema:k.then.items.
properties.after,data:m};e===null?e=[j]:e.push(j),t++}}if(d.at!==void 0){let m=d.at;if(typeof m=="string"){if(!Ce.test(m)){
let j={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/pattern",keyword:"\
pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:k.then.
items.properties.at,data:m};e===null?e=[j]:e.push(j),t++}}else{let j={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#\
/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"string"},schema:k.then.items.properties.
at.type,parentSchema:k.then.items.properties.at,data:m};e===null?e=[j]:e.push(j),t++}}if(d.days!==void 0){let m=d.days,j=t,
ee=!0,E=t;if(!Array.isArray(m)){let w={};e===null?e=[w]:e.push(w),t++}var c=E===t;t=j,e!==null&&(j?e.length=j:e=null);let C;
if(c){let w=t;if(Array.isArray(m)){if(m.length<1){let fe={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitio\
ns/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.then.
items.properties.days.then,data:m};e===null?e=[fe]:e.push(fe),t++}let ae=m.length;for(let fe=0;fe<ae;fe++){let ye=m[fe];
if(typeof ye!="string"&&!(typeof ye=="number"&&isFinite(ye))&&typeof ye!="boolean"){let we={instancePath:r+"/follow_up/"+
p+"/days/"+fe,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/type",keyword:"type",params:{type:k.
then.items.properties.days.then.items.type},schema:k.then.items.properties.days.then.items.type,parentSchema:k.then.items.
properties.days.then.items,data:ye};e===null?e=[we]:e.push(we),t++}if(typeof ye=="string"&&O(ye)<1){let we={instancePath:r+
"/follow_up/"+p+"/days/"+fe,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:k.then.items.properties.days.then.items,data:ye};e===null?e=[we]:e.push(
we),t++}}}else{let ae={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/\
days/then/type",keyword:"type",params:{type:"array"},schema:k.then.items.properties.days.then.type,parentSchema:k.then.items.
properties.days.then,data:m};e===null?e=[ae]:e.push(ae),t++}var c=w===t;ee=c,C="then"}else{let w=t;if(typeof m!="string"&&
!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let ae={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/de\
finitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{type:k.then.items.properties.days.else.
type},schema:k.then.items.properties.days.else.type,parentSchema:k.then.items.properties.days.else,data:m};e===null?e=[ae]:
e.push(ae),t++}if(typeof m=="string"&&O(m)<1){let ae={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/f\
ollowUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.then.items.
properties.days.else,data:m};e===null?e=[ae]:e.push(ae),t++}var c=w===t;ee=c,C="else"}if(!ee){let w={instancePath:r+"/fo\
llow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",keyword:"if",params:{failingKeyword:C},
schema:k.then.items.properties.days.if,parentSchema:k.then.items.properties.days,data:m};e===null?e=[w]:e.push(w),t++}}if(d.
timezone!==void 0){let m=d.timezone;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let j={
instancePath:r+"/follow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/type",keyword:"\
type",params:{type:k.then.items.properties.timezone.type},schema:k.then.items.properties.timezone.type,parentSchema:k.then.
items.properties.timezone,data:m};e===null?e=[j]:e.push(j),t++}if(typeof m=="string"&&O(m)<1){let j={instancePath:r+"/fo\
llow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:k.then.items.properties.timezone,data:m};e===null?e=[j]:e.push(j),t++}}if(d.payload!==
void 0){let m=d.payload;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let j={instancePath:r+
"/follow_up/"+p+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload/type",keyword:"type",params:{
type:k.then.items.properties.payload.type},schema:k.then.items.properties.payload.type,parentSchema:k.then.items.properties.
payload,data:m};e===null?e=[j]:e.push(j),t++}if(typeof m=="string"&&O(m)<1){let j={instancePath:r+"/follow_up/"+p+"/payl\
oad",schemaPath:"#/definitions/followUps/then/items/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:k.then.items.properties.payload,data:m};e===null?e=[j]:e.push(j),t++}}if(d.in_any_case!==void 0){let m=d.in_any_case;
if(!(m===!0||m===!1||m==="true"||m==="false")){let j={instancePath:r+"/follow_up/"+p+"/in_any_case",schemaPath:"#/defini\
tions/followUps/then/items/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:k.then.items.properties.in_any_case.
enum},schema:k.then.items.properties.in_any_case.enum,parentSchema:k.then.items.properties.in_any_case,data:m};e===null?
e=[j]:e.push(j),t++}}}else{let m={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/type",keyword:"\
type",params:{type:"object"},schema:k.then.items.type,parentSchema:k.then.items,data:d};e===null?e=[m]:e.push(m),t++}}}else{
let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:k.
then.type,parentSchema:k.then,data:s};e===null?e=[n]:e.push(n),t++}var Z=S===t;u=Z,K="then"}else{let S=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.payload===void 0){let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followU\
ps/else/required",keyword:"required",params:{missingProperty:"payload"},schema:k.else.required,parentSchema:k.else,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="after"||n==="at"||n==="days"||n==="timezone"||n==="payload"||n==="\
in_any_case")){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:k.else,data:s};e===null?e=[p]:e.push(p),t++}if(s.
after!==void 0){let n=s.after;if(typeof n=="string"){if(!be.test(n)){let p={instancePath:r+"/follow_up/after",schemaPath:"\
#/definitions/followUps/else/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:k.else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},
schema:k.else.properties.after.type,parentSchema:k.else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}if(s.at!==
void 0){let n=s.at;if(typeof n=="string"){if(!Ce.test(n)){let p={instancePath:r+"/follow_up/at",schemaPath:"#/definition\
s/followUps/else/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^(\
[01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:k.else.properties.at,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/type",keyword:"type",params:{type:"string"},schema:k.
else.properties.at.type,parentSchema:k.else.properties.at,data:n};e===null?e=[p]:e.push(p),t++}}if(s.days!==void 0){let n=s.
days,p=t,d=!0,m=t;if(!Array.isArray(n)){let ee={};e===null?e=[ee]:e.push(ee),t++}var N=m===t;t=p,e!==null&&(p?e.length=p:
e=null);let j;if(N){let ee=t;if(Array.isArray(n)){if(n.length<1){let w={instancePath:r+"/follow_up/days",schemaPath:"#/d\
efinitions/followUps/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.else.
properties.days.then,data:n};e===null?e=[w]:e.push(w),t++}let C=n.length;for(let w=0;w<C;w++){let A=n[w];if(typeof A!="s\
tring"&&!(typeof A=="number"&&isFinite(A))&&typeof A!="boolean"){let ae={instancePath:r+"/follow_up/days/"+w,schemaPath:"\
#/definitions/followUps/else/properties/days/then/items/type",keyword:"type",params:{type:k.else.properties.days.then.items.
type},schema:k.else.properties.days.then.items.type,parentSchema:k.else.properties.days.then.items,data:A};e===null?e=[ae]:
e.push(ae),t++}if(typeof A=="string"&&O(A)<1){let ae={instancePath:r+"/follow_up/days/"+w,schemaPath:"#/definitions/foll\
owUps/else/properties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.else.properties.
days.then.items,data:A};e===null?e=[ae]:e.push(ae),t++}}}else{let C={instancePath:r+"/follow_up/days",schemaPath:"#/defi\
nitions/followUps/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:k.else.properties.days.then.
type,parentSchema:k.else.properties.days.then,data:n};e===null?e=[C]:e.push(C),t++}var N=ee===t;d=N,j="then"}else{let ee=t;
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let C={instancePath:r+"/follow_up/days",
schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"type",params:{type:k.else.properties.days.else.
type},schema:k.else.properties.days.else.type,parentSchema:k.else.properties.days.else,data:n};e===null?e=[C]:e.push(C),
t++}if(typeof n=="string"&&O(n)<1){let C={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/prop\
erties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.else.properties.days.else,data:n};
e===null?e=[C]:e.push(C),t++}var N=ee===t;d=N,j="else"}if(!d){let ee={instancePath:r+"/follow_up/days",schemaPath:"#/def\
initions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:j},schema:k.else.properties.days.if,parentSchema:k.
else.properties.days,data:n};e===null?e=[ee]:e.push(ee),t++}}if(s.timezone!==void 0){let n=s.timezone;if(typeof n!="stri\
ng"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/\
definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:k.else.properties.timezone.type},schema:k.
else.properties.timezone.type,parentSchema:k.else.properties.timezone,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"string"&&O(n)<1){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezo\
ne/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.else.properties.timezone,data:n};e===null?e=[
p]:e.push(p),t++}}if(s.payload!==void 0){let n=s.payload;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"){let p={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/type",
keyword:"type",params:{type:k.else.properties.payload.type},schema:k.else.properties.payload.type,parentSchema:k.else.properties.
payload,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&O(n)<1){let p={instancePath:r+"/follow_up/payload",schemaPath:"\
#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:k.
else.properties.payload,data:n};e===null?e=[p]:e.push(p),t++}}if(s.in_any_case!==void 0){let n=s.in_any_case;if(!(n===!0||
n===!1||n==="true"||n==="false")){let p={instancePath:r+"/follow_up/in_any_case",schemaPath:"#/definitions/followUps/els\
e/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:k.else.properties.in_any_case.enum},schema:k.else.properties.
in_any_case.enum,parentSchema:k.else.properties.in_any_case,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+
"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"object"},schema:k.else.type,parentSchema:k.
else,data:s};e===null?e=[n]:e.push(n),t++}var Z=S===t;u=Z,K="else"}if(!u){let S={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/if",keyword:"if",params:{failingKeyword:K},schema:k.if,parentSchema:k,data:s};e===null?e=[S]:e.push(
S),t++}}if(a.cancel!==void 0){let s=a.cancel,l=t,u=!0,F=t;if(!Array.isArray(s)){let S={};e===null?e=[S]:e.push(S),t++}var v=F===
t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(v){let S=t;if(Array.isArray(s)){if(s.length<1){let p={instancePath:r+"/ca\
ncel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:oe.then,
data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let d=s[p];if(typeof d!="string"&&!(typeof d=="\
number"&&isFinite(d))&&typeof d!="boolean"){let m={instancePath:r+"/cancel/"+p,schemaPath:"#/definitions/cancelled/then/\
items/type",keyword:"type",params:{type:oe.then.items.type},schema:oe.then.items.type,parentSchema:oe.then.items,data:d};
e===null?e=[m]:e.push(m),t++}if(typeof d=="string"&&O(d)<1){let m={instancePath:r+"/cancel/"+p,schemaPath:"#/definitions\
/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe.then.items,data:d};e===null?
e=[m]:e.push(m),t++}}}else{let n={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"type",
params:{type:"array"},schema:oe.then.type,parentSchema:oe.then,data:s};e===null?e=[n]:e.push(n),t++}var v=S===t;u=v,K="t\
hen"}else{let S=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let n={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:oe.else.type},schema:oe.else.type,parentSchema:oe.
else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&O(s)<1){let n={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe.else,data:s};e===null?
e=[n]:e.push(n),t++}var v=S===t;u=v,K="else"}if(!u){let S={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:K},schema:oe.if,parentSchema:oe,data:s};e===null?e=[S]:e.push(S),t++}}}else{let s={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:a};e===null?e=
[s]:e.push(s),t++}return Te.errors=e,t===0}function Ue(a,{instancePath:r="",parentData:he,parentDataProperty:de,rootData:U=a}={}){
let e=null,t=0,b=t,_=!0,M=t;if(t===M)if(a&&typeof a=="object"&&!Array.isArray(a)){let z;if(a.include===void 0&&(z="inclu\
de")){let f={};e===null?e=[f]:e.push(f),t++}}else{let z={};e===null?e=[z]:e.push(z),t++}var q=M===t;t=b,e!==null&&(b?e.length=
b:e=null);let x;if(q){let z=t;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let y in a)if(y!=="include"){let i={instancePath:r,
schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,
parentSchema:ve,data:a};e===null?e=[i]:e.push(i),t++}if(a.include!==void 0){let y=a.include;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let i={instancePath:r+"/include",schemaPath:"#/definitions/include/properti\
es/include/type",keyword:"type",params:{type:ve.properties.include.type},schema:ve.properties.include.type,parentSchema:ve.
properties.include,data:y};e===null?e=[i]:e.push(i),t++}if(typeof y=="string"&&O(y)<1){let i={instancePath:r+"/include",
schemaPath:"#/definitions/include/properties/include/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ve.
properties.include,data:y};e===null?e=[i]:e.push(i),t++}}}else{let y={instancePath:r,schemaPath:"#/definitions/include/t\
ype",keyword:"type",params:{type:"object"},schema:ve.type,parentSchema:ve,data:a};e===null?e=[y]:e.push(y),t++}var q=z===
t;_=q,x="then"}else{let z=t,f=t,y=!0,i=t;if(t===i)if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.rules===void 0&&
(g="rules")){let Z={};e===null?e=[Z]:e.push(Z),t++}}else{let g={};e===null?e=[g]:e.push(g),t++}var P=i===t;t=f,e!==null&&
(f?e.length=f:e=null);let o;if(P){let g=t;We(a,{instancePath:r,parentData:he,parentDataProperty:de,rootData:U})||(e=e===
null?We.errors:V(e,We.errors),t=e.length);var P=g===t;y=P,o="then"}else{let g=t;Te(a,{instancePath:r,parentData:he,parentDataProperty:de,
rootData:U})||(e=e===null?Te.errors:V(e,Te.errors),t=e.length);var P=g===t;y=P,o="else"}if(!y){let g={instancePath:r,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:o},schema:Ne.else.if,parentSchema:Ne.else,data:a};e===null?e=[g]:e.push(g),
t++}var q=z===t;_=q,x="else"}if(!_){let z={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:x},schema:Ne.
if,parentSchema:Ne,data:a};e===null?e=[z]:e.push(z),t++}return Ue.errors=e,t===0}function Me(a,{instancePath:r="",parentData:he,
parentDataProperty:de,rootData:U=a}={}){let e=null,t=0,b=t,_=!1,M=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.rules===
void 0){let y={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"rules"},schema:I.
anyOf[0].required,parentSchema:I.anyOf[0],data:a};e===null?e=[y]:e.push(y),t++}var q=M===t;if(_=_||q,!_){let y=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.default===void 0){let o={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",
params:{missingProperty:"default"},schema:I.anyOf[1].required,parentSchema:I.anyOf[1],data:a};e===null?e=[o]:e.push(o),t++}
var q=y===t;_=_||q}if(_)t=b,e!==null&&(b?e.length=b:e=null);else{let y={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},schema:I.anyOf,parentSchema:I,data:a};e===null?e=[y]:e.push(y),t++}if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let y in a)if(!(ze.call(I.properties,y)||st.test(y))){let i={instancePath:r,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:I,data:a};e===null?e=[i]:e.push(i),t++}
if(a.name!==void 0){let y=a.name;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let i={
instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:I.properties.name.type},schema:I.
properties.name.type,parentSchema:I.properties.name,data:y};e===null?e=[i]:e.push(i),t++}if(typeof y=="string"&&O(y)<1){
let i={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.
properties.name,data:y};e===null?e=[i]:e.push(i),t++}}if(a.when!==void 0&&(ke(a.when,{instancePath:r+"/when",parentData:a,
parentDataProperty:"when",rootData:U})||(e=e===null?ke.errors:V(e,ke.errors),t=e.length)),a.lists!==void 0){let y=a.lists;
if(y&&typeof y=="object"&&!Array.isArray(y))for(let i in y){let o=y[i],h=t,g=!0,Z=t;if(!(o&&typeof o=="object"&&!Array.isArray(
o))){let N={};e===null?e=[N]:e.push(N),t++}var x=Z===t;t=h,e!==null&&(h?e.length=h:e=null);let c;if(x){let N=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.file===void 0){let s={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:I.
properties.lists.additionalProperties.then.required,parentSchema:I.properties.lists.additionalProperties.then,data:o};e===
null?e=[s]:e.push(s),t++}for(let s in o)if(s!=="file"){let l={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},schema:!1,parentSchema:I.properties.lists.additionalProperties.then,data:o};e===null?e=[l]:e.push(
l),t++}if(o.file!==void 0){let s=o.file;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){
let l={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/addition\
alProperties/then/properties/file/type",keyword:"type",params:{type:I.properties.lists.additionalProperties.then.properties.
file.type},schema:I.properties.lists.additionalProperties.then.properties.file.type,parentSchema:I.properties.lists.additionalProperties.
then.properties.file,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="string"&&O(s)<1){let l={instancePath:r+"/lists/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/fil\
e/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.lists.additionalProperties.then.properties.
file,data:s};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:I.properties.
lists.additionalProperties.then.type,parentSchema:I.properties.lists.additionalProperties.then,data:o};e===null?e=[s]:e.
push(s),t++}var x=N===t;g=x,c="then"}else{let N=t;if(Array.isArray(o)){if(o.length<1){let l={instancePath:r+"/lists/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minIt\
ems",params:{limit:1},schema:1,parentSchema:I.properties.lists.additionalProperties.else,data:o};e===null?e=[l]:e.push(l),
t++}let s=o.length;for(let l=0;l<s;l++){let u=o[l],F=t,K=!0,S=t;if(t===S)if(u&&typeof u=="object"&&!Array.isArray(u)){let n;
if(u.list===void 0&&(n="list")){let p={};e===null?e=[p]:e.push(p),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var P=S===
t;t=F,e!==null&&(F?e.length=F:e=null);let B;if(P){let n=t;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let d in u)if(d!==
"list"){let m={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/ad\
ditionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,
parentSchema:I.properties.lists.additionalProperties.else.items.then,data:u};e===null?e=[m]:e.push(m),t++}if(u.list!==void 0){
let d=u.list;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let m={instancePath:r+"/lis\
ts/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l+"/list",schemaPath:"#/properties/lists/additionalProperties/else/ite\
ms/then/properties/list/type",keyword:"type",params:{type:I.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:I.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:I.properties.
lists.additionalProperties.else.items.then.properties.list,data:d};e===null?e=[m]:e.push(m),t++}if(typeof d=="string"&&O(
d)<1){let m={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.
properties.lists.additionalProperties.else.items.then.properties.list,data:d};e===null?e=[m]:e.push(m),t++}}}else{let d={
instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:I.properties.lists.additionalProperties.else.items.
then.type,parentSchema:I.properties.lists.additionalProperties.else.items.then,data:u};e===null?e=[d]:e.push(d),t++}var P=n===
t;K=P,B="then"}else{let n=t;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let d={instancePath:r+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:I.properties.lists.additionalProperties.else.items.else.type},schema:I.properties.
lists.additionalProperties.else.items.else.type,parentSchema:I.properties.lists.additionalProperties.else.items.else,data:u};
e===null?e=[d]:e.push(d),t++}var P=n===t;K=P,B="else"}if(!K){let n={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:B},
schema:I.properties.lists.additionalProperties.else.items.if,parentSchema:I.properties.lists.additionalProperties.else.items,
data:u};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:I.properties.lists.additionalProperties.
else.type,parentSchema:I.properties.lists.additionalProperties.else,data:o};e===null?e=[s]:e.push(s),t++}var x=N===t;g=x,
c="else"}if(!g){let N={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:c},schema:I.properties.lists.additionalProperties.if,parentSchema:I.
properties.lists.additionalProperties,data:o};e===null?e=[N]:e.push(N),t++}}else{let i={instancePath:r+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:I.properties.lists.type,parentSchema:I.properties.
lists,data:y};e===null?e=[i]:e.push(i),t++}}if(a.tables!==void 0){let y=a.tables;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(let i in y){let o=t;if(typeof i=="string"&&!Ye.test(i)){let h={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\
\\p{N}_-]*$",parentSchema:I.properties.tables.propertyNames,data:i,propertyName:i};e===null?e=[h]:e.push(h),t++}var z=o===
t;if(!z){let h={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:i},schema:I.properties.tables.propertyNames,parentSchema:I.properties.tables,data:y};e===null?e=[h]:e.push(
h),t++}}for(let i in y){let o=y[i],h=t,g=!0,Z=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.rows===void 0&&(c=
"rows")){let N={};e===null?e=[N]:e.push(N),t++}}var f=Z===t;if(t=h,e!==null&&(h?e.length=h:e=null),!f){let c=t;if(o&&typeof o==
"object"&&!Array.isArray(o)&&o.file===void 0){let v={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"required",params:{missingProperty:"file"},schema:I.
properties.tables.additionalProperties.else.required,parentSchema:I.properties.tables.additionalProperties.else,data:o};
e===null?e=[v]:e.push(v),t++}var f=c===t;g=f}if(!g){let c={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"},schema:I.properties.
tables.additionalProperties.if,parentSchema:I.properties.tables.additionalProperties,data:o};e===null?e=[c]:e.push(c),t++}
if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="file"||c==="key"||c==="rows")){let N={instancePath:r+
"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:I.properties.tables.additionalProperties,
data:o};e===null?e=[N]:e.push(N),t++}if(o.file!==void 0){let c=o.file;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))&&typeof c!="boolean"){let N={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{type:I.properties.tables.additionalProperties.
properties.file.type},schema:I.properties.tables.additionalProperties.properties.file.type,parentSchema:I.properties.tables.
additionalProperties.properties.file,data:c};e===null?e=[N]:e.push(N),t++}if(typeof c=="string"&&O(c)<1){let N={instancePath:r+
"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/propert\
ies/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.tables.additionalProperties.
properties.file,data:c};e===null?e=[N]:e.push(N),t++}}if(o.key!==void 0){let c=o.key;if(typeof c!="string"&&!(typeof c==
"number"&&isFinite(c))&&typeof c!="boolean"){let N={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"type",params:{type:I.properties.
tables.additionalProperties.properties.key.type},schema:I.properties.tables.additionalProperties.properties.key.type,parentSchema:I.
properties.tables.additionalProperties.properties.key,data:c};e===null?e=[N]:e.push(N),t++}if(typeof c=="string"&&O(c)<1){
let N={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additio\
nalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.properties.tables.additionalProperties.
properties.key,data:c};e===null?e=[N]:e.push(N),t++}}if(o.rows!==void 0){let c=o.rows;if(Array.isArray(c)){if(c.length<1){
let v={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties/tables/additi\
onalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.tables.additionalProperties.
properties.rows,data:c};e===null?e=[v]:e.push(v),t++}let N=c.length;for(let v=0;v<N;v++){let s=c[v];if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(Object.keys(s).length<1){let l={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows/"+v,schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:I.properties.tables.additionalProperties.properties.rows.items,data:s};
e===null?e=[l]:e.push(l),t++}for(let l in s){let u=s[l];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!=
"boolean"){let F={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+v+"/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/additionalProperties/type",
keyword:"type",params:{type:I.properties.tables.additionalProperties.properties.rows.items.additionalProperties.type},schema:I.
properties.tables.additionalProperties.properties.rows.items.additionalProperties.type,parentSchema:I.properties.tables.
additionalProperties.properties.rows.items.additionalProperties,data:u};e===null?e=[F]:e.push(F),t++}}}else{let l={instancePath:r+
"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+v,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/type",keyword:"type",params:{type:"object"},schema:I.properties.tables.additionalProperties.properties.
rows.items.type,parentSchema:I.properties.tables.additionalProperties.properties.rows.items,data:s};e===null?e=[l]:e.push(
l),t++}}}else{let N={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties\
/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"array"},schema:I.properties.tables.additionalProperties.
properties.rows.type,parentSchema:I.properties.tables.additionalProperties.properties.rows,data:c};e===null?e=[N]:e.push(
N),t++}}}else{let c={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/\
additionalProperties/type",keyword:"type",params:{type:"object"},schema:I.properties.tables.additionalProperties.type,parentSchema:I.
properties.tables.additionalProperties,data:o};e===null?e=[c]:e.push(c),t++}}}else{let i={instancePath:r+"/tables",schemaPath:"\
#/properties/tables/type",keyword:"type",params:{type:"object"},schema:I.properties.tables.type,parentSchema:I.properties.
tables,data:y};e===null?e=[i]:e.push(i),t++}}if(a.rules!==void 0){let y=a.rules;if(Array.isArray(y)){let i=y.length;for(let o=0;o<
i;o++)Ue(y[o],{instancePath:r+"/rules/"+o,parentData:y,parentDataProperty:o,rootData:U})||(e=e===null?Ue.errors:V(e,Ue.errors),
t=e.length)}else{let i={instancePath:r+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:I.properties.rules.type,parentSchema:I.properties.rules,data:y};e===null?e=[i]:e.push(i),t++}}if(a.default!==void 0&&
(Le(a.default,{instancePath:r+"/default",parentData:a,parentDataProperty:"default",rootData:U})||(e=e===null?Le.errors:V(
e,Le.errors),t=e.length)),a.description!==void 0){let y=a.description;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(
y))&&typeof y!="boolean"){let i={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:I.properties.description.type},schema:I.properties.description.type,parentSchema:I.properties.description,data:y};
e===null?e=[i]:e.push(i),t++}}if(a.max_age!==void 0){let y=a.max_age;if(typeof y=="string"){if(!be.test(y)){let i={instancePath:r+
"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:I.properties.max_age,data:y};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+
"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"string"},schema:I.properties.max_age.type,
parentSchema:I.properties.max_age,data:y};e===null?e=[i]:e.push(i),t++}}if(a.typed_taps!==void 0){let y=a.typed_taps;if(!(y===
!0||y===!1||y==="true"||y==="false")){let i={instancePath:r+"/typed_taps",schemaPath:"#/properties/typed_taps/enum",keyword:"\
enum",params:{allowedValues:I.properties.typed_taps.enum},schema:I.properties.typed_taps.enum,parentSchema:I.properties.
typed_taps,data:y};e===null?e=[i]:e.push(i),t++}}}else{let y={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:I.type,parentSchema:I,data:a};e===null?e=[y]:e.push(y),t++}return Me.errors=e,t===0}function V(a,r){
for(let he of r)a.push(he);return a}export{ot as default,nt as validate};
