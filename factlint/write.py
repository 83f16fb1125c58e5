"""Writing a file in one step: whoever reads it finds what was there before or what is there after."""

import os
import stat


def replace(path: str, data: bytes) -> None:
    """Puts ``data`` in the place of what the file held, and keeps its mode and owner; where there was none, makes it.

    What a link leads to is written, and the link stays; a pipe or a device is written to. Where anything goes wrong the
    file is as it was. Raises OSError.
    """
    from tempfile import mkstemp  # late: few runs write

    real = os.path.realpath(path)
    status = os.stat(real) if os.path.exists(real) else None
    if status and not os.access(real, os.W_OK):
        raise PermissionError(13, "Permission denied", path)
    if status and not stat.S_ISREG(status.st_mode):
        with open(real, "wb") as file:
            file.write(data)
        return
    descriptor, temporary = mkstemp(prefix=".factlint-", dir=os.path.dirname(real))
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        if status and hasattr(os, "chown") and (status.st_uid, status.st_gid) != (os.geteuid(), os.getegid()):
            os.chown(temporary, status.st_uid, status.st_gid)
        os.chmod(temporary, stat.S_IMODE(status.st_mode) if status else 0o666 & ~_umask())
        os.replace(temporary, real)
    except BaseException:
        os.unlink(temporary)
        raise


def _umask() -> int:
    """What is kept from the mode of a new file; there is no way to ask for it without setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
