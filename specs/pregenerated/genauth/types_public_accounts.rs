// @if genauth-public-accounts
/// Several public accounts to create, with shared options.
///
/// The schema name is `CreatePublicAccountBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAccountBatchReqDto {
    /// Public accounts to create, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<CreatePublicAccountReqDto>,
    /// Additional options.
    pub options: Option<CreatePublicAccountOptionsDto>,
}
impl CreatePublicAccountBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreatePublicAccountReqDto>>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreatePublicAccountReqDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<CreatePublicAccountOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
}
codec::object!(
    CreatePublicAccountBatchReqDto required_in_requests(0); required[0] list("list"),
    optional[1] options("options")
);
impl crate::batch::Batch for CreatePublicAccountBatchReqDto {
    type Item = CreatePublicAccountReqDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<CreatePublicAccountReqDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for CreatePublicAccountBatchReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "CreatePublicAccountBatchReqDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
        v.property("options", self.options.as_ref());
        crate::genauth::rules::users::create_public_batch(self, v);
    }
}
// @if schemars
codec::json_schema!(
    CreatePublicAccountBatchReqDto, "CreatePublicAccountBatchReqDto",
    "{\"description\":\"Several public accounts to create, with shared options.\",\"properties\":{\"list\":{\"description\":\"Public accounts to create, 1 to 50.\",\"items\":{\"$ref\":\"CreatePublicAccountReqDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"options\":{\"anyOf\":[{\"$ref\":\"CreatePublicAccountOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "CreatePublicAccountOptionsDto" = CreatePublicAccountOptionsDto,
    "CreatePublicAccountReqDto" = CreatePublicAccountReqDto
);
// @end
/// User to convert into a public account.
///
/// The schema name is `CreatePublicAccountFromUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAccountFromUserDto {
    /// ID of the user to convert into a public account.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl CreatePublicAccountFromUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    CreatePublicAccountFromUserDto required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for CreatePublicAccountFromUserDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreatePublicAccountFromUserDto, "CreatePublicAccountFromUserDto",
    "{\"description\":\"User to convert into a public account.\",\"properties\":{\"userId\":{\"description\":\"ID of the user to convert into a public account.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Options for creating public accounts: password handling, department IDs and notification.
///
/// The schema name is `CreatePublicAccountOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAccountOptionsDto {
    /// Whether the service generates the password.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Type of identifier that this request uses for departments.
    ///
    /// The service uses `"department_id"` if it is absent.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the given password is stored unchanged; intended for migrations with a custom password
    /// function.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "keepPassword")]
    pub keep_password: Option<bool>,
    /// Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.
    ///
    /// The service uses `"none"` if it is absent.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user must set a new password at the first login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnFirstLogin")]
    pub reset_password_on_first_login: Option<bool>,
    /// Notification settings for the new account.
    #[doc(alias = "sendNotification")]
    pub send_notification: Option<SendCreateAccountNotificationDto>,
}
impl CreatePublicAccountOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`autoGeneratePassword`](Self::auto_generate_password).
    #[must_use]
    pub fn with_auto_generate_password(mut self, value: impl Into<bool>) -> Self {
        self.auto_generate_password = Some(value.into());
        self
    }
    /// Sets [`departmentIdType`](Self::department_id_type).
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
        self
    }
    /// Sets [`keepPassword`](Self::keep_password).
    #[must_use]
    pub fn with_keep_password(mut self, value: impl Into<bool>) -> Self {
        self.keep_password = Some(value.into());
        self
    }
    /// Sets [`passwordEncryptType`](Self::password_encrypt_type).
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = Some(value.into());
        self
    }
    /// Sets [`resetPasswordOnFirstLogin`](Self::reset_password_on_first_login).
    #[must_use]
    pub fn with_reset_password_on_first_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_first_login = Some(value.into());
        self
    }
    /// Sets [`sendNotification`](Self::send_notification).
    #[must_use]
    pub fn with_send_notification(
        mut self,
        value: impl Into<SendCreateAccountNotificationDto>,
    ) -> Self {
        self.send_notification = Some(value.into());
        self
    }
}
impl Default for CreatePublicAccountOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CreatePublicAccountOptionsDto required_in_requests(); optional[0]
    auto_generate_password("autoGeneratePassword"), optional[1]
    department_id_type("departmentIdType"), optional[2] keep_password("keepPassword"),
    optional[3] password_encrypt_type("passwordEncryptType"), optional[4]
    reset_password_on_first_login("resetPasswordOnFirstLogin"), optional[5]
    send_notification("sendNotification")
);
impl validation::Validate for CreatePublicAccountOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("sendNotification", self.send_notification.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreatePublicAccountOptionsDto, "CreatePublicAccountOptionsDto",
    "{\"description\":\"Options for creating public accounts: password handling, department IDs and notification.\",\"properties\":{\"autoGeneratePassword\":{\"default\":false,\"description\":\"Whether the service generates the password.\",\"type\":[\"boolean\",\"null\"]},\"departmentIdType\":{\"anyOf\":[{\"$ref\":\"DepartmentIdType\"},{\"type\":\"null\"}],\"default\":\"department_id\",\"description\":\"Type of identifier that this request uses for departments.\"},\"keepPassword\":{\"default\":false,\"description\":\"Whether the given password is stored unchanged; intended for migrations with a custom password function.\",\"type\":[\"boolean\",\"null\"]},\"passwordEncryptType\":{\"anyOf\":[{\"$ref\":\"PasswordEncryptType\"},{\"type\":\"null\"}],\"default\":\"none\",\"description\":\"Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.\"},\"resetPasswordOnFirstLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the first login.\",\"type\":[\"boolean\",\"null\"]},\"sendNotification\":{\"anyOf\":[{\"$ref\":\"SendCreateAccountNotificationDto\"},{\"type\":\"null\"}],\"description\":\"Notification settings for the new account.\"}},\"type\":\"object\"}",
    "DepartmentIdType" = DepartmentIdType, "PasswordEncryptType" = PasswordEncryptType,
    "SendCreateAccountNotificationDto" = SendCreateAccountNotificationDto
);
// @end
/// One-time password secret of a new public account, with an optional recovery code.
///
/// The schema name is `CreatePublicAccountOtpDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAccountOtpDto {
    /// Recovery code that replaces the one-time password if the authenticator is lost.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "recoveryCode")]
    pub recovery_code: Option<String>,
    /// Secret that the one-time passwords are derived from.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: String,
}
impl CreatePublicAccountOtpDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`recoveryCode`](Self::recovery_code).
    #[must_use]
    pub fn with_recovery_code(mut self, value: impl Into<String>) -> Self {
        self.recovery_code = Some(value.into());
        self
    }
    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = value.into();
        self
    }
}
codec::object!(
    CreatePublicAccountOtpDto required_in_requests(1); optional[0, Redacted]
    recovery_code("recoveryCode"), required[1, Redacted] secret("secret")
);
impl validation::Validate for CreatePublicAccountOtpDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreatePublicAccountOtpDto, "CreatePublicAccountOtpDto",
    "{\"description\":\"One-time password secret of a new public account, with an optional recovery code.\",\"properties\":{\"recoveryCode\":{\"description\":\"Recovery code that replaces the one-time password if the authenticator is lost.\",\"type\":[\"string\",\"null\"]},\"secret\":{\"description\":\"Secret that the one-time passwords are derived from.\",\"type\":\"string\"}},\"required\":[\"secret\"],\"type\":\"object\"}"
);
// @end
/// Public account to create: identifiers, profile, credentials and options.
///
/// The schema name is `CreatePublicAccountReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAccountReqDto {
    /// Address of the user, in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// Date of birth, in `yyyy-MM-dd` format.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub birthdate: Option<String>,
    /// User agent string of the browser used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub browser: Option<String>,
    /// City in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Company for which the user works.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub company: Option<String>,
    /// Country in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// IDs of the departments that the user belongs to.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Device used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub device: Option<String>,
    /// Email address, case-insensitive and unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// Whether the email address has been verified.
    #[doc(alias = "emailVerified")]
    pub email_verified: Option<bool>,
    /// ID of the user in an external system, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Family name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Full address in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub formatted: Option<String>,
    /// Gender of the user: `M` (male), `F` (female) or `U` (unknown).
    ///
    /// The service uses `"U"` if it is absent. Is personal data: `Debug` output redacts it.
    pub gender: Option<Gender>,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Identity card number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Locale of the user, for example `en-US`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub locale: Option<String>,
    /// Middle name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Real name of the user; does not have to be unique.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub nickname: Option<String>,
    /// Additional options.
    pub options: Option<CreatePublicAccountOptionsDto>,
    /// One-time password enrollment of the user.
    pub otp: Option<CreatePublicAccountOtpDto>,
    /// Password of the user; plain text unless `passwordEncryptType` is set.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: Option<String>,
    /// Phone number without country code, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: Option<String>,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Whether the phone number has been verified.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: Option<bool>,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
    /// Postal code of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Preferred username, the OIDC claim `preferred_username`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Profile page of the user, the OIDC claim `profile`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub profile: Option<String>,
    /// Province in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Region in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Salt with which the password was hashed.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub salt: Option<String>,
    /// Status of the account.
    ///
    /// The service uses `"Activated"` if it is absent.
    pub status: Option<UserStatus>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
    /// Web page of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub website: Option<String>,
    /// Time zone of the user, for example `GMT-08:00`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub zoneinfo: Option<String>,
}
impl CreatePublicAccountReqDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](Self::birthdate).
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](Self::browser).
    #[must_use]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](Self::company).
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`departmentIds`](Self::department_ids).
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`emailVerified`](Self::email_verified).
    #[must_use]
    pub fn with_email_verified(mut self, value: impl Into<bool>) -> Self {
        self.email_verified = Some(value.into());
        self
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`familyName`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](Self::formatted).
    #[must_use]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identityNumber`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`middleName`](Self::middle_name).
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<CreatePublicAccountOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`otp`](Self::otp).
    #[must_use]
    pub fn with_otp(mut self, value: impl Into<CreatePublicAccountOtpDto>) -> Self {
        self.otp = Some(value.into());
        self
    }
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phoneCountryCode`](Self::phone_country_code).
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`phoneVerified`](Self::phone_verified).
    #[must_use]
    pub fn with_phone_verified(mut self, value: impl Into<bool>) -> Self {
        self.phone_verified = Some(value.into());
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`postalCode`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferredUsername`](Self::preferred_username).
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](Self::profile).
    #[must_use]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`salt`](Self::salt).
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        self.salt = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](Self::website).
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}
impl Default for CreatePublicAccountReqDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CreatePublicAccountReqDto required_in_requests(); optional[0, Redacted]
    address("address"), optional[1, Redacted] birthdate("birthdate"), optional[2,
    Redacted] browser("browser"), optional[3, Redacted] city("city"), optional[4,
    Redacted] company("company"), optional[5, Redacted] country("country"), optional[6,
    Redacted] custom_data("customData"), optional[7] department_ids("departmentIds"),
    optional[8, Redacted] device("device"), optional[9, Redacted] email("email"),
    optional[10] email_verified("emailVerified"), optional[11, Redacted]
    external_id("externalId"), optional[12, Redacted] family_name("familyName"),
    optional[13, Redacted] formatted("formatted"), optional[14, Redacted]
    gender("gender"), optional[15, Redacted] given_name("givenName"), optional[16,
    Redacted] identity_number("identityNumber"), optional[17, Redacted] locale("locale"),
    optional[18, Redacted] middle_name("middleName"), optional[19, Redacted]
    name("name"), optional[20, Redacted] nickname("nickname"), optional[21]
    options("options"), optional[22] otp("otp"), optional[23, Redacted]
    password("password"), optional[24, Redacted] phone("phone"), optional[25, Redacted]
    phone_country_code("phoneCountryCode"), optional[26] phone_verified("phoneVerified"),
    optional[27, Redacted] photo("photo"), optional[28, Redacted]
    postal_code("postalCode"), optional[29, Redacted]
    preferred_username("preferredUsername"), optional[30, Redacted] profile("profile"),
    optional[31, Redacted] province("province"), optional[32, Redacted] region("region"),
    optional[33, Redacted] salt("salt"), optional[34] status("status"), optional[35,
    Redacted] street_address("streetAddress"), optional[36, Redacted]
    username("username"), optional[37, Redacted] website("website"), optional[38,
    Redacted] zoneinfo("zoneinfo")
);
impl validation::Validate for CreatePublicAccountReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
        v.property("otp", self.otp.as_ref());
        crate::genauth::rules::users::password(
            v,
            "password",
            self.password.as_ref(),
            self
                .options
                .as_ref()
                .and_then(|inner| {
                    inner.password_encrypt_type.as_ref().and_then(codec::as_text)
                }),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.keep_password.as_ref().and_then(codec::as_text)),
        );
        crate::genauth::rules::users::phone(
            v,
            "phone",
            self.phone.as_ref(),
            self.phone_country_code.as_ref().and_then(codec::as_text),
        );
        crate::genauth::rules::users::identifier(
            v,
            "username",
            self.username.as_ref(),
            self.email.as_ref().and_then(codec::as_text),
            self.phone.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreatePublicAccountReqDto, "CreatePublicAccountReqDto",
    "{\"description\":\"Public account to create: identifiers, profile, credentials and options.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"departmentIds\":{\"description\":\"IDs of the departments that the user belongs to.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":[\"boolean\",\"null\"]},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"anyOf\":[{\"$ref\":\"Gender\"},{\"type\":\"null\"}],\"default\":\"U\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"options\":{\"anyOf\":[{\"$ref\":\"CreatePublicAccountOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"otp\":{\"anyOf\":[{\"$ref\":\"CreatePublicAccountOtpDto\"},{\"type\":\"null\"}],\"description\":\"One-time password enrollment of the user.\"},\"password\":{\"description\":\"Password of the user; plain text unless `passwordEncryptType` is set.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":[\"boolean\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"salt\":{\"description\":\"Salt with which the password was hashed.\",\"type\":[\"string\",\"null\"]},\"status\":{\"anyOf\":[{\"$ref\":\"UserStatus\"},{\"type\":\"null\"}],\"default\":\"Activated\",\"description\":\"Status of the account.\"},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "CreatePublicAccountOptionsDto" = CreatePublicAccountOptionsDto,
    "CreatePublicAccountOtpDto" = CreatePublicAccountOtpDto, "Gender" = Gender,
    "UserStatus" = UserStatus
);
// @end
/// Public accounts to delete, by ID.
///
/// The schema name is `DeletePublicAccountsBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePublicAccountsBatchDto {
    /// Additional options.
    pub options: Option<DeletePublicAccountsBatchOptionsDto>,
    /// IDs of the public accounts to delete, 1 to 50.
    ///
    /// Has 1 to 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl DeletePublicAccountsBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: codec::collect_list(user_ids),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<DeletePublicAccountsBatchOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`userIds`](Self::user_ids).
    #[must_use]
    pub fn with_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeletePublicAccountsBatchDto required_in_requests(1); optional[0] options("options"),
    required[1, Redacted] user_ids("userIds")
);
impl DeletePublicAccountsBatchDto {
    /// Sets `userIds`, `options.userIdType` together.
    #[must_use]
    pub fn with_users(
        mut self,
        users: impl Into<crate::genauth::UserIdentifiers>,
    ) -> Self {
        users
            .into()
            .put(
                &mut self.user_ids,
                &mut codec::get_or_insert(&mut self.options).user_id_type,
            );
        self
    }
    /// Creates a value from its required fields, with `userIds`, `options.userIdType` set together.
    #[must_use]
    pub fn for_users(users: impl Into<crate::genauth::UserIdentifiers>) -> Self {
        <Self as codec::FromJson>::empty().with_users(users)
    }
}
impl crate::batch::Batch for DeletePublicAccountsBatchDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.user_ids)
    }
}
impl validation::Validate for DeletePublicAccountsBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
        v.item_count(
            validation::rule!("batch.size", "userIds", "DeletePublicAccountsBatchDto"),
            Some(&self.user_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        crate::genauth::rules::users::ids(
            v,
            "userIds",
            Some(&self.user_ids),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.user_id_type.as_ref().and_then(codec::as_text)),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeletePublicAccountsBatchDto, "DeletePublicAccountsBatchDto",
    "{\"description\":\"Public accounts to delete, by ID.\",\"properties\":{\"options\":{\"anyOf\":[{\"$ref\":\"DeletePublicAccountsBatchOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"userIds\":{\"description\":\"IDs of the public accounts to delete, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"userIds\"],\"type\":\"object\"}",
    "DeletePublicAccountsBatchOptionsDto" = DeletePublicAccountsBatchOptionsDto
);
// @end
/// Type of the identifiers of the public accounts to delete.
///
/// The schema name is `DeletePublicAccountsBatchOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePublicAccountsBatchOptionsDto {
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl DeletePublicAccountsBatchOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for DeletePublicAccountsBatchOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DeletePublicAccountsBatchOptionsDto required_in_requests(); optional[0]
    user_id_type("userIdType")
);
impl validation::Validate for DeletePublicAccountsBatchOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::public_account_id_type(
            v,
            "userIdType",
            self.user_id_type.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeletePublicAccountsBatchOptionsDto, "DeletePublicAccountsBatchOptionsDto",
    "{\"description\":\"Type of the identifiers of the public accounts to delete.\",\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Public account to log out, and the applications to log it out of.
///
/// The schema name is `KickPublicAccountsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KickPublicAccountsDto {
    /// IDs of the applications to log the users out of, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// Additional options.
    pub options: Option<KickPublicAccountsOptionsDto>,
    /// Identifier of the public account to log out, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl KickPublicAccountsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            app_ids: codec::collect_list(app_ids),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appIds`](Self::app_ids).
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = codec::collect_list(value);
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<KickPublicAccountsOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    KickPublicAccountsDto required_in_requests(0, 2); required[0] app_ids("appIds"),
    optional[1] options("options"), required[2, Redacted] user_id("userId")
);
impl KickPublicAccountsDto {
    /// Sets `userId`, `options.userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into()
            .put(
                &mut self.user_id,
                &mut codec::get_or_insert(&mut self.options).user_id_type,
            );
        self
    }
    /// Creates a value from its required fields, with `userId`, `options.userIdType` set together.
    #[must_use]
    pub fn for_user(
        user: impl Into<crate::genauth::UserIdentifier>,
        app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.app_ids = codec::collect_list(app_ids);
        new.with_user(user)
    }
}
impl crate::batch::Batch for KickPublicAccountsDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.app_ids)
    }
}
impl validation::Validate for KickPublicAccountsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "appIds", "KickPublicAccountsDto"),
            Some(&self.app_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.property("options", self.options.as_ref());
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.user_id_type.as_ref().and_then(codec::as_text)),
        );
    }
}
// @if schemars
codec::json_schema!(
    KickPublicAccountsDto, "KickPublicAccountsDto",
    "{\"description\":\"Public account to log out, and the applications to log it out of.\",\"properties\":{\"appIds\":{\"description\":\"IDs of the applications to log the users out of, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"options\":{\"anyOf\":[{\"$ref\":\"KickPublicAccountsOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"userId\":{\"description\":\"Identifier of the public account to log out, of the type given in `userIdType`.\",\"type\":\"string\"}},\"required\":[\"appIds\",\"userId\"],\"type\":\"object\"}",
    "KickPublicAccountsOptionsDto" = KickPublicAccountsOptionsDto
);
// @end
/// Type of the identifier of the public account to log out.
///
/// The schema name is `KickPublicAccountsOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KickPublicAccountsOptionsDto {
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl KickPublicAccountsOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for KickPublicAccountsOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    KickPublicAccountsOptionsDto required_in_requests(); optional[0]
    user_id_type("userIdType")
);
impl validation::Validate for KickPublicAccountsOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::public_account_id_type(
            v,
            "userIdType",
            self.user_id_type.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    KickPublicAccountsOptionsDto, "KickPublicAccountsOptionsDto",
    "{\"description\":\"Type of the identifier of the public account to log out.\",\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Condition on public accounts: field, operator and value.
///
/// The schema name is `ListPublicAccountsAdvancedFilterItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPublicAccountsAdvancedFilterItemDto {
    /// Field to compare.
    pub field: PublicAccountFilterField,
    /// Comparison operator; `GREATER` and `LESSER` include equality.
    pub operator: UserFilterOperator,
    /// Comparison value: a list for `IN`, a list of two for `BETWEEN`, milliseconds since the Unix epoch for
    /// `lastLogin`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: Option<codec::Value>,
}
impl ListPublicAccountsAdvancedFilterItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field: impl Into<PublicAccountFilterField>,
        operator: impl Into<UserFilterOperator>,
    ) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, value: impl Into<PublicAccountFilterField>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`operator`](Self::operator).
    #[must_use]
    pub fn with_operator(mut self, value: impl Into<UserFilterOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<codec::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}
codec::object!(
    ListPublicAccountsAdvancedFilterItemDto required_in_requests(0, 1); required[0]
    field("field"), required[1] operator("operator"), optional[2, Redacted]
    value("value")
);
impl validation::Validate for ListPublicAccountsAdvancedFilterItemDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::filters::value(
            v,
            "value",
            self.value.as_ref(),
            codec::as_text(&self.operator),
        );
    }
}
// @if schemars
codec::json_schema!(
    ListPublicAccountsAdvancedFilterItemDto, "ListPublicAccountsAdvancedFilterItemDto",
    "{\"description\":\"Condition on public accounts: field, operator and value.\",\"properties\":{\"field\":{\"$ref\":\"PublicAccountFilterField\",\"description\":\"Field to compare.\"},\"operator\":{\"$ref\":\"UserFilterOperator\",\"description\":\"Comparison operator; `GREATER` and `LESSER` include equality.\"},\"value\":{\"description\":\"Comparison value: a list for `IN`, a list of two for `BETWEEN`, milliseconds since the Unix epoch for `lastLogin`.\"}},\"required\":[\"field\",\"operator\"],\"type\":\"object\"}",
    "PublicAccountFilterField" = PublicAccountFilterField, "UserFilterOperator" =
    UserFilterOperator
);
// @end
/// Page, order, fuzzy search fields and extra data of a public account search.
///
/// The schema name is `ListPublicAccountsOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPublicAccountsOptionsDto {
    /// Fields that `keywords` is matched against; phone numbers are matched without country code.
    #[doc(alias = "fuzzySearchOn")]
    pub fuzzy_search_on: Option<Vec<UserSearchField>>,
    /// Page to return.
    pub pagination: Option<PaginationDto>,
    /// Sort fields, most significant first.
    pub sort: Option<Vec<SortingDto>>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the identifiers of the departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
}
impl ListPublicAccountsOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`fuzzySearchOn`](Self::fuzzy_search_on).
    #[must_use]
    pub fn with_fuzzy_search_on(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserSearchField>>,
    ) -> Self {
        self.fuzzy_search_on = Some(codec::collect_list(value));
        self
    }
    /// Sets [`pagination`](Self::pagination).
    #[must_use]
    pub fn with_pagination(mut self, value: impl Into<PaginationDto>) -> Self {
        self.pagination = Some(value.into());
        self
    }
    /// Sets [`sort`](Self::sort).
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<SortingDto>>,
    ) -> Self {
        self.sort = Some(codec::collect_list(value));
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withDepartmentIds`](Self::with_department_ids).
    #[must_use]
    pub fn with_with_department_ids(mut self, value: impl Into<bool>) -> Self {
        self.with_department_ids = Some(value.into());
        self
    }
}
impl Default for ListPublicAccountsOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListPublicAccountsOptionsDto required_in_requests(); optional[0]
    fuzzy_search_on("fuzzySearchOn"), optional[1] pagination("pagination"), optional[2]
    sort("sort"), optional[3] with_custom_data("withCustomData"), optional[4]
    with_department_ids("withDepartmentIds")
);
impl validation::Validate for ListPublicAccountsOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("pagination", self.pagination.as_ref());
        v.items("sort", self.sort.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListPublicAccountsOptionsDto, "ListPublicAccountsOptionsDto",
    "{\"description\":\"Page, order, fuzzy search fields and extra data of a public account search.\",\"properties\":{\"fuzzySearchOn\":{\"default\":[\"phone\",\"email\",\"name\",\"username\",\"nickname\",\"identityNumber\"],\"description\":\"Fields that `keywords` is matched against; phone numbers are matched without country code.\",\"items\":{\"$ref\":\"UserSearchField\"},\"type\":[\"array\",\"null\"]},\"pagination\":{\"anyOf\":[{\"$ref\":\"PaginationDto\"},{\"type\":\"null\"}],\"description\":\"Page to return.\"},\"sort\":{\"description\":\"Sort fields, most significant first.\",\"items\":{\"$ref\":\"SortingDto\"},\"type\":[\"array\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"default\":false,\"description\":\"Whether to include the identifiers of the departments.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "PaginationDto" = PaginationDto, "SortingDto" = SortingDto, "UserSearchField" =
    UserSearchField
);
// @end
/// Search for public accounts: keywords, advanced conditions or query, and options.
///
/// The schema name is `ListPublicAccountsRequestDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPublicAccountsRequestDto {
    /// Filter conditions; an item must match all of them.
    #[doc(alias = "advancedFilter")]
    pub advanced_filter: Option<Vec<ListPublicAccountsAdvancedFilterItemDto>>,
    /// Search text, matched against the fields in `fuzzySearchOn`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Additional options.
    pub options: Option<ListPublicAccountsOptionsDto>,
    /// Search expression in Elasticsearch syntax.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<codec::Value>,
}
impl ListPublicAccountsRequestDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`advancedFilter`](Self::advanced_filter).
    #[must_use]
    pub fn with_advanced_filter(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<ListPublicAccountsAdvancedFilterItemDto>,
        >,
    ) -> Self {
        self.advanced_filter = Some(codec::collect_list(value));
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<ListPublicAccountsOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`searchQuery`](Self::search_query).
    #[must_use]
    pub fn with_search_query(mut self, value: impl Into<codec::Value>) -> Self {
        self.search_query = Some(value.into());
        self
    }
}
impl Default for ListPublicAccountsRequestDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListPublicAccountsRequestDto required_in_requests(); optional[0]
    advanced_filter("advancedFilter"), optional[1, Redacted] keywords("keywords"),
    optional[2] options("options"), optional[3, Redacted] search_query("searchQuery")
);
impl crate::pagination::PageRequest for ListPublicAccountsRequestDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        let at = codec::get_or_insert(&mut self.options);
        let at = codec::get_or_insert(&mut at.pagination);
        crate::pagination::PageCursor::number(&mut at.page, &mut at.limit, Some(10))
    }
}
impl validation::Validate for ListPublicAccountsRequestDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("advancedFilter", self.advanced_filter.as_ref());
        v.property("options", self.options.as_ref());
        crate::genauth::rules::filters::public_accounts(self, v);
    }
}
// @if schemars
codec::json_schema!(
    ListPublicAccountsRequestDto, "ListPublicAccountsRequestDto",
    "{\"description\":\"Search for public accounts: keywords, advanced conditions or query, and options.\",\"properties\":{\"advancedFilter\":{\"description\":\"Filter conditions; an item must match all of them.\",\"items\":{\"$ref\":\"ListPublicAccountsAdvancedFilterItemDto\"},\"type\":[\"array\",\"null\"]},\"keywords\":{\"description\":\"Search text, matched against the fields in `fuzzySearchOn`.\",\"type\":[\"string\",\"null\"]},\"options\":{\"anyOf\":[{\"$ref\":\"ListPublicAccountsOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"searchQuery\":{\"description\":\"Search expression in Elasticsearch syntax.\"}},\"type\":\"object\"}",
    "ListPublicAccountsAdvancedFilterItemDto" = ListPublicAccountsAdvancedFilterItemDto,
    "ListPublicAccountsOptionsDto" = ListPublicAccountsOptionsDto
);
// @end
/// Public account: identifiers, profile, status, login data and custom data.
///
/// The schema name is `PublicAccountDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicAccountDto {
    /// Address of the user, in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// Date of birth, in `yyyy-MM-dd` format.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub birthdate: Option<String>,
    /// User agent string of the browser used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub browser: Option<String>,
    /// City in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Company for which the user works.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub company: Option<String>,
    /// Country in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// IDs of the departments that the user belongs to.
    #[doc(alias = "departmentIds")]
    pub department_ids: Vec<String>,
    /// Device used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub device: Option<String>,
    /// Email address, case-insensitive and unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// Whether the email address has been verified.
    #[doc(alias = "emailVerified")]
    pub email_verified: bool,
    /// ID of the user in an external system, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Family name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Full address in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub formatted: Option<String>,
    /// Gender of the user: `M` (male), `F` (female) or `U` (unknown).
    ///
    /// Is personal data: `Debug` output redacts it.
    pub gender: Gender,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Identity card number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// IP address of the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "lastIp")]
    pub last_ip: Option<String>,
    /// Time of the last login.
    #[doc(alias = "lastLogin")]
    pub last_login: Option<codec::Timestamp>,
    /// ID of the application of the last login.
    #[doc(alias = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// Time of the last multi-factor authentication.
    #[doc(alias = "lastMfaTime")]
    pub last_mfa_time: Option<codec::Timestamp>,
    /// Locale of the user, for example `en-US`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub locale: Option<String>,
    /// Total number of logins.
    #[doc(alias = "loginsCount")]
    pub logins_count: Option<i64>,
    /// ID of the user's main department.
    #[doc(alias = "mainDepartmentId")]
    pub main_department_id: Option<String>,
    /// Middle name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Real name of the user; does not have to be unique.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub nickname: Option<String>,
    /// Time at which the password was last set.
    #[doc(alias = "passwordLastSetAt")]
    pub password_last_set_at: Option<codec::Timestamp>,
    /// Password strength as a number.
    #[doc(alias = "passwordSecurityLevel")]
    pub password_security_level: Option<i64>,
    /// Phone number without country code, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: Option<String>,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Whether the phone number has been verified.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: bool,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
    /// Postal code of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Preferred username, the OIDC claim `preferred_username`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Profile page of the user, the OIDC claim `profile`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub profile: Option<String>,
    /// Province in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Region in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Methods by which the user registered.
    #[doc(alias = "registerSource")]
    pub register_source: Vec<String>,
    /// Whether the user must set a new password at the next login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Status of the account.
    pub status: UserStatus,
    /// Time at which the account status last changed.
    #[doc(alias = "statusChangedAt")]
    pub status_changed_at: Option<codec::Timestamp>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
    /// ID of the public account.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// ID of the application or synchronization task that the user was created from.
    #[doc(alias = "userSourceId")]
    pub user_source_id: Option<String>,
    /// How the user was created.
    #[doc(alias = "userSourceType")]
    pub user_source_type: UserSourceType,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
    /// Web page of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub website: Option<String>,
    /// Employment status of the user.
    #[doc(alias = "workStatus")]
    pub work_status: WorkStatus,
    /// Time zone of the user, for example `GMT-08:00`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub zoneinfo: Option<String>,
}
impl PublicAccountDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<codec::Timestamp>,
        email_verified: impl Into<bool>,
        gender: impl Into<Gender>,
        phone_verified: impl Into<bool>,
        status: impl Into<UserStatus>,
        updated_at: impl Into<codec::Timestamp>,
        user_id: impl Into<String>,
        user_source_type: impl Into<UserSourceType>,
        work_status: impl Into<WorkStatus>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            email_verified: email_verified.into(),
            gender: gender.into(),
            phone_verified: phone_verified.into(),
            status: status.into(),
            updated_at: updated_at.into(),
            user_id: user_id.into(),
            user_source_type: user_source_type.into(),
            work_status: work_status.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](Self::birthdate).
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](Self::browser).
    #[must_use]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](Self::company).
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`departmentIds`](Self::department_ids).
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = codec::collect_list(value);
        self
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`emailVerified`](Self::email_verified).
    #[must_use]
    pub fn with_email_verified(mut self, value: impl Into<bool>) -> Self {
        self.email_verified = value.into();
        self
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`familyName`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](Self::formatted).
    #[must_use]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = value.into();
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identityNumber`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`lastIp`](Self::last_ip).
    #[must_use]
    pub fn with_last_ip(mut self, value: impl Into<String>) -> Self {
        self.last_ip = Some(value.into());
        self
    }
    /// Sets [`lastLogin`](Self::last_login).
    #[must_use]
    pub fn with_last_login(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.last_login = Some(value.into());
        self
    }
    /// Sets [`lastLoginApp`](Self::last_login_app).
    #[must_use]
    pub fn with_last_login_app(mut self, value: impl Into<String>) -> Self {
        self.last_login_app = Some(value.into());
        self
    }
    /// Sets [`lastMfaTime`](Self::last_mfa_time).
    #[must_use]
    pub fn with_last_mfa_time(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.last_mfa_time = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`loginsCount`](Self::logins_count).
    #[must_use]
    pub fn with_logins_count(mut self, value: impl Into<i64>) -> Self {
        self.logins_count = Some(value.into());
        self
    }
    /// Sets [`mainDepartmentId`](Self::main_department_id).
    #[must_use]
    pub fn with_main_department_id(mut self, value: impl Into<String>) -> Self {
        self.main_department_id = Some(value.into());
        self
    }
    /// Sets [`middleName`](Self::middle_name).
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`passwordLastSetAt`](Self::password_last_set_at).
    #[must_use]
    pub fn with_password_last_set_at(
        mut self,
        value: impl Into<codec::Timestamp>,
    ) -> Self {
        self.password_last_set_at = Some(value.into());
        self
    }
    /// Sets [`passwordSecurityLevel`](Self::password_security_level).
    #[must_use]
    pub fn with_password_security_level(mut self, value: impl Into<i64>) -> Self {
        self.password_security_level = Some(value.into());
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phoneCountryCode`](Self::phone_country_code).
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`phoneVerified`](Self::phone_verified).
    #[must_use]
    pub fn with_phone_verified(mut self, value: impl Into<bool>) -> Self {
        self.phone_verified = value.into();
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`postalCode`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferredUsername`](Self::preferred_username).
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](Self::profile).
    #[must_use]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`registerSource`](Self::register_source).
    #[must_use]
    pub fn with_register_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.register_source = codec::collect_list(value);
        self
    }
    /// Sets [`resetPasswordOnNextLogin`](Self::reset_password_on_next_login).
    #[must_use]
    pub fn with_reset_password_on_next_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_next_login = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`statusChangedAt`](Self::status_changed_at).
    #[must_use]
    pub fn with_status_changed_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.status_changed_at = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userSourceId`](Self::user_source_id).
    #[must_use]
    pub fn with_user_source_id(mut self, value: impl Into<String>) -> Self {
        self.user_source_id = Some(value.into());
        self
    }
    /// Sets [`userSourceType`](Self::user_source_type).
    #[must_use]
    pub fn with_user_source_type(mut self, value: impl Into<UserSourceType>) -> Self {
        self.user_source_type = value.into();
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](Self::website).
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`workStatus`](Self::work_status).
    #[must_use]
    pub fn with_work_status(mut self, value: impl Into<WorkStatus>) -> Self {
        self.work_status = value.into();
        self
    }
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}
codec::object!(
    PublicAccountDto; optional[0, Redacted] address("address"), optional[1, Redacted]
    birthdate("birthdate"), optional[2, Redacted] browser("browser"), optional[3,
    Redacted] city("city"), optional[4, Redacted] company("company"), optional[5,
    Redacted] country("country"), required[6] created_at("createdAt"), optional[7,
    Redacted] custom_data("customData"), collection[8] department_ids("departmentIds"),
    optional[9, Redacted] device("device"), optional[10, Redacted] email("email"),
    required[11] email_verified("emailVerified"), optional[12, Redacted]
    external_id("externalId"), optional[13, Redacted] family_name("familyName"),
    optional[14, Redacted] formatted("formatted"), required[15, Redacted]
    gender("gender"), optional[16, Redacted] given_name("givenName"), optional[17,
    Redacted] identity_number("identityNumber"), optional[18, Redacted]
    last_ip("lastIp"), optional[19] last_login("lastLogin"), optional[20]
    last_login_app("lastLoginApp"), optional[21] last_mfa_time("lastMfaTime"),
    optional[22, Redacted] locale("locale"), optional[23] logins_count("loginsCount"),
    optional[24] main_department_id("mainDepartmentId"), optional[25, Redacted]
    middle_name("middleName"), optional[26, Redacted] name("name"), optional[27,
    Redacted] nickname("nickname"), optional[28]
    password_last_set_at("passwordLastSetAt"), optional[29]
    password_security_level("passwordSecurityLevel"), optional[30, Redacted]
    phone("phone"), optional[31, Redacted] phone_country_code("phoneCountryCode"),
    required[32] phone_verified("phoneVerified"), optional[33, Redacted] photo("photo"),
    optional[34, Redacted] postal_code("postalCode"), optional[35, Redacted]
    preferred_username("preferredUsername"), optional[36, Redacted] profile("profile"),
    optional[37, Redacted] province("province"), optional[38, Redacted] region("region"),
    collection[39] register_source("registerSource"), optional[40]
    reset_password_on_next_login("resetPasswordOnNextLogin"), required[41]
    status("status"), optional[42] status_changed_at("statusChangedAt"), optional[43,
    Redacted] street_address("streetAddress"), optional[44] tenant_id("tenantId"),
    required[45] updated_at("updatedAt"), required[46, Redacted] user_id("userId"),
    optional[47] user_source_id("userSourceId"), required[48]
    user_source_type("userSourceType"), optional[49, Redacted] username("username"),
    optional[50, Redacted] website("website"), required[51] work_status("workStatus"),
    optional[52, Redacted] zoneinfo("zoneinfo")
);
// @if schemars
codec::json_schema!(
    PublicAccountDto, "PublicAccountDto",
    "{\"description\":\"Public account: identifiers, profile, status, login data and custom data.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"departmentIds\":{\"description\":\"IDs of the departments that the user belongs to.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":\"boolean\"},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"$ref\":\"Gender\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"lastIp\":{\"description\":\"IP address of the last login.\",\"type\":[\"string\",\"null\"]},\"lastLogin\":{\"description\":\"Time of the last login.\",\"type\":[\"string\",\"null\"]},\"lastLoginApp\":{\"description\":\"ID of the application of the last login.\",\"type\":[\"string\",\"null\"]},\"lastMfaTime\":{\"description\":\"Time of the last multi-factor authentication.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"loginsCount\":{\"description\":\"Total number of logins.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"mainDepartmentId\":{\"description\":\"ID of the user's main department.\",\"type\":[\"string\",\"null\"]},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"passwordLastSetAt\":{\"description\":\"Time at which the password was last set.\",\"type\":[\"string\",\"null\"]},\"passwordSecurityLevel\":{\"description\":\"Password strength as a number.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":\"boolean\"},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"registerSource\":{\"description\":\"Methods by which the user registered.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"resetPasswordOnNextLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the next login.\",\"type\":[\"boolean\",\"null\"]},\"status\":{\"$ref\":\"UserStatus\",\"description\":\"Status of the account.\"},\"statusChangedAt\":{\"description\":\"Time at which the account status last changed.\",\"type\":[\"string\",\"null\"]},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the public account.\",\"type\":\"string\"},\"userSourceId\":{\"description\":\"ID of the application or synchronization task that the user was created from.\",\"type\":[\"string\",\"null\"]},\"userSourceType\":{\"$ref\":\"UserSourceType\",\"description\":\"How the user was created.\"},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"workStatus\":{\"$ref\":\"WorkStatus\",\"description\":\"Employment status of the user.\"},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"createdAt\",\"emailVerified\",\"gender\",\"phoneVerified\",\"status\",\"updatedAt\",\"userId\",\"userSourceType\",\"workStatus\"],\"type\":\"object\"}",
    "Gender" = Gender, "UserSourceType" = UserSourceType, "UserStatus" = UserStatus,
    "WorkStatus" = WorkStatus
);
// @end
// @end
