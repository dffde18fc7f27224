/// The schema `Option`.
///
/// The schema name is `Option`.
#[doc(alias = "Option")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OptionType {
    /// The property `""`.
    pub empty: Option<String>,
    /// The property `$ref`.
    #[doc(alias = "$ref")]
    pub r#ref: Option<String>,
    /// The property `+1`.
    #[doc(alias = "+1")]
    pub plus_1: Option<i64>,
    /// The property `-1`.
    #[doc(alias = "-1")]
    pub minus_1: Option<i64>,
    /// The property `1`.
    #[doc(alias = "1")]
    pub n1: Option<i64>,
    /// The property `UserName`.
    #[doc(alias = "UserName")]
    pub user_name_2: Option<String>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `userName`.
    #[doc(alias = "userName")]
    pub user_name_3: Option<String>,
    /// The property `user_name`.
    pub user_name: Option<String>,
    /// The property `名`.
    #[doc(alias = "名")]
    pub u540d: Option<String>,
}

impl OptionType {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            empty: None,
            r#ref: None,
            plus_1: None,
            minus_1: None,
            n1: None,
            user_name_2: None,
            self_: None,
            r#type: None,
            user_name_3: None,
            user_name: None,
            u540d: None,
        }
    }

    /// Sets [`""`](Self::empty).
    #[must_use]
    pub fn with_empty(mut self, value: impl Into<String>) -> Self {
        self.empty = Some(value.into());
        self
    }

    /// Sets `$ref`.
    #[must_use]
    pub fn with_ref(mut self, value: impl Into<String>) -> Self {
        self.r#ref = Some(value.into());
        self
    }

    /// Sets [`+1`](Self::plus_1).
    #[must_use]
    pub fn with_plus_1(mut self, value: impl Into<i64>) -> Self {
        self.plus_1 = Some(value.into());
        self
    }

    /// Sets [`-1`](Self::minus_1).
    #[must_use]
    pub fn with_minus_1(mut self, value: impl Into<i64>) -> Self {
        self.minus_1 = Some(value.into());
        self
    }

    /// Sets [`1`](Self::n1).
    #[must_use]
    pub fn with_n1(mut self, value: impl Into<i64>) -> Self {
        self.n1 = Some(value.into());
        self
    }

    /// Sets [`UserName`](Self::user_name_2).
    #[must_use]
    pub fn with_user_name_2(mut self, value: impl Into<String>) -> Self {
        self.user_name_2 = Some(value.into());
        self
    }

    /// Sets [`self`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets [`userName`](Self::user_name_3).
    #[must_use]
    pub fn with_user_name_3(mut self, value: impl Into<String>) -> Self {
        self.user_name_3 = Some(value.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[must_use]
    pub fn with_user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets [`名`](Self::u540d).
    #[must_use]
    pub fn with_u540d(mut self, value: impl Into<String>) -> Self {
        self.u540d = Some(value.into());
        self
    }
}

impl Default for OptionType {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for OptionType {
    const NAME: &'static str = "OptionType";
    const MEMBERS: &'static [&'static str] = &[
        "",
        "$ref",
        "+1",
        "-1",
        "1",
        "UserName",
        "self",
        "type",
        "userName",
        "user_name",
        "名",
    ];

    fn empty() -> Self {
        Self {
            empty: None,
            r#ref: None,
            plus_1: None,
            minus_1: None,
            n1: None,
            user_name_2: None,
            self_: None,
            r#type: None,
            user_name_3: None,
            user_name: None,
            u540d: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.empty),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#ref),
            2 => wire::optional::<wire::Whole, _, _>(map, &mut self.plus_1),
            3 => wire::optional::<wire::Whole, _, _>(map, &mut self.minus_1),
            4 => wire::optional::<wire::Whole, _, _>(map, &mut self.n1),
            5 => wire::optional::<wire::Exact, _, _>(map, &mut self.user_name_2),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.self_),
            7 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#type),
            8 => wire::optional::<wire::Exact, _, _>(map, &mut self.user_name_3),
            9 => wire::optional::<wire::Exact, _, _>(map, &mut self.user_name),
            10 => wire::optional::<wire::Exact, _, _>(map, &mut self.u540d),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "", &self.empty)?;
        wire::put_some(map, "$ref", &self.r#ref)?;
        wire::put_some(map, "+1", &self.plus_1)?;
        wire::put_some(map, "-1", &self.minus_1)?;
        wire::put_some(map, "1", &self.n1)?;
        wire::put_some(map, "UserName", &self.user_name_2)?;
        wire::put_some(map, "self", &self.self_)?;
        wire::put_some(map, "type", &self.r#type)?;
        wire::put_some(map, "userName", &self.user_name_3)?;
        wire::put_some(map, "user_name", &self.user_name)?;
        wire::put_some(map, "名", &self.u540d)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("empty", self.empty.as_ref());
        out.show_some("ref", self.r#ref.as_ref());
        out.show_some("plus_1", self.plus_1.as_ref());
        out.show_some("minus_1", self.minus_1.as_ref());
        out.show_some("n1", self.n1.as_ref());
        out.show_some("user_name_2", self.user_name_2.as_ref());
        out.show_some("self", self.self_.as_ref());
        out.show_some("type", self.r#type.as_ref());
        out.show_some("user_name_3", self.user_name_3.as_ref());
        out.show_some("user_name", self.user_name.as_ref());
        out.show_some("u540d", self.u540d.as_ref());
    }
}

wire::object!(OptionType);

