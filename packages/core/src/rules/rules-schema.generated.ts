// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var dt=(a,r)=>()=>{try{return r||a((r={exports:{}}).exports,r),r.exports}catch(pe){throw r=0,pe}};var st=dt(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});function at(a){let r=a.length,pe=0,le=0,I;
for(;le<r;)pe++,I=a.charCodeAt(le++),I>=55296&&I<=56319&&le<r&&(I=a.charCodeAt(le),(I&64512)===56320&&le++);return pe}Je.
default=at;at.code='require("ajv/dist/runtime/ucs2length").default'});var gt=rt,wt=rt,D={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
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
kind":"true or false"},profile:{allOf:[{$ref:"#/definitions/profile"}]}},anyOf:[{required:["rules"]},{required:["default"]},
{required:["profile"]}],"x-missing":"This file has no rules.",definitions:{item:{if:{type:"object",required:["include"]},
then:{$ref:"#/definitions/include"},else:{if:{type:"object",required:["rules"]},then:{$ref:"#/definitions/group"},else:{
$ref:"#/definitions/rule"}}},include:{type:"object","x-kind":'keys such as "include:"',"x-what":"an include",additionalProperties:!1,
properties:{include:{type:["string","number","boolean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rule\
s","lists","tables","default","description","name"]},group:{type:"object","x-kind":'keys such as "rules:"',"x-what":"a g\
roup","x-elsewhere":{profile:'Write it at the top of a file, in line with "rules:".',max_age:'Write it at the top of a f\
ile, in line with "rules:".',typed_taps:'Write it at the top of a file, in line with "rules:".'},additionalProperties:!1,
properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},when:{allOf:[{$ref:"#/definitions/co\
ndition"}]},lists:{type:"object","x-kind":"lists with names, such as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{
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
"number","boolean"],"x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"default",else:"default",fallback:"de\
fault",if:"when",condition:"when",conditions:"when",match:"when"},"x-below":{when:["event","channel","payload","title","\
text","referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","missed","typed","pe\
rson","raw","split","memory","all","any","not","time"],default:["route","params","reply","forward","handover","remember",
"count","forget","ask","follow_up","cancel"]}},rule:{type:"object","x-kind":'keys such as "name:", "when:" and "reply:"',
"x-what":"a rule","x-elsewhere":{profile:'Write it at the top of a file, in line with "rules:".',max_age:'Write it at th\
e top of a file, in line with "rules:".',typed_taps:'Write it at the top of a file, in line with "rules:".'},additionalProperties:!1,
properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number",
"boolean"],"x-kind":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{"x-kind":"true o\
r false",enum:[!0,!1,"true","false"]},once:{type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$","x-kind":"a span such\
 as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 24h, or ever"},when:{allOf:[{$ref:"\
#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-\
kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{
type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za\
-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
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
"image","video","audio","file","typing","one_of"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"},
default:{type:"object","x-kind":"what to do, such as { reply: Hello! }","x-what":"a default",additionalProperties:!1,properties:{
description:{type:["string","number","boolean"],"x-kind":"a text"},once:{type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|\
ever)$","x-kind":"a span such as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 24h, o\
r ever"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-p\
attern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","\
x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-p\
attern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["strin\
g","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{
type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|bot|release|request|[0-9]{5,20}\
)$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, to bot, or to an app by the digits of its id, or is re\
lease or request"},remember:{allOf:[{$ref:"#/definitions/remembered"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{
allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definiti\
ons/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancelled"}]}},anyOf:[{required:["route"]},{required:["reply"]},{required:[
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
properties:{words:{allOf:[{$ref:"#/definitions/parts"}]},is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/\
definitions/names"}]},lookup:{type:"object","x-kind":"a table and a name, such as { table: shops, as: shop }","x-what":"\
a lookup",required:["table","as"],additionalProperties:!1,properties:{table:{type:["string","number","boolean"],minLength:1,
"x-kind":"a table's name"},column:{type:["string","number","boolean"],minLength:1,"x-kind":"a column's name"},as:{type:[
"string","number","boolean"],minLength:1,pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A row's name is letters, digits\
 and "_", and does not begin with a digit`,"x-kind":"a name"},else:{type:["string","number","boolean"],minLength:1,"x-ki\
nd":"a key of the table"}},"x-synonyms":{in:"table",name:"as",row:"as",otherwise:"else",default:"else"}},starts_with:{allOf:[
{$ref:"#/definitions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/pa\
rts"}]},like:{allOf:[{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"\
#/definitions/bound"}]},at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},
less_than:{allOf:[{$ref:"#/definitions/bound"}]},exists:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[
{$ref:"#/definitions/test"}]},typos:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},loose:{"x-kind":"true or fals\
e",enum:[!0,!1,"true","false"]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},values:{if:{type:"a\
rray"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text"},"x-kind":"a list of te\
xts"},else:{type:["string","number","boolean"],"x-kind":"a text"}},parts:{if:{type:"array"},then:{type:"array",minItems:1,
items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1}},names:{if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a l\
ist of lists' names",items:{if:{type:"object"},then:{type:"object",required:["list"],additionalProperties:!1,"x-what":'a\
 value of "in"',properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{
in:"list",include:"list",lists:"list",table:"list"}},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a li\
st's name"}}},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},bound:{type:["string","num\
ber"],pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","x-kind":"a decimal number","\
x-pattern":"The operator compares with a decimal number, such as 10 or 99.5"},time:{if:{type:"array"},then:{type:"array",
minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",minProperties:1,"x-kind":"a\
 time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{type:["string","number","b\
oolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},days:{if:{type:"array"},then:{type:"\
array",minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"a list of days"},else:{type:"\
string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:"s\
tring","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string","x-kind":"hours such as 09:\
00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},not:{allOf:[{$ref:"#/definitions\
/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"from",start:"from",begin:"from",end:"unt\
il",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"hours",between:"hours",tz:"\
timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:00 }"}},reply:{if:{type:"array"},then:{type:"\
array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a list of messages"},else:{$ref:"#/definitions/message"}},
message:{if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-what":"a message","x-synonyms":{message:"\
text",say:"text",options:"quick_replies",suggestions:"quick_replies",carousel:"cards",gallery:"cards",picture:"image",img:"\
image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"one_of",any_of:"one_of",variants:"one_of",randomizer:"\
one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
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
minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text or a message",minLength:1}},remembered:{type:"\
object",minProperties:1,"x-what":"what is remembered","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
if:{type:"object"},then:{type:"object",required:["value"],additionalProperties:!1,"x-what":"what is remembered",properties:{
value:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[sm\
hd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 7d"}},"x-synonyms":{
text:"value",to:"value",is:"value",ttl:"for",expires:"for",until:"for",within:"for",after:"for"}},else:{type:["string","\
number","boolean"],"x-kind":"a text",minLength:1}},"x-write":'Write: { $NAME: "{$NAME}" }'},counted:{if:{type:"object"},
then:{type:"object",minProperties:1,"x-what":"what is counted","x-kind":"names with numbers, such as { points: 5 }",propertyNames:{
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
"boolean"],"x-kind":"a text",minLength:1}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},profile:{
type:"object","x-kind":'keys such as "menu:"',"x-what":"a profile","x-synonyms":{persistent_menu:"menu",questions:"ice_b\
reakers",icebreakers:"ice_breakers",ice_breaker:"ice_breakers",command:"commands",welcome:"greeting",greetings:"greeting",
about:"greeting",locales:"languages",language:"languages",translations:"languages",get_started_button:"get_started",start:"\
get_started",image:"menu_image",areas:"menu_areas",layout:"menu_areas",menu_layout:"menu_areas",bar:"menu_bar",chat_bar:"\
menu_bar",chat_bar_text:"menu_bar",menu_text:"menu_bar"},additionalProperties:!1,minProperties:1,properties:{greeting:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},get_started:{type:["string","number","boolean"],"x-kind":"a \
text",minLength:1,"x-write":"Write the payload alone: get_started: GET_STARTED"},menu:{allOf:[{$ref:"#/definitions/menu"}]},
ice_breakers:{allOf:[{$ref:"#/definitions/iceBreakers"}]},commands:{allOf:[{$ref:"#/definitions/commands"}]},menu_image:{
type:["string","number","boolean"],"x-kind":"a file's name",minLength:1},menu_areas:{type:"array",minItems:1,"x-kind":'a\
 list of lines such as "1 1 2"',"x-write":"Write: [1 1 2, 1 1 3]",items:{type:["string","number"],"x-kind":'a line such \
as "1 1 2"'}},menu_bar:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},languages:{type:"object","x-ki\
nd":"languages with their texts, such as { de: { greeting: Hallo } }","x-what":"the languages of a profile",minProperties:1,
additionalProperties:{type:"object","x-kind":'keys such as "greeting:"',"x-what":"a language of a profile","x-synonyms":{
persistent_menu:"menu",questions:"ice_breakers",icebreakers:"ice_breakers",ice_breaker:"ice_breakers",command:"commands",
welcome:"greeting",greetings:"greeting",about:"greeting"},additionalProperties:!1,minProperties:1,properties:{greeting:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},menu:{allOf:[{$ref:"#/definitions/menu"}]},ice_breakers:{
allOf:[{$ref:"#/definitions/iceBreakers"}]},commands:{allOf:[{$ref:"#/definitions/commands"}]}}}}}},menu:{type:"array",minItems:1,
items:{$ref:"#/definitions/menuEntry"},"x-kind":"a list of entries","x-write":"Write: [{ title: $, payload: $ID }]"},menuEntry:{
type:"object","x-kind":"a title and what a tap does, such as { title: Menu, payload: MENU }","x-what":"an entry of the m\
enu","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"pay\
load",items:"menu",submenu:"menu",entries:"menu",call_to_actions:"menu"},additionalProperties:!1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},menu:{allOf:[{$ref:"#/definitions/me\
nu"}]}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},iceBreakers:{type:"array",minItems:1,items:{$ref:"\
#/definitions/iceBreaker"},"x-kind":"a list of questions","x-write":"Write: [{ title: $, payload: $ID }]"},iceBreaker:{type:"\
object","x-kind":"a title and a payload, such as { title: Are you open?, payload: HOURS }","x-what":"an ice breaker","x-\
synonyms":{question:"title",label:"title",text:"title",name:"title",value:"payload",id:"payload"},additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},commands:{
type:"object",minProperties:1,"x-kind":"commands with what they do, such as { /menu: See our pizzas }","x-what":"the com\
mands of a profile",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-write":"W\
rite: { /menu: $ }"}},"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"\
when",match:"when"},"x-below":{when:["event","channel","payload","title","text","referral","sender","recipient","convers\
ation","standby","human","answer_to","arrival","away","missed","typed","person","raw","split","memory","all","any","not",
"time"],default:["route","params","reply","forward","handover","remember","count","forget","ask","follow_up","cancel"]}},
Le=Object.prototype.hasOwnProperty,L=st().default,yt=new RegExp("^x-","u"),mt=new RegExp("^[\\p{L}_][\\p{L}\\p{N}_-]*$",
"u"),xe=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),Se={type:"object","x-kind":"fields and tests, such as { payload: MENU \
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
Write: { payload: $ }"},it=new RegExp("^payload\\.json\\.[^.]+(\\.[^.]+)*$","u"),nt=new RegExp("^payload\\.query\\..+$",
"u"),ot=new RegExp("^raw\\.[^.]+(\\.[^.]+)*$","u"),pt=new RegExp("^split\\.[A-Za-z0-9_-]{1,64}$","u"),lt=new RegExp("^me\
mory\\.[A-Za-z0-9_-]{1,64}$","u"),Ae={if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{
type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number","boo\
lean"],"x-kind":"a text, a list, or operators such as { contains: menu }"}}},te={type:"object",minProperties:1,"x-kind":"\
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
"true","false"]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},W={if:{type:"array"},then:{type:"a\
rray",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1}},_e={if:{type:"array"},then:{type:"array",minItems:1,items:{
type:["string","number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],
"x-kind":"a text"}},he={if:{type:"array"},then:{type:"array",minItems:1,"x-kind":"a list of lists' names",items:{if:{type:"\
object"},then:{type:"object",required:["list"],additionalProperties:!1,"x-what":'a value of "in"',properties:{list:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list",
table:"list"}},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}}},else:{type:["string","nu\
mber","boolean"],minLength:1,"x-kind":"a list's name"}},fe={type:["string","number"],pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\
\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","x-kind":"a decimal number","x-pattern":"The operator compares with a d\
ecimal number, such as 10 or 99.5"},Ze=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),be=new RegExp("^([+-]?([0-9]+(\\.[0-9]+\
)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","u"),Ne={validate:z};function Me(a,{instancePath:r="",parentData:pe,
parentDataProperty:le,rootData:I=a}={}){let e=null,t=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<
1){let i={instancePath:r,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:te,
data:a};e===null?e=[i]:e.push(i),t++}for(let i in a)if(!Le.call(te.properties,i)){let o={instancePath:r,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:te,data:a};e===null?
e=[o]:e.push(o),t++}if(a.words!==void 0){let i=a.words,o=t,m=!0,_=t;if(!Array.isArray(i)){let w={};e===null?e=[w]:e.push(
w),t++}var h=_===t;t=o,e!==null&&(o?e.length=o:e=null);let F;if(h){let w=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+
"/words",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.then,
data:i};e===null?e=[s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){let l=i[s];if(typeof l!="string"&&!(typeof l=="\
number"&&isFinite(l))&&typeof l!="boolean"){let g={instancePath:r+"/words/"+s,schemaPath:"#/definitions/parts/then/items\
/type",keyword:"type",params:{type:W.then.items.type},schema:W.then.items.type,parentSchema:W.then.items,data:l};e===null?
e=[g]:e.push(g),t++}if(typeof l=="string"&&L(l)<1){let g={instancePath:r+"/words/"+s,schemaPath:"#/definitions/parts/the\
n/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.then.items,data:l};e===null?e=[g]:e.push(
g),t++}}}else{let S={instancePath:r+"/words",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"arr\
ay"},schema:W.then.type,parentSchema:W.then,data:i};e===null?e=[S]:e.push(S),t++}var h=w===t;m=h,F="then"}else{let w=t;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let S={instancePath:r+"/words",schemaPath:"#/definiti\
ons/parts/else/type",keyword:"type",params:{type:W.else.type},schema:W.else.type,parentSchema:W.else,data:i};e===null?e=
[S]:e.push(S),t++}if(typeof i=="string"&&L(i)<1){let S={instancePath:r+"/words",schemaPath:"#/definitions/parts/else/min\
Length",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.else,data:i};e===null?e=[S]:e.push(S),t++}var h=w===
t;m=h,F="else"}if(!m){let w={instancePath:r+"/words",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:F},
schema:W.if,parentSchema:W,data:i};e===null?e=[w]:e.push(w),t++}}if(a.is!==void 0){let i=a.is,o=t,m=!0,_=t;if(!Array.isArray(
i)){let w={};e===null?e=[w]:e.push(w),t++}var f=_===t;t=o,e!==null&&(o?e.length=o:e=null);let F;if(f){let w=t;if(Array.isArray(
i)){if(i.length<1){let s={instancePath:r+"/is",schemaPath:"#/definitions/values/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:_e.then,data:i};e===null?e=[s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){let l=i[s];
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let g={instancePath:r+"/is/"+s,schemaPath:"\
#/definitions/values/then/items/type",keyword:"type",params:{type:_e.then.items.type},schema:_e.then.items.type,parentSchema:_e.
then.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{let S={instancePath:r+"/is",schemaPath:"#/definitions/values/then\
/type",keyword:"type",params:{type:"array"},schema:_e.then.type,parentSchema:_e.then,data:i};e===null?e=[S]:e.push(S),t++}
var f=w===t;m=f,F="then"}else{let w=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let S={
instancePath:r+"/is",schemaPath:"#/definitions/values/else/type",keyword:"type",params:{type:_e.else.type},schema:_e.else.
type,parentSchema:_e.else,data:i};e===null?e=[S]:e.push(S),t++}var f=w===t;m=f,F="else"}if(!m){let w={instancePath:r+"/i\
s",schemaPath:"#/definitions/values/if",keyword:"if",params:{failingKeyword:F},schema:_e.if,parentSchema:_e,data:i};e===
null?e=[w]:e.push(w),t++}}if(a.in!==void 0){let i=a.in,o=t,m=!0,_=t;if(!Array.isArray(i)){let w={};e===null?e=[w]:e.push(
w),t++}var $=_===t;t=o,e!==null&&(o?e.length=o:e=null);let F;if($){let w=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+
"/in",schemaPath:"#/definitions/names/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:he.then,data:i};
e===null?e=[s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){let l=i[s],g=t,U=!0,K=t;if(!(l&&typeof l=="object"&&!Array.
isArray(l))){let X={};e===null?e=[X]:e.push(X),t++}var b=K===t;t=g,e!==null&&(g?e.length=g:e=null);let A;if(b){let X=t;if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.list===void 0){let p={instancePath:r+"/in/"+s,schemaPath:"#/definitions/name\
s/then/items/then/required",keyword:"required",params:{missingProperty:"list"},schema:he.then.items.then.required,parentSchema:he.
then.items.then,data:l};e===null?e=[p]:e.push(p),t++}for(let p in l)if(p!=="list"){let u={instancePath:r+"/in/"+s,schemaPath:"\
#/definitions/names/then/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,
parentSchema:he.then.items.then,data:l};e===null?e=[u]:e.push(u),t++}if(l.list!==void 0){let p=l.list;if(typeof p!="stri\
ng"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let u={instancePath:r+"/in/"+s+"/list",schemaPath:"#/defin\
itions/names/then/items/then/properties/list/type",keyword:"type",params:{type:he.then.items.then.properties.list.type},
schema:he.then.items.then.properties.list.type,parentSchema:he.then.items.then.properties.list,data:p};e===null?e=[u]:e.
push(u),t++}if(typeof p=="string"&&L(p)<1){let u={instancePath:r+"/in/"+s+"/list",schemaPath:"#/definitions/names/then/i\
tems/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he.then.items.then.properties.
list,data:p};e===null?e=[u]:e.push(u),t++}}}else{let p={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/ite\
ms/then/type",keyword:"type",params:{type:"object"},schema:he.then.items.then.type,parentSchema:he.then.items.then,data:l};
e===null?e=[p]:e.push(p),t++}var b=X===t;U=b,A="then"}else{let X=t;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){let p={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/items/else/type",keyword:"\
type",params:{type:he.then.items.else.type},schema:he.then.items.else.type,parentSchema:he.then.items.else,data:l};e===null?
e=[p]:e.push(p),t++}if(typeof l=="string"&&L(l)<1){let p={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/i\
tems/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he.then.items.else,data:l};e===null?e=[p]:
e.push(p),t++}var b=X===t;U=b,A="else"}if(!U){let X={instancePath:r+"/in/"+s,schemaPath:"#/definitions/names/then/items/\
if",keyword:"if",params:{failingKeyword:A},schema:he.then.items.if,parentSchema:he.then.items,data:l};e===null?e=[X]:e.push(
X),t++}}}else{let S={instancePath:r+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",params:{type:"array"},
schema:he.then.type,parentSchema:he.then,data:i};e===null?e=[S]:e.push(S),t++}var $=w===t;m=$,F="then"}else{let w=t;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let S={instancePath:r+"/in",schemaPath:"#/definitions\
/names/else/type",keyword:"type",params:{type:he.else.type},schema:he.else.type,parentSchema:he.else,data:i};e===null?e=
[S]:e.push(S),t++}if(typeof i=="string"&&L(i)<1){let S={instancePath:r+"/in",schemaPath:"#/definitions/names/else/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:he.else,data:i};e===null?e=[S]:e.push(S),t++}var $=w===t;
m=$,F="else"}if(!m){let w={instancePath:r+"/in",schemaPath:"#/definitions/names/if",keyword:"if",params:{failingKeyword:F},
schema:he.if,parentSchema:he,data:i};e===null?e=[w]:e.push(w),t++}}if(a.lookup!==void 0){let i=a.lookup;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.table===void 0){let o={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/requir\
ed",keyword:"required",params:{missingProperty:"table"},schema:te.properties.lookup.required,parentSchema:te.properties.
lookup,data:i};e===null?e=[o]:e.push(o),t++}if(i.as===void 0){let o={instancePath:r+"/lookup",schemaPath:"#/properties/l\
ookup/required",keyword:"required",params:{missingProperty:"as"},schema:te.properties.lookup.required,parentSchema:te.properties.
lookup,data:i};e===null?e=[o]:e.push(o),t++}for(let o in i)if(!(o==="table"||o==="column"||o==="as"||o==="else")){let m={
instancePath:r+"/lookup",schemaPath:"#/properties/lookup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:te.properties.lookup,data:i};e===null?e=[m]:e.push(m),t++}if(i.table!==void 0){let o=i.table;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let m={instancePath:r+"/lookup/table",schemaPath:"#/p\
roperties/lookup/properties/table/type",keyword:"type",params:{type:te.properties.lookup.properties.table.type},schema:te.
properties.lookup.properties.table.type,parentSchema:te.properties.lookup.properties.table,data:o};e===null?e=[m]:e.push(
m),t++}if(typeof o=="string"&&L(o)<1){let m={instancePath:r+"/lookup/table",schemaPath:"#/properties/lookup/properties/t\
able/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.table,data:o};
e===null?e=[m]:e.push(m),t++}}if(i.column!==void 0){let o=i.column;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))&&typeof o!="boolean"){let m={instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/column/type",
keyword:"type",params:{type:te.properties.lookup.properties.column.type},schema:te.properties.lookup.properties.column.type,
parentSchema:te.properties.lookup.properties.column,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="string"&&L(o)<1){
let m={instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/column/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.column,data:o};e===null?e=[m]:e.push(m),t++}}if(i.
as!==void 0){let o=i.as;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let m={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/type",keyword:"type",params:{type:te.properties.lookup.properties.
as.type},schema:te.properties.lookup.properties.as.type,parentSchema:te.properties.lookup.properties.as,data:o};e===null?
e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)){if(typeof o=="number"&&!Ze.test(String(o))){let m={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-\
Za-z0-9_]*$"},schema:`A row's name is letters, digits and "_", and does not begin with a digit`,parentSchema:te.properties.
lookup.properties.as,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="boolean"&&!Ze.test(String(o))){let m={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-\
Za-z0-9_]*$"},schema:`A row's name is letters, digits and "_", and does not begin with a digit`,parentSchema:te.properties.
lookup.properties.as,data:o};e===null?e=[m]:e.push(m),t++}}if(typeof o=="string"){if(L(o)<1){let m={instancePath:r+"/loo\
kup/as",schemaPath:"#/properties/lookup/properties/as/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.
properties.lookup.properties.as,data:o};e===null?e=[m]:e.push(m),t++}if(!Ze.test(o)){let m={instancePath:r+"/lookup/as",
schemaPath:"#/properties/lookup/properties/as/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:te.properties.lookup.properties.as,data:o};e===null?e=[m]:e.push(m),t++}}if(typeof o==
"boolean"){if(typeof o=="number"&&!Ze.test(String(o))){let m={instancePath:r+"/lookup/as",schemaPath:"#/properties/looku\
p/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:`A row's name is lette\
rs, digits and "_", and does not begin with a digit`,parentSchema:te.properties.lookup.properties.as,data:o};e===null?e=
[m]:e.push(m),t++}if(typeof o=="boolean"&&!Ze.test(String(o))){let m={instancePath:r+"/lookup/as",schemaPath:"#/properti\
es/lookup/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:`A row's name \
is letters, digits and "_", and does not begin with a digit`,parentSchema:te.properties.lookup.properties.as,data:o};e===
null?e=[m]:e.push(m),t++}}}if(i.else!==void 0){let o=i.else;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!=
"boolean"){let m={instancePath:r+"/lookup/else",schemaPath:"#/properties/lookup/properties/else/type",keyword:"type",params:{
type:te.properties.lookup.properties.else.type},schema:te.properties.lookup.properties.else.type,parentSchema:te.properties.
lookup.properties.else,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="string"&&L(o)<1){let m={instancePath:r+"/looku\
p/else",schemaPath:"#/properties/lookup/properties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.
properties.lookup.properties.else,data:o};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:r+"/lookup",schemaPath:"\
#/properties/lookup/type",keyword:"type",params:{type:"object"},schema:te.properties.lookup.type,parentSchema:te.properties.
lookup,data:i};e===null?e=[o]:e.push(o),t++}}if(a.starts_with!==void 0){let i=a.starts_with,o=t,m=!0,_=t;if(!Array.isArray(
i)){let w={};e===null?e=[w]:e.push(w),t++}var P=_===t;t=o,e!==null&&(o?e.length=o:e=null);let F;if(P){let w=t;if(Array.isArray(
i)){if(i.length<1){let s={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:W.then,data:i};e===null?e=[s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){let l=i[s];
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let g={instancePath:r+"/starts_with/"+s,
schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:W.then.items.type},schema:W.then.items.type,
parentSchema:W.then.items,data:l};e===null?e=[g]:e.push(g),t++}if(typeof l=="string"&&L(l)<1){let g={instancePath:r+"/st\
arts_with/"+s,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
then.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{let S={instancePath:r+"/starts_with",schemaPath:"#/definitions/pa\
rts/then/type",keyword:"type",params:{type:"array"},schema:W.then.type,parentSchema:W.then,data:i};e===null?e=[S]:e.push(
S),t++}var P=w===t;m=P,F="then"}else{let w=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boole\
an"){let S={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:W.else.
type},schema:W.else.type,parentSchema:W.else,data:i};e===null?e=[S]:e.push(S),t++}if(typeof i=="string"&&L(i)<1){let S={
instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:W.else,data:i};e===null?e=[S]:e.push(S),t++}var P=w===t;m=P,F="else"}if(!m){let w={instancePath:r+"/starts_\
with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:F},schema:W.if,parentSchema:W,data:i};e===
null?e=[w]:e.push(w),t++}}if(a.ends_with!==void 0){let i=a.ends_with,o=t,m=!0,_=t;if(!Array.isArray(i)){let w={};e===null?
e=[w]:e.push(w),t++}var x=_===t;t=o,e!==null&&(o?e.length=o:e=null);let F;if(x){let w=t;if(Array.isArray(i)){if(i.length<
1){let s={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:W.then,data:i};e===null?e=[s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){let l=i[s];if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let g={instancePath:r+"/ends_with/"+s,schemaPath:"#/d\
efinitions/parts/then/items/type",keyword:"type",params:{type:W.then.items.type},schema:W.then.items.type,parentSchema:W.
then.items,data:l};e===null?e=[g]:e.push(g),t++}if(typeof l=="string"&&L(l)<1){let g={instancePath:r+"/ends_with/"+s,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.then.items,data:l};
e===null?e=[g]:e.push(g),t++}}}else{let S={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:W.then.type,parentSchema:W.then,data:i};e===null?e=[S]:e.push(S),t++}var x=w===t;m=x,
F="then"}else{let w=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let S={instancePath:r+
"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:W.else.type},schema:W.else.type,parentSchema:W.
else,data:i};e===null?e=[S]:e.push(S),t++}if(typeof i=="string"&&L(i)<1){let S={instancePath:r+"/ends_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.else,data:i};e===null?e=
[S]:e.push(S),t++}var x=w===t;m=x,F="else"}if(!m){let w={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/if",
keyword:"if",params:{failingKeyword:F},schema:W.if,parentSchema:W,data:i};e===null?e=[w]:e.push(w),t++}}if(a.contains!==
void 0){let i=a.contains,o=t,m=!0,_=t;if(!Array.isArray(i)){let w={};e===null?e=[w]:e.push(w),t++}var j=_===t;t=o,e!==null&&
(o?e.length=o:e=null);let F;if(j){let w=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+"/contains",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.then,data:i};e===null?e=[
s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){let l=i[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let g={instancePath:r+"/contains/"+s,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",
params:{type:W.then.items.type},schema:W.then.items.type,parentSchema:W.then.items,data:l};e===null?e=[g]:e.push(g),t++}
if(typeof l=="string"&&L(l)<1){let g={instancePath:r+"/contains/"+s,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.then.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{let S={
instancePath:r+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:W.then.
type,parentSchema:W.then,data:i};e===null?e=[S]:e.push(S),t++}var j=w===t;m=j,F="then"}else{let w=t;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let S={instancePath:r+"/contains",schemaPath:"#/definitions/par\
ts/else/type",keyword:"type",params:{type:W.else.type},schema:W.else.type,parentSchema:W.else,data:i};e===null?e=[S]:e.push(
S),t++}if(typeof i=="string"&&L(i)<1){let S={instancePath:r+"/contains",schemaPath:"#/definitions/parts/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.else,data:i};e===null?e=[S]:e.push(S),t++}var j=w===t;m=j,F=
"else"}if(!m){let w={instancePath:r+"/contains",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:F},
schema:W.if,parentSchema:W,data:i};e===null?e=[w]:e.push(w),t++}}if(a.like!==void 0){let i=a.like,o=t,m=!0,_=t;if(!Array.
isArray(i)){let w={};e===null?e=[w]:e.push(w),t++}var d=_===t;t=o,e!==null&&(o?e.length=o:e=null);let F;if(d){let w=t;if(Array.
isArray(i)){if(i.length<1){let s={instancePath:r+"/like",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:W.then,data:i};e===null?e=[s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){
let l=i[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let g={instancePath:r+"/like/"+
s,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:W.then.items.type},schema:W.then.items.type,
parentSchema:W.then.items,data:l};e===null?e=[g]:e.push(g),t++}if(typeof l=="string"&&L(l)<1){let g={instancePath:r+"/li\
ke/"+s,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
then.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{let S={instancePath:r+"/like",schemaPath:"#/definitions/parts/the\
n/type",keyword:"type",params:{type:"array"},schema:W.then.type,parentSchema:W.then,data:i};e===null?e=[S]:e.push(S),t++}
var d=w===t;m=d,F="then"}else{let w=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let S={
instancePath:r+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:W.else.type},schema:W.else.
type,parentSchema:W.else,data:i};e===null?e=[S]:e.push(S),t++}if(typeof i=="string"&&L(i)<1){let S={instancePath:r+"/lik\
e",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.else,data:i};
e===null?e=[S]:e.push(S),t++}var d=w===t;m=d,F="else"}if(!m){let w={instancePath:r+"/like",schemaPath:"#/definitions/par\
ts/if",keyword:"if",params:{failingKeyword:F},schema:W.if,parentSchema:W,data:i};e===null?e=[w]:e.push(w),t++}}if(a.regex!==
void 0){let i=a.regex,o=t,m=!0,_=t;if(!Array.isArray(i)){let w={};e===null?e=[w]:e.push(w),t++}var c=_===t;t=o,e!==null&&
(o?e.length=o:e=null);let F;if(c){let w=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.then,data:i};e===null?e=[
s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){let l=i[s];if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let g={instancePath:r+"/regex/"+s,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:W.then.items.type},schema:W.then.items.type,parentSchema:W.then.items,data:l};e===null?e=[g]:e.push(g),t++}if(typeof l==
"string"&&L(l)<1){let g={instancePath:r+"/regex/"+s,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:W.then.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{let S={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:W.then.type,parentSchema:W.
then,data:i};e===null?e=[S]:e.push(S),t++}var c=w===t;m=c,F="then"}else{let w=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let S={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:W.else.type},schema:W.else.type,parentSchema:W.else,data:i};e===null?e=[S]:e.push(S),t++}if(typeof i==
"string"&&L(i)<1){let S={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:W.else,data:i};e===null?e=[S]:e.push(S),t++}var c=w===t;m=c,F="else"}if(!m){let w={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:F},schema:W.if,parentSchema:W,data:i};e===
null?e=[w]:e.push(w),t++}}if(a.at_least!==void 0){let i=a.at_least;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))){let o={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:fe.type},schema:fe.
type,parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&typeof i=="number"&&!be.test(
String(i))){let o={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"\
^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decima\
l number, such as 10 or 99.5",parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&!be.test(i)){let o={
instancePath:r+"/at_least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.\
[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\
|[0-9]{1,9}[smhd])$",parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&typeof i=="number"&&!be.
test(String(i))){let o={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{
pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with\
 a decimal number, such as 10 or 99.5",parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}}if(a.at_most!==void 0){let i=a.
at_most;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let o={instancePath:r+"/at_most",schemaPath:"#/defini\
tions/bound/type",keyword:"type",params:{type:fe.type},schema:fe.type,parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}
if(typeof i=="number"&&isFinite(i)&&typeof i=="number"&&!be.test(String(i))){let o={instancePath:r+"/at_most",schemaPath:"\
#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)\
?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",parentSchema:fe,data:i};
e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&!be.test(i)){let o={instancePath:r+"/at_most",schemaPath:"#/definiti\
ons/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[s\
mhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:fe,data:i};e===
null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&typeof i=="number"&&!be.test(String(i))){let o={instancePath:r+"/at_mos\
t",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([\
eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",parentSchema:fe,
data:i};e===null?e=[o]:e.push(o),t++}}if(a.more_than!==void 0){let i=a.more_than;if(typeof i!="string"&&!(typeof i=="num\
ber"&&isFinite(i))){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:fe.
type},schema:fe.type,parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&typeof i==
"number"&&!be.test(String(i))){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-\
pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The opera\
tor compares with a decimal number, such as 10 or 99.5",parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"string"&&!be.test(i)){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{
pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\
\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="bool\
ean"&&typeof i=="number"&&!be.test(String(i))){let o={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/x-patt\
ern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"\
The operator compares with a decimal number, such as 10 or 99.5",parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}}if(a.
less_than!==void 0){let i=a.less_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let o={instancePath:r+"\
/less_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:fe.type},schema:fe.type,parentSchema:fe,data:i};
e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&typeof i=="number"&&!be.test(String(i))){let o={instancePath:r+
"/less_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\\
.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",
parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&!be.test(i)){let o={instancePath:r+"/less_th\
an",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE]\
[+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:fe,
data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&typeof i=="number"&&!be.test(String(i))){let o={instancePath:r+
"/less_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\\
.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",
parentSchema:fe,data:i};e===null?e=[o]:e.push(o),t++}}if(a.exists!==void 0){let i=a.exists;if(!(i===!0||i===!1||i==="tru\
e"||i==="false")){let o={instancePath:r+"/exists",schemaPath:"#/properties/exists/enum",keyword:"enum",params:{allowedValues:te.
properties.exists.enum},schema:te.properties.exists.enum,parentSchema:te.properties.exists,data:i};e===null?e=[o]:e.push(
o),t++}}if(a.not!==void 0&&(Ne.validate(a.not,{instancePath:r+"/not",parentData:a,parentDataProperty:"not",rootData:I})||
(e=e===null?Ne.validate.errors:C(e,Ne.validate.errors),t=e.length)),a.typos!==void 0){let i=a.typos;if(!(i===!0||i===!1||
i==="true"||i==="false")){let o={instancePath:r+"/typos",schemaPath:"#/properties/typos/enum",keyword:"enum",params:{allowedValues:te.
properties.typos.enum},schema:te.properties.typos.enum,parentSchema:te.properties.typos,data:i};e===null?e=[o]:e.push(o),
t++}}if(a.loose!==void 0){let i=a.loose;if(!(i===!0||i===!1||i==="true"||i==="false")){let o={instancePath:r+"/loose",schemaPath:"\
#/properties/loose/enum",keyword:"enum",params:{allowedValues:te.properties.loose.enum},schema:te.properties.loose.enum,
parentSchema:te.properties.loose,data:i};e===null?e=[o]:e.push(o),t++}}if(a.ignore_case!==void 0){let i=a.ignore_case;if(!(i===
!0||i===!1||i==="true"||i==="false")){let o={instancePath:r+"/ignore_case",schemaPath:"#/properties/ignore_case/enum",keyword:"\
enum",params:{allowedValues:te.properties.ignore_case.enum},schema:te.properties.ignore_case.enum,parentSchema:te.properties.
ignore_case,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:te.type,parentSchema:te,data:a};e===null?e=[i]:e.push(i),t++}return Me.errors=e,t===0}function z(a,{
instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0,h=t,f=!0,$=t;if(!(a&&typeof a=="o\
bject"&&!Array.isArray(a))){let j={};e===null?e=[j]:e.push(j),t++}var b=$===t;t=h,e!==null&&(h?e.length=h:e=null);let P;
if(b){let j=t;Me(a,{instancePath:r,parentData:pe,parentDataProperty:le,rootData:I})||(e=e===null?Me.errors:C(e,Me.errors),
t=e.length);var b=j===t;f=b,P="then"}else{let j=t,d=t,c=!0,i=t;if(!Array.isArray(a)){let _={};e===null?e=[_]:e.push(_),t++}
var x=i===t;t=d,e!==null&&(d?e.length=d:e=null);let o;if(x){let _=t;if(Array.isArray(a)){if(a.length<1){let N={instancePath:r,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Ae.else.then,data:a};e===null?
e=[N]:e.push(N),t++}let w=a.length;for(let N=0;N<w;N++)Ne.validate(a[N],{instancePath:r+"/"+N,parentData:a,parentDataProperty:N,
rootData:I})||(e=e===null?Ne.validate.errors:C(e,Ne.validate.errors),t=e.length)}else{let w={instancePath:r,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"array"},schema:Ae.else.then.type,parentSchema:Ae.else.then,data:a};e===null?
e=[w]:e.push(w),t++}var x=_===t;c=x,o="then"}else{let _=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let w={instancePath:r,schemaPath:"#/else/else/type",keyword:"type",params:{type:Ae.else.else.type},schema:Ae.
else.else.type,parentSchema:Ae.else.else,data:a};e===null?e=[w]:e.push(w),t++}var x=_===t;c=x,o="else"}if(!c){let _={instancePath:r,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:o},schema:Ae.else.if,parentSchema:Ae.else,data:a};e===null?e=
[_]:e.push(_),t++}var b=j===t;f=b,P="else"}if(!f){let j={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:P},
schema:Ae.if,parentSchema:Ae,data:a};e===null?e=[j]:e.push(j),t++}return z.errors=e,t===0}var se={if:{type:"array"},then:{
type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",minProperties:1,
"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{type:["string",
"number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},days:{if:{type:"arra\
y"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"a list of day\
s"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"array",minItems:1,
items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string","x-kind":"hou\
rs such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},not:{allOf:[{$ref:"\
#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"from",start:"from",begin:"f\
rom",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"hours",between:"\
hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:00 }"}},Ue={validate:Te};function Te(a,{
instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0,h=t,f=!0,$=t;if(!Array.isArray(a)){
let d={};e===null?e=[d]:e.push(d),t++}var b=$===t;t=h,e!==null&&(h?e.length=h:e=null);let P;if(b){let d=t;if(Array.isArray(
a)){if(a.length<1){let o={instancePath:r,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:se.
then,data:a};e===null?e=[o]:e.push(o),t++}let i=a.length;for(let o=0;o<i;o++)Ue.validate(a[o],{instancePath:r+"/"+o,parentData:a,
parentDataProperty:o,rootData:I})||(e=e===null?Ue.validate.errors:C(e,Ue.validate.errors),t=e.length)}else{let i={instancePath:r,
schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:se.then.type,parentSchema:se.then,data:a};e===null?
e=[i]:e.push(i),t++}var b=d===t;f=b,P="then"}else{let d=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length<1){let i={instancePath:r,schemaPath:"#/else/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:se.
else,data:a};e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="from"||i==="until"||i==="days"||i==="hours"||i==="tim\
ezone"||i==="not")){let o={instancePath:r,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},schema:!1,parentSchema:se.else,data:a};e===null?e=[o]:e.push(o),t++}if(a.from!==void 0){let i=a.from;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/from",schemaPath:"\
#/else/properties/from/type",keyword:"type",params:{type:se.else.properties.from.type},schema:se.else.properties.from.type,
parentSchema:se.else.properties.from,data:i};e===null?e=[o]:e.push(o),t++}}if(a.until!==void 0){let i=a.until;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/until",schemaPath:"#/else/pro\
perties/until/type",keyword:"type",params:{type:se.else.properties.until.type},schema:se.else.properties.until.type,parentSchema:se.
else.properties.until,data:i};e===null?e=[o]:e.push(o),t++}}if(a.days!==void 0){let i=a.days,o=t,m=!0,_=t;if(!Array.isArray(
i)){let w={};e===null?e=[w]:e.push(w),t++}var x=_===t;t=o,e!==null&&(o?e.length=o:e=null);let F;if(x){let w=t;if(Array.isArray(
i)){if(i.length<1){let s={instancePath:r+"/days",schemaPath:"#/else/properties/days/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:se.else.properties.days.then,data:i};e===null?e=[s]:e.push(s),t++}let S=i.length;for(let s=0;s<
S;s++){let l=i[s];if(typeof l!="string"){let g={instancePath:r+"/days/"+s,schemaPath:"#/else/properties/days/then/items/\
type",keyword:"type",params:{type:"string"},schema:se.else.properties.days.then.items.type,parentSchema:se.else.properties.
days.then.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{let S={instancePath:r+"/days",schemaPath:"#/else/properties/\
days/then/type",keyword:"type",params:{type:"array"},schema:se.else.properties.days.then.type,parentSchema:se.else.properties.
days.then,data:i};e===null?e=[S]:e.push(S),t++}var x=w===t;m=x,F="then"}else{let w=t;if(typeof i!="string"){let S={instancePath:r+
"/days",schemaPath:"#/else/properties/days/else/type",keyword:"type",params:{type:"string"},schema:se.else.properties.days.
else.type,parentSchema:se.else.properties.days.else,data:i};e===null?e=[S]:e.push(S),t++}var x=w===t;m=x,F="else"}if(!m){
let w={instancePath:r+"/days",schemaPath:"#/else/properties/days/if",keyword:"if",params:{failingKeyword:F},schema:se.else.
properties.days.if,parentSchema:se.else.properties.days,data:i};e===null?e=[w]:e.push(w),t++}}if(a.hours!==void 0){let i=a.
hours,o=t,m=!0,_=t;if(!Array.isArray(i)){let w={};e===null?e=[w]:e.push(w),t++}var j=_===t;t=o,e!==null&&(o?e.length=o:e=
null);let F;if(j){let w=t;if(Array.isArray(i)){if(i.length<1){let s={instancePath:r+"/hours",schemaPath:"#/else/properti\
es/hours/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:se.else.properties.hours.then,data:i};
e===null?e=[s]:e.push(s),t++}let S=i.length;for(let s=0;s<S;s++){let l=i[s];if(typeof l!="string"){let g={instancePath:r+
"/hours/"+s,schemaPath:"#/else/properties/hours/then/items/type",keyword:"type",params:{type:"string"},schema:se.else.properties.
hours.then.items.type,parentSchema:se.else.properties.hours.then.items,data:l};e===null?e=[g]:e.push(g),t++}}}else{let S={
instancePath:r+"/hours",schemaPath:"#/else/properties/hours/then/type",keyword:"type",params:{type:"array"},schema:se.else.
properties.hours.then.type,parentSchema:se.else.properties.hours.then,data:i};e===null?e=[S]:e.push(S),t++}var j=w===t;m=
j,F="then"}else{let w=t;if(typeof i!="string"){let S={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/else/t\
ype",keyword:"type",params:{type:"string"},schema:se.else.properties.hours.else.type,parentSchema:se.else.properties.hours.
else,data:i};e===null?e=[S]:e.push(S),t++}var j=w===t;m=j,F="else"}if(!m){let w={instancePath:r+"/hours",schemaPath:"#/e\
lse/properties/hours/if",keyword:"if",params:{failingKeyword:F},schema:se.else.properties.hours.if,parentSchema:se.else.
properties.hours,data:i};e===null?e=[w]:e.push(w),t++}}if(a.timezone!==void 0){let i=a.timezone;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/timezone",schemaPath:"#/else/properties/timezone/ty\
pe",keyword:"type",params:{type:se.else.properties.timezone.type},schema:se.else.properties.timezone.type,parentSchema:se.
else.properties.timezone,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&L(i)<1){let o={instancePath:r+"/tim\
ezone",schemaPath:"#/else/properties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:se.else.
properties.timezone,data:i};e===null?e=[o]:e.push(o),t++}}a.not!==void 0&&(Ue.validate(a.not,{instancePath:r+"/not",parentData:a,
parentDataProperty:"not",rootData:I})||(e=e===null?Ue.validate.errors:C(e,Ue.validate.errors),t=e.length))}else{let i={instancePath:r,
schemaPath:"#/else/type",keyword:"type",params:{type:"object"},schema:se.else.type,parentSchema:se.else,data:a};e===null?
e=[i]:e.push(i),t++}var b=d===t;f=b,P="else"}if(!f){let d={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:P},
schema:se.if,parentSchema:se,data:a};e===null?e=[d]:e.push(d),t++}return Te.errors=e,t===0}var $e={validate:ve};function ve(a,{
instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0;if(a&&typeof a=="object"&&!Array.
isArray(a)){for(let h in a)if(!(Le.call(Se.properties,h)||it.test(h)||nt.test(h)||ot.test(h)||pt.test(h)||lt.test(h))){let f={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,
parentSchema:Se,data:a};e===null?e=[f]:e.push(f),t++}if(a.event!==void 0&&(z(a.event,{instancePath:r+"/event",parentData:a,
parentDataProperty:"event",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a.channel!==void 0&&(z(a.channel,
{instancePath:r+"/channel",parentData:a,parentDataProperty:"channel",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=
e.length)),a.payload!==void 0&&(z(a.payload,{instancePath:r+"/payload",parentData:a,parentDataProperty:"payload",rootData:I})||
(e=e===null?z.errors:C(e,z.errors),t=e.length)),a.title!==void 0&&(z(a.title,{instancePath:r+"/title",parentData:a,parentDataProperty:"\
title",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a.text!==void 0&&(z(a.text,{instancePath:r+"/text",
parentData:a,parentDataProperty:"text",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["referral.ref"]!==
void 0&&(z(a["referral.ref"],{instancePath:r+"/referral.ref",parentData:a,parentDataProperty:"referral.ref",rootData:I})||
(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["referral.source"]!==void 0&&(z(a["referral.source"],{instancePath:r+"\
/referral.source",parentData:a,parentDataProperty:"referral.source",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.
length)),a["referral.type"]!==void 0&&(z(a["referral.type"],{instancePath:r+"/referral.type",parentData:a,parentDataProperty:"\
referral.type",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["referral.ad_id"]!==void 0&&(z(a["referra\
l.ad_id"],{instancePath:r+"/referral.ad_id",parentData:a,parentDataProperty:"referral.ad_id",rootData:I})||(e=e===null?z.
errors:C(e,z.errors),t=e.length)),a["referral.referer_uri"]!==void 0&&(z(a["referral.referer_uri"],{instancePath:r+"/ref\
erral.referer_uri",parentData:a,parentDataProperty:"referral.referer_uri",rootData:I})||(e=e===null?z.errors:C(e,z.errors),
t=e.length)),a["sender.id"]!==void 0&&(z(a["sender.id"],{instancePath:r+"/sender.id",parentData:a,parentDataProperty:"se\
nder.id",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["sender.user_ref"]!==void 0&&(z(a["sender.user_\
ref"],{instancePath:r+"/sender.user_ref",parentData:a,parentDataProperty:"sender.user_ref",rootData:I})||(e=e===null?z.errors:
C(e,z.errors),t=e.length)),a["recipient.id"]!==void 0&&(z(a["recipient.id"],{instancePath:r+"/recipient.id",parentData:a,
parentDataProperty:"recipient.id",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["conversation.id"]!==void 0&&
(z(a["conversation.id"],{instancePath:r+"/conversation.id",parentData:a,parentDataProperty:"conversation.id",rootData:I})||
(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["conversation.type"]!==void 0&&(z(a["conversation.type"],{instancePath:r+
"/conversation.type",parentData:a,parentDataProperty:"conversation.type",rootData:I})||(e=e===null?z.errors:C(e,z.errors),
t=e.length)),a.standby!==void 0&&(z(a.standby,{instancePath:r+"/standby",parentData:a,parentDataProperty:"standby",rootData:I})||
(e=e===null?z.errors:C(e,z.errors),t=e.length)),a.human!==void 0&&(z(a.human,{instancePath:r+"/human",parentData:a,parentDataProperty:"\
human",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a.answer_to!==void 0&&(z(a.answer_to,{instancePath:r+
"/answer_to",parentData:a,parentDataProperty:"answer_to",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["\
arrival.ref"]!==void 0&&(z(a["arrival.ref"],{instancePath:r+"/arrival.ref",parentData:a,parentDataProperty:"arrival.ref",
rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["arrival.source"]!==void 0&&(z(a["arrival.source"],{instancePath:r+
"/arrival.source",parentData:a,parentDataProperty:"arrival.source",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.
length)),a["arrival.type"]!==void 0&&(z(a["arrival.type"],{instancePath:r+"/arrival.type",parentData:a,parentDataProperty:"\
arrival.type",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["arrival.ad_id"]!==void 0&&(z(a["arrival.a\
d_id"],{instancePath:r+"/arrival.ad_id",parentData:a,parentDataProperty:"arrival.ad_id",rootData:I})||(e=e===null?z.errors:
C(e,z.errors),t=e.length)),a["arrival.referer_uri"]!==void 0&&(z(a["arrival.referer_uri"],{instancePath:r+"/arrival.refe\
rer_uri",parentData:a,parentDataProperty:"arrival.referer_uri",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),
a["arrival.age"]!==void 0&&(z(a["arrival.age"],{instancePath:r+"/arrival.age",parentData:a,parentDataProperty:"arrival.a\
ge",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a.away!==void 0&&(z(a.away,{instancePath:r+"/away",parentData:a,
parentDataProperty:"away",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a.missed!==void 0&&(z(a.missed,{
instancePath:r+"/missed",parentData:a,parentDataProperty:"missed",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),
a.typed!==void 0&&(z(a.typed,{instancePath:r+"/typed",parentData:a,parentDataProperty:"typed",rootData:I})||(e=e===null?
z.errors:C(e,z.errors),t=e.length)),a["person.first_name"]!==void 0&&(z(a["person.first_name"],{instancePath:r+"/person.\
first_name",parentData:a,parentDataProperty:"person.first_name",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),
a["person.last_name"]!==void 0&&(z(a["person.last_name"],{instancePath:r+"/person.last_name",parentData:a,parentDataProperty:"\
person.last_name",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a["person.language"]!==void 0&&(z(a["per\
son.language"],{instancePath:r+"/person.language",parentData:a,parentDataProperty:"person.language",rootData:I})||(e=e===
null?z.errors:C(e,z.errors),t=e.length)),a["person.locale"]!==void 0&&(z(a["person.locale"],{instancePath:r+"/person.loc\
ale",parentData:a,parentDataProperty:"person.locale",rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length)),a.all!==
void 0){let h=a.all;if(Array.isArray(h)){if(h.length<1){let $={instancePath:r+"/all",schemaPath:"#/properties/all/minIte\
ms",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Se.properties.all,data:h};e===null?e=[$]:e.push($),t++}let f=h.
length;for(let $=0;$<f;$++)$e.validate(h[$],{instancePath:r+"/all/"+$,parentData:h,parentDataProperty:$,rootData:I})||(e=
e===null?$e.validate.errors:C(e,$e.validate.errors),t=e.length)}else{let f={instancePath:r+"/all",schemaPath:"#/properti\
es/all/type",keyword:"type",params:{type:"array"},schema:Se.properties.all.type,parentSchema:Se.properties.all,data:h};e===
null?e=[f]:e.push(f),t++}}if(a.any!==void 0){let h=a.any;if(Array.isArray(h)){if(h.length<1){let $={instancePath:r+"/any",
schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Se.properties.any,data:h};
e===null?e=[$]:e.push($),t++}let f=h.length;for(let $=0;$<f;$++)$e.validate(h[$],{instancePath:r+"/any/"+$,parentData:h,
parentDataProperty:$,rootData:I})||(e=e===null?$e.validate.errors:C(e,$e.validate.errors),t=e.length)}else{let f={instancePath:r+
"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"},schema:Se.properties.any.type,parentSchema:Se.
properties.any,data:h};e===null?e=[f]:e.push(f),t++}}a.not!==void 0&&($e.validate(a.not,{instancePath:r+"/not",parentData:a,
parentDataProperty:"not",rootData:I})||(e=e===null?$e.validate.errors:C(e,$e.validate.errors),t=e.length)),a.time!==void 0&&
(Te(a.time,{instancePath:r+"/time",parentData:a,parentDataProperty:"time",rootData:I})||(e=e===null?Te.errors:C(e,Te.errors),
t=e.length));for(let h in a)it.test(h)&&(z(a[h],{instancePath:r+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:h,rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length));for(let h in a)nt.test(h)&&(z(a[h],{instancePath:r+
"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:h,rootData:I})||(e=e===null?z.errors:C(e,z.
errors),t=e.length));for(let h in a)ot.test(h)&&(z(a[h],{instancePath:r+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:h,rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length));for(let h in a)pt.test(h)&&(z(a[h],{instancePath:r+
"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:h,rootData:I})||(e=e===null?z.errors:C(e,z.
errors),t=e.length));for(let h in a)lt.test(h)&&(z(a[h],{instancePath:r+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:h,rootData:I})||(e=e===null?z.errors:C(e,z.errors),t=e.length))}else{let h={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:Se.type,parentSchema:Se,data:a};e===null?e=[h]:e.push(h),t++}return ve.
errors=e,t===0}var Ce={if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"objec\
t",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},ze={type:"object","x-kind":'\
keys such as "include:"',"x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number","boo\
lean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","tables","default","description","name"]},
T={type:"object","x-kind":'keys such as "rules:"',"x-what":"a group","x-elsewhere":{profile:'Write it at the top of a fi\
le, in line with "rules:".',max_age:'Write it at the top of a file, in line with "rules:".',typed_taps:'Write it at the \
top of a file, in line with "rules:".'},additionalProperties:!1,properties:{name:{type:["string","number","boolean"],"x-\
kind":"a text",minLength:1},when:{allOf:[{$ref:"#/definitions/condition"}]},lists:{type:"object","x-kind":"lists with na\
mes, such as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{type:"object"},then:{type:"object",required:[
"file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:["string","number","boolean"],minLength:1,"x-ki\
nd":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"array",minItems:1,"x-kind":"a list of value\
s",items:{if:{type:"object",required:["list"]},then:{type:"object",additionalProperties:!1,"x-what":"a value of a list",
properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"\
list",lists:"list"}},else:{type:["string","number","boolean"],"x-kind":"a text"}},"x-write":"Write: [$]"}},"x-write":"Wr\
ite: { sizes: [S, M, L] }"},tables:{type:"object","x-kind":"tables with names, such as { pizzas: { file: pizzas.csv } }",
"x-what":"tables",propertyNames:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$","x-pattern":`A table's name is letters, digits, \
"_" and "-", and begins with a letter`},additionalProperties:{type:"object","x-kind":"a file or rows, such as { file: pi\
zzas.csv }","x-what":"a table","x-write":"Write: { file: $ }",additionalProperties:!1,properties:{file:{type:["string","\
number","boolean"],minLength:1,"x-kind":"a file's name"},key:{type:["string","number","boolean"],minLength:1,"x-kind":"a\
 column's name"},rows:{type:"array",minItems:1,"x-kind":"a list of rows",items:{type:"object",minProperties:1,"x-kind":"\
cells by the names of columns, such as { id: n1, town: Nantes }","x-what":"a row",additionalProperties:{type:["string","\
number","boolean"],"x-kind":"a text"}}}},"x-synonyms":{path:"file",csv:"file",include:"file",columns:"rows",id:"key",primary_key:"\
key",data:"rows",values:"rows"},if:{required:["rows"]},else:{required:["file"]}},"x-write":"Write: { pizzas: { file: $ }\
 }"},rules:{type:"array",items:{$ref:"#/definitions/item"},"x-kind":"a list of rules","x-write":"Put a dash before each \
rule: - name: hello"},default:{allOf:[{$ref:"#/definitions/default"}]},description:{type:["string","number","boolean"],"\
x-kind":"a text"}},required:["rules"],"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"\
when",conditions:"when",match:"when"},"x-below":{when:["event","channel","payload","title","text","referral","sender","r\
ecipient","conversation","standby","human","answer_to","arrival","away","missed","typed","person","raw","split","memory",
"all","any","not","time"],default:["route","params","reply","forward","handover","remember","count","forget","ask","foll\
ow_up","cancel"]}},H={type:"object","x-kind":"what to do, such as { reply: Hello! }","x-what":"a default",additionalProperties:!1,
properties:{description:{type:["string","number","boolean"],"x-kind":"a text"},once:{type:"string",pattern:"^([1-9][0-9]\
{0,8}[smhd]|ever)$","x-kind":"a span such as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 3\
0m or 24h, or ever"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"\
a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"\
object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_\
]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:[
"string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},
forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|bot|release|request|[0\
-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, to bot, or to an app by the digits of its id,\
 or is release or request"},remember:{allOf:[{$ref:"#/definitions/remembered"}]},count:{allOf:[{$ref:"#/definitions/coun\
ted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"#/definitions/asked"}]},follow_up:{allOf:[{
$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancelled"}]}},anyOf:[{required:["route"]},{required:[
"reply"]},{required:["forward"]},{required:["handover"]},{required:["remember"]},{required:["count"]},{required:["forget"]},
{required:["ask"]},{required:["follow_up"]},{required:["cancel"]}],"x-missing":"A default without an outcome does nothin\
g.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"\
reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward",set:"remember",save:"remember",store:"re\
member",set_attribute:"remember",set_slot:"remember",assign:"remember",increment:"count",add:"count",score:"count",increase:"\
count",unset:"forget",delete:"forget",clear:"forget",reset:"forget",question:"ask",prompt:"ask",input:"ask",expect_answer:"\
ask",delay:"follow_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"fol\
low_up",wait:"follow_up",unschedule:"cancel",stop:"cancel"},"x-below":{reply:["text","buttons","quick_replies","cards","\
image","video","audio","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},J={type:"object",minProperties:1,"x-w\
hat":"what is remembered","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z0-9_-]{1,64}$",
"x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{if:{type:"object"},
then:{type:"object",required:["value"],additionalProperties:!1,"x-what":"what is remembered",properties:{value:{type:["s\
tring","number","boolean"],"x-kind":"a text",minLength:1},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"\
a span such as 7d","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 7d"}},"x-synonyms":{text:"value",to:"\
value",is:"value",ttl:"for",expires:"for",until:"for",within:"for",after:"for"}},else:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1}},"x-write":'Write: { $NAME: "{$NAME}" }'},O={if:{type:"object"},then:{type:"object",minProperties:1,
"x-what":"what is counted","x-kind":"names with numbers, such as { points: 5 }",propertyNames:{pattern:"^[A-Za-z0-9_-]{1\
,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{if:{type:"o\
bject"},then:{type:"object",minProperties:1,additionalProperties:!1,"x-what":"what is counted",properties:{by:{type:["st\
ring","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kind":"a whole number","x-pattern":"It counts by a whole number, such as \
5 or -1"},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole n\
umber and s, m, h or d, such as 30m or 7d"}},"x-synonyms":{value:"by",amount:"by",add:"by",step:"by",ttl:"for",expires:"\
for",until:"for",within:"for",after:"for"}},else:{type:["string","number"],pattern:"^[+-]?[0-9]{1,9}$","x-kind":"a whole\
 number","x-pattern":"It counts by a whole number, such as 5 or -1"}}},else:{if:{type:"array"},then:{type:"array",minItems:1,
"x-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"\
^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:["str\
ing","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name\
 in the memory is letters, digits, "_" and "-", 64 at most'}}},Y={if:{type:"array"},then:{type:"array",minItems:1,"x-kin\
d":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"^[A-\
Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'}},else:{type:["string",
"number","boolean"],"x-kind":"a name in the memory",minLength:1,pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in t\
he memory is letters, digits, "_" and "-", 64 at most'}},V={if:{type:"object"},then:{type:"object",required:["question"],
additionalProperties:!1,"x-what":"a question",properties:{question:{type:["string","number","boolean"],"x-kind":"the nam\
e of a question, such as order.name",minLength:1,pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'The words o\
f a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name'},for:{type:"\
string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 7d","x-pattern":"Write a whole number and s, m, h or \
d, such as 30m or 7d"}},"x-kind":"the name of a question, such as order.name","x-synonyms":{name:"question",id:"question",
ask:"question",within:"for",timeout:"for",expires:"for",until:"for"},"x-elsewhere":{text:'The words of a question are a \
reply: write them as "reply:" beside "ask:".',reply:'The words of a question are a reply: write them as "reply:" beside \
"ask:".',message:'The words of a question are a reply: write them as "reply:" beside "ask:".',buttons:'The words of a qu\
estion are a reply: write them as "reply:" beside "ask:".',quick_replies:'The words of a question are a reply: write the\
m as "reply:" beside "ask:".',prompt:'The words of a question are a reply: write them as "reply:" beside "ask:".',save:'\
Take the answer in a rule of its own, with "when: { answer_to: NAME }" and "remember:".',save_as:'Take the answer in a r\
ule of its own, with "when: { answer_to: NAME }" and "remember:".',remember:'Take the answer in a rule of its own, with \
"when: { answer_to: NAME }" and "remember:".',store:'Take the answer in a rule of its own, with "when: { answer_to: NAME\
 }" and "remember:".',set:'Take the answer in a rule of its own, with "when: { answer_to: NAME }" and "remember:".'}},else:{
type:["string","number","boolean"],"x-kind":"the name of a question, such as order.name",minLength:1,pattern:"^[A-Za-z0-\
9_-]+(\\.[A-Za-z0-9_-]+)*$","x-pattern":'The words of a question are a reply: write them as "reply:" beside "ask:", and \
here a name for it, such as order.name'}},v={if:{type:"array"},then:{type:"array",minItems:1,maxItems:20,items:{type:"ob\
ject",required:["payload"],additionalProperties:!1,"x-what":"a follow-up","x-kind":"a follow-up, such as { after: 1h, pa\
yload: NUDGE }",properties:{after:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such as 1h","x-patte\
rn":"Write a whole number and s, m, h or d, such as 30m or 1h"},at:{type:"string",pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-\
9]$","x-kind":"a time of day such as 09:00","x-pattern":"Write hours and minutes, such as 09:00"},days:{if:{type:"array"},
then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list \
of days"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},timezone:{type:["string","number","bo\
olean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},in_any_case:{
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
 with "when: { event: follow_up, payload: \u2026 }".'},"x-write":"Write: { after: 1h, payload: NUDGE }"}},me={if:{type:"\
array"},then:{type:"array",minItems:1,"x-kind":"a list of texts",items:{type:["string","number","boolean"],"x-kind":"a t\
ext",minLength:1}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},ht=new RegExp("^([1-9][0-9]{\
0,8}[smhd]|ever)$","u"),ne=new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),We=new RegExp("^(page_inbox|bot|releas\
e|request|[0-9]{5,20})$","u"),re=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),ke=new RegExp("^[+-]?[0-9]{1,9}$","u"),Xe=new RegExp(
"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","u"),Ee={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/m\
essage"},"x-kind":"a list of messages"},else:{$ref:"#/definitions/message"}},G={if:{type:"object"},then:{type:"object","\
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
essages",minLength:1}},B={type:"object","x-kind":"a title and what a click does, such as { title: Menu, payload: MENU }",
"x-what":"a button","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"p\
ayload",id:"payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,properties:{title:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},oe={type:"object","x-kind":"a ti\
tle and a payload, such as { title: Menu, payload: MENU }","x-what":"a quick reply","x-synonyms":{label:"title",caption:"\
title",name:"title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,properties:{title:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},
required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},ye={type:"object","x-kind":"a title and more\
, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,properties:{title:{type:["st\
ring","number","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x-kind":"a text"},
image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","\
x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { title: $, subtitle: From S to XL\
 }"};function Ie(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.title===void 0){let h={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},schema:ye.required,parentSchema:ye,data:a};e===null?e=[h]:e.push(h),t++}for(let h in a)if(!(h===
"title"||h==="subtitle"||h==="image"||h==="url"||h==="buttons")){let f={instancePath:r,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:ye,data:a};e===null?e=[f]:e.push(
f),t++}if(a.title!==void 0){let h=a.title;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){
let f={instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:ye.properties.title.type},
schema:ye.properties.title.type,parentSchema:ye.properties.title,data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="stri\
ng"&&L(h)<1){let f={instancePath:r+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ye.properties.title,data:h};e===null?e=[f]:e.push(f),t++}}if(a.subtitle!==void 0){let h=a.subtitle;
if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:r+"/subtitle",schemaPath:"\
#/properties/subtitle/type",keyword:"type",params:{type:ye.properties.subtitle.type},schema:ye.properties.subtitle.type,
parentSchema:ye.properties.subtitle,data:h};e===null?e=[f]:e.push(f),t++}}if(a.image!==void 0){let h=a.image;if(typeof h!=
"string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:r+"/image",schemaPath:"#/properti\
es/image/type",keyword:"type",params:{type:ye.properties.image.type},schema:ye.properties.image.type,parentSchema:ye.properties.
image,data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="string"&&L(h)<1){let f={instancePath:r+"/image",schemaPath:"#/p\
roperties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ye.properties.image,data:h};e===null?
e=[f]:e.push(f),t++}}if(a.url!==void 0){let h=a.url;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!=
"boolean"){let f={instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:ye.properties.url.
type},schema:ye.properties.url.type,parentSchema:ye.properties.url,data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="st\
ring"&&L(h)<1){let f={instancePath:r+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ye.properties.url,data:h};e===null?e=[f]:e.push(f),t++}}if(a.buttons!==void 0){let h=a.buttons;if(Array.
isArray(h)){if(h.length<1){let $={instancePath:r+"/buttons",schemaPath:"#/properties/buttons/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:ye.properties.buttons,data:h};e===null?e=[$]:e.push($),t++}let f=h.length;for(let $=0;$<
f;$++){let b=h[$];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.title===void 0){let P={instancePath:r+"/buttons/"+$,
schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:B.required,parentSchema:B,
data:b};e===null?e=[P]:e.push(P),t++}for(let P in b)if(!(P==="title"||P==="payload"||P==="url"||P==="phone")){let x={instancePath:r+
"/buttons/"+$,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
schema:!1,parentSchema:B,data:b};e===null?e=[x]:e.push(x),t++}if(b.title!==void 0){let P=b.title;if(typeof P!="string"&&
!(typeof P=="number"&&isFinite(P))&&typeof P!="boolean"){let x={instancePath:r+"/buttons/"+$+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:B.properties.title.type},schema:B.properties.title.type,
parentSchema:B.properties.title,data:P};e===null?e=[x]:e.push(x),t++}if(typeof P=="string"&&L(P)<1){let x={instancePath:r+
"/buttons/"+$+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:B.properties.title,data:P};e===null?e=[x]:e.push(x),t++}}if(b.payload!==void 0){let P=b.payload;if(typeof P!=
"string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!="boolean"){let x={instancePath:r+"/buttons/"+$+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:B.properties.payload.type},schema:B.properties.
payload.type,parentSchema:B.properties.payload,data:P};e===null?e=[x]:e.push(x),t++}if(typeof P=="string"&&L(P)<1){let x={
instancePath:r+"/buttons/"+$+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:B.properties.payload,data:P};e===null?e=[x]:e.push(x),t++}}if(b.url!==void 0){
let P=b.url;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!="boolean"){let x={instancePath:r+"/butt\
ons/"+$+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:B.properties.url.type},
schema:B.properties.url.type,parentSchema:B.properties.url,data:P};e===null?e=[x]:e.push(x),t++}if(typeof P=="string"&&L(
P)<1){let x={instancePath:r+"/buttons/"+$+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:B.properties.url,data:P};e===null?e=[x]:e.push(x),t++}}if(b.phone!==void 0){
let P=b.phone;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!="boolean"){let x={instancePath:r+"/bu\
ttons/"+$+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:B.properties.phone.
type},schema:B.properties.phone.type,parentSchema:B.properties.phone,data:P};e===null?e=[x]:e.push(x),t++}if(typeof P=="\
string"&&L(P)<1){let x={instancePath:r+"/buttons/"+$+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.properties.phone,data:P};e===null?e=[x]:e.push(x),t++}}}else{
let P={instancePath:r+"/buttons/"+$,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:B.
type,parentSchema:B,data:b};e===null?e=[P]:e.push(P),t++}}}else{let f={instancePath:r+"/buttons",schemaPath:"#/propertie\
s/buttons/type",keyword:"type",params:{type:"array"},schema:ye.properties.buttons.type,parentSchema:ye.properties.buttons,
data:h};e===null?e=[f]:e.push(f),t++}}}else{let h={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:ye.type,parentSchema:ye,data:a};e===null?e=[h]:e.push(h),t++}return Ie.errors=e,t===0}var Q={if:{type:"object"},
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
nd":"a text or a message",minLength:1}},ft=new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","u");function Ke(a,{instancePath:r="",
parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0,h=t,f=!0,$=t;if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let x={};e===null?e=[x]:e.push(x),t++}var b=$===t;t=h,e!==null&&(h?e.length=h:e=null);let P;if(b){let x=t;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let d={instancePath:r,schemaPath:"#/then/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:Q.then,data:a};e===null?e=[d]:e.push(d),t++}for(let d in a)if(!Le.
call(Q.then.properties,d)){let c={instancePath:r,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d},schema:!1,parentSchema:Q.then,data:a};e===null?e=[c]:e.push(c),t++}if(a.text!==void 0){let d=a.
text;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let c={instancePath:r+"/text",schemaPath:"\
#/then/properties/text/type",keyword:"type",params:{type:Q.then.properties.text.type},schema:Q.then.properties.text.type,
parentSchema:Q.then.properties.text,data:d};e===null?e=[c]:e.push(c),t++}if(typeof d=="string"&&L(d)<1){let c={instancePath:r+
"/text",schemaPath:"#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.
properties.text,data:d};e===null?e=[c]:e.push(c),t++}}if(a.buttons!==void 0){let d=a.buttons;if(Array.isArray(d)){if(d.length<
1){let i={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:Q.then.properties.buttons,data:d};e===null?e=[i]:e.push(i),t++}let c=d.length;for(let i=0;i<c;i++){
let o=d[i];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let m={instancePath:r+"/buttons/"+i,schemaPath:"\
#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:B.required,parentSchema:B,data:o};
e===null?e=[m]:e.push(m),t++}for(let m in o)if(!(m==="title"||m==="payload"||m==="url"||m==="phone")){let _={instancePath:r+
"/buttons/"+i,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:B,data:o};e===null?e=[_]:e.push(_),t++}if(o.title!==void 0){let m=o.title;if(typeof m!="string"&&
!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/buttons/"+i+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:B.properties.title.type},schema:B.properties.title.type,
parentSchema:B.properties.title,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={instancePath:r+
"/buttons/"+i+"/title",schemaPath:"#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:B.properties.title,data:m};e===null?e=[_]:e.push(_),t++}}if(o.payload!==void 0){let m=o.payload;if(typeof m!=
"string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/buttons/"+i+"/payload",schemaPath:"\
#/definitions/button/properties/payload/type",keyword:"type",params:{type:B.properties.payload.type},schema:B.properties.
payload.type,parentSchema:B.properties.payload,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={
instancePath:r+"/buttons/"+i+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:B.properties.payload,data:m};e===null?e=[_]:e.push(_),t++}}if(o.url!==void 0){
let m=o.url;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/butt\
ons/"+i+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:B.properties.url.type},
schema:B.properties.url.type,parentSchema:B.properties.url,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(
m)<1){let _={instancePath:r+"/buttons/"+i+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:B.properties.url,data:m};e===null?e=[_]:e.push(_),t++}}if(o.phone!==void 0){
let m=o.phone;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/bu\
ttons/"+i+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:B.properties.phone.
type},schema:B.properties.phone.type,parentSchema:B.properties.phone,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="\
string"&&L(m)<1){let _={instancePath:r+"/buttons/"+i+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.properties.phone,data:m};e===null?e=[_]:e.push(_),t++}}}else{
let m={instancePath:r+"/buttons/"+i,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:B.
type,parentSchema:B,data:o};e===null?e=[m]:e.push(m),t++}}}else{let c={instancePath:r+"/buttons",schemaPath:"#/then/prop\
erties/buttons/type",keyword:"type",params:{type:"array"},schema:Q.then.properties.buttons.type,parentSchema:Q.then.properties.
buttons,data:d};e===null?e=[c]:e.push(c),t++}}if(a.quick_replies!==void 0){let d=a.quick_replies;if(Array.isArray(d)){if(d.
length<1){let i={instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:Q.then.properties.quick_replies,data:d};e===null?e=[i]:e.push(i),t++}let c=d.length;
for(let i=0;i<c;i++){let o=d[i];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let m={instancePath:r+
"/quick_replies/"+i,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:oe.
required,parentSchema:oe,data:o};e===null?e=[m]:e.push(m),t++}if(o.payload===void 0){let m={instancePath:r+"/quick_repli\
es/"+i,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:oe.required,
parentSchema:oe,data:o};e===null?e=[m]:e.push(m),t++}for(let m in o)if(!(m==="title"||m==="payload")){let _={instancePath:r+
"/quick_replies/"+i,schemaPath:"#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:oe,data:o};e===null?e=[_]:e.push(_),t++}if(o.title!==void 0){let m=o.title;if(typeof m!="string"&&
!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/quick_replies/"+i+"/title",schemaPath:"\
#/definitions/quickReply/properties/title/type",keyword:"type",params:{type:oe.properties.title.type},schema:oe.properties.
title.type,parentSchema:oe.properties.title,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={instancePath:r+
"/quick_replies/"+i+"/title",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:oe.properties.title,data:m};e===null?e=[_]:e.push(_),t++}}if(o.payload!==void 0){let m=o.
payload;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/quick_re\
plies/"+i+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/type",keyword:"type",params:{type:oe.properties.
payload.type},schema:oe.properties.payload.type,parentSchema:oe.properties.payload,data:m};e===null?e=[_]:e.push(_),t++}
if(typeof m=="string"&&L(m)<1){let _={instancePath:r+"/quick_replies/"+i+"/payload",schemaPath:"#/definitions/quickReply\
/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe.properties.payload,data:m};
e===null?e=[_]:e.push(_),t++}}}else{let m={instancePath:r+"/quick_replies/"+i,schemaPath:"#/definitions/quickReply/type",
keyword:"type",params:{type:"object"},schema:oe.type,parentSchema:oe,data:o};e===null?e=[m]:e.push(m),t++}}}else{let c={
instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:Q.
then.properties.quick_replies.type,parentSchema:Q.then.properties.quick_replies,data:d};e===null?e=[c]:e.push(c),t++}}if(a.
cards!==void 0){let d=a.cards;if(Array.isArray(d)){if(d.length<1){let i={instancePath:r+"/cards",schemaPath:"#/then/prop\
erties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Q.then.properties.cards,data:d};e===null?
e=[i]:e.push(i),t++}let c=d.length;for(let i=0;i<c;i++)Ie(d[i],{instancePath:r+"/cards/"+i,parentData:d,parentDataProperty:i,
rootData:I})||(e=e===null?Ie.errors:C(e,Ie.errors),t=e.length)}else{let c={instancePath:r+"/cards",schemaPath:"#/then/pr\
operties/cards/type",keyword:"type",params:{type:"array"},schema:Q.then.properties.cards.type,parentSchema:Q.then.properties.
cards,data:d};e===null?e=[c]:e.push(c),t++}}if(a.image!==void 0){let d=a.image;if(typeof d!="string"&&!(typeof d=="numbe\
r"&&isFinite(d))&&typeof d!="boolean"){let c={instancePath:r+"/image",schemaPath:"#/then/properties/image/type",keyword:"\
type",params:{type:Q.then.properties.image.type},schema:Q.then.properties.image.type,parentSchema:Q.then.properties.image,
data:d};e===null?e=[c]:e.push(c),t++}if(typeof d=="string"&&L(d)<1){let c={instancePath:r+"/image",schemaPath:"#/then/pr\
operties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.properties.image,data:d};e===
null?e=[c]:e.push(c),t++}}if(a.video!==void 0){let d=a.video;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&
typeof d!="boolean"){let c={instancePath:r+"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:Q.
then.properties.video.type},schema:Q.then.properties.video.type,parentSchema:Q.then.properties.video,data:d};e===null?e=
[c]:e.push(c),t++}if(typeof d=="string"&&L(d)<1){let c={instancePath:r+"/video",schemaPath:"#/then/properties/video/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.properties.video,data:d};e===null?e=[c]:e.push(
c),t++}}if(a.audio!==void 0){let d=a.audio;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){
let c={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:Q.then.properties.audio.
type},schema:Q.then.properties.audio.type,parentSchema:Q.then.properties.audio,data:d};e===null?e=[c]:e.push(c),t++}if(typeof d==
"string"&&L(d)<1){let c={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:Q.then.properties.audio,data:d};e===null?e=[c]:e.push(c),t++}}if(a.file!==void 0){let d=a.
file;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let c={instancePath:r+"/file",schemaPath:"\
#/then/properties/file/type",keyword:"type",params:{type:Q.then.properties.file.type},schema:Q.then.properties.file.type,
parentSchema:Q.then.properties.file,data:d};e===null?e=[c]:e.push(c),t++}if(typeof d=="string"&&L(d)<1){let c={instancePath:r+
"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.
properties.file,data:d};e===null?e=[c]:e.push(c),t++}}if(a.typing!==void 0){let d=a.typing;if(typeof d=="string"){if(!ft.
test(d)){let c={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:Q.then.properties.typing,data:d};e===
null?e=[c]:e.push(c),t++}}else{let c={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/type",keyword:"type",
params:{type:Q.then.properties.typing.type},schema:Q.then.properties.typing.type,parentSchema:Q.then.properties.typing,data:d};
e===null?e=[c]:e.push(c),t++}}if(a.raw!==void 0){let d=a.raw;if(!(d&&typeof d=="object"&&!Array.isArray(d))){let c={instancePath:r+
"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"object"},schema:Q.then.properties.raw.type,parentSchema:Q.
then.properties.raw,data:d};e===null?e=[c]:e.push(c),t++}}}else{let d={instancePath:r,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"},schema:Q.then.type,parentSchema:Q.then,data:a};e===null?e=[d]:e.push(d),t++}var b=x===t;f=b,
P="then"}else{let x=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let d={instancePath:r,
schemaPath:"#/else/type",keyword:"type",params:{type:Q.else.type},schema:Q.else.type,parentSchema:Q.else,data:a};e===null?
e=[d]:e.push(d),t++}if(typeof a=="string"&&L(a)<1){let d={instancePath:r,schemaPath:"#/else/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:Q.else,data:a};e===null?e=[d]:e.push(d),t++}var b=x===t;f=b,P="else"}if(!f){let x={
instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:P},schema:Q.if,parentSchema:Q,data:a};e===null?e=[x]:
e.push(x),t++}return Ke.errors=e,t===0}function je(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){
let e=null,t=0,h=t,f=!0,$=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let x={};e===null?e=[x]:e.push(x),t++}var b=$===
t;t=h,e!==null&&(h?e.length=h:e=null);let P;if(b){let x=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).
length<1){let d={instancePath:r,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:G.
then,data:a};e===null?e=[d]:e.push(d),t++}for(let d in a)if(!Le.call(G.then.properties,d)){let c={instancePath:r,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:G.then,
data:a};e===null?e=[c]:e.push(c),t++}if(a.text!==void 0){let d=a.text;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let c={instancePath:r+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:G.then.properties.text.type},schema:G.then.properties.text.type,parentSchema:G.then.properties.text,data:d};e===null?
e=[c]:e.push(c),t++}if(typeof d=="string"&&L(d)<1){let c={instancePath:r+"/text",schemaPath:"#/then/properties/text/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.then.properties.text,data:d};e===null?e=[c]:e.push(c),
t++}}if(a.buttons!==void 0){let d=a.buttons;if(Array.isArray(d)){if(d.length<1){let i={instancePath:r+"/buttons",schemaPath:"\
#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:G.then.properties.buttons,
data:d};e===null?e=[i]:e.push(i),t++}let c=d.length;for(let i=0;i<c;i++){let o=d[i];if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.title===void 0){let m={instancePath:r+"/buttons/"+i,schemaPath:"#/definitions/button/required",keyword:"require\
d",params:{missingProperty:"title"},schema:B.required,parentSchema:B,data:o};e===null?e=[m]:e.push(m),t++}for(let m in o)
if(!(m==="title"||m==="payload"||m==="url"||m==="phone")){let _={instancePath:r+"/buttons/"+i,schemaPath:"#/definitions/\
button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:B,data:o};
e===null?e=[_]:e.push(_),t++}if(o.title!==void 0){let m=o.title;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&
typeof m!="boolean"){let _={instancePath:r+"/buttons/"+i+"/title",schemaPath:"#/definitions/button/properties/title/type",
keyword:"type",params:{type:B.properties.title.type},schema:B.properties.title.type,parentSchema:B.properties.title,data:m};
e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={instancePath:r+"/buttons/"+i+"/title",schemaPath:"#/d\
efinitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:B.properties.title,
data:m};e===null?e=[_]:e.push(_),t++}}if(o.payload!==void 0){let m=o.payload;if(typeof m!="string"&&!(typeof m=="number"&&
isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/buttons/"+i+"/payload",schemaPath:"#/definitions/button/prope\
rties/payload/type",keyword:"type",params:{type:B.properties.payload.type},schema:B.properties.payload.type,parentSchema:B.
properties.payload,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={instancePath:r+"/buttons/"+
i+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:B.properties.payload,data:m};e===null?e=[_]:e.push(_),t++}}if(o.url!==void 0){let m=o.url;if(typeof m!="str\
ing"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/buttons/"+i+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:B.properties.url.type},schema:B.properties.url.type,
parentSchema:B.properties.url,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={instancePath:r+
"/buttons/"+i+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:B.properties.url,data:m};e===null?e=[_]:e.push(_),t++}}if(o.phone!==void 0){let m=o.phone;if(typeof m!="str\
ing"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/buttons/"+i+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:B.properties.phone.type},schema:B.properties.phone.
type,parentSchema:B.properties.phone,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={instancePath:r+
"/buttons/"+i+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:B.properties.phone,data:m};e===null?e=[_]:e.push(_),t++}}}else{let m={instancePath:r+"/buttons/"+i,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,data:o};e===null?
e=[m]:e.push(m),t++}}}else{let c={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:G.then.properties.buttons.type,parentSchema:G.then.properties.buttons,data:d};e===null?e=[c]:e.push(
c),t++}}if(a.quick_replies!==void 0){let d=a.quick_replies;if(Array.isArray(d)){if(d.length<1){let i={instancePath:r+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:G.
then.properties.quick_replies,data:d};e===null?e=[i]:e.push(i),t++}let c=d.length;for(let i=0;i<c;i++){let o=d[i];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.title===void 0){let m={instancePath:r+"/quick_replies/"+i,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:oe.required,parentSchema:oe,data:o};
e===null?e=[m]:e.push(m),t++}if(o.payload===void 0){let m={instancePath:r+"/quick_replies/"+i,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:oe.required,parentSchema:oe,data:o};e===
null?e=[m]:e.push(m),t++}for(let m in o)if(!(m==="title"||m==="payload")){let _={instancePath:r+"/quick_replies/"+i,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:oe,
data:o};e===null?e=[_]:e.push(_),t++}if(o.title!==void 0){let m=o.title;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))&&typeof m!="boolean"){let _={instancePath:r+"/quick_replies/"+i+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:oe.properties.title.type},schema:oe.properties.title.type,parentSchema:oe.properties.
title,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={instancePath:r+"/quick_replies/"+i+"/ti\
tle",schemaPath:"#/definitions/quickReply/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:oe.
properties.title,data:m};e===null?e=[_]:e.push(_),t++}}if(o.payload!==void 0){let m=o.payload;if(typeof m!="string"&&!(typeof m==
"number"&&isFinite(m))&&typeof m!="boolean"){let _={instancePath:r+"/quick_replies/"+i+"/payload",schemaPath:"#/definiti\
ons/quickReply/properties/payload/type",keyword:"type",params:{type:oe.properties.payload.type},schema:oe.properties.payload.
type,parentSchema:oe.properties.payload,data:m};e===null?e=[_]:e.push(_),t++}if(typeof m=="string"&&L(m)<1){let _={instancePath:r+
"/quick_replies/"+i+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:oe.properties.payload,data:m};e===null?e=[_]:e.push(_),t++}}}else{let m={instancePath:r+"\
/quick_replies/"+i,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"object"},schema:oe.type,parentSchema:oe,
data:o};e===null?e=[m]:e.push(m),t++}}}else{let c={instancePath:r+"/quick_replies",schemaPath:"#/then/properties/quick_r\
eplies/type",keyword:"type",params:{type:"array"},schema:G.then.properties.quick_replies.type,parentSchema:G.then.properties.
quick_replies,data:d};e===null?e=[c]:e.push(c),t++}}if(a.cards!==void 0){let d=a.cards;if(Array.isArray(d)){if(d.length<
1){let i={instancePath:r+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:G.then.properties.cards,data:d};e===null?e=[i]:e.push(i),t++}let c=d.length;for(let i=0;i<c;i++)Ie(d[i],{instancePath:r+
"/cards/"+i,parentData:d,parentDataProperty:i,rootData:I})||(e=e===null?Ie.errors:C(e,Ie.errors),t=e.length)}else{let c={
instancePath:r+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:G.then.properties.
cards.type,parentSchema:G.then.properties.cards,data:d};e===null?e=[c]:e.push(c),t++}}if(a.image!==void 0){let d=a.image;
if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let c={instancePath:r+"/image",schemaPath:"\
#/then/properties/image/type",keyword:"type",params:{type:G.then.properties.image.type},schema:G.then.properties.image.type,
parentSchema:G.then.properties.image,data:d};e===null?e=[c]:e.push(c),t++}if(typeof d=="string"&&L(d)<1){let c={instancePath:r+
"/image",schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.then.
properties.image,data:d};e===null?e=[c]:e.push(c),t++}}if(a.video!==void 0){let d=a.video;if(typeof d!="string"&&!(typeof d==
"number"&&isFinite(d))&&typeof d!="boolean"){let c={instancePath:r+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:G.then.properties.video.type},schema:G.then.properties.video.type,parentSchema:G.then.properties.video,
data:d};e===null?e=[c]:e.push(c),t++}if(typeof d=="string"&&L(d)<1){let c={instancePath:r+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.then.properties.video,data:d};e===
null?e=[c]:e.push(c),t++}}if(a.audio!==void 0){let d=a.audio;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&
typeof d!="boolean"){let c={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:G.
then.properties.audio.type},schema:G.then.properties.audio.type,parentSchema:G.then.properties.audio,data:d};e===null?e=
[c]:e.push(c),t++}if(typeof d=="string"&&L(d)<1){let c={instancePath:r+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.then.properties.audio,data:d};e===null?e=[c]:e.push(
c),t++}}if(a.file!==void 0){let d=a.file;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){
let c={instancePath:r+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:G.then.properties.file.
type},schema:G.then.properties.file.type,parentSchema:G.then.properties.file,data:d};e===null?e=[c]:e.push(c),t++}if(typeof d==
"string"&&L(d)<1){let c={instancePath:r+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:G.then.properties.file,data:d};e===null?e=[c]:e.push(c),t++}}if(a.typing!==void 0){let d=a.
typing;if(typeof d=="string"){if(!ft.test(d)){let c={instancePath:r+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:G.
then.properties.typing,data:d};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:r+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:G.then.properties.typing.type},schema:G.then.properties.typing.type,parentSchema:G.
then.properties.typing,data:d};e===null?e=[c]:e.push(c),t++}}if(a.raw!==void 0){let d=a.raw;if(!(d&&typeof d=="object"&&
!Array.isArray(d))){let c={instancePath:r+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:G.then.properties.raw.type,parentSchema:G.then.properties.raw,data:d};e===null?e=[c]:e.push(c),t++}}if(a.one_of!==
void 0){let d=a.one_of;if(Array.isArray(d)){if(d.length<1){let i={instancePath:r+"/one_of",schemaPath:"#/then/properties\
/one_of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:G.then.properties.one_of,data:d};e===null?e=
[i]:e.push(i),t++}let c=d.length;for(let i=0;i<c;i++)Ke(d[i],{instancePath:r+"/one_of/"+i,parentData:d,parentDataProperty:i,
rootData:I})||(e=e===null?Ke.errors:C(e,Ke.errors),t=e.length)}else{let c={instancePath:r+"/one_of",schemaPath:"#/then/p\
roperties/one_of/type",keyword:"type",params:{type:"array"},schema:G.then.properties.one_of.type,parentSchema:G.then.properties.
one_of,data:d};e===null?e=[c]:e.push(c),t++}}}else{let d={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"},schema:G.then.type,parentSchema:G.then,data:a};e===null?e=[d]:e.push(d),t++}var b=x===t;f=b,P="then"}else{
let x=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let d={instancePath:r,schemaPath:"\
#/else/type",keyword:"type",params:{type:G.else.type},schema:G.else.type,parentSchema:G.else,data:a};e===null?e=[d]:e.push(
d),t++}if(typeof a=="string"&&L(a)<1){let d={instancePath:r,schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:G.else,data:a};e===null?e=[d]:e.push(d),t++}var b=x===t;f=b,P="else"}if(!f){let x={instancePath:r,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:P},schema:G.if,parentSchema:G,data:a};e===null?e=[x]:e.push(x),t++}
return je.errors=e,t===0}function Fe(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,
t=0,h=t,f=!0,$=t;if(!Array.isArray(a)){let x={};e===null?e=[x]:e.push(x),t++}var b=$===t;t=h,e!==null&&(h?e.length=h:e=null);
let P;if(b){let x=t;if(Array.isArray(a)){if(a.length<1){let c={instancePath:r,schemaPath:"#/then/minItems",keyword:"minI\
tems",params:{limit:1},schema:1,parentSchema:Ee.then,data:a};e===null?e=[c]:e.push(c),t++}let d=a.length;for(let c=0;c<d;c++)
je(a[c],{instancePath:r+"/"+c,parentData:a,parentDataProperty:c,rootData:I})||(e=e===null?je.errors:C(e,je.errors),t=e.length)}else{
let d={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:Ee.then.type,parentSchema:Ee.
then,data:a};e===null?e=[d]:e.push(d),t++}var b=x===t;f=b,P="then"}else{let x=t;je(a,{instancePath:r,parentData:pe,parentDataProperty:le,
rootData:I})||(e=e===null?je.errors:C(e,je.errors),t=e.length);var b=x===t;f=b,P="else"}if(!f){let x={instancePath:r,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:P},schema:Ee.if,parentSchema:Ee,data:a};e===null?e=[x]:e.push(x),t++}return Fe.
errors=e,t===0}function De(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0,h=t,
f=!1,$=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.route===void 0){let s={instancePath:r,schemaPath:"#/anyOf/0/requ\
ired",keyword:"required",params:{missingProperty:"route"},schema:H.anyOf[0].required,parentSchema:H.anyOf[0],data:a};e===
null?e=[s]:e.push(s),t++}var b=$===t;if(f=f||b,!f){let s=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.reply===void 0){
let g={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:H.anyOf[1].
required,parentSchema:H.anyOf[1],data:a};e===null?e=[g]:e.push(g),t++}var b=s===t;if(f=f||b,!f){let g=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.forward===void 0){let K={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"forward"},schema:H.anyOf[2].required,parentSchema:H.anyOf[2],data:a};e===null?e=[K]:e.push(K),t++}
var b=g===t;if(f=f||b,!f){let K=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.handover===void 0){let X={instancePath:r,
schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"handover"},schema:H.anyOf[3].required,parentSchema:H.
anyOf[3],data:a};e===null?e=[X]:e.push(X),t++}var b=K===t;if(f=f||b,!f){let X=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.remember===void 0){let p={instancePath:r,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"\
remember"},schema:H.anyOf[4].required,parentSchema:H.anyOf[4],data:a};e===null?e=[p]:e.push(p),t++}var b=X===t;if(f=f||b,
!f){let p=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.count===void 0){let y={instancePath:r,schemaPath:"#/anyOf/5/r\
equired",keyword:"required",params:{missingProperty:"count"},schema:H.anyOf[5].required,parentSchema:H.anyOf[5],data:a};
e===null?e=[y]:e.push(y),t++}var b=p===t;if(f=f||b,!f){let y=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.forget===void 0){
let ee={instancePath:r,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"forget"},schema:H.anyOf[6].
required,parentSchema:H.anyOf[6],data:a};e===null?e=[ee]:e.push(ee),t++}var b=y===t;if(f=f||b,!f){let ee=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.ask===void 0){let M={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{
missingProperty:"ask"},schema:H.anyOf[7].required,parentSchema:H.anyOf[7],data:a};e===null?e=[M]:e.push(M),t++}var b=ee===
t;if(f=f||b,!f){let M=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.follow_up===void 0){let q={instancePath:r,schemaPath:"\
#/anyOf/8/required",keyword:"required",params:{missingProperty:"follow_up"},schema:H.anyOf[8].required,parentSchema:H.anyOf[8],
data:a};e===null?e=[q]:e.push(q),t++}var b=M===t;if(f=f||b,!f){let q=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.cancel===
void 0){let de={instancePath:r,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:H.
anyOf[9].required,parentSchema:H.anyOf[9],data:a};e===null?e=[de]:e.push(de),t++}var b=q===t;f=f||b}}}}}}}}}if(f)t=h,e!==
null&&(h?e.length=h:e=null);else{let s={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:H.anyOf,parentSchema:H,
data:a};e===null?e=[s]:e.push(s),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(!Le.call(H.properties,
s)){let l={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:H,data:a};e===null?e=[l]:e.push(l),t++}if(a.description!==void 0){let s=a.description;if(typeof s!=
"string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let l={instancePath:r+"/description",schemaPath:"#/pr\
operties/description/type",keyword:"type",params:{type:H.properties.description.type},schema:H.properties.description.type,
parentSchema:H.properties.description,data:s};e===null?e=[l]:e.push(l),t++}}if(a.once!==void 0){let s=a.once;if(typeof s==
"string"){if(!ht.test(s)){let l={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{
pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:H.properties.once,data:s};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{
type:"string"},schema:H.properties.once.type,parentSchema:H.properties.once,data:s};e===null?e=[l]:e.push(l),t++}}if(a.route!==
void 0){let s=a.route;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let l={instancePath:r+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:H.properties.route.type},schema:H.properties.route.
type,parentSchema:H.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s==
"number"&&!ne.test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-patte\
rn",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "\
_" and "-", such as orders.status',parentSchema:H.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="bo\
olean"&&!ne.test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",
params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" a\
nd "-", such as orders.status',parentSchema:H.properties.route,data:s};e===null?e=[l]:e.push(l),t++}}if(typeof s=="strin\
g"&&!ne.test(s)){let l={instancePath:r+"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:H.properties.route,data:s};
e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"){if(typeof s=="number"&&!ne.test(String(s))){let l={instancePath:r+"\
/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)\
*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status',parentSchema:H.properties.
route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"&&!ne.test(String(s))){let l={instancePath:r+"/route",schemaPath:"\
#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A rout\
e is dot-separated words of letters, digits, "_" and "-", such as orders.status',parentSchema:H.properties.route,data:s};
e===null?e=[l]:e.push(l),t++}}}if(a.params!==void 0){let s=a.params;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let l in s){
let g=t;if(typeof l=="string"&&!Ze.test(l)){let U={instancePath:r+"/params",schemaPath:"#/properties/params/propertyName\
s/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:H.
properties.params.propertyNames,data:l,propertyName:l};e===null?e=[U]:e.push(U),t++}var P=g===t;if(!P){let U={instancePath:r+
"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:l},schema:H.properties.
params.propertyNames,parentSchema:H.properties.params,data:s};e===null?e=[U]:e.push(U),t++}}for(let l in s){let g=s[l];if(typeof g!=
"string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let U={instancePath:r+"/params/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type:H.properties.
params.additionalProperties.type},schema:H.properties.params.additionalProperties.type,parentSchema:H.properties.params.
additionalProperties,data:g};e===null?e=[U]:e.push(U),t++}}}else{let l={instancePath:r+"/params",schemaPath:"#/propertie\
s/params/type",keyword:"type",params:{type:"object"},schema:H.properties.params.type,parentSchema:H.properties.params,data:s};
e===null?e=[l]:e.push(l),t++}}if(a.reply!==void 0&&(Fe(a.reply,{instancePath:r+"/reply",parentData:a,parentDataProperty:"\
reply",rootData:I})||(e=e===null?Fe.errors:C(e,Fe.errors),t=e.length)),a.forward!==void 0){let s=a.forward;if(typeof s!=
"string"){let l={instancePath:r+"/forward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},
schema:H.properties.forward.type,parentSchema:H.properties.forward,data:s};e===null?e=[l]:e.push(l),t++}}if(a.handover!==
void 0){let s=a.handover;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))){let l={instancePath:r+"/handover",schemaPath:"\
#/properties/handover/type",keyword:"type",params:{type:H.properties.handover.type},schema:H.properties.handover.type,parentSchema:H.
properties.handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&isFinite(s)&&typeof s=="number"&&!We.test(
String(s))){let l={instancePath:r+"/handover",schemaPath:"#/properties/handover/x-pattern",keyword:"x-pattern",params:{pattern:"\
^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A handover goes to page_inbox, to bot, or to an app by the digi\
ts of its id, or is release or request",parentSchema:H.properties.handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s==
"string"&&!We.test(s)){let l={instancePath:r+"/handover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{
pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"^(page_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:H.
properties.handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"&&typeof s=="number"&&!We.test(String(s))){
let l={instancePath:r+"/handover",schemaPath:"#/properties/handover/x-pattern",keyword:"x-pattern",params:{pattern:"^(pa\
ge_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A handover goes to page_inbox, to bot, or to an app by the digits o\
f its id, or is release or request",parentSchema:H.properties.handover,data:s};e===null?e=[l]:e.push(l),t++}}if(a.remember!==
void 0){let s=a.remember;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let l={instancePath:r+
"/remember",schemaPath:"#/definitions/remembered/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:J,
data:s};e===null?e=[l]:e.push(l),t++}for(let l in s){let g=t;if(typeof l=="string"&&!re.test(l)){let U={instancePath:r+"\
/remember",schemaPath:"#/definitions/remembered/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:J.propertyNames,data:l,propertyName:l};e===null?e=[U]:e.push(U),t++}
var x=g===t;if(!x){let U={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/propertyNames",keyword:"proper\
tyNames",params:{propertyName:l},schema:J.propertyNames,parentSchema:J,data:s};e===null?e=[U]:e.push(U),t++}}for(let l in s){
let g=s[l],U=t,K=!0,A=t;if(!(g&&typeof g=="object"&&!Array.isArray(g))){let n={};e===null?e=[n]:e.push(n),t++}var j=A===
t;t=U,e!==null&&(U?e.length=U:e=null);let X;if(j){let n=t;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.value===void 0){
let u={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/required",keyword:"required",params:{missingProperty:"value"},schema:J.additionalProperties.then.required,
parentSchema:J.additionalProperties.then,data:g};e===null?e=[u]:e.push(u),t++}for(let u in g)if(!(u==="value"||u==="for")){
let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:J.
additionalProperties.then,data:g};e===null?e=[y]:e.push(y),t++}if(g.value!==void 0){let u=g.value;if(typeof u!="string"&&
!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(
/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/value/type",keyword:"type",
params:{type:J.additionalProperties.then.properties.value.type},schema:J.additionalProperties.then.properties.value.type,
parentSchema:J.additionalProperties.then.properties.value,data:u};e===null?e=[y]:e.push(y),t++}if(typeof u=="string"&&L(
u)<1){let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/rem\
embered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.
additionalProperties.then.properties.value,data:u};e===null?e=[y]:e.push(y),t++}}if(g.for!==void 0){let u=g.for;if(typeof u==
"string"){if(!xe.test(u)){let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:J.additionalProperties.then.properties.for,data:u};e===null?
e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:J.additionalProperties.
then.properties.for.type,parentSchema:J.additionalProperties.then.properties.for,data:u};e===null?e=[y]:e.push(y),t++}}}else{
let u={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:J.additionalProperties.then.type,parentSchema:J.additionalProperties.
then,data:g};e===null?e=[u]:e.push(u),t++}var j=n===t;K=j,X="then"}else{let n=t;if(typeof g!="string"&&!(typeof g=="numb\
er"&&isFinite(g))&&typeof g!="boolean"){let u={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:J.additionalProperties.else.type},schema:J.
additionalProperties.else.type,parentSchema:J.additionalProperties.else,data:g};e===null?e=[u]:e.push(u),t++}if(typeof g==
"string"&&L(g)<1){let u={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.additionalProperties.
else,data:g};e===null?e=[u]:e.push(u),t++}var j=n===t;K=j,X="else"}if(!K){let n={instancePath:r+"/remember/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:X},
schema:J.additionalProperties.if,parentSchema:J.additionalProperties,data:g};e===null?e=[n]:e.push(n),t++}}}else{let l={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:J.type,
parentSchema:J,data:s};e===null?e=[l]:e.push(l),t++}}if(a.count!==void 0){let s=a.count,l=t,g=!0,U=t;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))){let A={};e===null?e=[A]:e.push(A),t++}var d=U===t;t=l,e!==null&&(l?e.length=l:e=null);let K;
if(d){let A=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let n={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.then,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;if(typeof n=="string"&&!re.test(n)){let u={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:O.then.propertyNames,data:n,propertyName:n};e===null?e=[u]:e.push(u),t++}var c=p===
t;if(!c){let u={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:O.then.propertyNames,parentSchema:O.then,data:s};e===null?e=[u]:e.push(u),t++}}for(let n in s){let p=s[n],
u=t,y=!0,Z=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let E={};e===null?e=[E]:e.push(E),t++}var i=Z===t;t=u,e!==null&&
(u?e.length=u:e=null);let ee;if(i){let E=t;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let k={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.then.additionalProperties.then,
data:p};e===null?e=[k]:e.push(k),t++}for(let k in p)if(!(k==="by"||k==="for")){let q={instancePath:r+"/count/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:O.then.additionalProperties.then,data:p};e===
null?e=[q]:e.push(q),t++}if(p.by!==void 0){let k=p.by;if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))){let q={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:O.then.additionalProperties.then.properties.by.type},schema:O.
then.additionalProperties.then.properties.by.type,parentSchema:O.then.additionalProperties.then.properties.by,data:k};e===
null?e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)&&typeof k=="number"&&!ke.test(String(k))){let q={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/the\
n/properties/by/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number,\
 such as 5 or -1",parentSchema:O.then.additionalProperties.then.properties.by,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k==
"string"&&!ke.test(k)){let q={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/defi\
nitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9\
}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:O.then.additionalProperties.then.properties.by,data:k};e===null?e=[q]:e.push(
q),t++}if(typeof k=="boolean"&&typeof k=="number"&&!ke.test(String(k))){let q={instancePath:r+"/count/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/x-pattern",
keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such as 5 or -1",parentSchema:O.
then.additionalProperties.then.properties.by,data:k};e===null?e=[q]:e.push(q),t++}}if(p.for!==void 0){let k=p.for;if(typeof k==
"string"){if(!xe.test(k)){let q={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/\
definitions/counted/then/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:O.then.additionalProperties.then.properties.for,data:k};e===
null?e=[q]:e.push(q),t++}}else{let q={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/counted/then/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:O.
then.additionalProperties.then.properties.for.type,parentSchema:O.then.additionalProperties.then.properties.for,data:k};
e===null?e=[q]:e.push(q),t++}}}else{let k={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/counted/then/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:O.then.additionalProperties.
then.type,parentSchema:O.then.additionalProperties.then,data:p};e===null?e=[k]:e.push(k),t++}var i=E===t;y=i,ee="then"}else{
let E=t;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))){let k={instancePath:r+"/count/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/else/type",keyword:"type",params:{type:O.
then.additionalProperties.else.type},schema:O.then.additionalProperties.else.type,parentSchema:O.then.additionalProperties.
else,data:p};e===null?e=[k]:e.push(k),t++}if(typeof p=="number"&&isFinite(p)&&typeof p=="number"&&!ke.test(String(p))){let k={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such\
 as 5 or -1",parentSchema:O.then.additionalProperties.else,data:p};e===null?e=[k]:e.push(k),t++}if(typeof p=="string"&&!ke.
test(p)){let k={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then\
/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:O.
then.additionalProperties.else,data:p};e===null?e=[k]:e.push(k),t++}if(typeof p=="boolean"&&typeof p=="number"&&!ke.test(
String(p))){let k={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/t\
hen/additionalProperties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a\
 whole number, such as 5 or -1",parentSchema:O.then.additionalProperties.else,data:p};e===null?e=[k]:e.push(k),t++}var i=E===
t;y=i,ee="else"}if(!y){let E={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},schema:O.then.additionalProperties.if,parentSchema:O.
then.additionalProperties,data:p};e===null?e=[E]:e.push(E),t++}}}else{let n={instancePath:r+"/count",schemaPath:"#/defin\
itions/counted/then/type",keyword:"type",params:{type:"object"},schema:O.then.type,parentSchema:O.then,data:s};e===null?
e=[n]:e.push(n),t++}var d=A===t;g=d,K="then"}else{let A=t,X=t,n=!0,p=t;if(!Array.isArray(s)){let Z={};e===null?e=[Z]:e.push(
Z),t++}var o=p===t;t=X,e!==null&&(X?e.length=X:e=null);let u;if(o){let Z=t;if(Array.isArray(s)){if(s.length<1){let M={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.
else.then,data:s};e===null?e=[M]:e.push(M),t++}let E=s.length;for(let M=0;M<E;M++){let k=s[M];if(typeof k!="string"&&!(typeof k==
"number"&&isFinite(k))&&typeof k!="boolean"){let q={instancePath:r+"/count/"+M,schemaPath:"#/definitions/counted/else/th\
en/items/type",keyword:"type",params:{type:O.else.then.items.type},schema:O.else.then.items.type,parentSchema:O.else.then.
items,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)){if(typeof k=="number"&&!re.test(String(k))){
let q={instancePath:r+"/count/"+M,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.
else.then.items,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="boolean"&&!re.test(String(k))){let q={instancePath:r+
"/count/"+M,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-\
9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.else.then.items,data:k};
e===null?e=[q]:e.push(q),t++}}if(typeof k=="string"){if(L(k)<1){let q={instancePath:r+"/count/"+M,schemaPath:"#/definiti\
ons/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.else.then.items,data:k};
e===null?e=[q]:e.push(q),t++}if(!re.test(k)){let q={instancePath:r+"/count/"+M,schemaPath:"#/definitions/counted/else/th\
en/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:O.
else.then.items,data:k};e===null?e=[q]:e.push(q),t++}}if(typeof k=="boolean"){if(typeof k=="number"&&!re.test(String(k))){
let q={instancePath:r+"/count/"+M,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.
else.then.items,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="boolean"&&!re.test(String(k))){let q={instancePath:r+
"/count/"+M,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-\
9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.else.then.items,data:k};
e===null?e=[q]:e.push(q),t++}}}}else{let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/then/type",keyword:"\
type",params:{type:"array"},schema:O.else.then.type,parentSchema:O.else.then,data:s};e===null?e=[E]:e.push(E),t++}var o=Z===
t;n=o,u="then"}else{let Z=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let E={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"type",params:{type:O.else.else.type},schema:O.else.else.
type,parentSchema:O.else.else,data:s};e===null?e=[E]:e.push(E),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s=="num\
ber"&&!re.test(String(s))){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at \
most',parentSchema:O.else.else,data:s};e===null?e=[E]:e.push(E),t++}if(typeof s=="boolean"&&!re.test(String(s))){let E={
instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-\
Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.else.else,data:s};
e===null?e=[E]:e.push(E),t++}}if(typeof s=="string"){if(L(s)<1){let E={instancePath:r+"/count",schemaPath:"#/definitions\
/counted/else/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.else.else,data:s};e===null?e=
[E]:e.push(E),t++}if(!re.test(s)){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:O.else.else,data:s};e===null?
e=[E]:e.push(E),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!re.test(String(s))){let E={instancePath:r+"/count",
schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'\
A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.else.else,data:s};e===null?e=[E]:e.push(
E),t++}if(typeof s=="boolean"&&!re.test(String(s))){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/els\
e/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, \
digits, "_" and "-", 64 at most',parentSchema:O.else.else,data:s};e===null?e=[E]:e.push(E),t++}}var o=Z===t;n=o,u="else"}
if(!n){let Z={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:u},
schema:O.else.if,parentSchema:O.else,data:s};e===null?e=[Z]:e.push(Z),t++}var d=A===t;g=d,K="else"}if(!g){let A={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:K},schema:O.if,parentSchema:O,data:s};
e===null?e=[A]:e.push(A),t++}}if(a.forget!==void 0){let s=a.forget,l=t,g=!0,U=t;if(!Array.isArray(s)){let A={};e===null?
e=[A]:e.push(A),t++}var m=U===t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(m){let A=t;if(Array.isArray(s)){if(s.length<
1){let p={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:Y.then,data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let u=s[p];if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/forget/"+p,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:Y.then.items.type},schema:Y.then.items.type,parentSchema:Y.
then.items,data:u};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)){if(typeof u=="number"&&!re.test(String(
u))){let y={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
then.items,data:u};e===null?e=[y]:e.push(y),t++}if(typeof u=="boolean"&&!re.test(String(u))){let y={instancePath:r+"/for\
get/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,\
64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:u};e===null?
e=[y]:e.push(y),t++}}if(typeof u=="string"){if(L(u)<1){let y={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forg\
otten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.then.items,data:u};e===null?e=[
y]:e.push(y),t++}if(!re.test(u)){let y={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:Y.then.items,
data:u};e===null?e=[y]:e.push(y),t++}}if(typeof u=="boolean"){if(typeof u=="number"&&!re.test(String(u))){let y={instancePath:r+
"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_\
-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:u};
e===null?e=[y]:e.push(y),t++}if(typeof u=="boolean"&&!re.test(String(u))){let y={instancePath:r+"/forget/"+p,schemaPath:"\
#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A nam\
e in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:u};e===null?e=[y]:e.push(y),
t++}}}}else{let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/type",keyword:"type",params:{type:"\
array"},schema:Y.then.type,parentSchema:Y.then,data:s};e===null?e=[n]:e.push(n),t++}var m=A===t;g=m,K="then"}else{let A=t;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/type",keyword:"type",params:{type:Y.else.type},schema:Y.else.type,parentSchema:Y.else,data:s};
e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s=="number"&&!re.test(String(s))){let n={instancePath:r+
"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(
n),t++}if(typeof s=="boolean"&&!re.test(String(s))){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/\
else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, di\
gits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="string"){if(L(s)<
1){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}if(!re.test(s)){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{\
1,64}$",parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!re.test(
String(s))){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!re.test(String(s))){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in t\
he memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}var m=A===
t;g=m,K="else"}if(!g){let A={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:K},
schema:Y.if,parentSchema:Y,data:s};e===null?e=[A]:e.push(A),t++}}if(a.ask!==void 0){let s=a.ask,l=t,g=!0,U=t;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let A={};e===null?e=[A]:e.push(A),t++}var _=U===t;t=l,e!==null&&(l?e.length=l:e=null);let K;
if(_){let A=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.question===void 0){let n={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/required",keyword:"required",params:{missingProperty:"question"},schema:V.then.required,parentSchema:V.
then,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="question"||n==="for")){let p={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:V.
then,data:s};e===null?e=[p]:e.push(p),t++}if(s.question!==void 0){let n=s.question;if(typeof n!="string"&&!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:V.then.properties.question.type},schema:V.then.properties.question.type,
parentSchema:V.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(typeof n==
"number"&&!ne.test(String(n))){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/que\
stion/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a ques\
tion are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:V.then.
properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&!ne.test(String(n))){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:V.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}
if(typeof n=="string"){if(L(n)<1){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/\
question/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.then.properties.question,data:n};e===null?
e=[p]:e.push(p),t++}if(!ne.test(n)){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/propertie\
s/question/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.\
[A-Za-z0-9_-]+)*$",parentSchema:V.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}if(typeof n=="boolean"){
if(typeof n=="number"&&!ne.test(String(n))){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/p\
roperties/question/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The wo\
rds of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:V.
then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&!ne.test(String(n))){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:V.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}}
if(s.for!==void 0){let n=s.for;if(typeof n=="string"){if(!xe.test(n)){let p={instancePath:r+"/ask/for",schemaPath:"#/def\
initions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][\
0-9]{0,8}[smhd]$",parentSchema:V.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/\
ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"string"},schema:V.then.properties.
for.type,parentSchema:V.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:V.then.type,parentSchema:V.then,data:s};e===
null?e=[n]:e.push(n),t++}var _=A===t;g=_,K="then"}else{let A=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/type",keyword:"type",params:{type:V.
else.type},schema:V.else.type,parentSchema:V.else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)){
if(typeof s=="number"&&!ne.test(String(s))){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",
keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply:\
 write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:V.else,data:s};e===null?
e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!ne.test(String(s))){let n={instancePath:r+"/ask",schemaPath:"#/definitions/\
asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a\
 question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:V.
else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="string"){if(L(s)<1){let n={instancePath:r+"/ask",schemaPath:"#/\
definitions/asked/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.else,data:s};e===null?e=[
n]:e.push(n),t++}if(!ne.test(s)){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:V.
else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!ne.test(String(s))){let n={instancePath:r+
"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9\
_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, suc\
h as order.name',parentSchema:V.else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!ne.test(String(s))){let n={
instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-\
]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a \
name for it, such as order.name',parentSchema:V.else,data:s};e===null?e=[n]:e.push(n),t++}}var _=A===t;g=_,K="else"}if(!g){
let A={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"if",params:{failingKeyword:K},schema:V.if,parentSchema:V,
data:s};e===null?e=[A]:e.push(A),t++}}if(a.follow_up!==void 0){let s=a.follow_up,l=t,g=!0,U=t;if(!Array.isArray(s)){let A={};
e===null?e=[A]:e.push(A),t++}var F=U===t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(F){let A=t;if(Array.isArray(s)){if(s.
length>20){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/maxItems",keyword:"maxItems",params:{
limit:20},schema:20,parentSchema:v.then,data:s};e===null?e=[p]:e.push(p),t++}if(s.length<1){let p={instancePath:r+"/foll\
ow_up",schemaPath:"#/definitions/followUps/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.then,
data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let u=s[p];if(u&&typeof u=="object"&&!Array.isArray(
u)){if(u.payload===void 0){let y={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/required",
keyword:"required",params:{missingProperty:"payload"},schema:v.then.items.required,parentSchema:v.then.items,data:u};e===
null?e=[y]:e.push(y),t++}for(let y in u)if(!(y==="after"||y==="at"||y==="days"||y==="timezone"||y==="payload"||y==="in_a\
ny_case")){let Z={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:v.then.items,data:u};e===null?e=[Z]:e.push(Z),
t++}if(u.after!==void 0){let y=u.after;if(typeof y=="string"){if(!xe.test(y)){let Z={instancePath:r+"/follow_up/"+p+"/af\
ter",schemaPath:"#/definitions/followUps/then/items/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][\
0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:v.then.items.properties.after,data:y};e===null?e=[Z]:e.
push(Z),t++}}else{let Z={instancePath:r+"/follow_up/"+p+"/after",schemaPath:"#/definitions/followUps/then/items/properti\
es/after/type",keyword:"type",params:{type:"string"},schema:v.then.items.properties.after.type,parentSchema:v.then.items.
properties.after,data:y};e===null?e=[Z]:e.push(Z),t++}}if(u.at!==void 0){let y=u.at;if(typeof y=="string"){if(!Xe.test(y)){
let Z={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/pattern",keyword:"\
pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:v.then.
items.properties.at,data:y};e===null?e=[Z]:e.push(Z),t++}}else{let Z={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#\
/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"string"},schema:v.then.items.properties.
at.type,parentSchema:v.then.items.properties.at,data:y};e===null?e=[Z]:e.push(Z),t++}}if(u.days!==void 0){let y=u.days,Z=t,
ee=!0,E=t;if(!Array.isArray(y)){let k={};e===null?e=[k]:e.push(k),t++}var w=E===t;t=Z,e!==null&&(Z?e.length=Z:e=null);let M;
if(w){let k=t;if(Array.isArray(y)){if(y.length<1){let de={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitio\
ns/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.then.
items.properties.days.then,data:y};e===null?e=[de]:e.push(de),t++}let ie=y.length;for(let de=0;de<ie;de++){let ue=y[de];
if(typeof ue!="string"&&!(typeof ue=="number"&&isFinite(ue))&&typeof ue!="boolean"){let Pe={instancePath:r+"/follow_up/"+
p+"/days/"+de,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/type",keyword:"type",params:{type:v.
then.items.properties.days.then.items.type},schema:v.then.items.properties.days.then.items.type,parentSchema:v.then.items.
properties.days.then.items,data:ue};e===null?e=[Pe]:e.push(Pe),t++}if(typeof ue=="string"&&L(ue)<1){let Pe={instancePath:r+
"/follow_up/"+p+"/days/"+de,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:v.then.items.properties.days.then.items,data:ue};e===null?e=[Pe]:e.push(
Pe),t++}}}else{let ie={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/\
days/then/type",keyword:"type",params:{type:"array"},schema:v.then.items.properties.days.then.type,parentSchema:v.then.items.
properties.days.then,data:y};e===null?e=[ie]:e.push(ie),t++}var w=k===t;ee=w,M="then"}else{let k=t;if(typeof y!="string"&&
!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let ie={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/de\
finitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{type:v.then.items.properties.days.else.
type},schema:v.then.items.properties.days.else.type,parentSchema:v.then.items.properties.days.else,data:y};e===null?e=[ie]:
e.push(ie),t++}if(typeof y=="string"&&L(y)<1){let ie={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/f\
ollowUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.then.items.
properties.days.else,data:y};e===null?e=[ie]:e.push(ie),t++}var w=k===t;ee=w,M="else"}if(!ee){let k={instancePath:r+"/fo\
llow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",keyword:"if",params:{failingKeyword:M},
schema:v.then.items.properties.days.if,parentSchema:v.then.items.properties.days,data:y};e===null?e=[k]:e.push(k),t++}}if(u.
timezone!==void 0){let y=u.timezone;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let Z={
instancePath:r+"/follow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/type",keyword:"\
type",params:{type:v.then.items.properties.timezone.type},schema:v.then.items.properties.timezone.type,parentSchema:v.then.
items.properties.timezone,data:y};e===null?e=[Z]:e.push(Z),t++}if(typeof y=="string"&&L(y)<1){let Z={instancePath:r+"/fo\
llow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:v.then.items.properties.timezone,data:y};e===null?e=[Z]:e.push(Z),t++}}if(u.payload!==
void 0){let y=u.payload;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let Z={instancePath:r+
"/follow_up/"+p+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload/type",keyword:"type",params:{
type:v.then.items.properties.payload.type},schema:v.then.items.properties.payload.type,parentSchema:v.then.items.properties.
payload,data:y};e===null?e=[Z]:e.push(Z),t++}if(typeof y=="string"&&L(y)<1){let Z={instancePath:r+"/follow_up/"+p+"/payl\
oad",schemaPath:"#/definitions/followUps/then/items/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:v.then.items.properties.payload,data:y};e===null?e=[Z]:e.push(Z),t++}}if(u.in_any_case!==void 0){let y=u.in_any_case;
if(!(y===!0||y===!1||y==="true"||y==="false")){let Z={instancePath:r+"/follow_up/"+p+"/in_any_case",schemaPath:"#/defini\
tions/followUps/then/items/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:v.then.items.properties.in_any_case.
enum},schema:v.then.items.properties.in_any_case.enum,parentSchema:v.then.items.properties.in_any_case,data:y};e===null?
e=[Z]:e.push(Z),t++}}}else{let y={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/type",keyword:"\
type",params:{type:"object"},schema:v.then.items.type,parentSchema:v.then.items,data:u};e===null?e=[y]:e.push(y),t++}}}else{
let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:v.
then.type,parentSchema:v.then,data:s};e===null?e=[n]:e.push(n),t++}var F=A===t;g=F,K="then"}else{let A=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.payload===void 0){let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followU\
ps/else/required",keyword:"required",params:{missingProperty:"payload"},schema:v.else.required,parentSchema:v.else,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="after"||n==="at"||n==="days"||n==="timezone"||n==="payload"||n==="\
in_any_case")){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v.else,data:s};e===null?e=[p]:e.push(p),t++}if(s.
after!==void 0){let n=s.after;if(typeof n=="string"){if(!xe.test(n)){let p={instancePath:r+"/follow_up/after",schemaPath:"\
#/definitions/followUps/else/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:v.else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},
schema:v.else.properties.after.type,parentSchema:v.else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}if(s.at!==
void 0){let n=s.at;if(typeof n=="string"){if(!Xe.test(n)){let p={instancePath:r+"/follow_up/at",schemaPath:"#/definition\
s/followUps/else/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^(\
[01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:v.else.properties.at,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/type",keyword:"type",params:{type:"string"},schema:v.
else.properties.at.type,parentSchema:v.else.properties.at,data:n};e===null?e=[p]:e.push(p),t++}}if(s.days!==void 0){let n=s.
days,p=t,u=!0,y=t;if(!Array.isArray(n)){let ee={};e===null?e=[ee]:e.push(ee),t++}var N=y===t;t=p,e!==null&&(p?e.length=p:
e=null);let Z;if(N){let ee=t;if(Array.isArray(n)){if(n.length<1){let k={instancePath:r+"/follow_up/days",schemaPath:"#/d\
efinitions/followUps/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.else.
properties.days.then,data:n};e===null?e=[k]:e.push(k),t++}let M=n.length;for(let k=0;k<M;k++){let q=n[k];if(typeof q!="s\
tring"&&!(typeof q=="number"&&isFinite(q))&&typeof q!="boolean"){let ie={instancePath:r+"/follow_up/days/"+k,schemaPath:"\
#/definitions/followUps/else/properties/days/then/items/type",keyword:"type",params:{type:v.else.properties.days.then.items.
type},schema:v.else.properties.days.then.items.type,parentSchema:v.else.properties.days.then.items,data:q};e===null?e=[ie]:
e.push(ie),t++}if(typeof q=="string"&&L(q)<1){let ie={instancePath:r+"/follow_up/days/"+k,schemaPath:"#/definitions/foll\
owUps/else/properties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else.properties.
days.then.items,data:q};e===null?e=[ie]:e.push(ie),t++}}}else{let M={instancePath:r+"/follow_up/days",schemaPath:"#/defi\
nitions/followUps/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:v.else.properties.days.then.
type,parentSchema:v.else.properties.days.then,data:n};e===null?e=[M]:e.push(M),t++}var N=ee===t;u=N,Z="then"}else{let ee=t;
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let M={instancePath:r+"/follow_up/days",
schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"type",params:{type:v.else.properties.days.else.
type},schema:v.else.properties.days.else.type,parentSchema:v.else.properties.days.else,data:n};e===null?e=[M]:e.push(M),
t++}if(typeof n=="string"&&L(n)<1){let M={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/prop\
erties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else.properties.days.else,data:n};
e===null?e=[M]:e.push(M),t++}var N=ee===t;u=N,Z="else"}if(!u){let ee={instancePath:r+"/follow_up/days",schemaPath:"#/def\
initions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:Z},schema:v.else.properties.days.if,parentSchema:v.
else.properties.days,data:n};e===null?e=[ee]:e.push(ee),t++}}if(s.timezone!==void 0){let n=s.timezone;if(typeof n!="stri\
ng"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/\
definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:v.else.properties.timezone.type},schema:v.
else.properties.timezone.type,parentSchema:v.else.properties.timezone,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"string"&&L(n)<1){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezo\
ne/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else.properties.timezone,data:n};e===null?e=[
p]:e.push(p),t++}}if(s.payload!==void 0){let n=s.payload;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"){let p={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/type",
keyword:"type",params:{type:v.else.properties.payload.type},schema:v.else.properties.payload.type,parentSchema:v.else.properties.
payload,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&L(n)<1){let p={instancePath:r+"/follow_up/payload",schemaPath:"\
#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
else.properties.payload,data:n};e===null?e=[p]:e.push(p),t++}}if(s.in_any_case!==void 0){let n=s.in_any_case;if(!(n===!0||
n===!1||n==="true"||n==="false")){let p={instancePath:r+"/follow_up/in_any_case",schemaPath:"#/definitions/followUps/els\
e/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:v.else.properties.in_any_case.enum},schema:v.else.properties.
in_any_case.enum,parentSchema:v.else.properties.in_any_case,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+
"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"object"},schema:v.else.type,parentSchema:v.
else,data:s};e===null?e=[n]:e.push(n),t++}var F=A===t;g=F,K="else"}if(!g){let A={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/if",keyword:"if",params:{failingKeyword:K},schema:v.if,parentSchema:v,data:s};e===null?e=[A]:e.push(
A),t++}}if(a.cancel!==void 0){let s=a.cancel,l=t,g=!0,U=t;if(!Array.isArray(s)){let A={};e===null?e=[A]:e.push(A),t++}var S=U===
t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(S){let A=t;if(Array.isArray(s)){if(s.length<1){let p={instancePath:r+"/ca\
ncel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:me.then,
data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let u=s[p];if(typeof u!="string"&&!(typeof u=="\
number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/cancel/"+p,schemaPath:"#/definitions/cancelled/then/\
items/type",keyword:"type",params:{type:me.then.items.type},schema:me.then.items.type,parentSchema:me.then.items,data:u};
e===null?e=[y]:e.push(y),t++}if(typeof u=="string"&&L(u)<1){let y={instancePath:r+"/cancel/"+p,schemaPath:"#/definitions\
/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.then.items,data:u};e===null?
e=[y]:e.push(y),t++}}}else{let n={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"type",
params:{type:"array"},schema:me.then.type,parentSchema:me.then,data:s};e===null?e=[n]:e.push(n),t++}var S=A===t;g=S,K="t\
hen"}else{let A=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let n={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:me.else.type},schema:me.else.type,parentSchema:me.
else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&L(s)<1){let n={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.else,data:s};e===null?
e=[n]:e.push(n),t++}var S=A===t;g=S,K="else"}if(!g){let A={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:K},schema:me.if,parentSchema:me,data:s};e===null?e=[A]:e.push(A),t++}}}else{let s={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:H.type,parentSchema:H,data:a};e===null?e=
[s]:e.push(s),t++}return De.errors=e,t===0}var Qe={validate:Re};function Be(a,{instancePath:r="",parentData:pe,parentDataProperty:le,
rootData:I=a}={}){let e=null,t=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.rules===void 0){let P={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:T.required,parentSchema:T,data:a};e===
null?e=[P]:e.push(P),t++}for(let P in a)if(!(P==="name"||P==="when"||P==="lists"||P==="tables"||P==="rules"||P==="defaul\
t"||P==="description")){let x={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},schema:!1,parentSchema:T,data:a};e===null?e=[x]:e.push(x),t++}if(a.name!==void 0){let P=a.name;if(typeof P!=
"string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!="boolean"){let x={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:T.properties.name.type},schema:T.properties.name.type,parentSchema:T.properties.
name,data:P};e===null?e=[x]:e.push(x),t++}if(typeof P=="string"&&L(P)<1){let x={instancePath:r+"/name",schemaPath:"#/pro\
perties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.name,data:P};e===null?e=
[x]:e.push(x),t++}}if(a.when!==void 0&&(ve(a.when,{instancePath:r+"/when",parentData:a,parentDataProperty:"when",rootData:I})||
(e=e===null?ve.errors:C(e,ve.errors),t=e.length)),a.lists!==void 0){let P=a.lists;if(P&&typeof P=="object"&&!Array.isArray(
P))for(let x in P){let j=P[x],d=t,c=!0,i=t;if(!(j&&typeof j=="object"&&!Array.isArray(j))){let m={};e===null?e=[m]:e.push(
m),t++}var h=i===t;t=d,e!==null&&(d?e.length=d:e=null);let o;if(h){let m=t;if(j&&typeof j=="object"&&!Array.isArray(j)){
if(j.file===void 0){let F={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/li\
sts/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:T.properties.lists.additionalProperties.
then.required,parentSchema:T.properties.lists.additionalProperties.then,data:j};e===null?e=[F]:e.push(F),t++}for(let F in j)
if(F!=="file"){let w={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/a\
dditionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},schema:!1,parentSchema:T.
properties.lists.additionalProperties.then,data:j};e===null?e=[w]:e.push(w),t++}if(j.file!==void 0){let F=j.file;if(typeof F!=
"string"&&!(typeof F=="number"&&isFinite(F))&&typeof F!="boolean"){let w={instancePath:r+"/lists/"+x.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",
params:{type:T.properties.lists.additionalProperties.then.properties.file.type},schema:T.properties.lists.additionalProperties.
then.properties.file.type,parentSchema:T.properties.lists.additionalProperties.then.properties.file,data:F};e===null?e=[
w]:e.push(w),t++}if(typeof F=="string"&&L(F)<1){let w={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:T.properties.lists.additionalProperties.then.properties.file,data:F};e===null?e=[w]:e.push(
w),t++}}}else{let F={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/ad\
ditionalProperties/then/type",keyword:"type",params:{type:"object"},schema:T.properties.lists.additionalProperties.then.
type,parentSchema:T.properties.lists.additionalProperties.then,data:j};e===null?e=[F]:e.push(F),t++}var h=m===t;c=h,o="t\
hen"}else{let m=t;if(Array.isArray(j)){if(j.length<1){let w={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.
properties.lists.additionalProperties.else,data:j};e===null?e=[w]:e.push(w),t++}let F=j.length;for(let w=0;w<F;w++){let N=j[w],
S=t,s=!0,l=t;if(t===l)if(N&&typeof N=="object"&&!Array.isArray(N)){let U;if(N.list===void 0&&(U="list")){let K={};e===null?
e=[K]:e.push(K),t++}}else{let U={};e===null?e=[U]:e.push(U),t++}var f=l===t;t=S,e!==null&&(S?e.length=S:e=null);let g;if(f){
let U=t;if(N&&typeof N=="object"&&!Array.isArray(N)){for(let A in N)if(A!=="list"){let X={instancePath:r+"/lists/"+x.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#/properties/lists/additionalProperties/else/items/then/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:A},schema:!1,parentSchema:T.properties.lists.additionalProperties.
else.items.then,data:N};e===null?e=[X]:e.push(X),t++}if(N.list!==void 0){let A=N.list;if(typeof A!="string"&&!(typeof A==
"number"&&isFinite(A))&&typeof A!="boolean"){let X={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
w+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/type",keyword:"type",params:{
type:T.properties.lists.additionalProperties.else.items.then.properties.list.type},schema:T.properties.lists.additionalProperties.
else.items.then.properties.list.type,parentSchema:T.properties.lists.additionalProperties.else.items.then.properties.list,
data:A};e===null?e=[X]:e.push(X),t++}if(typeof A=="string"&&L(A)<1){let X={instancePath:r+"/lists/"+x.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+w+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.lists.additionalProperties.else.items.then.
properties.list,data:A};e===null?e=[X]:e.push(X),t++}}}else{let A={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+w,schemaPath:"#/properties/lists/additionalProperties/else/items/then/type",keyword:"type",params:{type:"\
object"},schema:T.properties.lists.additionalProperties.else.items.then.type,parentSchema:T.properties.lists.additionalProperties.
else.items.then,data:N};e===null?e=[A]:e.push(A),t++}var f=U===t;s=f,g="then"}else{let U=t;if(typeof N!="string"&&!(typeof N==
"number"&&isFinite(N))&&typeof N!="boolean"){let A={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
w,schemaPath:"#/properties/lists/additionalProperties/else/items/else/type",keyword:"type",params:{type:T.properties.lists.
additionalProperties.else.items.else.type},schema:T.properties.lists.additionalProperties.else.items.else.type,parentSchema:T.
properties.lists.additionalProperties.else.items.else,data:N};e===null?e=[A]:e.push(A),t++}var f=U===t;s=f,g="else"}if(!s){
let U={instancePath:r+"/lists/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,schemaPath:"#/properties/lists/additional\
Properties/else/items/if",keyword:"if",params:{failingKeyword:g},schema:T.properties.lists.additionalProperties.else.items.
if,parentSchema:T.properties.lists.additionalProperties.else.items,data:N};e===null?e=[U]:e.push(U),t++}}}else{let F={instancePath:r+
"/lists/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"\
type",params:{type:"array"},schema:T.properties.lists.additionalProperties.else.type,parentSchema:T.properties.lists.additionalProperties.
else,data:j};e===null?e=[F]:e.push(F),t++}var h=m===t;c=h,o="else"}if(!c){let m={instancePath:r+"/lists/"+x.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:o},
schema:T.properties.lists.additionalProperties.if,parentSchema:T.properties.lists.additionalProperties,data:j};e===null?
e=[m]:e.push(m),t++}}else{let x={instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"\
object"},schema:T.properties.lists.type,parentSchema:T.properties.lists,data:P};e===null?e=[x]:e.push(x),t++}}if(a.tables!==
void 0){let P=a.tables;if(P&&typeof P=="object"&&!Array.isArray(P)){for(let x in P){let j=t;if(typeof x=="string"&&!mt.test(
x)){let d={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\\p{N}_-]*$",parentSchema:T.properties.tables.propertyNames,data:x,
propertyName:x};e===null?e=[d]:e.push(d),t++}var $=j===t;if(!$){let d={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames",keyword:"propertyNames",params:{propertyName:x},schema:T.properties.tables.propertyNames,parentSchema:T.
properties.tables,data:P};e===null?e=[d]:e.push(d),t++}}for(let x in P){let j=P[x],d=t,c=!0,i=t;if(j&&typeof j=="object"&&
!Array.isArray(j)){let o;if(j.rows===void 0&&(o="rows")){let m={};e===null?e=[m]:e.push(m),t++}}var b=i===t;if(t=d,e!==null&&
(d?e.length=d:e=null),!b){let o=t;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.file===void 0){let _={instancePath:r+"/\
tables/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"\
required",params:{missingProperty:"file"},schema:T.properties.tables.additionalProperties.else.required,parentSchema:T.properties.
tables.additionalProperties.else,data:j};e===null?e=[_]:e.push(_),t++}var b=o===t;c=b}if(!c){let o={instancePath:r+"/tab\
les/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"},schema:T.properties.tables.additionalProperties.if,parentSchema:T.properties.tables.additionalProperties,
data:j};e===null?e=[o]:e.push(o),t++}if(j&&typeof j=="object"&&!Array.isArray(j)){for(let o in j)if(!(o==="file"||o==="k\
ey"||o==="rows")){let m={instancePath:r+"/tables/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tab\
les/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:T.
properties.tables.additionalProperties,data:j};e===null?e=[m]:e.push(m),t++}if(j.file!==void 0){let o=j.file;if(typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let m={instancePath:r+"/tables/"+x.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{
type:T.properties.tables.additionalProperties.properties.file.type},schema:T.properties.tables.additionalProperties.properties.
file.type,parentSchema:T.properties.tables.additionalProperties.properties.file,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o==
"string"&&L(o)<1){let m={instancePath:r+"/tables/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/proper\
ties/tables/additionalProperties/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.
properties.tables.additionalProperties.properties.file,data:o};e===null?e=[m]:e.push(m),t++}}if(j.key!==void 0){let o=j.
key;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let m={instancePath:r+"/tables/"+x.replace(
/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"\
type",params:{type:T.properties.tables.additionalProperties.properties.key.type},schema:T.properties.tables.additionalProperties.
properties.key.type,parentSchema:T.properties.tables.additionalProperties.properties.key,data:o};e===null?e=[m]:e.push(m),
t++}if(typeof o=="string"&&L(o)<1){let m={instancePath:r+"/tables/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"\
#/properties/tables/additionalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.
properties.tables.additionalProperties.properties.key,data:o};e===null?e=[m]:e.push(m),t++}}if(j.rows!==void 0){let o=j.
rows;if(Array.isArray(o)){if(o.length<1){let _={instancePath:r+"/tables/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/row\
s",schemaPath:"#/properties/tables/additionalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:T.properties.tables.additionalProperties.properties.rows,data:o};e===null?e=[_]:e.push(_),t++}let m=o.length;
for(let _=0;_<m;_++){let F=o[_];if(F&&typeof F=="object"&&!Array.isArray(F)){if(Object.keys(F).length<1){let w={instancePath:r+
"/tables/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+_,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:T.properties.tables.additionalProperties.
properties.rows.items,data:F};e===null?e=[w]:e.push(w),t++}for(let w in F){let N=F[w];if(typeof N!="string"&&!(typeof N==
"number"&&isFinite(N))&&typeof N!="boolean"){let S={instancePath:r+"/tables/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/rows/"+_+"/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/r\
ows/items/additionalProperties/type",keyword:"type",params:{type:T.properties.tables.additionalProperties.properties.rows.
items.additionalProperties.type},schema:T.properties.tables.additionalProperties.properties.rows.items.additionalProperties.
type,parentSchema:T.properties.tables.additionalProperties.properties.rows.items.additionalProperties,data:N};e===null?e=
[S]:e.push(S),t++}}}else{let w={instancePath:r+"/tables/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+_,schemaPath:"\
#/properties/tables/additionalProperties/properties/rows/items/type",keyword:"type",params:{type:"object"},schema:T.properties.
tables.additionalProperties.properties.rows.items.type,parentSchema:T.properties.tables.additionalProperties.properties.
rows.items,data:F};e===null?e=[w]:e.push(w),t++}}}else{let m={instancePath:r+"/tables/"+x.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows",schemaPath:"#/properties/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"ar\
ray"},schema:T.properties.tables.additionalProperties.properties.rows.type,parentSchema:T.properties.tables.additionalProperties.
properties.rows,data:o};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:r+"/tables/"+x.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type:"object"},schema:T.properties.
tables.additionalProperties.type,parentSchema:T.properties.tables.additionalProperties,data:j};e===null?e=[o]:e.push(o),
t++}}}else{let x={instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"},schema:T.
properties.tables.type,parentSchema:T.properties.tables,data:P};e===null?e=[x]:e.push(x),t++}}if(a.rules!==void 0){let P=a.
rules;if(Array.isArray(P)){let x=P.length;for(let j=0;j<x;j++)Qe.validate(P[j],{instancePath:r+"/rules/"+j,parentData:P,
parentDataProperty:j,rootData:I})||(e=e===null?Qe.validate.errors:C(e,Qe.validate.errors),t=e.length)}else{let x={instancePath:r+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:T.properties.rules.type,parentSchema:T.
properties.rules,data:P};e===null?e=[x]:e.push(x),t++}}if(a.default!==void 0&&(De(a.default,{instancePath:r+"/default",parentData:a,
parentDataProperty:"default",rootData:I})||(e=e===null?De.errors:C(e,De.errors),t=e.length)),a.description!==void 0){let P=a.
description;if(typeof P!="string"&&!(typeof P=="number"&&isFinite(P))&&typeof P!="boolean"){let x={instancePath:r+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:T.properties.description.type},schema:T.
properties.description.type,parentSchema:T.properties.description,data:P};e===null?e=[x]:e.push(x),t++}}}else{let P={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:a};e===null?e=[P]:e.push(P),
t++}return Be.errors=e,t===0}var R={type:"object","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",
"x-elsewhere":{profile:'Write it at the top of a file, in line with "rules:".',max_age:'Write it at the top of a file, i\
n line with "rules:".',typed_taps:'Write it at the top of a file, in line with "rules:".'},additionalProperties:!1,properties:{
name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],
"x-kind":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{"x-kind":"true or false",enum:[
!0,!1,"true","false"]},once:{type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$","x-kind":"a span such as 24h, or eve\
r","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 24h, or ever"},when:{allOf:[{$ref:"#/definitions/c\
ondition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text",
"x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"objec\
t","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$",
"x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["s\
tring","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},
forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|bot|release|request|[0\
-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, to bot, or to an app by the digits of its id,\
 or is release or request"},remember:{allOf:[{$ref:"#/definitions/remembered"}]},count:{allOf:[{$ref:"#/definitions/coun\
ted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"#/definitions/asked"}]},follow_up:{allOf:[{
$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancelled"}]}},required:["name","when"],anyOf:[{required:[
"route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]},{required:["remember"]},{required:["count"]},
{required:["forget"]},{required:["ask"]},{required:["follow_up"]},{required:["cancel"]}],"x-missing":"A rule without an \
outcome does nothing.","x-also":["rules","include","lists","tables","default"],"x-synonyms":{if:"when",condition:"when",
conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"\
reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward",set:"remember",save:"rem\
ember",store:"remember",set_attribute:"remember",set_slot:"remember",assign:"remember",increment:"count",add:"count",score:"\
count",increase:"count",unset:"forget",delete:"forget",clear:"forget",reset:"forget",question:"ask",prompt:"ask",input:"\
ask",expect_answer:"ask",delay:"follow_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"follow_\
up",smart_delay:"follow_up",wait:"follow_up",unschedule:"cancel",stop:"cancel"},"x-below":{when:["event","channel","payl\
oad","title","text","referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","misse\
d","typed","person","raw","split","memory","all","any","not","time"],reply:["text","buttons","quick_replies","cards","im\
age","video","audio","file","typing","one_of"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"};
function He(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0,h=t,f=!1,$=t;if(a&&
typeof a=="object"&&!Array.isArray(a)&&a.route===void 0){let s={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"\
required",params:{missingProperty:"route"},schema:R.anyOf[0].required,parentSchema:R.anyOf[0],data:a};e===null?e=[s]:e.push(
s),t++}var b=$===t;if(f=f||b,!f){let s=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.reply===void 0){let g={instancePath:r,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:R.anyOf[1].required,parentSchema:R.
anyOf[1],data:a};e===null?e=[g]:e.push(g),t++}var b=s===t;if(f=f||b,!f){let g=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.forward===void 0){let K={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
forward"},schema:R.anyOf[2].required,parentSchema:R.anyOf[2],data:a};e===null?e=[K]:e.push(K),t++}var b=g===t;if(f=f||b,
!f){let K=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.handover===void 0){let X={instancePath:r,schemaPath:"#/anyOf/\
3/required",keyword:"required",params:{missingProperty:"handover"},schema:R.anyOf[3].required,parentSchema:R.anyOf[3],data:a};
e===null?e=[X]:e.push(X),t++}var b=K===t;if(f=f||b,!f){let X=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.remember===
void 0){let p={instancePath:r,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"remember"},schema:R.
anyOf[4].required,parentSchema:R.anyOf[4],data:a};e===null?e=[p]:e.push(p),t++}var b=X===t;if(f=f||b,!f){let p=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.count===void 0){let y={instancePath:r,schemaPath:"#/anyOf/5/required",keyword:"required",
params:{missingProperty:"count"},schema:R.anyOf[5].required,parentSchema:R.anyOf[5],data:a};e===null?e=[y]:e.push(y),t++}
var b=p===t;if(f=f||b,!f){let y=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.forget===void 0){let ee={instancePath:r,
schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"forget"},schema:R.anyOf[6].required,parentSchema:R.
anyOf[6],data:a};e===null?e=[ee]:e.push(ee),t++}var b=y===t;if(f=f||b,!f){let ee=t;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.ask===void 0){let M={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"as\
k"},schema:R.anyOf[7].required,parentSchema:R.anyOf[7],data:a};e===null?e=[M]:e.push(M),t++}var b=ee===t;if(f=f||b,!f){let M=t;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.follow_up===void 0){let q={instancePath:r,schemaPath:"#/anyOf/8/required",
keyword:"required",params:{missingProperty:"follow_up"},schema:R.anyOf[8].required,parentSchema:R.anyOf[8],data:a};e===null?
e=[q]:e.push(q),t++}var b=M===t;if(f=f||b,!f){let q=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.cancel===void 0){let de={
instancePath:r,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:R.anyOf[9].required,
parentSchema:R.anyOf[9],data:a};e===null?e=[de]:e.push(de),t++}var b=q===t;f=f||b}}}}}}}}}if(f)t=h,e!==null&&(h?e.length=
h:e=null);else{let s={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:R.anyOf,parentSchema:R,data:a};
e===null?e=[s]:e.push(s),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},schema:R.required,parentSchema:R,data:a};e===null?e=[s]:e.
push(s),t++}if(a.when===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
when"},schema:R.required,parentSchema:R,data:a};e===null?e=[s]:e.push(s),t++}for(let s in a)if(!Le.call(R.properties,s)){
let l={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:R,data:a};e===null?e=[l]:e.push(l),t++}if(a.name!==void 0){let s=a.name;if(typeof s!="string"&&!(typeof s==
"number"&&isFinite(s))&&typeof s!="boolean"){let l={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:R.properties.name.type},schema:R.properties.name.type,parentSchema:R.properties.name,data:s};e===null?
e=[l]:e.push(l),t++}if(typeof s=="string"&&L(s)<1){let l={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.name,data:s};e===null?e=[l]:e.push(l),t++}}if(a.
description!==void 0){let s=a.description;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){
let l={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:R.properties.
description.type},schema:R.properties.description.type,parentSchema:R.properties.description,data:s};e===null?e=[l]:e.push(
l),t++}}if(a.disabled!==void 0){let s=a.disabled;if(!(s===!0||s===!1||s==="true"||s==="false")){let l={instancePath:r+"/\
disabled",schemaPath:"#/properties/disabled/enum",keyword:"enum",params:{allowedValues:R.properties.disabled.enum},schema:R.
properties.disabled.enum,parentSchema:R.properties.disabled,data:s};e===null?e=[l]:e.push(l),t++}}if(a.continue!==void 0){
let s=a.continue;if(!(s===!0||s===!1||s==="true"||s==="false")){let l={instancePath:r+"/continue",schemaPath:"#/properti\
es/continue/enum",keyword:"enum",params:{allowedValues:R.properties.continue.enum},schema:R.properties.continue.enum,parentSchema:R.
properties.continue,data:s};e===null?e=[l]:e.push(l),t++}}if(a.once!==void 0){let s=a.once;if(typeof s=="string"){if(!ht.
test(s)){let l={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{pattern:"^([1-9]\
[0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:R.properties.once,data:s};e===null?e=[l]:
e.push(l),t++}}else{let l={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type:"strin\
g"},schema:R.properties.once.type,parentSchema:R.properties.once,data:s};e===null?e=[l]:e.push(l),t++}}if(a.when!==void 0&&
(ve(a.when,{instancePath:r+"/when",parentData:a,parentDataProperty:"when",rootData:I})||(e=e===null?ve.errors:C(e,ve.errors),
t=e.length)),a.route!==void 0){let s=a.route;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boole\
an"){let l={instancePath:r+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:R.properties.route.
type},schema:R.properties.route.type,parentSchema:R.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="\
number"&&isFinite(s)){if(typeof s=="number"&&!ne.test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/propertie\
s/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-se\
parated words of letters, digits, "_" and "-", such as orders.status',parentSchema:R.properties.route,data:s};e===null?e=
[l]:e.push(l),t++}if(typeof s=="boolean"&&!ne.test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/properties/r\
oute/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separ\
ated words of letters, digits, "_" and "-", such as orders.status',parentSchema:R.properties.route,data:s};e===null?e=[l]:
e.push(l),t++}}if(typeof s=="string"&&!ne.test(s)){let l={instancePath:r+"/route",schemaPath:"#/properties/route/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",
parentSchema:R.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"){if(typeof s=="number"&&!ne.
test(String(s))){let l={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as o\
rders.status',parentSchema:R.properties.route,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="boolean"&&!ne.test(String(
s))){let l={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Z\
a-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as orders\
.status',parentSchema:R.properties.route,data:s};e===null?e=[l]:e.push(l),t++}}}if(a.params!==void 0){let s=a.params;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let l in s){let g=t;if(typeof l=="string"&&!Ze.test(l)){let U={instancePath:r+
"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9\
_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:R.properties.params.propertyNames,data:l,propertyName:l};e===null?
e=[U]:e.push(U),t++}var P=g===t;if(!P){let U={instancePath:r+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},schema:R.properties.params.propertyNames,parentSchema:R.properties.params,data:s};
e===null?e=[U]:e.push(U),t++}}for(let l in s){let g=s[l];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let U={instancePath:r+"/params/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/add\
itionalProperties/type",keyword:"type",params:{type:R.properties.params.additionalProperties.type},schema:R.properties.params.
additionalProperties.type,parentSchema:R.properties.params.additionalProperties,data:g};e===null?e=[U]:e.push(U),t++}}}else{
let l={instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:R.properties.
params.type,parentSchema:R.properties.params,data:s};e===null?e=[l]:e.push(l),t++}}if(a.reply!==void 0&&(Fe(a.reply,{instancePath:r+
"/reply",parentData:a,parentDataProperty:"reply",rootData:I})||(e=e===null?Fe.errors:C(e,Fe.errors),t=e.length)),a.forward!==
void 0){let s=a.forward;if(typeof s!="string"){let l={instancePath:r+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:R.properties.forward.type,parentSchema:R.properties.forward,data:s};e===null?e=[l]:e.
push(l),t++}}if(a.handover!==void 0){let s=a.handover;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))){let l={
instancePath:r+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type:R.properties.handover.type},
schema:R.properties.handover.type,parentSchema:R.properties.handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="\
number"&&isFinite(s)&&typeof s=="number"&&!We.test(String(s))){let l={instancePath:r+"/handover",schemaPath:"#/propertie\
s/handover/x-pattern",keyword:"x-pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A ha\
ndover goes to page_inbox, to bot, or to an app by the digits of its id, or is release or request",parentSchema:R.properties.
handover,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="string"&&!We.test(s)){let l={instancePath:r+"/handover",schemaPath:"\
#/properties/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"\
^(page_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:R.properties.handover,data:s};e===null?e=[l]:e.push(l),t++}
if(typeof s=="boolean"&&typeof s=="number"&&!We.test(String(s))){let l={instancePath:r+"/handover",schemaPath:"#/propert\
ies/handover/x-pattern",keyword:"x-pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A \
handover goes to page_inbox, to bot, or to an app by the digits of its id, or is release or request",parentSchema:R.properties.
handover,data:s};e===null?e=[l]:e.push(l),t++}}if(a.remember!==void 0){let s=a.remember;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(Object.keys(s).length<1){let l={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:J,data:s};e===null?e=[l]:e.push(l),t++}for(let l in s){
let g=t;if(typeof l=="string"&&!re.test(l)){let U={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:J.
propertyNames,data:l,propertyName:l};e===null?e=[U]:e.push(U),t++}var x=g===t;if(!x){let U={instancePath:r+"/remember",schemaPath:"\
#/definitions/remembered/propertyNames",keyword:"propertyNames",params:{propertyName:l},schema:J.propertyNames,parentSchema:J,
data:s};e===null?e=[U]:e.push(U),t++}}for(let l in s){let g=s[l],U=t,K=!0,A=t;if(!(g&&typeof g=="object"&&!Array.isArray(
g))){let n={};e===null?e=[n]:e.push(n),t++}var j=A===t;t=U,e!==null&&(U?e.length=U:e=null);let X;if(j){let n=t;if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.value===void 0){let u={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/remembered/additionalProperties/then/required",keyword:"required",params:{missingProperty:"\
value"},schema:J.additionalProperties.then.required,parentSchema:J.additionalProperties.then,data:g};e===null?e=[u]:e.push(
u),t++}for(let u in g)if(!(u==="value"||u==="for")){let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/remembered/additionalProperties/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u},schema:!1,parentSchema:J.additionalProperties.then,data:g};e===null?e=[y]:e.push(y),t++}if(g.
value!==void 0){let u=g.value;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+
"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties\
/then/properties/value/type",keyword:"type",params:{type:J.additionalProperties.then.properties.value.type},schema:J.additionalProperties.
then.properties.value.type,parentSchema:J.additionalProperties.then.properties.value,data:u};e===null?e=[y]:e.push(y),t++}
if(typeof u=="string"&&L(u)<1){let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:J.additionalProperties.then.properties.value,data:u};e===null?e=[y]:e.push(y),t++}}if(g.for!==void 0){let u=g.
for;if(typeof u=="string"){if(!xe.test(u)){let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/for",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:J.additionalProperties.then.properties.for,data:u};
e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:J.additionalProperties.
then.properties.for.type,parentSchema:J.additionalProperties.then.properties.for,data:u};e===null?e=[y]:e.push(y),t++}}}else{
let u={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:J.additionalProperties.then.type,parentSchema:J.additionalProperties.
then,data:g};e===null?e=[u]:e.push(u),t++}var j=n===t;K=j,X="then"}else{let n=t;if(typeof g!="string"&&!(typeof g=="numb\
er"&&isFinite(g))&&typeof g!="boolean"){let u={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:J.additionalProperties.else.type},schema:J.
additionalProperties.else.type,parentSchema:J.additionalProperties.else,data:g};e===null?e=[u]:e.push(u),t++}if(typeof g==
"string"&&L(g)<1){let u={instancePath:r+"/remember/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.additionalProperties.
else,data:g};e===null?e=[u]:e.push(u),t++}var j=n===t;K=j,X="else"}if(!K){let n={instancePath:r+"/remember/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:X},
schema:J.additionalProperties.if,parentSchema:J.additionalProperties,data:g};e===null?e=[n]:e.push(n),t++}}}else{let l={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:J.type,
parentSchema:J,data:s};e===null?e=[l]:e.push(l),t++}}if(a.count!==void 0){let s=a.count,l=t,g=!0,U=t;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))){let A={};e===null?e=[A]:e.push(A),t++}var d=U===t;t=l,e!==null&&(l?e.length=l:e=null);let K;
if(d){let A=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let n={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.then,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s){let p=t;if(typeof n=="string"&&!re.test(n)){let u={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:O.then.propertyNames,data:n,propertyName:n};e===null?e=[u]:e.push(u),t++}var c=p===
t;if(!c){let u={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:O.then.propertyNames,parentSchema:O.then,data:s};e===null?e=[u]:e.push(u),t++}}for(let n in s){let p=s[n],
u=t,y=!0,Z=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let E={};e===null?e=[E]:e.push(E),t++}var i=Z===t;t=u,e!==null&&
(u?e.length=u:e=null);let ee;if(i){let E=t;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let k={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.then.additionalProperties.then,
data:p};e===null?e=[k]:e.push(k),t++}for(let k in p)if(!(k==="by"||k==="for")){let q={instancePath:r+"/count/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:O.then.additionalProperties.then,data:p};e===
null?e=[q]:e.push(q),t++}if(p.by!==void 0){let k=p.by;if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))){let q={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:O.then.additionalProperties.then.properties.by.type},schema:O.
then.additionalProperties.then.properties.by.type,parentSchema:O.then.additionalProperties.then.properties.by,data:k};e===
null?e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)&&typeof k=="number"&&!ke.test(String(k))){let q={instancePath:r+
"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/the\
n/properties/by/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number,\
 such as 5 or -1",parentSchema:O.then.additionalProperties.then.properties.by,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k==
"string"&&!ke.test(k)){let q={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/defi\
nitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9\
}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:O.then.additionalProperties.then.properties.by,data:k};e===null?e=[q]:e.push(
q),t++}if(typeof k=="boolean"&&typeof k=="number"&&!ke.test(String(k))){let q={instancePath:r+"/count/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/x-pattern",
keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such as 5 or -1",parentSchema:O.
then.additionalProperties.then.properties.by,data:k};e===null?e=[q]:e.push(q),t++}}if(p.for!==void 0){let k=p.for;if(typeof k==
"string"){if(!xe.test(k)){let q={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/\
definitions/counted/then/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:O.then.additionalProperties.then.properties.for,data:k};e===
null?e=[q]:e.push(q),t++}}else{let q={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/counted/then/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:O.
then.additionalProperties.then.properties.for.type,parentSchema:O.then.additionalProperties.then.properties.for,data:k};
e===null?e=[q]:e.push(q),t++}}}else{let k={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/counted/then/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:O.then.additionalProperties.
then.type,parentSchema:O.then.additionalProperties.then,data:p};e===null?e=[k]:e.push(k),t++}var i=E===t;y=i,ee="then"}else{
let E=t;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))){let k={instancePath:r+"/count/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/else/type",keyword:"type",params:{type:O.
then.additionalProperties.else.type},schema:O.then.additionalProperties.else.type,parentSchema:O.then.additionalProperties.
else,data:p};e===null?e=[k]:e.push(k),t++}if(typeof p=="number"&&isFinite(p)&&typeof p=="number"&&!ke.test(String(p))){let k={
instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such\
 as 5 or -1",parentSchema:O.then.additionalProperties.else,data:p};e===null?e=[k]:e.push(k),t++}if(typeof p=="string"&&!ke.
test(p)){let k={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then\
/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:O.
then.additionalProperties.else,data:p};e===null?e=[k]:e.push(k),t++}if(typeof p=="boolean"&&typeof p=="number"&&!ke.test(
String(p))){let k={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/t\
hen/additionalProperties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a\
 whole number, such as 5 or -1",parentSchema:O.then.additionalProperties.else,data:p};e===null?e=[k]:e.push(k),t++}var i=E===
t;y=i,ee="else"}if(!y){let E={instancePath:r+"/count/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},schema:O.then.additionalProperties.if,parentSchema:O.
then.additionalProperties,data:p};e===null?e=[E]:e.push(E),t++}}}else{let n={instancePath:r+"/count",schemaPath:"#/defin\
itions/counted/then/type",keyword:"type",params:{type:"object"},schema:O.then.type,parentSchema:O.then,data:s};e===null?
e=[n]:e.push(n),t++}var d=A===t;g=d,K="then"}else{let A=t,X=t,n=!0,p=t;if(!Array.isArray(s)){let Z={};e===null?e=[Z]:e.push(
Z),t++}var o=p===t;t=X,e!==null&&(X?e.length=X:e=null);let u;if(o){let Z=t;if(Array.isArray(s)){if(s.length<1){let M={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.
else.then,data:s};e===null?e=[M]:e.push(M),t++}let E=s.length;for(let M=0;M<E;M++){let k=s[M];if(typeof k!="string"&&!(typeof k==
"number"&&isFinite(k))&&typeof k!="boolean"){let q={instancePath:r+"/count/"+M,schemaPath:"#/definitions/counted/else/th\
en/items/type",keyword:"type",params:{type:O.else.then.items.type},schema:O.else.then.items.type,parentSchema:O.else.then.
items,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="number"&&isFinite(k)){if(typeof k=="number"&&!re.test(String(k))){
let q={instancePath:r+"/count/"+M,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.
else.then.items,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="boolean"&&!re.test(String(k))){let q={instancePath:r+
"/count/"+M,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-\
9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.else.then.items,data:k};
e===null?e=[q]:e.push(q),t++}}if(typeof k=="string"){if(L(k)<1){let q={instancePath:r+"/count/"+M,schemaPath:"#/definiti\
ons/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.else.then.items,data:k};
e===null?e=[q]:e.push(q),t++}if(!re.test(k)){let q={instancePath:r+"/count/"+M,schemaPath:"#/definitions/counted/else/th\
en/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:O.
else.then.items,data:k};e===null?e=[q]:e.push(q),t++}}if(typeof k=="boolean"){if(typeof k=="number"&&!re.test(String(k))){
let q={instancePath:r+"/count/"+M,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.
else.then.items,data:k};e===null?e=[q]:e.push(q),t++}if(typeof k=="boolean"&&!re.test(String(k))){let q={instancePath:r+
"/count/"+M,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-\
9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.else.then.items,data:k};
e===null?e=[q]:e.push(q),t++}}}}else{let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/then/type",keyword:"\
type",params:{type:"array"},schema:O.else.then.type,parentSchema:O.else.then,data:s};e===null?e=[E]:e.push(E),t++}var o=Z===
t;n=o,u="then"}else{let Z=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let E={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"type",params:{type:O.else.else.type},schema:O.else.else.
type,parentSchema:O.else.else,data:s};e===null?e=[E]:e.push(E),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s=="num\
ber"&&!re.test(String(s))){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at \
most',parentSchema:O.else.else,data:s};e===null?e=[E]:e.push(E),t++}if(typeof s=="boolean"&&!re.test(String(s))){let E={
instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-\
Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.else.else,data:s};
e===null?e=[E]:e.push(E),t++}}if(typeof s=="string"){if(L(s)<1){let E={instancePath:r+"/count",schemaPath:"#/definitions\
/counted/else/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.else.else,data:s};e===null?e=
[E]:e.push(E),t++}if(!re.test(s)){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:O.else.else,data:s};e===null?
e=[E]:e.push(E),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!re.test(String(s))){let E={instancePath:r+"/count",
schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'\
A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:O.else.else,data:s};e===null?e=[E]:e.push(
E),t++}if(typeof s=="boolean"&&!re.test(String(s))){let E={instancePath:r+"/count",schemaPath:"#/definitions/counted/els\
e/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, \
digits, "_" and "-", 64 at most',parentSchema:O.else.else,data:s};e===null?e=[E]:e.push(E),t++}}var o=Z===t;n=o,u="else"}
if(!n){let Z={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:u},
schema:O.else.if,parentSchema:O.else,data:s};e===null?e=[Z]:e.push(Z),t++}var d=A===t;g=d,K="else"}if(!g){let A={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:K},schema:O.if,parentSchema:O,data:s};
e===null?e=[A]:e.push(A),t++}}if(a.forget!==void 0){let s=a.forget,l=t,g=!0,U=t;if(!Array.isArray(s)){let A={};e===null?
e=[A]:e.push(A),t++}var m=U===t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(m){let A=t;if(Array.isArray(s)){if(s.length<
1){let p={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:Y.then,data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let u=s[p];if(typeof u!=
"string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/forget/"+p,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:Y.then.items.type},schema:Y.then.items.type,parentSchema:Y.
then.items,data:u};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)){if(typeof u=="number"&&!re.test(String(
u))){let y={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
then.items,data:u};e===null?e=[y]:e.push(y),t++}if(typeof u=="boolean"&&!re.test(String(u))){let y={instancePath:r+"/for\
get/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,\
64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:u};e===null?
e=[y]:e.push(y),t++}}if(typeof u=="string"){if(L(u)<1){let y={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forg\
otten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.then.items,data:u};e===null?e=[
y]:e.push(y),t++}if(!re.test(u)){let y={instancePath:r+"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:Y.then.items,
data:u};e===null?e=[y]:e.push(y),t++}}if(typeof u=="boolean"){if(typeof u=="number"&&!re.test(String(u))){let y={instancePath:r+
"/forget/"+p,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_\
-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:u};
e===null?e=[y]:e.push(y),t++}if(typeof u=="boolean"&&!re.test(String(u))){let y={instancePath:r+"/forget/"+p,schemaPath:"\
#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A nam\
e in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:u};e===null?e=[y]:e.push(y),
t++}}}}else{let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/type",keyword:"type",params:{type:"\
array"},schema:Y.then.type,parentSchema:Y.then,data:s};e===null?e=[n]:e.push(n),t++}var m=A===t;g=m,K="then"}else{let A=t;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/type",keyword:"type",params:{type:Y.else.type},schema:Y.else.type,parentSchema:Y.else,data:s};
e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)){if(typeof s=="number"&&!re.test(String(s))){let n={instancePath:r+
"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(
n),t++}if(typeof s=="boolean"&&!re.test(String(s))){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/\
else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, di\
gits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="string"){if(L(s)<
1){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}if(!re.test(s)){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{\
1,64}$",parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!re.test(
String(s))){let n={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!re.test(String(s))){let n={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in t\
he memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:s};e===null?e=[n]:e.push(n),t++}}var m=A===
t;g=m,K="else"}if(!g){let A={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:K},
schema:Y.if,parentSchema:Y,data:s};e===null?e=[A]:e.push(A),t++}}if(a.ask!==void 0){let s=a.ask,l=t,g=!0,U=t;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){let A={};e===null?e=[A]:e.push(A),t++}var _=U===t;t=l,e!==null&&(l?e.length=l:e=null);let K;
if(_){let A=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.question===void 0){let n={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/required",keyword:"required",params:{missingProperty:"question"},schema:V.then.required,parentSchema:V.
then,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="question"||n==="for")){let p={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:V.
then,data:s};e===null?e=[p]:e.push(p),t++}if(s.question!==void 0){let n=s.question;if(typeof n!="string"&&!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:V.then.properties.question.type},schema:V.then.properties.question.type,
parentSchema:V.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(typeof n==
"number"&&!ne.test(String(n))){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/que\
stion/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a ques\
tion are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:V.then.
properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&!ne.test(String(n))){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:V.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}
if(typeof n=="string"){if(L(n)<1){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/\
question/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.then.properties.question,data:n};e===null?
e=[p]:e.push(p),t++}if(!ne.test(n)){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/propertie\
s/question/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.\
[A-Za-z0-9_-]+)*$",parentSchema:V.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}if(typeof n=="boolean"){
if(typeof n=="number"&&!ne.test(String(n))){let p={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/p\
roperties/question/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The wo\
rds of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:V.
then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&!ne.test(String(n))){let p={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:V.then.properties.question,data:n};e===null?e=[p]:e.push(p),t++}}}
if(s.for!==void 0){let n=s.for;if(typeof n=="string"){if(!xe.test(n)){let p={instancePath:r+"/ask/for",schemaPath:"#/def\
initions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][\
0-9]{0,8}[smhd]$",parentSchema:V.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+"/\
ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"string"},schema:V.then.properties.
for.type,parentSchema:V.then.properties.for,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:V.then.type,parentSchema:V.then,data:s};e===
null?e=[n]:e.push(n),t++}var _=A===t;g=_,K="then"}else{let A=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&
typeof s!="boolean"){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/type",keyword:"type",params:{type:V.
else.type},schema:V.else.type,parentSchema:V.else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&isFinite(s)){
if(typeof s=="number"&&!ne.test(String(s))){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",
keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply:\
 write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:V.else,data:s};e===null?
e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!ne.test(String(s))){let n={instancePath:r+"/ask",schemaPath:"#/definitions/\
asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a\
 question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:V.
else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="string"){if(L(s)<1){let n={instancePath:r+"/ask",schemaPath:"#/\
definitions/asked/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.else,data:s};e===null?e=[
n]:e.push(n),t++}if(!ne.test(s)){let n={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:V.
else,data:s};e===null?e=[n]:e.push(n),t++}}if(typeof s=="boolean"){if(typeof s=="number"&&!ne.test(String(s))){let n={instancePath:r+
"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9\
_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, suc\
h as order.name',parentSchema:V.else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="boolean"&&!ne.test(String(s))){let n={
instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-\
]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a \
name for it, such as order.name',parentSchema:V.else,data:s};e===null?e=[n]:e.push(n),t++}}var _=A===t;g=_,K="else"}if(!g){
let A={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"if",params:{failingKeyword:K},schema:V.if,parentSchema:V,
data:s};e===null?e=[A]:e.push(A),t++}}if(a.follow_up!==void 0){let s=a.follow_up,l=t,g=!0,U=t;if(!Array.isArray(s)){let A={};
e===null?e=[A]:e.push(A),t++}var F=U===t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(F){let A=t;if(Array.isArray(s)){if(s.
length>20){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/maxItems",keyword:"maxItems",params:{
limit:20},schema:20,parentSchema:v.then,data:s};e===null?e=[p]:e.push(p),t++}if(s.length<1){let p={instancePath:r+"/foll\
ow_up",schemaPath:"#/definitions/followUps/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.then,
data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let u=s[p];if(u&&typeof u=="object"&&!Array.isArray(
u)){if(u.payload===void 0){let y={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/required",
keyword:"required",params:{missingProperty:"payload"},schema:v.then.items.required,parentSchema:v.then.items,data:u};e===
null?e=[y]:e.push(y),t++}for(let y in u)if(!(y==="after"||y==="at"||y==="days"||y==="timezone"||y==="payload"||y==="in_a\
ny_case")){let Z={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:v.then.items,data:u};e===null?e=[Z]:e.push(Z),
t++}if(u.after!==void 0){let y=u.after;if(typeof y=="string"){if(!xe.test(y)){let Z={instancePath:r+"/follow_up/"+p+"/af\
ter",schemaPath:"#/definitions/followUps/then/items/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][\
0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:v.then.items.properties.after,data:y};e===null?e=[Z]:e.
push(Z),t++}}else{let Z={instancePath:r+"/follow_up/"+p+"/after",schemaPath:"#/definitions/followUps/then/items/properti\
es/after/type",keyword:"type",params:{type:"string"},schema:v.then.items.properties.after.type,parentSchema:v.then.items.
properties.after,data:y};e===null?e=[Z]:e.push(Z),t++}}if(u.at!==void 0){let y=u.at;if(typeof y=="string"){if(!Xe.test(y)){
let Z={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/pattern",keyword:"\
pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:v.then.
items.properties.at,data:y};e===null?e=[Z]:e.push(Z),t++}}else{let Z={instancePath:r+"/follow_up/"+p+"/at",schemaPath:"#\
/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"string"},schema:v.then.items.properties.
at.type,parentSchema:v.then.items.properties.at,data:y};e===null?e=[Z]:e.push(Z),t++}}if(u.days!==void 0){let y=u.days,Z=t,
ee=!0,E=t;if(!Array.isArray(y)){let k={};e===null?e=[k]:e.push(k),t++}var w=E===t;t=Z,e!==null&&(Z?e.length=Z:e=null);let M;
if(w){let k=t;if(Array.isArray(y)){if(y.length<1){let de={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitio\
ns/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.then.
items.properties.days.then,data:y};e===null?e=[de]:e.push(de),t++}let ie=y.length;for(let de=0;de<ie;de++){let ue=y[de];
if(typeof ue!="string"&&!(typeof ue=="number"&&isFinite(ue))&&typeof ue!="boolean"){let Pe={instancePath:r+"/follow_up/"+
p+"/days/"+de,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/type",keyword:"type",params:{type:v.
then.items.properties.days.then.items.type},schema:v.then.items.properties.days.then.items.type,parentSchema:v.then.items.
properties.days.then.items,data:ue};e===null?e=[Pe]:e.push(Pe),t++}if(typeof ue=="string"&&L(ue)<1){let Pe={instancePath:r+
"/follow_up/"+p+"/days/"+de,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:v.then.items.properties.days.then.items,data:ue};e===null?e=[Pe]:e.push(
Pe),t++}}}else{let ie={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/\
days/then/type",keyword:"type",params:{type:"array"},schema:v.then.items.properties.days.then.type,parentSchema:v.then.items.
properties.days.then,data:y};e===null?e=[ie]:e.push(ie),t++}var w=k===t;ee=w,M="then"}else{let k=t;if(typeof y!="string"&&
!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let ie={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/de\
finitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{type:v.then.items.properties.days.else.
type},schema:v.then.items.properties.days.else.type,parentSchema:v.then.items.properties.days.else,data:y};e===null?e=[ie]:
e.push(ie),t++}if(typeof y=="string"&&L(y)<1){let ie={instancePath:r+"/follow_up/"+p+"/days",schemaPath:"#/definitions/f\
ollowUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.then.items.
properties.days.else,data:y};e===null?e=[ie]:e.push(ie),t++}var w=k===t;ee=w,M="else"}if(!ee){let k={instancePath:r+"/fo\
llow_up/"+p+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",keyword:"if",params:{failingKeyword:M},
schema:v.then.items.properties.days.if,parentSchema:v.then.items.properties.days,data:y};e===null?e=[k]:e.push(k),t++}}if(u.
timezone!==void 0){let y=u.timezone;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let Z={
instancePath:r+"/follow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/type",keyword:"\
type",params:{type:v.then.items.properties.timezone.type},schema:v.then.items.properties.timezone.type,parentSchema:v.then.
items.properties.timezone,data:y};e===null?e=[Z]:e.push(Z),t++}if(typeof y=="string"&&L(y)<1){let Z={instancePath:r+"/fo\
llow_up/"+p+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:v.then.items.properties.timezone,data:y};e===null?e=[Z]:e.push(Z),t++}}if(u.payload!==
void 0){let y=u.payload;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let Z={instancePath:r+
"/follow_up/"+p+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload/type",keyword:"type",params:{
type:v.then.items.properties.payload.type},schema:v.then.items.properties.payload.type,parentSchema:v.then.items.properties.
payload,data:y};e===null?e=[Z]:e.push(Z),t++}if(typeof y=="string"&&L(y)<1){let Z={instancePath:r+"/follow_up/"+p+"/payl\
oad",schemaPath:"#/definitions/followUps/then/items/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:v.then.items.properties.payload,data:y};e===null?e=[Z]:e.push(Z),t++}}if(u.in_any_case!==void 0){let y=u.in_any_case;
if(!(y===!0||y===!1||y==="true"||y==="false")){let Z={instancePath:r+"/follow_up/"+p+"/in_any_case",schemaPath:"#/defini\
tions/followUps/then/items/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:v.then.items.properties.in_any_case.
enum},schema:v.then.items.properties.in_any_case.enum,parentSchema:v.then.items.properties.in_any_case,data:y};e===null?
e=[Z]:e.push(Z),t++}}}else{let y={instancePath:r+"/follow_up/"+p,schemaPath:"#/definitions/followUps/then/items/type",keyword:"\
type",params:{type:"object"},schema:v.then.items.type,parentSchema:v.then.items,data:u};e===null?e=[y]:e.push(y),t++}}}else{
let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:v.
then.type,parentSchema:v.then,data:s};e===null?e=[n]:e.push(n),t++}var F=A===t;g=F,K="then"}else{let A=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.payload===void 0){let n={instancePath:r+"/follow_up",schemaPath:"#/definitions/followU\
ps/else/required",keyword:"required",params:{missingProperty:"payload"},schema:v.else.required,parentSchema:v.else,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="after"||n==="at"||n==="days"||n==="timezone"||n==="payload"||n==="\
in_any_case")){let p={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v.else,data:s};e===null?e=[p]:e.push(p),t++}if(s.
after!==void 0){let n=s.after;if(typeof n=="string"){if(!xe.test(n)){let p={instancePath:r+"/follow_up/after",schemaPath:"\
#/definitions/followUps/else/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:v.else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},
schema:v.else.properties.after.type,parentSchema:v.else.properties.after,data:n};e===null?e=[p]:e.push(p),t++}}if(s.at!==
void 0){let n=s.at;if(typeof n=="string"){if(!Xe.test(n)){let p={instancePath:r+"/follow_up/at",schemaPath:"#/definition\
s/followUps/else/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^(\
[01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:v.else.properties.at,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:r+
"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/type",keyword:"type",params:{type:"string"},schema:v.
else.properties.at.type,parentSchema:v.else.properties.at,data:n};e===null?e=[p]:e.push(p),t++}}if(s.days!==void 0){let n=s.
days,p=t,u=!0,y=t;if(!Array.isArray(n)){let ee={};e===null?e=[ee]:e.push(ee),t++}var N=y===t;t=p,e!==null&&(p?e.length=p:
e=null);let Z;if(N){let ee=t;if(Array.isArray(n)){if(n.length<1){let k={instancePath:r+"/follow_up/days",schemaPath:"#/d\
efinitions/followUps/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:v.else.
properties.days.then,data:n};e===null?e=[k]:e.push(k),t++}let M=n.length;for(let k=0;k<M;k++){let q=n[k];if(typeof q!="s\
tring"&&!(typeof q=="number"&&isFinite(q))&&typeof q!="boolean"){let ie={instancePath:r+"/follow_up/days/"+k,schemaPath:"\
#/definitions/followUps/else/properties/days/then/items/type",keyword:"type",params:{type:v.else.properties.days.then.items.
type},schema:v.else.properties.days.then.items.type,parentSchema:v.else.properties.days.then.items,data:q};e===null?e=[ie]:
e.push(ie),t++}if(typeof q=="string"&&L(q)<1){let ie={instancePath:r+"/follow_up/days/"+k,schemaPath:"#/definitions/foll\
owUps/else/properties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else.properties.
days.then.items,data:q};e===null?e=[ie]:e.push(ie),t++}}}else{let M={instancePath:r+"/follow_up/days",schemaPath:"#/defi\
nitions/followUps/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:v.else.properties.days.then.
type,parentSchema:v.else.properties.days.then,data:n};e===null?e=[M]:e.push(M),t++}var N=ee===t;u=N,Z="then"}else{let ee=t;
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let M={instancePath:r+"/follow_up/days",
schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"type",params:{type:v.else.properties.days.else.
type},schema:v.else.properties.days.else.type,parentSchema:v.else.properties.days.else,data:n};e===null?e=[M]:e.push(M),
t++}if(typeof n=="string"&&L(n)<1){let M={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/prop\
erties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else.properties.days.else,data:n};
e===null?e=[M]:e.push(M),t++}var N=ee===t;u=N,Z="else"}if(!u){let ee={instancePath:r+"/follow_up/days",schemaPath:"#/def\
initions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:Z},schema:v.else.properties.days.if,parentSchema:v.
else.properties.days,data:n};e===null?e=[ee]:e.push(ee),t++}}if(s.timezone!==void 0){let n=s.timezone;if(typeof n!="stri\
ng"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/\
definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:v.else.properties.timezone.type},schema:v.
else.properties.timezone.type,parentSchema:v.else.properties.timezone,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"string"&&L(n)<1){let p={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezo\
ne/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.else.properties.timezone,data:n};e===null?e=[
p]:e.push(p),t++}}if(s.payload!==void 0){let n=s.payload;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"){let p={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/type",
keyword:"type",params:{type:v.else.properties.payload.type},schema:v.else.properties.payload.type,parentSchema:v.else.properties.
payload,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&L(n)<1){let p={instancePath:r+"/follow_up/payload",schemaPath:"\
#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.
else.properties.payload,data:n};e===null?e=[p]:e.push(p),t++}}if(s.in_any_case!==void 0){let n=s.in_any_case;if(!(n===!0||
n===!1||n==="true"||n==="false")){let p={instancePath:r+"/follow_up/in_any_case",schemaPath:"#/definitions/followUps/els\
e/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:v.else.properties.in_any_case.enum},schema:v.else.properties.
in_any_case.enum,parentSchema:v.else.properties.in_any_case,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r+
"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"object"},schema:v.else.type,parentSchema:v.
else,data:s};e===null?e=[n]:e.push(n),t++}var F=A===t;g=F,K="else"}if(!g){let A={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/if",keyword:"if",params:{failingKeyword:K},schema:v.if,parentSchema:v,data:s};e===null?e=[A]:e.push(
A),t++}}if(a.cancel!==void 0){let s=a.cancel,l=t,g=!0,U=t;if(!Array.isArray(s)){let A={};e===null?e=[A]:e.push(A),t++}var S=U===
t;t=l,e!==null&&(l?e.length=l:e=null);let K;if(S){let A=t;if(Array.isArray(s)){if(s.length<1){let p={instancePath:r+"/ca\
ncel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:me.then,
data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++){let u=s[p];if(typeof u!="string"&&!(typeof u=="\
number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/cancel/"+p,schemaPath:"#/definitions/cancelled/then/\
items/type",keyword:"type",params:{type:me.then.items.type},schema:me.then.items.type,parentSchema:me.then.items,data:u};
e===null?e=[y]:e.push(y),t++}if(typeof u=="string"&&L(u)<1){let y={instancePath:r+"/cancel/"+p,schemaPath:"#/definitions\
/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.then.items,data:u};e===null?
e=[y]:e.push(y),t++}}}else{let n={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"type",
params:{type:"array"},schema:me.then.type,parentSchema:me.then,data:s};e===null?e=[n]:e.push(n),t++}var S=A===t;g=S,K="t\
hen"}else{let A=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let n={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:me.else.type},schema:me.else.type,parentSchema:me.
else,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s=="string"&&L(s)<1){let n={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.else,data:s};e===null?
e=[n]:e.push(n),t++}var S=A===t;g=S,K="else"}if(!g){let A={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:K},schema:me.if,parentSchema:me,data:s};e===null?e=[A]:e.push(A),t++}}}else{let s={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:a};e===null?e=
[s]:e.push(s),t++}return He.errors=e,t===0}function Re(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){
let e=null,t=0,h=t,f=!0,$=t;if(t===$)if(a&&typeof a=="object"&&!Array.isArray(a)){let j;if(a.include===void 0&&(j="inclu\
de")){let d={};e===null?e=[d]:e.push(d),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}var b=$===t;t=h,e!==null&&(h?e.length=
h:e=null);let P;if(b){let j=t;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let c in a)if(c!=="include"){let i={instancePath:r,
schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,
parentSchema:ze,data:a};e===null?e=[i]:e.push(i),t++}if(a.include!==void 0){let c=a.include;if(typeof c!="string"&&!(typeof c==
"number"&&isFinite(c))&&typeof c!="boolean"){let i={instancePath:r+"/include",schemaPath:"#/definitions/include/properti\
es/include/type",keyword:"type",params:{type:ze.properties.include.type},schema:ze.properties.include.type,parentSchema:ze.
properties.include,data:c};e===null?e=[i]:e.push(i),t++}if(typeof c=="string"&&L(c)<1){let i={instancePath:r+"/include",
schemaPath:"#/definitions/include/properties/include/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ze.
properties.include,data:c};e===null?e=[i]:e.push(i),t++}}}else{let c={instancePath:r,schemaPath:"#/definitions/include/t\
ype",keyword:"type",params:{type:"object"},schema:ze.type,parentSchema:ze,data:a};e===null?e=[c]:e.push(c),t++}var b=j===
t;f=b,P="then"}else{let j=t,d=t,c=!0,i=t;if(t===i)if(a&&typeof a=="object"&&!Array.isArray(a)){let _;if(a.rules===void 0&&
(_="rules")){let F={};e===null?e=[F]:e.push(F),t++}}else{let _={};e===null?e=[_]:e.push(_),t++}var x=i===t;t=d,e!==null&&
(d?e.length=d:e=null);let o;if(x){let _=t;Be(a,{instancePath:r,parentData:pe,parentDataProperty:le,rootData:I})||(e=e===
null?Be.errors:C(e,Be.errors),t=e.length);var x=_===t;c=x,o="then"}else{let _=t;He(a,{instancePath:r,parentData:pe,parentDataProperty:le,
rootData:I})||(e=e===null?He.errors:C(e,He.errors),t=e.length);var x=_===t;c=x,o="else"}if(!c){let _={instancePath:r,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:o},schema:Ce.else.if,parentSchema:Ce.else,data:a};e===null?e=[_]:e.push(_),
t++}var b=j===t;f=b,P="else"}if(!f){let j={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:P},schema:Ce.
if,parentSchema:Ce,data:a};e===null?e=[j]:e.push(j),t++}return Re.errors=e,t===0}var ae={type:"object","x-kind":'keys su\
ch as "menu:"',"x-what":"a profile","x-synonyms":{persistent_menu:"menu",questions:"ice_breakers",icebreakers:"ice_break\
ers",ice_breaker:"ice_breakers",command:"commands",welcome:"greeting",greetings:"greeting",about:"greeting",locales:"lan\
guages",language:"languages",translations:"languages",get_started_button:"get_started",start:"get_started",image:"menu_i\
mage",areas:"menu_areas",layout:"menu_areas",menu_layout:"menu_areas",bar:"menu_bar",chat_bar:"menu_bar",chat_bar_text:"\
menu_bar",menu_text:"menu_bar"},additionalProperties:!1,minProperties:1,properties:{greeting:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1},get_started:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,"x\
-write":"Write the payload alone: get_started: GET_STARTED"},menu:{allOf:[{$ref:"#/definitions/menu"}]},ice_breakers:{allOf:[
{$ref:"#/definitions/iceBreakers"}]},commands:{allOf:[{$ref:"#/definitions/commands"}]},menu_image:{type:["string","numb\
er","boolean"],"x-kind":"a file's name",minLength:1},menu_areas:{type:"array",minItems:1,"x-kind":'a list of lines such \
as "1 1 2"',"x-write":"Write: [1 1 2, 1 1 3]",items:{type:["string","number"],"x-kind":'a line such as "1 1 2"'}},menu_bar:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},languages:{type:"object","x-kind":"languages with thei\
r texts, such as { de: { greeting: Hallo } }","x-what":"the languages of a profile",minProperties:1,additionalProperties:{
type:"object","x-kind":'keys such as "greeting:"',"x-what":"a language of a profile","x-synonyms":{persistent_menu:"menu",
questions:"ice_breakers",icebreakers:"ice_breakers",ice_breaker:"ice_breakers",command:"commands",welcome:"greeting",greetings:"\
greeting",about:"greeting"},additionalProperties:!1,minProperties:1,properties:{greeting:{type:["string","number","boole\
an"],"x-kind":"a text",minLength:1},menu:{allOf:[{$ref:"#/definitions/menu"}]},ice_breakers:{allOf:[{$ref:"#/definitions\
/iceBreakers"}]},commands:{allOf:[{$ref:"#/definitions/commands"}]}}}}}},we={type:"object",minProperties:1,"x-kind":"com\
mands with what they do, such as { /menu: See our pizzas }","x-what":"the commands of a profile",additionalProperties:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},"x-write":"Write: { /menu: $ }"},Ye={type:"array",minItems:1,
items:{$ref:"#/definitions/menuEntry"},"x-kind":"a list of entries","x-write":"Write: [{ title: $, payload: $ID }]"},ce={
type:"object","x-kind":"a title and what a tap does, such as { title: Menu, payload: MENU }","x-what":"an entry of the m\
enu","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"pay\
load",items:"menu",submenu:"menu",entries:"menu",call_to_actions:"menu"},additionalProperties:!1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},menu:{allOf:[{$ref:"#/definitions/me\
nu"}]}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},et={validate:qe};function Ve(a,{instancePath:r="",
parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.title===
void 0){let h={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:ce.required,
parentSchema:ce,data:a};e===null?e=[h]:e.push(h),t++}for(let h in a)if(!(h==="title"||h==="payload"||h==="url"||h==="men\
u")){let f={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
schema:!1,parentSchema:ce,data:a};e===null?e=[f]:e.push(f),t++}if(a.title!==void 0){let h=a.title;if(typeof h!="string"&&
!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:r+"/title",schemaPath:"#/properties/title/t\
ype",keyword:"type",params:{type:ce.properties.title.type},schema:ce.properties.title.type,parentSchema:ce.properties.title,
data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="string"&&L(h)<1){let f={instancePath:r+"/title",schemaPath:"#/propert\
ies/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.title,data:h};e===null?e=[
f]:e.push(f),t++}}if(a.payload!==void 0){let h=a.payload;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!=
"boolean"){let f={instancePath:r+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:ce.properties.
payload.type},schema:ce.properties.payload.type,parentSchema:ce.properties.payload,data:h};e===null?e=[f]:e.push(f),t++}
if(typeof h=="string"&&L(h)<1){let f={instancePath:r+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"min\
Length",params:{limit:1},schema:1,parentSchema:ce.properties.payload,data:h};e===null?e=[f]:e.push(f),t++}}if(a.url!==void 0){
let h=a.url;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:r+"/url",
schemaPath:"#/properties/url/type",keyword:"type",params:{type:ce.properties.url.type},schema:ce.properties.url.type,parentSchema:ce.
properties.url,data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="string"&&L(h)<1){let f={instancePath:r+"/url",schemaPath:"\
#/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ce.properties.url,data:h};e===null?
e=[f]:e.push(f),t++}}a.menu!==void 0&&(et.validate(a.menu,{instancePath:r+"/menu",parentData:a,parentDataProperty:"menu",
rootData:I})||(e=e===null?et.validate.errors:C(e,et.validate.errors),t=e.length))}else{let h={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:ce.type,parentSchema:ce,data:a};e===null?e=[h]:e.push(h),t++}return Ve.
errors=e,t===0}function qe(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,t=0;if(Array.
isArray(a)){if(a.length<1){let f={instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Ye,
data:a};e===null?e=[f]:e.push(f),t++}let h=a.length;for(let f=0;f<h;f++)Ve(a[f],{instancePath:r+"/"+f,parentData:a,parentDataProperty:f,
rootData:I})||(e=e===null?Ve.errors:C(e,Ve.errors),t=e.length)}else{let h={instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"array"},schema:Ye.type,parentSchema:Ye,data:a};e===null?e=[h]:e.push(h),t++}return qe.errors=e,t===0}
var tt={type:"array",minItems:1,items:{$ref:"#/definitions/iceBreaker"},"x-kind":"a list of questions","x-write":"Write:\
 [{ title: $, payload: $ID }]"},ge={type:"object","x-kind":"a title and a payload, such as { title: Are you open?, paylo\
ad: HOURS }","x-what":"an ice breaker","x-synonyms":{question:"title",label:"title",text:"title",name:"title",value:"pay\
load",id:"payload"},additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"Writ\
e: { title: $, payload: $ID }"};function Oe(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,
t=0;if(Array.isArray(a)){if(a.length<1){let f={instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:tt,data:a};e===null?e=[f]:e.push(f),t++}let h=a.length;for(let f=0;f<h;f++){let $=a[f];if($&&typeof $==
"object"&&!Array.isArray($)){if($.title===void 0){let b={instancePath:r+"/"+f,schemaPath:"#/definitions/iceBreaker/requi\
red",keyword:"required",params:{missingProperty:"title"},schema:ge.required,parentSchema:ge,data:$};e===null?e=[b]:e.push(
b),t++}if($.payload===void 0){let b={instancePath:r+"/"+f,schemaPath:"#/definitions/iceBreaker/required",keyword:"requir\
ed",params:{missingProperty:"payload"},schema:ge.required,parentSchema:ge,data:$};e===null?e=[b]:e.push(b),t++}for(let b in $)
if(!(b==="title"||b==="payload")){let P={instancePath:r+"/"+f,schemaPath:"#/definitions/iceBreaker/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:ge,data:$};e===null?e=[P]:e.push(P),
t++}if($.title!==void 0){let b=$.title;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let P={
instancePath:r+"/"+f+"/title",schemaPath:"#/definitions/iceBreaker/properties/title/type",keyword:"type",params:{type:ge.
properties.title.type},schema:ge.properties.title.type,parentSchema:ge.properties.title,data:b};e===null?e=[P]:e.push(P),
t++}if(typeof b=="string"&&L(b)<1){let P={instancePath:r+"/"+f+"/title",schemaPath:"#/definitions/iceBreaker/properties/\
title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ge.properties.title,data:b};e===null?e=[P]:e.
push(P),t++}}if($.payload!==void 0){let b=$.payload;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!=
"boolean"){let P={instancePath:r+"/"+f+"/payload",schemaPath:"#/definitions/iceBreaker/properties/payload/type",keyword:"\
type",params:{type:ge.properties.payload.type},schema:ge.properties.payload.type,parentSchema:ge.properties.payload,data:b};
e===null?e=[P]:e.push(P),t++}if(typeof b=="string"&&L(b)<1){let P={instancePath:r+"/"+f+"/payload",schemaPath:"#/definit\
ions/iceBreaker/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ge.properties.payload,
data:b};e===null?e=[P]:e.push(P),t++}}}else{let b={instancePath:r+"/"+f,schemaPath:"#/definitions/iceBreaker/type",keyword:"\
type",params:{type:"object"},schema:ge.type,parentSchema:ge,data:$};e===null?e=[b]:e.push(b),t++}}}else{let h={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:tt.type,parentSchema:tt,data:a};e===null?e=[h]:e.push(h),
t++}return Oe.errors=e,t===0}function Ge(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){let e=null,
t=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let h={instancePath:r,schemaPath:"#/minProp\
erties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ae,data:a};e===null?e=[h]:e.push(h),t++}for(let h in a)
if(!Le.call(ae.properties,h)){let f={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},schema:!1,parentSchema:ae,data:a};e===null?e=[f]:e.push(f),t++}if(a.greeting!==void 0){let h=a.greeting;
if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:r+"/greeting",schemaPath:"\
#/properties/greeting/type",keyword:"type",params:{type:ae.properties.greeting.type},schema:ae.properties.greeting.type,
parentSchema:ae.properties.greeting,data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="string"&&L(h)<1){let f={instancePath:r+
"/greeting",schemaPath:"#/properties/greeting/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.properties.
greeting,data:h};e===null?e=[f]:e.push(f),t++}}if(a.get_started!==void 0){let h=a.get_started;if(typeof h!="string"&&!(typeof h==
"number"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:r+"/get_started",schemaPath:"#/properties/get_started/t\
ype",keyword:"type",params:{type:ae.properties.get_started.type},schema:ae.properties.get_started.type,parentSchema:ae.properties.
get_started,data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="string"&&L(h)<1){let f={instancePath:r+"/get_started",schemaPath:"\
#/properties/get_started/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.properties.get_started,
data:h};e===null?e=[f]:e.push(f),t++}}if(a.menu!==void 0&&(qe(a.menu,{instancePath:r+"/menu",parentData:a,parentDataProperty:"\
menu",rootData:I})||(e=e===null?qe.errors:C(e,qe.errors),t=e.length)),a.ice_breakers!==void 0&&(Oe(a.ice_breakers,{instancePath:r+
"/ice_breakers",parentData:a,parentDataProperty:"ice_breakers",rootData:I})||(e=e===null?Oe.errors:C(e,Oe.errors),t=e.length)),
a.commands!==void 0){let h=a.commands;if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length<1){let f={instancePath:r+
"/commands",schemaPath:"#/definitions/commands/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:we,
data:h};e===null?e=[f]:e.push(f),t++}for(let f in h){let $=h[f];if(typeof $!="string"&&!(typeof $=="number"&&isFinite($))&&
typeof $!="boolean"){let b={instancePath:r+"/commands/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitio\
ns/commands/additionalProperties/type",keyword:"type",params:{type:we.additionalProperties.type},schema:we.additionalProperties.
type,parentSchema:we.additionalProperties,data:$};e===null?e=[b]:e.push(b),t++}if(typeof $=="string"&&L($)<1){let b={instancePath:r+
"/commands/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/commands/additionalProperties/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:we.additionalProperties,data:$};e===null?e=[b]:e.push(b),t++}}}else{
let f={instancePath:r+"/commands",schemaPath:"#/definitions/commands/type",keyword:"type",params:{type:"object"},schema:we.
type,parentSchema:we,data:h};e===null?e=[f]:e.push(f),t++}}if(a.menu_image!==void 0){let h=a.menu_image;if(typeof h!="st\
ring"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:r+"/menu_image",schemaPath:"#/proper\
ties/menu_image/type",keyword:"type",params:{type:ae.properties.menu_image.type},schema:ae.properties.menu_image.type,parentSchema:ae.
properties.menu_image,data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="string"&&L(h)<1){let f={instancePath:r+"/menu_i\
mage",schemaPath:"#/properties/menu_image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.properties.
menu_image,data:h};e===null?e=[f]:e.push(f),t++}}if(a.menu_areas!==void 0){let h=a.menu_areas;if(Array.isArray(h)){if(h.
length<1){let $={instancePath:r+"/menu_areas",schemaPath:"#/properties/menu_areas/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:ae.properties.menu_areas,data:h};e===null?e=[$]:e.push($),t++}let f=h.length;for(let $=0;$<f;$++){
let b=h[$];if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))){let P={instancePath:r+"/menu_areas/"+$,schemaPath:"\
#/properties/menu_areas/items/type",keyword:"type",params:{type:ae.properties.menu_areas.items.type},schema:ae.properties.
menu_areas.items.type,parentSchema:ae.properties.menu_areas.items,data:b};e===null?e=[P]:e.push(P),t++}}}else{let f={instancePath:r+
"/menu_areas",schemaPath:"#/properties/menu_areas/type",keyword:"type",params:{type:"array"},schema:ae.properties.menu_areas.
type,parentSchema:ae.properties.menu_areas,data:h};e===null?e=[f]:e.push(f),t++}}if(a.menu_bar!==void 0){let h=a.menu_bar;
if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let f={instancePath:r+"/menu_bar",schemaPath:"\
#/properties/menu_bar/type",keyword:"type",params:{type:ae.properties.menu_bar.type},schema:ae.properties.menu_bar.type,
parentSchema:ae.properties.menu_bar,data:h};e===null?e=[f]:e.push(f),t++}if(typeof h=="string"&&L(h)<1){let f={instancePath:r+
"/menu_bar",schemaPath:"#/properties/menu_bar/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.properties.
menu_bar,data:h};e===null?e=[f]:e.push(f),t++}}if(a.languages!==void 0){let h=a.languages;if(h&&typeof h=="object"&&!Array.
isArray(h)){if(Object.keys(h).length<1){let f={instancePath:r+"/languages",schemaPath:"#/properties/languages/minPropert\
ies",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ae.properties.languages,data:h};e===null?e=[f]:e.push(
f),t++}for(let f in h){let $=h[f];if($&&typeof $=="object"&&!Array.isArray($)){if(Object.keys($).length<1){let b={instancePath:r+
"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/languages/additionalProperties/minProper\
ties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ae.properties.languages.additionalProperties,data:$};
e===null?e=[b]:e.push(b),t++}for(let b in $)if(!(b==="greeting"||b==="menu"||b==="ice_breakers"||b==="commands")){let P={
instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/languages/additionalPrope\
rties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:ae.properties.
languages.additionalProperties,data:$};e===null?e=[P]:e.push(P),t++}if($.greeting!==void 0){let b=$.greeting;if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let P={instancePath:r+"/languages/"+f.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/greeting",schemaPath:"#/properties/languages/additionalProperties/properties/greeting/type",keyword:"\
type",params:{type:ae.properties.languages.additionalProperties.properties.greeting.type},schema:ae.properties.languages.
additionalProperties.properties.greeting.type,parentSchema:ae.properties.languages.additionalProperties.properties.greeting,
data:b};e===null?e=[P]:e.push(P),t++}if(typeof b=="string"&&L(b)<1){let P={instancePath:r+"/languages/"+f.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/greeting",schemaPath:"#/properties/languages/additionalProperties/properties/greeting/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.properties.languages.additionalProperties.properties.greeting,
data:b};e===null?e=[P]:e.push(P),t++}}if($.menu!==void 0&&(qe($.menu,{instancePath:r+"/languages/"+f.replace(/~/g,"~0").
replace(/\//g,"~1")+"/menu",parentData:$,parentDataProperty:"menu",rootData:I})||(e=e===null?qe.errors:C(e,qe.errors),t=
e.length)),$.ice_breakers!==void 0&&(Oe($.ice_breakers,{instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ice_breakers",parentData:$,parentDataProperty:"ice_breakers",rootData:I})||(e=e===null?Oe.errors:C(e,Oe.errors),
t=e.length)),$.commands!==void 0){let b=$.commands;if(b&&typeof b=="object"&&!Array.isArray(b)){if(Object.keys(b).length<
1){let P={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/commands",schemaPath:"#/definitions/co\
mmands/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:we,data:b};e===null?e=[P]:e.push(P),
t++}for(let P in b){let x=b[P];if(typeof x!="string"&&!(typeof x=="number"&&isFinite(x))&&typeof x!="boolean"){let j={instancePath:r+
"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/commands/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/commands/additionalProperties/type",keyword:"type",params:{type:we.additionalProperties.type},schema:we.additionalProperties.
type,parentSchema:we.additionalProperties,data:x};e===null?e=[j]:e.push(j),t++}if(typeof x=="string"&&L(x)<1){let j={instancePath:r+
"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/commands/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/commands/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:we.additionalProperties,
data:x};e===null?e=[j]:e.push(j),t++}}}else{let P={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+
"/commands",schemaPath:"#/definitions/commands/type",keyword:"type",params:{type:"object"},schema:we.type,parentSchema:we,
data:b};e===null?e=[P]:e.push(P),t++}}}else{let b={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/languages/additionalProperties/type",keyword:"type",params:{type:"object"},schema:ae.properties.
languages.additionalProperties.type,parentSchema:ae.properties.languages.additionalProperties,data:$};e===null?e=[b]:e.push(
b),t++}}}else{let f={instancePath:r+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"o\
bject"},schema:ae.properties.languages.type,parentSchema:ae.properties.languages,data:h};e===null?e=[f]:e.push(f),t++}}}else{
let h={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:ae.type,parentSchema:ae,data:a};e===
null?e=[h]:e.push(h),t++}return Ge.errors=e,t===0}function rt(a,{instancePath:r="",parentData:pe,parentDataProperty:le,rootData:I=a}={}){
let e=null,t=0,h=t,f=!1,$=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.rules===void 0){let c={instancePath:r,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:"rules"},schema:D.anyOf[0].required,parentSchema:D.anyOf[0],
data:a};e===null?e=[c]:e.push(c),t++}var b=$===t;if(f=f||b,!f){let c=t;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.default===
void 0){let o={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"default"},schema:D.
anyOf[1].required,parentSchema:D.anyOf[1],data:a};e===null?e=[o]:e.push(o),t++}var b=c===t;if(f=f||b,!f){let o=t;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.profile===void 0){let _={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"profile"},schema:D.anyOf[2].required,parentSchema:D.anyOf[2],data:a};e===null?e=[_]:e.push(_),t++}
var b=o===t;f=f||b}}if(f)t=h,e!==null&&(h?e.length=h:e=null);else{let c={instancePath:r,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{},schema:D.anyOf,parentSchema:D,data:a};e===null?e=[c]:e.push(c),t++}if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let c in a)if(!(Le.call(D.properties,c)||yt.test(c))){let i={instancePath:r,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:D,data:a};e===null?e=[i]:e.push(i),t++}
if(a.name!==void 0){let c=a.name;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let i={
instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:D.properties.name.type},schema:D.
properties.name.type,parentSchema:D.properties.name,data:c};e===null?e=[i]:e.push(i),t++}if(typeof c=="string"&&L(c)<1){
let i={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.
properties.name,data:c};e===null?e=[i]:e.push(i),t++}}if(a.when!==void 0&&(ve(a.when,{instancePath:r+"/when",parentData:a,
parentDataProperty:"when",rootData:I})||(e=e===null?ve.errors:C(e,ve.errors),t=e.length)),a.lists!==void 0){let c=a.lists;
if(c&&typeof c=="object"&&!Array.isArray(c))for(let i in c){let o=c[i],m=t,_=!0,F=t;if(!(o&&typeof o=="object"&&!Array.isArray(
o))){let N={};e===null?e=[N]:e.push(N),t++}var P=F===t;t=m,e!==null&&(m?e.length=m:e=null);let w;if(P){let N=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.file===void 0){let s={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:D.
properties.lists.additionalProperties.then.required,parentSchema:D.properties.lists.additionalProperties.then,data:o};e===
null?e=[s]:e.push(s),t++}for(let s in o)if(s!=="file"){let l={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},schema:!1,parentSchema:D.properties.lists.additionalProperties.then,data:o};e===null?e=[l]:e.push(
l),t++}if(o.file!==void 0){let s=o.file;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){
let l={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/addition\
alProperties/then/properties/file/type",keyword:"type",params:{type:D.properties.lists.additionalProperties.then.properties.
file.type},schema:D.properties.lists.additionalProperties.then.properties.file.type,parentSchema:D.properties.lists.additionalProperties.
then.properties.file,data:s};e===null?e=[l]:e.push(l),t++}if(typeof s=="string"&&L(s)<1){let l={instancePath:r+"/lists/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/fil\
e/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.lists.additionalProperties.then.properties.
file,data:s};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:D.properties.
lists.additionalProperties.then.type,parentSchema:D.properties.lists.additionalProperties.then,data:o};e===null?e=[s]:e.
push(s),t++}var P=N===t;_=P,w="then"}else{let N=t;if(Array.isArray(o)){if(o.length<1){let l={instancePath:r+"/lists/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minIt\
ems",params:{limit:1},schema:1,parentSchema:D.properties.lists.additionalProperties.else,data:o};e===null?e=[l]:e.push(l),
t++}let s=o.length;for(let l=0;l<s;l++){let g=o[l],U=t,K=!0,A=t;if(t===A)if(g&&typeof g=="object"&&!Array.isArray(g)){let n;
if(g.list===void 0&&(n="list")){let p={};e===null?e=[p]:e.push(p),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var x=A===
t;t=U,e!==null&&(U?e.length=U:e=null);let X;if(x){let n=t;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let u in g)if(u!==
"list"){let y={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/ad\
ditionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,
parentSchema:D.properties.lists.additionalProperties.else.items.then,data:g};e===null?e=[y]:e.push(y),t++}if(g.list!==void 0){
let u=g.list;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let y={instancePath:r+"/lis\
ts/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l+"/list",schemaPath:"#/properties/lists/additionalProperties/else/ite\
ms/then/properties/list/type",keyword:"type",params:{type:D.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:D.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:D.properties.
lists.additionalProperties.else.items.then.properties.list,data:u};e===null?e=[y]:e.push(y),t++}if(typeof u=="string"&&L(
u)<1){let y={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.
properties.lists.additionalProperties.else.items.then.properties.list,data:u};e===null?e=[y]:e.push(y),t++}}}else{let u={
instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:D.properties.lists.additionalProperties.else.items.
then.type,parentSchema:D.properties.lists.additionalProperties.else.items.then,data:g};e===null?e=[u]:e.push(u),t++}var x=n===
t;K=x,X="then"}else{let n=t;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let u={instancePath:r+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:D.properties.lists.additionalProperties.else.items.else.type},schema:D.properties.
lists.additionalProperties.else.items.else.type,parentSchema:D.properties.lists.additionalProperties.else.items.else,data:g};
e===null?e=[u]:e.push(u),t++}var x=n===t;K=x,X="else"}if(!K){let n={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:X},
schema:D.properties.lists.additionalProperties.else.items.if,parentSchema:D.properties.lists.additionalProperties.else.items,
data:g};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:D.properties.lists.additionalProperties.
else.type,parentSchema:D.properties.lists.additionalProperties.else,data:o};e===null?e=[s]:e.push(s),t++}var P=N===t;_=P,
w="else"}if(!_){let N={instancePath:r+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:w},schema:D.properties.lists.additionalProperties.if,parentSchema:D.
properties.lists.additionalProperties,data:o};e===null?e=[N]:e.push(N),t++}}else{let i={instancePath:r+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:D.properties.lists.type,parentSchema:D.properties.
lists,data:c};e===null?e=[i]:e.push(i),t++}}if(a.tables!==void 0){let c=a.tables;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(let i in c){let o=t;if(typeof i=="string"&&!mt.test(i)){let m={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\
\\p{N}_-]*$",parentSchema:D.properties.tables.propertyNames,data:i,propertyName:i};e===null?e=[m]:e.push(m),t++}var j=o===
t;if(!j){let m={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:i},schema:D.properties.tables.propertyNames,parentSchema:D.properties.tables,data:c};e===null?e=[m]:e.push(
m),t++}}for(let i in c){let o=c[i],m=t,_=!0,F=t;if(o&&typeof o=="object"&&!Array.isArray(o)){let w;if(o.rows===void 0&&(w=
"rows")){let N={};e===null?e=[N]:e.push(N),t++}}var d=F===t;if(t=m,e!==null&&(m?e.length=m:e=null),!d){let w=t;if(o&&typeof o==
"object"&&!Array.isArray(o)&&o.file===void 0){let S={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"required",params:{missingProperty:"file"},schema:D.
properties.tables.additionalProperties.else.required,parentSchema:D.properties.tables.additionalProperties.else,data:o};
e===null?e=[S]:e.push(S),t++}var d=w===t;_=d}if(!_){let w={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"},schema:D.properties.
tables.additionalProperties.if,parentSchema:D.properties.tables.additionalProperties,data:o};e===null?e=[w]:e.push(w),t++}
if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o)if(!(w==="file"||w==="key"||w==="rows")){let N={instancePath:r+
"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:D.properties.tables.additionalProperties,
data:o};e===null?e=[N]:e.push(N),t++}if(o.file!==void 0){let w=o.file;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(
w))&&typeof w!="boolean"){let N={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{type:D.properties.tables.additionalProperties.
properties.file.type},schema:D.properties.tables.additionalProperties.properties.file.type,parentSchema:D.properties.tables.
additionalProperties.properties.file,data:w};e===null?e=[N]:e.push(N),t++}if(typeof w=="string"&&L(w)<1){let N={instancePath:r+
"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/propert\
ies/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.tables.additionalProperties.
properties.file,data:w};e===null?e=[N]:e.push(N),t++}}if(o.key!==void 0){let w=o.key;if(typeof w!="string"&&!(typeof w==
"number"&&isFinite(w))&&typeof w!="boolean"){let N={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"type",params:{type:D.properties.
tables.additionalProperties.properties.key.type},schema:D.properties.tables.additionalProperties.properties.key.type,parentSchema:D.
properties.tables.additionalProperties.properties.key,data:w};e===null?e=[N]:e.push(N),t++}if(typeof w=="string"&&L(w)<1){
let N={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additio\
nalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.tables.additionalProperties.
properties.key,data:w};e===null?e=[N]:e.push(N),t++}}if(o.rows!==void 0){let w=o.rows;if(Array.isArray(w)){if(w.length<1){
let S={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties/tables/additi\
onalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.properties.tables.additionalProperties.
properties.rows,data:w};e===null?e=[S]:e.push(S),t++}let N=w.length;for(let S=0;S<N;S++){let s=w[S];if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(Object.keys(s).length<1){let l={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows/"+S,schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:D.properties.tables.additionalProperties.properties.rows.items,data:s};
e===null?e=[l]:e.push(l),t++}for(let l in s){let g=s[l];if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!=
"boolean"){let U={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+S+"/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/additionalProperties/type",
keyword:"type",params:{type:D.properties.tables.additionalProperties.properties.rows.items.additionalProperties.type},schema:D.
properties.tables.additionalProperties.properties.rows.items.additionalProperties.type,parentSchema:D.properties.tables.
additionalProperties.properties.rows.items.additionalProperties,data:g};e===null?e=[U]:e.push(U),t++}}}else{let l={instancePath:r+
"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+S,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/type",keyword:"type",params:{type:"object"},schema:D.properties.tables.additionalProperties.properties.
rows.items.type,parentSchema:D.properties.tables.additionalProperties.properties.rows.items,data:s};e===null?e=[l]:e.push(
l),t++}}}else{let N={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties\
/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"array"},schema:D.properties.tables.additionalProperties.
properties.rows.type,parentSchema:D.properties.tables.additionalProperties.properties.rows,data:w};e===null?e=[N]:e.push(
N),t++}}}else{let w={instancePath:r+"/tables/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/\
additionalProperties/type",keyword:"type",params:{type:"object"},schema:D.properties.tables.additionalProperties.type,parentSchema:D.
properties.tables.additionalProperties,data:o};e===null?e=[w]:e.push(w),t++}}}else{let i={instancePath:r+"/tables",schemaPath:"\
#/properties/tables/type",keyword:"type",params:{type:"object"},schema:D.properties.tables.type,parentSchema:D.properties.
tables,data:c};e===null?e=[i]:e.push(i),t++}}if(a.rules!==void 0){let c=a.rules;if(Array.isArray(c)){let i=c.length;for(let o=0;o<
i;o++)Re(c[o],{instancePath:r+"/rules/"+o,parentData:c,parentDataProperty:o,rootData:I})||(e=e===null?Re.errors:C(e,Re.errors),
t=e.length)}else{let i={instancePath:r+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:D.properties.rules.type,parentSchema:D.properties.rules,data:c};e===null?e=[i]:e.push(i),t++}}if(a.default!==void 0&&
(De(a.default,{instancePath:r+"/default",parentData:a,parentDataProperty:"default",rootData:I})||(e=e===null?De.errors:C(
e,De.errors),t=e.length)),a.description!==void 0){let c=a.description;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))&&typeof c!="boolean"){let i={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:D.properties.description.type},schema:D.properties.description.type,parentSchema:D.properties.description,data:c};
e===null?e=[i]:e.push(i),t++}}if(a.max_age!==void 0){let c=a.max_age;if(typeof c=="string"){if(!xe.test(c)){let i={instancePath:r+
"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:D.properties.max_age,data:c};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+
"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"string"},schema:D.properties.max_age.type,
parentSchema:D.properties.max_age,data:c};e===null?e=[i]:e.push(i),t++}}if(a.typed_taps!==void 0){let c=a.typed_taps;if(!(c===
!0||c===!1||c==="true"||c==="false")){let i={instancePath:r+"/typed_taps",schemaPath:"#/properties/typed_taps/enum",keyword:"\
enum",params:{allowedValues:D.properties.typed_taps.enum},schema:D.properties.typed_taps.enum,parentSchema:D.properties.
typed_taps,data:c};e===null?e=[i]:e.push(i),t++}}a.profile!==void 0&&(Ge(a.profile,{instancePath:r+"/profile",parentData:a,
parentDataProperty:"profile",rootData:I})||(e=e===null?Ge.errors:C(e,Ge.errors),t=e.length))}else{let c={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:a};e===null?e=[c]:e.push(c),
t++}return rt.errors=e,t===0}function C(a,r){for(let pe of r)a.push(pe);return a}export{wt as default,gt as validate};
