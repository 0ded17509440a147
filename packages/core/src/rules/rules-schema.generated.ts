// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var rt=(s,r)=>()=>{try{return r||s((r={exports:{}}).exports,r),r.exports}catch(oe){throw r=0,oe}};var Ve=rt(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});function He(s){let r=s.length,oe=0,fe=0,F;
for(;fe<r;)oe++,F=s.charCodeAt(fe++),F>=55296&&F<=56319&&fe<r&&(F=s.charCodeAt(fe),(F&64512)===56320&&fe++);return oe}Ce.
default=He;He.code='require("ajv/dist/runtime/ucs2length").default'});var nt=Me,ot=Me,U={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
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
 1h","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 1h"}},anyOf:[{required:["rules"]},{required:["de\
fault"]}],"x-missing":"This file has no rules.",definitions:{item:{if:{type:"object",required:["include"]},then:{$ref:"#\
/definitions/include"},else:{if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/defin\
itions/rule"}}},include:{type:"object","x-kind":'keys such as "include:"',"x-what":"an include",additionalProperties:!1,
properties:{include:{type:["string","number","boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rule\
s","lists","tables","default","description","name"]},group:{type:"object","x-kind":'keys such as "rules:"',"x-what":"a g\
roup",additionalProperties:!1,properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},when:{
allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"lists with names, such as { sizes: [S, M, L] }",
"x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,
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
event","channel","payload","title","text","referral","sender","recipient","conversation","standby","human","answer_to","\
arrival","away","missed","typed","person","raw","split","memory","all","any","not","time"],default:["route","params","re\
ply","forward","handover","remember","count","forget","ask","follow_up","cancel"]}},rule:{type:"object","x-kind":'keys s\
uch as "name:", "when:" and "reply:"',"x-what":"a rule",additionalProperties:!1,properties:{name:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a text"},disabled:{"\
x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},once:{
type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$","x-kind":"a span such as 24h, or ever","x-pattern":"Write a whole\
 number and s, m, h or d, such as 30m or 24h, or ever"},when:{allOf:[{$ref:"#/definitions/condition"}]},route:{type:["st\
ring","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-s\
eparated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"\
names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is \
letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-k\
ind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-ki\
nd":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a tex\
t","x-pattern":"A handover goes to page_inbox, to bot, or to an app by the digits of its id, or is release or request"},
remember:{allOf:[{$ref:"#/definitions/remembered"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{$ref:"\
#/definitions/forgotten"}]},ask:{allOf:[{$ref:"#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/followUps"}]},
cancel:{allOf:[{$ref:"#/definitions/cancelled"}]}},required:["name","when"],anyOf:[{required:["route"]},{required:["repl\
y"]},{required:["forward"]},{required:["handover"]},{required:["remember"]},{required:["count"]},{required:["forget"]},{
required:["ask"]},{required:["follow_up"]},{required:["cancel"]}],"x-missing":"A rule without an outcome does nothing.",
"x-also":["rules","include","lists","tables","default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"\
when",id:"name",enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"\
reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward",set:"remember",save:"remember",store:"re\
member",set_attribute:"remember",set_slot:"remember",assign:"remember",increment:"count",add:"count",score:"count",increase:"\
count",unset:"forget",delete:"forget",clear:"forget",reset:"forget",question:"ask",prompt:"ask",input:"ask",expect_answer:"\
ask",delay:"follow_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"fol\
low_up",wait:"follow_up",unschedule:"cancel",stop:"cancel"},"x-below":{when:["event","channel","payload","title","text",
"referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","missed","typed","person",
"raw","split","memory","all","any","not","time"],reply:["text","buttons","quick_replies","cards","image","video","audio",
"file","typing","one_of"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"},default:{type:"object",
"x-kind":"what to do, such as { reply: Hello! }","x-what":"a default",additionalProperties:!1,properties:{description:{type:[
"string","number","boolean"],"x-kind":"a text"},once:{type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$","x-kind":"a\
 span such as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 24h, or ever"},route:{type:[
"string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is do\
t-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-ki\
nd":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's nam\
e is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["string","number","boolean"],
"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","\
x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a\
 text","x-pattern":"A handover goes to page_inbox, to bot, or to an app by the digits of its id, or is release or reques\
t"},remember:{allOf:[{$ref:"#/definitions/remembered"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{
$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/foll\
owUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancelled"}]}},anyOf:[{required:["route"]},{required:["reply"]},{required:[
"forward"]},{required:["handover"]},{required:["remember"]},{required:["count"]},{required:["forget"]},{required:["ask"]},
{required:["follow_up"]},{required:["cancel"]}],"x-missing":"A default without an outcome does nothing.","x-synonyms":{enabled:"\
disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"\
reply",message:"reply",webhook:"forward",url:"forward",set:"remember",save:"remember",store:"remember",set_attribute:"re\
member",set_slot:"remember",assign:"remember",increment:"count",add:"count",score:"count",increase:"count",unset:"forget",
delete:"forget",clear:"forget",reset:"forget",question:"ask",prompt:"ask",input:"ask",expect_answer:"ask",delay:"follow_\
up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"follow_up",wait:"follo\
w_up",unschedule:"cancel",stop:"cancel"},"x-below":{reply:["text","buttons","quick_replies","cards","image","video","aud\
io","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},condition:{type:"object","x-kind":"fields and tests, suc\
h as { payload: MENU }","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{allOf:[
{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},
title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[{$ref:"#/d\
efinitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[{$ref:"#/definitions\
/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"#/definitions/tes\
t"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipie\
nt.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.type":{
allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},human:{allOf:[{$ref:"#/definitions/te\
st"}]},answer_to:{allOf:[{$ref:"#/definitions/test"}]},"arrival.ref":{allOf:[{$ref:"#/definitions/test"}]},"arrival.sour\
ce":{allOf:[{$ref:"#/definitions/test"}]},"arrival.type":{allOf:[{$ref:"#/definitions/test"}]},"arrival.ad_id":{allOf:[{
$ref:"#/definitions/test"}]},"arrival.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"arrival.age":{allOf:[{$ref:"#/\
definitions/test"}]},away:{allOf:[{$ref:"#/definitions/test"}]},missed:{allOf:[{$ref:"#/definitions/test"}]},typed:{allOf:[
{$ref:"#/definitions/test"}]},"person.first_name":{allOf:[{$ref:"#/definitions/test"}]},"person.last_name":{allOf:[{$ref:"\
#/definitions/test"}]},"person.language":{allOf:[{$ref:"#/definitions/test"}]},"person.locale":{allOf:[{$ref:"#/definiti\
ons/test"}]},all:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-writ\
e":"Put a dash before each condition: - payload: MENU"},any:{type:"array",minItems:1,items:{$ref:"#/definitions/conditio\
n"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - payload: MENU"},not:{allOf:[{$ref:"#/\
definitions/condition"}]},time:{allOf:[{$ref:"#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)\
*$":{allOf:[{$ref:"#/definitions/test"}]},"^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.\
[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^split\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]},"^\
memory\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{time:["from","until","days","hours","ti\
mezone"]},"x-write":"Write: { payload: $ }"},test:{if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"\
array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string",
"number","boolean"],"x-kind":"a text, a list, or operators such as { contains: menu }"}}},operators:{type:"object",minProperties:1,
"x-kind":"operators, such as { contains: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,
properties:{is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},lookup:{type:"object","\
x-kind":"a table and a name, such as { table: shops, as: shop }","x-what":"a lookup",required:["table","as"],additionalProperties:!1,
properties:{table:{type:["string","number","boolean"],minLength:1,"x-kind":"a table's name"},column:{type:["string","num\
ber","boolean"],minLength:1,"x-kind":"a column's name"},as:{type:["string","number","boolean"],minLength:1,pattern:"^[A-\
Za-z_][A-Za-z0-9_]*$","x-pattern":`A row's name is letters, digits and "_", and does not begin with a digit`,"x-kind":"a\
 name"},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a key of the table"}},"x-synonyms":{in:"table",name:"\
as",row:"as",otherwise:"else",default:"else"}},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},ends_with:{allOf:[{$ref:"\
#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/definitions/parts"}]},regex:{
allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{allOf:[{$ref:"#/definitio\
ns/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/definitions/bound"}]},exists:{"\
x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/definitions/test"}]},ignore_case:{"x-kind":"tr\
ue or false",enum:[!0,!1,"true","false"]}}},values:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string",
"number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a \
text"}},parts:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a tex\
t",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},names:{
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
st=new RegExp("^x-","u"),Qe=new RegExp("^[\\p{L}_][\\p{L}\\p{N}_-]*$","u"),ue=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),
z=Ve().default,be={type:"object","x-kind":"fields and tests, such as { payload: MENU }","x-what":"a condition","x-unknow\
n":"unknown-field",additionalProperties:!1,properties:{event:{allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"\
#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[
{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/de\
finitions/test"}]},"referral.type":{allOf:[{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/t\
est"}]},"referral.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"\
sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},"conversatio\
n.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.type":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"\
#/definitions/test"}]},human:{allOf:[{$ref:"#/definitions/test"}]},answer_to:{allOf:[{$ref:"#/definitions/test"}]},"arri\
val.ref":{allOf:[{$ref:"#/definitions/test"}]},"arrival.source":{allOf:[{$ref:"#/definitions/test"}]},"arrival.type":{allOf:[
{$ref:"#/definitions/test"}]},"arrival.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"arrival.referer_uri":{allOf:[{$ref:"\
#/definitions/test"}]},"arrival.age":{allOf:[{$ref:"#/definitions/test"}]},away:{allOf:[{$ref:"#/definitions/test"}]},missed:{
allOf:[{$ref:"#/definitions/test"}]},typed:{allOf:[{$ref:"#/definitions/test"}]},"person.first_name":{allOf:[{$ref:"#/de\
finitions/test"}]},"person.last_name":{allOf:[{$ref:"#/definitions/test"}]},"person.language":{allOf:[{$ref:"#/definitio\
ns/test"}]},"person.locale":{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,items:{$ref:"#/definition\
s/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - payload: MENU"},any:{type:"\
array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before ea\
ch condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"#/definitions/time"}]}},
patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^payload\\.query\\..+$":{
allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^split\\.[A-Za-z0-\
9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]},"^memory\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},
"x-below":{time:["from","until","days","hours","timezone"]},"x-write":"Write: { payload: $ }"},Le=Object.prototype.hasOwnProperty,
Te=new RegExp("^payload\\.json\\.[^.]+(\\.[^.]+)*$","u"),Xe=new RegExp("^payload\\.query\\..+$","u"),Ge=new RegExp("^raw\
\\.[^.]+(\\.[^.]+)*$","u"),Be=new RegExp("^split\\.[A-Za-z0-9_-]{1,64}$","u"),Je=new RegExp("^memory\\.[A-Za-z0-9_-]{1,64\
}$","u"),we={if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{type:"array",minItems:1,
items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number","boolean"],"x-kind":"a text,\
 a list, or operators such as { contains: menu }"}}},te={type:"object",minProperties:1,"x-kind":"operators, such as { co\
ntains: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{is:{allOf:[{$ref:"#\
/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},lookup:{type:"object","x-kind":"a table and a name, su\
ch as { table: shops, as: shop }","x-what":"a lookup",required:["table","as"],additionalProperties:!1,properties:{table:{
type:["string","number","boolean"],minLength:1,"x-kind":"a table's name"},column:{type:["string","number","boolean"],minLength:1,
"x-kind":"a column's name"},as:{type:["string","number","boolean"],minLength:1,pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pat\
tern":`A row's name is letters, digits and "_", and does not begin with a digit`,"x-kind":"a name"},else:{type:["string",
"number","boolean"],minLength:1,"x-kind":"a key of the table"}},"x-synonyms":{in:"table",name:"as",row:"as",otherwise:"e\
lse",default:"else"}},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},
contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/defin\
itions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{
allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/definitions/bound"}]},exists:{"x-kind":"true or false",
enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/definitions/test"}]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,
"true","false"]}}},ce={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"\
a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text"}},ne={if:{type:"array"},
then:{type:"array",minItems:1,"x-kind":"a list of lists' names",items:{if:{type:"object"},then:{type:"object",required:[
"list"],additionalProperties:!1,"x-what":'a value of "in"',properties:{list:{type:["string","number","boolean"],minLength:1,
"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list",table:"list"}},else:{type:["string","numb\
er","boolean"],minLength:1,"x-kind":"a list's name"}}},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a \
list's name"}},E={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a \
text",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},
me={type:["string","number"],pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","x-kin\
d":"a decimal number","x-pattern":"The operator compares with a decimal number, such as 10 or 99.5"},Re=new RegExp("^[A-\
Za-z_][A-Za-z0-9_]*$","u"),Ie=new RegExp("^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","u"),
$e={validate:q};function Ze(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let a={instancePath:r,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:te,data:s};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!Le.call(
te.properties,a)){let o={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:te,data:s};e===null?e=[o]:e.push(o),t++}if(s.is!==void 0){let a=s.is,o=t,l=!0,m=t;if(!Array.isArray(
a)){let v={};e===null?e=[v]:e.push(v),t++}var g=m===t;t=o,e!==null&&(o?e.length=o:e=null);let c;if(g){let v=t;if(Array.isArray(
a)){if(a.length<1){let A={instancePath:r+"/is",schemaPath:"#/definitions/values/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:ce.then,data:a};e===null?e=[A]:e.push(A),t++}let b=a.length;for(let A=0;A<b;A++){let i=a[A];
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let f={instancePath:r+"/is/"+A,schemaPath:"\
#/definitions/values/then/items/type",keyword:"type",params:{type:ce.then.items.type},schema:ce.then.items.type,parentSchema:ce.
then.items,data:i};e===null?e=[f]:e.push(f),t++}}}else{let b={instancePath:r+"/is",schemaPath:"#/definitions/values/then\
/type",keyword:"type",params:{type:"array"},schema:ce.then.type,parentSchema:ce.then,data:a};e===null?e=[b]:e.push(b),t++}
var g=v===t;l=g,c="then"}else{let v=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let b={
instancePath:r+"/is",schemaPath:"#/definitions/values/else/type",keyword:"type",params:{type:ce.else.type},schema:ce.else.
type,parentSchema:ce.else,data:a};e===null?e=[b]:e.push(b),t++}var g=v===t;l=g,c="else"}if(!l){let v={instancePath:r+"/i\
s",schemaPath:"#/definitions/values/if",keyword:"if",params:{failingKeyword:c},schema:ce.if,parentSchema:ce,data:a};e===
null?e=[v]:e.push(v),t++}}if(s.in!==void 0){let a=s.in,o=t,l=!0,m=t;if(!Array.isArray(a)){let v={};e===null?e=[v]:e.push(
v),t++}var P=m===t;t=o,e!==null&&(o?e.length=o:e=null);let c;if(P){let v=t;if(Array.isArray(a)){if(a.length<1){let A={instancePath:r+
"/in",schemaPath:"#/definitions/names/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ne.then,data:a};
e===null?e=[A]:e.push(A),t++}let b=a.length;for(let A=0;A<b;A++){let i=a[A],f=t,u=!0,Z=t;if(!(i&&typeof i=="object"&&!Array.
isArray(i))){let x={};e===null?e=[x]:e.push(x),t++}var R=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(R){let x=t;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.list===void 0){let n={instancePath:r+"/in/"+A,schemaPath:"#/definitions/name\
s/then/items/then/required",keyword:"required",params:{missingProperty:"list"},schema:ne.then.items.then.required,parentSchema:ne.
then.items.then,data:i};e===null?e=[n]:e.push(n),t++}for(let n in i)if(n!=="list"){let p={instancePath:r+"/in/"+A,schemaPath:"\
#/definitions/names/then/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:ne.then.items.then,data:i};e===null?e=[p]:e.push(p),t++}if(i.list!==void 0){let n=i.list;if(typeof n!="stri\
ng"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/in/"+A+"/list",schemaPath:"#/defin\
itions/names/then/items/then/properties/list/type",keyword:"type",params:{type:ne.then.items.then.properties.list.type},
schema:ne.then.items.then.properties.list.type,parentSchema:ne.then.items.then.properties.list,data:n};e===null?e=[p]:e.
push(p),t++}if(typeof n=="string"&&z(n)<1){let p={instancePath:r+"/in/"+A+"/list",schemaPath:"#/definitions/names/then/i\
tems/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ne.then.items.then.properties.
list,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/ite\
ms/then/type",keyword:"type",params:{type:"object"},schema:ne.then.items.then.type,parentSchema:ne.then.items.then,data:i};
e===null?e=[n]:e.push(n),t++}var R=x===t;u=R,W="then"}else{let x=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"){let n={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/items/else/type",keyword:"\
type",params:{type:ne.then.items.else.type},schema:ne.then.items.else.type,parentSchema:ne.then.items.else,data:i};e===null?
e=[n]:e.push(n),t++}if(typeof i=="string"&&z(i)<1){let n={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/i\
tems/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ne.then.items.else,data:i};e===null?e=[n]:
e.push(n),t++}var R=x===t;u=R,W="else"}if(!u){let x={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/items/\
if",keyword:"if",params:{failingKeyword:W},schema:ne.then.items.if,parentSchema:ne.then.items,data:i};e===null?e=[x]:e.push(
x),t++}}}else{let b={instancePath:r+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",params:{type:"array"},
schema:ne.then.type,parentSchema:ne.then,data:a};e===null?e=[b]:e.push(b),t++}var P=v===t;l=P,c="then"}else{let v=t;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let b={instancePath:r+"/in",schemaPath:"#/definitions\
/names/else/type",keyword:"type",params:{type:ne.else.type},schema:ne.else.type,parentSchema:ne.else,data:a};e===null?e=
[b]:e.push(b),t++}if(typeof a=="string"&&z(a)<1){let b={instancePath:r+"/in",schemaPath:"#/definitions/names/else/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ne.else,data:a};e===null?e=[b]:e.push(b),t++}var P=v===t;
l=P,c="else"}if(!l){let v={instancePath:r+"/in",schemaPath:"#/definitions/names/if",keyword:"if",params:{failingKeyword:c},
schema:ne.if,parentSchema:ne,data:a};e===null?e=[v]:e.push(v),t++}}if(s.lookup!==void 0){let a=s.lookup;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.table===void 0){let o={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/requir\
ed",keyword:"required",params:{missingProperty:"table"},schema:te.properties.lookup.required,parentSchema:te.properties.
lookup,data:a};e===null?e=[o]:e.push(o),t++}if(a.as===void 0){let o={instancePath:r+"/lookup",schemaPath:"#/properties/l\
ookup/required",keyword:"required",params:{missingProperty:"as"},schema:te.properties.lookup.required,parentSchema:te.properties.
lookup,data:a};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o==="table"||o==="column"||o==="as"||o==="else")){let l={
instancePath:r+"/lookup",schemaPath:"#/properties/lookup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:te.properties.lookup,data:a};e===null?e=[l]:e.push(l),t++}if(a.table!==void 0){let o=a.table;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let l={instancePath:r+"/lookup/table",schemaPath:"#/p\
roperties/lookup/properties/table/type",keyword:"type",params:{type:te.properties.lookup.properties.table.type},schema:te.
properties.lookup.properties.table.type,parentSchema:te.properties.lookup.properties.table,data:o};e===null?e=[l]:e.push(
l),t++}if(typeof o=="string"&&z(o)<1){let l={instancePath:r+"/lookup/table",schemaPath:"#/properties/lookup/properties/t\
able/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.table,data:o};
e===null?e=[l]:e.push(l),t++}}if(a.column!==void 0){let o=a.column;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))&&typeof o!="boolean"){let l={instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/column/type",
keyword:"type",params:{type:te.properties.lookup.properties.column.type},schema:te.properties.lookup.properties.column.type,
parentSchema:te.properties.lookup.properties.column,data:o};e===null?e=[l]:e.push(l),t++}if(typeof o=="string"&&z(o)<1){
let l={instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/column/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.column,data:o};e===null?e=[l]:e.push(l),t++}}if(a.
as!==void 0){let o=a.as;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let l={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/type",keyword:"type",params:{type:te.properties.lookup.properties.
as.type},schema:te.properties.lookup.properties.as.type,parentSchema:te.properties.lookup.properties.as,data:o};e===null?
e=[l]:e.push(l),t++}if(typeof o=="string"){if(z(o)<1){let l={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup\
/properties/as/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.as,
data:o};e===null?e=[l]:e.push(l),t++}if(!Re.test(o)){let l={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup/\
properties/as/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:te.
properties.lookup.properties.as,data:o};e===null?e=[l]:e.push(l),t++}}}if(a.else!==void 0){let o=a.else;if(typeof o!="st\
ring"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let l={instancePath:r+"/lookup/else",schemaPath:"#/prope\
rties/lookup/properties/else/type",keyword:"type",params:{type:te.properties.lookup.properties.else.type},schema:te.properties.
lookup.properties.else.type,parentSchema:te.properties.lookup.properties.else,data:o};e===null?e=[l]:e.push(l),t++}if(typeof o==
"string"&&z(o)<1){let l={instancePath:r+"/lookup/else",schemaPath:"#/properties/lookup/properties/else/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.else,data:o};e===null?e=[l]:e.push(l),
t++}}}else{let o={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/type",keyword:"type",params:{type:"object"},schema:te.
properties.lookup.type,parentSchema:te.properties.lookup,data:a};e===null?e=[o]:e.push(o),t++}}if(s.starts_with!==void 0){
let a=s.starts_with,o=t,l=!0,m=t;if(!Array.isArray(a)){let v={};e===null?e=[v]:e.push(v),t++}var L=m===t;t=o,e!==null&&(o?
e.length=o:e=null);let c;if(L){let v=t;if(Array.isArray(a)){if(a.length<1){let A={instancePath:r+"/starts_with",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.then,data:a};e===null?e=[
A]:e.push(A),t++}let b=a.length;for(let A=0;A<b;A++){let i=a[A];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let f={instancePath:r+"/starts_with/"+A,schemaPath:"#/definitions/parts/then/items/type",keyword:"t\
ype",params:{type:E.then.items.type},schema:E.then.items.type,parentSchema:E.then.items,data:i};e===null?e=[f]:e.push(f),
t++}if(typeof i=="string"&&z(i)<1){let f={instancePath:r+"/starts_with/"+A,schemaPath:"#/definitions/parts/then/items/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.then.items,data:i};e===null?e=[f]:e.push(f),t++}}}else{
let b={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:E.
then.type,parentSchema:E.then,data:a};e===null?e=[b]:e.push(b),t++}var L=v===t;l=L,c="then"}else{let v=t;if(typeof a!="s\
tring"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let b={instancePath:r+"/starts_with",schemaPath:"#/defi\
nitions/parts/else/type",keyword:"type",params:{type:E.else.type},schema:E.else.type,parentSchema:E.else,data:a};e===null?
e=[b]:e.push(b),t++}if(typeof a=="string"&&z(a)<1){let b={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/\
else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.else,data:a};e===null?e=[b]:e.push(b),t++}var L=v===
t;l=L,c="else"}if(!l){let v={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:c},
schema:E.if,parentSchema:E,data:a};e===null?e=[v]:e.push(v),t++}}if(s.ends_with!==void 0){let a=s.ends_with,o=t,l=!0,m=t;
if(!Array.isArray(a)){let v={};e===null?e=[v]:e.push(v),t++}var _=m===t;t=o,e!==null&&(o?e.length=o:e=null);let c;if(_){
let v=t;if(Array.isArray(a)){if(a.length<1){let A={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/minI\
tems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.then,data:a};e===null?e=[A]:e.push(A),t++}let b=a.length;
for(let A=0;A<b;A++){let i=a[A];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let f={instancePath:r+
"/ends_with/"+A,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:E.then.items.type},schema:E.
then.items.type,parentSchema:E.then.items,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i=="string"&&z(i)<1){let f={instancePath:r+
"/ends_with/"+A,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.
then.items,data:i};e===null?e=[f]:e.push(f),t++}}}else{let b={instancePath:r+"/ends_with",schemaPath:"#/definitions/part\
s/then/type",keyword:"type",params:{type:"array"},schema:E.then.type,parentSchema:E.then,data:a};e===null?e=[b]:e.push(b),
t++}var _=v===t;l=_,c="then"}else{let v=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){
let b={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:E.else.type},schema:E.
else.type,parentSchema:E.else,data:a};e===null?e=[b]:e.push(b),t++}if(typeof a=="string"&&z(a)<1){let b={instancePath:r+
"/ends_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.
else,data:a};e===null?e=[b]:e.push(b),t++}var _=v===t;l=_,c="else"}if(!l){let v={instancePath:r+"/ends_with",schemaPath:"\
#/definitions/parts/if",keyword:"if",params:{failingKeyword:c},schema:E.if,parentSchema:E,data:a};e===null?e=[v]:e.push(
v),t++}}if(s.contains!==void 0){let a=s.contains,o=t,l=!0,m=t;if(!Array.isArray(a)){let v={};e===null?e=[v]:e.push(v),t++}
var k=m===t;t=o,e!==null&&(o?e.length=o:e=null);let c;if(k){let v=t;if(Array.isArray(a)){if(a.length<1){let A={instancePath:r+
"/contains",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.then,
data:a};e===null?e=[A]:e.push(A),t++}let b=a.length;for(let A=0;A<b;A++){let i=a[A];if(typeof i!="string"&&!(typeof i=="\
number"&&isFinite(i))&&typeof i!="boolean"){let f={instancePath:r+"/contains/"+A,schemaPath:"#/definitions/parts/then/it\
ems/type",keyword:"type",params:{type:E.then.items.type},schema:E.then.items.type,parentSchema:E.then.items,data:i};e===
null?e=[f]:e.push(f),t++}if(typeof i=="string"&&z(i)<1){let f={instancePath:r+"/contains/"+A,schemaPath:"#/definitions/p\
arts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.then.items,data:i};e===null?e=[f]:
e.push(f),t++}}}else{let b={instancePath:r+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{
type:"array"},schema:E.then.type,parentSchema:E.then,data:a};e===null?e=[b]:e.push(b),t++}var k=v===t;l=k,c="then"}else{
let v=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let b={instancePath:r+"/contains",
schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:E.else.type},schema:E.else.type,parentSchema:E.else,
data:a};e===null?e=[b]:e.push(b),t++}if(typeof a=="string"&&z(a)<1){let b={instancePath:r+"/contains",schemaPath:"#/defi\
nitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.else,data:a};e===null?e=[b]:e.
push(b),t++}var k=v===t;l=k,c="else"}if(!l){let v={instancePath:r+"/contains",schemaPath:"#/definitions/parts/if",keyword:"\
if",params:{failingKeyword:c},schema:E.if,parentSchema:E,data:a};e===null?e=[v]:e.push(v),t++}}if(s.like!==void 0){let a=s.
like,o=t,l=!0,m=t;if(!Array.isArray(a)){let v={};e===null?e=[v]:e.push(v),t++}var j=m===t;t=o,e!==null&&(o?e.length=o:e=
null);let c;if(j){let v=t;if(Array.isArray(a)){if(a.length<1){let A={instancePath:r+"/like",schemaPath:"#/definitions/pa\
rts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.then,data:a};e===null?e=[A]:e.push(A),t++}
let b=a.length;for(let A=0;A<b;A++){let i=a[A];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boo\
lean"){let f={instancePath:r+"/like/"+A,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:E.then.
items.type},schema:E.then.items.type,parentSchema:E.then.items,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i=="string"&&
z(i)<1){let f={instancePath:r+"/like/"+A,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:E.then.items,data:i};e===null?e=[f]:e.push(f),t++}}}else{let b={instancePath:r+"/like",schemaPath:"\
#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:E.then.type,parentSchema:E.then,data:a};e===null?
e=[b]:e.push(b),t++}var j=v===t;l=j,c="then"}else{let v=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let b={instancePath:r+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:E.else.type},
schema:E.else.type,parentSchema:E.else,data:a};e===null?e=[b]:e.push(b),t++}if(typeof a=="string"&&z(a)<1){let b={instancePath:r+
"/like",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:E.else,
data:a};e===null?e=[b]:e.push(b),t++}var j=v===t;l=j,c="else"}if(!l){let v={instancePath:r+"/like",schemaPath:"#/definit\
ions/parts/if",keyword:"if",params:{failingKeyword:c},schema:E.if,parentSchema:E,data:a};e===null?e=[v]:e.push(v),t++}}if(s.
regex!==void 0){let a=s.regex,o=t,l=!0,m=t;if(!Array.isArray(a)){let v={};e===null?e=[v]:e.push(v),t++}var h=m===t;t=o,e!==
null&&(o?e.length=o:e=null);let c;if(h){let v=t;if(Array.isArray(a)){if(a.length<1){let A={instancePath:r+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:E.then,data:a};e===null?e=[
A]:e.push(A),t++}let b=a.length;for(let A=0;A<b;A++){let i=a[A];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let f={instancePath:r+"/regex/"+A,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:E.then.items.type},schema:E.then.items.type,parentSchema:E.then.items,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i==
"string"&&z(i)<1){let f={instancePath:r+"/regex/"+A,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:E.then.items,data:i};e===null?e=[f]:e.push(f),t++}}}else{let b={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:E.then.type,parentSchema:E.
then,data:a};e===null?e=[b]:e.push(b),t++}var h=v===t;l=h,c="then"}else{let v=t;if(typeof a!="string"&&!(typeof a=="numb\
er"&&isFinite(a))&&typeof a!="boolean"){let b={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:E.else.type},schema:E.else.type,parentSchema:E.else,data:a};e===null?e=[b]:e.push(b),t++}if(typeof a==
"string"&&z(a)<1){let b={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:E.else,data:a};e===null?e=[b]:e.push(b),t++}var h=v===t;l=h,c="else"}if(!l){let v={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:c},schema:E.if,parentSchema:E,data:a};e===
null?e=[v]:e.push(v),t++}}if(s.at_least!==void 0){let a=s.at_least;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(
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
#/properties/exists/enum",keyword:"enum",params:{allowedValues:te.properties.exists.enum},schema:te.properties.exists.enum,
parentSchema:te.properties.exists,data:a};e===null?e=[o]:e.push(o),t++}}if(s.not!==void 0&&($e.validate(s.not,{instancePath:r+
"/not",parentData:s,parentDataProperty:"not",rootData:F})||(e=e===null?$e.validate.errors:M(e,$e.validate.errors),t=e.length)),
s.ignore_case!==void 0){let a=s.ignore_case;if(!(a===!0||a===!1||a==="true"||a==="false")){let o={instancePath:r+"/ignor\
e_case",schemaPath:"#/properties/ignore_case/enum",keyword:"enum",params:{allowedValues:te.properties.ignore_case.enum},
schema:te.properties.ignore_case.enum,parentSchema:te.properties.ignore_case,data:a};e===null?e=[o]:e.push(o),t++}}}else{
let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:te.type,parentSchema:te,data:s};e===
null?e=[a]:e.push(a),t++}return Ze.errors=e,t===0}function q(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){
let e=null,t=0,g=t,P=!0,R=t;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let j={};e===null?e=[j]:e.push(j),t++}var L=R===
t;t=g,e!==null&&(g?e.length=g:e=null);let _;if(L){let j=t;Ze(s,{instancePath:r,parentData:oe,parentDataProperty:fe,rootData:F})||
(e=e===null?Ze.errors:M(e,Ze.errors),t=e.length);var L=j===t;P=L,_="then"}else{let j=t,h=t,a=!0,o=t;if(!Array.isArray(s)){
let c={};e===null?e=[c]:e.push(c),t++}var k=o===t;t=h,e!==null&&(h?e.length=h:e=null);let l;if(k){let c=t;if(Array.isArray(
s)){if(s.length<1){let b={instancePath:r,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:we.else.then,data:s};e===null?e=[b]:e.push(b),t++}let $=s.length;for(let b=0;b<$;b++)$e.validate(s[b],{instancePath:r+
"/"+b,parentData:s,parentDataProperty:b,rootData:F})||(e=e===null?$e.validate.errors:M(e,$e.validate.errors),t=e.length)}else{
let $={instancePath:r,schemaPath:"#/else/then/type",keyword:"type",params:{type:"array"},schema:we.else.then.type,parentSchema:we.
else.then,data:s};e===null?e=[$]:e.push($),t++}var k=c===t;a=k,l="then"}else{let c=t;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"){let $={instancePath:r,schemaPath:"#/else/else/type",keyword:"type",params:{
type:we.else.else.type},schema:we.else.else.type,parentSchema:we.else.else,data:s};e===null?e=[$]:e.push($),t++}var k=c===
t;a=k,l="else"}if(!a){let c={instancePath:r,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:l},schema:we.else.
if,parentSchema:we.else,data:s};e===null?e=[c]:e.push(c),t++}var L=j===t;P=L,_="else"}if(!P){let j={instancePath:r,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:_},schema:we.if,parentSchema:we,data:s};e===null?e=[j]:e.push(j),t++}return q.
errors=e,t===0}var ee={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a lis\
t of times"},else:{type:"object",minProperties:1,"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,
properties:{from:{type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kin\
d":"a text"},days:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as \
mon-fri"},"x-kind":"a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"arr\
ay"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},
else:{type:"string","x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"\
from",start:"from",begin:"from",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"\
hours",times:"hours",between:"hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:0\
0 }"}},Ae={validate:Oe};function Oe(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){let e=null,
t=0,g=t,P=!0,R=t;if(!Array.isArray(s)){let h={};e===null?e=[h]:e.push(h),t++}var L=R===t;t=g,e!==null&&(g?e.length=g:e=null);
let _;if(L){let h=t;if(Array.isArray(s)){if(s.length<1){let l={instancePath:r,schemaPath:"#/then/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:ee.then,data:s};e===null?e=[l]:e.push(l),t++}let o=s.length;for(let l=0;l<o;l++)
Ae.validate(s[l],{instancePath:r+"/"+l,parentData:s,parentDataProperty:l,rootData:F})||(e=e===null?Ae.validate.errors:M(
e,Ae.validate.errors),t=e.length)}else{let o={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},
schema:ee.then.type,parentSchema:ee.then,data:s};e===null?e=[o]:e.push(o),t++}var L=h===t;P=L,_="then"}else{let h=t;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let o={instancePath:r,schemaPath:"#/else/minPropertie\
s",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ee.else,data:s};e===null?e=[o]:e.push(o),t++}for(let o in s)
if(!(o==="from"||o==="until"||o==="days"||o==="hours"||o==="timezone"||o==="not")){let l={instancePath:r,schemaPath:"#/e\
lse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:ee.else,data:s};
e===null?e=[l]:e.push(l),t++}if(s.from!==void 0){let o=s.from;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"){let l={instancePath:r+"/from",schemaPath:"#/else/properties/from/type",keyword:"type",params:{type:ee.
else.properties.from.type},schema:ee.else.properties.from.type,parentSchema:ee.else.properties.from,data:o};e===null?e=[
l]:e.push(l),t++}}if(s.until!==void 0){let o=s.until;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){let l={instancePath:r+"/until",schemaPath:"#/else/properties/until/type",keyword:"type",params:{type:ee.else.
properties.until.type},schema:ee.else.properties.until.type,parentSchema:ee.else.properties.until,data:o};e===null?e=[l]:
e.push(l),t++}}if(s.days!==void 0){let o=s.days,l=t,m=!0,c=t;if(!Array.isArray(o)){let $={};e===null?e=[$]:e.push($),t++}
var k=c===t;t=l,e!==null&&(l?e.length=l:e=null);let v;if(k){let $=t;if(Array.isArray(o)){if(o.length<1){let i={instancePath:r+
"/days",schemaPath:"#/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ee.else.
properties.days.then,data:o};e===null?e=[i]:e.push(i),t++}let A=o.length;for(let i=0;i<A;i++){let f=o[i];if(typeof f!="s\
tring"){let u={instancePath:r+"/days/"+i,schemaPath:"#/else/properties/days/then/items/type",keyword:"type",params:{type:"\
string"},schema:ee.else.properties.days.then.items.type,parentSchema:ee.else.properties.days.then.items,data:f};e===null?
e=[u]:e.push(u),t++}}}else{let A={instancePath:r+"/days",schemaPath:"#/else/properties/days/then/type",keyword:"type",params:{
type:"array"},schema:ee.else.properties.days.then.type,parentSchema:ee.else.properties.days.then,data:o};e===null?e=[A]:
e.push(A),t++}var k=$===t;m=k,v="then"}else{let $=t;if(typeof o!="string"){let A={instancePath:r+"/days",schemaPath:"#/e\
lse/properties/days/else/type",keyword:"type",params:{type:"string"},schema:ee.else.properties.days.else.type,parentSchema:ee.
else.properties.days.else,data:o};e===null?e=[A]:e.push(A),t++}var k=$===t;m=k,v="else"}if(!m){let $={instancePath:r+"/d\
ays",schemaPath:"#/else/properties/days/if",keyword:"if",params:{failingKeyword:v},schema:ee.else.properties.days.if,parentSchema:ee.
else.properties.days,data:o};e===null?e=[$]:e.push($),t++}}if(s.hours!==void 0){let o=s.hours,l=t,m=!0,c=t;if(!Array.isArray(
o)){let $={};e===null?e=[$]:e.push($),t++}var j=c===t;t=l,e!==null&&(l?e.length=l:e=null);let v;if(j){let $=t;if(Array.isArray(
o)){if(o.length<1){let i={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/then/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:ee.else.properties.hours.then,data:o};e===null?e=[i]:e.push(i),t++}let A=o.length;
for(let i=0;i<A;i++){let f=o[i];if(typeof f!="string"){let u={instancePath:r+"/hours/"+i,schemaPath:"#/else/properties/h\
ours/then/items/type",keyword:"type",params:{type:"string"},schema:ee.else.properties.hours.then.items.type,parentSchema:ee.
else.properties.hours.then.items,data:f};e===null?e=[u]:e.push(u),t++}}}else{let A={instancePath:r+"/hours",schemaPath:"\
#/else/properties/hours/then/type",keyword:"type",params:{type:"array"},schema:ee.else.properties.hours.then.type,parentSchema:ee.
else.properties.hours.then,data:o};e===null?e=[A]:e.push(A),t++}var j=$===t;m=j,v="then"}else{let $=t;if(typeof o!="stri\
ng"){let A={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/else/type",keyword:"type",params:{type:"string"},
schema:ee.else.properties.hours.else.type,parentSchema:ee.else.properties.hours.else,data:o};e===null?e=[A]:e.push(A),t++}
var j=$===t;m=j,v="else"}if(!m){let $={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/if",keyword:"if",params:{
failingKeyword:v},schema:ee.else.properties.hours.if,parentSchema:ee.else.properties.hours,data:o};e===null?e=[$]:e.push(
$),t++}}if(s.timezone!==void 0){let o=s.timezone;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="b\
oolean"){let l={instancePath:r+"/timezone",schemaPath:"#/else/properties/timezone/type",keyword:"type",params:{type:ee.else.
properties.timezone.type},schema:ee.else.properties.timezone.type,parentSchema:ee.else.properties.timezone,data:o};e===null?
e=[l]:e.push(l),t++}if(typeof o=="string"&&z(o)<1){let l={instancePath:r+"/timezone",schemaPath:"#/else/properties/timez\
one/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ee.else.properties.timezone,data:o};e===null?e=
[l]:e.push(l),t++}}s.not!==void 0&&(Ae.validate(s.not,{instancePath:r+"/not",parentData:s,parentDataProperty:"not",rootData:F})||
(e=e===null?Ae.validate.errors:M(e,Ae.validate.errors),t=e.length))}else{let o={instancePath:r,schemaPath:"#/else/type",
keyword:"type",params:{type:"object"},schema:ee.else.type,parentSchema:ee.else,data:s};e===null?e=[o]:e.push(o),t++}var L=h===
t;P=L,_="else"}if(!P){let h={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:ee.if,parentSchema:ee,
data:s};e===null?e=[h]:e.push(h),t++}return Oe.errors=e,t===0}var ke={validate:ge};function ge(s,{instancePath:r="",parentData:oe,
parentDataProperty:fe,rootData:F=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let g in s)if(!(Le.
call(be.properties,g)||Te.test(g)||Xe.test(g)||Ge.test(g)||Be.test(g)||Je.test(g))){let P={instancePath:r,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:be,data:s};e===
null?e=[P]:e.push(P),t++}if(s.event!==void 0&&(q(s.event,{instancePath:r+"/event",parentData:s,parentDataProperty:"event",
rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s.channel!==void 0&&(q(s.channel,{instancePath:r+"/channel",
parentData:s,parentDataProperty:"channel",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s.payload!==void 0&&
(q(s.payload,{instancePath:r+"/payload",parentData:s,parentDataProperty:"payload",rootData:F})||(e=e===null?q.errors:M(e,
q.errors),t=e.length)),s.title!==void 0&&(q(s.title,{instancePath:r+"/title",parentData:s,parentDataProperty:"title",rootData:F})||
(e=e===null?q.errors:M(e,q.errors),t=e.length)),s.text!==void 0&&(q(s.text,{instancePath:r+"/text",parentData:s,parentDataProperty:"\
text",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["referral.ref"]!==void 0&&(q(s["referral.ref"],{instancePath:r+
"/referral.ref",parentData:s,parentDataProperty:"referral.ref",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),
s["referral.source"]!==void 0&&(q(s["referral.source"],{instancePath:r+"/referral.source",parentData:s,parentDataProperty:"\
referral.source",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["referral.type"]!==void 0&&(q(s["referr\
al.type"],{instancePath:r+"/referral.type",parentData:s,parentDataProperty:"referral.type",rootData:F})||(e=e===null?q.errors:
M(e,q.errors),t=e.length)),s["referral.ad_id"]!==void 0&&(q(s["referral.ad_id"],{instancePath:r+"/referral.ad_id",parentData:s,
parentDataProperty:"referral.ad_id",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["referral.referer_ur\
i"]!==void 0&&(q(s["referral.referer_uri"],{instancePath:r+"/referral.referer_uri",parentData:s,parentDataProperty:"refe\
rral.referer_uri",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["sender.id"]!==void 0&&(q(s["sender.id"],
{instancePath:r+"/sender.id",parentData:s,parentDataProperty:"sender.id",rootData:F})||(e=e===null?q.errors:M(e,q.errors),
t=e.length)),s["sender.user_ref"]!==void 0&&(q(s["sender.user_ref"],{instancePath:r+"/sender.user_ref",parentData:s,parentDataProperty:"\
sender.user_ref",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["recipient.id"]!==void 0&&(q(s["recipie\
nt.id"],{instancePath:r+"/recipient.id",parentData:s,parentDataProperty:"recipient.id",rootData:F})||(e=e===null?q.errors:
M(e,q.errors),t=e.length)),s["conversation.id"]!==void 0&&(q(s["conversation.id"],{instancePath:r+"/conversation.id",parentData:s,
parentDataProperty:"conversation.id",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["conversation.type"]!==
void 0&&(q(s["conversation.type"],{instancePath:r+"/conversation.type",parentData:s,parentDataProperty:"conversation.typ\
e",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s.standby!==void 0&&(q(s.standby,{instancePath:r+"/stan\
dby",parentData:s,parentDataProperty:"standby",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s.human!==void 0&&
(q(s.human,{instancePath:r+"/human",parentData:s,parentDataProperty:"human",rootData:F})||(e=e===null?q.errors:M(e,q.errors),
t=e.length)),s.answer_to!==void 0&&(q(s.answer_to,{instancePath:r+"/answer_to",parentData:s,parentDataProperty:"answer_t\
o",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["arrival.ref"]!==void 0&&(q(s["arrival.ref"],{instancePath:r+
"/arrival.ref",parentData:s,parentDataProperty:"arrival.ref",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),
s["arrival.source"]!==void 0&&(q(s["arrival.source"],{instancePath:r+"/arrival.source",parentData:s,parentDataProperty:"\
arrival.source",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["arrival.type"]!==void 0&&(q(s["arrival.\
type"],{instancePath:r+"/arrival.type",parentData:s,parentDataProperty:"arrival.type",rootData:F})||(e=e===null?q.errors:
M(e,q.errors),t=e.length)),s["arrival.ad_id"]!==void 0&&(q(s["arrival.ad_id"],{instancePath:r+"/arrival.ad_id",parentData:s,
parentDataProperty:"arrival.ad_id",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["arrival.referer_uri"]!==
void 0&&(q(s["arrival.referer_uri"],{instancePath:r+"/arrival.referer_uri",parentData:s,parentDataProperty:"arrival.refe\
rer_uri",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["arrival.age"]!==void 0&&(q(s["arrival.age"],{instancePath:r+
"/arrival.age",parentData:s,parentDataProperty:"arrival.age",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),
s.away!==void 0&&(q(s.away,{instancePath:r+"/away",parentData:s,parentDataProperty:"away",rootData:F})||(e=e===null?q.errors:
M(e,q.errors),t=e.length)),s.missed!==void 0&&(q(s.missed,{instancePath:r+"/missed",parentData:s,parentDataProperty:"mis\
sed",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s.typed!==void 0&&(q(s.typed,{instancePath:r+"/typed",
parentData:s,parentDataProperty:"typed",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["person.first_na\
me"]!==void 0&&(q(s["person.first_name"],{instancePath:r+"/person.first_name",parentData:s,parentDataProperty:"person.fi\
rst_name",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["person.last_name"]!==void 0&&(q(s["person.las\
t_name"],{instancePath:r+"/person.last_name",parentData:s,parentDataProperty:"person.last_name",rootData:F})||(e=e===null?
q.errors:M(e,q.errors),t=e.length)),s["person.language"]!==void 0&&(q(s["person.language"],{instancePath:r+"/person.lang\
uage",parentData:s,parentDataProperty:"person.language",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s["\
person.locale"]!==void 0&&(q(s["person.locale"],{instancePath:r+"/person.locale",parentData:s,parentDataProperty:"person\
.locale",rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length)),s.all!==void 0){let g=s.all;if(Array.isArray(g)){
if(g.length<1){let R={instancePath:r+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:be.properties.all,data:g};e===null?e=[R]:e.push(R),t++}let P=g.length;for(let R=0;R<P;R++)ke.validate(g[R],
{instancePath:r+"/all/"+R,parentData:g,parentDataProperty:R,rootData:F})||(e=e===null?ke.validate.errors:M(e,ke.validate.
errors),t=e.length)}else{let P={instancePath:r+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type:"ar\
ray"},schema:be.properties.all.type,parentSchema:be.properties.all,data:g};e===null?e=[P]:e.push(P),t++}}if(s.any!==void 0){
let g=s.any;if(Array.isArray(g)){if(g.length<1){let R={instancePath:r+"/any",schemaPath:"#/properties/any/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:be.properties.any,data:g};e===null?e=[R]:e.push(R),t++}let P=g.length;for(let R=0;R<
P;R++)ke.validate(g[R],{instancePath:r+"/any/"+R,parentData:g,parentDataProperty:R,rootData:F})||(e=e===null?ke.validate.
errors:M(e,ke.validate.errors),t=e.length)}else{let P={instancePath:r+"/any",schemaPath:"#/properties/any/type",keyword:"\
type",params:{type:"array"},schema:be.properties.any.type,parentSchema:be.properties.any,data:g};e===null?e=[P]:e.push(P),
t++}}s.not!==void 0&&(ke.validate(s.not,{instancePath:r+"/not",parentData:s,parentDataProperty:"not",rootData:F})||(e=e===
null?ke.validate.errors:M(e,ke.validate.errors),t=e.length)),s.time!==void 0&&(Oe(s.time,{instancePath:r+"/time",parentData:s,
parentDataProperty:"time",rootData:F})||(e=e===null?Oe.errors:M(e,Oe.errors),t=e.length));for(let g in s)Te.test(g)&&(q(
s[g],{instancePath:r+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:g,rootData:F})||(e=e===
null?q.errors:M(e,q.errors),t=e.length));for(let g in s)Xe.test(g)&&(q(s[g],{instancePath:r+"/"+g.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:s,parentDataProperty:g,rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length));for(let g in s)
Ge.test(g)&&(q(s[g],{instancePath:r+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:g,rootData:F})||
(e=e===null?q.errors:M(e,q.errors),t=e.length));for(let g in s)Be.test(g)&&(q(s[g],{instancePath:r+"/"+g.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:s,parentDataProperty:g,rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length));
for(let g in s)Je.test(g)&&(q(s[g],{instancePath:r+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:g,
rootData:F})||(e=e===null?q.errors:M(e,q.errors),t=e.length))}else{let g={instancePath:r,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},schema:be.type,parentSchema:be,data:s};e===null?e=[g]:e.push(g),t++}return ge.errors=e,t===0}
var Fe={if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"object",required:["r\
ules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},Pe={type:"object","x-kind":'keys such as "i\
nclude:"',"x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number","boolean"],minLength:1,
"x-kind":"a file or folder"}},"x-also":["when","rules","lists","tables","default","description","name"]},N={type:"object",
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
"quick_replies","cards","image","video","audio","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},G={type:"obj\
ect",minProperties:1,"x-what":"what is remembered","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
if:{type:"object"},then:{type:"object",required:["value"],additionalProperties:!1,"x-what":"what is remembered",properties:{
value:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[sm\
hd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 7d"}}},else:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1}},"x-write":"Write: { size: $ }"},I={if:{type:"object"},then:{
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
", 64 at most'}},Q={if:{type:"object"},then:{type:"object",required:["question"],additionalProperties:!1,"x-what":"a que\
stion",properties:{question:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"^[A-Za-z0-9_-]+(\\\
.[A-Za-z0-9_-]+)*$","x-pattern":'A question is named by dot-separated words of letters, digits, "_" and "-", such as ord\
er.name'},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole n\
umber and s, m, h or d, such as 30m or 7d"}}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,pattern:"\
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
"^([1-9][0-9]{0,8}[smhd]|ever)$","u"),qe=new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),et=new RegExp("^(page_in\
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
tle: $, subtitle: From S to XL }"};function xe(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.title===void 0){let g={instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"title"},schema:le.required,parentSchema:le,data:s};e===null?e=[g]:e.push(
g),t++}for(let g in s)if(!(g==="title"||g==="subtitle"||g==="image"||g==="url"||g==="buttons")){let P={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:le,data:s};e===
null?e=[P]:e.push(P),t++}if(s.title!==void 0){let g=s.title;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let P={instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:le.properties.
title.type},schema:le.properties.title.type,parentSchema:le.properties.title,data:g};e===null?e=[P]:e.push(P),t++}if(typeof g==
"string"&&z(g)<1){let P={instancePath:r+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:le.properties.title,data:g};e===null?e=[P]:e.push(P),t++}}if(s.subtitle!==void 0){let g=s.subtitle;
if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let P={instancePath:r+"/subtitle",schemaPath:"\
#/properties/subtitle/type",keyword:"type",params:{type:le.properties.subtitle.type},schema:le.properties.subtitle.type,
parentSchema:le.properties.subtitle,data:g};e===null?e=[P]:e.push(P),t++}}if(s.image!==void 0){let g=s.image;if(typeof g!=
"string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let P={instancePath:r+"/image",schemaPath:"#/properti\
es/image/type",keyword:"type",params:{type:le.properties.image.type},schema:le.properties.image.type,parentSchema:le.properties.
image,data:g};e===null?e=[P]:e.push(P),t++}if(typeof g=="string"&&z(g)<1){let P={instancePath:r+"/image",schemaPath:"#/p\
roperties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:le.properties.image,data:g};e===null?
e=[P]:e.push(P),t++}}if(s.url!==void 0){let g=s.url;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let P={instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:le.properties.url.
type},schema:le.properties.url.type,parentSchema:le.properties.url,data:g};e===null?e=[P]:e.push(P),t++}if(typeof g=="st\
ring"&&z(g)<1){let P={instancePath:r+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:le.properties.url,data:g};e===null?e=[P]:e.push(P),t++}}if(s.buttons!==void 0){let g=s.buttons;if(Array.
isArray(g)){if(g.length<1){let R={instancePath:r+"/buttons",schemaPath:"#/properties/buttons/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:le.properties.buttons,data:g};e===null?e=[R]:e.push(R),t++}let P=g.length;for(let R=0;R<
P;R++){let L=g[R];if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.title===void 0){let _={instancePath:r+"/buttons/"+R,
schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:K.required,parentSchema:K,
data:L};e===null?e=[_]:e.push(_),t++}for(let _ in L)if(!(_==="title"||_==="payload"||_==="url"||_==="phone")){let k={instancePath:r+
"/buttons/"+R,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
schema:!1,parentSchema:K,data:L};e===null?e=[k]:e.push(k),t++}if(L.title!==void 0){let _=L.title;if(typeof _!="string"&&
!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/buttons/"+R+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:K.properties.title.type},schema:K.properties.title.type,
parentSchema:K.properties.title,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="string"&&z(_)<1){let k={instancePath:r+
"/buttons/"+R+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:K.properties.title,data:_};e===null?e=[k]:e.push(k),t++}}if(L.payload!==void 0){let _=L.payload;if(typeof _!=
"string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/buttons/"+R+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:K.properties.payload.type},schema:K.properties.
payload.type,parentSchema:K.properties.payload,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="string"&&z(_)<1){let k={
instancePath:r+"/buttons/"+R+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:K.properties.payload,data:_};e===null?e=[k]:e.push(k),t++}}if(L.url!==void 0){
let _=L.url;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/butt\
ons/"+R+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:K.properties.url.type},
schema:K.properties.url.type,parentSchema:K.properties.url,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="string"&&z(
_)<1){let k={instancePath:r+"/buttons/"+R+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:K.properties.url,data:_};e===null?e=[k]:e.push(k),t++}}if(L.phone!==void 0){
let _=L.phone;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/bu\
ttons/"+R+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:K.properties.phone.
type},schema:K.properties.phone.type,parentSchema:K.properties.phone,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="\
string"&&z(_)<1){let k={instancePath:r+"/buttons/"+R+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.phone,data:_};e===null?e=[k]:e.push(k),t++}}}else{
let _={instancePath:r+"/buttons/"+R,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:K.
type,parentSchema:K,data:L};e===null?e=[_]:e.push(_),t++}}}else{let P={instancePath:r+"/buttons",schemaPath:"#/propertie\
s/buttons/type",keyword:"type",params:{type:"array"},schema:le.properties.buttons.type,parentSchema:le.properties.buttons,
data:g};e===null?e=[P]:e.push(P),t++}}}else{let g={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:le.type,parentSchema:le,data:s};e===null?e=[g]:e.push(g),t++}return xe.errors=e,t===0}var B={if:{type:"object"},
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
parentData:oe,parentDataProperty:fe,rootData:F=s}={}){let e=null,t=0,g=t,P=!0,R=t;if(!(s&&typeof s=="object"&&!Array.isArray(
s))){let k={};e===null?e=[k]:e.push(k),t++}var L=R===t;t=g,e!==null&&(g?e.length=g:e=null);let _;if(L){let k=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let h={instancePath:r,schemaPath:"#/then/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:B.then,data:s};e===null?e=[h]:e.push(h),t++}for(let h in s)if(!Le.
call(B.then.properties,h)){let a={instancePath:r,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h},schema:!1,parentSchema:B.then,data:s};e===null?e=[a]:e.push(a),t++}if(s.text!==void 0){let h=s.
text;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let a={instancePath:r+"/text",schemaPath:"\
#/then/properties/text/type",keyword:"type",params:{type:B.then.properties.text.type},schema:B.then.properties.text.type,
parentSchema:B.then.properties.text,data:h};e===null?e=[a]:e.push(a),t++}if(typeof h=="string"&&z(h)<1){let a={instancePath:r+
"/text",schemaPath:"#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.then.
properties.text,data:h};e===null?e=[a]:e.push(a),t++}}if(s.buttons!==void 0){let h=s.buttons;if(Array.isArray(h)){if(h.length<
1){let o={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:B.then.properties.buttons,data:h};e===null?e=[o]:e.push(o),t++}let a=h.length;for(let o=0;o<a;o++){
let l=h[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){let m={instancePath:r+"/buttons/"+o,schemaPath:"\
#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:K.required,parentSchema:K,data:l};
e===null?e=[m]:e.push(m),t++}for(let m in l)if(!(m==="title"||m==="payload"||m==="url"||m==="phone")){let c={instancePath:r+
"/buttons/"+o,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:K,data:l};e===null?e=[c]:e.push(c),t++}if(l.title!==void 0){let m=l.title;if(typeof m!="string"&&
!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/buttons/"+o+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:K.properties.title.type},schema:K.properties.title.type,
parentSchema:K.properties.title,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={instancePath:r+
"/buttons/"+o+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:K.properties.title,data:m};e===null?e=[c]:e.push(c),t++}}if(l.payload!==void 0){let m=l.payload;if(typeof m!=
"string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/buttons/"+o+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:K.properties.payload.type},schema:K.properties.
payload.type,parentSchema:K.properties.payload,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={
instancePath:r+"/buttons/"+o+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:K.properties.payload,data:m};e===null?e=[c]:e.push(c),t++}}if(l.url!==void 0){
let m=l.url;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/butt\
ons/"+o+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:K.properties.url.type},
schema:K.properties.url.type,parentSchema:K.properties.url,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(
m)<1){let c={instancePath:r+"/buttons/"+o+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:K.properties.url,data:m};e===null?e=[c]:e.push(c),t++}}if(l.phone!==void 0){
let m=l.phone;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/bu\
ttons/"+o+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:K.properties.phone.
type},schema:K.properties.phone.type,parentSchema:K.properties.phone,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="\
string"&&z(m)<1){let c={instancePath:r+"/buttons/"+o+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.phone,data:m};e===null?e=[c]:e.push(c),t++}}}else{
let m={instancePath:r+"/buttons/"+o,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:K.
type,parentSchema:K,data:l};e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:r+"/buttons",schemaPath:"#/then/prop\
erties/buttons/type",keyword:"type",params:{type:"array"},schema:B.then.properties.buttons.type,parentSchema:B.then.properties.
buttons,data:h};e===null?e=[a]:e.push(a),t++}}if(s.quick_replies!==void 0){let h=s.quick_replies;if(Array.isArray(h)){if(h.
length<1){let o={instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:B.then.properties.quick_replies,data:h};e===null?e=[o]:e.push(o),t++}let a=h.length;
for(let o=0;o<a;o++){let l=h[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){let m={instancePath:r+
"/quick_replies/"+o,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:ie.
required,parentSchema:ie,data:l};e===null?e=[m]:e.push(m),t++}if(l.payload===void 0){let m={instancePath:r+"/quick_repli\
es/"+o,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:ie.required,
parentSchema:ie,data:l};e===null?e=[m]:e.push(m),t++}for(let m in l)if(!(m==="title"||m==="payload")){let c={instancePath:r+
"/quick_replies/"+o,schemaPath:"#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:ie,data:l};e===null?e=[c]:e.push(c),t++}if(l.title!==void 0){let m=l.title;if(typeof m!="string"&&
!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/quick_replies/"+o+"/title",schemaPath:"\
#/definitions/quickReply/properties/title/type",keyword:"type",params:{type:ie.properties.title.type},schema:ie.properties.
title.type,parentSchema:ie.properties.title,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={instancePath:r+
"/quick_replies/"+o+"/title",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ie.properties.title,data:m};e===null?e=[c]:e.push(c),t++}}if(l.payload!==void 0){let m=l.
payload;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/quick_re\
plies/"+o+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/type",keyword:"type",params:{type:ie.properties.
payload.type},schema:ie.properties.payload.type,parentSchema:ie.properties.payload,data:m};e===null?e=[c]:e.push(c),t++}
if(typeof m=="string"&&z(m)<1){let c={instancePath:r+"/quick_replies/"+o+"/payload",schemaPath:"#/definitions/quickReply\
/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie.properties.payload,data:m};
e===null?e=[c]:e.push(c),t++}}}else{let m={instancePath:r+"/quick_replies/"+o,schemaPath:"#/definitions/quickReply/type",
keyword:"type",params:{type:"object"},schema:ie.type,parentSchema:ie,data:l};e===null?e=[m]:e.push(m),t++}}}else{let a={
instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:B.
then.properties.quick_replies.type,parentSchema:B.then.properties.quick_replies,data:h};e===null?e=[a]:e.push(a),t++}}if(s.
cards!==void 0){let h=s.cards;if(Array.isArray(h)){if(h.length<1){let o={instancePath:r+"/cards",schemaPath:"#/then/prop\
erties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.then.properties.cards,data:h};e===null?
e=[o]:e.push(o),t++}let a=h.length;for(let o=0;o<a;o++)xe(h[o],{instancePath:r+"/cards/"+o,parentData:h,parentDataProperty:o,
rootData:F})||(e=e===null?xe.errors:M(e,xe.errors),t=e.length)}else{let a={instancePath:r+"/cards",schemaPath:"#/then/pr\
operties/cards/type",keyword:"type",params:{type:"array"},schema:B.then.properties.cards.type,parentSchema:B.then.properties.
cards,data:h};e===null?e=[a]:e.push(a),t++}}if(s.image!==void 0){let h=s.image;if(typeof h!="string"&&!(typeof h=="numbe\
r"&&isFinite(h))&&typeof h!="boolean"){let a={instancePath:r+"/image",schemaPath:"#/then/properties/image/type",keyword:"\
type",params:{type:B.then.properties.image.type},schema:B.then.properties.image.type,parentSchema:B.then.properties.image,
data:h};e===null?e=[a]:e.push(a),t++}if(typeof h=="string"&&z(h)<1){let a={instancePath:r+"/image",schemaPath:"#/then/pr\
operties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.then.properties.image,data:h};e===
null?e=[a]:e.push(a),t++}}if(s.video!==void 0){let h=s.video;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&
typeof h!="boolean"){let a={instancePath:r+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:B.
then.properties.video.type},schema:B.then.properties.video.type,parentSchema:B.then.properties.video,data:h};e===null?e=
[a]:e.push(a),t++}if(typeof h=="string"&&z(h)<1){let a={instancePath:r+"/video",schemaPath:"#/then/properties/video/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.then.properties.video,data:h};e===null?e=[a]:e.push(
a),t++}}if(s.audio!==void 0){let h=s.audio;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){
let a={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:B.then.properties.audio.
type},schema:B.then.properties.audio.type,parentSchema:B.then.properties.audio,data:h};e===null?e=[a]:e.push(a),t++}if(typeof h==
"string"&&z(h)<1){let a={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:B.then.properties.audio,data:h};e===null?e=[a]:e.push(a),t++}}if(s.file!==void 0){let h=s.
file;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let a={instancePath:r+"/file",schemaPath:"\
#/then/properties/file/type",keyword:"type",params:{type:B.then.properties.file.type},schema:B.then.properties.file.type,
parentSchema:B.then.properties.file,data:h};e===null?e=[a]:e.push(a),t++}if(typeof h=="string"&&z(h)<1){let a={instancePath:r+
"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.then.
properties.file,data:h};e===null?e=[a]:e.push(a),t++}}if(s.typing!==void 0){let h=s.typing;if(typeof h=="string"){if(!tt.
test(h)){let a={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:B.then.properties.typing,data:h};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/type",keyword:"type",
params:{type:B.then.properties.typing.type},schema:B.then.properties.typing.type,parentSchema:B.then.properties.typing,data:h};
e===null?e=[a]:e.push(a),t++}}if(s.raw!==void 0){let h=s.raw;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let a={instancePath:r+
"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"object"},schema:B.then.properties.raw.type,parentSchema:B.
then.properties.raw,data:h};e===null?e=[a]:e.push(a),t++}}}else{let h={instancePath:r,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"},schema:B.then.type,parentSchema:B.then,data:s};e===null?e=[h]:e.push(h),t++}var L=k===t;P=L,
_="then"}else{let k=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let h={instancePath:r,
schemaPath:"#/else/type",keyword:"type",params:{type:B.else.type},schema:B.else.type,parentSchema:B.else,data:s};e===null?
e=[h]:e.push(h),t++}if(typeof s=="string"&&z(s)<1){let h={instancePath:r,schemaPath:"#/else/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:B.else,data:s};e===null?e=[h]:e.push(h),t++}var L=k===t;P=L,_="else"}if(!P){let k={
instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:B.if,parentSchema:B,data:s};e===null?e=[k]:
e.push(k),t++}return Ue.errors=e,t===0}function _e(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){
let e=null,t=0,g=t,P=!0,R=t;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let k={};e===null?e=[k]:e.push(k),t++}var L=R===
t;t=g,e!==null&&(g?e.length=g:e=null);let _;if(L){let k=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).
length<1){let h={instancePath:r,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:X.
then,data:s};e===null?e=[h]:e.push(h),t++}for(let h in s)if(!Le.call(X.then.properties,h)){let a={instancePath:r,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:X.then,
data:s};e===null?e=[a]:e.push(a),t++}if(s.text!==void 0){let h=s.text;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(
h))&&typeof h!="boolean"){let a={instancePath:r+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:X.then.properties.text.type},schema:X.then.properties.text.type,parentSchema:X.then.properties.text,data:h};e===null?
e=[a]:e.push(a),t++}if(typeof h=="string"&&z(h)<1){let a={instancePath:r+"/text",schemaPath:"#/then/properties/text/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.text,data:h};e===null?e=[a]:e.push(a),
t++}}if(s.buttons!==void 0){let h=s.buttons;if(Array.isArray(h)){if(h.length<1){let o={instancePath:r+"/buttons",schemaPath:"\
#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.then.properties.buttons,
data:h};e===null?e=[o]:e.push(o),t++}let a=h.length;for(let o=0;o<a;o++){let l=h[o];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.title===void 0){let m={instancePath:r+"/buttons/"+o,schemaPath:"#/definitions/button/required",keyword:"require\
d",params:{missingProperty:"title"},schema:K.required,parentSchema:K,data:l};e===null?e=[m]:e.push(m),t++}for(let m in l)
if(!(m==="title"||m==="payload"||m==="url"||m==="phone")){let c={instancePath:r+"/buttons/"+o,schemaPath:"#/definitions/\
button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:K,data:l};
e===null?e=[c]:e.push(c),t++}if(l.title!==void 0){let m=l.title;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&
typeof m!="boolean"){let c={instancePath:r+"/buttons/"+o+"/title",schemaPath:"#/definitions/button/properties/title/type",
keyword:"type",params:{type:K.properties.title.type},schema:K.properties.title.type,parentSchema:K.properties.title,data:m};
e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={instancePath:r+"/buttons/"+o+"/title",schemaPath:"#/d\
efinitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.title,
data:m};e===null?e=[c]:e.push(c),t++}}if(l.payload!==void 0){let m=l.payload;if(typeof m!="string"&&!(typeof m=="number"&&
isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/buttons/"+o+"/payload",schemaPath:"#/definitions/button/prope\
rties/payload/type",keyword:"type",params:{type:K.properties.payload.type},schema:K.properties.payload.type,parentSchema:K.
properties.payload,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={instancePath:r+"/buttons/"+
o+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:K.properties.payload,data:m};e===null?e=[c]:e.push(c),t++}}if(l.url!==void 0){let m=l.url;if(typeof m!="str\
ing"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/buttons/"+o+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:K.properties.url.type},schema:K.properties.url.type,
parentSchema:K.properties.url,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={instancePath:r+
"/buttons/"+o+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:K.properties.url,data:m};e===null?e=[c]:e.push(c),t++}}if(l.phone!==void 0){let m=l.phone;if(typeof m!="str\
ing"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/buttons/"+o+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:K.properties.phone.type},schema:K.properties.phone.
type,parentSchema:K.properties.phone,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={instancePath:r+
"/buttons/"+o+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:K.properties.phone,data:m};e===null?e=[c]:e.push(c),t++}}}else{let m={instancePath:r+"/buttons/"+o,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:K.type,parentSchema:K,data:l};e===null?
e=[m]:e.push(m),t++}}}else{let a={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:X.then.properties.buttons.type,parentSchema:X.then.properties.buttons,data:h};e===null?e=[a]:e.push(
a),t++}}if(s.quick_replies!==void 0){let h=s.quick_replies;if(Array.isArray(h)){if(h.length<1){let o={instancePath:r+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.
then.properties.quick_replies,data:h};e===null?e=[o]:e.push(o),t++}let a=h.length;for(let o=0;o<a;o++){let l=h[o];if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){let m={instancePath:r+"/quick_replies/"+o,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:ie.required,parentSchema:ie,data:l};
e===null?e=[m]:e.push(m),t++}if(l.payload===void 0){let m={instancePath:r+"/quick_replies/"+o,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:ie.required,parentSchema:ie,data:l};e===
null?e=[m]:e.push(m),t++}for(let m in l)if(!(m==="title"||m==="payload")){let c={instancePath:r+"/quick_replies/"+o,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:ie,
data:l};e===null?e=[c]:e.push(c),t++}if(l.title!==void 0){let m=l.title;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))&&typeof m!="boolean"){let c={instancePath:r+"/quick_replies/"+o+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:ie.properties.title.type},schema:ie.properties.title.type,parentSchema:ie.properties.
title,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={instancePath:r+"/quick_replies/"+o+"/ti\
tle",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ie.
properties.title,data:m};e===null?e=[c]:e.push(c),t++}}if(l.payload!==void 0){let m=l.payload;if(typeof m!="string"&&!(typeof m==
"number"&&isFinite(m))&&typeof m!="boolean"){let c={instancePath:r+"/quick_replies/"+o+"/payload",schemaPath:"#/definiti\
ons/quickReply/properties/payload/type",keyword:"type",params:{type:ie.properties.payload.type},schema:ie.properties.payload.
type,parentSchema:ie.properties.payload,data:m};e===null?e=[c]:e.push(c),t++}if(typeof m=="string"&&z(m)<1){let c={instancePath:r+
"/quick_replies/"+o+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ie.properties.payload,data:m};e===null?e=[c]:e.push(c),t++}}}else{let m={instancePath:r+"\
/quick_replies/"+o,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"object"},schema:ie.type,parentSchema:ie,
data:l};e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_r\
eplies/type",keyword:"type",params:{type:"array"},schema:X.then.properties.quick_replies.type,parentSchema:X.then.properties.
quick_replies,data:h};e===null?e=[a]:e.push(a),t++}}if(s.cards!==void 0){let h=s.cards;if(Array.isArray(h)){if(h.length<
1){let o={instancePath:r+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:X.then.properties.cards,data:h};e===null?e=[o]:e.push(o),t++}let a=h.length;for(let o=0;o<a;o++)xe(h[o],{instancePath:r+
"/cards/"+o,parentData:h,parentDataProperty:o,rootData:F})||(e=e===null?xe.errors:M(e,xe.errors),t=e.length)}else{let a={
instancePath:r+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:X.then.properties.
cards.type,parentSchema:X.then.properties.cards,data:h};e===null?e=[a]:e.push(a),t++}}if(s.image!==void 0){let h=s.image;
if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let a={instancePath:r+"/image",schemaPath:"\
#/then/properties/image/type",keyword:"type",params:{type:X.then.properties.image.type},schema:X.then.properties.image.type,
parentSchema:X.then.properties.image,data:h};e===null?e=[a]:e.push(a),t++}if(typeof h=="string"&&z(h)<1){let a={instancePath:r+
"/image",schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.
properties.image,data:h};e===null?e=[a]:e.push(a),t++}}if(s.video!==void 0){let h=s.video;if(typeof h!="string"&&!(typeof h==
"number"&&isFinite(h))&&typeof h!="boolean"){let a={instancePath:r+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:X.then.properties.video.type},schema:X.then.properties.video.type,parentSchema:X.then.properties.video,
data:h};e===null?e=[a]:e.push(a),t++}if(typeof h=="string"&&z(h)<1){let a={instancePath:r+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.video,data:h};e===
null?e=[a]:e.push(a),t++}}if(s.audio!==void 0){let h=s.audio;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&
typeof h!="boolean"){let a={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:X.
then.properties.audio.type},schema:X.then.properties.audio.type,parentSchema:X.then.properties.audio,data:h};e===null?e=
[a]:e.push(a),t++}if(typeof h=="string"&&z(h)<1){let a={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.audio,data:h};e===null?e=[a]:e.push(
a),t++}}if(s.file!==void 0){let h=s.file;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){
let a={instancePath:r+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:X.then.properties.file.
type},schema:X.then.properties.file.type,parentSchema:X.then.properties.file,data:h};e===null?e=[a]:e.push(a),t++}if(typeof h==
"string"&&z(h)<1){let a={instancePath:r+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:X.then.properties.file,data:h};e===null?e=[a]:e.push(a),t++}}if(s.typing!==void 0){let h=s.
typing;if(typeof h=="string"){if(!tt.test(h)){let a={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:X.
then.properties.typing,data:h};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:X.then.properties.typing.type},schema:X.then.properties.typing.type,parentSchema:X.
then.properties.typing,data:h};e===null?e=[a]:e.push(a),t++}}if(s.raw!==void 0){let h=s.raw;if(!(h&&typeof h=="object"&&
!Array.isArray(h))){let a={instancePath:r+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:X.then.properties.raw.type,parentSchema:X.then.properties.raw,data:h};e===null?e=[a]:e.push(a),t++}}if(s.one_of!==
void 0){let h=s.one_of;if(Array.isArray(h)){if(h.length<1){let o={instancePath:r+"/one_of",schemaPath:"#/then/properties\
/one_of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.then.properties.one_of,data:h};e===null?e=
[o]:e.push(o),t++}let a=h.length;for(let o=0;o<a;o++)Ue(h[o],{instancePath:r+"/one_of/"+o,parentData:h,parentDataProperty:o,
rootData:F})||(e=e===null?Ue.errors:M(e,Ue.errors),t=e.length)}else{let a={instancePath:r+"/one_of",schemaPath:"#/then/p\
roperties/one_of/type",keyword:"type",params:{type:"array"},schema:X.then.properties.one_of.type,parentSchema:X.then.properties.
one_of,data:h};e===null?e=[a]:e.push(a),t++}}}else{let h={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"},schema:X.then.type,parentSchema:X.then,data:s};e===null?e=[h]:e.push(h),t++}var L=k===t;P=L,_="then"}else{
let k=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let h={instancePath:r,schemaPath:"\
#/else/type",keyword:"type",params:{type:X.else.type},schema:X.else.type,parentSchema:X.else,data:s};e===null?e=[h]:e.push(
h),t++}if(typeof s=="string"&&z(s)<1){let h={instancePath:r,schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:X.else,data:s};e===null?e=[h]:e.push(h),t++}var L=k===t;P=L,_="else"}if(!P){let k={instancePath:r,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:X.if,parentSchema:X,data:s};e===null?e=[k]:e.push(k),t++}
return _e.errors=e,t===0}function ve(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){let e=null,
t=0,g=t,P=!0,R=t;if(!Array.isArray(s)){let k={};e===null?e=[k]:e.push(k),t++}var L=R===t;t=g,e!==null&&(g?e.length=g:e=null);
let _;if(L){let k=t;if(Array.isArray(s)){if(s.length<1){let a={instancePath:r,schemaPath:"#/then/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:je.then,data:s};e===null?e=[a]:e.push(a),t++}let h=s.length;for(let a=0;a<h;a++)
_e(s[a],{instancePath:r+"/"+a,parentData:s,parentDataProperty:a,rootData:F})||(e=e===null?_e.errors:M(e,_e.errors),t=e.length)}else{
let h={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:je.then.type,parentSchema:je.
then,data:s};e===null?e=[h]:e.push(h),t++}var L=k===t;P=L,_="then"}else{let k=t;_e(s,{instancePath:r,parentData:oe,parentDataProperty:fe,
rootData:F})||(e=e===null?_e.errors:M(e,_e.errors),t=e.length);var L=k===t;P=L,_="else"}if(!P){let k={instancePath:r,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:_},schema:je.if,parentSchema:je,data:s};e===null?e=[k]:e.push(k),t++}return ve.
errors=e,t===0}function Se(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){let e=null,t=0,g=t,
P=!1,R=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.route===void 0){let i={instancePath:r,schemaPath:"#/anyOf/0/requ\
ired",keyword:"required",params:{missingProperty:"route"},schema:T.anyOf[0].required,parentSchema:T.anyOf[0],data:s};e===
null?e=[i]:e.push(i),t++}var L=R===t;if(P=P||L,!P){let i=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.reply===void 0){
let u={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:T.anyOf[1].
required,parentSchema:T.anyOf[1],data:s};e===null?e=[u]:e.push(u),t++}var L=i===t;if(P=P||L,!P){let u=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.forward===void 0){let W={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"forward"},schema:T.anyOf[2].required,parentSchema:T.anyOf[2],data:s};e===null?e=[W]:e.push(W),t++}
var L=u===t;if(P=P||L,!P){let W=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.handover===void 0){let Y={instancePath:r,
schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:T.anyOf[3].required,parentSchema:T.
anyOf[3],data:s};e===null?e=[Y]:e.push(Y),t++}var L=W===t;if(P=P||L,!P){let Y=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.remember===void 0){let p={instancePath:r,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"\
remember"},schema:T.anyOf[4].required,parentSchema:T.anyOf[4],data:s};e===null?e=[p]:e.push(p),t++}var L=Y===t;if(P=P||L,
!P){let p=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.count===void 0){let d={instancePath:r,schemaPath:"#/anyOf/5/r\
equired",keyword:"required",params:{missingProperty:"count"},schema:T.anyOf[5].required,parentSchema:T.anyOf[5],data:s};
e===null?e=[d]:e.push(d),t++}var L=p===t;if(P=P||L,!P){let d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.forget===void 0){
let J={instancePath:r,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"forget"},schema:T.anyOf[6].
required,parentSchema:T.anyOf[6],data:s};e===null?e=[J]:e.push(J),t++}var L=d===t;if(P=P||L,!P){let J=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.ask===void 0){let H={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{
missingProperty:"ask"},schema:T.anyOf[7].required,parentSchema:T.anyOf[7],data:s};e===null?e=[H]:e.push(H),t++}var L=J===
t;if(P=P||L,!P){let H=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.follow_up===void 0){let D={instancePath:r,schemaPath:"\
#/anyOf/8/required",keyword:"required",params:{missingProperty:"follow_up"},schema:T.anyOf[8].required,parentSchema:T.anyOf[8],
data:s};e===null?e=[D]:e.push(D),t++}var L=H===t;if(P=P||L,!P){let D=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.cancel===
void 0){let pe={instancePath:r,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:T.
anyOf[9].required,parentSchema:T.anyOf[9],data:s};e===null?e=[pe]:e.push(pe),t++}var L=D===t;P=P||L}}}}}}}}}if(P)t=g,e!==
null&&(g?e.length=g:e=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:T.anyOf,parentSchema:T,
data:s};e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!Le.call(T.properties,
i)){let f={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:T,data:s};e===null?e=[f]:e.push(f),t++}if(s.description!==void 0){let i=s.description;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let f={instancePath:r+"/description",schemaPath:"#/pr\
operties/description/type",keyword:"type",params:{type:T.properties.description.type},schema:T.properties.description.type,
parentSchema:T.properties.description,data:i};e===null?e=[f]:e.push(f),t++}}if(s.once!==void 0){let i=s.once;if(typeof i==
"string"){if(!Ye.test(i)){let f={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{
pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:T.properties.once,data:i};
e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{
type:"string"},schema:T.properties.once.type,parentSchema:T.properties.once,data:i};e===null?e=[f]:e.push(f),t++}}if(s.route!==
void 0){let i=s.route;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let f={instancePath:r+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:T.properties.route.type},schema:T.properties.route.
type,parentSchema:T.properties.route,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i=="string"&&!qe.test(i)){let f={instancePath:r+
"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},
schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:T.properties.route,data:i};e===null?e=[f]:e.push(f),t++}}if(s.
params!==void 0){let i=s.params;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let f in i){let u=t;if(typeof f=="strin\
g"&&!Re.test(f)){let Z={instancePath:r+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:T.properties.params.propertyNames,
data:f,propertyName:f};e===null?e=[Z]:e.push(Z),t++}var _=u===t;if(!_){let Z={instancePath:r+"/params",schemaPath:"#/pro\
perties/params/propertyNames",keyword:"propertyNames",params:{propertyName:f},schema:T.properties.params.propertyNames,parentSchema:T.
properties.params,data:i};e===null?e=[Z]:e.push(Z),t++}}for(let f in i){let u=i[f];if(typeof u!="string"&&!(typeof u=="n\
umber"&&isFinite(u))&&typeof u!="boolean"){let Z={instancePath:r+"/params/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/params/additionalProperties/type",keyword:"type",params:{type:T.properties.params.additionalProperties.type},
schema:T.properties.params.additionalProperties.type,parentSchema:T.properties.params.additionalProperties,data:u};e===null?
e=[Z]:e.push(Z),t++}}}else{let f={instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{
type:"object"},schema:T.properties.params.type,parentSchema:T.properties.params,data:i};e===null?e=[f]:e.push(f),t++}}if(s.
reply!==void 0&&(ve(s.reply,{instancePath:r+"/reply",parentData:s,parentDataProperty:"reply",rootData:F})||(e=e===null?ve.
errors:M(e,ve.errors),t=e.length)),s.forward!==void 0){let i=s.forward;if(typeof i!="string"){let f={instancePath:r+"/fo\
rward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},schema:T.properties.forward.type,parentSchema:T.
properties.forward,data:i};e===null?e=[f]:e.push(f),t++}}if(s.handover!==void 0){let i=s.handover;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))){let f={instancePath:r+"/handover",schemaPath:"#/properties/handover/type",keyword:"t\
ype",params:{type:T.properties.handover.type},schema:T.properties.handover.type,parentSchema:T.properties.handover,data:i};
e===null?e=[f]:e.push(f),t++}if(typeof i=="string"&&!et.test(i)){let f={instancePath:r+"/handover",schemaPath:"#/propert\
ies/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"^(page\
_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:T.properties.handover,data:i};e===null?e=[f]:e.push(f),t++}}if(s.
remember!==void 0){let i=s.remember;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let f={instancePath:r+
"/remember",schemaPath:"#/definitions/remembered/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:G,
data:i};e===null?e=[f]:e.push(f),t++}for(let f in i){let u=t;if(typeof f=="string"&&!de.test(f)){let Z={instancePath:r+"\
/remember",schemaPath:"#/definitions/remembered/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:G.propertyNames,data:f,propertyName:f};e===null?e=[Z]:e.push(Z),t++}
var k=u===t;if(!k){let Z={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/propertyNames",keyword:"proper\
tyNames",params:{propertyName:f},schema:G.propertyNames,parentSchema:G,data:i};e===null?e=[Z]:e.push(Z),t++}}for(let f in i){
let u=i[f],Z=t,W=!0,x=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let n={};e===null?e=[n]:e.push(n),t++}var j=x===
t;t=Z,e!==null&&(Z?e.length=Z:e=null);let Y;if(j){let n=t;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.value===void 0){
let y={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/required",keyword:"required",params:{missingProperty:"value"},schema:G.additionalProperties.then.required,
parentSchema:G.additionalProperties.then,data:u};e===null?e=[y]:e.push(y),t++}for(let y in u)if(!(y==="value"||y==="for")){
let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:G.
additionalProperties.then,data:u};e===null?e=[d]:e.push(d),t++}if(u.value!==void 0){let y=u.value;if(typeof y!="string"&&
!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(
/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/value/type",keyword:"type",
params:{type:G.additionalProperties.then.properties.value.type},schema:G.additionalProperties.then.properties.value.type,
parentSchema:G.additionalProperties.then.properties.value,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"&&z(
y)<1){let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/rem\
embered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.
additionalProperties.then.properties.value,data:y};e===null?e=[d]:e.push(d),t++}}if(u.for!==void 0){let y=u.for;if(typeof y==
"string"){if(!ue.test(y)){let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:G.additionalProperties.then.properties.for,data:y};e===null?
e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:G.additionalProperties.
then.properties.for.type,parentSchema:G.additionalProperties.then.properties.for,data:y};e===null?e=[d]:e.push(d),t++}}}else{
let y={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:G.additionalProperties.then.type,parentSchema:G.additionalProperties.
then,data:u};e===null?e=[y]:e.push(y),t++}var j=n===t;W=j,Y="then"}else{let n=t;if(typeof u!="string"&&!(typeof u=="numb\
er"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:G.additionalProperties.else.type},schema:G.
additionalProperties.else.type,parentSchema:G.additionalProperties.else,data:u};e===null?e=[y]:e.push(y),t++}if(typeof u==
"string"&&z(u)<1){let y={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.additionalProperties.
else,data:u};e===null?e=[y]:e.push(y),t++}var j=n===t;W=j,Y="else"}if(!W){let n={instancePath:r+"/remember/"+f.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:Y},
schema:G.additionalProperties.if,parentSchema:G.additionalProperties,data:u};e===null?e=[n]:e.push(n),t++}}}else{let f={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:G.type,
parentSchema:G,data:i};e===null?e=[f]:e.push(f),t++}}if(s.count!==void 0){let i=s.count,f=t,u=!0,Z=t;if(!(i&&typeof i=="\
object"&&!Array.isArray(i))){let x={};e===null?e=[x]:e.push(x),t++}var h=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;
if(h){let x=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let n={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:I.then,data:i};
e===null?e=[n]:e.push(n),t++}for(let n in i){let p=t;if(typeof n=="string"&&!de.test(n)){let y={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:I.then.propertyNames,data:n,propertyName:n};e===null?e=[y]:e.push(y),t++}var a=p===
t;if(!a){let y={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:I.then.propertyNames,parentSchema:I.then,data:i};e===null?e=[y]:e.push(y),t++}}for(let n in i){let p=i[n],
y=t,d=!0,O=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let V={};e===null?e=[V]:e.push(V),t++}var o=O===t;t=y,e!==null&&
(y?e.length=y:e=null);let J;if(o){let V=t;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let S={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:I.then.additionalProperties.then,
data:p};e===null?e=[S]:e.push(S),t++}for(let S in p)if(!(S==="by"||S==="for")){let D={instancePath:r+"/count/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:I.then.additionalProperties.then,data:p};e===
null?e=[D]:e.push(D),t++}if(p.by!==void 0){let S=p.by;if(typeof S!="string"&&!(typeof S=="number"&&isFinite(S))){let D={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:I.then.additionalProperties.then.properties.by.type},schema:I.
then.additionalProperties.then.properties.by.type,parentSchema:I.then.additionalProperties.then.properties.by,data:S};e===
null?e=[D]:e.push(D),t++}if(typeof S=="string"&&!We.test(S)){let D={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(
/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"patte\
rn",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:I.then.additionalProperties.then.properties.
by,data:S};e===null?e=[D]:e.push(D),t++}}if(p.for!==void 0){let S=p.for;if(typeof S=="string"){if(!ue.test(S)){let D={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/definitions/counted/then/additionalProperties/th\
en/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",
parentSchema:I.then.additionalProperties.then.properties.for,data:S};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/definitions/counted/then/additionalProperties/th\
en/properties/for/type",keyword:"type",params:{type:"string"},schema:I.then.additionalProperties.then.properties.for.type,
parentSchema:I.then.additionalProperties.then.properties.for,data:S};e===null?e=[D]:e.push(D),t++}}}else{let S={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/type",
keyword:"type",params:{type:"object"},schema:I.then.additionalProperties.then.type,parentSchema:I.then.additionalProperties.
then,data:p};e===null?e=[S]:e.push(S),t++}var o=V===t;d=o,J="then"}else{let V=t;if(typeof p!="string"&&!(typeof p=="numb\
er"&&isFinite(p))){let S={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/co\
unted/then/additionalProperties/else/type",keyword:"type",params:{type:I.then.additionalProperties.else.type},schema:I.then.
additionalProperties.else.type,parentSchema:I.then.additionalProperties.else,data:p};e===null?e=[S]:e.push(S),t++}if(typeof p==
"string"&&!We.test(p)){let S={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[\
0-9]{1,9}$",parentSchema:I.then.additionalProperties.else,data:p};e===null?e=[S]:e.push(S),t++}var o=V===t;d=o,J="else"}
if(!d){let V={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/a\
dditionalProperties/if",keyword:"if",params:{failingKeyword:J},schema:I.then.additionalProperties.if,parentSchema:I.then.
additionalProperties,data:p};e===null?e=[V]:e.push(V),t++}}}else{let n={instancePath:r+"/count",schemaPath:"#/definition\
s/counted/then/type",keyword:"type",params:{type:"object"},schema:I.then.type,parentSchema:I.then,data:i};e===null?e=[n]:
e.push(n),t++}var h=x===t;u=h,W="then"}else{let x=t,Y=t,n=!0,p=t;if(!Array.isArray(i)){let O={};e===null?e=[O]:e.push(O),
t++}var l=p===t;t=Y,e!==null&&(Y?e.length=Y:e=null);let y;if(l){let O=t;if(Array.isArray(i)){if(i.length<1){let H={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.
else.then,data:i};e===null?e=[H]:e.push(H),t++}let V=i.length;for(let H=0;H<V;H++){let S=i[H];if(typeof S!="string"&&!(typeof S==
"number"&&isFinite(S))&&typeof S!="boolean"){let D={instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/th\
en/items/type",keyword:"type",params:{type:I.else.then.items.type},schema:I.else.then.items.type,parentSchema:I.else.then.
items,data:S};e===null?e=[D]:e.push(D),t++}if(typeof S=="string"){if(z(S)<1){let D={instancePath:r+"/count/"+H,schemaPath:"\
#/definitions/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.else.then.
items,data:S};e===null?e=[D]:e.push(D),t++}if(!de.test(S)){let D={instancePath:r+"/count/"+H,schemaPath:"#/definitions/c\
ounted/else/then/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",
parentSchema:I.else.then.items,data:S};e===null?e=[D]:e.push(D),t++}}}}else{let V={instancePath:r+"/count",schemaPath:"#\
/definitions/counted/else/then/type",keyword:"type",params:{type:"array"},schema:I.else.then.type,parentSchema:I.else.then,
data:i};e===null?e=[V]:e.push(V),t++}var l=O===t;n=l,y="then"}else{let O=t;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){let V={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"\
type",params:{type:I.else.else.type},schema:I.else.else.type,parentSchema:I.else.else,data:i};e===null?e=[V]:e.push(V),t++}
if(typeof i=="string"){if(z(i)<1){let V={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.else.else,data:i};e===null?e=[V]:e.push(V),t++}if(!de.test(
i)){let V={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:I.else.else,data:i};e===null?e=[V]:e.push(V),t++}}var l=O===
t;n=l,y="else"}if(!n){let O={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:y},
schema:I.else.if,parentSchema:I.else,data:i};e===null?e=[O]:e.push(O),t++}var h=x===t;u=h,W="else"}if(!u){let x={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:W},schema:I.if,parentSchema:I,data:i};
e===null?e=[x]:e.push(x),t++}}if(s.forget!==void 0){let i=s.forget,f=t,u=!0,Z=t;if(!Array.isArray(i)){let x={};e===null?
e=[x]:e.push(x),t++}var m=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(m){let x=t;if(Array.isArray(i)){if(i.length<
1){let p={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:se.then,data:i};e===null?e=[p]:e.push(p),t++}let n=i.length;for(let p=0;p<n;p++){let y=i[p];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/forget/"+p,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:se.then.items.type},schema:se.then.items.type,parentSchema:se.
then.items,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"){if(z(y)<1){let d={instancePath:r+"/forget/"+p,schemaPath:"\
#/definitions/forgotten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se.then.items,data:y};
e===null?e=[d]:e.push(d),t++}if(!de.test(y)){let d={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then\
/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:se.
then.items,data:y};e===null?e=[d]:e.push(d),t++}}}}else{let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgot\
ten/then/type",keyword:"type",params:{type:"array"},schema:se.then.type,parentSchema:se.then,data:i};e===null?e=[n]:e.push(
n),t++}var m=x===t;u=m,W="then"}else{let x=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/type",keyword:"type",params:{type:se.else.
type},schema:se.else.type,parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"){if(z(i)<1){let n={
instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}if(!de.test(i)){let n={instancePath:r+"/forget",schemaPath:"#/\
definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,\
64}$",parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}}var m=x===t;u=m,W="else"}if(!u){let x={instancePath:r+"\
/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:W},schema:se.if,parentSchema:se,data:i};
e===null?e=[x]:e.push(x),t++}}if(s.ask!==void 0){let i=s.ask,f=t,u=!0,Z=t;if(!(i&&typeof i=="object"&&!Array.isArray(i))){
let x={};e===null?e=[x]:e.push(x),t++}var c=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(c){let x=t;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.question===void 0){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/then/r\
equired",keyword:"required",params:{missingProperty:"question"},schema:Q.then.required,parentSchema:Q.then,data:i};e===null?
e=[n]:e.push(n),t++}for(let n in i)if(!(n==="question"||n==="for")){let p={instancePath:r+"/ask",schemaPath:"#/definitio\
ns/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:Q.
then,data:i};e===null?e=[p]:e.push(p),t++}if(i.question!==void 0){let n=i.question;if(typeof n!="string"&&!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:Q.then.properties.question.type},schema:Q.then.properties.question.type,
parentSchema:Q.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"){if(z(n)<1){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Q.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(!qe.test(n)){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:Q.then.properties.question,
data:n};e===null?e=[p]:e.push(p),t++}}}if(i.for!==void 0){let n=i.for;if(typeof n=="string"){if(!ue.test(n)){let p={instancePath:r+
"/ask/for",schemaPath:"#/definitions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0\
,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:Q.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:r+"/ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"\
string"},schema:Q.then.properties.for.type,parentSchema:Q.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}}else{
let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:Q.then.
type,parentSchema:Q.then,data:i};e===null?e=[n]:e.push(n),t++}var c=x===t;u=c,W="then"}else{let x=t;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/el\
se/type",keyword:"type",params:{type:Q.else.type},schema:Q.else.type,parentSchema:Q.else,data:i};e===null?e=[n]:e.push(n),
t++}if(typeof i=="string"){if(z(i)<1){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Q.else,data:i};e===null?e=[n]:e.push(n),t++}if(!qe.test(i)){let n={instancePath:r+
"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+\
)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:Q.else,data:i};e===null?e=[n]:e.push(n),t++}}var c=x===
t;u=c,W="else"}if(!u){let x={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"if",params:{failingKeyword:W},
schema:Q.if,parentSchema:Q,data:i};e===null?e=[x]:e.push(x),t++}}if(s.follow_up!==void 0){let i=s.follow_up,f=t,u=!0,Z=t;
if(!Array.isArray(i)){let x={};e===null?e=[x]:e.push(x),t++}var v=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(v){
let x=t;if(Array.isArray(i)){if(i.length>20){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then\
/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:w.then,data:i};e===null?e=[p]:e.push(p),t++}if(i.
length<1){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:w.then,data:i};e===null?e=[p]:e.push(p),t++}let n=i.length;for(let p=0;p<n;p++){let y=i[p];
if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.payload===void 0){let d={instancePath:r+"/follow_up/"+p,schemaPath:"#/\
definitions/followUps/then/items/required",keyword:"required",params:{missingProperty:"payload"},schema:w.then.items.required,
parentSchema:w.then.items,data:y};e===null?e=[d]:e.push(d),t++}for(let d in y)if(!(d==="after"||d==="at"||d==="days"||d===
"timezone"||d==="payload"||d==="in_any_case")){let O={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps\
/then/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:w.
then.items,data:y};e===null?e=[O]:e.push(O),t++}if(y.after!==void 0){let d=y.after;if(typeof d=="string"){if(!ue.test(d)){
let O={instancePath:r+"/follow_up/"+p+"/after",schemaPath:"#/definitions/followUps/then/items/properties/after/pattern",
keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:w.then.items.
properties.after,data:d};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:r+"/follow_up/"+p+"/after",schemaPath:"#\
/definitions/followUps/then/items/properties/after/type",keyword:"type",params:{type:"string"},schema:w.then.items.properties.
after.type,parentSchema:w.then.items.properties.after,data:d};e===null?e=[O]:e.push(O),t++}}if(y.at!==void 0){let d=y.at;
if(typeof d=="string"){if(!Ee.test(d)){let O={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#/definitions/followUps/t\
hen/items/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0\
-9]|2[0-3]):[0-5][0-9]$",parentSchema:w.then.items.properties.at,data:d};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:r+
"/follow_up/"+p+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"st\
ring"},schema:w.then.items.properties.at.type,parentSchema:w.then.items.properties.at,data:d};e===null?e=[O]:e.push(O),t++}}
if(y.days!==void 0){let d=y.days,O=t,J=!0,V=t;if(!Array.isArray(d)){let S={};e===null?e=[S]:e.push(S),t++}var $=V===t;t=
O,e!==null&&(O?e.length=O:e=null);let H;if($){let S=t;if(Array.isArray(d)){if(d.length<1){let pe={instancePath:r+"/follo\
w_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:w.then.items.properties.days.then,data:d};e===null?e=[pe]:e.push(pe),t++}let re=d.length;
for(let pe=0;pe<re;pe++){let he=d[pe];if(typeof he!="string"&&!(typeof he=="number"&&isFinite(he))&&typeof he!="boolean"){
let ye={instancePath:r+"/follow_up/"+p+"/days/"+pe,schemaPath:"#/definitions/followUps/then/items/properties/days/then/i\
tems/type",keyword:"type",params:{type:w.then.items.properties.days.then.items.type},schema:w.then.items.properties.days.
then.items.type,parentSchema:w.then.items.properties.days.then.items,data:he};e===null?e=[ye]:e.push(ye),t++}if(typeof he==
"string"&&z(he)<1){let ye={instancePath:r+"/follow_up/"+p+"/days/"+pe,schemaPath:"#/definitions/followUps/then/items/pro\
perties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.days.
then.items,data:he};e===null?e=[ye]:e.push(ye),t++}}}else{let re={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/d\
efinitions/followUps/then/items/properties/days/then/type",keyword:"type",params:{type:"array"},schema:w.then.items.properties.
days.then.type,parentSchema:w.then.items.properties.days.then,data:d};e===null?e=[re]:e.push(re),t++}var $=S===t;J=$,H="\
then"}else{let S=t;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let re={instancePath:r+
"/follow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{
type:w.then.items.properties.days.else.type},schema:w.then.items.properties.days.else.type,parentSchema:w.then.items.properties.
days.else,data:d};e===null?e=[re]:e.push(re),t++}if(typeof d=="string"&&z(d)<1){let re={instancePath:r+"/follow_up/"+p+"\
/days",schemaPath:"#/definitions/followUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.then.items.properties.days.else,data:d};e===null?e=[re]:e.push(re),t++}var $=S===t;J=$,H="else"}
if(!J){let S={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",
keyword:"if",params:{failingKeyword:H},schema:w.then.items.properties.days.if,parentSchema:w.then.items.properties.days,
data:d};e===null?e=[S]:e.push(S),t++}}if(y.timezone!==void 0){let d=y.timezone;if(typeof d!="string"&&!(typeof d=="numbe\
r"&&isFinite(d))&&typeof d!="boolean"){let O={instancePath:r+"/follow_up/"+p+"/timezone",schemaPath:"#/definitions/follo\
wUps/then/items/properties/timezone/type",keyword:"type",params:{type:w.then.items.properties.timezone.type},schema:w.then.
items.properties.timezone.type,parentSchema:w.then.items.properties.timezone,data:d};e===null?e=[O]:e.push(O),t++}if(typeof d==
"string"&&z(d)<1){let O={instancePath:r+"/follow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/prope\
rties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.timezone,data:d};
e===null?e=[O]:e.push(O),t++}}if(y.payload!==void 0){let d=y.payload;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let O={instancePath:r+"/follow_up/"+p+"/payload",schemaPath:"#/definitions/followUps/then/item\
s/properties/payload/type",keyword:"type",params:{type:w.then.items.properties.payload.type},schema:w.then.items.properties.
payload.type,parentSchema:w.then.items.properties.payload,data:d};e===null?e=[O]:e.push(O),t++}if(typeof d=="string"&&z(
d)<1){let O={instancePath:r+"/follow_up/"+p+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload\
/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.payload,data:d};e===null?
e=[O]:e.push(O),t++}}if(y.in_any_case!==void 0){let d=y.in_any_case;if(!(d===!0||d===!1||d==="true"||d==="false")){let O={
instancePath:r+"/follow_up/"+p+"/in_any_case",schemaPath:"#/definitions/followUps/then/items/properties/in_any_case/enum",
keyword:"enum",params:{allowedValues:w.then.items.properties.in_any_case.enum},schema:w.then.items.properties.in_any_case.
enum,parentSchema:w.then.items.properties.in_any_case,data:d};e===null?e=[O]:e.push(O),t++}}}else{let d={instancePath:r+
"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/type",keyword:"type",params:{type:"object"},schema:w.then.
items.type,parentSchema:w.then.items,data:y};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:w.then.type,parentSchema:w.then,data:i};e===
null?e=[n]:e.push(n),t++}var v=x===t;u=v,W="then"}else{let x=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.payload===
void 0){let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/required",keyword:"required",params:{
missingProperty:"payload"},schema:w.else.required,parentSchema:w.else,data:i};e===null?e=[n]:e.push(n),t++}for(let n in i)
if(!(n==="after"||n==="at"||n==="days"||n==="timezone"||n==="payload"||n==="in_any_case")){let p={instancePath:r+"/follo\
w_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:w.else,data:i};e===null?e=[p]:e.push(p),t++}if(i.after!==void 0){let n=i.after;if(typeof n=="stri\
ng"){if(!ue.test(n)){let p={instancePath:r+"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/\
pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:w.else.
properties.after,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/follow_up/after",schemaPath:"#/defin\
itions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},schema:w.else.properties.after.type,parentSchema:w.
else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}if(i.at!==void 0){let n=i.at;if(typeof n=="string"){if(!Ee.test(
n)){let p={instancePath:r+"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/pattern",keyword:"patte\
rn",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:w.else.properties.
at,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/follow_up/at",schemaPath:"#/definitions/followUps/\
else/properties/at/type",keyword:"type",params:{type:"string"},schema:w.else.properties.at.type,parentSchema:w.else.properties.
at,data:n};e===null?e=[p]:e.push(p),t++}}if(i.days!==void 0){let n=i.days,p=t,y=!0,d=t;if(!Array.isArray(n)){let J={};e===
null?e=[J]:e.push(J),t++}var b=d===t;t=p,e!==null&&(p?e.length=p:e=null);let O;if(b){let J=t;if(Array.isArray(n)){if(n.length<
1){let S={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/then/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.else.properties.days.then,data:n};e===null?e=[S]:e.push(S),t++}let H=n.
length;for(let S=0;S<H;S++){let D=n[S];if(typeof D!="string"&&!(typeof D=="number"&&isFinite(D))&&typeof D!="boolean"){let re={
instancePath:r+"/follow_up/days/"+S,schemaPath:"#/definitions/followUps/else/properties/days/then/items/type",keyword:"t\
ype",params:{type:w.else.properties.days.then.items.type},schema:w.else.properties.days.then.items.type,parentSchema:w.else.
properties.days.then.items,data:D};e===null?e=[re]:e.push(re),t++}if(typeof D=="string"&&z(D)<1){let re={instancePath:r+
"/follow_up/days/"+S,schemaPath:"#/definitions/followUps/else/properties/days/then/items/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:w.else.properties.days.then.items,data:D};e===null?e=[re]:e.push(re),t++}}}else{let H={
instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/then/type",keyword:"type",params:{
type:"array"},schema:w.else.properties.days.then.type,parentSchema:w.else.properties.days.then,data:n};e===null?e=[H]:e.
push(H),t++}var b=J===t;y=b,O="then"}else{let J=t;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="\
boolean"){let H={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"\
type",params:{type:w.else.properties.days.else.type},schema:w.else.properties.days.else.type,parentSchema:w.else.properties.
days.else,data:n};e===null?e=[H]:e.push(H),t++}if(typeof n=="string"&&z(n)<1){let H={instancePath:r+"/follow_up/days",schemaPath:"\
#/definitions/followUps/else/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
else.properties.days.else,data:n};e===null?e=[H]:e.push(H),t++}var b=J===t;y=b,O="else"}if(!y){let J={instancePath:r+"/f\
ollow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:O},schema:w.
else.properties.days.if,parentSchema:w.else.properties.days,data:n};e===null?e=[J]:e.push(J),t++}}if(i.timezone!==void 0){
let n=i.timezone;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"\
/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:w.else.
properties.timezone.type},schema:w.else.properties.timezone.type,parentSchema:w.else.properties.timezone,data:n};e===null?
e=[p]:e.push(p),t++}if(typeof n=="string"&&z(n)<1){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions\
/followUps/else/properties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.else.properties.
timezone,data:n};e===null?e=[p]:e.push(p),t++}}if(i.payload!==void 0){let n=i.payload;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/follow\
Ups/else/properties/payload/type",keyword:"type",params:{type:w.else.properties.payload.type},schema:w.else.properties.payload.
type,parentSchema:w.else.properties.payload,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&z(n)<1){let p={instancePath:r+
"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.else.properties.payload,data:n};e===null?e=[p]:e.push(p),t++}}if(i.in_any_case!==void 0){
let n=i.in_any_case;if(!(n===!0||n===!1||n==="true"||n==="false")){let p={instancePath:r+"/follow_up/in_any_case",schemaPath:"\
#/definitions/followUps/else/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:w.else.properties.in_any_case.
enum},schema:w.else.properties.in_any_case.enum,parentSchema:w.else.properties.in_any_case,data:n};e===null?e=[p]:e.push(
p),t++}}}else{let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"\
object"},schema:w.else.type,parentSchema:w.else,data:i};e===null?e=[n]:e.push(n),t++}var v=x===t;u=v,W="else"}if(!u){let x={
instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/if",keyword:"if",params:{failingKeyword:W},schema:w.if,parentSchema:w,
data:i};e===null?e=[x]:e.push(x),t++}}if(s.cancel!==void 0){let i=s.cancel,f=t,u=!0,Z=t;if(!Array.isArray(i)){let x={};e===
null?e=[x]:e.push(x),t++}var A=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(A){let x=t;if(Array.isArray(i)){if(i.length<
1){let p={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:ae.then,data:i};e===null?e=[p]:e.push(p),t++}let n=i.length;for(let p=0;p<n;p++){let y=i[p];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/cancel/"+p,schemaPath:"#/defi\
nitions/cancelled/then/items/type",keyword:"type",params:{type:ae.then.items.type},schema:ae.then.items.type,parentSchema:ae.
then.items,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"&&z(y)<1){let d={instancePath:r+"/cancel/"+p,schemaPath:"\
#/definitions/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.then.items,data:y};
e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"\
type",params:{type:"array"},schema:ae.then.type,parentSchema:ae.then,data:i};e===null?e=[n]:e.push(n),t++}var A=x===t;u=
A,W="then"}else{let x=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:ae.else.type},schema:ae.else.type,parentSchema:ae.
else,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&z(i)<1){let n={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.else,data:i};e===null?
e=[n]:e.push(n),t++}var A=x===t;u=A,W="else"}if(!u){let x={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:W},schema:ae.if,parentSchema:ae,data:i};e===null?e=[x]:e.push(x),t++}}}else{let i={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:s};e===null?e=
[i]:e.push(i),t++}return Se.errors=e,t===0}var Ke={validate:ze};function De(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,
rootData:F=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.rules===void 0){let _={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:N.required,parentSchema:N,data:s};e===
null?e=[_]:e.push(_),t++}for(let _ in s)if(!(_==="name"||_==="when"||_==="lists"||_==="tables"||_==="rules"||_==="defaul\
t"||_==="description")){let k={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},schema:!1,parentSchema:N,data:s};e===null?e=[k]:e.push(k),t++}if(s.name!==void 0){let _=s.name;if(typeof _!=
"string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:N.properties.name.type},schema:N.properties.name.type,parentSchema:N.properties.
name,data:_};e===null?e=[k]:e.push(k),t++}if(typeof _=="string"&&z(_)<1){let k={instancePath:r+"/name",schemaPath:"#/pro\
perties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.name,data:_};e===null?e=
[k]:e.push(k),t++}}if(s.when!==void 0&&(ge(s.when,{instancePath:r+"/when",parentData:s,parentDataProperty:"when",rootData:F})||
(e=e===null?ge.errors:M(e,ge.errors),t=e.length)),s.lists!==void 0){let _=s.lists;if(_&&typeof _=="object"&&!Array.isArray(
_))for(let k in _){let j=_[k],h=t,a=!0,o=t;if(!(j&&typeof j=="object"&&!Array.isArray(j))){let m={};e===null?e=[m]:e.push(
m),t++}var g=o===t;t=h,e!==null&&(h?e.length=h:e=null);let l;if(g){let m=t;if(j&&typeof j=="object"&&!Array.isArray(j)){
if(j.file===void 0){let v={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/li\
sts/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:N.properties.lists.additionalProperties.
then.required,parentSchema:N.properties.lists.additionalProperties.then,data:j};e===null?e=[v]:e.push(v),t++}for(let v in j)
if(v!=="file"){let $={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/a\
dditionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:N.
properties.lists.additionalProperties.then,data:j};e===null?e=[$]:e.push($),t++}if(j.file!==void 0){let v=j.file;if(typeof v!=
"string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"){let $={instancePath:r+"/lists/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",
params:{type:N.properties.lists.additionalProperties.then.properties.file.type},schema:N.properties.lists.additionalProperties.
then.properties.file.type,parentSchema:N.properties.lists.additionalProperties.then.properties.file,data:v};e===null?e=[
$]:e.push($),t++}if(typeof v=="string"&&z(v)<1){let $={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:N.properties.lists.additionalProperties.then.properties.file,data:v};e===null?e=[$]:e.push(
$),t++}}}else{let v={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/ad\
ditionalProperties/then/type",keyword:"type",params:{type:"object"},schema:N.properties.lists.additionalProperties.then.
type,parentSchema:N.properties.lists.additionalProperties.then,data:j};e===null?e=[v]:e.push(v),t++}var g=m===t;a=g,l="t\
hen"}else{let m=t;if(Array.isArray(j)){if(j.length<1){let $={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:N.
properties.lists.additionalProperties.else,data:j};e===null?e=[$]:e.push($),t++}let v=j.length;for(let $=0;$<v;$++){let b=j[$],
A=t,i=!0,f=t;if(t===f)if(b&&typeof b=="object"&&!Array.isArray(b)){let Z;if(b.list===void 0&&(Z="list")){let W={};e===null?
e=[W]:e.push(W),t++}}else{let Z={};e===null?e=[Z]:e.push(Z),t++}var P=f===t;t=A,e!==null&&(A?e.length=A:e=null);let u;if(P){
let Z=t;if(b&&typeof b=="object"&&!Array.isArray(b)){for(let x in b)if(x!=="list"){let Y={instancePath:r+"/lists/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+$,schemaPath:"#/properties/lists/additionalProperties/else/items/then/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:N.properties.lists.additionalProperties.
else.items.then,data:b};e===null?e=[Y]:e.push(Y),t++}if(b.list!==void 0){let x=b.list;if(typeof x!="string"&&!(typeof x==
"number"&&isFinite(x))&&typeof x!="boolean"){let Y={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
$+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/type",keyword:"type",params:{
type:N.properties.lists.additionalProperties.else.items.then.properties.list.type},schema:N.properties.lists.additionalProperties.
else.items.then.properties.list.type,parentSchema:N.properties.lists.additionalProperties.else.items.then.properties.list,
data:x};e===null?e=[Y]:e.push(Y),t++}if(typeof x=="string"&&z(x)<1){let Y={instancePath:r+"/lists/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+$+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.lists.additionalProperties.else.items.then.
properties.list,data:x};e===null?e=[Y]:e.push(Y),t++}}}else{let x={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+$,schemaPath:"#/properties/lists/additionalProperties/else/items/then/type",keyword:"type",params:{type:"\
object"},schema:N.properties.lists.additionalProperties.else.items.then.type,parentSchema:N.properties.lists.additionalProperties.
else.items.then,data:b};e===null?e=[x]:e.push(x),t++}var P=Z===t;i=P,u="then"}else{let Z=t;if(typeof b!="string"&&!(typeof b==
"number"&&isFinite(b))&&typeof b!="boolean"){let x={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
$,schemaPath:"#/properties/lists/additionalProperties/else/items/else/type",keyword:"type",params:{type:N.properties.lists.
additionalProperties.else.items.else.type},schema:N.properties.lists.additionalProperties.else.items.else.type,parentSchema:N.
properties.lists.additionalProperties.else.items.else,data:b};e===null?e=[x]:e.push(x),t++}var P=Z===t;i=P,u="else"}if(!i){
let Z={instancePath:r+"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+$,schemaPath:"#/properties/lists/additional\
Properties/else/items/if",keyword:"if",params:{failingKeyword:u},schema:N.properties.lists.additionalProperties.else.items.
if,parentSchema:N.properties.lists.additionalProperties.else.items,data:b};e===null?e=[Z]:e.push(Z),t++}}}else{let v={instancePath:r+
"/lists/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"\
type",params:{type:"array"},schema:N.properties.lists.additionalProperties.else.type,parentSchema:N.properties.lists.additionalProperties.
else,data:j};e===null?e=[v]:e.push(v),t++}var g=m===t;a=g,l="else"}if(!a){let m={instancePath:r+"/lists/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:l},
schema:N.properties.lists.additionalProperties.if,parentSchema:N.properties.lists.additionalProperties,data:j};e===null?
e=[m]:e.push(m),t++}}else{let k={instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"\
object"},schema:N.properties.lists.type,parentSchema:N.properties.lists,data:_};e===null?e=[k]:e.push(k),t++}}if(s.tables!==
void 0){let _=s.tables;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let k in _){let j=t;if(typeof k=="string"&&!Qe.test(
k)){let h={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\\p{N}_-]*$",parentSchema:N.properties.tables.propertyNames,data:k,
propertyName:k};e===null?e=[h]:e.push(h),t++}var R=j===t;if(!R){let h={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames",keyword:"propertyNames",params:{propertyName:k},schema:N.properties.tables.propertyNames,parentSchema:N.
properties.tables,data:_};e===null?e=[h]:e.push(h),t++}}for(let k in _){let j=_[k],h=t,a=!0,o=t;if(j&&typeof j=="object"&&
!Array.isArray(j)){let l;if(j.rows===void 0&&(l="rows")){let m={};e===null?e=[m]:e.push(m),t++}}var L=o===t;if(t=h,e!==null&&
(h?e.length=h:e=null),!L){let l=t;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.file===void 0){let c={instancePath:r+"/\
tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"\
required",params:{missingProperty:"file"},schema:N.properties.tables.additionalProperties.else.required,parentSchema:N.properties.
tables.additionalProperties.else,data:j};e===null?e=[c]:e.push(c),t++}var L=l===t;a=L}if(!a){let l={instancePath:r+"/tab\
les/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"},schema:N.properties.tables.additionalProperties.if,parentSchema:N.properties.tables.additionalProperties,
data:j};e===null?e=[l]:e.push(l),t++}if(j&&typeof j=="object"&&!Array.isArray(j)){for(let l in j)if(!(l==="file"||l==="k\
ey"||l==="rows")){let m={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tab\
les/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:N.
properties.tables.additionalProperties,data:j};e===null?e=[m]:e.push(m),t++}if(j.file!==void 0){let l=j.file;if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let m={instancePath:r+"/tables/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{
type:N.properties.tables.additionalProperties.properties.file.type},schema:N.properties.tables.additionalProperties.properties.
file.type,parentSchema:N.properties.tables.additionalProperties.properties.file,data:l};e===null?e=[m]:e.push(m),t++}if(typeof l==
"string"&&z(l)<1){let m={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/proper\
ties/tables/additionalProperties/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.tables.additionalProperties.properties.file,data:l};e===null?e=[m]:e.push(m),t++}}if(j.key!==void 0){let l=j.
key;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let m={instancePath:r+"/tables/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"\
type",params:{type:N.properties.tables.additionalProperties.properties.key.type},schema:N.properties.tables.additionalProperties.
properties.key.type,parentSchema:N.properties.tables.additionalProperties.properties.key,data:l};e===null?e=[m]:e.push(m),
t++}if(typeof l=="string"&&z(l)<1){let m={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"\
#/properties/tables/additionalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.
properties.tables.additionalProperties.properties.key,data:l};e===null?e=[m]:e.push(m),t++}}if(j.rows!==void 0){let l=j.
rows;if(Array.isArray(l)){if(l.length<1){let c={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/row\
s",schemaPath:"#/properties/tables/additionalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:N.properties.tables.additionalProperties.properties.rows,data:l};e===null?e=[c]:e.push(c),t++}let m=l.length;
for(let c=0;c<m;c++){let v=l[c];if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length<1){let $={instancePath:r+
"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+c,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:N.properties.tables.additionalProperties.
properties.rows.items,data:v};e===null?e=[$]:e.push($),t++}for(let $ in v){let b=v[$];if(typeof b!="string"&&!(typeof b==
"number"&&isFinite(b))&&typeof b!="boolean"){let A={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/rows/"+c+"/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/r\
ows/items/additionalProperties/type",keyword:"type",params:{type:N.properties.tables.additionalProperties.properties.rows.
items.additionalProperties.type},schema:N.properties.tables.additionalProperties.properties.rows.items.additionalProperties.
type,parentSchema:N.properties.tables.additionalProperties.properties.rows.items.additionalProperties,data:b};e===null?e=
[A]:e.push(A),t++}}}else{let $={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+c,schemaPath:"\
#/properties/tables/additionalProperties/properties/rows/items/type",keyword:"type",params:{type:"object"},schema:N.properties.
tables.additionalProperties.properties.rows.items.type,parentSchema:N.properties.tables.additionalProperties.properties.
rows.items,data:v};e===null?e=[$]:e.push($),t++}}}else{let m={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows",schemaPath:"#/properties/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"ar\
ray"},schema:N.properties.tables.additionalProperties.properties.rows.type,parentSchema:N.properties.tables.additionalProperties.
properties.rows,data:l};e===null?e=[m]:e.push(m),t++}}}else{let l={instancePath:r+"/tables/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type:"object"},schema:N.properties.
tables.additionalProperties.type,parentSchema:N.properties.tables.additionalProperties,data:j};e===null?e=[l]:e.push(l),
t++}}}else{let k={instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"},schema:N.
properties.tables.type,parentSchema:N.properties.tables,data:_};e===null?e=[k]:e.push(k),t++}}if(s.rules!==void 0){let _=s.
rules;if(Array.isArray(_)){let k=_.length;for(let j=0;j<k;j++)Ke.validate(_[j],{instancePath:r+"/rules/"+j,parentData:_,
parentDataProperty:j,rootData:F})||(e=e===null?Ke.validate.errors:M(e,Ke.validate.errors),t=e.length)}else{let k={instancePath:r+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:N.properties.rules.type,parentSchema:N.
properties.rules,data:_};e===null?e=[k]:e.push(k),t++}}if(s.default!==void 0&&(Se(s.default,{instancePath:r+"/default",parentData:s,
parentDataProperty:"default",rootData:F})||(e=e===null?Se.errors:M(e,Se.errors),t=e.length)),s.description!==void 0){let _=s.
description;if(typeof _!="string"&&!(typeof _=="number"&&isFinite(_))&&typeof _!="boolean"){let k={instancePath:r+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:N.properties.description.type},schema:N.
properties.description.type,parentSchema:N.properties.description,data:_};e===null?e=[k]:e.push(k),t++}}}else{let _={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:s};e===null?e=[_]:e.push(_),
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
function Ne(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){let e=null,t=0,g=t,P=!1,R=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.route===void 0){let i={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"\
required",params:{missingProperty:"route"},schema:C.anyOf[0].required,parentSchema:C.anyOf[0],data:s};e===null?e=[i]:e.push(
i),t++}var L=R===t;if(P=P||L,!P){let i=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.reply===void 0){let u={instancePath:r,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:C.anyOf[1].required,parentSchema:C.
anyOf[1],data:s};e===null?e=[u]:e.push(u),t++}var L=i===t;if(P=P||L,!P){let u=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.forward===void 0){let W={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
forward"},schema:C.anyOf[2].required,parentSchema:C.anyOf[2],data:s};e===null?e=[W]:e.push(W),t++}var L=u===t;if(P=P||L,
!P){let W=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.handover===void 0){let Y={instancePath:r,schemaPath:"#/anyOf/\
3/required",keyword:"required",params:{missingProperty:"handover"},schema:C.anyOf[3].required,parentSchema:C.anyOf[3],data:s};
e===null?e=[Y]:e.push(Y),t++}var L=W===t;if(P=P||L,!P){let Y=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.remember===
void 0){let p={instancePath:r,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"remember"},schema:C.
anyOf[4].required,parentSchema:C.anyOf[4],data:s};e===null?e=[p]:e.push(p),t++}var L=Y===t;if(P=P||L,!P){let p=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.count===void 0){let d={instancePath:r,schemaPath:"#/anyOf/5/required",keyword:"required",
params:{missingProperty:"count"},schema:C.anyOf[5].required,parentSchema:C.anyOf[5],data:s};e===null?e=[d]:e.push(d),t++}
var L=p===t;if(P=P||L,!P){let d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.forget===void 0){let J={instancePath:r,
schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"forget"},schema:C.anyOf[6].required,parentSchema:C.
anyOf[6],data:s};e===null?e=[J]:e.push(J),t++}var L=d===t;if(P=P||L,!P){let J=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.ask===void 0){let H={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"as\
k"},schema:C.anyOf[7].required,parentSchema:C.anyOf[7],data:s};e===null?e=[H]:e.push(H),t++}var L=J===t;if(P=P||L,!P){let H=t;
if(s&&typeof s=="object"&&!Array.isArray(s)&&s.follow_up===void 0){let D={instancePath:r,schemaPath:"#/anyOf/8/required",
keyword:"required",params:{missingProperty:"follow_up"},schema:C.anyOf[8].required,parentSchema:C.anyOf[8],data:s};e===null?
e=[D]:e.push(D),t++}var L=H===t;if(P=P||L,!P){let D=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.cancel===void 0){let pe={
instancePath:r,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:C.anyOf[9].required,
parentSchema:C.anyOf[9],data:s};e===null?e=[pe]:e.push(pe),t++}var L=D===t;P=P||L}}}}}}}}}if(P)t=g,e!==null&&(g?e.length=
g:e=null);else{let i={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:C.anyOf,parentSchema:C,data:s};
e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:C.required,parentSchema:C,data:s};e===null?e=[i]:e.
push(i),t++}if(s.when===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
when"},schema:C.required,parentSchema:C,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!Le.call(C.properties,i)){
let f={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,
parentSchema:C,data:s};e===null?e=[f]:e.push(f),t++}if(s.name!==void 0){let i=s.name;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let f={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:C.properties.name.type},schema:C.properties.name.type,parentSchema:C.properties.name,data:i};e===null?
e=[f]:e.push(f),t++}if(typeof i=="string"&&z(i)<1){let f={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.name,data:i};e===null?e=[f]:e.push(f),t++}}if(s.
description!==void 0){let i=s.description;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let f={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:C.properties.
description.type},schema:C.properties.description.type,parentSchema:C.properties.description,data:i};e===null?e=[f]:e.push(
f),t++}}if(s.disabled!==void 0){let i=s.disabled;if(!(i===!0||i===!1||i==="true"||i==="false")){let f={instancePath:r+"/\
disabled",schemaPath:"#/properties/disabled/enum",keyword:"enum",params:{allowedValues:C.properties.disabled.enum},schema:C.
properties.disabled.enum,parentSchema:C.properties.disabled,data:i};e===null?e=[f]:e.push(f),t++}}if(s.continue!==void 0){
let i=s.continue;if(!(i===!0||i===!1||i==="true"||i==="false")){let f={instancePath:r+"/continue",schemaPath:"#/properti\
es/continue/enum",keyword:"enum",params:{allowedValues:C.properties.continue.enum},schema:C.properties.continue.enum,parentSchema:C.
properties.continue,data:i};e===null?e=[f]:e.push(f),t++}}if(s.once!==void 0){let i=s.once;if(typeof i=="string"){if(!Ye.
test(i)){let f={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{pattern:"^([1-9]\
[0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:C.properties.once,data:i};e===null?e=[f]:
e.push(f),t++}}else{let f={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type:"strin\
g"},schema:C.properties.once.type,parentSchema:C.properties.once,data:i};e===null?e=[f]:e.push(f),t++}}if(s.when!==void 0&&
(ge(s.when,{instancePath:r+"/when",parentData:s,parentDataProperty:"when",rootData:F})||(e=e===null?ge.errors:M(e,ge.errors),
t=e.length)),s.route!==void 0){let i=s.route;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let f={instancePath:r+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:C.properties.route.
type},schema:C.properties.route.type,parentSchema:C.properties.route,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i=="\
string"&&!qe.test(i)){let f={instancePath:r+"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:C.properties.route,data:i};
e===null?e=[f]:e.push(f),t++}}if(s.params!==void 0){let i=s.params;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let f in i){
let u=t;if(typeof f=="string"&&!Re.test(f)){let Z={instancePath:r+"/params",schemaPath:"#/properties/params/propertyName\
s/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:C.
properties.params.propertyNames,data:f,propertyName:f};e===null?e=[Z]:e.push(Z),t++}var _=u===t;if(!_){let Z={instancePath:r+
"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:f},schema:C.properties.
params.propertyNames,parentSchema:C.properties.params,data:i};e===null?e=[Z]:e.push(Z),t++}}for(let f in i){let u=i[f];if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let Z={instancePath:r+"/params/"+f.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type:C.properties.
params.additionalProperties.type},schema:C.properties.params.additionalProperties.type,parentSchema:C.properties.params.
additionalProperties,data:u};e===null?e=[Z]:e.push(Z),t++}}}else{let f={instancePath:r+"/params",schemaPath:"#/propertie\
s/params/type",keyword:"type",params:{type:"object"},schema:C.properties.params.type,parentSchema:C.properties.params,data:i};
e===null?e=[f]:e.push(f),t++}}if(s.reply!==void 0&&(ve(s.reply,{instancePath:r+"/reply",parentData:s,parentDataProperty:"\
reply",rootData:F})||(e=e===null?ve.errors:M(e,ve.errors),t=e.length)),s.forward!==void 0){let i=s.forward;if(typeof i!=
"string"){let f={instancePath:r+"/forward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},
schema:C.properties.forward.type,parentSchema:C.properties.forward,data:i};e===null?e=[f]:e.push(f),t++}}if(s.handover!==
void 0){let i=s.handover;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let f={instancePath:r+"/handover",schemaPath:"\
#/properties/handover/type",keyword:"type",params:{type:C.properties.handover.type},schema:C.properties.handover.type,parentSchema:C.
properties.handover,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i=="string"&&!et.test(i)){let f={instancePath:r+"/han\
dover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|release|request|[0\
-9]{5,20})$"},schema:"^(page_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:C.properties.handover,data:i};e===null?
e=[f]:e.push(f),t++}}if(s.remember!==void 0){let i=s.remember;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(
i).length<1){let f={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/minProperties",keyword:"minPropertie\
s",params:{limit:1},schema:1,parentSchema:G,data:i};e===null?e=[f]:e.push(f),t++}for(let f in i){let u=t;if(typeof f=="s\
tring"&&!de.test(f)){let Z={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:G.propertyNames,data:f,propertyName:f};
e===null?e=[Z]:e.push(Z),t++}var k=u===t;if(!k){let Z={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:f},schema:G.propertyNames,parentSchema:G,data:i};e===null?e=[
Z]:e.push(Z),t++}}for(let f in i){let u=i[f],Z=t,W=!0,x=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let n={};e===null?
e=[n]:e.push(n),t++}var j=x===t;t=Z,e!==null&&(Z?e.length=Z:e=null);let Y;if(j){let n=t;if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.value===void 0){let y={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/then/required",keyword:"required",params:{missingProperty:"value"},schema:G.
additionalProperties.then.required,parentSchema:G.additionalProperties.then,data:u};e===null?e=[y]:e.push(y),t++}for(let y in u)
if(!(y==="value"||y==="for")){let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
definitions/remembered/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
schema:!1,parentSchema:G.additionalProperties.then,data:u};e===null?e=[d]:e.push(d),t++}if(u.value!==void 0){let y=u.value;
if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/remember/"+f.replace(
/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/value/\
type",keyword:"type",params:{type:G.additionalProperties.then.properties.value.type},schema:G.additionalProperties.then.
properties.value.type,parentSchema:G.additionalProperties.then.properties.value,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y==
"string"&&z(y)<1){let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/def\
initions/remembered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:G.additionalProperties.then.properties.value,data:y};e===null?e=[d]:e.push(d),t++}}if(u.for!==void 0){let y=u.
for;if(typeof y=="string"){if(!ue.test(y)){let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/for",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:G.additionalProperties.then.properties.for,data:y};
e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:G.additionalProperties.
then.properties.for.type,parentSchema:G.additionalProperties.then.properties.for,data:y};e===null?e=[d]:e.push(d),t++}}}else{
let y={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:G.additionalProperties.then.type,parentSchema:G.additionalProperties.
then,data:u};e===null?e=[y]:e.push(y),t++}var j=n===t;W=j,Y="then"}else{let n=t;if(typeof u!="string"&&!(typeof u=="numb\
er"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:G.additionalProperties.else.type},schema:G.
additionalProperties.else.type,parentSchema:G.additionalProperties.else,data:u};e===null?e=[y]:e.push(y),t++}if(typeof u==
"string"&&z(u)<1){let y={instancePath:r+"/remember/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.additionalProperties.
else,data:u};e===null?e=[y]:e.push(y),t++}var j=n===t;W=j,Y="else"}if(!W){let n={instancePath:r+"/remember/"+f.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:Y},
schema:G.additionalProperties.if,parentSchema:G.additionalProperties,data:u};e===null?e=[n]:e.push(n),t++}}}else{let f={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:G.type,
parentSchema:G,data:i};e===null?e=[f]:e.push(f),t++}}if(s.count!==void 0){let i=s.count,f=t,u=!0,Z=t;if(!(i&&typeof i=="\
object"&&!Array.isArray(i))){let x={};e===null?e=[x]:e.push(x),t++}var h=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;
if(h){let x=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let n={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:I.then,data:i};
e===null?e=[n]:e.push(n),t++}for(let n in i){let p=t;if(typeof n=="string"&&!de.test(n)){let y={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:I.then.propertyNames,data:n,propertyName:n};e===null?e=[y]:e.push(y),t++}var a=p===
t;if(!a){let y={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:I.then.propertyNames,parentSchema:I.then,data:i};e===null?e=[y]:e.push(y),t++}}for(let n in i){let p=i[n],
y=t,d=!0,O=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let V={};e===null?e=[V]:e.push(V),t++}var o=O===t;t=y,e!==null&&
(y?e.length=y:e=null);let J;if(o){let V=t;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let S={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:I.then.additionalProperties.then,
data:p};e===null?e=[S]:e.push(S),t++}for(let S in p)if(!(S==="by"||S==="for")){let D={instancePath:r+"/count/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:I.then.additionalProperties.then,data:p};e===
null?e=[D]:e.push(D),t++}if(p.by!==void 0){let S=p.by;if(typeof S!="string"&&!(typeof S=="number"&&isFinite(S))){let D={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:I.then.additionalProperties.then.properties.by.type},schema:I.
then.additionalProperties.then.properties.by.type,parentSchema:I.then.additionalProperties.then.properties.by,data:S};e===
null?e=[D]:e.push(D),t++}if(typeof S=="string"&&!We.test(S)){let D={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(
/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"patte\
rn",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:I.then.additionalProperties.then.properties.
by,data:S};e===null?e=[D]:e.push(D),t++}}if(p.for!==void 0){let S=p.for;if(typeof S=="string"){if(!ue.test(S)){let D={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/definitions/counted/then/additionalProperties/th\
en/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",
parentSchema:I.then.additionalProperties.then.properties.for,data:S};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/definitions/counted/then/additionalProperties/th\
en/properties/for/type",keyword:"type",params:{type:"string"},schema:I.then.additionalProperties.then.properties.for.type,
parentSchema:I.then.additionalProperties.then.properties.for,data:S};e===null?e=[D]:e.push(D),t++}}}else{let S={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/type",
keyword:"type",params:{type:"object"},schema:I.then.additionalProperties.then.type,parentSchema:I.then.additionalProperties.
then,data:p};e===null?e=[S]:e.push(S),t++}var o=V===t;d=o,J="then"}else{let V=t;if(typeof p!="string"&&!(typeof p=="numb\
er"&&isFinite(p))){let S={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/co\
unted/then/additionalProperties/else/type",keyword:"type",params:{type:I.then.additionalProperties.else.type},schema:I.then.
additionalProperties.else.type,parentSchema:I.then.additionalProperties.else,data:p};e===null?e=[S]:e.push(S),t++}if(typeof p==
"string"&&!We.test(p)){let S={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[\
0-9]{1,9}$",parentSchema:I.then.additionalProperties.else,data:p};e===null?e=[S]:e.push(S),t++}var o=V===t;d=o,J="else"}
if(!d){let V={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/a\
dditionalProperties/if",keyword:"if",params:{failingKeyword:J},schema:I.then.additionalProperties.if,parentSchema:I.then.
additionalProperties,data:p};e===null?e=[V]:e.push(V),t++}}}else{let n={instancePath:r+"/count",schemaPath:"#/definition\
s/counted/then/type",keyword:"type",params:{type:"object"},schema:I.then.type,parentSchema:I.then,data:i};e===null?e=[n]:
e.push(n),t++}var h=x===t;u=h,W="then"}else{let x=t,Y=t,n=!0,p=t;if(!Array.isArray(i)){let O={};e===null?e=[O]:e.push(O),
t++}var l=p===t;t=Y,e!==null&&(Y?e.length=Y:e=null);let y;if(l){let O=t;if(Array.isArray(i)){if(i.length<1){let H={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.
else.then,data:i};e===null?e=[H]:e.push(H),t++}let V=i.length;for(let H=0;H<V;H++){let S=i[H];if(typeof S!="string"&&!(typeof S==
"number"&&isFinite(S))&&typeof S!="boolean"){let D={instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/th\
en/items/type",keyword:"type",params:{type:I.else.then.items.type},schema:I.else.then.items.type,parentSchema:I.else.then.
items,data:S};e===null?e=[D]:e.push(D),t++}if(typeof S=="string"){if(z(S)<1){let D={instancePath:r+"/count/"+H,schemaPath:"\
#/definitions/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.else.then.
items,data:S};e===null?e=[D]:e.push(D),t++}if(!de.test(S)){let D={instancePath:r+"/count/"+H,schemaPath:"#/definitions/c\
ounted/else/then/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",
parentSchema:I.else.then.items,data:S};e===null?e=[D]:e.push(D),t++}}}}else{let V={instancePath:r+"/count",schemaPath:"#\
/definitions/counted/else/then/type",keyword:"type",params:{type:"array"},schema:I.else.then.type,parentSchema:I.else.then,
data:i};e===null?e=[V]:e.push(V),t++}var l=O===t;n=l,y="then"}else{let O=t;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){let V={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"\
type",params:{type:I.else.else.type},schema:I.else.else.type,parentSchema:I.else.else,data:i};e===null?e=[V]:e.push(V),t++}
if(typeof i=="string"){if(z(i)<1){let V={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:I.else.else,data:i};e===null?e=[V]:e.push(V),t++}if(!de.test(
i)){let V={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:I.else.else,data:i};e===null?e=[V]:e.push(V),t++}}var l=O===
t;n=l,y="else"}if(!n){let O={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:y},
schema:I.else.if,parentSchema:I.else,data:i};e===null?e=[O]:e.push(O),t++}var h=x===t;u=h,W="else"}if(!u){let x={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:W},schema:I.if,parentSchema:I,data:i};
e===null?e=[x]:e.push(x),t++}}if(s.forget!==void 0){let i=s.forget,f=t,u=!0,Z=t;if(!Array.isArray(i)){let x={};e===null?
e=[x]:e.push(x),t++}var m=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(m){let x=t;if(Array.isArray(i)){if(i.length<
1){let p={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:se.then,data:i};e===null?e=[p]:e.push(p),t++}let n=i.length;for(let p=0;p<n;p++){let y=i[p];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/forget/"+p,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:se.then.items.type},schema:se.then.items.type,parentSchema:se.
then.items,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"){if(z(y)<1){let d={instancePath:r+"/forget/"+p,schemaPath:"\
#/definitions/forgotten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se.then.items,data:y};
e===null?e=[d]:e.push(d),t++}if(!de.test(y)){let d={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then\
/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:se.
then.items,data:y};e===null?e=[d]:e.push(d),t++}}}}else{let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgot\
ten/then/type",keyword:"type",params:{type:"array"},schema:se.then.type,parentSchema:se.then,data:i};e===null?e=[n]:e.push(
n),t++}var m=x===t;u=m,W="then"}else{let x=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/type",keyword:"type",params:{type:se.else.
type},schema:se.else.type,parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"){if(z(i)<1){let n={
instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}if(!de.test(i)){let n={instancePath:r+"/forget",schemaPath:"#/\
definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,\
64}$",parentSchema:se.else,data:i};e===null?e=[n]:e.push(n),t++}}var m=x===t;u=m,W="else"}if(!u){let x={instancePath:r+"\
/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:W},schema:se.if,parentSchema:se,data:i};
e===null?e=[x]:e.push(x),t++}}if(s.ask!==void 0){let i=s.ask,f=t,u=!0,Z=t;if(!(i&&typeof i=="object"&&!Array.isArray(i))){
let x={};e===null?e=[x]:e.push(x),t++}var c=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(c){let x=t;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.question===void 0){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/then/r\
equired",keyword:"required",params:{missingProperty:"question"},schema:Q.then.required,parentSchema:Q.then,data:i};e===null?
e=[n]:e.push(n),t++}for(let n in i)if(!(n==="question"||n==="for")){let p={instancePath:r+"/ask",schemaPath:"#/definitio\
ns/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:Q.
then,data:i};e===null?e=[p]:e.push(p),t++}if(i.question!==void 0){let n=i.question;if(typeof n!="string"&&!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:Q.then.properties.question.type},schema:Q.then.properties.question.type,
parentSchema:Q.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"){if(z(n)<1){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Q.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(!qe.test(n)){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:Q.then.properties.question,
data:n};e===null?e=[p]:e.push(p),t++}}}if(i.for!==void 0){let n=i.for;if(typeof n=="string"){if(!ue.test(n)){let p={instancePath:r+
"/ask/for",schemaPath:"#/definitions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0\
,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:Q.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:r+"/ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"\
string"},schema:Q.then.properties.for.type,parentSchema:Q.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}}else{
let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:Q.then.
type,parentSchema:Q.then,data:i};e===null?e=[n]:e.push(n),t++}var c=x===t;u=c,W="then"}else{let x=t;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/el\
se/type",keyword:"type",params:{type:Q.else.type},schema:Q.else.type,parentSchema:Q.else,data:i};e===null?e=[n]:e.push(n),
t++}if(typeof i=="string"){if(z(i)<1){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:Q.else,data:i};e===null?e=[n]:e.push(n),t++}if(!qe.test(i)){let n={instancePath:r+
"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+\
)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:Q.else,data:i};e===null?e=[n]:e.push(n),t++}}var c=x===
t;u=c,W="else"}if(!u){let x={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"if",params:{failingKeyword:W},
schema:Q.if,parentSchema:Q,data:i};e===null?e=[x]:e.push(x),t++}}if(s.follow_up!==void 0){let i=s.follow_up,f=t,u=!0,Z=t;
if(!Array.isArray(i)){let x={};e===null?e=[x]:e.push(x),t++}var v=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(v){
let x=t;if(Array.isArray(i)){if(i.length>20){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then\
/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:w.then,data:i};e===null?e=[p]:e.push(p),t++}if(i.
length<1){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:w.then,data:i};e===null?e=[p]:e.push(p),t++}let n=i.length;for(let p=0;p<n;p++){let y=i[p];
if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.payload===void 0){let d={instancePath:r+"/follow_up/"+p,schemaPath:"#/\
definitions/followUps/then/items/required",keyword:"required",params:{missingProperty:"payload"},schema:w.then.items.required,
parentSchema:w.then.items,data:y};e===null?e=[d]:e.push(d),t++}for(let d in y)if(!(d==="after"||d==="at"||d==="days"||d===
"timezone"||d==="payload"||d==="in_any_case")){let O={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps\
/then/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:w.
then.items,data:y};e===null?e=[O]:e.push(O),t++}if(y.after!==void 0){let d=y.after;if(typeof d=="string"){if(!ue.test(d)){
let O={instancePath:r+"/follow_up/"+p+"/after",schemaPath:"#/definitions/followUps/then/items/properties/after/pattern",
keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:w.then.items.
properties.after,data:d};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:r+"/follow_up/"+p+"/after",schemaPath:"#\
/definitions/followUps/then/items/properties/after/type",keyword:"type",params:{type:"string"},schema:w.then.items.properties.
after.type,parentSchema:w.then.items.properties.after,data:d};e===null?e=[O]:e.push(O),t++}}if(y.at!==void 0){let d=y.at;
if(typeof d=="string"){if(!Ee.test(d)){let O={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#/definitions/followUps/t\
hen/items/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0\
-9]|2[0-3]):[0-5][0-9]$",parentSchema:w.then.items.properties.at,data:d};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:r+
"/follow_up/"+p+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"st\
ring"},schema:w.then.items.properties.at.type,parentSchema:w.then.items.properties.at,data:d};e===null?e=[O]:e.push(O),t++}}
if(y.days!==void 0){let d=y.days,O=t,J=!0,V=t;if(!Array.isArray(d)){let S={};e===null?e=[S]:e.push(S),t++}var $=V===t;t=
O,e!==null&&(O?e.length=O:e=null);let H;if($){let S=t;if(Array.isArray(d)){if(d.length<1){let pe={instancePath:r+"/follo\
w_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:w.then.items.properties.days.then,data:d};e===null?e=[pe]:e.push(pe),t++}let re=d.length;
for(let pe=0;pe<re;pe++){let he=d[pe];if(typeof he!="string"&&!(typeof he=="number"&&isFinite(he))&&typeof he!="boolean"){
let ye={instancePath:r+"/follow_up/"+p+"/days/"+pe,schemaPath:"#/definitions/followUps/then/items/properties/days/then/i\
tems/type",keyword:"type",params:{type:w.then.items.properties.days.then.items.type},schema:w.then.items.properties.days.
then.items.type,parentSchema:w.then.items.properties.days.then.items,data:he};e===null?e=[ye]:e.push(ye),t++}if(typeof he==
"string"&&z(he)<1){let ye={instancePath:r+"/follow_up/"+p+"/days/"+pe,schemaPath:"#/definitions/followUps/then/items/pro\
perties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.days.
then.items,data:he};e===null?e=[ye]:e.push(ye),t++}}}else{let re={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/d\
efinitions/followUps/then/items/properties/days/then/type",keyword:"type",params:{type:"array"},schema:w.then.items.properties.
days.then.type,parentSchema:w.then.items.properties.days.then,data:d};e===null?e=[re]:e.push(re),t++}var $=S===t;J=$,H="\
then"}else{let S=t;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let re={instancePath:r+
"/follow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{
type:w.then.items.properties.days.else.type},schema:w.then.items.properties.days.else.type,parentSchema:w.then.items.properties.
days.else,data:d};e===null?e=[re]:e.push(re),t++}if(typeof d=="string"&&z(d)<1){let re={instancePath:r+"/follow_up/"+p+"\
/days",schemaPath:"#/definitions/followUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:w.then.items.properties.days.else,data:d};e===null?e=[re]:e.push(re),t++}var $=S===t;J=$,H="else"}
if(!J){let S={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",
keyword:"if",params:{failingKeyword:H},schema:w.then.items.properties.days.if,parentSchema:w.then.items.properties.days,
data:d};e===null?e=[S]:e.push(S),t++}}if(y.timezone!==void 0){let d=y.timezone;if(typeof d!="string"&&!(typeof d=="numbe\
r"&&isFinite(d))&&typeof d!="boolean"){let O={instancePath:r+"/follow_up/"+p+"/timezone",schemaPath:"#/definitions/follo\
wUps/then/items/properties/timezone/type",keyword:"type",params:{type:w.then.items.properties.timezone.type},schema:w.then.
items.properties.timezone.type,parentSchema:w.then.items.properties.timezone,data:d};e===null?e=[O]:e.push(O),t++}if(typeof d==
"string"&&z(d)<1){let O={instancePath:r+"/follow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/prope\
rties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.timezone,data:d};
e===null?e=[O]:e.push(O),t++}}if(y.payload!==void 0){let d=y.payload;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let O={instancePath:r+"/follow_up/"+p+"/payload",schemaPath:"#/definitions/followUps/then/item\
s/properties/payload/type",keyword:"type",params:{type:w.then.items.properties.payload.type},schema:w.then.items.properties.
payload.type,parentSchema:w.then.items.properties.payload,data:d};e===null?e=[O]:e.push(O),t++}if(typeof d=="string"&&z(
d)<1){let O={instancePath:r+"/follow_up/"+p+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload\
/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.then.items.properties.payload,data:d};e===null?
e=[O]:e.push(O),t++}}if(y.in_any_case!==void 0){let d=y.in_any_case;if(!(d===!0||d===!1||d==="true"||d==="false")){let O={
instancePath:r+"/follow_up/"+p+"/in_any_case",schemaPath:"#/definitions/followUps/then/items/properties/in_any_case/enum",
keyword:"enum",params:{allowedValues:w.then.items.properties.in_any_case.enum},schema:w.then.items.properties.in_any_case.
enum,parentSchema:w.then.items.properties.in_any_case,data:d};e===null?e=[O]:e.push(O),t++}}}else{let d={instancePath:r+
"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/type",keyword:"type",params:{type:"object"},schema:w.then.
items.type,parentSchema:w.then.items,data:y};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:w.then.type,parentSchema:w.then,data:i};e===
null?e=[n]:e.push(n),t++}var v=x===t;u=v,W="then"}else{let x=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.payload===
void 0){let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/required",keyword:"required",params:{
missingProperty:"payload"},schema:w.else.required,parentSchema:w.else,data:i};e===null?e=[n]:e.push(n),t++}for(let n in i)
if(!(n==="after"||n==="at"||n==="days"||n==="timezone"||n==="payload"||n==="in_any_case")){let p={instancePath:r+"/follo\
w_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:w.else,data:i};e===null?e=[p]:e.push(p),t++}if(i.after!==void 0){let n=i.after;if(typeof n=="stri\
ng"){if(!ue.test(n)){let p={instancePath:r+"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/\
pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:w.else.
properties.after,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/follow_up/after",schemaPath:"#/defin\
itions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},schema:w.else.properties.after.type,parentSchema:w.
else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}if(i.at!==void 0){let n=i.at;if(typeof n=="string"){if(!Ee.test(
n)){let p={instancePath:r+"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/pattern",keyword:"patte\
rn",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:w.else.properties.
at,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/follow_up/at",schemaPath:"#/definitions/followUps/\
else/properties/at/type",keyword:"type",params:{type:"string"},schema:w.else.properties.at.type,parentSchema:w.else.properties.
at,data:n};e===null?e=[p]:e.push(p),t++}}if(i.days!==void 0){let n=i.days,p=t,y=!0,d=t;if(!Array.isArray(n)){let J={};e===
null?e=[J]:e.push(J),t++}var b=d===t;t=p,e!==null&&(p?e.length=p:e=null);let O;if(b){let J=t;if(Array.isArray(n)){if(n.length<
1){let S={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/then/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:w.else.properties.days.then,data:n};e===null?e=[S]:e.push(S),t++}let H=n.
length;for(let S=0;S<H;S++){let D=n[S];if(typeof D!="string"&&!(typeof D=="number"&&isFinite(D))&&typeof D!="boolean"){let re={
instancePath:r+"/follow_up/days/"+S,schemaPath:"#/definitions/followUps/else/properties/days/then/items/type",keyword:"t\
ype",params:{type:w.else.properties.days.then.items.type},schema:w.else.properties.days.then.items.type,parentSchema:w.else.
properties.days.then.items,data:D};e===null?e=[re]:e.push(re),t++}if(typeof D=="string"&&z(D)<1){let re={instancePath:r+
"/follow_up/days/"+S,schemaPath:"#/definitions/followUps/else/properties/days/then/items/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:w.else.properties.days.then.items,data:D};e===null?e=[re]:e.push(re),t++}}}else{let H={
instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/then/type",keyword:"type",params:{
type:"array"},schema:w.else.properties.days.then.type,parentSchema:w.else.properties.days.then,data:n};e===null?e=[H]:e.
push(H),t++}var b=J===t;y=b,O="then"}else{let J=t;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="\
boolean"){let H={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"\
type",params:{type:w.else.properties.days.else.type},schema:w.else.properties.days.else.type,parentSchema:w.else.properties.
days.else,data:n};e===null?e=[H]:e.push(H),t++}if(typeof n=="string"&&z(n)<1){let H={instancePath:r+"/follow_up/days",schemaPath:"\
#/definitions/followUps/else/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.
else.properties.days.else,data:n};e===null?e=[H]:e.push(H),t++}var b=J===t;y=b,O="else"}if(!y){let J={instancePath:r+"/f\
ollow_up/days",schemaPath:"#/definitions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:O},schema:w.
else.properties.days.if,parentSchema:w.else.properties.days,data:n};e===null?e=[J]:e.push(J),t++}}if(i.timezone!==void 0){
let n=i.timezone;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"\
/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:w.else.
properties.timezone.type},schema:w.else.properties.timezone.type,parentSchema:w.else.properties.timezone,data:n};e===null?
e=[p]:e.push(p),t++}if(typeof n=="string"&&z(n)<1){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions\
/followUps/else/properties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:w.else.properties.
timezone,data:n};e===null?e=[p]:e.push(p),t++}}if(i.payload!==void 0){let n=i.payload;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/follow\
Ups/else/properties/payload/type",keyword:"type",params:{type:w.else.properties.payload.type},schema:w.else.properties.payload.
type,parentSchema:w.else.properties.payload,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&z(n)<1){let p={instancePath:r+
"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:w.else.properties.payload,data:n};e===null?e=[p]:e.push(p),t++}}if(i.in_any_case!==void 0){
let n=i.in_any_case;if(!(n===!0||n===!1||n==="true"||n==="false")){let p={instancePath:r+"/follow_up/in_any_case",schemaPath:"\
#/definitions/followUps/else/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:w.else.properties.in_any_case.
enum},schema:w.else.properties.in_any_case.enum,parentSchema:w.else.properties.in_any_case,data:n};e===null?e=[p]:e.push(
p),t++}}}else{let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"\
object"},schema:w.else.type,parentSchema:w.else,data:i};e===null?e=[n]:e.push(n),t++}var v=x===t;u=v,W="else"}if(!u){let x={
instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/if",keyword:"if",params:{failingKeyword:W},schema:w.if,parentSchema:w,
data:i};e===null?e=[x]:e.push(x),t++}}if(s.cancel!==void 0){let i=s.cancel,f=t,u=!0,Z=t;if(!Array.isArray(i)){let x={};e===
null?e=[x]:e.push(x),t++}var A=Z===t;t=f,e!==null&&(f?e.length=f:e=null);let W;if(A){let x=t;if(Array.isArray(i)){if(i.length<
1){let p={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:ae.then,data:i};e===null?e=[p]:e.push(p),t++}let n=i.length;for(let p=0;p<n;p++){let y=i[p];if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/cancel/"+p,schemaPath:"#/defi\
nitions/cancelled/then/items/type",keyword:"type",params:{type:ae.then.items.type},schema:ae.then.items.type,parentSchema:ae.
then.items,data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"&&z(y)<1){let d={instancePath:r+"/cancel/"+p,schemaPath:"\
#/definitions/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.then.items,data:y};
e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"\
type",params:{type:"array"},schema:ae.then.type,parentSchema:ae.then,data:i};e===null?e=[n]:e.push(n),t++}var A=x===t;u=
A,W="then"}else{let x=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let n={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:ae.else.type},schema:ae.else.type,parentSchema:ae.
else,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="string"&&z(i)<1){let n={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.else,data:i};e===null?
e=[n]:e.push(n),t++}var A=x===t;u=A,W="else"}if(!u){let x={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:W},schema:ae.if,parentSchema:ae,data:i};e===null?e=[x]:e.push(x),t++}}}else{let i={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:s};e===null?e=
[i]:e.push(i),t++}return Ne.errors=e,t===0}function ze(s,{instancePath:r="",parentData:oe,parentDataProperty:fe,rootData:F=s}={}){
let e=null,t=0,g=t,P=!0,R=t;if(t===R)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.include===void 0&&(j="inclu\
de")){let h={};e===null?e=[h]:e.push(h),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}var L=R===t;t=g,e!==null&&(g?e.length=
g:e=null);let _;if(L){let j=t;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(a!=="include"){let o={instancePath:r,
schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:Pe,data:s};e===null?e=[o]:e.push(o),t++}if(s.include!==void 0){let a=s.include;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"){let o={instancePath:r+"/include",schemaPath:"#/definitions/include/properti\
es/include/type",keyword:"type",params:{type:Pe.properties.include.type},schema:Pe.properties.include.type,parentSchema:Pe.
properties.include,data:a};e===null?e=[o]:e.push(o),t++}if(typeof a=="string"&&z(a)<1){let o={instancePath:r+"/include",
schemaPath:"#/definitions/include/properties/include/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Pe.
properties.include,data:a};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:r,schemaPath:"#/definitions/include/t\
ype",keyword:"type",params:{type:"object"},schema:Pe.type,parentSchema:Pe,data:s};e===null?e=[a]:e.push(a),t++}var L=j===
t;P=L,_="then"}else{let j=t,h=t,a=!0,o=t;if(t===o)if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.rules===void 0&&
(c="rules")){let v={};e===null?e=[v]:e.push(v),t++}}else{let c={};e===null?e=[c]:e.push(c),t++}var k=o===t;t=h,e!==null&&
(h?e.length=h:e=null);let l;if(k){let c=t;De(s,{instancePath:r,parentData:oe,parentDataProperty:fe,rootData:F})||(e=e===
null?De.errors:M(e,De.errors),t=e.length);var k=c===t;a=k,l="then"}else{let c=t;Ne(s,{instancePath:r,parentData:oe,parentDataProperty:fe,
rootData:F})||(e=e===null?Ne.errors:M(e,Ne.errors),t=e.length);var k=c===t;a=k,l="else"}if(!a){let c={instancePath:r,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:l},schema:Fe.else.if,parentSchema:Fe.else,data:s};e===null?e=[c]:e.push(c),
t++}var L=j===t;P=L,_="else"}if(!P){let j={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:_},schema:Fe.
if,parentSchema:Fe,data:s};e===null?e=[j]:e.push(j),t++}return ze.errors=e,t===0}function Me(s,{instancePath:r="",parentData:oe,
parentDataProperty:fe,rootData:F=s}={}){let e=null,t=0,g=t,P=!1,R=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.rules===
void 0){let a={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"rules"},schema:U.
anyOf[0].required,parentSchema:U.anyOf[0],data:s};e===null?e=[a]:e.push(a),t++}var L=R===t;if(P=P||L,!P){let a=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.default===void 0){let l={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",
params:{missingProperty:"default"},schema:U.anyOf[1].required,parentSchema:U.anyOf[1],data:s};e===null?e=[l]:e.push(l),t++}
var L=a===t;P=P||L}if(P)t=g,e!==null&&(g?e.length=g:e=null);else{let a={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},schema:U.anyOf,parentSchema:U,data:s};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let a in s)if(!(a==="name"||a==="when"||a==="lists"||a==="tables"||a==="rules"||a==="default"||a==="description"||
a==="max_age"||st.test(a))){let o={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:U,data:s};e===null?e=[o]:e.push(o),t++}if(s.name!==void 0){let a=s.name;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let o={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:U.properties.name.type},schema:U.properties.name.type,parentSchema:U.properties.
name,data:a};e===null?e=[o]:e.push(o),t++}if(typeof a=="string"&&z(a)<1){let o={instancePath:r+"/name",schemaPath:"#/pro\
perties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.name,data:a};e===null?e=
[o]:e.push(o),t++}}if(s.when!==void 0&&(ge(s.when,{instancePath:r+"/when",parentData:s,parentDataProperty:"when",rootData:F})||
(e=e===null?ge.errors:M(e,ge.errors),t=e.length)),s.lists!==void 0){let a=s.lists;if(a&&typeof a=="object"&&!Array.isArray(
a))for(let o in a){let l=a[o],m=t,c=!0,v=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let b={};e===null?e=[b]:e.push(
b),t++}var _=v===t;t=m,e!==null&&(m?e.length=m:e=null);let $;if(_){let b=t;if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.file===void 0){let i={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/li\
sts/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:U.properties.lists.additionalProperties.
then.required,parentSchema:U.properties.lists.additionalProperties.then,data:l};e===null?e=[i]:e.push(i),t++}for(let i in l)
if(i!=="file"){let f={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/a\
dditionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:U.
properties.lists.additionalProperties.then,data:l};e===null?e=[f]:e.push(f),t++}if(l.file!==void 0){let i=l.file;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let f={instancePath:r+"/lists/"+o.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",
params:{type:U.properties.lists.additionalProperties.then.properties.file.type},schema:U.properties.lists.additionalProperties.
then.properties.file.type,parentSchema:U.properties.lists.additionalProperties.then.properties.file,data:i};e===null?e=[
f]:e.push(f),t++}if(typeof i=="string"&&z(i)<1){let f={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:U.properties.lists.additionalProperties.then.properties.file,data:i};e===null?e=[f]:e.push(
f),t++}}}else{let i={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/ad\
ditionalProperties/then/type",keyword:"type",params:{type:"object"},schema:U.properties.lists.additionalProperties.then.
type,parentSchema:U.properties.lists.additionalProperties.then,data:l};e===null?e=[i]:e.push(i),t++}var _=b===t;c=_,$="t\
hen"}else{let b=t;if(Array.isArray(l)){if(l.length<1){let f={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:U.
properties.lists.additionalProperties.else,data:l};e===null?e=[f]:e.push(f),t++}let i=l.length;for(let f=0;f<i;f++){let u=l[f],
Z=t,W=!0,x=t;if(t===x)if(u&&typeof u=="object"&&!Array.isArray(u)){let n;if(u.list===void 0&&(n="list")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var k=x===t;t=Z,e!==null&&(Z?e.length=Z:e=null);let Y;if(k){
let n=t;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let y in u)if(y!=="list"){let d={instancePath:r+"/lists/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/properties/lists/additionalProperties/else/items/then/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:U.properties.lists.additionalProperties.
else.items.then,data:u};e===null?e=[d]:e.push(d),t++}if(u.list!==void 0){let y=u.list;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let d={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
f+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/type",keyword:"type",params:{
type:U.properties.lists.additionalProperties.else.items.then.properties.list.type},schema:U.properties.lists.additionalProperties.
else.items.then.properties.list.type,parentSchema:U.properties.lists.additionalProperties.else.items.then.properties.list,
data:y};e===null?e=[d]:e.push(d),t++}if(typeof y=="string"&&z(y)<1){let d={instancePath:r+"/lists/"+o.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+f+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.lists.additionalProperties.else.items.then.
properties.list,data:y};e===null?e=[d]:e.push(d),t++}}}else{let y={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+f,schemaPath:"#/properties/lists/additionalProperties/else/items/then/type",keyword:"type",params:{type:"\
object"},schema:U.properties.lists.additionalProperties.else.items.then.type,parentSchema:U.properties.lists.additionalProperties.
else.items.then,data:u};e===null?e=[y]:e.push(y),t++}var k=n===t;W=k,Y="then"}else{let n=t;if(typeof u!="string"&&!(typeof u==
"number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
f,schemaPath:"#/properties/lists/additionalProperties/else/items/else/type",keyword:"type",params:{type:U.properties.lists.
additionalProperties.else.items.else.type},schema:U.properties.lists.additionalProperties.else.items.else.type,parentSchema:U.
properties.lists.additionalProperties.else.items.else,data:u};e===null?e=[y]:e.push(y),t++}var k=n===t;W=k,Y="else"}if(!W){
let n={instancePath:r+"/lists/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/properties/lists/additional\
Properties/else/items/if",keyword:"if",params:{failingKeyword:Y},schema:U.properties.lists.additionalProperties.else.items.
if,parentSchema:U.properties.lists.additionalProperties.else.items,data:u};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:r+
"/lists/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"\
type",params:{type:"array"},schema:U.properties.lists.additionalProperties.else.type,parentSchema:U.properties.lists.additionalProperties.
else,data:l};e===null?e=[i]:e.push(i),t++}var _=b===t;c=_,$="else"}if(!c){let b={instancePath:r+"/lists/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:$},
schema:U.properties.lists.additionalProperties.if,parentSchema:U.properties.lists.additionalProperties,data:l};e===null?
e=[b]:e.push(b),t++}}else{let o={instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"\
object"},schema:U.properties.lists.type,parentSchema:U.properties.lists,data:a};e===null?e=[o]:e.push(o),t++}}if(s.tables!==
void 0){let a=s.tables;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let o in a){let l=t;if(typeof o=="string"&&!Qe.test(
o)){let m={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\\p{N}_-]*$",parentSchema:U.properties.tables.propertyNames,data:o,
propertyName:o};e===null?e=[m]:e.push(m),t++}var j=l===t;if(!j){let m={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames",keyword:"propertyNames",params:{propertyName:o},schema:U.properties.tables.propertyNames,parentSchema:U.
properties.tables,data:a};e===null?e=[m]:e.push(m),t++}}for(let o in a){let l=a[o],m=t,c=!0,v=t;if(l&&typeof l=="object"&&
!Array.isArray(l)){let $;if(l.rows===void 0&&($="rows")){let b={};e===null?e=[b]:e.push(b),t++}}var h=v===t;if(t=m,e!==null&&
(m?e.length=m:e=null),!h){let $=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.file===void 0){let A={instancePath:r+"/\
tables/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"\
required",params:{missingProperty:"file"},schema:U.properties.tables.additionalProperties.else.required,parentSchema:U.properties.
tables.additionalProperties.else,data:l};e===null?e=[A]:e.push(A),t++}var h=$===t;c=h}if(!c){let $={instancePath:r+"/tab\
les/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"},schema:U.properties.tables.additionalProperties.if,parentSchema:U.properties.tables.additionalProperties,
data:l};e===null?e=[$]:e.push($),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let $ in l)if(!($==="file"||$==="k\
ey"||$==="rows")){let b={instancePath:r+"/tables/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tab\
les/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},schema:!1,parentSchema:U.
properties.tables.additionalProperties,data:l};e===null?e=[b]:e.push(b),t++}if(l.file!==void 0){let $=l.file;if(typeof $!=
"string"&&!(typeof $=="number"&&isFinite($))&&typeof $!="boolean"){let b={instancePath:r+"/tables/"+o.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{
type:U.properties.tables.additionalProperties.properties.file.type},schema:U.properties.tables.additionalProperties.properties.
file.type,parentSchema:U.properties.tables.additionalProperties.properties.file,data:$};e===null?e=[b]:e.push(b),t++}if(typeof $==
"string"&&z($)<1){let b={instancePath:r+"/tables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/proper\
ties/tables/additionalProperties/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.
properties.tables.additionalProperties.properties.file,data:$};e===null?e=[b]:e.push(b),t++}}if(l.key!==void 0){let $=l.
key;if(typeof $!="string"&&!(typeof $=="number"&&isFinite($))&&typeof $!="boolean"){let b={instancePath:r+"/tables/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"\
type",params:{type:U.properties.tables.additionalProperties.properties.key.type},schema:U.properties.tables.additionalProperties.
properties.key.type,parentSchema:U.properties.tables.additionalProperties.properties.key,data:$};e===null?e=[b]:e.push(b),
t++}if(typeof $=="string"&&z($)<1){let b={instancePath:r+"/tables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"\
#/properties/tables/additionalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.
properties.tables.additionalProperties.properties.key,data:$};e===null?e=[b]:e.push(b),t++}}if(l.rows!==void 0){let $=l.
rows;if(Array.isArray($)){if($.length<1){let A={instancePath:r+"/tables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/row\
s",schemaPath:"#/properties/tables/additionalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:U.properties.tables.additionalProperties.properties.rows,data:$};e===null?e=[A]:e.push(A),t++}let b=$.length;
for(let A=0;A<b;A++){let i=$[A];if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let f={instancePath:r+
"/tables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+A,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:U.properties.tables.additionalProperties.
properties.rows.items,data:i};e===null?e=[f]:e.push(f),t++}for(let f in i){let u=i[f];if(typeof u!="string"&&!(typeof u==
"number"&&isFinite(u))&&typeof u!="boolean"){let Z={instancePath:r+"/tables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/rows/"+A+"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/r\
ows/items/additionalProperties/type",keyword:"type",params:{type:U.properties.tables.additionalProperties.properties.rows.
items.additionalProperties.type},schema:U.properties.tables.additionalProperties.properties.rows.items.additionalProperties.
type,parentSchema:U.properties.tables.additionalProperties.properties.rows.items.additionalProperties,data:u};e===null?e=
[Z]:e.push(Z),t++}}}else{let f={instancePath:r+"/tables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+A,schemaPath:"\
#/properties/tables/additionalProperties/properties/rows/items/type",keyword:"type",params:{type:"object"},schema:U.properties.
tables.additionalProperties.properties.rows.items.type,parentSchema:U.properties.tables.additionalProperties.properties.
rows.items,data:i};e===null?e=[f]:e.push(f),t++}}}else{let b={instancePath:r+"/tables/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows",schemaPath:"#/properties/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"ar\
ray"},schema:U.properties.tables.additionalProperties.properties.rows.type,parentSchema:U.properties.tables.additionalProperties.
properties.rows,data:$};e===null?e=[b]:e.push(b),t++}}}else{let $={instancePath:r+"/tables/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type:"object"},schema:U.properties.
tables.additionalProperties.type,parentSchema:U.properties.tables.additionalProperties,data:l};e===null?e=[$]:e.push($),
t++}}}else{let o={instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"},schema:U.
properties.tables.type,parentSchema:U.properties.tables,data:a};e===null?e=[o]:e.push(o),t++}}if(s.rules!==void 0){let a=s.
rules;if(Array.isArray(a)){let o=a.length;for(let l=0;l<o;l++)ze(a[l],{instancePath:r+"/rules/"+l,parentData:a,parentDataProperty:l,
rootData:F})||(e=e===null?ze.errors:M(e,ze.errors),t=e.length)}else{let o={instancePath:r+"/rules",schemaPath:"#/propert\
ies/rules/type",keyword:"type",params:{type:"array"},schema:U.properties.rules.type,parentSchema:U.properties.rules,data:a};
e===null?e=[o]:e.push(o),t++}}if(s.default!==void 0&&(Se(s.default,{instancePath:r+"/default",parentData:s,parentDataProperty:"\
default",rootData:F})||(e=e===null?Se.errors:M(e,Se.errors),t=e.length)),s.description!==void 0){let a=s.description;if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let o={instancePath:r+"/description",schemaPath:"#/pr\
operties/description/type",keyword:"type",params:{type:U.properties.description.type},schema:U.properties.description.type,
parentSchema:U.properties.description,data:a};e===null?e=[o]:e.push(o),t++}}if(s.max_age!==void 0){let a=s.max_age;if(typeof a==
"string"){if(!ue.test(a)){let o={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:U.properties.max_age,data:a};e===null?e=
[o]:e.push(o),t++}}else{let o={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"\
string"},schema:U.properties.max_age.type,parentSchema:U.properties.max_age,data:a};e===null?e=[o]:e.push(o),t++}}}else{
let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:s};e===
null?e=[a]:e.push(a),t++}return Me.errors=e,t===0}function M(s,r){for(let oe of r)s.push(oe);return s}export{ot as default,nt as validate};
