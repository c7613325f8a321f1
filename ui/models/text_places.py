"""Places in a text: counted in characters here, and in 16-bit units by Qt."""

from meditate.script.model import Script


def characters(text: str, units: int) -> int:
    """How many characters these first 16-bit units, in which Qt counts, hold."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def units(text: str, count: int) -> int:
    """The contrary."""
    return len(text[:count].encode("utf-16-le", "surrogatepass")) // 2


def line_at(script: Script, offset: int) -> int:
    """The line that stands at this character, or else the last before it; -1 before the first."""
    begun = [number for number, line in enumerate(script.lines) if line.start <= offset]
    return begun[-1] if begun else -1
