<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>calm</source>
        <translation>tranquila</translation>
    </message>
    <message>
        <source>even</source>
        <translation>pareja</translation>
    </message>
    <message>
        <source>longer-out</source>
        <translation>más larga al soltar</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>con descanso</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>profunda</translation>
    </message>
    <message>
        <source>box</source>
        <translation>cuadrada</translation>
    </message>
    <message>
        <source>{rate} breaths a minute is outside {least} to {most}: breathe as you like, and stop if it strains</source>
        <translation>{rate} respiraciones por minuto quedan fuera de {least} a {most}: respira como quieras, y para si te cuesta</translation>
    </message>
    <message>
        <source>a hold over {most} s: let go as soon as you want to breathe</source>
        <translation>una pausa de más de {most} s: suelta en cuanto quieras respirar</translation>
    </message>
    <message>
        <source>the breath changes faster than 1 a minute for each minute: a longer sit is gentler</source>
        <translation>la respiración cambia más de 1 por minuto cada minuto: con más tiempo es más suave</translation>
    </message>
    <message>
        <source>too short: this text needs at least {clock} at this pace</source>
        <translation>demasiado corto: a este ritmo el texto necesita al menos {clock}</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>a diario</translation>
    </message>
    <message>
        <source>bedtime</source>
        <translation>para dormir</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>temporizador para dormir</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>solo respirar</translation>
    </message>
    <message>
        <source>a preset has a name in one line, not {name!r}</source>
        <translation>un preajuste tiene un nombre de una línea, no {name!r}</translation>
    </message>
    <message>
        <source>a preset&apos;s name has at most {most} letters, not {count}</source>
        <translation>el nombre de un preajuste tiene como mucho {most} letras, no {count}</translation>
    </message>
    <message>
        <source>there are at most {most} presets</source>
        <translation>hay como mucho {most} preajustes</translation>
    </message>
    <message>
        <source>there is a preset called {name!r} already</source>
        <translation>ya hay un preajuste llamado {name!r}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábados</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingos</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>los {days}</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} y {last}</translation>
    </message>
    <message>
        <source>paused: the machine was asleep</source>
        <translation>en pausa: el equipo estaba dormido</translation>
    </message>
    <message>
        <source>paused: the sound device was taken away; space goes on</source>
        <translation>en pausa: se ha ido el dispositivo de sonido; la barra espaciadora continúa</translation>
    </message>
    <message>
        <source>it begins at {time}</source>
        <translation>empieza a las {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ended; the bell rings out</source>
        <translation>terminada; la campana se va apagando</translation>
    </message>
    <message>
        <source>ended; it sinks to nothing</source>
        <translation>terminada; el sonido se va apagando</translation>
    </message>
    <message>
        <source>nothing more is said</source>
        <translation>ya no se dice nada más</translation>
    </message>
    <message>
        <source>there is no time for another line</source>
        <translation>no queda tiempo para otra línea</translation>
    </message>
    <message>
        <source>there is no time to read more slowly</source>
        <translation>no queda tiempo para leer más despacio</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a minute</source>
        <translation>
            <numerusform>%n palabra por minuto</numerusform>
            <numerusform>%n palabras por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>volume {volume:.0f} dB</source>
        <translation>volumen {volume:.0f} dB</translation>
    </message>
    <message>
        <source>this sit goes on until you end it</source>
        <translation>sigue hasta que tú la termines</translation>
    </message>
    <message>
        <source>the bell has rung</source>
        <translation>la campana ha sonado</translation>
    </message>
    <message>
        <source>the bell is about to ring</source>
        <translation>la campana está a punto de sonar</translation>
    </message>
    <message>
        <source>a sit lasts no longer than a day</source>
        <translation>una sesión no dura más de un día</translation>
    </message>
    <message>
        <source>{time} went by while the machine was asleep, so nothing was begun</source>
        <translation>dieron las {time} mientras el equipo dormía, así que no empezó nada</translation>
    </message>
    <message>
        <source>no sound device was found, so the lines go on in writing</source>
        <translation>no se encontró dispositivo de sonido; las líneas siguen por escrito</translation>
    </message>
    <message numerus="yes">
        <source>for want of time %n line(s) stayed unsaid</source>
        <translation>
            <numerusform>por falta de tiempo quedó sin decir %n línea</numerusform>
            <numerusform>por falta de tiempo quedaron sin decir %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>A forest that breathes with you</source>
        <translation>Un bosque que respira contigo</translation>
    </message>
    <message>
        <source>Soft rain</source>
        <translation>Lluvia suave</translation>
    </message>
    <message>
        <source>A stream over stones</source>
        <translation>Un arroyo entre piedras</translation>
    </message>
    <message>
        <source>A summer night with crickets</source>
        <translation>Una noche de verano con grillos</translation>
    </message>
    <message>
        <source>The lullaby of unseen birds</source>
        <translation>La nana de unos pájaros que no se ven</translation>
    </message>
    <message>
        <source>Temple bell, low and long</source>
        <translation>Campana de templo, grave y larga</translation>
    </message>
    <message>
        <source>Singing bowl, warm</source>
        <translation>Cuenco tibetano, cálido</translation>
    </message>
    <message>
        <source>Small chime, high and short</source>
        <translation>Campanilla, aguda y corta</translation>
    </message>
    <message>
        <source>Air that rises and sinks</source>
        <translation>Aire que sube y baja</translation>
    </message>
    <message>
        <source>A bowl, rubbed softly</source>
        <translation>Un cuenco, frotado con suavidad</translation>
    </message>
    <message>
        <source>Soft words, over a little air</source>
        <translation>Palabras suaves sobre un poco de aire</translation>
    </message>
    <message>
        <source>on the breath</source>
        <translation>al compás de la respiración</translation>
    </message>
    <message>
        <source>not on the breath, for want of room</source>
        <translation>sin seguir la respiración, por falta de espacio</translation>
    </message>
    <message>
        <source>brisk, for want of room</source>
        <translation>a paso ligero, por falta de espacio</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>por partes</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>hasta que la termines</translation>
    </message>
    <message>
        <source>begun {time} before its bell</source>
        <translation>empieza {time} antes de la campana</translation>
    </message>
    <message>
        <source>breaths of {seconds} s</source>
        <translation>respiraciones de {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s) of {seconds} s</source>
        <translation>
            <numerusform>%n respiración de {seconds} s</numerusform>
            <numerusform>%n respiraciones de {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message>
        <source>the bell rings in {time}</source>
        <translation>la campana suena en {time}</translation>
    </message>
    <message>
        <source>{time} beyond the bell</source>
        <translation>{time} después de la campana</translation>
    </message>
    <message>
        <source>{time} sat</source>
        <translation>llevas {time}</translation>
    </message>
    <message>
        <source>in {clock}</source>
        <translation>en {clock}</translation>
    </message>
    <message>
        <source>{sat}, and {beyond} beyond the bell</source>
        <translation>{sat}, y {beyond} después de la campana</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>begun</source>
        <translation>ha empezado</translation>
    </message>
    <message>
        <source>the closing bell; you may stay</source>
        <translation>la campana final; puedes quedarte</translation>
    </message>
    <message>
        <source>waiting: {time}</source>
        <translation>en espera: {time}</translation>
    </message>
    <message>
        <source>pauses, and goes on</source>
        <translation>pausa y continúa</translation>
    </message>
    <message>
        <source>adds ten minutes</source>
        <translation>añade diez minutos</translation>
    </message>
    <message>
        <source>a bell</source>
        <translation>una campana</translation>
    </message>
    <message>
        <source>the opening bell</source>
        <translation>la campana del comienzo</translation>
    </message>
    <message>
        <source>the closing bell</source>
        <translation>la campana del final</translation>
    </message>
    <message>
        <source>{bell}, struck {strikes} times</source>
        <translation>{bell}, {strikes} toques</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>breathing without words</source>
        <translation>respirar sin palabras</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>una pausa</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Un texto tuyo</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>se bloquea la pantalla</translation>
    </message>
    <message>
        <source>the machine sleeps</source>
        <translation>el equipo se duerme</translation>
    </message>
    <message>
        <source>Meditate closes</source>
        <translation>Meditate se cierra</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>muy lento</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>unhurried</source>
        <translation>sin prisa</translation>
    </message>
    <message>
        <source>as one talks</source>
        <translation>como al hablar</translation>
    </message>
    <message>
        <source>brisk</source>
        <translation>ligero</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>sencilla</translation>
    </message>
    <message>
        <source>system</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natural</translation>
    </message>
    <message>
        <source>by a program of yours</source>
        <translation>por un programa tuyo</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>as painted</source>
        <translation>como está pintado</translation>
    </message>
    <message>
        <source>only the light</source>
        <translation>solo la luz</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>from Monday to Friday</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>on Saturday and Sunday</source>
        <translation>los sábados y domingos</translation>
    </message>
    <message>
        <source>what is sat before it counts for the day before</source>
        <translation>lo que meditas antes cuenta para el día anterior</translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation>a medianoche</translation>
    </message>
    <message>
        <source>as the machine can</source>
        <translation>como pueda el equipo</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la tarjeta gráfica</translation>
    </message>
    <message>
        <source>beforehand, as plates</source>
        <translation>de antemano, en láminas</translation>
    </message>
    <message>
        <source>a ring of light</source>
        <translation>un anillo de luz</translation>
    </message>
    <message>
        <source>in numbers</source>
        <translation>en números</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mediano</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>muy grande</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>a text of your own</source>
        <translation>un texto tuyo</translation>
    </message>
    <message>
        <source>then it sinks to nothing over half a minute</source>
        <translation>entonces se apaga en medio minuto</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no fade</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el medio</translation>
    </message>
    <message>
        <source>told when you ask</source>
        <translation>se dice cuando preguntas</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>{language}, for the day</source>
        <translation>{language}, para el día</translation>
    </message>
    <message>
        <source>{language}, for the night</source>
        <translation>{language}, para la noche</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>bells and breath only</source>
        <translation>solo campanas y respiración</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>until I end it</source>
        <translation>hasta que yo termine</translation>
    </message>
    <message>
        <source>the closing bell rings then</source>
        <translation>entonces suena la campana final</translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation>{rate} por minuto</translation>
    </message>
    <message>
        <source>changing to the breath chosen</source>
        <translation>pasa poco a poco a la elegida</translation>
    </message>
    <message>
        <source>as it goes on</source>
        <translation>como sigue</translation>
    </message>
    <message>
        <source>the best voice</source>
        <translation>la mejor voz</translation>
    </message>
    <message>
        <source>as the text&apos;s language asks</source>
        <translation>según el idioma del texto</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la tuya</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale writes it</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of the year, as QLocale writes it</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>{time} is the time you chose.</source>
        <translation>Son las {time}, la hora que elegiste.</translation>
    </message>
    <message>
        <source>Would you like to sit?</source>
        <translation>¿Te apetece meditar?</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation>empieza a las {time}</translation>
    </message>
    <message>
        <source>sit</source>
        <translation>sentarse</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>caminar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no delay</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>the next sit only</source>
        <translation>solo la próxima vez</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>air</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>it rises and sinks</source>
        <translation>sube y baja</translation>
    </message>
    <message>
        <source>a bowl</source>
        <translation>un cuenco</translation>
    </message>
    <message>
        <source>rubbed softly</source>
        <translation>frotado suavemente</translation>
    </message>
    <message>
        <source>soft words</source>
        <translation>palabras suaves</translation>
    </message>
    <message>
        <source>over a little air</source>
        <translation>sobre un poco de aire</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>only while settling</source>
        <translation>solo mientras te acomodas</translation>
    </message>
    <message>
        <source>until the first line</source>
        <translation>hasta la primera línea</translation>
    </message>
    <message>
        <source>with a screen reader</source>
        <translation>con un lector de pantalla</translation>
    </message>
    <message>
        <source>by sounds, as in a terminal; else never</source>
        <translation>con sonidos, como en un terminal; si no, nunca</translation>
    </message>
    <message>
        <source>by sounds</source>
        <translation>con sonidos</translation>
    </message>
    <message>
        <source>how long is left in words</source>
        <translation>cuánto queda, en palabras</translation>
    </message>
    <message>
        <source>by sounds and words</source>
        <translation>con sonidos y palabras</translation>
    </message>
    <message>
        <source>the words where nobody speaks</source>
        <translation>las palabras, donde nadie habla</translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>cada {time}</translation>
    </message>
    <message>
        <source>at {minutes} minutes</source>
        <translation>a los {minutes} minutos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no parts</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>no sound device was found, so nothing will be heard</source>
        <translation>no se encontró ningún dispositivo de sonido, así que no se oirá nada</translation>
    </message>
    <message>
        <source>read by captions only: no voice works here</source>
        <translation>solo por escrito: aquí no funciona ninguna voz</translation>
    </message>
    <message>
        <source>a bell&apos;s sound file cannot be read, so a bowl is rung</source>
        <translation>no se puede leer el archivo de sonido de una campana, así que suena un cuenco</translation>
    </message>
    <message>
        <source>No bell</source>
        <translation>Sin campana</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>parte {number}</translation>
    </message>
    <message>
        <source>no sit could be begun ({why})</source>
        <translation>no se pudo comenzar ({why})</translation>
    </message>
    <message>
        <source>a sit is running already; `meditate stop` ends it</source>
        <translation>ya hay una sesión en marcha; `meditate stop` la termina</translation>
    </message>
    <message>
        <source>no words, only bells and breath</source>
        <translation>sin palabras, solo campanas y respiración</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>then silence until you end it</source>
        <translation>después, silencio hasta que la termines</translation>
    </message>
    <message>
        <source>{percent:.0f} % silence</source>
        <translation>{percent:.0f} % de silencio</translation>
    </message>
    <message>
        <source>until I stop it</source>
        <translation>hasta que yo lo pare</translation>
    </message>
    <message>
        <source>Captions only</source>
        <translation>Solo por escrito</translation>
    </message>
    <message>
        <source>American, calm</source>
        <translation>americana, tranquila</translation>
    </message>
    <message>
        <source>American, clear</source>
        <translation>americana, clara</translation>
    </message>
    <message>
        <source>Steph, dark</source>
        <translation>Steph, oscura</translation>
    </message>
    <message>
        <source>American, deep</source>
        <translation>americana, grave</translation>
    </message>
    <message>
        <source>British, calm</source>
        <translation>británica, tranquila</translation>
    </message>
    <message>
        <source>British, clear</source>
        <translation>británica, clara</translation>
    </message>
    <message>
        <source>Steph, British</source>
        <translation>Steph, británica</translation>
    </message>
    <message>
        <source>someone is sitting</source>
        <translation>alguien está meditando</translation>
    </message>
    <message>
        <source>a sandboxed Meditate cannot start itself; your desktop&apos;s settings can have it started</source>
        <translation>en un entorno aislado (sandbox) Meditate no puede arrancar solo; los ajustes de tu escritorio sí pueden hacerlo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End key</source>
        <translation>Tecla Fin</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>left arrow</source>
        <translation>flecha izquierda</translation>
    </message>
    <message>
        <source>right arrow</source>
        <translation>flecha derecha</translation>
    </message>
    <message>
        <source>up arrow</source>
        <translation>flecha arriba</translation>
    </message>
    <message>
        <source>down arrow</source>
        <translation>flecha abajo</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>signo de interrogación</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>space bar</source>
        <translation>barra espaciadora</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausar y seguir</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Decirlo otra vez</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Cinco minutos más</translation>
    </message>
    <message>
        <source>How long is left</source>
        <translation>Cuánto queda</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Your sits</source>
        <translation>Tus sesiones</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador para dormir</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Escribir un texto</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Leave what is nearest; end a sit</source>
        <translation>Cerrar lo que esté abierto; terminar la sesión</translation>
    </message>
    <message>
        <source>Do what has the focus; at first that is Begin</source>
        <translation>Activar lo que tiene el foco; al principio es «Empezar»</translation>
    </message>
    <message>
        <source>Go on to what can be reached next</source>
        <translation>Pasar a lo siguiente</translation>
    </message>
    <message>
        <source>These keys, always</source>
        <translation>Estas teclas, siempre</translation>
    </message>
    <message>
        <source>Leave Meditate</source>
        <translation>Salir de Meditate</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Hear the line</source>
        <translation>Oír la línea</translation>
    </message>
    <message>
        <source>Put in a pause; Ctrl+2 to Ctrl+5 put in the other marks</source>
        <translation>Poner una pausa; Ctrl+2 a Ctrl+5 ponen las otras marcas</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete (press it twice), or hide</source>
        <translation>Borrar (pulsa dos veces) u ocultar</translation>
    </message>
    <message>
        <source>While you sit</source>
        <translation>Mientras meditas</translation>
    </message>
    <message>
        <source>Before a sit</source>
        <translation>Antes de meditar</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Mientras escribes</translation>
    </message>
    <message>
        <source>Among presets</source>
        <translation>Entre los preajustes</translation>
    </message>
    <message>
        <source>{key} keeps what it does: {deed}</source>
        <translation>{key} sigue haciendo lo suyo: {deed}</translation>
    </message>
    <message>
        <source>{key} is taken: {deed}</source>
        <translation>{key} ya se usa: {deed}</translation>
    </message>
    <message>
        <source>That key cannot be taken</source>
        <translation>Esa tecla no se puede usar</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} o {other}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept</source>
        <translation>Detenido; no se guardó nada</translation>
    </message>
    <message>
        <source>A sit without an end cannot be kept; choose a length first</source>
        <translation>Una sesión sin final no se puede guardar; elige antes una duración</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>a word and how it is said both need letters</source>
        <translation>la palabra y su pronunciación necesitan letras</translation>
    </message>
    <message>
        <source>a word and how it is said have at most {count} letters each</source>
        <translation>la palabra y su pronunciación tienen como mucho {count} letras cada una</translation>
    </message>
    <message>
        <source>{words} is no language; write en, de or pt-BR</source>
        <translation>{words} no es un idioma; escribe en, de o pt-BR</translation>
    </message>
    <message>
        <source>{word} is a language in your lexicon, and cannot be a word in it too</source>
        <translation>{word} es un idioma en tu léxico y no puede ser también una palabra</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>no hay carpeta {folder}</translation>
    </message>
    <message>
        <source>the voice {name} in the settings bears the name of another; call it otherwise</source>
        <translation>la voz {name} de los ajustes lleva el nombre de otra; llámala de otro modo</translation>
    </message>
    <message>
        <source>the voice {name} needs the program {program}, which is not here</source>
        <translation>la voz {name} necesita el programa {program}, que no está aquí</translation>
    </message>
    <message>
        <source>{file} is no voice; one is a file NAME.onnx with a NAME.onnx.json beside it</source>
        <translation>{file} no es una voz; una voz es un archivo NOMBRE.onnx con NOMBRE.onnx.json al lado</translation>
    </message>
    <message>
        <source>{place}: the voice could not be added: {why}</source>
        <translation>{place}: no se pudo añadir la voz: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n neural voice(s) found, but this build of the program comes without Piper</source>
        <translation>
            <numerusform>%n voz neuronal encontrada, pero este programa viene sin Piper</numerusform>
            <numerusform>%n voces neuronales encontradas, pero este programa viene sin Piper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neural voice(s) found, but Piper is not installed: {command}</source>
        <translation>
            <numerusform>%n voz neuronal encontrada, pero Piper no está instalado: {command}</numerusform>
            <numerusform>%n voces neuronales encontradas, pero Piper no está instalado: {command}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not what tells of a voice; get it again</source>
        <translation>{file} no describe una voz; consíguelo de nuevo</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>no hay archivo {file}</translation>
    </message>
    <message>
        <source>{model} needs {file} beside it; a voice is both files</source>
        <translation>{model} necesita {file} al lado; una voz son los dos archivos</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why})</source>
        <translation>{file} no se puede leer ({why})</translation>
    </message>
    <message>
        <source>{model} is spelt in {kind}, which needs more than Piper; it is left out</source>
        <translation>{model} está escrita en {kind}, que necesita más que Piper; se omite</translation>
    </message>
    <message>
        <source>the voice {gone} is not here, so {voice} reads</source>
        <translation>la voz {gone} no está, así que lee {voice}</translation>
    </message>
    <message>
        <source>{voice} reads, who speaks {language}</source>
        <translation>lee {voice}, que habla {language}</translation>
    </message>
    <message>
        <source>no voice here speaks {language}, so {voice} reads</source>
        <translation>ninguna voz aquí habla {language}, así que lee {voice}</translation>
    </message>
    <message>
        <source>no voice could say the latest line; it is written</source>
        <translation>ninguna voz pudo decir la última línea; se escribe</translation>
    </message>
    <message>
        <source>{voice} reads in place of the voice that you chose</source>
        <translation>{voice} lee en lugar de la voz que elegiste</translation>
    </message>
    <message>
        <source>writing it ended before it was done; `meditate doctor` may tell why</source>
        <translation>la escritura terminó antes de tiempo; quizá `meditate doctor` sepa por qué</translation>
    </message>
    <message>
        <source>{error}; until then words are said without it</source>
        <translation>{error}; hasta entonces se habla sin él</translation>
    </message>
    <message>
        <source>{file}: the lexicon could not be kept ({why})</source>
        <translation>{file}: no se pudo guardar el léxico ({why})</translation>
    </message>
    <message>
        <source>(the closing bell)</source>
        <translation>(la campana final)</translation>
    </message>
    <message>
        <source>(bell)</source>
        <translation>(campana)</translation>
    </message>
    <message>
        <source>“{title}” is read now</source>
        <translation>Ahora se lee «{title}»</translation>
    </message>
    <message>
        <source>“{title}” is kept with your texts</source>
        <translation>«{title}» está ahora con tus textos</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>the sound output is muted</source>
        <translation>la salida de sonido está silenciada</translation>
    </message>
    <message>
        <source>the volume of the sound output is at zero</source>
        <translation>el volumen de la salida de sonido está a cero</translation>
    </message>
    <message>
        <source>{time}: {words} ({lasts})</source>
        <translation>{time}: {words} ({lasts})</translation>
    </message>
    <message>
        <source>{time}: a pause of {lasts}</source>
        <translation>{time}: una pausa de {lasts}</translation>
    </message>
    <message>
        <source>{time}: breathing, {lasts}</source>
        <translation>{time}: respirar, {lasts}</translation>
    </message>
    <message>
        <source>{time}: silence, {lasts}</source>
        <translation>{time}: silencio, {lasts}</translation>
    </message>
    <message>
        <source>{time}: a bell</source>
        <translation>{time}: una campana</translation>
    </message>
    <message>
        <source>A text of my own</source>
        <translation>Un texto propio</translation>
    </message>
    <message>
        <source>The draft is not kept yet ({reason}); with the next change it is tried again.</source>
        <translation>El borrador aún no se ha guardado ({reason}); con el próximo cambio se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The text could not be kept: {reason}</source>
        <translation>El texto no se pudo guardar: {reason}</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>línea {line}: {what}</translation>
    </message>
    <message>
        <source>the line again</source>
        <translation>la línea otra vez</translation>
    </message>
    <message>
        <source>the next line</source>
        <translation>la línea siguiente</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más despacio</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>más deprisa</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>más alto</translation>
    </message>
    <message>
        <source>five minutes more</source>
        <translation>cinco minutos más</translation>
    </message>
    <message>
        <source>the time left comes next</source>
        <translation>ahora, el tiempo que queda</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>texts end in {endings}</source>
        <translation>los textos terminan en {endings}</translation>
    </message>
    <message>
        <source>there are no words to paste</source>
        <translation>no hay palabras que pegar</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>the text is too large; the limit is {size} KiB</source>
        <translation>el texto es demasiado grande; el límite es {size} KiB</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>{folder}: the text could not be kept ({reason}); choose another folder</source>
        <translation>{folder}: no se pudo guardar el texto ({reason}); elige otra carpeta</translation>
    </message>
    <message>
        <source>Your system&apos;s own timer still asks as before. {why}</source>
        <translation>El temporizador de tu sistema todavía pregunta como antes. {why}</translation>
    </message>
    <message>
        <source>there is no systemd here; `meditate autostart on` has the program ask from the login on</source>
        <translation>aquí no hay systemd; con `meditate autostart on` el programa pregunta desde el inicio de sesión</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>`{command}` did not work: {why}</source>
        <translation>`{command}` no funcionó: {why}</translation>
    </message>
    <message>
        <source>what was sat could not be saved yet ({why})</source>
        <translation>lo que meditaste aún no se pudo guardar ({why})</translation>
    </message>
    <message>
        <source>could not write {file}: {why}; free some space or choose another</source>
        <translation>no se pudo escribir {file}: {why}; haz sitio o elige otro lugar</translation>
    </message>
    <message>
        <source>could not write to {folder}: {why}; nothing was changed</source>
        <translation>no se pudo escribir en {folder}: {why}; no se cambió nada</translation>
    </message>
    <message>
        <source>Kept as {name}: {sits}</source>
        <translation>Guardado como {name}: {sits}</translation>
    </message>
    <message>
        <source>Taken in: {sits}</source>
        <translation>Incorporado: {sits}</translation>
    </message>
    <message>
        <source>Taken back; your history is as it was</source>
        <translation>Retirado; tu historial está como antes</translation>
    </message>
    <message numerus="yes">
        <source>%n sit(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n nota nueva</numerusform>
            <numerusform>%n notas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>{program}: {sits}, all here already</source>
        <translation>{program}: {sits}, ya está todo aquí</translation>
    </message>
    <message>
        <source>{program}: there is no sit in it</source>
        <translation>{program}: no contiene ninguna sesión</translation>
    </message>
    <message>
        <source>{program}: {sits}, {count} of them new, from {first} to {last}, {length}</source>
        <translation>{program}: {sits}, {count} de ellas nuevas, del {first} al {last}, {length}</translation>
    </message>
    <message>
        <source>.</source>
        <comment>a decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{file}: the settings could not be kept ({why}); it is tried again with the next change</source>
        <translation>{file}: no se pudieron guardar los ajustes ({why}); se intenta de nuevo con el próximo cambio</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
</context>
<context>
    <name>BeginButton</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>BellsGroup</name>
    <message>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>between: %1</source>
        <translation>entre medias: %1</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Cuenco</translation>
    </message>
    <message>
        <source>A sound file of your own</source>
        <translation>Un archivo de sonido tuyo</translation>
    </message>
    <message>
        <source>Struck at the beginning</source>
        <translation>Toques al principio</translation>
    </message>
    <message>
        <source>A bell at the end</source>
        <translation>Una campana al final</translation>
    </message>
    <message>
        <source>Struck at the end</source>
        <translation>Toques al final</translation>
    </message>
    <message>
        <source>A bell between</source>
        <translation>Una campana entre medias</translation>
    </message>
    <message>
        <source>Struck between</source>
        <translation>Toques entre medias</translation>
    </message>
    <message>
        <source>Moved by chance</source>
        <translation>Movida por el azar</translation>
    </message>
    <message>
        <source>From stroke to stroke</source>
        <translation>De un toque a otro</translation>
    </message>
    <message>
        <source>Parts, in minutes</source>
        <translation>Partes, en minutos</translation>
    </message>
    <message>
        <source>Volume of the opening bell</source>
        <translation>Volumen de la campana del principio</translation>
    </message>
    <message>
        <source>Volume of the bells between</source>
        <translation>Volumen de las campanas intermedias</translation>
    </message>
    <message>
        <source>Volume of the closing bell</source>
        <translation>Volumen de la campana del final</translation>
    </message>
</context>
<context>
    <name>BreathGroup</name>
    <message>
        <source>Time and breath</source>
        <translation>Tiempo y respiración</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Quiet before the bell</source>
        <translation>Silencio antes de la campana</translation>
    </message>
    <message>
        <source>Count what I sit after the bell</source>
        <translation>Contar lo que medito tras la campana</translation>
    </message>
    <message>
        <source>Silence before the first words</source>
        <translation>Silencio antes de las primeras palabras</translation>
    </message>
    <message>
        <source>Longest gap between lines</source>
        <translation>Mayor hueco entre líneas</translation>
    </message>
    <message>
        <source>Longest gap between sections</source>
        <translation>Mayor hueco entre secciones</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Tomar aire</translation>
    </message>
    <message>
        <source>Hold full</source>
        <translation>Pausa con aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Soltar aire</translation>
    </message>
    <message>
        <source>Hold empty</source>
        <translation>Pausa sin aire</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The breath begins at</source>
        <translation>La respiración empieza con</translation>
    </message>
</context>
<context>
    <name>BreathToneGroup</name>
    <message>
        <source>The breath, heard</source>
        <translation>La respiración que se oye</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>no se oye</translation>
    </message>
    <message>
        <source>Hear the breath</source>
        <translation>Oír la respiración</translation>
    </message>
    <message>
        <source>It sounds as</source>
        <translation>Suena como</translation>
    </message>
    <message>
        <source>It is heard</source>
        <translation>Se oye</translation>
    </message>
    <message>
        <source>A soft tap at each turn</source>
        <translation>Un toque suave en cada cambio</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volumen de la respiración</translation>
    </message>
    <message>
        <source>Hear one breath</source>
        <translation>Oír una respiración</translation>
    </message>
</context>
<context>
    <name>ChoiceWord</name>
    <message>
        <source>The arrow keys change it, Enter shows all</source>
        <translation>Las flechas lo cambian, Intro lo muestra todo</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Decirlo otra vez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Línea siguiente</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Cinco minutos más</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Your sits</source>
        <translation>Tus sesiones</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador para dormir</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Escribir un texto</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>A curve that goes down gently from the beginning of the sit to its end</source>
        <translation>Una curva que baja con suavidad del principio al final de la sesión</translation>
    </message>
</context>
<context>
    <name>Darkness</name>
    <message>
        <source>In a minute the screen is locked. Any key lets it be.</source>
        <translation>En un minuto se bloquea la pantalla. Cualquier tecla lo evita.</translation>
    </message>
    <message>
        <source>In a minute the machine goes to sleep. Any key lets it be.</source>
        <translation>En un minuto el equipo se duerme. Cualquier tecla lo evita.</translation>
    </message>
    <message>
        <source>In a minute Meditate closes. Any key lets it be.</source>
        <translation>En un minuto se cierra Meditate. Cualquier tecla lo evita.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Está oscuro</translation>
    </message>
</context>
<context>
    <name>DayArc</name>
    <message>
        <source>mostly at night</source>
        <translation>sobre todo de noche</translation>
    </message>
    <message>
        <source>mostly in the morning</source>
        <translation>sobre todo por la mañana</translation>
    </message>
    <message>
        <source>mostly in the afternoon</source>
        <translation>sobre todo por la tarde</translation>
    </message>
    <message>
        <source>mostly in the evening</source>
        <translation>sobre todo al anochecer</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Por hora del día</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>The desktop</source>
        <translation>El escritorio</translation>
    </message>
    <message>
        <source>asks at %1</source>
        <translation>pregunta a las %1</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>no pregunta nada</translation>
    </message>
    <message>
        <source>stays awake during a sit</source>
        <translation>sigue despierto mientras meditas</translation>
    </message>
    <message>
        <source>sleeps when it likes</source>
        <translation>se duerme cuando quiere</translation>
    </message>
    <message>
        <source>Ask whether I want to sit</source>
        <translation>Preguntar si quiero meditar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>Wait in the tray when the window is closed</source>
        <translation>Esperar en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Wait in the tray from the login on</source>
        <translation>Esperar en la bandeja desde el inicio de sesión</translation>
    </message>
    <message>
        <source>Stay awake during a sit</source>
        <translation>Seguir despierto mientras medito</translation>
    </message>
    <message>
        <source>Hold notifications back during a sit (where the desktop can: KDE)</source>
        <translation>Retener las notificaciones mientras medito (donde el escritorio pueda: KDE)</translation>
    </message>
    <message>
        <source>Media keys and lock screen say what is read</source>
        <translation>Las teclas multimedia y la pantalla de bloqueo dicen qué se lee</translation>
    </message>
</context>
<context>
    <name>DraftButtons</name>
    <message>
        <source>Tried at</source>
        <translation>Probado con</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Hear the line</source>
        <translation>Oír la línea</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Sit with it</source>
        <translation>Sentarse con él</translation>
    </message>
    <message>
        <source>Yes, let this go</source>
        <translation>Sí, dejar ir este</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>A text to write at</source>
        <translation>Un texto en el que escribir</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Uno nuevo</translation>
    </message>
</context>
<context>
    <name>EarGroup</name>
    <message>
        <source>By ear</source>
        <translation>De oído</translation>
    </message>
    <message>
        <source>keys answered: %1</source>
        <translation>respuesta a las teclas: %1</translation>
    </message>
    <message>
        <source>time left: %1</source>
        <translation>tiempo restante: %1</translation>
    </message>
    <message>
        <source>Keys are answered</source>
        <translation>Respuesta a las teclas</translation>
    </message>
    <message>
        <source>Hear the sounds</source>
        <translation>Oír los sonidos</translation>
    </message>
    <message>
        <source>Tell the time left</source>
        <translation>Decir el tiempo que queda</translation>
    </message>
    <message>
        <source>Say what is wrong when a sit begins</source>
        <translation>Decir al empezar lo que no va bien</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>You sat for %1</source>
        <translation>Has meditado %1</translation>
    </message>
    <message>
        <source>Take your time getting up. What was kind here goes with you.</source>
        <translation>Levántate sin prisa. Lo que aquí fue amable se va contigo.</translation>
    </message>
    <message>
        <source>Sleep well. Nothing is left to be done.</source>
        <translation>Que duermas bien. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days</source>
        <translation>%1 de los últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n día seguido</numerusform>
            <numerusform>%n días seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>GlyphButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Read no more</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>While you sit</source>
        <translation>Mientras meditas</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Mientras escribes</translation>
    </message>
    <message>
        <source>Before a sit</source>
        <translation>Antes de meditar</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Among presets</source>
        <translation>Entre los preajustes</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Cerrar las teclas</translation>
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
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Take in from files</source>
        <translation>Incorporar de archivos</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Incorporarlas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlas</translation>
    </message>
</context>
<context>
    <name>HistoryGroup</name>
    <message>
        <source>Your sits</source>
        <translation>Tus sesiones</translation>
    </message>
    <message>
        <source>days in a row are told</source>
        <translation>se dicen los días seguidos</translation>
    </message>
    <message>
        <source>days in a row are not told</source>
        <translation>no se dicen los días seguidos</translation>
    </message>
    <message>
        <source>a day begins at %1</source>
        <translation>el día empieza a las %1</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source>Tell days in a row</source>
        <translation>Decir los días seguidos</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Your sits</source>
        <translation>Tus sesiones</translation>
    </message>
    <message>
        <source>Nothing has been sat yet. The first light comes with your first sit.</source>
        <translation>Todavía no hay nada. La primera luz llega con tu primera sesión.</translation>
    </message>
    <message>
        <source>%1, %2, since %3</source>
        <translation>%1, %2, desde el %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sit(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n día seguido</numerusform>
            <numerusform>%n días seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Por hora del día</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Por texto</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close your sits</source>
        <translation>Cerrar tus sesiones</translation>
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
        <translation>Preparando. Escape cancela.</translation>
    </message>
    <message>
        <source>Begin goes on with “%1”</source>
        <translation>Empezar continúa con «%1»</translation>
    </message>
    <message>
        <source>A voice reads to you, a light breathes with you, and a bell ends it exactly on time.</source>
        <translation>Una voz te lee, una luz respira contigo y una campana lo termina justo a su hora.</translation>
    </message>
    <message>
        <source>Breathe in as the light gathers and out as it settles, or in a way of your own.</source>
        <translation>Toma aire cuando la luz se recoge y suéltalo cuando se posa, o hazlo a tu manera.</translation>
    </message>
    <message>
        <source>Stop whenever you like, with Escape; nothing here keeps count against you.</source>
        <translation>Para cuando quieras, con Escape; aquí nadie te lo tendrá en cuenta.</translation>
    </message>
    <message>
        <source>Sit as you are. There is nothing to get right.</source>
        <translation>Siéntate tal como estás. No hay manera de hacerlo mal.</translation>
    </message>
    <message>
        <source>Begin
%1</source>
        <translation>Empezar
%1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Seguir con</translation>
    </message>
</context>
<context>
    <name>KeepFile</name>
    <message>
        <source>MP3, for every player (*.mp3)</source>
        <translation>MP3, para cualquier reproductor (*.mp3)</translation>
    </message>
    <message>
        <source>FLAC, nothing lost (*.flac)</source>
        <translation>FLAC, sin pérdida (*.flac)</translation>
    </message>
    <message>
        <source>Opus, small (*.opus)</source>
        <translation>Opus, pequeño (*.opus)</translation>
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
        <translation>Audiolibro (*.m4b)</translation>
    </message>
</context>
<context>
    <name>KeepHistory</name>
    <message>
        <source>Keep your sits as a file</source>
        <translation>Guardar tus sesiones como archivo</translation>
    </message>
    <message>
        <source>meditate-history</source>
        <comment>the name of a file</comment>
        <translation>meditate-historial</translation>
    </message>
    <message>
        <source>A table, for a spreadsheet (*.csv)</source>
        <translation>Una tabla, para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>All of it, exactly (*.json)</source>
        <translation>Todo, con exactitud (*.json)</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>press a key</source>
        <translation>pulsa una tecla</translation>
    </message>
    <message>
        <source>Enter takes another key, Delete takes it away</source>
        <translation>Intro pone otra tecla, Suprimir la quita</translation>
    </message>
</context>
<context>
    <name>KeysGroup</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>single keys</source>
        <translation>teclas sueltas</translation>
    </message>
    <message>
        <source>characters only with Ctrl</source>
        <translation>caracteres solo con Ctrl</translation>
    </message>
    <message>
        <source>some are your own</source>
        <translation>algunas son tuyas</translation>
    </message>
    <message>
        <source>as they came</source>
        <translation>como al principio</translation>
    </message>
    <message>
        <source>Letters and signs are keys by themselves, else with Ctrl</source>
        <translation>Letras y signos funcionan solos; si no, con Ctrl</translation>
    </message>
    <message>
        <source>Enter, then a key, takes that key; Delete takes it away.</source>
        <translation>Intro y luego una tecla: esa queda; Suprimir la quita.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Verlas todas</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
</context>
<context>
    <name>LexiconGroup</name>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>A word, or a few</source>
        <translation>Una palabra, o varias</translation>
    </message>
    <message>
        <source>Spelt as it sounds</source>
        <translation>Escrito como suena</translation>
    </message>
    <message>
        <source>Only in a language, like de</source>
        <translation>Solo en un idioma, por ejemplo de</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in %3</source>
        <translation>%1: %2, en %3</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Escuchar %1</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Let %1 be said as it is written</source>
        <translation>Decir %1 como está escrito</translation>
    </message>
</context>
<context>
    <name>LexiconModel</name>
    <message numerus="yes">
        <source>%n word(s) of yours</source>
        <translation>
            <numerusform>%n palabra tuya</numerusform>
            <numerusform>%n palabras tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>as they are written</source>
        <translation>como están escritas</translation>
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
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>MonthLights</name>
    <message>
        <source>%1 of the last 30 days</source>
        <translation>%1 de los últimos 30 días</translation>
    </message>
</context>
<context>
    <name>NightGroup</name>
    <message>
        <source>Bedtime</source>
        <translation>A la hora de dormir</translation>
    </message>
    <message>
        <source>in the dark any key: %1</source>
        <translation>a oscuras cualquier tecla: %1</translation>
    </message>
    <message>
        <source>afterwards: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>The sleep timer (Z) is heard as</source>
        <translation>En el temporizador para dormir (Z) se oye</translation>
    </message>
    <message>
        <source>In the dark any key</source>
        <translation>A oscuras, cualquier tecla</translation>
    </message>
    <message>
        <source>After a sit that was heard to its end</source>
        <translation>Tras una sesión oída hasta el final</translation>
    </message>
    <message>
        <source>That is not available here: it stays silent.</source>
        <translation>Eso no es posible aquí: queda en silencio.</translation>
    </message>
    <message>
        <source>May Meditate put this machine to sleep? It says so a minute before, and any key lets it be</source>
        <translation>¿Puede Meditate dormir este equipo? Lo avisa un minuto antes, y cualquier tecla lo evita</translation>
    </message>
</context>
<context>
    <name>NightModel</name>
    <message>
        <source>The sit is over</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Esta noche no</translation>
    </message>
    <message>
        <source>In a minute the screen is locked.</source>
        <translation>En un minuto se bloquea la pantalla.</translation>
    </message>
    <message>
        <source>In a minute the machine goes to sleep.</source>
        <translation>En un minuto el equipo se duerme.</translation>
    </message>
    <message>
        <source>In a minute Meditate closes.</source>
        <translation>En un minuto se cierra Meditate.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>A note on this sit</source>
        <translation>Una nota sobre esta sesión</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Sleep timer: %1, for</source>
        <translation>Temporizador para dormir: %1, durante</translation>
    </message>
</context>
<context>
    <name>OwnVoicesModel</name>
    <message numerus="yes">
        <source>%1 can be chosen now, and %n more</source>
        <translation>
            <numerusform>%1 y %n más se pueden elegir ahora</numerusform>
            <numerusform>%1 y %n más se pueden elegir ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be chosen now</source>
        <translation>%1 se puede elegir ahora</translation>
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
        <translation>Suéltalo y se leerá</translation>
    </message>
</context>
<context>
    <name>PanelGroup</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
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
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>a sound file for a phone or a player</source>
        <translation>un archivo de sonido para el teléfono o un reproductor</translation>
    </message>
    <message>
        <source>%1, %2, as it would be heard here, with a cover and chapters.</source>
        <translation>%1, %2, tal como se oiría aquí, con portada y capítulos.</translation>
    </message>
    <message>
        <source>Captions and a transcript beside it</source>
        <translation>Subtítulos y transcripción al lado</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Dejar de escribir</translation>
    </message>
    <message>
        <source>Keep as a sound file</source>
        <translation>Guardar como archivo de sonido</translation>
    </message>
</context>
<context>
    <name>PictureGroup</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>%1 % of its light</source>
        <translation>%1 % de su luz</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>What moves in the picture</source>
        <translation>Qué se mueve en la imagen</translation>
    </message>
    <message>
        <source>Who paints it</source>
        <translation>Quién la pinta</translation>
    </message>
    <message>
        <source>Light of the picture</source>
        <translation>Luz de la imagen</translation>
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
        <translation>El lugar</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>callado</translation>
    </message>
    <message>
        <source>Volume of the place</source>
        <translation>Volumen del lugar</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Volumen: %1</translation>
    </message>
</context>
<context>
    <name>PresetRows</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
</context>
<context>
    <name>PresetsPanel</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Close the presets</source>
        <translation>Cerrar los preajustes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sí, borrarlo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>A name for what is chosen now</source>
        <translation>Un nombre para lo elegido ahora</translation>
    </message>
    <message>
        <source>Call it so</source>
        <translation>Llamarlo así</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>Show the hidden ones</source>
        <translation>Mostrar los ocultos</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Cerrar los ajustes</translation>
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
        <translation>Meditas: %1</translation>
    </message>
    <message>
        <source>%1 pauses and goes on, %2 tells the time left, Escape ends, F1 lists the keys</source>
        <translation>%1 pausa y continúa, %2 dice cuánto queda, Escape termina, F1 muestra las teclas</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continúa</translation>
    </message>
    <message>
        <source>Resting here</source>
        <translation>Un descanso</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Keep it with my texts</source>
        <translation>Guardarlo con mis textos</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>No importa</translation>
    </message>
</context>
<context>
    <name>SoundFiles</name>
    <message>
        <source>A sound file to ring</source>
        <translation>Un archivo de sonido para la campana</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff)</source>
        <translation>Archivos de sonido (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>A forest of lanterns</source>
        <translation>Un bosque de farolillos</translation>
    </message>
    <message>
        <source>A pool under trees</source>
        <translation>Un estanque bajo los árboles</translation>
    </message>
    <message>
        <source>A droplet over still water</source>
        <translation>Una gota sobre el agua quieta</translation>
    </message>
    <message>
        <source>A river in the light</source>
        <translation>Un río en la luz</translation>
    </message>
    <message>
        <source>Dawn over hills</source>
        <translation>El alba sobre las colinas</translation>
    </message>
    <message>
        <source>A night sky</source>
        <translation>Un cielo de noche</translation>
    </message>
    <message>
        <source>A plain light</source>
        <translation>Una luz sencilla</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>%1. It brightens as you breathe in, and dims as you breathe out.</source>
        <translation>%1. Se aclara cuando tomas aire y se atenúa cuando lo sueltas.</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>TakeHistory</name>
    <message>
        <source>Files of Insight Timer, Meditate for GTK, Brethap, or our own</source>
        <translation>Archivos de Insight Timer, Meditate para GTK, Brethap o los nuestros</translation>
    </message>
    <message>
        <source>What was sat (*.csv *.json *.txt)</source>
        <translation>Lo que se meditó (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>A text to read</source>
        <translation>Un texto para leer</translation>
    </message>
    <message>
        <source>Texts and books (*.md *.markdown *.txt *.text *.ssml *.xml *.epub)</source>
        <translation>Textos y libros (*.md *.markdown *.txt *.text *.ssml *.xml *.epub)</translation>
    </message>
</context>
<context>
    <name>TextFolder</name>
    <message>
        <source>The folder of your texts</source>
        <translation>La carpeta de tus textos</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Your text</source>
        <translation>Tu texto</translation>
    </message>
    <message>
        <source>Written in Markdown; Control and the digits 1 to 5 put in a pause, breaths, a silence, a bell, a scene</source>
        <translation>Escrito en Markdown; Control y los números del 1 al 5 ponen una pausa, respiraciones, un silencio, una campana, una escena</translation>
    </message>
</context>
<context>
    <name>TextsGroup</name>
    <message>
        <source>Your texts</source>
        <translation>Tus textos</translation>
    </message>
    <message>
        <source>Texts and books in this folder can be chosen at once. A file can also be dropped on the window, or words pasted with Ctrl+V.</source>
        <translation>Los textos y libros de esta carpeta se pueden elegir enseguida. También puedes soltar un archivo en la ventana o pegar palabras con Ctrl+V.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Leer un archivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>La carpeta habitual</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>The course of the text: %1</source>
        <translation>El curso del texto: %1</translation>
    </message>
    <message>
        <source>The arrow keys go from one thing to the next, Enter lets a line be heard</source>
        <translation>Las flechas van de una cosa a la siguiente, con Intro oyes una línea</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Begin again</source>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador para dormir</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Cinco minutos más</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>TrayPlace</name>
    <message>
        <source>Meditate stays here. The ring shows the window again, and its menu ends all.</source>
        <translation>Meditate se queda aquí. El anillo vuelve a mostrar la ventana, y su menú lo termina todo.</translation>
    </message>
</context>
<context>
    <name>VoiceFiles</name>
    <message>
        <source>A voice for Piper</source>
        <translation>Una voz para Piper</translation>
    </message>
    <message>
        <source>Neural voices (*.onnx)</source>
        <translation>Voces neuronales (*.onnx)</translation>
    </message>
</context>
<context>
    <name>VoiceFolder</name>
    <message>
        <source>A folder of voices for Piper</source>
        <translation>Una carpeta de voces para Piper</translation>
    </message>
</context>
<context>
    <name>VoiceGroup</name>
    <message>
        <source>The voice</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Read a long text in parts</source>
        <translation>Leer por partes un texto largo</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Cuánto se dice</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>lo justo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less of a text the more often I hear it</source>
        <translation>Menos texto cuantas más veces lo oiga</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Oír la voz</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Add a voice file</source>
        <translation>Añadir una voz</translation>
    </message>
    <message>
        <source>A folder of voices</source>
        <translation>Una carpeta de voces</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
</context>
<context>
    <name>WindDownGroup</name>
    <message>
        <source>Slower by the end</source>
        <translation>Más lento al final</translation>
    </message>
    <message>
        <source>Less melody in the voice</source>
        <translation>Menos melodía en la voz</translation>
    </message>
    <message>
        <source>Longer pauses</source>
        <translation>Pausas más largas</translation>
    </message>
    <message>
        <source>Softer voice</source>
        <translation>Voz más suave</translation>
    </message>
    <message>
        <source>Fainter sounds</source>
        <translation>Sonidos más tenues</translation>
    </message>
    <message>
        <source>Darker picture</source>
        <translation>Imagen más oscura</translation>
    </message>
    <message>
        <source>Winding down</source>
        <translation>Bajar el ritmo</translation>
    </message>
    <message>
        <source>slower, softer and darker towards the end</source>
        <translation>más lento, suave y oscuro hacia el final</translation>
    </message>
    <message>
        <source>as it begins, so it goes on</source>
        <translation>como empieza, así sigue</translation>
    </message>
    <message>
        <source>Everything comes down together</source>
        <translation>Todo baja a la vez</translation>
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
        <translation>Se apaga a lo largo de</translation>
    </message>
    <message>
        <source>After the story its sounds go on until I stop them</source>
        <translation>Tras el relato los sonidos siguen hasta que yo los pare</translation>
    </message>
    <message>
        <source>To begin with the breath you have, press this each time you breathe in.</source>
        <translation>Para empezar con la respiración que tienes, pulsa aquí cada vez que tomes aire.</translation>
    </message>
    <message>
        <source>%L1 a minute</source>
        <translation>%L1 por minuto</translation>
    </message>
    <message>
        <source>In (%1)</source>
        <translation>Tomo aire (%1)</translation>
    </message>
    <message>
        <source>Your breath: %L1 a minute</source>
        <translation>Tu respiración: %L1 por minuto</translation>
    </message>
    <message>
        <source>I breathe in; %1 more</source>
        <translation>Tomo aire; faltan %1</translation>
    </message>
</context>
<context>
    <name>WordsGroup</name>
    <message>
        <source>Captions and time left</source>
        <translation>Subtítulos y tiempo restante</translation>
    </message>
    <message>
        <source>captions %1</source>
        <translation>subtítulos %1</translation>
    </message>
    <message>
        <source>no captions</source>
        <translation>sin subtítulos</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Mostrar lo que se dice</translation>
    </message>
    <message>
        <source>Show bells as a soft light</source>
        <translation>Mostrar las campanas como una luz suave</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>Tamaño de los subtítulos</translation>
    </message>
    <message>
        <source>Where captions stand</source>
        <translation>Dónde van los subtítulos</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Leave; the draft is kept</source>
        <translation>Salir; el borrador se guarda</translation>
    </message>
    <message>
        <source>Leave; the draft is tried once more</source>
        <translation>Salir; se intentará guardar el borrador otra vez</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Un texto tuyo</translation>
    </message>
    <message>
        <source>Each light is a line; the arrow keys go along them.</source>
        <translation>Cada luz es una línea; las flechas las recorren.</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>The last year, day by day</source>
        <translation>El último año, día a día</translation>
    </message>
    <message>
        <source>Each light is a day.</source>
        <translation>Cada luz es un día.</translation>
    </message>
</context>
</TS>
