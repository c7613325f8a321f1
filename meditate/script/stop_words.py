"""Words that tell a stop that ends a sentence from one that does not, of all languages that texts are written in."""


def _words(spaced: str) -> frozenset[str]:
    return frozenset(spaced.split())


NEVER_LAST = _words(
    """
    dr mr mrs ms mx prof gen col capt lt sgt maj rev hon fr st ste vs cf approx esp e.g i.e viz hr frau hl bzw
    vgl evtl ggf inkl sog z.b d.h u.a z.t o.ä s.o sr sra srta dra ud uds vd vds p.ej d da mme mlle mm ph
    """
)
"""Always have something after them. Written without their last stop."""

NUMBERED = _words(
    """
    no nr nos fig vol pp p art abb kap núm pág cap ch jan feb apr aug sept sep oct okt nov dec dez
    """
)
"""Abbreviations only where a number follows; else they are words: just say no."""

MAY_BE_LAST = _words(
    """
    etc usw jr snr inc ltd co corp min sec std sek hrs mo jh chr bros
    """
)
"""End a sentence when a capital follows."""

STARTERS = _words(
    """
    a after all and any as at be before begin breathe but by close come count each every feel find follow for
    from he her here his how if imagine in inhale exhale is it its just let listen maybe my next no not
    nothing notice now on once one open or our perhaps picture rest return see she sit so some soon stay take
    that the their then there these they this those though together until we what when where while who why
    with yes you your aber alles als an atme auch bei beginne bleib da damit dann das dein deine dem den denn
    der die dies diese doch du ein eine er es fühle ganz höre ich ihr ihre im ist jetzt kein komm lass mit
    nach nimm nun nur ob oder ruhe schließe sie sieh spüre stell und unser vielleicht von vor wann warum was
    wenn wer wie wir wo zähle zu zum zur ahora al algo aquí así aún cada como con cuando cuenta de deja del
    después desde donde el ella ellos en entonces escucha ese eso esta este estás hay imagina inhala exhala la
    las lo los luego más mi mira muy nada nos nota para pero por porque pues que quizá respira se si siente
    sin sobre solo su suelta también tal te toma tu tus un una uno vamos ve y ya yo
    """
)
"""Begin sentences, and are hardly ever a name."""

MONTHS = _words(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember january february
    march may june july october december
    """
)
"""After `3.` they make it an ordinal."""

BEFORE_ORDINALS = _words(
    """
    am im der die das dem den des vom zum zur beim ihr dein sein mein jeder jede jedes
    """
)
"""Before `3.` they make it an ordinal."""
