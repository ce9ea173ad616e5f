"""Who speaks, from an article to its records: names, turns, statements without marks."""

import pytest
from support.reading import read_by_rules
from support.speakers import OPENING, speakers

TOLD = [
    (
        (
            'Ivan Petrov said it was late. "We waited too long," he said.\n\nOne serving'
            ' submariner was angrier. "The boat is too old," he said, asking not to be named.'
        ),
        ["Ivan Petrov", "One serving submariner"],
    ),
    (
        (
            'Ivan Petrov said it was late. "We waited too long," he said.\n\nThe representative'
            ' of Kenya said that the text came too soon. "Nobody gave us the time to read it,"'
            " he said."
        ),
        ["Ivan Petrov", "The representative of Kenya"],
    ),
    (
        (
            'Ivan Petrov said it was late. "We waited too long," he said.\n\nThe deputy chief'
            ' of the navy, in a letter to the panel, was blunter. "The ships are rusting," he'
            " said."
        ),
        ["Ivan Petrov", "The deputy chief of the navy"],
    ),
    (
        (
            'Ivan Petrov said it was late. "We waited too long," he said.\n\nMy neighbor, who'
            ' is 81, does not agree. "They never fire them," she said.'
        ),
        ["Ivan Petrov", "My neighbor"],
    ),
    (
        (
            '"We waited too long," said one official.\n\nA NATO official in Brussels said that'
            ' radar had seen the launch. "It was a Scud," the official said.'
        ),
        ["one official", "A NATO official in Brussels"],
    ),
    (
        (
            "A deputy head of the defense committee, Oleg Sidorov, told Interfax the bill was"
            ' ready. "Our list is long," the senator noted.'
        ),
        ["Oleg Sidorov"],
    ),
    (
        (
            'Anna Weber, who runs the Berlin office of the fund, was not surprised. "They have'
            ' been doing it for years," the analyst said.'
        ),
        ["Anna Weber"],
    ),
    (
        (
            'Anna Weber of the Berlin fund told reporters it was no surprise. "They have been'
            ' doing it for years," the researcher said.'
        ),
        ["Anna Weber"],
    ),
    (
        (
            'In the words of Anna Weber, the list is "a list of nobodies at all". In her words,'
            ' it would be changed if Moscow does not "come to its senses."'
        ),
        ["Anna Weber", "Anna Weber"],
    ),
    (
        (
            "Sergei Lavrov told reporters the bill was ready. In his words, it would be passed"
            ' in June if Ottawa does not "come to its senses."'
        ),
        ["Sergei Lavrov"],
    ),
    (
        (
            "Sergei Lavrov told reporters the bill was ready. In his view, the measures are"
            ' "null and void from the start".'
        ),
        ["Sergei Lavrov"],
    ),
    (
        (
            'French President Emmanuel Macron "condemns in the strongest terms" the attack, his'
            " office says."
        ),
        ["Emmanuel Macron"],
    ),
    (
        (
            'The Group of Seven met. French President Emmanuel Macron "condemns in the'
            ' strongest terms" the attack, his office said in a statement.'
        ),
        ["Emmanuel Macron"],
    ),
    (
        (
            "The Russian Foreign Ministry said in a statement on Friday that the list was"
            ' longer.\n\n"It has been decided to expand the list," the statement reads. "The'
            ' work goes on."'
        ),
        ["Russian Foreign Ministry", "Russian Foreign Ministry"],
    ),
    (
        (
            'The French foreign ministry said it was "following the matter with attention" and'
            ' called on Tehran to "refrain from any further test."'
        ),
        ["French foreign ministry", "French foreign ministry"],
    ),
    (
        (
            '"It\'s the same film," sighed one of the diplomats. Another put it more bluntly:'
            ' "They will fold on Monday. They always do."'
        ),
        ["one of the diplomats", "Another"],
    ),
    (
        (
            "More than a third of the posts are vacant, a parliamentary panel said on Sunday,"
            ' criticizing the ministry for what it called "a casual approach to costly assets".'
        ),
        ["a parliamentary panel"],
    ),
    (
        (
            'One executive said his company had been assured by Treasury staff that "nobody is'
            ' going to pull the rug from under you".'
        ),
        ["Treasury staff"],
    ),
    (
        (
            "It records the defense ministry's reply that \"no communication of any kind has"
            ' been received".'
        ),
        ["defense ministry"],
    ),
    (
        'The report notes Iran\'s claim that "the test was a total success".',
        ["Iran"],
    ),
    (
        '"Not all of it," said Jo Kemp, aged seven, "but some of it fell on us."',
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        "'Not all of it,' said Jo Kemp, aged seven, 'but some of it fell on us.'",
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        "‘Not all of it,’ said Jo Kemp, aged seven, ‘but some of it fell on us.’",
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        (
            'The test is a "package of presents" for the "men over there", as leader Kim Jong'
            " Un puts it."
        ),
        ["Kim Jong Un", "Kim Jong Un"],
    ),
    (
        (
            'The Academy of National Defense Science flew a "new type long-range cruise'
            ' missile" for an hour, according to the agency.'
        ),
        [],
    ),
    (
        (
            "The Japan Coast Guard warned ships. The coast guard's message was drier: \"Vessels"
            ' are advised to keep a good lookout."'
        ),
        ["Japan Coast Guard"],
    ),
    (
        (
            "A spokesman for the DPRK Foreign Ministry made public a statement on Thursday. It"
            " says:\n\nThe sanctions are an old hat. No matter how long they may last, our"
            " force will grow stronger."
        ),
        ["A spokesman for the DPRK Foreign Ministry"],
    ),
    (
        (
            "US Central Command issued a statement: On Jan. 15 militants fired an anti-ship"
            " missile from Yemen and struck a container ship. The ship is continuing its"
            " journey."
        ),
        ["US Central Command"],
    ),
    (
        'The threat "was real and near", in Anna Weber\'s words.',
        ["Anna Weber"],
    ),
    (
        'In Anna Weber\'s view, the text is "null and void from the start".',
        ["Anna Weber"],
    ),
    (
        ('His claim that the list "was written in a night by clerks" was denied by Anna Weber.'),
        [],
    ),
    (
        (
            "Anna Weber rejected Oleg Sidorov's claim that the list \"was written in a night by"
            ' clerks".'
        ),
        ["Oleg Sidorov"],
    ),
    (
        'Anna Weber repeated her warning that the list "would be written in a night".',
        ["Anna Weber"],
    ),
    (
        ('Seoul scoffed at North Korea\'s boast that its missile "can hit any place on earth".'),
        ["North Korea"],
    ),
    (
        'The ministers noted the claim that the list "was written in a night by clerks".',
        [],
    ),
    (
        (
            'The camp is empty, said Foreign Ministry spokesman Oleg Sidorov, and "we have'
            ' nothing to send there".'
        ),
        ["Oleg Sidorov"],
    ),
    (
        'The ministry, citing Oleg Sidorov, said the camp "was full of trucks".',
        ["ministry"],
    ),
    (
        'Tokyo, meanwhile, said Iran\'s test "was a clear breach".',
        ["Tokyo"],
    ),
    (
        '"It was a good night for us," said one of the organizers, Jo Kemp of Santa Fe.',
        ["Jo Kemp"],
    ),
    (
        (
            'Justice Anna Weber said none of the deals was done.\n\n"He had a price list," Her'
            " Honour told the court."
        ),
        ["Anna Weber"],
    ),
    (
        (
            "The paper asked the embassy in Oslo for comment. In an emailed response it called"
            ' the list "one more unfriendly step".'
        ),
        ["embassy in Oslo"],
    ),
    (
        (
            'Two more rockets followed; state media described those as a "long awaited answer'
            ' to the drills."'
        ),
        ["state media"],
    ),
    (
        'It is a gesture which diplomats justify by the wish "not to burn the last bridge."',
        ["diplomats"],
    ),
    (
        (
            "The representative of Japan said it fell nearby.\n\nThe representative of the"
            ' Republic of Korea said the text had a clause for that. "The promise was broken,"'
            " he said."
        ),
        ["The representative of the Republic of Korea"],
    ),
    (
        '"We are partners, not rivals," its foreign ministry spokesman said in Beijing.',
        ["foreign ministry spokesman"],
    ),
    (
        ('"It was hot," Oleg Sidorov said. If they go on, then "for us the matter is closed".'),
        ["Oleg Sidorov", "Oleg Sidorov"],
    ),
    (
        ('Oleg Sidorov said it was "hot and dry". The "coalition of the willing" did not answer.'),
        ["Oleg Sidorov"],
    ),
    (
        'He spoke of a "Palestine 9 hypersonic missile" that went far.',
        [],
    ),
    (
        '"Not all of it," said Jo Kemp, "but some of it fell on us."',
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        '"Not all of it," said Jo Kemp, a baker, "but some of it fell on us."',
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        '"Not all of it," Jo Kemp said, "but some of it fell on us."',
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        (
            '"Not all of it," Jo Kemp said in a statement on Friday, adding: "Some of it fell'
            ' on us."'
        ),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        '"Not all of it fell," said a hydrologist in Oslo.',
        ["a hydrologist in Oslo"],
    ),
    (
        '"Not all of it fell," a hydrologist in Oslo said.',
        ["a hydrologist in Oslo"],
    ),
    (
        'A hydrologist in Oslo said it was "a very bad idea indeed".',
        ["A hydrologist in Oslo"],
    ),
    (
        ('"We do not want this," according to Jo Kemp, who runs the port of Oslo, "but we must".'),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        '"Not all of it fell," said Jo Kemp, a scholar of "very small rockets".',
        ["Jo Kemp"],
    ),
    (
        '"Not all of it fell," said Jo Kemp. The "men of the sea" were silent.',
        ["Jo Kemp"],
    ),
    (
        (
            "More than a third of the posts are vacant, a parliamentary panel said on"
            ' Sunday, scolding the ministry for what it called "a casual approach to costly'
            ' assets".'
        ),
        ["a parliamentary panel"],
    ),
    (
        (
            'Tokyo said on Sunday that it regretted what it called "a casual approach to'
            ' costly assets".'
        ),
        ["Tokyo"],
    ),
    (
        (
            'He spoke of a "Palestine 9 hypersonic missile" which had gone 2,000 kilometers'
            ' "in eleven and a half minutes".'
        ),
        [],
    ),
    (
        (
            'Brigadier Ali Hadi spoke of a "Palestine 9 hypersonic missile" which had gone'
            ' 2,000 kilometers "in eleven and a half minutes" and hit the base.'
        ),
        ["Ali Hadi"],
    ),
    (
        (
            "The day before, US Central Command (CENTCOM) issued a statement: On Jan. 15 at"
            " approximately 4 p.m. (Sanaa time), militants fired a missile from areas of"
            " Yemen and struck the M/V Gibraltar Eagle, a U.S.-owned ship. The ship is"
            " going on."
        ),
        ["US Central Command"],
    ),
    (
        ("'We will not wait,' said the prime minister, Jo Kemp. 'We have waited for too long.'"),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        ("Jo Kemp, the shadow foreign secretary, said: ‘This is a day that should shame us all.’"),
        ["Jo Kemp"],
    ),
    (
        ("‘The banks’ assets are frozen,’ Mr Kemp told MPs. ‘They’ll stay that way.’"),
        ["Kemp", "Kemp"],
    ),
    (
        (
            "The foreign secretary said it was 'a dark day for Europe', adding that 'there"
            " will be a price to pay'."
        ),
        ["The foreign secretary", "The foreign secretary"],
    ),
    (
        ("‘It’s not over,’ he warned."),
        [],
    ),
    (
        (
            "No 10 declined to comment. A source close to the chancellor said: ‘It was"
            " never on the table at all.’"
        ),
        ["A source close to the chancellor"],
    ),
    (
        (
            "14:20 The EU's foreign policy chief, Anna Weber, has posted on X: “Iran's"
            " attack must be condemned by all of us.”"
        ),
        ["Anna Weber"],
    ),
    (
        ("15:05 Jo Kemp, the US envoy, told CNN the strikes were “just the start of a long week”."),
        ["Jo Kemp"],
    ),
    (
        (
            "Nato chief Jo Kemp says: “We stand ready to defend every inch.” He adds:"
            " “Nobody should doubt our will.”"
        ),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        (
            "Seoul's defense minister Kim Min-su met his Japanese counterpart Taro Ito."
            ' "We agreed on three points," Kim said. "They are small ones," Ito said.'
        ),
        ["Kim Min-su", "Taro Ito"],
    ),
    (
        (
            'President Ana Ruiz and Minister Jo Kemp spoke. "It is time to act now," Ruiz'
            ' said, while Kemp added that "patience has run out at last."'
        ),
        ["Ana Ruiz", "Jo Kemp"],
    ),
    (
        (
            'The envoy, Oleg Sidorov, left early. "There is nothing to talk about," the'
            " diplomat said before boarding."
        ),
        ["Oleg Sidorov"],
    ),
    (
        (
            "Oleg Sidorov, Russia's envoy to the UN, left early. \"There is nothing to talk"
            ' about," the Russian envoy said.'
        ),
        ["Oleg Sidorov"],
    ),
    (
        (
            'Jo Kemp is a lawyer in Oslo. Her client, Ivan Petrov, was listed in May. "He'
            ' has never met the man in his life," she said.'
        ),
        ["Jo Kemp"],
    ),
    (
        (
            "Ivan Petrov, who was listed in May, has denied it. His lawyer, Jo Kemp, said"
            ' it was "a clear case of mistaken identity". "He has never met the man," she'
            " added."
        ),
        ["Jo Kemp", "Jo Kemp"],
    ),
    (
        (
            '"The sanctions do not work," said Jo Kemp, a researcher at the Oslo Peace'
            ' Institute. Anna Weber, of the Berlin Fund, disagrees. "They work slowly," she'
            " said."
        ),
        ["Jo Kemp", "Anna Weber"],
    ),
    (
        (
            'Analysts were divided. "They do not work at all," said one. "They work, but'
            ' slowly," said another.'
        ),
        ["one", "another"],
    ),
    (
        (
            'Two officials, who asked not to be named, said it was likely. "We expect a'
            ' test within days," one of the officials said. "Perhaps two of them," the'
            " second official said."
        ),
        ["one of the officials", "the second official"],
    ),
    (
        (
            'Kim Jong Un said the test was "a great success for our people", according to'
            " state news agency KCNA."
        ),
        ["Kim Jong Un"],
    ),
    (
        ('KCNA said Kim had called the test "a great success for our people".'),
        ["Kim"],
    ),
    (
        (
            '"We will never give up our weapons," the official KCNA news agency quoted Kim'
            " Yo Jong as saying."
        ),
        ["Kim Yo Jong"],
    ),
    (
        (
            "In a statement carried by KCNA, Kim Yo Jong, the leader's sister, said the"
            ' drills were "an open act of war".'
        ),
        ["Kim Yo Jong"],
    ),
    (
        (
            'In a statement, Treasury Under Secretary Brian Nelson said: "We will keep'
            ' going after those who help."'
        ),
        ["Brian Nelson"],
    ),
    (
        (
            '"We will keep going after those who help," Under Secretary of the Treasury for'
            " Terrorism and Financial Intelligence Brian Nelson said in a statement."
        ),
        ["Brian Nelson"],
    ),
    (
        (
            "Asked whether more sanctions would follow, White House spokesperson Anna Weber"
            ' told reporters: "I have nothing to announce today."'
        ),
        ["Anna Weber"],
    ),
    (
        ('Asked about the test, Weber said "I have nothing for you".'),
        ["Weber"],
    ),
    (
        (
            'The Foreign Ministry in Tehran denied the charges. "These claims are baseless'
            ' from start to end," spokesman Nasser Amini said.'
        ),
        ["Nasser Amini"],
    ),
    (
        ('China\'s embassy in London said it "firmly opposes any such unilateral measures".'),
        ["China's embassy in London"],
    ),
    (
        ('The embassy said the ship was "in no way linked to the state".'),
        ["embassy"],
    ),
    (
        ('"This is a grave violation," the Council\'s statement said.'),
        ["Council"],
    ),
    (
        (
            'A government spokesperson in Berlin said on Monday that the plan was "still'
            ' being worked on by all sides".'
        ),
        ["A government spokesperson in Berlin"],
    ),
]
"""Paragraphs of a story behind `OPENING`, and who speaks in them."""

TURNS = [
    (
        (
            "Press Conference by the Chief Cabinet Secretary\n\nFriday, May 10, 2019\n\nCHIEF"
            " CABINET SECRETARY OKABE: I have one announcement. It is long.\n\nMIZUTANI (Kansai"
            " Shimbun): I would like to ask about Saturday. Why?\n\nCHIEF CABINET SECRETARY"
            " OKABE: We go on with our analysis with Seoul."
        ),
        ["OKABE", "MIZUTANI", "OKABE"],
    ),
    (
        (
            "Remarks by Vice President Harris on the Missile Attack\n\nOctober 1, 2024\n\nTHE"
            " VICE PRESIDENT:  So, today, Iran launched missiles at Israel in a brazen attack."
            " I condemn this.\n\nWe are still looking at what fell where. Our joint defenses"
            " held.\n\nAnd let us be clear: it is a danger to all of us.\n\nThank you.\n\nEND"
            " 4:45 P.M. EDT"
        ),
        ["Harris"],
    ),
    (
        (
            "Department Press Briefing\n\nDecember 3, 2024\n\nMR. PATEL: Good afternoon,"
            " everyone. I have one thing at the top.\n\nQUESTION: On the missile test, do you"
            " have anything to say?\n\nMR. PATEL: We condemn the test, as do our allies."
        ),
        ["PATEL", "PATEL"],
    ),
    (
        (
            "Foreign Ministry Spokesperson Mao Ning's Regular Press Conference\n\nDecember 3,"
            " 2024\n\nReuters: Do you have a comment on the new list of the United"
            " States?\n\nMao Ning: China opposes unilateral sanctions that have no basis in"
            " law. We will act.\n\nAFP: Will there be steps against American firms, and"
            " when?\n\nMao Ning: You may want to refer to what I just said on that."
        ),
        ["Reuters", "Mao Ning", "AFP", "Mao Ning"],
    ),
    (
        (
            "Interview with Anna Weber on sanctions\n\nDecember 3, 2024\n\nAnna Weber is a"
            " lawyer in Oslo who has worked on sanctions for years.\n\nQ: Do the sanctions"
            " against the banks work at all?\n\nA: They work slowly. Nobody sees it on the"
            " first day.\n\nQ: And the shipping lists?\n\nA: Those are full of holes, I am"
            " afraid."
        ),
        ["Anna Weber", "Anna Weber"],
    ),
    (
        (
            "Sanctions on banks\n\nSEOUL: The government sanctioned two banks on Monday.\n\nIt"
            " said more would follow soon."
        ),
        [],
    ),
    (
        (
            "Launch notice\n\nDecember 3, 2024\n\nDate: The launch was on Monday at"
            " noon.\n\nPlace: The launch was at a site near the coast.\n\nType: The missile was"
            " a short-range ballistic one."
        ),
        [],
    ),
    (
        (
            "Press Briefing on the Order\n\nJune 25, 2019\n\nSECRETARY HALL:  Hello to everybody"
            " here.\n\nQ    Hello to you too.\n\nSECRETARY HALL:  We have signed it.\n\nQ    Why?"
        ),
        ["HALL", "HALL"],
    ),
    (
        (
            "Briefing on the Package\n\n5:23 P.M. EST\n\nMR. HALL: We have four points to make here.\n\n"
            "(A phone rings.)\n\nFirst, it will not go on as before.\n\nQ    Why?\n\nMR. HALL: We say so."
        ),
        ["HALL", "HALL", "HALL"],
    ),
    (
        (
            "Transcript of the Briefing\n\nAnn Hall: (00:03)\nWe know that these costs will grow.\n\n"
            "Speaker 1: (00:07)\nThank you. What comes next then?\n\nAnn Hall: (00:33)\nWe mean it.\n\n"
            "Jo Kemp: (00:40)\nThat is it."
        ),
        ["Ann Hall", "Ann Hall", "Jo Kemp"],
    ),
    (
        (
            "Regular Briefing by Spokesperson Ann Hall\n\nDecember 18, 2023\n\nUnification Minister"
            " Kim Yung Ho spoke today.\n\nQ) What is your view of it?\n\nA) We will not look into it."
            "\n\nQ) Are there signs?\n\nA) We have none to confirm."
        ),
        ["Ann Hall", "Ann Hall"],
    ),
    (
        'EVENING WRAP: the day in lists\n\nBERN - They acted. "We do not paste at all," Ann Hall said.',
        ["Ann Hall"],
    ),
    (
        (
            "Interview with Jo Kemp, Radio Oslo\n\n19 June 2025\n\nHost: Ann Hall joins us. Senator,"
            " good morning to you.\n\nAnn Hall, Foreign Minister: It is good to be with you.\n\nHost:"
            " How many are there?\n\nForeign Minister: There are more than a few.\n\nHost: Is that"
            " all?\n\nForeign Minister: We are looking into it."
        ),
        ["Ann Hall", "Ann Hall", "Ann Hall"],
    ),
    (
        (
            "Daily Press Briefing on Sanctions and Launches\n\nDecember 3, 2024\n\nAnn C. Hall"
            "\n\nSpokesperson\n\nQUESTION: Is there a list of those concerned?\n\nMS. HALL: There"
            " is none that I can speak to.\n\nQUESTION: None?\n\nMS. HALL: We are not there yet."
        ),
        ["Ann C. Hall", "Ann C. Hall"],
    ),
    (
        (
            "PYONGYANG, December 3, 2024 (KCNA) -- A spokesman for the DPRK Foreign Ministry issued"
            ' the following press statement on Tuesday:\n\nThe "drill" is a threat to us.\n\nWe'
            " will never pardon it."
        ),
        ["A spokesman for the DPRK Foreign Ministry"],
    ),
    (
        (
            "Briefing\n\nDecember 3, 2024\n\nSECRETARY BLINKEN: Good morning. We met for two"
            " hours today with our allies.\n\nFOREIGN MINISTER CHO: Thank you. We agreed on"
            " three points in our talks.\n\nSECRETARY BLINKEN: And I want to thank him for"
            " that."
        ),
        ["BLINKEN", "CHO", "BLINKEN"],
    ),
]
"""Whole pages written turn by turn, and who speaks in them."""


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_who_is_told_to_speak(text, names):
    assert speakers(OPENING + text) == names


@pytest.mark.parametrize(("text", "names"), TURNS)
def test_who_speaks_in_turns(text, names):
    assert speakers(text) == names


def test_a_pronoun_that_opens_the_article_is_nobody():
    """With no sentence before it, "It" is looked for nowhere."""
    text = 'It said in a statement that it had "fought for a fair outcome from the beginning."'
    assert not read_by_rules(text).quotes
