// @if genauth-security-settings
/// Whether the old email address must be verified before it is changed.
///
/// The schema name is `ChangeEmailStrategyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeEmailStrategyDto {
    /// Whether the old email address must be verified before it is changed.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "verifyOldEmail")]
    pub verify_old_email: bool,
}
impl ChangeEmailStrategyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(verify_old_email: impl Into<bool>) -> Self {
        Self {
            verify_old_email: verify_old_email.into(),
        }
    }
    /// Sets [`verifyOldEmail`](Self::verify_old_email).
    #[must_use]
    pub fn with_verify_old_email(mut self, value: impl Into<bool>) -> Self {
        self.verify_old_email = value.into();
        self
    }
}
codec::object!(
    ChangeEmailStrategyDto required_in_requests(0); required[0]
    verify_old_email("verifyOldEmail")
);
impl validation::Validate for ChangeEmailStrategyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ChangeEmailStrategyDto, "ChangeEmailStrategyDto",
    "{\"description\":\"Whether the old email address must be verified before it is changed.\",\"properties\":{\"verifyOldEmail\":{\"default\":true,\"description\":\"Whether the old email address must be verified before it is changed.\",\"type\":\"boolean\"}},\"required\":[\"verifyOldEmail\"],\"type\":\"object\"}"
);
// @end
/// Whether the old phone number must be verified before it is changed.
///
/// The schema name is `ChangePhoneStrategyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangePhoneStrategyDto {
    /// Whether the old phone number must be verified before it is changed.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "verifyOldPhone")]
    pub verify_old_phone: bool,
}
impl ChangePhoneStrategyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(verify_old_phone: impl Into<bool>) -> Self {
        Self {
            verify_old_phone: verify_old_phone.into(),
        }
    }
    /// Sets [`verifyOldPhone`](Self::verify_old_phone).
    #[must_use]
    pub fn with_verify_old_phone(mut self, value: impl Into<bool>) -> Self {
        self.verify_old_phone = value.into();
        self
    }
}
codec::object!(
    ChangePhoneStrategyDto required_in_requests(0); required[0]
    verify_old_phone("verifyOldPhone")
);
impl validation::Validate for ChangePhoneStrategyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ChangePhoneStrategyDto, "ChangePhoneStrategyDto",
    "{\"description\":\"Whether the old phone number must be verified before it is changed.\",\"properties\":{\"verifyOldPhone\":{\"default\":true,\"description\":\"Whether the old phone number must be verified before it is changed.\",\"type\":\"boolean\"}},\"required\":[\"verifyOldPhone\"],\"type\":\"object\"}"
);
// @end
/// Lifetime of login cookies and whether they expire when the browser session ends.
///
/// The schema name is `CookieSettingsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CookieSettingsDto {
    /// Lifetime of the login session in seconds; the default is 1209600 (14 days).
    ///
    /// The service uses `1209600` if it is absent.
    #[doc(alias = "cookieExpiresIn")]
    pub cookie_expires_in: i64,
    /// Whether the login session ends when the browser is closed.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "cookieExpiresOnBrowserSession")]
    pub cookie_expires_on_browser_session: bool,
}
impl CookieSettingsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        cookie_expires_in: impl Into<i64>,
        cookie_expires_on_browser_session: impl Into<bool>,
    ) -> Self {
        Self {
            cookie_expires_in: cookie_expires_in.into(),
            cookie_expires_on_browser_session: cookie_expires_on_browser_session.into(),
        }
    }
    /// Sets [`cookieExpiresIn`](Self::cookie_expires_in).
    #[must_use]
    pub fn with_cookie_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.cookie_expires_in = value.into();
        self
    }
    /// Sets [`cookieExpiresOnBrowserSession`](Self::cookie_expires_on_browser_session).
    #[must_use]
    pub fn with_cookie_expires_on_browser_session(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.cookie_expires_on_browser_session = value.into();
        self
    }
}
codec::object!(
    CookieSettingsDto required_in_requests(0, 1); required[0]
    cookie_expires_in("cookieExpiresIn"), required[1]
    cookie_expires_on_browser_session("cookieExpiresOnBrowserSession")
);
impl validation::Validate for CookieSettingsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CookieSettingsDto, "CookieSettingsDto",
    "{\"description\":\"Lifetime of login cookies and whether they expire when the browser session ends.\",\"properties\":{\"cookieExpiresIn\":{\"default\":1209600,\"description\":\"Lifetime of the login session in seconds; the default is 1209600 (14 days).\",\"format\":\"int64\",\"type\":\"integer\"},\"cookieExpiresOnBrowserSession\":{\"default\":false,\"description\":\"Whether the login session ends when the browser is closed.\",\"type\":\"boolean\"}},\"required\":[\"cookieExpiresIn\",\"cookieExpiresOnBrowserSession\"],\"type\":\"object\"}"
);
// @end
/// Protection against failed logins: limits, account lock, CAPTCHA, IP allow list and login hours.
///
/// The schema name is `LoginAnomalyDetectionConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginAnomalyDetectionConfigDto {
    /// Account locking policy, for example `disable` or `condition_set`; replaces `loginFailStrategy`.
    #[doc(alias = "accountLock")]
    pub account_lock: String,
    /// Number of wrong passwords, and the period, that lock the account.
    #[doc(alias = "accountLockLoginPasswordFailCheck")]
    pub account_lock_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDto>,
    /// Limit on failed logins from one IP address.
    #[doc(alias = "loginFailCheck")]
    pub login_fail_check: LoginFailCheckConfigDto,
    /// Reaction to too many failed logins; superseded by `robotVerify` and `accountLock` but still required.
    ///
    /// The service uses `"captcha"` if it is absent.
    #[doc(alias = "loginFailStrategy")]
    pub login_fail_strategy: LoginFailStrategy,
    /// Limit on wrong passwords; superseded by `accountLockLoginPasswordFailCheck` and
    /// `robotVerifyLoginPasswordFailCheck`.
    #[doc(alias = "loginPasswordFailCheck")]
    pub login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// CAPTCHA policy, for example `disable`, `condition_set` or `always_enable`; replaces
    /// `loginFailStrategy`.
    #[doc(alias = "robotVerify")]
    pub robot_verify: String,
    /// IP allow list; logins from other addresses must solve a CAPTCHA.
    #[doc(alias = "robotVerifyLoginIpWhitelistCheck")]
    pub robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto,
    /// Number of wrong passwords, and the period, that trigger a CAPTCHA.
    #[doc(alias = "robotVerifyLoginPasswordFailCheck")]
    pub robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// Whether the CAPTCHA depends on the time of the login.
    #[doc(alias = "robotVerifyLoginTimeCheckEnable")]
    pub robot_verify_login_time_check_enable: bool,
    /// Weekdays with start and end times during which the CAPTCHA applies.
    #[doc(alias = "robotVerifyloginWeekStartEndTime")]
    pub robot_verifylogin_week_start_end_time: Vec<String>,
}
impl LoginAnomalyDetectionConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        account_lock: impl Into<String>,
        login_fail_check: impl Into<LoginFailCheckConfigDto>,
        login_fail_strategy: impl Into<LoginFailStrategy>,
        login_password_fail_check: impl Into<LoginPassowrdFailCheckConfigDto>,
        robot_verify: impl Into<String>,
        robot_verify_login_ip_whitelist_check: impl Into<LoginIpWhitelistCheckConfigDto>,
        robot_verify_login_password_fail_check: impl Into<
            LoginPassowrdFailCheckConfigDto,
        >,
        robot_verify_login_time_check_enable: impl Into<bool>,
        robot_verifylogin_week_start_end_time: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        Self {
            account_lock: account_lock.into(),
            login_fail_check: login_fail_check.into(),
            login_fail_strategy: login_fail_strategy.into(),
            login_password_fail_check: login_password_fail_check.into(),
            robot_verify: robot_verify.into(),
            robot_verify_login_ip_whitelist_check: robot_verify_login_ip_whitelist_check
                .into(),
            robot_verify_login_password_fail_check: robot_verify_login_password_fail_check
                .into(),
            robot_verify_login_time_check_enable: robot_verify_login_time_check_enable
                .into(),
            robot_verifylogin_week_start_end_time: codec::collect_list(
                robot_verifylogin_week_start_end_time,
            ),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`accountLock`](Self::account_lock).
    #[must_use]
    pub fn with_account_lock(mut self, value: impl Into<String>) -> Self {
        self.account_lock = value.into();
        self
    }
    /// Sets [`accountLockLoginPasswordFailCheck`](Self::account_lock_login_password_fail_check).
    #[must_use]
    pub fn with_account_lock_login_password_fail_check(
        mut self,
        value: impl Into<LoginPassowrdFailCheckConfigDto>,
    ) -> Self {
        self.account_lock_login_password_fail_check = Some(value.into());
        self
    }
    /// Sets [`loginFailCheck`](Self::login_fail_check).
    #[must_use]
    pub fn with_login_fail_check(
        mut self,
        value: impl Into<LoginFailCheckConfigDto>,
    ) -> Self {
        self.login_fail_check = value.into();
        self
    }
    /// Sets [`loginFailStrategy`](Self::login_fail_strategy).
    #[must_use]
    pub fn with_login_fail_strategy(
        mut self,
        value: impl Into<LoginFailStrategy>,
    ) -> Self {
        self.login_fail_strategy = value.into();
        self
    }
    /// Sets [`loginPasswordFailCheck`](Self::login_password_fail_check).
    #[must_use]
    pub fn with_login_password_fail_check(
        mut self,
        value: impl Into<LoginPassowrdFailCheckConfigDto>,
    ) -> Self {
        self.login_password_fail_check = value.into();
        self
    }
    /// Sets [`robotVerify`](Self::robot_verify).
    #[must_use]
    pub fn with_robot_verify(mut self, value: impl Into<String>) -> Self {
        self.robot_verify = value.into();
        self
    }
    /// Sets [`robotVerifyLoginIpWhitelistCheck`](Self::robot_verify_login_ip_whitelist_check).
    #[must_use]
    pub fn with_robot_verify_login_ip_whitelist_check(
        mut self,
        value: impl Into<LoginIpWhitelistCheckConfigDto>,
    ) -> Self {
        self.robot_verify_login_ip_whitelist_check = value.into();
        self
    }
    /// Sets [`robotVerifyLoginPasswordFailCheck`](Self::robot_verify_login_password_fail_check).
    #[must_use]
    pub fn with_robot_verify_login_password_fail_check(
        mut self,
        value: impl Into<LoginPassowrdFailCheckConfigDto>,
    ) -> Self {
        self.robot_verify_login_password_fail_check = value.into();
        self
    }
    /// Sets [`robotVerifyLoginTimeCheckEnable`](Self::robot_verify_login_time_check_enable).
    #[must_use]
    pub fn with_robot_verify_login_time_check_enable(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.robot_verify_login_time_check_enable = value.into();
        self
    }
    /// Sets [`robotVerifyloginWeekStartEndTime`](Self::robot_verifylogin_week_start_end_time).
    #[must_use]
    pub fn with_robot_verifylogin_week_start_end_time(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.robot_verifylogin_week_start_end_time = codec::collect_list(value);
        self
    }
}
codec::object!(
    LoginAnomalyDetectionConfigDto required_in_requests(0, 2, 3, 4, 5, 6, 7, 8, 9);
    required[0] account_lock("accountLock"), optional[1]
    account_lock_login_password_fail_check("accountLockLoginPasswordFailCheck"),
    required[2] login_fail_check("loginFailCheck"), required[3]
    login_fail_strategy("loginFailStrategy"), required[4]
    login_password_fail_check("loginPasswordFailCheck"), required[5]
    robot_verify("robotVerify"), required[6]
    robot_verify_login_ip_whitelist_check("robotVerifyLoginIpWhitelistCheck"),
    required[7]
    robot_verify_login_password_fail_check("robotVerifyLoginPasswordFailCheck"),
    required[8] robot_verify_login_time_check_enable("robotVerifyLoginTimeCheckEnable"),
    required[9] robot_verifylogin_week_start_end_time("robotVerifyloginWeekStartEndTime")
);
impl validation::Validate for LoginAnomalyDetectionConfigDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property(
            "accountLockLoginPasswordFailCheck",
            self.account_lock_login_password_fail_check.as_ref(),
        );
        v.property("loginFailCheck", Some(&self.login_fail_check));
        v.property("loginPasswordFailCheck", Some(&self.login_password_fail_check));
        v.property(
            "robotVerifyLoginIpWhitelistCheck",
            Some(&self.robot_verify_login_ip_whitelist_check),
        );
        v.property(
            "robotVerifyLoginPasswordFailCheck",
            Some(&self.robot_verify_login_password_fail_check),
        );
    }
}
// @if schemars
codec::json_schema!(
    LoginAnomalyDetectionConfigDto, "LoginAnomalyDetectionConfigDto",
    "{\"description\":\"Protection against failed logins: limits, account lock, CAPTCHA, IP allow list and login hours.\",\"properties\":{\"accountLock\":{\"description\":\"Account locking policy, for example `disable` or `condition_set`; replaces `loginFailStrategy`.\",\"type\":\"string\"},\"accountLockLoginPasswordFailCheck\":{\"anyOf\":[{\"$ref\":\"LoginPassowrdFailCheckConfigDto\"},{\"type\":\"null\"}],\"description\":\"Number of wrong passwords, and the period, that lock the account.\"},\"loginFailCheck\":{\"$ref\":\"LoginFailCheckConfigDto\",\"description\":\"Limit on failed logins from one IP address.\"},\"loginFailStrategy\":{\"$ref\":\"LoginFailStrategy\",\"default\":\"captcha\",\"description\":\"Reaction to too many failed logins; superseded by `robotVerify` and `accountLock` but still required.\"},\"loginPasswordFailCheck\":{\"$ref\":\"LoginPassowrdFailCheckConfigDto\",\"description\":\"Limit on wrong passwords; superseded by `accountLockLoginPasswordFailCheck` and `robotVerifyLoginPasswordFailCheck`.\"},\"robotVerify\":{\"description\":\"CAPTCHA policy, for example `disable`, `condition_set` or `always_enable`; replaces `loginFailStrategy`.\",\"type\":\"string\"},\"robotVerifyLoginIpWhitelistCheck\":{\"$ref\":\"LoginIpWhitelistCheckConfigDto\",\"description\":\"IP allow list; logins from other addresses must solve a CAPTCHA.\"},\"robotVerifyLoginPasswordFailCheck\":{\"$ref\":\"LoginPassowrdFailCheckConfigDto\",\"description\":\"Number of wrong passwords, and the period, that trigger a CAPTCHA.\"},\"robotVerifyLoginTimeCheckEnable\":{\"description\":\"Whether the CAPTCHA depends on the time of the login.\",\"type\":\"boolean\"},\"robotVerifyloginWeekStartEndTime\":{\"description\":\"Weekdays with start and end times during which the CAPTCHA applies.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"accountLock\",\"loginFailCheck\",\"loginFailStrategy\",\"loginPasswordFailCheck\",\"robotVerify\",\"robotVerifyLoginIpWhitelistCheck\",\"robotVerifyLoginPasswordFailCheck\",\"robotVerifyLoginTimeCheckEnable\",\"robotVerifyloginWeekStartEndTime\"],\"type\":\"object\"}",
    "LoginFailCheckConfigDto" = LoginFailCheckConfigDto, "LoginFailStrategy" =
    LoginFailStrategy, "LoginIpWhitelistCheckConfigDto" = LoginIpWhitelistCheckConfigDto,
    "LoginPassowrdFailCheckConfigDto" = LoginPassowrdFailCheckConfigDto
);
// @end
/// Number of failed logins within a period that triggers a check.
///
/// The schema name is `LoginFailCheckConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginFailCheckConfigDto {
    /// Whether failed logins are limited.
    ///
    /// The service uses `false` if it is absent.
    pub enabled: bool,
    /// Number of failed logins from one IP address within the interval that triggers the check.
    ///
    /// The service uses `50` if it is absent.
    pub limit: i64,
    /// Length of the interval in seconds.
    ///
    /// The service uses `300` if it is absent.
    #[doc(alias = "timeInterval")]
    pub time_interval: i64,
    /// Unit in which the console shows the interval; the value itself is always in seconds.
    ///
    /// The service uses `"Second"` if it is absent.
    pub unit: Option<String>,
}
impl LoginFailCheckConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        enabled: impl Into<bool>,
        limit: impl Into<i64>,
        time_interval: impl Into<i64>,
    ) -> Self {
        Self {
            enabled: enabled.into(),
            limit: limit.into(),
            time_interval: time_interval.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = value.into();
        self
    }
    /// Sets [`timeInterval`](Self::time_interval).
    #[must_use]
    pub fn with_time_interval(mut self, value: impl Into<i64>) -> Self {
        self.time_interval = value.into();
        self
    }
    /// Sets [`unit`](Self::unit).
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
}
codec::object!(
    LoginFailCheckConfigDto required_in_requests(0, 1, 2); required[0]
    enabled("enabled"), required[1] limit("limit"), required[2]
    time_interval("timeInterval"), optional[3] unit("unit")
);
impl validation::Validate for LoginFailCheckConfigDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    LoginFailCheckConfigDto, "LoginFailCheckConfigDto",
    "{\"description\":\"Number of failed logins within a period that triggers a check.\",\"properties\":{\"enabled\":{\"default\":false,\"description\":\"Whether failed logins are limited.\",\"type\":\"boolean\"},\"limit\":{\"default\":50,\"description\":\"Number of failed logins from one IP address within the interval that triggers the check.\",\"format\":\"int64\",\"type\":\"integer\"},\"timeInterval\":{\"default\":300,\"description\":\"Length of the interval in seconds.\",\"format\":\"int64\",\"type\":\"integer\"},\"unit\":{\"default\":\"Second\",\"description\":\"Unit in which the console shows the interval; the value itself is always in seconds.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"enabled\",\"limit\",\"timeInterval\"],\"type\":\"object\"}"
);
// @end
/// Values of `loginFailStrategy`. Reaction to too many failed logins; superseded by `robotVerify` and
/// `accountLock` but still required.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LoginFailStrategy {
    /// `captcha`: A CAPTCHA must be solved.
    Captcha,
    /// `block-account`: The account is locked.
    BlockAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    LoginFailStrategy = "LoginFailStrategy"; Captcha = "captcha", BlockAccount =
    "block-account"
);
// @if schemars
codec::json_schema!(
    LoginFailStrategy, "LoginFailStrategy",
    "{\"description\":\"Values of `loginFailStrategy`. Reaction to too many failed logins; superseded by `robotVerify` and `accountLock` but still required.\",\"examples\":[\"captcha\",\"block-account\"],\"type\":\"string\"}"
);
// @end
/// IP allow list of the robot check at login, and whether it is enabled.
///
/// The schema name is `LoginIpWhitelistCheckConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginIpWhitelistCheckConfigDto {
    /// Whether the IP address is checked against the allow list.
    ///
    /// The service uses `false` if it is absent.
    pub enabled: bool,
    /// IP addresses that are exempt from the check, separated by commas.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "ipWhitelist")]
    pub ip_whitelist: String,
}
impl LoginIpWhitelistCheckConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled: impl Into<bool>, ip_whitelist: impl Into<String>) -> Self {
        Self {
            enabled: enabled.into(),
            ip_whitelist: ip_whitelist.into(),
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`ipWhitelist`](Self::ip_whitelist).
    #[must_use]
    pub fn with_ip_whitelist(mut self, value: impl Into<String>) -> Self {
        self.ip_whitelist = value.into();
        self
    }
}
codec::object!(
    LoginIpWhitelistCheckConfigDto required_in_requests(0, 1); required[0]
    enabled("enabled"), required[1, Redacted] ip_whitelist("ipWhitelist")
);
impl validation::Validate for LoginIpWhitelistCheckConfigDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    LoginIpWhitelistCheckConfigDto, "LoginIpWhitelistCheckConfigDto",
    "{\"description\":\"IP allow list of the robot check at login, and whether it is enabled.\",\"properties\":{\"enabled\":{\"default\":false,\"description\":\"Whether the IP address is checked against the allow list.\",\"type\":\"boolean\"},\"ipWhitelist\":{\"description\":\"IP addresses that are exempt from the check, separated by commas.\",\"type\":\"string\"}},\"required\":[\"enabled\",\"ipWhitelist\"],\"type\":\"object\"}"
);
// @end
/// Number of wrong passwords within a period that triggers a check.
///
/// The schema name is `LoginPassowrdFailCheckConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginPassowrdFailCheckConfigDto {
    /// Whether wrong passwords are limited.
    ///
    /// The service uses `false` if it is absent.
    pub enabled: bool,
    /// Number of wrong passwords within the interval that triggers the check.
    ///
    /// The service uses `50` if it is absent.
    pub limit: i64,
    /// Length of the interval in seconds.
    ///
    /// The service uses `300` if it is absent.
    #[doc(alias = "timeInterval")]
    pub time_interval: i64,
    /// Unit in which the console shows the interval; the value itself is always in seconds.
    ///
    /// The service uses `"Second"` if it is absent.
    pub unit: Option<String>,
}
impl LoginPassowrdFailCheckConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        enabled: impl Into<bool>,
        limit: impl Into<i64>,
        time_interval: impl Into<i64>,
    ) -> Self {
        Self {
            enabled: enabled.into(),
            limit: limit.into(),
            time_interval: time_interval.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = value.into();
        self
    }
    /// Sets [`timeInterval`](Self::time_interval).
    #[must_use]
    pub fn with_time_interval(mut self, value: impl Into<i64>) -> Self {
        self.time_interval = value.into();
        self
    }
    /// Sets [`unit`](Self::unit).
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
}
codec::object!(
    LoginPassowrdFailCheckConfigDto required_in_requests(0, 1, 2); required[0]
    enabled("enabled"), required[1] limit("limit"), required[2]
    time_interval("timeInterval"), optional[3] unit("unit")
);
impl validation::Validate for LoginPassowrdFailCheckConfigDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    LoginPassowrdFailCheckConfigDto, "LoginPassowrdFailCheckConfigDto",
    "{\"description\":\"Number of wrong passwords within a period that triggers a check.\",\"properties\":{\"enabled\":{\"default\":false,\"description\":\"Whether wrong passwords are limited.\",\"type\":\"boolean\"},\"limit\":{\"default\":50,\"description\":\"Number of wrong passwords within the interval that triggers the check.\",\"format\":\"int64\",\"type\":\"integer\"},\"timeInterval\":{\"default\":300,\"description\":\"Length of the interval in seconds.\",\"format\":\"int64\",\"type\":\"integer\"},\"unit\":{\"default\":\"Second\",\"description\":\"Unit in which the console shows the interval; the value itself is always in seconds.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"enabled\",\"limit\",\"timeInterval\"],\"type\":\"object\"}"
);
// @end
/// Multi-factor authentication factors to disable for the user pool.
///
/// The schema name is `MFADisableSettingsDto`.
#[doc(alias = "MFADisableSettingsDto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaDisableSettingsDto {
    /// Authentication factors to disable.
    #[doc(alias = "disableFactors")]
    pub disable_factors: Vec<MfaFactor>,
}
impl MfaDisableSettingsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(disable_factors: impl IntoIterator<Item = impl Into<MfaFactor>>) -> Self {
        Self {
            disable_factors: codec::collect_list(disable_factors),
        }
    }
    /// Sets [`disableFactors`](Self::disable_factors).
    #[must_use]
    pub fn with_disable_factors(
        mut self,
        value: impl IntoIterator<Item = impl Into<MfaFactor>>,
    ) -> Self {
        self.disable_factors = codec::collect_list(value);
        self
    }
}
codec::object!(
    MfaDisableSettingsDto required_in_requests(0); required[0]
    disable_factors("disableFactors")
);
impl validation::Validate for MfaDisableSettingsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    MfaDisableSettingsDto, "MFADisableSettingsDto",
    "{\"description\":\"Multi-factor authentication factors to disable for the user pool.\",\"properties\":{\"disableFactors\":{\"description\":\"Authentication factors to disable.\",\"items\":{\"$ref\":\"MfaFactor\"},\"type\":\"array\"}},\"required\":[\"disableFactors\"],\"type\":\"object\"}",
    "MfaFactor" = MfaFactor
);
// @end
/// QR code login settings: lifetime of the code and the ticket, and the user data that the browser may get.
///
/// The schema name is `QrcodeLoginStrategyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QrcodeLoginStrategyDto {
    /// Whether a browser may exchange the login ticket for the user's data.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "allowExchangeUserInfoFromBrowser")]
    pub allow_exchange_user_info_from_browser: bool,
    /// Validity of the QR code in seconds.
    ///
    /// The service uses `120` if it is absent.
    #[doc(alias = "qrcodeExpiresIn")]
    pub qrcode_expires_in: i64,
    /// Unit in which the console shows the validity; the value itself is always in seconds.
    ///
    /// The service uses `"Second"` if it is absent.
    #[doc(alias = "qrcodeExpiresInUnit")]
    pub qrcode_expires_in_unit: Option<String>,
    /// Whether polling for the login returns the full user data.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "returnFullUserInfo")]
    pub return_full_user_info: bool,
    /// Validity of the login ticket in seconds.
    ///
    /// The service uses `300` if it is absent.
    #[doc(alias = "ticketExpiresIn")]
    pub ticket_expires_in: i64,
    /// Unit in which the console shows the validity; the value itself is always in seconds.
    ///
    /// The service uses `"Second"` if it is absent.
    #[doc(alias = "ticketExpiresInUnit")]
    pub ticket_expires_in_unit: Option<String>,
}
impl QrcodeLoginStrategyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        allow_exchange_user_info_from_browser: impl Into<bool>,
        qrcode_expires_in: impl Into<i64>,
        return_full_user_info: impl Into<bool>,
        ticket_expires_in: impl Into<i64>,
    ) -> Self {
        Self {
            allow_exchange_user_info_from_browser: allow_exchange_user_info_from_browser
                .into(),
            qrcode_expires_in: qrcode_expires_in.into(),
            return_full_user_info: return_full_user_info.into(),
            ticket_expires_in: ticket_expires_in.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allowExchangeUserInfoFromBrowser`](Self::allow_exchange_user_info_from_browser).
    #[must_use]
    pub fn with_allow_exchange_user_info_from_browser(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.allow_exchange_user_info_from_browser = value.into();
        self
    }
    /// Sets [`qrcodeExpiresIn`](Self::qrcode_expires_in).
    #[must_use]
    pub fn with_qrcode_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.qrcode_expires_in = value.into();
        self
    }
    /// Sets [`qrcodeExpiresInUnit`](Self::qrcode_expires_in_unit).
    #[must_use]
    pub fn with_qrcode_expires_in_unit(mut self, value: impl Into<String>) -> Self {
        self.qrcode_expires_in_unit = Some(value.into());
        self
    }
    /// Sets [`returnFullUserInfo`](Self::return_full_user_info).
    #[must_use]
    pub fn with_return_full_user_info(mut self, value: impl Into<bool>) -> Self {
        self.return_full_user_info = value.into();
        self
    }
    /// Sets [`ticketExpiresIn`](Self::ticket_expires_in).
    #[must_use]
    pub fn with_ticket_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.ticket_expires_in = value.into();
        self
    }
    /// Sets [`ticketExpiresInUnit`](Self::ticket_expires_in_unit).
    #[must_use]
    pub fn with_ticket_expires_in_unit(mut self, value: impl Into<String>) -> Self {
        self.ticket_expires_in_unit = Some(value.into());
        self
    }
}
codec::object!(
    QrcodeLoginStrategyDto required_in_requests(0, 1, 3, 4); required[0]
    allow_exchange_user_info_from_browser("allowExchangeUserInfoFromBrowser"),
    required[1] qrcode_expires_in("qrcodeExpiresIn"), optional[2]
    qrcode_expires_in_unit("qrcodeExpiresInUnit"), required[3]
    return_full_user_info("returnFullUserInfo"), required[4]
    ticket_expires_in("ticketExpiresIn"), optional[5]
    ticket_expires_in_unit("ticketExpiresInUnit")
);
impl validation::Validate for QrcodeLoginStrategyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    QrcodeLoginStrategyDto, "QrcodeLoginStrategyDto",
    "{\"description\":\"QR code login settings: lifetime of the code and the ticket, and the user data that the browser may get.\",\"properties\":{\"allowExchangeUserInfoFromBrowser\":{\"default\":true,\"description\":\"Whether a browser may exchange the login ticket for the user's data.\",\"type\":\"boolean\"},\"qrcodeExpiresIn\":{\"default\":120,\"description\":\"Validity of the QR code in seconds.\",\"format\":\"int64\",\"type\":\"integer\"},\"qrcodeExpiresInUnit\":{\"default\":\"Second\",\"description\":\"Unit in which the console shows the validity; the value itself is always in seconds.\",\"type\":[\"string\",\"null\"]},\"returnFullUserInfo\":{\"default\":false,\"description\":\"Whether polling for the login returns the full user data.\",\"type\":\"boolean\"},\"ticketExpiresIn\":{\"default\":300,\"description\":\"Validity of the login ticket in seconds.\",\"format\":\"int64\",\"type\":\"integer\"},\"ticketExpiresInUnit\":{\"default\":\"Second\",\"description\":\"Unit in which the console shows the validity; the value itself is always in seconds.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"allowExchangeUserInfoFromBrowser\",\"qrcodeExpiresIn\",\"returnFullUserInfo\",\"ticketExpiresIn\"],\"type\":\"object\"}"
);
// @end
/// Maximum number of registrations within a period, and whether it is enforced.
///
/// The schema name is `RegisterAnomalyDetectionConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterAnomalyDetectionConfigDto {
    /// Whether frequent registrations are limited.
    ///
    /// The service uses `false` if it is absent.
    pub enabled: bool,
    /// Maximum number of registrations from one IP address within the interval.
    ///
    /// The service uses `50` if it is absent.
    pub limit: i64,
    /// Length of the interval in seconds.
    ///
    /// The service uses `300` if it is absent.
    #[doc(alias = "timeInterval")]
    pub time_interval: i64,
}
impl RegisterAnomalyDetectionConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        enabled: impl Into<bool>,
        limit: impl Into<i64>,
        time_interval: impl Into<i64>,
    ) -> Self {
        Self {
            enabled: enabled.into(),
            limit: limit.into(),
            time_interval: time_interval.into(),
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = value.into();
        self
    }
    /// Sets [`timeInterval`](Self::time_interval).
    #[must_use]
    pub fn with_time_interval(mut self, value: impl Into<i64>) -> Self {
        self.time_interval = value.into();
        self
    }
}
codec::object!(
    RegisterAnomalyDetectionConfigDto required_in_requests(0, 1, 2); required[0]
    enabled("enabled"), required[1] limit("limit"), required[2]
    time_interval("timeInterval")
);
impl validation::Validate for RegisterAnomalyDetectionConfigDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RegisterAnomalyDetectionConfigDto, "RegisterAnomalyDetectionConfigDto",
    "{\"description\":\"Maximum number of registrations within a period, and whether it is enforced.\",\"properties\":{\"enabled\":{\"default\":false,\"description\":\"Whether frequent registrations are limited.\",\"type\":\"boolean\"},\"limit\":{\"default\":50,\"description\":\"Maximum number of registrations from one IP address within the interval.\",\"format\":\"int64\",\"type\":\"integer\"},\"timeInterval\":{\"default\":300,\"description\":\"Length of the interval in seconds.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"enabled\",\"limit\",\"timeInterval\"],\"type\":\"object\"}"
);
// @end
/// Security settings of the user pool: tokens, codes, cookies, registration, login and QR codes.
///
/// The schema name is `SecuritySettingsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecuritySettingsDto {
    /// Origins from which browsers may call the service (CORS).
    #[doc(alias = "allowedOrigins")]
    pub allowed_origins: Option<String>,
    /// Rules for users who change their own email address.
    #[doc(alias = "changeEmailStrategy")]
    pub change_email_strategy: ChangeEmailStrategyDto,
    /// Rules for users who change their own phone number.
    #[doc(alias = "changePhoneStrategy")]
    pub change_phone_strategy: ChangePhoneStrategyDto,
    /// Whether a user who registered with a one-time code is prompted to set a password on the login page.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "completePasswordAfterPassCodeLogin")]
    pub complete_password_after_pass_code_login: bool,
    /// Lifetime of the login session cookie.
    #[doc(alias = "cookieSettings")]
    pub cookie_settings: Option<CookieSettingsDto>,
    /// Whether the login page lets users choose between several accounts.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "enableLoginAccountSwitch")]
    pub enable_login_account_switch: bool,
    /// Validity of the management console token, in seconds.
    ///
    /// The service uses `129600` if it is absent.
    #[doc(alias = "genauthTokenExpiresIn")]
    pub genauth_token_expires_in: i64,
    /// Protection against brute-force logins.
    #[doc(alias = "loginAnomalyDetection")]
    pub login_anomaly_detection: LoginAnomalyDetectionConfigDto,
    /// Whether users with an unverified email address must verify it before logging in with it.
    #[doc(alias = "loginRequireEmailVerified")]
    pub login_require_email_verified: bool,
    /// Rules for QR code login with an app.
    #[doc(alias = "qrcodeLoginStrategy")]
    pub qrcode_login_strategy: QrcodeLoginStrategyDto,
    /// Limit on frequent registrations.
    #[doc(alias = "registerAnomalyDetection")]
    pub register_anomaly_detection: RegisterAnomalyDetectionConfigDto,
    /// Whether self-registration is disabled, so that only administrators can create users.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "registerDisabled")]
    pub register_disabled: bool,
    /// How users may unlock their accounts; requires an email address or phone number.
    #[doc(alias = "selfUnlockAccount")]
    pub self_unlock_account: SelfUnlockAccountConfigDto,
    /// Length of verification codes, in characters.
    ///
    /// The service uses `6` if it is absent.
    #[doc(alias = "verifyCodeLength")]
    pub verify_code_length: i64,
    /// Maximum number of failed attempts before a verification code becomes invalid.
    ///
    /// The service uses `1` if it is absent.
    #[doc(alias = "verifyCodeMaxAttempts")]
    pub verify_code_max_attempts: i64,
}
impl SecuritySettingsDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        change_email_strategy: impl Into<ChangeEmailStrategyDto>,
        change_phone_strategy: impl Into<ChangePhoneStrategyDto>,
        complete_password_after_pass_code_login: impl Into<bool>,
        enable_login_account_switch: impl Into<bool>,
        genauth_token_expires_in: impl Into<i64>,
        login_anomaly_detection: impl Into<LoginAnomalyDetectionConfigDto>,
        login_require_email_verified: impl Into<bool>,
        qrcode_login_strategy: impl Into<QrcodeLoginStrategyDto>,
        register_anomaly_detection: impl Into<RegisterAnomalyDetectionConfigDto>,
        register_disabled: impl Into<bool>,
        self_unlock_account: impl Into<SelfUnlockAccountConfigDto>,
        verify_code_length: impl Into<i64>,
        verify_code_max_attempts: impl Into<i64>,
    ) -> Self {
        Self {
            change_email_strategy: change_email_strategy.into(),
            change_phone_strategy: change_phone_strategy.into(),
            complete_password_after_pass_code_login: complete_password_after_pass_code_login
                .into(),
            enable_login_account_switch: enable_login_account_switch.into(),
            genauth_token_expires_in: genauth_token_expires_in.into(),
            login_anomaly_detection: login_anomaly_detection.into(),
            login_require_email_verified: login_require_email_verified.into(),
            qrcode_login_strategy: qrcode_login_strategy.into(),
            register_anomaly_detection: register_anomaly_detection.into(),
            register_disabled: register_disabled.into(),
            self_unlock_account: self_unlock_account.into(),
            verify_code_length: verify_code_length.into(),
            verify_code_max_attempts: verify_code_max_attempts.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allowedOrigins`](Self::allowed_origins).
    #[must_use]
    pub fn with_allowed_origins(mut self, value: impl Into<String>) -> Self {
        self.allowed_origins = Some(value.into());
        self
    }
    /// Sets [`changeEmailStrategy`](Self::change_email_strategy).
    #[must_use]
    pub fn with_change_email_strategy(
        mut self,
        value: impl Into<ChangeEmailStrategyDto>,
    ) -> Self {
        self.change_email_strategy = value.into();
        self
    }
    /// Sets [`changePhoneStrategy`](Self::change_phone_strategy).
    #[must_use]
    pub fn with_change_phone_strategy(
        mut self,
        value: impl Into<ChangePhoneStrategyDto>,
    ) -> Self {
        self.change_phone_strategy = value.into();
        self
    }
    /// Sets [`completePasswordAfterPassCodeLogin`](Self::complete_password_after_pass_code_login).
    #[must_use]
    pub fn with_complete_password_after_pass_code_login(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.complete_password_after_pass_code_login = value.into();
        self
    }
    /// Sets [`cookieSettings`](Self::cookie_settings).
    #[must_use]
    pub fn with_cookie_settings(mut self, value: impl Into<CookieSettingsDto>) -> Self {
        self.cookie_settings = Some(value.into());
        self
    }
    /// Sets [`enableLoginAccountSwitch`](Self::enable_login_account_switch).
    #[must_use]
    pub fn with_enable_login_account_switch(mut self, value: impl Into<bool>) -> Self {
        self.enable_login_account_switch = value.into();
        self
    }
    /// Sets [`genauthTokenExpiresIn`](Self::genauth_token_expires_in).
    #[must_use]
    pub fn with_genauth_token_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.genauth_token_expires_in = value.into();
        self
    }
    /// Sets [`loginAnomalyDetection`](Self::login_anomaly_detection).
    #[must_use]
    pub fn with_login_anomaly_detection(
        mut self,
        value: impl Into<LoginAnomalyDetectionConfigDto>,
    ) -> Self {
        self.login_anomaly_detection = value.into();
        self
    }
    /// Sets [`loginRequireEmailVerified`](Self::login_require_email_verified).
    #[must_use]
    pub fn with_login_require_email_verified(mut self, value: impl Into<bool>) -> Self {
        self.login_require_email_verified = value.into();
        self
    }
    /// Sets [`qrcodeLoginStrategy`](Self::qrcode_login_strategy).
    #[must_use]
    pub fn with_qrcode_login_strategy(
        mut self,
        value: impl Into<QrcodeLoginStrategyDto>,
    ) -> Self {
        self.qrcode_login_strategy = value.into();
        self
    }
    /// Sets [`registerAnomalyDetection`](Self::register_anomaly_detection).
    #[must_use]
    pub fn with_register_anomaly_detection(
        mut self,
        value: impl Into<RegisterAnomalyDetectionConfigDto>,
    ) -> Self {
        self.register_anomaly_detection = value.into();
        self
    }
    /// Sets [`registerDisabled`](Self::register_disabled).
    #[must_use]
    pub fn with_register_disabled(mut self, value: impl Into<bool>) -> Self {
        self.register_disabled = value.into();
        self
    }
    /// Sets [`selfUnlockAccount`](Self::self_unlock_account).
    #[must_use]
    pub fn with_self_unlock_account(
        mut self,
        value: impl Into<SelfUnlockAccountConfigDto>,
    ) -> Self {
        self.self_unlock_account = value.into();
        self
    }
    /// Sets [`verifyCodeLength`](Self::verify_code_length).
    #[must_use]
    pub fn with_verify_code_length(mut self, value: impl Into<i64>) -> Self {
        self.verify_code_length = value.into();
        self
    }
    /// Sets [`verifyCodeMaxAttempts`](Self::verify_code_max_attempts).
    #[must_use]
    pub fn with_verify_code_max_attempts(mut self, value: impl Into<i64>) -> Self {
        self.verify_code_max_attempts = value.into();
        self
    }
}
codec::object!(
    SecuritySettingsDto aliases("authingTokenExpiresIn" = 6); optional[0]
    allowed_origins("allowedOrigins"), required[1]
    change_email_strategy("changeEmailStrategy"), required[2]
    change_phone_strategy("changePhoneStrategy"), required[3]
    complete_password_after_pass_code_login("completePasswordAfterPassCodeLogin"),
    optional[4] cookie_settings("cookieSettings"), required[5]
    enable_login_account_switch("enableLoginAccountSwitch"), required[6]
    genauth_token_expires_in("genauthTokenExpiresIn"), required[7]
    login_anomaly_detection("loginAnomalyDetection"), required[8]
    login_require_email_verified("loginRequireEmailVerified"), required[9]
    qrcode_login_strategy("qrcodeLoginStrategy"), required[10]
    register_anomaly_detection("registerAnomalyDetection"), required[11]
    register_disabled("registerDisabled"), required[12]
    self_unlock_account("selfUnlockAccount"), required[13]
    verify_code_length("verifyCodeLength"), required[14]
    verify_code_max_attempts("verifyCodeMaxAttempts")
);
// @if schemars
codec::json_schema!(
    SecuritySettingsDto, "SecuritySettingsDto",
    "{\"description\":\"Security settings of the user pool: tokens, codes, cookies, registration, login and QR codes.\",\"properties\":{\"allowedOrigins\":{\"description\":\"Origins from which browsers may call the service (CORS).\",\"type\":[\"string\",\"null\"]},\"changeEmailStrategy\":{\"$ref\":\"ChangeEmailStrategyDto\",\"description\":\"Rules for users who change their own email address.\"},\"changePhoneStrategy\":{\"$ref\":\"ChangePhoneStrategyDto\",\"description\":\"Rules for users who change their own phone number.\"},\"completePasswordAfterPassCodeLogin\":{\"default\":false,\"description\":\"Whether a user who registered with a one-time code is prompted to set a password on the login page.\",\"type\":\"boolean\"},\"cookieSettings\":{\"anyOf\":[{\"$ref\":\"CookieSettingsDto\"},{\"type\":\"null\"}],\"description\":\"Lifetime of the login session cookie.\"},\"enableLoginAccountSwitch\":{\"default\":false,\"description\":\"Whether the login page lets users choose between several accounts.\",\"type\":\"boolean\"},\"genauthTokenExpiresIn\":{\"default\":129600,\"description\":\"Validity of the management console token, in seconds.\",\"format\":\"int64\",\"type\":\"integer\"},\"loginAnomalyDetection\":{\"$ref\":\"LoginAnomalyDetectionConfigDto\",\"description\":\"Protection against brute-force logins.\"},\"loginRequireEmailVerified\":{\"description\":\"Whether users with an unverified email address must verify it before logging in with it.\",\"type\":\"boolean\"},\"qrcodeLoginStrategy\":{\"$ref\":\"QrcodeLoginStrategyDto\",\"description\":\"Rules for QR code login with an app.\"},\"registerAnomalyDetection\":{\"$ref\":\"RegisterAnomalyDetectionConfigDto\",\"description\":\"Limit on frequent registrations.\"},\"registerDisabled\":{\"default\":false,\"description\":\"Whether self-registration is disabled, so that only administrators can create users.\",\"type\":\"boolean\"},\"selfUnlockAccount\":{\"$ref\":\"SelfUnlockAccountConfigDto\",\"description\":\"How users may unlock their accounts; requires an email address or phone number.\"},\"verifyCodeLength\":{\"default\":6,\"description\":\"Length of verification codes, in characters.\",\"format\":\"int64\",\"type\":\"integer\"},\"verifyCodeMaxAttempts\":{\"default\":1,\"description\":\"Maximum number of failed attempts before a verification code becomes invalid.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"changeEmailStrategy\",\"changePhoneStrategy\",\"completePasswordAfterPassCodeLogin\",\"enableLoginAccountSwitch\",\"genauthTokenExpiresIn\",\"loginAnomalyDetection\",\"loginRequireEmailVerified\",\"qrcodeLoginStrategy\",\"registerAnomalyDetection\",\"registerDisabled\",\"selfUnlockAccount\",\"verifyCodeLength\",\"verifyCodeMaxAttempts\"],\"type\":\"object\"}",
    "ChangeEmailStrategyDto" = ChangeEmailStrategyDto, "ChangePhoneStrategyDto" =
    ChangePhoneStrategyDto, "CookieSettingsDto" = CookieSettingsDto,
    "LoginAnomalyDetectionConfigDto" = LoginAnomalyDetectionConfigDto,
    "QrcodeLoginStrategyDto" = QrcodeLoginStrategyDto,
    "RegisterAnomalyDetectionConfigDto" = RegisterAnomalyDetectionConfigDto,
    "SelfUnlockAccountConfigDto" = SelfUnlockAccountConfigDto
);
// @end
/// Response with the security settings of the user pool; used by read and update operations.
///
/// The schema name is `SecuritySettingsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecuritySettingsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: SecuritySettingsDto,
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
impl SecuritySettingsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<SecuritySettingsDto>,
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
    pub fn with_data(mut self, value: impl Into<SecuritySettingsDto>) -> Self {
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
    SecuritySettingsRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SecuritySettingsRespDto, "SecuritySettingsRespDto",
    "{\"description\":\"Response with the security settings of the user pool; used by read and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"SecuritySettingsDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "SecuritySettingsDto" = SecuritySettingsDto
);
// @end
/// Whether and how users may unlock their own accounts.
///
/// The schema name is `SelfUnlockAccountConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SelfUnlockAccountConfigDto {
    /// Whether users may unlock their account themselves.
    ///
    /// The service uses `false` if it is absent.
    pub enabled: bool,
    /// What users must provide to unlock their account.
    ///
    /// The service uses `"captcha"` if it is absent.
    pub strategy: SelfUnlockStrategy,
}
impl SelfUnlockAccountConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        enabled: impl Into<bool>,
        strategy: impl Into<SelfUnlockStrategy>,
    ) -> Self {
        Self {
            enabled: enabled.into(),
            strategy: strategy.into(),
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`strategy`](Self::strategy).
    #[must_use]
    pub fn with_strategy(mut self, value: impl Into<SelfUnlockStrategy>) -> Self {
        self.strategy = value.into();
        self
    }
}
codec::object!(
    SelfUnlockAccountConfigDto required_in_requests(0, 1); required[0]
    enabled("enabled"), required[1] strategy("strategy")
);
impl validation::Validate for SelfUnlockAccountConfigDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SelfUnlockAccountConfigDto, "SelfUnlockAccountConfigDto",
    "{\"description\":\"Whether and how users may unlock their own accounts.\",\"properties\":{\"enabled\":{\"default\":false,\"description\":\"Whether users may unlock their account themselves.\",\"type\":\"boolean\"},\"strategy\":{\"$ref\":\"SelfUnlockStrategy\",\"default\":\"captcha\",\"description\":\"What users must provide to unlock their account.\"}},\"required\":[\"enabled\",\"strategy\"],\"type\":\"object\"}",
    "SelfUnlockStrategy" = SelfUnlockStrategy
);
// @end
/// Values of `strategy`. What users must provide to unlock their account.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SelfUnlockStrategy {
    /// `captcha`: With a one-time code.
    Captcha,
    /// `password-captcha`: With the previous password and a one-time code.
    PasswordCaptcha,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SelfUnlockStrategy = "SelfUnlockStrategy"; Captcha = "captcha", PasswordCaptcha =
    "password-captcha"
);
// @if schemars
codec::json_schema!(
    SelfUnlockStrategy, "SelfUnlockStrategy",
    "{\"description\":\"Values of `strategy`. What users must provide to unlock their account.\",\"examples\":[\"captcha\",\"password-captcha\"],\"type\":\"string\"}"
);
// @end
/// Changes to the security settings of the user pool.
///
/// The schema name is `UpdateSecuritySettingsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecuritySettingsDto {
    /// Origins from which browsers may call the service (CORS).
    #[doc(alias = "allowedOrigins")]
    pub allowed_origins: Option<Vec<String>>,
    /// Rules for users who change their own email address.
    #[doc(alias = "changeEmailStrategy")]
    pub change_email_strategy: Option<ChangeEmailStrategyDto>,
    /// Rules for users who change their own phone number.
    #[doc(alias = "changePhoneStrategy")]
    pub change_phone_strategy: Option<ChangePhoneStrategyDto>,
    /// Whether a user who registered with a one-time code is prompted to set a password on the login page.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "completePasswordAfterPassCodeLogin")]
    pub complete_password_after_pass_code_login: Option<bool>,
    /// Lifetime of the login session cookie.
    #[doc(alias = "cookieSettings")]
    pub cookie_settings: Option<CookieSettingsDto>,
    /// Whether the login page lets users choose between several accounts.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "enableLoginAccountSwitch")]
    pub enable_login_account_switch: Option<bool>,
    /// Validity of the management console token, in seconds.
    ///
    /// The service uses `129600` if it is absent.
    #[doc(alias = "genauthTokenExpiresIn")]
    pub genauth_token_expires_in: Option<i64>,
    /// Protection against brute-force logins.
    #[doc(alias = "loginAnomalyDetection")]
    pub login_anomaly_detection: Option<LoginAnomalyDetectionConfigDto>,
    /// Whether users with an unverified email address must verify it before logging in with it.
    #[doc(alias = "loginRequireEmailVerified")]
    pub login_require_email_verified: Option<bool>,
    /// Rules for QR code login with an app.
    #[doc(alias = "qrcodeLoginStrategy")]
    pub qrcode_login_strategy: Option<QrcodeLoginStrategyDto>,
    /// Limit on frequent registrations.
    #[doc(alias = "registerAnomalyDetection")]
    pub register_anomaly_detection: Option<RegisterAnomalyDetectionConfigDto>,
    /// Whether self-registration is disabled, so that only administrators can create users.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "registerDisabled")]
    pub register_disabled: Option<bool>,
    /// How users may unlock their accounts; requires an email address or phone number.
    #[doc(alias = "selfUnlockAccount")]
    pub self_unlock_account: Option<SelfUnlockAccountConfigDto>,
    /// Length of verification codes, in characters.
    ///
    /// The service uses `6` if it is absent.
    #[doc(alias = "verifyCodeLength")]
    pub verify_code_length: Option<i64>,
    /// Maximum number of failed attempts before a verification code becomes invalid.
    ///
    /// The service uses `1` if it is absent.
    #[doc(alias = "verifyCodeMaxAttempts")]
    pub verify_code_max_attempts: Option<i64>,
}
impl UpdateSecuritySettingsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`allowedOrigins`](Self::allowed_origins).
    #[must_use]
    pub fn with_allowed_origins(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_origins = Some(codec::collect_list(value));
        self
    }
    /// Sets [`changeEmailStrategy`](Self::change_email_strategy).
    #[must_use]
    pub fn with_change_email_strategy(
        mut self,
        value: impl Into<ChangeEmailStrategyDto>,
    ) -> Self {
        self.change_email_strategy = Some(value.into());
        self
    }
    /// Sets [`changePhoneStrategy`](Self::change_phone_strategy).
    #[must_use]
    pub fn with_change_phone_strategy(
        mut self,
        value: impl Into<ChangePhoneStrategyDto>,
    ) -> Self {
        self.change_phone_strategy = Some(value.into());
        self
    }
    /// Sets [`completePasswordAfterPassCodeLogin`](Self::complete_password_after_pass_code_login).
    #[must_use]
    pub fn with_complete_password_after_pass_code_login(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.complete_password_after_pass_code_login = Some(value.into());
        self
    }
    /// Sets [`cookieSettings`](Self::cookie_settings).
    #[must_use]
    pub fn with_cookie_settings(mut self, value: impl Into<CookieSettingsDto>) -> Self {
        self.cookie_settings = Some(value.into());
        self
    }
    /// Sets [`enableLoginAccountSwitch`](Self::enable_login_account_switch).
    #[must_use]
    pub fn with_enable_login_account_switch(mut self, value: impl Into<bool>) -> Self {
        self.enable_login_account_switch = Some(value.into());
        self
    }
    /// Sets [`genauthTokenExpiresIn`](Self::genauth_token_expires_in).
    #[must_use]
    pub fn with_genauth_token_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.genauth_token_expires_in = Some(value.into());
        self
    }
    /// Sets [`loginAnomalyDetection`](Self::login_anomaly_detection).
    #[must_use]
    pub fn with_login_anomaly_detection(
        mut self,
        value: impl Into<LoginAnomalyDetectionConfigDto>,
    ) -> Self {
        self.login_anomaly_detection = Some(value.into());
        self
    }
    /// Sets [`loginRequireEmailVerified`](Self::login_require_email_verified).
    #[must_use]
    pub fn with_login_require_email_verified(mut self, value: impl Into<bool>) -> Self {
        self.login_require_email_verified = Some(value.into());
        self
    }
    /// Sets [`qrcodeLoginStrategy`](Self::qrcode_login_strategy).
    #[must_use]
    pub fn with_qrcode_login_strategy(
        mut self,
        value: impl Into<QrcodeLoginStrategyDto>,
    ) -> Self {
        self.qrcode_login_strategy = Some(value.into());
        self
    }
    /// Sets [`registerAnomalyDetection`](Self::register_anomaly_detection).
    #[must_use]
    pub fn with_register_anomaly_detection(
        mut self,
        value: impl Into<RegisterAnomalyDetectionConfigDto>,
    ) -> Self {
        self.register_anomaly_detection = Some(value.into());
        self
    }
    /// Sets [`registerDisabled`](Self::register_disabled).
    #[must_use]
    pub fn with_register_disabled(mut self, value: impl Into<bool>) -> Self {
        self.register_disabled = Some(value.into());
        self
    }
    /// Sets [`selfUnlockAccount`](Self::self_unlock_account).
    #[must_use]
    pub fn with_self_unlock_account(
        mut self,
        value: impl Into<SelfUnlockAccountConfigDto>,
    ) -> Self {
        self.self_unlock_account = Some(value.into());
        self
    }
    /// Sets [`verifyCodeLength`](Self::verify_code_length).
    #[must_use]
    pub fn with_verify_code_length(mut self, value: impl Into<i64>) -> Self {
        self.verify_code_length = Some(value.into());
        self
    }
    /// Sets [`verifyCodeMaxAttempts`](Self::verify_code_max_attempts).
    #[must_use]
    pub fn with_verify_code_max_attempts(mut self, value: impl Into<i64>) -> Self {
        self.verify_code_max_attempts = Some(value.into());
        self
    }
}
impl Default for UpdateSecuritySettingsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    UpdateSecuritySettingsDto required_in_requests() aliases("authingTokenExpiresIn" =
    6); optional[0] allowed_origins("allowedOrigins"), optional[1]
    change_email_strategy("changeEmailStrategy"), optional[2]
    change_phone_strategy("changePhoneStrategy"), optional[3]
    complete_password_after_pass_code_login("completePasswordAfterPassCodeLogin"),
    optional[4] cookie_settings("cookieSettings"), optional[5]
    enable_login_account_switch("enableLoginAccountSwitch"), optional[6]
    genauth_token_expires_in("genauthTokenExpiresIn"), optional[7]
    login_anomaly_detection("loginAnomalyDetection"), optional[8]
    login_require_email_verified("loginRequireEmailVerified"), optional[9]
    qrcode_login_strategy("qrcodeLoginStrategy"), optional[10]
    register_anomaly_detection("registerAnomalyDetection"), optional[11]
    register_disabled("registerDisabled"), optional[12]
    self_unlock_account("selfUnlockAccount"), optional[13]
    verify_code_length("verifyCodeLength"), optional[14]
    verify_code_max_attempts("verifyCodeMaxAttempts")
);
impl validation::Validate for UpdateSecuritySettingsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("changeEmailStrategy", self.change_email_strategy.as_ref());
        v.property("changePhoneStrategy", self.change_phone_strategy.as_ref());
        v.property("cookieSettings", self.cookie_settings.as_ref());
        v.property("loginAnomalyDetection", self.login_anomaly_detection.as_ref());
        v.property("qrcodeLoginStrategy", self.qrcode_login_strategy.as_ref());
        v.property("registerAnomalyDetection", self.register_anomaly_detection.as_ref());
        v.property("selfUnlockAccount", self.self_unlock_account.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateSecuritySettingsDto, "UpdateSecuritySettingsDto",
    "{\"description\":\"Changes to the security settings of the user pool.\",\"properties\":{\"allowedOrigins\":{\"description\":\"Origins from which browsers may call the service (CORS).\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"changeEmailStrategy\":{\"anyOf\":[{\"$ref\":\"ChangeEmailStrategyDto\"},{\"type\":\"null\"}],\"description\":\"Rules for users who change their own email address.\"},\"changePhoneStrategy\":{\"anyOf\":[{\"$ref\":\"ChangePhoneStrategyDto\"},{\"type\":\"null\"}],\"description\":\"Rules for users who change their own phone number.\"},\"completePasswordAfterPassCodeLogin\":{\"default\":false,\"description\":\"Whether a user who registered with a one-time code is prompted to set a password on the login page.\",\"type\":[\"boolean\",\"null\"]},\"cookieSettings\":{\"anyOf\":[{\"$ref\":\"CookieSettingsDto\"},{\"type\":\"null\"}],\"description\":\"Lifetime of the login session cookie.\"},\"enableLoginAccountSwitch\":{\"default\":false,\"description\":\"Whether the login page lets users choose between several accounts.\",\"type\":[\"boolean\",\"null\"]},\"genauthTokenExpiresIn\":{\"default\":129600,\"description\":\"Validity of the management console token, in seconds.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"loginAnomalyDetection\":{\"anyOf\":[{\"$ref\":\"LoginAnomalyDetectionConfigDto\"},{\"type\":\"null\"}],\"description\":\"Protection against brute-force logins.\"},\"loginRequireEmailVerified\":{\"description\":\"Whether users with an unverified email address must verify it before logging in with it.\",\"type\":[\"boolean\",\"null\"]},\"qrcodeLoginStrategy\":{\"anyOf\":[{\"$ref\":\"QrcodeLoginStrategyDto\"},{\"type\":\"null\"}],\"description\":\"Rules for QR code login with an app.\"},\"registerAnomalyDetection\":{\"anyOf\":[{\"$ref\":\"RegisterAnomalyDetectionConfigDto\"},{\"type\":\"null\"}],\"description\":\"Limit on frequent registrations.\"},\"registerDisabled\":{\"default\":false,\"description\":\"Whether self-registration is disabled, so that only administrators can create users.\",\"type\":[\"boolean\",\"null\"]},\"selfUnlockAccount\":{\"anyOf\":[{\"$ref\":\"SelfUnlockAccountConfigDto\"},{\"type\":\"null\"}],\"description\":\"How users may unlock their accounts; requires an email address or phone number.\"},\"verifyCodeLength\":{\"default\":6,\"description\":\"Length of verification codes, in characters.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"verifyCodeMaxAttempts\":{\"default\":1,\"description\":\"Maximum number of failed attempts before a verification code becomes invalid.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}",
    "ChangeEmailStrategyDto" = ChangeEmailStrategyDto, "ChangePhoneStrategyDto" =
    ChangePhoneStrategyDto, "CookieSettingsDto" = CookieSettingsDto,
    "LoginAnomalyDetectionConfigDto" = LoginAnomalyDetectionConfigDto,
    "QrcodeLoginStrategyDto" = QrcodeLoginStrategyDto,
    "RegisterAnomalyDetectionConfigDto" = RegisterAnomalyDetectionConfigDto,
    "SelfUnlockAccountConfigDto" = SelfUnlockAccountConfigDto
);
// @end
// @end
