"""Writing a file in one step: whoever reads it finds what was there before or what is there after."""

import os
import stat


def replace(path: str, data: bytes) -> None:
    """Puts ``data`` in the place of what the file held, and keeps its mode and owner.

    What a link leads to is written, and the link stays. Where anything goes wrong the file is as it was. Raises
    OSError.
    """
    from tempfile import mkstemp  # late: few runs write

    real = os.path.realpath(path)
    status = os.stat(real)
    if not os.access(real, os.W_OK):
        raise PermissionError(13, "Permission denied", path)
    descriptor, temporary = mkstemp(prefix=".factlint-", dir=os.path.dirname(real))
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        if hasattr(os, "chown") and (status.st_uid, status.st_gid) != (os.geteuid(), os.getegid()):
            os.chown(temporary, status.st_uid, status.st_gid)
        os.chmod(temporary, stat.S_IMODE(status.st_mode))
        os.replace(temporary, real)
    except BaseException:
        os.unlink(temporary)
        raise
