/// The schema `Cat`.
///
/// The schema name is `Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `friend`.
    pub friend: Option<Pet>,
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `lives`.
    ///
    /// Is at least 0.
    pub lives: i64,
}
impl Cat {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(lives: impl Into<i64>) -> Self {
        Self {
            lives: lives.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`friend`](Self::friend).
    #[must_use]
    pub fn with_friend(mut self, value: impl Into<Pet>) -> Self {
        self.friend = Some(value.into());
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets [`lives`](Self::lives).
    #[must_use]
    pub fn with_lives(mut self, value: impl Into<i64>) -> Self {
        self.lives = value.into();
        self
    }
}
codec::object!(
    Cat required(2); optional[0] friend("friend"), optional[1] kind("kind"), required[2]
    lives("lives")
);
impl validation::Validate for Cat {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("friend", self.friend.as_ref());
        v.range(
            validation::rule!("cat.lives.range", "lives", "Cat"),
            Some(&self.lives).copied(),
            Some(0),
            None,
        );
    }
}
/// The schema `Dog`.
///
/// The schema name is `Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `name`.
    ///
    /// Has at most 5 characters.
    pub name: Option<String>,
}
impl Dog {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl Default for Dog {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Dog; optional[0] kind("kind"), optional[1] name("name"));
impl validation::Validate for Dog {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("dog.name.length", "name", "Dog"),
            self.name.as_ref(),
            None,
            Some(5),
        );
    }
}
/// One of the types of `Door`.
///
/// The shape of a value selects the variant. Open: any other value is kept in `Unknown` and serialized
/// unchanged.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Door {
    /// A value of the type `String`.
    Text(String),
    /// A value of the type `i64`.
    Integer(i64),
    /// A value of the type `Vec<String>`.
    TextList(Vec<String>),
    /// The schema `Size`.
    Size(Size),
    /// A value that this version of the crate does not know.
    Unknown(codec::Value),
}
impl codec::Union for Door {
    const NAME: &'static str = "Door";
    const VARIANTS: &'static [codec::Variant] = &[
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Text,
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Integer,
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::List(&codec::ValueShape::Text),
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::OneText(&["small", "large"]),
        },
    ];
    #[inline]
    fn read(index: usize, value: &codec::Value) -> Option<Self> {
        match index {
            0 => codec::read_variant(value).map(Self::Text),
            1 => codec::read_variant(value).map(Self::Integer),
            2 => codec::read_variant(value).map(Self::TextList),
            3 => codec::read_variant(value).map(Self::Size),
            _ => None,
        }
    }
    #[inline]
    fn unknown(value: codec::Value) -> Self {
        Self::Unknown(value)
    }
}
codec::union!(Door);
impl From<String> for Door {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for Door {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<i64> for Door {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
impl From<Vec<String>> for Door {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}
impl From<Size> for Door {
    #[inline]
    fn from(value: Size) -> Self {
        Self::Size(value)
    }
}
impl serde::Serialize for Door {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => serde::Serialize::serialize(value, serializer),
            Self::Integer(value) => serde::Serialize::serialize(value, serializer),
            Self::TextList(value) => serde::Serialize::serialize(value, serializer),
            Self::Size(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}
/// Redacts a value that this version does not know: it may be anything.
impl std::fmt::Debug for Door {
    #[inline]
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(value) => std::fmt::Debug::fmt(value, out),
            Self::Integer(value) => std::fmt::Debug::fmt(value, out),
            Self::TextList(value) => std::fmt::Debug::fmt(value, out),
            Self::Size(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}
/// The schema `Home`.
///
/// The schema name is `Home`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Home {
    /// The property `door`.
    pub door: Option<Door>,
    /// The property `guests`.
    pub guests: Vec<Pet>,
    /// The property `owner`.
    pub owner: Pet,
}
impl Home {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(owner: impl Into<Pet>) -> Self {
        Self {
            owner: owner.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`door`](Self::door).
    #[must_use]
    pub fn with_door(mut self, value: impl Into<Door>) -> Self {
        self.door = Some(value.into());
        self
    }
    /// Sets [`guests`](Self::guests).
    #[must_use]
    pub fn with_guests(
        mut self,
        value: impl IntoIterator<Item = impl Into<Pet>>,
    ) -> Self {
        self.guests = codec::collect_list(value);
        self
    }
    /// Sets [`owner`](Self::owner).
    #[must_use]
    pub fn with_owner(mut self, value: impl Into<Pet>) -> Self {
        self.owner = value.into();
        self
    }
}
codec::object!(
    Home required(2); optional[0] door("door"), collection[1] guests("guests"),
    required[2] owner("owner")
);
/// Any pet.
///
/// The property `kind` selects the variant. Open: any other value is kept in `Unknown` and serialized
/// unchanged.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// The schema `Cat`, tagged `cat`, `Cat`.
    Cat(Box<Cat>),
    /// The schema `Dog`, tagged `dog`, `wolf`, `Dog`.
    Dog(Box<Dog>),
    /// A value that this version of the crate does not know.
    Unknown(codec::Value),
}
impl codec::Union for Pet {
    const NAME: &'static str = "Pet";
    const TAG: Option<&'static str> = Some("kind");
    const VARIANTS: &'static [codec::Variant] = &[
        codec::Variant {
            tags: &["cat", "Cat"],
            shape: codec::ValueShape::Object(
                &[
                    ("friend", codec::ValueShape::Any, false),
                    ("kind", codec::ValueShape::Text, false),
                    ("lives", codec::ValueShape::Integer, true),
                ],
            ),
        },
        codec::Variant {
            tags: &["dog", "wolf", "Dog"],
            shape: codec::ValueShape::Object(
                &[
                    ("kind", codec::ValueShape::Text, false),
                    ("name", codec::ValueShape::Text, false),
                ],
            ),
        },
    ];
    #[inline]
    fn read(index: usize, value: &codec::Value) -> Option<Self> {
        match index {
            0 => codec::read_variant(value).map(Self::Cat),
            1 => codec::read_variant(value).map(Self::Dog),
            _ => None,
        }
    }
    #[inline]
    fn unknown(value: codec::Value) -> Self {
        Self::Unknown(value)
    }
}
codec::union!(Pet);
impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}
impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}
impl serde::Serialize for Pet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) if value.kind.is_none() => {
                codec::serialize_tagged(&**value, "kind", "cat", serializer)
            }
            Self::Cat(value) => serde::Serialize::serialize(value, serializer),
            Self::Dog(value) if value.kind.is_none() => {
                codec::serialize_tagged(&**value, "kind", "dog", serializer)
            }
            Self::Dog(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}
/// Redacts a value that this version does not know: it may be anything.
impl std::fmt::Debug for Pet {
    #[inline]
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cat(value) => std::fmt::Debug::fmt(value, out),
            Self::Dog(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}
impl validation::Validate for Pet {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        match self {
            Self::Cat(value) => validation::Validate::check(value, v),
            Self::Dog(value) => validation::Validate::check(value, v),
            _ => {}
        }
    }
}
/// The values of the schema `Size`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Size = "Size"; Small = "small", Large = "large");
