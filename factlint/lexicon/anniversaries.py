"""Anniversaries that have a name of their own, as years."""

ANNIVERSARIES = {
    "tin": 10, "crystal": 15, "china": 20, "silver": 25, "pearl": 30, "coral": 35, "ruby": 40, "sapphire": 45,
    "gold": 50, "golden": 50, "emerald": 55, "diamond": 60, "platinum": 70,
}  # fmt: skip

# What a named anniversary is of: "silver wedding", "golden jubilee".
CELEBRATIONS = frozenset({"wedding", "jubilee", "anniversary"})

CENTENARIES = {
    "centenary": 100, "centennial": 100, "sesquicentennial": 150, "sesquicentenary": 150, "bicentenary": 200,
    "bicentennial": 200, "tercentenary": 300, "tricentennial": 300, "quatercentenary": 400, "quincentenary": 500,
    "quincentennial": 500, "millennium": 1000,
}  # fmt: skip
