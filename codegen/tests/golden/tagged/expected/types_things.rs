/// The schema `Balloon`.
///
/// The schema name is `Balloon`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Balloon {
    /// The property `craftType`.
    #[doc(alias = "craftType")]
    pub craft_type: Option<BalloonTag>,
}

impl Balloon {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            craft_type: None,
        }
    }

    /// Sets [`craftType`](Self::craft_type).
    #[must_use]
    pub fn with_craft_type(mut self, value: impl Into<BalloonTag>) -> Self {
        self.craft_type = Some(value.into());
        self
    }
}

impl Default for Balloon {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Balloon {
    const NAME: &'static str = "Balloon";
    const MEMBERS: &'static [&'static str] = &["craftType"];

    fn empty() -> Self {
        Self {
            craft_type: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.craft_type),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "craftType", &self.craft_type)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("craft_type", self.craft_type.as_ref());
    }
}

wire::object!(Balloon);

impl validate::Validate for Balloon {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The value set `BalloonTag`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BalloonTag {
    /// `hot-air`
    HotAir,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for BalloonTag {
    const NAME: &'static str = "BalloonTag";
    const VALUES: &'static [&'static str] = &[
        "hot-air",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "hot-air" => Some(Self::HotAir),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::HotAir => "hot-air",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(BalloonTag);

/// The schema `Bike`.
///
/// The schema name is `Bike`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bike {
    /// The property `gears`.
    pub gears: Option<i64>,
    /// The property `kind`.
    pub kind: BikeKind,
}

impl Bike {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<BikeKind>) -> Self {
        Self {
            gears: None,
            kind: kind.into(),
        }
    }

    /// Sets [`gears`](Self::gears).
    #[must_use]
    pub fn with_gears(mut self, value: impl Into<i64>) -> Self {
        self.gears = Some(value.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<BikeKind>) -> Self {
        self.kind = value.into();
        self
    }
}

impl wire::Object for Bike {
    const NAME: &'static str = "Bike";
    const MEMBERS: &'static [&'static str] = &["gears", "kind"];
    const REQUIRED: &'static [usize] = &[1];

    fn empty() -> Self {
        Self {
            gears: None,
            kind: BikeKind::empty(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.gears),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.kind),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "gears", &self.gears)?;
        wire::put(map, "kind", &self.kind)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("gears", self.gears.as_ref());
        out.show("kind", &self.kind);
    }
}

wire::object!(Bike);

impl validate::Validate for Bike {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The value set `BikeKind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BikeKind {
    /// `bike`
    Bike,
    /// `ebike`
    Ebike,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for BikeKind {
    const NAME: &'static str = "BikeKind";
    const VALUES: &'static [&'static str] = &[
        "bike",
        "ebike",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "bike" => Some(Self::Bike),
            "ebike" => Some(Self::Ebike),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Bike => "bike",
            Self::Ebike => "ebike",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(BikeKind);

/// One of the types of `Boat`.
///
/// The property `hull` decides which of them a value is. Open: a value that is none of them is kept in
/// `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Boat {
    /// The schema `VBoat`, tagged `v-hull`, `VBoat`.
    VBoat(Box<VBoat>),
    /// The schema `FlatBoat`, tagged `flat`, `FlatBoat`.
    FlatBoat(Box<FlatBoat>),
    /// A value that this version of the crate does not know.
    Unknown(wire::Value),
}

impl wire::Union for Boat {
    const NAME: &'static str = "Boat";
    const TAG: Option<&'static str> = Some("hull");
    const VARIANTS: &'static [wire::Variant] = &[
        wire::Variant {
            tags: &["v-hull", "VBoat"],
            shape: wire::Shape::Members(&[
                ("depth", wire::Shape::Number, false),
                ("hull", wire::Shape::Text, true),
                ("name", wire::Shape::Text, false),
            ]),
        },
        wire::Variant {
            tags: &["flat", "FlatBoat"],
            shape: wire::Shape::Members(&[
                ("area", wire::Shape::Number, true),
                ("hull", wire::Shape::Text, true),
                ("name", wire::Shape::Text, false),
            ]),
        },
    ];

    fn read(index: usize, value: &wire::Value) -> Option<Self> {
        match index {
            0 => wire::variant(value).map(Self::VBoat),
            1 => wire::variant(value).map(Self::FlatBoat),
            _ => None,
        }
    }

    fn unknown(value: wire::Value) -> Self {
        Self::Unknown(value)
    }
}

impl From<VBoat> for Boat {
    fn from(value: VBoat) -> Self {
        Self::VBoat(Box::new(value))
    }
}

impl From<FlatBoat> for Boat {
    fn from(value: FlatBoat) -> Self {
        Self::FlatBoat(Box::new(value))
    }
}

impl serde::Serialize for Boat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::VBoat(value) => serde::Serialize::serialize(value, serializer),
            Self::FlatBoat(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

/// A value that this version does not know may be anything, and is not shown.
impl std::fmt::Debug for Boat {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::VBoat(value) => std::fmt::Debug::fmt(value, out),
            Self::FlatBoat(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}

wire::union!(Boat);

impl validate::Validate for Boat {
    fn check(&self, at: &mut validate::Checker<'_>) {
        match self {
            Self::VBoat(value) => validate::Validate::check(value, at),
            Self::FlatBoat(value) => validate::Validate::check(value, at),
            _ => {}
        }
    }
}

/// The schema `Car`.
///
/// The schema name is `Car`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    /// The property `doors`.
    pub doors: i64,
    /// The property `kind`.
    pub kind: Option<CarKind>,
}

impl Car {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(doors: impl Into<i64>) -> Self {
        Self {
            doors: doors.into(),
            kind: None,
        }
    }

    /// Sets [`doors`](Self::doors).
    #[must_use]
    pub fn with_doors(mut self, value: impl Into<i64>) -> Self {
        self.doors = value.into();
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<CarKind>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl wire::Object for Car {
    const NAME: &'static str = "Car";
    const MEMBERS: &'static [&'static str] = &["doors", "kind"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            doors: 0,
            kind: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Whole, _, _>(map, &mut self.doors),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.kind),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "doors", &self.doors)?;
        wire::put_some(map, "kind", &self.kind)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("doors", &self.doors);
        out.show_some("kind", self.kind.as_ref());
    }
}

wire::object!(Car);

impl validate::Validate for Car {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The value set `CarKind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CarKind {
    /// `car`
    Car,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for CarKind {
    const NAME: &'static str = "CarKind";
    const VALUES: &'static [&'static str] = &[
        "car",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "car" => Some(Self::Car),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Car => "car",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(CarKind);

/// One of the types of `Craft`.
///
/// The property `craftType` decides which of them a value is. Open: a value that is none of them is kept in
/// `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Craft {
    /// The schema `Plane`, tagged `Plane`.
    Plane(Box<Plane>),
    /// The schema `Glider`, tagged `Glider`.
    Glider(Box<Glider>),
    /// The schema `Balloon`, tagged `hot-air`, `Balloon`.
    Balloon(Box<Balloon>),
    /// The schema `Kite`, tagged `big-kite`, `kite`, `Kite`.
    Kite(Box<Kite>),
    /// The schema `Sled`, tagged `Sled`.
    Sled(Box<Sled>),
    /// A value that this version of the crate does not know.
    Unknown(wire::Value),
}

impl wire::Union for Craft {
    const NAME: &'static str = "Craft";
    const TAG: Option<&'static str> = Some("craftType");
    const VARIANTS: &'static [wire::Variant] = &[
        wire::Variant {
            tags: &["Plane"],
            shape: wire::Shape::Members(&[
                ("craftType", wire::Shape::Text, false),
                ("engines", wire::Shape::Whole, true),
            ]),
        },
        wire::Variant {
            tags: &["Glider"],
            shape: wire::Shape::Members(&[
                ("craftType", wire::Shape::Text, false),
                ("span", wire::Shape::Number, false),
            ]),
        },
        wire::Variant {
            tags: &["hot-air", "Balloon"],
            shape: wire::Shape::Members(&[
                ("craftType", wire::Shape::Texts(&["hot-air"]), false),
            ]),
        },
        wire::Variant {
            tags: &["big-kite", "kite", "Kite"],
            shape: wire::Shape::Members(&[
                ("craftType", wire::Shape::Text, false),
                ("tail", wire::Shape::Flag, false),
            ]),
        },
        wire::Variant {
            tags: &["Sled"],
            shape: wire::Shape::Members(&[
                ("craftType", wire::Shape::Text, false),
                ("dogs", wire::Shape::Whole, false),
            ]),
        },
    ];

    fn read(index: usize, value: &wire::Value) -> Option<Self> {
        match index {
            0 => wire::variant(value).map(Self::Plane),
            1 => wire::variant(value).map(Self::Glider),
            2 => wire::variant(value).map(Self::Balloon),
            3 => wire::variant(value).map(Self::Kite),
            4 => wire::variant(value).map(Self::Sled),
            _ => None,
        }
    }

    fn unknown(value: wire::Value) -> Self {
        Self::Unknown(value)
    }
}

impl From<Plane> for Craft {
    fn from(value: Plane) -> Self {
        Self::Plane(Box::new(value))
    }
}

impl From<Glider> for Craft {
    fn from(value: Glider) -> Self {
        Self::Glider(Box::new(value))
    }
}

impl From<Balloon> for Craft {
    fn from(value: Balloon) -> Self {
        Self::Balloon(Box::new(value))
    }
}

impl From<Kite> for Craft {
    fn from(value: Kite) -> Self {
        Self::Kite(Box::new(value))
    }
}

impl From<Sled> for Craft {
    fn from(value: Sled) -> Self {
        Self::Sled(Box::new(value))
    }
}

impl serde::Serialize for Craft {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plane(value) if value.craft_type.is_none() => {
                wire::serialize_tagged(&**value, "craftType", "Plane", serializer)
            }
            Self::Plane(value) => serde::Serialize::serialize(value, serializer),
            Self::Glider(value) if value.craft_type.is_none() => {
                wire::serialize_tagged(&**value, "craftType", "Glider", serializer)
            }
            Self::Glider(value) => serde::Serialize::serialize(value, serializer),
            Self::Balloon(value) if value.craft_type.is_none() => {
                wire::serialize_tagged(&**value, "craftType", "hot-air", serializer)
            }
            Self::Balloon(value) => serde::Serialize::serialize(value, serializer),
            Self::Kite(value) if value.craft_type.is_none() => {
                wire::serialize_tagged_with_others(&**value, "craftType", "big-kite", serializer)
            }
            Self::Kite(value) => serde::Serialize::serialize(value, serializer),
            Self::Sled(value) if value.craft_type.is_none() => {
                wire::serialize_tagged(&**value, "craftType", "Sled", serializer)
            }
            Self::Sled(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

/// A value that this version does not know may be anything, and is not shown.
impl std::fmt::Debug for Craft {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Plane(value) => std::fmt::Debug::fmt(value, out),
            Self::Glider(value) => std::fmt::Debug::fmt(value, out),
            Self::Balloon(value) => std::fmt::Debug::fmt(value, out),
            Self::Kite(value) => std::fmt::Debug::fmt(value, out),
            Self::Sled(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}

wire::union!(Craft);

impl validate::Validate for Craft {
    fn check(&self, at: &mut validate::Checker<'_>) {
        match self {
            Self::Plane(value) => validate::Validate::check(value, at),
            Self::Glider(value) => validate::Validate::check(value, at),
            Self::Balloon(value) => validate::Validate::check(value, at),
            Self::Kite(value) => validate::Validate::check(value, at),
            Self::Sled(value) => validate::Validate::check(value, at),
            _ => {}
        }
    }
}

/// The schema `FlatBoat`.
///
/// The schema name is `FlatBoat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlatBoat {
    /// The property `area`.
    pub area: f64,
    /// The property `hull`.
    pub hull: String,
    /// The property `name`.
    pub name: Option<String>,
}

impl FlatBoat {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(area: impl Into<f64>, hull: impl Into<String>) -> Self {
        Self {
            area: area.into(),
            hull: hull.into(),
            name: None,
        }
    }

    /// Sets [`area`](Self::area).
    #[must_use]
    pub fn with_area(mut self, value: impl Into<f64>) -> Self {
        self.area = value.into();
        self
    }

    /// Sets [`hull`](Self::hull).
    #[must_use]
    pub fn with_hull(mut self, value: impl Into<String>) -> Self {
        self.hull = value.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl wire::Object for FlatBoat {
    const NAME: &'static str = "FlatBoat";
    const MEMBERS: &'static [&'static str] = &["area", "hull", "name"];
    const REQUIRED: &'static [usize] = &[0, 1];

    fn empty() -> Self {
        Self {
            area: 0.0,
            hull: String::new(),
            name: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.area),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.hull),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.name),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "area", &self.area)?;
        wire::put(map, "hull", &self.hull)?;
        wire::put_some(map, "name", &self.name)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("area", &self.area);
        out.show("hull", &self.hull);
        out.show_some("name", self.name.as_ref());
    }
}

wire::object!(FlatBoat);

impl validate::Validate for FlatBoat {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Glider`.
///
/// The schema name is `Glider`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Glider {
    /// Says which of the types of `Craft` this is. Written with the value that the document gives this type
    /// if it is `None`.
    #[doc(alias = "craftType")]
    pub craft_type: Option<String>,
    /// The property `span`.
    pub span: Option<f64>,
}

impl Glider {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            craft_type: None,
            span: None,
        }
    }

    /// Sets [`craftType`](Self::craft_type).
    #[must_use]
    pub fn with_craft_type(mut self, value: impl Into<String>) -> Self {
        self.craft_type = Some(value.into());
        self
    }

    /// Sets [`span`](Self::span).
    #[must_use]
    pub fn with_span(mut self, value: impl Into<f64>) -> Self {
        self.span = Some(value.into());
        self
    }
}

impl Default for Glider {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Glider {
    const NAME: &'static str = "Glider";
    const MEMBERS: &'static [&'static str] = &["craftType", "span"];

    fn empty() -> Self {
        Self {
            craft_type: None,
            span: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.craft_type),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.span),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "craftType", &self.craft_type)?;
        wire::put_some(map, "span", &self.span)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("craft_type", self.craft_type.as_ref());
        out.show_some("span", self.span.as_ref());
    }
}

wire::object!(Glider);

impl validate::Validate for Glider {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Kite`.
///
/// The schema name is `Kite`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Kite {
    /// Says which of the types of `Craft` this is. Written with the value that the document gives this type
    /// if it is `None`.
    #[doc(alias = "craftType")]
    pub craft_type: Option<String>,
    /// The property `tail`.
    pub tail: Option<bool>,
    /// Properties that the document does not list, by their names.
    pub others: std::collections::BTreeMap<String, i64>,
}

impl Kite {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            craft_type: None,
            tail: None,
            others: std::collections::BTreeMap::new(),
        }
    }

    /// Sets [`craftType`](Self::craft_type).
    #[must_use]
    pub fn with_craft_type(mut self, value: impl Into<String>) -> Self {
        self.craft_type = Some(value.into());
        self
    }

    /// Sets [`tail`](Self::tail).
    #[must_use]
    pub fn with_tail(mut self, value: impl Into<bool>) -> Self {
        self.tail = Some(value.into());
        self
    }

    /// Sets [`others`](Self::others).
    #[must_use]
    pub fn with_others(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>) -> Self {
        self.others = wire::map(value);
        self
    }
}

impl Default for Kite {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Kite {
    const NAME: &'static str = "Kite";
    const MEMBERS: &'static [&'static str] = &["craftType", "tail"];

    fn empty() -> Self {
        Self {
            craft_type: None,
            tail: None,
            others: std::collections::BTreeMap::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.craft_type),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.tail),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "craftType", &self.craft_type)?;
        wire::put_some(map, "tail", &self.tail)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("craft_type", self.craft_type.as_ref());
        out.show_some("tail", self.tail.as_ref());
        out.show_filled("others", &self.others, self.others.is_empty());
    }
}

impl wire::Others for Kite {
    type Value = i64;

    fn others(&self) -> &std::collections::BTreeMap<String, i64> {
        &self.others
    }

    fn others_mut(&mut self) -> &mut std::collections::BTreeMap<String, i64> {
        &mut self.others
    }
}

wire::open_object!(Kite);

impl validate::Validate for Kite {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Plane`.
///
/// The schema name is `Plane`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Plane {
    /// Says which of the types of `Craft` this is. Written with the value that the document gives this type
    /// if it is `None`.
    #[doc(alias = "craftType")]
    pub craft_type: Option<String>,
    /// The property `engines`.
    pub engines: i64,
}

impl Plane {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(engines: impl Into<i64>) -> Self {
        Self {
            craft_type: None,
            engines: engines.into(),
        }
    }

    /// Sets [`craftType`](Self::craft_type).
    #[must_use]
    pub fn with_craft_type(mut self, value: impl Into<String>) -> Self {
        self.craft_type = Some(value.into());
        self
    }

    /// Sets [`engines`](Self::engines).
    #[must_use]
    pub fn with_engines(mut self, value: impl Into<i64>) -> Self {
        self.engines = value.into();
        self
    }
}

impl wire::Object for Plane {
    const NAME: &'static str = "Plane";
    const MEMBERS: &'static [&'static str] = &["craftType", "engines"];
    const REQUIRED: &'static [usize] = &[1];

    fn empty() -> Self {
        Self {
            craft_type: None,
            engines: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.craft_type),
            1 => wire::required::<wire::Whole, _, _>(map, &mut self.engines),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "craftType", &self.craft_type)?;
        wire::put(map, "engines", &self.engines)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("craft_type", self.craft_type.as_ref());
        out.show("engines", &self.engines);
    }
}

wire::object!(Plane);

impl validate::Validate for Plane {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Sled`.
///
/// The schema name is `Sled`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sled {
    /// The property `craftType`.
    #[doc(alias = "craftType")]
    pub craft_type: Option<String>,
    /// The property `dogs`.
    pub dogs: Option<i64>,
}

impl Sled {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            craft_type: None,
            dogs: None,
        }
    }

    /// Sets [`craftType`](Self::craft_type).
    #[must_use]
    pub fn with_craft_type(mut self, value: impl Into<String>) -> Self {
        self.craft_type = Some(value.into());
        self
    }

    /// Sets [`dogs`](Self::dogs).
    #[must_use]
    pub fn with_dogs(mut self, value: impl Into<i64>) -> Self {
        self.dogs = Some(value.into());
        self
    }
}

impl Default for Sled {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Sled {
    const NAME: &'static str = "Sled";
    const MEMBERS: &'static [&'static str] = &["craftType", "dogs"];

    fn empty() -> Self {
        Self {
            craft_type: None,
            dogs: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.craft_type),
            1 => wire::optional::<wire::Whole, _, _>(map, &mut self.dogs),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "craftType", &self.craft_type)?;
        wire::put_some(map, "dogs", &self.dogs)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("craft_type", self.craft_type.as_ref());
        out.show_some("dogs", self.dogs.as_ref());
    }
}

wire::object!(Sled);

impl validate::Validate for Sled {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `VBoat`.
///
/// The schema name is `VBoat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VBoat {
    /// The property `depth`.
    pub depth: Option<f64>,
    /// The property `hull`.
    pub hull: String,
    /// The property `name`.
    pub name: Option<String>,
}

impl VBoat {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(hull: impl Into<String>) -> Self {
        Self {
            depth: None,
            hull: hull.into(),
            name: None,
        }
    }

    /// Sets [`depth`](Self::depth).
    #[must_use]
    pub fn with_depth(mut self, value: impl Into<f64>) -> Self {
        self.depth = Some(value.into());
        self
    }

    /// Sets [`hull`](Self::hull).
    #[must_use]
    pub fn with_hull(mut self, value: impl Into<String>) -> Self {
        self.hull = value.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl wire::Object for VBoat {
    const NAME: &'static str = "VBoat";
    const MEMBERS: &'static [&'static str] = &["depth", "hull", "name"];
    const REQUIRED: &'static [usize] = &[1];

    fn empty() -> Self {
        Self {
            depth: None,
            hull: String::new(),
            name: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.depth),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.hull),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.name),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "depth", &self.depth)?;
        wire::put(map, "hull", &self.hull)?;
        wire::put_some(map, "name", &self.name)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("depth", self.depth.as_ref());
        out.show("hull", &self.hull);
        out.show_some("name", self.name.as_ref());
    }
}

wire::object!(VBoat);

impl validate::Validate for VBoat {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// One of the types of `Vehicle`.
///
/// The property `kind` decides which of them a value is. Open: a value that is none of them is kept in
/// `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// The schema `Car`, tagged `car`, `Car`.
    Car(Box<Car>),
    /// The schema `Bike`, tagged `bike`, `ebike`, `Bike`.
    Bike(Box<Bike>),
    /// A value that this version of the crate does not know.
    Unknown(wire::Value),
}

impl wire::Union for Vehicle {
    const NAME: &'static str = "Vehicle";
    const TAG: Option<&'static str> = Some("kind");
    const VARIANTS: &'static [wire::Variant] = &[
        wire::Variant {
            tags: &["car", "Car"],
            shape: wire::Shape::Members(&[
                ("doors", wire::Shape::Whole, true),
                ("kind", wire::Shape::Texts(&["car"]), false),
            ]),
        },
        wire::Variant {
            tags: &["bike", "ebike", "Bike"],
            shape: wire::Shape::Members(&[
                ("gears", wire::Shape::Whole, false),
                ("kind", wire::Shape::Texts(&["bike", "ebike"]), true),
            ]),
        },
    ];

    fn read(index: usize, value: &wire::Value) -> Option<Self> {
        match index {
            0 => wire::variant(value).map(Self::Car),
            1 => wire::variant(value).map(Self::Bike),
            _ => None,
        }
    }

    fn unknown(value: wire::Value) -> Self {
        Self::Unknown(value)
    }
}

impl From<Car> for Vehicle {
    fn from(value: Car) -> Self {
        Self::Car(Box::new(value))
    }
}

impl From<Bike> for Vehicle {
    fn from(value: Bike) -> Self {
        Self::Bike(Box::new(value))
    }
}

impl serde::Serialize for Vehicle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Car(value) if value.kind.is_none() => {
                wire::serialize_tagged(&**value, "kind", "car", serializer)
            }
            Self::Car(value) => serde::Serialize::serialize(value, serializer),
            Self::Bike(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

/// A value that this version does not know may be anything, and is not shown.
impl std::fmt::Debug for Vehicle {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Car(value) => std::fmt::Debug::fmt(value, out),
            Self::Bike(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}

wire::union!(Vehicle);

impl validate::Validate for Vehicle {
    fn check(&self, at: &mut validate::Checker<'_>) {
        match self {
            Self::Car(value) => validate::Validate::check(value, at),
            Self::Bike(value) => validate::Validate::check(value, at),
            _ => {}
        }
    }
}

