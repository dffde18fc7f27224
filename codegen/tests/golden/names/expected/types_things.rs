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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: None,
        }
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl Default for PaperLabel {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for PaperLabel {
    const NAME: &'static str = "PaperLabel";
    const MEMBERS: &'static [&'static str] = &["text"];

    fn empty() -> Self {
        Self {
            text: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.text),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "text", &self.text)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("text", self.text.as_ref());
    }
}

wire::object!(PaperLabel);

impl validate::Validate for PaperLabel {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(self_: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            n2fa: None,
            allow_otp_retry: None,
            r#async: None,
            en_us: None,
            r#gen: None,
            max_online_ips: None,
            sender_field: None,
            self_: self_.into(),
            r#struct: None,
            r#type: r#type.into(),
            zh_cn: None,
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

impl wire::Object for ParcelRequest {
    const NAME: &'static str = "ParcelRequest";
    const MEMBERS: &'static [&'static str] = &[
        "2fa",
        "allowOTPRetry",
        "async",
        "en_US",
        "gen",
        "maxOnlineIPs",
        "remoteField",
        "self",
        "struct",
        "type",
        "zh-CN",
    ];
    const REQUIRED: &'static [usize] = &[7, 9];

    fn empty() -> Self {
        Self {
            n2fa: None,
            allow_otp_retry: None,
            r#async: None,
            en_us: None,
            r#gen: None,
            max_online_ips: None,
            sender_field: None,
            self_: String::new(),
            r#struct: None,
            r#type: String::new(),
            zh_cn: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.n2fa),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.allow_otp_retry),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#async),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.en_us),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#gen),
            5 => wire::optional::<wire::Whole, _, _>(map, &mut self.max_online_ips),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.sender_field),
            7 => wire::required::<wire::Exact, _, _>(map, &mut self.self_),
            8 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#struct),
            9 => wire::required::<wire::Exact, _, _>(map, &mut self.r#type),
            10 => wire::optional::<wire::Exact, _, _>(map, &mut self.zh_cn),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "2fa", &self.n2fa)?;
        wire::put_some(map, "allowOTPRetry", &self.allow_otp_retry)?;
        wire::put_some(map, "async", &self.r#async)?;
        wire::put_some(map, "en_US", &self.en_us)?;
        wire::put_some(map, "gen", &self.r#gen)?;
        wire::put_some(map, "maxOnlineIPs", &self.max_online_ips)?;
        wire::put_some(map, "remoteField", &self.sender_field)?;
        wire::put(map, "self", &self.self_)?;
        wire::put_some(map, "struct", &self.r#struct)?;
        wire::put(map, "type", &self.r#type)?;
        wire::put_some(map, "zh-CN", &self.zh_cn)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("n2fa", self.n2fa.as_ref());
        out.show_some("allow_otp_retry", self.allow_otp_retry.as_ref());
        out.show_some("async", self.r#async.as_ref());
        out.show_some("en_us", self.en_us.as_ref());
        out.show_some("gen", self.r#gen.as_ref());
        out.show_some("max_online_ips", self.max_online_ips.as_ref());
        out.show_some("sender_field", self.sender_field.as_ref());
        out.show("self", &self.self_);
        out.show_some("struct", self.r#struct.as_ref());
        out.show("type", &self.r#type);
        out.show_some("zh_cn", self.zh_cn.as_ref());
    }
}

wire::object!(ParcelRequest);

impl validate::Validate for ParcelRequest {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            label: None,
            labels: Vec::new(),
        }
    }

    /// Sets [`Label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<PaperLabel>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(mut self, value: impl IntoIterator<Item = impl Into<V3Label>>) -> Self {
        self.labels = wire::list(value);
        self
    }
}

impl Default for ParcelResponse {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for ParcelResponse {
    const NAME: &'static str = "ParcelResponse";
    const MEMBERS: &'static [&'static str] = &["Label", "labels"];

    fn empty() -> Self {
        Self {
            label: None,
            labels: Vec::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.label),
            1 => wire::collection::<wire::Exact, _, _>(map, &mut self.labels),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "Label", &self.label)?;
        wire::put_filled(map, "labels", &self.labels)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("label", self.label.as_ref());
        out.show_filled("labels", &self.labels, self.labels.is_empty());
    }
}

wire::object!(ParcelResponse);

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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: None,
        }
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl Default for V3Label {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for V3Label {
    const NAME: &'static str = "V3Label";
    const MEMBERS: &'static [&'static str] = &["text"];

    fn empty() -> Self {
        Self {
            text: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.text),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "text", &self.text)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("text", self.text.as_ref());
    }
}

wire::object!(V3Label);

