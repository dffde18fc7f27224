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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`craftType`](Self::craft_type).
    #[must_use]
    pub fn with_craft_type(mut self, value: impl Into<BalloonTag>) -> Self {
        self.craft_type = Some(value.into());
        self
    }
}
impl Default for Balloon {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Balloon; optional[0] craft_type("craftType"));
impl validation::Validate for Balloon {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The values of the schema `BalloonTag`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BalloonTag {
    /// `hot-air`
    HotAir,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(BalloonTag = "BalloonTag"; HotAir = "hot-air");
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<BikeKind>) -> Self {
        Self {
            kind: kind.into(),
            ..codec::FromJson::empty()
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
codec::object!(Bike required(1); optional[0] gears("gears"), required[1] kind("kind"));
impl validation::Validate for Bike {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The values of the schema `BikeKind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(BikeKind = "BikeKind"; Bike = "bike", Ebike = "ebike");
/// One of the types of `Boat`.
///
/// The property `hull` selects the variant. Open: any other value is kept in `Unknown` and serialized
/// unchanged.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Boat {
    /// The schema `VBoat`, tagged `v-hull`, `VBoat`.
    VBoat(Box<VBoat>),
    /// The schema `FlatBoat`, tagged `flat`, `FlatBoat`.
    FlatBoat(Box<FlatBoat>),
    /// A value that this version of the crate does not know.
    Unknown(codec::Value),
}
impl codec::Union for Boat {
    const NAME: &'static str = "Boat";
    const TAG: Option<&'static str> = Some("hull");
    const VARIANTS: &'static [codec::Variant] = &[
        codec::Variant {
            tags: &["v-hull", "VBoat"],
            shape: codec::ValueShape::Object(
                &[
                    ("depth", codec::ValueShape::Number, false),
                    ("hull", codec::ValueShape::Text, true),
                    ("name", codec::ValueShape::Text, false),
                ],
            ),
        },
        codec::Variant {
            tags: &["flat", "FlatBoat"],
            shape: codec::ValueShape::Object(
                &[
                    ("area", codec::ValueShape::Number, true),
                    ("hull", codec::ValueShape::Text, true),
                    ("name", codec::ValueShape::Text, false),
                ],
            ),
        },
    ];
    #[inline]
    fn read(index: usize, value: &codec::Value) -> Option<Self> {
        match index {
            0 => codec::read_variant(value).map(Self::VBoat),
            1 => codec::read_variant(value).map(Self::FlatBoat),
            _ => None,
        }
    }
    #[inline]
    fn unknown(value: codec::Value) -> Self {
        Self::Unknown(value)
    }
}
codec::union!(Boat);
impl From<VBoat> for Boat {
    #[inline]
    fn from(value: VBoat) -> Self {
        Self::VBoat(Box::new(value))
    }
}
impl From<FlatBoat> for Boat {
    #[inline]
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
/// Redacts a value that this version does not know: it may be anything.
impl std::fmt::Debug for Boat {
    #[inline]
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::VBoat(value) => std::fmt::Debug::fmt(value, out),
            Self::FlatBoat(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}
impl validation::Validate for Boat {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        match self {
            Self::VBoat(value) => validation::Validate::check(value, v),
            Self::FlatBoat(value) => validation::Validate::check(value, v),
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(doors: impl Into<i64>) -> Self {
        Self {
            doors: doors.into(),
            ..codec::FromJson::empty()
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
codec::object!(Car required(0); required[0] doors("doors"), optional[1] kind("kind"));
impl validation::Validate for Car {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The values of the schema `CarKind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CarKind {
    /// `car`
    Car,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(CarKind = "CarKind"; Car = "car");
/// One of the types of `Craft`.
///
/// The property `craftType` selects the variant. Open: any other value is kept in `Unknown` and serialized
/// unchanged.
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
    Unknown(codec::Value),
}
impl codec::Union for Craft {
    const NAME: &'static str = "Craft";
    const TAG: Option<&'static str> = Some("craftType");
    const VARIANTS: &'static [codec::Variant] = &[
        codec::Variant {
            tags: &["Plane"],
            shape: codec::ValueShape::Object(
                &[
                    ("craftType", codec::ValueShape::Text, false),
                    ("engines", codec::ValueShape::Integer, true),
                ],
            ),
        },
        codec::Variant {
            tags: &["Glider"],
            shape: codec::ValueShape::Object(
                &[
                    ("craftType", codec::ValueShape::Text, false),
                    ("span", codec::ValueShape::Number, false),
                ],
            ),
        },
        codec::Variant {
            tags: &["hot-air", "Balloon"],
            shape: codec::ValueShape::Object(
                &[("craftType", codec::ValueShape::OneText(&["hot-air"]), false)],
            ),
        },
        codec::Variant {
            tags: &["big-kite", "kite", "Kite"],
            shape: codec::ValueShape::Object(
                &[
                    ("craftType", codec::ValueShape::Text, false),
                    ("tail", codec::ValueShape::Boolean, false),
                ],
            ),
        },
        codec::Variant {
            tags: &["Sled"],
            shape: codec::ValueShape::Object(
                &[
                    ("craftType", codec::ValueShape::Text, false),
                    ("dogs", codec::ValueShape::Integer, false),
                ],
            ),
        },
    ];
    #[inline]
    fn read(index: usize, value: &codec::Value) -> Option<Self> {
        match index {
            0 => codec::read_variant(value).map(Self::Plane),
            1 => codec::read_variant(value).map(Self::Glider),
            2 => codec::read_variant(value).map(Self::Balloon),
            3 => codec::read_variant(value).map(Self::Kite),
            4 => codec::read_variant(value).map(Self::Sled),
            _ => None,
        }
    }
    #[inline]
    fn unknown(value: codec::Value) -> Self {
        Self::Unknown(value)
    }
}
codec::union!(Craft);
impl From<Plane> for Craft {
    #[inline]
    fn from(value: Plane) -> Self {
        Self::Plane(Box::new(value))
    }
}
impl From<Glider> for Craft {
    #[inline]
    fn from(value: Glider) -> Self {
        Self::Glider(Box::new(value))
    }
}
impl From<Balloon> for Craft {
    #[inline]
    fn from(value: Balloon) -> Self {
        Self::Balloon(Box::new(value))
    }
}
impl From<Kite> for Craft {
    #[inline]
    fn from(value: Kite) -> Self {
        Self::Kite(Box::new(value))
    }
}
impl From<Sled> for Craft {
    #[inline]
    fn from(value: Sled) -> Self {
        Self::Sled(Box::new(value))
    }
}
impl serde::Serialize for Craft {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plane(value) if value.craft_type.is_none() => {
                codec::serialize_tagged(&**value, "craftType", "Plane", serializer)
            }
            Self::Plane(value) => serde::Serialize::serialize(value, serializer),
            Self::Glider(value) if value.craft_type.is_none() => {
                codec::serialize_tagged(&**value, "craftType", "Glider", serializer)
            }
            Self::Glider(value) => serde::Serialize::serialize(value, serializer),
            Self::Balloon(value) if value.craft_type.is_none() => {
                codec::serialize_tagged(&**value, "craftType", "hot-air", serializer)
            }
            Self::Balloon(value) => serde::Serialize::serialize(value, serializer),
            Self::Kite(value) if value.craft_type.is_none() => {
                codec::additional_properties::serialize_tagged(
                    &**value,
                    "craftType",
                    "big-kite",
                    serializer,
                )
            }
            Self::Kite(value) => serde::Serialize::serialize(value, serializer),
            Self::Sled(value) if value.craft_type.is_none() => {
                codec::serialize_tagged(&**value, "craftType", "Sled", serializer)
            }
            Self::Sled(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}
/// Redacts a value that this version does not know: it may be anything.
impl std::fmt::Debug for Craft {
    #[inline]
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
impl validation::Validate for Craft {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        match self {
            Self::Plane(value) => validation::Validate::check(value, v),
            Self::Glider(value) => validation::Validate::check(value, v),
            Self::Balloon(value) => validation::Validate::check(value, v),
            Self::Kite(value) => validation::Validate::check(value, v),
            Self::Sled(value) => validation::Validate::check(value, v),
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(area: impl Into<f64>, hull: impl Into<String>) -> Self {
        Self {
            area: area.into(),
            hull: hull.into(),
            ..codec::FromJson::empty()
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
codec::object!(
    FlatBoat required(0, 1); required[0] area("area"), required[1] hull("hull"),
    optional[2] name("name")
);
impl validation::Validate for FlatBoat {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Glider`.
///
/// The schema name is `Glider`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Glider {
    /// Selects the variant of `Craft`. `None` is serialized as the value that the document assigns to this
    /// type.
    #[doc(alias = "craftType")]
    pub craft_type: Option<String>,
    /// The property `span`.
    pub span: Option<f64>,
}
impl Glider {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Glider; optional[0] craft_type("craftType"), optional[1] span("span"));
impl validation::Validate for Glider {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Kite`.
///
/// The schema name is `Kite`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Kite {
    /// Selects the variant of `Craft`. `None` is serialized as the value that the document assigns to this
    /// type.
    #[doc(alias = "craftType")]
    pub craft_type: Option<String>,
    /// The property `tail`.
    pub tail: Option<bool>,
    /// Properties that the document does not list, by name.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
}
impl Kite {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    /// Sets [`additional_properties`](Self::additional_properties).
    #[must_use]
    pub fn with_additional_properties(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.additional_properties = codec::collect_map(value);
        self
    }
}
impl Default for Kite {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Kite with additional_properties(additional_properties : i64); optional[0]
    craft_type("craftType"), optional[1] tail("tail")
);
impl validation::Validate for Kite {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Plane`.
///
/// The schema name is `Plane`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Plane {
    /// Selects the variant of `Craft`. `None` is serialized as the value that the document assigns to this
    /// type.
    #[doc(alias = "craftType")]
    pub craft_type: Option<String>,
    /// The property `engines`.
    pub engines: i64,
}
impl Plane {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(engines: impl Into<i64>) -> Self {
        Self {
            engines: engines.into(),
            ..codec::FromJson::empty()
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
codec::object!(
    Plane required(1); optional[0] craft_type("craftType"), required[1]
    engines("engines")
);
impl validation::Validate for Plane {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Sled; optional[0] craft_type("craftType"), optional[1] dogs("dogs"));
impl validation::Validate for Sled {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(hull: impl Into<String>) -> Self {
        Self {
            hull: hull.into(),
            ..codec::FromJson::empty()
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
codec::object!(
    VBoat required(1); optional[0] depth("depth"), required[1] hull("hull"), optional[2]
    name("name")
);
impl validation::Validate for VBoat {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// One of the types of `Vehicle`.
///
/// The property `kind` selects the variant. Open: any other value is kept in `Unknown` and serialized
/// unchanged.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// The schema `Car`, tagged `car`, `Car`.
    Car(Box<Car>),
    /// The schema `Bike`, tagged `bike`, `ebike`, `Bike`.
    Bike(Box<Bike>),
    /// A value that this version of the crate does not know.
    Unknown(codec::Value),
}
impl codec::Union for Vehicle {
    const NAME: &'static str = "Vehicle";
    const TAG: Option<&'static str> = Some("kind");
    const VARIANTS: &'static [codec::Variant] = &[
        codec::Variant {
            tags: &["car", "Car"],
            shape: codec::ValueShape::Object(
                &[
                    ("doors", codec::ValueShape::Integer, true),
                    ("kind", codec::ValueShape::OneText(&["car"]), false),
                ],
            ),
        },
        codec::Variant {
            tags: &["bike", "ebike", "Bike"],
            shape: codec::ValueShape::Object(
                &[
                    ("gears", codec::ValueShape::Integer, false),
                    ("kind", codec::ValueShape::OneText(&["bike", "ebike"]), true),
                ],
            ),
        },
    ];
    #[inline]
    fn read(index: usize, value: &codec::Value) -> Option<Self> {
        match index {
            0 => codec::read_variant(value).map(Self::Car),
            1 => codec::read_variant(value).map(Self::Bike),
            _ => None,
        }
    }
    #[inline]
    fn unknown(value: codec::Value) -> Self {
        Self::Unknown(value)
    }
}
codec::union!(Vehicle);
impl From<Car> for Vehicle {
    #[inline]
    fn from(value: Car) -> Self {
        Self::Car(Box::new(value))
    }
}
impl From<Bike> for Vehicle {
    #[inline]
    fn from(value: Bike) -> Self {
        Self::Bike(Box::new(value))
    }
}
impl serde::Serialize for Vehicle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Car(value) if value.kind.is_none() => {
                codec::serialize_tagged(&**value, "kind", "car", serializer)
            }
            Self::Car(value) => serde::Serialize::serialize(value, serializer),
            Self::Bike(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}
/// Redacts a value that this version does not know: it may be anything.
impl std::fmt::Debug for Vehicle {
    #[inline]
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Car(value) => std::fmt::Debug::fmt(value, out),
            Self::Bike(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}
impl validation::Validate for Vehicle {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        match self {
            Self::Car(value) => validation::Validate::check(value, v),
            Self::Bike(value) => validation::Validate::check(value, v),
            _ => {}
        }
    }
}
