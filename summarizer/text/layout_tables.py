# ruff: noqa: E501, ISC004 - a pattern reads best on one line
"""Wordings of what surrounds an article on its page, and of text that addresses software.

Each pattern is matched against one line (without outer white space) or one sentence, ignoring case.
They stand for whole families of pages, never for one of them.
"""

from summarizer.text.word_sets import word_set

FURNITURE_LABELS = frozenset(
    phrase.strip()
    for line in """
    also read|read also|read more|read next|see also|watch also|more on this|more from|more stories
    most read|most popular|recommended|recommended for you|recommended stories|recommended reading
    related|related article|related articles|related stories|related topics|related coverage
    related news|related content|editor's pick|editor's picks|you may like|you may also like
    you may be interested|you may also be interested|trending|trending now|trending stories
    top stories|latest news|up next|what to read next|around the web|promoted|promoted content
    promoted stories|sponsored|sponsored links|sponsored content|sponsored by|paid content
    in case you missed it|don't miss|keep reading|people also read|disclaimer|contact us|about us
    about the author|advertise with us|terms|privacy|careers|sitemap|help|faq|feedback|correction
    corrections|license|licence
    """.splitlines()
    for phrase in line.split("|")
)
"""Alone on a line, or before a colon or a bar."""

_WORK = (
    r"(?:report(?:ing|ed)|writing|written|edit(?:ing|ed)|compil(?:ed|ing)|translat(?:ed|ing)"
    r"|produc(?:ed|ing))"
)
_BY = r" by (?-i:[A-Z]).{2,300}$"
_INPUTS = (
    r" (?:(?:(?:agency )?inputs?|reports?|reporting|files?|contributions?) (?:from|by)"
    r"|agenc(?:y|ies)\b)"
)
_SENT = r"(?: this)?(?: article| story| on .{1,40})?\s*$"
_SCRIPTS = r" (?:javascript|your ad ?blocker|ad ?block)\b"

FURNITURE_STARTS = (
    ("also further must now quick related", r" reads?\b\s*[:|–—-]"),
    ("also further", r" (?:read|watch|see|listen)\s*[:|–—-]"),
    ("explained watch listen live video photos podcast gallery infographic", r"\s*\|"),
    ("in", r" pictures\s*\|"),
    ("watch listen video podcast", r"\s*:\s"),
    ("story article", r" continues (?:below|after)\b"),
    ("continue keep", r" reading (?:below|after|the main story)\b"),
    (
        "advertisement advertisements advertorial advertorials ad ads annonce annonces publicité"
        " publicités anzeige anzeiges",
        r"\s*(?:\.|$|-|–)",
    ),
    ("skip", r" (?:ad|advertisement)s?\s*(?:\.|$|-|–)"),
    (
        "skip jump go back",
        r" to (?:main |the )?(?:content|navigation|top|article|home)(?:\b|skip)",
    ),
    ("share tweet email print save bookmark whatsapp", _SENT),
    ("copy", rf" link{_SENT}"),
    ("gift", rf" this{_SENT}"),
    ("listen", rf" to this{_SENT}"),
    ("share", r" (?:this|on|via)\b.{0,60}$"),
    ("follow like join find", r" us\b"),
    (
        "follow",
        r" .{1,60} on (?:x|twitter|facebook|instagram|telegram|whatsapp|google news|linkedin)\b",
    ),
    ("subscribe register", r"\b.{0,160}$"),
    ("sign log", r" (?:up|in|out)\b.{0,160}$"),
    ("download", r" (?:the|our) .{0,30}app\b.{0,160}$"),
    (
        "get receive",
        r" (?:the|our|all|daily|breaking|your|more|unlimited).{0,80}"
        r"\b(?:newsletter|inbox|e-?mail|alerts?|app|stories|access)\b",
    ),
    ("follow", r" (?:our|the|all) .{1,40}\b(?:coverage|updates|blog)\b.{0,80}$"),
    ("click tap press swipe", r" (?:here|to|on|below)\b"),
    (
        "tag tags topic topics keyword keywords category categories label labels section sections",
        r"\s*:\s*\S",
    ),
    ("filed", r" under\s*:\s*\S"),
    ("more", r" on\s*:\s*\S"),
    (
        "photo photos image images picture pictures video file graphic illustration map credit"
        " photograph source getty caption",
        r"(?: photo| credit)?(?: (?:by|credit|courtesy|source)\b[^:]{0,30})?\s*[:/|]\s*\S.{0,250}$",
    ),
    (
        "photo photos image images picture pictures photograph photographs graphic graphics",
        r" (?:by|courtesy|credit|via|from)\b.{0,120}$",
    ),
    ("published posted updated modified", r"(?: on| at)?\s*[:|]"),
    ("first originally last", r" (?:published|posted|updated|modified)(?: on| at)?\s*[:|]"),
    ("first", r" published(?: on| at)?\b.{0,80}$"),
    ("published", r" in .{2,50}?,? (?:on )?[a-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\.?$"),
    (
        "published updated posted",
        r"(?: on| at)? (?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?,? (?:\(?[a-z]{2,4}\)?,? )?(?:on )?)?"
        r"(?:[a-z]+day,? )?(?:[a-z]+\.? \d{1,2},? |\d{1,2} [a-z]+\.? )(?:19|20)\d\d\.?$",
    ),
    ("additional further", rf" {_WORK}{_BY}"),
    ("with", rf" additional {_WORK}{_BY}"),
    (
        "reporting reported writing written editing edited compiling compiled translating translated"
        " producing produced",
        _BY,
    ),
    ("with", _INPUTS),
    (
        "(",
        rf"(?:with{_INPUTS}|(?:reporting|additional reporting|writing|editing|edited|report|source"
        r"|agencies|end|ends|only the headline|except for the headline|this story|this report"
        r"|this article|the writer|the author|disclaimer)\b|c\) ?(?:19|20)\d\d)",
    ),
    (
        "this the",
        r" (?:story|article|report|copy|content|post) (?:has(?: not)? been (?:updated|edited|"
        r"corrected|published|auto|translated|modified|reproduced)|was (?:originally|first|produced|"
        r"updated|amended|corrected|published|auto)|is (?:published|auto|generated|part of|sponsored|"
        r"developing|from a|republished)|originally appeared|may (?:contain|not be))",
    ),
    ("copyright ©", r""),
    ("all", r" rights reserved"),
    ("we", r" (?:and our partners )?uses? cookies\b"),
    ("this our", r" (?:(?:web)?site|partners) (?:and our partners )?uses? cookies\b"),
    ("your the", r" browser (?:does not|doesn['’]t|is)\b"),
    ("please", rf" (?:enable|turn on|disable){_SCRIPTS}"),
    ("enable disable", _SCRIPTS),
    ("turn", rf" on{_SCRIPTS}"),
    ("the", r" (?:views|views|opinions) expressed\b.{0,200}$"),
    ("views opinions", r" expressed\b.{0,200}$"),
    ("comment comments share shares views likes", r"\b.{0,30}$"),
    ("min mins minute minutes", r" (?:read|listen)\b.{0,30}$"),
    ("leave post write add", r" a (?:comment|reply)\b"),
    ("support", r" (?:our|us|independent)\b.{0,120}$"),
    ("donate", r"\b.{0,120}$"),
    ("become", r" a (?:member|subscriber)\b.{0,120}$"),
    ("make", r" a contribution\b.{0,120}$"),
    ("have", r" a (?:news )?tip\b"),
    ("got", r" a (?:story|tip)\b"),
    ("contact", r" (?:the|our) (?:reporter|author|newsroom)\b"),
    ("e", r"-mail the (?:author|reporter|writer)\b"),
    ("email", r" the (?:author|reporter|writer)\b"),
    ("our", r" standards\b"),
    ("the", r" thomson reuters trust principles\b"),
    ("reuters", r" trust principles\b"),
    ("unlock enjoy start", r" .{0,60}\b(?:free trial|subscription|premium)\b"),
    ("media press", r" (?:enquiries|inquiries|contacts?)\s*$"),
    ("an", r" official website of (?:the )?.{2,60}$"),
    ("official secure", r" (?:\.gov )?websites use\b.{0,60}$"),
    ("a", r" (?:\.gov website belongs to|lock \( ?\) or https)\b.{0,200}$"),
    ("you", r" are viewing archived content\b.{0,120}$"),
    ("content", r" in this archive site\b.{0,120}$"),
    ("for", r" current information, go to\b.{0,60}$"),
    ("already", r" a (?:subscriber|member)\b.{0,300}$"),
    ("view", r" (?:the )?(?:full|complete) (?:list|release|text|story)\b"),
    ("e", r"-mail:? \S+@\S+$"),
    ("email", r":? \S+@\S+$"),
    ("next previous prev", r" (?:article|story|post|page)\b.{0,120}$"),
    ("page", r" \d+ of \d+$"),
    ("end ends", r"\)?$"),
    ("https http", r"://\S+$"),
    ("www", r"\.\S+$"),
)
"""By the word that a line begins with: what goes on so behind it is furniture."""

FURNITURE_SIGNS = (
    r"-{3,}$|={3,}$|\*{3,}$|_{3,}$|#{3,}$|\*(?: \*)+$|•(?: •)+$|-30-$|-ends-$"
    r"|\d+ (?:comments?|shares?|views|likes|min(?:ute)?s? read|min(?:ute)?s? listen)\b.{0,30}$"
    r"|\d+\s*-?\s*min(?:ute)?s? (?:read|listen)\b"
)
"""Lines that begin with a sign or a number."""

FURNITURE_ADDRESS = r"\S+@\S+\.\w{2,6}$"
"""A line that is an address of electronic mail."""

FURNITURE_INSIDE = (
    "all rights reserved", "cookie policy", "cookie settings", "cookie preferences",
    "cookie notice", "accept cookies", "accept all cookies", "manage cookies",
    "manage preferences", "a charitable donation", "your reading experience", "our journalism is banned", "our privacy policy", "our terms of use", "our terms of service",
)  # fmt: skip
"""A line of ordinary length that holds one of these, in any case, is furniture."""

FINE_PRINT = word_set(
    "rights cookie cookies preferences privacy terms donation experience journalism"
)
"""One of these words stands in each of them."""

LINK_LIST_START = (
    r"(?:trending|most (?:read|popular|viewed|shared)|top stories|more (?:stories|news|from|on)"
    r"|related (?:articles?|stories|news|topics|coverage|content|reading|posts?|links|videos?)|recommended|you may (?:also )?"
    r"like|editor['’]s picks?|latest (?:news|stories|headlines)|what to read next|around the web"
    r"|in other news|read (?:more|next)|don['’]t miss|popular (?:now|stories)|also in the news"
    r"|people also read|sponsored|promoted)\b.{0,40}$"
)
"""What follows such a line is a list of links, up to the next whole paragraph."""

MENU_WORDS = word_set(
    """
    home world asia africa europe americas business sport sports politics opinion technology tech
    science health culture lifestyle entertainment travel video videos photos live podcasts
    podcast weather markets money economy climate india china us uk usa national international
    local news latest e-paper epaper subscribe login log in sign up register search menu dark
    light mode share tweet whatsapp print email facebook twitter instagram x youtube telegram
    linkedin reddit copy link save bookmark listen a a- a+ aa font size rs my account profile
    settings more sections edition editions newsletters games crosswords jobs shop arts books
    style food real estate middle east education elections defence defense security follow comment
    comments archive archives about contact help accept reject all manage cookies explore topics
    skip to content premium offers go navigation contents
    """
)
"""A short line made of these is a menu or a row of buttons."""

SUSPICIOUS = (
    (
        "ignore disregard forget override bypass discard overlook",
        r"\b(?:ignore|disregard|forget|override|bypass|discard|overlook)\b[^.!?]{0,40}"
        r"\b(?:previous|prior|preceding|above|earlier|foregoing|existing|other|your|all|any|system)\b"
        r"[^.!?]{0,30}\b(?:instructions?|prompts?|rules?|directions?|directives?|guidelines?|commands?"
        r"|context|training|constraints?|schema)\b",
    ),
    (
        "prompt message instruction override",
        r"\bsystem (?:prompt|message|instruction|override)\b",
    ),
    (
        "instruction instructions prompt prompts",
        r"\b(?:new|updated|additional|hidden|special|real|actual) (?:system )?(?:instructions?|prompts?)"
        r"(?: (?:for|to) (?:the |all |any )?(?:model|ai|assistant|reader|llm)\b|\s*:)",
    ),
    (
        "system assistant user developer instruction instructions prompt human",
        r"^\W*(?:system|assistant|user|developer|instruction|instructions|prompt|human)\s*(?:\]|>|:)\s*\S",
    ),
    (
        "system assistant user im endoftext inst instruction instructions prompt sys",
        r"<\|?/?\s*(?:system|assistant|user|im_start|im_end|endoftext|inst|instructions?|prompt)\b[^>]{0,20}"
        r"\|?>|\[/?INST\]|<<\s*/?SYS\s*>>|^#{2,}\s*(?:system|instructions?|assistant|prompt)\b",
    ),
    (
        "ai llm chatbot assistant language dan developer jailbroken summariser summarizer"
        " extraction",
        r"\byou are (?:now |no longer |actually )?(?:an? |the |in )?(?:\w+ ){0,3}(?:ai|a\.i\.|llm|chatbot"
        r"|assistant|language model|dan|developer mode|jailbroken|summari[sz]er|extraction (?:engine|tool"
        r"|system))\b",
    ),
    (
        "you act pretend roleplay",
        r"\b(?:you are now|act as|pretend (?:to be|you are)|roleplay as)\b[^.!?]{0,30}"
        r"\b(?:ai|assistant|model|expert|analyst|system|bot|persona|mode)\b",
    ),
    (
        "ai artificial automated automatic machine llm nlp language",
        r"\b(?:ai|a\.i\.|artificial[- ]intelligence|automated|automatic|machine|llm|nlp|language)[- ]"
        r"(?:\w+[- ]){0,2}?(?:systems?|assistants?|models?|agents?|tools?|readers?|summari[sz]ers?|parsers?"
        r"|bots?|software|pipelines?|extractors?|processors?|crawlers?|programs?)\b[^.!?]{0,100}\b(?:must|should"
        r"|shall|please|(?:is|are) (?:required|instructed|asked|directed|ordered|requested|told|reminded) to"
        r"|need to|has to|have to)\b[^.!?]{0,30}\b(?:record|output|note|include|add|treat|state|write|insert"
        r"|log|summari[sz]e|extract|disregard|ignore|list|report|register|mark|return)\b[^.!?]{0,60}"
        r"\b(?:the following|that|as (?:an? )?(?:verified|confirmed|true|established|facts?)|"
        r"in (?:their|the|your|its|any|every|all) (?:summar\w+|output|records?|answer|response|report)|"
        r"(?:this|these|all|every) (?:articles?|texts?|events?|pages?|facts?|stor(?:y|ies)|sanctions?|launch\w*"
        r"|attacks?|correction)|json)\b",
    ),
    (
        "ai llm llms chatbot chatbots language automated",
        r"\b(?:language models?|llms?|chatbots?|ai (?:assistants?|systems?|models?|agents?|tools?)"
        r"|automated (?:readers?|systems?|tools?|summari[sz]ers?))\b[^.!?]{0,60}\b(?:reading|processing"
        r"|summari[sz]ing|parsing|analy[sz]ing|ingesting|extracting|handling|scanning)\b[^.!?]{0,40}"
        r"\b(?:this|the following|these)\b",
    ),
    (
        "ai llm llms chatbot chatbots language assistant assistants automated machine bots"
        " summariser summarisers summarizer summarizers summarisation summarization crawler"
        " crawlers parser parsers",
        r"^\W*(?:an? |the )?(?:note|notice|message|attention|warning|reminder|instructions?|important|memo|dear|hey|hello)"
        r"\b[^.!?]{0,30}\b(?:to|for|all)?\s*(?:any |all |the )?(?:ai|a\.i\.|llms?|language models?|chatbots?"
        r"|assistants?|automated|machine readers?|bots?|models?|summari[sz]ers?|summari[sz]ation|"
        r"text[- ]mining|crawlers?|parsers?)\b",
    ),
    (
        "ai llm chatbot language assistant bot automated",
        r"\b(?:if you are|as) an? (?:\w+ )?(?:ai|a\.i\.|llm|(?:large )?language model|assistant|chatbot|bot"
        r"|automated)\b",
    ),
    (
        "summarise summarize summarising summarizing extract extracting parse parsing process"
        " processing analyse analyze analysing analyzing",
        r"\b(?:when|while|before|after|in|for) (?:you )?(?:summari[sz](?:e|ing)|extract(?:ing)?|pars(?:e|ing)"
        r"|process(?:ing)?|analy[sz](?:e|ing)) (?:this|the) (?:article|text|document|page|story|content)"
        r"\b[^.!?]{0,80}\b(?:you|must|always|never|do not|don['’]t|please|output|record|add|include|report"
        r"|state|write|list|mark|treat)\b",
    ),
    (
        "summary output response answer extraction record records json",
        r"\b(?:your (?:summary|output|response|answer|extraction|records?|json)|the (?:summary|output|json))\b[^.!?]{0,40}"
        r"\b(?:must|should|shall|has to|needs to)\b[^.!?]{0,40}\b(?:include|contain|state|say"
        r"|begin with|start with|end with|list|mention|record|omit)\b",
    ),
    (
        "article instruction instructions prompt paragraph above below text user users reader",
        r"\b(?:do not|don['’]t|never) (?:summari[sz]e|mention|reveal|extract|report|disclose|output|include)"
        r"\b[^.!?]{0,60}\b(?:article|instructions?|prompt|paragraph|above|below|text|users?|the reader)\b",
    ),
    (
        "json following fact facts",
        r"\b(?:record|output|return|respond with|print|emit|append|insert|add|write)\b[^.!?]{0,40}"
        r"\b(?:the following|this|these)\b[^.!?]{0,30}\b(?:json|record|records|entry|entries|field|object"
        r"|as (?:a )?(?:verified |confirmed )?facts?|sanctions? record|launch record)\b",
    ),
    (
        "above below preceding before else rest",
        r"\b(?:ignore|disregard|forget|skip|discard|omit|leave out)\b[^.!?]{0,24}\b(?:paragraphs?|text"
        r"|article|content|sentences?|lines?|page|story|everything)\b(?: (?:that|which) stands?| printed"
        r"| published)?,? (?:above|below|before (?:this|it)|preceding|else)\b"
        r"|\b(?:ignore|disregard|skip|discard|omit)\b[^.!?]{0,10}\brest of (?:the|this) (?:article|text|page)\b",
    ),
    (
        "automated automatic summariser summarisers summarizer summarizers llm llms bots crawlers"
        " indexers indexer extractors scrapers aggregators models",
        r"^\W*(?:[\w-]+,? ){0,6}?(?:summari[sz]ers?|extractors?|indexers?|crawlers?|scrapers?|bots|llms?"
        r"|aggregators|language models?|automated (?:readers?|systems?|services?|tools?))\s*[:,–—-]\s*"
        r"(?:please |kindly |you (?:must|should) )?(?:disregard|ignore|record|report|output|note|mark|treat"
        r"|return|skip|add|list|include|store|log|use|take)\b",
    ),
    (
        "jailbreak injection end begin",
        r"\b(?:jailbreak|prompt injection|end of (?:article|prompt|document|instructions)|begin (?:system|"
        r"instructions?|prompt))\b\s*(?:[:\]>-]|$)",
    ),
)
"""What speaks to the reader's software, not to the reader, with the words one of which it has."""

SUSPICIOUS_FIELD = (
    r"[{,]\s*[\"“'](?:sanctions|launches|quotes|actors|records|role|instruction|instructions|command"
    r"|status|imposers|targets|system)[\"”']\s*:"
)
"""A field of a record, as no prose has it."""

BACK_REFERENCE = (
    r"\b(?:the above|above (?:facts?|paragraph|statement|sentence)|preceding (?:sentence|paragraph)|"
    r"this (?:paragraph|correction|notice|statement|passage|instruction))\b"
)
"""In a suspicious sentence: what stands before it in its paragraph belongs to it."""

STATEMENT_BELOW = r"the following (?:[\w-]+ ){0,3}(?:statement|communique|message|release|notice)\b[^.?!:\n]{0,60}:"
"""What announces that the rest of the page is somebody's statement."""
