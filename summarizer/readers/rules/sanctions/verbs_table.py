"""The words of the field as data: verbs by what they do, nouns by what they name.

A verb row is: its base form, what it governs, and the status that it tells. What a verb governs:

- `name`: somebody is its object ("blacklist three firms"); `strike`: likewise, but only where
  sanctions are spoken of ("target", "go after"); a second word is its particle;
- `it`: a measure told of before is its object ("lifted it in 1990");
- `added`: so many are its object, without a list ("added three firms in May");
- `owned`: no verb: a measure of somebody's, with its day ("Mali's April ban on rice");
- `cover`: an earlier round is its subject ("the second round, in March, named six judges");
- `act`: a measure is its object ("impose sanctions on Mali");
- `enlist`, `unlist`: somebody is put on, or taken off, a list;
- `freeze`: assets are its object; `bar`: somebody "from" something;
- `out`: people of another country are; `shut`: ports "to" somebody;
- `trade`: a flow of goods is its object ("ban imports of");
- `visa`: visas or entry are its object ("deny visas to");
- `suffer`: whom it meets is its subject ("the bank faces sanctions");
- `free`: somebody is let off a measure ("exempted the bank from sanctions");
- `brand`: a group is banned as such ("proscribed the movement");
- `gone`: somebody is off a list ("is no longer on the list");
- `admit`: somebody is let back "to" something;
- `permit`: somebody may do again what was barred; `last`: a measure goes on until a day;
- `since`: a measure is said to stand since a year ("has had an embargo on Mali since 2011");
- `under`: no verb: somebody has been "under sanctions since";
- `there`: no verb: somebody "is on the list";
- `rest`: those on a list are kept there ("the rest were renewed until May");
- `again`: no verb, but a span that is added to a measure ("another year of sanctions");
- `relief`: a license or waiver is its object; `more`: "more names would follow";
- `come`: a measure is its subject ("the embargo dates from 2004");
- `same`: what was told before is done by another ("did the same with 18 shipyards");
- `lapse`: a measure is let lapse ("let its sanctions on Mali lapse");
- `resolve`: a numbered resolution is what was passed ("Resolution 1929, passed in June");
- `property`: ships or funds are identified as blocked property;
- `ineligible`: people are made so for entry;
- `ponder`: a measure that does not stand yet is its object ("is studying new sanctions on");
- `consent`: a measure right behind is its object ("agreed to sanctions on");
- `stop`: sanctions are stopped ("vetoed sanctions on nine settlers");
- `dated`: no verb: sanctions somebody imposed on a day told ("over U.S. sanctions on two judges
  last month");
- `like`: a step like the one told is its object ("mirrored the American move");
- `echo`: done likewise at a time told, beside sanctions ("Ottawa added him in August");
- `share`: who acted in part, with the names behind a colon ("accounts for three: A and B").
"""

from typing import Final

from summarizer.readers.rules.sanctions.sets import word_set

VERBS: Final = """
take like imposed
adopt like imposed
impose like imposed
announce like imposed
introduce like imposed
make like imposed
join like imposed
mirror like imposed
match like imposed
copy like imposed
echo like imposed
replicate like imposed
sanction name imposed
sanction dated imposed
re-sanction name imposed
blacklist name imposed
designate name imposed
re-designate name imposed
redesignate name imposed
relist name imposed
list name imposed
penalize name imposed
penalise name imposed
debar name imposed
delist name lifted
de-list name lifted
unsanction name lifted
strike unlist lifted
target strike imposed
hit strike imposed
punish strike imposed
strike strike imposed
go+after strike imposed
turn+its+sights+on strike imposed
turn+their+sights+on strike imposed
set+its+sights+on strike imposed
train+its+sights+on strike imposed
strike+at strike imposed
identify property imposed
go+for strike imposed
act+against strike imposed
move+against strike imposed
impose act imposed
re-impose act imposed
reimpose act imposed
slap act imposed
clamp act imposed
level act imposed
levy act imposed
lay act imposed
announce act imposed
unveil act imposed
adopt act imposed
pass act imposed
introduce act imposed
issue act imposed
enact act imposed
apply act imposed
tighten act imposed
toughen act imposed
strengthen act imposed
stiffen act imposed
expand act imposed
widen act imposed
broaden act imposed
stretch act imposed
step+up act imposed
ramp+up act imposed
beef+up act imposed
approve act imposed
agree act imposed
agree+on act imposed
agree+to consent imposed
align+itself+with act imposed
align+themselves+with act imposed
align+with act imposed
take+over act imposed
endorse act imposed
bring+in act imposed
roll+out act imposed
place act imposed
put act imposed
restore act imposed
reinstate act imposed
revive act imposed
trigger act imposed
order act imposed
declare act imposed
decree act imposed
wave+through act imposed
sign+off+on act imposed
hit+back+with act imposed
follow+with act imposed
respond+with act imposed
retaliate+with act imposed
reply+with act imposed
counter+with act imposed
answer+with act imposed
push+through act imposed
press+ahead+with act imposed
extend act extended
renew act extended
prolong act extended
maintain act extended
roll+over act extended
prorogue act extended
renew rest extended
prolong rest extended
roll+over rest extended
keep hold extended
leave hold extended
lift act lifted
remove act lifted
end act lifted
drop act lifted
scrap act lifted
revoke act lifted
repeal act lifted
rescind act lifted
terminate act lifted
dismantle act lifted
annul act lifted
strike+down act lifted
abolish act lifted
cancel act lifted
withdraw act lifted
waive act eased
overturn act lifted
quash act lifted
ease act eased
loosen act eased
relax act eased
soften act eased
suspend act eased
pause act eased
scale+back act eased
roll+back act eased
propose act proposed
work+towards act proposed
work+toward act proposed
put+together act proposed
push+for act proposed
press+for act proposed
lobby+for act proposed
review ponder proposed
study ponder proposed
examine ponder proposed
explore ponder proposed
look+at ponder proposed
look+into ponder proposed
freeze+out strike imposed
table act proposed
float act proposed
draft act proposed
circulate act proposed
submit act proposed
prepare act proposed
ready act proposed
plan act proposed
weigh act proposed
consider act proposed
mull act proposed
add enlist imposed
put enlist imposed
place enlist imposed
include enlist imposed
enter enlist imposed
inscribe enlist imposed
remove unlist lifted
take unlist lifted
clear unlist lifted
release unlist lifted
free unlist lifted
let lapse lifted
allow lapse lifted
pass resolve imposed
adopt resolve imposed
approve resolve imposed
take+aim+at strike imposed
take+similar+action strike imposed
take+similar+steps strike imposed
take+similar+measures strike imposed
take+parallel+action strike imposed
take+action strike imposed
take+steps strike imposed
take+measures strike imposed
drop unlist lifted
delete unlist lifted
cross unlist lifted
freeze freeze imposed
block freeze imposed
seize freeze imposed
immobilize freeze imposed
immobilise freeze imposed
unfreeze freeze lifted
unblock freeze lifted
bar bar imposed
ban bar imposed
block bar imposed
prohibit bar imposed
exclude bar imposed
expel bar imposed
cut bar imposed
lock bar imposed
suspend bar imposed
bar out imposed
make ineligible imposed
declare ineligible imposed
render ineligible imposed
ban out imposed
deny visa imposed
restrict visa imposed
ban visa imposed
prohibit visa imposed
block visa imposed
suspend visa imposed
refuse visa imposed
revoke visa imposed
cancel visa imposed
strip visa imposed
threaten strike threatened
raise act eased
lower act imposed
give hold extended
grant hold extended
allow permit eased
let permit eased
authorize permit eased
authorise permit eased
last last extended
run last extended
hold last extended
stand last extended
continue last extended
hand+back free lifted
return free lifted
on there imposed
another again extended
further again extended
more again extended
additional again extended
issue relief eased
receive relief eased
end relief imposed
revoke relief imposed
terminate relief imposed
cancel relief imposed
rescind relief imposed
withdraw relief imposed
grant relief eased
sign relief eased
approve relief eased
give relief eased
offer relief eased
publish relief eased
announce relief eased
win relief eased
extend relief eased
renew relief eased
prolong relief eased
carve+out relief eased
hand relief eased
unveil relief eased
write relief eased
make relief eased
keep enlist extended
leave enlist extended
retain enlist extended
maintain enlist extended
bar trade imposed
block trade imposed
suspend trade imposed
cut trade imposed
cut+off trade imposed
cap trade imposed
limit trade imposed
curb trade imposed
free freeze lifted
release freeze lifted
return freeze lifted
hand+back freeze lifted
give+back freeze lifted
thaw freeze lifted
under under imposed
subject+to under imposed
have since imposed
maintain since imposed
come more proposed
follow more proposed
longer+on gone lifted
longer+under gone lifted
longer+subject+to gone lifted
come+off gone lifted
land enlist imposed
appear enlist imposed
find+themselves enlist imposed
find+itself enlist imposed
find+himself enlist imposed
end+up enlist imposed
wind+up enlist imposed
join enlist imposed
shut shut imposed
close shut imposed
reopen shut lifted
ban trade imposed
prohibit trade imposed
outlaw trade imposed
halt trade imposed
restrict trade imposed
forbid trade imposed
come come imposed
come+back come imposed
go+back come imposed
date+from come imposed
date+back come imposed
stay+in come extended
remain+in come extended
come+into come imposed
enter+into come imposed
go+into come imposed
take+effect come imposed
kick+in come imposed
snap+back come imposed
return come imposed
expire come lifted
lapse come lifted
run+out come lifted
fall+away come lifted
account+for share imposed
do+the+same same imposed
do+likewise same imposed
align+itself+with same imposed
align+themselves+with same imposed
align+with same imposed
wind+down act lifted
take+up act proposed
stand+in+the+way+of stop blocked
go enlist imposed
order+an+end+to act lifted
announce+an+end+to act lifted
put+an+end+to act lifted
bring+an+end+to act lifted
veto stop blocked
hold+up stop blocked
kill+off stop blocked
scupper stop blocked
block stop blocked
derail stop blocked
thwart stop blocked
do+so same imposed
follow+suit same imposed
next+in+line suffer threatened
next suffer threatened
face suffer threatened
risk suffer threatened
invite suffer threatened
expect suffer threatened
meet suffer threatened
meet+with suffer threatened
draw suffer imposed
incur suffer imposed
attract suffer imposed
earn suffer imposed
come+under suffer imposed
fall+under suffer imposed
threaten act threatened
threaten+with act threatened
brandish act threatened
dangle act threatened
warn+of act threatened
reauthorize act extended
reauthorise act extended
re-up act extended
lengthen act extended
retain act extended
preserve act extended
reaffirm act extended
carry+over act extended
roll+forward act extended
undo act lifted
reverse act lifted
end act lifted
nullify act lifted
void act lifted
set+aside act lifted
throw+out act lifted
strike+out act lifted
do+away+with act lifted
call+off act lifted
narrow act eased
water+down act eased
dilute act eased
trim act eased
relieve act eased
weaken act eased
exempt free eased
spare free eased
free free lifted
clear free lifted
release free lifted
relieve free eased
outlaw brand imposed
proscribe brand imposed
ban brand imposed
declare brand imposed
label brand imposed
brand brand imposed
classify brand imposed
recognize brand imposed
recognise brand imposed
draw+up act proposed
develop act proposed
compile act proposed
assemble act proposed
craft act proposed
devise act proposed
formulate act proposed
hammer+out act proposed
put+forward act proposed
work+on act proposed
pencil+in act proposed
present act proposed
seek act proposed
demand act proposed
recommend act proposed
moot act proposed
eye act proposed
pile act imposed
heap act imposed
clobber strike imposed
hand+down act imposed
mete+out act imposed
dish+out act imposed
sling act imposed
throw act imposed
hurl act imposed
direct act imposed
aim act imposed
wield act imposed
deploy act imposed
activate act imposed
invoke act imposed
implement act imposed
institute act imposed
inflict act imposed
bring+back act imposed
clap act imposed
smack act imposed
dump act imposed
stack act imposed
layer act imposed
tack+on act imposed
add act imposed
increase act imposed
intensify act imposed
escalate act imposed
harden act imposed
deepen act imposed
sharpen act imposed
ratchet+up act imposed
crank+up act imposed
reintroduce act imposed
resume act imposed
re-establish act imposed
reactivate act imposed
spread act imposed
publish act imposed
release act imposed
ratify act imposed
green-light act imposed
greenlight act imposed
okay act imposed
back act imposed
finalize act imposed
finalise act imposed
seal act imposed
clinch act imposed
settle+on act imposed
sign act imposed
establish act imposed
set+up act imposed
mirror act imposed
match act imposed
copy act imposed
join act imposed
launch act imposed
decide+on act imposed
spring act imposed
cling+to act extended
stick+to act extended
stick+with act extended
uphold act extended
keep+up act extended
sustain act extended
axe act lifted
ditch act lifted
shed act lifted
tear+up act lifted
unwind act eased
phase+out act lifted
discontinue act lifted
sweep+away act lifted
erase act lifted
peel+back act eased
lighten act eased
lessen act eased
reduce act eased
pare act eased
pare+back act eased
dial+back act eased
tone+down act eased
slacken act eased
moderate act eased
postpone act eased
defer act eased
put+off act eased
delay act eased
suggest act proposed
map+out act proposed
sketch act proposed
outline act proposed
contemplate act proposed
pursue act proposed
lodge act proposed
line+up act proposed
tee+up act proposed
promise act proposed
pledge act proposed
vow act proposed
embargo name imposed
whitelist name lifted
single+out strike imposed
crack+down+on strike imposed
clamp+down+on strike imposed
zero+in+on strike imposed
kick bar imposed
throw bar imposed
boot bar imposed
eject bar imposed
oust bar imposed
disconnect bar imposed
unplug bar imposed
sever bar imposed
shut bar imposed
keep bar imposed
remove bar imposed
strip bar imposed
lock+up freeze imposed
tie+up freeze imposed
impound freeze imposed
confiscate freeze imposed
readmit admit lifted
reconnect admit lifted
restore admit lifted
follow come imposed
add echo imposed
put echo imposed
remove echo lifted
catch echo imposed
snare echo imposed
drop echo lifted
hit echo imposed
target echo imposed
set act imposed
take act imposed
cap trade imposed
whack strike imposed
pick+off strike imposed
sweep+up strike imposed
snare strike imposed
lift it lifted
scrap it lifted
revoke it lifted
rescind it lifted
repeal it lifted
drop it lifted
end it lifted
withdraw it lifted
ease it eased
loosen it eased
relax it eased
suspend it eased
renew it extended
extend it extended
prolong it extended
reinstate it imposed
restore it imposed
reimpose it imposed
tighten it imposed
toughen it imposed
strengthen it imposed
act same imposed
move+first same imposed
act+first same imposed
go+first same imposed
get+there+first same imposed
come+next same imposed
join+in same imposed
follow same imposed
fall+in+line same imposed
fall+into+line same imposed
add added imposed
sanction owned imposed
embargo owned imposed
ban owned imposed
freeze owned imposed
name cover imposed
catch cover imposed
take+in cover imposed
snare cover imposed
bar visa imposed
cover cover imposed
include cover imposed
comprise cover imposed
list cover imposed
wallop strike imposed
sting strike imposed
"""

OUTRIGHT: Final = word_set(
    """impose reimpose re-impose slap announce unveil adopt introduce level issue enact roll levy
    apply tighten toughen strengthen expand widen broaden approve agree place put restore trigger
    follow respond answer launch add order establish declare join match mirror extend renew
    prolong maintain prorogue lift remove end drop scrap revoke repeal rescind dismantle terminate
    annul strike abolish cancel withdraw waive overturn quash"""
)
"""Verbs that make a measure of any noun that says against whom: "announced measures against"."""

IRREGULAR: Final = {
    "put": "put puts put put putting",
    "hit": "hit hits hit hit hitting",
    "cut": "cut cuts cut cut cutting",
    "shut": "shut shuts shut shut shutting",
    "strike": "strike strikes struck struck striking",
    "go": "go goes went gone going",
    "freeze": "freeze freezes froze frozen freezing",
    "unfreeze": "unfreeze unfreezes unfroze unfrozen unfreezing",
    "keep": "keep keeps kept kept keeping",
    "leave": "leave leaves left left leaving",
    "have": "have has had had having",
    "take": "take takes took taken taking",
    "bring": "bring brings brought brought bringing",
    "lay": "lay lays laid laid laying",
    "withdraw": "withdraw withdraws withdrew withdrawn withdrawing",
    "come": "come comes came come coming",
    "fall": "fall falls fell fallen falling",
    "run": "run runs ran run running",
    "draw": "draw draws drew drawn drawing",
    "meet": "meet meets met met meeting",
    "undo": "undo undoes undid undone undoing",
    "throw": "throw throws threw thrown throwing",
    "set": "set sets set set setting",
    "do": "do does did done doing",
    "seek": "seek seeks sought sought seeking",
    "sting": "sting stings stung stung stinging",
    "find": "find finds found found finding",
    "wind": "wind winds wound wound winding",
    "give": "give gives gave given giving",
    "sling": "sling slings slung slung slinging",
    "spread": "spread spreads spread spread spreading",
    "cling": "cling clings clung clung clinging",
    "stick": "stick sticks stuck stuck sticking",
    "uphold": "uphold upholds upheld upheld upholding",
    "tear": "tear tears tore torn tearing",
    "shed": "shed sheds shed shed shedding",
    "unwind": "unwind unwinds unwound unwound unwinding",
    "spring": "spring springs sprang sprung springing",
    "tie": "tie ties tied tied tying",
    "win": "win wins won won winning",
    "let": "let lets let let letting",
    "hold": "hold holds held held holding",
    "stand": "stand stands stood stood standing",
    "write": "write writes wrote written writing",
    "make": "make makes made made making",
    "catch": "catch catches caught caught catching",
    "get": "get gets got got getting",
    "forbid": "forbid forbids forbade forbidden forbidding",
}
"""Base, third person, past, participle and -ing form of the irregular verbs."""

DOUBLING: Final = word_set(
    """bar ban cap permit trim clap spur snap slap drop scrap debar step plan submit expel cancel
    level annul clamp label stop"""
)
"""Verbs whose last letter doubles ("barred"); those in -l are taken with one and with two."""
