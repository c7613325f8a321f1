<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>even</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>longer-out</source>
        <translation>länger aus</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>mit Rast</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>{rate} breaths a minute is outside {least} to {most}: breathe as you like, and stop if it strains</source>
        <translation>{rate} Atemzüge in der Minute liegen nicht zwischen {least} und {most}: atme, wie du magst, und hör auf, wenn es anstrengt</translation>
    </message>
    <message>
        <source>a hold over {most} s: let go as soon as you want to breathe</source>
        <translation>länger als {most} s gehalten: lass los, sobald du atmen möchtest</translation>
    </message>
    <message>
        <source>the breath changes faster than 1 a minute for each minute: a longer sit is gentler</source>
        <translation>der Atem ändert sich in jeder Minute um mehr als 1 pro Minute: mit mehr Zeit geht es sanfter</translation>
    </message>
    <message>
        <source>too short: this text needs at least {clock} at this pace</source>
        <translation>zu kurz: dieser Text braucht in diesem Tempo mindestens {clock}</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>bedtime</source>
        <translation>zur Nacht</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaftimer</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>in Stille</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>nur Atem</translation>
    </message>
    <message>
        <source>a preset has a name in one line, not {name!r}</source>
        <translation>eine Vorlage hat einen Namen in einer Zeile, nicht {name!r}</translation>
    </message>
    <message>
        <source>a preset&apos;s name has at most {most} letters, not {count}</source>
        <translation>der Name einer Vorlage hat höchstens {most} Zeichen, nicht {count}</translation>
    </message>
    <message>
        <source>there are at most {most} presets</source>
        <translation>mehr als {most} Vorlagen gibt es nicht</translation>
    </message>
    <message>
        <source>there is a preset called {name!r} already</source>
        <translation>eine Vorlage namens {name!r} gibt es schon</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>{days}</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} und {last}</translation>
    </message>
    <message>
        <source>paused: the machine was asleep</source>
        <translation>Pause: der Rechner hat geschlafen</translation>
    </message>
    <message>
        <source>paused: the sound device was taken away; space goes on</source>
        <translation>Pause: das Audiogerät ist weg; mit der Leertaste geht es weiter</translation>
    </message>
    <message>
        <source>it begins at {time}</source>
        <translation>es beginnt um {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>es geht weiter</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended; the bell rings out</source>
        <translation>beendet; die Glocke klingt aus</translation>
    </message>
    <message>
        <source>ended; it sinks to nothing</source>
        <translation>beendet; es verklingt</translation>
    </message>
    <message>
        <source>nothing more is said</source>
        <translation>es wird nichts mehr gesagt</translation>
    </message>
    <message>
        <source>there is no time for another line</source>
        <translation>für eine weitere Zeile ist keine Zeit</translation>
    </message>
    <message>
        <source>there is no time to read more slowly</source>
        <translation>zum langsameren Lesen ist keine Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a minute</source>
        <translation>
            <numerusform>%n Wort in der Minute</numerusform>
            <numerusform>%n Wörter in der Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>volume {volume:.0f} dB</source>
        <translation>Lautstärke {volume:.0f} dB</translation>
    </message>
    <message>
        <source>this sit goes on until you end it</source>
        <translation>es geht weiter, bis du es beendest</translation>
    </message>
    <message>
        <source>the bell has rung</source>
        <translation>die Glocke hat geklungen</translation>
    </message>
    <message>
        <source>the bell is about to ring</source>
        <translation>gleich klingt die Glocke</translation>
    </message>
    <message>
        <source>a sit lasts no longer than a day</source>
        <translation>länger als einen Tag dauert es nicht</translation>
    </message>
    <message>
        <source>{time} went by while the machine was asleep, so nothing was begun</source>
        <translation>es wurde {time} Uhr, während der Rechner schlief; darum hat nichts begonnen</translation>
    </message>
    <message>
        <source>no sound device was found, so the lines go on in writing</source>
        <translation>kein Audiogerät gefunden; die Zeilen sind weiter zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>for want of time %n line(s) stayed unsaid</source>
        <translation>
            <numerusform>aus Zeitmangel blieb %n Zeile ungesagt</numerusform>
            <numerusform>aus Zeitmangel blieben %n Zeilen ungesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>A forest that breathes with you</source>
        <translation>Ein Wald, der mit dir atmet</translation>
    </message>
    <message>
        <source>Soft rain</source>
        <translation>Leiser Regen</translation>
    </message>
    <message>
        <source>A stream over stones</source>
        <translation>Ein Bach über Steine</translation>
    </message>
    <message>
        <source>A summer night with crickets</source>
        <translation>Eine Sommernacht mit Grillen</translation>
    </message>
    <message>
        <source>The lullaby of unseen birds</source>
        <translation>Das Wiegenlied unsichtbarer Vögel</translation>
    </message>
    <message>
        <source>Temple bell, low and long</source>
        <translation>Tempelglocke, tief und lang</translation>
    </message>
    <message>
        <source>Singing bowl, warm</source>
        <translation>Klangschale, warm</translation>
    </message>
    <message>
        <source>Small chime, high and short</source>
        <translation>Kleines Glöckchen, hell und kurz</translation>
    </message>
    <message>
        <source>Air that rises and sinks</source>
        <translation>Luft, die steigt und sinkt</translation>
    </message>
    <message>
        <source>A bowl, rubbed softly</source>
        <translation>Eine Schale, sacht gestrichen</translation>
    </message>
    <message>
        <source>Soft words, over a little air</source>
        <translation>Leise Worte über etwas Luft</translation>
    </message>
    <message>
        <source>on the breath</source>
        <translation>im Atem</translation>
    </message>
    <message>
        <source>not on the breath, for want of room</source>
        <translation>aus Platzmangel nicht im Atem</translation>
    </message>
    <message>
        <source>brisk, for want of room</source>
        <translation>zügig, aus Platzmangel</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in Teilen</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>bis du es beendest</translation>
    </message>
    <message>
        <source>begun {time} before its bell</source>
        <translation>begonnen {time} vor der Glocke</translation>
    </message>
    <message>
        <source>breaths of {seconds} s</source>
        <translation>Atemzüge von {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s) of {seconds} s</source>
        <translation>
            <numerusform>%n Atemzug von {seconds} s</numerusform>
            <numerusform>%n Atemzüge von {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>the bell rings in {time}</source>
        <translation>die Glocke klingt in {time}</translation>
    </message>
    <message>
        <source>{time} beyond the bell</source>
        <translation>{time} nach der Glocke</translation>
    </message>
    <message>
        <source>{time} sat</source>
        <translation>{time} gesessen</translation>
    </message>
    <message>
        <source>in {clock}</source>
        <translation>in {clock}</translation>
    </message>
    <message>
        <source>{sat}, and {beyond} beyond the bell</source>
        <translation>{sat} und {beyond} nach der Glocke</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>the closing bell; you may stay</source>
        <translation>die Glocke am Ende; du darfst bleiben</translation>
    </message>
    <message>
        <source>waiting: {time}</source>
        <translation>wartet: {time}</translation>
    </message>
    <message>
        <source>pauses, and goes on</source>
        <translation>hält an und geht weiter</translation>
    </message>
    <message>
        <source>adds ten minutes</source>
        <translation>gibt zehn Minuten dazu</translation>
    </message>
    <message>
        <source>a bell</source>
        <translation>eine Glocke</translation>
    </message>
    <message>
        <source>the opening bell</source>
        <translation>die Glocke zu Beginn</translation>
    </message>
    <message>
        <source>the closing bell</source>
        <translation>die Glocke am Ende</translation>
    </message>
    <message>
        <source>{bell}, struck {strikes} times</source>
        <translation>{bell}, {strikes}-mal geschlagen</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>breathing without words</source>
        <translation>Atmen ohne Worte</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>eine Pause</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Ein Text von dir</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>der Bildschirm wird gesperrt</translation>
    </message>
    <message>
        <source>the machine sleeps</source>
        <translation>der Rechner schläft</translation>
    </message>
    <message>
        <source>Meditate closes</source>
        <translation>Meditate schließt</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>sehr langsam</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>unhurried</source>
        <translation>ohne Eile</translation>
    </message>
    <message>
        <source>as one talks</source>
        <translation>wie man spricht</translation>
    </message>
    <message>
        <source>brisk</source>
        <translation>zügig</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natürlich</translation>
    </message>
    <message>
        <source>by a program of yours</source>
        <translation>durch ein eigenes Programm</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>as painted</source>
        <translation>wie gemalt</translation>
    </message>
    <message>
        <source>only the light</source>
        <translation>nur das Licht</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>from Monday to Friday</source>
        <translation>von Montag bis Freitag</translation>
    </message>
    <message>
        <source>on Saturday and Sunday</source>
        <translation>samstags und sonntags</translation>
    </message>
    <message>
        <source>what is sat before it counts for the day before</source>
        <translation>was davor gesessen wird, zählt zum Vortag</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>um Mitternacht</translation>
    </message>
    <message>
        <source>as the machine can</source>
        <translation>wie der Rechner es kann</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>die Grafikkarte</translation>
    </message>
    <message>
        <source>beforehand, as plates</source>
        <translation>im Voraus, als Bilder</translation>
    </message>
    <message>
        <source>a ring of light</source>
        <translation>ein Ring aus Licht</translation>
    </message>
    <message>
        <source>in numbers</source>
        <translation>in Zahlen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>am größten</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>a text of your own</source>
        <translation>ein eigener Text</translation>
    </message>
    <message>
        <source>then it sinks to nothing over half a minute</source>
        <translation>dann verklingt es in einer halben Minute</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no fade</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>told when you ask</source>
        <translation>gesagt, wenn du fragst</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>{language}, for the day</source>
        <translation>{language}, für den Tag</translation>
    </message>
    <message>
        <source>{language}, for the night</source>
        <translation>{language}, für die Nacht</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>bells and breath only</source>
        <translation>nur Glocken und Atem</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>until I end it</source>
        <translation>bis ich es beende</translation>
    </message>
    <message>
        <source>the closing bell rings then</source>
        <translation>dann klingt die Glocke</translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation>{rate} in der Minute</translation>
    </message>
    <message>
        <source>changing to the breath chosen</source>
        <translation>wird allmählich zum gewählten Atem</translation>
    </message>
    <message>
        <source>as it goes on</source>
        <translation>so, wie er weitergeht</translation>
    </message>
    <message>
        <source>the best voice</source>
        <translation>die beste Stimme</translation>
    </message>
    <message>
        <source>as the text&apos;s language asks</source>
        <translation>passend zur Sprache des Textes</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>dein eigener</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale writes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of the year, as QLocale writes it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>{time} is the time you chose.</source>
        <translation>{time} Uhr, die Zeit, die du gewählt hast.</translation>
    </message>
    <message>
        <source>Would you like to sit?</source>
        <translation>Magst du sitzen?</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation>beginnt um {time}</translation>
    </message>
    <message>
        <source>sit</source>
        <translation>sitzen</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no delay</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>the next sit only</source>
        <translation>nur das nächste Mal</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>it rises and sinks</source>
        <translation>sie steigt und sinkt</translation>
    </message>
    <message>
        <source>a bowl</source>
        <translation>eine Klangschale</translation>
    </message>
    <message>
        <source>rubbed softly</source>
        <translation>leise gerieben</translation>
    </message>
    <message>
        <source>soft words</source>
        <translation>leise Worte</translation>
    </message>
    <message>
        <source>over a little air</source>
        <translation>über ein wenig Luft</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>only while settling</source>
        <translation>nur beim Ankommen</translation>
    </message>
    <message>
        <source>until the first line</source>
        <translation>bis zur ersten Zeile</translation>
    </message>
    <message>
        <source>with a screen reader</source>
        <translation>mit einem Screenreader</translation>
    </message>
    <message>
        <source>by sounds, as in a terminal; else never</source>
        <translation>mit Klängen, wie im Terminal; sonst nie</translation>
    </message>
    <message>
        <source>by sounds</source>
        <translation>mit Klängen</translation>
    </message>
    <message>
        <source>how long is left in words</source>
        <translation>wie lange noch, in Worten</translation>
    </message>
    <message>
        <source>by sounds and words</source>
        <translation>mit Klängen und Worten</translation>
    </message>
    <message>
        <source>the words where nobody speaks</source>
        <translation>die Worte, wo niemand spricht</translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>alle {time}</translation>
    </message>
    <message>
        <source>at {minutes} minutes</source>
        <translation>nach {minutes} Minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>bis zu {time}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no parts</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no sound device was found, so nothing will be heard</source>
        <translation>kein Audiogerät gefunden, also wird nichts zu hören sein</translation>
    </message>
    <message>
        <source>read by captions only: no voice works here</source>
        <translation>nur geschrieben: hier spricht keine Stimme</translation>
    </message>
    <message>
        <source>a bell&apos;s sound file cannot be read, so a bowl is rung</source>
        <translation>die Klangdatei einer Glocke lässt sich nicht lesen, also klingt eine Klangschale</translation>
    </message>
    <message>
        <source>No bell</source>
        <translation>Keine Glocke</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>no sit could be begun ({why})</source>
        <translation>es konnte nicht begonnen werden ({why})</translation>
    </message>
    <message>
        <source>a sit is running already; `meditate stop` ends it</source>
        <translation>es läuft schon etwas; `meditate stop` beendet es</translation>
    </message>
    <message>
        <source>no words, only bells and breath</source>
        <translation>keine Worte, nur Glocken und Atem</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>then silence until you end it</source>
        <translation>dann Stille, bis du es beendest</translation>
    </message>
    <message>
        <source>{percent:.0f} % silence</source>
        <translation>{percent:.0f} % Stille</translation>
    </message>
    <message>
        <source>until I stop it</source>
        <translation>bis ich es beende</translation>
    </message>
    <message>
        <source>Captions only</source>
        <translation>Nur geschrieben</translation>
    </message>
    <message>
        <source>American, calm</source>
        <translation>amerikanisch, ruhig</translation>
    </message>
    <message>
        <source>American, clear</source>
        <translation>amerikanisch, klar</translation>
    </message>
    <message>
        <source>Steph, dark</source>
        <translation>Steph, dunkel</translation>
    </message>
    <message>
        <source>American, deep</source>
        <translation>amerikanisch, tief</translation>
    </message>
    <message>
        <source>British, calm</source>
        <translation>britisch, ruhig</translation>
    </message>
    <message>
        <source>British, clear</source>
        <translation>britisch, klar</translation>
    </message>
    <message>
        <source>Steph, British</source>
        <translation>Steph, britisch</translation>
    </message>
    <message>
        <source>someone is sitting</source>
        <translation>jemand sitzt in Stille</translation>
    </message>
    <message>
        <source>a sandboxed Meditate cannot start itself; your desktop&apos;s settings can have it started</source>
        <translation>in einer Sandbox kann sich Meditate nicht selbst starten; die Einstellungen deines Desktops können es</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End key</source>
        <translation>Ende-Taste</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>left arrow</source>
        <translation>Pfeil nach links</translation>
    </message>
    <message>
        <source>right arrow</source>
        <translation>Pfeil nach rechts</translation>
    </message>
    <message>
        <source>up arrow</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>down arrow</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>space bar</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pause, und weiter</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Noch einmal sagen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Fünf Minuten mehr</translation>
    </message>
    <message>
        <source>How long is left</source>
        <translation>Wie lange noch</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Your sits</source>
        <translation>Dein Sitzen</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Schlaftimer</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Einen Text schreiben</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Leave what is nearest; end a sit</source>
        <translation>Schließen, was gerade offen ist; das Sitzen beenden</translation>
    </message>
    <message>
        <source>Do what has the focus; at first that is Begin</source>
        <translation>Ausführen, was den Fokus hat; am Anfang ist das „Beginnen“</translation>
    </message>
    <message>
        <source>Go on to what can be reached next</source>
        <translation>Weiter zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>These keys, always</source>
        <translation>Diese Tasten, immer</translation>
    </message>
    <message>
        <source>Leave Meditate</source>
        <translation>Meditate verlassen</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Den Text sichern</translation>
    </message>
    <message>
        <source>Hear the line</source>
        <translation>Die Zeile hören</translation>
    </message>
    <message>
        <source>Put in a pause; Ctrl+2 to Ctrl+5 put in the other marks</source>
        <translation>Eine Pause einsetzen; Strg+2 bis Strg+5 setzen die anderen Zeichen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete (press it twice), or hide</source>
        <translation>Löschen (zweimal drücken) oder ausblenden</translation>
    </message>
    <message>
        <source>While you sit</source>
        <translation>Während du sitzt</translation>
    </message>
    <message>
        <source>Before a sit</source>
        <translation>Vor dem Sitzen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Während du schreibst</translation>
    </message>
    <message>
        <source>Among presets</source>
        <translation>Bei den Vorlagen</translation>
    </message>
    <message>
        <source>{key} keeps what it does: {deed}</source>
        <translation>{key} bleibt, was sie ist: {deed}</translation>
    </message>
    <message>
        <source>{key} is taken: {deed}</source>
        <translation>{key} ist vergeben: {deed}</translation>
    </message>
    <message>
        <source>That key cannot be taken</source>
        <translation>Diese Taste kann man nicht nehmen</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} oder {other}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Aufgehoben als {name}</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept</source>
        <translation>Abgebrochen; nichts wurde aufgehoben</translation>
    </message>
    <message>
        <source>A sit without an end cannot be kept; choose a length first</source>
        <translation>Ohne Ende lässt es sich nicht aufheben; wähl erst eine Dauer</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>a word and how it is said both need letters</source>
        <translation>Wort und Aussprache brauchen beide Buchstaben</translation>
    </message>
    <message>
        <source>a word and how it is said have at most {count} letters each</source>
        <translation>Wort und Aussprache haben je höchstens {count} Buchstaben</translation>
    </message>
    <message>
        <source>{words} is no language; write en, de or pt-BR</source>
        <translation>{words} ist keine Sprache; schreib en, de oder pt-BR</translation>
    </message>
    <message>
        <source>{word} is a language in your lexicon, and cannot be a word in it too</source>
        <translation>{word} ist in deinem Lexikon eine Sprache und kann nicht auch ein Wort sein</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>the voice {name} in the settings bears the name of another; call it otherwise</source>
        <translation>die Stimme {name} in den Einstellungen heißt wie eine andere; nenn sie anders</translation>
    </message>
    <message>
        <source>the voice {name} needs the program {program}, which is not here</source>
        <translation>die Stimme {name} braucht das Programm {program}, das es hier nicht gibt</translation>
    </message>
    <message>
        <source>{file} is no voice; one is a file NAME.onnx with a NAME.onnx.json beside it</source>
        <translation>{file} ist keine Stimme; eine Stimme ist eine Datei NAME.onnx mit NAME.onnx.json daneben</translation>
    </message>
    <message>
        <source>{place}: the voice could not be added: {why}</source>
        <translation>{place}: die Stimme ließ sich nicht hinzufügen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n neural voice(s) found, but this build of the program comes without Piper</source>
        <translation>
            <numerusform>%n neuronale Stimme gefunden, aber dieses Programm kommt ohne Piper</numerusform>
            <numerusform>%n neuronale Stimmen gefunden, aber dieses Programm kommt ohne Piper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neural voice(s) found, but Piper is not installed: {command}</source>
        <translation>
            <numerusform>%n neuronale Stimme gefunden, aber Piper ist nicht installiert: {command}</numerusform>
            <numerusform>%n neuronale Stimmen gefunden, aber Piper ist nicht installiert: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not what tells of a voice; get it again</source>
        <translation>{file} beschreibt keine Stimme; hol sie noch einmal</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>es gibt keine Datei {file}</translation>
    </message>
    <message>
        <source>{model} needs {file} beside it; a voice is both files</source>
        <translation>{model} braucht {file} daneben; eine Stimme sind beide Dateien</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why})</source>
        <translation>{file} lässt sich nicht lesen ({why})</translation>
    </message>
    <message>
        <source>{model} is spelt in {kind}, which needs more than Piper; it is left out</source>
        <translation>{model} ist in {kind} geschrieben und braucht mehr als Piper; die Stimme bleibt weg</translation>
    </message>
    <message>
        <source>the voice {gone} is not here, so {voice} reads</source>
        <translation>die Stimme {gone} ist nicht da, darum liest {voice}</translation>
    </message>
    <message>
        <source>{voice} reads, who speaks {language}</source>
        <translation>es liest {voice}, die {language} spricht</translation>
    </message>
    <message>
        <source>no voice here speaks {language}, so {voice} reads</source>
        <translation>keine Stimme hier spricht {language}, darum liest {voice}</translation>
    </message>
    <message>
        <source>no voice could say the latest line; it is written</source>
        <translation>keine Stimme konnte die letzte Zeile sagen; sie wird geschrieben</translation>
    </message>
    <message>
        <source>{voice} reads in place of the voice that you chose</source>
        <translation>{voice} liest anstelle der Stimme, die du gewählt hast</translation>
    </message>
    <message>
        <source>writing it ended before it was done; `meditate doctor` may tell why</source>
        <translation>das Schreiben brach vorher ab; `meditate doctor` weiß vielleicht, warum</translation>
    </message>
    <message>
        <source>{error}; until then words are said without it</source>
        <translation>{error}; bis dahin wird ohne es gesprochen</translation>
    </message>
    <message>
        <source>{file}: the lexicon could not be kept ({why})</source>
        <translation>{file}: das Lexikon ließ sich nicht aufheben ({why})</translation>
    </message>
    <message>
        <source>(the closing bell)</source>
        <translation>(die Schlussglocke)</translation>
    </message>
    <message>
        <source>(bell)</source>
        <translation>(Glocke)</translation>
    </message>
    <message>
        <source>“{title}” is read now</source>
        <translation>„{title}“ wird nun gelesen</translation>
    </message>
    <message>
        <source>“{title}” is kept with your texts</source>
        <translation>„{title}“ liegt nun bei deinen Texten</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>the sound output is muted</source>
        <translation>die Tonausgabe ist stummgeschaltet</translation>
    </message>
    <message>
        <source>the volume of the sound output is at zero</source>
        <translation>die Lautstärke der Tonausgabe steht auf null</translation>
    </message>
    <message>
        <source>{time}: {words} ({lasts})</source>
        <translation>{time}: {words} ({lasts})</translation>
    </message>
    <message>
        <source>{time}: a pause of {lasts}</source>
        <translation>{time}: eine Pause von {lasts}</translation>
    </message>
    <message>
        <source>{time}: breathing, {lasts}</source>
        <translation>{time}: Atmen, {lasts}</translation>
    </message>
    <message>
        <source>{time}: silence, {lasts}</source>
        <translation>{time}: Stille, {lasts}</translation>
    </message>
    <message>
        <source>{time}: a bell</source>
        <translation>{time}: eine Glocke</translation>
    </message>
    <message>
        <source>A text of my own</source>
        <translation>Ein eigener Text</translation>
    </message>
    <message>
        <source>The draft is not kept yet ({reason}); with the next change it is tried again.</source>
        <translation>Der Entwurf ist noch nicht gesichert ({reason}); bei der nächsten Änderung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>The text could not be kept: {reason}</source>
        <translation>Der Text ließ sich nicht sichern: {reason}</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>the line again</source>
        <translation>die Zeile noch einmal</translation>
    </message>
    <message>
        <source>the next line</source>
        <translation>die nächste Zeile</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>leiser</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>lauter</translation>
    </message>
    <message>
        <source>five minutes more</source>
        <translation>fünf Minuten mehr</translation>
    </message>
    <message>
        <source>the time left comes next</source>
        <translation>gleich kommt, wie lange noch</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>texts end in {endings}</source>
        <translation>Texte enden auf {endings}</translation>
    </message>
    <message>
        <source>there are no words to paste</source>
        <translation>es gibt keine Worte einzufügen</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>the text is too large; the limit is {size} KiB</source>
        <translation>der Text ist zu groß; höchstens {size} KiB</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>{folder}: the text could not be kept ({reason}); choose another folder</source>
        <translation>{folder}: der Text ließ sich nicht aufheben ({reason}); wähl einen anderen Ordner</translation>
    </message>
    <message>
        <source>Your system&apos;s own timer still asks as before. {why}</source>
        <translation>Der Zeitgeber deines Systems fragt noch wie vorher. {why}</translation>
    </message>
    <message>
        <source>there is no systemd here; `meditate autostart on` has the program ask from the login on</source>
        <translation>hier gibt es kein systemd; mit `meditate autostart on` fragt das Programm ab der Anmeldung</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>`{command}` did not work: {why}</source>
        <translation>`{command}` hat nicht funktioniert: {why}</translation>
    </message>
    <message>
        <source>what was sat could not be saved yet ({why})</source>
        <translation>was du gesessen hast, konnte noch nicht gespeichert werden ({why})</translation>
    </message>
    <message>
        <source>could not write {file}: {why}; free some space or choose another</source>
        <translation>{file} ließ sich nicht schreiben: {why}; schaff etwas Platz oder wähl einen anderen Ort</translation>
    </message>
    <message>
        <source>could not write to {folder}: {why}; nothing was changed</source>
        <translation>in {folder} ließ sich nicht schreiben: {why}; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Kept as {name}: {sits}</source>
        <translation>Aufgehoben als {name}: {sits}</translation>
    </message>
    <message>
        <source>Taken in: {sits}</source>
        <translation>Aufgenommen: {sits}</translation>
    </message>
    <message>
        <source>Taken back; your history is as it was</source>
        <translation>Zurückgenommen; dein Verlauf ist wie vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n sit(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n neue Notiz</numerusform>
            <numerusform>%n neue Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{program}: {sits}, all here already</source>
        <translation>{program}: {sits}, alles schon hier</translation>
    </message>
    <message>
        <source>{program}: there is no sit in it</source>
        <translation>{program}: darin steht kein Sitzen</translation>
    </message>
    <message>
        <source>{program}: {sits}, {count} of them new, from {first} to {last}, {length}</source>
        <translation>{program}: {sits}, davon {count} neu, vom {first} bis zum {last}, {length}</translation>
    </message>
    <message>
        <source>.</source>
        <comment>a decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{file}: the settings could not be kept ({why}); it is tried again with the next change</source>
        <translation>{file}: die Einstellungen ließen sich nicht aufheben ({why}); mit der nächsten Änderung wird es wieder versucht</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
</context>
<context>
    <name>BeginButton</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>BellsGroup</name>
    <message>
        <source>Bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <source>between: %1</source>
        <translation>dazwischen: %1</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Schale</translation>
    </message>
    <message>
        <source>A sound file of your own</source>
        <translation>Eine eigene Klangdatei</translation>
    </message>
    <message>
        <source>Struck at the beginning</source>
        <translation>Am Anfang geschlagen</translation>
    </message>
    <message>
        <source>A bell at the end</source>
        <translation>Eine Glocke am Ende</translation>
    </message>
    <message>
        <source>Struck at the end</source>
        <translation>Am Ende geschlagen</translation>
    </message>
    <message>
        <source>A bell between</source>
        <translation>Eine Glocke dazwischen</translation>
    </message>
    <message>
        <source>Struck between</source>
        <translation>Dazwischen geschlagen</translation>
    </message>
    <message>
        <source>Moved by chance</source>
        <translation>Vom Zufall verschoben</translation>
    </message>
    <message>
        <source>From stroke to stroke</source>
        <translation>Von Schlag zu Schlag</translation>
    </message>
    <message>
        <source>Parts, in minutes</source>
        <translation>Teile, in Minuten</translation>
    </message>
    <message>
        <source>Volume of the opening bell</source>
        <translation>Lautstärke der Glocke am Anfang</translation>
    </message>
    <message>
        <source>Volume of the bells between</source>
        <translation>Lautstärke der Glocken dazwischen</translation>
    </message>
    <message>
        <source>Volume of the closing bell</source>
        <translation>Lautstärke der Glocke am Ende</translation>
    </message>
</context>
<context>
    <name>BreathGroup</name>
    <message>
        <source>Time and breath</source>
        <translation>Zeit und Atem</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Quiet before the bell</source>
        <translation>Stille vor der Glocke</translation>
    </message>
    <message>
        <source>Count what I sit after the bell</source>
        <translation>Zählen, was ich nach der Glocke sitze</translation>
    </message>
    <message>
        <source>Silence before the first words</source>
        <translation>Stille vor den ersten Worten</translation>
    </message>
    <message>
        <source>Longest gap between lines</source>
        <translation>Längste Lücke zwischen Zeilen</translation>
    </message>
    <message>
        <source>Longest gap between sections</source>
        <translation>Längste Lücke zwischen Abschnitten</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold full</source>
        <translation>Voll halten</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Hold empty</source>
        <translation>Leer halten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The breath begins at</source>
        <translation>Der Atem beginnt mit</translation>
    </message>
</context>
<context>
    <name>BreathToneGroup</name>
    <message>
        <source>The breath, heard</source>
        <translation>Der Atem, hörbar</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht zu hören</translation>
    </message>
    <message>
        <source>Hear the breath</source>
        <translation>Den Atem hören</translation>
    </message>
    <message>
        <source>It sounds as</source>
        <translation>Er klingt wie</translation>
    </message>
    <message>
        <source>It is heard</source>
        <translation>Er ist zu hören</translation>
    </message>
    <message>
        <source>A soft tap at each turn</source>
        <translation>Ein leises Tippen bei jedem Wechsel</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Lautstärke des Atems</translation>
    </message>
    <message>
        <source>Hear one breath</source>
        <translation>Einen Atemzug hören</translation>
    </message>
</context>
<context>
    <name>ChoiceWord</name>
    <message>
        <source>The arrow keys change it, Enter shows all</source>
        <translation>Die Pfeiltasten ändern es, Enter zeigt alles</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Noch einmal sagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Fünf Minuten mehr</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Your sits</source>
        <translation>Dein Sitzen</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Schlaftimer</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Einen Text schreiben</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>A curve that goes down gently from the beginning of the sit to its end</source>
        <translation>Eine Kurve, die vom Anfang bis zum Ende sanft sinkt</translation>
    </message>
</context>
<context>
    <name>Darkness</name>
    <message>
        <source>In a minute the screen is locked. Any key lets it be.</source>
        <translation>In einer Minute wird der Bildschirm gesperrt. Jede Taste verhindert es.</translation>
    </message>
    <message>
        <source>In a minute the machine goes to sleep. Any key lets it be.</source>
        <translation>In einer Minute geht der Rechner schlafen. Jede Taste verhindert es.</translation>
    </message>
    <message>
        <source>In a minute Meditate closes. Any key lets it be.</source>
        <translation>In einer Minute schließt Meditate. Jede Taste verhindert es.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Es ist dunkel</translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>mostly at night</source>
        <translation>meist in der Nacht</translation>
    </message>
    <message>
        <source>mostly in the morning</source>
        <translation>meist am Morgen</translation>
    </message>
    <message>
        <source>mostly in the afternoon</source>
        <translation>meist am Nachmittag</translation>
    </message>
    <message>
        <source>mostly in the evening</source>
        <translation>meist am Abend</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Nach Tageszeit</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>The desktop</source>
        <translation>Der Desktop</translation>
    </message>
    <message>
        <source>asks at %1</source>
        <translation>fragt um %1</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>fragt nichts</translation>
    </message>
    <message>
        <source>stays awake during a sit</source>
        <translation>bleibt wach, während du sitzt</translation>
    </message>
    <message>
        <source>sleeps when it likes</source>
        <translation>schläft, wann er mag</translation>
    </message>
    <message>
        <source>Ask whether I want to sit</source>
        <translation>Fragen, ob ich sitzen mag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>An welchen Tagen</translation>
    </message>
    <message>
        <source>Wait in the tray when the window is closed</source>
        <translation>Nach dem Schließen in der Leiste warten</translation>
    </message>
    <message>
        <source>Wait in the tray from the login on</source>
        <translation>Ab dem Anmelden in der Leiste warten</translation>
    </message>
    <message>
        <source>Stay awake during a sit</source>
        <translation>Wach bleiben, während ich sitze</translation>
    </message>
    <message>
        <source>Hold notifications back during a sit (where the desktop can: KDE)</source>
        <translation>Meldungen zurückhalten, während ich sitze (wo der Desktop es kann: KDE)</translation>
    </message>
    <message>
        <source>Media keys and lock screen say what is read</source>
        <translation>Medientasten und Sperrbildschirm sagen, was gelesen wird</translation>
    </message>
</context>
<context>
    <name>DraftButtons</name>
    <message>
        <source>Tried at</source>
        <translation>Ausprobiert mit</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Hear the line</source>
        <translation>Die Zeile hören</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Sit with it</source>
        <translation>Damit sitzen</translation>
    </message>
    <message>
        <source>Yes, let this go</source>
        <translation>Ja, diesen loslassen</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Ein anderer Text</translation>
    </message>
    <message>
        <source>A text to write at</source>
        <translation>Ein Text, an dem du schreibst</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neuer</translation>
    </message>
</context>
<context>
    <name>EarGroup</name>
    <message>
        <source>By ear</source>
        <translation>Nach Gehör</translation>
    </message>
    <message>
        <source>keys answered: %1</source>
        <translation>Tasten beantwortet: %1</translation>
    </message>
    <message>
        <source>time left: %1</source>
        <translation>Zeit übrig: %1</translation>
    </message>
    <message>
        <source>Keys are answered</source>
        <translation>Tasten werden beantwortet</translation>
    </message>
    <message>
        <source>Hear the sounds</source>
        <translation>Die Klänge hören</translation>
    </message>
    <message>
        <source>Tell the time left</source>
        <translation>Sagen, wie lange es noch dauert</translation>
    </message>
    <message>
        <source>Say what is wrong when a sit begins</source>
        <translation>Zu Beginn sagen, was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>You sat for %1</source>
        <translation>Du hast %1 gesessen</translation>
    </message>
    <message>
        <source>Take your time getting up. What was kind here goes with you.</source>
        <translation>Lass dir Zeit beim Aufstehen. Was hier freundlich war, geht mit dir.</translation>
    </message>
    <message>
        <source>Sleep well. Nothing is left to be done.</source>
        <translation>Schlaf gut. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days</source>
        <translation>%1 der letzten 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n Tag am Stück</numerusform>
            <numerusform>%n Tage am Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>GlyphButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Read no more</source>
        <translation>Nicht mehr vorlesen</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>While you sit</source>
        <translation>Während du sitzt</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Während du schreibst</translation>
    </message>
    <message>
        <source>Before a sit</source>
        <translation>Vor dem Sitzen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Among presets</source>
        <translation>Bei den Vorlagen</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Tasten schließen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>Keep as a file</source>
        <translation>Als Datei aufheben</translation>
    </message>
    <message>
        <source>Take in from files</source>
        <translation>Aus Dateien aufnehmen</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>HistoryGroup</name>
    <message>
        <source>Your sits</source>
        <translation>Dein Sitzen</translation>
    </message>
    <message>
        <source>days in a row are told</source>
        <translation>Tage am Stück werden genannt</translation>
    </message>
    <message>
        <source>days in a row are not told</source>
        <translation>Tage am Stück werden nicht genannt</translation>
    </message>
    <message>
        <source>a day begins at %1</source>
        <translation>ein Tag beginnt um %1</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>Ein Tag beginnt um</translation>
    </message>
    <message>
        <source>Tell days in a row</source>
        <translation>Tage am Stück nennen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Your sits</source>
        <translation>Dein Sitzen</translation>
    </message>
    <message>
        <source>Nothing has been sat yet. The first light comes with your first sit.</source>
        <translation>Noch ist hier nichts. Das erste Licht kommt mit dem ersten Mal.</translation>
    </message>
    <message>
        <source>%1, %2, since %3</source>
        <translation>%1, %2, seit dem %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sit(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n Tag am Stück</numerusform>
            <numerusform>%n Tage am Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Nach Tageszeit</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Nach Text</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close your sits</source>
        <translation>Dein Sitzen schließen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Getting ready. Escape lets it be.</source>
        <translation>Gleich ist alles bereit. Escape bricht ab.</translation>
    </message>
    <message>
        <source>Begin goes on with “%1”</source>
        <translation>Beginnen geht weiter mit „%1“</translation>
    </message>
    <message>
        <source>A voice reads to you, a light breathes with you, and a bell ends it exactly on time.</source>
        <translation>Eine Stimme liest dir vor, ein Licht atmet mit dir, und eine Glocke beendet es genau zur gewählten Zeit.</translation>
    </message>
    <message>
        <source>Breathe in as the light gathers and out as it settles, or in a way of your own.</source>
        <translation>Atme ein, wenn das Licht sich sammelt, und aus, wenn es sich legt, oder auf deine Weise.</translation>
    </message>
    <message>
        <source>Stop whenever you like, with Escape; nothing here keeps count against you.</source>
        <translation>Hör auf, wann du magst, mit Escape; hier rechnet dir niemand etwas an.</translation>
    </message>
    <message>
        <source>Sit as you are. There is nothing to get right.</source>
        <translation>Sitz, wie du bist. Du kannst nichts falsch machen.</translation>
    </message>
    <message>
        <source>Begin
%1</source>
        <translation>Beginnen
%1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Ein anderer Teil</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
</context>
<context>
    <name>KeepFile</name>
    <message>
        <source>MP3, for every player (*.mp3)</source>
        <translation>MP3, für jedes Gerät (*.mp3)</translation>
    </message>
    <message>
        <source>FLAC, nothing lost (*.flac)</source>
        <translation>FLAC, ohne Verlust (*.flac)</translation>
    </message>
    <message>
        <source>Opus, small (*.opus)</source>
        <translation>Opus, klein (*.opus)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (*.ogg)</source>
        <translation>Ogg Vorbis (*.ogg)</translation>
    </message>
    <message>
        <source>WAV (*.wav)</source>
        <translation>WAV (*.wav)</translation>
    </message>
    <message>
        <source>Audiobook (*.m4b)</source>
        <translation>Hörbuch (*.m4b)</translation>
    </message>
</context>
<context>
    <name>KeepHistory</name>
    <message>
        <source>Keep your sits as a file</source>
        <translation>Dein Sitzen als Datei aufheben</translation>
    </message>
    <message>
        <source>meditate-history</source>
        <comment>the name of a file</comment>
        <translation>meditate-verlauf</translation>
    </message>
    <message>
        <source>A table, for a spreadsheet (*.csv)</source>
        <translation>Eine Tabelle, zum Rechnen (*.csv)</translation>
    </message>
    <message>
        <source>All of it, exactly (*.json)</source>
        <translation>Alles, genau (*.json)</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>press a key</source>
        <translation>drück eine Taste</translation>
    </message>
    <message>
        <source>Enter takes another key, Delete takes it away</source>
        <translation>Enter wählt eine andere Taste, Entfernen nimmt sie weg</translation>
    </message>
</context>
<context>
    <name>KeysGroup</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>single keys</source>
        <translation>einzelne Tasten</translation>
    </message>
    <message>
        <source>characters only with Ctrl</source>
        <translation>Zeichen nur mit Strg</translation>
    </message>
    <message>
        <source>some are your own</source>
        <translation>einige sind deine eigenen</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>wie am Anfang</translation>
    </message>
    <message>
        <source>Letters and signs are keys by themselves, else with Ctrl</source>
        <translation>Buchstaben und Zeichen wirken allein, sonst nur mit Strg</translation>
    </message>
    <message>
        <source>Enter, then a key, takes that key; Delete takes it away.</source>
        <translation>Enter, dann eine Taste: die gilt von da an; Entfernen nimmt sie weg.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
</context>
<context>
    <name>LexiconGroup</name>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>A word, or a few</source>
        <translation>Ein Wort oder mehrere</translation>
    </message>
    <message>
        <source>Spelt as it sounds</source>
        <translation>Geschrieben, wie es klingt</translation>
    </message>
    <message>
        <source>Only in a language, like de</source>
        <translation>Nur in einer Sprache, etwa de</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in %3</source>
        <translation>%1: %2, in %3</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>%1 anhören</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Let %1 be said as it is written</source>
        <translation>%1 wieder so sagen, wie es geschrieben ist</translation>
    </message>
</context>
<context>
    <name>LexiconModel</name>
    <message numerus="yes">
        <source>%n word(s) of yours</source>
        <translation>
            <numerusform>%n eigenes Wort</numerusform>
            <numerusform>%n eigene Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>as they are written</source>
        <translation>wie geschrieben</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Meditate</source>
        <translation>Meditate</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
</context>
<context>
    <name>MonthLights</name>
    <message>
        <source>%1 of the last 30 days</source>
        <translation>%1 der letzten 30 Tage</translation>
    </message>
</context>
<context>
    <name>NightGroup</name>
    <message>
        <source>Bedtime</source>
        <translation>Schlafenszeit</translation>
    </message>
    <message>
        <source>in the dark any key: %1</source>
        <translation>im Dunkeln jede Taste: %1</translation>
    </message>
    <message>
        <source>afterwards: %1</source>
        <translation>danach: %1</translation>
    </message>
    <message>
        <source>The sleep timer (Z) is heard as</source>
        <translation>Im Schlaftimer (Z) hört man</translation>
    </message>
    <message>
        <source>In the dark any key</source>
        <translation>Im Dunkeln jede Taste</translation>
    </message>
    <message>
        <source>After a sit that was heard to its end</source>
        <translation>Wenn bis zum Ende gehört wurde</translation>
    </message>
    <message>
        <source>That is not available here: it stays silent.</source>
        <translation>Das geht hier nicht: es bleibt still.</translation>
    </message>
    <message>
        <source>May Meditate put this machine to sleep? It says so a minute before, and any key lets it be</source>
        <translation>Darf Meditate diesen Rechner schlafen legen? Es sagt das eine Minute vorher, und jede Taste verhindert es</translation>
    </message>
</context>
<context>
    <name>NightModel</name>
    <message>
        <source>The sit is over</source>
        <translation>Es ist zu Ende</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute Nacht nicht</translation>
    </message>
    <message>
        <source>In a minute the screen is locked.</source>
        <translation>In einer Minute wird der Bildschirm gesperrt.</translation>
    </message>
    <message>
        <source>In a minute the machine goes to sleep.</source>
        <translation>In einer Minute geht der Rechner schlafen.</translation>
    </message>
    <message>
        <source>In a minute Meditate closes.</source>
        <translation>In einer Minute schließt Meditate.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Magst du etwas notieren?</translation>
    </message>
    <message>
        <source>A note on this sit</source>
        <translation>Eine Notiz zu diesem Mal</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Sleep timer: %1, for</source>
        <translation>Schlaftimer: %1, für</translation>
    </message>
</context>
<context>
    <name>OwnVoicesModel</name>
    <message numerus="yes">
        <source>%1 can be chosen now, and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere sind jetzt wählbar</numerusform>
            <numerusform>%1 und %n weitere sind jetzt wählbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be chosen now</source>
        <translation>%1 ist jetzt wählbar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Meditate</source>
        <translation>Meditate</translation>
    </message>
    <message>
        <source>Meditate: %1</source>
        <translation>Meditate: %1</translation>
    </message>
    <message>
        <source>Let go, and it is read</source>
        <translation>Loslassen, und es wird vorgelesen</translation>
    </message>
</context>
<context>
    <name>PanelGroup</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>ParcelGroup</name>
    <message>
        <source>%1, %2&#xa0;%</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>a sound file for a phone or a player</source>
        <translation>eine Klangdatei fürs Telefon oder ein Abspielgerät</translation>
    </message>
    <message>
        <source>%1, %2, as it would be heard here, with a cover and chapters.</source>
        <translation>%1, %2, wie es hier zu hören wäre, mit Titelbild und Kapiteln.</translation>
    </message>
    <message>
        <source>Captions and a transcript beside it</source>
        <translation>Untertitel und Abschrift daneben</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Schreiben abbrechen</translation>
    </message>
    <message>
        <source>Keep as a sound file</source>
        <translation>Als Klangdatei aufheben</translation>
    </message>
</context>
<context>
    <name>PictureGroup</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>%1 % of its light</source>
        <translation>%1 % seines Lichts</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>What moves in the picture</source>
        <translation>Was sich im Bild bewegt</translation>
    </message>
    <message>
        <source>Who paints it</source>
        <translation>Wer es malt</translation>
    </message>
    <message>
        <source>Light of the picture</source>
        <translation>Licht des Bildes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PlaceGroup</name>
    <message>
        <source>The place</source>
        <translation>Der Ort</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>still</translation>
    </message>
    <message>
        <source>Volume of the place</source>
        <translation>Lautstärke des Ortes</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Lautstärke: %1</translation>
    </message>
</context>
<context>
    <name>PresetRows</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Close the presets</source>
        <translation>Vorlagen schließen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>A name for what is chosen now</source>
        <translation>Ein Name für das Gewählte</translation>
    </message>
    <message>
        <source>Call it so</source>
        <translation>So nennen</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Gewähltes behalten</translation>
    </message>
    <message>
        <source>Show the hidden ones</source>
        <translation>Verborgene zeigen</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Sitting: %1</source>
        <translation>Du sitzt: %1</translation>
    </message>
    <message>
        <source>%1 pauses and goes on, %2 tells the time left, Escape ends, F1 lists the keys</source>
        <translation>%1 hält an und macht weiter, %2 sagt, wie lange noch, Escape beendet, F1 zeigt die Tasten</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 macht weiter</translation>
    </message>
    <message>
        <source>Resting here</source>
        <translation>Eine kleine Rast</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Keep it with my texts</source>
        <translation>Zu meinen Texten legen</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Schon gut</translation>
    </message>
</context>
<context>
    <name>SoundFiles</name>
    <message>
        <source>A sound file to ring</source>
        <translation>Eine Klangdatei als Glocke</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff)</source>
        <translation>Klangdateien (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>A forest of lanterns</source>
        <translation>Ein Wald aus Laternen</translation>
    </message>
    <message>
        <source>A pool under trees</source>
        <translation>Ein Teich unter Bäumen</translation>
    </message>
    <message>
        <source>A droplet over still water</source>
        <translation>Ein Tropfen über stillem Wasser</translation>
    </message>
    <message>
        <source>A river in the light</source>
        <translation>Ein Fluss im Licht</translation>
    </message>
    <message>
        <source>Dawn over hills</source>
        <translation>Morgenlicht über Hügeln</translation>
    </message>
    <message>
        <source>A night sky</source>
        <translation>Ein Nachthimmel</translation>
    </message>
    <message>
        <source>A plain light</source>
        <translation>Ein schlichtes Licht</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>%1. It brightens as you breathe in, and dims as you breathe out.</source>
        <translation>%1. Es wird heller, wenn du einatmest, und dunkler, wenn du ausatmest.</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>TakeHistory</name>
    <message>
        <source>Files of Insight Timer, Meditate for GTK, Brethap, or our own</source>
        <translation>Dateien von Insight Timer, Meditate für GTK, Brethap oder unsere eigenen</translation>
    </message>
    <message>
        <source>What was sat (*.csv *.json *.txt)</source>
        <translation>Was gesessen wurde (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>A text to read</source>
        <translation>Ein Text zum Vorlesen</translation>
    </message>
    <message>
        <source>Texts and books (*.md *.markdown *.txt *.text *.ssml *.xml *.epub)</source>
        <translation>Texte und Bücher (*.md *.markdown *.txt *.text *.ssml *.xml *.epub)</translation>
    </message>
</context>
<context>
    <name>TextFolder</name>
    <message>
        <source>The folder of your texts</source>
        <translation>Der Ordner deiner Texte</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Your text</source>
        <translation>Dein Text</translation>
    </message>
    <message>
        <source>Written in Markdown; Control and the digits 1 to 5 put in a pause, breaths, a silence, a bell, a scene</source>
        <translation>In Markdown geschrieben; Strg und die Ziffern 1 bis 5 setzen eine Pause, Atemzüge, Stille, eine Glocke, ein Bild ein</translation>
    </message>
</context>
<context>
    <name>TextsGroup</name>
    <message>
        <source>Your texts</source>
        <translation>Deine Texte</translation>
    </message>
    <message>
        <source>Texts and books in this folder can be chosen at once. A file can also be dropped on the window, or words pasted with Ctrl+V.</source>
        <translation>Texte und Bücher in diesem Ordner stehen gleich zur Wahl. Eine Datei kann auch auf das Fenster gezogen, Worte können mit Strg+V eingefügt werden.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Der übliche Ordner</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>The course of the text: %1</source>
        <translation>Der Verlauf des Textes: %1</translation>
    </message>
    <message>
        <source>The arrow keys go from one thing to the next, Enter lets a line be heard</source>
        <translation>Die Pfeiltasten gehen von einem zum nächsten, mit Enter hörst du eine Zeile</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin again</source>
        <translation>Noch einmal beginnen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Schlaftimer</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Fünf Minuten mehr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Meditate beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>TrayPlace</name>
    <message>
        <source>Meditate stays here. The ring shows the window again, and its menu ends all.</source>
        <translation>Meditate bleibt hier. Der Ring zeigt das Fenster wieder, und sein Menü beendet alles.</translation>
    </message>
</context>
<context>
    <name>VoiceFiles</name>
    <message>
        <source>A voice for Piper</source>
        <translation>Eine Stimme für Piper</translation>
    </message>
    <message>
        <source>Neural voices (*.onnx)</source>
        <translation>Neuronale Stimmen (*.onnx)</translation>
    </message>
</context>
<context>
    <name>VoiceFolder</name>
    <message>
        <source>A folder of voices for Piper</source>
        <translation>Ein Ordner mit Stimmen für Piper</translation>
    </message>
</context>
<context>
    <name>VoiceGroup</name>
    <message>
        <source>The voice</source>
        <translation>Die Stimme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Read a long text in parts</source>
        <translation>Einen langen Text in Teilen lesen</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Wie viel gesagt wird</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>spärlich</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less of a text the more often I hear it</source>
        <translation>Weniger vom Text, je öfter ich ihn höre</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Die Stimme hören</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Add a voice file</source>
        <translation>Eine Stimme hinzufügen</translation>
    </message>
    <message>
        <source>A folder of voices</source>
        <translation>Ein Ordner mit Stimmen</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>WeekReeds</name>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
</context>
<context>
    <name>WindDownGroup</name>
    <message>
        <source>Slower by the end</source>
        <translation>Am Ende langsamer</translation>
    </message>
    <message>
        <source>Less melody in the voice</source>
        <translation>Weniger Melodie in der Stimme</translation>
    </message>
    <message>
        <source>Longer pauses</source>
        <translation>Längere Pausen</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>Leisere Stimme</translation>
    </message>
    <message>
        <source>Fainter sounds</source>
        <translation>Leisere Klänge</translation>
    </message>
    <message>
        <source>Darker picture</source>
        <translation>Dunkleres Bild</translation>
    </message>
    <message>
        <source>Winding down</source>
        <translation>Zur Ruhe kommen</translation>
    </message>
    <message>
        <source>slower, softer and darker towards the end</source>
        <translation>zum Ende hin langsamer, leiser und dunkler</translation>
    </message>
    <message>
        <source>as it begins, so it goes on</source>
        <translation>wie es beginnt, so geht es weiter</translation>
    </message>
    <message>
        <source>Everything comes down together</source>
        <translation>Alles sinkt gemeinsam</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sinks to nothing over</source>
        <translation>Verklingt über</translation>
    </message>
    <message>
        <source>After the story its sounds go on until I stop them</source>
        <translation>Nach der Geschichte klingt es weiter, bis ich es beende</translation>
    </message>
    <message>
        <source>To begin with the breath you have, press this each time you breathe in.</source>
        <translation>Um mit deinem eigenen Atem zu beginnen, drück hier jedes Mal, wenn du einatmest.</translation>
    </message>
    <message>
        <source>%L1 a minute</source>
        <translation>%L1 in der Minute</translation>
    </message>
    <message>
        <source>In (%1)</source>
        <translation>Ein (%1)</translation>
    </message>
    <message>
        <source>Your breath: %L1 a minute</source>
        <translation>Dein Atem: %L1 in der Minute</translation>
    </message>
    <message>
        <source>I breathe in; %1 more</source>
        <translation>Ich atme ein; noch %1</translation>
    </message>
</context>
<context>
    <name>WordsGroup</name>
    <message>
        <source>Captions and time left</source>
        <translation>Untertitel und Restzeit</translation>
    </message>
    <message>
        <source>captions %1</source>
        <translation>Untertitel %1</translation>
    </message>
    <message>
        <source>no captions</source>
        <translation>keine Untertitel</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Anzeigen, was gesagt wird</translation>
    </message>
    <message>
        <source>Show bells as a soft light</source>
        <translation>Glocken als sanftes Licht zeigen</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>Größe der Untertitel</translation>
    </message>
    <message>
        <source>Where captions stand</source>
        <translation>Wo Untertitel stehen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Leave; the draft is kept</source>
        <translation>Gehen; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Leave; the draft is tried once more</source>
        <translation>Gehen; der Entwurf wird noch einmal gesichert</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Ein Text von dir</translation>
    </message>
    <message>
        <source>Each light is a line; the arrow keys go along them.</source>
        <translation>Jedes Licht ist eine Zeile; die Pfeiltasten gehen an ihnen entlang.</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>The last year, day by day</source>
        <translation>Das letzte Jahr, Tag für Tag</translation>
    </message>
    <message>
        <source>Each light is a day.</source>
        <translation>Jedes Licht ist ein Tag.</translation>
    </message>
</context>
</TS>
