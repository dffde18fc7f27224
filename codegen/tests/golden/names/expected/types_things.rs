/// The schema `Label`.
///
/// The schema name is `Label`.
#[doc(alias = "Label")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaperLabel {
    /// The property `text`.
    pub text: Option<String>,
}
impl PaperLabel {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
impl Default for PaperLabel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(PaperLabel; optional[0] text("text"));
impl validation::Validate for PaperLabel {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `V3ParcelRequest`.
///
/// The schema name is `V3ParcelRequest`.
#[doc(alias = "V3ParcelRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParcelRequest {
    /// The property `2fa`.
    #[doc(alias = "2fa")]
    pub n2fa: Option<bool>,
    /// The property `allowOTPRetry`.
    #[doc(alias = "allowOTPRetry")]
    pub allow_otp_retry: Option<bool>,
    /// The property `async`.
    pub r#async: Option<bool>,
    /// The property `en_US`.
    #[doc(alias = "en_US")]
    pub en_us: Option<String>,
    /// The property `gen`.
    pub r#gen: Option<bool>,
    /// The property `maxOnlineIPs`.
    #[doc(alias = "maxOnlineIPs")]
    pub max_online_ips: Option<i64>,
    /// The property `remoteField`.
    #[doc(alias = "remoteField")]
    pub sender_field: Option<String>,
    /// The property `self`.
    pub self_: String,
    /// The property `struct`.
    pub r#struct: Option<String>,
    /// The property `type`.
    pub r#type: String,
    /// Text for China.
    #[doc(alias = "zh-CN")]
    pub zh_cn: Option<String>,
}
impl ParcelRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(self_: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`2fa`](Self::n2fa).
    #[must_use]
    pub fn with_n2fa(mut self, value: impl Into<bool>) -> Self {
        self.n2fa = Some(value.into());
        self
    }
    /// Sets [`allowOTPRetry`](Self::allow_otp_retry).
    #[must_use]
    pub fn with_allow_otp_retry(mut self, value: impl Into<bool>) -> Self {
        self.allow_otp_retry = Some(value.into());
        self
    }
    /// Sets `async`.
    #[must_use]
    pub fn with_async(mut self, value: impl Into<bool>) -> Self {
        self.r#async = Some(value.into());
        self
    }
    /// Sets [`en_US`](Self::en_us).
    #[must_use]
    pub fn with_en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
    /// Sets `gen`.
    #[must_use]
    pub fn with_gen(mut self, value: impl Into<bool>) -> Self {
        self.r#gen = Some(value.into());
        self
    }
    /// Sets [`maxOnlineIPs`](Self::max_online_ips).
    #[must_use]
    pub fn with_max_online_ips(mut self, value: impl Into<i64>) -> Self {
        self.max_online_ips = Some(value.into());
        self
    }
    /// Sets [`remoteField`](Self::sender_field).
    #[must_use]
    pub fn with_sender_field(mut self, value: impl Into<String>) -> Self {
        self.sender_field = Some(value.into());
        self
    }
    /// Sets [`self`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        self.self_ = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(mut self, value: impl Into<String>) -> Self {
        self.r#struct = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`zh-CN`](Self::zh_cn).
    #[must_use]
    pub fn with_zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
}
codec::object!(
    ParcelRequest required(7, 9); optional[0] n2fa("2fa"), optional[1]
    allow_otp_retry("allowOTPRetry"), optional[2] r#async("async"), optional[3]
    en_us("en_US"), optional[4] r#gen("gen"), optional[5] max_online_ips("maxOnlineIPs"),
    optional[6] sender_field("remoteField"), required[7] self_("self"), optional[8]
    r#struct("struct"), required[9] r#type("type"), optional[10] zh_cn("zh-CN")
);
impl validation::Validate for ParcelRequest {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `V3ParcelResponse`.
///
/// The schema name is `V3ParcelResponse`.
#[doc(alias = "V3ParcelResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParcelResponse {
    /// The property `Label`.
    #[doc(alias = "Label")]
    pub label: Option<PaperLabel>,
    /// The property `labels`.
    pub labels: Vec<V3Label>,
}
impl ParcelResponse {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`Label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<PaperLabel>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl IntoIterator<Item = impl Into<V3Label>>,
    ) -> Self {
        self.labels = codec::collect_list(value);
        self
    }
}
impl Default for ParcelResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ParcelResponse; optional[0] label("Label"), collection[1] labels("labels")
);
/// The schema `v3Label`.
///
/// The schema name is `v3Label`.
#[doc(alias = "v3Label")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V3Label {
    /// The property `text`.
    pub text: Option<String>,
}
impl V3Label {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
impl Default for V3Label {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(V3Label; optional[0] text("text"));
