/// The schema `Circle`.
///
/// The schema name is `Circle`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The property `kind`.
    pub kind: String,
    /// The property `radius`.
    pub radius: f64,
}
impl Circle {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<String>, radius: impl Into<f64>) -> Self {
        Self {
            kind: kind.into(),
            radius: radius.into(),
        }
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }
    /// Sets [`radius`](Self::radius).
    #[must_use]
    pub fn with_radius(mut self, value: impl Into<f64>) -> Self {
        self.radius = value.into();
        self
    }
}
codec::object!(
    Circle required(0, 1) required_in_requests(0, 1); required[0] kind("kind"),
    required[1] radius("radius")
);
impl validation::Validate for Circle {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Drawing`.
///
/// The schema name is `Drawing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Drawing {
    /// The property `id`.
    ///
    /// Is read-only: the service returns it, and requests never contain it.
    pub id: Option<String>,
    /// The property `layers`.
    pub layers: Option<Vec<Drawing>>,
    /// The property `names`.
    pub names: Vec<String>,
    /// The property `shape`.
    pub shape: Shape,
    /// The property `sizes`.
    pub sizes: Option<std::collections::BTreeMap<String, i64>>,
    /// The property `token`.
    ///
    /// Has at most 4 characters. Is write-only: requests contain it, and the service never returns it.
    pub token: Option<String>,
}
impl Drawing {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        names: impl IntoIterator<Item = impl Into<String>>,
        shape: impl Into<Shape>,
    ) -> Self {
        Self {
            names: codec::collect_list(names),
            shape: shape.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`layers`](Self::layers).
    #[must_use]
    pub fn with_layers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Drawing>>,
    ) -> Self {
        self.layers = Some(codec::collect_list(value));
        self
    }
    /// Sets [`names`](Self::names).
    #[must_use]
    pub fn with_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = codec::collect_list(value);
        self
    }
    /// Sets [`shape`](Self::shape).
    #[must_use]
    pub fn with_shape(mut self, value: impl Into<Shape>) -> Self {
        self.shape = value.into();
        self
    }
    /// Sets [`sizes`](Self::sizes).
    #[must_use]
    pub fn with_sizes(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.sizes = Some(codec::collect_map(value));
        self
    }
    /// Sets [`token`](Self::token).
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}
codec::object!(
    Drawing required(3) required_in_requests(2, 3); optional[0, ReadOnly] id("id"),
    optional[1] layers("layers"), required[2] names("names"), required[3] shape("shape"),
    optional[4] sizes("sizes"), optional[5] token("token")
);
impl validation::Validate for Drawing {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("layers", self.layers.as_ref());
        v.property("shape", Some(&self.shape));
        v.length(
            validation::rule!("drawing.token.length", "token", "Drawing"),
            self.token.as_ref(),
            None,
            Some(4),
        );
    }
}
/// One of the types of `Shape`.
///
/// The property `kind` selects the variant. Open: any other value is kept in `Unknown` and serialized
/// unchanged.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// The schema `Circle`, tagged `circle`, `Circle`.
    Circle(Box<Circle>),
    /// The schema `Square`, tagged `square`, `Square`.
    Square(Box<Square>),
    /// A value that this version of the crate does not know.
    Unknown(codec::Value),
}
impl codec::Union for Shape {
    const NAME: &'static str = "Shape";
    const TAG: Option<&'static str> = Some("kind");
    const VARIANTS: &'static [codec::Variant] = &[
        codec::Variant {
            tags: &["circle", "Circle"],
            shape: codec::ValueShape::Object(
                &[
                    ("kind", codec::ValueShape::Text, true),
                    ("radius", codec::ValueShape::Number, true),
                ],
            ),
        },
        codec::Variant {
            tags: &["square", "Square"],
            shape: codec::ValueShape::Object(&[("kind", codec::ValueShape::Text, true)]),
        },
    ];
    #[inline]
    fn read(index: usize, value: &codec::Value) -> Option<Self> {
        match index {
            0 => codec::read_variant(value).map(Self::Circle),
            1 => codec::read_variant(value).map(Self::Square),
            _ => None,
        }
    }
    #[inline]
    fn unknown(value: codec::Value) -> Self {
        Self::Unknown(value)
    }
}
codec::union!(Shape);
impl From<Circle> for Shape {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}
impl From<Square> for Shape {
    #[inline]
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}
impl serde::Serialize for Shape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => serde::Serialize::serialize(value, serializer),
            Self::Square(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}
/// Redacts a value that this version does not know: it may be anything.
impl std::fmt::Debug for Shape {
    #[inline]
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Circle(value) => std::fmt::Debug::fmt(value, out),
            Self::Square(value) => std::fmt::Debug::fmt(value, out),
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}
impl validation::Validate for Shape {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        match self {
            Self::Circle(value) => validation::Validate::check(value, v),
            Self::Square(value) => validation::Validate::check(value, v),
            _ => {}
        }
    }
}
/// The schema `Square`.
///
/// The schema name is `Square`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The property `kind`.
    pub kind: String,
    /// Properties that the document does not list, by name.
    pub additional_properties: std::collections::BTreeMap<String, bool>,
}
impl Square {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }
    /// Sets [`additional_properties`](Self::additional_properties).
    #[must_use]
    pub fn with_additional_properties(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<bool>)>,
    ) -> Self {
        self.additional_properties = codec::collect_map(value);
        self
    }
}
codec::object!(
    Square with additional_properties(additional_properties : bool) required(0)
    required_in_requests(0); required[0] kind("kind")
);
impl validation::Validate for Square {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// Headers of `draw`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DrawHeaders {
    /// The property `X-Trace`.
    #[doc(alias = "X-Trace")]
    pub x_trace: i64,
}
impl DrawHeaders {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(x_trace: impl Into<i64>) -> Self {
        Self { x_trace: x_trace.into() }
    }
    /// Sets [`X-Trace`](Self::x_trace).
    #[must_use]
    pub fn with_x_trace(mut self, value: impl Into<i64>) -> Self {
        self.x_trace = value.into();
        self
    }
}
codec::object!(
    DrawHeaders required(0) required_in_requests(0); required[0] x_trace("X-Trace")
);
impl validation::Validate for DrawHeaders {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// All parameters of `draw` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DrawParams {
    /// The property `body`.
    pub body: Drawing,
    /// The property `headers`.
    pub headers: DrawHeaders,
    /// The property `query`.
    pub query: DrawQuery,
}
impl DrawParams {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        body: impl Into<Drawing>,
        headers: impl Into<DrawHeaders>,
        query: impl Into<DrawQuery>,
    ) -> Self {
        Self {
            body: body.into(),
            headers: headers.into(),
            query: query.into(),
        }
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<Drawing>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(mut self, value: impl Into<DrawHeaders>) -> Self {
        self.headers = value.into();
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<DrawQuery>) -> Self {
        self.query = value.into();
        self
    }
}
codec::object!(
    DrawParams required(0, 1, 2) required_in_requests(0, 1, 2); required[0] body("body"),
    required[1] headers("headers"), required[2] query("query")
);
impl validation::Validate for DrawParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("body", Some(&self.body));
        v.property("headers", Some(&self.headers));
        v.property("query", Some(&self.query));
    }
}
/// Query parameters of `draw`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DrawQuery {
    /// The property `dry`.
    pub dry: bool,
    /// The property `tags`.
    pub tags: Option<Vec<i64>>,
}
impl DrawQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(dry: impl Into<bool>) -> Self {
        Self {
            dry: dry.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`dry`](Self::dry).
    #[must_use]
    pub fn with_dry(mut self, value: impl Into<bool>) -> Self {
        self.dry = value.into();
        self
    }
    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tags = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    DrawQuery required(0) required_in_requests(0); required[0] dry("dry"), optional[1]
    tags("tags")
);
impl validation::Validate for DrawQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
