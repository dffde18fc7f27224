//! The specific code in an envelope of GenAuth.

use crate::transport::error_codes;

error_codes! {
    /// The `apiCode` of an envelope: the specific reason of an error.
    ApiCode read by api_code {
        SignatureInvalid = 1300, "the signature is wrong",
            "the signature is wrong, or the access key id unknown: check access key id and secret, that they belong to \
             this host, and that no proxy changes the request";
        SignatureMethodMismatch = 1301, "the service expects another signature method",
            "the service expects another signature method: check brand and host";
        SignatureVersionMismatch = 1302, "the service expects another signature version",
            "the service expects another signature version: check brand and host";
        DateMalformed = 1303, "the date of the signature cannot be read",
            "the date header is not readable: check that nothing between changes headers";
        DateMissing = 1304, "the date of the signature is missing",
            "the date header is missing: check that nothing between removes headers";
        ClockSkew = 1305, "the clocks differ too much",
            "the clock of this machine is too far from the service's: set it";
        NonceReused = 1306, "this signature was used before",
            "the nonce was used before: a proxy may have sent the request twice";
        PostAuthFlowComplete = 1600, "the steps after signing in are done", "go on with signing in";
        PersonalMfaRequired = 1635, "the user has to pass a second factor", "let the user pass a second factor";
        ApplicationMfaRequired = 1636, "the application asks for a second factor",
            "let the user pass a second factor";
        FirstLoginPasswordReset = 1639, "the password has to be set at the first sign-in",
            "let the user set a new password";
        BindExistingAccount = 1640, "the identity has to be bound to an account that exists",
            "let the user bind the identity to an account";
        BindAccount = 1641, "the identity has to be bound to an account, an existing or a new one",
            "let the user bind the identity to an account, or make one";
        ProfileCompletionRequired = 1642, "the profile has to be completed", "let the user complete the profile";
        SelfUnlock = 1643, "the user may unlock the account", "let the user unlock the account";
        PostAuthFlowAborted = 1699, "the steps after signing in were broken off", "let the user sign in again";
        FacePhotoMissing = 1700, "the photo of the face is missing", "send the photo of the face";
        ComparisonPhotoMissing = 1701, "the photo to compare with is missing", "send the photo to compare with";
        FaceCheckFailed = 1702, "the face was not recognized", "let the user try again, or use another factor";
        NoEmailOrPhone = 1703, "the user has neither e-mail address nor phone number bound",
            "bind an e-mail address or phone number first";
        PhoneCheckFailed = 1704, "the phone check failed while a face was bound",
            "let the user go through the phone check again";
        EmailCheckFailed = 1705, "the e-mail check failed while a face was bound",
            "let the user go through the e-mail check again";
        FaceAlreadyBound = 1706, "a face is bound already", "unbind the face first, or go on with it";
        FaceBindingFailed = 1707, "the face could not be bound", "let the user try again";
        UserNotFound = 2004, "there is no such user", "there is no such user: check the id and its type";
        UserLocked = 2005, "the user is locked", "the user is locked: unlock the account, or wait";
        WrongPassword = 2006, "the password is wrong", "account or password is wrong: let the user try again";
        ApplicationNotFound = 2011, "there is no such application", "there is no such application: check its id";
        NotSignedIn = 2020, "the caller is not signed in",
            "the access key is not accepted: check its id and secret";
        RegistrationDisabled = 2031, "the application takes no registrations",
            "the application takes no registrations: allow them, or create the user";
        ApplicationDomainTaken = 2039, "the domain of the application is taken",
            "the domain is taken: choose another";
        UserPoolDomainTaken = 2040, "the domain of the user pool is taken", "the domain is taken: choose another";
        PasswordResetRequired = 2058, "the password has to be reset", "let the user set a new password";
        UserPoolNotFound = 2224, "there is no such user pool",
            "there is no such user pool: check the access key and the host";
        WrongAccountOrPassword = 2333, "account or password is wrong",
            "account or password is wrong: let the user try again";
        PlanLimit = 4021, "a limit of the plan is reached, or billing failed",
            "a limit of the plan is reached: look into the plan";
        WrongOneTimeCode = 6001, "the one-time code is wrong",
            "the one-time code is wrong: let the user enter the present one";
        WrongRecoveryCode = 6002, "the recovery code is wrong",
            "the recovery code is wrong: let the user enter the one that was last given";
        OneTimeCodeMissing = 6003, "the one-time code is missing", "send the one-time code";
        RecoveryCodeMissing = 6004, "the recovery code is missing", "send the recovery code";
        DataPermission = 20_001, "seen with responses about data permissions, successful ones too",
            "nothing is known to be done; see message()";
        UserSuspended = 2_120_008, "the user is suspended or does not belong to the tenant",
            "the user is suspended or does not belong to the tenant: check both";
        SignInForbidden = 2_130_010, "the user may not sign in to the tenant",
            "the user may not sign in to the tenant: give the right";
        InvalidLdapLink = 2_820_002, "the link of LDAP is not valid", "check the link of LDAP";
    }
}
