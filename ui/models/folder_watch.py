"""Watches a folder of texts, so that what comes, goes or changes there is seen at once. Idle while nothing does."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

SETTLED_MS = 200
"""An editor writes, renames and deletes for one save; then one look is enough."""
MOST = 1000
"""Files that are watched one by one, for those that are written over in their place."""


class FolderWatch(QObject):
    """Tells that something has changed; looks at nothing itself."""

    def __init__(self, changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._soon.timeout.connect(changed)
        self._watcher.directoryChanged.connect(self._soon.start)
        self._watcher.fileChanged.connect(self._soon.start)

    def watch(self, folder: Path, files: Iterable[Path]) -> None:
        """Watch this folder, the ones in it that hold texts, and these texts; of one that is missing, what is above."""
        there = folder
        while not there.is_dir() and there != there.parent:
            there = there.parent
        wanted = {str(there), *(str(path) for path in files), *(str(path.parent) for path in files)}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := sorted(wanted - watched)[:MOST]:
            self._watcher.addPaths(new)

    @property
    def watched(self) -> frozenset[str]:
        """What is watched now."""
        return frozenset((*self._watcher.directories(), *self._watcher.files()))
