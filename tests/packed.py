"""Archives made from readable parts: a folder of fixtures, or texts by their names."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

CONTAINERS = Path(__file__).parent.parent / "fixtures" / "containers"


def folder(name: str) -> dict[str, str]:
    """The parts of an archive that lies unpacked in ``fixtures/containers``."""
    root = CONTAINERS / name
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files}


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word document with this body; ``styles="…"`` is the part word/styles.xml."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = f"<w:document {space}><w:body>{body}</w:body></w:document>"
    further = {f"word/{name}.xml": f"<w:{name} {space}>{text}</w:{name}>" for name, text in parts.items()}
    return packed({"word/document.xml": document, **further})


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
