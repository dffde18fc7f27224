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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    OptionType; optional[0] empty(""), optional[1] r#ref("$ref"), optional[2]
    plus_1("+1"), optional[3] minus_1("-1"), optional[4] n1("1"), optional[5]
    user_name_2("UserName"), optional[6] self_("self"), optional[7] r#type("type"),
    optional[8] user_name_3("userName"), optional[9] user_name("user_name"), optional[10]
    u540d("名")
);
