// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var ct=(s,r)=>()=>{try{return r||s((r={exports:{}}).exports,r),r.exports}catch(le){throw r=0,le}};var ot=ct(et=>{"use strict";Object.defineProperty(et,"__esModule",{value:!0});function nt(s){let r=s.length,le=0,he=0,F;
for(;he<r;)le++,F=s.charCodeAt(he++),F>=55296&&F<=56319&&he<r&&(F=s.charCodeAt(he),(F&64512)===56320&&he++);return le}et.
default=nt;nt.code='require("ajv/dist/runtime/ucs2length").default'});var kt=it,Pt=it,W={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
type:"object","x-kind":'keys such as "rules:"',"x-what":"a file of rules","x-elsewhere":{tests:"Move it and all below it\
 to a file of its own, whose name ends in .test.yaml."},additionalProperties:!1,patternProperties:{"^x-":{}},properties:{
name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},when:{allOf:[{$ref:"#/definitions/condition"}]},
lists:{type:"object","x-kind":"lists with names, such as { sizes: [S, M, L] }","x-what":"lists",additionalProperties:{if:{
type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",properties:{file:{type:["\
string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"file"}},else:{type:"\
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
text","attachment","referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","missed",
"typed","person","raw","split","memory","all","any","not","time"],default:["route","params","reply","forward","handover",
"remember","count","forget","ask","follow_up","cancel"]}},rule:{type:"object","x-kind":'keys such as "name:", "when:" an\
d "reply:"',"x-what":"a rule","x-elsewhere":{profile:'Write it at the top of a file, in line with "rules:".',max_age:'Wr\
ite it at the top of a file, in line with "rules:".',typed_taps:'Write it at the top of a file, in line with "rules:".'},
additionalProperties:!1,properties:{name:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{
type:["string","number","boolean"],"x-kind":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{
"x-kind":"true or false",enum:[!0,!1,"true","false"]},once:{type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$","x-ki\
nd":"a span such as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 24h, or ever"},when:{
allOf:[{$ref:"#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-\
9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.\
status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions\
/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{if:{type:"object"},then:{type:"object",required:["to"],additionalProperties:!1,
"x-kind":"who gets the conversation, such as page_inbox","x-what":"a handover",properties:{to:{type:["string","number"],
"x-kind":"a text",pattern:"^(page_inbox|bot|request|[0-9]{5,20})$","x-pattern":'A handover with metadata goes to page_in\
box, to bot, or to an app by the digits of its id, or is request; "handover: release" stands alone'},metadata:{type:["st\
ring","number","boolean"],minLength:1,"x-kind":"a text"}},"x-synonyms":{app:"to",app_id:"to",target_app_id:"to",receiver:"\
to",data:"metadata",payload:"metadata",text:"metadata",note:"metadata",message:"metadata"}},else:{type:["string","number"],
pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, t\
o bot, or to an app by the digits of its id, or is release or request"}},remember:{allOf:[{$ref:"#/definitions/remembere\
d"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"\
#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancell\
ed"}]}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["han\
dover"]},{required:["remember"]},{required:["count"]},{required:["forget"]},{required:["ask"]},{required:["follow_up"]},
{required:["cancel"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","lists","tables",
"default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"\
route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"rep\
ly",webhook:"forward",url:"forward",set:"remember",save:"remember",store:"remember",set_attribute:"remember",set_slot:"r\
emember",assign:"remember",tag:"remember",add_tag:"remember",increment:"count",add:"count",score:"count",increase:"count",
unset:"forget",delete:"forget",clear:"forget",reset:"forget",remove_tag:"forget",question:"ask",prompt:"ask",input:"ask",
expect_answer:"ask",delay:"follow_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"\
follow_up",wait:"follow_up",unschedule:"cancel",stop:"cancel"},"x-below":{when:["event","channel","payload","title","tex\
t","attachment","referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","missed","\
typed","person","raw","split","memory","all","any","not","time"],reply:["text","buttons","quick_replies","cards","image",
"video","audio","file","typing","one_of"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"},default:{
type:"object","x-kind":"what to do, such as { reply: Hello! }","x-what":"a default",additionalProperties:!1,properties:{
description:{type:["string","number","boolean"],"x-kind":"a text"},once:{type:"string",pattern:"^([1-9][0-9]{0,8}[smhd]|\
ever)$","x-kind":"a span such as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 24h, o\
r ever"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-p\
attern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"object","\
x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-p\
attern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:["strin\
g","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{
type:"string","x-kind":"a URL"},handover:{if:{type:"object"},then:{type:"object",required:["to"],additionalProperties:!1,
"x-kind":"who gets the conversation, such as page_inbox","x-what":"a handover",properties:{to:{type:["string","number"],
"x-kind":"a text",pattern:"^(page_inbox|bot|request|[0-9]{5,20})$","x-pattern":'A handover with metadata goes to page_in\
box, to bot, or to an app by the digits of its id, or is request; "handover: release" stands alone'},metadata:{type:["st\
ring","number","boolean"],minLength:1,"x-kind":"a text"}},"x-synonyms":{app:"to",app_id:"to",target_app_id:"to",receiver:"\
to",data:"metadata",payload:"metadata",text:"metadata",note:"metadata",message:"metadata"}},else:{type:["string","number"],
pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, t\
o bot, or to an app by the digits of its id, or is release or request"}},remember:{allOf:[{$ref:"#/definitions/remembere\
d"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"\
#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancell\
ed"}]}},anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]},{required:["reme\
mber"]},{required:["count"]},{required:["forget"]},{required:["ask"]},{required:["follow_up"]},{required:["cancel"]}],"x\
-missing":"A default without an outcome does nothing.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",then:"\
reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"f\
orward",set:"remember",save:"remember",store:"remember",set_attribute:"remember",set_slot:"remember",assign:"remember",tag:"\
remember",add_tag:"remember",increment:"count",add:"count",score:"count",increase:"count",unset:"forget",delete:"forget",
clear:"forget",reset:"forget",remove_tag:"forget",question:"ask",prompt:"ask",input:"ask",expect_answer:"ask",delay:"fol\
low_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"follow_up",wait:"f\
ollow_up",unschedule:"cancel",stop:"cancel"},"x-below":{reply:["text","buttons","quick_replies","cards","image","video",
"audio","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},condition:{type:"object","x-kind":"fields and tests,\
 such as { payload: MENU }","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{
allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/\
test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},attachment:{allOf:[{$ref:"\
#/definitions/test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitio\
ns/test"}]},"referral.type":{allOf:[{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},
"referral.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.u\
ser_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.id":{allOf:[
{$ref:"#/definitions/test"}]},"conversation.type":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definit\
ions/test"}]},human:{allOf:[{$ref:"#/definitions/test"}]},answer_to:{allOf:[{$ref:"#/definitions/test"}]},"arrival.ref":{
allOf:[{$ref:"#/definitions/test"}]},"arrival.source":{allOf:[{$ref:"#/definitions/test"}]},"arrival.type":{allOf:[{$ref:"\
#/definitions/test"}]},"arrival.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"arrival.referer_uri":{allOf:[{$ref:"#/defi\
nitions/test"}]},"arrival.age":{allOf:[{$ref:"#/definitions/test"}]},away:{allOf:[{$ref:"#/definitions/test"}]},missed:{
allOf:[{$ref:"#/definitions/test"}]},typed:{allOf:[{$ref:"#/definitions/test"}]},"person.first_name":{allOf:[{$ref:"#/de\
finitions/test"}]},"person.last_name":{allOf:[{$ref:"#/definitions/test"}]},"person.language":{allOf:[{$ref:"#/definitio\
ns/test"}]},"person.locale":{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,items:{$ref:"#/definition\
s/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - payload: MENU"},any:{type:"\
array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before ea\
ch condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"#/definitions/time"}]}},
patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^payload\\.query\\..+$":{
allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^split\\.[A-Za-z0-\
9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]},"^memory\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},
"x-below":{time:["from","until","days","hours","timezone"]},"x-write":"Write: { payload: $ }"},test:{if:{type:"object"},
then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/t\
est"},"x-kind":"a list of tests"},else:{type:["string","number","boolean"],"x-kind":"a text, a list, or operators such a\
s { contains: menu }"}}},operators:{type:"object",minProperties:1,"x-kind":"operators, such as { contains: menu }","x-wh\
at":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{words:{allOf:[{$ref:"#/definitions/parts"}]},
is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},lookup:{type:"object","x-kind":"a t\
able and a name, such as { table: shops, as: shop }","x-what":"a lookup",required:["table","as"],additionalProperties:!1,
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
minLength:1},not:{allOf:[{$ref:"#/definitions/time"}]}},"x-synonyms":{after:"from",since:"from",start:"from",begin:"from",
end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"hours",between:"ho\
urs",tz:"timezone",zone:"timezone"},"x-elsewhere":{date:'One day is from its beginning until the day after, as in { from\
: 2026-12-24, until: 2026-12-25 }; several are a list of these below "time:".',dates:'One day is from its beginning unti\
l the day after, as in { from: 2026-12-24, until: 2026-12-25 }; several are a list of these below "time:".',on:'One day \
is from its beginning until the day after, as in { from: 2026-12-24, until: 2026-12-25 }; several are a list of these be\
low "time:".',day:'One day is from its beginning until the day after, as in { from: 2026-12-24, until: 2026-12-25 }; sev\
eral are a list of these below "time:".',holidays:'One day is from its beginning until the day after, as in { from: 2026\
-12-24, until: 2026-12-25 }; several are a list of these below "time:".'},"x-write":"Write: { days: mon-fri, hours: 09:0\
0-18:00 }"}},reply:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a lis\
t of messages"},else:{$ref:"#/definitions/message"}},message:{if:{type:"object"},then:{type:"object","x-kind":'keys such\
 as "text:"',"x-what":"a message","x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_rep\
lies",carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typ\
ing",random:"one_of",any_of:"one_of",variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{
text:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},buttons:{type:"array",minItems:1,items:{$ref:"\
#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"\
array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title:\
 $, payload: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-wri\
te":"Write: [{ title: $, subtitle: From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-ki\
nd":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],
"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as \
2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text\
: $ }"},one_of:{type:"array",minItems:1,items:{$ref:"#/definitions/variant"},"x-kind":"a list of messages","x-write":"Wr\
ite: [$, Hello!]"}},minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text, a message or a list of m\
essages",pattern:"\\S"}},button:{type:"object","x-kind":"a title and what a click does, such as { title: Menu, payload: \
MENU }","x-what":"a button","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",
value:"payload",id:"payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,properties:{title:{type:["\
string","number","boolean"],"x-kind":"a text",pattern:"\\S"},payload:{type:["string","number","boolean"],"x-kind":"a tex\
t",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:["string","number","b\
oolean"],"x-kind":"a text",minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},quickReply:{type:"\
object","x-kind":"a title and a payload, such as { title: Menu, payload: MENU }","x-what":"a quick reply","x-synonyms":{
label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,properties:{
title:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},payload:{type:["string","number","boolean"],"\
x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},card:{type:"o\
bject","x-kind":"a title and more, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},subtitle:{type:["string","number",
"boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["strin\
g","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},
"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { ti\
tle: $, subtitle: From S to XL }"},variant:{if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-wh\
at":'a message of "one_of"',"x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",
carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"\
one_of",any_of:"one_of",variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{
type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},buttons:{type:"array",minItems:1,items:{$ref:"#/defi\
nitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"arra\
y",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title: $, \
payload: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-write":"\
Write: [{ title: $, subtitle: From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-ki\
nd":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],
"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as \
2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text\
: $ }"}},minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text or a message",pattern:"\\S"}},remembered:{
type:"object",minProperties:1,"x-what":"what is remembered","x-kind":"names with texts, such as { size: M }",propertyNames:{
pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{
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
"string","number","boolean"],"x-kind":"a text",pattern:"\\S"},get_started:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1,"x-write":"Write the payload alone: get_started: GET_STARTED"},menu:{allOf:[{$ref:"#/definitions/men\
u"}]},ice_breakers:{allOf:[{$ref:"#/definitions/iceBreakers"}]},commands:{allOf:[{$ref:"#/definitions/commands"}]},menu_image:{
type:["string","number","boolean"],"x-kind":"a file's name",minLength:1},menu_areas:{type:"array",minItems:1,"x-kind":'a\
 list of lines such as "1 1 2"',"x-write":"Write: [1 1 2, 1 1 3]",items:{type:["string","number"],"x-kind":'a line such \
as "1 1 2"'}},menu_bar:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},languages:{type:"object","x-\
kind":"languages with their texts, such as { de: { greeting: Hallo } }","x-what":"the languages of a profile",minProperties:1,
additionalProperties:{type:"object","x-kind":'keys such as "greeting:"',"x-what":"a language of a profile","x-synonyms":{
persistent_menu:"menu",questions:"ice_breakers",icebreakers:"ice_breakers",ice_breaker:"ice_breakers",command:"commands",
welcome:"greeting",greetings:"greeting",about:"greeting"},additionalProperties:!1,minProperties:1,properties:{greeting:{
type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},menu:{allOf:[{$ref:"#/definitions/menu"}]},ice_breakers:{
allOf:[{$ref:"#/definitions/iceBreakers"}]},commands:{allOf:[{$ref:"#/definitions/commands"}]}}}}}},menu:{type:"array",minItems:1,
items:{$ref:"#/definitions/menuEntry"},"x-kind":"a list of entries","x-write":"Write: [{ title: $, payload: $ID }]"},menuEntry:{
type:"object","x-kind":"a title and what a tap does, such as { title: Menu, payload: MENU }","x-what":"an entry of the m\
enu","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"pay\
load",items:"menu",submenu:"menu",entries:"menu",call_to_actions:"menu"},additionalProperties:!1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text",pattern:"\\S"},payload:{type:["string","number","boolean"],"x-kind":"a te\
xt",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},menu:{allOf:[{$ref:"#/definition\
s/menu"}]}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},iceBreakers:{type:"array",minItems:1,items:{
$ref:"#/definitions/iceBreaker"},"x-kind":"a list of questions","x-write":"Write: [{ title: $, payload: $ID }]"},iceBreaker:{
type:"object","x-kind":"a title and a payload, such as { title: Are you open?, payload: HOURS }","x-what":"an ice breake\
r","x-synonyms":{question:"title",label:"title",text:"title",name:"title",value:"payload",id:"payload"},additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},payload:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},commands:{
type:"object",minProperties:1,"x-kind":"commands with what they do, such as { /menu: See our pizzas }","x-what":"the com\
mands of a profile",additionalProperties:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},"x-write":"\
Write: { /menu: $ }"}},"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"\
when",match:"when"},"x-below":{when:["event","channel","payload","title","text","attachment","referral","sender","recipi\
ent","conversation","standby","human","answer_to","arrival","away","missed","typed","person","raw","split","memory","all",
"any","not","time"],default:["route","params","reply","forward","handover","remember","count","forget","ask","follow_up",
"cancel"]}},je=Object.prototype.hasOwnProperty,I=ot().default,gt=new RegExp("^x-","u"),dt=new RegExp("^[\\p{L}_][\\p{L}\\p{\
N}_-]*$","u"),Se=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),$e={type:"object","x-kind":"fields and tests, such as { paylo\
ad: MENU }","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{allOf:[{$ref:"\
#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},title:{
allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},attachment:{allOf:[{$ref:"#/definitions/\
test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"r\
eferral.type":{allOf:[{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.ref\
erer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[
{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},"conversation.id":{allOf:[{$ref:"#/de\
finitions/test"}]},"conversation.type":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},
human:{allOf:[{$ref:"#/definitions/test"}]},answer_to:{allOf:[{$ref:"#/definitions/test"}]},"arrival.ref":{allOf:[{$ref:"\
#/definitions/test"}]},"arrival.source":{allOf:[{$ref:"#/definitions/test"}]},"arrival.type":{allOf:[{$ref:"#/definition\
s/test"}]},"arrival.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"arrival.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},
"arrival.age":{allOf:[{$ref:"#/definitions/test"}]},away:{allOf:[{$ref:"#/definitions/test"}]},missed:{allOf:[{$ref:"#/d\
efinitions/test"}]},typed:{allOf:[{$ref:"#/definitions/test"}]},"person.first_name":{allOf:[{$ref:"#/definitions/test"}]},
"person.last_name":{allOf:[{$ref:"#/definitions/test"}]},"person.language":{allOf:[{$ref:"#/definitions/test"}]},"person\
.locale":{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-ki\
nd":"a list of conditions","x-write":"Put a dash before each condition: - payload: MENU"},any:{type:"array",minItems:1,items:{
$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - payload: \
MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"#/definitions/time"}]}},patternProperties:{"^p\
ayload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^payload\\.query\\..+$":{allOf:[{$ref:"#/defin\
itions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^split\\.[A-Za-z0-9_-]{1,64}$":{allOf:[
{$ref:"#/definitions/test"}]},"^memory\\.[A-Za-z0-9_-]{1,64}$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{time:["\
from","until","days","hours","timezone"]},"x-write":"Write: { payload: $ }"},pt=new RegExp("^payload\\.json\\.[^.]+(\\.[^.]\
+)*$","u"),lt=new RegExp("^payload\\.query\\..+$","u"),ht=new RegExp("^raw\\.[^.]+(\\.[^.]+)*$","u"),mt=new RegExp("^spl\
it\\.[A-Za-z0-9_-]{1,64}$","u"),ft=new RegExp("^memory\\.[A-Za-z0-9_-]{1,64}$","u"),qe={if:{type:"object"},then:{$ref:"#\
/definitions/operators"},else:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"\
a list of tests"},else:{type:["string","number","boolean"],"x-kind":"a text, a list, or operators such as { contains: me\
nu }"}}},te={type:"object",minProperties:1,"x-kind":"operators, such as { contains: menu }","x-what":"a test","x-unknown":"\
unknown-operator",additionalProperties:!1,properties:{words:{allOf:[{$ref:"#/definitions/parts"}]},is:{allOf:[{$ref:"#/d\
efinitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},lookup:{type:"object","x-kind":"a table and a name, such\
 as { table: shops, as: shop }","x-what":"a lookup",required:["table","as"],additionalProperties:!1,properties:{table:{type:[
"string","number","boolean"],minLength:1,"x-kind":"a table's name"},column:{type:["string","number","boolean"],minLength:1,
"x-kind":"a column's name"},as:{type:["string","number","boolean"],minLength:1,pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pat\
tern":`A row's name is letters, digits and "_", and does not begin with a digit`,"x-kind":"a name"},else:{type:["string",
"number","boolean"],minLength:1,"x-kind":"a key of the table"}},"x-synonyms":{in:"table",name:"as",row:"as",otherwise:"e\
lse",default:"else"}},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},
contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/defin\
itions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{
allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/definitions/bound"}]},exists:{"x-kind":"true or false",
enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/definitions/test"}]},typos:{"x-kind":"true or false",enum:[!0,!1,"true",
"false"]},loose:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,
"true","false"]}}},T={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},
ve={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text"},"x-kind":"\
a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text"}},fe={if:{type:"array"},then:{type:"array",
minItems:1,"x-kind":"a list of lists' names",items:{if:{type:"object"},then:{type:"object",required:["list"],additionalProperties:!1,
"x-what":'a value of "in"',properties:{list:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},"\
x-synonyms":{in:"list",include:"list",lists:"list",table:"list"}},else:{type:["string","number","boolean"],minLength:1,"\
x-kind":"a list's name"}}},else:{type:["string","number","boolean"],minLength:1,"x-kind":"a list's name"}},de={type:["st\
ring","number"],pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","x-kind":"a decimal\
 number","x-pattern":"The operator compares with a decimal number, such as 10 or 99.5"},Fe=new RegExp("^[A-Za-z_][A-Za-z\
0-9_]*$","u"),Pe=new RegExp("^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$","u"),Ee={validate:z};
function He(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,t=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(Object.keys(s).length<1){let n={instancePath:r,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1},schema:1,parentSchema:te,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!je.call(te.properties,
n)){let p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:te,data:s};e===null?e=[p]:e.push(p),t++}if(s.words!==void 0){let n=s.words,p=t,l=!0,_=t;if(!Array.
isArray(n)){let g={};e===null?e=[g]:e.push(g),t++}var m=_===t;t=p,e!==null&&(p?e.length=p:e=null);let D;if(m){let g=t;if(Array.
isArray(n)){if(n.length<1){let A={instancePath:r+"/words",schemaPath:"#/definitions/parts/then/minItems",keyword:"minIte\
ms",params:{limit:1},schema:1,parentSchema:T.then,data:n};e===null?e=[A]:e.push(A),t++}let $=n.length;for(let A=0;A<$;A++){
let a=n[A];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let h={instancePath:r+"/words\
/"+A,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:T.then.items.type},schema:T.then.items.
type,parentSchema:T.then.items,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="string"&&I(a)<1){let h={instancePath:r+
"/words/"+A,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.
then.items,data:a};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:r+"/words",schemaPath:"#/definitions/parts/th\
en/type",keyword:"type",params:{type:"array"},schema:T.then.type,parentSchema:T.then,data:n};e===null?e=[$]:e.push($),t++}
var m=g===t;l=m,D="then"}else{let g=t;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let $={
instancePath:r+"/words",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:T.else.type},schema:T.else.
type,parentSchema:T.else,data:n};e===null?e=[$]:e.push($),t++}if(typeof n=="string"&&I(n)<1){let $={instancePath:r+"/wor\
ds",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.else,data:n};
e===null?e=[$]:e.push($),t++}var m=g===t;l=m,D="else"}if(!l){let g={instancePath:r+"/words",schemaPath:"#/definitions/pa\
rts/if",keyword:"if",params:{failingKeyword:D},schema:T.if,parentSchema:T,data:n};e===null?e=[g]:e.push(g),t++}}if(s.is!==
void 0){let n=s.is,p=t,l=!0,_=t;if(!Array.isArray(n)){let g={};e===null?e=[g]:e.push(g),t++}var f=_===t;t=p,e!==null&&(p?
e.length=p:e=null);let D;if(f){let g=t;if(Array.isArray(n)){if(n.length<1){let A={instancePath:r+"/is",schemaPath:"#/def\
initions/values/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ve.then,data:n};e===null?e=[A]:
e.push(A),t++}let $=n.length;for(let A=0;A<$;A++){let a=n[A];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let h={instancePath:r+"/is/"+A,schemaPath:"#/definitions/values/then/items/type",keyword:"type",params:{
type:ve.then.items.type},schema:ve.then.items.type,parentSchema:ve.then.items,data:a};e===null?e=[h]:e.push(h),t++}}}else{
let $={instancePath:r+"/is",schemaPath:"#/definitions/values/then/type",keyword:"type",params:{type:"array"},schema:ve.then.
type,parentSchema:ve.then,data:n};e===null?e=[$]:e.push($),t++}var f=g===t;l=f,D="then"}else{let g=t;if(typeof n!="strin\
g"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let $={instancePath:r+"/is",schemaPath:"#/definitions/value\
s/else/type",keyword:"type",params:{type:ve.else.type},schema:ve.else.type,parentSchema:ve.else,data:n};e===null?e=[$]:e.
push($),t++}var f=g===t;l=f,D="else"}if(!l){let g={instancePath:r+"/is",schemaPath:"#/definitions/values/if",keyword:"if",
params:{failingKeyword:D},schema:ve.if,parentSchema:ve,data:n};e===null?e=[g]:e.push(g),t++}}if(s.in!==void 0){let n=s.in,
p=t,l=!0,_=t;if(!Array.isArray(n)){let g={};e===null?e=[g]:e.push(g),t++}var q=_===t;t=p,e!==null&&(p?e.length=p:e=null);
let D;if(q){let g=t;if(Array.isArray(n)){if(n.length<1){let A={instancePath:r+"/in",schemaPath:"#/definitions/names/then\
/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:fe.then,data:n};e===null?e=[A]:e.push(A),t++}let $=n.
length;for(let A=0;A<$;A++){let a=n[A],h=t,v=!0,K=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let S={};e===null?e=
[S]:e.push(S),t++}var w=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;if(w){let S=t;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.list===void 0){let i={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/items/then/required",keyword:"\
required",params:{missingProperty:"list"},schema:fe.then.items.then.required,parentSchema:fe.then.items.then,data:a};e===
null?e=[i]:e.push(i),t++}for(let i in a)if(i!=="list"){let o={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/th\
en/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:fe.
then.items.then,data:a};e===null?e=[o]:e.push(o),t++}if(a.list!==void 0){let i=a.list;if(typeof i!="string"&&!(typeof i==
"number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/in/"+A+"/list",schemaPath:"#/definitions/names/then\
/items/then/properties/list/type",keyword:"type",params:{type:fe.then.items.then.properties.list.type},schema:fe.then.items.
then.properties.list.type,parentSchema:fe.then.items.then.properties.list,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"string"&&I(i)<1){let o={instancePath:r+"/in/"+A+"/list",schemaPath:"#/definitions/names/then/items/then/properties/list\
/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:fe.then.items.then.properties.list,data:i};e===null?
e=[o]:e.push(o),t++}}}else{let i={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/items/then/type",keyword:"\
type",params:{type:"object"},schema:fe.then.items.then.type,parentSchema:fe.then.items.then,data:a};e===null?e=[i]:e.push(
i),t++}var w=S===t;v=w,U="then"}else{let S=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boole\
an"){let i={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/items/else/type",keyword:"type",params:{type:fe.
then.items.else.type},schema:fe.then.items.else.type,parentSchema:fe.then.items.else,data:a};e===null?e=[i]:e.push(i),t++}
if(typeof a=="string"&&I(a)<1){let i={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/items/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:fe.then.items.else,data:a};e===null?e=[i]:e.push(i),t++}var w=S===
t;v=w,U="else"}if(!v){let S={instancePath:r+"/in/"+A,schemaPath:"#/definitions/names/then/items/if",keyword:"if",params:{
failingKeyword:U},schema:fe.then.items.if,parentSchema:fe.then.items,data:a};e===null?e=[S]:e.push(S),t++}}}else{let $={
instancePath:r+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",params:{type:"array"},schema:fe.then.type,
parentSchema:fe.then,data:n};e===null?e=[$]:e.push($),t++}var q=g===t;l=q,D="then"}else{let g=t;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let $={instancePath:r+"/in",schemaPath:"#/definitions/names/else/type",keyword:"\
type",params:{type:fe.else.type},schema:fe.else.type,parentSchema:fe.else,data:n};e===null?e=[$]:e.push($),t++}if(typeof n==
"string"&&I(n)<1){let $={instancePath:r+"/in",schemaPath:"#/definitions/names/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:fe.else,data:n};e===null?e=[$]:e.push($),t++}var q=g===t;l=q,D="else"}if(!l){let g={instancePath:r+
"/in",schemaPath:"#/definitions/names/if",keyword:"if",params:{failingKeyword:D},schema:fe.if,parentSchema:fe,data:n};e===
null?e=[g]:e.push(g),t++}}if(s.lookup!==void 0){let n=s.lookup;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.table===
void 0){let p={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/required",keyword:"required",params:{missingProperty:"\
table"},schema:te.properties.lookup.required,parentSchema:te.properties.lookup,data:n};e===null?e=[p]:e.push(p),t++}if(n.
as===void 0){let p={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/required",keyword:"required",params:{missingProperty:"\
as"},schema:te.properties.lookup.required,parentSchema:te.properties.lookup,data:n};e===null?e=[p]:e.push(p),t++}for(let p in n)
if(!(p==="table"||p==="column"||p==="as"||p==="else")){let l={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:te.properties.lookup,
data:n};e===null?e=[l]:e.push(l),t++}if(n.table!==void 0){let p=n.table;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(
p))&&typeof p!="boolean"){let l={instancePath:r+"/lookup/table",schemaPath:"#/properties/lookup/properties/table/type",keyword:"\
type",params:{type:te.properties.lookup.properties.table.type},schema:te.properties.lookup.properties.table.type,parentSchema:te.
properties.lookup.properties.table,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p=="string"&&I(p)<1){let l={instancePath:r+
"/lookup/table",schemaPath:"#/properties/lookup/properties/table/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:te.properties.lookup.properties.table,data:p};e===null?e=[l]:e.push(l),t++}}if(n.column!==void 0){let p=n.column;
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let l={instancePath:r+"/lookup/column",schemaPath:"\
#/properties/lookup/properties/column/type",keyword:"type",params:{type:te.properties.lookup.properties.column.type},schema:te.
properties.lookup.properties.column.type,parentSchema:te.properties.lookup.properties.column,data:p};e===null?e=[l]:e.push(
l),t++}if(typeof p=="string"&&I(p)<1){let l={instancePath:r+"/lookup/column",schemaPath:"#/properties/lookup/properties/\
column/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.column,data:p};
e===null?e=[l]:e.push(l),t++}}if(n.as!==void 0){let p=n.as;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!=
"boolean"){let l={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup/properties/as/type",keyword:"type",params:{
type:te.properties.lookup.properties.as.type},schema:te.properties.lookup.properties.as.type,parentSchema:te.properties.
lookup.properties.as,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p=="number"&&isFinite(p)){if(typeof p=="number"&&!Fe.
test(String(p))){let l={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup/properties/as/x-pattern",keyword:"x-\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:`A row's name is letters, digits and "_", and does not begin\
 with a digit`,parentSchema:te.properties.lookup.properties.as,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p=="boolea\
n"&&!Fe.test(String(p))){let l={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup/properties/as/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:`A row's name is letters, digits and "_", and does not beg\
in with a digit`,parentSchema:te.properties.lookup.properties.as,data:p};e===null?e=[l]:e.push(l),t++}}if(typeof p=="str\
ing"){if(I(p)<1){let l={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup/properties/as/minLength",keyword:"mi\
nLength",params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.as,data:p};e===null?e=[l]:e.push(l),t++}
if(!Fe.test(p)){let l={instancePath:r+"/lookup/as",schemaPath:"#/properties/lookup/properties/as/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:te.properties.lookup.properties.
as,data:p};e===null?e=[l]:e.push(l),t++}}if(typeof p=="boolean"){if(typeof p=="number"&&!Fe.test(String(p))){let l={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-\
Za-z0-9_]*$"},schema:`A row's name is letters, digits and "_", and does not begin with a digit`,parentSchema:te.properties.
lookup.properties.as,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p=="boolean"&&!Fe.test(String(p))){let l={instancePath:r+
"/lookup/as",schemaPath:"#/properties/lookup/properties/as/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z_][A-\
Za-z0-9_]*$"},schema:`A row's name is letters, digits and "_", and does not begin with a digit`,parentSchema:te.properties.
lookup.properties.as,data:p};e===null?e=[l]:e.push(l),t++}}}if(n.else!==void 0){let p=n.else;if(typeof p!="string"&&!(typeof p==
"number"&&isFinite(p))&&typeof p!="boolean"){let l={instancePath:r+"/lookup/else",schemaPath:"#/properties/lookup/proper\
ties/else/type",keyword:"type",params:{type:te.properties.lookup.properties.else.type},schema:te.properties.lookup.properties.
else.type,parentSchema:te.properties.lookup.properties.else,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p=="string"&&
I(p)<1){let l={instancePath:r+"/lookup/else",schemaPath:"#/properties/lookup/properties/else/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:te.properties.lookup.properties.else,data:p};e===null?e=[l]:e.push(l),t++}}}else{
let p={instancePath:r+"/lookup",schemaPath:"#/properties/lookup/type",keyword:"type",params:{type:"object"},schema:te.properties.
lookup.type,parentSchema:te.properties.lookup,data:n};e===null?e=[p]:e.push(p),t++}}if(s.starts_with!==void 0){let n=s.starts_with,
p=t,l=!0,_=t;if(!Array.isArray(n)){let g={};e===null?e=[g]:e.push(g),t++}var k=_===t;t=p,e!==null&&(p?e.length=p:e=null);
let D;if(k){let g=t;if(Array.isArray(n)){if(n.length<1){let A={instancePath:r+"/starts_with",schemaPath:"#/definitions/p\
arts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.then,data:n};e===null?e=[A]:e.push(A),t++}
let $=n.length;for(let A=0;A<$;A++){let a=n[A];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boo\
lean"){let h={instancePath:r+"/starts_with/"+A,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:T.
then.items.type},schema:T.then.items.type,parentSchema:T.then.items,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="s\
tring"&&I(a)<1){let h={instancePath:r+"/starts_with/"+A,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:T.then.items,data:a};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:r+
"/starts_with",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:T.then.type,parentSchema:T.
then,data:n};e===null?e=[$]:e.push($),t++}var k=g===t;l=k,D="then"}else{let g=t;if(typeof n!="string"&&!(typeof n=="numb\
er"&&isFinite(n))&&typeof n!="boolean"){let $={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/else/type",
keyword:"type",params:{type:T.else.type},schema:T.else.type,parentSchema:T.else,data:n};e===null?e=[$]:e.push($),t++}if(typeof n==
"string"&&I(n)<1){let $={instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:T.else,data:n};e===null?e=[$]:e.push($),t++}var k=g===t;l=k,D="else"}if(!l){let g={
instancePath:r+"/starts_with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:D},schema:T.if,parentSchema:T,
data:n};e===null?e=[g]:e.push(g),t++}}if(s.ends_with!==void 0){let n=s.ends_with,p=t,l=!0,_=t;if(!Array.isArray(n)){let g={};
e===null?e=[g]:e.push(g),t++}var P=_===t;t=p,e!==null&&(p?e.length=p:e=null);let D;if(P){let g=t;if(Array.isArray(n)){if(n.
length<1){let A={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:T.then,data:n};e===null?e=[A]:e.push(A),t++}let $=n.length;for(let A=0;A<$;A++){let a=n[A];if(typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let h={instancePath:r+"/ends_with/"+A,schemaPath:"#/d\
efinitions/parts/then/items/type",keyword:"type",params:{type:T.then.items.type},schema:T.then.items.type,parentSchema:T.
then.items,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="string"&&I(a)<1){let h={instancePath:r+"/ends_with/"+A,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.then.items,data:a};
e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:T.then.type,parentSchema:T.then,data:n};e===null?e=[$]:e.push($),t++}var P=g===t;l=P,
D="then"}else{let g=t;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let $={instancePath:r+
"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:T.else.type},schema:T.else.type,parentSchema:T.
else,data:n};e===null?e=[$]:e.push($),t++}if(typeof n=="string"&&I(n)<1){let $={instancePath:r+"/ends_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.else,data:n};e===null?e=
[$]:e.push($),t++}var P=g===t;l=P,D="else"}if(!l){let g={instancePath:r+"/ends_with",schemaPath:"#/definitions/parts/if",
keyword:"if",params:{failingKeyword:D},schema:T.if,parentSchema:T,data:n};e===null?e=[g]:e.push(g),t++}}if(s.contains!==
void 0){let n=s.contains,p=t,l=!0,_=t;if(!Array.isArray(n)){let g={};e===null?e=[g]:e.push(g),t++}var Z=_===t;t=p,e!==null&&
(p?e.length=p:e=null);let D;if(Z){let g=t;if(Array.isArray(n)){if(n.length<1){let A={instancePath:r+"/contains",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.then,data:n};e===null?e=[
A]:e.push(A),t++}let $=n.length;for(let A=0;A<$;A++){let a=n[A];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let h={instancePath:r+"/contains/"+A,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",
params:{type:T.then.items.type},schema:T.then.items.type,parentSchema:T.then.items,data:a};e===null?e=[h]:e.push(h),t++}
if(typeof a=="string"&&I(a)<1){let h={instancePath:r+"/contains/"+A,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.then.items,data:a};e===null?e=[h]:e.push(h),t++}}}else{let $={
instancePath:r+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:T.then.
type,parentSchema:T.then,data:n};e===null?e=[$]:e.push($),t++}var Z=g===t;l=Z,D="then"}else{let g=t;if(typeof n!="string"&&
!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let $={instancePath:r+"/contains",schemaPath:"#/definitions/par\
ts/else/type",keyword:"type",params:{type:T.else.type},schema:T.else.type,parentSchema:T.else,data:n};e===null?e=[$]:e.push(
$),t++}if(typeof n=="string"&&I(n)<1){let $={instancePath:r+"/contains",schemaPath:"#/definitions/parts/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.else,data:n};e===null?e=[$]:e.push($),t++}var Z=g===t;l=Z,D=
"else"}if(!l){let g={instancePath:r+"/contains",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:D},
schema:T.if,parentSchema:T,data:n};e===null?e=[g]:e.push(g),t++}}if(s.like!==void 0){let n=s.like,p=t,l=!0,_=t;if(!Array.
isArray(n)){let g={};e===null?e=[g]:e.push(g),t++}var d=_===t;t=p,e!==null&&(p?e.length=p:e=null);let D;if(d){let g=t;if(Array.
isArray(n)){if(n.length<1){let A={instancePath:r+"/like",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:T.then,data:n};e===null?e=[A]:e.push(A),t++}let $=n.length;for(let A=0;A<$;A++){
let a=n[A];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let h={instancePath:r+"/like/"+
A,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:T.then.items.type},schema:T.then.items.type,
parentSchema:T.then.items,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="string"&&I(a)<1){let h={instancePath:r+"/li\
ke/"+A,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.
then.items,data:a};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:r+"/like",schemaPath:"#/definitions/parts/the\
n/type",keyword:"type",params:{type:"array"},schema:T.then.type,parentSchema:T.then,data:n};e===null?e=[$]:e.push($),t++}
var d=g===t;l=d,D="then"}else{let g=t;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let $={
instancePath:r+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:T.else.type},schema:T.else.
type,parentSchema:T.else,data:n};e===null?e=[$]:e.push($),t++}if(typeof n=="string"&&I(n)<1){let $={instancePath:r+"/lik\
e",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.else,data:n};
e===null?e=[$]:e.push($),t++}var d=g===t;l=d,D="else"}if(!l){let g={instancePath:r+"/like",schemaPath:"#/definitions/par\
ts/if",keyword:"if",params:{failingKeyword:D},schema:T.if,parentSchema:T,data:n};e===null?e=[g]:e.push(g),t++}}if(s.regex!==
void 0){let n=s.regex,p=t,l=!0,_=t;if(!Array.isArray(n)){let g={};e===null?e=[g]:e.push(g),t++}var y=_===t;t=p,e!==null&&
(p?e.length=p:e=null);let D;if(y){let g=t;if(Array.isArray(n)){if(n.length<1){let A={instancePath:r+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.then,data:n};e===null?e=[
A]:e.push(A),t++}let $=n.length;for(let A=0;A<$;A++){let a=n[A];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let h={instancePath:r+"/regex/"+A,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:T.then.items.type},schema:T.then.items.type,parentSchema:T.then.items,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a==
"string"&&I(a)<1){let h={instancePath:r+"/regex/"+A,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:T.then.items,data:a};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:T.then.type,parentSchema:T.
then,data:n};e===null?e=[$]:e.push($),t++}var y=g===t;l=y,D="then"}else{let g=t;if(typeof n!="string"&&!(typeof n=="numb\
er"&&isFinite(n))&&typeof n!="boolean"){let $={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:T.else.type},schema:T.else.type,parentSchema:T.else,data:n};e===null?e=[$]:e.push($),t++}if(typeof n==
"string"&&I(n)<1){let $={instancePath:r+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:T.else,data:n};e===null?e=[$]:e.push($),t++}var y=g===t;l=y,D="else"}if(!l){let g={instancePath:r+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:D},schema:T.if,parentSchema:T,data:n};e===
null?e=[g]:e.push(g),t++}}if(s.at_least!==void 0){let n=s.at_least;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(
n))){let p={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:de.type},schema:de.
type,parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)&&typeof n=="number"&&!Pe.test(
String(n))){let p={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"\
^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decima\
l number, such as 10 or 99.5",parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&!Pe.test(n)){let p={
instancePath:r+"/at_least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.\
[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\
|[0-9]{1,9}[smhd])$",parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&typeof n=="number"&&!Pe.
test(String(n))){let p={instancePath:r+"/at_least",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{
pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with\
 a decimal number, such as 10 or 99.5",parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}}if(s.at_most!==void 0){let n=s.
at_most;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let p={instancePath:r+"/at_most",schemaPath:"#/defini\
tions/bound/type",keyword:"type",params:{type:de.type},schema:de.type,parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}
if(typeof n=="number"&&isFinite(n)&&typeof n=="number"&&!Pe.test(String(n))){let p={instancePath:r+"/at_most",schemaPath:"\
#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)\
?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",parentSchema:de,data:n};
e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&!Pe.test(n)){let p={instancePath:r+"/at_most",schemaPath:"#/definiti\
ons/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[s\
mhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:de,data:n};e===
null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&typeof n=="number"&&!Pe.test(String(n))){let p={instancePath:r+"/at_mos\
t",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([\
eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",parentSchema:de,
data:n};e===null?e=[p]:e.push(p),t++}}if(s.more_than!==void 0){let n=s.more_than;if(typeof n!="string"&&!(typeof n=="num\
ber"&&isFinite(n))){let p={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:de.
type},schema:de.type,parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)&&typeof n==
"number"&&!Pe.test(String(n))){let p={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-\
pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The opera\
tor compares with a decimal number, such as 10 or 99.5",parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"string"&&!Pe.test(n)){let p={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{
pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\
\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="bool\
ean"&&typeof n=="number"&&!Pe.test(String(n))){let p={instancePath:r+"/more_than",schemaPath:"#/definitions/bound/x-patt\
ern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"\
The operator compares with a decimal number, such as 10 or 99.5",parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}}if(s.
less_than!==void 0){let n=s.less_than;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let p={instancePath:r+"\
/less_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:de.type},schema:de.type,parentSchema:de,data:n};
e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)&&typeof n=="number"&&!Pe.test(String(n))){let p={instancePath:r+
"/less_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\\
.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",
parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&!Pe.test(n)){let p={instancePath:r+"/less_th\
an",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE]\
[+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"^([+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$",parentSchema:de,
data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="boolean"&&typeof n=="number"&&!Pe.test(String(n))){let p={instancePath:r+
"/less_than",schemaPath:"#/definitions/bound/x-pattern",keyword:"x-pattern",params:{pattern:"^([+-]?([0-9]+(\\.[0-9]+)?|\\\
.[0-9]+)([eE][+-]?[0-9]+)?|[0-9]{1,9}[smhd])$"},schema:"The operator compares with a decimal number, such as 10 or 99.5",
parentSchema:de,data:n};e===null?e=[p]:e.push(p),t++}}if(s.exists!==void 0){let n=s.exists;if(!(n===!0||n===!1||n==="tru\
e"||n==="false")){let p={instancePath:r+"/exists",schemaPath:"#/properties/exists/enum",keyword:"enum",params:{allowedValues:te.
properties.exists.enum},schema:te.properties.exists.enum,parentSchema:te.properties.exists,data:n};e===null?e=[p]:e.push(
p),t++}}if(s.not!==void 0&&(Ee.validate(s.not,{instancePath:r+"/not",parentData:s,parentDataProperty:"not",rootData:F})||
(e=e===null?Ee.validate.errors:B(e,Ee.validate.errors),t=e.length)),s.typos!==void 0){let n=s.typos;if(!(n===!0||n===!1||
n==="true"||n==="false")){let p={instancePath:r+"/typos",schemaPath:"#/properties/typos/enum",keyword:"enum",params:{allowedValues:te.
properties.typos.enum},schema:te.properties.typos.enum,parentSchema:te.properties.typos,data:n};e===null?e=[p]:e.push(p),
t++}}if(s.loose!==void 0){let n=s.loose;if(!(n===!0||n===!1||n==="true"||n==="false")){let p={instancePath:r+"/loose",schemaPath:"\
#/properties/loose/enum",keyword:"enum",params:{allowedValues:te.properties.loose.enum},schema:te.properties.loose.enum,
parentSchema:te.properties.loose,data:n};e===null?e=[p]:e.push(p),t++}}if(s.ignore_case!==void 0){let n=s.ignore_case;if(!(n===
!0||n===!1||n==="true"||n==="false")){let p={instancePath:r+"/ignore_case",schemaPath:"#/properties/ignore_case/enum",keyword:"\
enum",params:{allowedValues:te.properties.ignore_case.enum},schema:te.properties.ignore_case.enum,parentSchema:te.properties.
ignore_case,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:te.type,parentSchema:te,data:s};e===null?e=[n]:e.push(n),t++}return He.errors=e,t===0}function z(s,{
instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,t=0,m=t,f=!0,q=t;if(!(s&&typeof s=="o\
bject"&&!Array.isArray(s))){let Z={};e===null?e=[Z]:e.push(Z),t++}var w=q===t;t=m,e!==null&&(m?e.length=m:e=null);let k;
if(w){let Z=t;He(s,{instancePath:r,parentData:le,parentDataProperty:he,rootData:F})||(e=e===null?He.errors:B(e,He.errors),
t=e.length);var w=Z===t;f=w,k="then"}else{let Z=t,d=t,y=!0,n=t;if(!Array.isArray(s)){let _={};e===null?e=[_]:e.push(_),t++}
var P=n===t;t=d,e!==null&&(d?e.length=d:e=null);let p;if(P){let _=t;if(Array.isArray(s)){if(s.length<1){let E={instancePath:r,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:qe.else.then,data:s};e===null?
e=[E]:e.push(E),t++}let g=s.length;for(let E=0;E<g;E++)Ee.validate(s[E],{instancePath:r+"/"+E,parentData:s,parentDataProperty:E,
rootData:F})||(e=e===null?Ee.validate.errors:B(e,Ee.validate.errors),t=e.length)}else{let g={instancePath:r,schemaPath:"\
#/else/then/type",keyword:"type",params:{type:"array"},schema:qe.else.then.type,parentSchema:qe.else.then,data:s};e===null?
e=[g]:e.push(g),t++}var P=_===t;y=P,p="then"}else{let _=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"){let g={instancePath:r,schemaPath:"#/else/else/type",keyword:"type",params:{type:qe.else.else.type},schema:qe.
else.else.type,parentSchema:qe.else.else,data:s};e===null?e=[g]:e.push(g),t++}var P=_===t;y=P,p="else"}if(!y){let _={instancePath:r,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:p},schema:qe.else.if,parentSchema:qe.else,data:s};e===null?e=
[_]:e.push(_),t++}var w=Z===t;f=w,k="else"}if(!f){let Z={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:k},
schema:qe.if,parentSchema:qe,data:s};e===null?e=[Z]:e.push(Z),t++}return z.errors=e,t===0}var ie={if:{type:"array"},then:{
type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",minProperties:1,
"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{type:["string",
"number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},days:{if:{type:"arra\
y"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"a list of day\
s"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"array",minItems:1,
items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string","x-kind":"hou\
rs such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},not:{allOf:[{$ref:"\
#/definitions/time"}]}},"x-synonyms":{after:"from",since:"from",start:"from",begin:"from",end:"until",to:"until",till:"u\
ntil",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"hours",between:"hours",tz:"timezone",zone:"timez\
one"},"x-elsewhere":{date:'One day is from its beginning until the day after, as in { from: 2026-12-24, until: 2026-12-2\
5 }; several are a list of these below "time:".',dates:'One day is from its beginning until the day after, as in { from:\
 2026-12-24, until: 2026-12-25 }; several are a list of these below "time:".',on:'One day is from its beginning until th\
e day after, as in { from: 2026-12-24, until: 2026-12-25 }; several are a list of these below "time:".',day:'One day is \
from its beginning until the day after, as in { from: 2026-12-24, until: 2026-12-25 }; several are a list of these below\
 "time:".',holidays:'One day is from its beginning until the day after, as in { from: 2026-12-24, until: 2026-12-25 }; s\
everal are a list of these below "time:".'},"x-write":"Write: { days: mon-fri, hours: 09:00-18:00 }"}},We={validate:Me};
function Me(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,t=0,m=t,f=!0,q=t;if(!Array.
isArray(s)){let d={};e===null?e=[d]:e.push(d),t++}var w=q===t;t=m,e!==null&&(m?e.length=m:e=null);let k;if(w){let d=t;if(Array.
isArray(s)){if(s.length<1){let p={instancePath:r,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:ie.then,data:s};e===null?e=[p]:e.push(p),t++}let n=s.length;for(let p=0;p<n;p++)We.validate(s[p],{instancePath:r+
"/"+p,parentData:s,parentDataProperty:p,rootData:F})||(e=e===null?We.validate.errors:B(e,We.validate.errors),t=e.length)}else{
let n={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:ie.then.type,parentSchema:ie.
then,data:s};e===null?e=[n]:e.push(n),t++}var w=d===t;f=w,k="then"}else{let d=t;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length<1){let n={instancePath:r,schemaPath:"#/else/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:ie.else,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="from"||n==="until"||
n==="days"||n==="hours"||n==="timezone"||n==="not")){let p={instancePath:r,schemaPath:"#/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:ie.else,data:s};e===null?e=[p]:e.push(p),t++}
if(s.from!==void 0){let n=s.from;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={
instancePath:r+"/from",schemaPath:"#/else/properties/from/type",keyword:"type",params:{type:ie.else.properties.from.type},
schema:ie.else.properties.from.type,parentSchema:ie.else.properties.from,data:n};e===null?e=[p]:e.push(p),t++}}if(s.until!==
void 0){let n=s.until;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+
"/until",schemaPath:"#/else/properties/until/type",keyword:"type",params:{type:ie.else.properties.until.type},schema:ie.
else.properties.until.type,parentSchema:ie.else.properties.until,data:n};e===null?e=[p]:e.push(p),t++}}if(s.days!==void 0){
let n=s.days,p=t,l=!0,_=t;if(!Array.isArray(n)){let g={};e===null?e=[g]:e.push(g),t++}var P=_===t;t=p,e!==null&&(p?e.length=
p:e=null);let D;if(P){let g=t;if(Array.isArray(n)){if(n.length<1){let A={instancePath:r+"/days",schemaPath:"#/else/prope\
rties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ie.else.properties.days.then,data:n};
e===null?e=[A]:e.push(A),t++}let $=n.length;for(let A=0;A<$;A++){let a=n[A];if(typeof a!="string"){let h={instancePath:r+
"/days/"+A,schemaPath:"#/else/properties/days/then/items/type",keyword:"type",params:{type:"string"},schema:ie.else.properties.
days.then.items.type,parentSchema:ie.else.properties.days.then.items,data:a};e===null?e=[h]:e.push(h),t++}}}else{let $={
instancePath:r+"/days",schemaPath:"#/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:ie.else.
properties.days.then.type,parentSchema:ie.else.properties.days.then,data:n};e===null?e=[$]:e.push($),t++}var P=g===t;l=P,
D="then"}else{let g=t;if(typeof n!="string"){let $={instancePath:r+"/days",schemaPath:"#/else/properties/days/else/type",
keyword:"type",params:{type:"string"},schema:ie.else.properties.days.else.type,parentSchema:ie.else.properties.days.else,
data:n};e===null?e=[$]:e.push($),t++}var P=g===t;l=P,D="else"}if(!l){let g={instancePath:r+"/days",schemaPath:"#/else/pr\
operties/days/if",keyword:"if",params:{failingKeyword:D},schema:ie.else.properties.days.if,parentSchema:ie.else.properties.
days,data:n};e===null?e=[g]:e.push(g),t++}}if(s.hours!==void 0){let n=s.hours,p=t,l=!0,_=t;if(!Array.isArray(n)){let g={};
e===null?e=[g]:e.push(g),t++}var Z=_===t;t=p,e!==null&&(p?e.length=p:e=null);let D;if(Z){let g=t;if(Array.isArray(n)){if(n.
length<1){let A={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:ie.else.properties.hours.then,data:n};e===null?e=[A]:e.push(A),t++}let $=n.length;for(let A=0;A<$;A++){
let a=n[A];if(typeof a!="string"){let h={instancePath:r+"/hours/"+A,schemaPath:"#/else/properties/hours/then/items/type",
keyword:"type",params:{type:"string"},schema:ie.else.properties.hours.then.items.type,parentSchema:ie.else.properties.hours.
then.items,data:a};e===null?e=[h]:e.push(h),t++}}}else{let $={instancePath:r+"/hours",schemaPath:"#/else/properties/hour\
s/then/type",keyword:"type",params:{type:"array"},schema:ie.else.properties.hours.then.type,parentSchema:ie.else.properties.
hours.then,data:n};e===null?e=[$]:e.push($),t++}var Z=g===t;l=Z,D="then"}else{let g=t;if(typeof n!="string"){let $={instancePath:r+
"/hours",schemaPath:"#/else/properties/hours/else/type",keyword:"type",params:{type:"string"},schema:ie.else.properties.
hours.else.type,parentSchema:ie.else.properties.hours.else,data:n};e===null?e=[$]:e.push($),t++}var Z=g===t;l=Z,D="else"}
if(!l){let g={instancePath:r+"/hours",schemaPath:"#/else/properties/hours/if",keyword:"if",params:{failingKeyword:D},schema:ie.
else.properties.hours.if,parentSchema:ie.else.properties.hours,data:n};e===null?e=[g]:e.push(g),t++}}if(s.timezone!==void 0){
let n=s.timezone;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let p={instancePath:r+"\
/timezone",schemaPath:"#/else/properties/timezone/type",keyword:"type",params:{type:ie.else.properties.timezone.type},schema:ie.
else.properties.timezone.type,parentSchema:ie.else.properties.timezone,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"string"&&I(n)<1){let p={instancePath:r+"/timezone",schemaPath:"#/else/properties/timezone/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:ie.else.properties.timezone,data:n};e===null?e=[p]:e.push(p),t++}}s.not!==void 0&&
(We.validate(s.not,{instancePath:r+"/not",parentData:s,parentDataProperty:"not",rootData:F})||(e=e===null?We.validate.errors:
B(e,We.validate.errors),t=e.length))}else{let n={instancePath:r,schemaPath:"#/else/type",keyword:"type",params:{type:"ob\
ject"},schema:ie.else.type,parentSchema:ie.else,data:s};e===null?e=[n]:e.push(n),t++}var w=d===t;f=w,k="else"}if(!f){let d={
instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:k},schema:ie.if,parentSchema:ie,data:s};e===null?e=
[d]:e.push(d),t++}return Me.errors=e,t===0}var ze={validate:Ae};function Ae(s,{instancePath:r="",parentData:le,parentDataProperty:he,
rootData:F=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let m in s)if(!(je.call($e.properties,
m)||pt.test(m)||lt.test(m)||ht.test(m)||mt.test(m)||ft.test(m))){let f={instancePath:r,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:$e,data:s};e===null?e=[f]:e.push(
f),t++}if(s.event!==void 0&&(z(s.event,{instancePath:r+"/event",parentData:s,parentDataProperty:"event",rootData:F})||(e=
e===null?z.errors:B(e,z.errors),t=e.length)),s.channel!==void 0&&(z(s.channel,{instancePath:r+"/channel",parentData:s,parentDataProperty:"\
channel",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s.payload!==void 0&&(z(s.payload,{instancePath:r+
"/payload",parentData:s,parentDataProperty:"payload",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s.title!==
void 0&&(z(s.title,{instancePath:r+"/title",parentData:s,parentDataProperty:"title",rootData:F})||(e=e===null?z.errors:B(
e,z.errors),t=e.length)),s.text!==void 0&&(z(s.text,{instancePath:r+"/text",parentData:s,parentDataProperty:"text",rootData:F})||
(e=e===null?z.errors:B(e,z.errors),t=e.length)),s.attachment!==void 0&&(z(s.attachment,{instancePath:r+"/attachment",parentData:s,
parentDataProperty:"attachment",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["referral.ref"]!==void 0&&
(z(s["referral.ref"],{instancePath:r+"/referral.ref",parentData:s,parentDataProperty:"referral.ref",rootData:F})||(e=e===
null?z.errors:B(e,z.errors),t=e.length)),s["referral.source"]!==void 0&&(z(s["referral.source"],{instancePath:r+"/referr\
al.source",parentData:s,parentDataProperty:"referral.source",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),
s["referral.type"]!==void 0&&(z(s["referral.type"],{instancePath:r+"/referral.type",parentData:s,parentDataProperty:"ref\
erral.type",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["referral.ad_id"]!==void 0&&(z(s["referral.a\
d_id"],{instancePath:r+"/referral.ad_id",parentData:s,parentDataProperty:"referral.ad_id",rootData:F})||(e=e===null?z.errors:
B(e,z.errors),t=e.length)),s["referral.referer_uri"]!==void 0&&(z(s["referral.referer_uri"],{instancePath:r+"/referral.r\
eferer_uri",parentData:s,parentDataProperty:"referral.referer_uri",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.
length)),s["sender.id"]!==void 0&&(z(s["sender.id"],{instancePath:r+"/sender.id",parentData:s,parentDataProperty:"sender\
.id",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["sender.user_ref"]!==void 0&&(z(s["sender.user_ref"],
{instancePath:r+"/sender.user_ref",parentData:s,parentDataProperty:"sender.user_ref",rootData:F})||(e=e===null?z.errors:
B(e,z.errors),t=e.length)),s["recipient.id"]!==void 0&&(z(s["recipient.id"],{instancePath:r+"/recipient.id",parentData:s,
parentDataProperty:"recipient.id",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["conversation.id"]!==void 0&&
(z(s["conversation.id"],{instancePath:r+"/conversation.id",parentData:s,parentDataProperty:"conversation.id",rootData:F})||
(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["conversation.type"]!==void 0&&(z(s["conversation.type"],{instancePath:r+
"/conversation.type",parentData:s,parentDataProperty:"conversation.type",rootData:F})||(e=e===null?z.errors:B(e,z.errors),
t=e.length)),s.standby!==void 0&&(z(s.standby,{instancePath:r+"/standby",parentData:s,parentDataProperty:"standby",rootData:F})||
(e=e===null?z.errors:B(e,z.errors),t=e.length)),s.human!==void 0&&(z(s.human,{instancePath:r+"/human",parentData:s,parentDataProperty:"\
human",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s.answer_to!==void 0&&(z(s.answer_to,{instancePath:r+
"/answer_to",parentData:s,parentDataProperty:"answer_to",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["\
arrival.ref"]!==void 0&&(z(s["arrival.ref"],{instancePath:r+"/arrival.ref",parentData:s,parentDataProperty:"arrival.ref",
rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["arrival.source"]!==void 0&&(z(s["arrival.source"],{instancePath:r+
"/arrival.source",parentData:s,parentDataProperty:"arrival.source",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.
length)),s["arrival.type"]!==void 0&&(z(s["arrival.type"],{instancePath:r+"/arrival.type",parentData:s,parentDataProperty:"\
arrival.type",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["arrival.ad_id"]!==void 0&&(z(s["arrival.a\
d_id"],{instancePath:r+"/arrival.ad_id",parentData:s,parentDataProperty:"arrival.ad_id",rootData:F})||(e=e===null?z.errors:
B(e,z.errors),t=e.length)),s["arrival.referer_uri"]!==void 0&&(z(s["arrival.referer_uri"],{instancePath:r+"/arrival.refe\
rer_uri",parentData:s,parentDataProperty:"arrival.referer_uri",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),
s["arrival.age"]!==void 0&&(z(s["arrival.age"],{instancePath:r+"/arrival.age",parentData:s,parentDataProperty:"arrival.a\
ge",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s.away!==void 0&&(z(s.away,{instancePath:r+"/away",parentData:s,
parentDataProperty:"away",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s.missed!==void 0&&(z(s.missed,{
instancePath:r+"/missed",parentData:s,parentDataProperty:"missed",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),
s.typed!==void 0&&(z(s.typed,{instancePath:r+"/typed",parentData:s,parentDataProperty:"typed",rootData:F})||(e=e===null?
z.errors:B(e,z.errors),t=e.length)),s["person.first_name"]!==void 0&&(z(s["person.first_name"],{instancePath:r+"/person.\
first_name",parentData:s,parentDataProperty:"person.first_name",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),
s["person.last_name"]!==void 0&&(z(s["person.last_name"],{instancePath:r+"/person.last_name",parentData:s,parentDataProperty:"\
person.last_name",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s["person.language"]!==void 0&&(z(s["per\
son.language"],{instancePath:r+"/person.language",parentData:s,parentDataProperty:"person.language",rootData:F})||(e=e===
null?z.errors:B(e,z.errors),t=e.length)),s["person.locale"]!==void 0&&(z(s["person.locale"],{instancePath:r+"/person.loc\
ale",parentData:s,parentDataProperty:"person.locale",rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length)),s.all!==
void 0){let m=s.all;if(Array.isArray(m)){if(m.length<1){let q={instancePath:r+"/all",schemaPath:"#/properties/all/minIte\
ms",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$e.properties.all,data:m};e===null?e=[q]:e.push(q),t++}let f=m.
length;for(let q=0;q<f;q++)ze.validate(m[q],{instancePath:r+"/all/"+q,parentData:m,parentDataProperty:q,rootData:F})||(e=
e===null?ze.validate.errors:B(e,ze.validate.errors),t=e.length)}else{let f={instancePath:r+"/all",schemaPath:"#/properti\
es/all/type",keyword:"type",params:{type:"array"},schema:$e.properties.all.type,parentSchema:$e.properties.all,data:m};e===
null?e=[f]:e.push(f),t++}}if(s.any!==void 0){let m=s.any;if(Array.isArray(m)){if(m.length<1){let q={instancePath:r+"/any",
schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$e.properties.any,data:m};
e===null?e=[q]:e.push(q),t++}let f=m.length;for(let q=0;q<f;q++)ze.validate(m[q],{instancePath:r+"/any/"+q,parentData:m,
parentDataProperty:q,rootData:F})||(e=e===null?ze.validate.errors:B(e,ze.validate.errors),t=e.length)}else{let f={instancePath:r+
"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"},schema:$e.properties.any.type,parentSchema:$e.
properties.any,data:m};e===null?e=[f]:e.push(f),t++}}s.not!==void 0&&(ze.validate(s.not,{instancePath:r+"/not",parentData:s,
parentDataProperty:"not",rootData:F})||(e=e===null?ze.validate.errors:B(e,ze.validate.errors),t=e.length)),s.time!==void 0&&
(Me(s.time,{instancePath:r+"/time",parentData:s,parentDataProperty:"time",rootData:F})||(e=e===null?Me.errors:B(e,Me.errors),
t=e.length));for(let m in s)pt.test(m)&&(z(s[m],{instancePath:r+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:m,rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length));for(let m in s)lt.test(m)&&(z(s[m],{instancePath:r+
"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:m,rootData:F})||(e=e===null?z.errors:B(e,z.
errors),t=e.length));for(let m in s)ht.test(m)&&(z(s[m],{instancePath:r+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:m,rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length));for(let m in s)mt.test(m)&&(z(s[m],{instancePath:r+
"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:m,rootData:F})||(e=e===null?z.errors:B(e,z.
errors),t=e.length));for(let m in s)ft.test(m)&&(z(s[m],{instancePath:r+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:m,rootData:F})||(e=e===null?z.errors:B(e,z.errors),t=e.length))}else{let m={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:$e.type,parentSchema:$e,data:s};e===null?e=[m]:e.push(m),t++}return Ae.
errors=e,t===0}var Be={if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"objec\
t",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},Oe={type:"object","x-kind":'\
keys such as "include:"',"x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number","boo\
lean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","tables","default","description","name"]},
M={type:"object","x-kind":'keys such as "rules:"',"x-what":"a group","x-elsewhere":{profile:'Write it at the top of a fi\
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
when",conditions:"when",match:"when"},"x-below":{when:["event","channel","payload","title","text","attachment","referral",
"sender","recipient","conversation","standby","human","answer_to","arrival","away","missed","typed","person","raw","spli\
t","memory","all","any","not","time"],default:["route","params","reply","forward","handover","remember","count","forget",
"ask","follow_up","cancel"]}},C={type:"object","x-kind":"what to do, such as { reply: Hello! }","x-what":"a default",additionalProperties:!1,
properties:{description:{type:["string","number","boolean"],"x-kind":"a text"},once:{type:"string",pattern:"^([1-9][0-9]\
{0,8}[smhd]|ever)$","x-kind":"a span such as 24h, or ever","x-pattern":"Write a whole number and s, m, h or d, such as 3\
0m or 24h, or ever"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"\
a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{type:"\
object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_\
]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{type:[
"string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},
forward:{type:"string","x-kind":"a URL"},handover:{if:{type:"object"},then:{type:"object",required:["to"],additionalProperties:!1,
"x-kind":"who gets the conversation, such as page_inbox","x-what":"a handover",properties:{to:{type:["string","number"],
"x-kind":"a text",pattern:"^(page_inbox|bot|request|[0-9]{5,20})$","x-pattern":'A handover with metadata goes to page_in\
box, to bot, or to an app by the digits of its id, or is request; "handover: release" stands alone'},metadata:{type:["st\
ring","number","boolean"],minLength:1,"x-kind":"a text"}},"x-synonyms":{app:"to",app_id:"to",target_app_id:"to",receiver:"\
to",data:"metadata",payload:"metadata",text:"metadata",note:"metadata",message:"metadata"}},else:{type:["string","number"],
pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, t\
o bot, or to an app by the digits of its id, or is release or request"}},remember:{allOf:[{$ref:"#/definitions/remembere\
d"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"\
#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancell\
ed"}]}},anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]},{required:["reme\
mber"]},{required:["count"]},{required:["forget"]},{required:["ask"]},{required:["follow_up"]},{required:["cancel"]}],"x\
-missing":"A default without an outcome does nothing.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",then:"\
reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"f\
orward",set:"remember",save:"remember",store:"remember",set_attribute:"remember",set_slot:"remember",assign:"remember",tag:"\
remember",add_tag:"remember",increment:"count",add:"count",score:"count",increase:"count",unset:"forget",delete:"forget",
clear:"forget",reset:"forget",remove_tag:"forget",question:"ask",prompt:"ask",input:"ask",expect_answer:"ask",delay:"fol\
low_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"follow_up",wait:"f\
ollow_up",unschedule:"cancel",stop:"cancel"},"x-below":{reply:["text","buttons","quick_replies","cards","image","video",
"audio","file","typing","one_of"]},"x-write":"Write: { reply: $ }"},J={type:"object",minProperties:1,"x-what":"what is r\
emembered","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z0-9_-]{1,64}$","x-pattern":'\
A name in the memory is letters, digits, "_" and "-", 64 at most'},additionalProperties:{if:{type:"object"},then:{type:"\
object",required:["value"],additionalProperties:!1,"x-what":"what is remembered",properties:{value:{type:["string","numb\
er","boolean"],"x-kind":"a text",minLength:1},for:{type:"string",pattern:"^[1-9][0-9]{0,8}[smhd]$","x-kind":"a span such\
 as 7d","x-pattern":"Write a whole number and s, m, h or d, such as 30m or 7d"}},"x-synonyms":{text:"value",to:"value",is:"\
value",ttl:"for",expires:"for",until:"for",within:"for",after:"for"}},else:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1}},"x-write":'Write: { $NAME: "{$NAME}" }'},j={if:{type:"object"},then:{type:"object",minProperties:1,
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
he memory is letters, digits, "_" and "-", 64 at most'}},G={if:{type:"object"},then:{type:"object",required:["question"],
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
here a name for it, such as order.name'}},x={if:{type:"array"},then:{type:"array",minItems:1,maxItems:20,items:{type:"ob\
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
ext",minLength:1}},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},yt=new RegExp("^([1-9][0-9]{\
0,8}[smhd]|ever)$","u"),oe=new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),Te=new RegExp("^(page_inbox|bot|reques\
t|[0-9]{5,20})$","u"),Re=new RegExp("^(page_inbox|bot|release|request|[0-9]{5,20})$","u"),re=new RegExp("^[A-Za-z0-9_-]{\
1,64}$","u"),_e=new RegExp("^[+-]?[0-9]{1,9}$","u"),Ye=new RegExp("^([01]?[0-9]|2[0-3]):[0-5][0-9]$","u"),Ce={if:{type:"\
array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a list of messages"},else:{$ref:"#/\
definitions/message"}},X={if:{type:"object"},then:{type:"object","x-kind":'keys such as "text:"',"x-what":"a message","x\
-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",carousel:"cards",gallery:"card\
s",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing",random:"one_of",any_of:"one_of",
variants:"one_of",randomizer:"one_of",oneof:"one_of"},additionalProperties:!1,properties:{text:{type:["string","number",
"boolean"],"x-kind":"a text",pattern:"\\S"},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"\
a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"},quick_replies:{type:"array",minItems:1,items:{$ref:"\
#/definitions/quickReply"},"x-kind":"a list of quick replies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{type:"\
array",minItems:1,items:{$ref:"#/definitions/card"},"x-kind":"a list of cards","x-write":"Write: [{ title: $, subtitle: \
From S to XL }]"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},video:{type:["string","number",
"boolean"],"x-kind":"a text",minLength:1},audio:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},file:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},typing:{type:["string"],"x-kind":"a time such as 2s or\
 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"objec\
t","x-kind":"a message of the Send API, such as { text: Hello! }","x-write":"Write: { text: $ }"},one_of:{type:"array",minItems:1,
items:{$ref:"#/definitions/variant"},"x-kind":"a list of messages","x-write":"Write: [$, Hello!]"}},minProperties:1},else:{
type:["string","number","boolean"],"x-kind":"a text, a message or a list of messages",pattern:"\\S"}},V={type:"object","\
x-kind":"a title and what a click does, such as { title: Menu, payload: MENU }","x-what":"a button","x-synonyms":{link:"\
url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"payload",tel:"phone",call:"p\
hone",number:"phone"},additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\
\\S"},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","boolean"],
"x-kind":"a text",minLength:1},phone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["titl\
e"],"x-write":"Write: { title: $, payload: $ID }"},pe={type:"object","x-kind":"a title and a payload, such as { title: M\
enu, payload: MENU }","x-what":"a quick reply","x-synonyms":{label:"title",caption:"title",name:"title",text:"title",value:"\
payload",id:"payload"},additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\
\\S"},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"\
Write: { title: $, payload: $ID }"},we=new RegExp("\\S","u"),ut=new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","u"),ue={type:"\
object","x-kind":"a title and more, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},subtitle:{type:["string","number",
"boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["strin\
g","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},
"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { ti\
tle: $, subtitle: From S to XL }"};function De(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.title===void 0){let m={instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"title"},schema:ue.required,parentSchema:ue,data:s};e===null?e=[m]:e.push(
m),t++}for(let m in s)if(!(m==="title"||m==="subtitle"||m==="image"||m==="url"||m==="buttons")){let f={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:ue,data:s};e===
null?e=[f]:e.push(f),t++}if(s.title!==void 0){let m=s.title;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!=
"boolean"){let f={instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:ue.properties.
title.type},schema:ue.properties.title.type,parentSchema:ue.properties.title,data:m};e===null?e=[f]:e.push(f),t++}if(typeof m==
"string"&&!we.test(m)){let f={instancePath:r+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{
pattern:"\\S"},schema:"\\S",parentSchema:ue.properties.title,data:m};e===null?e=[f]:e.push(f),t++}}if(s.subtitle!==void 0){
let m=s.subtitle;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let f={instancePath:r+"\
/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{type:ue.properties.subtitle.type},schema:ue.properties.
subtitle.type,parentSchema:ue.properties.subtitle,data:m};e===null?e=[f]:e.push(f),t++}}if(s.image!==void 0){let m=s.image;
if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let f={instancePath:r+"/image",schemaPath:"\
#/properties/image/type",keyword:"type",params:{type:ue.properties.image.type},schema:ue.properties.image.type,parentSchema:ue.
properties.image,data:m};e===null?e=[f]:e.push(f),t++}if(typeof m=="string"&&I(m)<1){let f={instancePath:r+"/image",schemaPath:"\
#/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ue.properties.image,data:m};e===
null?e=[f]:e.push(f),t++}}if(s.url!==void 0){let m=s.url;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!=
"boolean"){let f={instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:ue.properties.url.
type},schema:ue.properties.url.type,parentSchema:ue.properties.url,data:m};e===null?e=[f]:e.push(f),t++}if(typeof m=="st\
ring"&&I(m)<1){let f={instancePath:r+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:ue.properties.url,data:m};e===null?e=[f]:e.push(f),t++}}if(s.buttons!==void 0){let m=s.buttons;if(Array.
isArray(m)){if(m.length<1){let q={instancePath:r+"/buttons",schemaPath:"#/properties/buttons/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:ue.properties.buttons,data:m};e===null?e=[q]:e.push(q),t++}let f=m.length;for(let q=0;q<
f;q++){let w=m[q];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.title===void 0){let k={instancePath:r+"/buttons/"+q,
schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:V.required,parentSchema:V,
data:w};e===null?e=[k]:e.push(k),t++}for(let k in w)if(!(k==="title"||k==="payload"||k==="url"||k==="phone")){let P={instancePath:r+
"/buttons/"+q,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
schema:!1,parentSchema:V,data:w};e===null?e=[P]:e.push(P),t++}if(w.title!==void 0){let k=w.title;if(typeof k!="string"&&
!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let P={instancePath:r+"/buttons/"+q+"/title",schemaPath:"#/defi\
nitions/button/properties/title/type",keyword:"type",params:{type:V.properties.title.type},schema:V.properties.title.type,
parentSchema:V.properties.title,data:k};e===null?e=[P]:e.push(P),t++}if(typeof k=="string"&&!we.test(k)){let P={instancePath:r+
"/buttons/"+q+"/title",schemaPath:"#/definitions/button/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"},
schema:"\\S",parentSchema:V.properties.title,data:k};e===null?e=[P]:e.push(P),t++}}if(w.payload!==void 0){let k=w.payload;
if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let P={instancePath:r+"/buttons/"+q+"/pa\
yload",schemaPath:"#/definitions/button/properties/payload/type",keyword:"type",params:{type:V.properties.payload.type},
schema:V.properties.payload.type,parentSchema:V.properties.payload,data:k};e===null?e=[P]:e.push(P),t++}if(typeof k=="st\
ring"&&I(k)<1){let P={instancePath:r+"/buttons/"+q+"/payload",schemaPath:"#/definitions/button/properties/payload/minLen\
gth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.payload,data:k};e===null?e=[P]:e.push(P),t++}}
if(w.url!==void 0){let k=w.url;if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let P={instancePath:r+
"/buttons/"+q+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"type",params:{type:V.properties.url.
type},schema:V.properties.url.type,parentSchema:V.properties.url,data:k};e===null?e=[P]:e.push(P),t++}if(typeof k=="stri\
ng"&&I(k)<1){let P={instancePath:r+"/buttons/"+q+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:V.properties.url,data:k};e===null?e=[P]:e.push(P),t++}}if(w.phone!==void 0){
let k=w.phone;if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let P={instancePath:r+"/bu\
ttons/"+q+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"type",params:{type:V.properties.phone.
type},schema:V.properties.phone.type,parentSchema:V.properties.phone,data:k};e===null?e=[P]:e.push(P),t++}if(typeof k=="\
string"&&I(k)<1){let P={instancePath:r+"/buttons/"+q+"/phone",schemaPath:"#/definitions/button/properties/phone/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:V.properties.phone,data:k};e===null?e=[P]:e.push(P),t++}}}else{
let k={instancePath:r+"/buttons/"+q,schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:V.
type,parentSchema:V,data:w};e===null?e=[k]:e.push(k),t++}}}else{let f={instancePath:r+"/buttons",schemaPath:"#/propertie\
s/buttons/type",keyword:"type",params:{type:"array"},schema:ue.properties.buttons.type,parentSchema:ue.properties.buttons,
data:m};e===null?e=[f]:e.push(f),t++}}}else{let m={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:ue.type,parentSchema:ue,data:s};e===null?e=[m]:e.push(m),t++}return De.errors=e,t===0}var Q={if:{type:"object"},
then:{type:"object","x-kind":'keys such as "text:"',"x-what":'a message of "one_of"',"x-synonyms":{message:"text",say:"t\
ext",options:"quick_replies",suggestions:"quick_replies",carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"\
image",wait:"typing",delay:"typing",pause:"typing",random:"one_of",any_of:"one_of",variants:"one_of",randomizer:"one_of",
oneof:"one_of"},additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\
\\S"},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write\
: [{ title: $, payload: $ID }]"},quick_replies:{type:"array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"\
a list of quick replies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/\
definitions/card"},"x-kind":"a list of cards","x-write":"Write: [{ title: $, subtitle: From S to XL }]"},image:{type:["s\
tring","number","boolean"],"x-kind":"a text",minLength:1},video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
audio:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kin\
d":"a text",minLength:1},typing:{type:["string"],"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|\
m|h)$","x-pattern":"Typing takes a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, su\
ch as { text: Hello! }","x-write":"Write: { text: $ }"}},minProperties:1},else:{type:["string","number","boolean"],"x-ki\
nd":"a text or a message",pattern:"\\S"}};function Ve(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){
let e=null,t=0,m=t,f=!0,q=t;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let P={};e===null?e=[P]:e.push(P),t++}var w=q===
t;t=m,e!==null&&(m?e.length=m:e=null);let k;if(w){let P=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).
length<1){let d={instancePath:r,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Q.
then,data:s};e===null?e=[d]:e.push(d),t++}for(let d in s)if(!je.call(Q.then.properties,d)){let y={instancePath:r,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:Q.then,
data:s};e===null?e=[y]:e.push(y),t++}if(s.text!==void 0){let d=s.text;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let y={instancePath:r+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:Q.then.properties.text.type},schema:Q.then.properties.text.type,parentSchema:Q.then.properties.text,data:d};e===null?
e=[y]:e.push(y),t++}if(typeof d=="string"&&!we.test(d)){let y={instancePath:r+"/text",schemaPath:"#/then/properties/text\
/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:Q.then.properties.text,data:d};e===null?e=[
y]:e.push(y),t++}}if(s.buttons!==void 0){let d=s.buttons;if(Array.isArray(d)){if(d.length<1){let n={instancePath:r+"/but\
tons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Q.then.properties.
buttons,data:d};e===null?e=[n]:e.push(n),t++}let y=d.length;for(let n=0;n<y;n++){let p=d[n];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.title===void 0){let l={instancePath:r+"/buttons/"+n,schemaPath:"#/definitions/button/required",keyword:"\
required",params:{missingProperty:"title"},schema:V.required,parentSchema:V,data:p};e===null?e=[l]:e.push(l),t++}for(let l in p)
if(!(l==="title"||l==="payload"||l==="url"||l==="phone")){let _={instancePath:r+"/buttons/"+n,schemaPath:"#/definitions/\
button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:V,data:p};
e===null?e=[_]:e.push(_),t++}if(p.title!==void 0){let l=p.title;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let _={instancePath:r+"/buttons/"+n+"/title",schemaPath:"#/definitions/button/properties/title/type",
keyword:"type",params:{type:V.properties.title.type},schema:V.properties.title.type,parentSchema:V.properties.title,data:l};
e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&!we.test(l)){let _={instancePath:r+"/buttons/"+n+"/title",schemaPath:"\
#/definitions/button/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:V.properties.
title,data:l};e===null?e=[_]:e.push(_),t++}}if(p.payload!==void 0){let l=p.payload;if(typeof l!="string"&&!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="boolean"){let _={instancePath:r+"/buttons/"+n+"/payload",schemaPath:"#/definitions/butt\
on/properties/payload/type",keyword:"type",params:{type:V.properties.payload.type},schema:V.properties.payload.type,parentSchema:V.
properties.payload,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&I(l)<1){let _={instancePath:r+"/buttons/"+
n+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:V.properties.payload,data:l};e===null?e=[_]:e.push(_),t++}}if(p.url!==void 0){let l=p.url;if(typeof l!="str\
ing"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let _={instancePath:r+"/buttons/"+n+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:V.properties.url.type},schema:V.properties.url.type,
parentSchema:V.properties.url,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&I(l)<1){let _={instancePath:r+
"/buttons/"+n+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:V.properties.url,data:l};e===null?e=[_]:e.push(_),t++}}if(p.phone!==void 0){let l=p.phone;if(typeof l!="str\
ing"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let _={instancePath:r+"/buttons/"+n+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:V.properties.phone.type},schema:V.properties.phone.
type,parentSchema:V.properties.phone,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&I(l)<1){let _={instancePath:r+
"/buttons/"+n+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:V.properties.phone,data:l};e===null?e=[_]:e.push(_),t++}}}else{let l={instancePath:r+"/buttons/"+n,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:V.type,parentSchema:V,data:p};e===null?
e=[l]:e.push(l),t++}}}else{let y={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:Q.then.properties.buttons.type,parentSchema:Q.then.properties.buttons,data:d};e===null?e=[y]:e.push(
y),t++}}if(s.quick_replies!==void 0){let d=s.quick_replies;if(Array.isArray(d)){if(d.length<1){let n={instancePath:r+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Q.
then.properties.quick_replies,data:d};e===null?e=[n]:e.push(n),t++}let y=d.length;for(let n=0;n<y;n++){let p=d[n];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.title===void 0){let l={instancePath:r+"/quick_replies/"+n,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:pe.required,parentSchema:pe,data:p};
e===null?e=[l]:e.push(l),t++}if(p.payload===void 0){let l={instancePath:r+"/quick_replies/"+n,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:pe.required,parentSchema:pe,data:p};e===
null?e=[l]:e.push(l),t++}for(let l in p)if(!(l==="title"||l==="payload")){let _={instancePath:r+"/quick_replies/"+n,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:pe,
data:p};e===null?e=[_]:e.push(_),t++}if(p.title!==void 0){let l=p.title;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){let _={instancePath:r+"/quick_replies/"+n+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:pe.properties.title.type},schema:pe.properties.title.type,parentSchema:pe.properties.
title,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&!we.test(l)){let _={instancePath:r+"/quick_replies/"+n+
"/title",schemaPath:"#/definitions/quickReply/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\
\\S",parentSchema:pe.properties.title,data:l};e===null?e=[_]:e.push(_),t++}}if(p.payload!==void 0){let l=p.payload;if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let _={instancePath:r+"/quick_replies/"+n+"/payload",
schemaPath:"#/definitions/quickReply/properties/payload/type",keyword:"type",params:{type:pe.properties.payload.type},schema:pe.
properties.payload.type,parentSchema:pe.properties.payload,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&I(
l)<1){let _={instancePath:r+"/quick_replies/"+n+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pe.properties.payload,data:l};e===null?e=[_]:e.push(_),
t++}}}else{let l={instancePath:r+"/quick_replies/"+n,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"\
object"},schema:pe.type,parentSchema:pe,data:p};e===null?e=[l]:e.push(l),t++}}}else{let y={instancePath:r+"/quick_replie\
s",schemaPath:"#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:Q.then.properties.quick_replies.
type,parentSchema:Q.then.properties.quick_replies,data:d};e===null?e=[y]:e.push(y),t++}}if(s.cards!==void 0){let d=s.cards;
if(Array.isArray(d)){if(d.length<1){let n={instancePath:r+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:Q.then.properties.cards,data:d};e===null?e=[n]:e.push(n),t++}let y=d.length;
for(let n=0;n<y;n++)De(d[n],{instancePath:r+"/cards/"+n,parentData:d,parentDataProperty:n,rootData:F})||(e=e===null?De.errors:
B(e,De.errors),t=e.length)}else{let y={instancePath:r+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",
params:{type:"array"},schema:Q.then.properties.cards.type,parentSchema:Q.then.properties.cards,data:d};e===null?e=[y]:e.
push(y),t++}}if(s.image!==void 0){let d=s.image;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="bo\
olean"){let y={instancePath:r+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:Q.then.properties.
image.type},schema:Q.then.properties.image.type,parentSchema:Q.then.properties.image,data:d};e===null?e=[y]:e.push(y),t++}
if(typeof d=="string"&&I(d)<1){let y={instancePath:r+"/image",schemaPath:"#/then/properties/image/minLength",keyword:"mi\
nLength",params:{limit:1},schema:1,parentSchema:Q.then.properties.image,data:d};e===null?e=[y]:e.push(y),t++}}if(s.video!==
void 0){let d=s.video;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let y={instancePath:r+
"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:Q.then.properties.video.type},schema:Q.then.
properties.video.type,parentSchema:Q.then.properties.video,data:d};e===null?e=[y]:e.push(y),t++}if(typeof d=="string"&&I(
d)<1){let y={instancePath:r+"/video",schemaPath:"#/then/properties/video/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Q.then.properties.video,data:d};e===null?e=[y]:e.push(y),t++}}if(s.audio!==void 0){let d=s.audio;if(typeof d!=
"string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let y={instancePath:r+"/audio",schemaPath:"#/then/pro\
perties/audio/type",keyword:"type",params:{type:Q.then.properties.audio.type},schema:Q.then.properties.audio.type,parentSchema:Q.
then.properties.audio,data:d};e===null?e=[y]:e.push(y),t++}if(typeof d=="string"&&I(d)<1){let y={instancePath:r+"/audio",
schemaPath:"#/then/properties/audio/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.properties.
audio,data:d};e===null?e=[y]:e.push(y),t++}}if(s.file!==void 0){let d=s.file;if(typeof d!="string"&&!(typeof d=="number"&&
isFinite(d))&&typeof d!="boolean"){let y={instancePath:r+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",
params:{type:Q.then.properties.file.type},schema:Q.then.properties.file.type,parentSchema:Q.then.properties.file,data:d};
e===null?e=[y]:e.push(y),t++}if(typeof d=="string"&&I(d)<1){let y={instancePath:r+"/file",schemaPath:"#/then/properties/\
file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Q.then.properties.file,data:d};e===null?e=[y]:
e.push(y),t++}}if(s.typing!==void 0){let d=s.typing;if(typeof d=="string"){if(!ut.test(d)){let y={instancePath:r+"/typin\
g",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:Q.then.properties.typing,data:d};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:r+"/typing",schemaPath:"#/then/properties/typing/type",keyword:"type",params:{type:Q.then.properties.typing.
type},schema:Q.then.properties.typing.type,parentSchema:Q.then.properties.typing,data:d};e===null?e=[y]:e.push(y),t++}}if(s.
raw!==void 0){let d=s.raw;if(!(d&&typeof d=="object"&&!Array.isArray(d))){let y={instancePath:r+"/raw",schemaPath:"#/the\
n/properties/raw/type",keyword:"type",params:{type:"object"},schema:Q.then.properties.raw.type,parentSchema:Q.then.properties.
raw,data:d};e===null?e=[y]:e.push(y),t++}}}else{let d={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"},schema:Q.then.type,parentSchema:Q.then,data:s};e===null?e=[d]:e.push(d),t++}var w=P===t;f=w,k="then"}else{let P=t;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let d={instancePath:r,schemaPath:"#/else\
/type",keyword:"type",params:{type:Q.else.type},schema:Q.else.type,parentSchema:Q.else,data:s};e===null?e=[d]:e.push(d),
t++}if(typeof s=="string"&&!we.test(s)){let d={instancePath:r,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern:"\
\\S"},schema:"\\S",parentSchema:Q.else,data:s};e===null?e=[d]:e.push(d),t++}var w=P===t;f=w,k="else"}if(!f){let P={instancePath:r,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:k},schema:Q.if,parentSchema:Q,data:s};e===null?e=[P]:e.push(P),t++}
return Ve.errors=e,t===0}function Ze(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,
t=0,m=t,f=!0,q=t;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let P={};e===null?e=[P]:e.push(P),t++}var w=q===t;t=m,e!==
null&&(m?e.length=m:e=null);let k;if(w){let P=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){
let d={instancePath:r,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:X.
then,data:s};e===null?e=[d]:e.push(d),t++}for(let d in s)if(!je.call(X.then.properties,d)){let y={instancePath:r,schemaPath:"\
#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:X.then,
data:s};e===null?e=[y]:e.push(y),t++}if(s.text!==void 0){let d=s.text;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let y={instancePath:r+"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{
type:X.then.properties.text.type},schema:X.then.properties.text.type,parentSchema:X.then.properties.text,data:d};e===null?
e=[y]:e.push(y),t++}if(typeof d=="string"&&!we.test(d)){let y={instancePath:r+"/text",schemaPath:"#/then/properties/text\
/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:X.then.properties.text,data:d};e===null?e=[
y]:e.push(y),t++}}if(s.buttons!==void 0){let d=s.buttons;if(Array.isArray(d)){if(d.length<1){let n={instancePath:r+"/but\
tons",schemaPath:"#/then/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.then.properties.
buttons,data:d};e===null?e=[n]:e.push(n),t++}let y=d.length;for(let n=0;n<y;n++){let p=d[n];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.title===void 0){let l={instancePath:r+"/buttons/"+n,schemaPath:"#/definitions/button/required",keyword:"\
required",params:{missingProperty:"title"},schema:V.required,parentSchema:V,data:p};e===null?e=[l]:e.push(l),t++}for(let l in p)
if(!(l==="title"||l==="payload"||l==="url"||l==="phone")){let _={instancePath:r+"/buttons/"+n,schemaPath:"#/definitions/\
button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:V,data:p};
e===null?e=[_]:e.push(_),t++}if(p.title!==void 0){let l=p.title;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&
typeof l!="boolean"){let _={instancePath:r+"/buttons/"+n+"/title",schemaPath:"#/definitions/button/properties/title/type",
keyword:"type",params:{type:V.properties.title.type},schema:V.properties.title.type,parentSchema:V.properties.title,data:l};
e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&!we.test(l)){let _={instancePath:r+"/buttons/"+n+"/title",schemaPath:"\
#/definitions/button/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:V.properties.
title,data:l};e===null?e=[_]:e.push(_),t++}}if(p.payload!==void 0){let l=p.payload;if(typeof l!="string"&&!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="boolean"){let _={instancePath:r+"/buttons/"+n+"/payload",schemaPath:"#/definitions/butt\
on/properties/payload/type",keyword:"type",params:{type:V.properties.payload.type},schema:V.properties.payload.type,parentSchema:V.
properties.payload,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&I(l)<1){let _={instancePath:r+"/buttons/"+
n+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:V.properties.payload,data:l};e===null?e=[_]:e.push(_),t++}}if(p.url!==void 0){let l=p.url;if(typeof l!="str\
ing"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let _={instancePath:r+"/buttons/"+n+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:V.properties.url.type},schema:V.properties.url.type,
parentSchema:V.properties.url,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&I(l)<1){let _={instancePath:r+
"/buttons/"+n+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:V.properties.url,data:l};e===null?e=[_]:e.push(_),t++}}if(p.phone!==void 0){let l=p.phone;if(typeof l!="str\
ing"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let _={instancePath:r+"/buttons/"+n+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:V.properties.phone.type},schema:V.properties.phone.
type,parentSchema:V.properties.phone,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&I(l)<1){let _={instancePath:r+
"/buttons/"+n+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:V.properties.phone,data:l};e===null?e=[_]:e.push(_),t++}}}else{let l={instancePath:r+"/buttons/"+n,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:V.type,parentSchema:V,data:p};e===null?
e=[l]:e.push(l),t++}}}else{let y={instancePath:r+"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:X.then.properties.buttons.type,parentSchema:X.then.properties.buttons,data:d};e===null?e=[y]:e.push(
y),t++}}if(s.quick_replies!==void 0){let d=s.quick_replies;if(Array.isArray(d)){if(d.length<1){let n={instancePath:r+"/q\
uick_replies",schemaPath:"#/then/properties/quick_replies/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.
then.properties.quick_replies,data:d};e===null?e=[n]:e.push(n),t++}let y=d.length;for(let n=0;n<y;n++){let p=d[n];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.title===void 0){let l={instancePath:r+"/quick_replies/"+n,schemaPath:"#/defi\
nitions/quickReply/required",keyword:"required",params:{missingProperty:"title"},schema:pe.required,parentSchema:pe,data:p};
e===null?e=[l]:e.push(l),t++}if(p.payload===void 0){let l={instancePath:r+"/quick_replies/"+n,schemaPath:"#/definitions/\
quickReply/required",keyword:"required",params:{missingProperty:"payload"},schema:pe.required,parentSchema:pe,data:p};e===
null?e=[l]:e.push(l),t++}for(let l in p)if(!(l==="title"||l==="payload")){let _={instancePath:r+"/quick_replies/"+n,schemaPath:"\
#/definitions/quickReply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:pe,
data:p};e===null?e=[_]:e.push(_),t++}if(p.title!==void 0){let l=p.title;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&typeof l!="boolean"){let _={instancePath:r+"/quick_replies/"+n+"/title",schemaPath:"#/definitions/quickReply/proper\
ties/title/type",keyword:"type",params:{type:pe.properties.title.type},schema:pe.properties.title.type,parentSchema:pe.properties.
title,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&!we.test(l)){let _={instancePath:r+"/quick_replies/"+n+
"/title",schemaPath:"#/definitions/quickReply/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\
\\S",parentSchema:pe.properties.title,data:l};e===null?e=[_]:e.push(_),t++}}if(p.payload!==void 0){let l=p.payload;if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let _={instancePath:r+"/quick_replies/"+n+"/payload",
schemaPath:"#/definitions/quickReply/properties/payload/type",keyword:"type",params:{type:pe.properties.payload.type},schema:pe.
properties.payload.type,parentSchema:pe.properties.payload,data:l};e===null?e=[_]:e.push(_),t++}if(typeof l=="string"&&I(
l)<1){let _={instancePath:r+"/quick_replies/"+n+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/minLe\
ngth",keyword:"minLength",params:{limit:1},schema:1,parentSchema:pe.properties.payload,data:l};e===null?e=[_]:e.push(_),
t++}}}else{let l={instancePath:r+"/quick_replies/"+n,schemaPath:"#/definitions/quickReply/type",keyword:"type",params:{type:"\
object"},schema:pe.type,parentSchema:pe,data:p};e===null?e=[l]:e.push(l),t++}}}else{let y={instancePath:r+"/quick_replie\
s",schemaPath:"#/then/properties/quick_replies/type",keyword:"type",params:{type:"array"},schema:X.then.properties.quick_replies.
type,parentSchema:X.then.properties.quick_replies,data:d};e===null?e=[y]:e.push(y),t++}}if(s.cards!==void 0){let d=s.cards;
if(Array.isArray(d)){if(d.length<1){let n={instancePath:r+"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:X.then.properties.cards,data:d};e===null?e=[n]:e.push(n),t++}let y=d.length;
for(let n=0;n<y;n++)De(d[n],{instancePath:r+"/cards/"+n,parentData:d,parentDataProperty:n,rootData:F})||(e=e===null?De.errors:
B(e,De.errors),t=e.length)}else{let y={instancePath:r+"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",
params:{type:"array"},schema:X.then.properties.cards.type,parentSchema:X.then.properties.cards,data:d};e===null?e=[y]:e.
push(y),t++}}if(s.image!==void 0){let d=s.image;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="bo\
olean"){let y={instancePath:r+"/image",schemaPath:"#/then/properties/image/type",keyword:"type",params:{type:X.then.properties.
image.type},schema:X.then.properties.image.type,parentSchema:X.then.properties.image,data:d};e===null?e=[y]:e.push(y),t++}
if(typeof d=="string"&&I(d)<1){let y={instancePath:r+"/image",schemaPath:"#/then/properties/image/minLength",keyword:"mi\
nLength",params:{limit:1},schema:1,parentSchema:X.then.properties.image,data:d};e===null?e=[y]:e.push(y),t++}}if(s.video!==
void 0){let d=s.video;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let y={instancePath:r+
"/video",schemaPath:"#/then/properties/video/type",keyword:"type",params:{type:X.then.properties.video.type},schema:X.then.
properties.video.type,parentSchema:X.then.properties.video,data:d};e===null?e=[y]:e.push(y),t++}if(typeof d=="string"&&I(
d)<1){let y={instancePath:r+"/video",schemaPath:"#/then/properties/video/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:X.then.properties.video,data:d};e===null?e=[y]:e.push(y),t++}}if(s.audio!==void 0){let d=s.audio;if(typeof d!=
"string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"){let y={instancePath:r+"/audio",schemaPath:"#/then/pro\
perties/audio/type",keyword:"type",params:{type:X.then.properties.audio.type},schema:X.then.properties.audio.type,parentSchema:X.
then.properties.audio,data:d};e===null?e=[y]:e.push(y),t++}if(typeof d=="string"&&I(d)<1){let y={instancePath:r+"/audio",
schemaPath:"#/then/properties/audio/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.
audio,data:d};e===null?e=[y]:e.push(y),t++}}if(s.file!==void 0){let d=s.file;if(typeof d!="string"&&!(typeof d=="number"&&
isFinite(d))&&typeof d!="boolean"){let y={instancePath:r+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",
params:{type:X.then.properties.file.type},schema:X.then.properties.file.type,parentSchema:X.then.properties.file,data:d};
e===null?e=[y]:e.push(y),t++}if(typeof d=="string"&&I(d)<1){let y={instancePath:r+"/file",schemaPath:"#/then/properties/\
file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:X.then.properties.file,data:d};e===null?e=[y]:
e.push(y),t++}}if(s.typing!==void 0){let d=s.typing;if(typeof d=="string"){if(!ut.test(d)){let y={instancePath:r+"/typin\
g",schemaPath:"#/then/properties/typing/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"\
^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:X.then.properties.typing,data:d};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:r+"/typing",schemaPath:"#/then/properties/typing/type",keyword:"type",params:{type:X.then.properties.typing.
type},schema:X.then.properties.typing.type,parentSchema:X.then.properties.typing,data:d};e===null?e=[y]:e.push(y),t++}}if(s.
raw!==void 0){let d=s.raw;if(!(d&&typeof d=="object"&&!Array.isArray(d))){let y={instancePath:r+"/raw",schemaPath:"#/the\
n/properties/raw/type",keyword:"type",params:{type:"object"},schema:X.then.properties.raw.type,parentSchema:X.then.properties.
raw,data:d};e===null?e=[y]:e.push(y),t++}}if(s.one_of!==void 0){let d=s.one_of;if(Array.isArray(d)){if(d.length<1){let n={
instancePath:r+"/one_of",schemaPath:"#/then/properties/one_of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:X.
then.properties.one_of,data:d};e===null?e=[n]:e.push(n),t++}let y=d.length;for(let n=0;n<y;n++)Ve(d[n],{instancePath:r+"\
/one_of/"+n,parentData:d,parentDataProperty:n,rootData:F})||(e=e===null?Ve.errors:B(e,Ve.errors),t=e.length)}else{let y={
instancePath:r+"/one_of",schemaPath:"#/then/properties/one_of/type",keyword:"type",params:{type:"array"},schema:X.then.properties.
one_of.type,parentSchema:X.then.properties.one_of,data:d};e===null?e=[y]:e.push(y),t++}}}else{let d={instancePath:r,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"},schema:X.then.type,parentSchema:X.then,data:s};e===null?e=[d]:e.push(
d),t++}var w=P===t;f=w,k="then"}else{let P=t;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boole\
an"){let d={instancePath:r,schemaPath:"#/else/type",keyword:"type",params:{type:X.else.type},schema:X.else.type,parentSchema:X.
else,data:s};e===null?e=[d]:e.push(d),t++}if(typeof s=="string"&&!we.test(s)){let d={instancePath:r,schemaPath:"#/else/p\
attern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:X.else,data:s};e===null?e=[d]:e.push(d),t++}var w=P===
t;f=w,k="else"}if(!f){let P={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:k},schema:X.if,parentSchema:X,
data:s};e===null?e=[P]:e.push(P),t++}return Ze.errors=e,t===0}function Ue(s,{instancePath:r="",parentData:le,parentDataProperty:he,
rootData:F=s}={}){let e=null,t=0,m=t,f=!0,q=t;if(!Array.isArray(s)){let P={};e===null?e=[P]:e.push(P),t++}var w=q===t;t=
m,e!==null&&(m?e.length=m:e=null);let k;if(w){let P=t;if(Array.isArray(s)){if(s.length<1){let y={instancePath:r,schemaPath:"\
#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Ce.then,data:s};e===null?e=[y]:e.push(y),t++}
let d=s.length;for(let y=0;y<d;y++)Ze(s[y],{instancePath:r+"/"+y,parentData:s,parentDataProperty:y,rootData:F})||(e=e===
null?Ze.errors:B(e,Ze.errors),t=e.length)}else{let d={instancePath:r,schemaPath:"#/then/type",keyword:"type",params:{type:"\
array"},schema:Ce.then.type,parentSchema:Ce.then,data:s};e===null?e=[d]:e.push(d),t++}var w=P===t;f=w,k="then"}else{let P=t;
Ze(s,{instancePath:r,parentData:le,parentDataProperty:he,rootData:F})||(e=e===null?Ze.errors:B(e,Ze.errors),t=e.length);
var w=P===t;f=w,k="else"}if(!f){let P={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:k},schema:Ce.
if,parentSchema:Ce,data:s};e===null?e=[P]:e.push(P),t++}return Ue.errors=e,t===0}function Ne(s,{instancePath:r="",parentData:le,
parentDataProperty:he,rootData:F=s}={}){let e=null,t=0,m=t,f=!1,q=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.route===
void 0){let a={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"route"},schema:C.
anyOf[0].required,parentSchema:C.anyOf[0],data:s};e===null?e=[a]:e.push(a),t++}var w=q===t;if(f=f||w,!f){let a=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.reply===void 0){let v={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",
params:{missingProperty:"reply"},schema:C.anyOf[1].required,parentSchema:C.anyOf[1],data:s};e===null?e=[v]:e.push(v),t++}
var w=a===t;if(f=f||w,!f){let v=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.forward===void 0){let U={instancePath:r,
schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"forward"},schema:C.anyOf[2].required,parentSchema:C.
anyOf[2],data:s};e===null?e=[U]:e.push(U),t++}var w=v===t;if(f=f||w,!f){let U=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.handover===void 0){let se={instancePath:r,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"\
handover"},schema:C.anyOf[3].required,parentSchema:C.anyOf[3],data:s};e===null?e=[se]:e.push(se),t++}var w=U===t;if(f=f||
w,!f){let se=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.remember===void 0){let o={instancePath:r,schemaPath:"#/any\
Of/4/required",keyword:"required",params:{missingProperty:"remember"},schema:C.anyOf[4].required,parentSchema:C.anyOf[4],
data:s};e===null?e=[o]:e.push(o),t++}var w=se===t;if(f=f||w,!f){let o=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.count===
void 0){let u={instancePath:r,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"count"},schema:C.
anyOf[5].required,parentSchema:C.anyOf[5],data:s};e===null?e=[u]:e.push(u),t++}var w=o===t;if(f=f||w,!f){let u=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.forget===void 0){let ee={instancePath:r,schemaPath:"#/anyOf/6/required",keyword:"required",
params:{missingProperty:"forget"},schema:C.anyOf[6].required,parentSchema:C.anyOf[6],data:s};e===null?e=[ee]:e.push(ee),
t++}var w=u===t;if(f=f||w,!f){let ee=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.ask===void 0){let H={instancePath:r,
schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"ask"},schema:C.anyOf[7].required,parentSchema:C.
anyOf[7],data:s};e===null?e=[H]:e.push(H),t++}var w=ee===t;if(f=f||w,!f){let H=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.follow_up===void 0){let L={instancePath:r,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty:"\
follow_up"},schema:C.anyOf[8].required,parentSchema:C.anyOf[8],data:s};e===null?e=[L]:e.push(L),t++}var w=H===t;if(f=f||
w,!f){let L=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.cancel===void 0){let ye={instancePath:r,schemaPath:"#/anyOf\
/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:C.anyOf[9].required,parentSchema:C.anyOf[9],data:s};
e===null?e=[ye]:e.push(ye),t++}var w=L===t;f=f||w}}}}}}}}}if(f)t=m,e!==null&&(m?e.length=m:e=null);else{let a={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:C.anyOf,parentSchema:C,data:s};e===null?e=[a]:e.push(a),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(!je.call(C.properties,a)){let h={instancePath:r,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:C,data:s};e===null?
e=[h]:e.push(h),t++}if(s.description!==void 0){let a=s.description;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(
a))&&typeof a!="boolean"){let h={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:C.properties.description.type},schema:C.properties.description.type,parentSchema:C.properties.description,data:a};
e===null?e=[h]:e.push(h),t++}}if(s.once!==void 0){let a=s.once;if(typeof a=="string"){if(!yt.test(a)){let h={instancePath:r+
"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{pattern:"^([1-9][0-9]{0,8}[smhd]|ever)$"},schema:"\
^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:C.properties.once,data:a};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+
"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type:"string"},schema:C.properties.once.type,parentSchema:C.
properties.once,data:a};e===null?e=[h]:e.push(h),t++}}if(s.route!==void 0){let a=s.route;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"){let h={instancePath:r+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:C.properties.route.type},schema:C.properties.route.type,parentSchema:C.properties.route,data:a};e===null?
e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)){if(typeof a=="number"&&!oe.test(String(a))){let h={instancePath:r+
"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+\
)*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status',parentSchema:C.properties.
route,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="boolean"&&!oe.test(String(a))){let h={instancePath:r+"/route",schemaPath:"\
#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A rout\
e is dot-separated words of letters, digits, "_" and "-", such as orders.status',parentSchema:C.properties.route,data:a};
e===null?e=[h]:e.push(h),t++}}if(typeof a=="string"&&!oe.test(a)){let h={instancePath:r+"/route",schemaPath:"#/propertie\
s/route/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-\
Za-z0-9_-]+)*$",parentSchema:C.properties.route,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="boolean"){if(typeof a==
"number"&&!oe.test(String(a))){let h={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-patte\
rn",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "\
_" and "-", such as orders.status',parentSchema:C.properties.route,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="bo\
olean"&&!oe.test(String(a))){let h={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",
params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" a\
nd "-", such as orders.status',parentSchema:C.properties.route,data:a};e===null?e=[h]:e.push(h),t++}}}if(s.params!==void 0){
let a=s.params;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a){let v=t;if(typeof h=="string"&&!Fe.test(h)){
let K={instancePath:r+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:C.properties.params.propertyNames,data:h,propertyName:h};
e===null?e=[K]:e.push(K),t++}var k=v===t;if(!k){let K={instancePath:r+"/params",schemaPath:"#/properties/params/property\
Names",keyword:"propertyNames",params:{propertyName:h},schema:C.properties.params.propertyNames,parentSchema:C.properties.
params,data:a};e===null?e=[K]:e.push(K),t++}}for(let h in a){let v=a[h];if(typeof v!="string"&&!(typeof v=="number"&&isFinite(
v))&&typeof v!="boolean"){let K={instancePath:r+"/params/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/params/additionalProperties/type",keyword:"type",params:{type:C.properties.params.additionalProperties.type},schema:C.
properties.params.additionalProperties.type,parentSchema:C.properties.params.additionalProperties,data:v};e===null?e=[K]:
e.push(K),t++}}}else{let h={instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"\
object"},schema:C.properties.params.type,parentSchema:C.properties.params,data:a};e===null?e=[h]:e.push(h),t++}}if(s.reply!==
void 0&&(Ue(s.reply,{instancePath:r+"/reply",parentData:s,parentDataProperty:"reply",rootData:F})||(e=e===null?Ue.errors:
B(e,Ue.errors),t=e.length)),s.forward!==void 0){let a=s.forward;if(typeof a!="string"){let h={instancePath:r+"/forward",
schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},schema:C.properties.forward.type,parentSchema:C.
properties.forward,data:a};e===null?e=[h]:e.push(h),t++}}if(s.handover!==void 0){let a=s.handover,h=t,v=!0,K=t;if(!(a&&typeof a==
"object"&&!Array.isArray(a))){let S={};e===null?e=[S]:e.push(S),t++}var P=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;
if(P){let S=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){let i={instancePath:r+"/handover",schemaPath:"\
#/properties/handover/then/required",keyword:"required",params:{missingProperty:"to"},schema:C.properties.handover.then.
required,parentSchema:C.properties.handover.then,data:a};e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="to"||i===
"metadata")){let o={instancePath:r+"/handover",schemaPath:"#/properties/handover/then/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:C.properties.handover.then,data:a};e===null?e=[o]:
e.push(o),t++}if(a.to!==void 0){let i=a.to;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let o={instancePath:r+
"/handover/to",schemaPath:"#/properties/handover/then/properties/to/type",keyword:"type",params:{type:C.properties.handover.
then.properties.to.type},schema:C.properties.handover.then.properties.to.type,parentSchema:C.properties.handover.then.properties.
to,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&typeof i=="number"&&!Te.test(String(i))){let o={
instancePath:r+"/handover/to",schemaPath:"#/properties/handover/then/properties/to/x-pattern",keyword:"x-pattern",params:{
pattern:"^(page_inbox|bot|request|[0-9]{5,20})$"},schema:'A handover with metadata goes to page_inbox, to bot, or to an \
app by the digits of its id, or is request; "handover: release" stands alone',parentSchema:C.properties.handover.then.properties.
to,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&!Te.test(i)){let o={instancePath:r+"/handover/to",schemaPath:"\
#/properties/handover/then/properties/to/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|bot|request|[0-9]{5,20\
})$"},schema:"^(page_inbox|bot|request|[0-9]{5,20})$",parentSchema:C.properties.handover.then.properties.to,data:i};e===
null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&typeof i=="number"&&!Te.test(String(i))){let o={instancePath:r+"/handov\
er/to",schemaPath:"#/properties/handover/then/properties/to/x-pattern",keyword:"x-pattern",params:{pattern:"^(page_inbox\
|bot|request|[0-9]{5,20})$"},schema:'A handover with metadata goes to page_inbox, to bot, or to an app by the digits of \
its id, or is request; "handover: release" stands alone',parentSchema:C.properties.handover.then.properties.to,data:i};e===
null?e=[o]:e.push(o),t++}}if(a.metadata!==void 0){let i=a.metadata;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"){let o={instancePath:r+"/handover/metadata",schemaPath:"#/properties/handover/then/properties/m\
etadata/type",keyword:"type",params:{type:C.properties.handover.then.properties.metadata.type},schema:C.properties.handover.
then.properties.metadata.type,parentSchema:C.properties.handover.then.properties.metadata,data:i};e===null?e=[o]:e.push(
o),t++}if(typeof i=="string"&&I(i)<1){let o={instancePath:r+"/handover/metadata",schemaPath:"#/properties/handover/then/\
properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.properties.handover.then.properties.
metadata,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:r+"/handover",schemaPath:"#/properties/handover\
/then/type",keyword:"type",params:{type:"object"},schema:C.properties.handover.then.type,parentSchema:C.properties.handover.
then,data:a};e===null?e=[i]:e.push(i),t++}var P=S===t;v=P,U="then"}else{let S=t;if(typeof a!="string"&&!(typeof a=="numb\
er"&&isFinite(a))){let i={instancePath:r+"/handover",schemaPath:"#/properties/handover/else/type",keyword:"type",params:{
type:C.properties.handover.else.type},schema:C.properties.handover.else.type,parentSchema:C.properties.handover.else,data:a};
e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)&&typeof a=="number"&&!Re.test(String(a))){let i={instancePath:r+
"/handover",schemaPath:"#/properties/handover/else/x-pattern",keyword:"x-pattern",params:{pattern:"^(page_inbox|bot|rele\
ase|request|[0-9]{5,20})$"},schema:"A handover goes to page_inbox, to bot, or to an app by the digits of its id, or is r\
elease or request",parentSchema:C.properties.handover.else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="string"&&!Re.
test(a)){let i={instancePath:r+"/handover",schemaPath:"#/properties/handover/else/pattern",keyword:"pattern",params:{pattern:"\
^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"^(page_inbox|bot|release|request|[0-9]{5,20})$",parentSchema:C.
properties.handover.else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="boolean"&&typeof a=="number"&&!Re.test(String(
a))){let i={instancePath:r+"/handover",schemaPath:"#/properties/handover/else/x-pattern",keyword:"x-pattern",params:{pattern:"\
^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A handover goes to page_inbox, to bot, or to an app by the digi\
ts of its id, or is release or request",parentSchema:C.properties.handover.else,data:a};e===null?e=[i]:e.push(i),t++}var P=S===
t;v=P,U="else"}if(!v){let S={instancePath:r+"/handover",schemaPath:"#/properties/handover/if",keyword:"if",params:{failingKeyword:U},
schema:C.properties.handover.if,parentSchema:C.properties.handover,data:a};e===null?e=[S]:e.push(S),t++}}if(s.remember!==
void 0){let a=s.remember;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let h={instancePath:r+
"/remember",schemaPath:"#/definitions/remembered/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:J,
data:a};e===null?e=[h]:e.push(h),t++}for(let h in a){let v=t;if(typeof h=="string"&&!re.test(h)){let K={instancePath:r+"\
/remember",schemaPath:"#/definitions/remembered/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:J.propertyNames,data:h,propertyName:h};e===null?e=[K]:e.push(K),t++}
var Z=v===t;if(!Z){let K={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/propertyNames",keyword:"proper\
tyNames",params:{propertyName:h},schema:J.propertyNames,parentSchema:J,data:a};e===null?e=[K]:e.push(K),t++}}for(let h in a){
let v=a[h],K=t,U=!0,S=t;if(!(v&&typeof v=="object"&&!Array.isArray(v))){let i={};e===null?e=[i]:e.push(i),t++}var d=S===
t;t=K,e!==null&&(K?e.length=K:e=null);let se;if(d){let i=t;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.value===void 0){
let c={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/required",keyword:"required",params:{missingProperty:"value"},schema:J.additionalProperties.then.required,
parentSchema:J.additionalProperties.then,data:v};e===null?e=[c]:e.push(c),t++}for(let c in v)if(!(c==="value"||c==="for")){
let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:J.
additionalProperties.then,data:v};e===null?e=[u]:e.push(u),t++}if(v.value!==void 0){let c=v.value;if(typeof c!="string"&&
!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(
/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/value/type",keyword:"type",
params:{type:J.additionalProperties.then.properties.value.type},schema:J.additionalProperties.then.properties.value.type,
parentSchema:J.additionalProperties.then.properties.value,data:c};e===null?e=[u]:e.push(u),t++}if(typeof c=="string"&&I(
c)<1){let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/rem\
embered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.
additionalProperties.then.properties.value,data:c};e===null?e=[u]:e.push(u),t++}}if(v.for!==void 0){let c=v.for;if(typeof c==
"string"){if(!Se.test(c)){let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:J.additionalProperties.then.properties.for,data:c};e===null?
e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:J.additionalProperties.
then.properties.for.type,parentSchema:J.additionalProperties.then.properties.for,data:c};e===null?e=[u]:e.push(u),t++}}}else{
let c={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:J.additionalProperties.then.type,parentSchema:J.additionalProperties.
then,data:v};e===null?e=[c]:e.push(c),t++}var d=i===t;U=d,se="then"}else{let i=t;if(typeof v!="string"&&!(typeof v=="num\
ber"&&isFinite(v))&&typeof v!="boolean"){let c={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:J.additionalProperties.else.type},schema:J.
additionalProperties.else.type,parentSchema:J.additionalProperties.else,data:v};e===null?e=[c]:e.push(c),t++}if(typeof v==
"string"&&I(v)<1){let c={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.additionalProperties.
else,data:v};e===null?e=[c]:e.push(c),t++}var d=i===t;U=d,se="else"}if(!U){let i={instancePath:r+"/remember/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:se},
schema:J.additionalProperties.if,parentSchema:J.additionalProperties,data:v};e===null?e=[i]:e.push(i),t++}}}else{let h={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:J.type,
parentSchema:J,data:a};e===null?e=[h]:e.push(h),t++}}if(s.count!==void 0){let a=s.count,h=t,v=!0,K=t;if(!(a&&typeof a=="\
object"&&!Array.isArray(a))){let S={};e===null?e=[S]:e.push(S),t++}var y=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;
if(y){let S=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let i={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:j.then,data:a};
e===null?e=[i]:e.push(i),t++}for(let i in a){let o=t;if(typeof i=="string"&&!re.test(i)){let c={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:j.then.propertyNames,data:i,propertyName:i};e===null?e=[c]:e.push(c),t++}var n=o===
t;if(!n){let c={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:i},schema:j.then.propertyNames,parentSchema:j.then,data:a};e===null?e=[c]:e.push(c),t++}}for(let i in a){let o=a[i],
c=t,u=!0,O=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let R={};e===null?e=[R]:e.push(R),t++}var p=O===t;t=c,e!==null&&
(c?e.length=c:e=null);let ee;if(p){let R=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let b={
instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:j.then.additionalProperties.then,
data:o};e===null?e=[b]:e.push(b),t++}for(let b in o)if(!(b==="by"||b==="for")){let L={instancePath:r+"/count/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:j.then.additionalProperties.then,data:o};e===
null?e=[L]:e.push(L),t++}if(o.by!==void 0){let b=o.by;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))){let L={
instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:j.then.additionalProperties.then.properties.by.type},schema:j.
then.additionalProperties.then.properties.by.type,parentSchema:j.then.additionalProperties.then.properties.by,data:b};e===
null?e=[L]:e.push(L),t++}if(typeof b=="number"&&isFinite(b)&&typeof b=="number"&&!_e.test(String(b))){let L={instancePath:r+
"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/the\
n/properties/by/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number,\
 such as 5 or -1",parentSchema:j.then.additionalProperties.then.properties.by,data:b};e===null?e=[L]:e.push(L),t++}if(typeof b==
"string"&&!_e.test(b)){let L={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/defi\
nitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9\
}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:j.then.additionalProperties.then.properties.by,data:b};e===null?e=[L]:e.push(
L),t++}if(typeof b=="boolean"&&typeof b=="number"&&!_e.test(String(b))){let L={instancePath:r+"/count/"+i.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/x-pattern",
keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such as 5 or -1",parentSchema:j.
then.additionalProperties.then.properties.by,data:b};e===null?e=[L]:e.push(L),t++}}if(o.for!==void 0){let b=o.for;if(typeof b==
"string"){if(!Se.test(b)){let L={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/\
definitions/counted/then/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:j.then.additionalProperties.then.properties.for,data:b};e===
null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/counted/then/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:j.
then.additionalProperties.then.properties.for.type,parentSchema:j.then.additionalProperties.then.properties.for,data:b};
e===null?e=[L]:e.push(L),t++}}}else{let b={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/counted/then/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:j.then.additionalProperties.
then.type,parentSchema:j.then.additionalProperties.then,data:o};e===null?e=[b]:e.push(b),t++}var p=R===t;u=p,ee="then"}else{
let R=t;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))){let b={instancePath:r+"/count/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/else/type",keyword:"type",params:{type:j.
then.additionalProperties.else.type},schema:j.then.additionalProperties.else.type,parentSchema:j.then.additionalProperties.
else,data:o};e===null?e=[b]:e.push(b),t++}if(typeof o=="number"&&isFinite(o)&&typeof o=="number"&&!_e.test(String(o))){let b={
instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such\
 as 5 or -1",parentSchema:j.then.additionalProperties.else,data:o};e===null?e=[b]:e.push(b),t++}if(typeof o=="string"&&!_e.
test(o)){let b={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then\
/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:j.
then.additionalProperties.else,data:o};e===null?e=[b]:e.push(b),t++}if(typeof o=="boolean"&&typeof o=="number"&&!_e.test(
String(o))){let b={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/t\
hen/additionalProperties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a\
 whole number, such as 5 or -1",parentSchema:j.then.additionalProperties.else,data:o};e===null?e=[b]:e.push(b),t++}var p=R===
t;u=p,ee="else"}if(!u){let R={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},schema:j.then.additionalProperties.if,parentSchema:j.
then.additionalProperties,data:o};e===null?e=[R]:e.push(R),t++}}}else{let i={instancePath:r+"/count",schemaPath:"#/defin\
itions/counted/then/type",keyword:"type",params:{type:"object"},schema:j.then.type,parentSchema:j.then,data:a};e===null?
e=[i]:e.push(i),t++}var y=S===t;v=y,U="then"}else{let S=t,se=t,i=!0,o=t;if(!Array.isArray(a)){let O={};e===null?e=[O]:e.
push(O),t++}var l=o===t;t=se,e!==null&&(se?e.length=se:e=null);let c;if(l){let O=t;if(Array.isArray(a)){if(a.length<1){let H={
instancePath:r+"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:j.else.then,data:a};e===null?e=[H]:e.push(H),t++}let R=a.length;for(let H=0;H<R;H++){let b=a[H];if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let L={instancePath:r+"/count/"+H,schemaPath:"#/defin\
itions/counted/else/then/items/type",keyword:"type",params:{type:j.else.then.items.type},schema:j.else.then.items.type,parentSchema:j.
else.then.items,data:b};e===null?e=[L]:e.push(L),t++}if(typeof b=="number"&&isFinite(b)){if(typeof b=="number"&&!re.test(
String(b))){let L={instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pa\
ttern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',
parentSchema:j.else.then.items,data:b};e===null?e=[L]:e.push(L),t++}if(typeof b=="boolean"&&!re.test(String(b))){let L={
instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:j.else.then.
items,data:b};e===null?e=[L]:e.push(L),t++}}if(typeof b=="string"){if(I(b)<1){let L={instancePath:r+"/count/"+H,schemaPath:"\
#/definitions/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.else.then.
items,data:b};e===null?e=[L]:e.push(L),t++}if(!re.test(b)){let L={instancePath:r+"/count/"+H,schemaPath:"#/definitions/c\
ounted/else/then/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",
parentSchema:j.else.then.items,data:b};e===null?e=[L]:e.push(L),t++}}if(typeof b=="boolean"){if(typeof b=="number"&&!re.
test(String(b))){let L={instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at \
most',parentSchema:j.else.then.items,data:b};e===null?e=[L]:e.push(L),t++}if(typeof b=="boolean"&&!re.test(String(b))){let L={
instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:j.else.then.
items,data:b};e===null?e=[L]:e.push(L),t++}}}}else{let R={instancePath:r+"/count",schemaPath:"#/definitions/counted/else\
/then/type",keyword:"type",params:{type:"array"},schema:j.else.then.type,parentSchema:j.else.then,data:a};e===null?e=[R]:
e.push(R),t++}var l=O===t;i=l,c="then"}else{let O=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let R={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"type",params:{type:j.
else.else.type},schema:j.else.else.type,parentSchema:j.else.else,data:a};e===null?e=[R]:e.push(R),t++}if(typeof a=="numb\
er"&&isFinite(a)){if(typeof a=="number"&&!re.test(String(a))){let R={instancePath:r+"/count",schemaPath:"#/definitions/c\
ounted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is\
 letters, digits, "_" and "-", 64 at most',parentSchema:j.else.else,data:a};e===null?e=[R]:e.push(R),t++}if(typeof a=="b\
oolean"&&!re.test(String(a))){let R={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at \
most',parentSchema:j.else.else,data:a};e===null?e=[R]:e.push(R),t++}}if(typeof a=="string"){if(I(a)<1){let R={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.
else.else,data:a};e===null?e=[R]:e.push(R),t++}if(!re.test(a)){let R={instancePath:r+"/count",schemaPath:"#/definitions/\
counted/else/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:j.
else.else,data:a};e===null?e=[R]:e.push(R),t++}}if(typeof a=="boolean"){if(typeof a=="number"&&!re.test(String(a))){let R={
instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-\
Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:j.else.else,data:a};
e===null?e=[R]:e.push(R),t++}if(typeof a=="boolean"&&!re.test(String(a))){let R={instancePath:r+"/count",schemaPath:"#/d\
efinitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in t\
he memory is letters, digits, "_" and "-", 64 at most',parentSchema:j.else.else,data:a};e===null?e=[R]:e.push(R),t++}}var l=O===
t;i=l,c="else"}if(!i){let O={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:c},
schema:j.else.if,parentSchema:j.else,data:a};e===null?e=[O]:e.push(O),t++}var y=S===t;v=y,U="else"}if(!v){let S={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:U},schema:j.if,parentSchema:j,data:a};
e===null?e=[S]:e.push(S),t++}}if(s.forget!==void 0){let a=s.forget,h=t,v=!0,K=t;if(!Array.isArray(a)){let S={};e===null?
e=[S]:e.push(S),t++}var _=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;if(_){let S=t;if(Array.isArray(a)){if(a.length<
1){let o={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:Y.then,data:a};e===null?e=[o]:e.push(o),t++}let i=a.length;for(let o=0;o<i;o++){let c=a[o];if(typeof c!=
"string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let u={instancePath:r+"/forget/"+o,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:Y.then.items.type},schema:Y.then.items.type,parentSchema:Y.
then.items,data:c};e===null?e=[u]:e.push(u),t++}if(typeof c=="number"&&isFinite(c)){if(typeof c=="number"&&!re.test(String(
c))){let u={instancePath:r+"/forget/"+o,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
then.items,data:c};e===null?e=[u]:e.push(u),t++}if(typeof c=="boolean"&&!re.test(String(c))){let u={instancePath:r+"/for\
get/"+o,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,\
64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:c};e===null?
e=[u]:e.push(u),t++}}if(typeof c=="string"){if(I(c)<1){let u={instancePath:r+"/forget/"+o,schemaPath:"#/definitions/forg\
otten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.then.items,data:c};e===null?e=[
u]:e.push(u),t++}if(!re.test(c)){let u={instancePath:r+"/forget/"+o,schemaPath:"#/definitions/forgotten/then/items/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:Y.then.items,
data:c};e===null?e=[u]:e.push(u),t++}}if(typeof c=="boolean"){if(typeof c=="number"&&!re.test(String(c))){let u={instancePath:r+
"/forget/"+o,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_\
-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:c};
e===null?e=[u]:e.push(u),t++}if(typeof c=="boolean"&&!re.test(String(c))){let u={instancePath:r+"/forget/"+o,schemaPath:"\
#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A nam\
e in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:c};e===null?e=[u]:e.push(u),
t++}}}}else{let i={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/type",keyword:"type",params:{type:"\
array"},schema:Y.then.type,parentSchema:Y.then,data:a};e===null?e=[i]:e.push(i),t++}var _=S===t;v=_,U="then"}else{let S=t;
if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let i={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/type",keyword:"type",params:{type:Y.else.type},schema:Y.else.type,parentSchema:Y.else,data:a};
e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)){if(typeof a=="number"&&!re.test(String(a))){let i={instancePath:r+
"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:a};e===null?e=[i]:e.push(
i),t++}if(typeof a=="boolean"&&!re.test(String(a))){let i={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/\
else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, di\
gits, "_" and "-", 64 at most',parentSchema:Y.else,data:a};e===null?e=[i]:e.push(i),t++}}if(typeof a=="string"){if(I(a)<
1){let i={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.else,data:a};e===null?e=[i]:e.push(i),t++}if(!re.test(a)){let i={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{\
1,64}$",parentSchema:Y.else,data:a};e===null?e=[i]:e.push(i),t++}}if(typeof a=="boolean"){if(typeof a=="number"&&!re.test(
String(a))){let i={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="boolean"&&!re.test(String(a))){let i={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in t\
he memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:a};e===null?e=[i]:e.push(i),t++}}var _=S===
t;v=_,U="else"}if(!v){let S={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:U},
schema:Y.if,parentSchema:Y,data:a};e===null?e=[S]:e.push(S),t++}}if(s.ask!==void 0){let a=s.ask,h=t,v=!0,K=t;if(!(a&&typeof a==
"object"&&!Array.isArray(a))){let S={};e===null?e=[S]:e.push(S),t++}var D=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;
if(D){let S=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.question===void 0){let i={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/required",keyword:"required",params:{missingProperty:"question"},schema:G.then.required,parentSchema:G.
then,data:a};e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="question"||i==="for")){let o={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:G.
then,data:a};e===null?e=[o]:e.push(o),t++}if(a.question!==void 0){let i=a.question;if(typeof i!="string"&&!(typeof i=="n\
umber"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:G.then.properties.question.type},schema:G.then.properties.question.type,
parentSchema:G.then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)){if(typeof i==
"number"&&!oe.test(String(i))){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/que\
stion/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a ques\
tion are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.then.
properties.question,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&!oe.test(String(i))){let o={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:G.then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}}
if(typeof i=="string"){if(I(i)<1){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/\
question/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.then.properties.question,data:i};e===null?
e=[o]:e.push(o),t++}if(!oe.test(i)){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/propertie\
s/question/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.\
[A-Za-z0-9_-]+)*$",parentSchema:G.then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}}if(typeof i=="boolean"){
if(typeof i=="number"&&!oe.test(String(i))){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/p\
roperties/question/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The wo\
rds of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.
then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&!oe.test(String(i))){let o={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:G.then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}}}
if(a.for!==void 0){let i=a.for;if(typeof i=="string"){if(!Se.test(i)){let o={instancePath:r+"/ask/for",schemaPath:"#/def\
initions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][\
0-9]{0,8}[smhd]$",parentSchema:G.then.properties.for,data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/\
ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"string"},schema:G.then.properties.
for.type,parentSchema:G.then.properties.for,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:G.then.type,parentSchema:G.then,data:a};e===
null?e=[i]:e.push(i),t++}var D=S===t;v=D,U="then"}else{let S=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let i={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/type",keyword:"type",params:{type:G.
else.type},schema:G.else.type,parentSchema:G.else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)){
if(typeof a=="number"&&!oe.test(String(a))){let i={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",
keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply:\
 write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.else,data:a};e===null?
e=[i]:e.push(i),t++}if(typeof a=="boolean"&&!oe.test(String(a))){let i={instancePath:r+"/ask",schemaPath:"#/definitions/\
asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a\
 question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.
else,data:a};e===null?e=[i]:e.push(i),t++}}if(typeof a=="string"){if(I(a)<1){let i={instancePath:r+"/ask",schemaPath:"#/\
definitions/asked/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.else,data:a};e===null?e=[
i]:e.push(i),t++}if(!oe.test(a)){let i={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:G.
else,data:a};e===null?e=[i]:e.push(i),t++}}if(typeof a=="boolean"){if(typeof a=="number"&&!oe.test(String(a))){let i={instancePath:r+
"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9\
_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, suc\
h as order.name',parentSchema:G.else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="boolean"&&!oe.test(String(a))){let i={
instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-\
]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a \
name for it, such as order.name',parentSchema:G.else,data:a};e===null?e=[i]:e.push(i),t++}}var D=S===t;v=D,U="else"}if(!v){
let S={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"if",params:{failingKeyword:U},schema:G.if,parentSchema:G,
data:a};e===null?e=[S]:e.push(S),t++}}if(s.follow_up!==void 0){let a=s.follow_up,h=t,v=!0,K=t;if(!Array.isArray(a)){let S={};
e===null?e=[S]:e.push(S),t++}var g=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;if(g){let S=t;if(Array.isArray(a)){if(a.
length>20){let o={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/maxItems",keyword:"maxItems",params:{
limit:20},schema:20,parentSchema:x.then,data:a};e===null?e=[o]:e.push(o),t++}if(a.length<1){let o={instancePath:r+"/foll\
ow_up",schemaPath:"#/definitions/followUps/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,
data:a};e===null?e=[o]:e.push(o),t++}let i=a.length;for(let o=0;o<i;o++){let c=a[o];if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.payload===void 0){let u={instancePath:r+"/follow_up/"+o,schemaPath:"#/definitions/followUps/then/items/required",
keyword:"required",params:{missingProperty:"payload"},schema:x.then.items.required,parentSchema:x.then.items,data:c};e===
null?e=[u]:e.push(u),t++}for(let u in c)if(!(u==="after"||u==="at"||u==="days"||u==="timezone"||u==="payload"||u==="in_a\
ny_case")){let O={instancePath:r+"/follow_up/"+o,schemaPath:"#/definitions/followUps/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:x.then.items,data:c};e===null?e=[O]:e.push(O),
t++}if(c.after!==void 0){let u=c.after;if(typeof u=="string"){if(!Se.test(u)){let O={instancePath:r+"/follow_up/"+o+"/af\
ter",schemaPath:"#/definitions/followUps/then/items/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][\
0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:x.then.items.properties.after,data:u};e===null?e=[O]:e.
push(O),t++}}else{let O={instancePath:r+"/follow_up/"+o+"/after",schemaPath:"#/definitions/followUps/then/items/properti\
es/after/type",keyword:"type",params:{type:"string"},schema:x.then.items.properties.after.type,parentSchema:x.then.items.
properties.after,data:u};e===null?e=[O]:e.push(O),t++}}if(c.at!==void 0){let u=c.at;if(typeof u=="string"){if(!Ye.test(u)){
let O={instancePath:r+"/follow_up/"+o+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/pattern",keyword:"\
pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:x.then.
items.properties.at,data:u};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:r+"/follow_up/"+o+"/at",schemaPath:"#\
/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"string"},schema:x.then.items.properties.
at.type,parentSchema:x.then.items.properties.at,data:u};e===null?e=[O]:e.push(O),t++}}if(c.days!==void 0){let u=c.days,O=t,
ee=!0,R=t;if(!Array.isArray(u)){let b={};e===null?e=[b]:e.push(b),t++}var E=R===t;t=O,e!==null&&(O?e.length=O:e=null);let H;
if(E){let b=t;if(Array.isArray(u)){if(u.length<1){let ye={instancePath:r+"/follow_up/"+o+"/days",schemaPath:"#/definitio\
ns/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then.
items.properties.days.then,data:u};e===null?e=[ye]:e.push(ye),t++}let ne=u.length;for(let ye=0;ye<ne;ye++){let ce=u[ye];
if(typeof ce!="string"&&!(typeof ce=="number"&&isFinite(ce))&&typeof ce!="boolean"){let xe={instancePath:r+"/follow_up/"+
o+"/days/"+ye,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/type",keyword:"type",params:{type:x.
then.items.properties.days.then.items.type},schema:x.then.items.properties.days.then.items.type,parentSchema:x.then.items.
properties.days.then.items,data:ce};e===null?e=[xe]:e.push(xe),t++}if(typeof ce=="string"&&I(ce)<1){let xe={instancePath:r+
"/follow_up/"+o+"/days/"+ye,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:x.then.items.properties.days.then.items,data:ce};e===null?e=[xe]:e.push(
xe),t++}}}else{let ne={instancePath:r+"/follow_up/"+o+"/days",schemaPath:"#/definitions/followUps/then/items/properties/\
days/then/type",keyword:"type",params:{type:"array"},schema:x.then.items.properties.days.then.type,parentSchema:x.then.items.
properties.days.then,data:u};e===null?e=[ne]:e.push(ne),t++}var E=b===t;ee=E,H="then"}else{let b=t;if(typeof u!="string"&&
!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let ne={instancePath:r+"/follow_up/"+o+"/days",schemaPath:"#/de\
finitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{type:x.then.items.properties.days.else.
type},schema:x.then.items.properties.days.else.type,parentSchema:x.then.items.properties.days.else,data:u};e===null?e=[ne]:
e.push(ne),t++}if(typeof u=="string"&&I(u)<1){let ne={instancePath:r+"/follow_up/"+o+"/days",schemaPath:"#/definitions/f\
ollowUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.then.items.
properties.days.else,data:u};e===null?e=[ne]:e.push(ne),t++}var E=b===t;ee=E,H="else"}if(!ee){let b={instancePath:r+"/fo\
llow_up/"+o+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",keyword:"if",params:{failingKeyword:H},
schema:x.then.items.properties.days.if,parentSchema:x.then.items.properties.days,data:u};e===null?e=[b]:e.push(b),t++}}if(c.
timezone!==void 0){let u=c.timezone;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let O={
instancePath:r+"/follow_up/"+o+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/type",keyword:"\
type",params:{type:x.then.items.properties.timezone.type},schema:x.then.items.properties.timezone.type,parentSchema:x.then.
items.properties.timezone,data:u};e===null?e=[O]:e.push(O),t++}if(typeof u=="string"&&I(u)<1){let O={instancePath:r+"/fo\
llow_up/"+o+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:x.then.items.properties.timezone,data:u};e===null?e=[O]:e.push(O),t++}}if(c.payload!==
void 0){let u=c.payload;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let O={instancePath:r+
"/follow_up/"+o+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload/type",keyword:"type",params:{
type:x.then.items.properties.payload.type},schema:x.then.items.properties.payload.type,parentSchema:x.then.items.properties.
payload,data:u};e===null?e=[O]:e.push(O),t++}if(typeof u=="string"&&I(u)<1){let O={instancePath:r+"/follow_up/"+o+"/payl\
oad",schemaPath:"#/definitions/followUps/then/items/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:x.then.items.properties.payload,data:u};e===null?e=[O]:e.push(O),t++}}if(c.in_any_case!==void 0){let u=c.in_any_case;
if(!(u===!0||u===!1||u==="true"||u==="false")){let O={instancePath:r+"/follow_up/"+o+"/in_any_case",schemaPath:"#/defini\
tions/followUps/then/items/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:x.then.items.properties.in_any_case.
enum},schema:x.then.items.properties.in_any_case.enum,parentSchema:x.then.items.properties.in_any_case,data:u};e===null?
e=[O]:e.push(O),t++}}}else{let u={instancePath:r+"/follow_up/"+o,schemaPath:"#/definitions/followUps/then/items/type",keyword:"\
type",params:{type:"object"},schema:x.then.items.type,parentSchema:x.then.items,data:c};e===null?e=[u]:e.push(u),t++}}}else{
let i={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:x.
then.type,parentSchema:x.then,data:a};e===null?e=[i]:e.push(i),t++}var g=S===t;v=g,U="then"}else{let S=t;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.payload===void 0){let i={instancePath:r+"/follow_up",schemaPath:"#/definitions/followU\
ps/else/required",keyword:"required",params:{missingProperty:"payload"},schema:x.else.required,parentSchema:x.else,data:a};
e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="after"||i==="at"||i==="days"||i==="timezone"||i==="payload"||i==="\
in_any_case")){let o={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:x.else,data:a};e===null?e=[o]:e.push(o),t++}if(a.
after!==void 0){let i=a.after;if(typeof i=="string"){if(!Se.test(i)){let o={instancePath:r+"/follow_up/after",schemaPath:"\
#/definitions/followUps/else/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:x.else.properties.after,data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+
"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},
schema:x.else.properties.after.type,parentSchema:x.else.properties.after,data:i};e===null?e=[o]:e.push(o),t++}}if(a.at!==
void 0){let i=a.at;if(typeof i=="string"){if(!Ye.test(i)){let o={instancePath:r+"/follow_up/at",schemaPath:"#/definition\
s/followUps/else/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^(\
[01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:x.else.properties.at,data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+
"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/type",keyword:"type",params:{type:"string"},schema:x.
else.properties.at.type,parentSchema:x.else.properties.at,data:i};e===null?e=[o]:e.push(o),t++}}if(a.days!==void 0){let i=a.
days,o=t,c=!0,u=t;if(!Array.isArray(i)){let ee={};e===null?e=[ee]:e.push(ee),t++}var $=u===t;t=o,e!==null&&(o?e.length=o:
e=null);let O;if($){let ee=t;if(Array.isArray(i)){if(i.length<1){let b={instancePath:r+"/follow_up/days",schemaPath:"#/d\
efinitions/followUps/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.else.
properties.days.then,data:i};e===null?e=[b]:e.push(b),t++}let H=i.length;for(let b=0;b<H;b++){let L=i[b];if(typeof L!="s\
tring"&&!(typeof L=="number"&&isFinite(L))&&typeof L!="boolean"){let ne={instancePath:r+"/follow_up/days/"+b,schemaPath:"\
#/definitions/followUps/else/properties/days/then/items/type",keyword:"type",params:{type:x.else.properties.days.then.items.
type},schema:x.else.properties.days.then.items.type,parentSchema:x.else.properties.days.then.items,data:L};e===null?e=[ne]:
e.push(ne),t++}if(typeof L=="string"&&I(L)<1){let ne={instancePath:r+"/follow_up/days/"+b,schemaPath:"#/definitions/foll\
owUps/else/properties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else.properties.
days.then.items,data:L};e===null?e=[ne]:e.push(ne),t++}}}else{let H={instancePath:r+"/follow_up/days",schemaPath:"#/defi\
nitions/followUps/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:x.else.properties.days.then.
type,parentSchema:x.else.properties.days.then,data:i};e===null?e=[H]:e.push(H),t++}var $=ee===t;c=$,O="then"}else{let ee=t;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let H={instancePath:r+"/follow_up/days",
schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"type",params:{type:x.else.properties.days.else.
type},schema:x.else.properties.days.else.type,parentSchema:x.else.properties.days.else,data:i};e===null?e=[H]:e.push(H),
t++}if(typeof i=="string"&&I(i)<1){let H={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/prop\
erties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else.properties.days.else,data:i};
e===null?e=[H]:e.push(H),t++}var $=ee===t;c=$,O="else"}if(!c){let ee={instancePath:r+"/follow_up/days",schemaPath:"#/def\
initions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:O},schema:x.else.properties.days.if,parentSchema:x.
else.properties.days,data:i};e===null?e=[ee]:e.push(ee),t++}}if(a.timezone!==void 0){let i=a.timezone;if(typeof i!="stri\
ng"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/follow_up/timezone",schemaPath:"#/\
definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:x.else.properties.timezone.type},schema:x.
else.properties.timezone.type,parentSchema:x.else.properties.timezone,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"string"&&I(i)<1){let o={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezo\
ne/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else.properties.timezone,data:i};e===null?e=[
o]:e.push(o),t++}}if(a.payload!==void 0){let i=a.payload;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"){let o={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/type",
keyword:"type",params:{type:x.else.properties.payload.type},schema:x.else.properties.payload.type,parentSchema:x.else.properties.
payload,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&I(i)<1){let o={instancePath:r+"/follow_up/payload",schemaPath:"\
#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
else.properties.payload,data:i};e===null?e=[o]:e.push(o),t++}}if(a.in_any_case!==void 0){let i=a.in_any_case;if(!(i===!0||
i===!1||i==="true"||i==="false")){let o={instancePath:r+"/follow_up/in_any_case",schemaPath:"#/definitions/followUps/els\
e/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:x.else.properties.in_any_case.enum},schema:x.else.properties.
in_any_case.enum,parentSchema:x.else.properties.in_any_case,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:r+
"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"object"},schema:x.else.type,parentSchema:x.
else,data:a};e===null?e=[i]:e.push(i),t++}var g=S===t;v=g,U="else"}if(!v){let S={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/if",keyword:"if",params:{failingKeyword:U},schema:x.if,parentSchema:x,data:a};e===null?e=[S]:e.push(
S),t++}}if(s.cancel!==void 0){let a=s.cancel,h=t,v=!0,K=t;if(!Array.isArray(a)){let S={};e===null?e=[S]:e.push(S),t++}var A=K===
t;t=h,e!==null&&(h?e.length=h:e=null);let U;if(A){let S=t;if(Array.isArray(a)){if(a.length<1){let o={instancePath:r+"/ca\
ncel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:me.then,
data:a};e===null?e=[o]:e.push(o),t++}let i=a.length;for(let o=0;o<i;o++){let c=a[o];if(typeof c!="string"&&!(typeof c=="\
number"&&isFinite(c))&&typeof c!="boolean"){let u={instancePath:r+"/cancel/"+o,schemaPath:"#/definitions/cancelled/then/\
items/type",keyword:"type",params:{type:me.then.items.type},schema:me.then.items.type,parentSchema:me.then.items,data:c};
e===null?e=[u]:e.push(u),t++}if(typeof c=="string"&&I(c)<1){let u={instancePath:r+"/cancel/"+o,schemaPath:"#/definitions\
/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.then.items,data:c};e===null?
e=[u]:e.push(u),t++}}}else{let i={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"type",
params:{type:"array"},schema:me.then.type,parentSchema:me.then,data:a};e===null?e=[i]:e.push(i),t++}var A=S===t;v=A,U="t\
hen"}else{let S=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let i={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:me.else.type},schema:me.else.type,parentSchema:me.
else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="string"&&I(a)<1){let i={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.else,data:a};e===null?
e=[i]:e.push(i),t++}var A=S===t;v=A,U="else"}if(!v){let S={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:U},schema:me.if,parentSchema:me,data:a};e===null?e=[S]:e.push(S),t++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:C.type,parentSchema:C,data:s};e===null?e=
[a]:e.push(a),t++}return Ne.errors=e,t===0}var tt={validate:Ke};function Ge(s,{instancePath:r="",parentData:le,parentDataProperty:he,
rootData:F=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.rules===void 0){let k={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:M.required,parentSchema:M,data:s};e===
null?e=[k]:e.push(k),t++}for(let k in s)if(!(k==="name"||k==="when"||k==="lists"||k==="tables"||k==="rules"||k==="defaul\
t"||k==="description")){let P={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:k},schema:!1,parentSchema:M,data:s};e===null?e=[P]:e.push(P),t++}if(s.name!==void 0){let k=s.name;if(typeof k!=
"string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let P={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:M.properties.name.type},schema:M.properties.name.type,parentSchema:M.properties.
name,data:k};e===null?e=[P]:e.push(P),t++}if(typeof k=="string"&&I(k)<1){let P={instancePath:r+"/name",schemaPath:"#/pro\
perties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.properties.name,data:k};e===null?e=
[P]:e.push(P),t++}}if(s.when!==void 0&&(Ae(s.when,{instancePath:r+"/when",parentData:s,parentDataProperty:"when",rootData:F})||
(e=e===null?Ae.errors:B(e,Ae.errors),t=e.length)),s.lists!==void 0){let k=s.lists;if(k&&typeof k=="object"&&!Array.isArray(
k))for(let P in k){let Z=k[P],d=t,y=!0,n=t;if(!(Z&&typeof Z=="object"&&!Array.isArray(Z))){let l={};e===null?e=[l]:e.push(
l),t++}var m=n===t;t=d,e!==null&&(d?e.length=d:e=null);let p;if(m){let l=t;if(Z&&typeof Z=="object"&&!Array.isArray(Z)){
if(Z.file===void 0){let D={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/li\
sts/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:M.properties.lists.additionalProperties.
then.required,parentSchema:M.properties.lists.additionalProperties.then,data:Z};e===null?e=[D]:e.push(D),t++}for(let D in Z)
if(D!=="file"){let g={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/a\
dditionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},schema:!1,parentSchema:M.
properties.lists.additionalProperties.then,data:Z};e===null?e=[g]:e.push(g),t++}if(Z.file!==void 0){let D=Z.file;if(typeof D!=
"string"&&!(typeof D=="number"&&isFinite(D))&&typeof D!="boolean"){let g={instancePath:r+"/lists/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/type",keyword:"type",
params:{type:M.properties.lists.additionalProperties.then.properties.file.type},schema:M.properties.lists.additionalProperties.
then.properties.file.type,parentSchema:M.properties.lists.additionalProperties.then.properties.file,data:D};e===null?e=[
g]:e.push(g),t++}if(typeof D=="string"&&I(D)<1){let g={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:M.properties.lists.additionalProperties.then.properties.file,data:D};e===null?e=[g]:e.push(
g),t++}}}else{let D={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/ad\
ditionalProperties/then/type",keyword:"type",params:{type:"object"},schema:M.properties.lists.additionalProperties.then.
type,parentSchema:M.properties.lists.additionalProperties.then,data:Z};e===null?e=[D]:e.push(D),t++}var m=l===t;y=m,p="t\
hen"}else{let l=t;if(Array.isArray(Z)){if(Z.length<1){let g={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:M.
properties.lists.additionalProperties.else,data:Z};e===null?e=[g]:e.push(g),t++}let D=Z.length;for(let g=0;g<D;g++){let E=Z[g],
$=t,A=!0,a=t;if(t===a)if(E&&typeof E=="object"&&!Array.isArray(E)){let v;if(E.list===void 0&&(v="list")){let K={};e===null?
e=[K]:e.push(K),t++}}else{let v={};e===null?e=[v]:e.push(v),t++}var f=a===t;t=$,e!==null&&($?e.length=$:e=null);let h;if(f){
let v=t;if(E&&typeof E=="object"&&!Array.isArray(E)){for(let U in E)if(U!=="list"){let S={instancePath:r+"/lists/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+g,schemaPath:"#/properties/lists/additionalProperties/else/items/then/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:U},schema:!1,parentSchema:M.properties.lists.additionalProperties.
else.items.then,data:E};e===null?e=[S]:e.push(S),t++}if(E.list!==void 0){let U=E.list;if(typeof U!="string"&&!(typeof U==
"number"&&isFinite(U))&&typeof U!="boolean"){let S={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
g+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/type",keyword:"type",params:{
type:M.properties.lists.additionalProperties.else.items.then.properties.list.type},schema:M.properties.lists.additionalProperties.
else.items.then.properties.list.type,parentSchema:M.properties.lists.additionalProperties.else.items.then.properties.list,
data:U};e===null?e=[S]:e.push(S),t++}if(typeof U=="string"&&I(U)<1){let S={instancePath:r+"/lists/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+g+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.properties.lists.additionalProperties.else.items.then.
properties.list,data:U};e===null?e=[S]:e.push(S),t++}}}else{let U={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+g,schemaPath:"#/properties/lists/additionalProperties/else/items/then/type",keyword:"type",params:{type:"\
object"},schema:M.properties.lists.additionalProperties.else.items.then.type,parentSchema:M.properties.lists.additionalProperties.
else.items.then,data:E};e===null?e=[U]:e.push(U),t++}var f=v===t;A=f,h="then"}else{let v=t;if(typeof E!="string"&&!(typeof E==
"number"&&isFinite(E))&&typeof E!="boolean"){let U={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
g,schemaPath:"#/properties/lists/additionalProperties/else/items/else/type",keyword:"type",params:{type:M.properties.lists.
additionalProperties.else.items.else.type},schema:M.properties.lists.additionalProperties.else.items.else.type,parentSchema:M.
properties.lists.additionalProperties.else.items.else,data:E};e===null?e=[U]:e.push(U),t++}var f=v===t;A=f,h="else"}if(!A){
let v={instancePath:r+"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,schemaPath:"#/properties/lists/additional\
Properties/else/items/if",keyword:"if",params:{failingKeyword:h},schema:M.properties.lists.additionalProperties.else.items.
if,parentSchema:M.properties.lists.additionalProperties.else.items,data:E};e===null?e=[v]:e.push(v),t++}}}else{let D={instancePath:r+
"/lists/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/type",keyword:"\
type",params:{type:"array"},schema:M.properties.lists.additionalProperties.else.type,parentSchema:M.properties.lists.additionalProperties.
else,data:Z};e===null?e=[D]:e.push(D),t++}var m=l===t;y=m,p="else"}if(!y){let l={instancePath:r+"/lists/"+P.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/if",keyword:"if",params:{failingKeyword:p},
schema:M.properties.lists.additionalProperties.if,parentSchema:M.properties.lists.additionalProperties,data:Z};e===null?
e=[l]:e.push(l),t++}}else{let P={instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"\
object"},schema:M.properties.lists.type,parentSchema:M.properties.lists,data:k};e===null?e=[P]:e.push(P),t++}}if(s.tables!==
void 0){let k=s.tables;if(k&&typeof k=="object"&&!Array.isArray(k)){for(let P in k){let Z=t;if(typeof P=="string"&&!dt.test(
P)){let d={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\\p{N}_-]*$",parentSchema:M.properties.tables.propertyNames,data:P,
propertyName:P};e===null?e=[d]:e.push(d),t++}var q=Z===t;if(!q){let d={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames",keyword:"propertyNames",params:{propertyName:P},schema:M.properties.tables.propertyNames,parentSchema:M.
properties.tables,data:k};e===null?e=[d]:e.push(d),t++}}for(let P in k){let Z=k[P],d=t,y=!0,n=t;if(Z&&typeof Z=="object"&&
!Array.isArray(Z)){let p;if(Z.rows===void 0&&(p="rows")){let l={};e===null?e=[l]:e.push(l),t++}}var w=n===t;if(t=d,e!==null&&
(d?e.length=d:e=null),!w){let p=t;if(Z&&typeof Z=="object"&&!Array.isArray(Z)&&Z.file===void 0){let _={instancePath:r+"/\
tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"\
required",params:{missingProperty:"file"},schema:M.properties.tables.additionalProperties.else.required,parentSchema:M.properties.
tables.additionalProperties.else,data:Z};e===null?e=[_]:e.push(_),t++}var w=p===t;y=w}if(!y){let p={instancePath:r+"/tab\
les/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"},schema:M.properties.tables.additionalProperties.if,parentSchema:M.properties.tables.additionalProperties,
data:Z};e===null?e=[p]:e.push(p),t++}if(Z&&typeof Z=="object"&&!Array.isArray(Z)){for(let p in Z)if(!(p==="file"||p==="k\
ey"||p==="rows")){let l={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tab\
les/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:M.
properties.tables.additionalProperties,data:Z};e===null?e=[l]:e.push(l),t++}if(Z.file!==void 0){let p=Z.file;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let l={instancePath:r+"/tables/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{
type:M.properties.tables.additionalProperties.properties.file.type},schema:M.properties.tables.additionalProperties.properties.
file.type,parentSchema:M.properties.tables.additionalProperties.properties.file,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p==
"string"&&I(p)<1){let l={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/proper\
ties/tables/additionalProperties/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.
properties.tables.additionalProperties.properties.file,data:p};e===null?e=[l]:e.push(l),t++}}if(Z.key!==void 0){let p=Z.
key;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let l={instancePath:r+"/tables/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"\
type",params:{type:M.properties.tables.additionalProperties.properties.key.type},schema:M.properties.tables.additionalProperties.
properties.key.type,parentSchema:M.properties.tables.additionalProperties.properties.key,data:p};e===null?e=[l]:e.push(l),
t++}if(typeof p=="string"&&I(p)<1){let l={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"\
#/properties/tables/additionalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:M.
properties.tables.additionalProperties.properties.key,data:p};e===null?e=[l]:e.push(l),t++}}if(Z.rows!==void 0){let p=Z.
rows;if(Array.isArray(p)){if(p.length<1){let _={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/row\
s",schemaPath:"#/properties/tables/additionalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:M.properties.tables.additionalProperties.properties.rows,data:p};e===null?e=[_]:e.push(_),t++}let l=p.length;
for(let _=0;_<l;_++){let D=p[_];if(D&&typeof D=="object"&&!Array.isArray(D)){if(Object.keys(D).length<1){let g={instancePath:r+
"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+_,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:M.properties.tables.additionalProperties.
properties.rows.items,data:D};e===null?e=[g]:e.push(g),t++}for(let g in D){let E=D[g];if(typeof E!="string"&&!(typeof E==
"number"&&isFinite(E))&&typeof E!="boolean"){let $={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/rows/"+_+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/r\
ows/items/additionalProperties/type",keyword:"type",params:{type:M.properties.tables.additionalProperties.properties.rows.
items.additionalProperties.type},schema:M.properties.tables.additionalProperties.properties.rows.items.additionalProperties.
type,parentSchema:M.properties.tables.additionalProperties.properties.rows.items.additionalProperties,data:E};e===null?e=
[$]:e.push($),t++}}}else{let g={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+_,schemaPath:"\
#/properties/tables/additionalProperties/properties/rows/items/type",keyword:"type",params:{type:"object"},schema:M.properties.
tables.additionalProperties.properties.rows.items.type,parentSchema:M.properties.tables.additionalProperties.properties.
rows.items,data:D};e===null?e=[g]:e.push(g),t++}}}else{let l={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows",schemaPath:"#/properties/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"ar\
ray"},schema:M.properties.tables.additionalProperties.properties.rows.type,parentSchema:M.properties.tables.additionalProperties.
properties.rows,data:p};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:r+"/tables/"+P.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type:"object"},schema:M.properties.
tables.additionalProperties.type,parentSchema:M.properties.tables.additionalProperties,data:Z};e===null?e=[p]:e.push(p),
t++}}}else{let P={instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"},schema:M.
properties.tables.type,parentSchema:M.properties.tables,data:k};e===null?e=[P]:e.push(P),t++}}if(s.rules!==void 0){let k=s.
rules;if(Array.isArray(k)){let P=k.length;for(let Z=0;Z<P;Z++)tt.validate(k[Z],{instancePath:r+"/rules/"+Z,parentData:k,
parentDataProperty:Z,rootData:F})||(e=e===null?tt.validate.errors:B(e,tt.validate.errors),t=e.length)}else{let P={instancePath:r+
"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:M.properties.rules.type,parentSchema:M.
properties.rules,data:k};e===null?e=[P]:e.push(P),t++}}if(s.default!==void 0&&(Ne(s.default,{instancePath:r+"/default",parentData:s,
parentDataProperty:"default",rootData:F})||(e=e===null?Ne.errors:B(e,Ne.errors),t=e.length)),s.description!==void 0){let k=s.
description;if(typeof k!="string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let P={instancePath:r+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:M.properties.description.type},schema:M.
properties.description.type,parentSchema:M.properties.description,data:k};e===null?e=[P]:e.push(P),t++}}}else{let k={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:M.type,parentSchema:M,data:s};e===null?e=[k]:e.push(k),
t++}return Ge.errors=e,t===0}var N={type:"object","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",
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
forward:{type:"string","x-kind":"a URL"},handover:{if:{type:"object"},then:{type:"object",required:["to"],additionalProperties:!1,
"x-kind":"who gets the conversation, such as page_inbox","x-what":"a handover",properties:{to:{type:["string","number"],
"x-kind":"a text",pattern:"^(page_inbox|bot|request|[0-9]{5,20})$","x-pattern":'A handover with metadata goes to page_in\
box, to bot, or to an app by the digits of its id, or is request; "handover: release" stands alone'},metadata:{type:["st\
ring","number","boolean"],minLength:1,"x-kind":"a text"}},"x-synonyms":{app:"to",app_id:"to",target_app_id:"to",receiver:"\
to",data:"metadata",payload:"metadata",text:"metadata",note:"metadata",message:"metadata"}},else:{type:["string","number"],
pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, t\
o bot, or to an app by the digits of its id, or is release or request"}},remember:{allOf:[{$ref:"#/definitions/remembere\
d"}]},count:{allOf:[{$ref:"#/definitions/counted"}]},forget:{allOf:[{$ref:"#/definitions/forgotten"}]},ask:{allOf:[{$ref:"\
#/definitions/asked"}]},follow_up:{allOf:[{$ref:"#/definitions/followUps"}]},cancel:{allOf:[{$ref:"#/definitions/cancell\
ed"}]}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:["forward"]},{required:["han\
dover"]},{required:["remember"]},{required:["count"]},{required:["forget"]},{required:["ask"]},{required:["follow_up"]},
{required:["cancel"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","lists","tables",
"default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"\
route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"rep\
ly",webhook:"forward",url:"forward",set:"remember",save:"remember",store:"remember",set_attribute:"remember",set_slot:"r\
emember",assign:"remember",tag:"remember",add_tag:"remember",increment:"count",add:"count",score:"count",increase:"count",
unset:"forget",delete:"forget",clear:"forget",reset:"forget",remove_tag:"forget",question:"ask",prompt:"ask",input:"ask",
expect_answer:"ask",delay:"follow_up",schedule:"follow_up",remind:"follow_up",reminder:"follow_up",timeout:"follow_up",smart_delay:"\
follow_up",wait:"follow_up",unschedule:"cancel",stop:"cancel"},"x-below":{when:["event","channel","payload","title","tex\
t","attachment","referral","sender","recipient","conversation","standby","human","answer_to","arrival","away","missed","\
typed","person","raw","split","memory","all","any","not","time"],reply:["text","buttons","quick_replies","cards","image",
"video","audio","file","typing","one_of"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"};function Xe(s,{
instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,t=0,m=t,f=!1,q=t;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)&&s.route===void 0){let a={instancePath:r,schemaPath:"#/anyOf/0/required",keyword:"required",params:{
missingProperty:"route"},schema:N.anyOf[0].required,parentSchema:N.anyOf[0],data:s};e===null?e=[a]:e.push(a),t++}var w=q===
t;if(f=f||w,!f){let a=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.reply===void 0){let v={instancePath:r,schemaPath:"\
#/anyOf/1/required",keyword:"required",params:{missingProperty:"reply"},schema:N.anyOf[1].required,parentSchema:N.anyOf[1],
data:s};e===null?e=[v]:e.push(v),t++}var w=a===t;if(f=f||w,!f){let v=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.forward===
void 0){let U={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"forward"},schema:N.
anyOf[2].required,parentSchema:N.anyOf[2],data:s};e===null?e=[U]:e.push(U),t++}var w=v===t;if(f=f||w,!f){let U=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.handover===void 0){let se={instancePath:r,schemaPath:"#/anyOf/3/required",keyword:"requir\
ed",params:{missingProperty:"handover"},schema:N.anyOf[3].required,parentSchema:N.anyOf[3],data:s};e===null?e=[se]:e.push(
se),t++}var w=U===t;if(f=f||w,!f){let se=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.remember===void 0){let o={instancePath:r,
schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"remember"},schema:N.anyOf[4].required,parentSchema:N.
anyOf[4],data:s};e===null?e=[o]:e.push(o),t++}var w=se===t;if(f=f||w,!f){let o=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.count===void 0){let u={instancePath:r,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"\
count"},schema:N.anyOf[5].required,parentSchema:N.anyOf[5],data:s};e===null?e=[u]:e.push(u),t++}var w=o===t;if(f=f||w,!f){
let u=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.forget===void 0){let ee={instancePath:r,schemaPath:"#/anyOf/6/req\
uired",keyword:"required",params:{missingProperty:"forget"},schema:N.anyOf[6].required,parentSchema:N.anyOf[6],data:s};e===
null?e=[ee]:e.push(ee),t++}var w=u===t;if(f=f||w,!f){let ee=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.ask===void 0){
let H={instancePath:r,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"ask"},schema:N.anyOf[7].
required,parentSchema:N.anyOf[7],data:s};e===null?e=[H]:e.push(H),t++}var w=ee===t;if(f=f||w,!f){let H=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.follow_up===void 0){let L={instancePath:r,schemaPath:"#/anyOf/8/required",keyword:"requir\
ed",params:{missingProperty:"follow_up"},schema:N.anyOf[8].required,parentSchema:N.anyOf[8],data:s};e===null?e=[L]:e.push(
L),t++}var w=H===t;if(f=f||w,!f){let L=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.cancel===void 0){let ye={instancePath:r,
schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"cancel"},schema:N.anyOf[9].required,parentSchema:N.
anyOf[9],data:s};e===null?e=[ye]:e.push(ye),t++}var w=L===t;f=f||w}}}}}}}}}if(f)t=m,e!==null&&(m?e.length=m:e=null);else{
let a={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:N.anyOf,parentSchema:N,data:s};e===null?e=[a]:
e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let a={instancePath:r,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},schema:N.required,parentSchema:N,data:s};e===null?e=[a]:e.push(a),
t++}if(s.when===void 0){let a={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"when"},
schema:N.required,parentSchema:N,data:s};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!je.call(N.properties,a)){let h={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:N,data:s};e===null?e=[h]:e.push(h),t++}if(s.name!==void 0){let a=s.name;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"){let h={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:N.properties.name.type},schema:N.properties.name.type,parentSchema:N.properties.name,data:a};e===null?
e=[h]:e.push(h),t++}if(typeof a=="string"&&I(a)<1){let h={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.name,data:a};e===null?e=[h]:e.push(h),t++}}if(s.
description!==void 0){let a=s.description;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){
let h={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:N.properties.
description.type},schema:N.properties.description.type,parentSchema:N.properties.description,data:a};e===null?e=[h]:e.push(
h),t++}}if(s.disabled!==void 0){let a=s.disabled;if(!(a===!0||a===!1||a==="true"||a==="false")){let h={instancePath:r+"/\
disabled",schemaPath:"#/properties/disabled/enum",keyword:"enum",params:{allowedValues:N.properties.disabled.enum},schema:N.
properties.disabled.enum,parentSchema:N.properties.disabled,data:a};e===null?e=[h]:e.push(h),t++}}if(s.continue!==void 0){
let a=s.continue;if(!(a===!0||a===!1||a==="true"||a==="false")){let h={instancePath:r+"/continue",schemaPath:"#/properti\
es/continue/enum",keyword:"enum",params:{allowedValues:N.properties.continue.enum},schema:N.properties.continue.enum,parentSchema:N.
properties.continue,data:a};e===null?e=[h]:e.push(h),t++}}if(s.once!==void 0){let a=s.once;if(typeof a=="string"){if(!yt.
test(a)){let h={instancePath:r+"/once",schemaPath:"#/properties/once/pattern",keyword:"pattern",params:{pattern:"^([1-9]\
[0-9]{0,8}[smhd]|ever)$"},schema:"^([1-9][0-9]{0,8}[smhd]|ever)$",parentSchema:N.properties.once,data:a};e===null?e=[h]:
e.push(h),t++}}else{let h={instancePath:r+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type:"strin\
g"},schema:N.properties.once.type,parentSchema:N.properties.once,data:a};e===null?e=[h]:e.push(h),t++}}if(s.when!==void 0&&
(Ae(s.when,{instancePath:r+"/when",parentData:s,parentDataProperty:"when",rootData:F})||(e=e===null?Ae.errors:B(e,Ae.errors),
t=e.length)),s.route!==void 0){let a=s.route;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boole\
an"){let h={instancePath:r+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:N.properties.route.
type},schema:N.properties.route.type,parentSchema:N.properties.route,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="\
number"&&isFinite(a)){if(typeof a=="number"&&!oe.test(String(a))){let h={instancePath:r+"/route",schemaPath:"#/propertie\
s/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-se\
parated words of letters, digits, "_" and "-", such as orders.status',parentSchema:N.properties.route,data:a};e===null?e=
[h]:e.push(h),t++}if(typeof a=="boolean"&&!oe.test(String(a))){let h={instancePath:r+"/route",schemaPath:"#/properties/r\
oute/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separ\
ated words of letters, digits, "_" and "-", such as orders.status',parentSchema:N.properties.route,data:a};e===null?e=[h]:
e.push(h),t++}}if(typeof a=="string"&&!oe.test(a)){let h={instancePath:r+"/route",schemaPath:"#/properties/route/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",
parentSchema:N.properties.route,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="boolean"){if(typeof a=="number"&&!oe.
test(String(a))){let h={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as o\
rders.status',parentSchema:N.properties.route,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="boolean"&&!oe.test(String(
a))){let h={instancePath:r+"/route",schemaPath:"#/properties/route/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Z\
a-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'A route is dot-separated words of letters, digits, "_" and "-", such as orders\
.status',parentSchema:N.properties.route,data:a};e===null?e=[h]:e.push(h),t++}}}if(s.params!==void 0){let a=s.params;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(let h in a){let v=t;if(typeof h=="string"&&!Fe.test(h)){let K={instancePath:r+
"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9\
_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:N.properties.params.propertyNames,data:h,propertyName:h};e===null?
e=[K]:e.push(K),t++}var k=v===t;if(!k){let K={instancePath:r+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"\
propertyNames",params:{propertyName:h},schema:N.properties.params.propertyNames,parentSchema:N.properties.params,data:a};
e===null?e=[K]:e.push(K),t++}}for(let h in a){let v=a[h];if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!=
"boolean"){let K={instancePath:r+"/params/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/add\
itionalProperties/type",keyword:"type",params:{type:N.properties.params.additionalProperties.type},schema:N.properties.params.
additionalProperties.type,parentSchema:N.properties.params.additionalProperties,data:v};e===null?e=[K]:e.push(K),t++}}}else{
let h={instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:N.properties.
params.type,parentSchema:N.properties.params,data:a};e===null?e=[h]:e.push(h),t++}}if(s.reply!==void 0&&(Ue(s.reply,{instancePath:r+
"/reply",parentData:s,parentDataProperty:"reply",rootData:F})||(e=e===null?Ue.errors:B(e,Ue.errors),t=e.length)),s.forward!==
void 0){let a=s.forward;if(typeof a!="string"){let h={instancePath:r+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:N.properties.forward.type,parentSchema:N.properties.forward,data:a};e===null?e=[h]:e.
push(h),t++}}if(s.handover!==void 0){let a=s.handover,h=t,v=!0,K=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let S={};
e===null?e=[S]:e.push(S),t++}var P=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;if(P){let S=t;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.to===void 0){let i={instancePath:r+"/handover",schemaPath:"#/properties/handover/then/required",
keyword:"required",params:{missingProperty:"to"},schema:N.properties.handover.then.required,parentSchema:N.properties.handover.
then,data:a};e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="to"||i==="metadata")){let o={instancePath:r+"/handove\
r",schemaPath:"#/properties/handover/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:N.properties.handover.then,data:a};e===null?e=[o]:e.push(o),t++}if(a.to!==void 0){let i=a.to;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))){let o={instancePath:r+"/handover/to",schemaPath:"#/properties/handover/the\
n/properties/to/type",keyword:"type",params:{type:N.properties.handover.then.properties.to.type},schema:N.properties.handover.
then.properties.to.type,parentSchema:N.properties.handover.then.properties.to,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"number"&&isFinite(i)&&typeof i=="number"&&!Te.test(String(i))){let o={instancePath:r+"/handover/to",schemaPath:"#/prope\
rties/handover/then/properties/to/x-pattern",keyword:"x-pattern",params:{pattern:"^(page_inbox|bot|request|[0-9]{5,20})$"},
schema:'A handover with metadata goes to page_inbox, to bot, or to an app by the digits of its id, or is request; "hando\
ver: release" stands alone',parentSchema:N.properties.handover.then.properties.to,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"string"&&!Te.test(i)){let o={instancePath:r+"/handover/to",schemaPath:"#/properties/handover/then/properties/to/pattern",
keyword:"pattern",params:{pattern:"^(page_inbox|bot|request|[0-9]{5,20})$"},schema:"^(page_inbox|bot|request|[0-9]{5,20}\
)$",parentSchema:N.properties.handover.then.properties.to,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&typeof i==
"number"&&!Te.test(String(i))){let o={instancePath:r+"/handover/to",schemaPath:"#/properties/handover/then/properties/to\
/x-pattern",keyword:"x-pattern",params:{pattern:"^(page_inbox|bot|request|[0-9]{5,20})$"},schema:'A handover with metada\
ta goes to page_inbox, to bot, or to an app by the digits of its id, or is request; "handover: release" stands alone',parentSchema:N.
properties.handover.then.properties.to,data:i};e===null?e=[o]:e.push(o),t++}}if(a.metadata!==void 0){let i=a.metadata;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/handover/metadata",schemaPath:"\
#/properties/handover/then/properties/metadata/type",keyword:"type",params:{type:N.properties.handover.then.properties.metadata.
type},schema:N.properties.handover.then.properties.metadata.type,parentSchema:N.properties.handover.then.properties.metadata,
data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&I(i)<1){let o={instancePath:r+"/handover/metadata",schemaPath:"\
#/properties/handover/then/properties/metadata/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:N.properties.
handover.then.properties.metadata,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:r+"/handover",schemaPath:"\
#/properties/handover/then/type",keyword:"type",params:{type:"object"},schema:N.properties.handover.then.type,parentSchema:N.
properties.handover.then,data:a};e===null?e=[i]:e.push(i),t++}var P=S===t;v=P,U="then"}else{let S=t;if(typeof a!="string"&&
!(typeof a=="number"&&isFinite(a))){let i={instancePath:r+"/handover",schemaPath:"#/properties/handover/else/type",keyword:"\
type",params:{type:N.properties.handover.else.type},schema:N.properties.handover.else.type,parentSchema:N.properties.handover.
else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)&&typeof a=="number"&&!Re.test(String(a))){let i={
instancePath:r+"/handover",schemaPath:"#/properties/handover/else/x-pattern",keyword:"x-pattern",params:{pattern:"^(page\
_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A handover goes to page_inbox, to bot, or to an app by the digits of \
its id, or is release or request",parentSchema:N.properties.handover.else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a==
"string"&&!Re.test(a)){let i={instancePath:r+"/handover",schemaPath:"#/properties/handover/else/pattern",keyword:"patter\
n",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"^(page_inbox|bot|release|request|[0-9]{5,20\
})$",parentSchema:N.properties.handover.else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="boolean"&&typeof a=="num\
ber"&&!Re.test(String(a))){let i={instancePath:r+"/handover",schemaPath:"#/properties/handover/else/x-pattern",keyword:"\
x-pattern",params:{pattern:"^(page_inbox|bot|release|request|[0-9]{5,20})$"},schema:"A handover goes to page_inbox, to b\
ot, or to an app by the digits of its id, or is release or request",parentSchema:N.properties.handover.else,data:a};e===
null?e=[i]:e.push(i),t++}var P=S===t;v=P,U="else"}if(!v){let S={instancePath:r+"/handover",schemaPath:"#/properties/hand\
over/if",keyword:"if",params:{failingKeyword:U},schema:N.properties.handover.if,parentSchema:N.properties.handover,data:a};
e===null?e=[S]:e.push(S),t++}}if(s.remember!==void 0){let a=s.remember;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length<1){let h={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/minProperties",keyword:"minProp\
erties",params:{limit:1},schema:1,parentSchema:J,data:a};e===null?e=[h]:e.push(h),t++}for(let h in a){let v=t;if(typeof h==
"string"&&!re.test(h)){let K={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:J.propertyNames,data:h,propertyName:h};
e===null?e=[K]:e.push(K),t++}var Z=v===t;if(!Z){let K={instancePath:r+"/remember",schemaPath:"#/definitions/remembered/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:h},schema:J.propertyNames,parentSchema:J,data:a};e===null?e=[
K]:e.push(K),t++}}for(let h in a){let v=a[h],K=t,U=!0,S=t;if(!(v&&typeof v=="object"&&!Array.isArray(v))){let i={};e===null?
e=[i]:e.push(i),t++}var d=S===t;t=K,e!==null&&(K?e.length=K:e=null);let se;if(d){let i=t;if(v&&typeof v=="object"&&!Array.
isArray(v)){if(v.value===void 0){let c={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/then/required",keyword:"required",params:{missingProperty:"value"},schema:J.
additionalProperties.then.required,parentSchema:J.additionalProperties.then,data:v};e===null?e=[c]:e.push(c),t++}for(let c in v)
if(!(c==="value"||c==="for")){let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
definitions/remembered/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
schema:!1,parentSchema:J.additionalProperties.then,data:v};e===null?e=[u]:e.push(u),t++}if(v.value!==void 0){let c=v.value;
if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let u={instancePath:r+"/remember/"+h.replace(
/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/value/\
type",keyword:"type",params:{type:J.additionalProperties.then.properties.value.type},schema:J.additionalProperties.then.
properties.value.type,parentSchema:J.additionalProperties.then.properties.value,data:c};e===null?e=[u]:e.push(u),t++}if(typeof c==
"string"&&I(c)<1){let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/def\
initions/remembered/additionalProperties/then/properties/value/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:J.additionalProperties.then.properties.value,data:c};e===null?e=[u]:e.push(u),t++}}if(v.for!==void 0){let c=v.
for;if(typeof c=="string"){if(!Se.test(c)){let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/for",schemaPath:"#/definitions/remembered/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:J.additionalProperties.then.properties.for,data:c};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/remembered/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:J.additionalProperties.
then.properties.for.type,parentSchema:J.additionalProperties.then.properties.for,data:c};e===null?e=[u]:e.push(u),t++}}}else{
let c={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additio\
nalProperties/then/type",keyword:"type",params:{type:"object"},schema:J.additionalProperties.then.type,parentSchema:J.additionalProperties.
then,data:v};e===null?e=[c]:e.push(c),t++}var d=i===t;U=d,se="then"}else{let i=t;if(typeof v!="string"&&!(typeof v=="num\
ber"&&isFinite(v))&&typeof v!="boolean"){let c={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/remembered/additionalProperties/else/type",keyword:"type",params:{type:J.additionalProperties.else.type},schema:J.
additionalProperties.else.type,parentSchema:J.additionalProperties.else,data:v};e===null?e=[c]:e.push(c),t++}if(typeof v==
"string"&&I(v)<1){let c={instancePath:r+"/remember/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/\
remembered/additionalProperties/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:J.additionalProperties.
else,data:v};e===null?e=[c]:e.push(c),t++}var d=i===t;U=d,se="else"}if(!U){let i={instancePath:r+"/remember/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/remembered/additionalProperties/if",keyword:"if",params:{failingKeyword:se},
schema:J.additionalProperties.if,parentSchema:J.additionalProperties,data:v};e===null?e=[i]:e.push(i),t++}}}else{let h={
instancePath:r+"/remember",schemaPath:"#/definitions/remembered/type",keyword:"type",params:{type:"object"},schema:J.type,
parentSchema:J,data:a};e===null?e=[h]:e.push(h),t++}}if(s.count!==void 0){let a=s.count,h=t,v=!0,K=t;if(!(a&&typeof a=="\
object"&&!Array.isArray(a))){let S={};e===null?e=[S]:e.push(S),t++}var y=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;
if(y){let S=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let i={instancePath:r+"/count",schemaPath:"\
#/definitions/counted/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:j.then,data:a};
e===null?e=[i]:e.push(i),t++}for(let i in a){let o=t;if(typeof i=="string"&&!re.test(i)){let c={instancePath:r+"/count",
schemaPath:"#/definitions/counted/then/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:j.then.propertyNames,data:i,propertyName:i};e===null?e=[c]:e.push(c),t++}var n=o===
t;if(!n){let c={instancePath:r+"/count",schemaPath:"#/definitions/counted/then/propertyNames",keyword:"propertyNames",params:{
propertyName:i},schema:j.then.propertyNames,parentSchema:j.then,data:a};e===null?e=[c]:e.push(c),t++}}for(let i in a){let o=a[i],
c=t,u=!0,O=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let R={};e===null?e=[R]:e.push(R),t++}var p=O===t;t=c,e!==null&&
(c?e.length=c:e=null);let ee;if(p){let R=t;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let b={
instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/then/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:j.then.additionalProperties.then,
data:o};e===null?e=[b]:e.push(b),t++}for(let b in o)if(!(b==="by"||b==="for")){let L={instancePath:r+"/count/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:j.then.additionalProperties.then,data:o};e===
null?e=[L]:e.push(L),t++}if(o.by!==void 0){let b=o.by;if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))){let L={
instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additiona\
lProperties/then/properties/by/type",keyword:"type",params:{type:j.then.additionalProperties.then.properties.by.type},schema:j.
then.additionalProperties.then.properties.by.type,parentSchema:j.then.additionalProperties.then.properties.by,data:b};e===
null?e=[L]:e.push(L),t++}if(typeof b=="number"&&isFinite(b)&&typeof b=="number"&&!_e.test(String(b))){let L={instancePath:r+
"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/the\
n/properties/by/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number,\
 such as 5 or -1",parentSchema:j.then.additionalProperties.then.properties.by,data:b};e===null?e=[L]:e.push(L),t++}if(typeof b==
"string"&&!_e.test(b)){let L={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/by",schemaPath:"#/defi\
nitions/counted/then/additionalProperties/then/properties/by/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9\
}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:j.then.additionalProperties.then.properties.by,data:b};e===null?e=[L]:e.push(
L),t++}if(typeof b=="boolean"&&typeof b=="number"&&!_e.test(String(b))){let L={instancePath:r+"/count/"+i.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/by",schemaPath:"#/definitions/counted/then/additionalProperties/then/properties/by/x-pattern",
keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such as 5 or -1",parentSchema:j.
then.additionalProperties.then.properties.by,data:b};e===null?e=[L]:e.push(L),t++}}if(o.for!==void 0){let b=o.for;if(typeof b==
"string"){if(!Se.test(b)){let L={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"#/\
definitions/counted/then/additionalProperties/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:j.then.additionalProperties.then.properties.for,data:b};e===
null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/for",schemaPath:"\
#/definitions/counted/then/additionalProperties/then/properties/for/type",keyword:"type",params:{type:"string"},schema:j.
then.additionalProperties.then.properties.for.type,parentSchema:j.then.additionalProperties.then.properties.for,data:b};
e===null?e=[L]:e.push(L),t++}}}else{let b={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/counted/then/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:j.then.additionalProperties.
then.type,parentSchema:j.then.additionalProperties.then,data:o};e===null?e=[b]:e.push(b),t++}var p=R===t;u=p,ee="then"}else{
let R=t;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))){let b={instancePath:r+"/count/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalProperties/else/type",keyword:"type",params:{type:j.
then.additionalProperties.else.type},schema:j.then.additionalProperties.else.type,parentSchema:j.then.additionalProperties.
else,data:o};e===null?e=[b]:e.push(b),t++}if(typeof o=="number"&&isFinite(o)&&typeof o=="number"&&!_e.test(String(o))){let b={
instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then/additionalPrope\
rties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a whole number, such\
 as 5 or -1",parentSchema:j.then.additionalProperties.else,data:o};e===null?e=[b]:e.push(b),t++}if(typeof o=="string"&&!_e.
test(o)){let b={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/then\
/additionalProperties/else/pattern",keyword:"pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"^[+-]?[0-9]{1,9}$",parentSchema:j.
then.additionalProperties.else,data:o};e===null?e=[b]:e.push(b),t++}if(typeof o=="boolean"&&typeof o=="number"&&!_e.test(
String(o))){let b={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/counted/t\
hen/additionalProperties/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[+-]?[0-9]{1,9}$"},schema:"It counts by a\
 whole number, such as 5 or -1",parentSchema:j.then.additionalProperties.else,data:o};e===null?e=[b]:e.push(b),t++}var p=R===
t;u=p,ee="else"}if(!u){let R={instancePath:r+"/count/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definition\
s/counted/then/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},schema:j.then.additionalProperties.if,parentSchema:j.
then.additionalProperties,data:o};e===null?e=[R]:e.push(R),t++}}}else{let i={instancePath:r+"/count",schemaPath:"#/defin\
itions/counted/then/type",keyword:"type",params:{type:"object"},schema:j.then.type,parentSchema:j.then,data:a};e===null?
e=[i]:e.push(i),t++}var y=S===t;v=y,U="then"}else{let S=t,se=t,i=!0,o=t;if(!Array.isArray(a)){let O={};e===null?e=[O]:e.
push(O),t++}var l=o===t;t=se,e!==null&&(se?e.length=se:e=null);let c;if(l){let O=t;if(Array.isArray(a)){if(a.length<1){let H={
instancePath:r+"/count",schemaPath:"#/definitions/counted/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:j.else.then,data:a};e===null?e=[H]:e.push(H),t++}let R=a.length;for(let H=0;H<R;H++){let b=a[H];if(typeof b!=
"string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let L={instancePath:r+"/count/"+H,schemaPath:"#/defin\
itions/counted/else/then/items/type",keyword:"type",params:{type:j.else.then.items.type},schema:j.else.then.items.type,parentSchema:j.
else.then.items,data:b};e===null?e=[L]:e.push(L),t++}if(typeof b=="number"&&isFinite(b)){if(typeof b=="number"&&!re.test(
String(b))){let L={instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pa\
ttern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',
parentSchema:j.else.then.items,data:b};e===null?e=[L]:e.push(L),t++}if(typeof b=="boolean"&&!re.test(String(b))){let L={
instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:j.else.then.
items,data:b};e===null?e=[L]:e.push(L),t++}}if(typeof b=="string"){if(I(b)<1){let L={instancePath:r+"/count/"+H,schemaPath:"\
#/definitions/counted/else/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.else.then.
items,data:b};e===null?e=[L]:e.push(L),t++}if(!re.test(b)){let L={instancePath:r+"/count/"+H,schemaPath:"#/definitions/c\
ounted/else/then/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",
parentSchema:j.else.then.items,data:b};e===null?e=[L]:e.push(L),t++}}if(typeof b=="boolean"){if(typeof b=="number"&&!re.
test(String(b))){let L={instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at \
most',parentSchema:j.else.then.items,data:b};e===null?e=[L]:e.push(L),t++}if(typeof b=="boolean"&&!re.test(String(b))){let L={
instancePath:r+"/count/"+H,schemaPath:"#/definitions/counted/else/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:j.else.then.
items,data:b};e===null?e=[L]:e.push(L),t++}}}}else{let R={instancePath:r+"/count",schemaPath:"#/definitions/counted/else\
/then/type",keyword:"type",params:{type:"array"},schema:j.else.then.type,parentSchema:j.else.then,data:a};e===null?e=[R]:
e.push(R),t++}var l=O===t;i=l,c="then"}else{let O=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!=
"boolean"){let R={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/type",keyword:"type",params:{type:j.
else.else.type},schema:j.else.else.type,parentSchema:j.else.else,data:a};e===null?e=[R]:e.push(R),t++}if(typeof a=="numb\
er"&&isFinite(a)){if(typeof a=="number"&&!re.test(String(a))){let R={instancePath:r+"/count",schemaPath:"#/definitions/c\
ounted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is\
 letters, digits, "_" and "-", 64 at most',parentSchema:j.else.else,data:a};e===null?e=[R]:e.push(R),t++}if(typeof a=="b\
oolean"&&!re.test(String(a))){let R={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"\
x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at \
most',parentSchema:j.else.else,data:a};e===null?e=[R]:e.push(R),t++}}if(typeof a=="string"){if(I(a)<1){let R={instancePath:r+
"/count",schemaPath:"#/definitions/counted/else/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.
else.else,data:a};e===null?e=[R]:e.push(R),t++}if(!re.test(a)){let R={instancePath:r+"/count",schemaPath:"#/definitions/\
counted/else/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:j.
else.else,data:a};e===null?e=[R]:e.push(R),t++}}if(typeof a=="boolean"){if(typeof a=="number"&&!re.test(String(a))){let R={
instancePath:r+"/count",schemaPath:"#/definitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-\
Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:j.else.else,data:a};
e===null?e=[R]:e.push(R),t++}if(typeof a=="boolean"&&!re.test(String(a))){let R={instancePath:r+"/count",schemaPath:"#/d\
efinitions/counted/else/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in t\
he memory is letters, digits, "_" and "-", 64 at most',parentSchema:j.else.else,data:a};e===null?e=[R]:e.push(R),t++}}var l=O===
t;i=l,c="else"}if(!i){let O={instancePath:r+"/count",schemaPath:"#/definitions/counted/else/if",keyword:"if",params:{failingKeyword:c},
schema:j.else.if,parentSchema:j.else,data:a};e===null?e=[O]:e.push(O),t++}var y=S===t;v=y,U="else"}if(!v){let S={instancePath:r+
"/count",schemaPath:"#/definitions/counted/if",keyword:"if",params:{failingKeyword:U},schema:j.if,parentSchema:j,data:a};
e===null?e=[S]:e.push(S),t++}}if(s.forget!==void 0){let a=s.forget,h=t,v=!0,K=t;if(!Array.isArray(a)){let S={};e===null?
e=[S]:e.push(S),t++}var _=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;if(_){let S=t;if(Array.isArray(a)){if(a.length<
1){let o={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:Y.then,data:a};e===null?e=[o]:e.push(o),t++}let i=a.length;for(let o=0;o<i;o++){let c=a[o];if(typeof c!=
"string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let u={instancePath:r+"/forget/"+o,schemaPath:"#/defi\
nitions/forgotten/then/items/type",keyword:"type",params:{type:Y.then.items.type},schema:Y.then.items.type,parentSchema:Y.
then.items,data:c};e===null?e=[u]:e.push(u),t++}if(typeof c=="number"&&isFinite(c)){if(typeof c=="number"&&!re.test(String(
c))){let u={instancePath:r+"/forget/"+o,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
then.items,data:c};e===null?e=[u]:e.push(u),t++}if(typeof c=="boolean"&&!re.test(String(c))){let u={instancePath:r+"/for\
get/"+o,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,\
64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:c};e===null?
e=[u]:e.push(u),t++}}if(typeof c=="string"){if(I(c)<1){let u={instancePath:r+"/forget/"+o,schemaPath:"#/definitions/forg\
otten/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.then.items,data:c};e===null?e=[
u]:e.push(u),t++}if(!re.test(c)){let u={instancePath:r+"/forget/"+o,schemaPath:"#/definitions/forgotten/then/items/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:Y.then.items,
data:c};e===null?e=[u]:e.push(u),t++}}if(typeof c=="boolean"){if(typeof c=="number"&&!re.test(String(c))){let u={instancePath:r+
"/forget/"+o,schemaPath:"#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_\
-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:c};
e===null?e=[u]:e.push(u),t++}if(typeof c=="boolean"&&!re.test(String(c))){let u={instancePath:r+"/forget/"+o,schemaPath:"\
#/definitions/forgotten/then/items/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A nam\
e in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.then.items,data:c};e===null?e=[u]:e.push(u),
t++}}}}else{let i={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/then/type",keyword:"type",params:{type:"\
array"},schema:Y.then.type,parentSchema:Y.then,data:a};e===null?e=[i]:e.push(i),t++}var _=S===t;v=_,U="then"}else{let S=t;
if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let i={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/type",keyword:"type",params:{type:Y.else.type},schema:Y.else.type,parentSchema:Y.else,data:a};
e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)){if(typeof a=="number"&&!re.test(String(a))){let i={instancePath:r+
"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:a};e===null?e=[i]:e.push(
i),t++}if(typeof a=="boolean"&&!re.test(String(a))){let i={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/\
else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, di\
gits, "_" and "-", 64 at most',parentSchema:Y.else,data:a};e===null?e=[i]:e.push(i),t++}}if(typeof a=="string"){if(I(a)<
1){let i={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:Y.else,data:a};e===null?e=[i]:e.push(i),t++}if(!re.test(a)){let i={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:"^[A-Za-z0-9_-]{\
1,64}$",parentSchema:Y.else,data:a};e===null?e=[i]:e.push(i),t++}}if(typeof a=="boolean"){if(typeof a=="number"&&!re.test(
String(a))){let i={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in the memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.
else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="boolean"&&!re.test(String(a))){let i={instancePath:r+"/forget",schemaPath:"\
#/definitions/forgotten/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},schema:'A name in t\
he memory is letters, digits, "_" and "-", 64 at most',parentSchema:Y.else,data:a};e===null?e=[i]:e.push(i),t++}}var _=S===
t;v=_,U="else"}if(!v){let S={instancePath:r+"/forget",schemaPath:"#/definitions/forgotten/if",keyword:"if",params:{failingKeyword:U},
schema:Y.if,parentSchema:Y,data:a};e===null?e=[S]:e.push(S),t++}}if(s.ask!==void 0){let a=s.ask,h=t,v=!0,K=t;if(!(a&&typeof a==
"object"&&!Array.isArray(a))){let S={};e===null?e=[S]:e.push(S),t++}var D=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;
if(D){let S=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.question===void 0){let i={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/required",keyword:"required",params:{missingProperty:"question"},schema:G.then.required,parentSchema:G.
then,data:a};e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="question"||i==="for")){let o={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:G.
then,data:a};e===null?e=[o]:e.push(o),t++}if(a.question!==void 0){let i=a.question;if(typeof i!="string"&&!(typeof i=="n\
umber"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/pr\
operties/question/type",keyword:"type",params:{type:G.then.properties.question.type},schema:G.then.properties.question.type,
parentSchema:G.then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)){if(typeof i==
"number"&&!oe.test(String(i))){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/que\
stion/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a ques\
tion are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.then.
properties.question,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&!oe.test(String(i))){let o={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:G.then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}}
if(typeof i=="string"){if(I(i)<1){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/properties/\
question/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.then.properties.question,data:i};e===null?
e=[o]:e.push(o),t++}if(!oe.test(i)){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/propertie\
s/question/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.\
[A-Za-z0-9_-]+)*$",parentSchema:G.then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}}if(typeof i=="boolean"){
if(typeof i=="number"&&!oe.test(String(i))){let o={instancePath:r+"/ask/question",schemaPath:"#/definitions/asked/then/p\
roperties/question/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The wo\
rds of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.
then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="boolean"&&!oe.test(String(i))){let o={instancePath:r+
"/ask/question",schemaPath:"#/definitions/asked/then/properties/question/x-pattern",keyword:"x-pattern",params:{pattern:"\
^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:"\
, and here a name for it, such as order.name',parentSchema:G.then.properties.question,data:i};e===null?e=[o]:e.push(o),t++}}}
if(a.for!==void 0){let i=a.for;if(typeof i=="string"){if(!Se.test(i)){let o={instancePath:r+"/ask/for",schemaPath:"#/def\
initions/asked/then/properties/for/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][\
0-9]{0,8}[smhd]$",parentSchema:G.then.properties.for,data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/\
ask/for",schemaPath:"#/definitions/asked/then/properties/for/type",keyword:"type",params:{type:"string"},schema:G.then.properties.
for.type,parentSchema:G.then.properties.for,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:r+"/ask",schemaPath:"\
#/definitions/asked/then/type",keyword:"type",params:{type:"object"},schema:G.then.type,parentSchema:G.then,data:a};e===
null?e=[i]:e.push(i),t++}var D=S===t;v=D,U="then"}else{let S=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&
typeof a!="boolean"){let i={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/type",keyword:"type",params:{type:G.
else.type},schema:G.else.type,parentSchema:G.else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)){
if(typeof a=="number"&&!oe.test(String(a))){let i={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",
keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply:\
 write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.else,data:a};e===null?
e=[i]:e.push(i),t++}if(typeof a=="boolean"&&!oe.test(String(a))){let i={instancePath:r+"/ask",schemaPath:"#/definitions/\
asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a\
 question are a reply: write them as "reply:" beside "ask:", and here a name for it, such as order.name',parentSchema:G.
else,data:a};e===null?e=[i]:e.push(i),t++}}if(typeof a=="string"){if(I(a)<1){let i={instancePath:r+"/ask",schemaPath:"#/\
definitions/asked/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:G.else,data:a};e===null?e=[
i]:e.push(i),t++}if(!oe.test(a)){let i={instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:G.
else,data:a};e===null?e=[i]:e.push(i),t++}}if(typeof a=="boolean"){if(typeof a=="number"&&!oe.test(String(a))){let i={instancePath:r+
"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9\
_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a name for it, suc\
h as order.name',parentSchema:G.else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="boolean"&&!oe.test(String(a))){let i={
instancePath:r+"/ask",schemaPath:"#/definitions/asked/else/x-pattern",keyword:"x-pattern",params:{pattern:"^[A-Za-z0-9_-\
]+(\\.[A-Za-z0-9_-]+)*$"},schema:'The words of a question are a reply: write them as "reply:" beside "ask:", and here a \
name for it, such as order.name',parentSchema:G.else,data:a};e===null?e=[i]:e.push(i),t++}}var D=S===t;v=D,U="else"}if(!v){
let S={instancePath:r+"/ask",schemaPath:"#/definitions/asked/if",keyword:"if",params:{failingKeyword:U},schema:G.if,parentSchema:G,
data:a};e===null?e=[S]:e.push(S),t++}}if(s.follow_up!==void 0){let a=s.follow_up,h=t,v=!0,K=t;if(!Array.isArray(a)){let S={};
e===null?e=[S]:e.push(S),t++}var g=K===t;t=h,e!==null&&(h?e.length=h:e=null);let U;if(g){let S=t;if(Array.isArray(a)){if(a.
length>20){let o={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/maxItems",keyword:"maxItems",params:{
limit:20},schema:20,parentSchema:x.then,data:a};e===null?e=[o]:e.push(o),t++}if(a.length<1){let o={instancePath:r+"/foll\
ow_up",schemaPath:"#/definitions/followUps/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,
data:a};e===null?e=[o]:e.push(o),t++}let i=a.length;for(let o=0;o<i;o++){let c=a[o];if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.payload===void 0){let u={instancePath:r+"/follow_up/"+o,schemaPath:"#/definitions/followUps/then/items/required",
keyword:"required",params:{missingProperty:"payload"},schema:x.then.items.required,parentSchema:x.then.items,data:c};e===
null?e=[u]:e.push(u),t++}for(let u in c)if(!(u==="after"||u==="at"||u==="days"||u==="timezone"||u==="payload"||u==="in_a\
ny_case")){let O={instancePath:r+"/follow_up/"+o,schemaPath:"#/definitions/followUps/then/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:x.then.items,data:c};e===null?e=[O]:e.push(O),
t++}if(c.after!==void 0){let u=c.after;if(typeof u=="string"){if(!Se.test(u)){let O={instancePath:r+"/follow_up/"+o+"/af\
ter",schemaPath:"#/definitions/followUps/then/items/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][\
0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:x.then.items.properties.after,data:u};e===null?e=[O]:e.
push(O),t++}}else{let O={instancePath:r+"/follow_up/"+o+"/after",schemaPath:"#/definitions/followUps/then/items/properti\
es/after/type",keyword:"type",params:{type:"string"},schema:x.then.items.properties.after.type,parentSchema:x.then.items.
properties.after,data:u};e===null?e=[O]:e.push(O),t++}}if(c.at!==void 0){let u=c.at;if(typeof u=="string"){if(!Ye.test(u)){
let O={instancePath:r+"/follow_up/"+o+"/at",schemaPath:"#/definitions/followUps/then/items/properties/at/pattern",keyword:"\
pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:x.then.
items.properties.at,data:u};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:r+"/follow_up/"+o+"/at",schemaPath:"#\
/definitions/followUps/then/items/properties/at/type",keyword:"type",params:{type:"string"},schema:x.then.items.properties.
at.type,parentSchema:x.then.items.properties.at,data:u};e===null?e=[O]:e.push(O),t++}}if(c.days!==void 0){let u=c.days,O=t,
ee=!0,R=t;if(!Array.isArray(u)){let b={};e===null?e=[b]:e.push(b),t++}var E=R===t;t=O,e!==null&&(O?e.length=O:e=null);let H;
if(E){let b=t;if(Array.isArray(u)){if(u.length<1){let ye={instancePath:r+"/follow_up/"+o+"/days",schemaPath:"#/definitio\
ns/followUps/then/items/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then.
items.properties.days.then,data:u};e===null?e=[ye]:e.push(ye),t++}let ne=u.length;for(let ye=0;ye<ne;ye++){let ce=u[ye];
if(typeof ce!="string"&&!(typeof ce=="number"&&isFinite(ce))&&typeof ce!="boolean"){let xe={instancePath:r+"/follow_up/"+
o+"/days/"+ye,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/type",keyword:"type",params:{type:x.
then.items.properties.days.then.items.type},schema:x.then.items.properties.days.then.items.type,parentSchema:x.then.items.
properties.days.then.items,data:ce};e===null?e=[xe]:e.push(xe),t++}if(typeof ce=="string"&&I(ce)<1){let xe={instancePath:r+
"/follow_up/"+o+"/days/"+ye,schemaPath:"#/definitions/followUps/then/items/properties/days/then/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:x.then.items.properties.days.then.items,data:ce};e===null?e=[xe]:e.push(
xe),t++}}}else{let ne={instancePath:r+"/follow_up/"+o+"/days",schemaPath:"#/definitions/followUps/then/items/properties/\
days/then/type",keyword:"type",params:{type:"array"},schema:x.then.items.properties.days.then.type,parentSchema:x.then.items.
properties.days.then,data:u};e===null?e=[ne]:e.push(ne),t++}var E=b===t;ee=E,H="then"}else{let b=t;if(typeof u!="string"&&
!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let ne={instancePath:r+"/follow_up/"+o+"/days",schemaPath:"#/de\
finitions/followUps/then/items/properties/days/else/type",keyword:"type",params:{type:x.then.items.properties.days.else.
type},schema:x.then.items.properties.days.else.type,parentSchema:x.then.items.properties.days.else,data:u};e===null?e=[ne]:
e.push(ne),t++}if(typeof u=="string"&&I(u)<1){let ne={instancePath:r+"/follow_up/"+o+"/days",schemaPath:"#/definitions/f\
ollowUps/then/items/properties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.then.items.
properties.days.else,data:u};e===null?e=[ne]:e.push(ne),t++}var E=b===t;ee=E,H="else"}if(!ee){let b={instancePath:r+"/fo\
llow_up/"+o+"/days",schemaPath:"#/definitions/followUps/then/items/properties/days/if",keyword:"if",params:{failingKeyword:H},
schema:x.then.items.properties.days.if,parentSchema:x.then.items.properties.days,data:u};e===null?e=[b]:e.push(b),t++}}if(c.
timezone!==void 0){let u=c.timezone;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let O={
instancePath:r+"/follow_up/"+o+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/type",keyword:"\
type",params:{type:x.then.items.properties.timezone.type},schema:x.then.items.properties.timezone.type,parentSchema:x.then.
items.properties.timezone,data:u};e===null?e=[O]:e.push(O),t++}if(typeof u=="string"&&I(u)<1){let O={instancePath:r+"/fo\
llow_up/"+o+"/timezone",schemaPath:"#/definitions/followUps/then/items/properties/timezone/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:x.then.items.properties.timezone,data:u};e===null?e=[O]:e.push(O),t++}}if(c.payload!==
void 0){let u=c.payload;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let O={instancePath:r+
"/follow_up/"+o+"/payload",schemaPath:"#/definitions/followUps/then/items/properties/payload/type",keyword:"type",params:{
type:x.then.items.properties.payload.type},schema:x.then.items.properties.payload.type,parentSchema:x.then.items.properties.
payload,data:u};e===null?e=[O]:e.push(O),t++}if(typeof u=="string"&&I(u)<1){let O={instancePath:r+"/follow_up/"+o+"/payl\
oad",schemaPath:"#/definitions/followUps/then/items/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:x.then.items.properties.payload,data:u};e===null?e=[O]:e.push(O),t++}}if(c.in_any_case!==void 0){let u=c.in_any_case;
if(!(u===!0||u===!1||u==="true"||u==="false")){let O={instancePath:r+"/follow_up/"+o+"/in_any_case",schemaPath:"#/defini\
tions/followUps/then/items/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:x.then.items.properties.in_any_case.
enum},schema:x.then.items.properties.in_any_case.enum,parentSchema:x.then.items.properties.in_any_case,data:u};e===null?
e=[O]:e.push(O),t++}}}else{let u={instancePath:r+"/follow_up/"+o,schemaPath:"#/definitions/followUps/then/items/type",keyword:"\
type",params:{type:"object"},schema:x.then.items.type,parentSchema:x.then.items,data:c};e===null?e=[u]:e.push(u),t++}}}else{
let i={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/then/type",keyword:"type",params:{type:"array"},schema:x.
then.type,parentSchema:x.then,data:a};e===null?e=[i]:e.push(i),t++}var g=S===t;v=g,U="then"}else{let S=t;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.payload===void 0){let i={instancePath:r+"/follow_up",schemaPath:"#/definitions/followU\
ps/else/required",keyword:"required",params:{missingProperty:"payload"},schema:x.else.required,parentSchema:x.else,data:a};
e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="after"||i==="at"||i==="days"||i==="timezone"||i==="payload"||i==="\
in_any_case")){let o={instancePath:r+"/follow_up",schemaPath:"#/definitions/followUps/else/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:x.else,data:a};e===null?e=[o]:e.push(o),t++}if(a.
after!==void 0){let i=a.after;if(typeof i=="string"){if(!Se.test(i)){let o={instancePath:r+"/follow_up/after",schemaPath:"\
#/definitions/followUps/else/properties/after/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:x.else.properties.after,data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+
"/follow_up/after",schemaPath:"#/definitions/followUps/else/properties/after/type",keyword:"type",params:{type:"string"},
schema:x.else.properties.after.type,parentSchema:x.else.properties.after,data:i};e===null?e=[o]:e.push(o),t++}}if(a.at!==
void 0){let i=a.at;if(typeof i=="string"){if(!Ye.test(i)){let o={instancePath:r+"/follow_up/at",schemaPath:"#/definition\
s/followUps/else/properties/at/pattern",keyword:"pattern",params:{pattern:"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"},schema:"^(\
[01]?[0-9]|2[0-3]):[0-5][0-9]$",parentSchema:x.else.properties.at,data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+
"/follow_up/at",schemaPath:"#/definitions/followUps/else/properties/at/type",keyword:"type",params:{type:"string"},schema:x.
else.properties.at.type,parentSchema:x.else.properties.at,data:i};e===null?e=[o]:e.push(o),t++}}if(a.days!==void 0){let i=a.
days,o=t,c=!0,u=t;if(!Array.isArray(i)){let ee={};e===null?e=[ee]:e.push(ee),t++}var $=u===t;t=o,e!==null&&(o?e.length=o:
e=null);let O;if($){let ee=t;if(Array.isArray(i)){if(i.length<1){let b={instancePath:r+"/follow_up/days",schemaPath:"#/d\
efinitions/followUps/else/properties/days/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.else.
properties.days.then,data:i};e===null?e=[b]:e.push(b),t++}let H=i.length;for(let b=0;b<H;b++){let L=i[b];if(typeof L!="s\
tring"&&!(typeof L=="number"&&isFinite(L))&&typeof L!="boolean"){let ne={instancePath:r+"/follow_up/days/"+b,schemaPath:"\
#/definitions/followUps/else/properties/days/then/items/type",keyword:"type",params:{type:x.else.properties.days.then.items.
type},schema:x.else.properties.days.then.items.type,parentSchema:x.else.properties.days.then.items,data:L};e===null?e=[ne]:
e.push(ne),t++}if(typeof L=="string"&&I(L)<1){let ne={instancePath:r+"/follow_up/days/"+b,schemaPath:"#/definitions/foll\
owUps/else/properties/days/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else.properties.
days.then.items,data:L};e===null?e=[ne]:e.push(ne),t++}}}else{let H={instancePath:r+"/follow_up/days",schemaPath:"#/defi\
nitions/followUps/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:x.else.properties.days.then.
type,parentSchema:x.else.properties.days.then,data:i};e===null?e=[H]:e.push(H),t++}var $=ee===t;c=$,O="then"}else{let ee=t;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let H={instancePath:r+"/follow_up/days",
schemaPath:"#/definitions/followUps/else/properties/days/else/type",keyword:"type",params:{type:x.else.properties.days.else.
type},schema:x.else.properties.days.else.type,parentSchema:x.else.properties.days.else,data:i};e===null?e=[H]:e.push(H),
t++}if(typeof i=="string"&&I(i)<1){let H={instancePath:r+"/follow_up/days",schemaPath:"#/definitions/followUps/else/prop\
erties/days/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else.properties.days.else,data:i};
e===null?e=[H]:e.push(H),t++}var $=ee===t;c=$,O="else"}if(!c){let ee={instancePath:r+"/follow_up/days",schemaPath:"#/def\
initions/followUps/else/properties/days/if",keyword:"if",params:{failingKeyword:O},schema:x.else.properties.days.if,parentSchema:x.
else.properties.days,data:i};e===null?e=[ee]:e.push(ee),t++}}if(a.timezone!==void 0){let i=a.timezone;if(typeof i!="stri\
ng"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let o={instancePath:r+"/follow_up/timezone",schemaPath:"#/\
definitions/followUps/else/properties/timezone/type",keyword:"type",params:{type:x.else.properties.timezone.type},schema:x.
else.properties.timezone.type,parentSchema:x.else.properties.timezone,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i==
"string"&&I(i)<1){let o={instancePath:r+"/follow_up/timezone",schemaPath:"#/definitions/followUps/else/properties/timezo\
ne/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else.properties.timezone,data:i};e===null?e=[
o]:e.push(o),t++}}if(a.payload!==void 0){let i=a.payload;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"){let o={instancePath:r+"/follow_up/payload",schemaPath:"#/definitions/followUps/else/properties/payload/type",
keyword:"type",params:{type:x.else.properties.payload.type},schema:x.else.properties.payload.type,parentSchema:x.else.properties.
payload,data:i};e===null?e=[o]:e.push(o),t++}if(typeof i=="string"&&I(i)<1){let o={instancePath:r+"/follow_up/payload",schemaPath:"\
#/definitions/followUps/else/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
else.properties.payload,data:i};e===null?e=[o]:e.push(o),t++}}if(a.in_any_case!==void 0){let i=a.in_any_case;if(!(i===!0||
i===!1||i==="true"||i==="false")){let o={instancePath:r+"/follow_up/in_any_case",schemaPath:"#/definitions/followUps/els\
e/properties/in_any_case/enum",keyword:"enum",params:{allowedValues:x.else.properties.in_any_case.enum},schema:x.else.properties.
in_any_case.enum,parentSchema:x.else.properties.in_any_case,data:i};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:r+
"/follow_up",schemaPath:"#/definitions/followUps/else/type",keyword:"type",params:{type:"object"},schema:x.else.type,parentSchema:x.
else,data:a};e===null?e=[i]:e.push(i),t++}var g=S===t;v=g,U="else"}if(!v){let S={instancePath:r+"/follow_up",schemaPath:"\
#/definitions/followUps/if",keyword:"if",params:{failingKeyword:U},schema:x.if,parentSchema:x,data:a};e===null?e=[S]:e.push(
S),t++}}if(s.cancel!==void 0){let a=s.cancel,h=t,v=!0,K=t;if(!Array.isArray(a)){let S={};e===null?e=[S]:e.push(S),t++}var A=K===
t;t=h,e!==null&&(h?e.length=h:e=null);let U;if(A){let S=t;if(Array.isArray(a)){if(a.length<1){let o={instancePath:r+"/ca\
ncel",schemaPath:"#/definitions/cancelled/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:me.then,
data:a};e===null?e=[o]:e.push(o),t++}let i=a.length;for(let o=0;o<i;o++){let c=a[o];if(typeof c!="string"&&!(typeof c=="\
number"&&isFinite(c))&&typeof c!="boolean"){let u={instancePath:r+"/cancel/"+o,schemaPath:"#/definitions/cancelled/then/\
items/type",keyword:"type",params:{type:me.then.items.type},schema:me.then.items.type,parentSchema:me.then.items,data:c};
e===null?e=[u]:e.push(u),t++}if(typeof c=="string"&&I(c)<1){let u={instancePath:r+"/cancel/"+o,schemaPath:"#/definitions\
/cancelled/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.then.items,data:c};e===null?
e=[u]:e.push(u),t++}}}else{let i={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/then/type",keyword:"type",
params:{type:"array"},schema:me.then.type,parentSchema:me.then,data:a};e===null?e=[i]:e.push(i),t++}var A=S===t;v=A,U="t\
hen"}else{let S=t;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let i={instancePath:r+
"/cancel",schemaPath:"#/definitions/cancelled/else/type",keyword:"type",params:{type:me.else.type},schema:me.else.type,parentSchema:me.
else,data:a};e===null?e=[i]:e.push(i),t++}if(typeof a=="string"&&I(a)<1){let i={instancePath:r+"/cancel",schemaPath:"#/d\
efinitions/cancelled/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:me.else,data:a};e===null?
e=[i]:e.push(i),t++}var A=S===t;v=A,U="else"}if(!v){let S={instancePath:r+"/cancel",schemaPath:"#/definitions/cancelled/\
if",keyword:"if",params:{failingKeyword:U},schema:me.if,parentSchema:me,data:a};e===null?e=[S]:e.push(S),t++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:N.type,parentSchema:N,data:s};e===null?e=
[a]:e.push(a),t++}return Xe.errors=e,t===0}function Ke(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){
let e=null,t=0,m=t,f=!0,q=t;if(t===q)if(s&&typeof s=="object"&&!Array.isArray(s)){let Z;if(s.include===void 0&&(Z="inclu\
de")){let d={};e===null?e=[d]:e.push(d),t++}}else{let Z={};e===null?e=[Z]:e.push(Z),t++}var w=q===t;t=m,e!==null&&(m?e.length=
m:e=null);let k;if(w){let Z=t;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let y in s)if(y!=="include"){let n={instancePath:r,
schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,
parentSchema:Oe,data:s};e===null?e=[n]:e.push(n),t++}if(s.include!==void 0){let y=s.include;if(typeof y!="string"&&!(typeof y==
"number"&&isFinite(y))&&typeof y!="boolean"){let n={instancePath:r+"/include",schemaPath:"#/definitions/include/properti\
es/include/type",keyword:"type",params:{type:Oe.properties.include.type},schema:Oe.properties.include.type,parentSchema:Oe.
properties.include,data:y};e===null?e=[n]:e.push(n),t++}if(typeof y=="string"&&I(y)<1){let n={instancePath:r+"/include",
schemaPath:"#/definitions/include/properties/include/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Oe.
properties.include,data:y};e===null?e=[n]:e.push(n),t++}}}else{let y={instancePath:r,schemaPath:"#/definitions/include/t\
ype",keyword:"type",params:{type:"object"},schema:Oe.type,parentSchema:Oe,data:s};e===null?e=[y]:e.push(y),t++}var w=Z===
t;f=w,k="then"}else{let Z=t,d=t,y=!0,n=t;if(t===n)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.rules===void 0&&
(_="rules")){let D={};e===null?e=[D]:e.push(D),t++}}else{let _={};e===null?e=[_]:e.push(_),t++}var P=n===t;t=d,e!==null&&
(d?e.length=d:e=null);let p;if(P){let _=t;Ge(s,{instancePath:r,parentData:le,parentDataProperty:he,rootData:F})||(e=e===
null?Ge.errors:B(e,Ge.errors),t=e.length);var P=_===t;y=P,p="then"}else{let _=t;Xe(s,{instancePath:r,parentData:le,parentDataProperty:he,
rootData:F})||(e=e===null?Xe.errors:B(e,Xe.errors),t=e.length);var P=_===t;y=P,p="else"}if(!y){let _={instancePath:r,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:p},schema:Be.else.if,parentSchema:Be.else,data:s};e===null?e=[_]:e.push(_),
t++}var w=Z===t;f=w,k="else"}if(!f){let Z={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:k},schema:Be.
if,parentSchema:Be,data:s};e===null?e=[Z]:e.push(Z),t++}return Ke.errors=e,t===0}var ae={type:"object","x-kind":'keys su\
ch as "menu:"',"x-what":"a profile","x-synonyms":{persistent_menu:"menu",questions:"ice_breakers",icebreakers:"ice_break\
ers",ice_breaker:"ice_breakers",command:"commands",welcome:"greeting",greetings:"greeting",about:"greeting",locales:"lan\
guages",language:"languages",translations:"languages",get_started_button:"get_started",start:"get_started",image:"menu_i\
mage",areas:"menu_areas",layout:"menu_areas",menu_layout:"menu_areas",bar:"menu_bar",chat_bar:"menu_bar",chat_bar_text:"\
menu_bar",menu_text:"menu_bar"},additionalProperties:!1,minProperties:1,properties:{greeting:{type:["string","number","b\
oolean"],"x-kind":"a text",pattern:"\\S"},get_started:{type:["string","number","boolean"],"x-kind":"a text",minLength:1,
"x-write":"Write the payload alone: get_started: GET_STARTED"},menu:{allOf:[{$ref:"#/definitions/menu"}]},ice_breakers:{
allOf:[{$ref:"#/definitions/iceBreakers"}]},commands:{allOf:[{$ref:"#/definitions/commands"}]},menu_image:{type:["string",
"number","boolean"],"x-kind":"a file's name",minLength:1},menu_areas:{type:"array",minItems:1,"x-kind":'a list of lines \
such as "1 1 2"',"x-write":"Write: [1 1 2, 1 1 3]",items:{type:["string","number"],"x-kind":'a line such as "1 1 2"'}},menu_bar:{
type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},languages:{type:"object","x-kind":"languages with th\
eir texts, such as { de: { greeting: Hallo } }","x-what":"the languages of a profile",minProperties:1,additionalProperties:{
type:"object","x-kind":'keys such as "greeting:"',"x-what":"a language of a profile","x-synonyms":{persistent_menu:"menu",
questions:"ice_breakers",icebreakers:"ice_breakers",ice_breaker:"ice_breakers",command:"commands",welcome:"greeting",greetings:"\
greeting",about:"greeting"},additionalProperties:!1,minProperties:1,properties:{greeting:{type:["string","number","boole\
an"],"x-kind":"a text",pattern:"\\S"},menu:{allOf:[{$ref:"#/definitions/menu"}]},ice_breakers:{allOf:[{$ref:"#/definitio\
ns/iceBreakers"}]},commands:{allOf:[{$ref:"#/definitions/commands"}]}}}}}},ke={type:"object",minProperties:1,"x-kind":"c\
ommands with what they do, such as { /menu: See our pizzas }","x-what":"the commands of a profile",additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text",pattern:"\\S"},"x-write":"Write: { /menu: $ }"},rt={type:"array",minItems:1,
items:{$ref:"#/definitions/menuEntry"},"x-kind":"a list of entries","x-write":"Write: [{ title: $, payload: $ID }]"},ge={
type:"object","x-kind":"a title and what a tap does, such as { title: Menu, payload: MENU }","x-what":"an entry of the m\
enu","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"pay\
load",items:"menu",submenu:"menu",entries:"menu",call_to_actions:"menu"},additionalProperties:!1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text",pattern:"\\S"},payload:{type:["string","number","boolean"],"x-kind":"a te\
xt",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},menu:{allOf:[{$ref:"#/definition\
s/menu"}]}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},at={validate:Le};function Je(s,{instancePath:r="",
parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.title===
void 0){let m={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},schema:ge.required,
parentSchema:ge,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!(m==="title"||m==="payload"||m==="url"||m==="men\
u")){let f={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
schema:!1,parentSchema:ge,data:s};e===null?e=[f]:e.push(f),t++}if(s.title!==void 0){let m=s.title;if(typeof m!="string"&&
!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let f={instancePath:r+"/title",schemaPath:"#/properties/title/t\
ype",keyword:"type",params:{type:ge.properties.title.type},schema:ge.properties.title.type,parentSchema:ge.properties.title,
data:m};e===null?e=[f]:e.push(f),t++}if(typeof m=="string"&&!we.test(m)){let f={instancePath:r+"/title",schemaPath:"#/pr\
operties/title/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:ge.properties.title,data:m};e===
null?e=[f]:e.push(f),t++}}if(s.payload!==void 0){let m=s.payload;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&
typeof m!="boolean"){let f={instancePath:r+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:ge.
properties.payload.type},schema:ge.properties.payload.type,parentSchema:ge.properties.payload,data:m};e===null?e=[f]:e.push(
f),t++}if(typeof m=="string"&&I(m)<1){let f={instancePath:r+"/payload",schemaPath:"#/properties/payload/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:ge.properties.payload,data:m};e===null?e=[f]:e.push(f),t++}}if(s.url!==
void 0){let m=s.url;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let f={instancePath:r+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:ge.properties.url.type},schema:ge.properties.url.type,
parentSchema:ge.properties.url,data:m};e===null?e=[f]:e.push(f),t++}if(typeof m=="string"&&I(m)<1){let f={instancePath:r+
"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ge.properties.
url,data:m};e===null?e=[f]:e.push(f),t++}}s.menu!==void 0&&(at.validate(s.menu,{instancePath:r+"/menu",parentData:s,parentDataProperty:"\
menu",rootData:F})||(e=e===null?at.validate.errors:B(e,at.validate.errors),t=e.length))}else{let m={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:ge.type,parentSchema:ge,data:s};e===null?e=[m]:e.push(m),t++}return Je.
errors=e,t===0}function Le(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,t=0;if(Array.
isArray(s)){if(s.length<1){let f={instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:rt,
data:s};e===null?e=[f]:e.push(f),t++}let m=s.length;for(let f=0;f<m;f++)Je(s[f],{instancePath:r+"/"+f,parentData:s,parentDataProperty:f,
rootData:F})||(e=e===null?Je.errors:B(e,Je.errors),t=e.length)}else{let m={instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"array"},schema:rt.type,parentSchema:rt,data:s};e===null?e=[m]:e.push(m),t++}return Le.errors=e,t===0}
var st={type:"array",minItems:1,items:{$ref:"#/definitions/iceBreaker"},"x-kind":"a list of questions","x-write":"Write:\
 [{ title: $, payload: $ID }]"},be={type:"object","x-kind":"a title and a payload, such as { title: Are you open?, paylo\
ad: HOURS }","x-what":"an ice breaker","x-synonyms":{question:"title",label:"title",text:"title",name:"title",value:"pay\
load",id:"payload"},additionalProperties:!1,properties:{title:{type:["string","number","boolean"],"x-kind":"a text",pattern:"\
\\S"},payload:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},required:["title","payload"],"x-write":"\
Write: { title: $, payload: $ID }"};function Ie(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){
let e=null,t=0;if(Array.isArray(s)){if(s.length<1){let f={instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:st,data:s};e===null?e=[f]:e.push(f),t++}let m=s.length;for(let f=0;f<m;f++){let q=s[f];if(q&&
typeof q=="object"&&!Array.isArray(q)){if(q.title===void 0){let w={instancePath:r+"/"+f,schemaPath:"#/definitions/iceBre\
aker/required",keyword:"required",params:{missingProperty:"title"},schema:be.required,parentSchema:be,data:q};e===null?e=
[w]:e.push(w),t++}if(q.payload===void 0){let w={instancePath:r+"/"+f,schemaPath:"#/definitions/iceBreaker/required",keyword:"\
required",params:{missingProperty:"payload"},schema:be.required,parentSchema:be,data:q};e===null?e=[w]:e.push(w),t++}for(let w in q)
if(!(w==="title"||w==="payload")){let k={instancePath:r+"/"+f,schemaPath:"#/definitions/iceBreaker/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:be,data:q};e===null?e=[k]:e.push(k),
t++}if(q.title!==void 0){let w=q.title;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let k={
instancePath:r+"/"+f+"/title",schemaPath:"#/definitions/iceBreaker/properties/title/type",keyword:"type",params:{type:be.
properties.title.type},schema:be.properties.title.type,parentSchema:be.properties.title,data:w};e===null?e=[k]:e.push(k),
t++}if(typeof w=="string"&&!we.test(w)){let k={instancePath:r+"/"+f+"/title",schemaPath:"#/definitions/iceBreaker/proper\
ties/title/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:be.properties.title,data:w};e===null?
e=[k]:e.push(k),t++}}if(q.payload!==void 0){let w=q.payload;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))&&typeof w!=
"boolean"){let k={instancePath:r+"/"+f+"/payload",schemaPath:"#/definitions/iceBreaker/properties/payload/type",keyword:"\
type",params:{type:be.properties.payload.type},schema:be.properties.payload.type,parentSchema:be.properties.payload,data:w};
e===null?e=[k]:e.push(k),t++}if(typeof w=="string"&&I(w)<1){let k={instancePath:r+"/"+f+"/payload",schemaPath:"#/definit\
ions/iceBreaker/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:be.properties.payload,
data:w};e===null?e=[k]:e.push(k),t++}}}else{let w={instancePath:r+"/"+f,schemaPath:"#/definitions/iceBreaker/type",keyword:"\
type",params:{type:"object"},schema:be.type,parentSchema:be,data:q};e===null?e=[w]:e.push(w),t++}}}else{let m={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:st.type,parentSchema:st,data:s};e===null?e=[m]:e.push(m),
t++}return Ie.errors=e,t===0}function Qe(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let m={instancePath:r,schemaPath:"#/minProp\
erties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ae,data:s};e===null?e=[m]:e.push(m),t++}for(let m in s)
if(!je.call(ae.properties,m)){let f={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},schema:!1,parentSchema:ae,data:s};e===null?e=[f]:e.push(f),t++}if(s.greeting!==void 0){let m=s.greeting;
if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let f={instancePath:r+"/greeting",schemaPath:"\
#/properties/greeting/type",keyword:"type",params:{type:ae.properties.greeting.type},schema:ae.properties.greeting.type,
parentSchema:ae.properties.greeting,data:m};e===null?e=[f]:e.push(f),t++}if(typeof m=="string"&&!we.test(m)){let f={instancePath:r+
"/greeting",schemaPath:"#/properties/greeting/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:ae.
properties.greeting,data:m};e===null?e=[f]:e.push(f),t++}}if(s.get_started!==void 0){let m=s.get_started;if(typeof m!="s\
tring"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let f={instancePath:r+"/get_started",schemaPath:"#/prop\
erties/get_started/type",keyword:"type",params:{type:ae.properties.get_started.type},schema:ae.properties.get_started.type,
parentSchema:ae.properties.get_started,data:m};e===null?e=[f]:e.push(f),t++}if(typeof m=="string"&&I(m)<1){let f={instancePath:r+
"/get_started",schemaPath:"#/properties/get_started/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:ae.
properties.get_started,data:m};e===null?e=[f]:e.push(f),t++}}if(s.menu!==void 0&&(Le(s.menu,{instancePath:r+"/menu",parentData:s,
parentDataProperty:"menu",rootData:F})||(e=e===null?Le.errors:B(e,Le.errors),t=e.length)),s.ice_breakers!==void 0&&(Ie(s.
ice_breakers,{instancePath:r+"/ice_breakers",parentData:s,parentDataProperty:"ice_breakers",rootData:F})||(e=e===null?Ie.
errors:B(e,Ie.errors),t=e.length)),s.commands!==void 0){let m=s.commands;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.
keys(m).length<1){let f={instancePath:r+"/commands",schemaPath:"#/definitions/commands/minProperties",keyword:"minProper\
ties",params:{limit:1},schema:1,parentSchema:ke,data:m};e===null?e=[f]:e.push(f),t++}for(let f in m){let q=m[f];if(typeof q!=
"string"&&!(typeof q=="number"&&isFinite(q))&&typeof q!="boolean"){let w={instancePath:r+"/commands/"+f.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/definitions/commands/additionalProperties/type",keyword:"type",params:{type:ke.additionalProperties.
type},schema:ke.additionalProperties.type,parentSchema:ke.additionalProperties,data:q};e===null?e=[w]:e.push(w),t++}if(typeof q==
"string"&&!we.test(q)){let w={instancePath:r+"/commands/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definit\
ions/commands/additionalProperties/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:ke.additionalProperties,
data:q};e===null?e=[w]:e.push(w),t++}}}else{let f={instancePath:r+"/commands",schemaPath:"#/definitions/commands/type",keyword:"\
type",params:{type:"object"},schema:ke.type,parentSchema:ke,data:m};e===null?e=[f]:e.push(f),t++}}if(s.menu_image!==void 0){
let m=s.menu_image;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let f={instancePath:r+
"/menu_image",schemaPath:"#/properties/menu_image/type",keyword:"type",params:{type:ae.properties.menu_image.type},schema:ae.
properties.menu_image.type,parentSchema:ae.properties.menu_image,data:m};e===null?e=[f]:e.push(f),t++}if(typeof m=="stri\
ng"&&I(m)<1){let f={instancePath:r+"/menu_image",schemaPath:"#/properties/menu_image/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:ae.properties.menu_image,data:m};e===null?e=[f]:e.push(f),t++}}if(s.menu_areas!==void 0){
let m=s.menu_areas;if(Array.isArray(m)){if(m.length<1){let q={instancePath:r+"/menu_areas",schemaPath:"#/properties/menu\
_areas/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ae.properties.menu_areas,data:m};e===null?e=[
q]:e.push(q),t++}let f=m.length;for(let q=0;q<f;q++){let w=m[q];if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))){
let k={instancePath:r+"/menu_areas/"+q,schemaPath:"#/properties/menu_areas/items/type",keyword:"type",params:{type:ae.properties.
menu_areas.items.type},schema:ae.properties.menu_areas.items.type,parentSchema:ae.properties.menu_areas.items,data:w};e===
null?e=[k]:e.push(k),t++}}}else{let f={instancePath:r+"/menu_areas",schemaPath:"#/properties/menu_areas/type",keyword:"t\
ype",params:{type:"array"},schema:ae.properties.menu_areas.type,parentSchema:ae.properties.menu_areas,data:m};e===null?e=
[f]:e.push(f),t++}}if(s.menu_bar!==void 0){let m=s.menu_bar;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!=
"boolean"){let f={instancePath:r+"/menu_bar",schemaPath:"#/properties/menu_bar/type",keyword:"type",params:{type:ae.properties.
menu_bar.type},schema:ae.properties.menu_bar.type,parentSchema:ae.properties.menu_bar,data:m};e===null?e=[f]:e.push(f),t++}
if(typeof m=="string"&&!we.test(m)){let f={instancePath:r+"/menu_bar",schemaPath:"#/properties/menu_bar/pattern",keyword:"\
pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:ae.properties.menu_bar,data:m};e===null?e=[f]:e.push(f),t++}}if(s.
languages!==void 0){let m=s.languages;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length<1){let f={instancePath:r+
"/languages",schemaPath:"#/properties/languages/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ae.
properties.languages,data:m};e===null?e=[f]:e.push(f),t++}for(let f in m){let q=m[f];if(q&&typeof q=="object"&&!Array.isArray(
q)){if(Object.keys(q).length<1){let w={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/languages/additionalProperties/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ae.
properties.languages.additionalProperties,data:q};e===null?e=[w]:e.push(w),t++}for(let w in q)if(!(w==="greeting"||w==="\
menu"||w==="ice_breakers"||w==="commands")){let k={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/languages/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
schema:!1,parentSchema:ae.properties.languages.additionalProperties,data:q};e===null?e=[k]:e.push(k),t++}if(q.greeting!==
void 0){let w=q.greeting;if(typeof w!="string"&&!(typeof w=="number"&&isFinite(w))&&typeof w!="boolean"){let k={instancePath:r+
"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/greeting",schemaPath:"#/properties/languages/additionalProperti\
es/properties/greeting/type",keyword:"type",params:{type:ae.properties.languages.additionalProperties.properties.greeting.
type},schema:ae.properties.languages.additionalProperties.properties.greeting.type,parentSchema:ae.properties.languages.
additionalProperties.properties.greeting,data:w};e===null?e=[k]:e.push(k),t++}if(typeof w=="string"&&!we.test(w)){let k={
instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/greeting",schemaPath:"#/properties/languages/add\
itionalProperties/properties/greeting/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:ae.properties.
languages.additionalProperties.properties.greeting,data:w};e===null?e=[k]:e.push(k),t++}}if(q.menu!==void 0&&(Le(q.menu,
{instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/menu",parentData:q,parentDataProperty:"menu",rootData:F})||
(e=e===null?Le.errors:B(e,Le.errors),t=e.length)),q.ice_breakers!==void 0&&(Ie(q.ice_breakers,{instancePath:r+"/language\
s/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/ice_breakers",parentData:q,parentDataProperty:"ice_breakers",rootData:F})||
(e=e===null?Ie.errors:B(e,Ie.errors),t=e.length)),q.commands!==void 0){let w=q.commands;if(w&&typeof w=="object"&&!Array.
isArray(w)){if(Object.keys(w).length<1){let k={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/c\
ommands",schemaPath:"#/definitions/commands/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:ke,
data:w};e===null?e=[k]:e.push(k),t++}for(let k in w){let P=w[k];if(typeof P!="string"&&!(typeof P=="number"&&isFinite(P))&&
typeof P!="boolean"){let Z={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/commands/"+k.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/commands/additionalProperties/type",keyword:"type",params:{type:ke.
additionalProperties.type},schema:ke.additionalProperties.type,parentSchema:ke.additionalProperties,data:P};e===null?e=[
Z]:e.push(Z),t++}if(typeof P=="string"&&!we.test(P)){let Z={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,
"~1")+"/commands/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/commands/additionalProperties/patt\
ern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:ke.additionalProperties,data:P};e===null?e=[Z]:e.
push(Z),t++}}}else{let k={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/commands",schemaPath:"\
#/definitions/commands/type",keyword:"type",params:{type:"object"},schema:ke.type,parentSchema:ke,data:w};e===null?e=[k]:
e.push(k),t++}}}else{let w={instancePath:r+"/languages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/languages/additionalProperties/type",keyword:"type",params:{type:"object"},schema:ae.properties.languages.additionalProperties.
type,parentSchema:ae.properties.languages.additionalProperties,data:q};e===null?e=[w]:e.push(w),t++}}}else{let f={instancePath:r+
"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"object"},schema:ae.properties.languages.
type,parentSchema:ae.properties.languages,data:m};e===null?e=[f]:e.push(f),t++}}}else{let m={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:ae.type,parentSchema:ae,data:s};e===null?e=[m]:e.push(m),t++}return Qe.
errors=e,t===0}function it(s,{instancePath:r="",parentData:le,parentDataProperty:he,rootData:F=s}={}){let e=null,t=0,m=t,
f=!1,q=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.rules===void 0){let y={instancePath:r,schemaPath:"#/anyOf/0/requ\
ired",keyword:"required",params:{missingProperty:"rules"},schema:W.anyOf[0].required,parentSchema:W.anyOf[0],data:s};e===
null?e=[y]:e.push(y),t++}var w=q===t;if(f=f||w,!f){let y=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.default===void 0){
let p={instancePath:r,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"default"},schema:W.anyOf[1].
required,parentSchema:W.anyOf[1],data:s};e===null?e=[p]:e.push(p),t++}var w=y===t;if(f=f||w,!f){let p=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.profile===void 0){let _={instancePath:r,schemaPath:"#/anyOf/2/required",keyword:"required",
params:{missingProperty:"profile"},schema:W.anyOf[2].required,parentSchema:W.anyOf[2],data:s};e===null?e=[_]:e.push(_),t++}
var w=p===t;f=f||w}}if(f)t=m,e!==null&&(m?e.length=m:e=null);else{let y={instancePath:r,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{},schema:W.anyOf,parentSchema:W,data:s};e===null?e=[y]:e.push(y),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let y in s)if(!(je.call(W.properties,y)||gt.test(y))){let n={instancePath:r,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y},schema:!1,parentSchema:W,data:s};e===null?e=[n]:e.push(n),t++}
if(s.name!==void 0){let y=s.name;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y))&&typeof y!="boolean"){let n={
instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:W.properties.name.type},schema:W.
properties.name.type,parentSchema:W.properties.name,data:y};e===null?e=[n]:e.push(n),t++}if(typeof y=="string"&&I(y)<1){
let n={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.name,data:y};e===null?e=[n]:e.push(n),t++}}if(s.when!==void 0&&(Ae(s.when,{instancePath:r+"/when",parentData:s,
parentDataProperty:"when",rootData:F})||(e=e===null?Ae.errors:B(e,Ae.errors),t=e.length)),s.lists!==void 0){let y=s.lists;
if(y&&typeof y=="object"&&!Array.isArray(y))for(let n in y){let p=y[n],l=t,_=!0,D=t;if(!(p&&typeof p=="object"&&!Array.isArray(
p))){let E={};e===null?e=[E]:e.push(E),t++}var k=D===t;t=l,e!==null&&(l?e.length=l:e=null);let g;if(k){let E=t;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.file===void 0){let A={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:W.
properties.lists.additionalProperties.then.required,parentSchema:W.properties.lists.additionalProperties.then,data:p};e===
null?e=[A]:e.push(A),t++}for(let A in p)if(A!=="file"){let a={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:A},schema:!1,parentSchema:W.properties.lists.additionalProperties.then,data:p};e===null?e=[a]:e.push(
a),t++}if(p.file!==void 0){let A=p.file;if(typeof A!="string"&&!(typeof A=="number"&&isFinite(A))&&typeof A!="boolean"){
let a={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/addition\
alProperties/then/properties/file/type",keyword:"type",params:{type:W.properties.lists.additionalProperties.then.properties.
file.type},schema:W.properties.lists.additionalProperties.then.properties.file.type,parentSchema:W.properties.lists.additionalProperties.
then.properties.file,data:A};e===null?e=[a]:e.push(a),t++}if(typeof A=="string"&&I(A)<1){let a={instancePath:r+"/lists/"+
n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/fil\
e/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.lists.additionalProperties.then.properties.
file,data:A};e===null?e=[a]:e.push(a),t++}}}else{let A={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:W.properties.
lists.additionalProperties.then.type,parentSchema:W.properties.lists.additionalProperties.then,data:p};e===null?e=[A]:e.
push(A),t++}var k=E===t;_=k,g="then"}else{let E=t;if(Array.isArray(p)){if(p.length<1){let a={instancePath:r+"/lists/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minIt\
ems",params:{limit:1},schema:1,parentSchema:W.properties.lists.additionalProperties.else,data:p};e===null?e=[a]:e.push(a),
t++}let A=p.length;for(let a=0;a<A;a++){let h=p[a],v=t,K=!0,U=t;if(t===U)if(h&&typeof h=="object"&&!Array.isArray(h)){let se;
if(h.list===void 0&&(se="list")){let i={};e===null?e=[i]:e.push(i),t++}}else{let se={};e===null?e=[se]:e.push(se),t++}var P=U===
t;t=v,e!==null&&(v?e.length=v:e=null);let S;if(P){let se=t;if(h&&typeof h=="object"&&!Array.isArray(h)){for(let o in h)if(o!==
"list"){let c={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+a,schemaPath:"#/properties/lists/ad\
ditionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,
parentSchema:W.properties.lists.additionalProperties.else.items.then,data:h};e===null?e=[c]:e.push(c),t++}if(h.list!==void 0){
let o=h.list;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let c={instancePath:r+"/lis\
ts/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+a+"/list",schemaPath:"#/properties/lists/additionalProperties/else/ite\
ms/then/properties/list/type",keyword:"type",params:{type:W.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:W.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:W.properties.
lists.additionalProperties.else.items.then.properties.list,data:o};e===null?e=[c]:e.push(c),t++}if(typeof o=="string"&&I(
o)<1){let c={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+a+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.
properties.lists.additionalProperties.else.items.then.properties.list,data:o};e===null?e=[c]:e.push(c),t++}}}else{let o={
instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+a,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:W.properties.lists.additionalProperties.else.items.
then.type,parentSchema:W.properties.lists.additionalProperties.else.items.then,data:h};e===null?e=[o]:e.push(o),t++}var P=se===
t;K=P,S="then"}else{let se=t;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let o={instancePath:r+
"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+a,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:W.properties.lists.additionalProperties.else.items.else.type},schema:W.properties.
lists.additionalProperties.else.items.else.type,parentSchema:W.properties.lists.additionalProperties.else.items.else,data:h};
e===null?e=[o]:e.push(o),t++}var P=se===t;K=P,S="else"}if(!K){let se={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+a,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:S},
schema:W.properties.lists.additionalProperties.else.items.if,parentSchema:W.properties.lists.additionalProperties.else.items,
data:h};e===null?e=[se]:e.push(se),t++}}}else{let A={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:W.properties.lists.additionalProperties.
else.type,parentSchema:W.properties.lists.additionalProperties.else,data:p};e===null?e=[A]:e.push(A),t++}var k=E===t;_=k,
g="else"}if(!_){let E={instancePath:r+"/lists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:g},schema:W.properties.lists.additionalProperties.if,parentSchema:W.
properties.lists.additionalProperties,data:p};e===null?e=[E]:e.push(E),t++}}else{let n={instancePath:r+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:W.properties.lists.type,parentSchema:W.properties.
lists,data:y};e===null?e=[n]:e.push(n),t++}}if(s.tables!==void 0){let y=s.tables;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(let n in y){let p=t;if(typeof n=="string"&&!dt.test(n)){let l={instancePath:r+"/tables",schemaPath:"#/properties\
/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\
\\p{N}_-]*$",parentSchema:W.properties.tables.propertyNames,data:n,propertyName:n};e===null?e=[l]:e.push(l),t++}var Z=p===
t;if(!Z){let l={instancePath:r+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:n},schema:W.properties.tables.propertyNames,parentSchema:W.properties.tables,data:y};e===null?e=[l]:e.push(
l),t++}}for(let n in y){let p=y[n],l=t,_=!0,D=t;if(p&&typeof p=="object"&&!Array.isArray(p)){let g;if(p.rows===void 0&&(g=
"rows")){let E={};e===null?e=[E]:e.push(E),t++}}var d=D===t;if(t=l,e!==null&&(l?e.length=l:e=null),!d){let g=t;if(p&&typeof p==
"object"&&!Array.isArray(p)&&p.file===void 0){let $={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tables/additionalProperties/else/required",keyword:"required",params:{missingProperty:"file"},schema:W.
properties.tables.additionalProperties.else.required,parentSchema:W.properties.tables.additionalProperties.else,data:p};
e===null?e=[$]:e.push($),t++}var d=g===t;_=d}if(!_){let g={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/tables/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"},schema:W.properties.
tables.additionalProperties.if,parentSchema:W.properties.tables.additionalProperties,data:p};e===null?e=[g]:e.push(g),t++}
if(p&&typeof p=="object"&&!Array.isArray(p)){for(let g in p)if(!(g==="file"||g==="key"||g==="rows")){let E={instancePath:r+
"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,parentSchema:W.properties.tables.additionalProperties,
data:p};e===null?e=[E]:e.push(E),t++}if(p.file!==void 0){let g=p.file;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(
g))&&typeof g!="boolean"){let E={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/properties/tables/additionalProperties/properties/file/type",keyword:"type",params:{type:W.properties.tables.additionalProperties.
properties.file.type},schema:W.properties.tables.additionalProperties.properties.file.type,parentSchema:W.properties.tables.
additionalProperties.properties.file,data:g};e===null?e=[E]:e.push(E),t++}if(typeof g=="string"&&I(g)<1){let E={instancePath:r+
"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/tables/additionalProperties/propert\
ies/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.tables.additionalProperties.
properties.file,data:g};e===null?e=[E]:e.push(E),t++}}if(p.key!==void 0){let g=p.key;if(typeof g!="string"&&!(typeof g==
"number"&&isFinite(g))&&typeof g!="boolean"){let E={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/key",schemaPath:"#/properties/tables/additionalProperties/properties/key/type",keyword:"type",params:{type:W.properties.
tables.additionalProperties.properties.key.type},schema:W.properties.tables.additionalProperties.properties.key.type,parentSchema:W.
properties.tables.additionalProperties.properties.key,data:g};e===null?e=[E]:e.push(E),t++}if(typeof g=="string"&&I(g)<1){
let E={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"#/properties/tables/additio\
nalProperties/properties/key/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:W.properties.tables.additionalProperties.
properties.key,data:g};e===null?e=[E]:e.push(E),t++}}if(p.rows!==void 0){let g=p.rows;if(Array.isArray(g)){if(g.length<1){
let $={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties/tables/additi\
onalProperties/properties/rows/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:W.properties.tables.additionalProperties.
properties.rows,data:g};e===null?e=[$]:e.push($),t++}let E=g.length;for(let $=0;$<E;$++){let A=g[$];if(A&&typeof A=="obj\
ect"&&!Array.isArray(A)){if(Object.keys(A).length<1){let a={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,
"~1")+"/rows/"+$,schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/minProperties",keyword:"minP\
roperties",params:{limit:1},schema:1,parentSchema:W.properties.tables.additionalProperties.properties.rows.items,data:A};
e===null?e=[a]:e.push(a),t++}for(let a in A){let h=A[a];if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!=
"boolean"){let v={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+$+"/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/properties/rows/items/additionalProperties/type",
keyword:"type",params:{type:W.properties.tables.additionalProperties.properties.rows.items.additionalProperties.type},schema:W.
properties.tables.additionalProperties.properties.rows.items.additionalProperties.type,parentSchema:W.properties.tables.
additionalProperties.properties.rows.items.additionalProperties,data:h};e===null?e=[v]:e.push(v),t++}}}else{let a={instancePath:r+
"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows/"+$,schemaPath:"#/properties/tables/additionalProperties/prop\
erties/rows/items/type",keyword:"type",params:{type:"object"},schema:W.properties.tables.additionalProperties.properties.
rows.items.type,parentSchema:W.properties.tables.additionalProperties.properties.rows.items,data:A};e===null?e=[a]:e.push(
a),t++}}}else{let E={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/rows",schemaPath:"#/properties\
/tables/additionalProperties/properties/rows/type",keyword:"type",params:{type:"array"},schema:W.properties.tables.additionalProperties.
properties.rows.type,parentSchema:W.properties.tables.additionalProperties.properties.rows,data:g};e===null?e=[E]:e.push(
E),t++}}}else{let g={instancePath:r+"/tables/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/\
additionalProperties/type",keyword:"type",params:{type:"object"},schema:W.properties.tables.additionalProperties.type,parentSchema:W.
properties.tables.additionalProperties,data:p};e===null?e=[g]:e.push(g),t++}}}else{let n={instancePath:r+"/tables",schemaPath:"\
#/properties/tables/type",keyword:"type",params:{type:"object"},schema:W.properties.tables.type,parentSchema:W.properties.
tables,data:y};e===null?e=[n]:e.push(n),t++}}if(s.rules!==void 0){let y=s.rules;if(Array.isArray(y)){let n=y.length;for(let p=0;p<
n;p++)Ke(y[p],{instancePath:r+"/rules/"+p,parentData:y,parentDataProperty:p,rootData:F})||(e=e===null?Ke.errors:B(e,Ke.errors),
t=e.length)}else{let n={instancePath:r+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},
schema:W.properties.rules.type,parentSchema:W.properties.rules,data:y};e===null?e=[n]:e.push(n),t++}}if(s.default!==void 0&&
(Ne(s.default,{instancePath:r+"/default",parentData:s,parentDataProperty:"default",rootData:F})||(e=e===null?Ne.errors:B(
e,Ne.errors),t=e.length)),s.description!==void 0){let y=s.description;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(
y))&&typeof y!="boolean"){let n={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:W.properties.description.type},schema:W.properties.description.type,parentSchema:W.properties.description,data:y};
e===null?e=[n]:e.push(n),t++}}if(s.max_age!==void 0){let y=s.max_age;if(typeof y=="string"){if(!Se.test(y)){let n={instancePath:r+
"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"\
^[1-9][0-9]{0,8}[smhd]$",parentSchema:W.properties.max_age,data:y};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+
"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"string"},schema:W.properties.max_age.type,
parentSchema:W.properties.max_age,data:y};e===null?e=[n]:e.push(n),t++}}if(s.typed_taps!==void 0){let y=s.typed_taps;if(!(y===
!0||y===!1||y==="true"||y==="false")){let n={instancePath:r+"/typed_taps",schemaPath:"#/properties/typed_taps/enum",keyword:"\
enum",params:{allowedValues:W.properties.typed_taps.enum},schema:W.properties.typed_taps.enum,parentSchema:W.properties.
typed_taps,data:y};e===null?e=[n]:e.push(n),t++}}s.profile!==void 0&&(Qe(s.profile,{instancePath:r+"/profile",parentData:s,
parentDataProperty:"profile",rootData:F})||(e=e===null?Qe.errors:B(e,Qe.errors),t=e.length))}else{let y={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:W.type,parentSchema:W,data:s};e===null?e=[y]:e.push(y),
t++}return it.errors=e,t===0}function B(s,r){for(let le of r)s.push(le);return s}export{Pt as default,kt as validate};
