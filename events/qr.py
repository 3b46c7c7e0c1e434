"""An address as a QR code, drawn on the server: no third party is asked."""


def picture(address):
    """The code as the address of a picture, black on white whatever the page's colours are."""
    import segno  # noqa: PLC0415  only this page needs it, and every process would carry it

    code = segno.make(address, micro=False)
    return code.svg_data_uri(scale=4, border=4, dark="#000", light="#fff", svgclass=None)
