"""Past forms of irregular verbs that news is told with, and their first form, lower case."""

_VERBS = """
    rise: rose risen | fall: fell fallen | grow: grew grown | lose: lost | win: won | buy: bought | sell: sold |
    pay: paid | shoot: shot | die: dead death deaths | kill: killing | sink: sank sunk | shrink: shrank shrunk |
    break: broke broken | steal: stole stolen | take: took taken | give: gave given | go: went gone | come: came
    | get: got | find: found | hold: held | keep: kept | leave: left | meet: met | make: made | send: sent |
    spend: spent | build: built | lend: lent | drive: drove driven | draw: drew drawn | see: saw seen | say:
    said | seek: sought | bring: brought | catch: caught | teach: taught | fight: fought | strike: struck |
    begin: began begun | run: ran | swim: swam swum | freeze: froze frozen | choose: chose chosen | speak: spoke
    spoken | write: wrote written | lay: laid | lead: led | feed: fed | flee: fled | sing: sang sung | ring:
    rang rung | stand: stood | eat: ate eaten | fly: flew flown | throw: threw thrown | hurt: hurts | hide: hid
    hidden | bind: bound | wed: wedding
"""

BASE_FORMS: dict[str, str] = {
    past: base.strip()
    for base, _, pasts in (verb.partition(":") for verb in _VERBS.replace("\n", " ").split("|"))
    for past in pasts.split()
}
