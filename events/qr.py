"""An address as a QR code, drawn on the server: no third party is asked."""


def picture(address):
    """The code as the address of a picture, black on white whatever the page's colours are.

    An address that no code can hold, of thousands of characters, has none: an empty text.
    """
    import segno  # noqa: PLC0415  only this page needs it, and every process would carry it

    try:
        code = segno.make(address, micro=False)
    except segno.DataOverflowError:
        return ""
    return code.svg_data_uri(scale=4, border=4, dark="#000", light="#fff", svgclass=None)
