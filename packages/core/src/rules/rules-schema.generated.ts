// Compiled from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
// @ts-nocheck
var $e=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(F){throw s=0,F}};var ke=$e(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});function we(r){let s=r.length,F=0,E=0,P;for(;E<
s;)F++,P=r.charCodeAt(E++),P>=55296&&P<=56319&&E<s&&(P=r.charCodeAt(E),(P&64512)===56320&&E++);return F}ue.default=we;we.
code='require("ajv/dist/runtime/ucs2length").default'});var ze=ge,De=ge,A={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://botrules.dev/schema/rules.schema.json",
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
nt","standby","raw","all","any","not","time"],default:["route","params","reply","forward","handover"]}},rule:{type:"obje\
ct","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",additionalProperties:!1,properties:{name:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kind":"a \
text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{"x-kind":"true or false",enum:[!0,!1,"t\
rue","false"]},when:{allOf:[{$ref:"#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^[A-Za\
-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" an\
d "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",
propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not b\
egin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size\
: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","\
number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to an app\
 by the digits of its id"}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:["forwar\
d"]},{required:["handover"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","lists",
"default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"\
route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"rep\
ly",webhook:"forward",url:"forward"},"x-below":{when:["event","channel","payload","title","text","referral","sender","re\
cipient","standby","raw","all","any","not","time"],reply:["text","buttons","quick_replies","cards","image","video","audi\
o","file","typing"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"},default:{type:"object","x-k\
ind":"what to do, such as { reply: Hello! }","x-what":"a default",additionalProperties:!1,properties:{description:{type:[
"string","number","boolean"],"x-kind":"a text"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-\
Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as o\
rders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions\
/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20}\
)$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to an app by the digits of its id"}},anyOf:[{required:[
"route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]}],"x-missing":"A default without an outcome\
 does nothing.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"re\
ply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward"},"x-below":{reply:["text",
"buttons","quick_replies","cards","image","video","audio","file","typing"]},"x-write":"Write: { reply: $ }"},condition:{
type:"object","x-kind":"fields and tests, such as { payload: MENU }","x-what":"a condition","x-unknown":"unknown-field",
additionalProperties:!1,properties:{event:{allOf:[{$ref:"#/definitions/test"}]},channel:{allOf:[{$ref:"#/definitions/tes\
t"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},title:{allOf:[{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/de\
finitions/test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/test"}]},"referral.source":{allOf:[{$ref:"#/definitions/t\
est"}]},"referral.type":{allOf:[{$ref:"#/definitions/test"}]},"referral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"re\
ferral.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user\
_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"\
#/definitions/test"}]},all:{type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of condition\
s","x-write":"Put a dash before each condition: - payload: MENU"},any:{type:"array",minItems:1,items:{$ref:"#/definition\
s/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - payload: MENU"},not:{allOf:[
{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"#/definitions/time"}]}},patternProperties:{"^payload\\.json\\.[^.]+\
(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^payload\\.query\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\
\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{time:["from","until","days","hours","timezone"]},
"x-write":"Write: { payload: $ }"},test:{if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},
then:{type:"array",minItems:1,items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number",
"boolean"],"x-kind":"a text, a list, or operators such as { contains: menu }"}}},operators:{type:"object",minProperties:1,
"x-kind":"operators, such as { contains: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,
properties:{is:{allOf:[{$ref:"#/definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"\
#/definitions/parts"}]},ends_with:{allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},
like:{allOf:[{$ref:"#/definitions/parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/defin\
itions/bound"}]},at_most:{allOf:[{$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{
allOf:[{$ref:"#/definitions/bound"}]},exists:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#\
/definitions/test"}]},ignore_case:{"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},values:{if:{type:"array"},then:{
type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:[
"string","number","boolean"],"x-kind":"a text"}},parts:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["st\
ring","number","boolean"],"x-kind":"a text",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","bool\
ean"],"x-kind":"a text",minLength:1}},names:{if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","numb\
er","boolean"],minLength:1,"x-kind":"a list's name"},"x-kind":"a list of lists' names"},else:{type:["string","number","b\
oolean"],minLength:1,"x-kind":"a list's name"}},bound:{type:["string","number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9\
]+)([eE][+-]?[0-9]+)?$","x-kind":"a decimal number","x-pattern":"The operator compares with a decimal number, such as 10\
 or 99.5"},time:{if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of t\
imes"},else:{type:"object",minProperties:1,"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,
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
carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing"},
additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"\
array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payloa\
d: $ID }]"},quick_replies:{type:"array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick rep\
lies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/card"},
"x-kind":"a list of cards","x-write":"Write: [{ title: $, subtitle: From S to XL }]"},image:{type:["string","number","bo\
olean"],"x-kind":"a text",minLength:1},video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
typing:{type:["string"],"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typi\
ng takes a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }",
"x-write":"Write: { text: $ }"}},minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text, a message o\
r a list of messages",minLength:1}},button:{type:"object","x-kind":"a title and what a click does, such as { title: Menu\
, payload: MENU }","x-what":"a button","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"\
title",value:"payload",id:"payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,properties:{title:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:["string","numbe\
r","boolean"],"x-kind":"a text",minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},quickReply:{
type:"object","x-kind":"a title and a payload, such as { title: Menu, payload: MENU }","x-what":"a quick reply","x-synon\
yms":{label:"title",caption:"title",name:"title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,properties:{
title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-\
kind":"a text",minLength:1}},required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},card:{type:"obj\
ect","x-kind":"a title and more, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,
properties:{title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","\
boolean"],"x-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string",
"number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},
"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { ti\
tle: $, subtitle: From S to XL }"}},"x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"\
when",conditions:"when",match:"when"},"x-below":{when:["event","channel","payload","title","text","referral","sender","r\
ecipient","standby","raw","all","any","not","time"],default:["route","params","reply","forward","handover"]}},qe=new RegExp(
"^x-","u"),Le=new RegExp("^[1-9][0-9]{0,8}[smhd]$","u"),B={type:"object","x-kind":"fields and tests, such as { payload: \
MENU }","x-what":"a condition","x-unknown":"unknown-field",additionalProperties:!1,properties:{event:{allOf:[{$ref:"#/de\
finitions/test"}]},channel:{allOf:[{$ref:"#/definitions/test"}]},payload:{allOf:[{$ref:"#/definitions/test"}]},title:{allOf:[
{$ref:"#/definitions/test"}]},text:{allOf:[{$ref:"#/definitions/test"}]},"referral.ref":{allOf:[{$ref:"#/definitions/tes\
t"}]},"referral.source":{allOf:[{$ref:"#/definitions/test"}]},"referral.type":{allOf:[{$ref:"#/definitions/test"}]},"ref\
erral.ad_id":{allOf:[{$ref:"#/definitions/test"}]},"referral.referer_uri":{allOf:[{$ref:"#/definitions/test"}]},"sender.\
id":{allOf:[{$ref:"#/definitions/test"}]},"sender.user_ref":{allOf:[{$ref:"#/definitions/test"}]},"recipient.id":{allOf:[
{$ref:"#/definitions/test"}]},standby:{allOf:[{$ref:"#/definitions/test"}]},all:{type:"array",minItems:1,items:{$ref:"#/\
definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash before each condition: - payload: MENU"},any:{
type:"array",minItems:1,items:{$ref:"#/definitions/condition"},"x-kind":"a list of conditions","x-write":"Put a dash bef\
ore each condition: - payload: MENU"},not:{allOf:[{$ref:"#/definitions/condition"}]},time:{allOf:[{$ref:"#/definitions/t\
ime"}]}},patternProperties:{"^payload\\.json\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]},"^payload\\.query\
\\..+$":{allOf:[{$ref:"#/definitions/test"}]},"^raw\\.[^.]+(\\.[^.]+)*$":{allOf:[{$ref:"#/definitions/test"}]}},"x-below":{
time:["from","until","days","hours","timezone"]},"x-write":"Write: { payload: $ }"},ye=Object.prototype.hasOwnProperty,xe=new RegExp(
"^payload\\.json\\.[^.]+(\\.[^.]+)*$","u"),Pe=new RegExp("^payload\\.query\\..+$","u"),_e=new RegExp("^raw\\.[^.]+(\\.[^.]\
+)*$","u"),G={if:{type:"object"},then:{$ref:"#/definitions/operators"},else:{if:{type:"array"},then:{type:"array",minItems:1,
items:{$ref:"#/definitions/test"},"x-kind":"a list of tests"},else:{type:["string","number","boolean"],"x-kind":"a text,\
 a list, or operators such as { contains: menu }"}}},T={type:"object",minProperties:1,"x-kind":"operators, such as { con\
tains: menu }","x-what":"a test","x-unknown":"unknown-operator",additionalProperties:!1,properties:{is:{allOf:[{$ref:"#/\
definitions/values"}]},in:{allOf:[{$ref:"#/definitions/names"}]},starts_with:{allOf:[{$ref:"#/definitions/parts"}]},ends_with:{
allOf:[{$ref:"#/definitions/parts"}]},contains:{allOf:[{$ref:"#/definitions/parts"}]},like:{allOf:[{$ref:"#/definitions/\
parts"}]},regex:{allOf:[{$ref:"#/definitions/parts"}]},at_least:{allOf:[{$ref:"#/definitions/bound"}]},at_most:{allOf:[{
$ref:"#/definitions/bound"}]},more_than:{allOf:[{$ref:"#/definitions/bound"}]},less_than:{allOf:[{$ref:"#/definitions/bo\
und"}]},exists:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},not:{allOf:[{$ref:"#/definitions/test"}]},ignore_case:{
"x-kind":"true or false",enum:[!0,!1,"true","false"]}}},V={if:{type:"array"},then:{type:"array",minItems:1,items:{type:[
"string","number","boolean"],"x-kind":"a text"},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-\
kind":"a text"}},C={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],minLength:1,
"x-kind":"a list's name"},"x-kind":"a list of lists' names"},else:{type:["string","number","boolean"],minLength:1,"x-kin\
d":"a list's name"}},x={if:{type:"array"},then:{type:"array",minItems:1,items:{type:["string","number","boolean"],"x-kin\
d":"a text",minLength:1},"x-kind":"a list of texts"},else:{type:["string","number","boolean"],"x-kind":"a text",minLength:1}},
M={type:["string","number"],pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","x-kind":"a decimal number",
"x-pattern":"The operator compares with a decimal number, such as 10 or 99.5"},j=ke().default,le=new RegExp("^[+-]?([0-9\
]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$","u"),se={validate:_};function fe(r,{instancePath:s="",parentData:F,parentDataProperty:E,
rootData:P=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:T,data:r};e===null?e=[i]:e.push(
i),t++}for(let i in r)if(!ye.call(T.properties,i)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:T,data:r};e===null?e=[a]:e.push(a),t++}if(r.is!==
void 0){let i=r.is,a=t,p=!0,w=t;if(!Array.isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var h=w===t;t=a,e!==null&&(a?
e.length=a:e=null);let f;if(h){let l=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/is",schemaPath:"#/def\
initions/values/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:V.then,data:i};e===null?e=[g]:e.
push(g),t++}let y=i.length;for(let g=0;g<y;g++){let c=i[g];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!=
"boolean"){let k={instancePath:s+"/is/"+g,schemaPath:"#/definitions/values/then/items/type",keyword:"type",params:{type:V.
then.items.type},schema:V.then.items.type,parentSchema:V.then.items,data:c};e===null?e=[k]:e.push(k),t++}}}else{let y={instancePath:s+
"/is",schemaPath:"#/definitions/values/then/type",keyword:"type",params:{type:"array"},schema:V.then.type,parentSchema:V.
then,data:i};e===null?e=[y]:e.push(y),t++}var h=l===t;p=h,f="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+"/is",schemaPath:"#/definitions/values/else/type",keyword:"\
type",params:{type:V.else.type},schema:V.else.type,parentSchema:V.else,data:i};e===null?e=[y]:e.push(y),t++}var h=l===t;
p=h,f="else"}if(!p){let l={instancePath:s+"/is",schemaPath:"#/definitions/values/if",keyword:"if",params:{failingKeyword:f},
schema:V.if,parentSchema:V,data:i};e===null?e=[l]:e.push(l),t++}}if(r.in!==void 0){let i=r.in,a=t,p=!0,w=t;if(!Array.isArray(
i)){let l={};e===null?e=[l]:e.push(l),t++}var d=w===t;t=a,e!==null&&(a?e.length=a:e=null);let f;if(d){let l=t;if(Array.isArray(
i)){if(i.length<1){let g={instancePath:s+"/in",schemaPath:"#/definitions/names/then/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:C.then,data:i};e===null?e=[g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){let c=i[g];
if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let k={instancePath:s+"/in/"+g,schemaPath:"\
#/definitions/names/then/items/type",keyword:"type",params:{type:C.then.items.type},schema:C.then.items.type,parentSchema:C.
then.items,data:c};e===null?e=[k]:e.push(k),t++}if(typeof c=="string"&&j(c)<1){let k={instancePath:s+"/in/"+g,schemaPath:"\
#/definitions/names/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.then.items,data:c};
e===null?e=[k]:e.push(k),t++}}}else{let y={instancePath:s+"/in",schemaPath:"#/definitions/names/then/type",keyword:"type",
params:{type:"array"},schema:C.then.type,parentSchema:C.then,data:i};e===null?e=[y]:e.push(y),t++}var d=l===t;p=d,f="the\
n"}else{let l=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+"/\
in",schemaPath:"#/definitions/names/else/type",keyword:"type",params:{type:C.else.type},schema:C.else.type,parentSchema:C.
else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i=="string"&&j(i)<1){let y={instancePath:s+"/in",schemaPath:"#/defin\
itions/names/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:C.else,data:i};e===null?e=[y]:e.
push(y),t++}var d=l===t;p=d,f="else"}if(!p){let l={instancePath:s+"/in",schemaPath:"#/definitions/names/if",keyword:"if",
params:{failingKeyword:f},schema:C.if,parentSchema:C,data:i};e===null?e=[l]:e.push(l),t++}}if(r.starts_with!==void 0){let i=r.
starts_with,a=t,p=!0,w=t;if(!Array.isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var b=w===t;t=a,e!==null&&(a?e.length=
a:e=null);let f;if(b){let l=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/starts_with",schemaPath:"#/def\
initions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,data:i};e===null?e=[g]:e.
push(g),t++}let y=i.length;for(let g=0;g<y;g++){let c=i[g];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!=
"boolean"){let k={instancePath:s+"/starts_with/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:x.then.items.type},schema:x.then.items.type,parentSchema:x.then.items,data:c};e===null?e=[k]:e.push(k),t++}if(typeof c==
"string"&&j(c)<1){let k={instancePath:s+"/starts_with/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:x.then.items,data:c};e===null?e=[k]:e.push(k),t++}}}else{let y={instancePath:s+
"/starts_with",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:x.then.type,parentSchema:x.
then,data:i};e===null?e=[y]:e.push(y),t++}var b=l===t;p=b,f="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/else/type",
keyword:"type",params:{type:x.else.type},schema:x.else.type,parentSchema:x.else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i==
"string"&&j(i)<1){let y={instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:x.else,data:i};e===null?e=[y]:e.push(y),t++}var b=l===t;p=b,f="else"}if(!p){let l={
instancePath:s+"/starts_with",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:f},schema:x.if,parentSchema:x,
data:i};e===null?e=[l]:e.push(l),t++}}if(r.ends_with!==void 0){let i=r.ends_with,a=t,p=!0,w=t;if(!Array.isArray(i)){let l={};
e===null?e=[l]:e.push(l),t++}var u=w===t;t=a,e!==null&&(a?e.length=a:e=null);let f;if(u){let l=t;if(Array.isArray(i)){if(i.
length<1){let g={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:x.then,data:i};e===null?e=[g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){let c=i[g];if(typeof c!=
"string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let k={instancePath:s+"/ends_with/"+g,schemaPath:"#/d\
efinitions/parts/then/items/type",keyword:"type",params:{type:x.then.items.type},schema:x.then.items.type,parentSchema:x.
then.items,data:c};e===null?e=[k]:e.push(k),t++}if(typeof c=="string"&&j(c)<1){let k={instancePath:s+"/ends_with/"+g,schemaPath:"\
#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.then.items,data:c};
e===null?e=[k]:e.push(k),t++}}}else{let y={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/then/type",keyword:"\
type",params:{type:"array"},schema:x.then.type,parentSchema:x.then,data:i};e===null?e=[y]:e.push(y),t++}var u=l===t;p=u,
f="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+
"/ends_with",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:x.else.type},schema:x.else.type,parentSchema:x.
else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i=="string"&&j(i)<1){let y={instancePath:s+"/ends_with",schemaPath:"\
#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else,data:i};e===null?e=
[y]:e.push(y),t++}var u=l===t;p=u,f="else"}if(!p){let l={instancePath:s+"/ends_with",schemaPath:"#/definitions/parts/if",
keyword:"if",params:{failingKeyword:f},schema:x.if,parentSchema:x,data:i};e===null?e=[l]:e.push(l),t++}}if(r.contains!==
void 0){let i=r.contains,a=t,p=!0,w=t;if(!Array.isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var m=w===t;t=a,e!==null&&
(a?e.length=a:e=null);let f;if(m){let l=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/contains",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,data:i};e===null?e=[
g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){let c=i[g];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&
typeof c!="boolean"){let k={instancePath:s+"/contains/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",
params:{type:x.then.items.type},schema:x.then.items.type,parentSchema:x.then.items,data:c};e===null?e=[k]:e.push(k),t++}
if(typeof c=="string"&&j(c)<1){let k={instancePath:s+"/contains/"+g,schemaPath:"#/definitions/parts/then/items/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.then.items,data:c};e===null?e=[k]:e.push(k),t++}}}else{let y={
instancePath:s+"/contains",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:x.then.
type,parentSchema:x.then,data:i};e===null?e=[y]:e.push(y),t++}var m=l===t;p=m,f="then"}else{let l=t;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+"/contains",schemaPath:"#/definitions/par\
ts/else/type",keyword:"type",params:{type:x.else.type},schema:x.else.type,parentSchema:x.else,data:i};e===null?e=[y]:e.push(
y),t++}if(typeof i=="string"&&j(i)<1){let y={instancePath:s+"/contains",schemaPath:"#/definitions/parts/else/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else,data:i};e===null?e=[y]:e.push(y),t++}var m=l===t;p=m,f=
"else"}if(!p){let l={instancePath:s+"/contains",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:f},
schema:x.if,parentSchema:x,data:i};e===null?e=[l]:e.push(l),t++}}if(r.like!==void 0){let i=r.like,a=t,p=!0,w=t;if(!Array.
isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var n=w===t;t=a,e!==null&&(a?e.length=a:e=null);let f;if(n){let l=t;if(Array.
isArray(i)){if(i.length<1){let g={instancePath:s+"/like",schemaPath:"#/definitions/parts/then/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:x.then,data:i};e===null?e=[g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){
let c=i[g];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"){let k={instancePath:s+"/like/"+
g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{type:x.then.items.type},schema:x.then.items.type,
parentSchema:x.then.items,data:c};e===null?e=[k]:e.push(k),t++}if(typeof c=="string"&&j(c)<1){let k={instancePath:s+"/li\
ke/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.
then.items,data:c};e===null?e=[k]:e.push(k),t++}}}else{let y={instancePath:s+"/like",schemaPath:"#/definitions/parts/the\
n/type",keyword:"type",params:{type:"array"},schema:x.then.type,parentSchema:x.then,data:i};e===null?e=[y]:e.push(y),t++}
var n=l===t;p=n,f="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let y={
instancePath:s+"/like",schemaPath:"#/definitions/parts/else/type",keyword:"type",params:{type:x.else.type},schema:x.else.
type,parentSchema:x.else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i=="string"&&j(i)<1){let y={instancePath:s+"/lik\
e",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:x.else,data:i};
e===null?e=[y]:e.push(y),t++}var n=l===t;p=n,f="else"}if(!p){let l={instancePath:s+"/like",schemaPath:"#/definitions/par\
ts/if",keyword:"if",params:{failingKeyword:f},schema:x.if,parentSchema:x,data:i};e===null?e=[l]:e.push(l),t++}}if(r.regex!==
void 0){let i=r.regex,a=t,p=!0,w=t;if(!Array.isArray(i)){let l={};e===null?e=[l]:e.push(l),t++}var o=w===t;t=a,e!==null&&
(a?e.length=a:e=null);let f;if(o){let l=t;if(Array.isArray(i)){if(i.length<1){let g={instancePath:s+"/regex",schemaPath:"\
#/definitions/parts/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.then,data:i};e===null?e=[
g]:e.push(g),t++}let y=i.length;for(let g=0;g<y;g++){let c=i[g];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&
typeof c!="boolean"){let k={instancePath:s+"/regex/"+g,schemaPath:"#/definitions/parts/then/items/type",keyword:"type",params:{
type:x.then.items.type},schema:x.then.items.type,parentSchema:x.then.items,data:c};e===null?e=[k]:e.push(k),t++}if(typeof c==
"string"&&j(c)<1){let k={instancePath:s+"/regex/"+g,schemaPath:"#/definitions/parts/then/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:x.then.items,data:c};e===null?e=[k]:e.push(k),t++}}}else{let y={instancePath:s+
"/regex",schemaPath:"#/definitions/parts/then/type",keyword:"type",params:{type:"array"},schema:x.then.type,parentSchema:x.
then,data:i};e===null?e=[y]:e.push(y),t++}var o=l===t;p=o,f="then"}else{let l=t;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){let y={instancePath:s+"/regex",schemaPath:"#/definitions/parts/else/type",keyword:"\
type",params:{type:x.else.type},schema:x.else.type,parentSchema:x.else,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i==
"string"&&j(i)<1){let y={instancePath:s+"/regex",schemaPath:"#/definitions/parts/else/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:x.else,data:i};e===null?e=[y]:e.push(y),t++}var o=l===t;p=o,f="else"}if(!p){let l={instancePath:s+
"/regex",schemaPath:"#/definitions/parts/if",keyword:"if",params:{failingKeyword:f},schema:x.if,parentSchema:x,data:i};e===
null?e=[l]:e.push(l),t++}}if(r.at_least!==void 0){let i=r.at_least;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))){let a={instancePath:s+"/at_least",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:M.type},schema:M.
type,parentSchema:M,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!le.test(i)){let a={instancePath:s+"/at_\
least",schemaPath:"#/definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([e\
E][+-]?[0-9]+)?$"},schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:M,data:i};e===null?e=[a]:
e.push(a),t++}}if(r.at_most!==void 0){let i=r.at_most;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={
instancePath:s+"/at_most",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:M.type},schema:M.type,parentSchema:M,
data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!le.test(i)){let a={instancePath:s+"/at_most",schemaPath:"#/\
definitions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},
schema:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:M,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
more_than!==void 0){let i=r.more_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={instancePath:s+"\
/more_than",schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:M.type},schema:M.type,parentSchema:M,data:i};
e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&!le.test(i)){let a={instancePath:s+"/more_than",schemaPath:"#/defini\
tions/bound/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"\
^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:M,data:i};e===null?e=[a]:e.push(a),t++}}if(r.less_than!==
void 0){let i=r.less_than;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let a={instancePath:s+"/less_than",
schemaPath:"#/definitions/bound/type",keyword:"type",params:{type:M.type},schema:M.type,parentSchema:M,data:i};e===null?
e=[a]:e.push(a),t++}if(typeof i=="string"&&!le.test(i)){let a={instancePath:s+"/less_than",schemaPath:"#/definitions/bou\
nd/pattern",keyword:"pattern",params:{pattern:"^[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"},schema:"^[+-]?(\
[0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$",parentSchema:M,data:i};e===null?e=[a]:e.push(a),t++}}if(r.exists!==void 0){
let i=r.exists;if(!(i===!0||i===!1||i==="true"||i==="false")){let a={instancePath:s+"/exists",schemaPath:"#/properties/e\
xists/enum",keyword:"enum",params:{allowedValues:T.properties.exists.enum},schema:T.properties.exists.enum,parentSchema:T.
properties.exists,data:i};e===null?e=[a]:e.push(a),t++}}if(r.not!==void 0&&(se.validate(r.not,{instancePath:s+"/not",parentData:r,
parentDataProperty:"not",rootData:P})||(e=e===null?se.validate.errors:q(e,se.validate.errors),t=e.length)),r.ignore_case!==
void 0){let i=r.ignore_case;if(!(i===!0||i===!1||i==="true"||i==="false")){let a={instancePath:s+"/ignore_case",schemaPath:"\
#/properties/ignore_case/enum",keyword:"enum",params:{allowedValues:T.properties.ignore_case.enum},schema:T.properties.ignore_case.
enum,parentSchema:T.properties.ignore_case,data:i};e===null?e=[a]:e.push(a),t++}}}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:r};e===null?e=[i]:e.push(i),t++}return fe.
errors=e,t===0}function _(r,{instancePath:s="",parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,t=0,h=t,d=!0,
b=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let o={};e===null?e=[o]:e.push(o),t++}var u=b===t;t=h,e!==null&&(h?e.
length=h:e=null);let m;if(u){let o=t;fe(r,{instancePath:s,parentData:F,parentDataProperty:E,rootData:P})||(e=e===null?fe.
errors:q(e,fe.errors),t=e.length);var u=o===t;d=u,m="then"}else{let o=t,i=t,a=!0,p=t;if(!Array.isArray(r)){let l={};e===
null?e=[l]:e.push(l),t++}var n=p===t;t=i,e!==null&&(i?e.length=i:e=null);let w;if(n){let l=t;if(Array.isArray(r)){if(r.length<
1){let g={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:G.else.
then,data:r};e===null?e=[g]:e.push(g),t++}let y=r.length;for(let g=0;g<y;g++)se.validate(r[g],{instancePath:s+"/"+g,parentData:r,
parentDataProperty:g,rootData:P})||(e=e===null?se.validate.errors:q(e,se.validate.errors),t=e.length)}else{let y={instancePath:s,
schemaPath:"#/else/then/type",keyword:"type",params:{type:"array"},schema:G.else.then.type,parentSchema:G.else.then,data:r};
e===null?e=[y]:e.push(y),t++}var n=l===t;a=n,w="then"}else{let l=t;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"){let y={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:G.else.else.type},
schema:G.else.else.type,parentSchema:G.else.else,data:r};e===null?e=[y]:e.push(y),t++}var n=l===t;a=n,w="else"}if(!a){let l={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:w},schema:G.else.if,parentSchema:G.else,data:r};
e===null?e=[l]:e.push(l),t++}var u=o===t;d=u,m="else"}if(!d){let o={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:m},schema:G.if,parentSchema:G,data:r};e===null?e=[o]:e.push(o),t++}return _.errors=e,t===0}var I={if:{type:"\
array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/time"},"x-kind":"a list of times"},else:{type:"object",
minProperties:1,"x-kind":"a time, such as { days: mon-fri }","x-what":"a time",additionalProperties:!1,properties:{from:{
type:["string","number","boolean"],"x-kind":"a text"},until:{type:["string","number","boolean"],"x-kind":"a text"},days:{
if:{type:"array"},then:{type:"array",minItems:1,items:{type:"string","x-kind":"a day or days such as mon-fri"},"x-kind":"\
a list of days"},else:{type:"string","x-kind":"a day or days such as mon-fri"}},hours:{if:{type:"array"},then:{type:"arr\
ay",minItems:1,items:{type:"string","x-kind":"hours such as 09:00-18:00"},"x-kind":"a list of hours"},else:{type:"string",
"x-kind":"hours such as 09:00-18:00"}},timezone:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},not:{
allOf:[{$ref:"#/definitions/time"}]}},"x-synonyms":{date:"from",dates:"from",on:"from",after:"from",since:"from",start:"\
from",begin:"from",end:"until",to:"until",till:"until",before:"until",weekday:"days",weekdays:"days",time:"hours",times:"\
hours",between:"hours",tz:"timezone",zone:"timezone"},"x-write":"Write: { days: mon-fri, hours: 09:00-18:00 }"}},ie={validate:ae};
function ae(r,{instancePath:s="",parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,t=0,h=t,d=!0,b=t;if(!Array.
isArray(r)){let i={};e===null?e=[i]:e.push(i),t++}var u=b===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(u){let i=t;if(Array.
isArray(r)){if(r.length<1){let w={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:I.then,data:r};e===null?e=[w]:e.push(w),t++}let p=r.length;for(let w=0;w<p;w++)ie.validate(r[w],{instancePath:s+
"/"+w,parentData:r,parentDataProperty:w,rootData:P})||(e=e===null?ie.validate.errors:q(e,ie.validate.errors),t=e.length)}else{
let p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"array"},schema:I.then.type,parentSchema:I.then,
data:r};e===null?e=[p]:e.push(p),t++}var u=i===t;d=u,m="then"}else{let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let p={instancePath:s,schemaPath:"#/else/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:I.else,data:r};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="from"||p==="until"||p==="days"||
p==="hours"||p==="timezone"||p==="not")){let w={instancePath:s,schemaPath:"#/else/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p},schema:!1,parentSchema:I.else,data:r};e===null?e=[w]:e.push(w),t++}if(r.from!==
void 0){let p=r.from;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let w={instancePath:s+
"/from",schemaPath:"#/else/properties/from/type",keyword:"type",params:{type:I.else.properties.from.type},schema:I.else.
properties.from.type,parentSchema:I.else.properties.from,data:p};e===null?e=[w]:e.push(w),t++}}if(r.until!==void 0){let p=r.
until;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let w={instancePath:s+"/until",schemaPath:"\
#/else/properties/until/type",keyword:"type",params:{type:I.else.properties.until.type},schema:I.else.properties.until.type,
parentSchema:I.else.properties.until,data:p};e===null?e=[w]:e.push(w),t++}}if(r.days!==void 0){let p=r.days,w=t,f=!0,l=t;
if(!Array.isArray(p)){let y={};e===null?e=[y]:e.push(y),t++}var n=l===t;t=w,e!==null&&(w?e.length=w:e=null);let L;if(n){
let y=t;if(Array.isArray(p)){if(p.length<1){let k={instancePath:s+"/days",schemaPath:"#/else/properties/days/then/minIte\
ms",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.else.properties.days.then,data:p};e===null?e=[k]:e.push(
k),t++}let c=p.length;for(let k=0;k<c;k++){let Z=p[k];if(typeof Z!="string"){let K={instancePath:s+"/days/"+k,schemaPath:"\
#/else/properties/days/then/items/type",keyword:"type",params:{type:"string"},schema:I.else.properties.days.then.items.type,
parentSchema:I.else.properties.days.then.items,data:Z};e===null?e=[K]:e.push(K),t++}}}else{let c={instancePath:s+"/days",
schemaPath:"#/else/properties/days/then/type",keyword:"type",params:{type:"array"},schema:I.else.properties.days.then.type,
parentSchema:I.else.properties.days.then,data:p};e===null?e=[c]:e.push(c),t++}var n=y===t;f=n,L="then"}else{let y=t;if(typeof p!=
"string"){let c={instancePath:s+"/days",schemaPath:"#/else/properties/days/else/type",keyword:"type",params:{type:"strin\
g"},schema:I.else.properties.days.else.type,parentSchema:I.else.properties.days.else,data:p};e===null?e=[c]:e.push(c),t++}
var n=y===t;f=n,L="else"}if(!f){let y={instancePath:s+"/days",schemaPath:"#/else/properties/days/if",keyword:"if",params:{
failingKeyword:L},schema:I.else.properties.days.if,parentSchema:I.else.properties.days,data:p};e===null?e=[y]:e.push(y),
t++}}if(r.hours!==void 0){let p=r.hours,w=t,f=!0,l=t;if(!Array.isArray(p)){let y={};e===null?e=[y]:e.push(y),t++}var o=l===
t;t=w,e!==null&&(w?e.length=w:e=null);let L;if(o){let y=t;if(Array.isArray(p)){if(p.length<1){let k={instancePath:s+"/ho\
urs",schemaPath:"#/else/properties/hours/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.else.
properties.hours.then,data:p};e===null?e=[k]:e.push(k),t++}let c=p.length;for(let k=0;k<c;k++){let Z=p[k];if(typeof Z!="\
string"){let K={instancePath:s+"/hours/"+k,schemaPath:"#/else/properties/hours/then/items/type",keyword:"type",params:{type:"\
string"},schema:I.else.properties.hours.then.items.type,parentSchema:I.else.properties.hours.then.items,data:Z};e===null?
e=[K]:e.push(K),t++}}}else{let c={instancePath:s+"/hours",schemaPath:"#/else/properties/hours/then/type",keyword:"type",
params:{type:"array"},schema:I.else.properties.hours.then.type,parentSchema:I.else.properties.hours.then,data:p};e===null?
e=[c]:e.push(c),t++}var o=y===t;f=o,L="then"}else{let y=t;if(typeof p!="string"){let c={instancePath:s+"/hours",schemaPath:"\
#/else/properties/hours/else/type",keyword:"type",params:{type:"string"},schema:I.else.properties.hours.else.type,parentSchema:I.
else.properties.hours.else,data:p};e===null?e=[c]:e.push(c),t++}var o=y===t;f=o,L="else"}if(!f){let y={instancePath:s+"/\
hours",schemaPath:"#/else/properties/hours/if",keyword:"if",params:{failingKeyword:L},schema:I.else.properties.hours.if,
parentSchema:I.else.properties.hours,data:p};e===null?e=[y]:e.push(y),t++}}if(r.timezone!==void 0){let p=r.timezone;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){let w={instancePath:s+"/timezone",schemaPath:"#/else/\
properties/timezone/type",keyword:"type",params:{type:I.else.properties.timezone.type},schema:I.else.properties.timezone.
type,parentSchema:I.else.properties.timezone,data:p};e===null?e=[w]:e.push(w),t++}if(typeof p=="string"&&j(p)<1){let w={
instancePath:s+"/timezone",schemaPath:"#/else/properties/timezone/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:I.else.properties.timezone,data:p};e===null?e=[w]:e.push(w),t++}}r.not!==void 0&&(ie.validate(r.not,{instancePath:s+
"/not",parentData:r,parentDataProperty:"not",rootData:P})||(e=e===null?ie.validate.errors:q(e,ie.validate.errors),t=e.length))}else{
let p={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"object"},schema:I.else.type,parentSchema:I.else,
data:r};e===null?e=[p]:e.push(p),t++}var u=i===t;d=u,m="else"}if(!d){let i={instancePath:s,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:m},schema:I.if,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}return ae.errors=e,t===0}var J={
validate:X};function X(r,{instancePath:s="",parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let h in r)if(!(ye.call(B.properties,h)||xe.test(h)||Pe.test(h)||_e.test(h))){let d={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:B,
data:r};e===null?e=[d]:e.push(d),t++}if(r.event!==void 0&&(_(r.event,{instancePath:s+"/event",parentData:r,parentDataProperty:"\
event",rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r.channel!==void 0&&(_(r.channel,{instancePath:s+"/\
channel",parentData:r,parentDataProperty:"channel",rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r.payload!==
void 0&&(_(r.payload,{instancePath:s+"/payload",parentData:r,parentDataProperty:"payload",rootData:P})||(e=e===null?_.errors:
q(e,_.errors),t=e.length)),r.title!==void 0&&(_(r.title,{instancePath:s+"/title",parentData:r,parentDataProperty:"title",
rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r.text!==void 0&&(_(r.text,{instancePath:s+"/text",parentData:r,
parentDataProperty:"text",rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["referral.ref"]!==void 0&&(_(r["\
referral.ref"],{instancePath:s+"/referral.ref",parentData:r,parentDataProperty:"referral.ref",rootData:P})||(e=e===null?
_.errors:q(e,_.errors),t=e.length)),r["referral.source"]!==void 0&&(_(r["referral.source"],{instancePath:s+"/referral.so\
urce",parentData:r,parentDataProperty:"referral.source",rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["\
referral.type"]!==void 0&&(_(r["referral.type"],{instancePath:s+"/referral.type",parentData:r,parentDataProperty:"referr\
al.type",rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["referral.ad_id"]!==void 0&&(_(r["referral.ad_i\
d"],{instancePath:s+"/referral.ad_id",parentData:r,parentDataProperty:"referral.ad_id",rootData:P})||(e=e===null?_.errors:
q(e,_.errors),t=e.length)),r["referral.referer_uri"]!==void 0&&(_(r["referral.referer_uri"],{instancePath:s+"/referral.r\
eferer_uri",parentData:r,parentDataProperty:"referral.referer_uri",rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.
length)),r["sender.id"]!==void 0&&(_(r["sender.id"],{instancePath:s+"/sender.id",parentData:r,parentDataProperty:"sender\
.id",rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r["sender.user_ref"]!==void 0&&(_(r["sender.user_ref"],
{instancePath:s+"/sender.user_ref",parentData:r,parentDataProperty:"sender.user_ref",rootData:P})||(e=e===null?_.errors:
q(e,_.errors),t=e.length)),r["recipient.id"]!==void 0&&(_(r["recipient.id"],{instancePath:s+"/recipient.id",parentData:r,
parentDataProperty:"recipient.id",rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length)),r.standby!==void 0&&(_(r.
standby,{instancePath:s+"/standby",parentData:r,parentDataProperty:"standby",rootData:P})||(e=e===null?_.errors:q(e,_.errors),
t=e.length)),r.all!==void 0){let h=r.all;if(Array.isArray(h)){if(h.length<1){let b={instancePath:s+"/all",schemaPath:"#/\
properties/all/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.properties.all,data:h};e===null?e=[
b]:e.push(b),t++}let d=h.length;for(let b=0;b<d;b++)J.validate(h[b],{instancePath:s+"/all/"+b,parentData:h,parentDataProperty:b,
rootData:P})||(e=e===null?J.validate.errors:q(e,J.validate.errors),t=e.length)}else{let d={instancePath:s+"/all",schemaPath:"\
#/properties/all/type",keyword:"type",params:{type:"array"},schema:B.properties.all.type,parentSchema:B.properties.all,data:h};
e===null?e=[d]:e.push(d),t++}}if(r.any!==void 0){let h=r.any;if(Array.isArray(h)){if(h.length<1){let b={instancePath:s+"\
/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:B.properties.any,
data:h};e===null?e=[b]:e.push(b),t++}let d=h.length;for(let b=0;b<d;b++)J.validate(h[b],{instancePath:s+"/any/"+b,parentData:h,
parentDataProperty:b,rootData:P})||(e=e===null?J.validate.errors:q(e,J.validate.errors),t=e.length)}else{let d={instancePath:s+
"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"},schema:B.properties.any.type,parentSchema:B.
properties.any,data:h};e===null?e=[d]:e.push(d),t++}}r.not!==void 0&&(J.validate(r.not,{instancePath:s+"/not",parentData:r,
parentDataProperty:"not",rootData:P})||(e=e===null?J.validate.errors:q(e,J.validate.errors),t=e.length)),r.time!==void 0&&
(ae(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"time",rootData:P})||(e=e===null?ae.errors:q(e,ae.errors),
t=e.length));for(let h in r)xe.test(h)&&(_(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:h,rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length));for(let h in r)Pe.test(h)&&(_(r[h],{instancePath:s+
"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:h,rootData:P})||(e=e===null?_.errors:q(e,_.
errors),t=e.length));for(let h in r)_e.test(h)&&(_(r[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:h,rootData:P})||(e=e===null?_.errors:q(e,_.errors),t=e.length))}else{let h={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:B.type,parentSchema:B,data:r};e===null?e=[h]:e.push(h),t++}return X.
errors=e,t===0}var oe={if:{type:"object",required:["include"]},then:{$ref:"#/definitions/include"},else:{if:{type:"objec\
t",required:["rules"]},then:{$ref:"#/definitions/group"},else:{$ref:"#/definitions/rule"}}},Y={type:"object","x-kind":'k\
eys such as "include:"',"x-what":"an include",additionalProperties:!1,properties:{include:{type:["string","number","bool\
ean"],minLength:1,"x-kind":"a file or folder"}},"x-also":["when","rules","lists","default","description","name"]},O={type:"\
object","x-kind":'keys such as "rules:"',"x-what":"a group",additionalProperties:!1,properties:{when:{allOf:[{$ref:"#/de\
finitions/condition"}]},lists:{type:"object","x-kind":"lists with names, such as { sizes: [S, M, L] }","x-what":"lists",
additionalProperties:{if:{type:"object"},then:{type:"object",required:["file"],additionalProperties:!1,"x-what":"a list",
properties:{file:{type:["string","number","boolean"],minLength:1,"x-kind":"a file's name"}},"x-synonyms":{path:"file",include:"\
file"}},else:{type:"array",minItems:1,"x-kind":"a list of values",items:{if:{type:"object",required:["list"]},then:{type:"\
object",additionalProperties:!1,"x-what":"a value of a list",properties:{list:{type:["string","number","boolean"],minLength:1,
"x-kind":"a list's name"}},"x-synonyms":{in:"list",include:"list",lists:"list"}},else:{type:["string","number","boolean"],
"x-kind":"a text"}},"x-write":"Write: [$]"}},"x-write":"Write: { sizes: [S, M, L] }"},rules:{type:"array",items:{$ref:"#\
/definitions/item"},"x-kind":"a list of rules","x-write":"Put a dash before each rule: - name: hello"},default:{allOf:[{
$ref:"#/definitions/default"}]},description:{type:["string","number","boolean"],"x-kind":"a text"}},required:["rules"],"\
x-synonyms":{otherwise:"default",else:"default",fallback:"default",if:"when",condition:"when",conditions:"when",match:"w\
hen"},"x-below":{when:["event","channel","payload","title","text","referral","sender","recipient","standby","raw","all",
"any","not","time"],default:["route","params","reply","forward","handover"]}},z={type:"object","x-kind":"what to do, suc\
h as { reply: Hello! }","x-what":"a default",additionalProperties:!1,properties:{description:{type:["string","number","b\
oolean"],"x-kind":"a text"},route:{type:["string","number","boolean"],pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-\
kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "_" and "-", such as orders.status'},params:{
type:"object","x-what":"params","x-kind":"names with texts, such as { size: M }",propertyNames:{pattern:"^[A-Za-z_][A-Za\
-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does not begin with a digit`},additionalProperties:{
type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: { size: $ }"},reply:{allOf:[{$ref:"#/definitions\
/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["string","number"],pattern:"^(page_inbox|[0-9]{5,20}\
)$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to an app by the digits of its id"}},anyOf:[{required:[
"route"]},{required:["reply"]},{required:["forward"]},{required:["handover"]}],"x-missing":"A default without an outcome\
 does nothing.","x-synonyms":{enabled:"disabled",handler:"route",action:"route",then:"reply",answer:"reply",response:"re\
ply",replies:"reply",say:"reply",send:"reply",message:"reply",webhook:"forward",url:"forward"},"x-below":{reply:["text",
"buttons","quick_replies","cards","image","video","audio","file","typing"]},"x-write":"Write: { reply: $ }"},ve=new RegExp(
"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u"),Se=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Ae=new RegExp("^(page_inbox|[0\
-9]{5,20})$","u"),ne={if:{type:"array"},then:{type:"array",minItems:1,items:{$ref:"#/definitions/message"},"x-kind":"a l\
ist of messages"},else:{$ref:"#/definitions/message"}},S={if:{type:"object"},then:{type:"object","x-kind":'keys such as \
"text:"',"x-what":"a message","x-synonyms":{message:"text",say:"text",options:"quick_replies",suggestions:"quick_replies",
carousel:"cards",gallery:"cards",picture:"image",img:"image",photo:"image",wait:"typing",delay:"typing",pause:"typing"},
additionalProperties:!1,properties:{text:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},buttons:{type:"\
array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"a list of buttons","x-write":"Write: [{ title: $, payloa\
d: $ID }]"},quick_replies:{type:"array",minItems:1,items:{$ref:"#/definitions/quickReply"},"x-kind":"a list of quick rep\
lies","x-write":"Write: [{ title: $, payload: $ID }]"},cards:{type:"array",minItems:1,items:{$ref:"#/definitions/card"},
"x-kind":"a list of cards","x-write":"Write: [{ title: $, subtitle: From S to XL }]"},image:{type:["string","number","bo\
olean"],"x-kind":"a text",minLength:1},video:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},audio:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},file:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},
typing:{type:["string"],"x-kind":"a time such as 2s or 500ms",pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","x-pattern":"Typi\
ng takes a time such as 2s or 500ms"},raw:{type:"object","x-kind":"a message of the Send API, such as { text: Hello! }",
"x-write":"Write: { text: $ }"}},minProperties:1},else:{type:["string","number","boolean"],"x-kind":"a text, a message o\
r a list of messages",minLength:1}},$={type:"object","x-kind":"a title and what a click does, such as { title: Menu, pay\
load: MENU }","x-what":"a button","x-synonyms":{link:"url",href:"url",label:"title",caption:"title",name:"title",text:"t\
itle",value:"payload",id:"payload",tel:"phone",call:"phone",number:"phone"},additionalProperties:!1,properties:{title:{type:[
"string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"a text",
minLength:1},url:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},phone:{type:["string","number","bool\
ean"],"x-kind":"a text",minLength:1}},required:["title"],"x-write":"Write: { title: $, payload: $ID }"},R={type:"object",
"x-kind":"a title and a payload, such as { title: Menu, payload: MENU }","x-what":"a quick reply","x-synonyms":{label:"t\
itle",caption:"title",name:"title",text:"title",value:"payload",id:"payload"},additionalProperties:!1,properties:{title:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},payload:{type:["string","number","boolean"],"x-kind":"\
a text",minLength:1}},required:["title","payload"],"x-write":"Write: { title: $, payload: $ID }"},D={type:"object","x-ki\
nd":"a title and more, such as { title: Red shirt, subtitle: Cotton }","x-what":"a card",additionalProperties:!1,properties:{
title:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},subtitle:{type:["string","number","boolean"],"x\
-kind":"a text"},image:{type:["string","number","boolean"],"x-kind":"a text",minLength:1},url:{type:["string","number","\
boolean"],"x-kind":"a text",minLength:1},buttons:{type:"array",minItems:1,items:{$ref:"#/definitions/button"},"x-kind":"\
a list of buttons","x-write":"Write: [{ title: $, payload: $ID }]"}},required:["title"],"x-write":"Write: { title: $, su\
btitle: From S to XL }"};function he(r,{instancePath:s="",parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.title===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"title"},schema:D.required,parentSchema:D,data:r};e===null?e=[h]:e.push(h),t++}for(let h in r)
if(!(h==="title"||h==="subtitle"||h==="image"||h==="url"||h==="buttons")){let d={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:h},schema:!1,parentSchema:D,data:r};e===null?e=[d]:
e.push(d),t++}if(r.title!==void 0){let h=r.title;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="b\
oolean"){let d={instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:D.properties.title.
type},schema:D.properties.title.type,parentSchema:D.properties.title,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="\
string"&&j(h)<1){let d={instancePath:s+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:D.properties.title,data:h};e===null?e=[d]:e.push(d),t++}}if(r.subtitle!==void 0){let h=r.subtitle;
if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let d={instancePath:s+"/subtitle",schemaPath:"\
#/properties/subtitle/type",keyword:"type",params:{type:D.properties.subtitle.type},schema:D.properties.subtitle.type,parentSchema:D.
properties.subtitle,data:h};e===null?e=[d]:e.push(d),t++}}if(r.image!==void 0){let h=r.image;if(typeof h!="string"&&!(typeof h==
"number"&&isFinite(h))&&typeof h!="boolean"){let d={instancePath:s+"/image",schemaPath:"#/properties/image/type",keyword:"\
type",params:{type:D.properties.image.type},schema:D.properties.image.type,parentSchema:D.properties.image,data:h};e===null?
e=[d]:e.push(d),t++}if(typeof h=="string"&&j(h)<1){let d={instancePath:s+"/image",schemaPath:"#/properties/image/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.image,data:h};e===null?e=[d]:e.push(d),t++}}
if(r.url!==void 0){let h=r.url;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"){let d={instancePath:s+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:D.properties.url.type},schema:D.properties.url.type,
parentSchema:D.properties.url,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="string"&&j(h)<1){let d={instancePath:s+
"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:D.properties.url,
data:h};e===null?e=[d]:e.push(d),t++}}if(r.buttons!==void 0){let h=r.buttons;if(Array.isArray(h)){if(h.length<1){let b={
instancePath:s+"/buttons",schemaPath:"#/properties/buttons/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.
properties.buttons,data:h};e===null?e=[b]:e.push(b),t++}let d=h.length;for(let b=0;b<d;b++){let u=h[b];if(u&&typeof u=="\
object"&&!Array.isArray(u)){if(u.title===void 0){let m={instancePath:s+"/buttons/"+b,schemaPath:"#/definitions/button/re\
quired",keyword:"required",params:{missingProperty:"title"},schema:$.required,parentSchema:$,data:u};e===null?e=[m]:e.push(
m),t++}for(let m in u)if(!(m==="title"||m==="payload"||m==="url"||m==="phone")){let n={instancePath:s+"/buttons/"+b,schemaPath:"\
#/definitions/button/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:$,
data:u};e===null?e=[n]:e.push(n),t++}if(u.title!==void 0){let m=u.title;if(typeof m!="string"&&!(typeof m=="number"&&isFinite(
m))&&typeof m!="boolean"){let n={instancePath:s+"/buttons/"+b+"/title",schemaPath:"#/definitions/button/properties/title\
/type",keyword:"type",params:{type:$.properties.title.type},schema:$.properties.title.type,parentSchema:$.properties.title,
data:m};e===null?e=[n]:e.push(n),t++}if(typeof m=="string"&&j(m)<1){let n={instancePath:s+"/buttons/"+b+"/title",schemaPath:"\
#/definitions/button/properties/title/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.
title,data:m};e===null?e=[n]:e.push(n),t++}}if(u.payload!==void 0){let m=u.payload;if(typeof m!="string"&&!(typeof m=="n\
umber"&&isFinite(m))&&typeof m!="boolean"){let n={instancePath:s+"/buttons/"+b+"/payload",schemaPath:"#/definitions/butt\
on/properties/payload/type",keyword:"type",params:{type:$.properties.payload.type},schema:$.properties.payload.type,parentSchema:$.
properties.payload,data:m};e===null?e=[n]:e.push(n),t++}if(typeof m=="string"&&j(m)<1){let n={instancePath:s+"/buttons/"+
b+"/payload",schemaPath:"#/definitions/button/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:$.properties.payload,data:m};e===null?e=[n]:e.push(n),t++}}if(u.url!==void 0){let m=u.url;if(typeof m!="str\
ing"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let n={instancePath:s+"/buttons/"+b+"/url",schemaPath:"#/\
definitions/button/properties/url/type",keyword:"type",params:{type:$.properties.url.type},schema:$.properties.url.type,
parentSchema:$.properties.url,data:m};e===null?e=[n]:e.push(n),t++}if(typeof m=="string"&&j(m)<1){let n={instancePath:s+
"/buttons/"+b+"/url",schemaPath:"#/definitions/button/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:$.properties.url,data:m};e===null?e=[n]:e.push(n),t++}}if(u.phone!==void 0){let m=u.phone;if(typeof m!="str\
ing"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let n={instancePath:s+"/buttons/"+b+"/phone",schemaPath:"\
#/definitions/button/properties/phone/type",keyword:"type",params:{type:$.properties.phone.type},schema:$.properties.phone.
type,parentSchema:$.properties.phone,data:m};e===null?e=[n]:e.push(n),t++}if(typeof m=="string"&&j(m)<1){let n={instancePath:s+
"/buttons/"+b+"/phone",schemaPath:"#/definitions/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:$.properties.phone,data:m};e===null?e=[n]:e.push(n),t++}}}else{let m={instancePath:s+"/buttons/"+b,
schemaPath:"#/definitions/button/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:u};e===null?
e=[m]:e.push(m),t++}}}else{let d={instancePath:s+"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{
type:"array"},schema:D.properties.buttons.type,parentSchema:D.properties.buttons,data:h};e===null?e=[d]:e.push(d),t++}}}else{
let h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.type,parentSchema:D,data:r};e===
null?e=[h]:e.push(h),t++}return he.errors=e,t===0}var Oe=new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","u");function ee(r,{
instancePath:s="",parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,t=0,h=t,d=!0,b=t;if(!(r&&typeof r=="obj\
ect"&&!Array.isArray(r))){let n={};e===null?e=[n]:e.push(n),t++}var u=b===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(u){
let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let i={instancePath:s,schemaPath:"#/the\
n/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:S.then,data:r};e===null?e=[i]:e.push(i),
t++}for(let i in r)if(!ye.call(S.then.properties,i)){let a={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:S.then,data:r};e===null?e=[a]:e.push(a),t++}if(r.
text!==void 0){let i=r.text;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+
"/text",schemaPath:"#/then/properties/text/type",keyword:"type",params:{type:S.then.properties.text.type},schema:S.then.
properties.text.type,parentSchema:S.then.properties.text,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&j(i)<
1){let a={instancePath:s+"/text",schemaPath:"#/then/properties/text/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:S.then.properties.text,data:i};e===null?e=[a]:e.push(a),t++}}if(r.buttons!==void 0){let i=r.buttons;if(Array.
isArray(i)){if(i.length<1){let p={instancePath:s+"/buttons",schemaPath:"#/then/properties/buttons/minItems",keyword:"min\
Items",params:{limit:1},schema:1,parentSchema:S.then.properties.buttons,data:i};e===null?e=[p]:e.push(p),t++}let a=i.length;
for(let p=0;p<a;p++){let w=i[p];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.title===void 0){let f={instancePath:s+
"/buttons/"+p,schemaPath:"#/definitions/button/required",keyword:"required",params:{missingProperty:"title"},schema:$.required,
parentSchema:$,data:w};e===null?e=[f]:e.push(f),t++}for(let f in w)if(!(f==="title"||f==="payload"||f==="url"||f==="phon\
e")){let l={instancePath:s+"/buttons/"+p,schemaPath:"#/definitions/button/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:f},schema:!1,parentSchema:$,data:w};e===null?e=[l]:e.push(l),t++}if(w.title!==void 0){
let f=w.title;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let l={instancePath:s+"/bu\
ttons/"+p+"/title",schemaPath:"#/definitions/button/properties/title/type",keyword:"type",params:{type:$.properties.title.
type},schema:$.properties.title.type,parentSchema:$.properties.title,data:f};e===null?e=[l]:e.push(l),t++}if(typeof f=="\
string"&&j(f)<1){let l={instancePath:s+"/buttons/"+p+"/title",schemaPath:"#/definitions/button/properties/title/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.title,data:f};e===null?e=[l]:e.push(l),t++}}if(w.
payload!==void 0){let f=w.payload;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let l={
instancePath:s+"/buttons/"+p+"/payload",schemaPath:"#/definitions/button/properties/payload/type",keyword:"type",params:{
type:$.properties.payload.type},schema:$.properties.payload.type,parentSchema:$.properties.payload,data:f};e===null?e=[l]:
e.push(l),t++}if(typeof f=="string"&&j(f)<1){let l={instancePath:s+"/buttons/"+p+"/payload",schemaPath:"#/definitions/bu\
tton/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.payload,data:f};
e===null?e=[l]:e.push(l),t++}}if(w.url!==void 0){let f=w.url;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"){let l={instancePath:s+"/buttons/"+p+"/url",schemaPath:"#/definitions/button/properties/url/type",keyword:"\
type",params:{type:$.properties.url.type},schema:$.properties.url.type,parentSchema:$.properties.url,data:f};e===null?e=
[l]:e.push(l),t++}if(typeof f=="string"&&j(f)<1){let l={instancePath:s+"/buttons/"+p+"/url",schemaPath:"#/definitions/bu\
tton/properties/url/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.url,data:f};e===null?
e=[l]:e.push(l),t++}}if(w.phone!==void 0){let f=w.phone;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!=
"boolean"){let l={instancePath:s+"/buttons/"+p+"/phone",schemaPath:"#/definitions/button/properties/phone/type",keyword:"\
type",params:{type:$.properties.phone.type},schema:$.properties.phone.type,parentSchema:$.properties.phone,data:f};e===null?
e=[l]:e.push(l),t++}if(typeof f=="string"&&j(f)<1){let l={instancePath:s+"/buttons/"+p+"/phone",schemaPath:"#/definition\
s/button/properties/phone/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.phone,data:f};
e===null?e=[l]:e.push(l),t++}}}else{let f={instancePath:s+"/buttons/"+p,schemaPath:"#/definitions/button/type",keyword:"\
type",params:{type:"object"},schema:$.type,parentSchema:$,data:w};e===null?e=[f]:e.push(f),t++}}}else{let a={instancePath:s+
"/buttons",schemaPath:"#/then/properties/buttons/type",keyword:"type",params:{type:"array"},schema:S.then.properties.buttons.
type,parentSchema:S.then.properties.buttons,data:i};e===null?e=[a]:e.push(a),t++}}if(r.quick_replies!==void 0){let i=r.quick_replies;
if(Array.isArray(i)){if(i.length<1){let p={instancePath:s+"/quick_replies",schemaPath:"#/then/properties/quick_replies/m\
inItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.then.properties.quick_replies,data:i};e===null?e=[p]:
e.push(p),t++}let a=i.length;for(let p=0;p<a;p++){let w=i[p];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.title===void 0){
let f={instancePath:s+"/quick_replies/"+p,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"\
title"},schema:R.required,parentSchema:R,data:w};e===null?e=[f]:e.push(f),t++}if(w.payload===void 0){let f={instancePath:s+
"/quick_replies/"+p,schemaPath:"#/definitions/quickReply/required",keyword:"required",params:{missingProperty:"payload"},
schema:R.required,parentSchema:R,data:w};e===null?e=[f]:e.push(f),t++}for(let f in w)if(!(f==="title"||f==="payload")){let l={
instancePath:s+"/quick_replies/"+p,schemaPath:"#/definitions/quickReply/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:f},schema:!1,parentSchema:R,data:w};e===null?e=[l]:e.push(l),t++}if(w.title!==void 0){let f=w.
title;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){let l={instancePath:s+"/quick_repl\
ies/"+p+"/title",schemaPath:"#/definitions/quickReply/properties/title/type",keyword:"type",params:{type:R.properties.title.
type},schema:R.properties.title.type,parentSchema:R.properties.title,data:f};e===null?e=[l]:e.push(l),t++}if(typeof f=="\
string"&&j(f)<1){let l={instancePath:s+"/quick_replies/"+p+"/title",schemaPath:"#/definitions/quickReply/properties/titl\
e/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.properties.title,data:f};e===null?e=[l]:e.push(
l),t++}}if(w.payload!==void 0){let f=w.payload;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boo\
lean"){let l={instancePath:s+"/quick_replies/"+p+"/payload",schemaPath:"#/definitions/quickReply/properties/payload/type",
keyword:"type",params:{type:R.properties.payload.type},schema:R.properties.payload.type,parentSchema:R.properties.payload,
data:f};e===null?e=[l]:e.push(l),t++}if(typeof f=="string"&&j(f)<1){let l={instancePath:s+"/quick_replies/"+p+"/payload",
schemaPath:"#/definitions/quickReply/properties/payload/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:R.
properties.payload,data:f};e===null?e=[l]:e.push(l),t++}}}else{let f={instancePath:s+"/quick_replies/"+p,schemaPath:"#/d\
efinitions/quickReply/type",keyword:"type",params:{type:"object"},schema:R.type,parentSchema:R,data:w};e===null?e=[f]:e.
push(f),t++}}}else{let a={instancePath:s+"/quick_replies",schemaPath:"#/then/properties/quick_replies/type",keyword:"typ\
e",params:{type:"array"},schema:S.then.properties.quick_replies.type,parentSchema:S.then.properties.quick_replies,data:i};
e===null?e=[a]:e.push(a),t++}}if(r.cards!==void 0){let i=r.cards;if(Array.isArray(i)){if(i.length<1){let p={instancePath:s+
"/cards",schemaPath:"#/then/properties/cards/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.then.
properties.cards,data:i};e===null?e=[p]:e.push(p),t++}let a=i.length;for(let p=0;p<a;p++)he(i[p],{instancePath:s+"/cards\
/"+p,parentData:i,parentDataProperty:p,rootData:P})||(e=e===null?he.errors:q(e,he.errors),t=e.length)}else{let a={instancePath:s+
"/cards",schemaPath:"#/then/properties/cards/type",keyword:"type",params:{type:"array"},schema:S.then.properties.cards.type,
parentSchema:S.then.properties.cards,data:i};e===null?e=[a]:e.push(a),t++}}if(r.image!==void 0){let i=r.image;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/image",schemaPath:"#/then/pro\
perties/image/type",keyword:"type",params:{type:S.then.properties.image.type},schema:S.then.properties.image.type,parentSchema:S.
then.properties.image,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&j(i)<1){let a={instancePath:s+"/image",
schemaPath:"#/then/properties/image/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.
image,data:i};e===null?e=[a]:e.push(a),t++}}if(r.video!==void 0){let i=r.video;if(typeof i!="string"&&!(typeof i=="numbe\
r"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/video",schemaPath:"#/then/properties/video/type",keyword:"\
type",params:{type:S.then.properties.video.type},schema:S.then.properties.video.type,parentSchema:S.then.properties.video,
data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="string"&&j(i)<1){let a={instancePath:s+"/video",schemaPath:"#/then/pr\
operties/video/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.video,data:i};e===
null?e=[a]:e.push(a),t++}}if(r.audio!==void 0){let i=r.audio;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&
typeof i!="boolean"){let a={instancePath:s+"/audio",schemaPath:"#/then/properties/audio/type",keyword:"type",params:{type:S.
then.properties.audio.type},schema:S.then.properties.audio.type,parentSchema:S.then.properties.audio,data:i};e===null?e=
[a]:e.push(a),t++}if(typeof i=="string"&&j(i)<1){let a={instancePath:s+"/audio",schemaPath:"#/then/properties/audio/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.then.properties.audio,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.file!==void 0){let i=r.file;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){
let a={instancePath:s+"/file",schemaPath:"#/then/properties/file/type",keyword:"type",params:{type:S.then.properties.file.
type},schema:S.then.properties.file.type,parentSchema:S.then.properties.file,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i==
"string"&&j(i)<1){let a={instancePath:s+"/file",schemaPath:"#/then/properties/file/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:S.then.properties.file,data:i};e===null?e=[a]:e.push(a),t++}}if(r.typing!==void 0){let i=r.
typing;if(typeof i=="string"){if(!Oe.test(i)){let a={instancePath:s+"/typing",schemaPath:"#/then/properties/typing/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:S.
then.properties.typing,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/typing",schemaPath:"#/then/pro\
perties/typing/type",keyword:"type",params:{type:S.then.properties.typing.type},schema:S.then.properties.typing.type,parentSchema:S.
then.properties.typing,data:i};e===null?e=[a]:e.push(a),t++}}if(r.raw!==void 0){let i=r.raw;if(!(i&&typeof i=="object"&&
!Array.isArray(i))){let a={instancePath:s+"/raw",schemaPath:"#/then/properties/raw/type",keyword:"type",params:{type:"ob\
ject"},schema:S.then.properties.raw.type,parentSchema:S.then.properties.raw,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let i={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},schema:S.then.type,parentSchema:S.then,
data:r};e===null?e=[i]:e.push(i),t++}var u=n===t;d=u,m="then"}else{let n=t;if(typeof r!="string"&&!(typeof r=="number"&&
isFinite(r))&&typeof r!="boolean"){let i={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:S.else.type},
schema:S.else.type,parentSchema:S.else,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&j(r)<1){let i={instancePath:s,
schemaPath:"#/else/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.else,data:r};e===null?e=[i]:e.
push(i),t++}var u=n===t;d=u,m="else"}if(!d){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:m},
schema:S.if,parentSchema:S,data:r};e===null?e=[n]:e.push(n),t++}return ee.errors=e,t===0}function te(r,{instancePath:s="",
parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,t=0,h=t,d=!0,b=t;if(!Array.isArray(r)){let n={};e===null?
e=[n]:e.push(n),t++}var u=b===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(u){let n=t;if(Array.isArray(r)){if(r.length<
1){let a={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:ne.then,
data:r};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)ee(r[a],{instancePath:s+"/"+a,parentData:r,parentDataProperty:a,
rootData:P})||(e=e===null?ee.errors:q(e,ee.errors),t=e.length)}else{let i={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"array"},schema:ne.then.type,parentSchema:ne.then,data:r};e===null?e=[i]:e.push(i),t++}var u=n===t;d=
u,m="then"}else{let n=t;ee(r,{instancePath:s,parentData:F,parentDataProperty:E,rootData:P})||(e=e===null?ee.errors:q(e,ee.
errors),t=e.length);var u=n===t;d=u,m="else"}if(!d){let n={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:m},
schema:ne.if,parentSchema:ne,data:r};e===null?e=[n]:e.push(n),t++}return te.errors=e,t===0}function re(r,{instancePath:s="",
parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,t=0,h=t,d=!1,b=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.route===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
route"},schema:z.anyOf[0].required,parentSchema:z.anyOf[0],data:r};e===null?e=[n]:e.push(n),t++}var u=b===t;if(d=d||u,!d){
let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reply===void 0){let i={instancePath:s,schemaPath:"#/anyOf/1/requi\
red",keyword:"required",params:{missingProperty:"reply"},schema:z.anyOf[1].required,parentSchema:z.anyOf[1],data:r};e===
null?e=[i]:e.push(i),t++}var u=n===t;if(d=d||u,!d){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.forward===void 0){
let p={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"forward"},schema:z.anyOf[2].
required,parentSchema:z.anyOf[2],data:r};e===null?e=[p]:e.push(p),t++}var u=i===t;if(d=d||u,!d){let p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.handover===void 0){let f={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"require\
d",params:{missingProperty:"handover"},schema:z.anyOf[3].required,parentSchema:z.anyOf[3],data:r};e===null?e=[f]:e.push(
f),t++}var u=p===t;d=d||u}}}if(d)t=h,e!==null&&(h?e.length=h:e=null);else{let n={instancePath:s,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},schema:z.anyOf,parentSchema:z,data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r)if(!(n==="description"||n==="route"||n==="params"||n==="reply"||n==="forward"||n==="handover")){let o={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:z,data:r};e===null?e=[o]:e.push(o),t++}if(r.description!==void 0){let n=r.description;if(typeof n!="string"&&
!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let o={instancePath:s+"/description",schemaPath:"#/properties/d\
escription/type",keyword:"type",params:{type:z.properties.description.type},schema:z.properties.description.type,parentSchema:z.
properties.description,data:n};e===null?e=[o]:e.push(o),t++}}if(r.route!==void 0){let n=r.route;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let o={instancePath:s+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:z.properties.route.type},schema:z.properties.route.type,parentSchema:z.properties.route,data:n};e===null?
e=[o]:e.push(o),t++}if(typeof n=="string"&&!ve.test(n)){let o={instancePath:s+"/route",schemaPath:"#/properties/route/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]\
+)*$",parentSchema:z.properties.route,data:n};e===null?e=[o]:e.push(o),t++}}if(r.params!==void 0){let n=r.params;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let o in n){let i=t;if(typeof o=="string"&&!Se.test(o)){let a={instancePath:s+"/params",
schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:z.properties.params.propertyNames,data:o,propertyName:o};e===null?e=[a]:e.push(a),
t++}var m=i===t;if(!m){let a={instancePath:s+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyN\
ames",params:{propertyName:o},schema:z.properties.params.propertyNames,parentSchema:z.properties.params,data:n};e===null?
e=[a]:e.push(a),t++}}for(let o in n){let i=n[o];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="bo\
olean"){let a={instancePath:s+"/params/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/additi\
onalProperties/type",keyword:"type",params:{type:z.properties.params.additionalProperties.type},schema:z.properties.params.
additionalProperties.type,parentSchema:z.properties.params.additionalProperties,data:i};e===null?e=[a]:e.push(a),t++}}}else{
let o={instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},schema:z.properties.
params.type,parentSchema:z.properties.params,data:n};e===null?e=[o]:e.push(o),t++}}if(r.reply!==void 0&&(te(r.reply,{instancePath:s+
"/reply",parentData:r,parentDataProperty:"reply",rootData:P})||(e=e===null?te.errors:q(e,te.errors),t=e.length)),r.forward!==
void 0){let n=r.forward;if(typeof n!="string"){let o={instancePath:s+"/forward",schemaPath:"#/properties/forward/type",keyword:"\
type",params:{type:"string"},schema:z.properties.forward.type,parentSchema:z.properties.forward,data:n};e===null?e=[o]:e.
push(o),t++}}if(r.handover!==void 0){let n=r.handover;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let o={
instancePath:s+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type:z.properties.handover.type},
schema:z.properties.handover.type,parentSchema:z.properties.handover,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="\
string"&&!Ae.test(n)){let o={instancePath:s+"/handover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{
pattern:"^(page_inbox|[0-9]{5,20})$"},schema:"^(page_inbox|[0-9]{5,20})$",parentSchema:z.properties.handover,data:n};e===
null?e=[o]:e.push(o),t++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:z.
type,parentSchema:z,data:r};e===null?e=[n]:e.push(n),t++}return re.errors=e,t===0}var ce={validate:pe};function me(r,{instancePath:s="",
parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rules===
void 0){let b={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},schema:O.required,
parentSchema:O,data:r};e===null?e=[b]:e.push(b),t++}for(let b in r)if(!(b==="when"||b==="lists"||b==="rules"||b==="defau\
lt"||b==="description")){let u={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},schema:!1,parentSchema:O,data:r};e===null?e=[u]:e.push(u),t++}if(r.when!==void 0&&(X(r.when,{instancePath:s+
"/when",parentData:r,parentDataProperty:"when",rootData:P})||(e=e===null?X.errors:q(e,X.errors),t=e.length)),r.lists!==void 0){
let b=r.lists;if(b&&typeof b=="object"&&!Array.isArray(b))for(let u in b){let m=b[u],n=t,o=!0,i=t;if(!(m&&typeof m=="obj\
ect"&&!Array.isArray(m))){let p={};e===null?e=[p]:e.push(p),t++}var h=i===t;t=n,e!==null&&(n?e.length=n:e=null);let a;if(h){
let p=t;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.file===void 0){let f={instancePath:s+"/lists/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/required",keyword:"required",params:{
missingProperty:"file"},schema:O.properties.lists.additionalProperties.then.required,parentSchema:O.properties.lists.additionalProperties.
then,data:m};e===null?e=[f]:e.push(f),t++}for(let f in m)if(f!=="file"){let l={instancePath:s+"/lists/"+u.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:f},schema:!1,parentSchema:O.properties.lists.additionalProperties.then,data:m};
e===null?e=[l]:e.push(l),t++}if(m.file!==void 0){let f=m.file;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"){let l={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/prop\
erties/lists/additionalProperties/then/properties/file/type",keyword:"type",params:{type:O.properties.lists.additionalProperties.
then.properties.file.type},schema:O.properties.lists.additionalProperties.then.properties.file.type,parentSchema:O.properties.
lists.additionalProperties.then.properties.file,data:f};e===null?e=[l]:e.push(l),t++}if(typeof f=="string"&&j(f)<1){let l={
instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalPrope\
rties/then/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.lists.additionalProperties.
then.properties.file,data:f};e===null?e=[l]:e.push(l),t++}}}else{let f={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:O.
properties.lists.additionalProperties.then.type,parentSchema:O.properties.lists.additionalProperties.then,data:m};e===null?
e=[f]:e.push(f),t++}var h=p===t;o=h,a="then"}else{let p=t;if(Array.isArray(m)){if(m.length<1){let l={instancePath:s+"/li\
sts/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:O.properties.lists.additionalProperties.else,data:m};e===null?e=[l]:e.push(
l),t++}let f=m.length;for(let l=0;l<f;l++){let L=m[l],y=t,g=!0,c=t;if(t===c)if(L&&typeof L=="object"&&!Array.isArray(L)){
let Z;if(L.list===void 0&&(Z="list")){let K={};e===null?e=[K]:e.push(K),t++}}else{let Z={};e===null?e=[Z]:e.push(Z),t++}
var d=c===t;t=y,e!==null&&(y?e.length=y:e=null);let k;if(d){let Z=t;if(L&&typeof L=="object"&&!Array.isArray(L)){for(let W in L)
if(W!=="list"){let U={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/l\
ists/additionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},
schema:!1,parentSchema:O.properties.lists.additionalProperties.else.items.then,data:L};e===null?e=[U]:e.push(U),t++}if(L.
list!==void 0){let W=L.list;if(typeof W!="string"&&!(typeof W=="number"&&isFinite(W))&&typeof W!="boolean"){let U={instancePath:s+
"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l+"/list",schemaPath:"#/properties/lists/additionalProperties/els\
e/items/then/properties/list/type",keyword:"type",params:{type:O.properties.lists.additionalProperties.else.items.then.properties.
list.type},schema:O.properties.lists.additionalProperties.else.items.then.properties.list.type,parentSchema:O.properties.
lists.additionalProperties.else.items.then.properties.list,data:W};e===null?e=[U]:e.push(U),t++}if(typeof W=="string"&&j(
W)<1){let U={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l+"/list",schemaPath:"#/properties/li\
sts/additionalProperties/else/items/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.
properties.lists.additionalProperties.else.items.then.properties.list,data:W};e===null?e=[U]:e.push(U),t++}}}else{let W={
instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalPropert\
ies/else/items/then/type",keyword:"type",params:{type:"object"},schema:O.properties.lists.additionalProperties.else.items.
then.type,parentSchema:O.properties.lists.additionalProperties.else.items.then,data:L};e===null?e=[W]:e.push(W),t++}var d=Z===
t;g=d,k="then"}else{let Z=t;if(typeof L!="string"&&!(typeof L=="number"&&isFinite(L))&&typeof L!="boolean"){let W={instancePath:s+
"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalProperties/else/items/\
else/type",keyword:"type",params:{type:O.properties.lists.additionalProperties.else.items.else.type},schema:O.properties.
lists.additionalProperties.else.items.else.type,parentSchema:O.properties.lists.additionalProperties.else.items.else,data:L};
e===null?e=[W]:e.push(W),t++}var d=Z===t;g=d,k="else"}if(!g){let Z={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+l,schemaPath:"#/properties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:k},
schema:O.properties.lists.additionalProperties.else.items.if,parentSchema:O.properties.lists.additionalProperties.else.items,
data:L};e===null?e=[Z]:e.push(Z),t++}}}else{let f={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/else/type",keyword:"type",params:{type:"array"},schema:O.properties.lists.additionalProperties.
else.type,parentSchema:O.properties.lists.additionalProperties.else,data:m};e===null?e=[f]:e.push(f),t++}var h=p===t;o=h,
a="else"}if(!o){let p={instancePath:s+"/lists/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/\
additionalProperties/if",keyword:"if",params:{failingKeyword:a},schema:O.properties.lists.additionalProperties.if,parentSchema:O.
properties.lists.additionalProperties,data:m};e===null?e=[p]:e.push(p),t++}}else{let u={instancePath:s+"/lists",schemaPath:"\
#/properties/lists/type",keyword:"type",params:{type:"object"},schema:O.properties.lists.type,parentSchema:O.properties.
lists,data:b};e===null?e=[u]:e.push(u),t++}}if(r.rules!==void 0){let b=r.rules;if(Array.isArray(b)){let u=b.length;for(let m=0;m<
u;m++)ce.validate(b[m],{instancePath:s+"/rules/"+m,parentData:b,parentDataProperty:m,rootData:P})||(e=e===null?ce.validate.
errors:q(e,ce.validate.errors),t=e.length)}else{let u={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"\
type",params:{type:"array"},schema:O.properties.rules.type,parentSchema:O.properties.rules,data:b};e===null?e=[u]:e.push(
u),t++}}if(r.default!==void 0&&(re(r.default,{instancePath:s+"/default",parentData:r,parentDataProperty:"default",rootData:P})||
(e=e===null?re.errors:q(e,re.errors),t=e.length)),r.description!==void 0){let b=r.description;if(typeof b!="string"&&!(typeof b==
"number"&&isFinite(b))&&typeof b!="boolean"){let u={instancePath:s+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:O.properties.description.type},schema:O.properties.description.type,parentSchema:O.properties.
description,data:b};e===null?e=[u]:e.push(u),t++}}}else{let b={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:O.type,parentSchema:O,data:r};e===null?e=[b]:e.push(b),t++}return me.errors=e,t===0}var v={type:"o\
bject","x-kind":'keys such as "name:", "when:" and "reply:"',"x-what":"a rule",additionalProperties:!1,properties:{name:{
type:["string","number","boolean"],"x-kind":"a text",minLength:1},description:{type:["string","number","boolean"],"x-kin\
d":"a text"},disabled:{"x-kind":"true or false",enum:[!0,!1,"true","false"]},continue:{"x-kind":"true or false",enum:[!0,
!1,"true","false"]},when:{allOf:[{$ref:"#/definitions/condition"}]},route:{type:["string","number","boolean"],pattern:"^\
[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","x-kind":"a text","x-pattern":'A route is dot-separated words of letters, digits, "\
_" and "-", such as orders.status'},params:{type:"object","x-what":"params","x-kind":"names with texts, such as { size: \
M }",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-pattern":`A param's name is letters, digits and "_", and does \
not begin with a digit`},additionalProperties:{type:["string","number","boolean"],"x-kind":"a text"},"x-write":"Write: {\
 size: $ }"},reply:{allOf:[{$ref:"#/definitions/reply"}]},forward:{type:"string","x-kind":"a URL"},handover:{type:["stri\
ng","number"],pattern:"^(page_inbox|[0-9]{5,20})$","x-kind":"a text","x-pattern":"A handover goes to page_inbox, or to a\
n app by the digits of its id"}},required:["name","when"],anyOf:[{required:["route"]},{required:["reply"]},{required:["f\
orward"]},{required:["handover"]}],"x-missing":"A rule without an outcome does nothing.","x-also":["rules","include","li\
sts","default"],"x-synonyms":{if:"when",condition:"when",conditions:"when",match:"when",id:"name",enabled:"disabled",handler:"\
route",action:"route",then:"reply",answer:"reply",response:"reply",replies:"reply",say:"reply",send:"reply",message:"rep\
ly",webhook:"forward",url:"forward"},"x-below":{when:["event","channel","payload","title","text","referral","sender","re\
cipient","standby","raw","all","any","not","time"],reply:["text","buttons","quick_replies","cards","image","video","audi\
o","file","typing"]},"x-write":"Write: { name: $, when: { payload: MENU }, reply: Hello! }"};function de(r,{instancePath:s="",
parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,t=0,h=t,d=!1,b=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.route===void 0){let n={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
route"},schema:v.anyOf[0].required,parentSchema:v.anyOf[0],data:r};e===null?e=[n]:e.push(n),t++}var u=b===t;if(d=d||u,!d){
let n=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reply===void 0){let i={instancePath:s,schemaPath:"#/anyOf/1/requi\
red",keyword:"required",params:{missingProperty:"reply"},schema:v.anyOf[1].required,parentSchema:v.anyOf[1],data:r};e===
null?e=[i]:e.push(i),t++}var u=n===t;if(d=d||u,!d){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.forward===void 0){
let p={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"forward"},schema:v.anyOf[2].
required,parentSchema:v.anyOf[2],data:r};e===null?e=[p]:e.push(p),t++}var u=i===t;if(d=d||u,!d){let p=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.handover===void 0){let f={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"require\
d",params:{missingProperty:"handover"},schema:v.anyOf[3].required,parentSchema:v.anyOf[3],data:r};e===null?e=[f]:e.push(
f),t++}var u=p===t;d=d||u}}}if(d)t=h,e!==null&&(h?e.length=h:e=null);else{let n={instancePath:s,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},schema:v.anyOf,parentSchema:v,data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
schema:v.required,parentSchema:v,data:r};e===null?e=[n]:e.push(n),t++}if(r.when===void 0){let n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"when"},schema:v.required,parentSchema:v,data:r};e===null?e=[n]:e.
push(n),t++}for(let n in r)if(!ye.call(v.properties,n)){let o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:v,data:r};e===null?e=[o]:e.push(o),t++}if(r.name!==
void 0){let n=r.name;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){let o={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:v.properties.name.type},schema:v.properties.name.
type,parentSchema:v.properties.name,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="string"&&j(n)<1){let o={instancePath:s+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:v.properties.
name,data:n};e===null?e=[o]:e.push(o),t++}}if(r.description!==void 0){let n=r.description;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"){let o={instancePath:s+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:v.properties.description.type},schema:v.properties.description.type,parentSchema:v.properties.
description,data:n};e===null?e=[o]:e.push(o),t++}}if(r.disabled!==void 0){let n=r.disabled;if(!(n===!0||n===!1||n==="tru\
e"||n==="false")){let o={instancePath:s+"/disabled",schemaPath:"#/properties/disabled/enum",keyword:"enum",params:{allowedValues:v.
properties.disabled.enum},schema:v.properties.disabled.enum,parentSchema:v.properties.disabled,data:n};e===null?e=[o]:e.
push(o),t++}}if(r.continue!==void 0){let n=r.continue;if(!(n===!0||n===!1||n==="true"||n==="false")){let o={instancePath:s+
"/continue",schemaPath:"#/properties/continue/enum",keyword:"enum",params:{allowedValues:v.properties.continue.enum},schema:v.
properties.continue.enum,parentSchema:v.properties.continue,data:n};e===null?e=[o]:e.push(o),t++}}if(r.when!==void 0&&(X(
r.when,{instancePath:s+"/when",parentData:r,parentDataProperty:"when",rootData:P})||(e=e===null?X.errors:q(e,X.errors),t=
e.length)),r.route!==void 0){let n=r.route;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){
let o={instancePath:s+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:v.properties.route.type},
schema:v.properties.route.type,parentSchema:v.properties.route,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="string"&&
!ve.test(n)){let o={instancePath:s+"/route",schemaPath:"#/properties/route/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:v.properties.route,data:n};
e===null?e=[o]:e.push(o),t++}}if(r.params!==void 0){let n=r.params;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n){
let i=t;if(typeof o=="string"&&!Se.test(o)){let a={instancePath:s+"/params",schemaPath:"#/properties/params/propertyName\
s/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:v.
properties.params.propertyNames,data:o,propertyName:o};e===null?e=[a]:e.push(a),t++}var m=i===t;if(!m){let a={instancePath:s+
"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName:o},schema:v.properties.
params.propertyNames,parentSchema:v.properties.params,data:n};e===null?e=[a]:e.push(a),t++}}for(let o in n){let i=n[o];if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let a={instancePath:s+"/params/"+o.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type:v.properties.
params.additionalProperties.type},schema:v.properties.params.additionalProperties.type,parentSchema:v.properties.params.
additionalProperties,data:i};e===null?e=[a]:e.push(a),t++}}}else{let o={instancePath:s+"/params",schemaPath:"#/propertie\
s/params/type",keyword:"type",params:{type:"object"},schema:v.properties.params.type,parentSchema:v.properties.params,data:n};
e===null?e=[o]:e.push(o),t++}}if(r.reply!==void 0&&(te(r.reply,{instancePath:s+"/reply",parentData:r,parentDataProperty:"\
reply",rootData:P})||(e=e===null?te.errors:q(e,te.errors),t=e.length)),r.forward!==void 0){let n=r.forward;if(typeof n!=
"string"){let o={instancePath:s+"/forward",schemaPath:"#/properties/forward/type",keyword:"type",params:{type:"string"},
schema:v.properties.forward.type,parentSchema:v.properties.forward,data:n};e===null?e=[o]:e.push(o),t++}}if(r.handover!==
void 0){let n=r.handover;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))){let o={instancePath:s+"/handover",schemaPath:"\
#/properties/handover/type",keyword:"type",params:{type:v.properties.handover.type},schema:v.properties.handover.type,parentSchema:v.
properties.handover,data:n};e===null?e=[o]:e.push(o),t++}if(typeof n=="string"&&!Ae.test(n)){let o={instancePath:s+"/han\
dover",schemaPath:"#/properties/handover/pattern",keyword:"pattern",params:{pattern:"^(page_inbox|[0-9]{5,20})$"},schema:"\
^(page_inbox|[0-9]{5,20})$",parentSchema:v.properties.handover,data:n};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:v.type,parentSchema:v,data:r};e===null?e=[n]:e.push(n),
t++}return de.errors=e,t===0}function pe(r,{instancePath:s="",parentData:F,parentDataProperty:E,rootData:P=r}={}){let e=null,
t=0,h=t,d=!0,b=t;if(t===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.include===void 0&&(o="include")){let i={};
e===null?e=[i]:e.push(i),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var u=b===t;t=h,e!==null&&(h?e.length=h:e=null);
let m;if(u){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)if(a!=="include"){let p={instancePath:s,
schemaPath:"#/definitions/include/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,
parentSchema:Y,data:r};e===null?e=[p]:e.push(p),t++}if(r.include!==void 0){let a=r.include;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"){let p={instancePath:s+"/include",schemaPath:"#/definitions/include/properti\
es/include/type",keyword:"type",params:{type:Y.properties.include.type},schema:Y.properties.include.type,parentSchema:Y.
properties.include,data:a};e===null?e=[p]:e.push(p),t++}if(typeof a=="string"&&j(a)<1){let p={instancePath:s+"/include",
schemaPath:"#/definitions/include/properties/include/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.
properties.include,data:a};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:s,schemaPath:"#/definitions/include/t\
ype",keyword:"type",params:{type:"object"},schema:Y.type,parentSchema:Y,data:r};e===null?e=[a]:e.push(a),t++}var u=o===t;
d=u,m="then"}else{let o=t,i=t,a=!0,p=t;if(t===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.rules===void 0&&
(l="rules")){let L={};e===null?e=[L]:e.push(L),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var n=p===t;t=i,e!==null&&
(i?e.length=i:e=null);let w;if(n){let l=t;me(r,{instancePath:s,parentData:F,parentDataProperty:E,rootData:P})||(e=e===null?
me.errors:q(e,me.errors),t=e.length);var n=l===t;a=n,w="then"}else{let l=t;de(r,{instancePath:s,parentData:F,parentDataProperty:E,
rootData:P})||(e=e===null?de.errors:q(e,de.errors),t=e.length);var n=l===t;a=n,w="else"}if(!a){let l={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:w},schema:oe.else.if,parentSchema:oe.else,data:r};e===null?e=[l]:e.push(l),
t++}var u=o===t;d=u,m="else"}if(!d){let o={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:m},schema:oe.
if,parentSchema:oe,data:r};e===null?e=[o]:e.push(o),t++}return pe.errors=e,t===0}function ge(r,{instancePath:s="",parentData:F,
parentDataProperty:E,rootData:P=r}={}){let e=null,t=0,h=t,d=!1,b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.rules===
void 0){let o={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"rules"},schema:A.
anyOf[0].required,parentSchema:A.anyOf[0],data:r};e===null?e=[o]:e.push(o),t++}var u=b===t;if(d=d||u,!d){let o=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.default===void 0){let a={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",
params:{missingProperty:"default"},schema:A.anyOf[1].required,parentSchema:A.anyOf[1],data:r};e===null?e=[a]:e.push(a),t++}
var u=o===t;d=d||u}if(d)t=h,e!==null&&(h?e.length=h:e=null);else{let o={instancePath:s,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},schema:A.anyOf,parentSchema:A,data:r};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let o in r)if(!(o==="when"||o==="lists"||o==="rules"||o==="default"||o==="description"||o==="max_age"||qe.test(o))){
let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,
parentSchema:A,data:r};e===null?e=[i]:e.push(i),t++}if(r.when!==void 0&&(X(r.when,{instancePath:s+"/when",parentData:r,parentDataProperty:"\
when",rootData:P})||(e=e===null?X.errors:q(e,X.errors),t=e.length)),r.lists!==void 0){let o=r.lists;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o))for(let i in o){let a=o[i],p=t,w=!0,f=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let L={};
e===null?e=[L]:e.push(L),t++}var m=f===t;t=p,e!==null&&(p?e.length=p:e=null);let l;if(m){let L=t;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.file===void 0){let g={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/then/required",keyword:"required",params:{missingProperty:"file"},schema:A.properties.
lists.additionalProperties.then.required,parentSchema:A.properties.lists.additionalProperties.then,data:a};e===null?e=[g]:
e.push(g),t++}for(let g in a)if(g!=="file"){let c={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/lists/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
schema:!1,parentSchema:A.properties.lists.additionalProperties.then,data:a};e===null?e=[c]:e.push(c),t++}if(a.file!==void 0){
let g=a.file;if(typeof g!="string"&&!(typeof g=="number"&&isFinite(g))&&typeof g!="boolean"){let c={instancePath:s+"/lis\
ts/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/propertie\
s/file/type",keyword:"type",params:{type:A.properties.lists.additionalProperties.then.properties.file.type},schema:A.properties.
lists.additionalProperties.then.properties.file.type,parentSchema:A.properties.lists.additionalProperties.then.properties.
file,data:g};e===null?e=[c]:e.push(c),t++}if(typeof g=="string"&&j(g)<1){let c={instancePath:s+"/lists/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/lists/additionalProperties/then/properties/file/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:A.properties.lists.additionalProperties.then.properties.file,data:g};e===
null?e=[c]:e.push(c),t++}}}else{let g={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/lists/additionalProperties/then/type",keyword:"type",params:{type:"object"},schema:A.properties.lists.additionalProperties.
then.type,parentSchema:A.properties.lists.additionalProperties.then,data:a};e===null?e=[g]:e.push(g),t++}var m=L===t;w=m,
l="then"}else{let L=t;if(Array.isArray(a)){if(a.length<1){let c={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/lists/additionalProperties/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:A.
properties.lists.additionalProperties.else,data:a};e===null?e=[c]:e.push(c),t++}let g=a.length;for(let c=0;c<g;c++){let k=a[c],
Z=t,K=!0,W=t;if(t===W)if(k&&typeof k=="object"&&!Array.isArray(k)){let H;if(k.list===void 0&&(H="list")){let be={};e===null?
e=[be]:e.push(be),t++}}else{let H={};e===null?e=[H]:e.push(H),t++}var n=W===t;t=Z,e!==null&&(Z?e.length=Z:e=null);let U;
if(n){let H=t;if(k&&typeof k=="object"&&!Array.isArray(k)){for(let N in k)if(N!=="list"){let Q={instancePath:s+"/lists/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,schemaPath:"#/properties/lists/additionalProperties/else/items/then/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},schema:!1,parentSchema:A.properties.lists.
additionalProperties.else.items.then,data:k};e===null?e=[Q]:e.push(Q),t++}if(k.list!==void 0){let N=k.list;if(typeof N!=
"string"&&!(typeof N=="number"&&isFinite(N))&&typeof N!="boolean"){let Q={instancePath:s+"/lists/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+c+"/list",schemaPath:"#/properties/lists/additionalProperties/else/items/then/properties/list/ty\
pe",keyword:"type",params:{type:A.properties.lists.additionalProperties.else.items.then.properties.list.type},schema:A.properties.
lists.additionalProperties.else.items.then.properties.list.type,parentSchema:A.properties.lists.additionalProperties.else.
items.then.properties.list,data:N};e===null?e=[Q]:e.push(Q),t++}if(typeof N=="string"&&j(N)<1){let Q={instancePath:s+"/l\
ists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c+"/list",schemaPath:"#/properties/lists/additionalProperties/else/i\
tems/then/properties/list/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:A.properties.lists.additionalProperties.
else.items.then.properties.list,data:N};e===null?e=[Q]:e.push(Q),t++}}}else{let N={instancePath:s+"/lists/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+c,schemaPath:"#/properties/lists/additionalProperties/else/items/then/type",keyword:"type",
params:{type:"object"},schema:A.properties.lists.additionalProperties.else.items.then.type,parentSchema:A.properties.lists.
additionalProperties.else.items.then,data:k};e===null?e=[N]:e.push(N),t++}var n=H===t;K=n,U="then"}else{let H=t;if(typeof k!=
"string"&&!(typeof k=="number"&&isFinite(k))&&typeof k!="boolean"){let N={instancePath:s+"/lists/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+c,schemaPath:"#/properties/lists/additionalProperties/else/items/else/type",keyword:"type",params:{
type:A.properties.lists.additionalProperties.else.items.else.type},schema:A.properties.lists.additionalProperties.else.items.
else.type,parentSchema:A.properties.lists.additionalProperties.else.items.else,data:k};e===null?e=[N]:e.push(N),t++}var n=H===
t;K=n,U="else"}if(!K){let H={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,schemaPath:"#/prope\
rties/lists/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword:U},schema:A.properties.lists.additionalProperties.
else.items.if,parentSchema:A.properties.lists.additionalProperties.else.items,data:k};e===null?e=[H]:e.push(H),t++}}}else{
let g={instancePath:s+"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProper\
ties/else/type",keyword:"type",params:{type:"array"},schema:A.properties.lists.additionalProperties.else.type,parentSchema:A.
properties.lists.additionalProperties.else,data:a};e===null?e=[g]:e.push(g),t++}var m=L===t;w=m,l="else"}if(!w){let L={instancePath:s+
"/lists/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/lists/additionalProperties/if",keyword:"if",
params:{failingKeyword:l},schema:A.properties.lists.additionalProperties.if,parentSchema:A.properties.lists.additionalProperties,
data:a};e===null?e=[L]:e.push(L),t++}}else{let i={instancePath:s+"/lists",schemaPath:"#/properties/lists/type",keyword:"\
type",params:{type:"object"},schema:A.properties.lists.type,parentSchema:A.properties.lists,data:o};e===null?e=[i]:e.push(
i),t++}}if(r.rules!==void 0){let o=r.rules;if(Array.isArray(o)){let i=o.length;for(let a=0;a<i;a++)pe(o[a],{instancePath:s+
"/rules/"+a,parentData:o,parentDataProperty:a,rootData:P})||(e=e===null?pe.errors:q(e,pe.errors),t=e.length)}else{let i={
instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},schema:A.properties.rules.
type,parentSchema:A.properties.rules,data:o};e===null?e=[i]:e.push(i),t++}}if(r.default!==void 0&&(re(r.default,{instancePath:s+
"/default",parentData:r,parentDataProperty:"default",rootData:P})||(e=e===null?re.errors:q(e,re.errors),t=e.length)),r.description!==
void 0){let o=r.description;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let i={instancePath:s+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:A.properties.description.type},schema:A.
properties.description.type,parentSchema:A.properties.description,data:o};e===null?e=[i]:e.push(i),t++}}if(r.max_age!==void 0){
let o=r.max_age;if(typeof o=="string"){if(!Le.test(o)){let i={instancePath:s+"/max_age",schemaPath:"#/properties/max_age\
/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}[smhd]$"},schema:"^[1-9][0-9]{0,8}[smhd]$",parentSchema:A.properties.
max_age,data:o};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:s+"/max_age",schemaPath:"#/properties/max_age/typ\
e",keyword:"type",params:{type:"string"},schema:A.properties.max_age.type,parentSchema:A.properties.max_age,data:o};e===
null?e=[i]:e.push(i),t++}}}else{let o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:A.
type,parentSchema:A,data:r};e===null?e=[o]:e.push(o),t++}return ge.errors=e,t===0}function q(r,s){for(let F of s)r.push(
F);return r}export{De as default,ze as validate};
