"""Who is meant by "he", "the minister" and "the statement" where several could be."""

import pytest
from support.speakers import OPENING, speakers

MEANT = [
    # a body up to its verb, and one called by what it is to another
    (
        (
            "The State Secretariat for Economic Affairs (SECO) froze the assets of ten officials but"
            ' left the firms alone. "They are being examined," it said in a statement.'
        ),
        ["State Secretariat for Economic Affairs"],
    ),
    (
        (
            "China will help, spokeswoman Lu Xiaomei said.\n\nPakistan's army has told of the morning."
            ' "The strikes were carried out with drones," its media wing, ISPR, said on Monday.'
        ),
        ["ISPR"],
    ),
    (
        (
            "The rebels fired a missile, according to a post on X, formerly Twitter, by Central Command."
            ' "Ships in the area saw the impact," the post said.'
        ),
        ["Central Command"],
    ),
    (
        (
            '"We listed nine firms," the Federal Council said. The European Union adopted measures'
            ' on Monday. "We follow them in this," it added.'
        ),
        ["Federal Council", "Federal Council"],
    ),
    (
        (
            "The ministry said on Monday that Ivan Petrov had been listed."
            ' "We will list more of them," he added.'
        ),
        ["ministry"],
    ),
    (
        'Petrov\'s lawyer in New York, Marco Silva, called the case "a soap opera with a footnote".',
        ["Marco Silva"],
    ),
    (
        (
            "The Office of Foreign Assets Control listed nine firms. The attorney general's office"
            ' said only that it "takes note of a foreign decision".'
        ),
        ["attorney general's office"],
    ),
    (
        (
            "Chief Executive Carrie Lam's adviser, Ronnie Poon, met Anna Hall. Lam says she is paid"
            ' in cash. "I have piles of it at home," she tells the channel.'
        ),
        ["Carrie Lam"],
    ),
    (
        (
            "Korea's state media carried a statement by Pak Jong Chon, a secretary of the Central"
            ' Committee. "The time for words is over," the statement said.'
        ),
        ["Pak Jong Chon"],
    ),
    (
        (
            "The agency made no mention of it. It instead ran a commentary by Anna Hall, a"
            ' researcher in Oslo. "Our patience has run dry," the commentary said.'
        ),
        ["Anna Hall"],
    ),
    (
        (
            "The ambassador read out a letter from the families of the crew."
            ' "We want our sons back," it said.'
        ),
        ["the families of the crew"],
    ),
    (
        (
            'In its annual report, the IAEA said it had "lost sight of the matter". The report'
            ' adds that inspectors were "denied access twice".'
        ),
        ["IAEA", "IAEA"],
    ),
    (
        'Oslo\'s foreign ministry dismissed reports of a deal, saying "no such talks are held."',
        ["foreign ministry"],
    ),
    (
        (
            'G7 ministers meeting in Rome warned that it would be met with "swift and severe'
            ' measures", according to a draft seen by Reuters.'
        ),
        ["G7 ministers"],
    ),
    (
        (
            'Ivan Petrov told his hosts that "you have no cards", according to two people briefed'
            " on the call."
        ),
        ["Ivan Petrov"],
    ),
    (
        'The minister\'s answer, says one of them, was "a long silence and some tea".',
        ["one of them"],
    ),
    (
        (
            'Ivan Petrov said it was late. Asked about Anna Hall, he said: "I never speak of'
            ' colleagues."'
        ),
        ["Ivan Petrov"],
    ),
    (
        (
            "Ivan Petrov, the envoy, said that it was late. Quoting Khamenei, he said"
            ' "we neither seek war nor fear it".'
        ),
        ["Ivan Petrov"],
    ),
    (
        (
            "Ivan Petrov, the envoy, said that it was late. He was speaking after a call with his"
            ' counterpart, John Voss. "It is too late now," he said.'
        ),
        ["Ivan Petrov"],
    ),
    (
        (
            "Ivan Petrov, the envoy, said it was late. Norway's John Voss, he joked, \"is our best"
            ' salesman".'
        ),
        ["Ivan Petrov"],
    ),
    (
        (
            "The president, Gitanas Balčius, and the prime minister, Ingatė Ruzgienė, disagreed."
            ' "We should close the border," he said. "We should keep it open," she said.'
        ),
        ["Gitanas Balčius", "Ingatė Ruzgienė"],
    ),
    (
        (
            '"What did they gain from it?" asked Ivan Petrov, a professor at Oslo University.'
            ' "Time," he answered. "Time, and a better engine."'
        ),
        ["Ivan Petrov", "Ivan Petrov"],
    ),
    (
        (
            'The French foreign minister met his guests. "We were quite frank," Jean Morel told'
            ' reporters. "Nothing has been settled yet," the minister added.'
        ),
        ["Jean Morel", "Jean Morel"],
    ),
    (
        (
            '"We have asked for answers," Emmanuel Macron said in Berlin.'
            ' "He is far too polite," the German chancellor replied.'
        ),
        ["Emmanuel Macron", "the German chancellor"],
    ),
    (
        (
            'Sergey Lavrov, his host, praised the stand. "They are nobody\'s vassal," the Russian'
            " minister said."
        ),
        ["Sergey Lavrov"],
    ),
    (
        'Sen. Anna Hall, D-N.H., the panel\'s ranking Democrat, said: "It took far too long."',
        ["Anna Hall"],
    ),
    (
        'Hours later Ivan Petrov replied on the same platform: "Not with our vote."',
        ["Ivan Petrov"],
    ),
    (
        (
            '"The shop is closed now," said the foreign secretary, Sir Ian Hall. "It stays so,"'
            " Hall said."
        ),
        ["Sir Ian Hall", "Sir Ian Hall"],
    ),
    (
        (
            'Kim Jong Un watched the test. "It is a step forward," said Kim Dong-yub, a professor'
            ' in Seoul. "But it is a small one," Kim said.'
        ),
        ["Kim Dong-yub", "Kim Dong-yub"],
    ),
    (
        (
            '"It is a step forward," said Kim Dong-yub, a professor in Seoul. Kim Jong Un watched'
            ' the test. Kim said it was "a wonder of our people".'
        ),
        ["Kim Dong-yub", "Kim Jong Un"],
    ),
    (
        (
            'Abiy Ahmed, the prime minister, spoke. "We knew it all along," Abiy said. Getachew'
            ' Reda, a rival, was blunt. Getachew called it "a tale told late".'
        ),
        ["Abiy Ahmed", "Getachew Reda"],
    ),
    (
        (
            'The sanctions have failed, Russian President Vladimir Putin said. "The economy is'
            ' growing," the head of state stressed. The Russian leader added that "all of them'
            ' suffer".'
        ),
        ["Vladimir Putin", "Vladimir Putin"],
    ),
    (
        (
            "Kyodo News, citing a government source, said it had broken up."
            ' "It did not look well," the source said.'
        ),
        ["a government source"],
    ),
    (
        'Opposition spokesman Simon Birmingham said it was "welcome, if overdue".',
        ["Simon Birmingham"],
    ),
    (
        '"We will watch the skies," Defense Minister Gen Nakatani said.',
        ["Gen Nakatani"],
    ),
    (
        'Respected Comrade Kim Jong Un said it was "a treasured sword" of the people.',
        ["Kim Jong Un"],
    ),
    (
        (
            'Ivan Petrov said it was late. He also said, according to TASS, that they "know no'
            ' retreat at all".'
        ),
        ["Ivan Petrov"],
    ),
    (
        (
            '"We were lucky indeed," said Ivan Petrov, captain of the trawler. His brother Oleg'
            ' came too. "It was red, then white," the younger Petrov said.'
        ),
        ["Ivan Petrov", "the younger Petrov"],
    ),
    (
        (
            "Ingatė Ruzgienė, the envoy, said it was late. She said Lee Jae-myung had been told."
            ' "He has given orders to wait," she added.'
        ),
        ["Ingatė Ruzgienė"],
    ),
    (
        (
            'In a letter to the paper, a reader, Anna Hall, wrote: "I no longer look up." The'
            ' editor replied in print: "Nor do we, alas."'
        ),
        ["Anna Hall", "The editor"],
    ),
    (
        (
            'Zelensky spoke with Norway\'s Alexander Voss. "We discussed the missiles," he wrote on'
            ' X. Voss later wrote that it was "short and to the point".'
        ),
        ["Zelensky", "Alexander Voss"],
    ),
    (
        (
            "Anna Hall was hurt. Her neighbor, who gave his name only as Samir, pulled her out."
            ' "She was singing to us," he said.'
        ),
        ["Samir"],
    ),
    (
        (
            '"Let us wait a while," Ivan Petrov told lawmakers. One of them, Oleg Sidorov of the'
            ' opposition, shouted that he was "deaf and not calm".'
        ),
        ["Ivan Petrov", "Oleg Sidorov"],
    ),
    (
        'The launch was "a success from start to finish," state media said on Thursday.',
        ["state media"],
    ),
    (
        (
            "The bank was listed when the Obama administration accused it. The administration has"
            ' warned that it could act "with one signature".'
        ),
        ["administration"],
    ),
    (
        'The test failed. "It fully met its goals," its state media said.',
        ["state media"],
    ),
    (
        (
            "Members asked ministers about it on Tuesday.\n\nAnna Hall (Rotherham) (Lab): What"
            " assessment has he made of the sanctions?\n\nThe Minister for Europe (Ian Voss): We"
            " keep all of them under close review.\n\nAnna Hall: That is what they said last year."
        ),
        ["Anna Hall", "Ian Voss", "Anna Hall"],
    ),
    (
        (
            "The government published its legal advice. President Ivan Petrov liked it.\n\nThe"
            ' advice argues that the raid met "each of the three tests in law".'
        ),
        ["The advice"],
    ),
    (
        (
            'Hamas met. The group, which runs Gaza, said the raids were "meant to break its'
            ' people", according to the Harbor Information Centre, a news website.'
        ),
        ["Hamas"],
    ),
    (
        (
            "They will grow, the spokeswoman of Russia's Ministry of Foreign Affairs Anna Hall"
            " said, citing an interview with Minister Ivan Petrov.\n\n"
            '"We will act on it then," she added.'
        ),
        ["Anna Hall"],
    ),
    ('In May, Mrs May said that "nothing is decided yet".', ["May"]),
    (
        'Iran\'s state news agency, Irna, cites officials as saying that "no one was hurt".',
        ["Irna"],
    ),
    (
        'Norway, Chile, and Mali in a joint statement urged it to end what was "a real danger".',
        ["Norway, Chile, and Mali"],
    ),
    ('"It is a clear breach," Norway and Chile said on Friday.', ["Norway and Chile"]),
    (
        '"It is a clear breach," the foreign ministers of Norway, Chile and Mali said on Friday.',
        ["the foreign ministers of Norway, Chile and Mali"],
    ),
    ('"It is a clear breach," Anna Hall and Ivan Petrov wrote.', ["Anna Hall and Ivan Petrov"]),
    (
        '"It was fired at noon," the Joint Chiefs of Staff (JCS) of the Republic of Korea said.',
        ["Joint Chiefs of Staff"],
    ),
    ('Anna Hall billed the deal as "the toughest step so far".', ["Anna Hall"]),
    (
        'Anna Hall said the failed test underscored "the urgency of the threat".',
        ["Anna Hall"],
    ),
    (
        (
            "The Treasury said the new U.S. sanctions announced on May 2 answered Iran's"
            ' "continued acts of provocation".'
        ),
        ["Treasury"],
    ),
    (
        (
            "At the United Nations, U.S. Ambassador Nikki Haley said Iran was in breach of it.\n\n"
            '"We cannot trust them," she said.'
        ),
        ["Nikki Haley"],
    ),
    (
        "Norway barred 15 clerks, sending them home over what it called 'lies and idle talk'.",
        ["Norway"],
    ),
    (
        (
            "Those barred include the MPs Anna Hall, Ivan Petrov and Liam Blair.\n\n"
            "Blair, who sits on a panel, said that 'to be barred by them is a compliment'."
        ),
        ["Liam Blair"],
    ),
    (
        'In the Commons Sir Olav Berg, the Labour leader, told them to "sort this mess out".',
        ["Olav Berg"],
    ),
    (
        'This comes a day after the U.S. Central Command said it had seen "two of its missiles".',
        ["U.S. Central Command"],
    ),
    (
        (
            "The French shipping firm CMA CGM told Reuters so. The company also said that it was"
            ' "bound for Egypt and not Malta".'
        ),
        ["CMA CGM"],
    ),
    (
        (
            "According to the Pentagon, the latest attacks by the group hit two ships. Missiles from"
            ' "areas held by the group" were fired at one, it said.'
        ),
        ["Pentagon"],
    ),
    (
        (
            "Ivan Petrov thanked his staff. He took to the web by posting,"
            ' "This makes it a prized asset for us."'
        ),
        ["Ivan Petrov"],
    ),
    (
        (
            "The Prime Minister, Dr Olav Berg, has hailed it.\n\nSoon after the launch, he thanked"
            ' the crew and called the chief, Dr Ivan Petrov.\n\n"It is a milestone for us," he'
            ' added.\n\n"I thank you all," the Prime Minister said.'
        ),
        ["Olav Berg", "Olav Berg"],
    ),
    (
        (
            "We remember what the northern chief of staff said on his visit to the yard."
            ' He said that "it was a great thing to see".'
        ),
        ["the northern chief of staff"],
    ),
    (
        'Far from "moving ahead with its plan," Anna Hall notes that "little has been built so far".',
        ["Anna Hall"],
    ),
    (
        'It is new, "a first for us all", according to an analysis of the sites by Oslo University.',
        ["Oslo University"],
    ),
    (
        'Anna Hall attributed the decision to the "merchants of doom abroad," meaning her foes.',
        ["Anna Hall"],
    ),
    (
        '"They should deny it funds," said Kyaw Win Executive Director of BHRN, a campaign.',
        ["Kyaw Win"],
    ),
    (
        'A rocket rose, the Civil Space Office (CSO) said in a press release.\n\n"It flew far," it said.',
        ["Civil Space Office"],
    ),
    ("The mayor's office said it welcomed “a door opened by a friend” in May.", ["mayor's office"]),
    ('A diplomat there said nobody had seen it, "out of good manners".', ["A diplomat"]),
    (
        'So did the union, whose spokesman, Ivo Berg, said that judges "should not need a lawyer".',
        ["Ivo Berg"],
    ),
    (
        (
            'A spokesman for the General Staff called it "a lie from start to finish". The spokesman'
            ' also blamed two men, Tian Berg and Li Hall.\n\n"It makes us hard as steel," he added.'
        ),
        ["A spokesman for the General Staff"] * 2,
    ),
    (
        'Anna Hall, a submarine captain\'s widow, had no smile. "It is a splash," she said.',
        ["Anna Hall"],
    ),
    ('4. Anna Hall said: "We stand with the people of Japan."', ["Anna Hall"]),
    ('Greece lost Anna Hall, her son and a firm. "Justice came late," she said.', ["Anna Hall"]),
]
"""Paragraphs of a story and who speaks in them."""


@pytest.mark.parametrize(("text", "names"), MEANT)
def test_who_is_meant(text, names):
    assert speakers(OPENING + text) == names
