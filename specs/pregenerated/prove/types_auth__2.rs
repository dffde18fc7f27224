/// Result of the user subject: either a success object or an error object.
///
/// The schema name is `AuthFinishResponseSubjectUserResult`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthFinishResponseSubjectUserResult {
    /// Error of the user subject; present if it was not authenticated.
    pub error: Option<AuthFinishResponseError>,
    /// Details of the user subject; present if it was authenticated.
    pub success: Option<AuthFinishResponseSubjectUserResultSuccess>,
}
impl AuthFinishResponseSubjectUserResult {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, value: impl Into<AuthFinishResponseError>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(
        mut self,
        value: impl Into<AuthFinishResponseSubjectUserResultSuccess>,
    ) -> Self {
        self.success = Some(value.into());
        self
    }
}
impl Default for AuthFinishResponseSubjectUserResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthFinishResponseSubjectUserResult; optional[0] error("error"), optional[1]
    success("success")
);
// @if schemars
codec::json_schema!(
    AuthFinishResponseSubjectUserResult, "AuthFinishResponseSubjectUserResult",
    "{\"description\":\"Result of the user subject: either a success object or an error object.\",\"properties\":{\"error\":{\"anyOf\":[{\"$ref\":\"AuthFinishResponseError\"},{\"type\":\"null\"}],\"description\":\"Error of the user subject; present if it was not authenticated.\"},\"success\":{\"anyOf\":[{\"$ref\":\"AuthFinishResponseSubjectUserResultSuccess\"},{\"type\":\"null\"}],\"description\":\"Details of the user subject; present if it was authenticated.\"}},\"type\":\"object\"}",
    "AuthFinishResponseError" = AuthFinishResponseError,
    "AuthFinishResponseSubjectUserResultSuccess" =
    AuthFinishResponseSubjectUserResultSuccess
);
// @end
/// Success of the user subject: claim, authenticator, time and additional information.
///
/// The schema name is `AuthFinishResponseSubjectUserResultSuccess`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthFinishResponseSubjectUserResultSuccess {
    /// Authenticator that succeeded, as an open string.
    #[doc(alias = "authenticatorType")]
    pub authenticator_type: Option<String>,
    /// Authenticated subject.
    pub claim: Option<AuthFinishResponseSubjectUserResultSuccessClaim>,
    /// Creation time, in whole seconds since the Unix epoch.
    #[doc(alias = "createdAt")]
    pub created_at: Option<i64>,
    /// Additional information about the user.
    pub extras: Option<AuthFinishResponseUserExtras>,
}
impl AuthFinishResponseSubjectUserResultSuccess {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`authenticatorType`](Self::authenticator_type).
    #[must_use]
    pub fn with_authenticator_type(mut self, value: impl Into<String>) -> Self {
        self.authenticator_type = Some(value.into());
        self
    }
    /// Sets [`claim`](Self::claim).
    #[must_use]
    pub fn with_claim(
        mut self,
        value: impl Into<AuthFinishResponseSubjectUserResultSuccessClaim>,
    ) -> Self {
        self.claim = Some(value.into());
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<i64>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`extras`](Self::extras).
    #[must_use]
    pub fn with_extras(
        mut self,
        value: impl Into<AuthFinishResponseUserExtras>,
    ) -> Self {
        self.extras = Some(value.into());
        self
    }
}
impl Default for AuthFinishResponseSubjectUserResultSuccess {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthFinishResponseSubjectUserResultSuccess; optional[0]
    authenticator_type("authenticatorType"), optional[1] claim("claim"), optional[2]
    created_at("createdAt"), optional[3] extras("extras")
);
// @if schemars
codec::json_schema!(
    AuthFinishResponseSubjectUserResultSuccess,
    "AuthFinishResponseSubjectUserResultSuccess",
    "{\"description\":\"Success of the user subject: claim, authenticator, time and additional information.\",\"properties\":{\"authenticatorType\":{\"description\":\"Authenticator that succeeded, as an open string.\",\"type\":[\"string\",\"null\"]},\"claim\":{\"anyOf\":[{\"$ref\":\"AuthFinishResponseSubjectUserResultSuccessClaim\"},{\"type\":\"null\"}],\"description\":\"Authenticated subject.\"},\"createdAt\":{\"description\":\"Creation time, in whole seconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-seconds\"},\"extras\":{\"anyOf\":[{\"$ref\":\"AuthFinishResponseUserExtras\"},{\"type\":\"null\"}],\"description\":\"Additional information about the user.\"}},\"type\":\"object\"}",
    "AuthFinishResponseSubjectUserResultSuccessClaim" =
    AuthFinishResponseSubjectUserResultSuccessClaim, "AuthFinishResponseUserExtras" =
    AuthFinishResponseUserExtras
);
// @end
/// Authenticated user.
///
/// The schema name is `AuthFinishResponseSubjectUserResultSuccessClaim`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthFinishResponseSubjectUserResultSuccessClaim {
    /// ID of the user in the caller's system.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl AuthFinishResponseSubjectUserResultSuccessClaim {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl Default for AuthFinishResponseSubjectUserResultSuccessClaim {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthFinishResponseSubjectUserResultSuccessClaim; optional[0, Redacted]
    user_id("userId")
);
// @if schemars
codec::json_schema!(
    AuthFinishResponseSubjectUserResultSuccessClaim,
    "AuthFinishResponseSubjectUserResultSuccessClaim",
    "{\"description\":\"Authenticated user.\",\"properties\":{\"userId\":{\"description\":\"ID of the user in the caller's system.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Results by subject, each either a success object or an error object.
///
/// The schema name is `AuthFinishResponseSubjects`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthFinishResponseSubjects {
    /// Result of the card subject.
    pub card: Option<AuthFinishResponseSubjectCardsResult>,
    /// Result of the device subject.
    pub device: Option<AuthFinishResponseSubjectDeviceResult>,
    /// Result of the mobile subject.
    pub mobile: Option<AuthFinishResponseSubjectMobileResult>,
    /// Result of the user subject.
    pub user: Option<AuthFinishResponseSubjectUserResult>,
}
impl AuthFinishResponseSubjects {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`card`](Self::card).
    #[must_use]
    pub fn with_card(
        mut self,
        value: impl Into<AuthFinishResponseSubjectCardsResult>,
    ) -> Self {
        self.card = Some(value.into());
        self
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(
        mut self,
        value: impl Into<AuthFinishResponseSubjectDeviceResult>,
    ) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`mobile`](Self::mobile).
    #[must_use]
    pub fn with_mobile(
        mut self,
        value: impl Into<AuthFinishResponseSubjectMobileResult>,
    ) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets [`user`](Self::user).
    #[must_use]
    pub fn with_user(
        mut self,
        value: impl Into<AuthFinishResponseSubjectUserResult>,
    ) -> Self {
        self.user = Some(value.into());
        self
    }
}
impl Default for AuthFinishResponseSubjects {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthFinishResponseSubjects; optional[0] card("card"), optional[1] device("device"),
    optional[2] mobile("mobile"), optional[3] user("user")
);
// @if schemars
codec::json_schema!(
    AuthFinishResponseSubjects, "AuthFinishResponseSubjects",
    "{\"description\":\"Results by subject, each either a success object or an error object.\",\"properties\":{\"card\":{\"anyOf\":[{\"$ref\":\"AuthFinishResponseSubjectCardsResult\"},{\"type\":\"null\"}],\"description\":\"Result of the card subject.\"},\"device\":{\"anyOf\":[{\"$ref\":\"AuthFinishResponseSubjectDeviceResult\"},{\"type\":\"null\"}],\"description\":\"Result of the device subject.\"},\"mobile\":{\"anyOf\":[{\"$ref\":\"AuthFinishResponseSubjectMobileResult\"},{\"type\":\"null\"}],\"description\":\"Result of the mobile subject.\"},\"user\":{\"anyOf\":[{\"$ref\":\"AuthFinishResponseSubjectUserResult\"},{\"type\":\"null\"}],\"description\":\"Result of the user subject.\"}},\"type\":\"object\"}",
    "AuthFinishResponseSubjectCardsResult" = AuthFinishResponseSubjectCardsResult,
    "AuthFinishResponseSubjectDeviceResult" = AuthFinishResponseSubjectDeviceResult,
    "AuthFinishResponseSubjectMobileResult" = AuthFinishResponseSubjectMobileResult,
    "AuthFinishResponseSubjectUserResult" = AuthFinishResponseSubjectUserResult
);
// @end
/// Additional information about the user.
///
/// The schema name is `AuthFinishResponseUserExtras`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthFinishResponseUserExtras {
    /// Trust score of the user.
    pub trust: Option<UserTrustScore>,
}
impl AuthFinishResponseUserExtras {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`trust`](Self::trust).
    #[must_use]
    pub fn with_trust(mut self, value: impl Into<UserTrustScore>) -> Self {
        self.trust = Some(value.into());
        self
    }
}
impl Default for AuthFinishResponseUserExtras {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(AuthFinishResponseUserExtras; optional[0] trust("trust"));
// @if schemars
codec::json_schema!(
    AuthFinishResponseUserExtras, "AuthFinishResponseUserExtras",
    "{\"description\":\"Additional information about the user.\",\"properties\":{\"trust\":{\"anyOf\":[{\"$ref\":\"UserTrustScore\"},{\"type\":\"null\"}],\"description\":\"Trust score of the user.\"}},\"type\":\"object\"}",
    "UserTrustScore" = UserTrustScore
);
// @end
/// Request to start an authentication: the subjects, and how to reach the client.
///
/// The schema name is `AuthStartRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequest {
    /// URL to which Prove posts the finish body, including errors; if absent, the caller must call finish.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "callbackUrl")]
    pub callback_url: Option<String>,
    /// Delivery of the request to the person.
    pub delivery: Option<AuthStartRequestDelivery>,
    /// ID of this request, generated by the caller: a UUID; only letters, digits and `-._+=/` are allowed.
    ///
    /// Matches the pattern `^[A-Za-z0-9\-._+=/]+$`.
    #[doc(alias = "requestId")]
    pub request_id: String,
    /// Subjects to authenticate.
    pub subjects: AuthStartRequestSubjects,
}
impl AuthStartRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        request_id: impl Into<String>,
        subjects: impl Into<AuthStartRequestSubjects>,
    ) -> Self {
        Self {
            request_id: request_id.into(),
            subjects: subjects.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`callbackUrl`](Self::callback_url).
    #[must_use]
    pub fn with_callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets [`delivery`](Self::delivery).
    #[must_use]
    pub fn with_delivery(mut self, value: impl Into<AuthStartRequestDelivery>) -> Self {
        self.delivery = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`subjects`](Self::subjects).
    #[must_use]
    pub fn with_subjects(mut self, value: impl Into<AuthStartRequestSubjects>) -> Self {
        self.subjects = value.into();
        self
    }
}
codec::object!(
    AuthStartRequest required(2, 3) required_in_requests(2, 3); optional[0, Redacted]
    callback_url("callbackUrl"), optional[1] delivery("delivery"), required[2]
    request_id("requestId"), required[3] subjects("subjects")
);
impl validation::Validate for AuthStartRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("delivery", self.delivery.as_ref());
        v.characters(
            validation::warning!("auth.request-id", "requestId", "AuthStartRequest"),
            Some(&self.request_id),
            &[
                ('A', 'Z'),
                ('a', 'z'),
                ('0', '9'),
                ('-', '-'),
                ('.', '.'),
                ('_', '_'),
                ('+', '+'),
                ('=', '='),
                ('/', '/'),
            ],
            1,
        );
        v.property("subjects", Some(&self.subjects));
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequest, "AuthStartRequest",
    "{\"description\":\"Request to start an authentication: the subjects, and how to reach the client.\",\"properties\":{\"callbackUrl\":{\"description\":\"URL to which Prove posts the finish body, including errors; if absent, the caller must call finish.\",\"type\":[\"string\",\"null\"]},\"delivery\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestDelivery\"},{\"type\":\"null\"}],\"description\":\"Delivery of the request to the person.\"},\"requestId\":{\"description\":\"ID of this request, generated by the caller: a UUID; only letters, digits and `-._+=/` are allowed.\",\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9\\\\-._+=/]+$\"}},\"subjects\":{\"$ref\":\"AuthStartRequestSubjects\",\"description\":\"Subjects to authenticate.\"}},\"required\":[\"requestId\",\"subjects\"],\"type\":\"object\"}",
    "AuthStartRequestDelivery" = AuthStartRequestDelivery, "AuthStartRequestSubjects" =
    AuthStartRequestSubjects
);
// @end
/// Delivery of the request to the person: by push message, by scan, or not at all.
///
/// The schema name is `AuthStartRequestDelivery`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestDelivery {
    /// Delivery by push message.
    pub push: Option<AuthStartRequestDeliveryPush>,
    /// Delivery by scan.
    pub scan: Option<AuthStartRequestDeliveryScan>,
}
impl AuthStartRequestDelivery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`push`](Self::push).
    #[must_use]
    pub fn with_push(mut self, value: impl Into<AuthStartRequestDeliveryPush>) -> Self {
        self.push = Some(value.into());
        self
    }
    /// Sets [`scan`](Self::scan).
    #[must_use]
    pub fn with_scan(mut self, value: impl Into<AuthStartRequestDeliveryScan>) -> Self {
        self.scan = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestDelivery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestDelivery required_in_requests(); optional[0] push("push"),
    optional[1] scan("scan")
);
impl validation::Validate for AuthStartRequestDelivery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("push", self.push.as_ref());
        v.property("scan", self.scan.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestDelivery, "AuthStartRequestDelivery",
    "{\"description\":\"Delivery of the request to the person: by push message, by scan, or not at all.\",\"properties\":{\"push\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestDeliveryPush\"},{\"type\":\"null\"}],\"description\":\"Delivery by push message.\"},\"scan\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestDeliveryScan\"},{\"type\":\"null\"}],\"description\":\"Delivery by scan.\"}},\"type\":\"object\"}",
    "AuthStartRequestDeliveryPush" = AuthStartRequestDeliveryPush,
    "AuthStartRequestDeliveryScan" = AuthStartRequestDeliveryScan
);
// @end
/// Delivery by push message.
///
/// The schema name is `AuthStartRequestDeliveryPush`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestDeliveryPush {
    /// Texts of the push message.
    pub notification: AuthStartRequestDeliveryPushNotification,
}
impl AuthStartRequestDeliveryPush {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        notification: impl Into<AuthStartRequestDeliveryPushNotification>,
    ) -> Self {
        Self {
            notification: notification.into(),
        }
    }
    /// Sets [`notification`](Self::notification).
    #[must_use]
    pub fn with_notification(
        mut self,
        value: impl Into<AuthStartRequestDeliveryPushNotification>,
    ) -> Self {
        self.notification = value.into();
        self
    }
}
codec::object!(
    AuthStartRequestDeliveryPush required(0) required_in_requests(0); required[0]
    notification("notification")
);
impl validation::Validate for AuthStartRequestDeliveryPush {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("notification", Some(&self.notification));
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestDeliveryPush, "AuthStartRequestDeliveryPush",
    "{\"description\":\"Delivery by push message.\",\"properties\":{\"notification\":{\"$ref\":\"AuthStartRequestDeliveryPushNotification\",\"description\":\"Texts of the push message.\"}},\"required\":[\"notification\"],\"type\":\"object\"}",
    "AuthStartRequestDeliveryPushNotification" = AuthStartRequestDeliveryPushNotification
);
// @end
/// Texts of the push message; title and body are required.
///
/// The schema name is `AuthStartRequestDeliveryPushNotification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestDeliveryPushNotification {
    /// Text shown to the person.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    pub body: String,
    /// Label of the confirm button.
    #[doc(alias = "confirmBtn")]
    pub confirm_btn: Option<String>,
    /// Label of the deny button.
    #[doc(alias = "denyBtn")]
    pub deny_btn: Option<String>,
    /// Name of the device on which the request originated.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "originatingDevice")]
    pub originating_device: Option<String>,
    /// IP address from which the request originated.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "originatingIp")]
    pub originating_ip: Option<String>,
    /// Title shown to the person.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    pub title: String,
}
impl AuthStartRequestDeliveryPushNotification {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(body: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            title: title.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`confirmBtn`](Self::confirm_btn).
    #[must_use]
    pub fn with_confirm_btn(mut self, value: impl Into<String>) -> Self {
        self.confirm_btn = Some(value.into());
        self
    }
    /// Sets [`denyBtn`](Self::deny_btn).
    #[must_use]
    pub fn with_deny_btn(mut self, value: impl Into<String>) -> Self {
        self.deny_btn = Some(value.into());
        self
    }
    /// Sets [`originatingDevice`](Self::originating_device).
    #[must_use]
    pub fn with_originating_device(mut self, value: impl Into<String>) -> Self {
        self.originating_device = Some(value.into());
        self
    }
    /// Sets [`originatingIp`](Self::originating_ip).
    #[must_use]
    pub fn with_originating_ip(mut self, value: impl Into<String>) -> Self {
        self.originating_ip = Some(value.into());
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}
codec::object!(
    AuthStartRequestDeliveryPushNotification required(0, 5) required_in_requests(0, 5);
    required[0, Redacted] body("body"), optional[1] confirm_btn("confirmBtn"),
    optional[2] deny_btn("denyBtn"), optional[3, Redacted]
    originating_device("originatingDevice"), optional[4, Redacted]
    originating_ip("originatingIp"), required[5, Redacted] title("title")
);
impl validation::Validate for AuthStartRequestDeliveryPushNotification {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "auth.notification", "body", "AuthStartRequestDeliveryPushNotification"
            ),
            Some(&self.body),
            Some(1),
            None,
        );
        v.length(
            validation::rule!(
                "auth.notification", "title", "AuthStartRequestDeliveryPushNotification"
            ),
            Some(&self.title),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestDeliveryPushNotification, "AuthStartRequestDeliveryPushNotification",
    "{\"description\":\"Texts of the push message; title and body are required.\",\"properties\":{\"body\":{\"description\":\"Text shown to the person.\",\"minLength\":1,\"type\":\"string\"},\"confirmBtn\":{\"description\":\"Label of the confirm button.\",\"type\":[\"string\",\"null\"]},\"denyBtn\":{\"description\":\"Label of the deny button.\",\"type\":[\"string\",\"null\"]},\"originatingDevice\":{\"description\":\"Name of the device on which the request originated.\",\"type\":[\"string\",\"null\"]},\"originatingIp\":{\"description\":\"IP address from which the request originated.\",\"type\":[\"string\",\"null\"]},\"title\":{\"description\":\"Title shown to the person.\",\"minLength\":1,\"type\":\"string\"}},\"required\":[\"body\",\"title\"],\"type\":\"object\"}"
);
// @end
/// Delivery by scan.
///
/// The schema name is `AuthStartRequestDeliveryScan`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestDeliveryScan {
    /// Texts of the scan request.
    pub notification: AuthStartRequestDeliveryScanNotification,
}
impl AuthStartRequestDeliveryScan {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        notification: impl Into<AuthStartRequestDeliveryScanNotification>,
    ) -> Self {
        Self {
            notification: notification.into(),
        }
    }
    /// Sets [`notification`](Self::notification).
    #[must_use]
    pub fn with_notification(
        mut self,
        value: impl Into<AuthStartRequestDeliveryScanNotification>,
    ) -> Self {
        self.notification = value.into();
        self
    }
}
codec::object!(
    AuthStartRequestDeliveryScan required(0) required_in_requests(0); required[0]
    notification("notification")
);
impl validation::Validate for AuthStartRequestDeliveryScan {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("notification", Some(&self.notification));
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestDeliveryScan, "AuthStartRequestDeliveryScan",
    "{\"description\":\"Delivery by scan.\",\"properties\":{\"notification\":{\"$ref\":\"AuthStartRequestDeliveryScanNotification\",\"description\":\"Texts of the scan request.\"}},\"required\":[\"notification\"],\"type\":\"object\"}",
    "AuthStartRequestDeliveryScanNotification" = AuthStartRequestDeliveryScanNotification
);
// @end
/// Texts of the scan request; title and body are required.
///
/// The schema name is `AuthStartRequestDeliveryScanNotification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestDeliveryScanNotification {
    /// Text shown to the person.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    pub body: String,
    /// Label of the confirm button.
    #[doc(alias = "confirmBtn")]
    pub confirm_btn: Option<String>,
    /// Label of the deny button.
    #[doc(alias = "denyBtn")]
    pub deny_btn: Option<String>,
    /// Name of the device on which the request originated.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "originatingDevice")]
    pub originating_device: Option<String>,
    /// IP address from which the request originated.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "originatingIp")]
    pub originating_ip: Option<String>,
    /// Title shown to the person.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    pub title: String,
}
impl AuthStartRequestDeliveryScanNotification {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(body: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            title: title.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`confirmBtn`](Self::confirm_btn).
    #[must_use]
    pub fn with_confirm_btn(mut self, value: impl Into<String>) -> Self {
        self.confirm_btn = Some(value.into());
        self
    }
    /// Sets [`denyBtn`](Self::deny_btn).
    #[must_use]
    pub fn with_deny_btn(mut self, value: impl Into<String>) -> Self {
        self.deny_btn = Some(value.into());
        self
    }
    /// Sets [`originatingDevice`](Self::originating_device).
    #[must_use]
    pub fn with_originating_device(mut self, value: impl Into<String>) -> Self {
        self.originating_device = Some(value.into());
        self
    }
    /// Sets [`originatingIp`](Self::originating_ip).
    #[must_use]
    pub fn with_originating_ip(mut self, value: impl Into<String>) -> Self {
        self.originating_ip = Some(value.into());
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}
codec::object!(
    AuthStartRequestDeliveryScanNotification required(0, 5) required_in_requests(0, 5);
    required[0, Redacted] body("body"), optional[1] confirm_btn("confirmBtn"),
    optional[2] deny_btn("denyBtn"), optional[3, Redacted]
    originating_device("originatingDevice"), optional[4, Redacted]
    originating_ip("originatingIp"), required[5, Redacted] title("title")
);
impl validation::Validate for AuthStartRequestDeliveryScanNotification {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "auth.notification", "body", "AuthStartRequestDeliveryScanNotification"
            ),
            Some(&self.body),
            Some(1),
            None,
        );
        v.length(
            validation::rule!(
                "auth.notification", "title", "AuthStartRequestDeliveryScanNotification"
            ),
            Some(&self.title),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestDeliveryScanNotification, "AuthStartRequestDeliveryScanNotification",
    "{\"description\":\"Texts of the scan request; title and body are required.\",\"properties\":{\"body\":{\"description\":\"Text shown to the person.\",\"minLength\":1,\"type\":\"string\"},\"confirmBtn\":{\"description\":\"Label of the confirm button.\",\"type\":[\"string\",\"null\"]},\"denyBtn\":{\"description\":\"Label of the deny button.\",\"type\":[\"string\",\"null\"]},\"originatingDevice\":{\"description\":\"Name of the device on which the request originated.\",\"type\":[\"string\",\"null\"]},\"originatingIp\":{\"description\":\"IP address from which the request originated.\",\"type\":[\"string\",\"null\"]},\"title\":{\"description\":\"Title shown to the person.\",\"minLength\":1,\"type\":\"string\"}},\"required\":[\"body\",\"title\"],\"type\":\"object\"}"
);
// @end
/// Consent of the person to instant authentication; with `optedIn`, all properties are required.
///
/// The schema name is `AuthStartRequestInstantAuthConsent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestInstantAuthConsent {
    /// Time of the consent in ISO 8601 format; required with `optedIn`.
    ///
    /// Is required when `status` is `optedIn`.
    #[doc(alias = "collectedTimestamp")]
    pub collected_timestamp: Option<String>,
    /// Description of the consent, for example the name of the application; required with `optedIn`.
    ///
    /// Is required when `status` is `optedIn`. Is personal data: `Debug` output redacts it.
    pub description: Option<String>,
    /// Status of the consent: optedIn, optedOut, notCollected or unknown; always required.
    pub status: ConsentStatus,
    /// ID of the transaction in which consent was given; required with `optedIn`. Only letters, digits and
    /// `-._+=/` are allowed.
    ///
    /// Matches the pattern `^[A-Za-z0-9\-._+=/]+$`. Is required when `status` is `optedIn`.
    #[doc(alias = "transactionId")]
    pub transaction_id: Option<String>,
}
impl AuthStartRequestInstantAuthConsent {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(status: impl Into<ConsentStatus>) -> Self {
        Self {
            status: status.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`collectedTimestamp`](Self::collected_timestamp).
    #[must_use]
    pub fn with_collected_timestamp(mut self, value: impl Into<String>) -> Self {
        self.collected_timestamp = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<ConsentStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`transactionId`](Self::transaction_id).
    #[must_use]
    pub fn with_transaction_id(mut self, value: impl Into<String>) -> Self {
        self.transaction_id = Some(value.into());
        self
    }
}
codec::object!(
    AuthStartRequestInstantAuthConsent required(2) required_in_requests(2); optional[0]
    collected_timestamp("collectedTimestamp"), optional[1, Redacted]
    description("description"), required[2] status("status"), optional[3]
    transaction_id("transactionId")
);
impl validation::Validate for AuthStartRequestInstantAuthConsent {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::rule!(
                "auth.consent", "collectedTimestamp",
                "AuthStartRequestInstantAuthConsent"
            ),
            codec::as_text(&self.status) == Some("optedIn"),
            self.collected_timestamp.as_ref().is_some(),
            "status",
            "optedIn",
        );
        v.characters(
            validation::warning!(
                "auth.consent-charset", "description",
                "AuthStartRequestInstantAuthConsent"
            ),
            self.description.as_ref(),
            &[
                ('A', 'Z'),
                ('a', 'z'),
                ('0', '9'),
                ('-', '-'),
                ('.', '.'),
                ('_', '_'),
                ('+', '+'),
                ('=', '='),
                ('/', '/'),
                (' ', ' '),
            ],
            1,
        );
        v.required_if(
            validation::rule!(
                "auth.consent", "description", "AuthStartRequestInstantAuthConsent"
            ),
            codec::as_text(&self.status) == Some("optedIn"),
            self.description.as_ref().is_some(),
            "status",
            "optedIn",
        );
        v.known_value(
            validation::warning!(
                "auth.consent", "status", "AuthStartRequestInstantAuthConsent"
            ),
            Some(&self.status).is_none_or(|value| value.is_known()),
        );
        v.characters(
            validation::warning!(
                "auth.consent-charset", "transactionId",
                "AuthStartRequestInstantAuthConsent"
            ),
            self.transaction_id.as_ref(),
            &[
                ('A', 'Z'),
                ('a', 'z'),
                ('0', '9'),
                ('-', '-'),
                ('.', '.'),
                ('_', '_'),
                ('+', '+'),
                ('=', '='),
                ('/', '/'),
            ],
            1,
        );
        v.required_if(
            validation::rule!(
                "auth.consent", "transactionId", "AuthStartRequestInstantAuthConsent"
            ),
            codec::as_text(&self.status) == Some("optedIn"),
            self.transaction_id.as_ref().is_some(),
            "status",
            "optedIn",
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestInstantAuthConsent, "AuthStartRequestInstantAuthConsent",
    "{\"allOf\":[{\"if\":{\"properties\":{\"status\":{\"enum\":[\"optedIn\"]}},\"required\":[\"status\"]},\"then\":{\"properties\":{\"collectedTimestamp\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"collectedTimestamp\"]}},{\"if\":{\"properties\":{\"status\":{\"enum\":[\"optedIn\"]}},\"required\":[\"status\"]},\"then\":{\"properties\":{\"description\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"description\"]}},{\"if\":{\"properties\":{\"status\":{\"enum\":[\"optedIn\"]}},\"required\":[\"status\"]},\"then\":{\"properties\":{\"transactionId\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"transactionId\"]}}],\"description\":\"Consent of the person to instant authentication; with `optedIn`, all properties are required.\",\"properties\":{\"collectedTimestamp\":{\"description\":\"Time of the consent in ISO 8601 format; required with `optedIn`.\",\"type\":[\"string\",\"null\"],\"x-format\":\"iso-8601\"},\"description\":{\"description\":\"Description of the consent, for example the name of the application; required with `optedIn`.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9\\\\-._+=/ ]+$\"}},\"status\":{\"$ref\":\"ConsentStatus\",\"description\":\"Status of the consent: optedIn, optedOut, notCollected or unknown; always required.\",\"x-warning\":{\"enum\":[\"optedIn\",\"optedOut\",\"notCollected\",\"unknown\"]}},\"transactionId\":{\"description\":\"ID of the transaction in which consent was given; required with `optedIn`. Only letters, digits and `-._+=/` are allowed.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9\\\\-._+=/]+$\"}}},\"required\":[\"status\"],\"type\":\"object\"}",
    "ConsentStatus" = ConsentStatus
);
// @end
/// Card subject; its authenticators are required.
///
/// The schema name is `AuthStartRequestSubjectCard`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectCard {
    /// Authenticators to use for the subject.
    pub authenticators: AuthStartRequestSubjectCardAuthenticators,
}
impl AuthStartRequestSubjectCard {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        authenticators: impl Into<AuthStartRequestSubjectCardAuthenticators>,
    ) -> Self {
        Self {
            authenticators: authenticators.into(),
        }
    }
    /// Sets [`authenticators`](Self::authenticators).
    #[must_use]
    pub fn with_authenticators(
        mut self,
        value: impl Into<AuthStartRequestSubjectCardAuthenticators>,
    ) -> Self {
        self.authenticators = value.into();
        self
    }
}
codec::object!(
    AuthStartRequestSubjectCard required(0) required_in_requests(0); required[0]
    authenticators("authenticators")
);
impl validation::Validate for AuthStartRequestSubjectCard {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("authenticators", Some(&self.authenticators));
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectCard, "AuthStartRequestSubjectCard",
    "{\"description\":\"Card subject; its authenticators are required.\",\"properties\":{\"authenticators\":{\"$ref\":\"AuthStartRequestSubjectCardAuthenticators\",\"description\":\"Authenticators to use for the subject.\"}},\"required\":[\"authenticators\"],\"type\":\"object\"}",
    "AuthStartRequestSubjectCardAuthenticators" =
    AuthStartRequestSubjectCardAuthenticators
);
// @end
/// AirKey authenticator of a card.
///
/// The schema name is `AuthStartRequestSubjectCardAuthenticatorAirKey`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectCardAuthenticatorAirKey {
    /// Expected value of the subject.
    pub claim: Option<AuthStartRequestSubjectCardAuthenticatorAirKeyClaim>,
    /// Simulation mode for tests.
    #[doc(alias = "testMode")]
    pub test_mode: Option<String>,
}
impl AuthStartRequestSubjectCardAuthenticatorAirKey {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`claim`](Self::claim).
    #[must_use]
    pub fn with_claim(
        mut self,
        value: impl Into<AuthStartRequestSubjectCardAuthenticatorAirKeyClaim>,
    ) -> Self {
        self.claim = Some(value.into());
        self
    }
    /// Sets [`testMode`](Self::test_mode).
    #[must_use]
    pub fn with_test_mode(mut self, value: impl Into<String>) -> Self {
        self.test_mode = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectCardAuthenticatorAirKey {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectCardAuthenticatorAirKey required_in_requests(); optional[0]
    claim("claim"), optional[1] test_mode("testMode")
);
impl validation::Validate for AuthStartRequestSubjectCardAuthenticatorAirKey {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("claim", self.claim.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectCardAuthenticatorAirKey,
    "AuthStartRequestSubjectCardAuthenticatorAirKey",
    "{\"description\":\"AirKey authenticator of a card.\",\"properties\":{\"claim\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectCardAuthenticatorAirKeyClaim\"},{\"type\":\"null\"}],\"description\":\"Expected value of the subject.\"},\"testMode\":{\"description\":\"Simulation mode for tests.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "AuthStartRequestSubjectCardAuthenticatorAirKeyClaim" =
    AuthStartRequestSubjectCardAuthenticatorAirKeyClaim
);
// @end
/// Expected cards.
///
/// The schema name is `AuthStartRequestSubjectCardAuthenticatorAirKeyClaim`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectCardAuthenticatorAirKeyClaim {
    /// IDs of the expected cards.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub puids: Option<Vec<String>>,
}
impl AuthStartRequestSubjectCardAuthenticatorAirKeyClaim {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`puids`](Self::puids).
    #[must_use]
    pub fn with_puids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.puids = Some(codec::collect_list(value));
        self
    }
}
impl Default for AuthStartRequestSubjectCardAuthenticatorAirKeyClaim {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectCardAuthenticatorAirKeyClaim required_in_requests();
    optional[0, Redacted] puids("puids")
);
impl validation::Validate for AuthStartRequestSubjectCardAuthenticatorAirKeyClaim {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectCardAuthenticatorAirKeyClaim,
    "AuthStartRequestSubjectCardAuthenticatorAirKeyClaim",
    "{\"description\":\"Expected cards.\",\"properties\":{\"puids\":{\"description\":\"IDs of the expected cards.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Authenticators of a card.
///
/// The schema name is `AuthStartRequestSubjectCardAuthenticators`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectCardAuthenticators {
    /// AirKey authenticator.
    #[doc(alias = "airKey")]
    pub air_key: Option<AuthStartRequestSubjectCardAuthenticatorAirKey>,
}
impl AuthStartRequestSubjectCardAuthenticators {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`airKey`](Self::air_key).
    #[must_use]
    pub fn with_air_key(
        mut self,
        value: impl Into<AuthStartRequestSubjectCardAuthenticatorAirKey>,
    ) -> Self {
        self.air_key = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectCardAuthenticators {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectCardAuthenticators required_in_requests(); optional[0]
    air_key("airKey")
);
impl validation::Validate for AuthStartRequestSubjectCardAuthenticators {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("airKey", self.air_key.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectCardAuthenticators,
    "AuthStartRequestSubjectCardAuthenticators",
    "{\"description\":\"Authenticators of a card.\",\"properties\":{\"airKey\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectCardAuthenticatorAirKey\"},{\"type\":\"null\"}],\"description\":\"AirKey authenticator.\"}},\"type\":\"object\"}",
    "AuthStartRequestSubjectCardAuthenticatorAirKey" =
    AuthStartRequestSubjectCardAuthenticatorAirKey
);
// @end
/// Device subject: the expected device and its authenticators.
///
/// The schema name is `AuthStartRequestSubjectDevice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectDevice {
    /// Authenticators to use for the subject.
    pub authenticators: Option<AuthStartRequestSubjectDeviceAuthenticators>,
    /// Expected value of the subject.
    pub claim: Option<AuthStartRequestSubjectDeviceClaim>,
}
impl AuthStartRequestSubjectDevice {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`authenticators`](Self::authenticators).
    #[must_use]
    pub fn with_authenticators(
        mut self,
        value: impl Into<AuthStartRequestSubjectDeviceAuthenticators>,
    ) -> Self {
        self.authenticators = Some(value.into());
        self
    }
    /// Sets [`claim`](Self::claim).
    #[must_use]
    pub fn with_claim(
        mut self,
        value: impl Into<AuthStartRequestSubjectDeviceClaim>,
    ) -> Self {
        self.claim = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectDevice {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectDevice required_in_requests(); optional[0]
    authenticators("authenticators"), optional[1] claim("claim")
);
impl validation::Validate for AuthStartRequestSubjectDevice {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("authenticators", self.authenticators.as_ref());
        v.property("claim", self.claim.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectDevice, "AuthStartRequestSubjectDevice",
    "{\"description\":\"Device subject: the expected device and its authenticators.\",\"properties\":{\"authenticators\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectDeviceAuthenticators\"},{\"type\":\"null\"}],\"description\":\"Authenticators to use for the subject.\"},\"claim\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectDeviceClaim\"},{\"type\":\"null\"}],\"description\":\"Expected value of the subject.\"}},\"type\":\"object\"}",
    "AuthStartRequestSubjectDeviceAuthenticators" =
    AuthStartRequestSubjectDeviceAuthenticators, "AuthStartRequestSubjectDeviceClaim" =
    AuthStartRequestSubjectDeviceClaim
);
// @end
/// Passive authenticator of a device.
///
/// The schema name is `AuthStartRequestSubjectDeviceAuthenticatorPassive`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectDeviceAuthenticatorPassive {
    /// Whether the device passcode is allowed as a fallback.
    #[doc(alias = "allowPasscodeFallback")]
    pub allow_passcode_fallback: Option<bool>,
    /// User verification level: required, preferred or discouraged.
    #[doc(alias = "userVerificationLevel")]
    pub user_verification_level: Option<UserVerificationLevel>,
}
impl AuthStartRequestSubjectDeviceAuthenticatorPassive {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`allowPasscodeFallback`](Self::allow_passcode_fallback).
    #[must_use]
    pub fn with_allow_passcode_fallback(mut self, value: impl Into<bool>) -> Self {
        self.allow_passcode_fallback = Some(value.into());
        self
    }
    /// Sets [`userVerificationLevel`](Self::user_verification_level).
    #[must_use]
    pub fn with_user_verification_level(
        mut self,
        value: impl Into<UserVerificationLevel>,
    ) -> Self {
        self.user_verification_level = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectDeviceAuthenticatorPassive {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectDeviceAuthenticatorPassive required_in_requests(); optional[0]
    allow_passcode_fallback("allowPasscodeFallback"), optional[1]
    user_verification_level("userVerificationLevel")
);
impl validation::Validate for AuthStartRequestSubjectDeviceAuthenticatorPassive {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.known_value(
            validation::warning!(
                "auth.uv-level", "userVerificationLevel",
                "AuthStartRequestSubjectDeviceAuthenticatorPassive"
            ),
            self.user_verification_level.as_ref().is_none_or(|value| value.is_known()),
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectDeviceAuthenticatorPassive,
    "AuthStartRequestSubjectDeviceAuthenticatorPassive",
    "{\"description\":\"Passive authenticator of a device.\",\"properties\":{\"allowPasscodeFallback\":{\"description\":\"Whether the device passcode is allowed as a fallback.\",\"type\":[\"boolean\",\"null\"]},\"userVerificationLevel\":{\"anyOf\":[{\"$ref\":\"UserVerificationLevel\"},{\"type\":\"null\"}],\"description\":\"User verification level: required, preferred or discouraged.\",\"x-warning\":{\"enum\":[\"required\",\"preferred\",\"discouraged\",null]}}},\"type\":\"object\"}",
    "UserVerificationLevel" = UserVerificationLevel
);
// @end
/// Authenticators of a device.
///
/// The schema name is `AuthStartRequestSubjectDeviceAuthenticators`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectDeviceAuthenticators {
    /// Passive authenticator of the device.
    pub passive: Option<AuthStartRequestSubjectDeviceAuthenticatorPassive>,
}
impl AuthStartRequestSubjectDeviceAuthenticators {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`passive`](Self::passive).
    #[must_use]
    pub fn with_passive(
        mut self,
        value: impl Into<AuthStartRequestSubjectDeviceAuthenticatorPassive>,
    ) -> Self {
        self.passive = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectDeviceAuthenticators {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectDeviceAuthenticators required_in_requests(); optional[0]
    passive("passive")
);
impl validation::Validate for AuthStartRequestSubjectDeviceAuthenticators {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("passive", self.passive.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectDeviceAuthenticators,
    "AuthStartRequestSubjectDeviceAuthenticators",
    "{\"description\":\"Authenticators of a device.\",\"properties\":{\"passive\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectDeviceAuthenticatorPassive\"},{\"type\":\"null\"}],\"description\":\"Passive authenticator of the device.\"}},\"type\":\"object\"}",
    "AuthStartRequestSubjectDeviceAuthenticatorPassive" =
    AuthStartRequestSubjectDeviceAuthenticatorPassive
);
// @end
/// Expected device.
///
/// The schema name is `AuthStartRequestSubjectDeviceClaim`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectDeviceClaim {
    /// ID of the expected device.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: Option<String>,
}
impl AuthStartRequestSubjectDeviceClaim {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectDeviceClaim {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectDeviceClaim required_in_requests(); optional[0, Redacted]
    device_id("deviceId")
);
impl validation::Validate for AuthStartRequestSubjectDeviceClaim {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectDeviceClaim, "AuthStartRequestSubjectDeviceClaim",
    "{\"description\":\"Expected device.\",\"properties\":{\"deviceId\":{\"description\":\"ID of the expected device.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Mobile subject: the expected phone number and its authenticators.
///
/// The schema name is `AuthStartRequestSubjectMobile`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectMobile {
    /// Authenticators to use for the subject.
    pub authenticators: Option<AuthStartRequestSubjectMobileAuthenticators>,
    /// Expected value of the subject.
    pub claim: Option<AuthStartRequestSubjectMobileClaim>,
}
impl AuthStartRequestSubjectMobile {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`authenticators`](Self::authenticators).
    #[must_use]
    pub fn with_authenticators(
        mut self,
        value: impl Into<AuthStartRequestSubjectMobileAuthenticators>,
    ) -> Self {
        self.authenticators = Some(value.into());
        self
    }
    /// Sets [`claim`](Self::claim).
    #[must_use]
    pub fn with_claim(
        mut self,
        value: impl Into<AuthStartRequestSubjectMobileClaim>,
    ) -> Self {
        self.claim = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectMobile {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectMobile required_in_requests(); optional[0]
    authenticators("authenticators"), optional[1] claim("claim")
);
impl validation::Validate for AuthStartRequestSubjectMobile {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("authenticators", self.authenticators.as_ref());
        v.property("claim", self.claim.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectMobile, "AuthStartRequestSubjectMobile",
    "{\"description\":\"Mobile subject: the expected phone number and its authenticators.\",\"properties\":{\"authenticators\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectMobileAuthenticators\"},{\"type\":\"null\"}],\"description\":\"Authenticators to use for the subject.\"},\"claim\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectMobileClaim\"},{\"type\":\"null\"}],\"description\":\"Expected value of the subject.\"}},\"type\":\"object\"}",
    "AuthStartRequestSubjectMobileAuthenticators" =
    AuthStartRequestSubjectMobileAuthenticators, "AuthStartRequestSubjectMobileClaim" =
    AuthStartRequestSubjectMobileClaim
);
// @end
/// Instant authenticator of a phone number.
///
/// The schema name is `AuthStartRequestSubjectMobileAuthenticatorInstant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectMobileAuthenticatorInstant {
    /// Consent of the person to instant authentication.
    pub consent: Option<AuthStartRequestInstantAuthConsent>,
    /// Simulation mode: off (default), pass, failStart, failFinish or failService.
    #[doc(alias = "testMode")]
    pub test_mode: Option<TestMode>,
}
impl AuthStartRequestSubjectMobileAuthenticatorInstant {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`consent`](Self::consent).
    #[must_use]
    pub fn with_consent(
        mut self,
        value: impl Into<AuthStartRequestInstantAuthConsent>,
    ) -> Self {
        self.consent = Some(value.into());
        self
    }
    /// Sets [`testMode`](Self::test_mode).
    #[must_use]
    pub fn with_test_mode(mut self, value: impl Into<TestMode>) -> Self {
        self.test_mode = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectMobileAuthenticatorInstant {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectMobileAuthenticatorInstant required_in_requests(); optional[0]
    consent("consent"), optional[1] test_mode("testMode")
);
impl validation::Validate for AuthStartRequestSubjectMobileAuthenticatorInstant {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("consent", self.consent.as_ref());
        v.known_value(
            validation::warning!(
                "auth.test-mode", "testMode",
                "AuthStartRequestSubjectMobileAuthenticatorInstant"
            ),
            self.test_mode.as_ref().is_none_or(|value| value.is_known()),
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectMobileAuthenticatorInstant,
    "AuthStartRequestSubjectMobileAuthenticatorInstant",
    "{\"description\":\"Instant authenticator of a phone number.\",\"properties\":{\"consent\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestInstantAuthConsent\"},{\"type\":\"null\"}],\"description\":\"Consent of the person to instant authentication.\"},\"testMode\":{\"anyOf\":[{\"$ref\":\"TestMode\"},{\"type\":\"null\"}],\"description\":\"Simulation mode: off (default), pass, failStart, failFinish or failService.\",\"x-warning\":{\"enum\":[\"off\",\"pass\",\"failStart\",\"failFinish\",\"failService\",null]}}},\"type\":\"object\"}",
    "AuthStartRequestInstantAuthConsent" = AuthStartRequestInstantAuthConsent, "TestMode"
    = TestMode
);
// @end
/// Authenticator that sends a link by text message; URL and text are required.
///
/// The schema name is `AuthStartRequestSubjectMobileAuthenticatorInstantLink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectMobileAuthenticatorInstantLink {
    /// Whether the person can enter the phone number up to three times.
    #[doc(alias = "allowMobileNumberRePrompt")]
    pub allow_mobile_number_re_prompt: Option<bool>,
    /// URL to redirect the person to after the link was opened.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "finalTargetUrl")]
    pub final_target_url: String,
    /// Text of the message that contains the link.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "messageText")]
    pub message_text: String,
    /// IP address required of the device that opens the link; if it differs, the bind fails.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "sourceIp")]
    pub source_ip: Option<String>,
    /// ID of the customer for the subscription; upstream documents only a sample.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "subscriptionCustomerId")]
    pub subscription_customer_id: Option<String>,
    /// Simulation mode for tests.
    #[doc(alias = "testMode")]
    pub test_mode: Option<String>,
}
impl AuthStartRequestSubjectMobileAuthenticatorInstantLink {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        final_target_url: impl Into<String>,
        message_text: impl Into<String>,
    ) -> Self {
        Self {
            final_target_url: final_target_url.into(),
            message_text: message_text.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allowMobileNumberRePrompt`](Self::allow_mobile_number_re_prompt).
    #[must_use]
    pub fn with_allow_mobile_number_re_prompt(mut self, value: impl Into<bool>) -> Self {
        self.allow_mobile_number_re_prompt = Some(value.into());
        self
    }
    /// Sets [`finalTargetUrl`](Self::final_target_url).
    #[must_use]
    pub fn with_final_target_url(mut self, value: impl Into<String>) -> Self {
        self.final_target_url = value.into();
        self
    }
    /// Sets [`messageText`](Self::message_text).
    #[must_use]
    pub fn with_message_text(mut self, value: impl Into<String>) -> Self {
        self.message_text = value.into();
        self
    }
    /// Sets [`sourceIp`](Self::source_ip).
    #[must_use]
    pub fn with_source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets [`subscriptionCustomerId`](Self::subscription_customer_id).
    #[must_use]
    pub fn with_subscription_customer_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_customer_id = Some(value.into());
        self
    }
    /// Sets [`testMode`](Self::test_mode).
    #[must_use]
    pub fn with_test_mode(mut self, value: impl Into<String>) -> Self {
        self.test_mode = Some(value.into());
        self
    }
}
codec::object!(
    AuthStartRequestSubjectMobileAuthenticatorInstantLink required(1, 2)
    required_in_requests(1, 2); optional[0]
    allow_mobile_number_re_prompt("allowMobileNumberRePrompt"), required[1, Redacted]
    final_target_url("finalTargetUrl"), required[2, Redacted]
    message_text("messageText"), optional[3, Redacted] source_ip("sourceIp"), optional[4,
    Redacted] subscription_customer_id("subscriptionCustomerId"), optional[5]
    test_mode("testMode")
);
impl validation::Validate for AuthStartRequestSubjectMobileAuthenticatorInstantLink {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "auth.instantlink", "finalTargetUrl",
                "AuthStartRequestSubjectMobileAuthenticatorInstantLink"
            ),
            Some(&self.final_target_url),
            Some(1),
            None,
        );
        crate::prove::rules::auth_message::placeholder(
            v,
            "messageText",
            Some(&self.message_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectMobileAuthenticatorInstantLink,
    "AuthStartRequestSubjectMobileAuthenticatorInstantLink",
    "{\"description\":\"Authenticator that sends a link by text message; URL and text are required.\",\"properties\":{\"allowMobileNumberRePrompt\":{\"description\":\"Whether the person can enter the phone number up to three times.\",\"type\":[\"boolean\",\"null\"]},\"finalTargetUrl\":{\"description\":\"URL to redirect the person to after the link was opened.\",\"minLength\":1,\"type\":\"string\"},\"messageText\":{\"description\":\"Text of the message that contains the link.\",\"type\":\"string\"},\"sourceIp\":{\"description\":\"IP address required of the device that opens the link; if it differs, the bind fails.\",\"type\":[\"string\",\"null\"]},\"subscriptionCustomerId\":{\"description\":\"ID of the customer for the subscription; upstream documents only a sample.\",\"type\":[\"string\",\"null\"]},\"testMode\":{\"description\":\"Simulation mode for tests.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"finalTargetUrl\",\"messageText\"],\"type\":\"object\"}"
);
// @end
/// Authenticator that sends a one-time code by text message; the text is required.
///
/// The schema name is `AuthStartRequestSubjectMobileAuthenticatorOTP`.
#[doc(alias = "AuthStartRequestSubjectMobileAuthenticatorOTP")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectMobileAuthenticatorOtp {
    /// Whether the person can enter the phone number up to three times.
    #[doc(alias = "allowMobileNumberRePrompt")]
    pub allow_mobile_number_re_prompt: Option<bool>,
    /// Whether the person can enter the code up to three times instead of once.
    #[doc(alias = "allowOtpRetry")]
    pub allow_otp_retry: Option<bool>,
    /// Text of the message; the number of `#` characters in it is the length of the code.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "messageText")]
    pub message_text: String,
    /// Simulation mode: off (default), pass, failStart, failFinish or failService.
    #[doc(alias = "testMode")]
    pub test_mode: Option<TestMode>,
}
impl AuthStartRequestSubjectMobileAuthenticatorOtp {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message_text: impl Into<String>) -> Self {
        Self {
            message_text: message_text.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allowMobileNumberRePrompt`](Self::allow_mobile_number_re_prompt).
    #[must_use]
    pub fn with_allow_mobile_number_re_prompt(mut self, value: impl Into<bool>) -> Self {
        self.allow_mobile_number_re_prompt = Some(value.into());
        self
    }
    /// Sets [`allowOtpRetry`](Self::allow_otp_retry).
    #[must_use]
    pub fn with_allow_otp_retry(mut self, value: impl Into<bool>) -> Self {
        self.allow_otp_retry = Some(value.into());
        self
    }
    /// Sets [`messageText`](Self::message_text).
    #[must_use]
    pub fn with_message_text(mut self, value: impl Into<String>) -> Self {
        self.message_text = value.into();
        self
    }
    /// Sets [`testMode`](Self::test_mode).
    #[must_use]
    pub fn with_test_mode(mut self, value: impl Into<TestMode>) -> Self {
        self.test_mode = Some(value.into());
        self
    }
}
codec::object!(
    AuthStartRequestSubjectMobileAuthenticatorOtp required(2) required_in_requests(2);
    optional[0] allow_mobile_number_re_prompt("allowMobileNumberRePrompt"), optional[1]
    allow_otp_retry("allowOtpRetry"), required[2, Redacted] message_text("messageText"),
    optional[3] test_mode("testMode")
);
impl validation::Validate for AuthStartRequestSubjectMobileAuthenticatorOtp {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::prove::rules::auth_message::placeholder(
            v,
            "messageText",
            Some(&self.message_text),
        );
        v.known_value(
            validation::warning!(
                "auth.test-mode", "testMode",
                "AuthStartRequestSubjectMobileAuthenticatorOTP"
            ),
            self.test_mode.as_ref().is_none_or(|value| value.is_known()),
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectMobileAuthenticatorOtp,
    "AuthStartRequestSubjectMobileAuthenticatorOTP",
    "{\"description\":\"Authenticator that sends a one-time code by text message; the text is required.\",\"properties\":{\"allowMobileNumberRePrompt\":{\"description\":\"Whether the person can enter the phone number up to three times.\",\"type\":[\"boolean\",\"null\"]},\"allowOtpRetry\":{\"description\":\"Whether the person can enter the code up to three times instead of once.\",\"type\":[\"boolean\",\"null\"]},\"messageText\":{\"description\":\"Text of the message; the number of `#` characters in it is the length of the code.\",\"type\":\"string\"},\"testMode\":{\"anyOf\":[{\"$ref\":\"TestMode\"},{\"type\":\"null\"}],\"description\":\"Simulation mode: off (default), pass, failStart, failFinish or failService.\",\"x-warning\":{\"enum\":[\"off\",\"pass\",\"failStart\",\"failFinish\",\"failService\",null]}}},\"required\":[\"messageText\"],\"type\":\"object\"}",
    "TestMode" = TestMode
);
// @end
/// Passive authenticator of a phone number: uses an earlier bind or creates a new one.
///
/// The schema name is `AuthStartRequestSubjectMobileAuthenticatorPassive`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectMobileAuthenticatorPassive {
    /// Whether to keep the bind for later calls; false binds anew each time.
    #[doc(alias = "cacheResult")]
    pub cache_result: Option<bool>,
    /// Whether to test FIDO against a local domain; for tests only.
    #[doc(alias = "localDomain")]
    pub local_domain: Option<bool>,
    /// Maximum age of the bind in seconds; absent or 0 ignores the age, -1 forces a new bind.
    ///
    /// Is at least -1.
    #[doc(alias = "maxAge")]
    pub max_age: Option<i64>,
    /// Simulation mode: off (default) or fail.
    #[doc(alias = "testMode")]
    pub test_mode: Option<PassiveTestMode>,
}
impl AuthStartRequestSubjectMobileAuthenticatorPassive {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`cacheResult`](Self::cache_result).
    #[must_use]
    pub fn with_cache_result(mut self, value: impl Into<bool>) -> Self {
        self.cache_result = Some(value.into());
        self
    }
    /// Sets [`localDomain`](Self::local_domain).
    #[must_use]
    pub fn with_local_domain(mut self, value: impl Into<bool>) -> Self {
        self.local_domain = Some(value.into());
        self
    }
    /// Sets [`maxAge`](Self::max_age).
    #[must_use]
    pub fn with_max_age(mut self, value: impl Into<i64>) -> Self {
        self.max_age = Some(value.into());
        self
    }
    /// Sets [`testMode`](Self::test_mode).
    #[must_use]
    pub fn with_test_mode(mut self, value: impl Into<PassiveTestMode>) -> Self {
        self.test_mode = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectMobileAuthenticatorPassive {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectMobileAuthenticatorPassive required_in_requests(); optional[0]
    cache_result("cacheResult"), optional[1] local_domain("localDomain"), optional[2]
    max_age("maxAge"), optional[3] test_mode("testMode")
);
impl validation::Validate for AuthStartRequestSubjectMobileAuthenticatorPassive {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "auth.max-age", "maxAge",
                "AuthStartRequestSubjectMobileAuthenticatorPassive"
            ),
            self.max_age.as_ref().copied(),
            Some(-1),
            None,
        );
        v.known_value(
            validation::warning!(
                "auth.test-mode", "testMode",
                "AuthStartRequestSubjectMobileAuthenticatorPassive"
            ),
            self.test_mode.as_ref().is_none_or(|value| value.is_known()),
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectMobileAuthenticatorPassive,
    "AuthStartRequestSubjectMobileAuthenticatorPassive",
    "{\"description\":\"Passive authenticator of a phone number: uses an earlier bind or creates a new one.\",\"properties\":{\"cacheResult\":{\"description\":\"Whether to keep the bind for later calls; false binds anew each time.\",\"type\":[\"boolean\",\"null\"]},\"localDomain\":{\"description\":\"Whether to test FIDO against a local domain; for tests only.\",\"type\":[\"boolean\",\"null\"]},\"maxAge\":{\"description\":\"Maximum age of the bind in seconds; absent or 0 ignores the age, -1 forces a new bind.\",\"format\":\"int64\",\"minimum\":-1,\"type\":[\"integer\",\"null\"],\"x-format\":\"seconds\"},\"testMode\":{\"anyOf\":[{\"$ref\":\"PassiveTestMode\"},{\"type\":\"null\"}],\"description\":\"Simulation mode: off (default) or fail.\",\"x-warning\":{\"enum\":[\"off\",\"fail\",null]}}},\"type\":\"object\"}",
    "PassiveTestMode" = PassiveTestMode
);
// @end
/// Universal authenticator: the start response contains a URL to send the person to.
///
/// The schema name is `AuthStartRequestSubjectMobileAuthenticatorUniversal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectMobileAuthenticatorUniversal {
    /// URL to redirect the person to at the end of the flow.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "finalTargetUrl")]
    pub final_target_url: String,
    /// Simulation mode for tests.
    #[doc(alias = "testMode")]
    pub test_mode: Option<String>,
}
impl AuthStartRequestSubjectMobileAuthenticatorUniversal {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(final_target_url: impl Into<String>) -> Self {
        Self {
            final_target_url: final_target_url.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`finalTargetUrl`](Self::final_target_url).
    #[must_use]
    pub fn with_final_target_url(mut self, value: impl Into<String>) -> Self {
        self.final_target_url = value.into();
        self
    }
    /// Sets [`testMode`](Self::test_mode).
    #[must_use]
    pub fn with_test_mode(mut self, value: impl Into<String>) -> Self {
        self.test_mode = Some(value.into());
        self
    }
}
codec::object!(
    AuthStartRequestSubjectMobileAuthenticatorUniversal required(0)
    required_in_requests(0); required[0, Redacted] final_target_url("finalTargetUrl"),
    optional[1] test_mode("testMode")
);
impl validation::Validate for AuthStartRequestSubjectMobileAuthenticatorUniversal {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "auth.universal", "finalTargetUrl",
                "AuthStartRequestSubjectMobileAuthenticatorUniversal"
            ),
            Some(&self.final_target_url),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectMobileAuthenticatorUniversal,
    "AuthStartRequestSubjectMobileAuthenticatorUniversal",
    "{\"description\":\"Universal authenticator: the start response contains a URL to send the person to.\",\"properties\":{\"finalTargetUrl\":{\"description\":\"URL to redirect the person to at the end of the flow.\",\"minLength\":1,\"type\":\"string\"},\"testMode\":{\"description\":\"Simulation mode for tests.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"finalTargetUrl\"],\"type\":\"object\"}"
);
// @end
/// Authenticators of a phone number.
///
/// The schema name is `AuthStartRequestSubjectMobileAuthenticators`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectMobileAuthenticators {
    /// Instant authenticator.
    pub instant: Option<AuthStartRequestSubjectMobileAuthenticatorInstant>,
    /// Authenticator that sends a link by text message.
    pub instantlink: Option<AuthStartRequestSubjectMobileAuthenticatorInstantLink>,
    /// Authenticator that sends a one-time code by text message.
    pub otp: Option<AuthStartRequestSubjectMobileAuthenticatorOtp>,
    /// Passive authenticator, which uses a bind of the device.
    pub passive: Option<AuthStartRequestSubjectMobileAuthenticatorPassive>,
    /// Universal authenticator.
    pub universal: Option<AuthStartRequestSubjectMobileAuthenticatorUniversal>,
}
impl AuthStartRequestSubjectMobileAuthenticators {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`instant`](Self::instant).
    #[must_use]
    pub fn with_instant(
        mut self,
        value: impl Into<AuthStartRequestSubjectMobileAuthenticatorInstant>,
    ) -> Self {
        self.instant = Some(value.into());
        self
    }
    /// Sets [`instantlink`](Self::instantlink).
    #[must_use]
    pub fn with_instantlink(
        mut self,
        value: impl Into<AuthStartRequestSubjectMobileAuthenticatorInstantLink>,
    ) -> Self {
        self.instantlink = Some(value.into());
        self
    }
    /// Sets [`otp`](Self::otp).
    #[must_use]
    pub fn with_otp(
        mut self,
        value: impl Into<AuthStartRequestSubjectMobileAuthenticatorOtp>,
    ) -> Self {
        self.otp = Some(value.into());
        self
    }
    /// Sets [`passive`](Self::passive).
    #[must_use]
    pub fn with_passive(
        mut self,
        value: impl Into<AuthStartRequestSubjectMobileAuthenticatorPassive>,
    ) -> Self {
        self.passive = Some(value.into());
        self
    }
    /// Sets [`universal`](Self::universal).
    #[must_use]
    pub fn with_universal(
        mut self,
        value: impl Into<AuthStartRequestSubjectMobileAuthenticatorUniversal>,
    ) -> Self {
        self.universal = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectMobileAuthenticators {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectMobileAuthenticators required_in_requests(); optional[0]
    instant("instant"), optional[1] instantlink("instantlink"), optional[2] otp("otp"),
    optional[3] passive("passive"), optional[4] universal("universal")
);
impl validation::Validate for AuthStartRequestSubjectMobileAuthenticators {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("instant", self.instant.as_ref());
        v.property("instantlink", self.instantlink.as_ref());
        v.property("otp", self.otp.as_ref());
        v.property("passive", self.passive.as_ref());
        v.property("universal", self.universal.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectMobileAuthenticators,
    "AuthStartRequestSubjectMobileAuthenticators",
    "{\"description\":\"Authenticators of a phone number.\",\"properties\":{\"instant\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectMobileAuthenticatorInstant\"},{\"type\":\"null\"}],\"description\":\"Instant authenticator.\"},\"instantlink\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectMobileAuthenticatorInstantLink\"},{\"type\":\"null\"}],\"description\":\"Authenticator that sends a link by text message.\"},\"otp\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectMobileAuthenticatorOTP\"},{\"type\":\"null\"}],\"description\":\"Authenticator that sends a one-time code by text message.\"},\"passive\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectMobileAuthenticatorPassive\"},{\"type\":\"null\"}],\"description\":\"Passive authenticator, which uses a bind of the device.\"},\"universal\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectMobileAuthenticatorUniversal\"},{\"type\":\"null\"}],\"description\":\"Universal authenticator.\"}},\"type\":\"object\"}",
    "AuthStartRequestSubjectMobileAuthenticatorInstant" =
    AuthStartRequestSubjectMobileAuthenticatorInstant,
    "AuthStartRequestSubjectMobileAuthenticatorInstantLink" =
    AuthStartRequestSubjectMobileAuthenticatorInstantLink,
    "AuthStartRequestSubjectMobileAuthenticatorOTP" =
    AuthStartRequestSubjectMobileAuthenticatorOtp,
    "AuthStartRequestSubjectMobileAuthenticatorPassive" =
    AuthStartRequestSubjectMobileAuthenticatorPassive,
    "AuthStartRequestSubjectMobileAuthenticatorUniversal" =
    AuthStartRequestSubjectMobileAuthenticatorUniversal
);
// @end
