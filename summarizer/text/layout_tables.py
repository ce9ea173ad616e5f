# ruff: noqa: E501, ISC004 - a pattern reads best on one line
"""Wordings of what surrounds an article on its page, and of text that addresses software.

Each pattern is matched against one line (without outer white space) or one sentence, ignoring case.
They stand for whole families of pages, never for one of them.
"""

FURNITURE_STARTS = (
    r"(?:also|further|must|now|quick|related) reads?\b\s*[:|–—-]",
    r"(?:also|further) (?:read|watch|see|listen)\s*[:|–—-]",
    r"(?:also read|read also|read more|read next|see also|watch also|more on this|more from|most read"
    r"|most popular|recommended(?: for you| stories| reading)?|related(?: articles?| stories| topics"
    r"| coverage| news| content)?|editor['’]s picks?|you may (?:also )?(?:like|be interested)"
    r"|trending(?: now| stories)?|top stories|latest news|up next|what to read next"
    r"|around the web|promoted(?: content| stories)?|sponsored(?: links| content| by)?|paid content"
    r"|in case you missed it|don['’]t miss|keep reading|more stories|people also read)\s*(?:[:|].*)?$",
    r"(?:explained|watch|listen|live|video|photos|podcast|gallery|in pictures|infographic)\s*\|",
    r"(?:watch|listen|video|podcast)\s*:\s",
    r"(?:story|article) continues (?:below|after)\b",
    r"(?:continue|keep) reading (?:below|after|the main story)\b",
    r"(?:advertisement|advertorial|ad|ads|annonce|publicité|anzeige|skip (?:ad|advertisement))s?\s*"
    r"(?:\.|$|-|–)",
    r"(?:skip to|jump to|go to|back to) (?:main |the )?(?:content|navigation|top|article|home)\b",
    r"(?:share|tweet|email|print|save|bookmark|whatsapp|copy link|gift this|listen to this)\b"
    r"(?: this)?(?: article| story| on .{1,40})?\s*$",
    r"share (?:this|on|via)\b.{0,60}$",
    r"(?:follow|like|join|find) us\b",
    r"follow .{1,60} on (?:x|twitter|facebook|instagram|telegram|whatsapp|google news|linkedin)\b",
    r"(?:subscribe|sign up|register|log in|sign in|log out|download (?:the|our) .{0,30}app)\b.{0,160}$",
    r"(?:get|receive) (?:the|our|all|daily|breaking|your|more|unlimited).{0,80}"
    r"\b(?:newsletter|inbox|e-?mail|alerts?|app|stories|access)\b",
    r"follow (?:our|the|all) .{1,40}\b(?:coverage|updates|blog)\b.{0,80}$",
    r"(?:click|tap|press|swipe) (?:here|to|on|below)\b",
    r"(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|labels?|more on|sections?)\s*:\s*\S",
    r"(?:photo|photos|image|images|picture|pictures|video|file photo|file|graphic|illustration|map"
    r"|credit|photo credit|image credit|photograph|source|getty|caption)(?: (?:by|credit|courtesy"
    r"|source)\b[^:]{0,30})?\s*[:/|]\s*\S.{0,250}$",
    r"(?:photo|image|picture|photograph|graphic)s? (?:by|courtesy|credit|via|from)\b.{0,120}$",
    r"(?:first |originally |last )?(?:published|posted|updated|modified)(?: on| at)?\s*[:|]",
    r"first published(?: on| at)?\b.{0,80}$",
    r"(?:additional |with additional |further )?(?:report(?:ing|ed)|writing|written|edit(?:ing|ed)|"
    r"compil(?:ed|ing)|translat(?:ed|ing)|produc(?:ed|ing)) by (?-i:[A-Z]).{2,300}$",
    r"\(?(?:with (?:inputs?|agency inputs?|reports?|reporting|files?|contributions?) (?:from|by)"
    r"|with agenc(?:y|ies)\b)",
    r"\((?:reporting|additional reporting|writing|editing|edited|report|source|agencies|end|ends"
    r"|only the headline|except for the headline|this story|this report|this article|the writer"
    r"|the author|disclaimer)\b",
    r"(?:this|the) (?:story|article|report|copy|content|post) (?:has(?: not)? been (?:updated|edited|"
    r"corrected|published|auto|translated|modified|reproduced)|was (?:originally|first|produced|"
    r"updated|amended|corrected|published|auto)|is (?:published|auto|generated|part of|sponsored|"
    r"developing|from a|republished)|originally appeared|may (?:contain|not be))",
    r"(?:copyright|©|\(c\) ?(?:19|20)\d\d|all rights reserved)",
    r"(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and our partners )?uses? cookies\b",
    r"(?:your|the) browser (?:does not|doesn['’]t|is)\b",
    r"(?:please )?(?:enable|turn on|disable) (?:javascript|your ad ?blocker|ad ?block)\b",
    r"(?:the views|views|opinions) expressed\b.{0,200}$",
    r"(?:disclaimer|contact us|about us|about the author|advertise with us|terms|privacy|careers|"
    r"sitemap|help|faq|feedback|corrections?|licen[cs]e)\s*(?:[:|].{0,200})?$",
    r"(?:\d+ )?(?:comments?|shares?|views|likes|min(?:ute)?s? read|min(?:ute)?s? listen)\b.{0,30}$",
    r"\d+\s*-?\s*min(?:ute)?s? (?:read|listen)\b",
    r"(?:leave|post|write|add) a (?:comment|reply)\b",
    r"(?:support (?:our|us|independent)|donate|become a (?:member|subscriber)|make a contribution)\b"
    r".{0,120}$",
    r"(?:have a (?:news )?tip|got a (?:story|tip)|contact (?:the|our) (?:reporter|author|newsroom)"
    r"|e-?mail the (?:author|reporter|writer))\b",
    r"(?:our standards|the thomson reuters trust principles|reuters trust principles)\b",
    r"(?:unlock|enjoy|start) .{0,60}\b(?:free trial|subscription|premium)\b",
    r"(?:media|press) (?:enquiries|inquiries|contacts?)\s*$",
    r"view (?:the )?(?:full|complete) (?:list|release|text|story)\b",
    r"e-?mail:? \S+@\S+$",
    r"(?:next|previous|prev) (?:article|story|post|page)\b.{0,120}$",
    r"page \d+ of \d+$",
    r"(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,}|\*(?: \*)+|•(?: •)+|-30-|\(?ends?\)?|-ends-|###)$",
    r"https?://\S+$|www\.\S+$",
    r"\S+@\S+\.\w{2,6}$",
)

FURNITURE_INSIDE = (
    "all rights reserved",
    "cookie policy",
    "cookie settings",
    "cookie preferences",
    "cookie notice",
    "accept cookies",
    "accept all cookies",
    "manage cookies",
    "manage preferences",
    "our privacy policy",
    "our terms of use",
    "our terms of service",
)
"""A line of ordinary length that holds one of these, in any case, is furniture."""

LINK_LIST_STARTS = (
    r"(?:trending|most (?:read|popular|viewed|shared)|top stories|more (?:stories|news|from|on)"
    r"|related (?:articles?|stories|news|topics|coverage|content|reading)|recommended|you may (?:also )?"
    r"like|editor['’]s picks?|latest (?:news|stories|headlines)|what to read next|around the web"
    r"|in other news|read (?:more|next)|don['’]t miss|popular (?:now|stories)|also in the news"
    r"|people also read|sponsored|promoted)\b.{0,40}$",
)
"""What follows such a line is a list of links, up to the next whole paragraph."""

MENU_WORDS = frozenset(
    [
        "home",
        "world",
        "asia",
        "africa",
        "europe",
        "americas",
        "business",
        "sport",
        "sports",
        "politics",
        "opinion",
        "technology",
        "tech",
        "science",
        "health",
        "culture",
        "lifestyle",
        "entertainment",
        "travel",
        "video",
        "videos",
        "photos",
        "live",
        "podcasts",
        "podcast",
        "weather",
        "markets",
        "money",
        "economy",
        "climate",
        "india",
        "china",
        "us",
        "uk",
        "usa",
        "national",
        "international",
        "local",
        "news",
        "latest",
        "e-paper",
        "epaper",
        "subscribe",
        "login",
        "log",
        "in",
        "sign",
        "up",
        "register",
        "search",
        "menu",
        "dark",
        "light",
        "mode",
        "share",
        "tweet",
        "whatsapp",
        "print",
        "email",
        "facebook",
        "twitter",
        "instagram",
        "x",
        "youtube",
        "telegram",
        "linkedin",
        "reddit",
        "copy",
        "link",
        "save",
        "bookmark",
        "listen",
        "a",
        "a-",
        "a+",
        "aa",
        "font",
        "size",
        "rs",
        "my",
        "account",
        "profile",
        "settings",
        "more",
        "sections",
        "edition",
        "editions",
        "newsletters",
        "games",
        "crosswords",
        "jobs",
        "shop",
        "arts",
        "books",
        "style",
        "food",
        "real",
        "estate",
        "middle",
        "east",
        "education",
        "elections",
        "defence",
        "defense",
        "security",
        "follow",
        "comment",
        "comments",
        "archive",
        "archives",
        "about",
        "contact",
        "help",
        "accept",
        "reject",
        "all",
        "manage",
        "cookies",
        "explore",
        "topics",
        "skip",
        "to",
        "content",
        "premium",
        "offers",
    ]
)
"""A short line made of these is a menu or a row of buttons."""

SUSPICIOUS = (
    r"\b(?:ignore|disregard|forget|override|bypass|discard|overlook)\b[^.!?]{0,40}"
    r"\b(?:previous|prior|preceding|above|earlier|foregoing|existing|other|your|all|any|system)\b"
    r"[^.!?]{0,30}\b(?:instructions?|prompts?|rules?|directions?|directives?|guidelines?|commands?"
    r"|context|training|constraints?|schema)\b",
    r"\bsystem (?:prompt|message|instruction|override)\b",
    r"\b(?:new|updated|additional|hidden|special|real|actual) (?:system )?(?:instructions?|prompts?)"
    r"(?: (?:for|to) (?:the |all |any )?(?:model|ai|assistant|reader|llm)\b|\s*:)",
    r"^\W*(?:system|assistant|user|developer|instruction|instructions|prompt|human)\s*(?:\]|>|:)\s*\S",
    r"<\|?/?\s*(?:system|assistant|user|im_start|im_end|endoftext|inst|instructions?|prompt)\b[^>]{0,20}"
    r"\|?>|\[/?INST\]|<<\s*/?SYS\s*>>|^#{2,}\s*(?:system|instructions?|assistant|prompt)\b",
    r"\byou are (?:now |no longer |actually )?(?:an? |the |in )?(?:\w+ ){0,3}(?:ai|a\.i\.|llm|chatbot"
    r"|assistant|language model|dan|developer mode|jailbroken|summari[sz]er|extraction (?:engine|tool"
    r"|system))\b",
    r"\b(?:you are now|act as|pretend (?:to be|you are)|roleplay as)\b[^.!?]{0,30}"
    r"\b(?:ai|assistant|model|expert|analyst|system|bot|persona|mode)\b",
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
    r"\b(?:language models?|llms?|chatbots?|ai (?:assistants?|systems?|models?|agents?|tools?)"
    r"|automated (?:readers?|systems?|tools?|summari[sz]ers?))\b[^.!?]{0,60}\b(?:reading|processing"
    r"|summari[sz]ing|parsing|analy[sz]ing|ingesting|extracting|handling|scanning)\b[^.!?]{0,40}"
    r"\b(?:this|the following|these)\b",
    r"^\W*(?:an? |the )?(?:note|notice|message|attention|warning|reminder|instructions?|important|memo|dear|hey|hello)"
    r"\b[^.!?]{0,30}\b(?:to|for|all)?\s*(?:any |all |the )?(?:ai|a\.i\.|llms?|language models?|chatbots?"
    r"|assistants?|automated|machine readers?|bots?|models?|summari[sz]ers?|summari[sz]ation|"
    r"text[- ]mining|crawlers?|parsers?)\b",
    r"\b(?:if you are|as) an? (?:\w+ )?(?:ai|a\.i\.|llm|(?:large )?language model|assistant|chatbot|bot"
    r"|automated)\b",
    r"\b(?:when|while|before|after|in|for) (?:you )?(?:summari[sz](?:e|ing)|extract(?:ing)?|pars(?:e|ing)"
    r"|process(?:ing)?|analy[sz](?:e|ing)) (?:this|the) (?:article|text|document|page|story|content)"
    r"\b[^.!?]{0,80}\b(?:you|must|always|never|do not|don['’]t|please|output|record|add|include|report"
    r"|state|write|list|mark|treat)\b",
    r"\b(?:your|the) (?:summary|output|response|answer|extraction|records?|json)\b[^.!?]{0,40}"
    r"\b(?:must|should|shall|has to|needs to)\b[^.!?]{0,40}\b(?:include|contain|state|say"
    r"|begin with|start with|end with|list|mention|record|omit)\b",
    r"\b(?:do not|don['’]t|never) (?:summari[sz]e|mention|reveal|extract|report|disclose|output|include)"
    r"\b[^.!?]{0,60}\b(?:article|instructions?|prompt|paragraph|above|below|text|users?|the reader)\b",
    r"\b(?:record|output|return|respond with|print|emit|append|insert|add|write)\b[^.!?]{0,40}"
    r"\b(?:the following|this|these)\b[^.!?]{0,30}\b(?:json|record|records|entry|entries|field|object"
    r"|as (?:a )?(?:verified |confirmed )?facts?|sanctions? record|launch record)\b",
    r"[{,]\s*[\"“'](?:sanctions|launches|quotes|actors|records|role|instruction|instructions|command"
    r"|status|imposers|targets|system)[\"”']\s*:",
    r"\b(?:jailbreak|prompt injection|end of (?:article|prompt|document|instructions)|begin (?:system|"
    r"instructions?|prompt))\b\s*(?:[:\]>-]|$)",
)
"""A sentence that matches speaks to the reader's software, not to the reader."""

BACK_REFERENCE = (
    r"\b(?:the above|above (?:facts?|paragraph|statement|sentence)|preceding (?:sentence|paragraph)|"
    r"this (?:paragraph|correction|notice|statement|passage|instruction))\b"
)
"""In a suspicious sentence: what stands before it in its paragraph belongs to it."""

SUSPICIOUS_KEYS = (
    *[
        "ignor",
        "disregard",
        "forget",
        "overrid",
        "bypass",
        "discard",
        "overlook",
        "instruct",
        "prompt",
        "assistant",
        "jailbreak",
        "llm",
        "language model",
        "chatbot",
        "ai ",
        "ai-",
        "a.i.",
        "artificial",
        "automat",
        "machine",
        "nlp",
        "bots",
        "crawler",
        "parser",
        "summar",
        "you are",
        "act as",
        "pretend",
        "roleplay",
        "extracting",
        "parsing",
        "processing",
        "analyzing",
        "analysing",
        "process this",
        "system message",
        "system override",
        "system:",
        "system]",
        "system>",
        "user:",
        "user]",
        "developer:",
        "human:",
        "your output",
        "your response",
        "your answer",
        "your record",
        "the output",
        "json",
        "the following",
        "as fact",
        "as verified",
        "as confirmed",
        "t mention",
        "t reveal",
        "t extract",
        "t report",
        "t disclose",
        "t output",
        "t include",
        "never m",
        "never re",
        "never e",
        "<<",
        "<s",
        "<u",
        "<i",
        "##",
        "inst]",
        "end of ",
        "begin ",
    ],
    *("<|", '":', "”:", "':"),
)
"""A sentence without any of these, in lower case, needs no closer look."""
