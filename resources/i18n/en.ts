<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n word(s) a minute</source>
        <translation>
            <numerusform>%n word a minute</numerusform>
            <numerusform>%n words a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for want of time %n line(s) stayed unsaid</source>
        <translation>
            <numerusform>for want of time %n line stayed unsaid</numerusform>
            <numerusform>for want of time %n lines stayed unsaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s) of {seconds} s</source>
        <translation>
            <numerusform>%n breath of {seconds} s</numerusform>
            <numerusform>%n breaths of {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neural voice(s) found, but this build of the program comes without Piper</source>
        <translation>
            <numerusform>%n neural voice found, but this build of the program comes without Piper</numerusform>
            <numerusform>%n neural voices found, but this build of the program comes without Piper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neural voice(s) found, but Piper is not installed: {command}</source>
        <translation>
            <numerusform>%n neural voice found, but Piper is not installed: {command}</numerusform>
            <numerusform>%n neural voices found, but Piper is not installed: {command}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sit(s)</source>
        <translation>
            <numerusform>%n sit</numerusform>
            <numerusform>%n sits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n sit(s)</source>
        <translation>
            <numerusform>%n sit</numerusform>
            <numerusform>%n sits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LexiconModel</name>
    <message numerus="yes">
        <source>%n word(s) of yours</source>
        <translation>
            <numerusform>%n word of yours</numerusform>
            <numerusform>%n words of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnVoicesModel</name>
    <message numerus="yes">
        <source>%1 can be chosen now, and %n more</source>
        <translation>
            <numerusform>%1 can be chosen now, and %n more</numerusform>
            <numerusform>%1 can be chosen now, and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
