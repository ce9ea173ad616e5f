"""What news give as the reason of a sanction, and what only looks like one behind "for" and "over"."""

from typing import Final

from summarizer.text.word_sets import word_set

WRONGS: Final = (
    r"abuses?|violations?|breach(?:es)?|crimes?|atrocit(?:y|ies)|corruption|graft|bribe(?:s|ry)|fraud|repression"
    r"|oppression|crackdowns?|killings?|murders?|assassinations?|massacres?|torture|deaths?|attacks?|assaults?|bombings?"
    r"|strikes?|violence|brutality|aggression|invasion|annexation|occupation|war|coup|takeover|arrests?|detentions?"
    r"|imprisonment|jailing|poisonings?|kidnappings?|abductions?|persecution|censorship|intimidation|interference"
    r"|meddling|disinformation|propaganda|terrorism|hack(?:s|ing)|cyber[- ]?attacks?|theft|espionage|evasion|smuggling"
    r"|trafficking|proliferation|launch(?:es)?|(?:missile|nuclear|rocket|weapons?|atomic) tests?|tests? of"
    r"|provocations?|threats?|misconduct|wrongdoing|offen[cs]es?|elections?|poll|referendums?|vote-rigging|manipulation"
)
_DEALINGS: Final = (
    r"roles?|part in|parts in|involvement|complicity|participation|engagement|support|backing|help|assistance|aid"
    r"|actions?|acts|activit(?:y|ies)|conduct|behaviou?r|ties|links?|connections?|dealings?|business|relationships?"
    r"|association|contacts?|cooperation|collaboration|work|failure|refusal|inaction|policies|treatment|handling"
    r"|purchases?|acquisition|sales?|deliver(?:y|ies)|supply|supplies|transfers?|shipments?|exports?|trade|use|possession"
    r"|remarks|comments|statements|criticism|decision|attempts?|efforts|contribution"
)
_PROGRAMS: Final = r"program(?:me)?s?"
_OWN: Final = r"(?:(?:its|his|her|their|[A-Z][\w.-]+['’]s?) )"
_BETWEEN: Final = r"(?:[\w'’“\"-]+ ){0,5}?"

GERUND: Final = (
    r"(?:allegedly |reportedly |knowingly |illegally |repeatedly |materially |having |directly )*"
    r"(?!(?:during|want|nothing|anything|something|everything|spring|king|string|being|morning|evening)\b)"
    r"[a-z][a-z-]*ing\b(?! (?:compan(?:y|ies)|firms?|sectors?|industr(?:y|ies)|purposes|services|equipment|operations"
    r"|needs|rights|talks)\b)"
)
"""What somebody did: "for helping the programme", no "for shipping companies"."""

FOR: Final = (
    rf"(?:{GERUND}|what (?:it|they|he|she|the \w+) (?:called?|calls|said|says|described)\b"
    rf"|(?!want of\b){_BETWEEN}(?:{WRONGS})\b(?!-)|(?!want of\b){_BETWEEN}(?:{_DEALINGS})\b(?!-)"
    rf"|{_OWN}{_BETWEEN}{_PROGRAMS}\b)"
)
"""What tells a cause behind "for"; how long, for whom and what for tell none."""

NO_FOR: Final = word_set(
    """equipment technology technologies parts components materials material machinery tools machines goods items
    products chips plan plans proposal deadline mechanism framework basis system systems procedure rules licence
    license licences licenses fee price reward need demand demands money funds fund funding support responsible
    known used intended needed necessary vehicle vehicles criteria conditions timetable program programme
    programmes programs laboratory center centre committee council agency ministry office network
    except save but exemption exemptions exceptions call calls called calling calendar promise promises look
    looking search wait waiting prepare preparing preparations hope hopes ask asked asking vote voted voting
    opportunity exchange return ways way means tool instrument capability capacity spokesman spokeswoman spokesperson
    routes facility facilities services service trade allow allowed allows exempt provides
    provide account accounts paid pay pays payment payments entry entries bookkeeper waiver"""
)
"""What "for" goes with that tells of no reason."""

NO_OVER: Final = word_set(
    """roll rolled pass passed passing passes flew fly flying flown take took taken taking hand handed handing hang
    hanging won win control power wrangling talks talk dispute disputes row rift divide divided split debate
    debates concern concerns concerned worry worries worried tension tensions authority influence sovereignty
    jurisdiction battle fight clash clashes deadlock agreement spread all watch presided presiding rule negotiations
    negotiate standoff spat quarrel feud turned turn turning carry carried crossed cross ruled and or anger"""
)
"""What "over" goes with that tells of no reason."""

OVER: Final = (
    r"(?!(?:the|this|that|a|an) (?:(?:past|last|coming|next|course|period|following|entire) )?(?:weekend|week|year|month|decade|\w+ (?:years|months|weeks)"
    r"|past|last|next|coming|course)\b|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|several|many) |a (?:dozen|hundred|thousand|million|quarter|third)|time\b|years|decades|half|land|airspace)"
    r"(?=[\w“\"'’])"
)
"""What tells a cause behind "over"; amounts and times tell none."""

OTHERS: Final = (
    r"(?:accused|suspected|convicted) of|because of|in (?:response|reaction) to|in retaliation (?:for|to)|in connection with|to punish"
    r"|citing (?=(?:(?:his|her|its|their|the|an?|alleged|human|continued|ongoing|serious|national) )*[a-z])"
    r"(?!(?:[\w.'’-]+ ){0,6}(?:sources?|officials?|people|documents?|reports?|diplomats?|media|law|data|statements?|sections?|articles?|orders?|authority)\b)"
    rf"|responsible for (?={_BETWEEN}(?:{WRONGS}|{_DEALINGS})\b)"
)
"""What says of itself that a reason follows."""
