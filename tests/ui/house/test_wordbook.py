"""The wordbook: what is added in one process is not undone by another."""

from pathlib import Path
from threading import Thread

from narration.own_lexicon import Entry
from ui.house.wordbook import Wordbook


def test_words_that_are_added_in_two_processes_at_once_are_all_kept(tmp_path: Path) -> None:
    """Each writer opens the file anew; within one process a lock on it holds as between two."""
    path, words = tmp_path / "lexicon.toml", [f"word {letter}" for letter in "abcdefgh"]
    writers = [Thread(target=_add, args=(Wordbook(path, lambda _: None), word)) for word in words]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [entry.written for entry in Wordbook(path, lambda _: None).now.entries] == words


def _add(book: Wordbook, word: str) -> None:
    book.change(lambda lexicon: lexicon.added(Entry(word, "said")))
