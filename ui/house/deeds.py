"""From a key to a verb: what a deed means for a sitting. No Qt: the window and the terminal share it."""

from meditate.keymap import Deed
from meditate.verbs import Verb

VERBS = {
    Deed.PAUSE: Verb.PAUSE, Deed.NEXT: Verb.NEXT, Deed.PREVIOUS: Verb.PREVIOUS, Deed.SLOWER: Verb.SLOWER,
    Deed.FASTER: Verb.FASTER, Deed.QUIETER: Verb.QUIETER, Deed.LOUDER: Verb.LOUDER, Deed.EXTEND: Verb.EXTEND,
    Deed.REMAINING: Verb.REMAINING, Deed.END: Verb.END,
}  # fmt: skip
"""Deeds that are verbs of a sit; of the two verbs that one key does by turns, the first."""


def verb_for(deed: Deed | None, *, paused: bool) -> Verb | None:
    """What a sitting is asked to do for this; None where it is nothing of a sitting's."""
    if deed is Deed.PAUSE and paused:
        return Verb.RESUME
    return VERBS.get(deed) if deed else None
