// @if genauth-users
/// Identifier type and password options for updating a user.
///
/// The schema name is `UpdateUserOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserOptionsDto {
    /// Whether the service generates the password.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
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
    /// Whether the user must set a new password at the next login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Notification settings for the password change.
    #[doc(alias = "sendPasswordResetedNotification")]
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl UpdateUserOptionsDto {
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
    /// Sets [`resetPasswordOnNextLogin`](Self::reset_password_on_next_login).
    #[must_use]
    pub fn with_reset_password_on_next_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_next_login = Some(value.into());
        self
    }
    /// Sets [`sendPasswordResetedNotification`](Self::send_password_reseted_notification).
    #[must_use]
    pub fn with_send_password_reseted_notification(
        mut self,
        value: impl Into<SendResetPasswordNotificationDto>,
    ) -> Self {
        self.send_password_reseted_notification = Some(value.into());
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for UpdateUserOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    UpdateUserOptionsDto required_in_requests(); optional[0]
    auto_generate_password("autoGeneratePassword"), optional[1]
    password_encrypt_type("passwordEncryptType"), optional[2]
    reset_password_on_first_login("resetPasswordOnFirstLogin"), optional[3]
    reset_password_on_next_login("resetPasswordOnNextLogin"), optional[4]
    send_password_reseted_notification("sendPasswordResetedNotification"), optional[5]
    user_id_type("userIdType")
);
impl validation::Validate for UpdateUserOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property(
            "sendPasswordResetedNotification",
            self.send_password_reseted_notification.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdateUserOptionsDto, "UpdateUserOptionsDto",
    "{\"description\":\"Identifier type and password options for updating a user.\",\"properties\":{\"autoGeneratePassword\":{\"default\":false,\"description\":\"Whether the service generates the password.\",\"type\":[\"boolean\",\"null\"]},\"passwordEncryptType\":{\"anyOf\":[{\"$ref\":\"PasswordEncryptType\"},{\"type\":\"null\"}],\"default\":\"none\",\"description\":\"Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.\"},\"resetPasswordOnFirstLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the first login.\",\"type\":[\"boolean\",\"null\"]},\"resetPasswordOnNextLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the next login.\",\"type\":[\"boolean\",\"null\"]},\"sendPasswordResetedNotification\":{\"anyOf\":[{\"$ref\":\"SendResetPasswordNotificationDto\"},{\"type\":\"null\"}],\"description\":\"Notification settings for the password change.\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "PasswordEncryptType" = PasswordEncryptType, "SendResetPasswordNotificationDto" =
    SendResetPasswordNotificationDto, "UserIdType" = UserIdType
);
// @end
/// Changes to a user: identifiers, profile, password, custom data and options.
///
/// The schema name is `UpdateUserReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserReqDto {
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
    /// Field values of the user model by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub metadata: Option<codec::Value>,
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
    pub options: Option<UpdateUserOptionsDto>,
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
    /// Status of the account.
    ///
    /// The service uses `"Activated"` if it is absent.
    pub status: Option<UserStatus>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
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
impl UpdateUserReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
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
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
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
    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<codec::Value>) -> Self {
        self.metadata = Some(value.into());
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
    pub fn with_options(mut self, value: impl Into<UpdateUserOptionsDto>) -> Self {
        self.options = Some(value.into());
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
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
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
codec::object!(
    UpdateUserReqDto required_in_requests(34); optional[0, Redacted] address("address"),
    optional[1, Redacted] birthdate("birthdate"), optional[2, Redacted]
    browser("browser"), optional[3, Redacted] city("city"), optional[4, Redacted]
    company("company"), optional[5, Redacted] country("country"), optional[6, Redacted]
    custom_data("customData"), optional[7, Redacted] device("device"), optional[8,
    Redacted] email("email"), optional[9] email_verified("emailVerified"), optional[10,
    Redacted] external_id("externalId"), optional[11, Redacted]
    family_name("familyName"), optional[12, Redacted] formatted("formatted"),
    optional[13, Redacted] gender("gender"), optional[14, Redacted]
    given_name("givenName"), optional[15, Redacted] identity_number("identityNumber"),
    optional[16, Redacted] locale("locale"), optional[17, Redacted] metadata("metadata"),
    optional[18, Redacted] middle_name("middleName"), optional[19, Redacted]
    name("name"), optional[20, Redacted] nickname("nickname"), optional[21]
    options("options"), optional[22, Redacted] password("password"), optional[23,
    Redacted] phone("phone"), optional[24, Redacted]
    phone_country_code("phoneCountryCode"), optional[25] phone_verified("phoneVerified"),
    optional[26, Redacted] photo("photo"), optional[27, Redacted]
    postal_code("postalCode"), optional[28, Redacted]
    preferred_username("preferredUsername"), optional[29, Redacted] profile("profile"),
    optional[30, Redacted] province("province"), optional[31, Redacted] region("region"),
    optional[32] status("status"), optional[33, Redacted]
    street_address("streetAddress"), required[34, Redacted] user_id("userId"),
    optional[35, Redacted] username("username"), optional[36, Redacted]
    website("website"), optional[37, Redacted] zoneinfo("zoneinfo")
);
impl UpdateUserReqDto {
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
    pub fn for_user(user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        <Self as codec::FromJson>::empty().with_user(user)
    }
}
impl validation::Validate for UpdateUserReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
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
            None,
        );
        crate::genauth::rules::users::phone(
            v,
            "phone",
            self.phone.as_ref(),
            self.phone_country_code.as_ref().and_then(codec::as_text),
        );
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
    UpdateUserReqDto, "UpdateUserReqDto",
    "{\"description\":\"Changes to a user: identifiers, profile, password, custom data and options.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":[\"boolean\",\"null\"]},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"anyOf\":[{\"$ref\":\"Gender\"},{\"type\":\"null\"}],\"default\":\"U\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"metadata\":{\"description\":\"Field values of the user model by key; the keys must be defined first.\"},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"options\":{\"anyOf\":[{\"$ref\":\"UpdateUserOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"password\":{\"description\":\"Password of the user; plain text unless `passwordEncryptType` is set.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":[\"boolean\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"status\":{\"anyOf\":[{\"$ref\":\"UserStatus\"},{\"type\":\"null\"}],\"default\":\"Activated\",\"description\":\"Status of the account.\"},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "Gender" = Gender, "UpdateUserOptionsDto" = UpdateUserOptionsDto, "UserStatus" =
    UserStatus
);
// @end
/// Encrypted user fields to decrypt, and the private key.
///
/// The schema name is `UserFieldDecryptReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFieldDecryptReqDto {
    /// Encrypted field values to decrypt.
    pub data: Vec<UserFieldDecryptReqItemDto>,
    /// Private key for decrypting the values; the console shows it under data encryption.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "privateKey")]
    pub private_key: String,
}
impl UserFieldDecryptReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserFieldDecryptReqItemDto>>,
        private_key: impl Into<String>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            private_key: private_key.into(),
        }
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserFieldDecryptReqItemDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`privateKey`](Self::private_key).
    #[must_use]
    pub fn with_private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = value.into();
        self
    }
}
codec::object!(
    UserFieldDecryptReqDto required_in_requests(0, 1); required[0] data("data"),
    required[1, Redacted] private_key("privateKey")
);
impl validation::Validate for UserFieldDecryptReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("data", Some(&self.data));
    }
}
// @if schemars
codec::json_schema!(
    UserFieldDecryptReqDto, "UserFieldDecryptReqDto",
    "{\"description\":\"Encrypted user fields to decrypt, and the private key.\",\"properties\":{\"data\":{\"description\":\"Encrypted field values to decrypt.\",\"items\":{\"$ref\":\"UserFieldDecryptReqItemDto\"},\"type\":\"array\"},\"privateKey\":{\"description\":\"Private key for decrypting the values; the console shows it under data encryption.\",\"type\":\"string\"}},\"required\":[\"data\",\"privateKey\"],\"type\":\"object\"}",
    "UserFieldDecryptReqItemDto" = UserFieldDecryptReqItemDto
);
// @end
/// Encrypted value of a user field.
///
/// The schema name is `UserFieldDecryptReqItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFieldDecryptReqItemDto {
    /// Encrypted value of the field.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "encryptedContent")]
    pub encrypted_content: String,
    /// Key of the user field, for example `phone`.
    #[doc(alias = "fieldName")]
    pub field_name: Option<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl UserFieldDecryptReqItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`encryptedContent`](Self::encrypted_content).
    #[must_use]
    pub fn with_encrypted_content(mut self, value: impl Into<String>) -> Self {
        self.encrypted_content = value.into();
        self
    }
    /// Sets [`fieldName`](Self::field_name).
    #[must_use]
    pub fn with_field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
codec::object!(
    UserFieldDecryptReqItemDto required_in_requests(0); required[0, Redacted]
    encrypted_content("encryptedContent"), optional[1] field_name("fieldName"),
    optional[2, Redacted] user_id("userId")
);
impl validation::Validate for UserFieldDecryptReqItemDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UserFieldDecryptReqItemDto, "UserFieldDecryptReqItemDto",
    "{\"description\":\"Encrypted value of a user field.\",\"properties\":{\"encryptedContent\":{\"description\":\"Encrypted value of the field.\",\"type\":\"string\"},\"fieldName\":{\"description\":\"Key of the user field, for example `phone`.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"encryptedContent\"],\"type\":\"object\"}"
);
// @end
/// Response with decrypted user fields.
///
/// The schema name is `UserFieldDecryptRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFieldDecryptRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Field values in clear text.
    pub data: Vec<UserFieldDecryptRespItemDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl UserFieldDecryptRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserFieldDecryptRespItemDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserFieldDecryptRespItemDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    UserFieldDecryptRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserFieldDecryptRespDto, "UserFieldDecryptRespDto",
    "{\"description\":\"Response with decrypted user fields.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Field values in clear text.\",\"items\":{\"$ref\":\"UserFieldDecryptRespItemDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserFieldDecryptRespItemDto" = UserFieldDecryptRespItemDto
);
// @end
/// Decrypted value of a user field.
///
/// The schema name is `UserFieldDecryptRespItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFieldDecryptRespItemDto {
    /// Value of the field in clear text.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "decryptedContent")]
    pub decrypted_content: String,
    /// Key of the user field, for example `phone`.
    #[doc(alias = "fieldName")]
    pub field_name: Option<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl UserFieldDecryptRespItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(decrypted_content: impl Into<String>) -> Self {
        Self {
            decrypted_content: decrypted_content.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`decryptedContent`](Self::decrypted_content).
    #[must_use]
    pub fn with_decrypted_content(mut self, value: impl Into<String>) -> Self {
        self.decrypted_content = value.into();
        self
    }
    /// Sets [`fieldName`](Self::field_name).
    #[must_use]
    pub fn with_field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
codec::object!(
    UserFieldDecryptRespItemDto; required[0, Redacted]
    decrypted_content("decryptedContent"), optional[1] field_name("fieldName"),
    optional[2, Redacted] user_id("userId")
);
// @if schemars
codec::json_schema!(
    UserFieldDecryptRespItemDto, "UserFieldDecryptRespItemDto",
    "{\"description\":\"Decrypted value of a user field.\",\"properties\":{\"decryptedContent\":{\"description\":\"Value of the field in clear text.\",\"type\":\"string\"},\"fieldName\":{\"description\":\"Key of the user field, for example `phone`.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"decryptedContent\"],\"type\":\"object\"}"
);
// @end
/// Values of `field`. Field to compare.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserFilterField {
    /// `id`: ID of the user.
    Id,
    /// `phone`: Phone number.
    Phone,
    /// `email`: Email address.
    Email,
    /// `username`: Username.
    Username,
    /// `externalId`: ID in the caller's system.
    ExternalId,
    /// `name`: Name.
    Name,
    /// `status`: Status of the account.
    Status,
    /// `gender`: Gender.
    Gender,
    /// `birthdate`: Date of birth.
    Birthdate,
    /// `givenName`: Given name.
    GivenName,
    /// `familyName`: Family name.
    FamilyName,
    /// `preferredUsername`: Preferred username.
    PreferredUsername,
    /// `profile`: URL of the profile page.
    Profile,
    /// `country`: Country.
    Country,
    /// `province`: Province.
    Province,
    /// `zoneinfo`: Time zone.
    Zoneinfo,
    /// `website`: URL of the website.
    Website,
    /// `address`: Address in one line.
    Address,
    /// `streetAddress`: Street and number.
    StreetAddress,
    /// `company`: Company.
    Company,
    /// `postalCode`: Postal code.
    PostalCode,
    /// `formatted`: Complete postal address.
    Formatted,
    /// `signedUp`: Time of registration.
    SignedUp,
    /// `locale`: Language and region.
    Locale,
    /// `lastLogin`: Time of the last login, in milliseconds since the Unix epoch.
    LastLogin,
    /// `loginsCount`: Number of logins.
    LoginsCount,
    /// `lastLoginApp`: Application of the last login.
    LastLoginApp,
    /// `userSource`: How the user was created.
    UserSource,
    /// `department`: Department of the user.
    Department,
    /// `loggedInApps`: Applications that the user is logged in to.
    LoggedInApps,
    /// `identity`: Identity at an external identity provider.
    Identity,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserFilterField = "UserFilterField"; Id = "id", Phone = "phone", Email = "email",
    Username = "username", ExternalId = "externalId", Name = "name", Status = "status",
    Gender = "gender", Birthdate = "birthdate", GivenName = "givenName", FamilyName =
    "familyName", PreferredUsername = "preferredUsername", Profile = "profile", Country =
    "country", Province = "province", Zoneinfo = "zoneinfo", Website = "website", Address
    = "address", StreetAddress = "streetAddress", Company = "company", PostalCode =
    "postalCode", Formatted = "formatted", SignedUp = "signedUp", Locale = "locale",
    LastLogin = "lastLogin", LoginsCount = "loginsCount", LastLoginApp = "lastLoginApp",
    UserSource = "userSource", Department = "department", LoggedInApps = "loggedInApps",
    Identity = "identity"
);
// @if schemars
codec::json_schema!(
    UserFilterField, "UserFilterField",
    "{\"description\":\"Values of `field`. Field to compare.\",\"examples\":[\"id\",\"phone\",\"email\",\"username\",\"externalId\",\"name\",\"status\",\"gender\",\"birthdate\",\"givenName\",\"familyName\",\"preferredUsername\",\"profile\",\"country\",\"province\",\"zoneinfo\",\"website\",\"address\",\"streetAddress\",\"company\",\"postalCode\",\"formatted\",\"signedUp\",\"locale\",\"lastLogin\",\"loginsCount\",\"lastLoginApp\",\"userSource\",\"department\",\"loggedInApps\",\"identity\"],\"type\":\"string\"}"
);
// @end
/// Response with several users; used by read, create and update operations.
///
/// The schema name is `UserListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<UserDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl UserListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    UserListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserListRespDto, "UserListRespDto",
    "{\"description\":\"Response with several users; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"UserDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserDto" = UserDto
);
// @end
/// Application that a user is logged in to: ID, name, logo and login URL.
///
/// The schema name is `UserLoggedInAppsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoggedInAppsDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// URL of the application's login page.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: String,
}
impl UserLoggedInAppsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        app_login_url: impl Into<String>,
        app_logo: impl Into<String>,
        app_name: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_login_url: app_login_url.into(),
            app_logo: app_logo.into(),
            app_name: app_name.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appLoginUrl`](Self::app_login_url).
    #[must_use]
    pub fn with_app_login_url(mut self, value: impl Into<String>) -> Self {
        self.app_login_url = value.into();
        self
    }
    /// Sets [`appLogo`](Self::app_logo).
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
}
codec::object!(
    UserLoggedInAppsDto; required[0] app_id("appId"), required[1]
    app_login_url("appLoginUrl"), required[2] app_logo("appLogo"), required[3]
    app_name("appName")
);
// @if schemars
codec::json_schema!(
    UserLoggedInAppsDto, "UserLoggedInAppsDto",
    "{\"description\":\"Application that a user is logged in to: ID, name, logo and login URL.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appLoginUrl\":{\"description\":\"URL of the application's login page.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":\"string\"},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"}},\"required\":[\"appId\",\"appLoginUrl\",\"appLogo\",\"appName\"],\"type\":\"object\"}"
);
// @end
/// Response with the applications that a user is logged in to.
///
/// The schema name is `UserLoggedInAppsListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoggedInAppsListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<UserLoggedInAppsDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl UserLoggedInAppsListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserLoggedInAppsDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserLoggedInAppsDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    UserLoggedInAppsListRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserLoggedInAppsListRespDto, "UserLoggedInAppsListRespDto",
    "{\"description\":\"Response with the applications that a user is logged in to.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"UserLoggedInAppsDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserLoggedInAppsDto" = UserLoggedInAppsDto
);
// @end
/// External identity that a user is logged in with, and its identity provider.
///
/// The schema name is `UserLoggedInIdentitiesDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoggedInIdentitiesDto {
    /// ID of the external identity.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityId")]
    pub identity_id: String,
    /// ID of the identity provider.
    #[doc(alias = "idpId")]
    pub idp_id: String,
    /// URL of the identity provider's logo.
    #[doc(alias = "idpLogo")]
    pub idp_logo: String,
    /// Name of the identity provider.
    #[doc(alias = "idpName")]
    pub idp_name: String,
    /// Name of the identity provider in English.
    #[doc(alias = "idpNameEn")]
    pub idp_name_en: String,
}
impl UserLoggedInIdentitiesDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        identity_id: impl Into<String>,
        idp_id: impl Into<String>,
        idp_logo: impl Into<String>,
        idp_name: impl Into<String>,
        idp_name_en: impl Into<String>,
    ) -> Self {
        Self {
            identity_id: identity_id.into(),
            idp_id: idp_id.into(),
            idp_logo: idp_logo.into(),
            idp_name: idp_name.into(),
            idp_name_en: idp_name_en.into(),
        }
    }
    /// Sets [`identityId`](Self::identity_id).
    #[must_use]
    pub fn with_identity_id(mut self, value: impl Into<String>) -> Self {
        self.identity_id = value.into();
        self
    }
    /// Sets [`idpId`](Self::idp_id).
    #[must_use]
    pub fn with_idp_id(mut self, value: impl Into<String>) -> Self {
        self.idp_id = value.into();
        self
    }
    /// Sets [`idpLogo`](Self::idp_logo).
    #[must_use]
    pub fn with_idp_logo(mut self, value: impl Into<String>) -> Self {
        self.idp_logo = value.into();
        self
    }
    /// Sets [`idpName`](Self::idp_name).
    #[must_use]
    pub fn with_idp_name(mut self, value: impl Into<String>) -> Self {
        self.idp_name = value.into();
        self
    }
    /// Sets [`idpNameEn`](Self::idp_name_en).
    #[must_use]
    pub fn with_idp_name_en(mut self, value: impl Into<String>) -> Self {
        self.idp_name_en = value.into();
        self
    }
}
codec::object!(
    UserLoggedInIdentitiesDto; required[0, Redacted] identity_id("identityId"),
    required[1] idp_id("idpId"), required[2] idp_logo("idpLogo"), required[3]
    idp_name("idpName"), required[4] idp_name_en("idpNameEn")
);
// @if schemars
codec::json_schema!(
    UserLoggedInIdentitiesDto, "UserLoggedInIdentitiesDto",
    "{\"description\":\"External identity that a user is logged in with, and its identity provider.\",\"properties\":{\"identityId\":{\"description\":\"ID of the external identity.\",\"type\":\"string\"},\"idpId\":{\"description\":\"ID of the identity provider.\",\"type\":\"string\"},\"idpLogo\":{\"description\":\"URL of the identity provider's logo.\",\"type\":\"string\"},\"idpName\":{\"description\":\"Name of the identity provider.\",\"type\":\"string\"},\"idpNameEn\":{\"description\":\"Name of the identity provider in English.\",\"type\":\"string\"}},\"required\":[\"identityId\",\"idpId\",\"idpLogo\",\"idpName\",\"idpNameEn\"],\"type\":\"object\"}"
);
// @end
/// Response with the external identities that a user is logged in with.
///
/// The schema name is `UserLoggedInIdentitiesRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoggedInIdentitiesRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<UserLoggedInIdentitiesDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl UserLoggedInIdentitiesRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserLoggedInIdentitiesDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserLoggedInIdentitiesDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    UserLoggedInIdentitiesRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserLoggedInIdentitiesRespDto, "UserLoggedInIdentitiesRespDto",
    "{\"description\":\"Response with the external identities that a user is logged in with.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"UserLoggedInIdentitiesDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserLoggedInIdentitiesDto" = UserLoggedInIdentitiesDto
);
// @end
/// Login of a user: application, IP address, user agent and time.
///
/// The schema name is `UserLoginHistoryDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoginHistoryDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// URL of the application's login page.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// IP address of the client.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientIp")]
    pub client_ip: String,
    /// Time of the login.
    pub time: codec::Timestamp,
    /// User agent string of the client.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<String>,
}
impl UserLoginHistoryDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        app_login_url: impl Into<String>,
        app_logo: impl Into<String>,
        app_name: impl Into<String>,
        client_ip: impl Into<String>,
        time: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_login_url: app_login_url.into(),
            app_logo: app_logo.into(),
            app_name: app_name.into(),
            client_ip: client_ip.into(),
            time: time.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appLoginUrl`](Self::app_login_url).
    #[must_use]
    pub fn with_app_login_url(mut self, value: impl Into<String>) -> Self {
        self.app_login_url = value.into();
        self
    }
    /// Sets [`appLogo`](Self::app_logo).
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
    /// Sets [`clientIp`](Self::client_ip).
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = value.into();
        self
    }
    /// Sets [`time`](Self::time).
    #[must_use]
    pub fn with_time(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.time = value.into();
        self
    }
    /// Sets [`userAgent`](Self::user_agent).
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
}
codec::object!(
    UserLoginHistoryDto; required[0] app_id("appId"), required[1]
    app_login_url("appLoginUrl"), required[2] app_logo("appLogo"), required[3]
    app_name("appName"), required[4, Redacted] client_ip("clientIp"), required[5]
    time("time"), optional[6, Redacted] user_agent("userAgent")
);
// @if schemars
codec::json_schema!(
    UserLoginHistoryDto, "UserLoginHistoryDto",
    "{\"description\":\"Login of a user: application, IP address, user agent and time.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appLoginUrl\":{\"description\":\"URL of the application's login page.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":\"string\"},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"},\"clientIp\":{\"description\":\"IP address of the client.\",\"type\":\"string\"},\"time\":{\"description\":\"Time of the login.\",\"type\":\"string\"},\"userAgent\":{\"description\":\"User agent string of the client.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"appId\",\"appLoginUrl\",\"appLogo\",\"appName\",\"clientIp\",\"time\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of a user's logins.
///
/// The schema name is `UserLoginHistoryPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoginHistoryPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserLoginHistoryPagingDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl UserLoginHistoryPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserLoginHistoryPagingDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<UserLoginHistoryPagingDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    UserLoginHistoryPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserLoginHistoryPaginatedRespDto, "UserLoginHistoryPaginatedRespDto",
    "{\"description\":\"Response with a page of a user's logins.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserLoginHistoryPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserLoginHistoryPagingDto" = UserLoginHistoryPagingDto
);
// @end
// @end
