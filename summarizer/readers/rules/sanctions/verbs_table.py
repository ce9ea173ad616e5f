"""The words of the field as data: verbs by what they do, nouns by what they name.

The verbs are in their base form, a "+" before each particle ("go+after"). One that governs several
things is tried in the order of the rows, with most particles first. What a verb governs:

- `name`: somebody is its object ("blacklist three firms"); `strike`: likewise, but only where
  sanctions are spoken of ("target", "go after");
- `loose`: as `strike`, by a verb that means it only there, and with a subject ("named", "barred");
- `it`: a measure told of before is its object ("lifted it in 1990");
- `its`: a measure told of before is its subject ("they were lifted in 1990");
- `added`: so many are its object, without a list ("added three firms in May");
- `owned`: no verb: a measure of somebody's, with its day ("Mali's April ban on rice");
- `put`: a measure told of in passing is its object ("the embargo, agreed in July 2018");
- `threat`: no verb: a measure is what is threatened ("its threat of sanctions on Mali");
- `standing`: no verb: a measure is "in force since" a day;
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
- `longer`: no verb: somebody "may no longer" do what he did;
- `gone`: somebody is off a list ("is no longer on the list");
- `admit`: somebody is let back "to" something;
- `permit`: somebody may do again what was barred;
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
- `next`: somebody is told whose turn it would be ("would be next if"); `unagreed`: somebody a
  body does not agree on ("failed to agree on the trader X");
- `share`: who acted in part, with the names behind a colon ("accounts for three: A and B").
"""

from typing import Final

from summarizer.text.word_sets import word_set

VERBS: Final = (
    (
        "like",
        "imposed",
        """adopt align+itself+with align+themselves+with align+with announce copy echo impose
        introduce join make match mirror replicate take""",
    ),
    (
        "name",
        "imposed",
        """blacklist debar designate embargo list penalise penalize re-designate re-sanction
        redesignate relist sanction""",
    ),
    ("name", "lifted", "de-list delist unsanction whitelist"),
    ("dated", "imposed", "sanction"),
    ("property", "imposed", "identify"),
    ("consent", "imposed", "agree+to"),
    ("since", "imposed", "have hold keep maintain"),
    ("hold", "extended", "give grant keep leave"),
    (
        "act",
        "lifted",
        """abolish announce+an+end+to annul axe bring+an+end+to call+off cancel discontinue
        dismantle ditch do+away+with drop end erase lift nullify order+an+end+to overturn
        phase+out put+an+end+to quash remove repeal rescind reverse revoke scrap set+aside shed
        strike+down strike+out sweep+away take+back tear+up terminate throw+out undo void wind+down
        wind+up withdraw""",
    ),
    (
        "act",
        "eased",
        """defer delay dial+back dilute ease lessen lighten loosen moderate narrow pare pare+back
        pause peel+back postpone put+off raise reduce relax relieve roll+back scale+back
        slacken soften suspend tone+down trim unwind waive water+down weaken""",
    ),
    (
        "act",
        "proposed",
        """agree+in+principle+on agree+in+principle+to agree+provisionally+on assemble call+for circulate compile consider contemplate craft demand develop devise
        draft
        draw+up envisage eye foresee float formulate hammer+out line+up lobby+for lodge map+out moot mull
        outline pencil+in plan pledge prepare present press+for ask+for promise propose pursue push+for
        raise+the+issue+of raise+the+prospect+of raise+the+idea+of flag
        put+forward put+together ready recommend seek sketch submit suggest table take+up
        tee+up vow weigh work+on work+toward work+towards""",
    ),
    ("unlist", "lifted", "clear cross delete drop free release remove strike take"),
    ("ponder", "proposed", "examine explore look+at look+into review study"),
    ("lapse", "lifted", "allow let"),
    (
        "freeze",
        "imposed",
        "block confiscate freeze immobilise immobilize impound lock+up seize tie+up",
    ),
    ("strike", "threatened", "threaten warn"),
    ("permit", "eased", "allow authorise authorize let"),
    ("there", "imposed", "on"),
    ("again", "extended", "additional another further more"),
    ("under", "imposed", "subject+to under"),
    ("more", "proposed", "come follow"),
    ("gone", "lifted", "come+off free+from free+of off longer+on longer+subject+to longer+under"),
    ("longer", "imposed", "longer not"),
    ("shut", "imposed", "close shut"),
    ("shut", "lifted", "reopen"),
    ("come", "extended", "remain+in stay+in"),
    (
        "come",
        "lifted",
        """come+to+an+end come+off die end expire fall+away go lapse last+until run+out
        stand+until""",
    ),
    ("share", "imposed", "account+for"),
    ("suffer", "threatened", "expect face invite meet meet+with next next+in+line risk suffer"),
    ("threat", "threatened", "threat"),
    ("suffer", "imposed", "attract come+under draw earn fall+under incur"),
    (
        "act",
        "threatened",
        """brandish dangle threaten threaten+with warn+of hold+out+the+threat+of raise+the+specter+of
        raise+the+spectre+of raise+the+threat+of""",
    ),
    ("free", "eased", "exempt relieve spare"),
    (
        "strike",
        "imposed",
        """act+against sign+a+decree+against sign+an+order+against sign+decrees+against
        sign+a+second+decree+against sign+another+decree+against sign+a+new+decree+against
        clamp+down+on clobber crack+down+on fall+on freeze+out go+after go+for hit
        move+against pick+off pull+the+plug+on punish retaliate+against set+its+sights+on single+out sting strike
        strike+at sweep+up take+action take+aim+at take+on take+measures take+steps target
        tighten+the+screws+on train+its+sights+on turn+its+sights+on turn+their+sights+on
        wallop whack zero+in+on""",
    ),
    (
        "act",
        "extended",
        """carry+over carry+forward cling+to extend keep+up lengthen maintain preserve prolong prorogue re-up
        reaffirm reauthorise reauthorize renew roll+forward roll+over stick+to stick+with
        sustain uphold""",
    ),
    ("enlist", "proposed", "nominate propose recommend suggest want"),
    ("unlist", "blocked", "keep save shield spare"),
    ("rest", "extended", "prolong renew roll+over"),
    ("enlist", "extended", "keep leave maintain retain"),
    ("act", "extended", "retain"),
    ("ineligible", "imposed", "make render"),
    ("admit", "lifted", "readmit reconnect allow let end lift revoke reverse terminate"),
    ("echo", "lifted", "drop take"),
    (
        "enlist",
        "imposed",
        """add appear end+up enter find+himself find+itself find+themselves go include inscribe re-include
        join land name return wind+up""",
    ),
    ("freeze", "lifted", "free give+back release thaw unblock unfreeze"),
    ("free", "lifted", "clear free hand+back release return"),
    ("freeze", "lifted", "hand+back return"),
    (
        "come",
        "imposed",
        """apply+to await begin come come+back come+into date+back date+from enter+into
        follow go+back go+into kick+in return snap+back start take+effect""",
    ),
    (
        "act",
        "imposed",
        """activate add adopt agree agree+on reach+agreement+on reach+an+agreement+on reach+a+deal+on
        strike+a+deal+on strike+an+agreement+on clinch+a+deal+on aim align+itself+with align+themselves+with
        align+with announce answer+with apply approve back beef+up bring bring+back bring+in broaden
        clamp clap clinch copy counter+with crank+up create decide+on declare decree deepen deploy
        direct dish+out dump enact endorse escalate establish expand finalise
        finalize follow+with give+approval+to give+final+approval+to give+its+approval+to give+their+approval+to
        give+its+final+approval+to give+their+final+approval+to give+its+blessing+to
        give+their+blessing+to give+the+nod+to
        give+the+go-ahead+to give+the+green+light+to green-light greenlight hand+down harden heap
        go+ahead+with go+through+with hit+back+with hurl implement
        impose increase inflict initiate institute intensify introduce invoke issue join join+in+with launch lay
        layer level levy lower match mete+out mirror okay order pass pile place put+in+place
        move+ahead+with press+ahead+with proceed+with push+ahead+with push+through put ramp+up ratchet+up ratify re-establish re-impose
        reactivate reimpose reinstate reintroduce release reply+with respond+with restore
        resume put+into+effect put+into+force
        retaliate+with revive roll+out seal set set+up settle+on sharpen sign+off+on
        slap sling smack spread spring stack step+up stiffen strengthen stretch tack+on take
        take+over throw tighten toughen trigger unleash unveil
        wave+through widen wield""",
    ),
    ("ineligible", "imposed", "declare"),
    ("admit", "lifted", "restore"),
    ("enlist", "imposed", "place put"),
    ("resolve", "imposed", "adopt approve pass"),
    (
        "relief",
        "eased",
        """announce approve carve+out extend get give grant hand issue make offer prolong publish
        receive renew restore secure obtain sign unveil win write""",
    ),
    ("act", "imposed", "authorise authorize publish sign"),
    (
        "same",
        "imposed",
        """act act+first catch+up come+next do+likewise
        do+so do+the+same fall+in+line fall+into+line follow follow+suit get+there+first
        go+first join+in move+first""",
    ),
    ("echo", "imposed", "turn+of get+to get+round+to get+around+to"),
    ("echo", "imposed", "add ban bar catch hit put snare target"),
    ("strike", "imposed", "snare"),
    ("it", "extended", "extend prolong renew"),
    ("it", "imposed", "bring+back put+back reimpose reinstate restore strengthen tighten toughen"),
    ("added", "imposed", "add"),
    ("cover", "imposed", "catch comprise cover include list name snare take+in"),
    (
        "bar",
        "imposed",
        """ban bar block boot cut disconnect eject exclude expel forbid keep kick lock oust prohibit
        remove sever shut suspend throw unplug""",
    ),
    ("echo", "lifted", "remove"),
    ("out", "imposed", "ban bar"),
    (
        "visa",
        "imposed",
        "ban block cancel deny forbid prohibit refuse restrict revoke strip suspend",
    ),
    ("bar", "imposed", "strip"),
    ("relief", "imposed", "cancel end pull rescind revoke terminate withdraw"),
    (
        "trade",
        "imposed",
        """ban bar block cap cease curb cut cut+off forbid halt limit outlaw phase+out prohibit
        restrict stop suspend""",
    ),
    ("visa", "imposed", "bar"),
    (
        "stop",
        "blocked",
        """block derail hold+up kill+off prevent reject scupper stand+in+the+way+of thwart veto
        vote+against vote+down""",
    ),
    (
        "brand",
        "imposed",
        "ban brand classify reclassify declare label outlaw proscribe recognise recognize",
    ),
    ("it", "lifted", "call+off drop end lift repeal rescind revoke scrap withdraw"),
    ("it", "eased", "ease loosen relax suspend"),
    (
        "its",
        "imposed",
        """adopt approve bring+in come+into+effect come+into+force create date+back+to date+from enact
        enter+into+force establish impose introduce put+in+place reimpose reinstate restore set+up
        take+effect""",
    ),
    (
        "its",
        "lifted",
        """abolish call+off come+off die end expire fall+away go lapse lift repeal rescind revoke
        run+out scrap withdraw""",
    ),
    ("its", "eased", "ease loosen relax soften suspend"),
    ("its", "extended", "extend prolong renew roll+over"),
    ("owned", "imposed", "ban curb embargo freeze restriction sanction"),
    ("put", "imposed", "agree"),
    ("standing", "imposed", "effect force place"),
    ("next", "threatened", "next follow cut+off"),
    ("unagreed", "blocked", "agree+on"),
    ("loose", "imposed", "name bar add outlaw"),
    ("loose", "lifted", "remove drop unblock"),
)
"""What verbs govern, the status that they tell, and the verbs."""

OUTRIGHT: Final = word_set(
    """impose reimpose re-impose slap announce unveil adopt introduce level issue enact roll levy
    apply tighten toughen strengthen expand widen broaden approve agree place put restore trigger
    follow respond answer launch add order establish declare join match mirror extend renew clap
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
    "begin": "begin begins began begun beginning",
    "fall": "fall falls fell fallen falling",
    "run": "run runs ran run running",
    "draw": "draw draws drew drawn drawing",
    "meet": "meet meets met met meeting",
    "undo": "undo undoes undid undone undoing",
    "throw": "throw throws threw thrown throwing",
    "set": "set sets set set setting",
    "do": "do does did done doing",
    "seek": "seek seeks sought sought seeking",
    "sweep": "sweep sweeps swept swept sweeping",
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
    level annul clamp label stop strip unplug defer flag"""
)
"""Verbs whose last letter doubles ("barred"); those in -l are taken with one and with two."""
