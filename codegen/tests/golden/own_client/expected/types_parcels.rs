/// The schema `NewParcel`.
///
/// The schema name is `NewParcel`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewParcel {
    /// The property `note`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub note: Option<String>,
    /// The property `weight`.
    ///
    /// Is at least 1.
    pub weight: i64,
}
impl NewParcel {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(weight: impl Into<i64>) -> Self {
        Self {
            weight: weight.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets [`weight`](Self::weight).
    #[must_use]
    pub fn with_weight(mut self, value: impl Into<i64>) -> Self {
        self.weight = value.into();
        self
    }
}
codec::object!(
    NewParcel required(1); optional[0, Redacted] note("note"), required[1]
    weight("weight")
);
impl validation::Validate for NewParcel {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("new-parcel.weight.range", "weight", "NewParcel"),
            Some(&self.weight).copied(),
            Some(1),
            None,
        );
    }
}
/// The schema `Parcel`.
///
/// The schema name is `Parcel`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    /// The property `id`.
    pub id: String,
    /// The property `state`.
    pub state: State,
}
impl Parcel {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, state: impl Into<State>) -> Self {
        Self {
            id: id.into(),
            state: state.into(),
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, value: impl Into<State>) -> Self {
        self.state = value.into();
        self
    }
}
codec::object!(Parcel required(0, 1); required[0] id("id"), required[1] state("state"));
/// The schema `ParcelList`.
///
/// The schema name is `ParcelList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParcelList {
    /// The property `parcels`.
    pub parcels: Vec<Parcel>,
}
impl ParcelList {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(parcels: impl IntoIterator<Item = impl Into<Parcel>>) -> Self {
        Self {
            parcels: codec::collect_list(parcels),
        }
    }
    /// Sets [`parcels`](Self::parcels).
    #[must_use]
    pub fn with_parcels(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parcel>>,
    ) -> Self {
        self.parcels = codec::collect_list(value);
        self
    }
}
codec::object!(ParcelList; required[0] parcels("parcels"));
/// The values of the schema `State`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// `held`
    Held,
    /// `sent`
    Sent,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(State = "State"; Held = "held", Sent = "sent");
/// Headers of `getLabel`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLabelHeaders {
    /// The property `X-Format`.
    #[doc(alias = "X-Format")]
    pub x_format: String,
}
impl GetLabelHeaders {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(x_format: impl Into<String>) -> Self {
        Self { x_format: x_format.into() }
    }
    /// Sets [`X-Format`](Self::x_format).
    #[must_use]
    pub fn with_x_format(mut self, value: impl Into<String>) -> Self {
        self.x_format = value.into();
        self
    }
}
codec::object!(GetLabelHeaders required(0); required[0] x_format("X-Format"));
impl validation::Validate for GetLabelHeaders {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// All parameters of `getLabel` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLabelParams {
    /// The property `headers`.
    pub headers: GetLabelHeaders,
    /// The property `query`.
    pub query: Option<GetLabelQuery>,
}
impl GetLabelParams {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(headers: impl Into<GetLabelHeaders>) -> Self {
        Self {
            headers: headers.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(mut self, value: impl Into<GetLabelHeaders>) -> Self {
        self.headers = value.into();
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<GetLabelQuery>) -> Self {
        self.query = Some(value.into());
        self
    }
}
codec::object!(
    GetLabelParams required(0); required[0] headers("headers"), optional[1]
    query("query")
);
impl validation::Validate for GetLabelParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("headers", Some(&self.headers));
        v.property("query", self.query.as_ref());
    }
}
/// Query parameters of `getLabel`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLabelQuery {
    /// The property `size`.
    pub size: Option<String>,
}
impl GetLabelQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
}
impl Default for GetLabelQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(GetLabelQuery; optional[0] size("size"));
impl validation::Validate for GetLabelQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// Query parameters of `listParcels`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListParcelsQuery {
    /// The property `page`.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
}
impl ListParcelsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(codec::collect_list(value));
        self
    }
}
impl Default for ListParcelsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(ListParcelsQuery; optional[0] page("page"), optional[1] tags("tags"));
impl validation::Validate for ListParcelsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "list-parcels-query.page.range", "page", "listParcels query"
            ),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
